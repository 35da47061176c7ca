//# allFunctionsCalledOnLoad
export{a as CustomerPage}from"./PeoplePages-BmCS3O41.js";