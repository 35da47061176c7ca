//# allFunctionsCalledOnLoad
export{n as PartnerPage}from"./PeoplePages-rKR4eILx.js";