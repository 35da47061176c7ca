//# allFunctionsCalledOnLoad
export{a as CustomerPage}from"./PeoplePages-DcE0n7Ju.js";