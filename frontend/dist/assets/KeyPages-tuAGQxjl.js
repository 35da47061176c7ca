//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./keyPages.ar-Bnbg-c-M.js","./rolldown-runtime-CcyWYbDU.js","./language-CEhPdv8w.js","./arabicNouns-BiUHBkEC.js","./words.ar-Bu5NOuyt.js","./roles.ar-C0ZwO6uu.js","./keyPages.en-DNUZNgpD.js","./words.en-DSmwt3t6.js","./roles.en-CgfS6wP5.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-CcyWYbDU.js";import{$ as t,C as n,K as r,P as i,R as a,S as o,T as s,U as c,X as l,a as u,b as d,i as f,lt as p,o as m,ot as h,q as ee,st as g,t as _,w as v,x as te,y as ne}from"./start-BH8QfhGM.js";import{M as re,S as y,T as ie,a as b,c as x,i as S,k as ae,n as oe,r as se,x as C}from"./frame-CMuT8t2a.js";import{$ as w,$t as ce,A as le,B as T,Bn as ue,Bt as de,Ct as fe,D as pe,F as me,Ft as E,G as he,Gn as D,Ht as ge,I as _e,It as ve,Jt as ye,K as O,L as k,Lt as A,N as be,O as j,Pt as xe,Q as Se,Qt as Ce,Rt as M,Sn as we,Ut as Te,Vn as Ee,Vt as De,W as Oe,Xt as ke,Y as N,Yt as Ae,Z as je,Zt as Me,_ as Ne,_r as Pe,a as Fe,an as Ie,bn as P,br as Le,ct as Re,d as ze,dt as Be,en as Ve,et as He,f as Ue,ft as We,g as Ge,gt as Ke,h as qe,hr as F,ht as Je,i as Ye,in as Xe,it as Ze,j as Qe,l as $e,m as et,mt as tt,nn as I,nt as L,o as nt,on as R,ot as rt,p as it,pr as at,q as z,r as ot,rn as B,rt as st,s as ct,st as lt,tn as ut,u as dt,ut as ft,v as pt,vr as V,w as mt,xn as ht,xr as gt,yr as H,z as _t,zn as vt,zt as U}from"./parts-D9ofoGU8.js";import{n as yt}from"./language-CEhPdv8w.js";var bt=new c(`
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
}`),xt=new c(`
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
    `),St=new c(`
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
}`),Ct=new c(`
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
}`),wt=new c(`
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
}`),Tt=new c(`
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
}`),Et=new c(`
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
}`),Dt=new c(`
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
}`),Ot=new c(`
    mutation RevokeApiKeys($input: RevokeApiKeysInput!) {
  revokeApiKeys(input: $input) {
    apiKeys {
      id
    }
  }
}
    `),kt=new c(`
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
    `),At=new c(`
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
    `),jt=new c(`
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
}`),Mt=new c(`
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
    `),Nt=new c(`
    query RequestKey($id: ID!) {
  apiKey(id: $id) {
    id
    name
  }
}
    `),Pt=new c(`
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
}`),W=(p===`ar`?await g(()=>import(`./keyPages.ar-Bnbg-c-M.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await g(()=>import(`./keyPages.en-DNUZNgpD.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).keyLife,G=(p===`ar`?await g(()=>import(`./keyPages.ar-Bnbg-c-M.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await g(()=>import(`./keyPages.en-DNUZNgpD.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).keys,K=ae();function Ft({error:e,onRetry:n}){return!e||e instanceof t&&e.code===`NOT_FOUND`?(0,K.jsx)(V,{alone:!0,icon:`key`,title:G.details.missingTitle,hint:G.details.missingHint}):(0,K.jsx)(Xe,{error:e,onRetry:n})}var q=e(re(),1),J=(p===`ar`?await g(()=>import(`./keyPages.ar-Bnbg-c-M.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await g(()=>import(`./keyPages.en-DNUZNgpD.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).requests;function It({apiKey:e}){return e.state===`REVOKED`?(0,K.jsx)(I,{look:`danger`,children:G.details.revokedNotice}):e.state===`EXPIRED`?(0,K.jsx)(I,{look:`warn`,children:G.details.expiredNotice}):e.state===`RETIRING`&&e.expiresAt?(0,K.jsx)(I,{look:`warn`,children:G.details.retiringNotice(E(e.expiresAt))}):null}var{names:Y}=p===`ar`?await g(()=>import(`./keyPages.ar-Bnbg-c-M.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await g(()=>import(`./keyPages.en-DNUZNgpD.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url),Lt=[`PRODUCTION`,`STAGING`,`DEVELOPMENT`];function Rt({environment:e,error:t,onChange:n}){return(0,K.jsx)(mt,{label:G.form.environment,hint:G.form.environmentHint,value:e,options:Lt.map(e=>[e,Y.environments[e]]),error:t,onChange:n})}function zt({expiry:e,choices:t,current:n,error:r,onChange:i}){let a=R(),o=pt(e,a);return(0,K.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[(0,K.jsx)(mt,{label:G.form.expiry,value:e.choice,options:t.map(e=>[e,G.form.expiryChoices[e]]),onChange:t=>i({...e,choice:t}),hint:o?G.form.expiryEnds(E(o)):Bt(e.choice,n),error:e.choice===`date`?void 0:r}),e.choice===`date`&&(0,K.jsx)(tt,{type:`date`,className:`sm:w-48`,label:G.form.expiryDate,min:Ne(a),max:n?Ne(Date.parse(n)):void 0,value:e.date,onChange:t=>i({...e,date:t}),error:r}),e.choice===`never`&&(0,K.jsx)(I,{look:`warn`,children:G.form.expiryNever})]})}function Bt(e,t){if(e===`keep`)return t?G.form.expiryKeep(E(t)):G.form.expiryKeepNever}function Vt({draft:e,before:t,errorOf:n,onChange:r}){let i=!!t?.allowedHostnames.length,a=!!t?.allowedIps.length,o=i&&e.allowedHostnames.length===1,s=a&&e.allowedIps.length===1;return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(Ge,{label:G.form.hostnames,hint:Ht(G.form.hostnamesHint,i&&G.form.onlyRemove,o),optional:!t,placeholder:yt(`*.example.com`),values:e.allowedHostnames,canAdd:!i,canRemove:!o,error:n(`allowedHostnames`),onChange:e=>r({allowedHostnames:e})}),(0,K.jsx)(Ge,{label:G.form.ips,hint:Ht(G.form.ipsHint,!1,s),optional:!t,placeholder:`203.0.113.0/24`,values:e.allowedIps,canRemove:!s,error:n(`allowedIps`),onChange:e=>r({allowedIps:e})})]})}function Ht(e,t,n){return n?G.form.lastEntry:t||e}var Ut=Object.keys(et);function Wt({scopes:e,onChange:t}){let n=it(e);return(0,K.jsxs)(`fieldset`,{children:[(0,K.jsx)(`legend`,{className:`mb-2 text-sm font-medium`,children:G.form.presets}),(0,K.jsx)(`div`,{className:`flex flex-wrap gap-1.5`,children:Ut.map(e=>(0,K.jsx)(`button`,{type:`button`,className:`pill`,"aria-pressed":e===n,onClick:()=>t([...et[e]]),children:Y.presets[e]},e))})]})}function Gt({resource:e,access:t,scopes:n,within:r,onToggle:i}){let a=D().scopes,o=dt(e,t),s=Kt(o,a,r)??(o?void 0:G.form.impossible[t](e)),c=o?Y.scopes[o]:G.form.impossible[t](e);return(0,K.jsx)(`td`,{className:`p-0`,children:(0,K.jsx)(`label`,{title:s,className:`grid min-h-11 place-items-center`,children:(0,K.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":c,checked:o!==null&&n.includes(o),disabled:s!==void 0,onChange:()=>o&&i(o)})})})}function Kt(e,t,n){if(e)return n&&!n.includes(e)?G.form.keyLacks:t.includes(e)?void 0:G.form.roleLacks}function qt({scopes:e,within:t,error:n,onChange:r}){let i=(0,q.useId)(),a=Ue(e),o={scopes:e,within:t,onToggle:t=>r(ze(e,t))};return(0,K.jsxs)(`div`,{children:[(0,K.jsx)(`div`,{className:`mb-2 overflow-hidden rounded-xl border border-line`,children:(0,K.jsxs)(`table`,{className:`w-full`,"aria-describedby":n?i:void 0,children:[(0,K.jsx)(`caption`,{className:`sr-only`,children:G.form.scopes}),(0,K.jsx)(`thead`,{children:(0,K.jsxs)(`tr`,{className:`border-b border-line bg-surface-2 text-xs font-medium text-muted`,children:[(0,K.jsx)(`th`,{scope:`col`,className:`h-8 px-3 text-start font-medium`,children:G.form.scopes}),(0,K.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:G.form.read}),(0,K.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:G.form.write})]})}),(0,K.jsx)(`tbody`,{children:$e.map(e=>(0,K.jsxs)(`tr`,{className:`border-b border-line last:border-0`,children:[(0,K.jsxs)(`th`,{scope:`row`,className:`px-3 py-1.5 text-start font-medium`,children:[Y.resources[e],(0,K.jsx)(`span`,{className:`block text-xs font-normal text-muted`,children:Y.resourceHints[e]})]}),(0,K.jsx)(Gt,{...o,resource:e,access:`Read`}),(0,K.jsx)(Gt,{...o,resource:e,access:`Write`})]},e))})]})}),(0,K.jsx)(Ke,{id:i,error:n}),(0,K.jsx)(`div`,{role:`status`,children:a.length>0&&(0,K.jsx)(I,{look:`warn`,children:G.form.writeOnly(ve(a.map(e=>Y.resources[e].toLowerCase())))})})]})}function Jt(e){return(0,K.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[!e.within&&(0,K.jsx)(Wt,{scopes:e.scopes,onChange:e.onChange}),(0,K.jsx)(qt,{...e})]})}var Yt=[`7`,`30`,`90`,`date`,`never`],Xt=[`keep`,`7`,`30`,`90`,`date`];function Zt({draft:e,before:t,nameRef:n,errorOf:r,onChange:i}){return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(tt,{ref:n,label:G.form.name,placeholder:t?void 0:G.form.namePlaceholder,required:!0,dir:`auto`,maxLength:100,autoComplete:`off`,value:e.name,onChange:e=>i({name:e}),error:r(`name`)}),(0,K.jsx)(Jt,{scopes:e.scopes,within:t?.scopes,error:r(`scopes`),onChange:e=>i({scopes:e})}),(0,K.jsx)(zt,{expiry:e.expiry,choices:t?Xt:Yt,current:t?.expiresAt,error:r(`expiresAt`),onChange:e=>i({expiry:e})}),(0,K.jsx)(Rt,{environment:e.environment,error:r(`environment`),onChange:e=>i({environment:e})}),(0,K.jsx)(Vt,{draft:e,before:t,errorOf:r,onChange:i})]})}function Qt({name:e,scopes:t}){return{name:e??``,scopes:s(t??``),environment:`PRODUCTION`,expiry:{choice:`90`,date:``},allowedHostnames:[],allowedIps:[]}}function $t(e){return{name:e.name,scopes:e.scopes,environment:e.environment,expiry:{choice:`keep`,date:``},allowedHostnames:e.allowedHostnames,allowedIps:e.allowedIps}}function en(e,t){return JSON.stringify(e)===JSON.stringify(t)}function tn({scopes:e,expiry:t}){return{scopes:e.length?void 0:G.form.scopesRequired,expiresAt:t.choice===`date`&&!t.date?G.form.expiryDateRequired:void 0}}function nn(e,t,n){let r={name:t.name===e.name?void 0:t.name,scopes:qe(t.scopes,e.scopes)?void 0:t.scopes,environment:t.environment===e.environment?void 0:t.environment,expiresAt:pt(t.expiry,n)??void 0,allowedHostnames:rn(t.allowedHostnames,e.allowedHostnames)?void 0:t.allowedHostnames,allowedIps:rn(t.allowedIps,e.allowedIps)?void 0:t.allowedIps};return Object.values(r).some(e=>e!==void 0)?{...r,id:e.id}:null}function rn(e,t){return e.length===t.length&&e.every(e=>t.includes(e))}var an=[`name`,`scopes`,`environment`,`expiresAt`,`allowedHostnames`,`allowedIps`],X=[`keys`,`overview`];function on(){return O(X,async(e,t)=>(await i(wt,{input:e},t)).createApiKey)}function sn(){return O(X,async(e,t)=>(await i(Tt,{input:e},t)).updateApiKey)}function cn(){return O(X,async(e,t)=>(await i(Et,{input:e},t)).rotateApiKey)}function ln(){return O(X,async(e,t)=>(await i(Dt,{input:e},t)).revokeApiKey)}function un(){return O(X,async(e,t)=>(await i(Ot,{input:e},t)).revokeApiKeys)}function dn({apiKey:e,onClose:t}){let n=(0,q.useRef)(null),r=R(),[i,a]=(0,q.useState)({}),[o,s]=(0,q.useState)(()=>$t(e)),c=sn(),u=nn(e,o,r),d=e=>s(t=>({...t,...e})),f=e=>i[e]??Be(c.error,e);async function p(){a(tn(o)),u&&await c.run(u)&&(t(),l({look:`ok`,title:G.form.saved,text:o.name}))}return(0,K.jsx)(z,{size:`large`,title:G.form.editTitle,description:G.form.editHint,initialFocus:n,action:c,fields:an,status:u?``:G.form.unchanged,changed:u!==null,submit:{look:`primary`,disabled:!u,children:h.common.save},onSubmit:p,onClose:t,children:(0,K.jsx)(Zt,{draft:o,before:e,nameRef:n,errorOf:f,onChange:d})})}function fn({name:e,ending:t,...n}){let[r,i,a]=G.revoke.confirm;return(0,K.jsx)(Oe,{label:(0,K.jsxs)(K.Fragment,{children:[r,(0,K.jsx)(`strong`,{dir:`auto`,className:`font-semibold wrap-anywhere`,children:e}),i,(0,K.jsx)(`strong`,{className:`font-mono font-semibold`,children:t}),a]}),...n})}var pn=9e5,Z={ACTIVE:`ok`,EXPIRING:`warn`,RETIRING:`warn`,EXPIRED:`neutral`,REVOKED:`danger`};function Q(e){return e.state!==`EXPIRED`&&e.state!==`REVOKED`}function mn(e){return e.hint.slice(-4)}function hn(e,t){return[e.name.trim(),mn(e)].includes(t.trim())}function gn(e){return e.length===v.length?Y.scopeSummary.full:qe(e,et.readOnly)?Y.scopeSummary.readOnly:Y.scopeSummary.some(e.length,v.length)}function _n(e,t){return e.lastUsed!==null&&de(e.lastUsed.at,pn,t)}function vn(e){let t=/(Firefox|Edg|OPR|Chrome|Safari)\/[\d.]+/.exec(e);return t&&e.startsWith(`Mozilla/`)?t[0]:e}function yn(e){return Q(e)?e.successorId?G.details.rotatedAlready:void 0:G.details.notAccepted}var bn=[`UNUSED`,`LEAKED`,`OWNER_LEFT`,`ROTATED`,`OTHER`];function xn({reason:e,onReason:t,note:n,onNote:r,error:i}){return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(Je,{label:G.revoke.reason,children:n=>(0,K.jsx)(fe,{id:n.id,value:e,options:bn.map(e=>[e,Y.reasons[e]]),onChange:t})}),(0,K.jsx)(je,{label:G.revoke.note,hint:G.revoke.noteHint,optional:!0,maxLength:500,value:n,onChange:r,error:Be(i,`note`)})]})}var Sn=864e5;function Cn(e,t){return Math.floor(e/Sn)*Sn-(t-1)*Sn}function wn(e,t,n){let r=new Map(e?.map(e=>[Date.parse(e.day),e])),i=Cn(n,t);return Array.from({length:t},(e,t)=>{let n=i+t*Sn;return Tn(new Date(n).toISOString(),r.get(n))})}function Tn(e,t){if(!t)return{day:e,accepted:0,failed:0,refused:0};let{count:n,refusedCount:r,outcomes:i}=t,a=i?.find(({outcome:e})=>e===`ok`)?.count??0,o=i?n-r-a:0;return{day:e,accepted:n-r-o,failed:o,refused:r}}function En(e){let t={accepted:0,failed:0,refused:0};for(let{accepted:n,failed:r,refused:i}of e)t.accepted+=n,t.failed+=r,t.refused+=i;return t}function Dn({accepted:e,failed:t,refused:n}){return e+t+n}var On={created:`CREATED_AT`,name:`NAME`,used:`LAST_USED_AT`};function kn({sort:e=`created`,dir:t}){let n=t??te(e);return{field:On[e],direction:n===`asc`?`ASC`:`DESC`}}var An=864e5,jn=[`ACTIVE`,`EXPIRING`,`RETIRING`];function Mn({q:e,state:t,scope:r,creator:i,unused:a,expires:o},s){let c=n(t),l=e=>new Date(s+e*An).toISOString();return c.length===0&&(a||o)&&c.push(...jn),{search:e,states:c.length?c:void 0,scope:r,createdById:i===`gone`?void 0:i,ownerless:i===`gone`||void 0,unusedSince:a&&l(-Number(a)),expiresBefore:o&&l(Number(o))}}var Nn={q:void 0,state:void 0,scope:void 0,creator:void 0,unused:void 0,expires:void 0};function Pn(e){return Object.keys(Nn).some(t=>e[t])}var Fn=25,In=3e4,Ln=5e3;function Rn(e,t){let{key:n,create:r,name:a,scopes:o,...s}=t;return S({queryKey:[`keys`,e,`list`,s],queryFn:()=>{let n=Date.now(),r=new Date(Cn(n,7)).toISOString(),a=Mn(t,n),o={first:Fn,after:t.after,filter:a,orderBy:kn(t),since:r};return i(St,o,e)},placeholderData:x,refetchInterval:In,staleTime:0})}function zn(e,t){return S({queryKey:[`keys`,e,`one`,t],queryFn:()=>i(Ct,{id:t},e),refetchInterval:In,staleTime:0})}function Bn(e,t){return S({queryKey:[`members`,e,`creators`,t],queryFn:async()=>((await i(kt,{search:t||void 0},e)).members?.nodes??[]).map(({user:e})=>({value:e.id,text:e.name,hint:e.email})),placeholderData:x})}function Vn(e){return S({queryKey:[`keys`,e,`late`],queryFn:async()=>(await i(At,{},e)).apiKeyLateUses?.nodes??[],refetchInterval:Ln,staleTime:0})}var Hn=3e3;function Un({apiKey:e}){let t=R(),{workspace:n}=D(),r=b({...zn(n.slug,e.id),refetchInterval:Hn}).data?.apiKey??e,i=r.lastUsed;if(!i)return(0,K.jsx)(I,{children:G.revoke.neverUsed});let a=M(i.at,t);return _n(r,t)?(0,K.jsx)(I,{look:`danger`,children:(0,K.jsx)(`span`,{className:`wrap-anywhere`,children:G.revoke.inUse(a,i.address,vn(i.userAgent))})}):(0,K.jsx)(I,{look:`warn`,children:G.revoke.lastUsed(a)})}function Wn({apiKey:e,onClose:t}){let n=(0,q.useRef)(null),[r,i]=(0,q.useState)(``),[a,o]=(0,q.useState)(`OTHER`),[s,c]=(0,q.useState)(``),u=ln(),d=hn(e,r);async function f(){d&&await u.run({id:e.id,reason:a,note:s.trim()||void 0})&&(t(),l({look:`ok`,title:G.revoke.done,text:G.revoke.doneHint(e.name)}))}return(0,K.jsxs)(z,{size:`small`,title:G.revoke.title(e.name),description:G.revoke.hint,initialFocus:n,action:u,fields:[`note`],submit:{look:`danger`,disabled:!d,children:G.revoke.submit},onSubmit:f,onClose:t,children:[(0,K.jsx)(Un,{apiKey:e}),(0,K.jsx)(xn,{reason:a,onReason:o,note:s,onNote:c,error:u.error}),(0,K.jsx)(fn,{inputRef:n,name:e.name,ending:mn(e),value:r,onChange:i})]})}var Gn=36e5,Kn={NONE:0,HOUR:Gn,DAY:24*Gn,WEEK:168*Gn},qn=Object.keys(Kn);function Jn({apiKey:e,onClose:t,onRotated:n}){let r=R(),[i,a]=(0,q.useState)(`DAY`),o=cn();async function s(){let t=await o.run({id:e.id,overlap:i});t&&n(t.apiKey,t.secret)}return(0,K.jsxs)(ue,{open:!0,size:`small`,onClose:t,title:G.rotate.title(e.name),description:G.rotate.hint,children:[(0,K.jsxs)(vt,{children:[o.error&&(0,K.jsx)(I,{look:`danger`,alert:!0,children:o.error.message}),(0,K.jsx)(mt,{label:G.rotate.overlap,value:i,options:qn.map(e=>[e,Y.overlaps[e]]),onChange:a}),i===`NONE`?(0,K.jsx)(I,{look:`warn`,children:G.rotate.none}):(0,K.jsx)(I,{children:G.rotate.some(E(new Date(r+Kn[i]).toISOString()))})]}),(0,K.jsxs)(N,{children:[(0,K.jsx)(H,{onClick:t,children:h.common.cancel}),(0,K.jsx)(H,{look:`primary`,busy:o.pending,onClick:s,children:G.rotate.submit})]})]})}function Yn({apiKey:e,secret:t}){let n=ut(e.scopes),{snippets:r}=h,i=(e,t)=>(0,K.jsx)(ye,{label:`${r.label} ${e}`,code:t});return(0,K.jsxs)(`section`,{className:`flex min-w-0 flex-col gap-2`,children:[(0,K.jsx)(`h3`,{className:`text-sm font-medium`,children:G.secret.callTitle}),(0,K.jsx)(Te,{label:G.secret.callTitle,tabs:[{value:`curl`,text:r.curl,content:i(r.curl,Me(a,t,n))},{value:`javascript`,text:r.javascript,content:i(r.javascript,ce(a,t,n))},{value:`go`,text:r.go,content:i(r.go,Ce(a,t,n))}]})]})}var Xn=4e3;async function Zn(e,t){let n=performance.now(),r={Authorization:`Bearer ${e}`};t.body&&(r[`Content-Type`]=`application/json`);let i=await fetch(a+t.path,{method:t.method,headers:r,body:t.body,credentials:`omit`,cache:`no-store`}),o=await i.text();return{status:i.status,milliseconds:Math.round(performance.now()-n),body:Qn(o).slice(0,Xn)}}function Qn(e){try{return JSON.stringify(JSON.parse(e),null,2)}catch{return e}}function $n({apiKey:e,secret:t}){let[n,r]=(0,q.useState)(null),i=ut(e.scopes),a=We(()=>Zn(t,i)),o=e.allowedHostnames.length>0||e.allowedIps.length>0;async function s(){r(await a.run()??null)}return(0,K.jsxs)(`section`,{className:`flex flex-col gap-3 rounded-xl border border-line p-3`,children:[(0,K.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-2`,children:[(0,K.jsxs)(`p`,{className:`min-w-0 flex-1 basis-52 text-[13px] text-muted`,children:[G.secret.tryHint(i.method,i.path),` `,o&&G.secret.blockedHere]}),(0,K.jsx)(H,{small:!0,icon:`play`,busy:a.pending,onClick:s,children:a.pending?G.secret.trying:G.secret.tryIt})]}),!ke(e.scopes)&&(0,K.jsx)(I,{children:G.secret.cannotRead}),(0,K.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-2 empty:hidden`,children:[a.error&&(0,K.jsx)(I,{look:`danger`,children:G.secret.noAnswer}),n&&(0,K.jsx)(`div`,{children:(0,K.jsx)(k,{dot:!0,look:n.status<400?`ok`:`danger`,children:G.secret.answered(n.status,n.milliseconds)})})]}),n&&(0,K.jsx)(Ae,{label:G.secret.responseLabel,className:`try-body`,children:n.body})]})}function er({apiKey:e,secret:t,done:n,onDone:r}){let i=(0,q.useRef)(null);function a(){r(),l({look:`ok`,title:n,text:e.name})}return(0,K.jsxs)(ct,{size:`large`,initialFocus:i,title:G.secret.title,description:G.secret.hint,stored:G.secret.stored,nudge:G.secret.nudge,done:G.secret.done,onDone:a,children:[(0,K.jsx)(nt,{label:G.secret.label,copy:G.secret.copy,secret:t,copyRef:i}),(0,K.jsx)(Yn,{apiKey:e,secret:t}),(0,K.jsx)($n,{apiKey:e,secret:t})]})}function tr({task:e,onClose:t}){let[n,r]=(0,q.useState)(null);if(n)return(0,K.jsx)(er,{apiKey:n.key,secret:n.secret,done:G.secret.rotated,onDone:()=>r(null)});if(!e)return null;if(e.kind===`edit`)return(0,K.jsx)(dn,{apiKey:e.key,onClose:t});if(e.kind===`revoke`)return(0,K.jsx)(Wn,{apiKey:e.key,onClose:t});function i(e,n){t(),r({key:e,secret:n})}return(0,K.jsx)(Jn,{apiKey:e.key,onClose:t,onRotated:i})}var nr=Object.keys(J.outcomes);function rr(e){return J.outcomes[e]??e}function ir({outcome:e,refused:t}){return e===`ok`?`ok`:t?`danger`:`warn`}function ar({request:e}){return(0,K.jsxs)(k,{look:ir(e),children:[(0,K.jsx)(`span`,{className:`font-mono tabular-nums`,children:e.status}),rr(e.outcome)]})}function or({operation:e}){return e||J.noOperation}function sr(e){let t=e<10?10:1;return J.milliseconds(A(Math.round(e*t)/t))}function cr({request:e}){let t=or(e);return(0,K.jsx)(y,{to:`.`,search:t=>({...t,request:e.id}),preload:!1,"aria-label":J.open(t,E(e.createdAt)),title:t,className:`min-w-0 truncate font-mono text-[13px] after:absolute after:inset-0`,children:t})}function lr({requests:e,ofKey:t}){let n=R();return(0,K.jsx)(`ul`,{className:`card divide-y divide-line md:hidden`,children:e.map(e=>(0,K.jsxs)(`li`,{className:`relative flex flex-col gap-1.5 px-4 py-3`,children:[(0,K.jsxs)(`p`,{className:`flex items-baseline gap-2`,children:[(0,K.jsx)(`span`,{className:`flex min-w-0 flex-1`,children:(0,K.jsx)(cr,{request:e})}),(0,K.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:M(e.lastAt,n)})]}),(0,K.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs text-muted`,children:[(0,K.jsx)(ar,{request:e}),e.count>1&&(0,K.jsx)(`span`,{children:J.calls(e.count)}),!t&&(0,K.jsx)(`span`,{dir:`auto`,className:`max-w-40 truncate`,children:e.apiKey?.name}),(0,K.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.address||J.noAddress})]})]},e.id))})}function ur({request:e}){let t=J.details;return(0,K.jsxs)(j,{title:t.sections.answer,children:[(0,K.jsx)(L,{name:t.code,children:(0,K.jsx)(`span`,{className:`font-mono text-xs`,children:e.outcome})}),(0,K.jsx)(L,{name:t.status,children:e.status}),(0,K.jsxs)(L,{name:t.latency,children:[sr(e.latency),e.count>1&&(0,K.jsxs)(`span`,{className:`text-muted`,children:[`(`,t.slowest(sr(e.maxLatency)),`)`]})]}),(0,K.jsxs)(L,{name:t.requestId,children:[(0,K.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.requestId}),(0,K.jsx)(F,{text:e.requestId,what:t.requestId,className:`-my-1.5`})]})]})}function dr({request:e,ofKey:t}){let{workspace:n}=D(),r=J.details,{apiKey:i,count:a,neededScopes:o}=e;return(0,K.jsxs)(j,{title:r.sections.call,children:[(0,K.jsx)(L,{name:r.time,children:(0,K.jsx)(T,{time:e.createdAt})}),a>1&&(0,K.jsx)(L,{name:r.until,children:(0,K.jsx)(T,{time:e.lastAt})}),a>1&&(0,K.jsx)(L,{name:r.count,children:(0,K.jsxs)(`span`,{children:[A(a),(0,K.jsx)(`span`,{className:`block text-xs text-muted`,children:r.countHint})]})}),(0,K.jsx)(L,{name:r.scopes,children:o.map(e=>Y.scopes[e]).join(h.common.comma)||r.noScopes}),i&&!t&&(0,K.jsx)(L,{name:r.key,children:(0,K.jsx)(y,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:i.id},className:`link`,children:i.name})})]})}function fr({request:e}){let t=J.details;return(0,K.jsxs)(j,{title:t.sections.client,children:[(0,K.jsx)(L,{name:t.address,children:e.address||J.noAddress}),(0,K.jsx)(L,{name:t.client,children:e.userAgent||J.noAddress})]})}function pr({request:e,ofKey:t}){return(0,K.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,K.jsx)(ur,{request:e}),(0,K.jsx)(dr,{request:e,ofKey:t}),(0,K.jsx)(fr,{request:e})]})}function mr({request:e}){let{filter:t}=_(),{operation:n,address:r}=e,i=J.details;return!n&&!r?null:(0,K.jsxs)(N,{children:[n&&(0,K.jsx)(H,{icon:`filter`,onClick:()=>t({operation:n}),children:i.onlyOperation}),r&&(0,K.jsx)(H,{icon:`filter`,onClick:()=>t({address:r}),children:i.onlyAddress})]})}var hr=36e5,gr={hour:hr,day:24*hr,week:168*hr,month:720*hr};function _r(e,t,n){let r=u(e.outcome),i=r.includes(`refused`);return{apiKeyId:t,outcomes:r.length&&!i?r:void 0,refused:i||void 0,operation:e.operation,address:e.address,status:e.status===void 0?void 0:Number(e.status),...vr(e.time,n)}}function vr(e,t){let n=e=>new Date(e).toISOString(),r=f(e);return r===void 0?e?{from:n(t-gr[e])}:{}:{from:n(r),until:n(r+gr.day-1)}}var yr={outcome:void 0,operation:void 0,address:void 0,status:void 0,time:void 0,key:void 0};function br(e){return Object.keys(yr).some(t=>e[t])}var xr=25,Sr=5e3;function Cr(e,t,n){let{request:r,...a}=n;return S({queryKey:[`requests`,e,t,a],queryFn:()=>{let r=_r(n,t,Date.now());return i(jt,{first:xr,after:n.after,filter:r},e)},placeholderData:x,refetchInterval:!n.after&&Sr,staleTime:0})}function wr(e,t){return S({queryKey:[`requests`,e,`one`,t],queryFn:async()=>(await i(Pt,{id:t},e)).apiKeyRequest??null,staleTime:1/0,retry:!1})}function Tr(e,t){return S({queryKey:[`keys`,e,`choices`,t],queryFn:async()=>((await i(Mt,{search:t||void 0},e)).apiKeys?.nodes??[]).map(e=>({value:e.id,text:e.name,hint:e.hint})),placeholderData:x})}function Er(e,t){return S({queryKey:[`keys`,e,`name`,t],queryFn:async()=>(await i(Nt,{id:t},e)).apiKey?.name??null})}function Dr({id:e,requests:t,ofKey:n}){let{workspace:r}=D(),{open:i}=_(),a=t.find(t=>t.id===e),o=b({...wr(r.slug,e),initialData:a}),s=o.data??void 0,c=()=>i(void 0),l=J.details;return(0,K.jsxs)(ht,{open:!0,onClose:c,label:l.title,children:[(0,K.jsx)(Ze,{eyebrow:l.title,title:(0,K.jsx)(`span`,{className:`font-mono text-sm`,children:s?or(s):l.title}),onClose:c,children:s&&(0,K.jsx)(ar,{request:s})}),s?(0,K.jsx)(pr,{request:s,ofKey:n}):(0,K.jsx)(st,{query:o,title:l.missingTitle,hint:l.missingHint}),s&&(0,K.jsx)(mr,{request:s})]})}var Or=Me(a,Ve,ut([`linksRead`])),kr=Me(a,Ve,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:`{ links(first: 1) { totalCount nodes { shortUrl } } }`})});function Ar(){return(0,K.jsx)(ge,{label:h.snippets.label,rest:Or,graphql:kr})}function jr({filtered:e}){let{filter:t}=_(),n=J;return e?(0,K.jsx)(lt,{title:n.noMatchTitle,hint:n.noMatchHint,onClear:()=>t(yr)}):(0,K.jsx)(De,{icon:`log`,title:n.emptyTitle,hint:n.emptyHint,children:(0,K.jsx)(Ar,{})})}function Mr({request:e,ofKey:t}){let n=R();return(0,K.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,K.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap text-muted`,children:(0,K.jsx)(`time`,{dateTime:e.lastAt,title:E(e.lastAt),className:`relative z-10`,children:M(e.lastAt,n)})}),(0,K.jsx)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-48 px-4 py-2.5 text-start font-normal`,children:(0,K.jsxs)(`span`,{className:`flex items-baseline gap-2`,children:[(0,K.jsx)(cr,{request:e}),e.count>1&&(0,K.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:J.calls(e.count)})]})}),(0,K.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap`,children:(0,K.jsx)(ar,{request:e})}),!t&&(0,K.jsx)(`td`,{className:`max-w-40 truncate px-4 py-2.5`,dir:`auto`,title:e.apiKey?.name,children:e.apiKey?.name}),(0,K.jsx)(`td`,{className:`px-4 py-2.5 font-mono text-xs whitespace-nowrap text-muted`,children:e.address||J.noAddress}),(0,K.jsx)(`td`,{className:`px-4 py-2.5 text-end whitespace-nowrap text-muted tabular-nums`,children:sr(e.latency)})]})}function Nr({requests:e,ofKey:t}){let{columns:n}=J,r=[n.time,n.operation,n.outcome,...t?[]:[n.key],n.address];return(0,K.jsx)(Qe,{label:J.page,className:`hidden md:block`,heads:(0,K.jsxs)(K.Fragment,{children:[r.map(e=>(0,K.jsx)(be,{children:e},e)),(0,K.jsx)(be,{className:`text-end`,children:n.latency})]}),children:e.map(e=>(0,K.jsx)(Mr,{request:e,ofKey:t},e.id))})}function Pr({id:e,onChange:t}){let{workspace:n}=D(),[r,i]=(0,q.useState)(``),a=b(Tr(n.slug,r)),o=b({...Er(n.slug,e??``),enabled:e!==void 0}),{filters:s}=J;return(0,K.jsx)(Ye,{label:s.key,chosen:e&&(o.data??`…`),find:s.findKey,none:s.noKey,picks:a.data,clean:ee,onSearch:i,onChange:t})}var Fr=[`200`,`201`,`204`,`400`,`401`,`403`,`404`,`409`,`413`,`429`,`500`,`503`];function Ir({search:e,total:t,ofKey:n}){let{filter:r}=_(),{filters:i}=J,a=u(e.outcome);return(0,K.jsxs)(Se,{total:t===void 0?void 0:J.total(t),onClear:br(e)?()=>r(yr):void 0,children:[!n&&(0,K.jsx)(Pr,{id:e.key,onChange:e=>r({key:e})}),(0,K.jsx)(w,{label:i.outcome,multiple:!0,values:a,options:Lr(nr,a).map(e=>[e,rr(e)]),onChange:e=>r({outcome:e.join(`,`)||void 0})}),(0,K.jsx)(Fe,{label:i.operation,hint:i.operationHint,apply:i.apply,value:e.operation,onChange:e=>r({operation:e})}),(0,K.jsx)(Fe,{label:i.address,hint:i.addressHint,apply:i.apply,value:e.address,onChange:e=>r({address:e})}),(0,K.jsx)(w,{label:i.status,values:e.status?[e.status]:[],options:Lr(Fr,e.status?[e.status]:[]).map(e=>[e,e]),onChange:([e])=>r({status:e})}),(0,K.jsx)(w,{label:i.time,values:e.time?[e.time]:[],options:Rr(e.time),onChange:([e])=>r({time:e})})]})}function Lr(e,t){return[...new Set([...e,...t])]}function Rr(e){let t=m.map(e=>[e,J.filters.times[e]]),n=f(e);return e&&n!==void 0?[...t,[e,U(new Date(n).toISOString())]]:t}function zr({search:e,apiKeyId:t}){let{workspace:n}=D(),r=b(Cr(n.slug,t??e.key,e)),i=r.data?.apiKeyRequests,a=i?.nodes??[],o=br(e),s=t!==void 0;return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsxs)(Re,{query:r,page:i,after:e.after,toolbar:(o||r.isError||!!i?.totalCount)&&(0,K.jsx)(Ir,{search:e,total:i?.totalCount,ofKey:s}),empty:(0,K.jsx)(jr,{filtered:o}),children:[(0,K.jsx)(Nr,{requests:a,ofKey:s}),(0,K.jsx)(lr,{requests:a,ofKey:s})]}),e.request&&(i||r.isError)&&(0,K.jsx)(Dr,{id:e.request,requests:a,ofKey:s})]})}function Br({scopes:e}){return(0,K.jsx)(`ul`,{className:`flex flex-wrap gap-1`,children:e.map(e=>(0,K.jsx)(`li`,{children:(0,K.jsx)(k,{children:Y.scopes[e]})},e))})}function Vr({apiKey:e}){let t=G.details;return(0,K.jsxs)(j,{title:t.sections.access,children:[(0,K.jsxs)(L,{name:t.key,children:[(0,K.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.hint}),(0,K.jsx)(F,{text:e.prefix,what:G.list.copyPrefix,className:`-my-1.5`})]}),(0,K.jsx)(L,{name:t.scopes,children:(0,K.jsx)(Br,{scopes:e.scopes})}),(0,K.jsx)(L,{name:t.hostnames,children:(0,K.jsx)(`bdi`,{children:e.allowedHostnames.join(`, `)||t.anyHostname})}),(0,K.jsx)(L,{name:t.ips,children:(0,K.jsx)(`bdi`,{children:e.allowedIps.join(`, `)||t.anyIp})}),(0,K.jsx)(L,{name:t.expires,children:e.expiresAt?(0,K.jsx)(T,{time:e.expiresAt}):h.common.never})]})}function Hr({apiKey:e,successor:t}){let n=G.details;return!e.revokedAt&&!e.successorId?null:(0,K.jsxs)(j,{title:n.sections.end,children:[e.revokedAt&&(0,K.jsx)(L,{name:n.revoked,children:(0,K.jsx)(T,{time:e.revokedAt})}),e.revokedAt&&(0,K.jsx)(L,{name:n.revokedBy,children:e.revokedBy?.name??G.list.commandLine}),e.revokedReason&&(0,K.jsx)(L,{name:n.reason,children:Y.reasons[e.revokedReason]}),e.revokedNote&&(0,K.jsx)(L,{name:n.note,children:(0,K.jsx)(`bdi`,{children:e.revokedNote})}),e.successorId&&(0,K.jsx)(L,{name:n.successor,children:t})]})}function Ur({apiKey:e}){let t=G.details;return(0,K.jsxs)(j,{title:t.sections.origin,children:[(0,K.jsx)(L,{name:t.created,children:(0,K.jsx)(T,{time:e.createdAt})}),(0,K.jsx)(L,{name:t.createdBy,children:e.createdBy?.name??G.list.commandLine}),(0,K.jsxs)(L,{name:t.id,children:[(0,K.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.id}),(0,K.jsx)(F,{text:e.id,what:t.id,className:`-my-1.5`})]})]})}function Wr({apiKey:e}){let t=G.details,n=e.lastUsed;return(0,K.jsxs)(j,{title:t.sections.usage,children:[(0,K.jsx)(L,{name:t.lastUsed,children:n?(0,K.jsx)(T,{time:n.at}):h.common.never}),n&&(0,K.jsx)(L,{name:t.address,children:(0,K.jsx)(`bdi`,{dir:`ltr`,children:n.address})}),n?.userAgent&&(0,K.jsx)(L,{name:t.client,children:(0,K.jsx)(`bdi`,{dir:`ltr`,children:n.userAgent})})]})}function Gr({apiKey:e}){return(0,K.jsxs)(`aside`,{"aria-label":W.page.facts,className:`card relative flex flex-col gap-6 p-5`,children:[(0,K.jsx)(Hr,{apiKey:e,successor:e.successor?.name}),(0,K.jsx)(Vr,{apiKey:e}),(0,K.jsx)(Wr,{apiKey:e}),(0,K.jsx)(Ur,{apiKey:e})]})}function Kr({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=Q(e),r=yn(e),i=n=>()=>t({kind:n,key:e});return(0,K.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,K.jsx)(H,{icon:`pencil`,disabled:!n,title:n?void 0:G.details.nothingToNarrow,onClick:i(`edit`),children:G.list.editShort}),(0,K.jsx)(H,{icon:`rotate`,disabled:!!r,title:r,onClick:i(`rotate`),children:G.list.rotate}),(0,K.jsx)(H,{icon:`ban`,className:`text-danger`,onClick:i(`revoke`),children:G.list.revoke})]})}function qr({apiKey:e,onTask:t}){return(0,K.jsxs)(`header`,{className:`flex flex-wrap items-start justify-between gap-x-6 gap-y-4`,children:[(0,K.jsxs)(`div`,{className:`min-w-0 flex-1 basis-72`,children:[(0,K.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5`,children:[(0,K.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e.name}),(0,K.jsx)(k,{look:Z[e.state],dot:!0,children:Y.states[e.state]}),(0,K.jsx)(k,{children:Y.environments[e.environment]})]}),(0,K.jsxs)(`p`,{className:`mt-1 flex items-center gap-1 text-xs text-muted`,children:[(0,K.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.hint}),(0,K.jsx)(F,{text:e.prefix,what:G.list.copyPrefix,className:`-my-1.5`})]})]}),(0,K.jsx)(Kr,{apiKey:e,onTask:t})]})}function Jr({action:e}){return W.history.actions[e]??e}function Yr({actor:e}){let t=W.history;return e.kind===`COMMAND_LINE`?t.commandLine:e.kind===`API_KEY`?e.apiKey?t.key(e.apiKey.name):t.gone:e.user?.name??t.gone}function Xr({detail:e}){let t=W.history.details;return Object.keys(t).filter(t=>typeof e?.[t]==`string`).map(n=>[t[n]??n,Zr(n,String(e?.[n]))])}function Zr(e,t){switch(e){case`scopes`:return ve(s(t.replaceAll(` `,`,`)).map(e=>Y.scopes[e]));case`environment`:return Y.environments[t.toUpperCase()]??t;case`reason`:return Y.reasons[t.toUpperCase()]??t;case`expiresAt`:return E(t);default:return t}}function Qr({change:e}){let t=R(),n=Xr(e);return(0,K.jsxs)(`li`,{className:`border-s-2 border-line ps-3 text-[13px]`,children:[(0,K.jsxs)(`p`,{className:`flex flex-wrap items-baseline gap-x-2`,children:[(0,K.jsx)(`span`,{className:`font-medium`,children:Jr(e)}),(0,K.jsx)(`span`,{className:`text-muted`,children:W.history.by(Yr(e))}),(0,K.jsx)(`time`,{dateTime:e.createdAt,title:E(e.createdAt),className:`ms-auto text-muted`,children:M(e.createdAt,t)})]}),n.length>0&&(0,K.jsx)(`dl`,{className:`mt-1 grid gap-y-0.5 text-xs`,children:n.map(([e,t])=>(0,K.jsxs)(`div`,{className:`flex gap-2`,children:[(0,K.jsx)(`dt`,{className:`w-24 shrink-0 text-muted`,children:e}),(0,K.jsx)(`dd`,{dir:`auto`,className:`min-w-0 text-start wrap-anywhere`,children:t})]},e))})]})}var $r=5e3,ei=10;function ti(e,t){return S({queryKey:[`keys`,e,`page`,t],queryFn:()=>i(bt,{id:t},e),refetchInterval:$r,staleTime:0})}function ni(e,t){return se({queryKey:[`keys`,e,`history`,t],queryFn:({pageParam:n})=>i(xt,{first:ei,after:n,id:t},e),initialPageParam:void 0,getNextPageParam:e=>e.auditEvents?.pageInfo.hasNextPage&&e.auditEvents.pageInfo.endCursor||void 0,staleTime:0})}function ri({title:e,hint:t,danger:n,children:r}){let i=(0,q.useId)();return(0,K.jsxs)(`section`,{"aria-labelledby":i,className:`card min-w-0`,children:[(0,K.jsxs)(`header`,{className:`flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-5 pt-4`,children:[(0,K.jsx)(`h2`,{id:i,className:n?`text-sm font-semibold text-danger`:`text-sm font-semibold`,children:e}),t&&(0,K.jsx)(`p`,{className:`text-[13px] text-muted`,children:t})]}),(0,K.jsx)(`div`,{className:`px-5 pt-3 pb-5`,children:r})]})}function ii({apiKey:e}){let{workspace:t}=D(),n=oe(ni(t.slug,e.id)),r=n.data?.pages.flatMap(e=>e.auditEvents?.nodes??[]),i=W.history;return(0,K.jsxs)(ri,{title:i.title,hint:i.hint,children:[n.isError&&!r&&(0,K.jsx)(Xe,{error:n.error,onRetry:()=>n.refetch()}),(0,K.jsx)(`ol`,{className:`flex flex-col gap-4`,children:r?.map(e=>(0,K.jsx)(Qr,{change:e},e.id))}),n.hasNextPage&&(0,K.jsx)(H,{small:!0,className:`mt-4`,busy:n.isFetchingNextPage,onClick:()=>n.fetchNextPage(),children:i.more})]})}function ai({title:e,callers:t,filtering:n}){return(0,K.jsxs)(`div`,{className:`min-w-0`,children:[(0,K.jsx)(`h3`,{className:`eyebrow`,children:e}),(0,K.jsx)(`ul`,{className:`mt-1 divide-y divide-line border-y border-line text-[13px]`,children:t.map(e=>(0,K.jsxs)(`li`,{className:`flex min-h-8 items-center justify-between gap-4 py-1`,children:[(0,K.jsx)(oi,{caller:e,filtering:n}),(0,K.jsx)(`span`,{className:`shrink-0 text-muted tabular-nums`,children:W.late.calls(e.count)})]},e.value))})]})}function oi({caller:{value:e},filtering:t}){let n=e||W.late.unknown;return!t||!e?(0,K.jsx)(`span`,{className:`min-w-0 wrap-anywhere`,children:n}):(0,K.jsx)(y,{to:`.`,hash:`requests`,search:t=>({...t,address:e,outcome:void 0,after:void 0}),"aria-label":W.late.show(e),className:`link min-w-0 font-mono text-xs wrap-anywhere`,children:n})}function si({apiKey:e}){let t=R(),n=e.lateUse;if(!n)return null;let r=W.late,i=e.state===`REVOKED`?`REVOKED`:`EXPIRED`;return(0,K.jsxs)(ri,{danger:!0,title:r.title[i],children:[(0,K.jsx)(`p`,{className:`text-pretty`,children:r.summary(n.count,A(n.recentCount))}),(0,K.jsxs)(`dl`,{className:`mt-4 grid grid-cols-2 gap-3 text-[13px]`,children:[(0,K.jsx)(_e,{name:r.first,children:(0,K.jsx)(`time`,{dateTime:n.firstAt,children:E(n.firstAt)})}),(0,K.jsx)(_e,{name:r.last,children:(0,K.jsx)(`time`,{dateTime:n.lastAt,title:E(n.lastAt),children:M(n.lastAt,t)})})]}),(0,K.jsxs)(`div`,{className:`mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2`,children:[(0,K.jsx)(ai,{title:r.addresses,callers:n.addresses??[],filtering:!0}),(0,K.jsx)(ai,{title:r.userAgents,callers:n.userAgents??[]})]}),(0,K.jsx)(`h3`,{className:`eyebrow mt-5`,children:r.todo}),(0,K.jsx)(`ol`,{className:`mt-1 list-decimal space-y-1 ps-5 text-[13px] text-pretty`,children:r.steps.map(e=>(0,K.jsx)(`li`,{children:e},e))})]})}var ci=36e5;function li(e,t,n){if(!Q(e))return`ended`;let r=e.lastUsed?.at;return!r||Date.parse(r)<Date.parse(t.createdAt)?`unused`:de(r,ci,n)?`busy`:`quiet`}function ui({old:e,successor:t}){let n=R(),r=W.rotation,i=li(e,t,n),a=e.lastUsed?M(e.lastUsed.at,n):``,o=e.expiresAt?r.ends(E(e.expiresAt)):``;return i===`ended`?(0,K.jsx)(I,{children:r.ended}):i===`busy`?(0,K.jsxs)(I,{look:`warn`,children:[(0,K.jsxs)(`strong`,{className:`font-medium`,children:[r.busy,`.`]}),` `,r.busyHint(a,e.lastUsed?.address??``),` `,o]}):(0,K.jsxs)(I,{look:`ok`,children:[(0,K.jsxs)(`strong`,{className:`font-medium`,children:[r.quiet,`.`]}),` `,i===`unused`?r.quietNever:r.quietHint(a),` `,o]})}function di({name:e,relative:t}){let{workspace:n}=D();return(0,K.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1`,children:[(0,K.jsx)(`span`,{className:`w-28 text-[13px] text-muted`,children:e}),(0,K.jsx)(y,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:t.id},className:`link wrap-anywhere`,children:t.name}),(0,K.jsx)(`span`,{className:`font-mono text-xs text-muted`,children:t.hint}),(0,K.jsx)(k,{look:Z[t.state],dot:!0,children:Y.states[t.state]})]})}function fi({apiKey:e}){let{successor:t,predecessor:n}=e,r=W.rotation;return!t&&!n?null:(0,K.jsx)(ri,{title:r.title,children:(0,K.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[n&&(0,K.jsx)(di,{name:r.from,relative:n}),t&&(0,K.jsx)(di,{name:r.to,relative:t}),t&&(0,K.jsx)(ui,{old:e,successor:t}),n&&(0,K.jsx)(ui,{old:n,successor:e})]})})}function pi({day:e,most:t}){let{accepted:n,failed:r,refused:i}=e,a=[n,r,i].map(A),o=W.chart.summary(U(e.day),...a);return Dn(e)?(0,K.jsx)(`li`,{className:`flex flex-1`,children:(0,K.jsxs)(y,{to:`.`,hash:`requests`,search:t=>({...t,time:e.day.slice(0,10),after:void 0}),preload:!1,"aria-label":o,title:o,className:`flex flex-1 flex-col justify-end rounded-t px-px hover:bg-surface-2 sm:px-0.5`,children:[(0,K.jsx)(mi,{count:i,most:t,colour:`bg-danger`}),(0,K.jsx)(mi,{count:r,most:t,colour:`bg-warn`}),(0,K.jsx)(mi,{count:n,most:t,colour:`bg-accent`})]})}):(0,K.jsx)(`li`,{className:`flex-1`})}function mi({count:e,most:t,colour:n}){return e?(0,K.jsx)(`span`,{className:`block min-h-[3px] first:rounded-t-[3px] ${n}`,style:{height:`${e/t*100}%`}}):null}function hi({days:e}){let t=Math.max(1,...e.map(Dn)),[n]=e,r=e.at(-1);return(0,K.jsxs)(`div`,{dir:`ltr`,className:`mt-5`,children:[(0,K.jsxs)(`div`,{className:`flex items-end gap-2`,children:[(0,K.jsx)(`p`,{"aria-hidden":`true`,className:`self-start text-xs leading-none text-muted tabular-nums`,children:A(t)}),(0,K.jsx)(`ul`,{"aria-label":W.chart.title,className:`flex h-32 min-w-0 flex-1 items-stretch border-b border-line`,children:e.map(e=>(0,K.jsx)(pi,{day:e,most:t},e.day))})]}),(0,K.jsxs)(`p`,{"aria-hidden":`true`,className:`mt-1.5 flex justify-between text-xs text-muted`,children:[(0,K.jsx)(`bdi`,{children:n&&U(n.day)}),(0,K.jsx)(`bdi`,{children:r&&U(r.day)})]})]})}var gi=[[`accepted`,`bg-accent`],[`failed`,`bg-warn`],[`refused`,`bg-danger`]];function _i({sum:e}){let t=W.chart,n={accepted:void 0,failed:t.failedHint,refused:t.refusedHint};return(0,K.jsx)(`dl`,{className:`flex flex-wrap gap-x-8 gap-y-2`,children:gi.map(([r,i])=>(0,K.jsxs)(`div`,{title:n[r],children:[(0,K.jsxs)(`dt`,{className:`flex items-center gap-1.5 text-[13px] text-muted`,children:[(0,K.jsx)(`span`,{"aria-hidden":`true`,className:`size-2.5 rounded-[3px] ${i}`}),t[r]]}),(0,K.jsx)(`dd`,{className:`mt-0.5 text-lg font-semibold tracking-tight tabular-nums`,children:A(e[r])})]},r))})}var vi=30;function yi({days:e}){let t=wn(e,vi,R()),n=En(t),r=W.chart;return(0,K.jsx)(ri,{title:r.title,hint:r.hint,children:Dn(n)?(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(_i,{sum:n}),(0,K.jsx)(hi,{days:t})]}):(0,K.jsx)(`p`,{className:`py-6 text-center text-muted`,children:r.none})})}var bi=C(`/$slug/settings/api-keys/$id`);function xi({apiKey:e}){let t=bi.useSearch(),[n,r]=(0,q.useState)(null);return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(qr,{apiKey:e,onTask:r}),(0,K.jsx)(It,{apiKey:e}),(0,K.jsxs)(`div`,{className:`grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,K.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6`,children:[(0,K.jsx)(si,{apiKey:e}),(0,K.jsx)(fi,{apiKey:e}),(0,K.jsx)(yi,{days:e.requestsPerDay}),(0,K.jsx)(ii,{apiKey:e})]}),(0,K.jsx)(Gr,{apiKey:e})]}),(0,K.jsxs)(`section`,{id:`requests`,className:`flex scroll-mt-20 flex-col gap-4`,children:[(0,K.jsx)(`h2`,{className:`text-base font-semibold`,children:J.ofKey}),(0,K.jsx)(zr,{search:t,apiKeyId:e.id})]}),(0,K.jsx)(tr,{task:n,onClose:()=>r(null)})]})}var Si=C(`/$slug/settings/api-keys/$id`);function Ci(){let{workspace:e,role:t,can:n}=D(),{id:r}=Si.useParams(),i=b({...ti(e.slug,r),enabled:n(`ADMIN`)}),a=Ie(i.isLoading),o=i.data?.apiKey;return at(o?.name??G.details.title),n(`ADMIN`)?(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(_t,{to:`/$slug/settings/api-keys`,params:{slug:e.slug},className:`-mb-4`,children:W.page.back}),o&&(0,K.jsx)(xi,{apiKey:o}),!o&&a&&(0,K.jsx)(ft,{}),!o&&!i.isLoading&&(0,K.jsx)(Ft,{error:i.error,onRetry:()=>i.refetch()})]}):(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(B,{title:G.details.title}),(0,K.jsx)(V,{icon:`shield`,title:G.list.forbiddenTitle,hint:G.list.forbiddenHint(t)})]})}function wi({search:e,onClose:t,onCreated:n}){let i=(0,q.useRef)(null),[a]=(0,q.useState)(r),[o,s]=(0,q.useState)({}),[c]=(0,q.useState)(()=>Qt(e)),[l,u]=(0,q.useState)(c),d=on(),f=e=>u(t=>({...t,...e})),p=e=>o[e]??Be(d.error,e);async function m(){let{expiry:e,...t}=l,r=pt(e,Date.now());if(s(tn(l)),r===void 0)return;let i=await d.run({...t,expiresAt:r,idempotencyKey:a});i&&n(i.apiKey,i.secret)}return(0,K.jsx)(z,{size:`large`,title:G.form.createTitle,description:G.form.createHint,initialFocus:i,action:d,fields:an,status:Y.scopeSummary.count(l.scopes.length,v.length),changed:!en(l,c),submit:{look:`primary`,children:G.form.submit},onSubmit:m,onClose:t,children:(0,K.jsx)(Zt,{draft:l,nameRef:i,errorOf:p,onChange:f})})}var Ti=C(`/$slug/settings/api-keys`);function Ei({apiKey:e,onClose:t}){let n=Ti.useNavigate();function r(){t(),n({search:t=>({...t,key:e.id})})}return(0,K.jsx)(ue,{open:!0,onClose:t,size:`small`,title:G.form.lostTitle,description:G.form.lostHint,children:(0,K.jsxs)(N,{children:[(0,K.jsx)(H,{onClick:t,children:h.common.close}),(0,K.jsx)(H,{look:`primary`,onClick:r,children:G.form.lostAction})]})})}var Di=C(`/$slug/settings/api-keys`);function Oi({search:e}){let t=Di.useNavigate(),[n,r]=(0,q.useState)(null),i=()=>t({search:e=>({...e,create:void 0,name:void 0,scopes:void 0}),replace:!0});async function a(e,t){await i(),r({key:e,secret:t})}let o=()=>r(null);return n?.secret?(0,K.jsx)(er,{apiKey:n.key,secret:n.secret,done:G.secret.created,onDone:o}):n?(0,K.jsx)(Ei,{apiKey:n.key,onClose:o}):e.create?(0,K.jsx)(wi,{search:e,onClose:i,onCreated:a}):null}function ki({apiKey:e}){let{workspace:t}=D();return(0,K.jsxs)(y,{to:`/$slug/settings/api-keys/$id`,params:{slug:t.slug,id:e.id},className:`btn btn-secondary justify-between`,children:[(0,K.jsxs)(`span`,{className:`flex items-center gap-2`,children:[(0,K.jsx)(Le,{name:`log`,className:`size-4 text-muted`}),W.page.menu]}),(0,K.jsx)(Le,{name:`chevronEnd`,className:`size-4 text-muted`})]})}var Ai=C(`/$slug/settings/api-keys`);function ji({id:e}){let{slug:t}=Ai.useParams();return(0,K.jsx)(y,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e??void 0}),className:`link`,children:G.details.openSuccessor})}function Mi({apiKey:e}){return(0,K.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,K.jsx)(It,{apiKey:e}),(0,K.jsx)(ki,{apiKey:e}),(0,K.jsx)(Vr,{apiKey:e}),(0,K.jsx)(Wr,{apiKey:e}),(0,K.jsx)(Ur,{apiKey:e}),(0,K.jsx)(Hr,{apiKey:e,successor:(0,K.jsx)(ji,{id:e.successorId})})]})}var Ni=`flex-1 px-2 sm:flex-none sm:px-3`;function Pi({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=Q(e),r=yn(e),i=n=>()=>t({kind:n,key:e});return(0,K.jsxs)(N,{children:[(0,K.jsx)(H,{icon:`pencil`,className:Ni,disabled:!n,title:n?void 0:G.details.nothingToNarrow,onClick:i(`edit`),children:G.list.editShort}),(0,K.jsx)(H,{icon:`rotate`,className:Ni,disabled:!!r,title:r,onClick:i(`rotate`),children:G.list.rotate}),(0,K.jsx)(H,{icon:`ban`,className:gt(Ni,`text-danger`),onClick:i(`revoke`),children:G.list.revoke})]})}function Fi({apiKey:e,onClose:t}){return(0,K.jsxs)(`header`,{className:`flex items-start gap-3 border-b border-line px-5 py-4 sm:px-6`,children:[(0,K.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,K.jsx)(`p`,{className:`eyebrow`,children:G.details.title}),(0,K.jsx)(`h2`,{dir:`auto`,className:`mt-0.5 w-fit text-base font-semibold wrap-anywhere`,children:e?.name??G.details.title}),e&&(0,K.jsxs)(`div`,{className:`mt-2 flex flex-wrap gap-1.5`,children:[(0,K.jsx)(k,{look:Z[e.state],dot:!0,children:Y.states[e.state]}),(0,K.jsx)(k,{children:Y.environments[e.environment]})]})]}),(0,K.jsx)(Ee,{icon:`close`,label:h.common.close,className:`-me-2`,onClick:t})]})}function Ii({error:e}){let n=!e||e instanceof t&&e.code===`NOT_FOUND`;return(0,K.jsxs)(`div`,{role:`alert`,className:`p-6`,children:[(0,K.jsx)(`p`,{className:`font-medium`,children:n?G.details.missingTitle:h.errors.boundaryTitle}),(0,K.jsx)(`p`,{className:`mt-1 text-muted`,children:n?G.details.missingHint:e?.message})]})}var Li=C(`/$slug/settings/api-keys`);function Ri({id:e}){let{workspace:t}=D(),n=Li.useNavigate(),[r,i]=(0,q.useState)(null),a=b(zn(t.slug,e)),o=Ie(a.isPending),s=a.data?.apiKey,c=()=>n({search:e=>({...e,key:void 0})});return(0,K.jsxs)(ht,{open:!0,onClose:c,label:s?.name??G.details.title,children:[(0,K.jsx)(Fi,{apiKey:s??void 0,onClose:c}),s&&(0,K.jsx)(Mi,{apiKey:s}),s&&(0,K.jsx)(Pi,{apiKey:s,onTask:i}),!s&&!a.isPending&&(0,K.jsx)(Ii,{error:a.error}),!s&&o&&(0,K.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-4 p-6`,children:[(0,K.jsx)(`span`,{className:`sr-only`,children:G.details.loading}),(0,K.jsx)(`div`,{className:`skeleton h-5 w-48`}),(0,K.jsx)(`div`,{className:`skeleton h-24 w-full`}),(0,K.jsx)(`div`,{className:`skeleton h-40 w-full`})]}),(0,K.jsx)(tr,{task:r,onClose:()=>i(null)})]})}var zi=5;function Bi({keys:e}){let t=R(),n=[...e].sort((e,t)=>(t.lastUsed?.at??``).localeCompare(e.lastUsed?.at??``));return(0,K.jsxs)(`ul`,{className:`divide-y divide-line rounded-lg border border-line text-[13px]`,children:[n.slice(0,zi).map(e=>(0,K.jsxs)(`li`,{className:`flex items-center justify-between gap-4 px-3 py-2`,children:[(0,K.jsx)(`span`,{dir:`auto`,className:`min-w-0 truncate font-medium`,children:e.name}),(0,K.jsx)(`span`,{className:_n(e,t)?`shrink-0 text-danger`:`shrink-0 text-muted`,children:e.lastUsed?W.bulk.used(M(e.lastUsed.at,t)):W.bulk.unused})]},e.id)),n.length>zi&&(0,K.jsx)(`li`,{className:`px-3 py-2 text-muted`,children:W.bulk.more(n.length-zi)})]})}function Vi({keys:e,onClose:t,onRevoked:n}){let r=(0,q.useRef)(null),[i,a]=(0,q.useState)(``),[o,s]=(0,q.useState)(`OTHER`),[c,u]=(0,q.useState)(``),d=un(),{bulk:f}=W,p=e.length,m=i.trim()===String(p),[h,ee]=f.confirm;async function g(){if(!m)return;let t=e.map(e=>e.id);await d.run({ids:t,reason:o,note:c.trim()||void 0})&&(n(),l({look:`ok`,title:f.done(p)}))}return(0,K.jsxs)(z,{size:`small`,title:f.title(p),description:f.hint,initialFocus:r,action:d,fields:[`note`],submit:{look:`danger`,disabled:!m,children:f.submit(p)},onSubmit:g,onClose:t,children:[(0,K.jsx)(Bi,{keys:e}),(0,K.jsx)(xn,{reason:o,onReason:s,note:c,onNote:u,error:d.error}),(0,K.jsx)(tt,{ref:r,label:`${h}${p}${ee}`,inputMode:`numeric`,autoComplete:`off`,value:i,onChange:a})]})}function Hi({choice:e}){let[t,n]=(0,q.useState)(!1),{choose:r}=W,i=e.keys.length;function a(){n(!1),e.clear()}return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(`div`,{role:`status`,className:i?`sticky bottom-4 z-20 flex justify-center`:`sr-only`,children:i>0&&(0,K.jsxs)(`div`,{className:`card flex flex-wrap items-center gap-2 py-2 ps-4 pe-2 shadow-pop`,children:[(0,K.jsx)(`p`,{className:`me-2 text-[13px] font-medium`,children:r.chosen(i)}),(0,K.jsx)(Ee,{small:!0,icon:`close`,label:r.none,onClick:e.clear}),(0,K.jsx)(H,{small:!0,look:`danger`,onClick:()=>n(!0),children:r.revoke})]})}),t&&(0,K.jsx)(Vi,{keys:e.keys,onClose:()=>n(!1),onRevoked:a})]})}var Ui=C(`/$slug/settings/api-keys`);function Wi({filtered:e}){let t=Ui.useNavigate();return e?(0,K.jsx)(lt,{title:G.list.noMatchTitle,hint:G.list.noMatchHint,onClear:()=>t({search:{},replace:!0})}):(0,K.jsx)(De,{icon:`key`,title:G.list.emptyTitle,hint:G.list.emptyHint,children:(0,K.jsx)(Ar,{})})}function Gi({apiKey:e,chosen:t,onChoose:n}){let r=e.state===`REVOKED`;return(0,K.jsx)(`label`,{className:`relative z-10 grid size-8 place-items-center`,title:r?W.choose.revoked:void 0,children:(0,K.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":W.choose.one(e.name),checked:t,disabled:r,onChange:t=>n([e],t.target.checked)})})}var Ki=C(`/$slug/settings/api-keys`);function qi({apiKey:e}){let{slug:t}=Ki.useParams();return(0,K.jsx)(y,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e.id}),preload:!1,dir:`auto`,title:e.name,className:gt(`min-w-0 truncate after:absolute after:inset-0`,!Q(e)&&`text-muted`),children:e.name})}var Ji=C(`/$slug/settings/api-keys`);function Yi({apiKey:e,onTask:t}){let n=ie(),{slug:r}=Ji.useParams(),i=n=>()=>t({kind:n,key:e}),a=yn(e);async function o(){let t=await Pe(e.prefix);l({look:t?`ok`:`danger`,title:t?h.common.copied:h.common.copyFailed})}return(0,K.jsxs)(we,{align:`end`,trigger:(0,K.jsx)(Ee,{small:!0,icon:`dots`,label:G.list.actionsFor(e.name),className:`relative z-10`}),children:[(0,K.jsx)(P,{icon:`eye`,onClick:()=>n({from:Ji.id,search:t=>({...t,key:e.id})}),children:G.list.view}),(0,K.jsx)(P,{icon:`log`,onClick:()=>n({to:`/$slug/settings/api-keys/$id`,params:{slug:r,id:e.id}}),children:W.page.menu}),(0,K.jsx)(P,{icon:`copy`,onClick:o,children:G.list.copyPrefix}),(0,K.jsx)(`div`,{className:`menu-separator`}),(0,K.jsx)(P,{icon:`pencil`,disabled:!Q(e),reason:G.details.notAccepted,onClick:i(`edit`),children:G.list.edit}),(0,K.jsx)(P,{icon:`rotate`,disabled:!!a,reason:a,onClick:i(`rotate`),children:G.list.rotate}),(0,K.jsx)(P,{icon:`ban`,danger:!0,disabled:e.state===`REVOKED`,reason:G.details.notAccepted,onClick:i(`revoke`),children:G.list.revoke})]})}var $=22,Xi=9,Zi=6,Qi=1.5,$i=Array.from({length:7},(e,t)=>ta(t,$,Qi)).join(``);function ea({days:e}){let t=wn(e,7,R()),{accepted:n,refused:r}=En(t),i=Math.max(1,...t.map(Dn)),a=e=>e?Math.max(2,e/i*$):0,o=W.daysOf(n,r),s=t.map((e,t)=>ta(t,$,a(e.accepted))),c=t.map((e,t)=>{let n=a(e.accepted);return ta(t,$-n,Math.min(a(e.refused),$-n))});return(0,K.jsx)(`span`,{role:`img`,"aria-label":o,title:o,className:`relative z-10 inline-block align-middle`,children:(0,K.jsxs)(`svg`,{viewBox:`0 0 ${Xi*7} ${$}`,"aria-hidden":`true`,className:`h-[22px] w-[63px]`,children:[(0,K.jsx)(`path`,{d:$i,className:`fill-line`}),n>0&&(0,K.jsx)(`path`,{d:s.join(``),className:`fill-accent`}),r>0&&(0,K.jsx)(`path`,{d:c.join(``),className:`fill-danger`})]})})}function ta(e,t,n){if(n===0)return``;let r=Math.min(Qi,n),i=n-r,a=Zi-2*r;return`M${e*Xi},${t}v-${i}q0,-${r},${r},-${r}h${a}q${r},0,${r},${r}v${i}z`}var na=(0,q.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=R(),{columns:a}=G.list;return(0,K.jsxs)(`li`,{className:`card relative p-4`,children:[(0,K.jsxs)(`div`,{className:`flex items-start gap-2`,children:[(0,K.jsx)(`span`,{className:`-ms-1.5 -mt-1.5`,children:(0,K.jsx)(Gi,{apiKey:e,chosen:t,onChoose:n})}),(0,K.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,K.jsx)(`h2`,{className:`flex min-w-0 text-sm font-medium`,children:(0,K.jsx)(qi,{apiKey:e})}),(0,K.jsx)(`p`,{className:`mt-0.5 truncate font-mono text-xs text-muted`,children:e.hint})]}),(0,K.jsx)(`span`,{className:`-me-2 -mt-1.5`,children:(0,K.jsx)(Yi,{apiKey:e,onTask:r})})]}),(0,K.jsxs)(`div`,{className:`mt-3 flex flex-wrap items-center gap-1.5`,children:[(0,K.jsx)(k,{look:Z[e.state],dot:!0,children:Y.states[e.state]}),(0,K.jsx)(k,{children:gn(e.scopes)}),e.environment!==`PRODUCTION`&&(0,K.jsx)(k,{children:Y.environments[e.environment]}),(0,K.jsx)(`span`,{className:`ms-auto`,children:(0,K.jsx)(ea,{days:e.requestsPerDay})})]}),(0,K.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,K.jsxs)(`div`,{children:[(0,K.jsx)(`dt`,{className:`text-xs text-muted`,children:a.lastUsed}),(0,K.jsx)(`dd`,{children:e.lastUsed?M(e.lastUsed.at,i):h.common.never})]}),(0,K.jsxs)(`div`,{className:`min-w-0`,children:[(0,K.jsx)(`dt`,{className:`text-xs text-muted`,children:a.created}),(0,K.jsxs)(`dd`,{className:`truncate`,children:[xe(e.createdAt),(0,K.jsx)(`span`,{className:`block truncate text-xs text-muted`,children:G.list.createdBy(e.createdBy?.name??G.list.commandLine)})]})]})]})]})}),ra=1e3;function ia(){let[e,t]=(0,q.useState)([]);return{keys:e,choose:(0,q.useCallback)((e,n)=>t(t=>aa(t,e,n)),[]),clear:()=>t([])}}function aa(e,t,n){let r=e.filter(e=>!t.some(({id:t})=>t===e.id));return n?[...r,...t].slice(0,ra):r}function oa({keys:e},t){return e.some(({id:e})=>e===t.id)}function sa({keys:e,choice:t,onTask:n}){return(0,K.jsx)(`ul`,{className:`flex flex-col gap-3`,children:e.map(e=>(0,K.jsx)(na,{apiKey:e,chosen:oa(t,e),onChoose:t.choose,onTask:n},e.id))})}function ca({apiKey:e}){let t=R(),n=e.lastUsed;return n?(0,K.jsx)(rt,{content:(0,K.jsxs)(`span`,{className:`block`,children:[(0,K.jsx)(`span`,{className:`block font-medium`,children:E(n.at)}),(0,K.jsx)(`span`,{className:`block`,children:G.list.usedFrom(n.address)}),n.userAgent&&(0,K.jsx)(`bdi`,{dir:`ltr`,className:`block wrap-anywhere text-muted`,children:n.userAgent})]}),children:(0,K.jsx)(`time`,{dateTime:n.at,children:M(n.at,t)})}):(0,K.jsx)(`span`,{children:h.common.never})}function la({scopes:e}){return(0,K.jsx)(rt,{content:(0,K.jsx)(`span`,{className:`grid grid-cols-2 gap-x-4 gap-y-0.5`,children:e.map(e=>(0,K.jsx)(`span`,{children:Y.scopes[e]},e))}),children:gn([...e])})}function ua({apiKey:e}){let t=R(),n=(0,K.jsx)(k,{look:Z[e.state],dot:!0,children:Y.states[e.state]}),r=e.state===`REVOKED`?e.revokedAt:e.expiresAt;return!r||e.state===`ACTIVE`?n:(0,K.jsx)(rt,{plain:!0,content:(0,K.jsxs)(`span`,{className:`block`,children:[M(r,t),(0,K.jsx)(`span`,{className:`block text-muted`,children:E(r)})]}),children:n})}var da=(0,q.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=G.list.createdBy(e.createdBy?.name??G.list.commandLine);return(0,K.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,K.jsx)(`td`,{className:`ps-3`,children:(0,K.jsx)(Gi,{apiKey:e,chosen:t,onChoose:n})}),(0,K.jsxs)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-44 px-4 py-3 text-start font-medium`,children:[(0,K.jsxs)(`span`,{className:`flex min-h-5.5 items-center gap-2`,children:[(0,K.jsx)(qi,{apiKey:e}),e.environment!==`PRODUCTION`&&(0,K.jsx)(k,{children:Y.environments[e.environment]})]}),(0,K.jsx)(`span`,{className:`block font-mono text-xs font-normal whitespace-nowrap text-muted`,children:e.hint})]}),(0,K.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap`,children:(0,K.jsx)(la,{scopes:e.scopes})}),(0,K.jsx)(`td`,{className:`px-4 py-3`,children:(0,K.jsx)(ua,{apiKey:e})}),(0,K.jsx)(`td`,{className:`px-4 py-3`,children:(0,K.jsx)(ea,{days:e.requestsPerDay})}),(0,K.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:(0,K.jsx)(ca,{apiKey:e})}),(0,K.jsxs)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:[xe(e.createdAt),(0,K.jsx)(`span`,{title:i,className:`block max-w-40 truncate text-xs`,children:i})]}),(0,K.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,K.jsx)(Yi,{apiKey:e,onTask:r})})]})});function fa({keys:e,choice:t}){let n=e.filter(e=>e.state!==`REVOKED`),r=n.filter(e=>oa(t,e)).length;return(0,K.jsx)(`label`,{className:`grid size-8 place-items-center`,children:(0,K.jsx)(`input`,{type:`checkbox`,className:`check`,ref:e=>{e&&(e.indeterminate=r>0&&r<n.length)},"aria-label":W.choose.all,checked:n.length>0&&r===n.length,disabled:n.length===0,onChange:e=>t.choose(n,e.target.checked)})})}function pa({sort:e,search:t,text:n}){let r=He(),i=(t.sort??`created`)===e,a=i?t.dir??te(e):void 0,o=i?a===`asc`?`desc`:`asc`:te(e);return(0,K.jsx)(le,{text:n,direction:a,onPress:()=>r({sort:e,dir:o})})}function ma({keys:e,search:t,choice:n,onTask:r}){let{columns:i}=G.list;return(0,K.jsx)(`div`,{className:`card overflow-x-auto`,children:(0,K.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,K.jsx)(`caption`,{className:`sr-only`,children:G.list.page}),(0,K.jsx)(`thead`,{children:(0,K.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,K.jsx)(`th`,{scope:`col`,className:`w-8 ps-3 text-start`,children:(0,K.jsx)(fa,{keys:e,choice:n})}),(0,K.jsx)(pa,{sort:`name`,search:t,text:i.name}),(0,K.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.scopes}),(0,K.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.state}),(0,K.jsx)(`th`,{scope:`col`,className:`table-head`,children:W.days}),(0,K.jsx)(pa,{sort:`used`,search:t,text:i.lastUsed}),(0,K.jsx)(pa,{sort:`created`,search:t,text:i.created}),(0,K.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,K.jsx)(`span`,{className:`sr-only`,children:i.actions})})]})}),(0,K.jsx)(`tbody`,{children:e.map(e=>(0,K.jsx)(da,{apiKey:e,chosen:oa(n,e),onChoose:n.choose,onTask:r},e.id))})]})})}function ha({keys:e,search:t,choice:n,onTask:r}){return pe(`(width >= 48rem)`)?(0,K.jsx)(ma,{keys:e,search:t,choice:n,onTask:r}):(0,K.jsx)(sa,{keys:e,choice:n,onTask:r})}function ga({creator:e,onChange:t}){let{workspace:n}=D(),[r,i]=(0,q.useState)(``),a=b(Bn(n.slug,r)),{filters:o}=W,s={value:`gone`,text:o.ownerless},c=a.data&&(r?a.data:[...a.data,s]),l=c?.find(({value:t})=>t===e)?.text;return(0,K.jsx)(Ye,{label:o.creator,chosen:e&&(l??`…`),find:o.findCreator,none:o.nobody,picks:c,onSearch:i,onChange:t})}function _a({label:e,days:t,onChange:n}){return(0,K.jsx)(w,{label:e,values:t?[t]:[],options:d.map(e=>[e,W.filters.days(Number(e))]),onChange:([e])=>n(e)})}function va({value:e,onChange:t}){return(0,K.jsx)(he,{label:G.list.search,placeholder:G.list.searchHint,value:e,onChange:t,clean:ee,cleaned:G.list.secretCut})}var ya=[[`created-desc`,G.list.sorts.newest],[`created-asc`,G.list.sorts.oldest],[`name-asc`,G.list.sorts.nameUp],[`name-desc`,G.list.sorts.nameDown],[`used-desc`,G.list.sorts.usedNewest],[`used-asc`,G.list.sorts.usedOldest]];function ba({search:e,total:t}){let r=He(),{filters:i}=W,a=e.sort??`created`;return(0,K.jsxs)(Se,{total:t===void 0?void 0:G.list.total(t),onClear:Pn(e)?()=>r(Nn):void 0,order:(0,K.jsx)(me,{orders:ya,sort:a,dir:e.dir??te(a),onChange:r,className:`md:hidden`}),children:[(0,K.jsx)(va,{value:e.q??``,onChange:e=>r({q:e||void 0})}),(0,K.jsx)(w,{label:G.list.state,multiple:!0,values:n(e.state),options:ne.map(e=>[e,Y.states[e]]),onChange:e=>r({state:o(e)})}),(0,K.jsx)(w,{label:G.list.scope,values:e.scope?[e.scope]:[],options:v.map(e=>[e,Y.scopes[e]]),onChange:([e])=>r({scope:e})}),(0,K.jsx)(ga,{creator:e.creator,onChange:e=>r({creator:e})}),(0,K.jsx)(_a,{label:i.unused,days:e.unused,onChange:e=>r({unused:e})}),(0,K.jsx)(_a,{label:i.expires,days:e.expires,onChange:e=>r({expires:e})})]})}var xa=[];function Sa({search:e}){let{workspace:t}=D(),n=b(Rn(t.slug,e)),[r,i]=(0,q.useState)(null),a=ia(),{page:o,former:s}=ot(n,e=>e.apiKeys),c=Pn(e),l=c||n.isError||!!o?.totalCount;return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(Re,{query:n,page:o,former:s,after:e.after,toolbar:l&&(0,K.jsx)(ba,{search:e,total:o?.totalCount}),empty:(0,K.jsx)(Wi,{filtered:c}),children:(0,K.jsx)(ha,{keys:o?.nodes??xa,search:e,choice:a,onTask:i})}),(0,K.jsx)(Hi,{choice:a}),(0,K.jsx)(tr,{task:r,onClose:()=>i(null)})]})}var Ca=864e5;function wa(){let{workspace:e,can:t}=D(),n=R(),r=b({...Vn(e.slug),enabled:t(`ADMIN`)}).data?.filter(e=>de(e.lastAt,Ca,n))??[],[i]=r,{banner:a}=W,o=i?.apiKey?.name??``,s=i?M(i.lastAt,n):``;return(0,K.jsx)(`div`,{role:`status`,className:i?void 0:`sr-only`,children:i?.apiKey&&(0,K.jsxs)(I,{look:`danger`,children:[(0,K.jsx)(`span`,{className:`font-medium wrap-anywhere`,children:r.length===1?a.one(o,s):a.many(r.length,o,s)}),` `,a.hint,` `,(0,K.jsx)(y,{to:`/$slug/settings/api-keys/$id`,params:{slug:e.slug,id:i.apiKey.id},className:`font-medium whitespace-nowrap underline underline-offset-4`,children:a.open})]})})}var Ta=C(`/$slug/settings/api-keys`);function Ea(){at(G.list.page);let{workspace:e,role:t,can:n}=D(),r=Ta.useSearch(),i=Ta.useNavigate();return n(`ADMIN`)?(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(B,{title:G.list.page,intro:G.list.intro,children:(0,K.jsx)(H,{look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>i({search:e=>({...e,create:`1`})}),children:G.list.create})}),(0,K.jsx)(wa,{}),(0,K.jsx)(Sa,{search:r},e.slug),(0,K.jsx)(Oi,{search:r}),r.key&&(0,K.jsx)(Ri,{id:r.key})]}):(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(B,{title:G.list.page}),(0,K.jsx)(V,{icon:`shield`,title:G.list.forbiddenTitle,hint:G.list.forbiddenHint(t)})]})}var Da=C(`/$slug/settings/request-log`);function Oa(){at(J.page);let{role:e,can:t}=D(),n=Da.useSearch();return(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(B,{title:J.page,intro:t(`ADMIN`)?J.intro:void 0}),t(`ADMIN`)?(0,K.jsx)(zr,{search:n}):(0,K.jsx)(V,{icon:`shield`,title:J.forbiddenTitle,hint:J.forbiddenHint(e)})]})}export{Ci as i,Ea as n,wa as r,Oa as t};