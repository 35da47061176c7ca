//# allFunctionsCalledOnLoad
export{t as RequestsPage}from"./KeyPages-BDkUU7j_.js";