//# allFunctionsCalledOnLoad
export{n as LinksPage}from"./LinkPages-C9GQFWO4.js";