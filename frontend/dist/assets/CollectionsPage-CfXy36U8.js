//# allFunctionsCalledOnLoad
export{s as CollectionsPage}from"./LinkPages-CurLtFhK.js";