//# allFunctionsCalledOnLoad
export{n as PartnerPage}from"./PeoplePages-DsHYO5O5.js";