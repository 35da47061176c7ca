//# allFunctionsCalledOnLoad
export{i as KeyPage}from"./KeyPages-Dfq2ftkZ.js";