//# allFunctionsCalledOnLoad
export{r as CustomersPage}from"./PeoplePages-BJAKOn_8.js";