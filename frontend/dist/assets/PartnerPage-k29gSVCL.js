//# allFunctionsCalledOnLoad
export{n as PartnerPage}from"./PeoplePages-C7FcLSBj.js";