//# allFunctionsCalledOnLoad
export{n as KeysPage}from"./KeyPages-BrfYVw0G.js";