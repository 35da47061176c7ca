//# allFunctionsCalledOnLoad
export{i as KeyPage}from"./KeyPages-6YjO88EK.js";