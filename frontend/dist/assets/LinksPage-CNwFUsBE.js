//# allFunctionsCalledOnLoad
export{n as LinksPage}from"./LinkPages-C-TB6uD8.js";