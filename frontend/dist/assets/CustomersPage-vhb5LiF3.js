//# allFunctionsCalledOnLoad
export{r as CustomersPage}from"./PeoplePages-BmCS3O41.js";