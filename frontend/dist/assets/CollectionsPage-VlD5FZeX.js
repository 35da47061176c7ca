//# allFunctionsCalledOnLoad
export{o as CollectionsPage}from"./LinkPages-CyCnqS8g.js";