//# allFunctionsCalledOnLoad
export{n as start}from"./start-CwfVjUC_.js";