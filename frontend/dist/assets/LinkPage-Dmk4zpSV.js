//# allFunctionsCalledOnLoad
export{i as LinkPage}from"./LinkPages-CSpvBX-Z.js";