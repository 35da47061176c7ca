//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./start-C3UIxey3.js","./start-ueDj87FF.js","./rolldown-runtime-XKyaHtl9.js","./frame-C9Zg-BxM.js"])))=>i.map(i=>d[i]);
import{at as e,st as t}from"./start-ueDj87FF.js";e().then(()=>t(()=>import(`./start-C3UIxey3.js`),__vite__mapDeps([0,1,2,3]),import.meta.url)).then(({start:e})=>e());