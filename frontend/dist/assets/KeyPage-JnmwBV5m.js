//# allFunctionsCalledOnLoad
export{i as KeyPage}from"./KeyPages-CtLwA8lB.js";