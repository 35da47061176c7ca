//# allFunctionsCalledOnLoad
export{t as RequestsPage}from"./KeyPages-1Lz5sv8v.js";