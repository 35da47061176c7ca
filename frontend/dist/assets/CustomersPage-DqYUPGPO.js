//# allFunctionsCalledOnLoad
export{r as CustomersPage}from"./PeoplePages-CJ1ifA_F.js";