//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./events.ar-DM8wjesX.js","./language-CEhPdv8w.js","./words.ar-Bu5NOuyt.js","./events.en-TzgUAnPs.js","./words.en-DSmwt3t6.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-CcyWYbDU.js";import{A as t,C as n,N as r,S as i,a,l as o,o as s}from"./frame-CDqZYthz.js";import{$t as c,A as l,Bt as u,Cn as ee,Cr as d,Et as f,H as p,Lt as m,Sr as te,Ut as ne,Wt as re,_r as ie,an as ae,at as oe,cn as se,dt as ce,ft as le,hr as ue,in as h,it as g,nn as _,on as de,ot as fe,qn as v,sn as pe,tt as me,wt as he,xr as y,z as ge}from"./parts-BTfnb-LF.js";import{H as _e,I as b,M as ve,O as x,P as S,R as ye,W as C,at as be,ct as w,et as T,it as E,nt as xe,rt as Se,st as D,tt as Ce,ut as we,z as O}from"./start-CiZVCKI2.js";import{n as Te,t as Ee}from"./language-CEhPdv8w.js";var De=new C(`
    subscription ClickRecorded {
  clickRecorded(filter: {bots: true}) {
    ...ClickEventFields
  }
}
    fragment ClickEventFields on Click {
  id
  createdAt
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  country
  region
  city
  device
  browser
  os
  language
  referrer
  url
  bot
  trigger
}`),Oe=new C(`
    subscription LeadRecorded {
  leadRecorded {
    ...LeadEventFields
  }
}
    fragment LeadEventFields on Lead {
  id
  createdAt
  eventName
  customer {
    id
    name
    email
  }
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  clickId
}`),ke=new C(`
    subscription SaleRecorded {
  saleRecorded {
    ...SaleEventFields
  }
}
    fragment SaleEventFields on Sale {
  id
  createdAt
  eventName
  amount
  refunded
  currency
  invoiceId
  customer {
    id
    name
    email
  }
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  clickId
}`),Ae=new C(`
    query ClickEvents($first: Int!, $after: String) {
  clicks(first: $first, after: $after, filter: {bots: true}) {
    totalCount
    nodes {
      ...ClickEventFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ClickEventFields on Click {
  id
  createdAt
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  country
  region
  city
  device
  browser
  os
  language
  referrer
  url
  bot
  trigger
}`),je=new C(`
    query LeadEvents($first: Int!, $after: String) {
  leads(first: $first, after: $after) {
    totalCount
    nodes {
      ...LeadEventFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LeadEventFields on Lead {
  id
  createdAt
  eventName
  customer {
    id
    name
    email
  }
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  clickId
}`),Me=new C(`
    query SaleEvents($first: Int!, $after: String) {
  sales(first: $first, after: $after) {
    totalCount
    nodes {
      ...SaleEventFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SaleEventFields on Sale {
  id
  createdAt
  eventName
  amount
  refunded
  currency
  invoiceId
  customer {
    id
    name
    email
  }
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  clickId
}`),Ne=new C(`
    query ClickEvent($id: ID!) {
  click(id: $id) {
    ...ClickEventFields
  }
}
    fragment ClickEventFields on Click {
  id
  createdAt
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  country
  region
  city
  device
  browser
  os
  language
  referrer
  url
  bot
  trigger
}`),Pe=new C(`
    query LeadEvent($id: ID!) {
  lead(id: $id) {
    ...LeadEventFields
  }
}
    fragment LeadEventFields on Lead {
  id
  createdAt
  eventName
  customer {
    id
    name
    email
  }
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  clickId
}`),Fe=new C(`
    query SaleEvent($id: ID!) {
  sale(id: $id) {
    ...SaleEventFields
  }
}
    fragment SaleEventFields on Sale {
  id
  createdAt
  eventName
  amount
  refunded
  currency
  invoiceId
  customer {
    id
    name
    email
  }
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  clickId
}`),Ie=new C(`
    query EventChain($clickId: ID!) {
  click(id: $clickId) {
    ...ClickEventFields
    leads(first: 20) {
      totalCount
      nodes {
        ...LeadEventFields
      }
    }
    sales(first: 20) {
      totalCount
      nodes {
        ...SaleEventFields
      }
    }
  }
}
    fragment ClickEventFields on Click {
  id
  createdAt
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  country
  region
  city
  device
  browser
  os
  language
  referrer
  url
  bot
  trigger
}
fragment LeadEventFields on Lead {
  id
  createdAt
  eventName
  customer {
    id
    name
    email
  }
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  clickId
}
fragment SaleEventFields on Sale {
  id
  createdAt
  eventName
  amount
  refunded
  currency
  invoiceId
  customer {
    id
    name
    email
  }
  link {
    id
    shortUrl
    title
  }
  partner {
    id
    name
  }
  clickId
}`),k=(we===`ar`?await w(()=>import(`./events.ar-DM8wjesX.js`),__vite__mapDeps([0,1,2]),import.meta.url):await w(()=>import(`./events.en-TzgUAnPs.js`),__vite__mapDeps([3,1,4]),import.meta.url)).events,A=t(),Le={clicks:{icon:`pointer`,className:`bg-surface-2 text-muted`},leads:{icon:`person`,className:`bg-accent-soft text-accent`},sales:{icon:`coin`,className:`bg-ok-soft text-ok`}};function j({kind:e}){let{icon:t,className:n}=Le[e];return(0,A.jsx)(`span`,{className:d(`relative grid size-8 shrink-0 place-items-center rounded-lg`,n),children:(0,A.jsx)(te,{name:t,className:`size-4`})})}var Re=Ee(()=>new Intl.DisplayNames(be,{type:`region`,fallback:`code`}));function M(e){return e.kind===`clicks`?N(e):e.kind===`leads`?e.eventName:`${f(e)} · ${e.eventName}`}function ze(e){if(e.kind!==`clicks`)return[k.by(e.customer?.name??k.unknownCustomer),Te(N(e))].join(` · `);let t=e.browser&&e.os?k.on(e.browser,e.os):e.browser??e.os,n=e.referrer&&k.from(Ve(e.referrer));return[P(e),t,n].filter(Boolean).join(` · `)}function N({link:e}){return e?e.shortUrl.replace(/^https?:\/\//,``):k.deletedLink}function P({city:e,region:t,country:n}){let r=n?Be(n):``;return[e??t,r].filter(Boolean).join(D.common.comma)}function Be(e){try{return Re().of(e)??e}catch{return e}}function Ve(e){return URL.parse(e)?.host??e}function He({event:e,onOpen:t}){let n=se();return(0,A.jsx)(`li`,{children:(0,A.jsxs)(`button`,{type:`button`,onClick:t,className:`flex w-full items-center gap-3 px-4 py-2.5 text-start -outline-offset-2 hover:bg-surface-2`,children:[(0,A.jsx)(j,{kind:e.kind}),(0,A.jsxs)(`span`,{className:`min-w-0 flex-1`,children:[(0,A.jsxs)(`span`,{className:`flex min-w-0 items-center gap-2`,children:[(0,A.jsxs)(`span`,{className:`sr-only`,children:[k.one[e.kind],`: `]}),(0,A.jsx)(`bdi`,{className:`truncate font-medium`,children:M(e)}),e.kind===`clicks`&&e.bot&&(0,A.jsx)(ge,{children:k.bot})]}),(0,A.jsx)(`span`,{className:`block truncate text-[13px] text-muted`,children:ze(e)})]}),(0,A.jsx)(`time`,{dateTime:e.createdAt,title:m(e.createdAt),className:`shrink-0 text-[13px] text-muted tabular-nums`,children:u(e.createdAt,n)})]})})}var Ue=i(`/$slug/events`);function F(){let e=Ue.useNavigate();return t=>e({search:e=>({...e,event:t}),replace:!0,resetScroll:!1})}function I({label:e,events:t}){let n=F();return(0,A.jsx)(`ul`,{"aria-label":e,className:`card divide-y divide-line overflow-clip`,children:t.map(e=>(0,A.jsx)(He,{event:e,onOpen:()=>n(e.id)},e.id))})}function L({event:e}){let{slug:t}=v().workspace,r=(0,A.jsx)(`bdi`,{children:N(e)});return e.link?(0,A.jsx)(n,{to:`/$slug/links/$id`,params:{slug:t,id:e.link.id},className:`link`,children:r}):r}function R({partner:e}){let{slug:t}=v().workspace;return(0,A.jsx)(n,{to:`/$slug/partners/$partnerId`,params:{slug:t,partnerId:e.id},className:`link`,children:(0,A.jsx)(`bdi`,{children:e.name})})}function We({customer:e}){let{slug:t}=v().workspace;return e?(0,A.jsx)(n,{to:`/$slug/customers/$customerId`,params:{slug:t,customerId:e.id},className:`link`,children:(0,A.jsx)(`bdi`,{children:e.name})}):k.unknownCustomer}function Ge({event:e}){let t=k.details,n=[[t.place,P(e)],[t.device,e.device],[t.browser,e.browser],[t.system,e.os],[t.language,e.language],[t.referrer,e.referrer]];return(0,A.jsxs)(A.Fragment,{children:[(0,A.jsxs)(l,{title:t.origin,children:[(0,A.jsx)(g,{name:t.when,children:(0,A.jsx)(p,{time:e.createdAt})}),(0,A.jsx)(g,{name:t.link,children:(0,A.jsx)(L,{event:e})}),(0,A.jsx)(g,{name:t.destination,children:(0,A.jsx)(`bdi`,{children:e.url})}),(0,A.jsx)(g,{name:t.trigger,children:k.triggers[e.trigger]}),e.partner&&(0,A.jsx)(g,{name:t.partner,children:(0,A.jsx)(R,{partner:e.partner})})]}),(0,A.jsxs)(l,{title:t.visit,children:[n.map(([e,n])=>(0,A.jsx)(g,{name:e,children:n?(0,A.jsx)(`bdi`,{children:n}):(0,A.jsx)(`span`,{className:`text-muted`,children:t.unknown})},e)),(0,A.jsxs)(g,{name:t.id,children:[(0,A.jsx)(`code`,{className:`text-xs wrap-anywhere`,children:e.id}),(0,A.jsx)(ie,{text:e.id,what:t.id,className:`-my-1.5`})]})]})]})}function Ke({event:e}){let t=k.details;return(0,A.jsxs)(A.Fragment,{children:[(0,A.jsxs)(l,{title:t.recorded,children:[(0,A.jsx)(g,{name:t.when,children:(0,A.jsx)(p,{time:e.createdAt})}),(0,A.jsx)(g,{name:t.event,children:e.eventName}),e.kind===`sales`&&(0,A.jsx)(g,{name:t.amount,children:f(e)}),e.kind===`sales`&&e.refunded>0&&(0,A.jsx)(g,{name:t.refunded,children:f({amount:e.refunded,currency:e.currency})}),e.kind===`sales`&&e.invoiceId&&(0,A.jsx)(g,{name:t.invoice,children:e.invoiceId}),(0,A.jsx)(g,{name:t.customer,children:(0,A.jsx)(We,{customer:e.customer})}),e.customer?.email&&(0,A.jsx)(g,{name:t.email,children:(0,A.jsx)(`bdi`,{children:e.customer.email})})]}),(0,A.jsxs)(l,{title:t.origin,children:[(0,A.jsx)(g,{name:t.link,children:(0,A.jsx)(L,{event:e})}),e.partner&&(0,A.jsx)(g,{name:t.partner,children:(0,A.jsx)(R,{partner:e.partner})}),(0,A.jsx)(g,{name:t.click,children:(0,A.jsx)(`code`,{className:`text-xs wrap-anywhere`,children:e.clickId})}),(0,A.jsxs)(g,{name:t.id,children:[(0,A.jsx)(`code`,{className:`text-xs wrap-anywhere`,children:e.id}),(0,A.jsx)(ie,{text:e.id,what:t.id,className:`-my-1.5`})]})]})]})}function qe({event:e,current:t}){return(0,A.jsxs)(`li`,{className:`relative flex gap-3 pb-4 last:pb-0 before:absolute before:inset-y-0 before:start-4 before:w-px before:bg-line last:before:hidden`,children:[(0,A.jsx)(j,{kind:e.kind}),(0,A.jsxs)(`div`,{className:`min-w-0 flex-1 text-[13px]`,children:[(0,A.jsxs)(`p`,{children:[(0,A.jsx)(`span`,{className:`text-muted`,children:k.one[e.kind]}),` `,(0,A.jsx)(n,{from:`/$slug/events`,to:`/$slug/events`,search:t=>({...t,event:e.id}),replace:!0,resetScroll:!1,preload:!1,"aria-current":t?`true`:void 0,className:d(`link wrap-anywhere`,t&&`font-semibold`),children:(0,A.jsx)(`bdi`,{children:M(e)})})]}),(0,A.jsx)(`p`,{className:`text-xs text-muted`,children:m(e.createdAt)})]})]})}var z=[`clicks`,`leads`,`sales`];function Je(e){let t=z.find(t=>t===e.history);return{history:t,kinds:t?void 0:V(B(x(e.kinds))),after:t&&x(e.after),event:x(e.event)}}function B(e){let t=z.filter(t=>(e??``).split(`,`).includes(t));return t.length?t:[...z]}function V(e){return e.length&&e.length<z.length?e.join(`,`):void 0}var Ye={clicks:async(e,t)=>{let{click:n}=await S(Ne,{id:e},t);return n&&{kind:`clicks`,...n}},leads:async(e,t)=>{let{lead:n}=await S(Pe,{id:e},t);return n&&{kind:`leads`,...n}},sales:async(e,t)=>{let{sale:n}=await S(Fe,{id:e},t);return n&&{kind:`sales`,...n}}},H=(e,t)=>[`events`,e,`one`,t];function Xe(e,t,n){let r=n?[n,...z.filter(e=>e!==n)]:z;return a({queryKey:H(e,t),queryFn:async()=>{for(let n of r){let r=await U(Ye[n](t,e));if(r)return r}return null},retry:!1})}function Ze(e,t){return a({queryKey:[`events`,e,`chain`,t],queryFn:async({client:n})=>{let r=(await U(S(Ie,{clickId:t},e)))?.click;if(!r)return null;let i=Qe(r);for(let t of i.events)n.setQueryData(H(e,t.id),t);return i},staleTime:0,retry:!1})}function Qe({leads:e,sales:t,...n}){let r=[...(e?.nodes??[]).map(e=>({kind:`leads`,...e})),...(t?.nodes??[]).map(e=>({kind:`sales`,...e}))];r.sort((e,t)=>Date.parse(e.createdAt)-Date.parse(t.createdAt));let i=(e?.totalCount??0)+(t?.totalCount??0)-r.length;return{events:[{kind:`clicks`,...n},...r],more:i}}function U(e){return e.catch(e=>{if(xe(e))return null;throw e})}function $e({event:e}){let{workspace:t}=v(),n=s(Ze(t.slug,e.kind===`clicks`?e.id:e.clickId)),{chain:r}=k;return n.isPending||n.isError?null:(0,A.jsxs)(`section`,{children:[(0,A.jsx)(`h3`,{className:`text-sm font-semibold`,children:r.title}),!n.data&&(0,A.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:r.gone}),(0,A.jsx)(`ol`,{className:`mt-2`,children:n.data?.events.map(t=>(0,A.jsx)(qe,{event:t,current:t.id===e.id},t.id))}),n.data?.events.length===1&&(0,A.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:r.nothing}),n.data&&n.data.more>0&&(0,A.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:r.more(n.data.more)})]})}function W({id:e,events:t,likely:n,onClose:r}){let{workspace:i}=v(),a=t.find(t=>t.id===e),o=s({...Xe(i.slug,e,n),initialData:a}),c=o.data,l=c?k.one[c.kind]:k.page,u=c?M(c):k.details.title;return(0,A.jsxs)(ee,{open:!0,onClose:r,label:`${l}: ${u}`,children:[(0,A.jsx)(fe,{eyebrow:l,title:u,onClose:r}),c?(0,A.jsxs)(`div`,{className:`flex flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[c.kind===`clicks`?(0,A.jsx)(Ge,{event:c}):(0,A.jsx)(Ke,{event:c}),(0,A.jsx)($e,{event:c})]}):(0,A.jsx)(oe,{query:o,title:k.details.missingTitle,hint:k.details.missingHint})]})}var et=c(O,_,{method:`GET`,path:`/api/analytics?take=10`}),tt=JSON.stringify({query:`subscription { clickRecorded { url country device } }`}),nt=`${c(O,_,{method:`POST`,path:`/graphql`,body:tt})} \\\n  -N -H "Accept: text/event-stream"`;function G({title:e}){return(0,A.jsx)(ne,{icon:`pulse`,title:e,hint:k.emptyHint,children:(0,A.jsx)(re,{label:e,rest:et,graphql:nt})})}function rt(e){let t=e.split(/\r?\n\r?\n/),n=t.pop()??``;return{messages:t.map(it).filter(({data:e,event:t})=>e!==``||t!==``),rest:n}}function it(e){let t=e.split(/\r?\n/),n=e=>t.filter(t=>t.startsWith(`${e}:`)).map(t=>t.slice(e.length+1).replace(/^ /,``));return{event:n(`event`).at(-1)??``,data:n(`data`).join(`
`)}}async function K(e,{workspace:t,signal:n,onOpen:r,onData:i}){let a=st(n,_e());try{await at(await ct(e.toString(),t,a.signal),r,i)}finally{a.abort()}}async function at(e,t,n){if(!e.headers.get(`Content-Type`)?.startsWith(`text/event-stream`)||!e.body)throw q(await e.json().catch(ot))??ut();t();for await(let{event:t,data:r}of lt(e.body)){if(t===`complete`)return;let e=JSON.parse(r),i=q(e);if(i)throw i;e.data&&n(e.data)}throw b()}function ot(e){if(e instanceof SyntaxError)return{};throw b()}function st(...e){let t=new AbortController;for(let n of e)n.aborted&&t.abort(),n.addEventListener(`abort`,()=>t.abort(),{signal:t.signal});return t}function ct(e,t,n){return fetch(ye,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`text/event-stream`,"Hoko-Workspace":t},body:JSON.stringify({query:e}),signal:n}).catch(()=>{throw b()})}async function*lt(e){let t=e.pipeThrough(new TextDecoderStream).getReader(),n=``;for(;;){let{done:e,value:r}=await t.read().catch(()=>{throw b()});if(e)return;let{messages:i,rest:a}=rt(n+r);n=a,yield*i}}function q({errors:e}){return e?.[0]&&new T(e[0].message,e[0].extensions)}function ut(){return new T(D.errors.unexpected,{code:`UNEXPECTED`})}var J={clicks:async(e,t)=>Y((await S(Ae,e,t)).clicks,e=>({kind:`clicks`,...e})),leads:async(e,t)=>Y((await S(je,e,t)).leads,e=>({kind:`leads`,...e})),sales:async(e,t)=>Y((await S(Me,e,t)).sales,e=>({kind:`sales`,...e}))};function Y(e,t){let{totalCount:n=0,nodes:r=[],pageInfo:i}=e??{};return{total:n,events:r.map(t),next:i?.hasNextPage?i.endCursor??null:null}}function dt(e,t){return J[e]({first:25},t)}function ft(e,t,n){return a({queryKey:[`events`,e,t,n],queryFn:()=>J[t]({first:25,after:n},e),placeholderData:o,staleTime:0})}function pt(e,{onEvent:t,...n}){switch(e){case`clicks`:return K(De,{...n,onData:({clickRecorded:n})=>n&&t({kind:e,...n})});case`leads`:return K(Oe,{...n,onData:({leadRecorded:n})=>n&&t({kind:e,...n})});case`sales`:return K(ke,{...n,onData:({saleRecorded:n})=>n&&t({kind:e,...n})})}}var mt=i(`/$slug/events`);function ht({kind:e,search:t}){let{workspace:n}=v(),r=mt.useNavigate(),i=s(ft(n.slug,e,t.after)),a=pe(i.isPending),o=i.data,c=F();return(0,A.jsxs)(`section`,{"aria-label":k.historyOf[e],"aria-busy":i.isPlaceholderData,className:`flex flex-col gap-4`,children:[(0,A.jsx)(`p`,{role:`status`,className:`text-[13px] text-muted`,children:o&&k.total(o.total)}),!o&&i.isError&&(0,A.jsx)(de,{error:i.error,onRetry:()=>i.refetch()}),!o&&a&&(0,A.jsx)(le,{}),o?.total===0&&(0,A.jsx)(G,{title:k.noneTitle[e]}),o&&o.total>0&&(0,A.jsx)(`div`,{className:d(`transition-opacity`,i.isPlaceholderData&&`opacity-60`),children:(0,A.jsx)(I,{label:k.historyOf[e],events:o.events})}),t.event&&(o||i.isError)&&(0,A.jsx)(W,{id:t.event,events:o?.events??[],likely:e,onClose:()=>c(void 0)}),o&&(0,A.jsx)(ce,{after:t.after,next:o.next,onTurn:(e,t)=>r({search:t=>({...t,after:e,event:void 0}),state:{trail:t}})})]})}var gt={shown:[],held:[],missing:!1};function X(e,t,n){if(!n)return{...e,shown:Z(e.shown,t)};let r=new Set(e.shown.map(({id:e})=>e)),i=Z(e.held,t.filter(({id:e})=>!r.has(e))),a=i.length===200&&e.held.length+t.length>200;return{...e,held:i,missing:e.missing||a}}function _t(e,t,n,r){let i=t[0]?.kind,a=[...e.shown,...e.held].filter(e=>e.kind===i),o=new Set(t.map(({id:e})=>e)),s=n&&a.length>0&&!a.some(({id:e})=>o.has(e));return X({...e,missing:e.missing||s},t,r)}function vt(e){return{...e,shown:Z(e.shown,e.held),held:[]}}function Z(e,t){return[...new Map([...e,...t].map(e=>[e.id,e])).values()].sort(yt).slice(0,200)}function yt(e,t){return Date.parse(t.createdAt)-Date.parse(e.createdAt)||(e.id<t.id?1:-1)}var bt=i(`/$slug/events`),xt={connecting:`bg-line-strong`,live:`bg-ok`,lost:`bg-danger`,still:`bg-warn`};function St({kinds:e,standing:t,still:n,waiting:r,onStill:i}){let a=bt.useNavigate(),o=e.length===z.length?[]:e;return(0,A.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[(0,A.jsxs)(`p`,{role:`status`,className:`me-auto flex min-w-0 items-center gap-2 text-[13px] text-muted`,children:[(0,A.jsx)(`span`,{"aria-hidden":`true`,className:d(`size-2 shrink-0 rounded-full`,xt[t])}),k.standing[t]]}),(0,A.jsx)(me,{label:k.kind,multiple:!0,values:o,options:z.map(e=>[e,k.kinds[e]]),onChange:e=>a({search:t=>({...t,kinds:V(e)}),replace:!0})}),(0,A.jsxs)(y,{icon:n?`play`:`pause`,onClick:()=>i(!n),children:[n?k.goOn:k.pause,r>0&&(0,A.jsx)(`span`,{className:`badge badge-accent`,children:k.waiting(r)})]})]})}function Ct({onClose:e}){return(0,A.jsx)(h,{look:`warn`,alert:!0,children:(0,A.jsxs)(`div`,{className:`flex flex-wrap items-center justify-between gap-2`,children:[k.missing,(0,A.jsx)(y,{small:!0,onClick:e,children:D.common.dismiss})]})})}var Q=e(r(),1);function wt(e){return document.addEventListener(`visibilitychange`,e),()=>document.removeEventListener(`visibilitychange`,e)}function Tt(){return(0,Q.useSyncExternalStore)(wt,()=>document.visibilityState===`visible`)}var $=1e3,Et=3e4;async function Dt(e,t,n,r){let i=$;for(;!n.aborted;){let a=await pt(e,{workspace:t,signal:n,onOpen:()=>{i=$,r.onConnected(e),dt(e,t).then(r.onLatest,()=>void 0)},onEvent:r.onEvent}).then(()=>null,e=>e);if(n.aborted)return;Se(a,`reader_too_slow`)&&r.onMissing(),E(a)&&ve();let o=E(a)||Ce(a);if(r.onLost(e,o?a:null),o)return;await Ot(i,n),i=Math.min(i*2,Et)}}function Ot(e,t){return new Promise(n=>{let r=setTimeout(n,e);t.addEventListener(`abort`,()=>{clearTimeout(r),n()})})}var kt=200;function At(e,t){let n=Tt(),[r,i]=(0,Q.useReducer)(jt,{feed:gt,still:!1}),[a,o]=(0,Q.useState)({}),[s,c]=(0,Q.useState)(null),l=V(t);return(0,Q.useEffect)(()=>{if(!n)return;let t=new AbortController,r=Mt(e=>i({type:`events`,events:e}),t.signal),a=(e,t)=>o(n=>({...n,[e]:t}));for(let n of B(l))Dt(n,e,t.signal,{onConnected:()=>a(n,`live`),onLost:(e,t)=>{a(n,`lost`),t&&c(t)},onEvent:r,onLatest:({events:e,next:n})=>t.signal.aborted||i({type:`latest`,events:e,full:n!==null&&e.length===25}),onMissing:()=>i({type:`missing`,missing:!0})});return()=>{t.abort(),o({})}},[n,e,l]),{...r,error:s,standing:Nt(B(l).map(e=>a[e]??`connecting`)),setStill:e=>i({type:`still`,still:e}),forgetMissing:()=>i({type:`missing`,missing:!1})}}function jt({feed:e,still:t},n){switch(n.type){case`events`:return{feed:X(e,n.events,t),still:t};case`latest`:return{feed:_t(e,n.events,n.full,t&&e.shown.length>0),still:t};case`still`:return{feed:n.still?e:vt(e),still:n.still};case`missing`:return{feed:{...e,missing:n.missing},still:t}}}function Mt(e,t){let n=[];return r=>{n.push(r),n.length>1||setTimeout(()=>{t.aborted||e(n),n=[]},kt)}}function Nt(e){return e.includes(`lost`)?`lost`:e.includes(`connecting`)?`connecting`:`live`}function Pt({search:e}){let{workspace:t}=v(),n=B(e.kinds),{feed:r,still:i,error:a,standing:o,setStill:s,forgetMissing:c}=At(t.slug,n),l=F(),u=r.shown.filter(({kind:e})=>n.includes(e));return(0,A.jsxs)(`section`,{"aria-label":k.liveName,className:`flex flex-col gap-4`,children:[(0,A.jsx)(St,{kinds:n,standing:i?`still`:o,still:i,waiting:r.held.length,onStill:s}),a&&(0,A.jsx)(h,{look:`danger`,alert:!0,children:a.message}),r.missing&&(0,A.jsx)(Ct,{onClose:c}),u.length===0&&o===`live`&&(0,A.jsx)(G,{title:k.emptyTitle}),u.length>0&&(0,A.jsx)(I,{label:k.liveName,events:u}),e.event&&o!==`connecting`&&(0,A.jsx)(W,{id:e.event,events:r.shown,onClose:()=>l(void 0)}),r.shown.length===200&&(0,A.jsx)(`p`,{className:`text-[13px] text-muted`,children:k.bounded(200)})]})}var Ft=i(`/$slug/events`),It=[{value:`live`,text:k.live,name:k.liveName},...z.map(e=>({value:e,text:k.kinds[e],name:k.historyOf[e]}))];function Lt(){ue(k.page);let e=Je(Ft.useSearch()),t=Ft.useNavigate();return(0,A.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,A.jsx)(ae,{title:k.page,intro:k.intro,children:(0,A.jsx)(he,{label:k.view,value:e.history??`live`,options:It,onChange:e=>t({search:{history:e===`live`?void 0:e}})})}),e.history?(0,A.jsx)(ht,{kind:e.history,search:e}):(0,A.jsx)(Pt,{search:e})]})}export{Lt as EventsPage};