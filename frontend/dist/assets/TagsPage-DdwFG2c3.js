//# allFunctionsCalledOnLoad
export{t as TagsPage}from"./LinkPages-C9GQFWO4.js";