//# allFunctionsCalledOnLoad
export{t as PartnersPage}from"./PeoplePages-rKR4eILx.js";