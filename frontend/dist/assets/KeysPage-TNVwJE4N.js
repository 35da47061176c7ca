//# allFunctionsCalledOnLoad
export{n as KeysPage}from"./KeyPages-DDEvjLM7.js";