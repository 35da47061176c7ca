//# allFunctionsCalledOnLoad
export{n as LinksPage}from"./LinkPages-CyCnqS8g.js";