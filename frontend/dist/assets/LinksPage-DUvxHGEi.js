//# allFunctionsCalledOnLoad
export{n as LinksPage}from"./LinkPages-GxR6RNEj.js";