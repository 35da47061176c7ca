//# allFunctionsCalledOnLoad
export{n as start}from"./start-K7QqWlDD.js";