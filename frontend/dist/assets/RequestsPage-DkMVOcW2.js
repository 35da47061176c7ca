//# allFunctionsCalledOnLoad
export{t as RequestsPage}from"./KeyPages-tuAGQxjl.js";