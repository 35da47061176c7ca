//# allFunctionsCalledOnLoad
export{o as CollectionsPage}from"./LinkPages-CIEr7aiE.js";