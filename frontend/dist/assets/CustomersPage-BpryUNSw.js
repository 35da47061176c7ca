//# allFunctionsCalledOnLoad
export{r as CustomersPage}from"./PeoplePages-rKR4eILx.js";