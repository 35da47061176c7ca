//# allFunctionsCalledOnLoad
export{r as CustomersPage}from"./PeoplePages-C7FcLSBj.js";