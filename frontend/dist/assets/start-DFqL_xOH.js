//# allFunctionsCalledOnLoad
export{n as start}from"./start-CQhlgZX7.js";