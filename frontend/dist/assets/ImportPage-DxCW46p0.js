//# allFunctionsCalledOnLoad
export{o as ImportPage}from"./LinkPages-CqY-7zG4.js";