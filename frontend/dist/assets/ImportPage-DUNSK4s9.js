//# allFunctionsCalledOnLoad
export{a as ImportPage}from"./LinkPages-CSpvBX-Z.js";