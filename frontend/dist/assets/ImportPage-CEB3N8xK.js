//# allFunctionsCalledOnLoad
export{o as ImportPage}from"./LinkPages-CurLtFhK.js";