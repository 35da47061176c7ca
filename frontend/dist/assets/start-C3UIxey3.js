//# allFunctionsCalledOnLoad
export{n as start}from"./start-ueDj87FF.js";