const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./events.ar-BTvVjMcT.js","./isolate-CV-Y3VRw.js","./words.ar-D0f3srBb.js","./events.en-ZKwKCNQU.js","./words.en-DpeSElRJ.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{M as t,S as n,a as r,c as i,i as a,k as o,x as s}from"./frame-C9Zg-BxM.js";import{$ as c,D as l,Ht as u,I as ee,St as te,dn as ne,en as re,fn as ie,gn as ae,hr as d,in as oe,it as se,ln as f,lr as p,lt as ce,mr as le,nt as m,pn as ue,pr as h,rt as de,sn as fe,sr as pe,tn as me,un as he,ut as ge,wt as g,z as _,zn as v,zt as y}from"./parts-DIaItali.js";import{$ as _e,B as b,F as x,L as ve,N as ye,Q as be,R as xe,X as S,Z as Se,et as C,it as w,k as T,ot as Ce,rt as E,tt as we}from"./start-pWXH-RzL.js";import{t as Te}from"./isolate-CV-Y3VRw.js";var Ee=new b(`
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
}`),De=new b(`
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
}`),Oe=new b(`
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
}`),ke=new b(`
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
}`),Ae=new b(`
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
}`),je=new b(`
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
}`),Me=new b(`
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
}`),Ne=new b(`
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
}`),Pe=new b(`
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
}`),Fe=new b(`
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
}`),D=(Ce===`ar`?await w(()=>import(`./events.ar-BTvVjMcT.js`),__vite__mapDeps([0,1,2]),import.meta.url):await w(()=>import(`./events.en-ZKwKCNQU.js`),__vite__mapDeps([3,1,4]),import.meta.url)).events,O=o(),Ie={clicks:{icon:`pointer`,className:`bg-surface-2 text-muted`},leads:{icon:`person`,className:`bg-accent-soft text-accent`},sales:{icon:`coin`,className:`bg-ok-soft text-ok`}};function k({kind:e}){let{icon:t,className:n}=Ie[e];return(0,O.jsx)(`span`,{className:d(`relative grid size-8 shrink-0 place-items-center rounded-lg`,n),children:(0,O.jsx)(le,{name:t,className:`size-4`})})}var Le=new Intl.DisplayNames(we,{type:`region`,fallback:`code`});function A(e){return e.kind===`clicks`?j(e):e.kind===`leads`?e.eventName:`${g(e)} · ${e.eventName}`}function Re(e){if(e.kind!==`clicks`)return[D.by(e.customer?.name??D.unknownCustomer),Te(j(e))].join(` · `);let t=e.browser&&e.os?D.on(e.browser,e.os):e.browser??e.os,n=e.referrer&&D.from(Be(e.referrer));return[M(e),t,n].filter(Boolean).join(` · `)}function j({link:e}){return e?e.shortUrl.replace(/^https?:\/\//,``):D.deletedLink}function M({city:e,region:t,country:n}){let r=n?ze(n):``;return[e??t,r].filter(Boolean).join(E.common.comma)}function ze(e){try{return Le.of(e)??e}catch{return e}}function Be(e){return URL.parse(e)?.host??e}function Ve({event:e,onOpen:t}){let n=ue();return(0,O.jsx)(`li`,{children:(0,O.jsxs)(`button`,{type:`button`,onClick:t,className:`flex w-full items-center gap-3 px-4 py-2.5 text-start -outline-offset-2 hover:bg-surface-2`,children:[(0,O.jsx)(k,{kind:e.kind}),(0,O.jsxs)(`span`,{className:`min-w-0 flex-1`,children:[(0,O.jsxs)(`span`,{className:`flex min-w-0 items-center gap-2`,children:[(0,O.jsxs)(`span`,{className:`sr-only`,children:[D.one[e.kind],`: `]}),(0,O.jsx)(`bdi`,{className:`truncate font-medium`,children:A(e)}),e.kind===`clicks`&&e.bot&&(0,O.jsx)(ee,{children:D.bot})]}),(0,O.jsx)(`span`,{className:`block truncate text-[13px] text-muted`,children:Re(e)})]}),(0,O.jsx)(`time`,{dateTime:e.createdAt,title:y(e.createdAt),className:`shrink-0 text-[13px] text-muted tabular-nums`,children:u(e.createdAt,n)})]})})}var He=s(`/$slug/events`);function N(){let e=He.useNavigate();return t=>e({search:e=>({...e,event:t}),replace:!0,resetScroll:!1})}function P({label:e,events:t}){let n=N();return(0,O.jsx)(`ul`,{"aria-label":e,className:`card divide-y divide-line overflow-clip`,children:t.map(e=>(0,O.jsx)(Ve,{event:e,onOpen:()=>n(e.id)},e.id))})}function F({event:e}){let{slug:t}=v().workspace,r=(0,O.jsx)(`bdi`,{children:j(e)});return e.link?(0,O.jsx)(n,{to:`/$slug/links/$id`,params:{slug:t,id:e.link.id},className:`link`,children:r}):r}function I({partner:e}){let{slug:t}=v().workspace;return(0,O.jsx)(n,{to:`/$slug/partners/$partnerId`,params:{slug:t,partnerId:e.id},className:`link`,children:(0,O.jsx)(`bdi`,{children:e.name})})}function Ue({customer:e}){let{slug:t}=v().workspace;return e?(0,O.jsx)(n,{to:`/$slug/customers/$customerId`,params:{slug:t,customerId:e.id},className:`link`,children:(0,O.jsx)(`bdi`,{children:e.name})}):D.unknownCustomer}function We({event:e}){let t=D.details,n=[[t.place,M(e)],[t.device,e.device],[t.browser,e.browser],[t.system,e.os],[t.language,e.language],[t.referrer,e.referrer]];return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(l,{title:t.origin,children:[(0,O.jsx)(m,{name:t.when,children:(0,O.jsx)(_,{time:e.createdAt})}),(0,O.jsx)(m,{name:t.link,children:(0,O.jsx)(F,{event:e})}),(0,O.jsx)(m,{name:t.destination,children:(0,O.jsx)(`bdi`,{children:e.url})}),(0,O.jsx)(m,{name:t.trigger,children:D.triggers[e.trigger]}),e.partner&&(0,O.jsx)(m,{name:t.partner,children:(0,O.jsx)(I,{partner:e.partner})})]}),(0,O.jsxs)(l,{title:t.visit,children:[n.map(([e,n])=>(0,O.jsx)(m,{name:e,children:n?(0,O.jsx)(`bdi`,{children:n}):(0,O.jsx)(`span`,{className:`text-muted`,children:t.unknown})},e)),(0,O.jsxs)(m,{name:t.id,children:[(0,O.jsx)(`code`,{className:`text-xs wrap-anywhere`,children:e.id}),(0,O.jsx)(p,{text:e.id,what:t.id,className:`-my-1.5`})]})]})]})}function Ge({event:e}){let t=D.details;return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(l,{title:t.recorded,children:[(0,O.jsx)(m,{name:t.when,children:(0,O.jsx)(_,{time:e.createdAt})}),(0,O.jsx)(m,{name:t.event,children:e.eventName}),e.kind===`sales`&&(0,O.jsx)(m,{name:t.amount,children:g(e)}),e.kind===`sales`&&e.refunded>0&&(0,O.jsx)(m,{name:t.refunded,children:g({amount:e.refunded,currency:e.currency})}),e.kind===`sales`&&e.invoiceId&&(0,O.jsx)(m,{name:t.invoice,children:e.invoiceId}),(0,O.jsx)(m,{name:t.customer,children:(0,O.jsx)(Ue,{customer:e.customer})}),e.customer?.email&&(0,O.jsx)(m,{name:t.email,children:(0,O.jsx)(`bdi`,{children:e.customer.email})})]}),(0,O.jsxs)(l,{title:t.origin,children:[(0,O.jsx)(m,{name:t.link,children:(0,O.jsx)(F,{event:e})}),e.partner&&(0,O.jsx)(m,{name:t.partner,children:(0,O.jsx)(I,{partner:e.partner})}),(0,O.jsx)(m,{name:t.click,children:(0,O.jsx)(`code`,{className:`text-xs wrap-anywhere`,children:e.clickId})}),(0,O.jsxs)(m,{name:t.id,children:[(0,O.jsx)(`code`,{className:`text-xs wrap-anywhere`,children:e.id}),(0,O.jsx)(p,{text:e.id,what:t.id,className:`-my-1.5`})]})]})]})}function Ke({event:e,current:t}){return(0,O.jsxs)(`li`,{className:`relative flex gap-3 pb-4 last:pb-0 before:absolute before:inset-y-0 before:start-4 before:w-px before:bg-line last:before:hidden`,children:[(0,O.jsx)(k,{kind:e.kind}),(0,O.jsxs)(`div`,{className:`min-w-0 flex-1 text-[13px]`,children:[(0,O.jsxs)(`p`,{children:[(0,O.jsx)(`span`,{className:`text-muted`,children:D.one[e.kind]}),` `,(0,O.jsx)(n,{from:`/$slug/events`,to:`/$slug/events`,search:t=>({...t,event:e.id}),replace:!0,resetScroll:!1,preload:!1,"aria-current":t?`true`:void 0,className:d(`link wrap-anywhere`,t&&`font-semibold`),children:(0,O.jsx)(`bdi`,{children:A(e)})})]}),(0,O.jsx)(`p`,{className:`text-xs text-muted`,children:y(e.createdAt)})]})]})}var L=[`clicks`,`leads`,`sales`];function qe(e){let t=L.find(t=>t===e.history);return{history:t,kinds:t?void 0:z(R(T(e.kinds))),after:t&&T(e.after),event:T(e.event)}}function R(e){let t=L.filter(t=>(e??``).split(`,`).includes(t));return t.length?t:[...L]}function z(e){return e.length&&e.length<L.length?e.join(`,`):void 0}var Je={clicks:async(e,t)=>{let{click:n}=await x(Me,{id:e},t);return n&&{kind:`clicks`,...n}},leads:async(e,t)=>{let{lead:n}=await x(Ne,{id:e},t);return n&&{kind:`leads`,...n}},sales:async(e,t)=>{let{sale:n}=await x(Pe,{id:e},t);return n&&{kind:`sales`,...n}}},B=(e,t)=>[`events`,e,`one`,t];function Ye(e,t,n){let r=n?[n,...L.filter(e=>e!==n)]:L;return a({queryKey:B(e,t),queryFn:async()=>{for(let n of r){let r=await V(Je[n](t,e));if(r)return r}return null},retry:!1})}function Xe(e,t){return a({queryKey:[`events`,e,`chain`,t],queryFn:async({client:n})=>{let r=(await V(x(Fe,{clickId:t},e)))?.click;if(!r)return null;let i=Ze(r);for(let t of i.events)n.setQueryData(B(e,t.id),t);return i},staleTime:0,retry:!1})}function Ze({leads:e,sales:t,...n}){let r=[...(e?.nodes??[]).map(e=>({kind:`leads`,...e})),...(t?.nodes??[]).map(e=>({kind:`sales`,...e}))];r.sort((e,t)=>Date.parse(e.createdAt)-Date.parse(t.createdAt));let i=(e?.totalCount??0)+(t?.totalCount??0)-r.length;return{events:[{kind:`clicks`,...n},...r],more:i}}function V(e){return e.catch(e=>{if(be(e))return null;throw e})}function Qe({event:e}){let{workspace:t}=v(),n=r(Xe(t.slug,e.kind===`clicks`?e.id:e.clickId)),{chain:i}=D;return n.isPending||n.isError?null:(0,O.jsxs)(`section`,{children:[(0,O.jsx)(`h3`,{className:`text-sm font-semibold`,children:i.title}),!n.data&&(0,O.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:i.gone}),(0,O.jsx)(`ol`,{className:`mt-2`,children:n.data?.events.map(t=>(0,O.jsx)(Ke,{event:t,current:t.id===e.id},t.id))}),n.data?.events.length===1&&(0,O.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:i.nothing}),n.data&&n.data.more>0&&(0,O.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:i.more(n.data.more)})]})}function H({id:e,events:t,likely:n,onClose:i}){let{workspace:a}=v(),o=t.find(t=>t.id===e),s=r({...Ye(a.slug,e,n),initialData:o}),c=s.data,l=c?D.one[c.kind]:D.page,u=c?A(c):D.details.title;return(0,O.jsxs)(ae,{open:!0,onClose:i,label:`${l}: ${u}`,children:[(0,O.jsx)(se,{eyebrow:l,title:u,onClose:i}),c?(0,O.jsxs)(`div`,{className:`flex flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[c.kind===`clicks`?(0,O.jsx)(We,{event:c}):(0,O.jsx)(Ge,{event:c}),(0,O.jsx)(Qe,{event:c})]}):(0,O.jsx)(de,{query:s,title:D.details.missingTitle,hint:D.details.missingHint})]})}var $e={method:`POST`,path:`/graphql`,body:JSON.stringify({query:`subscription { clickRecorded { url country device } }`})},et=`${oe(xe,fe,$e)} \\\n  -N -H "Accept: text/event-stream"`;function U({title:e}){return(0,O.jsx)(re,{icon:`pulse`,title:e,hint:D.emptyHint,children:(0,O.jsx)(me,{code:et,label:`${E.snippets.label} ${E.snippets.curl}`})})}function tt(e){let t=e.split(/\r?\n\r?\n/),n=t.pop()??``;return{messages:t.map(nt).filter(({data:e,event:t})=>e!==``||t!==``),rest:n}}function nt(e){let t=e.split(/\r?\n/),n=e=>t.filter(t=>t.startsWith(`${e}:`)).map(t=>t.slice(e.length+1).replace(/^ /,``));return{event:n(`event`).at(-1)??``,data:n(`data`).join(`
`)}}async function W(e,{workspace:t,signal:n,onOpen:r,onData:i}){let a=await rt(e.toString(),t,n);if(!a.headers.get(`Content-Type`)?.startsWith(`text/event-stream`)||!a.body)throw G(await a.json().catch(()=>({})))??at();r();for await(let{event:e,data:t}of it(a.body)){if(e===`complete`)return;let n=JSON.parse(t),r=G(n);if(r)throw r;n.data&&i(n.data)}throw K()}function rt(e,t,n){return fetch(ve,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`text/event-stream`,"Hoko-Workspace":t},body:JSON.stringify({query:e}),signal:n}).catch(()=>{throw K()})}async function*it(e){let t=e.pipeThrough(new TextDecoderStream).getReader(),n=``;for(;;){let{done:e,value:r}=await t.read().catch(()=>{throw K()});if(e)return;let{messages:i,rest:a}=tt(n+r);n=a,yield*i}}function G({errors:e}){return e?.[0]&&new S(e[0].message,e[0].extensions)}function K(){return new S(E.errors.unreachable,{code:`UNREACHABLE`})}function at(){return new S(E.errors.unexpected,{code:`UNEXPECTED`})}var q={clicks:async(e,t)=>J((await x(ke,e,t)).clicks,e=>({kind:`clicks`,...e})),leads:async(e,t)=>J((await x(Ae,e,t)).leads,e=>({kind:`leads`,...e})),sales:async(e,t)=>J((await x(je,e,t)).sales,e=>({kind:`sales`,...e}))};function J(e,t){let{totalCount:n=0,nodes:r=[],pageInfo:i}=e??{};return{total:n,events:r.map(t),next:i?.hasNextPage?i.endCursor??null:null}}function ot(e,t){return q[e]({first:25},t)}function st(e,t,n){return a({queryKey:[`events`,e,t,n],queryFn:()=>q[t]({first:25,after:n},e),placeholderData:i,staleTime:0})}function ct(e,{onEvent:t,...n}){switch(e){case`clicks`:return W(Ee,{...n,onData:({clickRecorded:n})=>n&&t({kind:e,...n})});case`leads`:return W(De,{...n,onData:({leadRecorded:n})=>n&&t({kind:e,...n})});case`sales`:return W(Oe,{...n,onData:({saleRecorded:n})=>n&&t({kind:e,...n})})}}var lt=s(`/$slug/events`);function ut({kind:e,search:t}){let{workspace:n}=v(),i=lt.useNavigate(),a=r(st(n.slug,e,t.after)),o=ie(a.isPending),s=a.data,c=N();return(0,O.jsxs)(`section`,{"aria-label":D.historyOf[e],"aria-busy":a.isPlaceholderData,className:`flex flex-col gap-4`,children:[(0,O.jsx)(`p`,{role:`status`,className:`text-[13px] text-muted`,children:s&&D.total(s.total)}),!s&&a.isError&&(0,O.jsx)(ne,{error:a.error,onRetry:()=>a.refetch()}),!s&&o&&(0,O.jsx)(ge,{}),s?.total===0&&(0,O.jsx)(U,{title:D.noneTitle[e]}),s&&s.total>0&&(0,O.jsx)(`div`,{className:d(`transition-opacity`,a.isPlaceholderData&&`opacity-60`),children:(0,O.jsx)(P,{label:D.historyOf[e],events:s.events})}),t.event&&(s||a.isError)&&(0,O.jsx)(H,{id:t.event,events:s?.events??[],likely:e,onClose:()=>c(void 0)}),s&&(0,O.jsx)(ce,{after:t.after,next:s.next,onTurn:(e,t)=>i({search:t=>({...t,after:e,event:void 0}),state:{trail:t}})})]})}var dt={shown:[],held:[],missing:!1};function Y(e,t,n){if(!n)return{...e,shown:X(e.shown,t)};let r=new Set(e.shown.map(({id:e})=>e)),i=X(e.held,t.filter(({id:e})=>!r.has(e))),a=i.length===200&&e.held.length+t.length>200;return{...e,held:i,missing:e.missing||a}}function ft(e,t,n,r){let i=t[0]?.kind,a=[...e.shown,...e.held].filter(e=>e.kind===i),o=new Set(t.map(({id:e})=>e)),s=n&&a.length>0&&!a.some(({id:e})=>o.has(e));return Y({...e,missing:e.missing||s},t,r)}function pt(e){return{...e,shown:X(e.shown,e.held),held:[]}}function X(e,t){return[...new Map([...e,...t].map(e=>[e.id,e])).values()].sort(mt).slice(0,200)}function mt(e,t){return Date.parse(t.createdAt)-Date.parse(e.createdAt)||(e.id<t.id?1:-1)}var ht=s(`/$slug/events`),gt={connecting:`bg-line-strong`,live:`bg-ok`,lost:`bg-danger`,still:`bg-warn`};function _t({kinds:e,standing:t,still:n,waiting:r,onStill:i}){let a=ht.useNavigate(),o=e.length===L.length?[]:e;return(0,O.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[(0,O.jsxs)(`p`,{role:`status`,className:`me-auto flex min-w-0 items-center gap-2 text-[13px] text-muted`,children:[(0,O.jsx)(`span`,{"aria-hidden":`true`,className:d(`size-2 shrink-0 rounded-full`,gt[t])}),D.standing[t]]}),(0,O.jsx)(c,{label:D.kind,multiple:!0,values:o,options:L.map(e=>[e,D.kinds[e]]),onChange:e=>a({search:t=>({...t,kinds:z(e)}),replace:!0})}),(0,O.jsxs)(h,{icon:n?`play`:`pause`,onClick:()=>i(!n),children:[n?D.goOn:D.pause,r>0&&(0,O.jsx)(`span`,{className:`badge badge-accent`,children:D.waiting(r)})]})]})}function vt({onClose:e}){return(0,O.jsx)(f,{look:`warn`,alert:!0,children:(0,O.jsxs)(`div`,{className:`flex flex-wrap items-center justify-between gap-2`,children:[D.missing,(0,O.jsx)(h,{small:!0,onClick:e,children:E.common.dismiss})]})})}var Z=e(t(),1);function yt(e){return document.addEventListener(`visibilitychange`,e),()=>document.removeEventListener(`visibilitychange`,e)}function bt(){return(0,Z.useSyncExternalStore)(yt,()=>document.visibilityState===`visible`)}var Q=1e3,xt=3e4;async function St(e,t,n,r){let i=Q;for(;!n.aborted;){let a=await ct(e,{workspace:t,signal:n,onOpen:()=>{i=Q,r.onConnected(e),ot(e,t).then(r.onLatest,()=>void 0)},onEvent:r.onEvent}).then(()=>null,e=>e);if(n.aborted)return;_e(a,`reader_too_slow`)&&r.onMissing(),C(a)&&ye();let o=C(a)||Se(a);if(r.onLost(e,o?a:null),o)return;await Ct(i,n),i=Math.min(i*2,xt)}}function Ct(e,t){return new Promise(n=>{let r=setTimeout(n,e);t.addEventListener(`abort`,()=>{clearTimeout(r),n()})})}var wt=200;function Tt(e,t){let n=bt(),[r,i]=(0,Z.useReducer)(Et,{feed:dt,still:!1}),[a,o]=(0,Z.useState)({}),[s,c]=(0,Z.useState)(null),l=z(t);return(0,Z.useEffect)(()=>{if(!n)return;let t=new AbortController,r=Dt(e=>i({type:`events`,events:e}),t.signal),a=(e,t)=>o(n=>({...n,[e]:t}));for(let n of R(l))St(n,e,t.signal,{onConnected:()=>a(n,`live`),onLost:(e,t)=>{a(n,`lost`),t&&c(t)},onEvent:r,onLatest:({events:e,next:n})=>t.signal.aborted||i({type:`latest`,events:e,full:n!==null&&e.length===25}),onMissing:()=>i({type:`missing`,missing:!0})});return()=>{t.abort(),o({})}},[n,e,l]),{...r,error:s,standing:Ot(R(l).map(e=>a[e]??`connecting`)),setStill:e=>i({type:`still`,still:e}),forgetMissing:()=>i({type:`missing`,missing:!1})}}function Et({feed:e,still:t},n){switch(n.type){case`events`:return{feed:Y(e,n.events,t),still:t};case`latest`:return{feed:ft(e,n.events,n.full,t&&e.shown.length>0),still:t};case`still`:return{feed:n.still?e:pt(e),still:n.still};case`missing`:return{feed:{...e,missing:n.missing},still:t}}}function Dt(e,t){let n=[];return r=>{n.push(r),n.length>1||setTimeout(()=>{t.aborted||e(n),n=[]},wt)}}function Ot(e){return e.includes(`lost`)?`lost`:e.includes(`connecting`)?`connecting`:`live`}function kt({search:e}){let{workspace:t}=v(),n=R(e.kinds),{feed:r,still:i,error:a,standing:o,setStill:s,forgetMissing:c}=Tt(t.slug,n),l=N(),u=r.shown.filter(({kind:e})=>n.includes(e));return(0,O.jsxs)(`section`,{"aria-label":D.liveName,className:`flex flex-col gap-4`,children:[(0,O.jsx)(_t,{kinds:n,standing:i?`still`:o,still:i,waiting:r.held.length,onStill:s}),a&&(0,O.jsx)(f,{look:`danger`,alert:!0,children:a.message}),r.missing&&(0,O.jsx)(vt,{onClose:c}),u.length===0&&o===`live`&&(0,O.jsx)(U,{title:D.emptyTitle}),u.length>0&&(0,O.jsx)(P,{label:D.liveName,events:u}),e.event&&o!==`connecting`&&(0,O.jsx)(H,{id:e.event,events:r.shown,onClose:()=>l(void 0)}),r.shown.length===200&&(0,O.jsx)(`p`,{className:`text-[13px] text-muted`,children:D.bounded(200)})]})}var $=s(`/$slug/events`),At=[{value:`live`,text:D.live,name:D.liveName},...L.map(e=>({value:e,text:D.kinds[e],name:D.historyOf[e]}))];function jt(){pe(D.page);let e=qe($.useSearch()),t=$.useNavigate();return(0,O.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,O.jsx)(he,{title:D.page,intro:D.intro,children:(0,O.jsx)(te,{label:D.view,value:e.history??`live`,options:At,onChange:e=>t({search:{history:e===`live`?void 0:e}})})}),e.history?(0,O.jsx)(ut,{kind:e.history,search:e}):(0,O.jsx)(kt,{search:e})]})}export{jt as EventsPage};