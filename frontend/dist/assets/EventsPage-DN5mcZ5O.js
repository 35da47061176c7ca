const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./events.ar-BTvVjMcT.js","./isolate-CV-Y3VRw.js","./words.ar-D0f3srBb.js","./events.en-ZKwKCNQU.js","./words.en-DpeSElRJ.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{M as t,S as n,a as r,c as i,i as a,k as o,x as s}from"./frame-C9Zg-BxM.js";import{$ as c,$n as l,$t as u,Ct as d,D as f,Gt as ee,I as te,Jt as ne,Rt as p,Vt as re,Wt as ie,Zn as ae,Zt as oe,ar as m,ct as se,en as ce,ir as le,it as ue,kn as h,lt as de,nn as fe,nt as g,on as pe,rn as me,rr as _,rt as he,tn as ge,xt as _e,z as v}from"./parts-DBsEjbLb.js";import{$ as ve,B as y,F as b,L as ye,N as be,Q as xe,R as Se,X as x,Z as Ce,et as S,it as C,k as w,ot as we,rt as T,tt as Te}from"./start-Drb9r-TW.js";import{t as Ee}from"./isolate-CV-Y3VRw.js";var De=new y(`
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
}`),Oe=new y(`
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
}`),ke=new y(`
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
}`),Ae=new y(`
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
}`),je=new y(`
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
}`),Me=new y(`
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
}`),Ne=new y(`
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
}`),Pe=new y(`
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
}`),Fe=new y(`
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
}`),Ie=new y(`
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
}`),E=(we===`ar`?await C(()=>import(`./events.ar-BTvVjMcT.js`),__vite__mapDeps([0,1,2]),import.meta.url):await C(()=>import(`./events.en-ZKwKCNQU.js`),__vite__mapDeps([3,1,4]),import.meta.url)).events,D=o(),Le={clicks:{icon:`pointer`,className:`bg-surface-2 text-muted`},leads:{icon:`person`,className:`bg-accent-soft text-accent`},sales:{icon:`coin`,className:`bg-ok-soft text-ok`}};function O({kind:e}){let{icon:t,className:n}=Le[e];return(0,D.jsx)(`span`,{className:m(`relative grid size-8 shrink-0 place-items-center rounded-lg`,n),children:(0,D.jsx)(le,{name:t,className:`size-4`})})}var Re=new Intl.DisplayNames(Te,{type:`region`,fallback:`code`});function k(e){return e.kind===`clicks`?A(e):e.kind===`leads`?e.eventName:`${d(e)} · ${e.eventName}`}function ze(e){if(e.kind!==`clicks`)return[E.by(e.customer?.name??E.unknownCustomer),Ee(A(e))].join(` · `);let t=e.browser&&e.os?E.on(e.browser,e.os):e.browser??e.os,n=e.referrer&&E.from(Ve(e.referrer));return[j(e),t,n].filter(Boolean).join(` · `)}function A({link:e}){return e?e.shortUrl.replace(/^https?:\/\//,``):E.deletedLink}function j({city:e,region:t,country:n}){let r=n?Be(n):``;return[e??t,r].filter(Boolean).join(T.common.comma)}function Be(e){try{return Re.of(e)??e}catch{return e}}function Ve(e){return URL.parse(e)?.host??e}function He({event:e,onOpen:t}){let n=me();return(0,D.jsx)(`li`,{children:(0,D.jsxs)(`button`,{type:`button`,onClick:t,className:`flex w-full items-center gap-3 px-4 py-2.5 text-start -outline-offset-2 hover:bg-surface-2`,children:[(0,D.jsx)(O,{kind:e.kind}),(0,D.jsxs)(`span`,{className:`min-w-0 flex-1`,children:[(0,D.jsxs)(`span`,{className:`flex min-w-0 items-center gap-2`,children:[(0,D.jsxs)(`span`,{className:`sr-only`,children:[E.one[e.kind],`: `]}),(0,D.jsx)(`bdi`,{className:`truncate font-medium`,children:k(e)}),e.kind===`clicks`&&e.bot&&(0,D.jsx)(te,{children:E.bot})]}),(0,D.jsx)(`span`,{className:`block truncate text-[13px] text-muted`,children:ze(e)})]}),(0,D.jsx)(`time`,{dateTime:e.createdAt,title:p(e.createdAt),className:`shrink-0 text-[13px] text-muted tabular-nums`,children:re(e.createdAt,n)})]})})}var Ue=s(`/$slug/events`);function M(){let e=Ue.useNavigate();return t=>e({search:e=>({...e,event:t}),replace:!0,resetScroll:!1})}function N({label:e,events:t}){let n=M();return(0,D.jsx)(`ul`,{"aria-label":e,className:`card divide-y divide-line overflow-clip`,children:t.map(e=>(0,D.jsx)(He,{event:e,onOpen:()=>n(e.id)},e.id))})}function P({event:e}){let{slug:t}=h().workspace,r=(0,D.jsx)(`bdi`,{children:A(e)});return e.link?(0,D.jsx)(n,{to:`/$slug/links/$id`,params:{slug:t,id:e.link.id},className:`link`,children:r}):r}function F({partner:e}){let{slug:t}=h().workspace;return(0,D.jsx)(n,{to:`/$slug/partners/$partnerId`,params:{slug:t,partnerId:e.id},className:`link`,children:(0,D.jsx)(`bdi`,{children:e.name})})}function We({customer:e}){let{slug:t}=h().workspace;return e?(0,D.jsx)(n,{to:`/$slug/customers/$customerId`,params:{slug:t,customerId:e.id},className:`link`,children:(0,D.jsx)(`bdi`,{children:e.name})}):E.unknownCustomer}function Ge({event:e}){let t=E.details,n=[[t.place,j(e)],[t.device,e.device],[t.browser,e.browser],[t.system,e.os],[t.language,e.language],[t.referrer,e.referrer]];return(0,D.jsxs)(D.Fragment,{children:[(0,D.jsxs)(f,{title:t.origin,children:[(0,D.jsx)(g,{name:t.when,children:(0,D.jsx)(v,{time:e.createdAt})}),(0,D.jsx)(g,{name:t.link,children:(0,D.jsx)(P,{event:e})}),(0,D.jsx)(g,{name:t.destination,children:(0,D.jsx)(`bdi`,{children:e.url})}),(0,D.jsx)(g,{name:t.trigger,children:E.triggers[e.trigger]}),e.partner&&(0,D.jsx)(g,{name:t.partner,children:(0,D.jsx)(F,{partner:e.partner})})]}),(0,D.jsxs)(f,{title:t.visit,children:[n.map(([e,n])=>(0,D.jsx)(g,{name:e,children:n?(0,D.jsx)(`bdi`,{children:n}):(0,D.jsx)(`span`,{className:`text-muted`,children:t.unknown})},e)),(0,D.jsxs)(g,{name:t.id,children:[(0,D.jsx)(`code`,{className:`text-xs wrap-anywhere`,children:e.id}),(0,D.jsx)(l,{text:e.id,what:t.id,className:`-my-1.5`})]})]})]})}function Ke({event:e}){let t=E.details;return(0,D.jsxs)(D.Fragment,{children:[(0,D.jsxs)(f,{title:t.recorded,children:[(0,D.jsx)(g,{name:t.when,children:(0,D.jsx)(v,{time:e.createdAt})}),(0,D.jsx)(g,{name:t.event,children:e.eventName}),e.kind===`sales`&&(0,D.jsx)(g,{name:t.amount,children:d(e)}),e.kind===`sales`&&e.refunded>0&&(0,D.jsx)(g,{name:t.refunded,children:d({amount:e.refunded,currency:e.currency})}),e.kind===`sales`&&e.invoiceId&&(0,D.jsx)(g,{name:t.invoice,children:e.invoiceId}),(0,D.jsx)(g,{name:t.customer,children:(0,D.jsx)(We,{customer:e.customer})}),e.customer?.email&&(0,D.jsx)(g,{name:t.email,children:(0,D.jsx)(`bdi`,{children:e.customer.email})})]}),(0,D.jsxs)(f,{title:t.origin,children:[(0,D.jsx)(g,{name:t.link,children:(0,D.jsx)(P,{event:e})}),e.partner&&(0,D.jsx)(g,{name:t.partner,children:(0,D.jsx)(F,{partner:e.partner})}),(0,D.jsx)(g,{name:t.click,children:(0,D.jsx)(`code`,{className:`text-xs wrap-anywhere`,children:e.clickId})}),(0,D.jsxs)(g,{name:t.id,children:[(0,D.jsx)(`code`,{className:`text-xs wrap-anywhere`,children:e.id}),(0,D.jsx)(l,{text:e.id,what:t.id,className:`-my-1.5`})]})]})]})}function qe({event:e,current:t}){return(0,D.jsxs)(`li`,{className:`relative flex gap-3 pb-4 last:pb-0 before:absolute before:inset-y-0 before:start-4 before:w-px before:bg-line last:before:hidden`,children:[(0,D.jsx)(O,{kind:e.kind}),(0,D.jsxs)(`div`,{className:`min-w-0 flex-1 text-[13px]`,children:[(0,D.jsxs)(`p`,{children:[(0,D.jsx)(`span`,{className:`text-muted`,children:E.one[e.kind]}),` `,(0,D.jsx)(n,{from:`/$slug/events`,to:`/$slug/events`,search:t=>({...t,event:e.id}),replace:!0,resetScroll:!1,preload:!1,"aria-current":t?`true`:void 0,className:m(`link wrap-anywhere`,t&&`font-semibold`),children:(0,D.jsx)(`bdi`,{children:k(e)})})]}),(0,D.jsx)(`p`,{className:`text-xs text-muted`,children:p(e.createdAt)})]})]})}var I=[`clicks`,`leads`,`sales`];function L(e){let t=I.find(t=>t===e.history);return{history:t,kinds:t?void 0:z(R(w(e.kinds))),after:t&&w(e.after),event:w(e.event)}}function R(e){let t=I.filter(t=>(e??``).split(`,`).includes(t));return t.length?t:[...I]}function z(e){return e.length&&e.length<I.length?e.join(`,`):void 0}var Je={clicks:async(e,t)=>{let{click:n}=await b(Ne,{id:e},t);return n&&{kind:`clicks`,...n}},leads:async(e,t)=>{let{lead:n}=await b(Pe,{id:e},t);return n&&{kind:`leads`,...n}},sales:async(e,t)=>{let{sale:n}=await b(Fe,{id:e},t);return n&&{kind:`sales`,...n}}},B=(e,t)=>[`events`,e,`one`,t];function Ye(e,t,n){let r=n?[n,...I.filter(e=>e!==n)]:I;return a({queryKey:B(e,t),queryFn:async()=>{for(let n of r){let r=await V(Je[n](t,e));if(r)return r}return null},retry:!1})}function Xe(e,t){return a({queryKey:[`events`,e,`chain`,t],queryFn:async({client:n})=>{let r=(await V(b(Ie,{clickId:t},e)))?.click;if(!r)return null;let i=Ze(r);for(let t of i.events)n.setQueryData(B(e,t.id),t);return i},staleTime:0,retry:!1})}function Ze({leads:e,sales:t,...n}){let r=[...(e?.nodes??[]).map(e=>({kind:`leads`,...e})),...(t?.nodes??[]).map(e=>({kind:`sales`,...e}))];r.sort((e,t)=>Date.parse(e.createdAt)-Date.parse(t.createdAt));let i=(e?.totalCount??0)+(t?.totalCount??0)-r.length;return{events:[{kind:`clicks`,...n},...r],more:i}}function V(e){return e.catch(e=>{if(xe(e))return null;throw e})}function Qe({event:e}){let{workspace:t}=h(),n=r(Xe(t.slug,e.kind===`clicks`?e.id:e.clickId)),{chain:i}=E;return n.isPending||n.isError?null:(0,D.jsxs)(`section`,{children:[(0,D.jsx)(`h3`,{className:`text-sm font-semibold`,children:i.title}),!n.data&&(0,D.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:i.gone}),(0,D.jsx)(`ol`,{className:`mt-2`,children:n.data?.events.map(t=>(0,D.jsx)(qe,{event:t,current:t.id===e.id},t.id))}),n.data?.events.length===1&&(0,D.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:i.nothing}),n.data&&n.data.more>0&&(0,D.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:i.more(n.data.more)})]})}function H({id:e,events:t,likely:n,onClose:i}){let{workspace:a}=h(),o=t.find(t=>t.id===e),s=r({...Ye(a.slug,e,n),initialData:o}),c=s.data,l=c?E.one[c.kind]:E.page,u=c?k(c):E.details.title;return(0,D.jsxs)(pe,{open:!0,onClose:i,label:`${l}: ${u}`,children:[(0,D.jsx)(ue,{eyebrow:l,title:u,onClose:i}),c?(0,D.jsxs)(`div`,{className:`flex flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[c.kind===`clicks`?(0,D.jsx)(Ge,{event:c}):(0,D.jsx)(Ke,{event:c}),(0,D.jsx)(Qe,{event:c})]}):(0,D.jsx)(he,{query:s,title:E.details.missingTitle,hint:E.details.missingHint})]})}var $e={method:`POST`,path:`/graphql`,body:JSON.stringify({query:`subscription { clickRecorded { url country device } }`})},et=`${ne(Se,oe,$e)} \\\n  -N -H "Accept: text/event-stream"`;function U({title:e}){return(0,D.jsx)(ie,{icon:`pulse`,title:e,hint:E.emptyHint,children:(0,D.jsx)(ee,{code:et,label:`${T.snippets.label} ${T.snippets.curl}`})})}function tt(e){let t=e.split(/\r?\n\r?\n/),n=t.pop()??``;return{messages:t.map(nt).filter(({data:e,event:t})=>e!==``||t!==``),rest:n}}function nt(e){let t=e.split(/\r?\n/),n=e=>t.filter(t=>t.startsWith(`${e}:`)).map(t=>t.slice(e.length+1).replace(/^ /,``));return{event:n(`event`).at(-1)??``,data:n(`data`).join(`
`)}}async function W(e,{workspace:t,signal:n,onOpen:r,onData:i}){let a=await rt(e.toString(),t,n);if(!a.headers.get(`Content-Type`)?.startsWith(`text/event-stream`)||!a.body)throw G(await a.json().catch(()=>({})))??at();r();for await(let{event:e,data:t}of it(a.body)){if(e===`complete`)return;let n=JSON.parse(t),r=G(n);if(r)throw r;n.data&&i(n.data)}throw K()}function rt(e,t,n){return fetch(ye,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`text/event-stream`,"Hoko-Workspace":t},body:JSON.stringify({query:e}),signal:n}).catch(()=>{throw K()})}async function*it(e){let t=e.pipeThrough(new TextDecoderStream).getReader(),n=``;for(;;){let{done:e,value:r}=await t.read().catch(()=>{throw K()});if(e)return;let{messages:i,rest:a}=tt(n+r);n=a,yield*i}}function G({errors:e}){return e?.[0]&&new x(e[0].message,e[0].extensions)}function K(){return new x(T.errors.unreachable,{code:`UNREACHABLE`})}function at(){return new x(T.errors.unexpected,{code:`UNEXPECTED`})}var q={clicks:async(e,t)=>J((await b(Ae,e,t)).clicks,e=>({kind:`clicks`,...e})),leads:async(e,t)=>J((await b(je,e,t)).leads,e=>({kind:`leads`,...e})),sales:async(e,t)=>J((await b(Me,e,t)).sales,e=>({kind:`sales`,...e}))};function J(e,t){let{totalCount:n=0,nodes:r=[],pageInfo:i}=e??{};return{total:n,events:r.map(t),next:i?.hasNextPage?i.endCursor??null:null}}function ot(e,t){return q[e]({first:25},t)}function st(e,t,n){return a({queryKey:[`events`,e,t,n],queryFn:()=>q[t]({first:25,after:n},e),placeholderData:i,staleTime:0})}function ct(e,{onEvent:t,...n}){switch(e){case`clicks`:return W(De,{...n,onData:({clickRecorded:n})=>n&&t({kind:e,...n})});case`leads`:return W(Oe,{...n,onData:({leadRecorded:n})=>n&&t({kind:e,...n})});case`sales`:return W(ke,{...n,onData:({saleRecorded:n})=>n&&t({kind:e,...n})})}}var lt=s(`/$slug/events`);function ut({kind:e,search:t}){let{workspace:n}=h(),i=lt.useNavigate(),a=r(st(n.slug,e,t.after)),o=fe(a.isPending),s=a.data,c=M();return(0,D.jsxs)(`section`,{"aria-label":E.historyOf[e],"aria-busy":a.isPlaceholderData,className:`flex flex-col gap-4`,children:[(0,D.jsx)(`p`,{role:`status`,className:`text-[13px] text-muted`,children:s&&E.total(s.total)}),!s&&a.isError&&(0,D.jsx)(ge,{error:a.error,onRetry:()=>a.refetch()}),!s&&o&&(0,D.jsx)(de,{}),s?.total===0&&(0,D.jsx)(U,{title:E.noneTitle[e]}),s&&s.total>0&&(0,D.jsx)(`div`,{className:m(`transition-opacity`,a.isPlaceholderData&&`opacity-60`),children:(0,D.jsx)(N,{label:E.historyOf[e],events:s.events})}),t.event&&(s||a.isError)&&(0,D.jsx)(H,{id:t.event,events:s?.events??[],likely:e,onClose:()=>c(void 0)}),s&&(0,D.jsx)(se,{after:t.after,next:s.next,onTurn:(e,t)=>i({search:t=>({...t,after:e,event:void 0}),state:{trail:t}})})]})}var dt={shown:[],held:[],missing:!1};function Y(e,t,n){if(!n)return{...e,shown:X(e.shown,t)};let r=new Set(e.shown.map(({id:e})=>e)),i=X(e.held,t.filter(({id:e})=>!r.has(e))),a=i.length===200&&e.held.length+t.length>200;return{...e,held:i,missing:e.missing||a}}function ft(e,t,n,r){let i=t[0]?.kind,a=[...e.shown,...e.held].filter(e=>e.kind===i),o=new Set(t.map(({id:e})=>e)),s=n&&a.length>0&&!a.some(({id:e})=>o.has(e));return Y({...e,missing:e.missing||s},t,r)}function pt(e){return{...e,shown:X(e.shown,e.held),held:[]}}function X(e,t){return[...new Map([...e,...t].map(e=>[e.id,e])).values()].sort(mt).slice(0,200)}function mt(e,t){return Date.parse(t.createdAt)-Date.parse(e.createdAt)||(e.id<t.id?1:-1)}var ht=s(`/$slug/events`),gt={connecting:`bg-line-strong`,live:`bg-ok`,lost:`bg-danger`,still:`bg-warn`};function _t({kinds:e,standing:t,still:n,waiting:r,onStill:i}){let a=ht.useNavigate(),o=e.length===I.length?[]:e;return(0,D.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[(0,D.jsxs)(`p`,{role:`status`,className:`me-auto flex min-w-0 items-center gap-2 text-[13px] text-muted`,children:[(0,D.jsx)(`span`,{"aria-hidden":`true`,className:m(`size-2 shrink-0 rounded-full`,gt[t])}),E.standing[t]]}),(0,D.jsx)(c,{label:E.kind,multiple:!0,values:o,options:I.map(e=>[e,E.kinds[e]]),onChange:e=>a({search:t=>({...t,kinds:z(e)}),replace:!0})}),(0,D.jsxs)(_,{icon:n?`play`:`pause`,onClick:()=>i(!n),children:[n?E.goOn:E.pause,r>0&&(0,D.jsx)(`span`,{className:`badge badge-accent`,children:E.waiting(r)})]})]})}function vt({onClose:e}){return(0,D.jsx)(u,{look:`warn`,alert:!0,children:(0,D.jsxs)(`div`,{className:`flex flex-wrap items-center justify-between gap-2`,children:[E.missing,(0,D.jsx)(_,{small:!0,onClick:e,children:T.common.dismiss})]})})}var Z=e(t(),1);function yt(e){return document.addEventListener(`visibilitychange`,e),()=>document.removeEventListener(`visibilitychange`,e)}function bt(){return(0,Z.useSyncExternalStore)(yt,()=>document.visibilityState===`visible`)}var Q=1e3,xt=3e4;async function St(e,t,n,r){let i=Q;for(;!n.aborted;){let a=await ct(e,{workspace:t,signal:n,onOpen:()=>{i=Q,r.onConnected(e),ot(e,t).then(r.onLatest,()=>void 0)},onEvent:r.onEvent}).then(()=>null,e=>e);if(n.aborted)return;ve(a,`reader_too_slow`)&&r.onMissing(),S(a)&&be();let o=S(a)||Ce(a);if(r.onLost(e,o?a:null),o)return;await Ct(i,n),i=Math.min(i*2,xt)}}function Ct(e,t){return new Promise(n=>{let r=setTimeout(n,e);t.addEventListener(`abort`,()=>{clearTimeout(r),n()})})}var wt=200;function Tt(e,t){let n=bt(),[r,i]=(0,Z.useReducer)(Et,{feed:dt,still:!1}),[a,o]=(0,Z.useState)({}),[s,c]=(0,Z.useState)(null),l=z(t);return(0,Z.useEffect)(()=>{if(!n)return;let t=new AbortController,r=Dt(e=>i({type:`events`,events:e}),t.signal),a=(e,t)=>o(n=>({...n,[e]:t}));for(let n of R(l))St(n,e,t.signal,{onConnected:()=>a(n,`live`),onLost:(e,t)=>{a(n,`lost`),t&&c(t)},onEvent:r,onLatest:({events:e,next:n})=>t.signal.aborted||i({type:`latest`,events:e,full:n!==null&&e.length===25}),onMissing:()=>i({type:`missing`,missing:!0})});return()=>{t.abort(),o({})}},[n,e,l]),{...r,error:s,standing:Ot(R(l).map(e=>a[e]??`connecting`)),setStill:e=>i({type:`still`,still:e}),forgetMissing:()=>i({type:`missing`,missing:!1})}}function Et({feed:e,still:t},n){switch(n.type){case`events`:return{feed:Y(e,n.events,t),still:t};case`latest`:return{feed:ft(e,n.events,n.full,t&&e.shown.length>0),still:t};case`still`:return{feed:n.still?e:pt(e),still:n.still};case`missing`:return{feed:{...e,missing:n.missing},still:t}}}function Dt(e,t){let n=[];return r=>{n.push(r),n.length>1||setTimeout(()=>{t.aborted||e(n),n=[]},wt)}}function Ot(e){return e.includes(`lost`)?`lost`:e.includes(`connecting`)?`connecting`:`live`}function kt({search:e}){let{workspace:t}=h(),n=R(e.kinds),{feed:r,still:i,error:a,standing:o,setStill:s,forgetMissing:c}=Tt(t.slug,n),l=M(),d=r.shown.filter(({kind:e})=>n.includes(e));return(0,D.jsxs)(`section`,{"aria-label":E.liveName,className:`flex flex-col gap-4`,children:[(0,D.jsx)(_t,{kinds:n,standing:i?`still`:o,still:i,waiting:r.held.length,onStill:s}),a&&(0,D.jsx)(u,{look:`danger`,alert:!0,children:a.message}),r.missing&&(0,D.jsx)(vt,{onClose:c}),d.length===0&&o===`live`&&(0,D.jsx)(U,{title:E.emptyTitle}),d.length>0&&(0,D.jsx)(N,{label:E.liveName,events:d}),e.event&&o!==`connecting`&&(0,D.jsx)(H,{id:e.event,events:r.shown,onClose:()=>l(void 0)}),r.shown.length===200&&(0,D.jsx)(`p`,{className:`text-[13px] text-muted`,children:E.bounded(200)})]})}var $=s(`/$slug/events`),At=[{value:`live`,text:E.live,name:E.liveName},...I.map(e=>({value:e,text:E.kinds[e],name:E.historyOf[e]}))];function jt(){ae(E.page);let e=L($.useSearch()),t=$.useNavigate();return(0,D.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,D.jsx)(ce,{title:E.page,intro:E.intro,children:(0,D.jsx)(_e,{label:E.view,value:e.history??`live`,options:At,onChange:e=>t({search:{history:e===`live`?void 0:e}})})}),e.history?(0,D.jsx)(ut,{kind:e.history,search:e}):(0,D.jsx)(kt,{search:e})]})}export{jt as EventsPage};