//# allFunctionsCalledOnLoad
var e={VIEWER:`Viewer`,EDITOR:`Editor`,ADMIN:`Admin`,OWNER:`Owner`};export{e as t};