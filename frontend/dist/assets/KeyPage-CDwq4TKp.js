//# allFunctionsCalledOnLoad
export{i as KeyPage}from"./KeyPages-1Lz5sv8v.js";