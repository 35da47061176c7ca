//# allFunctionsCalledOnLoad
export{r as CustomersPage}from"./PeoplePages-DcE0n7Ju.js";