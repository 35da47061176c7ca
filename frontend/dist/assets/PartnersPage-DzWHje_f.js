//# allFunctionsCalledOnLoad
export{t as PartnersPage}from"./PeoplePages-DsHYO5O5.js";