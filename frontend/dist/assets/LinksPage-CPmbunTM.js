//# allFunctionsCalledOnLoad
export{n as LinksPage}from"./LinkPages-CSpvBX-Z.js";