//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./keyPages.ar-1CSMtF3Y.js","./rolldown-runtime-CcyWYbDU.js","./language-CEhPdv8w.js","./arabicNouns-BiUHBkEC.js","./words.ar-Bu5NOuyt.js","./roles.ar-C0ZwO6uu.js","./keyPages.en-Dqwu78oP.js","./words.en-DSmwt3t6.js","./roles.en-CgfS6wP5.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-CcyWYbDU.js";import{C as t,J as n,P as r,S as i,T as a,W as o,Z as s,a as c,b as l,ct as u,et as d,i as f,o as p,q as m,st as h,t as g,ut as _,w as v,x as y,y as ee,z as b}from"./start-Cg8H-Z4k.js";import{M as te,S as x,T as ne,a as S,c as C,i as w,k as re,n as ie,r as ae,x as T}from"./frame-CMuT8t2a.js";import{$ as oe,$t as se,B as ce,Bt as E,Cn as le,Ft as ue,G as de,Hn as fe,Ht as pe,I as me,It as D,J as O,K as he,Kn as k,L as ge,Lt as _e,M as ve,O as ye,P as be,Q as xe,Qt as Se,R as A,Rt as j,Sn as Ce,Sr as we,T as Te,Ut as Ee,V as M,Vn as De,Vt as Oe,Wt as ke,X as Ae,Xt as je,Yt as Me,Zt as Ne,_ as Pe,_t as Fe,a as Ie,an as Le,at as Re,br as N,c as ze,ct as Be,d as Ve,dt as He,en as Ue,et as P,f as We,ft as Ge,g as Ke,gr as qe,gt as Je,h as Ye,ht as Xe,i as Ze,in as Qe,it as $e,j as et,k as F,lt as tt,m as nt,mr as rt,nn as it,o as at,on as ot,p as st,pt as ct,q as I,rn as L,rt as R,s as lt,sn as z,st as ut,tn as dt,tt as ft,u as pt,v as mt,vr as ht,wt as gt,xn as B,xr as _t,y as vt,yr as yt,zt as V}from"./parts-1mxIK-Jb.js";import{n as bt}from"./language-CEhPdv8w.js";var xt=new o(`
    query KeyPage($id: ID!) {
  apiKey(id: $id) {
    ...ApiKeyFields
    successor {
      ...RotationFields
    }
    predecessor {
      ...RotationFields
    }
    lateUse {
      count
      recentCount
      firstAt
      lastAt
      addresses {
        value
        count
        lastAt
      }
      userAgents {
        value
        count
        lastAt
      }
    }
    requestsPerDay {
      day
      count
      refusedCount
      outcomes {
        outcome
        count
      }
    }
  }
}
    fragment RotationFields on ApiKey {
  id
  name
  hint
  state
  createdAt
  expiresAt
  lastUsed {
    at
    address
  }
}
fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`),St=new o(`
    query KeyHistory($first: Int!, $after: String, $id: String!) {
  auditEvents(first: $first, after: $after, filter: {subjectId: $id}) {
    nodes {
      id
      createdAt
      action
      address
      detail
      actor {
        kind
        user {
          id
          name
        }
        apiKey {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `),Ct=new o(`
    query ApiKeys($first: Int!, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder, $since: Time!) {
  apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...ApiKeyFields
      requestsPerDay(from: $since) {
        day
        count
        refusedCount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`),wt=new o(`
    query ApiKey($id: ID!) {
  apiKey(id: $id) {
    ...ApiKeyFields
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`),Tt=new o(`
    mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    secret
    apiKey {
      ...ApiKeyFields
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`),Et=new o(`
    mutation UpdateApiKey($input: UpdateApiKeyInput!) {
  updateApiKey(input: $input) {
    apiKey {
      ...ApiKeyFields
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`),Dt=new o(`
    mutation RotateApiKey($input: RotateApiKeyInput!) {
  rotateApiKey(input: $input) {
    secret
    apiKey {
      ...ApiKeyFields
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`),Ot=new o(`
    mutation RevokeApiKey($input: RevokeApiKeyInput!) {
  revokeApiKey(input: $input) {
    apiKey {
      ...ApiKeyFields
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`),kt=new o(`
    mutation RevokeApiKeys($input: RevokeApiKeysInput!) {
  revokeApiKeys(input: $input) {
    apiKeys {
      id
    }
  }
}
    `),At=new o(`
    query KeyCreators($search: String) {
  members(
    first: 8
    filter: {search: $search}
    orderBy: {field: NAME, direction: ASC}
  ) {
    nodes {
      user {
        id
        name
        email
      }
    }
  }
}
    `),jt=new o(`
    query LateUses {
  apiKeyLateUses(first: 25, filter: {revoked: true}) {
    nodes {
      lastAt
      apiKey {
        id
        name
      }
    }
  }
}
    `),Mt=new o(`
    query ApiKeyRequests($first: Int!, $after: String, $filter: ApiKeyRequestFilter) {
  apiKeyRequests(first: $first, after: $after, filter: $filter) {
    totalCount
    nodes {
      ...RequestFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RequestFields on ApiKeyRequest {
  id
  apiKeyId
  apiKey {
    id
    name
    hint
  }
  count
  createdAt
  lastAt
  operation
  neededScopes
  outcome
  refused
  status
  address
  userAgent
  requestId
  latency
  maxLatency
}`),Nt=new o(`
    query RequestKeys($search: String) {
  apiKeys(
    first: 8
    filter: {search: $search}
    orderBy: {field: LAST_USED_AT, direction: DESC}
  ) {
    nodes {
      id
      name
      hint
    }
  }
}
    `),Pt=new o(`
    query RequestKey($id: ID!) {
  apiKey(id: $id) {
    id
    name
  }
}
    `),Ft=new o(`
    query ApiKeyRequest($id: ID!) {
  apiKeyRequest(id: $id) {
    ...RequestFields
  }
}
    fragment RequestFields on ApiKeyRequest {
  id
  apiKeyId
  apiKey {
    id
    name
    hint
  }
  count
  createdAt
  lastAt
  operation
  neededScopes
  outcome
  refused
  status
  address
  userAgent
  requestId
  latency
  maxLatency
}`),H=(_===`ar`?await u(()=>import(`./keyPages.ar-1CSMtF3Y.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await u(()=>import(`./keyPages.en-Dqwu78oP.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).keyLife,U=(_===`ar`?await u(()=>import(`./keyPages.ar-1CSMtF3Y.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await u(()=>import(`./keyPages.en-Dqwu78oP.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).keys,W=re();function It({error:e,onRetry:t}){return!e||e instanceof d&&e.code===`NOT_FOUND`?(0,W.jsx)(yt,{alone:!0,icon:`key`,title:U.details.missingTitle,hint:U.details.missingHint}):(0,W.jsx)(Le,{error:e,onRetry:t})}var G=e(te(),1),K=(_===`ar`?await u(()=>import(`./keyPages.ar-1CSMtF3Y.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await u(()=>import(`./keyPages.en-Dqwu78oP.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).requests;function Lt({apiKey:e}){return e.state===`REVOKED`?(0,W.jsx)(L,{look:`danger`,children:U.details.revokedNotice}):e.state===`EXPIRED`?(0,W.jsx)(L,{look:`warn`,children:U.details.expiredNotice}):e.state===`RETIRING`&&e.expiresAt?(0,W.jsx)(L,{look:`warn`,children:U.details.retiringNotice(D(e.expiresAt))}):null}var{names:q}=_===`ar`?await u(()=>import(`./keyPages.ar-1CSMtF3Y.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await u(()=>import(`./keyPages.en-Dqwu78oP.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url),Rt=[`PRODUCTION`,`STAGING`,`DEVELOPMENT`];function zt({environment:e,error:t,onChange:n}){return(0,W.jsx)(Te,{label:U.form.environment,hint:U.form.environmentHint,value:e,options:Rt.map(e=>[e,q.environments[e]]),error:t,onChange:n})}function Bt({expiry:e,choices:t,current:n,error:r,onChange:i}){let a=z(),o=vt(e,a);return(0,W.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[(0,W.jsx)(Te,{label:U.form.expiry,value:e.choice,options:t.map(e=>[e,U.form.expiryChoices[e]]),onChange:t=>i({...e,choice:t}),hint:o?U.form.expiryEnds(D(o)):Vt(e.choice,n),error:e.choice===`date`?void 0:r}),e.choice===`date`&&(0,W.jsx)(Xe,{type:`date`,className:`sm:w-48`,label:U.form.expiryDate,min:mt(a),max:n?mt(Date.parse(n)):void 0,value:e.date,onChange:t=>i({...e,date:t}),error:r}),e.choice===`never`&&(0,W.jsx)(L,{look:`warn`,children:U.form.expiryNever})]})}function Vt(e,t){if(e===`keep`)return t?U.form.expiryKeep(D(t)):U.form.expiryKeepNever}function Ht({draft:e,before:t,errorOf:n,onChange:r}){let i=!!t?.allowedHostnames.length,a=!!t?.allowedIps.length,o=i&&e.allowedHostnames.length===1,s=a&&e.allowedIps.length===1;return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(Pe,{label:U.form.hostnames,hint:Ut(U.form.hostnamesHint,i&&U.form.onlyRemove,o),optional:!t,placeholder:bt(`*.example.com`),values:e.allowedHostnames,canAdd:!i,canRemove:!o,error:n(`allowedHostnames`),onChange:e=>r({allowedHostnames:e})}),(0,W.jsx)(Pe,{label:U.form.ips,hint:Ut(U.form.ipsHint,!1,s),optional:!t,placeholder:`203.0.113.0/24`,values:e.allowedIps,canRemove:!s,error:n(`allowedIps`),onChange:e=>r({allowedIps:e})})]})}function Ut(e,t,n){return n?U.form.lastEntry:t||e}var Wt=Object.keys(Ye);function Gt({scopes:e,onChange:t}){let n=nt(e);return(0,W.jsxs)(`fieldset`,{children:[(0,W.jsx)(`legend`,{className:`mb-2 text-sm font-medium`,children:U.form.presets}),(0,W.jsx)(`div`,{className:`flex flex-wrap gap-1.5`,children:Wt.map(e=>(0,W.jsx)(`button`,{type:`button`,className:`pill`,"aria-pressed":e===n,onClick:()=>t([...Ye[e]]),children:q.presets[e]},e))})]})}function Kt({resource:e,access:t,scopes:n,within:r,onToggle:i}){let a=k().scopes,o=Ve(e,t),s=qt(o,a,r)??(o?void 0:U.form.impossible[t](e)),c=o?q.scopes[o]:U.form.impossible[t](e);return(0,W.jsx)(`td`,{className:`p-0`,children:(0,W.jsx)(`label`,{title:s,className:`grid min-h-11 place-items-center`,children:(0,W.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":c,checked:o!==null&&n.includes(o),disabled:s!==void 0,onChange:()=>o&&i(o)})})})}function qt(e,t,n){if(e)return n&&!n.includes(e)?U.form.keyLacks:t.includes(e)?void 0:U.form.roleLacks}function Jt({scopes:e,within:t,error:n,onChange:r}){let i=(0,G.useId)(),a=st(e),o={scopes:e,within:t,onToggle:t=>r(We(e,t))};return(0,W.jsxs)(`div`,{children:[(0,W.jsx)(`div`,{className:`mb-2 overflow-hidden rounded-xl border border-line`,children:(0,W.jsxs)(`table`,{className:`w-full`,"aria-describedby":n?i:void 0,children:[(0,W.jsx)(`caption`,{className:`sr-only`,children:U.form.scopes}),(0,W.jsx)(`thead`,{children:(0,W.jsxs)(`tr`,{className:`border-b border-line bg-surface-2 text-xs font-medium text-muted`,children:[(0,W.jsx)(`th`,{scope:`col`,className:`h-8 px-3 text-start font-medium`,children:U.form.scopes}),(0,W.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:U.form.read}),(0,W.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:U.form.write})]})}),(0,W.jsx)(`tbody`,{children:pt.map(e=>(0,W.jsxs)(`tr`,{className:`border-b border-line last:border-0`,children:[(0,W.jsxs)(`th`,{scope:`row`,className:`px-3 py-1.5 text-start font-medium`,children:[q.resources[e],(0,W.jsx)(`span`,{className:`block text-xs font-normal text-muted`,children:q.resourceHints[e]})]}),(0,W.jsx)(Kt,{...o,resource:e,access:`Read`}),(0,W.jsx)(Kt,{...o,resource:e,access:`Write`})]},e))})]})}),(0,W.jsx)(Fe,{id:i,error:n}),(0,W.jsx)(`div`,{role:`status`,children:a.length>0&&(0,W.jsx)(L,{look:`warn`,children:U.form.writeOnly(_e(a.map(e=>q.resources[e].toLowerCase())))})})]})}function Yt(e){return(0,W.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[!e.within&&(0,W.jsx)(Gt,{scopes:e.scopes,onChange:e.onChange}),(0,W.jsx)(Jt,{...e})]})}var Xt=[`7`,`30`,`90`,`date`,`never`],Zt=[`keep`,`7`,`30`,`90`,`date`];function Qt({draft:e,before:t,nameRef:n,errorOf:r,onChange:i}){return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(Xe,{ref:n,label:U.form.name,placeholder:t?void 0:U.form.namePlaceholder,required:!0,dir:`auto`,maxLength:100,autoComplete:`off`,value:e.name,onChange:e=>i({name:e}),error:r(`name`)}),(0,W.jsx)(Yt,{scopes:e.scopes,within:t?.scopes,error:r(`scopes`),onChange:e=>i({scopes:e})}),(0,W.jsx)(Bt,{expiry:e.expiry,choices:t?Zt:Xt,current:t?.expiresAt,error:r(`expiresAt`),onChange:e=>i({expiry:e})}),(0,W.jsx)(zt,{environment:e.environment,error:r(`environment`),onChange:e=>i({environment:e})}),(0,W.jsx)(Ht,{draft:e,before:t,errorOf:r,onChange:i})]})}function $t({name:e,scopes:t}){return{name:e??``,scopes:a(t??``),environment:`PRODUCTION`,expiry:{choice:`90`,date:``},allowedHostnames:[],allowedIps:[]}}function en(e){return{name:e.name,scopes:e.scopes,environment:e.environment,expiry:{choice:`keep`,date:``},allowedHostnames:e.allowedHostnames,allowedIps:e.allowedIps}}function tn(e,t){return JSON.stringify(e)===JSON.stringify(t)}function nn({scopes:e,expiry:t}){return{scopes:e.length?void 0:U.form.scopesRequired,expiresAt:t.choice===`date`&&!t.date?U.form.expiryDateRequired:void 0}}function rn(e,t,n){let r={name:t.name===e.name?void 0:t.name,scopes:Ke(t.scopes,e.scopes)?void 0:t.scopes,environment:t.environment===e.environment?void 0:t.environment,expiresAt:vt(t.expiry,n)??void 0,allowedHostnames:an(t.allowedHostnames,e.allowedHostnames)?void 0:t.allowedHostnames,allowedIps:an(t.allowedIps,e.allowedIps)?void 0:t.allowedIps};return Object.values(r).some(e=>e!==void 0)?{...r,id:e.id}:null}function an(e,t){return e.length===t.length&&e.every(e=>t.includes(e))}var on=[`name`,`scopes`,`environment`,`expiresAt`,`allowedHostnames`,`allowedIps`],J=[`keys`,`overview`];function sn(){return I(J,async(e,t)=>(await r(Tt,{input:e},t)).createApiKey)}function cn(){return I(J,async(e,t)=>(await r(Et,{input:e},t)).updateApiKey)}function ln(){return I(J,async(e,t)=>(await r(Dt,{input:e},t)).rotateApiKey)}function un(){return I(J,async(e,t)=>(await r(Ot,{input:e},t)).revokeApiKey)}function dn(){return I(J,async(e,t)=>(await r(kt,{input:e},t)).revokeApiKeys)}function fn({apiKey:e,onClose:t}){let n=(0,G.useRef)(null),r=z(),[i,a]=(0,G.useState)({}),[o,c]=(0,G.useState)(()=>en(e)),l=cn(),u=rn(e,o,r),d=e=>c(t=>({...t,...e})),f=e=>i[e]??Ge(l.error,e);async function p(){a(nn(o)),u&&await l.run(u)&&(t(),s({look:`ok`,title:U.form.saved,text:o.name}))}return(0,W.jsx)(O,{size:`large`,title:U.form.editTitle,description:U.form.editHint,initialFocus:n,action:l,fields:on,status:u?``:U.form.unchanged,changed:u!==null,submit:{look:`primary`,disabled:!u,children:h.common.save},onSubmit:p,onClose:t,children:(0,W.jsx)(Qt,{draft:o,before:e,nameRef:n,errorOf:f,onChange:d})})}var pn=T(`/$slug/settings/api-keys`);function mn({apiKey:e,words:t,onClose:n}){let r=pn.useNavigate();function i(){n(),r({search:t=>({...t,key:e.id})})}return(0,W.jsx)(De,{open:!0,onClose:n,size:`small`,title:t.title,description:t.hint,children:(0,W.jsxs)(Ae,{children:[(0,W.jsx)(N,{onClick:n,children:h.common.close}),(0,W.jsx)(N,{look:`primary`,onClick:i,children:U.lost.open})]})})}function hn({apiKey:e,secret:t}){let n=it(e.scopes),{snippets:r}=h,i=(e,t)=>(0,W.jsx)(Me,{label:`${r.label} ${e}`,code:t});return(0,W.jsxs)(`section`,{className:`flex min-w-0 flex-col gap-2`,children:[(0,W.jsx)(`h3`,{className:`text-sm font-medium`,children:U.secret.callTitle}),(0,W.jsx)(ke,{label:U.secret.callTitle,tabs:[{value:`curl`,text:r.curl,content:i(r.curl,Se(b,t,n))},{value:`javascript`,text:r.javascript,content:i(r.javascript,Ue(b,t,n))},{value:`go`,text:r.go,content:i(r.go,se(b,t,n))}]})]})}var gn=4e3;async function _n(e,t){let n=performance.now(),r={Authorization:`Bearer ${e}`};t.body&&(r[`Content-Type`]=`application/json`);let i=await fetch(b+t.path,{method:t.method,headers:r,body:t.body,credentials:`omit`,cache:`no-store`}),a=await i.text();return{status:i.status,milliseconds:Math.round(performance.now()-n),body:vn(a).slice(0,gn)}}function vn(e){try{return JSON.stringify(JSON.parse(e),null,2)}catch{return e}}function yn({apiKey:e,secret:t}){let[n,r]=(0,G.useState)(null),i=it(e.scopes),a=ct(()=>_n(t,i)),o=e.allowedHostnames.length>0||e.allowedIps.length>0;async function s(){r(await a.run()??null)}return(0,W.jsxs)(`section`,{className:`flex flex-col gap-3 rounded-xl border border-line p-3`,children:[(0,W.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-2`,children:[(0,W.jsxs)(`p`,{className:`min-w-0 flex-1 basis-52 text-[13px] text-muted`,children:[U.secret.tryHint(i.method,i.path),` `,o&&U.secret.blockedHere]}),(0,W.jsx)(N,{small:!0,icon:`play`,busy:a.pending,onClick:s,children:a.pending?U.secret.trying:U.secret.tryIt})]}),!Ne(e.scopes)&&(0,W.jsx)(L,{children:U.secret.cannotRead}),(0,W.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-2 empty:hidden`,children:[a.error&&(0,W.jsx)(L,{look:`danger`,children:U.secret.noAnswer}),n&&(0,W.jsx)(`div`,{children:(0,W.jsx)(A,{dot:!0,look:n.status<400?`ok`:`danger`,children:U.secret.answered(n.status,n.milliseconds)})})]}),n&&(0,W.jsx)(je,{label:U.secret.responseLabel,className:`try-body`,children:n.body})]})}function bn({apiKey:e,secret:t,done:n,onDone:r}){let i=(0,G.useRef)(null);function a(){r(),s({look:`ok`,title:n,text:e.name})}return(0,W.jsxs)(ze,{size:`large`,initialFocus:i,title:U.secret.title,description:U.secret.hint,stored:U.secret.stored,nudge:U.secret.nudge,done:U.secret.done,onDone:a,children:[(0,W.jsx)(lt,{label:U.secret.label,copy:U.secret.copy,secret:t,copyRef:i}),(0,W.jsx)(hn,{apiKey:e,secret:t}),(0,W.jsx)(yn,{apiKey:e,secret:t})]})}function xn({apiKey:e,secret:t,by:n,onDone:r}){return t===null?(0,W.jsx)(mn,{apiKey:e,words:U.lost[n],onClose:r}):(0,W.jsx)(bn,{apiKey:e,secret:t,done:U.secret[n],onDone:r})}function Sn({name:e,ending:t,...n}){let[r,i,a]=U.revoke.confirm;return(0,W.jsx)(de,{label:(0,W.jsxs)(W.Fragment,{children:[r,(0,W.jsx)(`strong`,{dir:`auto`,className:`font-semibold wrap-anywhere`,children:e}),i,(0,W.jsx)(`strong`,{className:`font-mono font-semibold`,children:t}),a]}),...n})}var Cn=9e5,Y={ACTIVE:`ok`,EXPIRING:`warn`,RETIRING:`warn`,EXPIRED:`neutral`,REVOKED:`danger`};function X(e){return e.state!==`EXPIRED`&&e.state!==`REVOKED`}function wn(e){return e.hint.slice(-4)}function Tn(e,t){return[e.name.trim(),wn(e)].includes(t.trim())}function En(e){return e.length===v.length?q.scopeSummary.full:Ke(e,Ye.readOnly)?q.scopeSummary.readOnly:q.scopeSummary.some(e.length,v.length)}function Dn(e,t){return e.lastUsed!==null&&Oe(e.lastUsed.at,Cn,t)}function On(e){let t=/(Firefox|Edg|OPR|Chrome|Safari)\/[\d.]+/.exec(e);return t&&e.startsWith(`Mozilla/`)?t[0]:e}function kn(e){return X(e)?e.successorId?U.details.rotatedAlready:void 0:U.details.notAccepted}var An=[`UNUSED`,`LEAKED`,`OWNER_LEFT`,`ROTATED`,`OTHER`];function jn({reason:e,onReason:t,note:n,onNote:r,error:i}){return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(Je,{label:U.revoke.reason,children:n=>(0,W.jsx)(gt,{id:n.id,value:e,options:An.map(e=>[e,q.reasons[e]]),onChange:t})}),(0,W.jsx)(xe,{label:U.revoke.note,hint:U.revoke.noteHint,optional:!0,maxLength:500,value:n,onChange:r,error:Ge(i,`note`)})]})}var Z=864e5;function Mn(e,t){return Math.floor(e/Z)*Z-(t-1)*Z}function Nn(e,t,n){let r=new Map(e?.map(e=>[Date.parse(e.day),e])),i=Mn(n,t);return Array.from({length:t},(e,t)=>{let n=i+t*Z;return Pn(new Date(n).toISOString(),r.get(n))})}function Pn(e,t){if(!t)return{day:e,accepted:0,failed:0,refused:0};let{count:n,refusedCount:r,outcomes:i}=t,a=i?.find(({outcome:e})=>e===`ok`)?.count??0,o=i?n-r-a:0;return{day:e,accepted:n-r-o,failed:o,refused:r}}function Fn(e){let t={accepted:0,failed:0,refused:0};for(let{accepted:n,failed:r,refused:i}of e)t.accepted+=n,t.failed+=r,t.refused+=i;return t}function Q({accepted:e,failed:t,refused:n}){return e+t+n}var In={created:`CREATED_AT`,name:`NAME`,used:`LAST_USED_AT`};function Ln({sort:e=`created`,dir:t}){let n=t??y(e);return{field:In[e],direction:n===`asc`?`ASC`:`DESC`}}var Rn=864e5,zn=[`ACTIVE`,`EXPIRING`,`RETIRING`];function Bn({q:e,state:n,scope:r,creator:i,unused:a,expires:o},s){let c=t(n),l=e=>new Date(s+e*Rn).toISOString();return c.length===0&&(a||o)&&c.push(...zn),{search:e,states:c.length?c:void 0,scope:r,createdById:i===`gone`?void 0:i,ownerless:i===`gone`||void 0,unusedSince:a&&l(-Number(a)),expiresBefore:o&&l(Number(o))}}var Vn={q:void 0,state:void 0,scope:void 0,creator:void 0,unused:void 0,expires:void 0};function Hn(e){return Object.keys(Vn).some(t=>e[t])}var Un=25,Wn=3e4,Gn=5e3;function Kn(e,t){let{key:n,create:i,name:a,scopes:o,...s}=t;return w({queryKey:[`keys`,e,`list`,s],queryFn:()=>{let n=Date.now(),i=new Date(Mn(n,7)).toISOString(),a=Bn(t,n),o={first:Un,after:t.after,filter:a,orderBy:Ln(t),since:i};return r(Ct,o,e)},placeholderData:C,refetchInterval:Wn,staleTime:0})}function qn(e,t){return w({queryKey:[`keys`,e,`one`,t],queryFn:()=>r(wt,{id:t},e),refetchInterval:Wn,staleTime:0})}function Jn(e,t){return w({queryKey:[`members`,e,`creators`,t],queryFn:async()=>((await r(At,{search:t||void 0},e)).members?.nodes??[]).map(({user:e})=>({value:e.id,text:e.name,hint:e.email})),placeholderData:C})}function Yn(e){return w({queryKey:[`keys`,e,`late`],queryFn:async()=>(await r(jt,{},e)).apiKeyLateUses?.nodes??[],refetchInterval:Gn,staleTime:0})}var Xn=3e3;function Zn({apiKey:e}){let t=z(),{workspace:n}=k(),r=S({...qn(n.slug,e.id),refetchInterval:Xn}).data?.apiKey??e,i=r.lastUsed;if(!i)return(0,W.jsx)(L,{children:U.revoke.neverUsed});let a=V(i.at,t);return Dn(r,t)?(0,W.jsx)(L,{look:`danger`,children:(0,W.jsx)(`span`,{className:`wrap-anywhere`,children:U.revoke.inUse(a,i.address,On(i.userAgent))})}):(0,W.jsx)(L,{look:`warn`,children:U.revoke.lastUsed(a)})}function Qn({apiKey:e,onClose:t}){let n=(0,G.useRef)(null),[r,i]=(0,G.useState)(``),[a,o]=(0,G.useState)(`OTHER`),[c,l]=(0,G.useState)(``),u=un(),d=Tn(e,r);async function f(){d&&await u.run({id:e.id,reason:a,note:c.trim()||void 0})&&(t(),s({look:`ok`,title:U.revoke.done,text:U.revoke.doneHint(e.name)}))}return(0,W.jsxs)(O,{size:`small`,title:U.revoke.title(e.name),description:U.revoke.hint,initialFocus:n,action:u,fields:[`note`],submit:{look:`danger`,disabled:!d,children:U.revoke.submit},onSubmit:f,onClose:t,children:[(0,W.jsx)(Zn,{apiKey:e}),(0,W.jsx)(jn,{reason:a,onReason:o,note:c,onNote:l,error:u.error}),(0,W.jsx)(Sn,{inputRef:n,name:e.name,ending:wn(e),value:r,onChange:i})]})}var $n=36e5,er={NONE:0,HOUR:$n,DAY:24*$n,WEEK:168*$n},tr=Object.keys(er);function nr({apiKey:e,onClose:t,onRotated:n}){let r=z(),[i]=(0,G.useState)(m),[a,o]=(0,G.useState)(`DAY`),[s,c]=(0,G.useState)(``),l=ln(),u=a===`NONE`,d=!u||Tn(e,s);async function f(){if(!d)return;let t=await l.run({id:e.id,overlap:a,idempotencyKey:i});t&&n(t)}return(0,W.jsxs)(O,{size:`small`,title:U.rotate.title(e.name),description:U.rotate.hint,action:l,fields:[],submit:{look:u?`danger`:`primary`,disabled:!d,children:U.rotate.submit},onSubmit:f,onClose:t,children:[(0,W.jsx)(Te,{label:U.rotate.overlap,value:a,options:tr.map(e=>[e,q.overlaps[e]]),onChange:o}),u?(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(L,{look:`warn`,children:U.rotate.none}),(0,W.jsx)(Zn,{apiKey:e}),(0,W.jsx)(Sn,{name:e.name,ending:wn(e),value:s,onChange:c})]}):(0,W.jsx)(L,{children:U.rotate.some(D(new Date(r+er[a]).toISOString()))})]})}function rr({task:e,onClose:t}){let[n,r]=(0,G.useState)(null);if(n)return(0,W.jsx)(xn,{...n,by:`rotated`,onDone:()=>r(null)});if(!e)return null;if(e.kind===`edit`)return(0,W.jsx)(fn,{apiKey:e.key,onClose:t});if(e.kind===`revoke`)return(0,W.jsx)(Qn,{apiKey:e.key,onClose:t});function i(e){t(),r(e)}return(0,W.jsx)(nr,{apiKey:e.key,onClose:t,onRotated:i})}var ir=Object.keys(K.outcomes);function ar(e){return K.outcomes[e]??e}function or({outcome:e,refused:t}){return e===`ok`?`ok`:t?`danger`:`warn`}function sr({request:e}){return(0,W.jsxs)(A,{look:or(e),children:[(0,W.jsx)(`span`,{className:`font-mono tabular-nums`,children:e.status}),ar(e.outcome)]})}function cr({operation:e}){return e||K.noOperation}function lr(e){let t=e<10?10:1;return K.milliseconds(j(Math.round(e*t)/t))}function ur({request:e}){let t=cr(e);return(0,W.jsx)(x,{to:`.`,search:t=>({...t,request:e.id}),preload:!1,"aria-label":K.open(t,D(e.createdAt)),title:t,className:`min-w-0 truncate font-mono text-[13px] after:absolute after:inset-0`,children:t})}function dr({requests:e,ofKey:t}){let n=z();return(0,W.jsx)(`ul`,{className:`card divide-y divide-line md:hidden`,children:e.map(e=>(0,W.jsxs)(`li`,{className:`relative flex flex-col gap-1.5 px-4 py-3`,children:[(0,W.jsxs)(`p`,{className:`flex items-baseline gap-2`,children:[(0,W.jsx)(`span`,{className:`flex min-w-0 flex-1`,children:(0,W.jsx)(ur,{request:e})}),(0,W.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:V(e.lastAt,n)})]}),(0,W.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs text-muted`,children:[(0,W.jsx)(sr,{request:e}),e.count>1&&(0,W.jsx)(`span`,{children:K.calls(e.count)}),!t&&(0,W.jsx)(`span`,{dir:`auto`,className:`max-w-40 truncate`,children:e.apiKey?.name}),(0,W.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.address||K.noAddress})]})]},e.id))})}function fr({request:e}){let t=K.details;return(0,W.jsxs)(F,{title:t.sections.answer,children:[(0,W.jsx)(R,{name:t.code,children:(0,W.jsx)(`span`,{className:`font-mono text-xs`,children:e.outcome})}),(0,W.jsx)(R,{name:t.status,children:e.status}),(0,W.jsxs)(R,{name:t.latency,children:[lr(e.latency),e.count>1&&(0,W.jsxs)(`span`,{className:`text-muted`,children:[`(`,t.slowest(lr(e.maxLatency)),`)`]})]}),(0,W.jsxs)(R,{name:t.requestId,children:[(0,W.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.requestId}),(0,W.jsx)(qe,{text:e.requestId,what:t.requestId,className:`-my-1.5`})]})]})}function pr({request:e,ofKey:t}){let{workspace:n}=k(),r=K.details,{apiKey:i,count:a,neededScopes:o}=e;return(0,W.jsxs)(F,{title:r.sections.call,children:[(0,W.jsx)(R,{name:r.time,children:(0,W.jsx)(M,{time:e.createdAt})}),a>1&&(0,W.jsx)(R,{name:r.until,children:(0,W.jsx)(M,{time:e.lastAt})}),a>1&&(0,W.jsx)(R,{name:r.count,children:(0,W.jsxs)(`span`,{children:[j(a),(0,W.jsx)(`span`,{className:`block text-xs text-muted`,children:r.countHint})]})}),(0,W.jsx)(R,{name:r.scopes,children:o.map(e=>q.scopes[e]).join(h.common.comma)||r.noScopes}),i&&!t&&(0,W.jsx)(R,{name:r.key,children:(0,W.jsx)(x,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:i.id},className:`link`,children:i.name})})]})}function mr({request:e}){let t=K.details;return(0,W.jsxs)(F,{title:t.sections.client,children:[(0,W.jsx)(R,{name:t.address,children:e.address||K.noAddress}),(0,W.jsx)(R,{name:t.client,children:e.userAgent||K.noAddress})]})}function hr({request:e,ofKey:t}){return(0,W.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,W.jsx)(fr,{request:e}),(0,W.jsx)(pr,{request:e,ofKey:t}),(0,W.jsx)(mr,{request:e})]})}function gr({request:e}){let{filter:t}=g(),{operation:n,address:r}=e,i=K.details;return!n&&!r?null:(0,W.jsxs)(Ae,{children:[n&&(0,W.jsx)(N,{icon:`filter`,onClick:()=>t({operation:n}),children:i.onlyOperation}),r&&(0,W.jsx)(N,{icon:`filter`,onClick:()=>t({address:r}),children:i.onlyAddress})]})}var _r=36e5,vr={hour:_r,day:24*_r,week:168*_r,month:720*_r};function yr(e,t,n){let r=c(e.outcome),i=r.includes(`refused`);return{apiKeyId:t,outcomes:r.length&&!i?r:void 0,refused:i||void 0,operation:e.operation,address:e.address,status:e.status===void 0?void 0:Number(e.status),...br(e.time,n)}}function br(e,t){let n=e=>new Date(e).toISOString(),r=f(e);return r===void 0?e?{from:n(t-vr[e])}:{}:{from:n(r),until:n(r+vr.day-1)}}var xr={outcome:void 0,operation:void 0,address:void 0,status:void 0,time:void 0,key:void 0};function Sr(e){return Object.keys(xr).some(t=>e[t])}var Cr=25,wr=5e3;function Tr(e,t,n){let{request:i,...a}=n;return w({queryKey:[`requests`,e,t,a],queryFn:()=>{let i=yr(n,t,Date.now());return r(Mt,{first:Cr,after:n.after,filter:i},e)},placeholderData:C,refetchInterval:!n.after&&wr,staleTime:0})}function Er(e,t){return w({queryKey:[`requests`,e,`one`,t],queryFn:async()=>(await r(Ft,{id:t},e)).apiKeyRequest??null,staleTime:1/0,retry:!1})}function Dr(e,t){return w({queryKey:[`keys`,e,`choices`,t],queryFn:async()=>((await r(Nt,{search:t||void 0},e)).apiKeys?.nodes??[]).map(e=>({value:e.id,text:e.name,hint:e.hint})),placeholderData:C})}function Or(e,t){return w({queryKey:[`keys`,e,`name`,t],queryFn:async()=>(await r(Pt,{id:t},e)).apiKey?.name??null})}function kr({id:e,requests:t,ofKey:n}){let{workspace:r}=k(),{open:i}=g(),a=t.find(t=>t.id===e),o=S({...Er(r.slug,e),initialData:a}),s=o.data??void 0,c=()=>i(void 0),l=K.details;return(0,W.jsxs)(Ce,{open:!0,onClose:c,label:l.title,children:[(0,W.jsx)(Re,{eyebrow:l.title,title:(0,W.jsx)(`span`,{className:`font-mono text-sm`,children:s?cr(s):l.title}),onClose:c,children:s&&(0,W.jsx)(sr,{request:s})}),s?(0,W.jsx)(hr,{request:s,ofKey:n}):(0,W.jsx)($e,{query:o,title:l.missingTitle,hint:l.missingHint}),s&&(0,W.jsx)(gr,{request:s})]})}var Ar=Se(b,dt,it([`linksRead`])),jr=Se(b,dt,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:`{ links(first: 1) { totalCount nodes { shortUrl } } }`})});function Mr(){return(0,W.jsx)(Ee,{label:h.snippets.label,rest:Ar,graphql:jr})}function Nr({filtered:e}){let{filter:t}=g(),n=K;return e?(0,W.jsx)(Be,{title:n.noMatchTitle,hint:n.noMatchHint,onClear:()=>t(xr)}):(0,W.jsx)(pe,{icon:`log`,title:n.emptyTitle,hint:n.emptyHint,children:(0,W.jsx)(Mr,{})})}function Pr({request:e,ofKey:t}){let n=z();return(0,W.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,W.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap text-muted`,children:(0,W.jsx)(`time`,{dateTime:e.lastAt,title:D(e.lastAt),className:`relative z-10`,children:V(e.lastAt,n)})}),(0,W.jsx)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-48 px-4 py-2.5 text-start font-normal`,children:(0,W.jsxs)(`span`,{className:`flex items-baseline gap-2`,children:[(0,W.jsx)(ur,{request:e}),e.count>1&&(0,W.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:K.calls(e.count)})]})}),(0,W.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap`,children:(0,W.jsx)(sr,{request:e})}),!t&&(0,W.jsx)(`td`,{className:`max-w-40 truncate px-4 py-2.5`,dir:`auto`,title:e.apiKey?.name,children:e.apiKey?.name}),(0,W.jsx)(`td`,{className:`px-4 py-2.5 font-mono text-xs whitespace-nowrap text-muted`,children:e.address||K.noAddress}),(0,W.jsx)(`td`,{className:`px-4 py-2.5 text-end whitespace-nowrap text-muted tabular-nums`,children:lr(e.latency)})]})}function Fr({requests:e,ofKey:t}){let{columns:n}=K,r=[n.time,n.operation,n.outcome,...t?[]:[n.key],n.address];return(0,W.jsx)(ve,{label:K.page,className:`hidden md:block`,heads:(0,W.jsxs)(W.Fragment,{children:[r.map(e=>(0,W.jsx)(be,{children:e},e)),(0,W.jsx)(be,{className:`text-end`,children:n.latency})]}),children:e.map(e=>(0,W.jsx)(Pr,{request:e,ofKey:t},e.id))})}function Ir({id:e,onChange:t}){let{workspace:r}=k(),[i,a]=(0,G.useState)(``),o=S(Dr(r.slug,i)),s=S({...Or(r.slug,e??``),enabled:e!==void 0}),{filters:c}=K;return(0,W.jsx)(Ie,{label:c.key,chosen:e&&(s.data??`…`),find:c.findKey,none:c.noKey,picks:o.data,clean:n,onSearch:a,onChange:t})}var Lr=[`200`,`201`,`204`,`400`,`401`,`403`,`404`,`409`,`413`,`429`,`500`,`503`];function Rr({search:e,total:t,ofKey:n}){let{filter:r}=g(),{filters:i}=K,a=c(e.outcome);return(0,W.jsxs)(oe,{total:t===void 0?void 0:K.total(t),onClear:Sr(e)?()=>r(xr):void 0,children:[!n&&(0,W.jsx)(Ir,{id:e.key,onChange:e=>r({key:e})}),(0,W.jsx)(P,{label:i.outcome,multiple:!0,values:a,options:zr(ir,a).map(e=>[e,ar(e)]),onChange:e=>r({outcome:e.join(`,`)||void 0})}),(0,W.jsx)(at,{label:i.operation,hint:i.operationHint,apply:i.apply,value:e.operation,onChange:e=>r({operation:e})}),(0,W.jsx)(at,{label:i.address,hint:i.addressHint,apply:i.apply,value:e.address,onChange:e=>r({address:e})}),(0,W.jsx)(P,{label:i.status,values:e.status?[e.status]:[],options:zr(Lr,e.status?[e.status]:[]).map(e=>[e,e]),onChange:([e])=>r({status:e})}),(0,W.jsx)(P,{label:i.time,values:e.time?[e.time]:[],options:Br(e.time),onChange:([e])=>r({time:e})})]})}function zr(e,t){return[...new Set([...e,...t])]}function Br(e){let t=p.map(e=>[e,K.filters.times[e]]),n=f(e);return e&&n!==void 0?[...t,[e,E(new Date(n).toISOString())]]:t}function Vr({search:e,apiKeyId:t}){let{workspace:n}=k(),r=S(Tr(n.slug,t??e.key,e)),i=r.data?.apiKeyRequests,a=i?.nodes??[],o=Sr(e),s=t!==void 0;return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsxs)(tt,{query:r,page:i,after:e.after,toolbar:(o||r.isError||!!i?.totalCount)&&(0,W.jsx)(Rr,{search:e,total:i?.totalCount,ofKey:s}),empty:(0,W.jsx)(Nr,{filtered:o}),children:[(0,W.jsx)(Fr,{requests:a,ofKey:s}),(0,W.jsx)(dr,{requests:a,ofKey:s})]}),e.request&&(i||r.isError)&&(0,W.jsx)(kr,{id:e.request,requests:a,ofKey:s})]})}function Hr({scopes:e}){return(0,W.jsx)(`ul`,{className:`flex flex-wrap gap-1`,children:e.map(e=>(0,W.jsx)(`li`,{children:(0,W.jsx)(A,{children:q.scopes[e]})},e))})}function Ur({apiKey:e}){let t=U.details;return(0,W.jsxs)(F,{title:t.sections.access,children:[(0,W.jsxs)(R,{name:t.key,children:[(0,W.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.hint}),(0,W.jsx)(qe,{text:e.prefix,what:U.list.copyPrefix,className:`-my-1.5`})]}),(0,W.jsx)(R,{name:t.scopes,children:(0,W.jsx)(Hr,{scopes:e.scopes})}),(0,W.jsx)(R,{name:t.hostnames,children:(0,W.jsx)(`bdi`,{children:e.allowedHostnames.join(`, `)||t.anyHostname})}),(0,W.jsx)(R,{name:t.ips,children:(0,W.jsx)(`bdi`,{children:e.allowedIps.join(`, `)||t.anyIp})}),(0,W.jsx)(R,{name:t.expires,children:e.expiresAt?(0,W.jsx)(M,{time:e.expiresAt}):h.common.never})]})}function Wr({apiKey:e,successor:t}){let n=U.details;return!e.revokedAt&&!e.successorId?null:(0,W.jsxs)(F,{title:n.sections.end,children:[e.revokedAt&&(0,W.jsx)(R,{name:n.revoked,children:(0,W.jsx)(M,{time:e.revokedAt})}),e.revokedAt&&(0,W.jsx)(R,{name:n.revokedBy,children:e.revokedBy?.name??U.list.commandLine}),e.revokedReason&&(0,W.jsx)(R,{name:n.reason,children:q.reasons[e.revokedReason]}),e.revokedNote&&(0,W.jsx)(R,{name:n.note,children:(0,W.jsx)(`bdi`,{children:e.revokedNote})}),e.successorId&&(0,W.jsx)(R,{name:n.successor,children:t})]})}function Gr({apiKey:e}){let t=U.details;return(0,W.jsxs)(F,{title:t.sections.origin,children:[(0,W.jsx)(R,{name:t.created,children:(0,W.jsx)(M,{time:e.createdAt})}),(0,W.jsx)(R,{name:t.createdBy,children:e.createdBy?.name??U.list.commandLine}),(0,W.jsxs)(R,{name:t.id,children:[(0,W.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.id}),(0,W.jsx)(qe,{text:e.id,what:t.id,className:`-my-1.5`})]})]})}function Kr({apiKey:e}){let t=U.details,n=e.lastUsed;return(0,W.jsxs)(F,{title:t.sections.usage,children:[(0,W.jsx)(R,{name:t.lastUsed,children:n?(0,W.jsx)(M,{time:n.at}):h.common.never}),n&&(0,W.jsx)(R,{name:t.address,children:(0,W.jsx)(`bdi`,{dir:`ltr`,children:n.address})}),n?.userAgent&&(0,W.jsx)(R,{name:t.client,children:(0,W.jsx)(`bdi`,{dir:`ltr`,children:n.userAgent})})]})}function qr({apiKey:e}){return(0,W.jsxs)(`aside`,{"aria-label":H.page.facts,className:`card relative flex flex-col gap-6 p-5`,children:[(0,W.jsx)(Wr,{apiKey:e,successor:e.successor?.name}),(0,W.jsx)(Ur,{apiKey:e}),(0,W.jsx)(Kr,{apiKey:e}),(0,W.jsx)(Gr,{apiKey:e})]})}function Jr({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=X(e),r=kn(e),i=n=>()=>t({kind:n,key:e});return(0,W.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,W.jsx)(N,{icon:`pencil`,disabled:!n,title:n?void 0:U.details.nothingToNarrow,onClick:i(`edit`),children:U.list.editShort}),(0,W.jsx)(N,{icon:`rotate`,disabled:!!r,title:r,onClick:i(`rotate`),children:U.list.rotate}),(0,W.jsx)(N,{icon:`ban`,className:`text-danger`,onClick:i(`revoke`),children:U.list.revoke})]})}function Yr({apiKey:e,onTask:t}){return(0,W.jsxs)(`header`,{className:`flex flex-wrap items-start justify-between gap-x-6 gap-y-4`,children:[(0,W.jsxs)(`div`,{className:`min-w-0 flex-1 basis-72`,children:[(0,W.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5`,children:[(0,W.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e.name}),(0,W.jsx)(A,{look:Y[e.state],dot:!0,children:q.states[e.state]}),(0,W.jsx)(A,{children:q.environments[e.environment]})]}),(0,W.jsxs)(`p`,{className:`mt-1 flex items-center gap-1 text-xs text-muted`,children:[(0,W.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.hint}),(0,W.jsx)(qe,{text:e.prefix,what:U.list.copyPrefix,className:`-my-1.5`})]})]}),(0,W.jsx)(Jr,{apiKey:e,onTask:t})]})}function Xr({action:e}){return H.history.actions[e]??e}function Zr({actor:e}){let t=H.history;return e.kind===`COMMAND_LINE`?t.commandLine:e.kind===`API_KEY`?e.apiKey?t.key(e.apiKey.name):t.gone:e.user?.name??t.gone}function Qr({detail:e}){let t=H.history.details;return Object.keys(t).filter(t=>typeof e?.[t]==`string`).map(n=>[t[n]??n,$r(n,String(e?.[n]))])}function $r(e,t){switch(e){case`scopes`:return _e(a(t.replaceAll(` `,`,`)).map(e=>q.scopes[e]));case`environment`:return q.environments[t.toUpperCase()]??t;case`reason`:return q.reasons[t.toUpperCase()]??t;case`expiresAt`:return D(t);default:return t}}function ei({change:e}){let t=z(),n=Qr(e);return(0,W.jsxs)(`li`,{className:`border-s-2 border-line ps-3 text-[13px]`,children:[(0,W.jsxs)(`p`,{className:`flex flex-wrap items-baseline gap-x-2`,children:[(0,W.jsx)(`span`,{className:`font-medium`,children:Xr(e)}),(0,W.jsx)(`span`,{className:`text-muted`,children:H.history.by(Zr(e))}),(0,W.jsx)(`time`,{dateTime:e.createdAt,title:D(e.createdAt),className:`ms-auto text-muted`,children:V(e.createdAt,t)})]}),n.length>0&&(0,W.jsx)(`dl`,{className:`mt-1 grid gap-y-0.5 text-xs`,children:n.map(([e,t])=>(0,W.jsxs)(`div`,{className:`flex gap-2`,children:[(0,W.jsx)(`dt`,{className:`w-24 shrink-0 text-muted`,children:e}),(0,W.jsx)(`dd`,{dir:`auto`,className:`min-w-0 text-start wrap-anywhere`,children:t})]},e))})]})}var ti=5e3,ni=10;function ri(e,t){return w({queryKey:[`keys`,e,`page`,t],queryFn:()=>r(xt,{id:t},e),refetchInterval:ti,staleTime:0})}function ii(e,t){return ae({queryKey:[`keys`,e,`history`,t],queryFn:({pageParam:n})=>r(St,{first:ni,after:n,id:t},e),initialPageParam:void 0,getNextPageParam:e=>e.auditEvents?.pageInfo.hasNextPage&&e.auditEvents.pageInfo.endCursor||void 0,staleTime:0})}function ai({title:e,hint:t,danger:n,children:r}){let i=(0,G.useId)();return(0,W.jsxs)(`section`,{"aria-labelledby":i,className:`card min-w-0`,children:[(0,W.jsxs)(`header`,{className:`flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-5 pt-4`,children:[(0,W.jsx)(`h2`,{id:i,className:n?`text-sm font-semibold text-danger`:`text-sm font-semibold`,children:e}),t&&(0,W.jsx)(`p`,{className:`text-[13px] text-muted`,children:t})]}),(0,W.jsx)(`div`,{className:`px-5 pt-3 pb-5`,children:r})]})}function oi({apiKey:e}){let{workspace:t}=k(),n=ie(ii(t.slug,e.id)),r=n.data?.pages.flatMap(e=>e.auditEvents?.nodes??[]),i=H.history;return(0,W.jsxs)(ai,{title:i.title,hint:i.hint,children:[n.isError&&!r&&(0,W.jsx)(Le,{error:n.error,onRetry:()=>n.refetch()}),(0,W.jsx)(`ol`,{className:`flex flex-col gap-4`,children:r?.map(e=>(0,W.jsx)(ei,{change:e},e.id))}),n.hasNextPage&&(0,W.jsx)(N,{small:!0,className:`mt-4`,busy:n.isFetchingNextPage,onClick:()=>n.fetchNextPage(),children:i.more})]})}function si({title:e,callers:t,filtering:n}){return(0,W.jsxs)(`div`,{className:`min-w-0`,children:[(0,W.jsx)(`h3`,{className:`eyebrow`,children:e}),(0,W.jsx)(`ul`,{className:`mt-1 divide-y divide-line border-y border-line text-[13px]`,children:t.map(e=>(0,W.jsxs)(`li`,{className:`flex min-h-8 items-center justify-between gap-4 py-1`,children:[(0,W.jsx)(ci,{caller:e,filtering:n}),(0,W.jsx)(`span`,{className:`shrink-0 text-muted tabular-nums`,children:H.late.calls(e.count)})]},e.value))})]})}function ci({caller:{value:e},filtering:t}){let n=e||H.late.unknown;return!t||!e?(0,W.jsx)(`span`,{className:`min-w-0 wrap-anywhere`,children:n}):(0,W.jsx)(x,{to:`.`,hash:`requests`,search:t=>({...t,address:e,outcome:void 0,after:void 0}),"aria-label":H.late.show(e),className:`link min-w-0 font-mono text-xs wrap-anywhere`,children:n})}function li({apiKey:e}){let t=z(),n=e.lateUse;if(!n)return null;let r=H.late,i=e.state===`REVOKED`?`REVOKED`:`EXPIRED`;return(0,W.jsxs)(ai,{danger:!0,title:r.title[i],children:[(0,W.jsx)(`p`,{className:`text-pretty`,children:r.summary(n.count,j(n.recentCount))}),(0,W.jsxs)(`dl`,{className:`mt-4 grid grid-cols-2 gap-3 text-[13px]`,children:[(0,W.jsx)(ge,{name:r.first,children:(0,W.jsx)(`time`,{dateTime:n.firstAt,children:D(n.firstAt)})}),(0,W.jsx)(ge,{name:r.last,children:(0,W.jsx)(`time`,{dateTime:n.lastAt,title:D(n.lastAt),children:V(n.lastAt,t)})})]}),(0,W.jsxs)(`div`,{className:`mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2`,children:[(0,W.jsx)(si,{title:r.addresses,callers:n.addresses??[],filtering:!0}),(0,W.jsx)(si,{title:r.userAgents,callers:n.userAgents??[]})]}),(0,W.jsx)(`h3`,{className:`eyebrow mt-5`,children:r.todo}),(0,W.jsx)(`ol`,{className:`mt-1 list-decimal space-y-1 ps-5 text-[13px] text-pretty`,children:r.steps.map(e=>(0,W.jsx)(`li`,{children:e},e))})]})}var ui=36e5;function di(e,t,n){if(!X(e))return`ended`;let r=e.lastUsed?.at;return!r||Date.parse(r)<Date.parse(t.createdAt)?`unused`:Oe(r,ui,n)?`busy`:`quiet`}function fi({old:e,successor:t}){let n=z(),r=H.rotation,i=di(e,t,n),a=e.lastUsed?V(e.lastUsed.at,n):``,o=e.expiresAt?r.ends(D(e.expiresAt)):``;return i===`ended`?(0,W.jsx)(L,{children:r.ended}):i===`busy`?(0,W.jsxs)(L,{look:`warn`,children:[(0,W.jsxs)(`strong`,{className:`font-medium`,children:[r.busy,`.`]}),` `,r.busyHint(a,e.lastUsed?.address??``),` `,o]}):(0,W.jsxs)(L,{look:`ok`,children:[(0,W.jsxs)(`strong`,{className:`font-medium`,children:[r.quiet,`.`]}),` `,i===`unused`?r.quietNever:r.quietHint(a),` `,o]})}function pi({name:e,relative:t}){let{workspace:n}=k();return(0,W.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1`,children:[(0,W.jsx)(`span`,{className:`w-28 text-[13px] text-muted`,children:e}),(0,W.jsx)(x,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:t.id},className:`link wrap-anywhere`,children:t.name}),(0,W.jsx)(`span`,{className:`font-mono text-xs text-muted`,children:t.hint}),(0,W.jsx)(A,{look:Y[t.state],dot:!0,children:q.states[t.state]})]})}function mi({apiKey:e}){let{successor:t,predecessor:n}=e,r=H.rotation;return!t&&!n?null:(0,W.jsx)(ai,{title:r.title,children:(0,W.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[n&&(0,W.jsx)(pi,{name:r.from,relative:n}),t&&(0,W.jsx)(pi,{name:r.to,relative:t}),t&&(0,W.jsx)(fi,{old:e,successor:t}),n&&(0,W.jsx)(fi,{old:n,successor:e})]})})}function hi({day:e,most:t}){let{accepted:n,failed:r,refused:i}=e,a=[n,r,i].map(j),o=H.chart.summary(E(e.day),...a);return Q(e)?(0,W.jsx)(`li`,{className:`flex flex-1`,children:(0,W.jsxs)(x,{to:`.`,hash:`requests`,search:t=>({...t,time:e.day.slice(0,10),after:void 0}),preload:!1,"aria-label":o,title:o,className:`flex flex-1 flex-col justify-end rounded-t px-px hover:bg-surface-2 sm:px-0.5`,children:[(0,W.jsx)(gi,{count:i,most:t,colour:`bg-danger`}),(0,W.jsx)(gi,{count:r,most:t,colour:`bg-warn`}),(0,W.jsx)(gi,{count:n,most:t,colour:`bg-accent`})]})}):(0,W.jsx)(`li`,{className:`flex-1`})}function gi({count:e,most:t,colour:n}){return e?(0,W.jsx)(`span`,{className:`block min-h-[3px] first:rounded-t-[3px] ${n}`,style:{height:`${e/t*100}%`}}):null}function _i({days:e}){let t=Math.max(1,...e.map(Q)),[n]=e,r=e.at(-1);return(0,W.jsxs)(`div`,{dir:`ltr`,className:`mt-5`,children:[(0,W.jsxs)(`div`,{className:`flex items-end gap-2`,children:[(0,W.jsx)(`p`,{"aria-hidden":`true`,className:`self-start text-xs leading-none text-muted tabular-nums`,children:j(t)}),(0,W.jsx)(`ul`,{"aria-label":H.chart.title,className:`flex h-32 min-w-0 flex-1 items-stretch border-b border-line`,children:e.map(e=>(0,W.jsx)(hi,{day:e,most:t},e.day))})]}),(0,W.jsxs)(`p`,{"aria-hidden":`true`,className:`mt-1.5 flex justify-between text-xs text-muted`,children:[(0,W.jsx)(`bdi`,{children:n&&E(n.day)}),(0,W.jsx)(`bdi`,{children:r&&E(r.day)})]})]})}var vi=[[`accepted`,`bg-accent`],[`failed`,`bg-warn`],[`refused`,`bg-danger`]];function yi({sum:e}){let t=H.chart,n={accepted:void 0,failed:t.failedHint,refused:t.refusedHint};return(0,W.jsx)(`dl`,{className:`flex flex-wrap gap-x-8 gap-y-2`,children:vi.map(([r,i])=>(0,W.jsxs)(`div`,{title:n[r],children:[(0,W.jsxs)(`dt`,{className:`flex items-center gap-1.5 text-[13px] text-muted`,children:[(0,W.jsx)(`span`,{"aria-hidden":`true`,className:`size-2.5 rounded-[3px] ${i}`}),t[r]]}),(0,W.jsx)(`dd`,{className:`mt-0.5 text-lg font-semibold tracking-tight tabular-nums`,children:j(e[r])})]},r))})}var bi=30;function xi({days:e}){let t=Nn(e,bi,z()),n=Fn(t),r=H.chart;return(0,W.jsx)(ai,{title:r.title,hint:r.hint,children:Q(n)?(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(yi,{sum:n}),(0,W.jsx)(_i,{days:t})]}):(0,W.jsx)(`p`,{className:`py-6 text-center text-muted`,children:r.none})})}var Si=T(`/$slug/settings/api-keys/$id`);function Ci({apiKey:e}){let t=Si.useSearch(),[n,r]=(0,G.useState)(null);return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(Yr,{apiKey:e,onTask:r}),(0,W.jsx)(Lt,{apiKey:e}),(0,W.jsxs)(`div`,{className:`grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,W.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6`,children:[(0,W.jsx)(li,{apiKey:e}),(0,W.jsx)(mi,{apiKey:e}),(0,W.jsx)(xi,{days:e.requestsPerDay}),(0,W.jsx)(oi,{apiKey:e})]}),(0,W.jsx)(qr,{apiKey:e})]}),(0,W.jsxs)(`section`,{id:`requests`,className:`flex scroll-mt-20 flex-col gap-4`,children:[(0,W.jsx)(`h2`,{className:`text-base font-semibold`,children:K.ofKey}),(0,W.jsx)(Vr,{search:t,apiKeyId:e.id})]}),(0,W.jsx)(rr,{task:n,onClose:()=>r(null)})]})}var wi=T(`/$slug/settings/api-keys/$id`);function Ti(){let{workspace:e,role:t,can:n}=k(),{id:r}=wi.useParams(),i=S({...ri(e.slug,r),enabled:n(`ADMIN`)}),a=ot(i.isLoading),o=i.data?.apiKey;return rt(o?.name??U.details.title),n(`ADMIN`)?(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(ce,{to:`/$slug/settings/api-keys`,params:{slug:e.slug},className:`-mb-4`,children:H.page.back}),o&&(0,W.jsx)(Ci,{apiKey:o}),!o&&a&&(0,W.jsx)(He,{}),!o&&!i.isLoading&&(0,W.jsx)(It,{error:i.error,onRetry:()=>i.refetch()})]}):(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(Qe,{title:U.details.title}),(0,W.jsx)(yt,{icon:`shield`,title:U.list.forbiddenTitle,hint:U.list.forbiddenHint(t)})]})}function Ei({search:e,onClose:t,onCreated:n}){let r=(0,G.useRef)(null),[i]=(0,G.useState)(m),a=(0,G.useRef)(0),[o,s]=(0,G.useState)({}),[c]=(0,G.useState)(()=>$t(e)),[l,u]=(0,G.useState)(c),d=sn(),f=e=>u(t=>({...t,...e})),p=e=>o[e]??Ge(d.error,e);async function h(){let{expiry:e,...t}=l;a.current||=Date.now();let r=vt(e,a.current);if(s(nn(l)),r===void 0)return;let o=await d.run({...t,expiresAt:r,idempotencyKey:i});o&&n(o)}return(0,W.jsx)(O,{size:`large`,title:U.form.createTitle,description:U.form.createHint,initialFocus:r,action:d,fields:on,status:q.scopeSummary.count(l.scopes.length,v.length),changed:!tn(l,c),submit:{look:`primary`,children:U.form.submit},onSubmit:h,onClose:t,children:(0,W.jsx)(Qt,{draft:l,nameRef:r,errorOf:p,onChange:f})})}var Di=T(`/$slug/settings/api-keys`);function Oi({search:e}){let t=Di.useNavigate(),[n,r]=(0,G.useState)(null),i=()=>t({search:e=>({...e,create:void 0,name:void 0,scopes:void 0}),replace:!0});async function a(e){await i(),r(e)}return n?(0,W.jsx)(xn,{...n,by:`created`,onDone:()=>r(null)}):e.create?(0,W.jsx)(Ei,{search:e,onClose:i,onCreated:a}):null}function ki({apiKey:e}){let{workspace:t}=k();return(0,W.jsxs)(x,{to:`/$slug/settings/api-keys/$id`,params:{slug:t.slug,id:e.id},className:`btn btn-secondary justify-between`,children:[(0,W.jsxs)(`span`,{className:`flex items-center gap-2`,children:[(0,W.jsx)(_t,{name:`log`,className:`size-4 text-muted`}),H.page.menu]}),(0,W.jsx)(_t,{name:`chevronEnd`,className:`size-4 text-muted`})]})}var Ai=T(`/$slug/settings/api-keys`);function ji({id:e}){let{slug:t}=Ai.useParams();return(0,W.jsx)(x,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e??void 0}),className:`link`,children:U.details.openSuccessor})}function Mi({apiKey:e}){return(0,W.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,W.jsx)(Lt,{apiKey:e}),(0,W.jsx)(ki,{apiKey:e}),(0,W.jsx)(Ur,{apiKey:e}),(0,W.jsx)(Kr,{apiKey:e}),(0,W.jsx)(Gr,{apiKey:e}),(0,W.jsx)(Wr,{apiKey:e,successor:(0,W.jsx)(ji,{id:e.successorId})})]})}var Ni=`flex-1 px-2 sm:flex-none sm:px-3`;function Pi({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=X(e),r=kn(e),i=n=>()=>t({kind:n,key:e});return(0,W.jsxs)(Ae,{children:[(0,W.jsx)(N,{icon:`pencil`,className:Ni,disabled:!n,title:n?void 0:U.details.nothingToNarrow,onClick:i(`edit`),children:U.list.editShort}),(0,W.jsx)(N,{icon:`rotate`,className:Ni,disabled:!!r,title:r,onClick:i(`rotate`),children:U.list.rotate}),(0,W.jsx)(N,{icon:`ban`,className:we(Ni,`text-danger`),onClick:i(`revoke`),children:U.list.revoke})]})}function Fi({apiKey:e,onClose:t}){return(0,W.jsxs)(`header`,{className:`flex items-start gap-3 border-b border-line px-5 py-4 sm:px-6`,children:[(0,W.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,W.jsx)(`p`,{className:`eyebrow`,children:U.details.title}),(0,W.jsx)(`h2`,{dir:`auto`,className:`mt-0.5 w-fit text-base font-semibold wrap-anywhere`,children:e?.name??U.details.title}),e&&(0,W.jsxs)(`div`,{className:`mt-2 flex flex-wrap gap-1.5`,children:[(0,W.jsx)(A,{look:Y[e.state],dot:!0,children:q.states[e.state]}),(0,W.jsx)(A,{children:q.environments[e.environment]})]})]}),(0,W.jsx)(fe,{icon:`close`,label:h.common.close,className:`-me-2`,onClick:t})]})}function Ii({error:e}){let t=!e||e instanceof d&&e.code===`NOT_FOUND`;return(0,W.jsxs)(`div`,{role:`alert`,className:`p-6`,children:[(0,W.jsx)(`p`,{className:`font-medium`,children:t?U.details.missingTitle:h.errors.boundaryTitle}),(0,W.jsx)(`p`,{className:`mt-1 text-muted`,children:t?U.details.missingHint:e?.message})]})}var Li=T(`/$slug/settings/api-keys`);function Ri({id:e}){let{workspace:t}=k(),n=Li.useNavigate(),[r,i]=(0,G.useState)(null),a=S(qn(t.slug,e)),o=ot(a.isPending),s=a.data?.apiKey,c=()=>n({search:e=>({...e,key:void 0})});return(0,W.jsxs)(Ce,{open:!0,onClose:c,label:s?.name??U.details.title,children:[(0,W.jsx)(Fi,{apiKey:s??void 0,onClose:c}),s&&(0,W.jsx)(Mi,{apiKey:s}),s&&(0,W.jsx)(Pi,{apiKey:s,onTask:i}),!s&&!a.isPending&&(0,W.jsx)(Ii,{error:a.error}),!s&&o&&(0,W.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-4 p-6`,children:[(0,W.jsx)(`span`,{className:`sr-only`,children:U.details.loading}),(0,W.jsx)(`div`,{className:`skeleton h-5 w-48`}),(0,W.jsx)(`div`,{className:`skeleton h-24 w-full`}),(0,W.jsx)(`div`,{className:`skeleton h-40 w-full`})]}),(0,W.jsx)(rr,{task:r,onClose:()=>i(null)})]})}var zi=5;function Bi({keys:e}){let t=z(),n=[...e].sort((e,t)=>(t.lastUsed?.at??``).localeCompare(e.lastUsed?.at??``));return(0,W.jsxs)(`ul`,{className:`divide-y divide-line rounded-lg border border-line text-[13px]`,children:[n.slice(0,zi).map(e=>(0,W.jsxs)(`li`,{className:`flex items-center justify-between gap-4 px-3 py-2`,children:[(0,W.jsx)(`span`,{dir:`auto`,className:`min-w-0 truncate font-medium`,children:e.name}),(0,W.jsx)(`span`,{className:Dn(e,t)?`shrink-0 text-danger`:`shrink-0 text-muted`,children:e.lastUsed?H.bulk.used(V(e.lastUsed.at,t)):H.bulk.unused})]},e.id)),n.length>zi&&(0,W.jsx)(`li`,{className:`px-3 py-2 text-muted`,children:H.bulk.more(n.length-zi)})]})}function Vi({keys:e,onClose:t,onRevoked:n}){let r=(0,G.useRef)(null),[i,a]=(0,G.useState)(``),[o,c]=(0,G.useState)(`OTHER`),[l,u]=(0,G.useState)(``),d=dn(),{bulk:f}=H,p=e.length,m=i.trim()===String(p),[h,g]=f.confirm;async function _(){if(!m)return;let t=e.map(e=>e.id);await d.run({ids:t,reason:o,note:l.trim()||void 0})&&(n(),s({look:`ok`,title:f.done(p)}))}return(0,W.jsxs)(O,{size:`small`,title:f.title(p),description:f.hint,initialFocus:r,action:d,fields:[`note`],submit:{look:`danger`,disabled:!m,children:f.submit(p)},onSubmit:_,onClose:t,children:[(0,W.jsx)(Bi,{keys:e}),(0,W.jsx)(jn,{reason:o,onReason:c,note:l,onNote:u,error:d.error}),(0,W.jsx)(Xe,{ref:r,label:`${h}${p}${g}`,inputMode:`numeric`,autoComplete:`off`,value:i,onChange:a})]})}function Hi({choice:e}){let[t,n]=(0,G.useState)(!1),{choose:r}=H,i=e.keys.length;function a(){n(!1),e.clear()}return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`div`,{role:`status`,className:i?`sticky bottom-4 z-20 flex justify-center`:`sr-only`,children:i>0&&(0,W.jsxs)(`div`,{className:`card flex flex-wrap items-center gap-2 py-2 ps-4 pe-2 shadow-pop`,children:[(0,W.jsx)(`p`,{className:`me-2 text-[13px] font-medium`,children:r.chosen(i)}),(0,W.jsx)(fe,{small:!0,icon:`close`,label:r.none,onClick:e.clear}),(0,W.jsx)(N,{small:!0,look:`danger`,onClick:()=>n(!0),children:r.revoke})]})}),t&&(0,W.jsx)(Vi,{keys:e.keys,onClose:()=>n(!1),onRevoked:a})]})}var Ui=T(`/$slug/settings/api-keys`);function Wi({filtered:e}){let t=Ui.useNavigate();return e?(0,W.jsx)(Be,{title:U.list.noMatchTitle,hint:U.list.noMatchHint,onClear:()=>t({search:{},replace:!0})}):(0,W.jsx)(pe,{icon:`key`,title:U.list.emptyTitle,hint:U.list.emptyHint,children:(0,W.jsx)(Mr,{})})}function Gi({apiKey:e,chosen:t,onChoose:n}){let r=e.state===`REVOKED`;return(0,W.jsx)(`label`,{className:`relative z-10 grid size-8 place-items-center`,title:r?H.choose.revoked:void 0,children:(0,W.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":H.choose.one(e.name),checked:t,disabled:r,onChange:t=>n([e],t.target.checked)})})}var Ki=T(`/$slug/settings/api-keys`);function qi({apiKey:e}){let{slug:t}=Ki.useParams();return(0,W.jsx)(x,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e.id}),preload:!1,dir:`auto`,title:e.name,className:we(`min-w-0 truncate after:absolute after:inset-0`,!X(e)&&`text-muted`),children:e.name})}var Ji=T(`/$slug/settings/api-keys`);function Yi({apiKey:e,onTask:t}){let n=ne(),{slug:r}=Ji.useParams(),i=n=>()=>t({kind:n,key:e}),a=kn(e);async function o(){let t=await ht(e.prefix);s({look:t?`ok`:`danger`,title:t?h.common.copied:h.common.copyFailed})}return(0,W.jsxs)(le,{align:`end`,trigger:(0,W.jsx)(fe,{small:!0,icon:`dots`,label:U.list.actionsFor(e.name),className:`relative z-10`}),children:[(0,W.jsx)(B,{icon:`eye`,onClick:()=>n({from:Ji.id,search:t=>({...t,key:e.id})}),children:U.list.view}),(0,W.jsx)(B,{icon:`log`,onClick:()=>n({to:`/$slug/settings/api-keys/$id`,params:{slug:r,id:e.id}}),children:H.page.menu}),(0,W.jsx)(B,{icon:`copy`,onClick:o,children:U.list.copyPrefix}),(0,W.jsx)(`div`,{className:`menu-separator`}),(0,W.jsx)(B,{icon:`pencil`,disabled:!X(e),reason:U.details.notAccepted,onClick:i(`edit`),children:U.list.edit}),(0,W.jsx)(B,{icon:`rotate`,disabled:!!a,reason:a,onClick:i(`rotate`),children:U.list.rotate}),(0,W.jsx)(B,{icon:`ban`,danger:!0,disabled:e.state===`REVOKED`,reason:U.details.notAccepted,onClick:i(`revoke`),children:U.list.revoke})]})}var $=22,Xi=9,Zi=6,Qi=1.5,$i=Array.from({length:7},(e,t)=>ta(t,$,Qi)).join(``);function ea({days:e}){let t=Nn(e,7,z()),{accepted:n,refused:r}=Fn(t),i=Math.max(1,...t.map(Q)),a=e=>e?Math.max(2,e/i*$):0,o=H.daysOf(n,r),s=t.map((e,t)=>ta(t,$,a(e.accepted))),c=t.map((e,t)=>{let n=a(e.accepted);return ta(t,$-n,Math.min(a(e.refused),$-n))});return(0,W.jsx)(`span`,{role:`img`,"aria-label":o,title:o,className:`relative z-10 inline-block align-middle`,children:(0,W.jsxs)(`svg`,{viewBox:`0 0 ${Xi*7} ${$}`,"aria-hidden":`true`,className:`h-[22px] w-[63px]`,children:[(0,W.jsx)(`path`,{d:$i,className:`fill-line`}),n>0&&(0,W.jsx)(`path`,{d:s.join(``),className:`fill-accent`}),r>0&&(0,W.jsx)(`path`,{d:c.join(``),className:`fill-danger`})]})})}function ta(e,t,n){if(n===0)return``;let r=Math.min(Qi,n),i=n-r,a=Zi-2*r;return`M${e*Xi},${t}v-${i}q0,-${r},${r},-${r}h${a}q${r},0,${r},${r}v${i}z`}var na=(0,G.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=z(),{columns:a}=U.list;return(0,W.jsxs)(`li`,{className:`card relative p-4`,children:[(0,W.jsxs)(`div`,{className:`flex items-start gap-2`,children:[(0,W.jsx)(`span`,{className:`-ms-1.5 -mt-1.5`,children:(0,W.jsx)(Gi,{apiKey:e,chosen:t,onChoose:n})}),(0,W.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,W.jsx)(`h2`,{className:`flex min-w-0 text-sm font-medium`,children:(0,W.jsx)(qi,{apiKey:e})}),(0,W.jsx)(`p`,{className:`mt-0.5 truncate font-mono text-xs text-muted`,children:e.hint})]}),(0,W.jsx)(`span`,{className:`-me-2 -mt-1.5`,children:(0,W.jsx)(Yi,{apiKey:e,onTask:r})})]}),(0,W.jsxs)(`div`,{className:`mt-3 flex flex-wrap items-center gap-1.5`,children:[(0,W.jsx)(A,{look:Y[e.state],dot:!0,children:q.states[e.state]}),(0,W.jsx)(A,{children:En(e.scopes)}),e.environment!==`PRODUCTION`&&(0,W.jsx)(A,{children:q.environments[e.environment]}),(0,W.jsx)(`span`,{className:`ms-auto`,children:(0,W.jsx)(ea,{days:e.requestsPerDay})})]}),(0,W.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,W.jsxs)(`div`,{children:[(0,W.jsx)(`dt`,{className:`text-xs text-muted`,children:a.lastUsed}),(0,W.jsx)(`dd`,{children:e.lastUsed?V(e.lastUsed.at,i):h.common.never})]}),(0,W.jsxs)(`div`,{className:`min-w-0`,children:[(0,W.jsx)(`dt`,{className:`text-xs text-muted`,children:a.created}),(0,W.jsxs)(`dd`,{className:`truncate`,children:[ue(e.createdAt),(0,W.jsx)(`span`,{className:`block truncate text-xs text-muted`,children:U.list.createdBy(e.createdBy?.name??U.list.commandLine)})]})]})]})]})}),ra=1e3;function ia(){let[e,t]=(0,G.useState)([]);return{keys:e,choose:(0,G.useCallback)((e,n)=>t(t=>aa(t,e,n)),[]),clear:()=>t([])}}function aa(e,t,n){let r=e.filter(e=>!t.some(({id:t})=>t===e.id));return n?[...r,...t].slice(0,ra):r}function oa({keys:e},t){return e.some(({id:e})=>e===t.id)}function sa({keys:e,choice:t,onTask:n}){return(0,W.jsx)(`ul`,{className:`flex flex-col gap-3`,children:e.map(e=>(0,W.jsx)(na,{apiKey:e,chosen:oa(t,e),onChoose:t.choose,onTask:n},e.id))})}function ca({apiKey:e}){let t=z(),n=e.lastUsed;return n?(0,W.jsx)(ut,{content:(0,W.jsxs)(`span`,{className:`block`,children:[(0,W.jsx)(`span`,{className:`block font-medium`,children:D(n.at)}),(0,W.jsx)(`span`,{className:`block`,children:U.list.usedFrom(n.address)}),n.userAgent&&(0,W.jsx)(`bdi`,{dir:`ltr`,className:`block wrap-anywhere text-muted`,children:n.userAgent})]}),children:(0,W.jsx)(`time`,{dateTime:n.at,children:V(n.at,t)})}):(0,W.jsx)(`span`,{children:h.common.never})}function la({scopes:e}){return(0,W.jsx)(ut,{content:(0,W.jsx)(`span`,{className:`grid grid-cols-2 gap-x-4 gap-y-0.5`,children:e.map(e=>(0,W.jsx)(`span`,{children:q.scopes[e]},e))}),children:En([...e])})}function ua({apiKey:e}){let t=z(),n=(0,W.jsx)(A,{look:Y[e.state],dot:!0,children:q.states[e.state]}),r=e.state===`REVOKED`?e.revokedAt:e.expiresAt;return!r||e.state===`ACTIVE`?n:(0,W.jsx)(ut,{plain:!0,content:(0,W.jsxs)(`span`,{className:`block`,children:[V(r,t),(0,W.jsx)(`span`,{className:`block text-muted`,children:D(r)})]}),children:n})}var da=(0,G.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=U.list.createdBy(e.createdBy?.name??U.list.commandLine);return(0,W.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,W.jsx)(`td`,{className:`ps-3`,children:(0,W.jsx)(Gi,{apiKey:e,chosen:t,onChoose:n})}),(0,W.jsxs)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-44 px-4 py-3 text-start font-medium`,children:[(0,W.jsxs)(`span`,{className:`flex min-h-5.5 items-center gap-2`,children:[(0,W.jsx)(qi,{apiKey:e}),e.environment!==`PRODUCTION`&&(0,W.jsx)(A,{children:q.environments[e.environment]})]}),(0,W.jsx)(`span`,{className:`block font-mono text-xs font-normal whitespace-nowrap text-muted`,children:e.hint})]}),(0,W.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap`,children:(0,W.jsx)(la,{scopes:e.scopes})}),(0,W.jsx)(`td`,{className:`px-4 py-3`,children:(0,W.jsx)(ua,{apiKey:e})}),(0,W.jsx)(`td`,{className:`px-4 py-3`,children:(0,W.jsx)(ea,{days:e.requestsPerDay})}),(0,W.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:(0,W.jsx)(ca,{apiKey:e})}),(0,W.jsxs)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:[ue(e.createdAt),(0,W.jsx)(`span`,{title:i,className:`block max-w-40 truncate text-xs`,children:i})]}),(0,W.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,W.jsx)(Yi,{apiKey:e,onTask:r})})]})});function fa({keys:e,choice:t}){let n=e.filter(e=>e.state!==`REVOKED`),r=n.filter(e=>oa(t,e)).length;return(0,W.jsx)(`label`,{className:`grid size-8 place-items-center`,children:(0,W.jsx)(`input`,{type:`checkbox`,className:`check`,ref:e=>{e&&(e.indeterminate=r>0&&r<n.length)},"aria-label":H.choose.all,checked:n.length>0&&r===n.length,disabled:n.length===0,onChange:e=>t.choose(n,e.target.checked)})})}function pa({sort:e,search:t,text:n}){let r=ft(),i=(t.sort??`created`)===e,a=i?t.dir??y(e):void 0,o=i?a===`asc`?`desc`:`asc`:y(e);return(0,W.jsx)(et,{text:n,direction:a,onPress:()=>r({sort:e,dir:o})})}function ma({keys:e,search:t,choice:n,onTask:r}){let{columns:i}=U.list;return(0,W.jsx)(`div`,{className:`card overflow-x-auto`,children:(0,W.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,W.jsx)(`caption`,{className:`sr-only`,children:U.list.page}),(0,W.jsx)(`thead`,{children:(0,W.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,W.jsx)(`th`,{scope:`col`,className:`w-8 ps-3 text-start`,children:(0,W.jsx)(fa,{keys:e,choice:n})}),(0,W.jsx)(pa,{sort:`name`,search:t,text:i.name}),(0,W.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.scopes}),(0,W.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.state}),(0,W.jsx)(`th`,{scope:`col`,className:`table-head`,children:H.days}),(0,W.jsx)(pa,{sort:`used`,search:t,text:i.lastUsed}),(0,W.jsx)(pa,{sort:`created`,search:t,text:i.created}),(0,W.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,W.jsx)(`span`,{className:`sr-only`,children:i.actions})})]})}),(0,W.jsx)(`tbody`,{children:e.map(e=>(0,W.jsx)(da,{apiKey:e,chosen:oa(n,e),onChoose:n.choose,onTask:r},e.id))})]})})}function ha({keys:e,search:t,choice:n,onTask:r}){return ye(`(width >= 48rem)`)?(0,W.jsx)(ma,{keys:e,search:t,choice:n,onTask:r}):(0,W.jsx)(sa,{keys:e,choice:n,onTask:r})}function ga({creator:e,onChange:t}){let{workspace:n}=k(),[r,i]=(0,G.useState)(``),a=S(Jn(n.slug,r)),{filters:o}=H,s={value:`gone`,text:o.ownerless},c=a.data&&(r?a.data:[...a.data,s]),l=c?.find(({value:t})=>t===e)?.text;return(0,W.jsx)(Ie,{label:o.creator,chosen:e&&(l??`…`),find:o.findCreator,none:o.nobody,picks:c,onSearch:i,onChange:t})}function _a({label:e,days:t,onChange:n}){return(0,W.jsx)(P,{label:e,values:t?[t]:[],options:l.map(e=>[e,H.filters.days(Number(e))]),onChange:([e])=>n(e)})}function va({value:e,onChange:t}){return(0,W.jsx)(he,{label:U.list.search,placeholder:U.list.searchHint,value:e,onChange:t,clean:n,cleaned:U.list.secretCut})}var ya=[[`created-desc`,U.list.sorts.newest],[`created-asc`,U.list.sorts.oldest],[`name-asc`,U.list.sorts.nameUp],[`name-desc`,U.list.sorts.nameDown],[`used-desc`,U.list.sorts.usedNewest],[`used-asc`,U.list.sorts.usedOldest]];function ba({search:e,total:n}){let r=ft(),{filters:a}=H,o=e.sort??`created`;return(0,W.jsxs)(oe,{total:n===void 0?void 0:U.list.total(n),onClear:Hn(e)?()=>r(Vn):void 0,order:(0,W.jsx)(me,{orders:ya,sort:o,dir:e.dir??y(o),onChange:r,className:`md:hidden`}),children:[(0,W.jsx)(va,{value:e.q??``,onChange:e=>r({q:e||void 0})}),(0,W.jsx)(P,{label:U.list.state,multiple:!0,values:t(e.state),options:ee.map(e=>[e,q.states[e]]),onChange:e=>r({state:i(e)})}),(0,W.jsx)(P,{label:U.list.scope,values:e.scope?[e.scope]:[],options:v.map(e=>[e,q.scopes[e]]),onChange:([e])=>r({scope:e})}),(0,W.jsx)(ga,{creator:e.creator,onChange:e=>r({creator:e})}),(0,W.jsx)(_a,{label:a.unused,days:e.unused,onChange:e=>r({unused:e})}),(0,W.jsx)(_a,{label:a.expires,days:e.expires,onChange:e=>r({expires:e})})]})}var xa=[];function Sa({search:e}){let{workspace:t}=k(),n=S(Kn(t.slug,e)),[r,i]=(0,G.useState)(null),a=ia(),{page:o,former:s}=Ze(n,e=>e.apiKeys),c=Hn(e),l=c||n.isError||!!o?.totalCount;return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(tt,{query:n,page:o,former:s,after:e.after,toolbar:l&&(0,W.jsx)(ba,{search:e,total:o?.totalCount}),empty:(0,W.jsx)(Wi,{filtered:c}),children:(0,W.jsx)(ha,{keys:o?.nodes??xa,search:e,choice:a,onTask:i})}),(0,W.jsx)(Hi,{choice:a}),(0,W.jsx)(rr,{task:r,onClose:()=>i(null)})]})}var Ca=864e5;function wa(){let{workspace:e,can:t}=k(),n=z(),r=S({...Yn(e.slug),enabled:t(`ADMIN`)}).data?.filter(e=>Oe(e.lastAt,Ca,n))??[],[i]=r,{banner:a}=H,o=i?.apiKey?.name??``,s=i?V(i.lastAt,n):``;return(0,W.jsx)(`div`,{role:`status`,className:i?void 0:`sr-only`,children:i?.apiKey&&(0,W.jsxs)(L,{look:`danger`,children:[(0,W.jsx)(`span`,{className:`font-medium wrap-anywhere`,children:r.length===1?a.one(o,s):a.many(r.length,o,s)}),` `,a.hint,` `,(0,W.jsx)(x,{to:`/$slug/settings/api-keys/$id`,params:{slug:e.slug,id:i.apiKey.id},className:`font-medium whitespace-nowrap underline underline-offset-4`,children:a.open})]})})}var Ta=T(`/$slug/settings/api-keys`);function Ea(){rt(U.list.page);let{workspace:e,role:t,can:n}=k(),r=Ta.useSearch(),i=Ta.useNavigate();return n(`ADMIN`)?(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(Qe,{title:U.list.page,intro:U.list.intro,children:(0,W.jsx)(N,{look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>i({search:e=>({...e,create:`1`})}),children:U.list.create})}),(0,W.jsx)(wa,{}),(0,W.jsx)(Sa,{search:r},e.slug),(0,W.jsx)(Oi,{search:r}),r.key&&(0,W.jsx)(Ri,{id:r.key})]}):(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(Qe,{title:U.list.page}),(0,W.jsx)(yt,{icon:`shield`,title:U.list.forbiddenTitle,hint:U.list.forbiddenHint(t)})]})}var Da=T(`/$slug/settings/request-log`);function Oa(){rt(K.page);let{role:e,can:t}=k(),n=Da.useSearch();return(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(Qe,{title:K.page,intro:t(`ADMIN`)?K.intro:void 0}),t(`ADMIN`)?(0,W.jsx)(Vr,{search:n}):(0,W.jsx)(yt,{icon:`shield`,title:K.forbiddenTitle,hint:K.forbiddenHint(e)})]})}export{Ti as i,Ea as n,wa as r,Oa as t};