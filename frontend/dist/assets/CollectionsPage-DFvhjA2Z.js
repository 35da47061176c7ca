//# allFunctionsCalledOnLoad
export{s as CollectionsPage}from"./LinkPages-GxR6RNEj.js";