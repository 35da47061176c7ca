//# allFunctionsCalledOnLoad
export{i as LinkPage}from"./LinkPages-CIEr7aiE.js";