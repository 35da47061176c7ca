//# allFunctionsCalledOnLoad
export{t as TagsPage}from"./LinkPages-GxR6RNEj.js";