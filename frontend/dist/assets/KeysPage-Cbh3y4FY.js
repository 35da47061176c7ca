//# allFunctionsCalledOnLoad
export{n as KeysPage}from"./KeyPages-Dfq2ftkZ.js";