//# allFunctionsCalledOnLoad
export{o as CollectionsPage}from"./LinkPages-CSpvBX-Z.js";