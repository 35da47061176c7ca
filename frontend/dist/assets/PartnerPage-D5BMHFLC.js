//# allFunctionsCalledOnLoad
export{n as PartnerPage}from"./PeoplePages-COnoOOB7.js";