//# allFunctionsCalledOnLoad
export{t as TagsPage}from"./LinkPages-CIEr7aiE.js";