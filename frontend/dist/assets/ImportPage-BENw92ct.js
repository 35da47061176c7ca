//# allFunctionsCalledOnLoad
export{a as ImportPage}from"./LinkPages-C9GQFWO4.js";