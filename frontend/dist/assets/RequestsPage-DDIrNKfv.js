//# allFunctionsCalledOnLoad
export{t as RequestsPage}from"./KeyPages-CqT74YgM.js";