//# allFunctionsCalledOnLoad
export{o as CollectionsPage}from"./LinkPages-CrxZjulN.js";