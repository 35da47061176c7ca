//# allFunctionsCalledOnLoad
export{n as KeysPage}from"./KeyPages-tuAGQxjl.js";