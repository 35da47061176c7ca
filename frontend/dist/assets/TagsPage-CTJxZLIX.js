//# allFunctionsCalledOnLoad
export{t as TagsPage}from"./LinkPages-C2i0UyRQ.js";