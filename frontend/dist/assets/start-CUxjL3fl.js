//# allFunctionsCalledOnLoad
export{n as start}from"./start-ydV6Pkrz.js";