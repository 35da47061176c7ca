//# allFunctionsCalledOnLoad
export{r as CustomersPage}from"./PeoplePages-BseFxlv0.js";