//# allFunctionsCalledOnLoad
export{a as CustomerPage}from"./PeoplePages-BseFxlv0.js";