//# allFunctionsCalledOnLoad
export{n as start}from"./start-DPu06w2P.js";