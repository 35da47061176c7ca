//# allFunctionsCalledOnLoad
export{t as PartnersPage}from"./PeoplePages-C_YPDhDi.js";