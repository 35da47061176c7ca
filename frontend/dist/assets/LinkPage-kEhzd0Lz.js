//# allFunctionsCalledOnLoad
export{i as LinkPage}from"./LinkPages-CkbEWatC.js";