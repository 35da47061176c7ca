//# allFunctionsCalledOnLoad
export{t as RequestsPage}from"./KeyPages-C0GxrGGY.js";