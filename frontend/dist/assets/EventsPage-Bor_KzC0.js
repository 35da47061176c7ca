const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./events.ar-DPhlEsc9.js","./isolate-CV-Y3VRw.js","./words.ar-D0f3srBb.js","./events.en-Drqrje8H.js","./words.en-DpeSElRJ.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{M as t,S as n,a as r,c as i,i as a,k as o,x as s}from"./frame-C9Zg-BxM.js";import{Ct as c,D as l,I as u,Lt as ee,Pt as d,Q as te,Qt as f,Un as p,Yt as ne,_r as m,ct as re,dr as ie,en as h,in as ae,lt as oe,nn as se,nt as ce,pr as g,qt as le,rn as ue,rt as de,tn as fe,tt as _,vr as pe,xt as me,yn as he,yr as v,z as y}from"./parts-DRgCSvAL.js";import{$ as b,I as ge,L as x,M as _e,O as S,P as C,Q as ve,X as ye,Y as w,Z as be,at as xe,et as Se,nt as T,rt as E,z as D}from"./start-B-MId0cr.js";import{t as Ce}from"./isolate-CV-Y3VRw.js";import{f as we}from"./LinkPages-CkZFoNic.js";var Te=new D(`
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
}`),Ee=new D(`
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
}`),De=new D(`
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
}`),Oe=new D(`
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
}`),ke=new D(`
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
}`),Ae=new D(`
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
}`),je=new D(`
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
}`),Me=new D(`
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
}`),Ne=new D(`
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
}`),Pe=new D(`
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
}`),O=(xe===`ar`?await E(()=>import(`./events.ar-DPhlEsc9.js`),__vite__mapDeps([0,1,2]),import.meta.url):await E(()=>import(`./events.en-Drqrje8H.js`),__vite__mapDeps([3,1,4]),import.meta.url)).events,k=o(),Fe={clicks:{icon:`pointer`,className:`bg-surface-2 text-muted`},leads:{icon:`person`,className:`bg-accent-soft text-accent`},sales:{icon:`coin`,className:`bg-ok-soft text-ok`}};function A({kind:e}){let{icon:t,className:n}=Fe[e];return(0,k.jsx)(`span`,{className:v(`relative grid size-8 shrink-0 place-items-center rounded-lg`,n),children:(0,k.jsx)(pe,{name:t,className:`size-4`})})}var Ie=new Intl.DisplayNames(Se,{type:`region`,fallback:`code`});function j(e){return e.kind===`clicks`?M(e):e.kind===`leads`?e.eventName:`${c(e)} · ${e.eventName}`}function Le(e){if(e.kind!==`clicks`)return[O.by(e.customer?.name??O.unknownCustomer),Ce(M(e))].join(` · `);let t=e.browser&&e.os?O.on(e.browser,e.os):e.browser??e.os,n=e.referrer&&O.from(ze(e.referrer));return[N(e),t,n].filter(Boolean).join(` · `)}function M({link:e}){return e?e.shortUrl.replace(/^https?:\/\//,``):O.deletedLink}function N({city:e,region:t,country:n}){let r=n?Re(n):``;return[e??t,r].filter(Boolean).join(T.common.comma)}function Re(e){try{return Ie.of(e)??e}catch{return e}}function ze(e){return URL.parse(e)?.host??e}function Be({event:e,onOpen:t}){let n=ae();return(0,k.jsx)(`li`,{children:(0,k.jsxs)(`button`,{type:`button`,onClick:t,className:`flex w-full items-center gap-3 px-4 py-2.5 text-start -outline-offset-2 hover:bg-surface-2`,children:[(0,k.jsx)(A,{kind:e.kind}),(0,k.jsxs)(`span`,{className:`min-w-0 flex-1`,children:[(0,k.jsxs)(`span`,{className:`flex min-w-0 items-center gap-2`,children:[(0,k.jsxs)(`span`,{className:`sr-only`,children:[O.one[e.kind],`: `]}),(0,k.jsx)(`bdi`,{className:`truncate font-medium`,children:j(e)}),e.kind===`clicks`&&e.bot&&(0,k.jsx)(u,{children:O.bot})]}),(0,k.jsx)(`span`,{className:`block truncate text-[13px] text-muted`,children:Le(e)})]}),(0,k.jsx)(`time`,{dateTime:e.createdAt,title:d(e.createdAt),className:`shrink-0 text-[13px] text-muted tabular-nums`,children:ee(e.createdAt,n)})]})})}var Ve=s(`/$slug/events`);function P(){let e=Ve.useNavigate();return t=>e({search:e=>({...e,event:t}),replace:!0,resetScroll:!1})}function F({label:e,events:t}){let n=P();return(0,k.jsx)(`ul`,{"aria-label":e,className:`card divide-y divide-line overflow-clip`,children:t.map(e=>(0,k.jsx)(Be,{event:e,onOpen:()=>n(e.id)},e.id))})}function I({event:e}){let{slug:t}=p().workspace,r=(0,k.jsx)(`bdi`,{children:M(e)});return e.link?(0,k.jsx)(n,{to:`/$slug/links/$id`,params:{slug:t,id:e.link.id},className:`link`,children:r}):r}function L({partner:e}){let{slug:t}=p().workspace;return(0,k.jsx)(n,{to:`/$slug/partners/$partnerId`,params:{slug:t,partnerId:e.id},className:`link`,children:(0,k.jsx)(`bdi`,{children:e.name})})}function He({customer:e}){let{slug:t}=p().workspace;return e?(0,k.jsx)(n,{to:`/$slug/customers/$customerId`,params:{slug:t,customerId:e.id},className:`link`,children:(0,k.jsx)(`bdi`,{children:e.name})}):O.unknownCustomer}function Ue({event:e}){let t=O.details,n=[[t.place,N(e)],[t.device,e.device],[t.browser,e.browser],[t.system,e.os],[t.language,e.language],[t.referrer,e.referrer]];return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(l,{title:t.origin,children:[(0,k.jsx)(_,{name:t.when,children:(0,k.jsx)(y,{time:e.createdAt})}),(0,k.jsx)(_,{name:t.link,children:(0,k.jsx)(I,{event:e})}),(0,k.jsx)(_,{name:t.destination,children:(0,k.jsx)(`bdi`,{children:e.url})}),(0,k.jsx)(_,{name:t.trigger,children:O.triggers[e.trigger]}),e.partner&&(0,k.jsx)(_,{name:t.partner,children:(0,k.jsx)(L,{partner:e.partner})})]}),(0,k.jsxs)(l,{title:t.visit,children:[n.map(([e,n])=>(0,k.jsx)(_,{name:e,children:n?(0,k.jsx)(`bdi`,{children:n}):(0,k.jsx)(`span`,{className:`text-muted`,children:t.unknown})},e)),(0,k.jsxs)(_,{name:t.id,children:[(0,k.jsx)(`code`,{className:`text-xs wrap-anywhere`,children:e.id}),(0,k.jsx)(g,{text:e.id,what:t.id,className:`-my-1.5`})]})]})]})}function We({event:e}){let t=O.details;return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(l,{title:t.recorded,children:[(0,k.jsx)(_,{name:t.when,children:(0,k.jsx)(y,{time:e.createdAt})}),(0,k.jsx)(_,{name:t.event,children:e.eventName}),e.kind===`sales`&&(0,k.jsx)(_,{name:t.amount,children:c(e)}),e.kind===`sales`&&e.refunded>0&&(0,k.jsx)(_,{name:t.refunded,children:c({amount:e.refunded,currency:e.currency})}),e.kind===`sales`&&e.invoiceId&&(0,k.jsx)(_,{name:t.invoice,children:e.invoiceId}),(0,k.jsx)(_,{name:t.customer,children:(0,k.jsx)(He,{customer:e.customer})}),e.customer?.email&&(0,k.jsx)(_,{name:t.email,children:(0,k.jsx)(`bdi`,{children:e.customer.email})})]}),(0,k.jsxs)(l,{title:t.origin,children:[(0,k.jsx)(_,{name:t.link,children:(0,k.jsx)(I,{event:e})}),e.partner&&(0,k.jsx)(_,{name:t.partner,children:(0,k.jsx)(L,{partner:e.partner})}),(0,k.jsx)(_,{name:t.click,children:(0,k.jsx)(`code`,{className:`text-xs wrap-anywhere`,children:e.clickId})}),(0,k.jsxs)(_,{name:t.id,children:[(0,k.jsx)(`code`,{className:`text-xs wrap-anywhere`,children:e.id}),(0,k.jsx)(g,{text:e.id,what:t.id,className:`-my-1.5`})]})]})]})}function Ge({event:e,current:t}){return(0,k.jsxs)(`li`,{className:`relative flex gap-3 pb-4 last:pb-0 before:absolute before:inset-y-0 before:start-4 before:w-px before:bg-line last:before:hidden`,children:[(0,k.jsx)(A,{kind:e.kind}),(0,k.jsxs)(`div`,{className:`min-w-0 flex-1 text-[13px]`,children:[(0,k.jsxs)(`p`,{children:[(0,k.jsx)(`span`,{className:`text-muted`,children:O.one[e.kind]}),` `,(0,k.jsx)(n,{from:`/$slug/events`,to:`/$slug/events`,search:t=>({...t,event:e.id}),replace:!0,resetScroll:!1,preload:!1,"aria-current":t?`true`:void 0,className:v(`link wrap-anywhere`,t&&`font-semibold`),children:(0,k.jsx)(`bdi`,{children:j(e)})})]}),(0,k.jsx)(`p`,{className:`text-xs text-muted`,children:d(e.createdAt)})]})]})}var R=[`clicks`,`leads`,`sales`];function Ke(e){let t=R.find(t=>t===e.history);return{history:t,kinds:t?void 0:B(z(S(e.kinds))),after:t&&S(e.after),event:S(e.event)}}function z(e){let t=R.filter(t=>(e??``).split(`,`).includes(t));return t.length?t:[...R]}function B(e){return e.length&&e.length<R.length?e.join(`,`):void 0}var qe={clicks:async(e,t)=>{let{click:n}=await C(je,{id:e},t);return n&&{kind:`clicks`,...n}},leads:async(e,t)=>{let{lead:n}=await C(Me,{id:e},t);return n&&{kind:`leads`,...n}},sales:async(e,t)=>{let{sale:n}=await C(Ne,{id:e},t);return n&&{kind:`sales`,...n}}},V=(e,t)=>[`events`,e,`one`,t];function Je(e,t,n){let r=n?[n,...R.filter(e=>e!==n)]:R;return a({queryKey:V(e,t),queryFn:async()=>{for(let n of r){let r=await H(qe[n](t,e));if(r)return r}return null},retry:!1})}function Ye(e,t){return a({queryKey:[`events`,e,`chain`,t],queryFn:async({client:n})=>{let r=(await H(C(Pe,{clickId:t},e)))?.click;if(!r)return null;let i=Xe(r);for(let t of i.events)n.setQueryData(V(e,t.id),t);return i},staleTime:0,retry:!1})}function Xe({leads:e,sales:t,...n}){let r=[...(e?.nodes??[]).map(e=>({kind:`leads`,...e})),...(t?.nodes??[]).map(e=>({kind:`sales`,...e}))];r.sort((e,t)=>Date.parse(e.createdAt)-Date.parse(t.createdAt));let i=(e?.totalCount??0)+(t?.totalCount??0)-r.length;return{events:[{kind:`clicks`,...n},...r],more:i}}function H(e){return e.catch(e=>{if(be(e))return null;throw e})}function Ze({event:e}){let{workspace:t}=p(),n=r(Ye(t.slug,e.kind===`clicks`?e.id:e.clickId)),{chain:i}=O;return n.isPending||n.isError?null:(0,k.jsxs)(`section`,{children:[(0,k.jsx)(`h3`,{className:`text-sm font-semibold`,children:i.title}),!n.data&&(0,k.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:i.gone}),(0,k.jsx)(`ol`,{className:`mt-2`,children:n.data?.events.map(t=>(0,k.jsx)(Ge,{event:t,current:t.id===e.id},t.id))}),n.data?.events.length===1&&(0,k.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:i.nothing}),n.data&&n.data.more>0&&(0,k.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:i.more(n.data.more)})]})}function U({id:e,events:t,likely:n,onClose:i}){let{workspace:a}=p(),o=t.find(t=>t.id===e),s=r({...Je(a.slug,e,n),initialData:o}),c=s.data,l=c?O.one[c.kind]:O.page,u=c?j(c):O.details.title;return(0,k.jsxs)(he,{open:!0,onClose:i,label:`${l}: ${u}`,children:[(0,k.jsx)(de,{eyebrow:l,title:u,onClose:i}),c?(0,k.jsxs)(`div`,{className:`flex flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[c.kind===`clicks`?(0,k.jsx)(Ue,{event:c}):(0,k.jsx)(We,{event:c}),(0,k.jsx)(Ze,{event:c})]}):(0,k.jsx)(ce,{query:s,title:O.details.missingTitle,hint:O.details.missingHint})]})}var Qe=ne(x,f,{method:`GET`,path:`/api/analytics?take=10`}),$e=JSON.stringify({query:`subscription { clickRecorded { url country device } }`}),et=`${ne(x,f,{method:`POST`,path:`/graphql`,body:$e})} \\\n  -N -H "Accept: text/event-stream"`;function W({title:e}){return(0,k.jsx)(le,{icon:`pulse`,title:e,hint:O.emptyHint,children:(0,k.jsx)(we,{label:e,rest:Qe,graphql:et})})}function tt(e){let t=e.split(/\r?\n\r?\n/),n=t.pop()??``;return{messages:t.map(nt).filter(({data:e,event:t})=>e!==``||t!==``),rest:n}}function nt(e){let t=e.split(/\r?\n/),n=e=>t.filter(t=>t.startsWith(`${e}:`)).map(t=>t.slice(e.length+1).replace(/^ /,``));return{event:n(`event`).at(-1)??``,data:n(`data`).join(`
`)}}async function G(e,{workspace:t,signal:n,onOpen:r,onData:i}){let a=await rt(e.toString(),t,n);if(!a.headers.get(`Content-Type`)?.startsWith(`text/event-stream`)||!a.body)throw K(await a.json().catch(()=>({})))??at();r();for await(let{event:e,data:t}of it(a.body)){if(e===`complete`)return;let n=JSON.parse(t),r=K(n);if(r)throw r;n.data&&i(n.data)}throw q()}function rt(e,t,n){return fetch(ge,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`text/event-stream`,"Hoko-Workspace":t},body:JSON.stringify({query:e}),signal:n}).catch(()=>{throw q()})}async function*it(e){let t=e.pipeThrough(new TextDecoderStream).getReader(),n=``;for(;;){let{done:e,value:r}=await t.read().catch(()=>{throw q()});if(e)return;let{messages:i,rest:a}=tt(n+r);n=a,yield*i}}function K({errors:e}){return e?.[0]&&new w(e[0].message,e[0].extensions)}function q(){return new w(T.errors.unreachable,{code:`UNREACHABLE`})}function at(){return new w(T.errors.unexpected,{code:`UNEXPECTED`})}var J={clicks:async(e,t)=>Y((await C(Oe,e,t)).clicks,e=>({kind:`clicks`,...e})),leads:async(e,t)=>Y((await C(ke,e,t)).leads,e=>({kind:`leads`,...e})),sales:async(e,t)=>Y((await C(Ae,e,t)).sales,e=>({kind:`sales`,...e}))};function Y(e,t){let{totalCount:n=0,nodes:r=[],pageInfo:i}=e??{};return{total:n,events:r.map(t),next:i?.hasNextPage?i.endCursor??null:null}}function ot(e,t){return J[e]({first:25},t)}function st(e,t,n){return a({queryKey:[`events`,e,t,n],queryFn:()=>J[t]({first:25,after:n},e),placeholderData:i,staleTime:0})}function ct(e,{onEvent:t,...n}){switch(e){case`clicks`:return G(Te,{...n,onData:({clickRecorded:n})=>n&&t({kind:e,...n})});case`leads`:return G(Ee,{...n,onData:({leadRecorded:n})=>n&&t({kind:e,...n})});case`sales`:return G(De,{...n,onData:({saleRecorded:n})=>n&&t({kind:e,...n})})}}var lt=s(`/$slug/events`);function ut({kind:e,search:t}){let{workspace:n}=p(),i=lt.useNavigate(),a=r(st(n.slug,e,t.after)),o=ue(a.isPending),s=a.data,c=P();return(0,k.jsxs)(`section`,{"aria-label":O.historyOf[e],"aria-busy":a.isPlaceholderData,className:`flex flex-col gap-4`,children:[(0,k.jsx)(`p`,{role:`status`,className:`text-[13px] text-muted`,children:s&&O.total(s.total)}),!s&&a.isError&&(0,k.jsx)(se,{error:a.error,onRetry:()=>a.refetch()}),!s&&o&&(0,k.jsx)(oe,{}),s?.total===0&&(0,k.jsx)(W,{title:O.noneTitle[e]}),s&&s.total>0&&(0,k.jsx)(`div`,{className:v(`transition-opacity`,a.isPlaceholderData&&`opacity-60`),children:(0,k.jsx)(F,{label:O.historyOf[e],events:s.events})}),t.event&&(s||a.isError)&&(0,k.jsx)(U,{id:t.event,events:s?.events??[],likely:e,onClose:()=>c(void 0)}),s&&(0,k.jsx)(re,{after:t.after,next:s.next,onTurn:(e,t)=>i({search:t=>({...t,after:e,event:void 0}),state:{trail:t}})})]})}var dt={shown:[],held:[],missing:!1};function X(e,t,n){if(!n)return{...e,shown:Z(e.shown,t)};let r=new Set(e.shown.map(({id:e})=>e)),i=Z(e.held,t.filter(({id:e})=>!r.has(e))),a=i.length===200&&e.held.length+t.length>200;return{...e,held:i,missing:e.missing||a}}function ft(e,t,n,r){let i=t[0]?.kind,a=[...e.shown,...e.held].filter(e=>e.kind===i),o=new Set(t.map(({id:e})=>e)),s=n&&a.length>0&&!a.some(({id:e})=>o.has(e));return X({...e,missing:e.missing||s},t,r)}function pt(e){return{...e,shown:Z(e.shown,e.held),held:[]}}function Z(e,t){return[...new Map([...e,...t].map(e=>[e.id,e])).values()].sort(mt).slice(0,200)}function mt(e,t){return Date.parse(t.createdAt)-Date.parse(e.createdAt)||(e.id<t.id?1:-1)}var ht=s(`/$slug/events`),gt={connecting:`bg-line-strong`,live:`bg-ok`,lost:`bg-danger`,still:`bg-warn`};function _t({kinds:e,standing:t,still:n,waiting:r,onStill:i}){let a=ht.useNavigate(),o=e.length===R.length?[]:e;return(0,k.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[(0,k.jsxs)(`p`,{role:`status`,className:`me-auto flex min-w-0 items-center gap-2 text-[13px] text-muted`,children:[(0,k.jsx)(`span`,{"aria-hidden":`true`,className:v(`size-2 shrink-0 rounded-full`,gt[t])}),O.standing[t]]}),(0,k.jsx)(te,{label:O.kind,multiple:!0,values:o,options:R.map(e=>[e,O.kinds[e]]),onChange:e=>a({search:t=>({...t,kinds:B(e)}),replace:!0})}),(0,k.jsxs)(m,{icon:n?`play`:`pause`,onClick:()=>i(!n),children:[n?O.goOn:O.pause,r>0&&(0,k.jsx)(`span`,{className:`badge badge-accent`,children:O.waiting(r)})]})]})}function vt({onClose:e}){return(0,k.jsx)(h,{look:`warn`,alert:!0,children:(0,k.jsxs)(`div`,{className:`flex flex-wrap items-center justify-between gap-2`,children:[O.missing,(0,k.jsx)(m,{small:!0,onClick:e,children:T.common.dismiss})]})})}var Q=e(t(),1);function yt(e){return document.addEventListener(`visibilitychange`,e),()=>document.removeEventListener(`visibilitychange`,e)}function bt(){return(0,Q.useSyncExternalStore)(yt,()=>document.visibilityState===`visible`)}var xt=1e3,St=3e4;async function Ct(e,t,n,r){let i=xt;for(;!n.aborted;){let a=await ct(e,{workspace:t,signal:n,onOpen:()=>{i=xt,r.onConnected(e),ot(e,t).then(r.onLatest,()=>void 0)},onEvent:r.onEvent}).then(()=>null,e=>e);if(n.aborted)return;ve(a,`reader_too_slow`)&&r.onMissing(),b(a)&&_e();let o=b(a)||ye(a);if(r.onLost(e,o?a:null),o)return;await wt(i,n),i=Math.min(i*2,St)}}function wt(e,t){return new Promise(n=>{let r=setTimeout(n,e);t.addEventListener(`abort`,()=>{clearTimeout(r),n()})})}var Tt=200;function Et(e,t){let n=bt(),[r,i]=(0,Q.useReducer)(Dt,{feed:dt,still:!1}),[a,o]=(0,Q.useState)({}),[s,c]=(0,Q.useState)(null),l=B(t);return(0,Q.useEffect)(()=>{if(!n)return;let t=new AbortController,r=Ot(e=>i({type:`events`,events:e}),t.signal),a=(e,t)=>o(n=>({...n,[e]:t}));for(let n of z(l))Ct(n,e,t.signal,{onConnected:()=>a(n,`live`),onLost:(e,t)=>{a(n,`lost`),t&&c(t)},onEvent:r,onLatest:({events:e,next:n})=>t.signal.aborted||i({type:`latest`,events:e,full:n!==null&&e.length===25}),onMissing:()=>i({type:`missing`,missing:!0})});return()=>{t.abort(),o({})}},[n,e,l]),{...r,error:s,standing:kt(z(l).map(e=>a[e]??`connecting`)),setStill:e=>i({type:`still`,still:e}),forgetMissing:()=>i({type:`missing`,missing:!1})}}function Dt({feed:e,still:t},n){switch(n.type){case`events`:return{feed:X(e,n.events,t),still:t};case`latest`:return{feed:ft(e,n.events,n.full,t&&e.shown.length>0),still:t};case`still`:return{feed:n.still?e:pt(e),still:n.still};case`missing`:return{feed:{...e,missing:n.missing},still:t}}}function Ot(e,t){let n=[];return r=>{n.push(r),n.length>1||setTimeout(()=>{t.aborted||e(n),n=[]},Tt)}}function kt(e){return e.includes(`lost`)?`lost`:e.includes(`connecting`)?`connecting`:`live`}function At({search:e}){let{workspace:t}=p(),n=z(e.kinds),{feed:r,still:i,error:a,standing:o,setStill:s,forgetMissing:c}=Et(t.slug,n),l=P(),u=r.shown.filter(({kind:e})=>n.includes(e));return(0,k.jsxs)(`section`,{"aria-label":O.liveName,className:`flex flex-col gap-4`,children:[(0,k.jsx)(_t,{kinds:n,standing:i?`still`:o,still:i,waiting:r.held.length,onStill:s}),a&&(0,k.jsx)(h,{look:`danger`,alert:!0,children:a.message}),r.missing&&(0,k.jsx)(vt,{onClose:c}),u.length===0&&o===`live`&&(0,k.jsx)(W,{title:O.emptyTitle}),u.length>0&&(0,k.jsx)(F,{label:O.liveName,events:u}),e.event&&o!==`connecting`&&(0,k.jsx)(U,{id:e.event,events:r.shown,onClose:()=>l(void 0)}),r.shown.length===200&&(0,k.jsx)(`p`,{className:`text-[13px] text-muted`,children:O.bounded(200)})]})}var $=s(`/$slug/events`),jt=[{value:`live`,text:O.live,name:O.liveName},...R.map(e=>({value:e,text:O.kinds[e],name:O.historyOf[e]}))];function Mt(){ie(O.page);let e=Ke($.useSearch()),t=$.useNavigate();return(0,k.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,k.jsx)(fe,{title:O.page,intro:O.intro,children:(0,k.jsx)(me,{label:O.view,value:e.history??`live`,options:jt,onChange:e=>t({search:{history:e===`live`?void 0:e}})})}),e.history?(0,k.jsx)(ut,{kind:e.history,search:e}):(0,k.jsx)(At,{search:e})]})}export{Mt as EventsPage};