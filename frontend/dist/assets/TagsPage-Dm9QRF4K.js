//# allFunctionsCalledOnLoad
export{t as TagsPage}from"./LinkPages-CrxZjulN.js";