//# allFunctionsCalledOnLoad
export{i as KeyPage}from"./KeyPages-DDEvjLM7.js";