//# allFunctionsCalledOnLoad
export{t as RequestsPage}from"./KeyPages-CtLwA8lB.js";