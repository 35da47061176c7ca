//# allFunctionsCalledOnLoad
export{n as KeysPage}from"./KeyPages-CqT74YgM.js";