//# allFunctionsCalledOnLoad
export{i as LinkPage}from"./LinkPages-CqY-7zG4.js";