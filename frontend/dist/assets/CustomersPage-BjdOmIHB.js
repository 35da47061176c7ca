//# allFunctionsCalledOnLoad
export{r as CustomersPage}from"./PeoplePages-COnoOOB7.js";