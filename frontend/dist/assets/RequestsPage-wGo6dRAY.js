//# allFunctionsCalledOnLoad
export{t as RequestsPage}from"./KeyPages-DDEvjLM7.js";