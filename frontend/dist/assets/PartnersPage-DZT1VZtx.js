//# allFunctionsCalledOnLoad
export{t as PartnersPage}from"./PeoplePages-C7FcLSBj.js";