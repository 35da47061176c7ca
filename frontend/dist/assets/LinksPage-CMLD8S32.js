//# allFunctionsCalledOnLoad
export{n as LinksPage}from"./LinkPages-CurLtFhK.js";