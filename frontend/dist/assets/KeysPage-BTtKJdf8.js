//# allFunctionsCalledOnLoad
export{n as KeysPage}from"./KeyPages-BDkUU7j_.js";