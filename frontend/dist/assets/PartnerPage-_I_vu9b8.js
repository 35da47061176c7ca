//# allFunctionsCalledOnLoad
export{n as PartnerPage}from"./PeoplePages-CXBmdLOE.js";