//# allFunctionsCalledOnLoad
export{t as TagsPage}from"./LinkPages-CurLtFhK.js";