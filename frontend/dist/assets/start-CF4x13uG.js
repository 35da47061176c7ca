//# allFunctionsCalledOnLoad
export{n as start}from"./start-sPFzwcU3.js";