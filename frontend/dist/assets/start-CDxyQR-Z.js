//# allFunctionsCalledOnLoad
export{n as start}from"./start-Cg8H-Z4k.js";