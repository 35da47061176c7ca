//# allFunctionsCalledOnLoad
export{a as CustomerPage}from"./PeoplePages-C_YPDhDi.js";