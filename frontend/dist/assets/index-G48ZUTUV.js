//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./start-Cu6GbvN6.js","./start-CwfVjUC_.js","./rolldown-runtime-XKyaHtl9.js","./frame-C9Zg-BxM.js"])))=>i.map(i=>d[i]);
import{it as e,nt as t}from"./start-CwfVjUC_.js";t().then(()=>e(()=>import(`./start-Cu6GbvN6.js`),__vite__mapDeps([0,1,2,3]),import.meta.url)).then(({start:e})=>e());