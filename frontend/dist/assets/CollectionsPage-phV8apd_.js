//# allFunctionsCalledOnLoad
export{o as CollectionsPage}from"./LinkPages-C2i0UyRQ.js";