//# allFunctionsCalledOnLoad
export{a as CustomerPage}from"./PeoplePages-rKR4eILx.js";