//# allFunctionsCalledOnLoad
export{n as KeysPage}from"./KeyPages-6YjO88EK.js";