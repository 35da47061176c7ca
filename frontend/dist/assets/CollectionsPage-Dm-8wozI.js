//# allFunctionsCalledOnLoad
export{o as CollectionsPage}from"./LinkPages-CaPnaPi0.js";