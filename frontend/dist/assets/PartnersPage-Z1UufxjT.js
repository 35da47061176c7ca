//# allFunctionsCalledOnLoad
export{t as PartnersPage}from"./PeoplePages-BmCS3O41.js";