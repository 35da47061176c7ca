//# allFunctionsCalledOnLoad
export{i as KeyPage}from"./KeyPages-CqT74YgM.js";