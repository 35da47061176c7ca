//# allFunctionsCalledOnLoad
export{n as PartnerPage}from"./PeoplePages-C_YPDhDi.js";