//# allFunctionsCalledOnLoad
export{i as KeyPage}from"./KeyPages-tuAGQxjl.js";