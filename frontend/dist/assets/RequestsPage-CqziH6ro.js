//# allFunctionsCalledOnLoad
export{t as RequestsPage}from"./KeyPages-Dfq2ftkZ.js";