//# allFunctionsCalledOnLoad
export{a as ImportPage}from"./LinkPages-CIEr7aiE.js";