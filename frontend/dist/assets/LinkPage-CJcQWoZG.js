//# allFunctionsCalledOnLoad
export{i as LinkPage}from"./LinkPages-CurLtFhK.js";