//# allFunctionsCalledOnLoad
export{n as KeysPage}from"./KeyPages-CtLwA8lB.js";