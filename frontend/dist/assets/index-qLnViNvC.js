//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./start-CUxjL3fl.js","./start-ydV6Pkrz.js","./rolldown-runtime-CcyWYbDU.js","./frame-CMuT8t2a.js"])))=>i.map(i=>d[i]);
import{ct as e,ot as t}from"./start-ydV6Pkrz.js";t().then(()=>e(()=>import(`./start-CUxjL3fl.js`),__vite__mapDeps([0,1,2,3]),import.meta.url)).then(({start:e})=>e());