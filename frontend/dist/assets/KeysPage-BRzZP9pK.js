//# allFunctionsCalledOnLoad
export{n as KeysPage}from"./KeyPages-1Lz5sv8v.js";