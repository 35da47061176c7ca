//# allFunctionsCalledOnLoad
export{t as RequestsPage}from"./KeyPages-6YjO88EK.js";