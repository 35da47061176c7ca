//# allFunctionsCalledOnLoad
function e(e){return`\u2068${e}\u2069`}function t(e){let t;return()=>(t??={value:e()},t.value)}export{e as n,t};