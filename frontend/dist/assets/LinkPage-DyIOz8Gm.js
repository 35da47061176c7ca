//# allFunctionsCalledOnLoad
export{i as LinkPage}from"./LinkPages-CyCnqS8g.js";