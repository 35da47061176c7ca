//# allFunctionsCalledOnLoad
export{t as RequestsPage}from"./KeyPages-B5NTISrY.js";