//# allFunctionsCalledOnLoad
export{a as CustomerPage}from"./PeoplePages-C_-ZzEVd.js";