//# allFunctionsCalledOnLoad
export{i as LinkPage}from"./LinkPages-C2i0UyRQ.js";