const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./events.ar-BJz-G37h.js","./words.ar-BTkEuRC9.js","./events.en-DJ1wMvvT.js","./words.en-vltmtUb3.js"])))=>i.map(i=>d[i]);
import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{A as t,D as n,a as r,c as i,i as a,x as o}from"./frame-Dcs5uaQq.js";import{Ct as s,F as c,I as l,It as ee,K as u,_ as te,_t as ne,at as re,bt as ie,cn as d,ct as ae,dt as f,f as p,gt as m,j as h,k as g,ln as oe,mt as se,nn as ce,nt as le,sn as _,un as v,vt as ue,y,yt as de}from"./parts-3WN9PVUW.js";import{Q as fe,Y as b,Z as pe,_t as me,ct as x,dt as he,et as S,ft as C,gt as w,ht as T,lt as ge,pt as _e,q as ve}from"./start-D8n5IGgs.js";import{t as ye}from"./Segments-BDav-ZOD.js";import{u as E}from"./LinkPages-BSD_SuWY.js";var be=new S(`
    subscription ClickRecorded {
  clickRecorded(filter: {bots: true}) {
    ...ClickEventFields
  }
}
    fragment ClickEventFields on Click {
  id
  createdAt
  link {
    shortUrl
    title
  }
  partner {
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
}`),D=new S(`
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
    name
    email
  }
  link {
    shortUrl
    title
  }
  partner {
    name
  }
  clickId
}`),O=new S(`
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
    name
    email
  }
  link {
    shortUrl
    title
  }
  partner {
    name
  }
  clickId
}`),k=new S(`
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
    shortUrl
    title
  }
  partner {
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
}`),A=new S(`
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
    name
    email
  }
  link {
    shortUrl
    title
  }
  partner {
    name
  }
  clickId
}`),j=new S(`
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
    name
    email
  }
  link {
    shortUrl
    title
  }
  partner {
    name
  }
  clickId
}`),M=(me===`ar`?await w(()=>import(`./events.ar-BJz-G37h.js`),__vite__mapDeps([0,1]),import.meta.url):await w(()=>import(`./events.en-DJ1wMvvT.js`),__vite__mapDeps([2,3]),import.meta.url)).events,N=new Intl.DisplayNames(_e,{type:`region`,fallback:`code`});function P(e){return e.kind===`clicks`?F(e):e.kind===`leads`?e.eventName:`${u(e)} · ${e.eventName}`}function xe(e){if(e.kind!==`clicks`)return[M.by(e.customer?.name??M.unknownCustomer),F(e)].join(` · `);let t=e.browser&&e.os?M.on(e.browser,e.os):e.browser??e.os,n=e.referrer&&M.from(Ce(e.referrer));return[I(e),t,n].filter(Boolean).join(` · `)}function F({link:e}){return e?e.shortUrl.replace(/^https?:\/\//,``):M.deletedLink}function I({city:e,region:t,country:n}){let r=n?Se(n):``;return[e??t,r].filter(Boolean).join(`, `)}function Se(e){try{return N.of(e)??e}catch{return e}}function Ce(e){return URL.parse(e)?.host??e}var L=n(),we={clicks:{icon:`pointer`,className:`bg-surface-2 text-muted`},leads:{icon:`person`,className:`bg-accent-soft text-accent`},sales:{icon:`coin`,className:`bg-ok-soft text-ok`}};function Te({event:e,onOpen:t}){let n=ie(),{icon:r,className:i}=we[e.kind];return(0,L.jsx)(`li`,{children:(0,L.jsxs)(`button`,{type:`button`,onClick:t,className:`flex w-full items-center gap-3 px-4 py-2.5 text-start -outline-offset-2 hover:bg-surface-2`,children:[(0,L.jsx)(`span`,{className:v(`grid size-8 shrink-0 place-items-center rounded-lg`,i),children:(0,L.jsx)(oe,{name:r,className:`size-4`})}),(0,L.jsxs)(`span`,{className:`min-w-0 flex-1`,children:[(0,L.jsxs)(`span`,{className:`flex min-w-0 items-center gap-2`,children:[(0,L.jsxs)(`span`,{className:`sr-only`,children:[M.one[e.kind],`: `]}),(0,L.jsx)(`bdi`,{className:`truncate font-medium`,children:P(e)}),e.kind===`clicks`&&e.bot&&(0,L.jsx)(te,{children:M.bot})]}),(0,L.jsx)(`span`,{className:`block truncate text-[13px] text-muted`,children:xe(e)})]}),(0,L.jsx)(`time`,{dateTime:e.createdAt,title:le(e.createdAt),className:`shrink-0 text-[13px] text-muted tabular-nums`,children:re(e.createdAt,n)})]})})}function Ee({event:e}){let t=M.details,n=[[t.place,I(e)],[t.device,e.device],[t.browser,e.browser],[t.system,e.os],[t.language,e.language],[t.referrer,e.referrer]];return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsxs)(p,{title:t.origin,children:[(0,L.jsx)(h,{name:t.when,children:(0,L.jsx)(y,{time:e.createdAt})}),(0,L.jsx)(h,{name:t.link,children:(0,L.jsx)(`bdi`,{children:F(e)})}),(0,L.jsx)(h,{name:t.destination,children:(0,L.jsx)(`bdi`,{children:e.url})}),(0,L.jsx)(h,{name:t.trigger,children:M.triggers[e.trigger]}),e.partner&&(0,L.jsx)(h,{name:t.partner,children:e.partner.name})]}),(0,L.jsxs)(p,{title:t.visit,children:[n.map(([e,n])=>(0,L.jsx)(h,{name:e,children:n?(0,L.jsx)(`bdi`,{children:n}):(0,L.jsx)(`span`,{className:`text-muted`,children:t.unknown})},e)),(0,L.jsx)(h,{name:t.id,children:(0,L.jsx)(`code`,{className:`text-xs`,children:e.id})})]})]})}function De({event:e}){let t=M.details;return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsxs)(p,{title:t.recorded,children:[(0,L.jsx)(h,{name:t.when,children:(0,L.jsx)(y,{time:e.createdAt})}),(0,L.jsx)(h,{name:t.event,children:e.eventName}),e.kind===`sales`&&(0,L.jsx)(h,{name:t.amount,children:u(e)}),e.kind===`sales`&&e.refunded>0&&(0,L.jsx)(h,{name:t.refunded,children:u({amount:e.refunded,currency:e.currency})}),e.kind===`sales`&&e.invoiceId&&(0,L.jsx)(h,{name:t.invoice,children:e.invoiceId}),(0,L.jsx)(h,{name:t.customer,children:(0,L.jsx)(`bdi`,{children:e.customer?.name??M.unknownCustomer})}),e.customer?.email&&(0,L.jsx)(h,{name:t.email,children:(0,L.jsx)(`bdi`,{children:e.customer.email})})]}),(0,L.jsxs)(p,{title:t.origin,children:[(0,L.jsx)(h,{name:t.link,children:(0,L.jsx)(`bdi`,{children:F(e)})}),e.partner&&(0,L.jsx)(h,{name:t.partner,children:e.partner.name}),(0,L.jsx)(h,{name:t.click,children:(0,L.jsx)(`code`,{className:`text-xs`,children:e.clickId})}),(0,L.jsx)(h,{name:t.id,children:(0,L.jsx)(`code`,{className:`text-xs`,children:e.id})})]})]})}function Oe({event:e,onClose:t}){let n=e?M.one[e.kind]:M.page,r=e?P(e):M.details.missingTitle;return(0,L.jsxs)(s,{open:!0,onClose:t,label:`${n}: ${r}`,children:[(0,L.jsxs)(`header`,{className:`flex items-start gap-3 border-b border-line px-5 py-4 sm:px-6`,children:[(0,L.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,L.jsx)(`p`,{className:`eyebrow`,children:n}),(0,L.jsx)(`h2`,{dir:`auto`,className:`mt-0.5 w-fit text-base font-semibold wrap-anywhere`,children:r})]}),(0,L.jsx)(ee,{icon:`close`,label:T.common.close,className:`-me-2`,onClick:t})]}),(0,L.jsxs)(`div`,{className:`flex flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[e?.kind===`clicks`&&(0,L.jsx)(Ee,{event:e}),e&&e.kind!==`clicks`&&(0,L.jsx)(De,{event:e}),!e&&(0,L.jsx)(_,{icon:`search`,title:M.details.missingTitle,hint:M.details.missingHint})]})]})}var ke=o(`/$slug/events`);function R({label:e,events:t,open:n}){let r=ke.useNavigate(),i=e=>r({search:t=>({...t,event:e}),replace:!0,resetScroll:!1});return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(`ul`,{"aria-label":e,className:`card divide-y divide-line overflow-clip`,children:t.map(e=>(0,L.jsx)(Te,{event:e,onOpen:()=>i(e.id)},e.id))}),n&&(0,L.jsx)(Oe,{event:t.find(({id:e})=>e===n),onClose:()=>i(void 0)})]})}var Ae={method:`POST`,path:`/graphql`,body:JSON.stringify({query:`subscription { clickRecorded { url country device } }`})},je=`${f(fe,se,Ae)} \\\n  -N -H "Accept: text/event-stream"`;function z({title:e}){return(0,L.jsx)(_,{icon:`pulse`,title:e,hint:M.emptyHint,children:(0,L.jsx)(`div`,{className:`mt-5 w-full max-w-xl text-start`,children:(0,L.jsx)(ae,{code:je,label:`${T.snippets.label} ${T.snippets.curl}`})})})}function Me(e){let t=e.split(/\r?\n\r?\n/),n=t.pop()??``;return{messages:t.map(Ne).filter(({data:e,event:t})=>e!==``||t!==``),rest:n}}function Ne(e){let t=e.split(/\r?\n/),n=e=>t.filter(t=>t.startsWith(`${e}:`)).map(t=>t.slice(e.length+1).replace(/^ /,``));return{event:n(`event`).at(-1)??``,data:n(`data`).join(`
`)}}async function B(e,{workspace:t,signal:n,onOpen:r,onData:i}){let a=await Pe(e.toString(),t,n);if(!a.headers.get(`Content-Type`)?.startsWith(`text/event-stream`)||!a.body)throw V(await a.json().catch(()=>({})))??Ie();r();for await(let{event:e,data:t}of Fe(a.body)){if(e===`complete`)return;let n=JSON.parse(t),r=V(n);if(r)throw r;n.data&&i(n.data)}throw H()}function Pe(e,t,n){return fetch(pe,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`text/event-stream`,"Hoko-Workspace":t},body:JSON.stringify({query:e}),signal:n}).catch(()=>{throw H()})}async function*Fe(e){let t=e.pipeThrough(new TextDecoderStream).getReader(),n=``;for(;;){let{done:e,value:r}=await t.read().catch(()=>{throw H()});if(e)return;let{messages:i,rest:a}=Me(n+r);n=a,yield*i}}function V({errors:e}){return e?.[0]&&new x(e[0].message,e[0].extensions)}function H(){return new x(T.errors.unreachable,{code:`UNREACHABLE`})}function Ie(){return new x(T.errors.unexpected,{code:`UNEXPECTED`})}var U={clicks:async(e,t)=>W((await b(k,e,t)).clicks,e=>({kind:`clicks`,...e})),leads:async(e,t)=>W((await b(A,e,t)).leads,e=>({kind:`leads`,...e})),sales:async(e,t)=>W((await b(j,e,t)).sales,e=>({kind:`sales`,...e}))};function W(e,t){let{totalCount:n=0,nodes:r=[],pageInfo:i}=e??{};return{total:n,events:r.map(t),next:i?.hasNextPage?i.endCursor??null:null}}function Le(e,t){return U[e]({first:25},t)}function Re(e,t,n){return a({queryKey:[`events`,e,t,n],queryFn:()=>U[t]({first:25,after:n},e),placeholderData:i,staleTime:0})}function ze(e,{onEvent:t,...n}){switch(e){case`clicks`:return B(be,{...n,onData:({clickRecorded:n})=>n&&t({kind:e,...n})});case`leads`:return B(D,{...n,onData:({leadRecorded:n})=>n&&t({kind:e,...n})});case`sales`:return B(O,{...n,onData:({saleRecorded:n})=>n&&t({kind:e,...n})})}}var Be=o(`/$slug/events`);function Ve({kind:e,search:t}){let{workspace:n}=E(),i=Be.useNavigate(),a=r(Re(n.slug,e,t.after)),o=de(a.isPending),s=a.data;return(0,L.jsxs)(`section`,{"aria-label":M.historyOf[e],"aria-busy":a.isPlaceholderData,className:`flex flex-col gap-4`,children:[(0,L.jsx)(`p`,{role:`status`,className:`text-[13px] text-muted`,children:s&&M.total(s.total)}),!s&&a.isError&&(0,L.jsx)(ue,{error:a.error,onRetry:()=>a.refetch()}),!s&&o&&(0,L.jsx)(l,{}),s?.total===0&&(0,L.jsx)(z,{title:M.noneTitle[e]}),s&&s.total>0&&(0,L.jsx)(`div`,{className:v(`transition-opacity`,a.isPlaceholderData&&`opacity-60`),children:(0,L.jsx)(R,{label:M.historyOf[e],events:s.events,open:t.event})}),s&&(0,L.jsx)(c,{after:t.after,next:s.next,onTurn:(e,t)=>i({search:t=>({...t,after:e,event:void 0}),state:{trail:t}})})]})}var G=[`clicks`,`leads`,`sales`];function He(e){let t=G.find(t=>t===e.history);return{history:t,kinds:t?void 0:J(q(K(e.kinds))),after:t&&K(e.after),event:K(e.event)}}function K(e){return e==null||e===``?void 0:String(e)}function q(e){let t=G.filter(t=>(e??``).split(`,`).includes(t));return t.length?t:[...G]}function J(e){return e.length&&e.length<G.length?e.join(`,`):void 0}var Ue={shown:[],held:[],missing:!1};function Y(e,t,n){if(!n)return{...e,shown:X(e.shown,t)};let r=new Set(e.shown.map(({id:e})=>e)),i=X(e.held,t.filter(({id:e})=>!r.has(e))),a=i.length===200&&e.held.length+t.length>200;return{...e,held:i,missing:e.missing||a}}function We(e,t,n,r){let i=t[0]?.kind,a=[...e.shown,...e.held].filter(e=>e.kind===i),o=new Set(t.map(({id:e})=>e)),s=n&&a.length>0&&!a.some(({id:e})=>o.has(e));return Y({...e,missing:e.missing||s},t,r)}function Ge(e){return{...e,shown:X(e.shown,e.held),held:[]}}function X(e,t){return[...new Map([...e,...t].map(e=>[e.id,e])).values()].sort(Ke).slice(0,200)}function Ke(e,t){return Date.parse(t.createdAt)-Date.parse(e.createdAt)||(e.id<t.id?1:-1)}var qe=o(`/$slug/events`),Je={connecting:`bg-line-strong`,live:`bg-ok`,lost:`bg-danger`,still:`bg-warn`};function Ye({kinds:e,standing:t,still:n,waiting:r,onStill:i}){let a=qe.useNavigate(),o=e.length===G.length?[]:e;return(0,L.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[(0,L.jsxs)(`p`,{role:`status`,className:`me-auto flex min-w-0 items-center gap-2 text-[13px] text-muted`,children:[(0,L.jsx)(`span`,{"aria-hidden":`true`,className:v(`size-2 shrink-0 rounded-full`,Je[t])}),M.standing[t]]}),(0,L.jsx)(g,{label:M.kind,multiple:!0,values:o,options:G.map(e=>[e,M.kinds[e]]),onChange:e=>a({search:t=>({...t,kinds:J(e)}),replace:!0})}),(0,L.jsxs)(d,{icon:n?`play`:`pause`,onClick:()=>i(!n),children:[n?M.goOn:M.pause,r>0&&(0,L.jsx)(`span`,{className:`badge badge-accent`,children:M.waiting(r)})]})]})}function Xe({onClose:e}){return(0,L.jsx)(m,{look:`warn`,alert:!0,children:(0,L.jsxs)(`div`,{className:`flex flex-wrap items-center justify-between gap-2`,children:[M.missing,(0,L.jsx)(d,{small:!0,onClick:e,children:T.common.dismiss})]})})}var Z=e(t(),1);function Ze(e){return document.addEventListener(`visibilitychange`,e),()=>document.removeEventListener(`visibilitychange`,e)}function Qe(){return(0,Z.useSyncExternalStore)(Ze,()=>document.visibilityState===`visible`)}var Q=1e3,$e=3e4;async function et(e,t,n,r){let i=Q;for(;!n.aborted;){let a=await ze(e,{workspace:t,signal:n,onOpen:()=>{i=Q,r.onConnected(e),Le(e,t).then(r.onLatest,()=>void 0)},onEvent:r.onEvent}).then(()=>null,e=>e);if(n.aborted)return;he(a,`reader_too_slow`)&&r.onMissing(),C(a)&&ve();let o=C(a)||ge(a);if(r.onLost(e,o?a:null),o)return;await tt(i,n),i=Math.min(i*2,$e)}}function tt(e,t){return new Promise(n=>{let r=setTimeout(n,e);t.addEventListener(`abort`,()=>{clearTimeout(r),n()})})}var nt=200;function rt(e,t){let n=Qe(),[r,i]=(0,Z.useReducer)(it,{feed:Ue,still:!1}),[a,o]=(0,Z.useState)({}),[s,c]=(0,Z.useState)(null),l=J(t);return(0,Z.useEffect)(()=>{if(!n)return;let t=new AbortController,r=at(e=>i({type:`events`,events:e}),t.signal),a=(e,t)=>o(n=>({...n,[e]:t}));for(let n of q(l))et(n,e,t.signal,{onConnected:()=>a(n,`live`),onLost:(e,t)=>{a(n,`lost`),t&&c(t)},onEvent:r,onLatest:({events:e,next:n})=>t.signal.aborted||i({type:`latest`,events:e,full:n!==null&&e.length===25}),onMissing:()=>i({type:`missing`,missing:!0})});return()=>{t.abort(),o({})}},[n,e,l]),{...r,error:s,standing:ot(q(l).map(e=>a[e]??`connecting`)),setStill:e=>i({type:`still`,still:e}),forgetMissing:()=>i({type:`missing`,missing:!1})}}function it({feed:e,still:t},n){switch(n.type){case`events`:return{feed:Y(e,n.events,t),still:t};case`latest`:return{feed:We(e,n.events,n.full,t&&e.shown.length>0),still:t};case`still`:return{feed:n.still?e:Ge(e),still:n.still};case`missing`:return{feed:{...e,missing:n.missing},still:t}}}function at(e,t){let n=[];return r=>{n.push(r),n.length>1||setTimeout(()=>{t.aborted||e(n),n=[]},nt)}}function ot(e){return e.includes(`lost`)?`lost`:e.includes(`connecting`)?`connecting`:`live`}function st({search:e}){let{workspace:t}=E(),n=q(e.kinds),{feed:r,still:i,error:a,standing:o,setStill:s,forgetMissing:c}=rt(t.slug,n),l=r.shown.filter(({kind:e})=>n.includes(e));return(0,L.jsxs)(`section`,{"aria-label":M.liveName,className:`flex flex-col gap-4`,children:[(0,L.jsx)(Ye,{kinds:n,standing:i?`still`:o,still:i,waiting:r.held.length,onStill:s}),a&&(0,L.jsx)(m,{look:`danger`,alert:!0,children:a.message}),r.missing&&(0,L.jsx)(Xe,{onClose:c}),l.length===0&&o===`live`&&(0,L.jsx)(z,{title:M.emptyTitle}),l.length>0&&(0,L.jsx)(R,{label:M.liveName,events:l,open:e.event}),r.shown.length===200&&(0,L.jsx)(`p`,{className:`text-[13px] text-muted`,children:M.bounded(200)})]})}var $=o(`/$slug/events`),ct=[{value:`live`,text:M.live,name:M.liveName},...G.map(e=>({value:e,text:M.kinds[e],name:M.historyOf[e]}))];function lt(){ce(M.page);let e=He($.useSearch()),t=$.useNavigate();return(0,L.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,L.jsx)(ne,{title:M.page,intro:M.intro,children:(0,L.jsx)(ye,{label:M.view,value:e.history??`live`,options:ct,onChange:e=>t({search:{history:e===`live`?void 0:e}})})}),e.history?(0,L.jsx)(Ve,{kind:e.history,search:e}):(0,L.jsx)(st,{search:e})]})}export{lt as EventsPage};