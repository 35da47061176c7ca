//# allFunctionsCalledOnLoad
export{i as LinkPage}from"./LinkPages-GxR6RNEj.js";