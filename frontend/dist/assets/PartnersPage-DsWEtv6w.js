//# allFunctionsCalledOnLoad
export{t as PartnersPage}from"./PeoplePages-COnoOOB7.js";