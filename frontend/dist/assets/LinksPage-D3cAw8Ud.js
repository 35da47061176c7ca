//# allFunctionsCalledOnLoad
export{n as LinksPage}from"./LinkPages-C2i0UyRQ.js";