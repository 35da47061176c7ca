//# allFunctionsCalledOnLoad
export{a as ImportPage}from"./LinkPages-C2i0UyRQ.js";