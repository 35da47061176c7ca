//# allFunctionsCalledOnLoad
export{n as start}from"./start-zkqcutx2.js";