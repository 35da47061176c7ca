//# allFunctionsCalledOnLoad
export{n as start}from"./start-CiZVCKI2.js";