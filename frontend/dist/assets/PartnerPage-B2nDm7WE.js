//# allFunctionsCalledOnLoad
export{n as PartnerPage}from"./PeoplePages-CJ1ifA_F.js";