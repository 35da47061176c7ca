//# allFunctionsCalledOnLoad
export{i as LinkPage}from"./LinkPages-CaPnaPi0.js";