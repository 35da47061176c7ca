//# allFunctionsCalledOnLoad
export{o as ImportPage}from"./LinkPages-CkbEWatC.js";