//# allFunctionsCalledOnLoad
export{t as TagsPage}from"./LinkPages-CSpvBX-Z.js";