//# allFunctionsCalledOnLoad
export{a as CustomerPage}from"./PeoplePages-BJAKOn_8.js";