//# allFunctionsCalledOnLoad
export{a as ImportPage}from"./LinkPages-CaPnaPi0.js";