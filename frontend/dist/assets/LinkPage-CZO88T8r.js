//# allFunctionsCalledOnLoad
export{i as LinkPage}from"./LinkPages-C-TB6uD8.js";