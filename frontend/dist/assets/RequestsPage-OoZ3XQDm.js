//# allFunctionsCalledOnLoad
export{t as RequestsPage}from"./KeyPages-DD7mckzl.js";