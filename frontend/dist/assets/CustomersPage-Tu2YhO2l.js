//# allFunctionsCalledOnLoad
export{r as CustomersPage}from"./PeoplePages-C_-ZzEVd.js";