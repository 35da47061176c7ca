//# allFunctionsCalledOnLoad
export{n as PartnerPage}from"./PeoplePages-BJAKOn_8.js";