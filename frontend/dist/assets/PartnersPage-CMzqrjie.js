//# allFunctionsCalledOnLoad
export{t as PartnersPage}from"./PeoplePages-CJ1ifA_F.js";