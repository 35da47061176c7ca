//# allFunctionsCalledOnLoad
export{s as CollectionsPage}from"./LinkPages-CkbEWatC.js";