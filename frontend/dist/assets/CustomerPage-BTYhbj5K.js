//# allFunctionsCalledOnLoad
export{a as CustomerPage}from"./PeoplePages-COnoOOB7.js";