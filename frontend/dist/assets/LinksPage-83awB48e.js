//# allFunctionsCalledOnLoad
export{n as LinksPage}from"./LinkPages-CqY-7zG4.js";