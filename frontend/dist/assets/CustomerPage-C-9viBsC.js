//# allFunctionsCalledOnLoad
export{a as CustomerPage}from"./PeoplePages-CXBmdLOE.js";