//# allFunctionsCalledOnLoad
export{t as PartnersPage}from"./PeoplePages-BJAKOn_8.js";