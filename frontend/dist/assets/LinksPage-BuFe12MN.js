//# allFunctionsCalledOnLoad
export{n as LinksPage}from"./LinkPages-CrxZjulN.js";