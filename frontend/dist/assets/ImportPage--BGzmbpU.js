//# allFunctionsCalledOnLoad
export{a as ImportPage}from"./LinkPages-CrxZjulN.js";