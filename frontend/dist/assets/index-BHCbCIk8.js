//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./start-CDxyQR-Z.js","./start-Cg8H-Z4k.js","./rolldown-runtime-CcyWYbDU.js","./frame-CMuT8t2a.js"])))=>i.map(i=>d[i]);
import{ct as e,ot as t}from"./start-Cg8H-Z4k.js";t().then(()=>e(()=>import(`./start-CDxyQR-Z.js`),__vite__mapDeps([0,1,2,3]),import.meta.url)).then(({start:e})=>e());