//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./start-DSxZGOCI.js","./start-CiZVCKI2.js","./rolldown-runtime-CcyWYbDU.js","./frame-CDqZYthz.js"])))=>i.map(i=>d[i]);
import{ct as e,ot as t}from"./start-CiZVCKI2.js";t().then(()=>e(()=>import(`./start-DSxZGOCI.js`),__vite__mapDeps([0,1,2,3]),import.meta.url)).then(({start:e})=>e());