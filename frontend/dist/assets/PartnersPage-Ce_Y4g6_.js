//# allFunctionsCalledOnLoad
export{t as PartnersPage}from"./PeoplePages-CXBmdLOE.js";