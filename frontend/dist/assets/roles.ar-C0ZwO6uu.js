//# allFunctionsCalledOnLoad
var e={VIEWER:`مُطّلع`,EDITOR:`محرر`,ADMIN:`مدير`,OWNER:`مالك`};export{e as t};