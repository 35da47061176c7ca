//# allFunctionsCalledOnLoad
export{n as PartnerPage}from"./PeoplePages-BseFxlv0.js";