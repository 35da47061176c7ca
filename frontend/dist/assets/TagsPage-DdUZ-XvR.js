//# allFunctionsCalledOnLoad
export{t as TagsPage}from"./LinkPages-CaPnaPi0.js";