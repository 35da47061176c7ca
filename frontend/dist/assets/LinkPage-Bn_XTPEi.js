//# allFunctionsCalledOnLoad
export{i as LinkPage}from"./LinkPages-CrxZjulN.js";