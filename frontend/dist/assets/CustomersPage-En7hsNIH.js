//# allFunctionsCalledOnLoad
export{r as CustomersPage}from"./PeoplePages-C_YPDhDi.js";