//# allFunctionsCalledOnLoad
export{i as KeyPage}from"./KeyPages-C0GxrGGY.js";