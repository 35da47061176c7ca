//# allFunctionsCalledOnLoad
export{i as LinkPage}from"./LinkPages-C9GQFWO4.js";