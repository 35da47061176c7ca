//# allFunctionsCalledOnLoad
export{a as CustomerPage}from"./PeoplePages-C7FcLSBj.js";