//# allFunctionsCalledOnLoad
export{t as TagsPage}from"./LinkPages-CkbEWatC.js";