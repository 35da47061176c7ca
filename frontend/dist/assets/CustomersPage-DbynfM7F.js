//# allFunctionsCalledOnLoad
export{r as CustomersPage}from"./PeoplePages-DsHYO5O5.js";