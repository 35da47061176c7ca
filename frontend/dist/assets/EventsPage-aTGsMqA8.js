//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./events.ar-DM8wjesX.js","./language-CEhPdv8w.js","./words.ar-Bu5NOuyt.js","./events.en-TzgUAnPs.js","./words.en-DSmwt3t6.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-CcyWYbDU.js";import{M as t,S as n,a as r,c as i,i as a,k as o,x as s}from"./frame-CMuT8t2a.js";import{Ct as c,Ht as l,It as u,Kn as d,Qt as f,R as ee,Sn as te,Sr as p,Tt as m,Ut as ne,V as h,an as re,at as ie,br as ae,dt as oe,et as se,gr as g,in as ce,it as le,k as _,mr as ue,on as de,rn as v,rt as y,sn as fe,tn as b,ut as pe,xr as me,zt as he}from"./parts-1mxIK-Jb.js";import{H as ge,I as x,M as _e,O as S,P as C,R as ve,W as w,at as ye,ct as T,et as E,it as D,nt as be,rt as xe,st as O,tt as Se,ut as Ce,z as k}from"./start-Cg8H-Z4k.js";import{n as we,t as Te}from"./language-CEhPdv8w.js";var Ee=new w(`
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
}`),De=new w(`
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
}`),Oe=new w(`
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
}`),ke=new w(`
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
}`),Ae=new w(`
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
}`),je=new w(`
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
}`),Me=new w(`
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
}`),Ne=new w(`
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
}`),Pe=new w(`
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
}`),Fe=new w(`
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
}`),A=(Ce===`ar`?await T(()=>import(`./events.ar-DM8wjesX.js`),__vite__mapDeps([0,1,2]),import.meta.url):await T(()=>import(`./events.en-TzgUAnPs.js`),__vite__mapDeps([3,1,4]),import.meta.url)).events,j=o(),Ie={clicks:{icon:`pointer`,className:`bg-surface-2 text-muted`},leads:{icon:`person`,className:`bg-accent-soft text-accent`},sales:{icon:`coin`,className:`bg-ok-soft text-ok`}};function M({kind:e}){let{icon:t,className:n}=Ie[e];return(0,j.jsx)(`span`,{className:p(`relative grid size-8 shrink-0 place-items-center rounded-lg`,n),children:(0,j.jsx)(me,{name:t,className:`size-4`})})}var Le=Te(()=>new Intl.DisplayNames(ye,{type:`region`,fallback:`code`}));function N(e){return e.kind===`clicks`?P(e):e.kind===`leads`?e.eventName:`${m(e)} · ${e.eventName}`}function Re(e){if(e.kind!==`clicks`)return[A.by(e.customer?.name??A.unknownCustomer),we(P(e))].join(` · `);let t=e.browser&&e.os?A.on(e.browser,e.os):e.browser??e.os,n=e.referrer&&A.from(Be(e.referrer));return[F(e),t,n].filter(Boolean).join(` · `)}function P({link:e}){return e?e.shortUrl.replace(/^https?:\/\//,``):A.deletedLink}function F({city:e,region:t,country:n}){let r=n?ze(n):``;return[e??t,r].filter(Boolean).join(O.common.comma)}function ze(e){try{return Le().of(e)??e}catch{return e}}function Be(e){return URL.parse(e)?.host??e}function Ve({event:e,onOpen:t}){let n=fe();return(0,j.jsx)(`li`,{children:(0,j.jsxs)(`button`,{type:`button`,onClick:t,className:`flex w-full items-center gap-3 px-4 py-2.5 text-start -outline-offset-2 hover:bg-surface-2`,children:[(0,j.jsx)(M,{kind:e.kind}),(0,j.jsxs)(`span`,{className:`min-w-0 flex-1`,children:[(0,j.jsxs)(`span`,{className:`flex min-w-0 items-center gap-2`,children:[(0,j.jsxs)(`span`,{className:`sr-only`,children:[A.one[e.kind],`: `]}),(0,j.jsx)(`bdi`,{className:`truncate font-medium`,children:N(e)}),e.kind===`clicks`&&e.bot&&(0,j.jsx)(ee,{children:A.bot})]}),(0,j.jsx)(`span`,{className:`block truncate text-[13px] text-muted`,children:Re(e)})]}),(0,j.jsx)(`time`,{dateTime:e.createdAt,title:u(e.createdAt),className:`shrink-0 text-[13px] text-muted tabular-nums`,children:he(e.createdAt,n)})]})})}var He=s(`/$slug/events`);function I(){let e=He.useNavigate();return t=>e({search:e=>({...e,event:t}),replace:!0,resetScroll:!1})}function L({label:e,events:t}){let n=I();return(0,j.jsx)(`ul`,{"aria-label":e,className:`card divide-y divide-line overflow-clip`,children:t.map(e=>(0,j.jsx)(Ve,{event:e,onOpen:()=>n(e.id)},e.id))})}function R({event:e}){let{slug:t}=d().workspace,r=(0,j.jsx)(`bdi`,{children:P(e)});return e.link?(0,j.jsx)(n,{to:`/$slug/links/$id`,params:{slug:t,id:e.link.id},className:`link`,children:r}):r}function z({partner:e}){let{slug:t}=d().workspace;return(0,j.jsx)(n,{to:`/$slug/partners/$partnerId`,params:{slug:t,partnerId:e.id},className:`link`,children:(0,j.jsx)(`bdi`,{children:e.name})})}function Ue({customer:e}){let{slug:t}=d().workspace;return e?(0,j.jsx)(n,{to:`/$slug/customers/$customerId`,params:{slug:t,customerId:e.id},className:`link`,children:(0,j.jsx)(`bdi`,{children:e.name})}):A.unknownCustomer}function We({event:e}){let t=A.details,n=[[t.place,F(e)],[t.device,e.device],[t.browser,e.browser],[t.system,e.os],[t.language,e.language],[t.referrer,e.referrer]];return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsxs)(_,{title:t.origin,children:[(0,j.jsx)(y,{name:t.when,children:(0,j.jsx)(h,{time:e.createdAt})}),(0,j.jsx)(y,{name:t.link,children:(0,j.jsx)(R,{event:e})}),(0,j.jsx)(y,{name:t.destination,children:(0,j.jsx)(`bdi`,{children:e.url})}),(0,j.jsx)(y,{name:t.trigger,children:A.triggers[e.trigger]}),e.partner&&(0,j.jsx)(y,{name:t.partner,children:(0,j.jsx)(z,{partner:e.partner})})]}),(0,j.jsxs)(_,{title:t.visit,children:[n.map(([e,n])=>(0,j.jsx)(y,{name:e,children:n?(0,j.jsx)(`bdi`,{children:n}):(0,j.jsx)(`span`,{className:`text-muted`,children:t.unknown})},e)),(0,j.jsxs)(y,{name:t.id,children:[(0,j.jsx)(`code`,{className:`text-xs wrap-anywhere`,children:e.id}),(0,j.jsx)(g,{text:e.id,what:t.id,className:`-my-1.5`})]})]})]})}function Ge({event:e}){let t=A.details;return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsxs)(_,{title:t.recorded,children:[(0,j.jsx)(y,{name:t.when,children:(0,j.jsx)(h,{time:e.createdAt})}),(0,j.jsx)(y,{name:t.event,children:e.eventName}),e.kind===`sales`&&(0,j.jsx)(y,{name:t.amount,children:m(e)}),e.kind===`sales`&&e.refunded>0&&(0,j.jsx)(y,{name:t.refunded,children:m({amount:e.refunded,currency:e.currency})}),e.kind===`sales`&&e.invoiceId&&(0,j.jsx)(y,{name:t.invoice,children:e.invoiceId}),(0,j.jsx)(y,{name:t.customer,children:(0,j.jsx)(Ue,{customer:e.customer})}),e.customer?.email&&(0,j.jsx)(y,{name:t.email,children:(0,j.jsx)(`bdi`,{children:e.customer.email})})]}),(0,j.jsxs)(_,{title:t.origin,children:[(0,j.jsx)(y,{name:t.link,children:(0,j.jsx)(R,{event:e})}),e.partner&&(0,j.jsx)(y,{name:t.partner,children:(0,j.jsx)(z,{partner:e.partner})}),(0,j.jsx)(y,{name:t.click,children:(0,j.jsx)(`code`,{className:`text-xs wrap-anywhere`,children:e.clickId})}),(0,j.jsxs)(y,{name:t.id,children:[(0,j.jsx)(`code`,{className:`text-xs wrap-anywhere`,children:e.id}),(0,j.jsx)(g,{text:e.id,what:t.id,className:`-my-1.5`})]})]})]})}function Ke({event:e,current:t}){return(0,j.jsxs)(`li`,{className:`relative flex gap-3 pb-4 last:pb-0 before:absolute before:inset-y-0 before:start-4 before:w-px before:bg-line last:before:hidden`,children:[(0,j.jsx)(M,{kind:e.kind}),(0,j.jsxs)(`div`,{className:`min-w-0 flex-1 text-[13px]`,children:[(0,j.jsxs)(`p`,{children:[(0,j.jsx)(`span`,{className:`text-muted`,children:A.one[e.kind]}),` `,(0,j.jsx)(n,{from:`/$slug/events`,to:`/$slug/events`,search:t=>({...t,event:e.id}),replace:!0,resetScroll:!1,preload:!1,"aria-current":t?`true`:void 0,className:p(`link wrap-anywhere`,t&&`font-semibold`),children:(0,j.jsx)(`bdi`,{children:N(e)})})]}),(0,j.jsx)(`p`,{className:`text-xs text-muted`,children:u(e.createdAt)})]})]})}var B=[`clicks`,`leads`,`sales`];function qe(e){let t=B.find(t=>t===e.history);return{history:t,kinds:t?void 0:H(V(S(e.kinds))),after:t&&S(e.after),event:S(e.event)}}function V(e){let t=B.filter(t=>(e??``).split(`,`).includes(t));return t.length?t:[...B]}function H(e){return e.length&&e.length<B.length?e.join(`,`):void 0}var Je={clicks:async(e,t)=>{let{click:n}=await C(Me,{id:e},t);return n&&{kind:`clicks`,...n}},leads:async(e,t)=>{let{lead:n}=await C(Ne,{id:e},t);return n&&{kind:`leads`,...n}},sales:async(e,t)=>{let{sale:n}=await C(Pe,{id:e},t);return n&&{kind:`sales`,...n}}},U=(e,t)=>[`events`,e,`one`,t];function Ye(e,t,n){let r=n?[n,...B.filter(e=>e!==n)]:B;return a({queryKey:U(e,t),queryFn:async()=>{for(let n of r){let r=await W(Je[n](t,e));if(r)return r}return null},retry:!1})}function Xe(e,t){return a({queryKey:[`events`,e,`chain`,t],queryFn:async({client:n})=>{let r=(await W(C(Fe,{clickId:t},e)))?.click;if(!r)return null;let i=Ze(r);for(let t of i.events)n.setQueryData(U(e,t.id),t);return i},staleTime:0,retry:!1})}function Ze({leads:e,sales:t,...n}){let r=[...(e?.nodes??[]).map(e=>({kind:`leads`,...e})),...(t?.nodes??[]).map(e=>({kind:`sales`,...e}))];r.sort((e,t)=>Date.parse(e.createdAt)-Date.parse(t.createdAt));let i=(e?.totalCount??0)+(t?.totalCount??0)-r.length;return{events:[{kind:`clicks`,...n},...r],more:i}}function W(e){return e.catch(e=>{if(be(e))return null;throw e})}function Qe({event:e}){let{workspace:t}=d(),n=r(Xe(t.slug,e.kind===`clicks`?e.id:e.clickId)),{chain:i}=A;return n.isPending||n.isError?null:(0,j.jsxs)(`section`,{children:[(0,j.jsx)(`h3`,{className:`text-sm font-semibold`,children:i.title}),!n.data&&(0,j.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:i.gone}),(0,j.jsx)(`ol`,{className:`mt-2`,children:n.data?.events.map(t=>(0,j.jsx)(Ke,{event:t,current:t.id===e.id},t.id))}),n.data?.events.length===1&&(0,j.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:i.nothing}),n.data&&n.data.more>0&&(0,j.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:i.more(n.data.more)})]})}function G({id:e,events:t,likely:n,onClose:i}){let{workspace:a}=d(),o=t.find(t=>t.id===e),s=r({...Ye(a.slug,e,n),initialData:o}),c=s.data,l=c?A.one[c.kind]:A.page,u=c?N(c):A.details.title;return(0,j.jsxs)(te,{open:!0,onClose:i,label:`${l}: ${u}`,children:[(0,j.jsx)(ie,{eyebrow:l,title:u,onClose:i}),c?(0,j.jsxs)(`div`,{className:`flex flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[c.kind===`clicks`?(0,j.jsx)(We,{event:c}):(0,j.jsx)(Ge,{event:c}),(0,j.jsx)(Qe,{event:c})]}):(0,j.jsx)(le,{query:s,title:A.details.missingTitle,hint:A.details.missingHint})]})}var $e=f(k,b,{method:`GET`,path:`/api/analytics?take=10`}),et=JSON.stringify({query:`subscription { clickRecorded { url country device } }`}),tt=`${f(k,b,{method:`POST`,path:`/graphql`,body:et})} \\\n  -N -H "Accept: text/event-stream"`;function K({title:e}){return(0,j.jsx)(l,{icon:`pulse`,title:e,hint:A.emptyHint,children:(0,j.jsx)(ne,{label:e,rest:$e,graphql:tt})})}function nt(e){let t=e.split(/\r?\n\r?\n/),n=t.pop()??``;return{messages:t.map(rt).filter(({data:e,event:t})=>e!==``||t!==``),rest:n}}function rt(e){let t=e.split(/\r?\n/),n=e=>t.filter(t=>t.startsWith(`${e}:`)).map(t=>t.slice(e.length+1).replace(/^ /,``));return{event:n(`event`).at(-1)??``,data:n(`data`).join(`
`)}}async function q(e,{workspace:t,signal:n,onOpen:r,onData:i}){let a=ot(n,ge());try{await it(await st(e.toString(),t,a.signal),r,i)}finally{a.abort()}}async function it(e,t,n){if(!e.headers.get(`Content-Type`)?.startsWith(`text/event-stream`)||!e.body)throw J(await e.json().catch(at))??lt();t();for await(let{event:t,data:r}of ct(e.body)){if(t===`complete`)return;let e=JSON.parse(r),i=J(e);if(i)throw i;e.data&&n(e.data)}throw x()}function at(e){if(e instanceof SyntaxError)return{};throw x()}function ot(...e){let t=new AbortController;for(let n of e)n.aborted&&t.abort(),n.addEventListener(`abort`,()=>t.abort(),{signal:t.signal});return t}function st(e,t,n){return fetch(ve,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`text/event-stream`,"Hoko-Workspace":t},body:JSON.stringify({query:e}),signal:n}).catch(()=>{throw x()})}async function*ct(e){let t=e.pipeThrough(new TextDecoderStream).getReader(),n=``;for(;;){let{done:e,value:r}=await t.read().catch(()=>{throw x()});if(e)return;let{messages:i,rest:a}=nt(n+r);n=a,yield*i}}function J({errors:e}){return e?.[0]&&new E(e[0].message,e[0].extensions)}function lt(){return new E(O.errors.unexpected,{code:`UNEXPECTED`})}var Y={clicks:async(e,t)=>X((await C(ke,e,t)).clicks,e=>({kind:`clicks`,...e})),leads:async(e,t)=>X((await C(Ae,e,t)).leads,e=>({kind:`leads`,...e})),sales:async(e,t)=>X((await C(je,e,t)).sales,e=>({kind:`sales`,...e}))};function X(e,t){let{totalCount:n=0,nodes:r=[],pageInfo:i}=e??{};return{total:n,events:r.map(t),next:i?.hasNextPage?i.endCursor??null:null}}function ut(e,t){return Y[e]({first:25},t)}function dt(e,t,n){return a({queryKey:[`events`,e,t,n],queryFn:()=>Y[t]({first:25,after:n},e),placeholderData:i,staleTime:0})}function ft(e,{onEvent:t,...n}){switch(e){case`clicks`:return q(Ee,{...n,onData:({clickRecorded:n})=>n&&t({kind:e,...n})});case`leads`:return q(De,{...n,onData:({leadRecorded:n})=>n&&t({kind:e,...n})});case`sales`:return q(Oe,{...n,onData:({saleRecorded:n})=>n&&t({kind:e,...n})})}}var pt=s(`/$slug/events`);function mt({kind:e,search:t}){let{workspace:n}=d(),i=pt.useNavigate(),a=r(dt(n.slug,e,t.after)),o=de(a.isPending),s=a.data,c=I();return(0,j.jsxs)(`section`,{"aria-label":A.historyOf[e],"aria-busy":a.isPlaceholderData,className:`flex flex-col gap-4`,children:[(0,j.jsx)(`p`,{role:`status`,className:`text-[13px] text-muted`,children:s&&A.total(s.total)}),!s&&a.isError&&(0,j.jsx)(re,{error:a.error,onRetry:()=>a.refetch()}),!s&&o&&(0,j.jsx)(oe,{}),s?.total===0&&(0,j.jsx)(K,{title:A.noneTitle[e]}),s&&s.total>0&&(0,j.jsx)(`div`,{className:p(`transition-opacity`,a.isPlaceholderData&&`opacity-60`),children:(0,j.jsx)(L,{label:A.historyOf[e],events:s.events})}),t.event&&(s||a.isError)&&(0,j.jsx)(G,{id:t.event,events:s?.events??[],likely:e,onClose:()=>c(void 0)}),s&&(0,j.jsx)(pe,{after:t.after,next:s.next,onTurn:(e,t)=>i({search:t=>({...t,after:e,event:void 0}),state:{trail:t}})})]})}var ht={shown:[],held:[],missing:!1};function Z(e,t,n){if(!n)return{...e,shown:Q(e.shown,t)};let r=new Set(e.shown.map(({id:e})=>e)),i=Q(e.held,t.filter(({id:e})=>!r.has(e))),a=i.length===200&&e.held.length+t.length>200;return{...e,held:i,missing:e.missing||a}}function gt(e,t,n,r){let i=t[0]?.kind,a=[...e.shown,...e.held].filter(e=>e.kind===i),o=new Set(t.map(({id:e})=>e)),s=n&&a.length>0&&!a.some(({id:e})=>o.has(e));return Z({...e,missing:e.missing||s},t,r)}function _t(e){return{...e,shown:Q(e.shown,e.held),held:[]}}function Q(e,t){return[...new Map([...e,...t].map(e=>[e.id,e])).values()].sort(vt).slice(0,200)}function vt(e,t){return Date.parse(t.createdAt)-Date.parse(e.createdAt)||(e.id<t.id?1:-1)}var yt=s(`/$slug/events`),bt={connecting:`bg-line-strong`,live:`bg-ok`,lost:`bg-danger`,still:`bg-warn`};function xt({kinds:e,standing:t,still:n,waiting:r,onStill:i}){let a=yt.useNavigate(),o=e.length===B.length?[]:e;return(0,j.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[(0,j.jsxs)(`p`,{role:`status`,className:`me-auto flex min-w-0 items-center gap-2 text-[13px] text-muted`,children:[(0,j.jsx)(`span`,{"aria-hidden":`true`,className:p(`size-2 shrink-0 rounded-full`,bt[t])}),A.standing[t]]}),(0,j.jsx)(se,{label:A.kind,multiple:!0,values:o,options:B.map(e=>[e,A.kinds[e]]),onChange:e=>a({search:t=>({...t,kinds:H(e)}),replace:!0})}),(0,j.jsxs)(ae,{icon:n?`play`:`pause`,onClick:()=>i(!n),children:[n?A.goOn:A.pause,r>0&&(0,j.jsx)(`span`,{className:`badge badge-accent`,children:A.waiting(r)})]})]})}function St({onClose:e}){return(0,j.jsx)(v,{look:`warn`,alert:!0,children:(0,j.jsxs)(`div`,{className:`flex flex-wrap items-center justify-between gap-2`,children:[A.missing,(0,j.jsx)(ae,{small:!0,onClick:e,children:O.common.dismiss})]})})}var $=e(t(),1);function Ct(e){return document.addEventListener(`visibilitychange`,e),()=>document.removeEventListener(`visibilitychange`,e)}function wt(){return(0,$.useSyncExternalStore)(Ct,()=>document.visibilityState===`visible`)}var Tt=1e3,Et=3e4;async function Dt(e,t,n,r){let i=Tt;for(;!n.aborted;){let a=await ft(e,{workspace:t,signal:n,onOpen:()=>{i=Tt,r.onConnected(e),ut(e,t).then(r.onLatest,()=>void 0)},onEvent:r.onEvent}).then(()=>null,e=>e);if(n.aborted)return;xe(a,`reader_too_slow`)&&r.onMissing(),D(a)&&_e();let o=D(a)||Se(a);if(r.onLost(e,o?a:null),o)return;await Ot(i,n),i=Math.min(i*2,Et)}}function Ot(e,t){return new Promise(n=>{let r=setTimeout(n,e);t.addEventListener(`abort`,()=>{clearTimeout(r),n()})})}var kt=200;function At(e,t){let n=wt(),[r,i]=(0,$.useReducer)(jt,{feed:ht,still:!1}),[a,o]=(0,$.useState)({}),[s,c]=(0,$.useState)(null),l=H(t);return(0,$.useEffect)(()=>{if(!n)return;let t=new AbortController,r=Mt(e=>i({type:`events`,events:e}),t.signal),a=(e,t)=>o(n=>({...n,[e]:t}));for(let n of V(l))Dt(n,e,t.signal,{onConnected:()=>a(n,`live`),onLost:(e,t)=>{a(n,`lost`),t&&c(t)},onEvent:r,onLatest:({events:e,next:n})=>t.signal.aborted||i({type:`latest`,events:e,full:n!==null&&e.length===25}),onMissing:()=>i({type:`missing`,missing:!0})});return()=>{t.abort(),o({})}},[n,e,l]),{...r,error:s,standing:Nt(V(l).map(e=>a[e]??`connecting`)),setStill:e=>i({type:`still`,still:e}),forgetMissing:()=>i({type:`missing`,missing:!1})}}function jt({feed:e,still:t},n){switch(n.type){case`events`:return{feed:Z(e,n.events,t),still:t};case`latest`:return{feed:gt(e,n.events,n.full,t&&e.shown.length>0),still:t};case`still`:return{feed:n.still?e:_t(e),still:n.still};case`missing`:return{feed:{...e,missing:n.missing},still:t}}}function Mt(e,t){let n=[];return r=>{n.push(r),n.length>1||setTimeout(()=>{t.aborted||e(n),n=[]},kt)}}function Nt(e){return e.includes(`lost`)?`lost`:e.includes(`connecting`)?`connecting`:`live`}function Pt({search:e}){let{workspace:t}=d(),n=V(e.kinds),{feed:r,still:i,error:a,standing:o,setStill:s,forgetMissing:c}=At(t.slug,n),l=I(),u=r.shown.filter(({kind:e})=>n.includes(e));return(0,j.jsxs)(`section`,{"aria-label":A.liveName,className:`flex flex-col gap-4`,children:[(0,j.jsx)(xt,{kinds:n,standing:i?`still`:o,still:i,waiting:r.held.length,onStill:s}),a&&(0,j.jsx)(v,{look:`danger`,alert:!0,children:a.message}),r.missing&&(0,j.jsx)(St,{onClose:c}),u.length===0&&o===`live`&&(0,j.jsx)(K,{title:A.emptyTitle}),u.length>0&&(0,j.jsx)(L,{label:A.liveName,events:u}),e.event&&o!==`connecting`&&(0,j.jsx)(G,{id:e.event,events:r.shown,onClose:()=>l(void 0)}),r.shown.length===200&&(0,j.jsx)(`p`,{className:`text-[13px] text-muted`,children:A.bounded(200)})]})}var Ft=s(`/$slug/events`),It=[{value:`live`,text:A.live,name:A.liveName},...B.map(e=>({value:e,text:A.kinds[e],name:A.historyOf[e]}))];function Lt(){ue(A.page);let e=qe(Ft.useSearch()),t=Ft.useNavigate();return(0,j.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,j.jsx)(ce,{title:A.page,intro:A.intro,children:(0,j.jsx)(c,{label:A.view,value:e.history??`live`,options:It,onChange:e=>t({search:{history:e===`live`?void 0:e}})})}),e.history?(0,j.jsx)(mt,{kind:e.history,search:e}):(0,j.jsx)(Pt,{search:e})]})}export{Lt as EventsPage};