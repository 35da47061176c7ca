//# allFunctionsCalledOnLoad
export{o as ImportPage}from"./LinkPages-GxR6RNEj.js";