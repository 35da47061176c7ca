//# allFunctionsCalledOnLoad
export{t as RequestsPage}from"./KeyPages-BrfYVw0G.js";