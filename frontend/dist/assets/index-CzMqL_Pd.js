//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./start-DFqL_xOH.js","./start-CQhlgZX7.js","./rolldown-runtime-CcyWYbDU.js","./frame-CMuT8t2a.js"])))=>i.map(i=>d[i]);
import{at as e,st as t}from"./start-CQhlgZX7.js";e().then(()=>t(()=>import(`./start-DFqL_xOH.js`),__vite__mapDeps([0,1,2,3]),import.meta.url)).then(({start:e})=>e());