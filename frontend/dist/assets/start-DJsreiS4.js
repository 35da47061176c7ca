//# allFunctionsCalledOnLoad
export{n as start}from"./start-BH8QfhGM.js";