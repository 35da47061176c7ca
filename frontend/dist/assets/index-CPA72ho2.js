//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./start-Dz_Eext6.js","./start-DPu06w2P.js","./rolldown-runtime-CcyWYbDU.js","./frame-CMuT8t2a.js"])))=>i.map(i=>d[i]);
import{ct as e,ot as t}from"./start-DPu06w2P.js";t().then(()=>e(()=>import(`./start-Dz_Eext6.js`),__vite__mapDeps([0,1,2,3]),import.meta.url)).then(({start:e})=>e());