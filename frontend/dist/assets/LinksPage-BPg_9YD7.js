//# allFunctionsCalledOnLoad
export{n as LinksPage}from"./LinkPages-CIEr7aiE.js";