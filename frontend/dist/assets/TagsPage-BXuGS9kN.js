//# allFunctionsCalledOnLoad
export{t as TagsPage}from"./LinkPages-CqY-7zG4.js";