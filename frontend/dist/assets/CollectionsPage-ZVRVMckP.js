//# allFunctionsCalledOnLoad
export{o as CollectionsPage}from"./LinkPages-C-TB6uD8.js";