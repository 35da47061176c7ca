//# allFunctionsCalledOnLoad
export{n as KeysPage}from"./KeyPages-B5NTISrY.js";