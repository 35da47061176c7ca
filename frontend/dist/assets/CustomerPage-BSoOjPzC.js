//# allFunctionsCalledOnLoad
export{a as CustomerPage}from"./PeoplePages-DsHYO5O5.js";