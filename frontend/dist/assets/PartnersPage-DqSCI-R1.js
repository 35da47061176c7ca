//# allFunctionsCalledOnLoad
export{t as PartnersPage}from"./PeoplePages-C_-ZzEVd.js";