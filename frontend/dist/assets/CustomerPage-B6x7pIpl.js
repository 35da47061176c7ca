//# allFunctionsCalledOnLoad
export{a as CustomerPage}from"./PeoplePages-CJ1ifA_F.js";