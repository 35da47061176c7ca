//# allFunctionsCalledOnLoad
export{n as KeysPage}from"./KeyPages-C0GxrGGY.js";