//# allFunctionsCalledOnLoad
export{n as LinksPage}from"./LinkPages-CaPnaPi0.js";