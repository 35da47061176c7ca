//# allFunctionsCalledOnLoad
export{t as TagsPage}from"./LinkPages-CyCnqS8g.js";