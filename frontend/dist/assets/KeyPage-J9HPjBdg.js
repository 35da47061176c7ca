//# allFunctionsCalledOnLoad
export{i as KeyPage}from"./KeyPages-BrfYVw0G.js";