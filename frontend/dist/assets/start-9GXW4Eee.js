//# allFunctionsCalledOnLoad
export{n as start}from"./start-BFaIQvIp.js";