//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./keyPages.ar-Bnbg-c-M.js","./rolldown-runtime-CcyWYbDU.js","./language-CEhPdv8w.js","./arabicNouns-BiUHBkEC.js","./words.ar-Bu5NOuyt.js","./roles.ar-C0ZwO6uu.js","./keyPages.en-DNUZNgpD.js","./words.en-DSmwt3t6.js","./roles.en-CgfS6wP5.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-CcyWYbDU.js";import{C as t,J as n,P as r,S as i,T as a,W as o,Z as s,a as c,b as l,ct as u,et as d,i as f,o as p,q as ee,st as m,t as h,ut as g,w as _,x as v,y as te,z as y}from"./start-ydV6Pkrz.js";import{M as ne,S as b,T as re,a as x,c as S,i as C,k as ie,n as ae,r as oe,x as w}from"./frame-CMuT8t2a.js";import{$ as se,$t as ce,B as le,Bt as T,Cn as ue,Ft as de,G as fe,Hn as pe,Ht as me,I as he,It as E,J as D,K as ge,Kn as O,L as _e,Lt as ve,M as ye,O as be,P as xe,Q as Se,Qt as Ce,R as k,Rt as A,Sn as we,Sr as Te,T as Ee,Ut as De,V as j,Vn as Oe,Vt as ke,Wt as Ae,X as je,Xt as Me,Yt as Ne,Zt as Pe,_ as Fe,_t as Ie,a as Le,an as Re,at as ze,br as M,c as Be,ct as Ve,d as He,dt as Ue,en as We,et as N,f as Ge,ft as Ke,g as qe,gr as Je,gt as Ye,h as Xe,ht as Ze,i as Qe,in as P,it as $e,j as et,k as F,lt as tt,m as nt,mr as rt,nn as it,o as at,on as ot,p as st,pt as ct,q as I,rn as L,rt as R,s as lt,sn as z,st as ut,tn as dt,tt as ft,u as pt,v as mt,vr as ht,wt as gt,xn as B,xr as _t,y as vt,yr as V,zt as H}from"./parts-ZnzSbZ6W.js";import{n as yt}from"./language-CEhPdv8w.js";var bt=new o(`
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
}`),xt=new o(`
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
    `),St=new o(`
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
}`),Ct=new o(`
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
}`),wt=new o(`
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
}`),Tt=new o(`
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
}`),Et=new o(`
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
}`),Dt=new o(`
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
}`),Ot=new o(`
    mutation RevokeApiKeys($input: RevokeApiKeysInput!) {
  revokeApiKeys(input: $input) {
    apiKeys {
      id
    }
  }
}
    `),kt=new o(`
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
    `),At=new o(`
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
    `),jt=new o(`
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
}`),Mt=new o(`
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
    `),Nt=new o(`
    query RequestKey($id: ID!) {
  apiKey(id: $id) {
    id
    name
  }
}
    `),Pt=new o(`
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
}`),U=(g===`ar`?await u(()=>import(`./keyPages.ar-Bnbg-c-M.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await u(()=>import(`./keyPages.en-DNUZNgpD.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).keyLife,W=(g===`ar`?await u(()=>import(`./keyPages.ar-Bnbg-c-M.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await u(()=>import(`./keyPages.en-DNUZNgpD.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).keys,G=ie();function Ft({error:e,onRetry:t}){return!e||e instanceof d&&e.code===`NOT_FOUND`?(0,G.jsx)(V,{alone:!0,icon:`key`,title:W.details.missingTitle,hint:W.details.missingHint}):(0,G.jsx)(Re,{error:e,onRetry:t})}var K=e(ne(),1),q=(g===`ar`?await u(()=>import(`./keyPages.ar-Bnbg-c-M.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await u(()=>import(`./keyPages.en-DNUZNgpD.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).requests;function It({apiKey:e}){return e.state===`REVOKED`?(0,G.jsx)(L,{look:`danger`,children:W.details.revokedNotice}):e.state===`EXPIRED`?(0,G.jsx)(L,{look:`warn`,children:W.details.expiredNotice}):e.state===`RETIRING`&&e.expiresAt?(0,G.jsx)(L,{look:`warn`,children:W.details.retiringNotice(E(e.expiresAt))}):null}var{names:J}=g===`ar`?await u(()=>import(`./keyPages.ar-Bnbg-c-M.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await u(()=>import(`./keyPages.en-DNUZNgpD.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url),Lt=[`PRODUCTION`,`STAGING`,`DEVELOPMENT`];function Rt({environment:e,error:t,onChange:n}){return(0,G.jsx)(Ee,{label:W.form.environment,hint:W.form.environmentHint,value:e,options:Lt.map(e=>[e,J.environments[e]]),error:t,onChange:n})}function zt({expiry:e,choices:t,current:n,error:r,onChange:i}){let a=z(),o=vt(e,a);return(0,G.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[(0,G.jsx)(Ee,{label:W.form.expiry,value:e.choice,options:t.map(e=>[e,W.form.expiryChoices[e]]),onChange:t=>i({...e,choice:t}),hint:o?W.form.expiryEnds(E(o)):Bt(e.choice,n),error:e.choice===`date`?void 0:r}),e.choice===`date`&&(0,G.jsx)(Ze,{type:`date`,className:`sm:w-48`,label:W.form.expiryDate,min:mt(a),max:n?mt(Date.parse(n)):void 0,value:e.date,onChange:t=>i({...e,date:t}),error:r}),e.choice===`never`&&(0,G.jsx)(L,{look:`warn`,children:W.form.expiryNever})]})}function Bt(e,t){if(e===`keep`)return t?W.form.expiryKeep(E(t)):W.form.expiryKeepNever}function Vt({draft:e,before:t,errorOf:n,onChange:r}){let i=!!t?.allowedHostnames.length,a=!!t?.allowedIps.length,o=i&&e.allowedHostnames.length===1,s=a&&e.allowedIps.length===1;return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(Fe,{label:W.form.hostnames,hint:Ht(W.form.hostnamesHint,i&&W.form.onlyRemove,o),optional:!t,placeholder:yt(`*.example.com`),values:e.allowedHostnames,canAdd:!i,canRemove:!o,error:n(`allowedHostnames`),onChange:e=>r({allowedHostnames:e})}),(0,G.jsx)(Fe,{label:W.form.ips,hint:Ht(W.form.ipsHint,!1,s),optional:!t,placeholder:`203.0.113.0/24`,values:e.allowedIps,canRemove:!s,error:n(`allowedIps`),onChange:e=>r({allowedIps:e})})]})}function Ht(e,t,n){return n?W.form.lastEntry:t||e}var Ut=Object.keys(Xe);function Wt({scopes:e,onChange:t}){let n=nt(e);return(0,G.jsxs)(`fieldset`,{children:[(0,G.jsx)(`legend`,{className:`mb-2 text-sm font-medium`,children:W.form.presets}),(0,G.jsx)(`div`,{className:`flex flex-wrap gap-1.5`,children:Ut.map(e=>(0,G.jsx)(`button`,{type:`button`,className:`pill`,"aria-pressed":e===n,onClick:()=>t([...Xe[e]]),children:J.presets[e]},e))})]})}function Gt({resource:e,access:t,scopes:n,within:r,onToggle:i}){let a=O().scopes,o=He(e,t),s=Kt(o,a,r)??(o?void 0:W.form.impossible[t](e)),c=o?J.scopes[o]:W.form.impossible[t](e);return(0,G.jsx)(`td`,{className:`p-0`,children:(0,G.jsx)(`label`,{title:s,className:`grid min-h-11 place-items-center`,children:(0,G.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":c,checked:o!==null&&n.includes(o),disabled:s!==void 0,onChange:()=>o&&i(o)})})})}function Kt(e,t,n){if(e)return n&&!n.includes(e)?W.form.keyLacks:t.includes(e)?void 0:W.form.roleLacks}function qt({scopes:e,within:t,error:n,onChange:r}){let i=(0,K.useId)(),a=st(e),o={scopes:e,within:t,onToggle:t=>r(Ge(e,t))};return(0,G.jsxs)(`div`,{children:[(0,G.jsx)(`div`,{className:`mb-2 overflow-hidden rounded-xl border border-line`,children:(0,G.jsxs)(`table`,{className:`w-full`,"aria-describedby":n?i:void 0,children:[(0,G.jsx)(`caption`,{className:`sr-only`,children:W.form.scopes}),(0,G.jsx)(`thead`,{children:(0,G.jsxs)(`tr`,{className:`border-b border-line bg-surface-2 text-xs font-medium text-muted`,children:[(0,G.jsx)(`th`,{scope:`col`,className:`h-8 px-3 text-start font-medium`,children:W.form.scopes}),(0,G.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:W.form.read}),(0,G.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:W.form.write})]})}),(0,G.jsx)(`tbody`,{children:pt.map(e=>(0,G.jsxs)(`tr`,{className:`border-b border-line last:border-0`,children:[(0,G.jsxs)(`th`,{scope:`row`,className:`px-3 py-1.5 text-start font-medium`,children:[J.resources[e],(0,G.jsx)(`span`,{className:`block text-xs font-normal text-muted`,children:J.resourceHints[e]})]}),(0,G.jsx)(Gt,{...o,resource:e,access:`Read`}),(0,G.jsx)(Gt,{...o,resource:e,access:`Write`})]},e))})]})}),(0,G.jsx)(Ie,{id:i,error:n}),(0,G.jsx)(`div`,{role:`status`,children:a.length>0&&(0,G.jsx)(L,{look:`warn`,children:W.form.writeOnly(ve(a.map(e=>J.resources[e].toLowerCase())))})})]})}function Jt(e){return(0,G.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[!e.within&&(0,G.jsx)(Wt,{scopes:e.scopes,onChange:e.onChange}),(0,G.jsx)(qt,{...e})]})}var Yt=[`7`,`30`,`90`,`date`,`never`],Xt=[`keep`,`7`,`30`,`90`,`date`];function Zt({draft:e,before:t,nameRef:n,errorOf:r,onChange:i}){return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(Ze,{ref:n,label:W.form.name,placeholder:t?void 0:W.form.namePlaceholder,required:!0,dir:`auto`,maxLength:100,autoComplete:`off`,value:e.name,onChange:e=>i({name:e}),error:r(`name`)}),(0,G.jsx)(Jt,{scopes:e.scopes,within:t?.scopes,error:r(`scopes`),onChange:e=>i({scopes:e})}),(0,G.jsx)(zt,{expiry:e.expiry,choices:t?Xt:Yt,current:t?.expiresAt,error:r(`expiresAt`),onChange:e=>i({expiry:e})}),(0,G.jsx)(Rt,{environment:e.environment,error:r(`environment`),onChange:e=>i({environment:e})}),(0,G.jsx)(Vt,{draft:e,before:t,errorOf:r,onChange:i})]})}function Qt({name:e,scopes:t}){return{name:e??``,scopes:a(t??``),environment:`PRODUCTION`,expiry:{choice:`90`,date:``},allowedHostnames:[],allowedIps:[]}}function $t(e){return{name:e.name,scopes:e.scopes,environment:e.environment,expiry:{choice:`keep`,date:``},allowedHostnames:e.allowedHostnames,allowedIps:e.allowedIps}}function en(e,t){return JSON.stringify(e)===JSON.stringify(t)}function tn({scopes:e,expiry:t}){return{scopes:e.length?void 0:W.form.scopesRequired,expiresAt:t.choice===`date`&&!t.date?W.form.expiryDateRequired:void 0}}function nn(e,t,n){let r={name:t.name===e.name?void 0:t.name,scopes:qe(t.scopes,e.scopes)?void 0:t.scopes,environment:t.environment===e.environment?void 0:t.environment,expiresAt:vt(t.expiry,n)??void 0,allowedHostnames:rn(t.allowedHostnames,e.allowedHostnames)?void 0:t.allowedHostnames,allowedIps:rn(t.allowedIps,e.allowedIps)?void 0:t.allowedIps};return Object.values(r).some(e=>e!==void 0)?{...r,id:e.id}:null}function rn(e,t){return e.length===t.length&&e.every(e=>t.includes(e))}var an=[`name`,`scopes`,`environment`,`expiresAt`,`allowedHostnames`,`allowedIps`],Y=[`keys`,`overview`];function on(){return I(Y,async(e,t)=>(await r(wt,{input:e},t)).createApiKey)}function sn(){return I(Y,async(e,t)=>(await r(Tt,{input:e},t)).updateApiKey)}function cn(){return I(Y,async(e,t)=>(await r(Et,{input:e},t)).rotateApiKey)}function ln(){return I(Y,async(e,t)=>(await r(Dt,{input:e},t)).revokeApiKey)}function un(){return I(Y,async(e,t)=>(await r(Ot,{input:e},t)).revokeApiKeys)}function dn({apiKey:e,onClose:t}){let n=(0,K.useRef)(null),r=z(),[i,a]=(0,K.useState)({}),[o,c]=(0,K.useState)(()=>$t(e)),l=sn(),u=nn(e,o,r),d=e=>c(t=>({...t,...e})),f=e=>i[e]??Ke(l.error,e);async function p(){a(tn(o)),u&&await l.run(u)&&(t(),s({look:`ok`,title:W.form.saved,text:o.name}))}return(0,G.jsx)(D,{size:`large`,title:W.form.editTitle,description:W.form.editHint,initialFocus:n,action:l,fields:an,status:u?``:W.form.unchanged,changed:u!==null,submit:{look:`primary`,disabled:!u,children:m.common.save},onSubmit:p,onClose:t,children:(0,G.jsx)(Zt,{draft:o,before:e,nameRef:n,errorOf:f,onChange:d})})}function fn({name:e,ending:t,...n}){let[r,i,a]=W.revoke.confirm;return(0,G.jsx)(fe,{label:(0,G.jsxs)(G.Fragment,{children:[r,(0,G.jsx)(`strong`,{dir:`auto`,className:`font-semibold wrap-anywhere`,children:e}),i,(0,G.jsx)(`strong`,{className:`font-mono font-semibold`,children:t}),a]}),...n})}var pn=9e5,X={ACTIVE:`ok`,EXPIRING:`warn`,RETIRING:`warn`,EXPIRED:`neutral`,REVOKED:`danger`};function Z(e){return e.state!==`EXPIRED`&&e.state!==`REVOKED`}function mn(e){return e.hint.slice(-4)}function hn(e,t){return[e.name.trim(),mn(e)].includes(t.trim())}function gn(e){return e.length===_.length?J.scopeSummary.full:qe(e,Xe.readOnly)?J.scopeSummary.readOnly:J.scopeSummary.some(e.length,_.length)}function _n(e,t){return e.lastUsed!==null&&ke(e.lastUsed.at,pn,t)}function vn(e){let t=/(Firefox|Edg|OPR|Chrome|Safari)\/[\d.]+/.exec(e);return t&&e.startsWith(`Mozilla/`)?t[0]:e}function yn(e){return Z(e)?e.successorId?W.details.rotatedAlready:void 0:W.details.notAccepted}var bn=[`UNUSED`,`LEAKED`,`OWNER_LEFT`,`ROTATED`,`OTHER`];function xn({reason:e,onReason:t,note:n,onNote:r,error:i}){return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(Ye,{label:W.revoke.reason,children:n=>(0,G.jsx)(gt,{id:n.id,value:e,options:bn.map(e=>[e,J.reasons[e]]),onChange:t})}),(0,G.jsx)(Se,{label:W.revoke.note,hint:W.revoke.noteHint,optional:!0,maxLength:500,value:n,onChange:r,error:Ke(i,`note`)})]})}var Q=864e5;function Sn(e,t){return Math.floor(e/Q)*Q-(t-1)*Q}function Cn(e,t,n){let r=new Map(e?.map(e=>[Date.parse(e.day),e])),i=Sn(n,t);return Array.from({length:t},(e,t)=>{let n=i+t*Q;return wn(new Date(n).toISOString(),r.get(n))})}function wn(e,t){if(!t)return{day:e,accepted:0,failed:0,refused:0};let{count:n,refusedCount:r,outcomes:i}=t,a=i?.find(({outcome:e})=>e===`ok`)?.count??0,o=i?n-r-a:0;return{day:e,accepted:n-r-o,failed:o,refused:r}}function Tn(e){let t={accepted:0,failed:0,refused:0};for(let{accepted:n,failed:r,refused:i}of e)t.accepted+=n,t.failed+=r,t.refused+=i;return t}function En({accepted:e,failed:t,refused:n}){return e+t+n}var Dn={created:`CREATED_AT`,name:`NAME`,used:`LAST_USED_AT`};function On({sort:e=`created`,dir:t}){let n=t??v(e);return{field:Dn[e],direction:n===`asc`?`ASC`:`DESC`}}var kn=864e5,An=[`ACTIVE`,`EXPIRING`,`RETIRING`];function jn({q:e,state:n,scope:r,creator:i,unused:a,expires:o},s){let c=t(n),l=e=>new Date(s+e*kn).toISOString();return c.length===0&&(a||o)&&c.push(...An),{search:e,states:c.length?c:void 0,scope:r,createdById:i===`gone`?void 0:i,ownerless:i===`gone`||void 0,unusedSince:a&&l(-Number(a)),expiresBefore:o&&l(Number(o))}}var Mn={q:void 0,state:void 0,scope:void 0,creator:void 0,unused:void 0,expires:void 0};function Nn(e){return Object.keys(Mn).some(t=>e[t])}var Pn=25,Fn=3e4,In=5e3;function Ln(e,t){let{key:n,create:i,name:a,scopes:o,...s}=t;return C({queryKey:[`keys`,e,`list`,s],queryFn:()=>{let n=Date.now(),i=new Date(Sn(n,7)).toISOString(),a=jn(t,n),o={first:Pn,after:t.after,filter:a,orderBy:On(t),since:i};return r(St,o,e)},placeholderData:S,refetchInterval:Fn,staleTime:0})}function Rn(e,t){return C({queryKey:[`keys`,e,`one`,t],queryFn:()=>r(Ct,{id:t},e),refetchInterval:Fn,staleTime:0})}function zn(e,t){return C({queryKey:[`members`,e,`creators`,t],queryFn:async()=>((await r(kt,{search:t||void 0},e)).members?.nodes??[]).map(({user:e})=>({value:e.id,text:e.name,hint:e.email})),placeholderData:S})}function Bn(e){return C({queryKey:[`keys`,e,`late`],queryFn:async()=>(await r(At,{},e)).apiKeyLateUses?.nodes??[],refetchInterval:In,staleTime:0})}var Vn=3e3;function Hn({apiKey:e}){let t=z(),{workspace:n}=O(),r=x({...Rn(n.slug,e.id),refetchInterval:Vn}).data?.apiKey??e,i=r.lastUsed;if(!i)return(0,G.jsx)(L,{children:W.revoke.neverUsed});let a=H(i.at,t);return _n(r,t)?(0,G.jsx)(L,{look:`danger`,children:(0,G.jsx)(`span`,{className:`wrap-anywhere`,children:W.revoke.inUse(a,i.address,vn(i.userAgent))})}):(0,G.jsx)(L,{look:`warn`,children:W.revoke.lastUsed(a)})}function Un({apiKey:e,onClose:t}){let n=(0,K.useRef)(null),[r,i]=(0,K.useState)(``),[a,o]=(0,K.useState)(`OTHER`),[c,l]=(0,K.useState)(``),u=ln(),d=hn(e,r);async function f(){d&&await u.run({id:e.id,reason:a,note:c.trim()||void 0})&&(t(),s({look:`ok`,title:W.revoke.done,text:W.revoke.doneHint(e.name)}))}return(0,G.jsxs)(D,{size:`small`,title:W.revoke.title(e.name),description:W.revoke.hint,initialFocus:n,action:u,fields:[`note`],submit:{look:`danger`,disabled:!d,children:W.revoke.submit},onSubmit:f,onClose:t,children:[(0,G.jsx)(Hn,{apiKey:e}),(0,G.jsx)(xn,{reason:a,onReason:o,note:c,onNote:l,error:u.error}),(0,G.jsx)(fn,{inputRef:n,name:e.name,ending:mn(e),value:r,onChange:i})]})}var Wn=36e5,Gn={NONE:0,HOUR:Wn,DAY:24*Wn,WEEK:168*Wn},Kn=Object.keys(Gn);function qn({apiKey:e,onClose:t,onRotated:n}){let r=z(),[i,a]=(0,K.useState)(`DAY`),[o,s]=(0,K.useState)(``),c=cn(),l=i===`NONE`,u=!l||hn(e,o);async function d(){if(!u)return;let t=await c.run({id:e.id,overlap:i});t&&n(t.apiKey,t.secret)}return(0,G.jsxs)(D,{size:`small`,title:W.rotate.title(e.name),description:W.rotate.hint,action:c,fields:[],submit:{look:l?`danger`:`primary`,disabled:!u,children:W.rotate.submit},onSubmit:d,onClose:t,children:[(0,G.jsx)(Ee,{label:W.rotate.overlap,value:i,options:Kn.map(e=>[e,J.overlaps[e]]),onChange:a}),l?(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(L,{look:`warn`,children:W.rotate.none}),(0,G.jsx)(Hn,{apiKey:e}),(0,G.jsx)(fn,{name:e.name,ending:mn(e),value:o,onChange:s})]}):(0,G.jsx)(L,{children:W.rotate.some(E(new Date(r+Gn[i]).toISOString()))})]})}function Jn({apiKey:e,secret:t}){let n=it(e.scopes),{snippets:r}=m,i=(e,t)=>(0,G.jsx)(Ne,{label:`${r.label} ${e}`,code:t});return(0,G.jsxs)(`section`,{className:`flex min-w-0 flex-col gap-2`,children:[(0,G.jsx)(`h3`,{className:`text-sm font-medium`,children:W.secret.callTitle}),(0,G.jsx)(Ae,{label:W.secret.callTitle,tabs:[{value:`curl`,text:r.curl,content:i(r.curl,Ce(y,t,n))},{value:`javascript`,text:r.javascript,content:i(r.javascript,We(y,t,n))},{value:`go`,text:r.go,content:i(r.go,ce(y,t,n))}]})]})}var Yn=4e3;async function Xn(e,t){let n=performance.now(),r={Authorization:`Bearer ${e}`};t.body&&(r[`Content-Type`]=`application/json`);let i=await fetch(y+t.path,{method:t.method,headers:r,body:t.body,credentials:`omit`,cache:`no-store`}),a=await i.text();return{status:i.status,milliseconds:Math.round(performance.now()-n),body:Zn(a).slice(0,Yn)}}function Zn(e){try{return JSON.stringify(JSON.parse(e),null,2)}catch{return e}}function Qn({apiKey:e,secret:t}){let[n,r]=(0,K.useState)(null),i=it(e.scopes),a=ct(()=>Xn(t,i)),o=e.allowedHostnames.length>0||e.allowedIps.length>0;async function s(){r(await a.run()??null)}return(0,G.jsxs)(`section`,{className:`flex flex-col gap-3 rounded-xl border border-line p-3`,children:[(0,G.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-2`,children:[(0,G.jsxs)(`p`,{className:`min-w-0 flex-1 basis-52 text-[13px] text-muted`,children:[W.secret.tryHint(i.method,i.path),` `,o&&W.secret.blockedHere]}),(0,G.jsx)(M,{small:!0,icon:`play`,busy:a.pending,onClick:s,children:a.pending?W.secret.trying:W.secret.tryIt})]}),!Pe(e.scopes)&&(0,G.jsx)(L,{children:W.secret.cannotRead}),(0,G.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-2 empty:hidden`,children:[a.error&&(0,G.jsx)(L,{look:`danger`,children:W.secret.noAnswer}),n&&(0,G.jsx)(`div`,{children:(0,G.jsx)(k,{dot:!0,look:n.status<400?`ok`:`danger`,children:W.secret.answered(n.status,n.milliseconds)})})]}),n&&(0,G.jsx)(Me,{label:W.secret.responseLabel,className:`try-body`,children:n.body})]})}function $n({apiKey:e,secret:t,done:n,onDone:r}){let i=(0,K.useRef)(null);function a(){r(),s({look:`ok`,title:n,text:e.name})}return(0,G.jsxs)(Be,{size:`large`,initialFocus:i,title:W.secret.title,description:W.secret.hint,stored:W.secret.stored,nudge:W.secret.nudge,done:W.secret.done,onDone:a,children:[(0,G.jsx)(lt,{label:W.secret.label,copy:W.secret.copy,secret:t,copyRef:i}),(0,G.jsx)(Jn,{apiKey:e,secret:t}),(0,G.jsx)(Qn,{apiKey:e,secret:t})]})}function er({task:e,onClose:t}){let[n,r]=(0,K.useState)(null);if(n)return(0,G.jsx)($n,{apiKey:n.key,secret:n.secret,done:W.secret.rotated,onDone:()=>r(null)});if(!e)return null;if(e.kind===`edit`)return(0,G.jsx)(dn,{apiKey:e.key,onClose:t});if(e.kind===`revoke`)return(0,G.jsx)(Un,{apiKey:e.key,onClose:t});function i(e,n){t(),r({key:e,secret:n})}return(0,G.jsx)(qn,{apiKey:e.key,onClose:t,onRotated:i})}var tr=Object.keys(q.outcomes);function nr(e){return q.outcomes[e]??e}function rr({outcome:e,refused:t}){return e===`ok`?`ok`:t?`danger`:`warn`}function ir({request:e}){return(0,G.jsxs)(k,{look:rr(e),children:[(0,G.jsx)(`span`,{className:`font-mono tabular-nums`,children:e.status}),nr(e.outcome)]})}function ar({operation:e}){return e||q.noOperation}function or(e){let t=e<10?10:1;return q.milliseconds(A(Math.round(e*t)/t))}function sr({request:e}){let t=ar(e);return(0,G.jsx)(b,{to:`.`,search:t=>({...t,request:e.id}),preload:!1,"aria-label":q.open(t,E(e.createdAt)),title:t,className:`min-w-0 truncate font-mono text-[13px] after:absolute after:inset-0`,children:t})}function cr({requests:e,ofKey:t}){let n=z();return(0,G.jsx)(`ul`,{className:`card divide-y divide-line md:hidden`,children:e.map(e=>(0,G.jsxs)(`li`,{className:`relative flex flex-col gap-1.5 px-4 py-3`,children:[(0,G.jsxs)(`p`,{className:`flex items-baseline gap-2`,children:[(0,G.jsx)(`span`,{className:`flex min-w-0 flex-1`,children:(0,G.jsx)(sr,{request:e})}),(0,G.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:H(e.lastAt,n)})]}),(0,G.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs text-muted`,children:[(0,G.jsx)(ir,{request:e}),e.count>1&&(0,G.jsx)(`span`,{children:q.calls(e.count)}),!t&&(0,G.jsx)(`span`,{dir:`auto`,className:`max-w-40 truncate`,children:e.apiKey?.name}),(0,G.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.address||q.noAddress})]})]},e.id))})}function lr({request:e}){let t=q.details;return(0,G.jsxs)(F,{title:t.sections.answer,children:[(0,G.jsx)(R,{name:t.code,children:(0,G.jsx)(`span`,{className:`font-mono text-xs`,children:e.outcome})}),(0,G.jsx)(R,{name:t.status,children:e.status}),(0,G.jsxs)(R,{name:t.latency,children:[or(e.latency),e.count>1&&(0,G.jsxs)(`span`,{className:`text-muted`,children:[`(`,t.slowest(or(e.maxLatency)),`)`]})]}),(0,G.jsxs)(R,{name:t.requestId,children:[(0,G.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.requestId}),(0,G.jsx)(Je,{text:e.requestId,what:t.requestId,className:`-my-1.5`})]})]})}function ur({request:e,ofKey:t}){let{workspace:n}=O(),r=q.details,{apiKey:i,count:a,neededScopes:o}=e;return(0,G.jsxs)(F,{title:r.sections.call,children:[(0,G.jsx)(R,{name:r.time,children:(0,G.jsx)(j,{time:e.createdAt})}),a>1&&(0,G.jsx)(R,{name:r.until,children:(0,G.jsx)(j,{time:e.lastAt})}),a>1&&(0,G.jsx)(R,{name:r.count,children:(0,G.jsxs)(`span`,{children:[A(a),(0,G.jsx)(`span`,{className:`block text-xs text-muted`,children:r.countHint})]})}),(0,G.jsx)(R,{name:r.scopes,children:o.map(e=>J.scopes[e]).join(m.common.comma)||r.noScopes}),i&&!t&&(0,G.jsx)(R,{name:r.key,children:(0,G.jsx)(b,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:i.id},className:`link`,children:i.name})})]})}function dr({request:e}){let t=q.details;return(0,G.jsxs)(F,{title:t.sections.client,children:[(0,G.jsx)(R,{name:t.address,children:e.address||q.noAddress}),(0,G.jsx)(R,{name:t.client,children:e.userAgent||q.noAddress})]})}function fr({request:e,ofKey:t}){return(0,G.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,G.jsx)(lr,{request:e}),(0,G.jsx)(ur,{request:e,ofKey:t}),(0,G.jsx)(dr,{request:e})]})}function pr({request:e}){let{filter:t}=h(),{operation:n,address:r}=e,i=q.details;return!n&&!r?null:(0,G.jsxs)(je,{children:[n&&(0,G.jsx)(M,{icon:`filter`,onClick:()=>t({operation:n}),children:i.onlyOperation}),r&&(0,G.jsx)(M,{icon:`filter`,onClick:()=>t({address:r}),children:i.onlyAddress})]})}var mr=36e5,hr={hour:mr,day:24*mr,week:168*mr,month:720*mr};function gr(e,t,n){let r=c(e.outcome),i=r.includes(`refused`);return{apiKeyId:t,outcomes:r.length&&!i?r:void 0,refused:i||void 0,operation:e.operation,address:e.address,status:e.status===void 0?void 0:Number(e.status),..._r(e.time,n)}}function _r(e,t){let n=e=>new Date(e).toISOString(),r=f(e);return r===void 0?e?{from:n(t-hr[e])}:{}:{from:n(r),until:n(r+hr.day-1)}}var vr={outcome:void 0,operation:void 0,address:void 0,status:void 0,time:void 0,key:void 0};function yr(e){return Object.keys(vr).some(t=>e[t])}var br=25,xr=5e3;function Sr(e,t,n){let{request:i,...a}=n;return C({queryKey:[`requests`,e,t,a],queryFn:()=>{let i=gr(n,t,Date.now());return r(jt,{first:br,after:n.after,filter:i},e)},placeholderData:S,refetchInterval:!n.after&&xr,staleTime:0})}function Cr(e,t){return C({queryKey:[`requests`,e,`one`,t],queryFn:async()=>(await r(Pt,{id:t},e)).apiKeyRequest??null,staleTime:1/0,retry:!1})}function wr(e,t){return C({queryKey:[`keys`,e,`choices`,t],queryFn:async()=>((await r(Mt,{search:t||void 0},e)).apiKeys?.nodes??[]).map(e=>({value:e.id,text:e.name,hint:e.hint})),placeholderData:S})}function Tr(e,t){return C({queryKey:[`keys`,e,`name`,t],queryFn:async()=>(await r(Nt,{id:t},e)).apiKey?.name??null})}function Er({id:e,requests:t,ofKey:n}){let{workspace:r}=O(),{open:i}=h(),a=t.find(t=>t.id===e),o=x({...Cr(r.slug,e),initialData:a}),s=o.data??void 0,c=()=>i(void 0),l=q.details;return(0,G.jsxs)(we,{open:!0,onClose:c,label:l.title,children:[(0,G.jsx)(ze,{eyebrow:l.title,title:(0,G.jsx)(`span`,{className:`font-mono text-sm`,children:s?ar(s):l.title}),onClose:c,children:s&&(0,G.jsx)(ir,{request:s})}),s?(0,G.jsx)(fr,{request:s,ofKey:n}):(0,G.jsx)($e,{query:o,title:l.missingTitle,hint:l.missingHint}),s&&(0,G.jsx)(pr,{request:s})]})}var Dr=Ce(y,dt,it([`linksRead`])),Or=Ce(y,dt,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:`{ links(first: 1) { totalCount nodes { shortUrl } } }`})});function kr(){return(0,G.jsx)(De,{label:m.snippets.label,rest:Dr,graphql:Or})}function Ar({filtered:e}){let{filter:t}=h(),n=q;return e?(0,G.jsx)(Ve,{title:n.noMatchTitle,hint:n.noMatchHint,onClear:()=>t(vr)}):(0,G.jsx)(me,{icon:`log`,title:n.emptyTitle,hint:n.emptyHint,children:(0,G.jsx)(kr,{})})}function jr({request:e,ofKey:t}){let n=z();return(0,G.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,G.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap text-muted`,children:(0,G.jsx)(`time`,{dateTime:e.lastAt,title:E(e.lastAt),className:`relative z-10`,children:H(e.lastAt,n)})}),(0,G.jsx)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-48 px-4 py-2.5 text-start font-normal`,children:(0,G.jsxs)(`span`,{className:`flex items-baseline gap-2`,children:[(0,G.jsx)(sr,{request:e}),e.count>1&&(0,G.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:q.calls(e.count)})]})}),(0,G.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap`,children:(0,G.jsx)(ir,{request:e})}),!t&&(0,G.jsx)(`td`,{className:`max-w-40 truncate px-4 py-2.5`,dir:`auto`,title:e.apiKey?.name,children:e.apiKey?.name}),(0,G.jsx)(`td`,{className:`px-4 py-2.5 font-mono text-xs whitespace-nowrap text-muted`,children:e.address||q.noAddress}),(0,G.jsx)(`td`,{className:`px-4 py-2.5 text-end whitespace-nowrap text-muted tabular-nums`,children:or(e.latency)})]})}function Mr({requests:e,ofKey:t}){let{columns:n}=q,r=[n.time,n.operation,n.outcome,...t?[]:[n.key],n.address];return(0,G.jsx)(ye,{label:q.page,className:`hidden md:block`,heads:(0,G.jsxs)(G.Fragment,{children:[r.map(e=>(0,G.jsx)(xe,{children:e},e)),(0,G.jsx)(xe,{className:`text-end`,children:n.latency})]}),children:e.map(e=>(0,G.jsx)(jr,{request:e,ofKey:t},e.id))})}function Nr({id:e,onChange:t}){let{workspace:r}=O(),[i,a]=(0,K.useState)(``),o=x(wr(r.slug,i)),s=x({...Tr(r.slug,e??``),enabled:e!==void 0}),{filters:c}=q;return(0,G.jsx)(Le,{label:c.key,chosen:e&&(s.data??`…`),find:c.findKey,none:c.noKey,picks:o.data,clean:n,onSearch:a,onChange:t})}var Pr=[`200`,`201`,`204`,`400`,`401`,`403`,`404`,`409`,`413`,`429`,`500`,`503`];function Fr({search:e,total:t,ofKey:n}){let{filter:r}=h(),{filters:i}=q,a=c(e.outcome);return(0,G.jsxs)(se,{total:t===void 0?void 0:q.total(t),onClear:yr(e)?()=>r(vr):void 0,children:[!n&&(0,G.jsx)(Nr,{id:e.key,onChange:e=>r({key:e})}),(0,G.jsx)(N,{label:i.outcome,multiple:!0,values:a,options:Ir(tr,a).map(e=>[e,nr(e)]),onChange:e=>r({outcome:e.join(`,`)||void 0})}),(0,G.jsx)(at,{label:i.operation,hint:i.operationHint,apply:i.apply,value:e.operation,onChange:e=>r({operation:e})}),(0,G.jsx)(at,{label:i.address,hint:i.addressHint,apply:i.apply,value:e.address,onChange:e=>r({address:e})}),(0,G.jsx)(N,{label:i.status,values:e.status?[e.status]:[],options:Ir(Pr,e.status?[e.status]:[]).map(e=>[e,e]),onChange:([e])=>r({status:e})}),(0,G.jsx)(N,{label:i.time,values:e.time?[e.time]:[],options:Lr(e.time),onChange:([e])=>r({time:e})})]})}function Ir(e,t){return[...new Set([...e,...t])]}function Lr(e){let t=p.map(e=>[e,q.filters.times[e]]),n=f(e);return e&&n!==void 0?[...t,[e,T(new Date(n).toISOString())]]:t}function Rr({search:e,apiKeyId:t}){let{workspace:n}=O(),r=x(Sr(n.slug,t??e.key,e)),i=r.data?.apiKeyRequests,a=i?.nodes??[],o=yr(e),s=t!==void 0;return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsxs)(tt,{query:r,page:i,after:e.after,toolbar:(o||r.isError||!!i?.totalCount)&&(0,G.jsx)(Fr,{search:e,total:i?.totalCount,ofKey:s}),empty:(0,G.jsx)(Ar,{filtered:o}),children:[(0,G.jsx)(Mr,{requests:a,ofKey:s}),(0,G.jsx)(cr,{requests:a,ofKey:s})]}),e.request&&(i||r.isError)&&(0,G.jsx)(Er,{id:e.request,requests:a,ofKey:s})]})}function zr({scopes:e}){return(0,G.jsx)(`ul`,{className:`flex flex-wrap gap-1`,children:e.map(e=>(0,G.jsx)(`li`,{children:(0,G.jsx)(k,{children:J.scopes[e]})},e))})}function Br({apiKey:e}){let t=W.details;return(0,G.jsxs)(F,{title:t.sections.access,children:[(0,G.jsxs)(R,{name:t.key,children:[(0,G.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.hint}),(0,G.jsx)(Je,{text:e.prefix,what:W.list.copyPrefix,className:`-my-1.5`})]}),(0,G.jsx)(R,{name:t.scopes,children:(0,G.jsx)(zr,{scopes:e.scopes})}),(0,G.jsx)(R,{name:t.hostnames,children:(0,G.jsx)(`bdi`,{children:e.allowedHostnames.join(`, `)||t.anyHostname})}),(0,G.jsx)(R,{name:t.ips,children:(0,G.jsx)(`bdi`,{children:e.allowedIps.join(`, `)||t.anyIp})}),(0,G.jsx)(R,{name:t.expires,children:e.expiresAt?(0,G.jsx)(j,{time:e.expiresAt}):m.common.never})]})}function Vr({apiKey:e,successor:t}){let n=W.details;return!e.revokedAt&&!e.successorId?null:(0,G.jsxs)(F,{title:n.sections.end,children:[e.revokedAt&&(0,G.jsx)(R,{name:n.revoked,children:(0,G.jsx)(j,{time:e.revokedAt})}),e.revokedAt&&(0,G.jsx)(R,{name:n.revokedBy,children:e.revokedBy?.name??W.list.commandLine}),e.revokedReason&&(0,G.jsx)(R,{name:n.reason,children:J.reasons[e.revokedReason]}),e.revokedNote&&(0,G.jsx)(R,{name:n.note,children:(0,G.jsx)(`bdi`,{children:e.revokedNote})}),e.successorId&&(0,G.jsx)(R,{name:n.successor,children:t})]})}function Hr({apiKey:e}){let t=W.details;return(0,G.jsxs)(F,{title:t.sections.origin,children:[(0,G.jsx)(R,{name:t.created,children:(0,G.jsx)(j,{time:e.createdAt})}),(0,G.jsx)(R,{name:t.createdBy,children:e.createdBy?.name??W.list.commandLine}),(0,G.jsxs)(R,{name:t.id,children:[(0,G.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.id}),(0,G.jsx)(Je,{text:e.id,what:t.id,className:`-my-1.5`})]})]})}function Ur({apiKey:e}){let t=W.details,n=e.lastUsed;return(0,G.jsxs)(F,{title:t.sections.usage,children:[(0,G.jsx)(R,{name:t.lastUsed,children:n?(0,G.jsx)(j,{time:n.at}):m.common.never}),n&&(0,G.jsx)(R,{name:t.address,children:(0,G.jsx)(`bdi`,{dir:`ltr`,children:n.address})}),n?.userAgent&&(0,G.jsx)(R,{name:t.client,children:(0,G.jsx)(`bdi`,{dir:`ltr`,children:n.userAgent})})]})}function Wr({apiKey:e}){return(0,G.jsxs)(`aside`,{"aria-label":U.page.facts,className:`card relative flex flex-col gap-6 p-5`,children:[(0,G.jsx)(Vr,{apiKey:e,successor:e.successor?.name}),(0,G.jsx)(Br,{apiKey:e}),(0,G.jsx)(Ur,{apiKey:e}),(0,G.jsx)(Hr,{apiKey:e})]})}function Gr({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=Z(e),r=yn(e),i=n=>()=>t({kind:n,key:e});return(0,G.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,G.jsx)(M,{icon:`pencil`,disabled:!n,title:n?void 0:W.details.nothingToNarrow,onClick:i(`edit`),children:W.list.editShort}),(0,G.jsx)(M,{icon:`rotate`,disabled:!!r,title:r,onClick:i(`rotate`),children:W.list.rotate}),(0,G.jsx)(M,{icon:`ban`,className:`text-danger`,onClick:i(`revoke`),children:W.list.revoke})]})}function Kr({apiKey:e,onTask:t}){return(0,G.jsxs)(`header`,{className:`flex flex-wrap items-start justify-between gap-x-6 gap-y-4`,children:[(0,G.jsxs)(`div`,{className:`min-w-0 flex-1 basis-72`,children:[(0,G.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5`,children:[(0,G.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e.name}),(0,G.jsx)(k,{look:X[e.state],dot:!0,children:J.states[e.state]}),(0,G.jsx)(k,{children:J.environments[e.environment]})]}),(0,G.jsxs)(`p`,{className:`mt-1 flex items-center gap-1 text-xs text-muted`,children:[(0,G.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.hint}),(0,G.jsx)(Je,{text:e.prefix,what:W.list.copyPrefix,className:`-my-1.5`})]})]}),(0,G.jsx)(Gr,{apiKey:e,onTask:t})]})}function qr({action:e}){return U.history.actions[e]??e}function Jr({actor:e}){let t=U.history;return e.kind===`COMMAND_LINE`?t.commandLine:e.kind===`API_KEY`?e.apiKey?t.key(e.apiKey.name):t.gone:e.user?.name??t.gone}function Yr({detail:e}){let t=U.history.details;return Object.keys(t).filter(t=>typeof e?.[t]==`string`).map(n=>[t[n]??n,Xr(n,String(e?.[n]))])}function Xr(e,t){switch(e){case`scopes`:return ve(a(t.replaceAll(` `,`,`)).map(e=>J.scopes[e]));case`environment`:return J.environments[t.toUpperCase()]??t;case`reason`:return J.reasons[t.toUpperCase()]??t;case`expiresAt`:return E(t);default:return t}}function Zr({change:e}){let t=z(),n=Yr(e);return(0,G.jsxs)(`li`,{className:`border-s-2 border-line ps-3 text-[13px]`,children:[(0,G.jsxs)(`p`,{className:`flex flex-wrap items-baseline gap-x-2`,children:[(0,G.jsx)(`span`,{className:`font-medium`,children:qr(e)}),(0,G.jsx)(`span`,{className:`text-muted`,children:U.history.by(Jr(e))}),(0,G.jsx)(`time`,{dateTime:e.createdAt,title:E(e.createdAt),className:`ms-auto text-muted`,children:H(e.createdAt,t)})]}),n.length>0&&(0,G.jsx)(`dl`,{className:`mt-1 grid gap-y-0.5 text-xs`,children:n.map(([e,t])=>(0,G.jsxs)(`div`,{className:`flex gap-2`,children:[(0,G.jsx)(`dt`,{className:`w-24 shrink-0 text-muted`,children:e}),(0,G.jsx)(`dd`,{dir:`auto`,className:`min-w-0 text-start wrap-anywhere`,children:t})]},e))})]})}var Qr=5e3,$r=10;function ei(e,t){return C({queryKey:[`keys`,e,`page`,t],queryFn:()=>r(bt,{id:t},e),refetchInterval:Qr,staleTime:0})}function ti(e,t){return oe({queryKey:[`keys`,e,`history`,t],queryFn:({pageParam:n})=>r(xt,{first:$r,after:n,id:t},e),initialPageParam:void 0,getNextPageParam:e=>e.auditEvents?.pageInfo.hasNextPage&&e.auditEvents.pageInfo.endCursor||void 0,staleTime:0})}function ni({title:e,hint:t,danger:n,children:r}){let i=(0,K.useId)();return(0,G.jsxs)(`section`,{"aria-labelledby":i,className:`card min-w-0`,children:[(0,G.jsxs)(`header`,{className:`flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-5 pt-4`,children:[(0,G.jsx)(`h2`,{id:i,className:n?`text-sm font-semibold text-danger`:`text-sm font-semibold`,children:e}),t&&(0,G.jsx)(`p`,{className:`text-[13px] text-muted`,children:t})]}),(0,G.jsx)(`div`,{className:`px-5 pt-3 pb-5`,children:r})]})}function ri({apiKey:e}){let{workspace:t}=O(),n=ae(ti(t.slug,e.id)),r=n.data?.pages.flatMap(e=>e.auditEvents?.nodes??[]),i=U.history;return(0,G.jsxs)(ni,{title:i.title,hint:i.hint,children:[n.isError&&!r&&(0,G.jsx)(Re,{error:n.error,onRetry:()=>n.refetch()}),(0,G.jsx)(`ol`,{className:`flex flex-col gap-4`,children:r?.map(e=>(0,G.jsx)(Zr,{change:e},e.id))}),n.hasNextPage&&(0,G.jsx)(M,{small:!0,className:`mt-4`,busy:n.isFetchingNextPage,onClick:()=>n.fetchNextPage(),children:i.more})]})}function ii({title:e,callers:t,filtering:n}){return(0,G.jsxs)(`div`,{className:`min-w-0`,children:[(0,G.jsx)(`h3`,{className:`eyebrow`,children:e}),(0,G.jsx)(`ul`,{className:`mt-1 divide-y divide-line border-y border-line text-[13px]`,children:t.map(e=>(0,G.jsxs)(`li`,{className:`flex min-h-8 items-center justify-between gap-4 py-1`,children:[(0,G.jsx)(ai,{caller:e,filtering:n}),(0,G.jsx)(`span`,{className:`shrink-0 text-muted tabular-nums`,children:U.late.calls(e.count)})]},e.value))})]})}function ai({caller:{value:e},filtering:t}){let n=e||U.late.unknown;return!t||!e?(0,G.jsx)(`span`,{className:`min-w-0 wrap-anywhere`,children:n}):(0,G.jsx)(b,{to:`.`,hash:`requests`,search:t=>({...t,address:e,outcome:void 0,after:void 0}),"aria-label":U.late.show(e),className:`link min-w-0 font-mono text-xs wrap-anywhere`,children:n})}function oi({apiKey:e}){let t=z(),n=e.lateUse;if(!n)return null;let r=U.late,i=e.state===`REVOKED`?`REVOKED`:`EXPIRED`;return(0,G.jsxs)(ni,{danger:!0,title:r.title[i],children:[(0,G.jsx)(`p`,{className:`text-pretty`,children:r.summary(n.count,A(n.recentCount))}),(0,G.jsxs)(`dl`,{className:`mt-4 grid grid-cols-2 gap-3 text-[13px]`,children:[(0,G.jsx)(_e,{name:r.first,children:(0,G.jsx)(`time`,{dateTime:n.firstAt,children:E(n.firstAt)})}),(0,G.jsx)(_e,{name:r.last,children:(0,G.jsx)(`time`,{dateTime:n.lastAt,title:E(n.lastAt),children:H(n.lastAt,t)})})]}),(0,G.jsxs)(`div`,{className:`mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2`,children:[(0,G.jsx)(ii,{title:r.addresses,callers:n.addresses??[],filtering:!0}),(0,G.jsx)(ii,{title:r.userAgents,callers:n.userAgents??[]})]}),(0,G.jsx)(`h3`,{className:`eyebrow mt-5`,children:r.todo}),(0,G.jsx)(`ol`,{className:`mt-1 list-decimal space-y-1 ps-5 text-[13px] text-pretty`,children:r.steps.map(e=>(0,G.jsx)(`li`,{children:e},e))})]})}var si=36e5;function ci(e,t,n){if(!Z(e))return`ended`;let r=e.lastUsed?.at;return!r||Date.parse(r)<Date.parse(t.createdAt)?`unused`:ke(r,si,n)?`busy`:`quiet`}function li({old:e,successor:t}){let n=z(),r=U.rotation,i=ci(e,t,n),a=e.lastUsed?H(e.lastUsed.at,n):``,o=e.expiresAt?r.ends(E(e.expiresAt)):``;return i===`ended`?(0,G.jsx)(L,{children:r.ended}):i===`busy`?(0,G.jsxs)(L,{look:`warn`,children:[(0,G.jsxs)(`strong`,{className:`font-medium`,children:[r.busy,`.`]}),` `,r.busyHint(a,e.lastUsed?.address??``),` `,o]}):(0,G.jsxs)(L,{look:`ok`,children:[(0,G.jsxs)(`strong`,{className:`font-medium`,children:[r.quiet,`.`]}),` `,i===`unused`?r.quietNever:r.quietHint(a),` `,o]})}function ui({name:e,relative:t}){let{workspace:n}=O();return(0,G.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1`,children:[(0,G.jsx)(`span`,{className:`w-28 text-[13px] text-muted`,children:e}),(0,G.jsx)(b,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:t.id},className:`link wrap-anywhere`,children:t.name}),(0,G.jsx)(`span`,{className:`font-mono text-xs text-muted`,children:t.hint}),(0,G.jsx)(k,{look:X[t.state],dot:!0,children:J.states[t.state]})]})}function di({apiKey:e}){let{successor:t,predecessor:n}=e,r=U.rotation;return!t&&!n?null:(0,G.jsx)(ni,{title:r.title,children:(0,G.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[n&&(0,G.jsx)(ui,{name:r.from,relative:n}),t&&(0,G.jsx)(ui,{name:r.to,relative:t}),t&&(0,G.jsx)(li,{old:e,successor:t}),n&&(0,G.jsx)(li,{old:n,successor:e})]})})}function fi({day:e,most:t}){let{accepted:n,failed:r,refused:i}=e,a=[n,r,i].map(A),o=U.chart.summary(T(e.day),...a);return En(e)?(0,G.jsx)(`li`,{className:`flex flex-1`,children:(0,G.jsxs)(b,{to:`.`,hash:`requests`,search:t=>({...t,time:e.day.slice(0,10),after:void 0}),preload:!1,"aria-label":o,title:o,className:`flex flex-1 flex-col justify-end rounded-t px-px hover:bg-surface-2 sm:px-0.5`,children:[(0,G.jsx)(pi,{count:i,most:t,colour:`bg-danger`}),(0,G.jsx)(pi,{count:r,most:t,colour:`bg-warn`}),(0,G.jsx)(pi,{count:n,most:t,colour:`bg-accent`})]})}):(0,G.jsx)(`li`,{className:`flex-1`})}function pi({count:e,most:t,colour:n}){return e?(0,G.jsx)(`span`,{className:`block min-h-[3px] first:rounded-t-[3px] ${n}`,style:{height:`${e/t*100}%`}}):null}function mi({days:e}){let t=Math.max(1,...e.map(En)),[n]=e,r=e.at(-1);return(0,G.jsxs)(`div`,{dir:`ltr`,className:`mt-5`,children:[(0,G.jsxs)(`div`,{className:`flex items-end gap-2`,children:[(0,G.jsx)(`p`,{"aria-hidden":`true`,className:`self-start text-xs leading-none text-muted tabular-nums`,children:A(t)}),(0,G.jsx)(`ul`,{"aria-label":U.chart.title,className:`flex h-32 min-w-0 flex-1 items-stretch border-b border-line`,children:e.map(e=>(0,G.jsx)(fi,{day:e,most:t},e.day))})]}),(0,G.jsxs)(`p`,{"aria-hidden":`true`,className:`mt-1.5 flex justify-between text-xs text-muted`,children:[(0,G.jsx)(`bdi`,{children:n&&T(n.day)}),(0,G.jsx)(`bdi`,{children:r&&T(r.day)})]})]})}var hi=[[`accepted`,`bg-accent`],[`failed`,`bg-warn`],[`refused`,`bg-danger`]];function gi({sum:e}){let t=U.chart,n={accepted:void 0,failed:t.failedHint,refused:t.refusedHint};return(0,G.jsx)(`dl`,{className:`flex flex-wrap gap-x-8 gap-y-2`,children:hi.map(([r,i])=>(0,G.jsxs)(`div`,{title:n[r],children:[(0,G.jsxs)(`dt`,{className:`flex items-center gap-1.5 text-[13px] text-muted`,children:[(0,G.jsx)(`span`,{"aria-hidden":`true`,className:`size-2.5 rounded-[3px] ${i}`}),t[r]]}),(0,G.jsx)(`dd`,{className:`mt-0.5 text-lg font-semibold tracking-tight tabular-nums`,children:A(e[r])})]},r))})}var _i=30;function vi({days:e}){let t=Cn(e,_i,z()),n=Tn(t),r=U.chart;return(0,G.jsx)(ni,{title:r.title,hint:r.hint,children:En(n)?(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(gi,{sum:n}),(0,G.jsx)(mi,{days:t})]}):(0,G.jsx)(`p`,{className:`py-6 text-center text-muted`,children:r.none})})}var yi=w(`/$slug/settings/api-keys/$id`);function bi({apiKey:e}){let t=yi.useSearch(),[n,r]=(0,K.useState)(null);return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(Kr,{apiKey:e,onTask:r}),(0,G.jsx)(It,{apiKey:e}),(0,G.jsxs)(`div`,{className:`grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,G.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6`,children:[(0,G.jsx)(oi,{apiKey:e}),(0,G.jsx)(di,{apiKey:e}),(0,G.jsx)(vi,{days:e.requestsPerDay}),(0,G.jsx)(ri,{apiKey:e})]}),(0,G.jsx)(Wr,{apiKey:e})]}),(0,G.jsxs)(`section`,{id:`requests`,className:`flex scroll-mt-20 flex-col gap-4`,children:[(0,G.jsx)(`h2`,{className:`text-base font-semibold`,children:q.ofKey}),(0,G.jsx)(Rr,{search:t,apiKeyId:e.id})]}),(0,G.jsx)(er,{task:n,onClose:()=>r(null)})]})}var xi=w(`/$slug/settings/api-keys/$id`);function Si(){let{workspace:e,role:t,can:n}=O(),{id:r}=xi.useParams(),i=x({...ei(e.slug,r),enabled:n(`ADMIN`)}),a=ot(i.isLoading),o=i.data?.apiKey;return rt(o?.name??W.details.title),n(`ADMIN`)?(0,G.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,G.jsx)(le,{to:`/$slug/settings/api-keys`,params:{slug:e.slug},className:`-mb-4`,children:U.page.back}),o&&(0,G.jsx)(bi,{apiKey:o}),!o&&a&&(0,G.jsx)(Ue,{}),!o&&!i.isLoading&&(0,G.jsx)(Ft,{error:i.error,onRetry:()=>i.refetch()})]}):(0,G.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,G.jsx)(P,{title:W.details.title}),(0,G.jsx)(V,{icon:`shield`,title:W.list.forbiddenTitle,hint:W.list.forbiddenHint(t)})]})}function Ci({search:e,onClose:t,onCreated:n}){let r=(0,K.useRef)(null),[i]=(0,K.useState)(ee),a=(0,K.useRef)(0),[o,s]=(0,K.useState)({}),[c]=(0,K.useState)(()=>Qt(e)),[l,u]=(0,K.useState)(c),d=on(),f=e=>u(t=>({...t,...e})),p=e=>o[e]??Ke(d.error,e);async function m(){let{expiry:e,...t}=l;a.current||=Date.now();let r=vt(e,a.current);if(s(tn(l)),r===void 0)return;let o=await d.run({...t,expiresAt:r,idempotencyKey:i});o&&n(o.apiKey,o.secret)}return(0,G.jsx)(D,{size:`large`,title:W.form.createTitle,description:W.form.createHint,initialFocus:r,action:d,fields:an,status:J.scopeSummary.count(l.scopes.length,_.length),changed:!en(l,c),submit:{look:`primary`,children:W.form.submit},onSubmit:m,onClose:t,children:(0,G.jsx)(Zt,{draft:l,nameRef:r,errorOf:p,onChange:f})})}var wi=w(`/$slug/settings/api-keys`);function Ti({apiKey:e,onClose:t}){let n=wi.useNavigate();function r(){t(),n({search:t=>({...t,key:e.id})})}return(0,G.jsx)(Oe,{open:!0,onClose:t,size:`small`,title:W.form.lostTitle,description:W.form.lostHint,children:(0,G.jsxs)(je,{children:[(0,G.jsx)(M,{onClick:t,children:m.common.close}),(0,G.jsx)(M,{look:`primary`,onClick:r,children:W.form.lostAction})]})})}var Ei=w(`/$slug/settings/api-keys`);function Di({search:e}){let t=Ei.useNavigate(),[n,r]=(0,K.useState)(null),i=()=>t({search:e=>({...e,create:void 0,name:void 0,scopes:void 0}),replace:!0});async function a(e,t){await i(),r({key:e,secret:t})}let o=()=>r(null);return n?.secret?(0,G.jsx)($n,{apiKey:n.key,secret:n.secret,done:W.secret.created,onDone:o}):n?(0,G.jsx)(Ti,{apiKey:n.key,onClose:o}):e.create?(0,G.jsx)(Ci,{search:e,onClose:i,onCreated:a}):null}function Oi({apiKey:e}){let{workspace:t}=O();return(0,G.jsxs)(b,{to:`/$slug/settings/api-keys/$id`,params:{slug:t.slug,id:e.id},className:`btn btn-secondary justify-between`,children:[(0,G.jsxs)(`span`,{className:`flex items-center gap-2`,children:[(0,G.jsx)(_t,{name:`log`,className:`size-4 text-muted`}),U.page.menu]}),(0,G.jsx)(_t,{name:`chevronEnd`,className:`size-4 text-muted`})]})}var ki=w(`/$slug/settings/api-keys`);function Ai({id:e}){let{slug:t}=ki.useParams();return(0,G.jsx)(b,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e??void 0}),className:`link`,children:W.details.openSuccessor})}function ji({apiKey:e}){return(0,G.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,G.jsx)(It,{apiKey:e}),(0,G.jsx)(Oi,{apiKey:e}),(0,G.jsx)(Br,{apiKey:e}),(0,G.jsx)(Ur,{apiKey:e}),(0,G.jsx)(Hr,{apiKey:e}),(0,G.jsx)(Vr,{apiKey:e,successor:(0,G.jsx)(Ai,{id:e.successorId})})]})}var Mi=`flex-1 px-2 sm:flex-none sm:px-3`;function Ni({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=Z(e),r=yn(e),i=n=>()=>t({kind:n,key:e});return(0,G.jsxs)(je,{children:[(0,G.jsx)(M,{icon:`pencil`,className:Mi,disabled:!n,title:n?void 0:W.details.nothingToNarrow,onClick:i(`edit`),children:W.list.editShort}),(0,G.jsx)(M,{icon:`rotate`,className:Mi,disabled:!!r,title:r,onClick:i(`rotate`),children:W.list.rotate}),(0,G.jsx)(M,{icon:`ban`,className:Te(Mi,`text-danger`),onClick:i(`revoke`),children:W.list.revoke})]})}function Pi({apiKey:e,onClose:t}){return(0,G.jsxs)(`header`,{className:`flex items-start gap-3 border-b border-line px-5 py-4 sm:px-6`,children:[(0,G.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,G.jsx)(`p`,{className:`eyebrow`,children:W.details.title}),(0,G.jsx)(`h2`,{dir:`auto`,className:`mt-0.5 w-fit text-base font-semibold wrap-anywhere`,children:e?.name??W.details.title}),e&&(0,G.jsxs)(`div`,{className:`mt-2 flex flex-wrap gap-1.5`,children:[(0,G.jsx)(k,{look:X[e.state],dot:!0,children:J.states[e.state]}),(0,G.jsx)(k,{children:J.environments[e.environment]})]})]}),(0,G.jsx)(pe,{icon:`close`,label:m.common.close,className:`-me-2`,onClick:t})]})}function Fi({error:e}){let t=!e||e instanceof d&&e.code===`NOT_FOUND`;return(0,G.jsxs)(`div`,{role:`alert`,className:`p-6`,children:[(0,G.jsx)(`p`,{className:`font-medium`,children:t?W.details.missingTitle:m.errors.boundaryTitle}),(0,G.jsx)(`p`,{className:`mt-1 text-muted`,children:t?W.details.missingHint:e?.message})]})}var Ii=w(`/$slug/settings/api-keys`);function Li({id:e}){let{workspace:t}=O(),n=Ii.useNavigate(),[r,i]=(0,K.useState)(null),a=x(Rn(t.slug,e)),o=ot(a.isPending),s=a.data?.apiKey,c=()=>n({search:e=>({...e,key:void 0})});return(0,G.jsxs)(we,{open:!0,onClose:c,label:s?.name??W.details.title,children:[(0,G.jsx)(Pi,{apiKey:s??void 0,onClose:c}),s&&(0,G.jsx)(ji,{apiKey:s}),s&&(0,G.jsx)(Ni,{apiKey:s,onTask:i}),!s&&!a.isPending&&(0,G.jsx)(Fi,{error:a.error}),!s&&o&&(0,G.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-4 p-6`,children:[(0,G.jsx)(`span`,{className:`sr-only`,children:W.details.loading}),(0,G.jsx)(`div`,{className:`skeleton h-5 w-48`}),(0,G.jsx)(`div`,{className:`skeleton h-24 w-full`}),(0,G.jsx)(`div`,{className:`skeleton h-40 w-full`})]}),(0,G.jsx)(er,{task:r,onClose:()=>i(null)})]})}var Ri=5;function zi({keys:e}){let t=z(),n=[...e].sort((e,t)=>(t.lastUsed?.at??``).localeCompare(e.lastUsed?.at??``));return(0,G.jsxs)(`ul`,{className:`divide-y divide-line rounded-lg border border-line text-[13px]`,children:[n.slice(0,Ri).map(e=>(0,G.jsxs)(`li`,{className:`flex items-center justify-between gap-4 px-3 py-2`,children:[(0,G.jsx)(`span`,{dir:`auto`,className:`min-w-0 truncate font-medium`,children:e.name}),(0,G.jsx)(`span`,{className:_n(e,t)?`shrink-0 text-danger`:`shrink-0 text-muted`,children:e.lastUsed?U.bulk.used(H(e.lastUsed.at,t)):U.bulk.unused})]},e.id)),n.length>Ri&&(0,G.jsx)(`li`,{className:`px-3 py-2 text-muted`,children:U.bulk.more(n.length-Ri)})]})}function Bi({keys:e,onClose:t,onRevoked:n}){let r=(0,K.useRef)(null),[i,a]=(0,K.useState)(``),[o,c]=(0,K.useState)(`OTHER`),[l,u]=(0,K.useState)(``),d=un(),{bulk:f}=U,p=e.length,ee=i.trim()===String(p),[m,h]=f.confirm;async function g(){if(!ee)return;let t=e.map(e=>e.id);await d.run({ids:t,reason:o,note:l.trim()||void 0})&&(n(),s({look:`ok`,title:f.done(p)}))}return(0,G.jsxs)(D,{size:`small`,title:f.title(p),description:f.hint,initialFocus:r,action:d,fields:[`note`],submit:{look:`danger`,disabled:!ee,children:f.submit(p)},onSubmit:g,onClose:t,children:[(0,G.jsx)(zi,{keys:e}),(0,G.jsx)(xn,{reason:o,onReason:c,note:l,onNote:u,error:d.error}),(0,G.jsx)(Ze,{ref:r,label:`${m}${p}${h}`,inputMode:`numeric`,autoComplete:`off`,value:i,onChange:a})]})}function Vi({choice:e}){let[t,n]=(0,K.useState)(!1),{choose:r}=U,i=e.keys.length;function a(){n(!1),e.clear()}return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`div`,{role:`status`,className:i?`sticky bottom-4 z-20 flex justify-center`:`sr-only`,children:i>0&&(0,G.jsxs)(`div`,{className:`card flex flex-wrap items-center gap-2 py-2 ps-4 pe-2 shadow-pop`,children:[(0,G.jsx)(`p`,{className:`me-2 text-[13px] font-medium`,children:r.chosen(i)}),(0,G.jsx)(pe,{small:!0,icon:`close`,label:r.none,onClick:e.clear}),(0,G.jsx)(M,{small:!0,look:`danger`,onClick:()=>n(!0),children:r.revoke})]})}),t&&(0,G.jsx)(Bi,{keys:e.keys,onClose:()=>n(!1),onRevoked:a})]})}var Hi=w(`/$slug/settings/api-keys`);function Ui({filtered:e}){let t=Hi.useNavigate();return e?(0,G.jsx)(Ve,{title:W.list.noMatchTitle,hint:W.list.noMatchHint,onClear:()=>t({search:{},replace:!0})}):(0,G.jsx)(me,{icon:`key`,title:W.list.emptyTitle,hint:W.list.emptyHint,children:(0,G.jsx)(kr,{})})}function Wi({apiKey:e,chosen:t,onChoose:n}){let r=e.state===`REVOKED`;return(0,G.jsx)(`label`,{className:`relative z-10 grid size-8 place-items-center`,title:r?U.choose.revoked:void 0,children:(0,G.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":U.choose.one(e.name),checked:t,disabled:r,onChange:t=>n([e],t.target.checked)})})}var Gi=w(`/$slug/settings/api-keys`);function Ki({apiKey:e}){let{slug:t}=Gi.useParams();return(0,G.jsx)(b,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e.id}),preload:!1,dir:`auto`,title:e.name,className:Te(`min-w-0 truncate after:absolute after:inset-0`,!Z(e)&&`text-muted`),children:e.name})}var qi=w(`/$slug/settings/api-keys`);function Ji({apiKey:e,onTask:t}){let n=re(),{slug:r}=qi.useParams(),i=n=>()=>t({kind:n,key:e}),a=yn(e);async function o(){let t=await ht(e.prefix);s({look:t?`ok`:`danger`,title:t?m.common.copied:m.common.copyFailed})}return(0,G.jsxs)(ue,{align:`end`,trigger:(0,G.jsx)(pe,{small:!0,icon:`dots`,label:W.list.actionsFor(e.name),className:`relative z-10`}),children:[(0,G.jsx)(B,{icon:`eye`,onClick:()=>n({from:qi.id,search:t=>({...t,key:e.id})}),children:W.list.view}),(0,G.jsx)(B,{icon:`log`,onClick:()=>n({to:`/$slug/settings/api-keys/$id`,params:{slug:r,id:e.id}}),children:U.page.menu}),(0,G.jsx)(B,{icon:`copy`,onClick:o,children:W.list.copyPrefix}),(0,G.jsx)(`div`,{className:`menu-separator`}),(0,G.jsx)(B,{icon:`pencil`,disabled:!Z(e),reason:W.details.notAccepted,onClick:i(`edit`),children:W.list.edit}),(0,G.jsx)(B,{icon:`rotate`,disabled:!!a,reason:a,onClick:i(`rotate`),children:W.list.rotate}),(0,G.jsx)(B,{icon:`ban`,danger:!0,disabled:e.state===`REVOKED`,reason:W.details.notAccepted,onClick:i(`revoke`),children:W.list.revoke})]})}var $=22,Yi=9,Xi=6,Zi=1.5,Qi=Array.from({length:7},(e,t)=>ea(t,$,Zi)).join(``);function $i({days:e}){let t=Cn(e,7,z()),{accepted:n,refused:r}=Tn(t),i=Math.max(1,...t.map(En)),a=e=>e?Math.max(2,e/i*$):0,o=U.daysOf(n,r),s=t.map((e,t)=>ea(t,$,a(e.accepted))),c=t.map((e,t)=>{let n=a(e.accepted);return ea(t,$-n,Math.min(a(e.refused),$-n))});return(0,G.jsx)(`span`,{role:`img`,"aria-label":o,title:o,className:`relative z-10 inline-block align-middle`,children:(0,G.jsxs)(`svg`,{viewBox:`0 0 ${Yi*7} ${$}`,"aria-hidden":`true`,className:`h-[22px] w-[63px]`,children:[(0,G.jsx)(`path`,{d:Qi,className:`fill-line`}),n>0&&(0,G.jsx)(`path`,{d:s.join(``),className:`fill-accent`}),r>0&&(0,G.jsx)(`path`,{d:c.join(``),className:`fill-danger`})]})})}function ea(e,t,n){if(n===0)return``;let r=Math.min(Zi,n),i=n-r,a=Xi-2*r;return`M${e*Yi},${t}v-${i}q0,-${r},${r},-${r}h${a}q${r},0,${r},${r}v${i}z`}var ta=(0,K.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=z(),{columns:a}=W.list;return(0,G.jsxs)(`li`,{className:`card relative p-4`,children:[(0,G.jsxs)(`div`,{className:`flex items-start gap-2`,children:[(0,G.jsx)(`span`,{className:`-ms-1.5 -mt-1.5`,children:(0,G.jsx)(Wi,{apiKey:e,chosen:t,onChoose:n})}),(0,G.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,G.jsx)(`h2`,{className:`flex min-w-0 text-sm font-medium`,children:(0,G.jsx)(Ki,{apiKey:e})}),(0,G.jsx)(`p`,{className:`mt-0.5 truncate font-mono text-xs text-muted`,children:e.hint})]}),(0,G.jsx)(`span`,{className:`-me-2 -mt-1.5`,children:(0,G.jsx)(Ji,{apiKey:e,onTask:r})})]}),(0,G.jsxs)(`div`,{className:`mt-3 flex flex-wrap items-center gap-1.5`,children:[(0,G.jsx)(k,{look:X[e.state],dot:!0,children:J.states[e.state]}),(0,G.jsx)(k,{children:gn(e.scopes)}),e.environment!==`PRODUCTION`&&(0,G.jsx)(k,{children:J.environments[e.environment]}),(0,G.jsx)(`span`,{className:`ms-auto`,children:(0,G.jsx)($i,{days:e.requestsPerDay})})]}),(0,G.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,G.jsxs)(`div`,{children:[(0,G.jsx)(`dt`,{className:`text-xs text-muted`,children:a.lastUsed}),(0,G.jsx)(`dd`,{children:e.lastUsed?H(e.lastUsed.at,i):m.common.never})]}),(0,G.jsxs)(`div`,{className:`min-w-0`,children:[(0,G.jsx)(`dt`,{className:`text-xs text-muted`,children:a.created}),(0,G.jsxs)(`dd`,{className:`truncate`,children:[de(e.createdAt),(0,G.jsx)(`span`,{className:`block truncate text-xs text-muted`,children:W.list.createdBy(e.createdBy?.name??W.list.commandLine)})]})]})]})]})}),na=1e3;function ra(){let[e,t]=(0,K.useState)([]);return{keys:e,choose:(0,K.useCallback)((e,n)=>t(t=>ia(t,e,n)),[]),clear:()=>t([])}}function ia(e,t,n){let r=e.filter(e=>!t.some(({id:t})=>t===e.id));return n?[...r,...t].slice(0,na):r}function aa({keys:e},t){return e.some(({id:e})=>e===t.id)}function oa({keys:e,choice:t,onTask:n}){return(0,G.jsx)(`ul`,{className:`flex flex-col gap-3`,children:e.map(e=>(0,G.jsx)(ta,{apiKey:e,chosen:aa(t,e),onChoose:t.choose,onTask:n},e.id))})}function sa({apiKey:e}){let t=z(),n=e.lastUsed;return n?(0,G.jsx)(ut,{content:(0,G.jsxs)(`span`,{className:`block`,children:[(0,G.jsx)(`span`,{className:`block font-medium`,children:E(n.at)}),(0,G.jsx)(`span`,{className:`block`,children:W.list.usedFrom(n.address)}),n.userAgent&&(0,G.jsx)(`bdi`,{dir:`ltr`,className:`block wrap-anywhere text-muted`,children:n.userAgent})]}),children:(0,G.jsx)(`time`,{dateTime:n.at,children:H(n.at,t)})}):(0,G.jsx)(`span`,{children:m.common.never})}function ca({scopes:e}){return(0,G.jsx)(ut,{content:(0,G.jsx)(`span`,{className:`grid grid-cols-2 gap-x-4 gap-y-0.5`,children:e.map(e=>(0,G.jsx)(`span`,{children:J.scopes[e]},e))}),children:gn([...e])})}function la({apiKey:e}){let t=z(),n=(0,G.jsx)(k,{look:X[e.state],dot:!0,children:J.states[e.state]}),r=e.state===`REVOKED`?e.revokedAt:e.expiresAt;return!r||e.state===`ACTIVE`?n:(0,G.jsx)(ut,{plain:!0,content:(0,G.jsxs)(`span`,{className:`block`,children:[H(r,t),(0,G.jsx)(`span`,{className:`block text-muted`,children:E(r)})]}),children:n})}var ua=(0,K.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=W.list.createdBy(e.createdBy?.name??W.list.commandLine);return(0,G.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,G.jsx)(`td`,{className:`ps-3`,children:(0,G.jsx)(Wi,{apiKey:e,chosen:t,onChoose:n})}),(0,G.jsxs)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-44 px-4 py-3 text-start font-medium`,children:[(0,G.jsxs)(`span`,{className:`flex min-h-5.5 items-center gap-2`,children:[(0,G.jsx)(Ki,{apiKey:e}),e.environment!==`PRODUCTION`&&(0,G.jsx)(k,{children:J.environments[e.environment]})]}),(0,G.jsx)(`span`,{className:`block font-mono text-xs font-normal whitespace-nowrap text-muted`,children:e.hint})]}),(0,G.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap`,children:(0,G.jsx)(ca,{scopes:e.scopes})}),(0,G.jsx)(`td`,{className:`px-4 py-3`,children:(0,G.jsx)(la,{apiKey:e})}),(0,G.jsx)(`td`,{className:`px-4 py-3`,children:(0,G.jsx)($i,{days:e.requestsPerDay})}),(0,G.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:(0,G.jsx)(sa,{apiKey:e})}),(0,G.jsxs)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:[de(e.createdAt),(0,G.jsx)(`span`,{title:i,className:`block max-w-40 truncate text-xs`,children:i})]}),(0,G.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,G.jsx)(Ji,{apiKey:e,onTask:r})})]})});function da({keys:e,choice:t}){let n=e.filter(e=>e.state!==`REVOKED`),r=n.filter(e=>aa(t,e)).length;return(0,G.jsx)(`label`,{className:`grid size-8 place-items-center`,children:(0,G.jsx)(`input`,{type:`checkbox`,className:`check`,ref:e=>{e&&(e.indeterminate=r>0&&r<n.length)},"aria-label":U.choose.all,checked:n.length>0&&r===n.length,disabled:n.length===0,onChange:e=>t.choose(n,e.target.checked)})})}function fa({sort:e,search:t,text:n}){let r=ft(),i=(t.sort??`created`)===e,a=i?t.dir??v(e):void 0,o=i?a===`asc`?`desc`:`asc`:v(e);return(0,G.jsx)(et,{text:n,direction:a,onPress:()=>r({sort:e,dir:o})})}function pa({keys:e,search:t,choice:n,onTask:r}){let{columns:i}=W.list;return(0,G.jsx)(`div`,{className:`card overflow-x-auto`,children:(0,G.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,G.jsx)(`caption`,{className:`sr-only`,children:W.list.page}),(0,G.jsx)(`thead`,{children:(0,G.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,G.jsx)(`th`,{scope:`col`,className:`w-8 ps-3 text-start`,children:(0,G.jsx)(da,{keys:e,choice:n})}),(0,G.jsx)(fa,{sort:`name`,search:t,text:i.name}),(0,G.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.scopes}),(0,G.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.state}),(0,G.jsx)(`th`,{scope:`col`,className:`table-head`,children:U.days}),(0,G.jsx)(fa,{sort:`used`,search:t,text:i.lastUsed}),(0,G.jsx)(fa,{sort:`created`,search:t,text:i.created}),(0,G.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,G.jsx)(`span`,{className:`sr-only`,children:i.actions})})]})}),(0,G.jsx)(`tbody`,{children:e.map(e=>(0,G.jsx)(ua,{apiKey:e,chosen:aa(n,e),onChoose:n.choose,onTask:r},e.id))})]})})}function ma({keys:e,search:t,choice:n,onTask:r}){return be(`(width >= 48rem)`)?(0,G.jsx)(pa,{keys:e,search:t,choice:n,onTask:r}):(0,G.jsx)(oa,{keys:e,choice:n,onTask:r})}function ha({creator:e,onChange:t}){let{workspace:n}=O(),[r,i]=(0,K.useState)(``),a=x(zn(n.slug,r)),{filters:o}=U,s={value:`gone`,text:o.ownerless},c=a.data&&(r?a.data:[...a.data,s]),l=c?.find(({value:t})=>t===e)?.text;return(0,G.jsx)(Le,{label:o.creator,chosen:e&&(l??`…`),find:o.findCreator,none:o.nobody,picks:c,onSearch:i,onChange:t})}function ga({label:e,days:t,onChange:n}){return(0,G.jsx)(N,{label:e,values:t?[t]:[],options:l.map(e=>[e,U.filters.days(Number(e))]),onChange:([e])=>n(e)})}function _a({value:e,onChange:t}){return(0,G.jsx)(ge,{label:W.list.search,placeholder:W.list.searchHint,value:e,onChange:t,clean:n,cleaned:W.list.secretCut})}var va=[[`created-desc`,W.list.sorts.newest],[`created-asc`,W.list.sorts.oldest],[`name-asc`,W.list.sorts.nameUp],[`name-desc`,W.list.sorts.nameDown],[`used-desc`,W.list.sorts.usedNewest],[`used-asc`,W.list.sorts.usedOldest]];function ya({search:e,total:n}){let r=ft(),{filters:a}=U,o=e.sort??`created`;return(0,G.jsxs)(se,{total:n===void 0?void 0:W.list.total(n),onClear:Nn(e)?()=>r(Mn):void 0,order:(0,G.jsx)(he,{orders:va,sort:o,dir:e.dir??v(o),onChange:r,className:`md:hidden`}),children:[(0,G.jsx)(_a,{value:e.q??``,onChange:e=>r({q:e||void 0})}),(0,G.jsx)(N,{label:W.list.state,multiple:!0,values:t(e.state),options:te.map(e=>[e,J.states[e]]),onChange:e=>r({state:i(e)})}),(0,G.jsx)(N,{label:W.list.scope,values:e.scope?[e.scope]:[],options:_.map(e=>[e,J.scopes[e]]),onChange:([e])=>r({scope:e})}),(0,G.jsx)(ha,{creator:e.creator,onChange:e=>r({creator:e})}),(0,G.jsx)(ga,{label:a.unused,days:e.unused,onChange:e=>r({unused:e})}),(0,G.jsx)(ga,{label:a.expires,days:e.expires,onChange:e=>r({expires:e})})]})}var ba=[];function xa({search:e}){let{workspace:t}=O(),n=x(Ln(t.slug,e)),[r,i]=(0,K.useState)(null),a=ra(),{page:o,former:s}=Qe(n,e=>e.apiKeys),c=Nn(e),l=c||n.isError||!!o?.totalCount;return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(tt,{query:n,page:o,former:s,after:e.after,toolbar:l&&(0,G.jsx)(ya,{search:e,total:o?.totalCount}),empty:(0,G.jsx)(Ui,{filtered:c}),children:(0,G.jsx)(ma,{keys:o?.nodes??ba,search:e,choice:a,onTask:i})}),(0,G.jsx)(Vi,{choice:a}),(0,G.jsx)(er,{task:r,onClose:()=>i(null)})]})}var Sa=864e5;function Ca(){let{workspace:e,can:t}=O(),n=z(),r=x({...Bn(e.slug),enabled:t(`ADMIN`)}).data?.filter(e=>ke(e.lastAt,Sa,n))??[],[i]=r,{banner:a}=U,o=i?.apiKey?.name??``,s=i?H(i.lastAt,n):``;return(0,G.jsx)(`div`,{role:`status`,className:i?void 0:`sr-only`,children:i?.apiKey&&(0,G.jsxs)(L,{look:`danger`,children:[(0,G.jsx)(`span`,{className:`font-medium wrap-anywhere`,children:r.length===1?a.one(o,s):a.many(r.length,o,s)}),` `,a.hint,` `,(0,G.jsx)(b,{to:`/$slug/settings/api-keys/$id`,params:{slug:e.slug,id:i.apiKey.id},className:`font-medium whitespace-nowrap underline underline-offset-4`,children:a.open})]})})}var wa=w(`/$slug/settings/api-keys`);function Ta(){rt(W.list.page);let{workspace:e,role:t,can:n}=O(),r=wa.useSearch(),i=wa.useNavigate();return n(`ADMIN`)?(0,G.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,G.jsx)(P,{title:W.list.page,intro:W.list.intro,children:(0,G.jsx)(M,{look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>i({search:e=>({...e,create:`1`})}),children:W.list.create})}),(0,G.jsx)(Ca,{}),(0,G.jsx)(xa,{search:r},e.slug),(0,G.jsx)(Di,{search:r}),r.key&&(0,G.jsx)(Li,{id:r.key})]}):(0,G.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,G.jsx)(P,{title:W.list.page}),(0,G.jsx)(V,{icon:`shield`,title:W.list.forbiddenTitle,hint:W.list.forbiddenHint(t)})]})}var Ea=w(`/$slug/settings/request-log`);function Da(){rt(q.page);let{role:e,can:t}=O(),n=Ea.useSearch();return(0,G.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,G.jsx)(P,{title:q.page,intro:t(`ADMIN`)?q.intro:void 0}),t(`ADMIN`)?(0,G.jsx)(Rr,{search:n}):(0,G.jsx)(V,{icon:`shield`,title:q.forbiddenTitle,hint:q.forbiddenHint(e)})]})}export{Si as i,Ta as n,Ca as r,Da as t};