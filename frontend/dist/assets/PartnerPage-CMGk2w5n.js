//# allFunctionsCalledOnLoad
export{n as PartnerPage}from"./PeoplePages-C_-ZzEVd.js";