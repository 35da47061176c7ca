//# allFunctionsCalledOnLoad
export{n as LinksPage}from"./LinkPages-CkbEWatC.js";