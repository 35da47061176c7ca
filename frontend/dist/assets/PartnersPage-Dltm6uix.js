//# allFunctionsCalledOnLoad
export{t as PartnersPage}from"./PeoplePages-BseFxlv0.js";