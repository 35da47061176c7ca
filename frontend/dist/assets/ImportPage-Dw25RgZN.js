//# allFunctionsCalledOnLoad
export{a as ImportPage}from"./LinkPages-C-TB6uD8.js";