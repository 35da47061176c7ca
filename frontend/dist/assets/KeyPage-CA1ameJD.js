//# allFunctionsCalledOnLoad
export{i as KeyPage}from"./KeyPages-B5NTISrY.js";