//# allFunctionsCalledOnLoad
export{a as ImportPage}from"./LinkPages-CyCnqS8g.js";