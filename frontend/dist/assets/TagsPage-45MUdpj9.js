//# allFunctionsCalledOnLoad
export{t as TagsPage}from"./LinkPages-C-TB6uD8.js";