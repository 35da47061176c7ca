//# allFunctionsCalledOnLoad
export{o as CollectionsPage}from"./LinkPages-C9GQFWO4.js";