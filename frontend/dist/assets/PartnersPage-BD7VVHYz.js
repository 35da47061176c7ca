//# allFunctionsCalledOnLoad
export{t as PartnersPage}from"./PeoplePages-DcE0n7Ju.js";