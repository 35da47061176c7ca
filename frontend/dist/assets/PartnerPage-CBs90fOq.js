//# allFunctionsCalledOnLoad
export{n as PartnerPage}from"./PeoplePages-BmCS3O41.js";