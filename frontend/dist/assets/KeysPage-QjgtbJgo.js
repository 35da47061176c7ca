//# allFunctionsCalledOnLoad
export{n as KeysPage}from"./KeyPages-DD7mckzl.js";