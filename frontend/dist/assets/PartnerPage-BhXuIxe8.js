//# allFunctionsCalledOnLoad
export{n as PartnerPage}from"./PeoplePages-DcE0n7Ju.js";