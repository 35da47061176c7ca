//# allFunctionsCalledOnLoad
export{i as KeyPage}from"./KeyPages-BDkUU7j_.js";