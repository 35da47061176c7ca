//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./events.ar-DM8wjesX.js","./language-CEhPdv8w.js","./words.ar-Bu5NOuyt.js","./events.en-TzgUAnPs.js","./words.en-DSmwt3t6.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-CcyWYbDU.js";import{M as t,S as n,a as r,c as i,i as a,k as o,x as s}from"./frame-CMuT8t2a.js";import{Ct as c,Ht as l,It as u,Kn as d,Qt as f,R as ee,Sn as te,Sr as p,Tt as m,Ut as ne,V as h,an as re,at as ie,br as g,dt as ae,et as oe,gr as se,in as ce,it as le,k as _,mr as ue,on as de,rn as v,rt as y,sn as fe,tn as b,ut as pe,xr as me,zt as he}from"./parts-BZGUqnut.js";import{$ as x,L as ge,M as _e,O as S,P as C,R as w,U as T,V as ve,et as ye,it as be,lt as xe,nt as Se,ot as E,rt as D,st as O,tt as Ce}from"./start-CQhlgZX7.js";import{n as we,t as Te}from"./language-CEhPdv8w.js";var Ee=new T(`
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
}`),De=new T(`
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
}`),Oe=new T(`
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
}`),ke=new T(`
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
}`),Ae=new T(`
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
}`),je=new T(`
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
}`),Me=new T(`
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
}`),Ne=new T(`
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
}`),Pe=new T(`
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
}`),Fe=new T(`
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
}`),k=(xe===`ar`?await O(()=>import(`./events.ar-DM8wjesX.js`),__vite__mapDeps([0,1,2]),import.meta.url):await O(()=>import(`./events.en-TzgUAnPs.js`),__vite__mapDeps([3,1,4]),import.meta.url)).events,A=o(),Ie={clicks:{icon:`pointer`,className:`bg-surface-2 text-muted`},leads:{icon:`person`,className:`bg-accent-soft text-accent`},sales:{icon:`coin`,className:`bg-ok-soft text-ok`}};function j({kind:e}){let{icon:t,className:n}=Ie[e];return(0,A.jsx)(`span`,{className:p(`relative grid size-8 shrink-0 place-items-center rounded-lg`,n),children:(0,A.jsx)(me,{name:t,className:`size-4`})})}var Le=Te(()=>new Intl.DisplayNames(be,{type:`region`,fallback:`code`}));function M(e){return e.kind===`clicks`?N(e):e.kind===`leads`?e.eventName:`${m(e)} · ${e.eventName}`}function Re(e){if(e.kind!==`clicks`)return[k.by(e.customer?.name??k.unknownCustomer),we(N(e))].join(` · `);let t=e.browser&&e.os?k.on(e.browser,e.os):e.browser??e.os,n=e.referrer&&k.from(Be(e.referrer));return[P(e),t,n].filter(Boolean).join(` · `)}function N({link:e}){return e?e.shortUrl.replace(/^https?:\/\//,``):k.deletedLink}function P({city:e,region:t,country:n}){let r=n?ze(n):``;return[e??t,r].filter(Boolean).join(E.common.comma)}function ze(e){try{return Le().of(e)??e}catch{return e}}function Be(e){return URL.parse(e)?.host??e}function Ve({event:e,onOpen:t}){let n=fe();return(0,A.jsx)(`li`,{children:(0,A.jsxs)(`button`,{type:`button`,onClick:t,className:`flex w-full items-center gap-3 px-4 py-2.5 text-start -outline-offset-2 hover:bg-surface-2`,children:[(0,A.jsx)(j,{kind:e.kind}),(0,A.jsxs)(`span`,{className:`min-w-0 flex-1`,children:[(0,A.jsxs)(`span`,{className:`flex min-w-0 items-center gap-2`,children:[(0,A.jsxs)(`span`,{className:`sr-only`,children:[k.one[e.kind],`: `]}),(0,A.jsx)(`bdi`,{className:`truncate font-medium`,children:M(e)}),e.kind===`clicks`&&e.bot&&(0,A.jsx)(ee,{children:k.bot})]}),(0,A.jsx)(`span`,{className:`block truncate text-[13px] text-muted`,children:Re(e)})]}),(0,A.jsx)(`time`,{dateTime:e.createdAt,title:u(e.createdAt),className:`shrink-0 text-[13px] text-muted tabular-nums`,children:he(e.createdAt,n)})]})})}var He=s(`/$slug/events`);function F(){let e=He.useNavigate();return t=>e({search:e=>({...e,event:t}),replace:!0,resetScroll:!1})}function I({label:e,events:t}){let n=F();return(0,A.jsx)(`ul`,{"aria-label":e,className:`card divide-y divide-line overflow-clip`,children:t.map(e=>(0,A.jsx)(Ve,{event:e,onOpen:()=>n(e.id)},e.id))})}function L({event:e}){let{slug:t}=d().workspace,r=(0,A.jsx)(`bdi`,{children:N(e)});return e.link?(0,A.jsx)(n,{to:`/$slug/links/$id`,params:{slug:t,id:e.link.id},className:`link`,children:r}):r}function R({partner:e}){let{slug:t}=d().workspace;return(0,A.jsx)(n,{to:`/$slug/partners/$partnerId`,params:{slug:t,partnerId:e.id},className:`link`,children:(0,A.jsx)(`bdi`,{children:e.name})})}function Ue({customer:e}){let{slug:t}=d().workspace;return e?(0,A.jsx)(n,{to:`/$slug/customers/$customerId`,params:{slug:t,customerId:e.id},className:`link`,children:(0,A.jsx)(`bdi`,{children:e.name})}):k.unknownCustomer}function We({event:e}){let t=k.details,n=[[t.place,P(e)],[t.device,e.device],[t.browser,e.browser],[t.system,e.os],[t.language,e.language],[t.referrer,e.referrer]];return(0,A.jsxs)(A.Fragment,{children:[(0,A.jsxs)(_,{title:t.origin,children:[(0,A.jsx)(y,{name:t.when,children:(0,A.jsx)(h,{time:e.createdAt})}),(0,A.jsx)(y,{name:t.link,children:(0,A.jsx)(L,{event:e})}),(0,A.jsx)(y,{name:t.destination,children:(0,A.jsx)(`bdi`,{children:e.url})}),(0,A.jsx)(y,{name:t.trigger,children:k.triggers[e.trigger]}),e.partner&&(0,A.jsx)(y,{name:t.partner,children:(0,A.jsx)(R,{partner:e.partner})})]}),(0,A.jsxs)(_,{title:t.visit,children:[n.map(([e,n])=>(0,A.jsx)(y,{name:e,children:n?(0,A.jsx)(`bdi`,{children:n}):(0,A.jsx)(`span`,{className:`text-muted`,children:t.unknown})},e)),(0,A.jsxs)(y,{name:t.id,children:[(0,A.jsx)(`code`,{className:`text-xs wrap-anywhere`,children:e.id}),(0,A.jsx)(se,{text:e.id,what:t.id,className:`-my-1.5`})]})]})]})}function Ge({event:e}){let t=k.details;return(0,A.jsxs)(A.Fragment,{children:[(0,A.jsxs)(_,{title:t.recorded,children:[(0,A.jsx)(y,{name:t.when,children:(0,A.jsx)(h,{time:e.createdAt})}),(0,A.jsx)(y,{name:t.event,children:e.eventName}),e.kind===`sales`&&(0,A.jsx)(y,{name:t.amount,children:m(e)}),e.kind===`sales`&&e.refunded>0&&(0,A.jsx)(y,{name:t.refunded,children:m({amount:e.refunded,currency:e.currency})}),e.kind===`sales`&&e.invoiceId&&(0,A.jsx)(y,{name:t.invoice,children:e.invoiceId}),(0,A.jsx)(y,{name:t.customer,children:(0,A.jsx)(Ue,{customer:e.customer})}),e.customer?.email&&(0,A.jsx)(y,{name:t.email,children:(0,A.jsx)(`bdi`,{children:e.customer.email})})]}),(0,A.jsxs)(_,{title:t.origin,children:[(0,A.jsx)(y,{name:t.link,children:(0,A.jsx)(L,{event:e})}),e.partner&&(0,A.jsx)(y,{name:t.partner,children:(0,A.jsx)(R,{partner:e.partner})}),(0,A.jsx)(y,{name:t.click,children:(0,A.jsx)(`code`,{className:`text-xs wrap-anywhere`,children:e.clickId})}),(0,A.jsxs)(y,{name:t.id,children:[(0,A.jsx)(`code`,{className:`text-xs wrap-anywhere`,children:e.id}),(0,A.jsx)(se,{text:e.id,what:t.id,className:`-my-1.5`})]})]})]})}function Ke({event:e,current:t}){return(0,A.jsxs)(`li`,{className:`relative flex gap-3 pb-4 last:pb-0 before:absolute before:inset-y-0 before:start-4 before:w-px before:bg-line last:before:hidden`,children:[(0,A.jsx)(j,{kind:e.kind}),(0,A.jsxs)(`div`,{className:`min-w-0 flex-1 text-[13px]`,children:[(0,A.jsxs)(`p`,{children:[(0,A.jsx)(`span`,{className:`text-muted`,children:k.one[e.kind]}),` `,(0,A.jsx)(n,{from:`/$slug/events`,to:`/$slug/events`,search:t=>({...t,event:e.id}),replace:!0,resetScroll:!1,preload:!1,"aria-current":t?`true`:void 0,className:p(`link wrap-anywhere`,t&&`font-semibold`),children:(0,A.jsx)(`bdi`,{children:M(e)})})]}),(0,A.jsx)(`p`,{className:`text-xs text-muted`,children:u(e.createdAt)})]})]})}var z=[`clicks`,`leads`,`sales`];function qe(e){let t=z.find(t=>t===e.history);return{history:t,kinds:t?void 0:V(B(S(e.kinds))),after:t&&S(e.after),event:S(e.event)}}function B(e){let t=z.filter(t=>(e??``).split(`,`).includes(t));return t.length?t:[...z]}function V(e){return e.length&&e.length<z.length?e.join(`,`):void 0}var Je={clicks:async(e,t)=>{let{click:n}=await C(Me,{id:e},t);return n&&{kind:`clicks`,...n}},leads:async(e,t)=>{let{lead:n}=await C(Ne,{id:e},t);return n&&{kind:`leads`,...n}},sales:async(e,t)=>{let{sale:n}=await C(Pe,{id:e},t);return n&&{kind:`sales`,...n}}},H=(e,t)=>[`events`,e,`one`,t];function Ye(e,t,n){let r=n?[n,...z.filter(e=>e!==n)]:z;return a({queryKey:H(e,t),queryFn:async()=>{for(let n of r){let r=await U(Je[n](t,e));if(r)return r}return null},retry:!1})}function Xe(e,t){return a({queryKey:[`events`,e,`chain`,t],queryFn:async({client:n})=>{let r=(await U(C(Fe,{clickId:t},e)))?.click;if(!r)return null;let i=Ze(r);for(let t of i.events)n.setQueryData(H(e,t.id),t);return i},staleTime:0,retry:!1})}function Ze({leads:e,sales:t,...n}){let r=[...(e?.nodes??[]).map(e=>({kind:`leads`,...e})),...(t?.nodes??[]).map(e=>({kind:`sales`,...e}))];r.sort((e,t)=>Date.parse(e.createdAt)-Date.parse(t.createdAt));let i=(e?.totalCount??0)+(t?.totalCount??0)-r.length;return{events:[{kind:`clicks`,...n},...r],more:i}}function U(e){return e.catch(e=>{if(Ce(e))return null;throw e})}function Qe({event:e}){let{workspace:t}=d(),n=r(Xe(t.slug,e.kind===`clicks`?e.id:e.clickId)),{chain:i}=k;return n.isPending||n.isError?null:(0,A.jsxs)(`section`,{children:[(0,A.jsx)(`h3`,{className:`text-sm font-semibold`,children:i.title}),!n.data&&(0,A.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:i.gone}),(0,A.jsx)(`ol`,{className:`mt-2`,children:n.data?.events.map(t=>(0,A.jsx)(Ke,{event:t,current:t.id===e.id},t.id))}),n.data?.events.length===1&&(0,A.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:i.nothing}),n.data&&n.data.more>0&&(0,A.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:i.more(n.data.more)})]})}function W({id:e,events:t,likely:n,onClose:i}){let{workspace:a}=d(),o=t.find(t=>t.id===e),s=r({...Ye(a.slug,e,n),initialData:o}),c=s.data,l=c?k.one[c.kind]:k.page,u=c?M(c):k.details.title;return(0,A.jsxs)(te,{open:!0,onClose:i,label:`${l}: ${u}`,children:[(0,A.jsx)(ie,{eyebrow:l,title:u,onClose:i}),c?(0,A.jsxs)(`div`,{className:`flex flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[c.kind===`clicks`?(0,A.jsx)(We,{event:c}):(0,A.jsx)(Ge,{event:c}),(0,A.jsx)(Qe,{event:c})]}):(0,A.jsx)(le,{query:s,title:k.details.missingTitle,hint:k.details.missingHint})]})}var $e=f(w,b,{method:`GET`,path:`/api/analytics?take=10`}),et=JSON.stringify({query:`subscription { clickRecorded { url country device } }`}),tt=`${f(w,b,{method:`POST`,path:`/graphql`,body:et})} \\\n  -N -H "Accept: text/event-stream"`;function G({title:e}){return(0,A.jsx)(l,{icon:`pulse`,title:e,hint:k.emptyHint,children:(0,A.jsx)(ne,{label:e,rest:$e,graphql:tt})})}function nt(e){let t=e.split(/\r?\n\r?\n/),n=t.pop()??``;return{messages:t.map(rt).filter(({data:e,event:t})=>e!==``||t!==``),rest:n}}function rt(e){let t=e.split(/\r?\n/),n=e=>t.filter(t=>t.startsWith(`${e}:`)).map(t=>t.slice(e.length+1).replace(/^ /,``));return{event:n(`event`).at(-1)??``,data:n(`data`).join(`
`)}}async function K(e,{workspace:t,signal:n,onOpen:r,onData:i}){let a=ot(n,ve());try{await it(await st(e.toString(),t,a.signal),r,i)}finally{a.abort()}}async function it(e,t,n){if(!e.headers.get(`Content-Type`)?.startsWith(`text/event-stream`)||!e.body)throw q(await e.json().catch(at))??lt();t();for await(let{event:t,data:r}of ct(e.body)){if(t===`complete`)return;let e=JSON.parse(r),i=q(e);if(i)throw i;e.data&&n(e.data)}throw J()}function at(e){if(e instanceof SyntaxError)return{};throw J()}function ot(...e){let t=new AbortController;for(let n of e)n.aborted&&t.abort(),n.addEventListener(`abort`,()=>t.abort(),{signal:t.signal});return t}function st(e,t,n){return fetch(ge,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`text/event-stream`,"Hoko-Workspace":t},body:JSON.stringify({query:e}),signal:n}).catch(()=>{throw J()})}async function*ct(e){let t=e.pipeThrough(new TextDecoderStream).getReader(),n=``;for(;;){let{done:e,value:r}=await t.read().catch(()=>{throw J()});if(e)return;let{messages:i,rest:a}=nt(n+r);n=a,yield*i}}function q({errors:e}){return e?.[0]&&new x(e[0].message,e[0].extensions)}function J(){return new x(E.errors.unreachable,{code:`UNREACHABLE`})}function lt(){return new x(E.errors.unexpected,{code:`UNEXPECTED`})}var Y={clicks:async(e,t)=>X((await C(ke,e,t)).clicks,e=>({kind:`clicks`,...e})),leads:async(e,t)=>X((await C(Ae,e,t)).leads,e=>({kind:`leads`,...e})),sales:async(e,t)=>X((await C(je,e,t)).sales,e=>({kind:`sales`,...e}))};function X(e,t){let{totalCount:n=0,nodes:r=[],pageInfo:i}=e??{};return{total:n,events:r.map(t),next:i?.hasNextPage?i.endCursor??null:null}}function ut(e,t){return Y[e]({first:25},t)}function dt(e,t,n){return a({queryKey:[`events`,e,t,n],queryFn:()=>Y[t]({first:25,after:n},e),placeholderData:i,staleTime:0})}function ft(e,{onEvent:t,...n}){switch(e){case`clicks`:return K(Ee,{...n,onData:({clickRecorded:n})=>n&&t({kind:e,...n})});case`leads`:return K(De,{...n,onData:({leadRecorded:n})=>n&&t({kind:e,...n})});case`sales`:return K(Oe,{...n,onData:({saleRecorded:n})=>n&&t({kind:e,...n})})}}var pt=s(`/$slug/events`);function mt({kind:e,search:t}){let{workspace:n}=d(),i=pt.useNavigate(),a=r(dt(n.slug,e,t.after)),o=de(a.isPending),s=a.data,c=F();return(0,A.jsxs)(`section`,{"aria-label":k.historyOf[e],"aria-busy":a.isPlaceholderData,className:`flex flex-col gap-4`,children:[(0,A.jsx)(`p`,{role:`status`,className:`text-[13px] text-muted`,children:s&&k.total(s.total)}),!s&&a.isError&&(0,A.jsx)(re,{error:a.error,onRetry:()=>a.refetch()}),!s&&o&&(0,A.jsx)(ae,{}),s?.total===0&&(0,A.jsx)(G,{title:k.noneTitle[e]}),s&&s.total>0&&(0,A.jsx)(`div`,{className:p(`transition-opacity`,a.isPlaceholderData&&`opacity-60`),children:(0,A.jsx)(I,{label:k.historyOf[e],events:s.events})}),t.event&&(s||a.isError)&&(0,A.jsx)(W,{id:t.event,events:s?.events??[],likely:e,onClose:()=>c(void 0)}),s&&(0,A.jsx)(pe,{after:t.after,next:s.next,onTurn:(e,t)=>i({search:t=>({...t,after:e,event:void 0}),state:{trail:t}})})]})}var ht={shown:[],held:[],missing:!1};function gt(e,t,n){if(!n)return{...e,shown:Z(e.shown,t)};let r=new Set(e.shown.map(({id:e})=>e)),i=Z(e.held,t.filter(({id:e})=>!r.has(e))),a=i.length===200&&e.held.length+t.length>200;return{...e,held:i,missing:e.missing||a}}function _t(e,t,n,r){let i=t[0]?.kind,a=[...e.shown,...e.held].filter(e=>e.kind===i),o=new Set(t.map(({id:e})=>e)),s=n&&a.length>0&&!a.some(({id:e})=>o.has(e));return gt({...e,missing:e.missing||s},t,r)}function vt(e){return{...e,shown:Z(e.shown,e.held),held:[]}}function Z(e,t){return[...new Map([...e,...t].map(e=>[e.id,e])).values()].sort(yt).slice(0,200)}function yt(e,t){return Date.parse(t.createdAt)-Date.parse(e.createdAt)||(e.id<t.id?1:-1)}var bt=s(`/$slug/events`),xt={connecting:`bg-line-strong`,live:`bg-ok`,lost:`bg-danger`,still:`bg-warn`};function St({kinds:e,standing:t,still:n,waiting:r,onStill:i}){let a=bt.useNavigate(),o=e.length===z.length?[]:e;return(0,A.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[(0,A.jsxs)(`p`,{role:`status`,className:`me-auto flex min-w-0 items-center gap-2 text-[13px] text-muted`,children:[(0,A.jsx)(`span`,{"aria-hidden":`true`,className:p(`size-2 shrink-0 rounded-full`,xt[t])}),k.standing[t]]}),(0,A.jsx)(oe,{label:k.kind,multiple:!0,values:o,options:z.map(e=>[e,k.kinds[e]]),onChange:e=>a({search:t=>({...t,kinds:V(e)}),replace:!0})}),(0,A.jsxs)(g,{icon:n?`play`:`pause`,onClick:()=>i(!n),children:[n?k.goOn:k.pause,r>0&&(0,A.jsx)(`span`,{className:`badge badge-accent`,children:k.waiting(r)})]})]})}function Ct({onClose:e}){return(0,A.jsx)(v,{look:`warn`,alert:!0,children:(0,A.jsxs)(`div`,{className:`flex flex-wrap items-center justify-between gap-2`,children:[k.missing,(0,A.jsx)(g,{small:!0,onClick:e,children:E.common.dismiss})]})})}var Q=e(t(),1);function wt(e){return document.addEventListener(`visibilitychange`,e),()=>document.removeEventListener(`visibilitychange`,e)}function Tt(){return(0,Q.useSyncExternalStore)(wt,()=>document.visibilityState===`visible`)}var Et=1e3,Dt=3e4;async function Ot(e,t,n,r){let i=Et;for(;!n.aborted;){let a=await ft(e,{workspace:t,signal:n,onOpen:()=>{i=Et,r.onConnected(e),ut(e,t).then(r.onLatest,()=>void 0)},onEvent:r.onEvent}).then(()=>null,e=>e);if(n.aborted)return;Se(a,`reader_too_slow`)&&r.onMissing(),D(a)&&_e();let o=D(a)||ye(a);if(r.onLost(e,o?a:null),o)return;await kt(i,n),i=Math.min(i*2,Dt)}}function kt(e,t){return new Promise(n=>{let r=setTimeout(n,e);t.addEventListener(`abort`,()=>{clearTimeout(r),n()})})}var At=200;function jt(e,t){let n=Tt(),[r,i]=(0,Q.useReducer)(Mt,{feed:ht,still:!1}),[a,o]=(0,Q.useState)({}),[s,c]=(0,Q.useState)(null),l=V(t);return(0,Q.useEffect)(()=>{if(!n)return;let t=new AbortController,r=Nt(e=>i({type:`events`,events:e}),t.signal),a=(e,t)=>o(n=>({...n,[e]:t}));for(let n of B(l))Ot(n,e,t.signal,{onConnected:()=>a(n,`live`),onLost:(e,t)=>{a(n,`lost`),t&&c(t)},onEvent:r,onLatest:({events:e,next:n})=>t.signal.aborted||i({type:`latest`,events:e,full:n!==null&&e.length===25}),onMissing:()=>i({type:`missing`,missing:!0})});return()=>{t.abort(),o({})}},[n,e,l]),{...r,error:s,standing:Pt(B(l).map(e=>a[e]??`connecting`)),setStill:e=>i({type:`still`,still:e}),forgetMissing:()=>i({type:`missing`,missing:!1})}}function Mt({feed:e,still:t},n){switch(n.type){case`events`:return{feed:gt(e,n.events,t),still:t};case`latest`:return{feed:_t(e,n.events,n.full,t&&e.shown.length>0),still:t};case`still`:return{feed:n.still?e:vt(e),still:n.still};case`missing`:return{feed:{...e,missing:n.missing},still:t}}}function Nt(e,t){let n=[];return r=>{n.push(r),n.length>1||setTimeout(()=>{t.aborted||e(n),n=[]},At)}}function Pt(e){return e.includes(`lost`)?`lost`:e.includes(`connecting`)?`connecting`:`live`}function Ft({search:e}){let{workspace:t}=d(),n=B(e.kinds),{feed:r,still:i,error:a,standing:o,setStill:s,forgetMissing:c}=jt(t.slug,n),l=F(),u=r.shown.filter(({kind:e})=>n.includes(e));return(0,A.jsxs)(`section`,{"aria-label":k.liveName,className:`flex flex-col gap-4`,children:[(0,A.jsx)(St,{kinds:n,standing:i?`still`:o,still:i,waiting:r.held.length,onStill:s}),a&&(0,A.jsx)(v,{look:`danger`,alert:!0,children:a.message}),r.missing&&(0,A.jsx)(Ct,{onClose:c}),u.length===0&&o===`live`&&(0,A.jsx)(G,{title:k.emptyTitle}),u.length>0&&(0,A.jsx)(I,{label:k.liveName,events:u}),e.event&&o!==`connecting`&&(0,A.jsx)(W,{id:e.event,events:r.shown,onClose:()=>l(void 0)}),r.shown.length===200&&(0,A.jsx)(`p`,{className:`text-[13px] text-muted`,children:k.bounded(200)})]})}var $=s(`/$slug/events`),It=[{value:`live`,text:k.live,name:k.liveName},...z.map(e=>({value:e,text:k.kinds[e],name:k.historyOf[e]}))];function Lt(){ue(k.page);let e=qe($.useSearch()),t=$.useNavigate();return(0,A.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,A.jsx)(ce,{title:k.page,intro:k.intro,children:(0,A.jsx)(c,{label:k.view,value:e.history??`live`,options:It,onChange:e=>t({search:{history:e===`live`?void 0:e}})})}),e.history?(0,A.jsx)(mt,{kind:e.history,search:e}):(0,A.jsx)(Ft,{search:e})]})}export{Lt as EventsPage};