//# allFunctionsCalledOnLoad
export{s as CollectionsPage}from"./LinkPages-CqY-7zG4.js";