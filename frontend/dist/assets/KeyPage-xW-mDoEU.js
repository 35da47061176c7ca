//# allFunctionsCalledOnLoad
export{i as KeyPage}from"./KeyPages-DD7mckzl.js";