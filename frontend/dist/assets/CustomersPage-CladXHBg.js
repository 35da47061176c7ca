//# allFunctionsCalledOnLoad
export{r as CustomersPage}from"./PeoplePages-CXBmdLOE.js";