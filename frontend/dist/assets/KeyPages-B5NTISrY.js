//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./keyPages.ar-CjcrtDCJ.js","./rolldown-runtime-XKyaHtl9.js","./language--OAfMGRe.js","./arabicNouns-D0oDS4tv.js","./words.ar-QzXUcU8l.js","./roles.ar-DDbCvp1f.js","./keyPages.en-CqhEWNNX.js","./words.en-PYN2Ep6e.js","./roles.en-DTt4zGVA.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{B as t,C as n,P as r,R as i,S as a,T as o,U as s,W as c,X as l,a as u,b as d,i as f,it as p,o as ee,ot as m,q as h,rt as g,t as _,w as v,x as te,y as ne}from"./start-CwfVjUC_.js";import{M as re,S as y,T as ie,a as b,c as x,i as S,k as ae,n as oe,r as se,x as C}from"./frame-C9Zg-BxM.js";import{$ as ce,$t as le,A as ue,Bn as de,Bt as fe,C as pe,D as w,E as me,F as he,Ft as ge,G as T,Ht as _e,I as E,It as D,J as ve,Jt as ye,K as be,Lt as O,M as xe,Nt as Se,P as Ce,Pt as k,Q as A,Qt as we,R as Te,Rn as Ee,Rt as j,St as De,U as Oe,Vt as ke,W as Ae,Wn as M,X as je,Xt as Me,Yt as Ne,Z as Pe,Zt as Fe,_ as Ie,_r as N,a as Le,an as P,at as Re,bn as ze,br as Be,c as Ve,d as He,dt as Ue,en as We,f as Ge,fr as Ke,g as qe,gr as Je,h as Ye,ht as Xe,i as Ze,in as Qe,k as $e,l as et,lt as tt,m as nt,mr as F,mt as rt,nn as I,nt as it,o as at,ot,p as st,pt as ct,qt as lt,r as ut,rn as dt,rt as ft,st as pt,tn as L,tt as R,u as mt,ut as ht,vr as z,xn as gt,yn as B,yr as _t,z as V,zn as vt,zt as yt}from"./parts-C6Xh4Nhp.js";import{n as bt}from"./language--OAfMGRe.js";var xt=new t(`
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
}`),St=new t(`
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
    `),Ct=new t(`
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
}`),wt=new t(`
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
}`),Tt=new t(`
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
}`),Et=new t(`
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
}`),Dt=new t(`
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
}`),Ot=new t(`
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
}`),kt=new t(`
    mutation RevokeApiKeys($input: RevokeApiKeysInput!) {
  revokeApiKeys(input: $input) {
    apiKeys {
      id
    }
  }
}
    `),At=new t(`
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
    `),jt=new t(`
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
    `),Mt=new t(`
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
}`),Nt=new t(`
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
    `),Pt=new t(`
    query RequestKey($id: ID!) {
  apiKey(id: $id) {
    id
    name
  }
}
    `),Ft=new t(`
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
}`),H=(m===`ar`?await p(()=>import(`./keyPages.ar-CjcrtDCJ.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await p(()=>import(`./keyPages.en-CqhEWNNX.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).keyLife,U=(m===`ar`?await p(()=>import(`./keyPages.ar-CjcrtDCJ.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await p(()=>import(`./keyPages.en-CqhEWNNX.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).keys,W=ae();function It({error:e,onRetry:t}){return!e||e instanceof l&&e.code===`NOT_FOUND`?(0,W.jsx)(N,{alone:!0,icon:`key`,title:U.details.missingTitle,hint:U.details.missingHint}):(0,W.jsx)(dt,{error:e,onRetry:t})}var G=e(re(),1),K=(m===`ar`?await p(()=>import(`./keyPages.ar-CjcrtDCJ.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await p(()=>import(`./keyPages.en-CqhEWNNX.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).requests;function Lt({apiKey:e}){return e.state===`REVOKED`?(0,W.jsx)(L,{look:`danger`,children:U.details.revokedNotice}):e.state===`EXPIRED`?(0,W.jsx)(L,{look:`warn`,children:U.details.expiredNotice}):e.state===`RETIRING`&&e.expiresAt?(0,W.jsx)(L,{look:`warn`,children:U.details.retiringNotice(k(e.expiresAt))}):null}var{names:q}=m===`ar`?await p(()=>import(`./keyPages.ar-CjcrtDCJ.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await p(()=>import(`./keyPages.en-CqhEWNNX.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url),Rt=[`PRODUCTION`,`STAGING`,`DEVELOPMENT`];function zt({environment:e,error:t,onChange:n}){return(0,W.jsx)(pe,{label:U.form.environment,hint:U.form.environmentHint,value:e,options:Rt.map(e=>[e,q.environments[e]]),error:t,onChange:n})}function Bt({expiry:e,choices:t,current:n,error:r,onChange:i}){let a=P(),o=Ie(e,a);return(0,W.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[(0,W.jsx)(pe,{label:U.form.expiry,value:e.choice,options:t.map(e=>[e,U.form.expiryChoices[e]]),onChange:t=>i({...e,choice:t}),hint:o?U.form.expiryEnds(k(o)):Vt(e.choice,n),error:e.choice===`date`?void 0:r}),e.choice===`date`&&(0,W.jsx)(ct,{type:`date`,className:`sm:w-48`,label:U.form.expiryDate,min:qe(a),max:n?qe(Date.parse(n)):void 0,value:e.date,onChange:t=>i({...e,date:t}),error:r}),e.choice===`never`&&(0,W.jsx)(L,{look:`warn`,children:U.form.expiryNever})]})}function Vt(e,t){if(e===`keep`)return t?U.form.expiryKeep(k(t)):U.form.expiryKeepNever}function Ht({draft:e,before:t,errorOf:n,onChange:r}){let i=!!t?.allowedHostnames.length,a=!!t?.allowedIps.length,o=i&&e.allowedHostnames.length===1,s=a&&e.allowedIps.length===1;return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(Ye,{label:U.form.hostnames,hint:Ut(U.form.hostnamesHint,i&&U.form.onlyRemove,o),optional:!t,placeholder:bt(`*.example.com`),values:e.allowedHostnames,canAdd:!i,canRemove:!o,error:n(`allowedHostnames`),onChange:e=>r({allowedHostnames:e})}),(0,W.jsx)(Ye,{label:U.form.ips,hint:Ut(U.form.ipsHint,!1,s),optional:!t,placeholder:`203.0.113.0/24`,values:e.allowedIps,canRemove:!s,error:n(`allowedIps`),onChange:e=>r({allowedIps:e})})]})}function Ut(e,t,n){return n?U.form.lastEntry:t||e}var Wt=Object.keys(st);function Gt({scopes:e,onChange:t}){let n=Ge(e);return(0,W.jsxs)(`fieldset`,{children:[(0,W.jsx)(`legend`,{className:`mb-2 text-sm font-medium`,children:U.form.presets}),(0,W.jsx)(`div`,{className:`flex flex-wrap gap-1.5`,children:Wt.map(e=>(0,W.jsx)(`button`,{type:`button`,className:`pill`,"aria-pressed":e===n,onClick:()=>t([...st[e]]),children:q.presets[e]},e))})]})}function Kt({resource:e,access:t,scopes:n,within:r,onToggle:i}){let a=M().scopes,o=et(e,t),s=qt(o,a,r)??(o?void 0:U.form.impossible[t](e)),c=o?q.scopes[o]:U.form.impossible[t](e);return(0,W.jsx)(`td`,{className:`p-0`,children:(0,W.jsx)(`label`,{title:s,className:`grid min-h-11 place-items-center`,children:(0,W.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":c,checked:o!==null&&n.includes(o),disabled:s!==void 0,onChange:()=>o&&i(o)})})})}function qt(e,t,n){if(e)return n&&!n.includes(e)?U.form.keyLacks:t.includes(e)?void 0:U.form.roleLacks}function Jt({scopes:e,within:t,error:n,onChange:r}){let i=(0,G.useId)(),a=He(e),o={scopes:e,within:t,onToggle:t=>r(mt(e,t))};return(0,W.jsxs)(`div`,{children:[(0,W.jsx)(`div`,{className:`mb-2 overflow-hidden rounded-xl border border-line`,children:(0,W.jsxs)(`table`,{className:`w-full`,"aria-describedby":n?i:void 0,children:[(0,W.jsx)(`caption`,{className:`sr-only`,children:U.form.scopes}),(0,W.jsx)(`thead`,{children:(0,W.jsxs)(`tr`,{className:`border-b border-line bg-surface-2 text-xs font-medium text-muted`,children:[(0,W.jsx)(`th`,{scope:`col`,className:`h-8 px-3 text-start font-medium`,children:U.form.scopes}),(0,W.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:U.form.read}),(0,W.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:U.form.write})]})}),(0,W.jsx)(`tbody`,{children:Ve.map(e=>(0,W.jsxs)(`tr`,{className:`border-b border-line last:border-0`,children:[(0,W.jsxs)(`th`,{scope:`row`,className:`px-3 py-1.5 text-start font-medium`,children:[q.resources[e],(0,W.jsx)(`span`,{className:`block text-xs font-normal text-muted`,children:q.resourceHints[e]})]}),(0,W.jsx)(Kt,{...o,resource:e,access:`Read`}),(0,W.jsx)(Kt,{...o,resource:e,access:`Write`})]},e))})]})}),(0,W.jsx)(Xe,{id:i,error:n}),(0,W.jsx)(`div`,{role:`status`,children:a.length>0&&(0,W.jsx)(L,{look:`warn`,children:U.form.writeOnly(ge(a.map(e=>q.resources[e].toLowerCase())))})})]})}function Yt(e){return(0,W.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[!e.within&&(0,W.jsx)(Gt,{scopes:e.scopes,onChange:e.onChange}),(0,W.jsx)(Jt,{...e})]})}var Xt=[`7`,`30`,`90`,`date`,`never`],Zt=[`keep`,`7`,`30`,`90`,`date`];function Qt({draft:e,before:t,nameRef:n,errorOf:r,onChange:i}){return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(ct,{ref:n,label:U.form.name,placeholder:t?void 0:U.form.namePlaceholder,required:!0,dir:`auto`,maxLength:100,autoComplete:`off`,value:e.name,onChange:e=>i({name:e}),error:r(`name`)}),(0,W.jsx)(Yt,{scopes:e.scopes,within:t?.scopes,error:r(`scopes`),onChange:e=>i({scopes:e})}),(0,W.jsx)(Bt,{expiry:e.expiry,choices:t?Zt:Xt,current:t?.expiresAt,error:r(`expiresAt`),onChange:e=>i({expiry:e})}),(0,W.jsx)(zt,{environment:e.environment,error:r(`environment`),onChange:e=>i({environment:e})}),(0,W.jsx)(Ht,{draft:e,before:t,errorOf:r,onChange:i})]})}function $t({name:e,scopes:t}){return{name:e??``,scopes:o(t??``),environment:`PRODUCTION`,expiry:{choice:`90`,date:``},allowedHostnames:[],allowedIps:[]}}function en(e){return{name:e.name,scopes:e.scopes,environment:e.environment,expiry:{choice:`keep`,date:``},allowedHostnames:e.allowedHostnames,allowedIps:e.allowedIps}}function tn(e,t){return JSON.stringify(e)===JSON.stringify(t)}function nn({scopes:e,expiry:t}){return{scopes:e.length?void 0:U.form.scopesRequired,expiresAt:t.choice===`date`&&!t.date?U.form.expiryDateRequired:void 0}}function rn(e,t,n){let r={name:t.name===e.name?void 0:t.name,scopes:nt(t.scopes,e.scopes)?void 0:t.scopes,environment:t.environment===e.environment?void 0:t.environment,expiresAt:Ie(t.expiry,n)??void 0,allowedHostnames:an(t.allowedHostnames,e.allowedHostnames)?void 0:t.allowedHostnames,allowedIps:an(t.allowedIps,e.allowedIps)?void 0:t.allowedIps};return Object.values(r).some(e=>e!==void 0)?{...r,id:e.id}:null}function an(e,t){return e.length===t.length&&e.every(e=>t.includes(e))}var on=[`name`,`scopes`,`environment`,`expiresAt`,`allowedHostnames`,`allowedIps`],J=[`keys`,`overview`];function sn(){return T(J,async(e,t)=>(await r(Tt,{input:e},t)).createApiKey)}function cn(){return T(J,async(e,t)=>(await r(Et,{input:e},t)).updateApiKey)}function ln(){return T(J,async(e,t)=>(await r(Dt,{input:e},t)).rotateApiKey)}function un(){return T(J,async(e,t)=>(await r(Ot,{input:e},t)).revokeApiKey)}function dn(){return T(J,async(e,t)=>(await r(kt,{input:e},t)).revokeApiKeys)}function fn({apiKey:e,onClose:t}){let n=(0,G.useRef)(null),r=P(),[i,a]=(0,G.useState)({}),[o,s]=(0,G.useState)(()=>en(e)),c=cn(),l=rn(e,o,r),u=e=>s(t=>({...t,...e})),d=e=>i[e]??ht(c.error,e);async function f(){a(nn(o)),l&&await c.run(l)&&(t(),h({look:`ok`,title:U.form.saved,text:o.name}))}return(0,W.jsx)(be,{size:`large`,title:U.form.editTitle,description:U.form.editHint,initialFocus:n,action:c,fields:on,status:l?``:U.form.unchanged,changed:l!==null,submit:{look:`primary`,disabled:!l,children:g.common.save},onSubmit:f,onClose:t,children:(0,W.jsx)(Qt,{draft:o,before:e,nameRef:n,errorOf:d,onChange:u})})}function pn({name:e,ending:t,...n}){let[r,i,a]=U.revoke.confirm;return(0,W.jsx)(Oe,{label:(0,W.jsxs)(W.Fragment,{children:[r,(0,W.jsx)(`strong`,{dir:`auto`,className:`font-semibold wrap-anywhere`,children:e}),i,(0,W.jsx)(`strong`,{className:`font-mono font-semibold`,children:t}),a]}),...n})}var mn=9e5,Y={ACTIVE:`ok`,EXPIRING:`warn`,RETIRING:`warn`,EXPIRED:`neutral`,REVOKED:`danger`};function X(e){return e.state!==`EXPIRED`&&e.state!==`REVOKED`}function hn(e){return e.hint.slice(-4)}function gn(e,t){return[e.name.trim(),hn(e)].includes(t.trim())}function _n(e){return e.length===v.length?q.scopeSummary.full:nt(e,st.readOnly)?q.scopeSummary.readOnly:q.scopeSummary.some(e.length,v.length)}function vn(e,t){return e.lastUsed!==null&&yt(e.lastUsed.at,mn,t)}function yn(e){let t=/(Firefox|Edg|OPR|Chrome|Safari)\/[\d.]+/.exec(e);return t&&e.startsWith(`Mozilla/`)?t[0]:e}function bn(e){return X(e)?e.successorId?U.details.rotatedAlready:void 0:U.details.notAccepted}var xn=[`UNUSED`,`LEAKED`,`OWNER_LEFT`,`ROTATED`,`OTHER`];function Sn({reason:e,onReason:t,note:n,onNote:r,error:i}){return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(rt,{label:U.revoke.reason,children:n=>(0,W.jsx)(De,{id:n.id,value:e,options:xn.map(e=>[e,q.reasons[e]]),onChange:t})}),(0,W.jsx)(je,{label:U.revoke.note,hint:U.revoke.noteHint,optional:!0,maxLength:500,value:n,onChange:r,error:ht(i,`note`)})]})}var Z=864e5;function Cn(e,t){return Math.floor(e/Z)*Z-(t-1)*Z}function wn(e,t,n){let r=new Map(e?.map(e=>[Date.parse(e.day),e])),i=Cn(n,t);return Array.from({length:t},(e,t)=>{let n=i+t*Z;return Tn(new Date(n).toISOString(),r.get(n))})}function Tn(e,t){if(!t)return{day:e,accepted:0,failed:0,refused:0};let{count:n,refusedCount:r,outcomes:i}=t,a=i?.find(({outcome:e})=>e===`ok`)?.count??0,o=i?n-r-a:0;return{day:e,accepted:n-r-o,failed:o,refused:r}}function En(e){let t={accepted:0,failed:0,refused:0};for(let{accepted:n,failed:r,refused:i}of e)t.accepted+=n,t.failed+=r,t.refused+=i;return t}function Q({accepted:e,failed:t,refused:n}){return e+t+n}var Dn={created:`CREATED_AT`,name:`NAME`,used:`LAST_USED_AT`};function On({sort:e=`created`,dir:t}){let n=t??te(e);return{field:Dn[e],direction:n===`asc`?`ASC`:`DESC`}}var kn=864e5,An=[`ACTIVE`,`EXPIRING`,`RETIRING`];function jn({q:e,state:t,scope:r,creator:i,unused:a,expires:o},s){let c=n(t),l=e=>new Date(s+e*kn).toISOString();return c.length===0&&(a||o)&&c.push(...An),{search:e,states:c.length?c:void 0,scope:r,createdById:i===`gone`?void 0:i,ownerless:i===`gone`||void 0,unusedSince:a&&l(-Number(a)),expiresBefore:o&&l(Number(o))}}var Mn={q:void 0,state:void 0,scope:void 0,creator:void 0,unused:void 0,expires:void 0};function Nn(e){return Object.keys(Mn).some(t=>e[t])}var Pn=25,Fn=3e4,In=5e3;function Ln(e,t){let{key:n,create:i,name:a,scopes:o,...s}=t;return S({queryKey:[`keys`,e,`list`,s],queryFn:()=>{let n=Date.now(),i=new Date(Cn(n,7)).toISOString(),a=jn(t,n),o={first:Pn,after:t.after,filter:a,orderBy:On(t),since:i};return r(Ct,o,e)},placeholderData:x,refetchInterval:Fn,staleTime:0})}function Rn(e,t){return S({queryKey:[`keys`,e,`one`,t],queryFn:()=>r(wt,{id:t},e),refetchInterval:Fn,staleTime:0})}function zn(e,t){return S({queryKey:[`members`,e,`creators`,t],queryFn:async()=>((await r(At,{search:t||void 0},e)).members?.nodes??[]).map(({user:e})=>({value:e.id,text:e.name,hint:e.email})),placeholderData:x})}function Bn(e){return S({queryKey:[`keys`,e,`late`],queryFn:async()=>(await r(jt,{},e)).apiKeyLateUses?.nodes??[],refetchInterval:In,staleTime:0})}var Vn=3e3;function Hn({apiKey:e}){let t=P(),{workspace:n}=M(),r=b({...Rn(n.slug,e.id),refetchInterval:Vn}).data?.apiKey??e,i=r.lastUsed;if(!i)return(0,W.jsx)(L,{children:U.revoke.neverUsed});let a=O(i.at,t);return vn(r,t)?(0,W.jsx)(L,{look:`danger`,children:(0,W.jsx)(`span`,{className:`wrap-anywhere`,children:U.revoke.inUse(a,i.address,yn(i.userAgent))})}):(0,W.jsx)(L,{look:`warn`,children:U.revoke.lastUsed(a)})}function Un({apiKey:e,onClose:t}){let n=(0,G.useRef)(null),[r,i]=(0,G.useState)(``),[a,o]=(0,G.useState)(`OTHER`),[s,c]=(0,G.useState)(``),l=un(),u=gn(e,r);async function d(){u&&await l.run({id:e.id,reason:a,note:s.trim()||void 0})&&(t(),h({look:`ok`,title:U.revoke.done,text:U.revoke.doneHint(e.name)}))}return(0,W.jsxs)(be,{size:`small`,title:U.revoke.title(e.name),description:U.revoke.hint,initialFocus:n,action:l,fields:[`note`],submit:{look:`danger`,disabled:!u,children:U.revoke.submit},onSubmit:d,onClose:t,children:[(0,W.jsx)(Hn,{apiKey:e}),(0,W.jsx)(Sn,{reason:a,onReason:o,note:s,onNote:c,error:l.error}),(0,W.jsx)(pn,{inputRef:n,name:e.name,ending:hn(e),value:r,onChange:i})]})}var Wn=36e5,Gn={NONE:0,HOUR:Wn,DAY:24*Wn,WEEK:168*Wn},Kn=Object.keys(Gn);function qn({apiKey:e,onClose:t,onRotated:n}){let r=P(),[i,a]=(0,G.useState)(`DAY`),o=ln();async function s(){let t=await o.run({id:e.id,overlap:i});t&&n(t.apiKey,t.secret)}return(0,W.jsxs)(vt,{open:!0,size:`small`,onClose:t,title:U.rotate.title(e.name),description:U.rotate.hint,children:[(0,W.jsxs)(Ee,{children:[o.error&&(0,W.jsx)(L,{look:`danger`,alert:!0,children:o.error.message}),(0,W.jsx)(pe,{label:U.rotate.overlap,value:i,options:Kn.map(e=>[e,q.overlaps[e]]),onChange:a}),i===`NONE`?(0,W.jsx)(L,{look:`warn`,children:U.rotate.none}):(0,W.jsx)(L,{children:U.rotate.some(k(new Date(r+Gn[i]).toISOString()))})]}),(0,W.jsxs)(ve,{children:[(0,W.jsx)(z,{onClick:t,children:g.common.cancel}),(0,W.jsx)(z,{look:`primary`,busy:o.pending,onClick:s,children:U.rotate.submit})]})]})}function Jn({apiKey:e,secret:t}){let n=We(e.scopes),{snippets:r}=g,a=(e,t)=>(0,W.jsx)(lt,{label:`${r.label} ${e}`,code:t});return(0,W.jsxs)(`section`,{className:`flex min-w-0 flex-col gap-2`,children:[(0,W.jsx)(`h3`,{className:`text-sm font-medium`,children:U.secret.callTitle}),(0,W.jsx)(_e,{label:U.secret.callTitle,tabs:[{value:`curl`,text:r.curl,content:a(r.curl,Me(i,t,n))},{value:`javascript`,text:r.javascript,content:a(r.javascript,we(i,t,n))},{value:`go`,text:r.go,content:a(r.go,Fe(i,t,n))}]})]})}var Yn=4e3;async function Xn(e,t){let n=performance.now(),r={Authorization:`Bearer ${e}`};t.body&&(r[`Content-Type`]=`application/json`);let a=await fetch(i+t.path,{method:t.method,headers:r,body:t.body,credentials:`omit`,cache:`no-store`}),o=await a.text();return{status:a.status,milliseconds:Math.round(performance.now()-n),body:Zn(o).slice(0,Yn)}}function Zn(e){try{return JSON.stringify(JSON.parse(e),null,2)}catch{return e}}function Qn({apiKey:e,secret:t}){let[n,r]=(0,G.useState)(null),i=We(e.scopes),a=Ue(()=>Xn(t,i)),o=e.allowedHostnames.length>0||e.allowedIps.length>0;async function s(){r(await a.run()??null)}return(0,W.jsxs)(`section`,{className:`flex flex-col gap-3 rounded-xl border border-line p-3`,children:[(0,W.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-2`,children:[(0,W.jsxs)(`p`,{className:`min-w-0 flex-1 basis-52 text-[13px] text-muted`,children:[U.secret.tryHint(i.method,i.path),` `,o&&U.secret.blockedHere]}),(0,W.jsx)(z,{small:!0,icon:`play`,busy:a.pending,onClick:s,children:a.pending?U.secret.trying:U.secret.tryIt})]}),!Ne(e.scopes)&&(0,W.jsx)(L,{children:U.secret.cannotRead}),(0,W.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-2 empty:hidden`,children:[a.error&&(0,W.jsx)(L,{look:`danger`,children:U.secret.noAnswer}),n&&(0,W.jsx)(`div`,{children:(0,W.jsx)(E,{dot:!0,look:n.status<400?`ok`:`danger`,children:U.secret.answered(n.status,n.milliseconds)})})]}),n&&(0,W.jsx)(ye,{label:U.secret.responseLabel,className:`try-body`,children:n.body})]})}function $n({apiKey:e,secret:t,done:n,onDone:r}){let i=(0,G.useRef)(null);function a(){r(),h({look:`ok`,title:n,text:e.name})}return(0,W.jsxs)(at,{size:`large`,initialFocus:i,title:U.secret.title,description:U.secret.hint,stored:U.secret.stored,nudge:U.secret.nudge,done:U.secret.done,onDone:a,children:[(0,W.jsx)(Le,{label:U.secret.label,copy:U.secret.copy,secret:t,copyRef:i}),(0,W.jsx)(Jn,{apiKey:e,secret:t}),(0,W.jsx)(Qn,{apiKey:e,secret:t})]})}function er({task:e,onClose:t}){let[n,r]=(0,G.useState)(null);if(n)return(0,W.jsx)($n,{apiKey:n.key,secret:n.secret,done:U.secret.rotated,onDone:()=>r(null)});if(!e)return null;if(e.kind===`edit`)return(0,W.jsx)(fn,{apiKey:e.key,onClose:t});if(e.kind===`revoke`)return(0,W.jsx)(Un,{apiKey:e.key,onClose:t});function i(e,n){t(),r({key:e,secret:n})}return(0,W.jsx)(qn,{apiKey:e.key,onClose:t,onRotated:i})}var tr=Object.keys(K.outcomes);function nr(e){return K.outcomes[e]??e}function rr({outcome:e,refused:t}){return e===`ok`?`ok`:t?`danger`:`warn`}function ir({request:e}){return(0,W.jsxs)(E,{look:rr(e),children:[(0,W.jsx)(`span`,{className:`font-mono tabular-nums`,children:e.status}),nr(e.outcome)]})}function ar({operation:e}){return e||K.noOperation}function or(e){let t=e<10?10:1;return K.milliseconds(D(Math.round(e*t)/t))}function sr({request:e}){let t=ar(e);return(0,W.jsx)(y,{to:`.`,search:t=>({...t,request:e.id}),preload:!1,"aria-label":K.open(t,k(e.createdAt)),title:t,className:`min-w-0 truncate font-mono text-[13px] after:absolute after:inset-0`,children:t})}function cr({requests:e,ofKey:t}){let n=P();return(0,W.jsx)(`ul`,{className:`card divide-y divide-line md:hidden`,children:e.map(e=>(0,W.jsxs)(`li`,{className:`relative flex flex-col gap-1.5 px-4 py-3`,children:[(0,W.jsxs)(`p`,{className:`flex items-baseline gap-2`,children:[(0,W.jsx)(`span`,{className:`flex min-w-0 flex-1`,children:(0,W.jsx)(sr,{request:e})}),(0,W.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:O(e.lastAt,n)})]}),(0,W.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs text-muted`,children:[(0,W.jsx)(ir,{request:e}),e.count>1&&(0,W.jsx)(`span`,{children:K.calls(e.count)}),!t&&(0,W.jsx)(`span`,{dir:`auto`,className:`max-w-40 truncate`,children:e.apiKey?.name}),(0,W.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.address||K.noAddress})]})]},e.id))})}function lr({request:e}){let t=K.details;return(0,W.jsxs)(w,{title:t.sections.answer,children:[(0,W.jsx)(R,{name:t.code,children:(0,W.jsx)(`span`,{className:`font-mono text-xs`,children:e.outcome})}),(0,W.jsx)(R,{name:t.status,children:e.status}),(0,W.jsxs)(R,{name:t.latency,children:[or(e.latency),e.count>1&&(0,W.jsxs)(`span`,{className:`text-muted`,children:[`(`,t.slowest(or(e.maxLatency)),`)`]})]}),(0,W.jsxs)(R,{name:t.requestId,children:[(0,W.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.requestId}),(0,W.jsx)(F,{text:e.requestId,what:t.requestId,className:`-my-1.5`})]})]})}function ur({request:e,ofKey:t}){let{workspace:n}=M(),r=K.details,{apiKey:i,count:a,neededScopes:o}=e;return(0,W.jsxs)(w,{title:r.sections.call,children:[(0,W.jsx)(R,{name:r.time,children:(0,W.jsx)(V,{time:e.createdAt})}),a>1&&(0,W.jsx)(R,{name:r.until,children:(0,W.jsx)(V,{time:e.lastAt})}),a>1&&(0,W.jsx)(R,{name:r.count,children:(0,W.jsxs)(`span`,{children:[D(a),(0,W.jsx)(`span`,{className:`block text-xs text-muted`,children:r.countHint})]})}),(0,W.jsx)(R,{name:r.scopes,children:o.map(e=>q.scopes[e]).join(g.common.comma)||r.noScopes}),i&&!t&&(0,W.jsx)(R,{name:r.key,children:(0,W.jsx)(y,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:i.id},className:`link`,children:i.name})})]})}function dr({request:e}){let t=K.details;return(0,W.jsxs)(w,{title:t.sections.client,children:[(0,W.jsx)(R,{name:t.address,children:e.address||K.noAddress}),(0,W.jsx)(R,{name:t.client,children:e.userAgent||K.noAddress})]})}function fr({request:e,ofKey:t}){return(0,W.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,W.jsx)(lr,{request:e}),(0,W.jsx)(ur,{request:e,ofKey:t}),(0,W.jsx)(dr,{request:e})]})}function pr({request:e}){let{filter:t}=_(),{operation:n,address:r}=e,i=K.details;return!n&&!r?null:(0,W.jsxs)(ve,{children:[n&&(0,W.jsx)(z,{icon:`filter`,onClick:()=>t({operation:n}),children:i.onlyOperation}),r&&(0,W.jsx)(z,{icon:`filter`,onClick:()=>t({address:r}),children:i.onlyAddress})]})}var mr=36e5,hr={hour:mr,day:24*mr,week:168*mr,month:720*mr};function gr(e,t,n){let r=u(e.outcome),i=r.includes(`refused`);return{apiKeyId:t,outcomes:r.length&&!i?r:void 0,refused:i||void 0,operation:e.operation,address:e.address,status:e.status===void 0?void 0:Number(e.status),..._r(e.time,n)}}function _r(e,t){let n=e=>new Date(e).toISOString(),r=f(e);return r===void 0?e?{from:n(t-hr[e])}:{}:{from:n(r),until:n(r+hr.day-1)}}var vr={outcome:void 0,operation:void 0,address:void 0,status:void 0,time:void 0,key:void 0};function yr(e){return Object.keys(vr).some(t=>e[t])}var br=25,xr=5e3;function Sr(e,t,n){let{request:i,...a}=n;return S({queryKey:[`requests`,e,t,a],queryFn:()=>{let i=gr(n,t,Date.now());return r(Mt,{first:br,after:n.after,filter:i},e)},placeholderData:x,refetchInterval:!n.after&&xr,staleTime:0})}function Cr(e,t){return S({queryKey:[`requests`,e,`one`,t],queryFn:async()=>(await r(Ft,{id:t},e)).apiKeyRequest??null,staleTime:1/0,retry:!1})}function wr(e,t){return S({queryKey:[`keys`,e,`choices`,t],queryFn:async()=>((await r(Nt,{search:t||void 0},e)).apiKeys?.nodes??[]).map(e=>({value:e.id,text:e.name,hint:e.hint})),placeholderData:x})}function Tr(e,t){return S({queryKey:[`keys`,e,`name`,t],queryFn:async()=>(await r(Pt,{id:t},e)).apiKey?.name??null})}function Er({id:e,requests:t,ofKey:n}){let{workspace:r}=M(),{open:i}=_(),a=t.find(t=>t.id===e),o=b({...Cr(r.slug,e),initialData:a}),s=o.data??void 0,c=()=>i(void 0),l=K.details;return(0,W.jsxs)(ze,{open:!0,onClose:c,label:l.title,children:[(0,W.jsx)(ft,{eyebrow:l.title,title:(0,W.jsx)(`span`,{className:`font-mono text-sm`,children:s?ar(s):l.title}),onClose:c,children:s&&(0,W.jsx)(ir,{request:s})}),s?(0,W.jsx)(fr,{request:s,ofKey:n}):(0,W.jsx)(it,{query:o,title:l.missingTitle,hint:l.missingHint}),s&&(0,W.jsx)(pr,{request:s})]})}var Dr=Me(i,le,We([`linksRead`])),Or=Me(i,le,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:`{ links(first: 1) { totalCount nodes { shortUrl } } }`})});function kr(){return(0,W.jsx)(ke,{label:g.snippets.label,rest:Dr,graphql:Or})}function Ar({filtered:e}){let{filter:t}=_(),n=K;return e?(0,W.jsx)(ot,{title:n.noMatchTitle,hint:n.noMatchHint,onClear:()=>t(vr)}):(0,W.jsx)(fe,{icon:`log`,title:n.emptyTitle,hint:n.emptyHint,children:(0,W.jsx)(kr,{})})}function jr({request:e,ofKey:t}){let n=P();return(0,W.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,W.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap text-muted`,children:(0,W.jsx)(`time`,{dateTime:e.lastAt,title:k(e.lastAt),className:`relative z-10`,children:O(e.lastAt,n)})}),(0,W.jsx)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-48 px-4 py-2.5 text-start font-normal`,children:(0,W.jsxs)(`span`,{className:`flex items-baseline gap-2`,children:[(0,W.jsx)(sr,{request:e}),e.count>1&&(0,W.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:K.calls(e.count)})]})}),(0,W.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap`,children:(0,W.jsx)(ir,{request:e})}),!t&&(0,W.jsx)(`td`,{className:`max-w-40 truncate px-4 py-2.5`,dir:`auto`,title:e.apiKey?.name,children:e.apiKey?.name}),(0,W.jsx)(`td`,{className:`px-4 py-2.5 font-mono text-xs whitespace-nowrap text-muted`,children:e.address||K.noAddress}),(0,W.jsx)(`td`,{className:`px-4 py-2.5 text-end whitespace-nowrap text-muted tabular-nums`,children:or(e.latency)})]})}function Mr({requests:e,ofKey:t}){let{columns:n}=K,r=[n.time,n.operation,n.outcome,...t?[]:[n.key],n.address];return(0,W.jsx)(ue,{label:K.page,className:`hidden md:block`,heads:(0,W.jsxs)(W.Fragment,{children:[r.map(e=>(0,W.jsx)(xe,{children:e},e)),(0,W.jsx)(xe,{className:`text-end`,children:n.latency})]}),children:e.map(e=>(0,W.jsx)(jr,{request:e,ofKey:t},e.id))})}function Nr({id:e,onChange:t}){let{workspace:n}=M(),[r,i]=(0,G.useState)(``),a=b(wr(n.slug,r)),o=b({...Tr(n.slug,e??``),enabled:e!==void 0}),{filters:s}=K;return(0,W.jsx)(ut,{label:s.key,chosen:e&&(o.data??`…`),find:s.findKey,none:s.noKey,picks:a.data,clean:c,onSearch:i,onChange:t})}var Pr=[`200`,`201`,`204`,`400`,`401`,`403`,`404`,`409`,`413`,`429`,`500`,`503`];function Fr({search:e,total:t,ofKey:n}){let{filter:r}=_(),{filters:i}=K,a=u(e.outcome);return(0,W.jsxs)(Pe,{total:t===void 0?void 0:K.total(t),onClear:yr(e)?()=>r(vr):void 0,children:[!n&&(0,W.jsx)(Nr,{id:e.key,onChange:e=>r({key:e})}),(0,W.jsx)(A,{label:i.outcome,multiple:!0,values:a,options:Ir(tr,a).map(e=>[e,nr(e)]),onChange:e=>r({outcome:e.join(`,`)||void 0})}),(0,W.jsx)(Ze,{label:i.operation,hint:i.operationHint,apply:i.apply,value:e.operation,onChange:e=>r({operation:e})}),(0,W.jsx)(Ze,{label:i.address,hint:i.addressHint,apply:i.apply,value:e.address,onChange:e=>r({address:e})}),(0,W.jsx)(A,{label:i.status,values:e.status?[e.status]:[],options:Ir(Pr,e.status?[e.status]:[]).map(e=>[e,e]),onChange:([e])=>r({status:e})}),(0,W.jsx)(A,{label:i.time,values:e.time?[e.time]:[],options:Lr(e.time),onChange:([e])=>r({time:e})})]})}function Ir(e,t){return[...new Set([...e,...t])]}function Lr(e){let t=ee.map(e=>[e,K.filters.times[e]]),n=f(e);return e&&n!==void 0?[...t,[e,j(new Date(n).toISOString())]]:t}function Rr({search:e,apiKeyId:t}){let{workspace:n}=M(),r=b(Sr(n.slug,t??e.key,e)),i=r.data?.apiKeyRequests,a=i?.nodes??[],o=yr(e),s=t!==void 0;return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsxs)(pt,{query:r,page:i,after:e.after,toolbar:(o||r.isError||!!i?.totalCount)&&(0,W.jsx)(Fr,{search:e,total:i?.totalCount,ofKey:s}),empty:(0,W.jsx)(Ar,{filtered:o}),children:[(0,W.jsx)(Mr,{requests:a,ofKey:s}),(0,W.jsx)(cr,{requests:a,ofKey:s})]}),e.request&&(i||r.isError)&&(0,W.jsx)(Er,{id:e.request,requests:a,ofKey:s})]})}function zr({scopes:e}){return(0,W.jsx)(`ul`,{className:`flex flex-wrap gap-1`,children:e.map(e=>(0,W.jsx)(`li`,{children:(0,W.jsx)(E,{children:q.scopes[e]})},e))})}function Br({apiKey:e}){let t=U.details;return(0,W.jsxs)(w,{title:t.sections.access,children:[(0,W.jsxs)(R,{name:t.key,children:[(0,W.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.hint}),(0,W.jsx)(F,{text:e.prefix,what:U.list.copyPrefix,className:`-my-1.5`})]}),(0,W.jsx)(R,{name:t.scopes,children:(0,W.jsx)(zr,{scopes:e.scopes})}),(0,W.jsx)(R,{name:t.hostnames,children:(0,W.jsx)(`bdi`,{children:e.allowedHostnames.join(`, `)||t.anyHostname})}),(0,W.jsx)(R,{name:t.ips,children:(0,W.jsx)(`bdi`,{children:e.allowedIps.join(`, `)||t.anyIp})}),(0,W.jsx)(R,{name:t.expires,children:e.expiresAt?(0,W.jsx)(V,{time:e.expiresAt}):g.common.never})]})}function Vr({apiKey:e,successor:t}){let n=U.details;return!e.revokedAt&&!e.successorId?null:(0,W.jsxs)(w,{title:n.sections.end,children:[e.revokedAt&&(0,W.jsx)(R,{name:n.revoked,children:(0,W.jsx)(V,{time:e.revokedAt})}),e.revokedAt&&(0,W.jsx)(R,{name:n.revokedBy,children:e.revokedBy?.name??U.list.commandLine}),e.revokedReason&&(0,W.jsx)(R,{name:n.reason,children:q.reasons[e.revokedReason]}),e.revokedNote&&(0,W.jsx)(R,{name:n.note,children:(0,W.jsx)(`bdi`,{children:e.revokedNote})}),e.successorId&&(0,W.jsx)(R,{name:n.successor,children:t})]})}function Hr({apiKey:e}){let t=U.details;return(0,W.jsxs)(w,{title:t.sections.origin,children:[(0,W.jsx)(R,{name:t.created,children:(0,W.jsx)(V,{time:e.createdAt})}),(0,W.jsx)(R,{name:t.createdBy,children:e.createdBy?.name??U.list.commandLine}),(0,W.jsxs)(R,{name:t.id,children:[(0,W.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.id}),(0,W.jsx)(F,{text:e.id,what:t.id,className:`-my-1.5`})]})]})}function Ur({apiKey:e}){let t=U.details,n=e.lastUsed;return(0,W.jsxs)(w,{title:t.sections.usage,children:[(0,W.jsx)(R,{name:t.lastUsed,children:n?(0,W.jsx)(V,{time:n.at}):g.common.never}),n&&(0,W.jsx)(R,{name:t.address,children:(0,W.jsx)(`bdi`,{dir:`ltr`,children:n.address})}),n?.userAgent&&(0,W.jsx)(R,{name:t.client,children:(0,W.jsx)(`bdi`,{dir:`ltr`,children:n.userAgent})})]})}function Wr({apiKey:e}){return(0,W.jsxs)(`aside`,{"aria-label":H.page.facts,className:`card relative flex flex-col gap-6 p-5`,children:[(0,W.jsx)(Vr,{apiKey:e,successor:e.successor?.name}),(0,W.jsx)(Br,{apiKey:e}),(0,W.jsx)(Ur,{apiKey:e}),(0,W.jsx)(Hr,{apiKey:e})]})}function Gr({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=X(e),r=bn(e),i=n=>()=>t({kind:n,key:e});return(0,W.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,W.jsx)(z,{icon:`pencil`,disabled:!n,title:n?void 0:U.details.nothingToNarrow,onClick:i(`edit`),children:U.list.editShort}),(0,W.jsx)(z,{icon:`rotate`,disabled:!!r,title:r,onClick:i(`rotate`),children:U.list.rotate}),(0,W.jsx)(z,{icon:`ban`,className:`text-danger`,onClick:i(`revoke`),children:U.list.revoke})]})}function Kr({apiKey:e,onTask:t}){return(0,W.jsxs)(`header`,{className:`flex flex-wrap items-start justify-between gap-x-6 gap-y-4`,children:[(0,W.jsxs)(`div`,{className:`min-w-0 flex-1 basis-72`,children:[(0,W.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5`,children:[(0,W.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e.name}),(0,W.jsx)(E,{look:Y[e.state],dot:!0,children:q.states[e.state]}),(0,W.jsx)(E,{children:q.environments[e.environment]})]}),(0,W.jsxs)(`p`,{className:`mt-1 flex items-center gap-1 text-xs text-muted`,children:[(0,W.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.hint}),(0,W.jsx)(F,{text:e.prefix,what:U.list.copyPrefix,className:`-my-1.5`})]})]}),(0,W.jsx)(Gr,{apiKey:e,onTask:t})]})}function qr({action:e}){return H.history.actions[e]??e}function Jr({actor:e}){let t=H.history;return e.kind===`COMMAND_LINE`?t.commandLine:e.kind===`API_KEY`?e.apiKey?t.key(e.apiKey.name):t.gone:e.user?.name??t.gone}function Yr({detail:e}){let t=H.history.details;return Object.keys(t).filter(t=>typeof e?.[t]==`string`).map(n=>[t[n]??n,Xr(n,String(e?.[n]))])}function Xr(e,t){switch(e){case`scopes`:return ge(o(t.replaceAll(` `,`,`)).map(e=>q.scopes[e]));case`environment`:return q.environments[t.toUpperCase()]??t;case`reason`:return q.reasons[t.toUpperCase()]??t;case`expiresAt`:return k(t);default:return t}}function Zr({change:e}){let t=P(),n=Yr(e);return(0,W.jsxs)(`li`,{className:`border-s-2 border-line ps-3 text-[13px]`,children:[(0,W.jsxs)(`p`,{className:`flex flex-wrap items-baseline gap-x-2`,children:[(0,W.jsx)(`span`,{className:`font-medium`,children:qr(e)}),(0,W.jsx)(`span`,{className:`text-muted`,children:H.history.by(Jr(e))}),(0,W.jsx)(`time`,{dateTime:e.createdAt,title:k(e.createdAt),className:`ms-auto text-muted`,children:O(e.createdAt,t)})]}),n.length>0&&(0,W.jsx)(`dl`,{className:`mt-1 grid gap-y-0.5 text-xs`,children:n.map(([e,t])=>(0,W.jsxs)(`div`,{className:`flex gap-2`,children:[(0,W.jsx)(`dt`,{className:`w-24 shrink-0 text-muted`,children:e}),(0,W.jsx)(`dd`,{dir:`auto`,className:`min-w-0 text-start wrap-anywhere`,children:t})]},e))})]})}var Qr=5e3,$r=10;function ei(e,t){return S({queryKey:[`keys`,e,`page`,t],queryFn:()=>r(xt,{id:t},e),refetchInterval:Qr,staleTime:0})}function ti(e,t){return se({queryKey:[`keys`,e,`history`,t],queryFn:({pageParam:n})=>r(St,{first:$r,after:n,id:t},e),initialPageParam:void 0,getNextPageParam:e=>e.auditEvents?.pageInfo.hasNextPage&&e.auditEvents.pageInfo.endCursor||void 0,staleTime:0})}function ni({title:e,hint:t,danger:n,children:r}){let i=(0,G.useId)();return(0,W.jsxs)(`section`,{"aria-labelledby":i,className:`card min-w-0`,children:[(0,W.jsxs)(`header`,{className:`flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-5 pt-4`,children:[(0,W.jsx)(`h2`,{id:i,className:n?`text-sm font-semibold text-danger`:`text-sm font-semibold`,children:e}),t&&(0,W.jsx)(`p`,{className:`text-[13px] text-muted`,children:t})]}),(0,W.jsx)(`div`,{className:`px-5 pt-3 pb-5`,children:r})]})}function ri({apiKey:e}){let{workspace:t}=M(),n=oe(ti(t.slug,e.id)),r=n.data?.pages.flatMap(e=>e.auditEvents?.nodes??[]),i=H.history;return(0,W.jsxs)(ni,{title:i.title,hint:i.hint,children:[n.isError&&!r&&(0,W.jsx)(dt,{error:n.error,onRetry:()=>n.refetch()}),(0,W.jsx)(`ol`,{className:`flex flex-col gap-4`,children:r?.map(e=>(0,W.jsx)(Zr,{change:e},e.id))}),n.hasNextPage&&(0,W.jsx)(z,{small:!0,className:`mt-4`,busy:n.isFetchingNextPage,onClick:()=>n.fetchNextPage(),children:i.more})]})}function ii({title:e,callers:t,filtering:n}){return(0,W.jsxs)(`div`,{className:`min-w-0`,children:[(0,W.jsx)(`h3`,{className:`eyebrow`,children:e}),(0,W.jsx)(`ul`,{className:`mt-1 divide-y divide-line border-y border-line text-[13px]`,children:t.map(e=>(0,W.jsxs)(`li`,{className:`flex min-h-8 items-center justify-between gap-4 py-1`,children:[(0,W.jsx)(ai,{caller:e,filtering:n}),(0,W.jsx)(`span`,{className:`shrink-0 text-muted tabular-nums`,children:H.late.calls(e.count)})]},e.value))})]})}function ai({caller:{value:e},filtering:t}){let n=e||H.late.unknown;return!t||!e?(0,W.jsx)(`span`,{className:`min-w-0 wrap-anywhere`,children:n}):(0,W.jsx)(y,{to:`.`,hash:`requests`,search:t=>({...t,address:e,outcome:void 0,after:void 0}),"aria-label":H.late.show(e),className:`link min-w-0 font-mono text-xs wrap-anywhere`,children:n})}function oi({apiKey:e}){let t=P(),n=e.lateUse;if(!n)return null;let r=H.late,i=e.state===`REVOKED`?`REVOKED`:`EXPIRED`;return(0,W.jsxs)(ni,{danger:!0,title:r.title[i],children:[(0,W.jsx)(`p`,{className:`text-pretty`,children:r.summary(n.count,D(n.recentCount))}),(0,W.jsxs)(`dl`,{className:`mt-4 grid grid-cols-2 gap-3 text-[13px]`,children:[(0,W.jsx)(he,{name:r.first,children:(0,W.jsx)(`time`,{dateTime:n.firstAt,children:k(n.firstAt)})}),(0,W.jsx)(he,{name:r.last,children:(0,W.jsx)(`time`,{dateTime:n.lastAt,title:k(n.lastAt),children:O(n.lastAt,t)})})]}),(0,W.jsxs)(`div`,{className:`mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2`,children:[(0,W.jsx)(ii,{title:r.addresses,callers:n.addresses??[],filtering:!0}),(0,W.jsx)(ii,{title:r.userAgents,callers:n.userAgents??[]})]}),(0,W.jsx)(`h3`,{className:`eyebrow mt-5`,children:r.todo}),(0,W.jsx)(`ol`,{className:`mt-1 list-decimal space-y-1 ps-5 text-[13px] text-pretty`,children:r.steps.map(e=>(0,W.jsx)(`li`,{children:e},e))})]})}var si=36e5;function ci(e,t,n){if(!X(e))return`ended`;let r=e.lastUsed?.at;return!r||Date.parse(r)<Date.parse(t.createdAt)?`unused`:yt(r,si,n)?`busy`:`quiet`}function li({old:e,successor:t}){let n=P(),r=H.rotation,i=ci(e,t,n),a=e.lastUsed?O(e.lastUsed.at,n):``,o=e.expiresAt?r.ends(k(e.expiresAt)):``;return i===`ended`?(0,W.jsx)(L,{children:r.ended}):i===`busy`?(0,W.jsxs)(L,{look:`warn`,children:[(0,W.jsxs)(`strong`,{className:`font-medium`,children:[r.busy,`.`]}),` `,r.busyHint(a,e.lastUsed?.address??``),` `,o]}):(0,W.jsxs)(L,{look:`ok`,children:[(0,W.jsxs)(`strong`,{className:`font-medium`,children:[r.quiet,`.`]}),` `,i===`unused`?r.quietNever:r.quietHint(a),` `,o]})}function ui({name:e,relative:t}){let{workspace:n}=M();return(0,W.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1`,children:[(0,W.jsx)(`span`,{className:`w-28 text-[13px] text-muted`,children:e}),(0,W.jsx)(y,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:t.id},className:`link wrap-anywhere`,children:t.name}),(0,W.jsx)(`span`,{className:`font-mono text-xs text-muted`,children:t.hint}),(0,W.jsx)(E,{look:Y[t.state],dot:!0,children:q.states[t.state]})]})}function di({apiKey:e}){let{successor:t,predecessor:n}=e,r=H.rotation;return!t&&!n?null:(0,W.jsx)(ni,{title:r.title,children:(0,W.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[n&&(0,W.jsx)(ui,{name:r.from,relative:n}),t&&(0,W.jsx)(ui,{name:r.to,relative:t}),t&&(0,W.jsx)(li,{old:e,successor:t}),n&&(0,W.jsx)(li,{old:n,successor:e})]})})}function fi({day:e,most:t}){let{accepted:n,failed:r,refused:i}=e,a=[n,r,i].map(D),o=H.chart.summary(j(e.day),...a);return Q(e)?(0,W.jsx)(`li`,{className:`flex flex-1`,children:(0,W.jsxs)(y,{to:`.`,hash:`requests`,search:t=>({...t,time:e.day.slice(0,10),after:void 0}),preload:!1,"aria-label":o,title:o,className:`flex flex-1 flex-col justify-end rounded-t px-px hover:bg-surface-2 sm:px-0.5`,children:[(0,W.jsx)(pi,{count:i,most:t,colour:`bg-danger`}),(0,W.jsx)(pi,{count:r,most:t,colour:`bg-warn`}),(0,W.jsx)(pi,{count:n,most:t,colour:`bg-accent`})]})}):(0,W.jsx)(`li`,{className:`flex-1`})}function pi({count:e,most:t,colour:n}){return e?(0,W.jsx)(`span`,{className:`block min-h-[3px] first:rounded-t-[3px] ${n}`,style:{height:`${e/t*100}%`}}):null}function mi({days:e}){let t=Math.max(1,...e.map(Q)),[n]=e,r=e.at(-1);return(0,W.jsxs)(`div`,{dir:`ltr`,className:`mt-5`,children:[(0,W.jsxs)(`div`,{className:`flex items-end gap-2`,children:[(0,W.jsx)(`p`,{"aria-hidden":`true`,className:`self-start text-xs leading-none text-muted tabular-nums`,children:D(t)}),(0,W.jsx)(`ul`,{"aria-label":H.chart.title,className:`flex h-32 min-w-0 flex-1 items-stretch border-b border-line`,children:e.map(e=>(0,W.jsx)(fi,{day:e,most:t},e.day))})]}),(0,W.jsxs)(`p`,{"aria-hidden":`true`,className:`mt-1.5 flex justify-between text-xs text-muted`,children:[(0,W.jsx)(`bdi`,{children:n&&j(n.day)}),(0,W.jsx)(`bdi`,{children:r&&j(r.day)})]})]})}var hi=[[`accepted`,`bg-accent`],[`failed`,`bg-warn`],[`refused`,`bg-danger`]];function gi({sum:e}){let t=H.chart,n={accepted:void 0,failed:t.failedHint,refused:t.refusedHint};return(0,W.jsx)(`dl`,{className:`flex flex-wrap gap-x-8 gap-y-2`,children:hi.map(([r,i])=>(0,W.jsxs)(`div`,{title:n[r],children:[(0,W.jsxs)(`dt`,{className:`flex items-center gap-1.5 text-[13px] text-muted`,children:[(0,W.jsx)(`span`,{"aria-hidden":`true`,className:`size-2.5 rounded-[3px] ${i}`}),t[r]]}),(0,W.jsx)(`dd`,{className:`mt-0.5 text-lg font-semibold tracking-tight tabular-nums`,children:D(e[r])})]},r))})}var _i=30;function vi({days:e}){let t=wn(e,_i,P()),n=En(t),r=H.chart;return(0,W.jsx)(ni,{title:r.title,hint:r.hint,children:Q(n)?(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(gi,{sum:n}),(0,W.jsx)(mi,{days:t})]}):(0,W.jsx)(`p`,{className:`py-6 text-center text-muted`,children:r.none})})}var yi=C(`/$slug/settings/api-keys/$id`);function bi({apiKey:e}){let t=yi.useSearch(),[n,r]=(0,G.useState)(null);return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(Kr,{apiKey:e,onTask:r}),(0,W.jsx)(Lt,{apiKey:e}),(0,W.jsxs)(`div`,{className:`grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,W.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6`,children:[(0,W.jsx)(oi,{apiKey:e}),(0,W.jsx)(di,{apiKey:e}),(0,W.jsx)(vi,{days:e.requestsPerDay}),(0,W.jsx)(ri,{apiKey:e})]}),(0,W.jsx)(Wr,{apiKey:e})]}),(0,W.jsxs)(`section`,{id:`requests`,className:`flex scroll-mt-20 flex-col gap-4`,children:[(0,W.jsx)(`h2`,{className:`text-base font-semibold`,children:K.ofKey}),(0,W.jsx)(Rr,{search:t,apiKeyId:e.id})]}),(0,W.jsx)(er,{task:n,onClose:()=>r(null)})]})}var xi=C(`/$slug/settings/api-keys/$id`);function Si(){let{workspace:e,role:t,can:n}=M(),{id:r}=xi.useParams(),i=b({...ei(e.slug,r),enabled:n(`ADMIN`)}),a=Qe(i.isLoading),o=i.data?.apiKey;return Ke(o?.name??U.details.title),n(`ADMIN`)?(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(Te,{to:`/$slug/settings/api-keys`,params:{slug:e.slug},className:`-mb-4`,children:H.page.back}),o&&(0,W.jsx)(bi,{apiKey:o}),!o&&a&&(0,W.jsx)(tt,{}),!o&&!i.isLoading&&(0,W.jsx)(It,{error:i.error,onRetry:()=>i.refetch()})]}):(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(I,{title:U.details.title}),(0,W.jsx)(N,{icon:`shield`,title:U.list.forbiddenTitle,hint:U.list.forbiddenHint(t)})]})}function Ci({search:e,onClose:t,onCreated:n}){let r=(0,G.useRef)(null),[i]=(0,G.useState)(s),[a,o]=(0,G.useState)({}),[c]=(0,G.useState)(()=>$t(e)),[l,u]=(0,G.useState)(c),d=sn(),f=e=>u(t=>({...t,...e})),p=e=>a[e]??ht(d.error,e);async function ee(){let{expiry:e,...t}=l,r=Ie(e,Date.now());if(o(nn(l)),r===void 0)return;let a=await d.run({...t,expiresAt:r,idempotencyKey:i});a&&n(a.apiKey,a.secret)}return(0,W.jsx)(be,{size:`large`,title:U.form.createTitle,description:U.form.createHint,initialFocus:r,action:d,fields:on,status:q.scopeSummary.count(l.scopes.length,v.length),changed:!tn(l,c),submit:{look:`primary`,children:U.form.submit},onSubmit:ee,onClose:t,children:(0,W.jsx)(Qt,{draft:l,nameRef:r,errorOf:p,onChange:f})})}var wi=C(`/$slug/settings/api-keys`);function Ti({apiKey:e,onClose:t}){let n=wi.useNavigate();function r(){t(),n({search:t=>({...t,key:e.id})})}return(0,W.jsx)(vt,{open:!0,onClose:t,size:`small`,title:U.form.lostTitle,description:U.form.lostHint,children:(0,W.jsxs)(ve,{children:[(0,W.jsx)(z,{onClick:t,children:g.common.close}),(0,W.jsx)(z,{look:`primary`,onClick:r,children:U.form.lostAction})]})})}var Ei=C(`/$slug/settings/api-keys`);function Di({search:e}){let t=Ei.useNavigate(),[n,r]=(0,G.useState)(null),i=()=>t({search:e=>({...e,create:void 0,name:void 0,scopes:void 0}),replace:!0});async function a(e,t){await i(),r({key:e,secret:t})}let o=()=>r(null);return n?.secret?(0,W.jsx)($n,{apiKey:n.key,secret:n.secret,done:U.secret.created,onDone:o}):n?(0,W.jsx)(Ti,{apiKey:n.key,onClose:o}):e.create?(0,W.jsx)(Ci,{search:e,onClose:i,onCreated:a}):null}function Oi({apiKey:e}){let{workspace:t}=M();return(0,W.jsxs)(y,{to:`/$slug/settings/api-keys/$id`,params:{slug:t.slug,id:e.id},className:`btn btn-secondary justify-between`,children:[(0,W.jsxs)(`span`,{className:`flex items-center gap-2`,children:[(0,W.jsx)(_t,{name:`log`,className:`size-4 text-muted`}),H.page.menu]}),(0,W.jsx)(_t,{name:`chevronEnd`,className:`size-4 text-muted`})]})}var ki=C(`/$slug/settings/api-keys`);function Ai({id:e}){let{slug:t}=ki.useParams();return(0,W.jsx)(y,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e??void 0}),className:`link`,children:U.details.openSuccessor})}function ji({apiKey:e}){return(0,W.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,W.jsx)(Lt,{apiKey:e}),(0,W.jsx)(Oi,{apiKey:e}),(0,W.jsx)(Br,{apiKey:e}),(0,W.jsx)(Ur,{apiKey:e}),(0,W.jsx)(Hr,{apiKey:e}),(0,W.jsx)(Vr,{apiKey:e,successor:(0,W.jsx)(Ai,{id:e.successorId})})]})}var Mi=`flex-1 px-2 sm:flex-none sm:px-3`;function Ni({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=X(e),r=bn(e),i=n=>()=>t({kind:n,key:e});return(0,W.jsxs)(ve,{children:[(0,W.jsx)(z,{icon:`pencil`,className:Mi,disabled:!n,title:n?void 0:U.details.nothingToNarrow,onClick:i(`edit`),children:U.list.editShort}),(0,W.jsx)(z,{icon:`rotate`,className:Mi,disabled:!!r,title:r,onClick:i(`rotate`),children:U.list.rotate}),(0,W.jsx)(z,{icon:`ban`,className:Be(Mi,`text-danger`),onClick:i(`revoke`),children:U.list.revoke})]})}function Pi({apiKey:e,onClose:t}){return(0,W.jsxs)(`header`,{className:`flex items-start gap-3 border-b border-line px-5 py-4 sm:px-6`,children:[(0,W.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,W.jsx)(`p`,{className:`eyebrow`,children:U.details.title}),(0,W.jsx)(`h2`,{dir:`auto`,className:`mt-0.5 w-fit text-base font-semibold wrap-anywhere`,children:e?.name??U.details.title}),e&&(0,W.jsxs)(`div`,{className:`mt-2 flex flex-wrap gap-1.5`,children:[(0,W.jsx)(E,{look:Y[e.state],dot:!0,children:q.states[e.state]}),(0,W.jsx)(E,{children:q.environments[e.environment]})]})]}),(0,W.jsx)(de,{icon:`close`,label:g.common.close,className:`-me-2`,onClick:t})]})}function Fi({error:e}){let t=!e||e instanceof l&&e.code===`NOT_FOUND`;return(0,W.jsxs)(`div`,{role:`alert`,className:`p-6`,children:[(0,W.jsx)(`p`,{className:`font-medium`,children:t?U.details.missingTitle:g.errors.boundaryTitle}),(0,W.jsx)(`p`,{className:`mt-1 text-muted`,children:t?U.details.missingHint:e?.message})]})}var Ii=C(`/$slug/settings/api-keys`);function Li({id:e}){let{workspace:t}=M(),n=Ii.useNavigate(),[r,i]=(0,G.useState)(null),a=b(Rn(t.slug,e)),o=Qe(a.isPending),s=a.data?.apiKey,c=()=>n({search:e=>({...e,key:void 0})});return(0,W.jsxs)(ze,{open:!0,onClose:c,label:s?.name??U.details.title,children:[(0,W.jsx)(Pi,{apiKey:s??void 0,onClose:c}),s&&(0,W.jsx)(ji,{apiKey:s}),s&&(0,W.jsx)(Ni,{apiKey:s,onTask:i}),!s&&!a.isPending&&(0,W.jsx)(Fi,{error:a.error}),!s&&o&&(0,W.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-4 p-6`,children:[(0,W.jsx)(`span`,{className:`sr-only`,children:U.details.loading}),(0,W.jsx)(`div`,{className:`skeleton h-5 w-48`}),(0,W.jsx)(`div`,{className:`skeleton h-24 w-full`}),(0,W.jsx)(`div`,{className:`skeleton h-40 w-full`})]}),(0,W.jsx)(er,{task:r,onClose:()=>i(null)})]})}var Ri=5;function zi({keys:e}){let t=P(),n=[...e].sort((e,t)=>(t.lastUsed?.at??``).localeCompare(e.lastUsed?.at??``));return(0,W.jsxs)(`ul`,{className:`divide-y divide-line rounded-lg border border-line text-[13px]`,children:[n.slice(0,Ri).map(e=>(0,W.jsxs)(`li`,{className:`flex items-center justify-between gap-4 px-3 py-2`,children:[(0,W.jsx)(`span`,{dir:`auto`,className:`min-w-0 truncate font-medium`,children:e.name}),(0,W.jsx)(`span`,{className:vn(e,t)?`shrink-0 text-danger`:`shrink-0 text-muted`,children:e.lastUsed?H.bulk.used(O(e.lastUsed.at,t)):H.bulk.unused})]},e.id)),n.length>Ri&&(0,W.jsx)(`li`,{className:`px-3 py-2 text-muted`,children:H.bulk.more(n.length-Ri)})]})}function Bi({keys:e,onClose:t,onRevoked:n}){let r=(0,G.useRef)(null),[i,a]=(0,G.useState)(``),[o,s]=(0,G.useState)(`OTHER`),[c,l]=(0,G.useState)(``),u=dn(),{bulk:d}=H,f=e.length,p=i.trim()===String(f),[ee,m]=d.confirm;async function g(){if(!p)return;let t=e.map(e=>e.id);await u.run({ids:t,reason:o,note:c.trim()||void 0})&&(n(),h({look:`ok`,title:d.done(f)}))}return(0,W.jsxs)(be,{size:`small`,title:d.title(f),description:d.hint,initialFocus:r,action:u,fields:[`note`],submit:{look:`danger`,disabled:!p,children:d.submit(f)},onSubmit:g,onClose:t,children:[(0,W.jsx)(zi,{keys:e}),(0,W.jsx)(Sn,{reason:o,onReason:s,note:c,onNote:l,error:u.error}),(0,W.jsx)(ct,{ref:r,label:`${ee}${f}${m}`,inputMode:`numeric`,autoComplete:`off`,value:i,onChange:a})]})}function Vi({choice:e}){let[t,n]=(0,G.useState)(!1),{choose:r}=H,i=e.keys.length;function a(){n(!1),e.clear()}return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`div`,{role:`status`,className:i?`sticky bottom-4 z-20 flex justify-center`:`sr-only`,children:i>0&&(0,W.jsxs)(`div`,{className:`card flex flex-wrap items-center gap-2 py-2 ps-4 pe-2 shadow-pop`,children:[(0,W.jsx)(`p`,{className:`me-2 text-[13px] font-medium`,children:r.chosen(i)}),(0,W.jsx)(de,{small:!0,icon:`close`,label:r.none,onClick:e.clear}),(0,W.jsx)(z,{small:!0,look:`danger`,onClick:()=>n(!0),children:r.revoke})]})}),t&&(0,W.jsx)(Bi,{keys:e.keys,onClose:()=>n(!1),onRevoked:a})]})}var Hi=C(`/$slug/settings/api-keys`);function Ui({filtered:e}){let t=Hi.useNavigate();return e?(0,W.jsx)(ot,{title:U.list.noMatchTitle,hint:U.list.noMatchHint,onClear:()=>t({search:{},replace:!0})}):(0,W.jsx)(fe,{icon:`key`,title:U.list.emptyTitle,hint:U.list.emptyHint,children:(0,W.jsx)(kr,{})})}function Wi({apiKey:e,chosen:t,onChoose:n}){let r=e.state===`REVOKED`;return(0,W.jsx)(`label`,{className:`relative z-10 grid size-8 place-items-center`,title:r?H.choose.revoked:void 0,children:(0,W.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":H.choose.one(e.name),checked:t,disabled:r,onChange:t=>n([e],t.target.checked)})})}var Gi=C(`/$slug/settings/api-keys`);function Ki({apiKey:e}){let{slug:t}=Gi.useParams();return(0,W.jsx)(y,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e.id}),preload:!1,dir:`auto`,title:e.name,className:Be(`min-w-0 truncate after:absolute after:inset-0`,!X(e)&&`text-muted`),children:e.name})}var qi=C(`/$slug/settings/api-keys`);function Ji({apiKey:e,onTask:t}){let n=ie(),{slug:r}=qi.useParams(),i=n=>()=>t({kind:n,key:e}),a=bn(e);async function o(){let t=await Je(e.prefix);h({look:t?`ok`:`danger`,title:t?g.common.copied:g.common.copyFailed})}return(0,W.jsxs)(gt,{align:`end`,trigger:(0,W.jsx)(de,{small:!0,icon:`dots`,label:U.list.actionsFor(e.name),className:`relative z-10`}),children:[(0,W.jsx)(B,{icon:`eye`,onClick:()=>n({from:qi.id,search:t=>({...t,key:e.id})}),children:U.list.view}),(0,W.jsx)(B,{icon:`log`,onClick:()=>n({to:`/$slug/settings/api-keys/$id`,params:{slug:r,id:e.id}}),children:H.page.menu}),(0,W.jsx)(B,{icon:`copy`,onClick:o,children:U.list.copyPrefix}),(0,W.jsx)(`div`,{className:`menu-separator`}),(0,W.jsx)(B,{icon:`pencil`,disabled:!X(e),reason:U.details.notAccepted,onClick:i(`edit`),children:U.list.edit}),(0,W.jsx)(B,{icon:`rotate`,disabled:!!a,reason:a,onClick:i(`rotate`),children:U.list.rotate}),(0,W.jsx)(B,{icon:`ban`,danger:!0,disabled:e.state===`REVOKED`,reason:U.details.notAccepted,onClick:i(`revoke`),children:U.list.revoke})]})}var $=22,Yi=9,Xi=6,Zi=1.5,Qi=Array.from({length:7},(e,t)=>ea(t,$,Zi)).join(``);function $i({days:e}){let t=wn(e,7,P()),{accepted:n,refused:r}=En(t),i=Math.max(1,...t.map(Q)),a=e=>e?Math.max(2,e/i*$):0,o=H.daysOf(n,r),s=t.map((e,t)=>ea(t,$,a(e.accepted))),c=t.map((e,t)=>{let n=a(e.accepted);return ea(t,$-n,Math.min(a(e.refused),$-n))});return(0,W.jsx)(`span`,{role:`img`,"aria-label":o,title:o,className:`relative z-10 inline-block align-middle`,children:(0,W.jsxs)(`svg`,{viewBox:`0 0 ${Yi*7} ${$}`,"aria-hidden":`true`,className:`h-[22px] w-[63px]`,children:[(0,W.jsx)(`path`,{d:Qi,className:`fill-line`}),n>0&&(0,W.jsx)(`path`,{d:s.join(``),className:`fill-accent`}),r>0&&(0,W.jsx)(`path`,{d:c.join(``),className:`fill-danger`})]})})}function ea(e,t,n){if(n===0)return``;let r=Math.min(Zi,n),i=n-r,a=Xi-2*r;return`M${e*Yi},${t}v-${i}q0,-${r},${r},-${r}h${a}q${r},0,${r},${r}v${i}z`}var ta=(0,G.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=P(),{columns:a}=U.list;return(0,W.jsxs)(`li`,{className:`card relative p-4`,children:[(0,W.jsxs)(`div`,{className:`flex items-start gap-2`,children:[(0,W.jsx)(`span`,{className:`-ms-1.5 -mt-1.5`,children:(0,W.jsx)(Wi,{apiKey:e,chosen:t,onChoose:n})}),(0,W.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,W.jsx)(`h2`,{className:`flex min-w-0 text-sm font-medium`,children:(0,W.jsx)(Ki,{apiKey:e})}),(0,W.jsx)(`p`,{className:`mt-0.5 truncate font-mono text-xs text-muted`,children:e.hint})]}),(0,W.jsx)(`span`,{className:`-me-2 -mt-1.5`,children:(0,W.jsx)(Ji,{apiKey:e,onTask:r})})]}),(0,W.jsxs)(`div`,{className:`mt-3 flex flex-wrap items-center gap-1.5`,children:[(0,W.jsx)(E,{look:Y[e.state],dot:!0,children:q.states[e.state]}),(0,W.jsx)(E,{children:_n(e.scopes)}),e.environment!==`PRODUCTION`&&(0,W.jsx)(E,{children:q.environments[e.environment]}),(0,W.jsx)(`span`,{className:`ms-auto`,children:(0,W.jsx)($i,{days:e.requestsPerDay})})]}),(0,W.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,W.jsxs)(`div`,{children:[(0,W.jsx)(`dt`,{className:`text-xs text-muted`,children:a.lastUsed}),(0,W.jsx)(`dd`,{children:e.lastUsed?O(e.lastUsed.at,i):g.common.never})]}),(0,W.jsxs)(`div`,{className:`min-w-0`,children:[(0,W.jsx)(`dt`,{className:`text-xs text-muted`,children:a.created}),(0,W.jsxs)(`dd`,{className:`truncate`,children:[Se(e.createdAt),(0,W.jsx)(`span`,{className:`block truncate text-xs text-muted`,children:U.list.createdBy(e.createdBy?.name??U.list.commandLine)})]})]})]})]})}),na=1e3;function ra(){let[e,t]=(0,G.useState)([]);return{keys:e,choose:(0,G.useCallback)((e,n)=>t(t=>ia(t,e,n)),[]),clear:()=>t([])}}function ia(e,t,n){let r=e.filter(e=>!t.some(({id:t})=>t===e.id));return n?[...r,...t].slice(0,na):r}function aa({keys:e},t){return e.some(({id:e})=>e===t.id)}function oa({keys:e,choice:t,onTask:n}){return(0,W.jsx)(`ul`,{className:`flex flex-col gap-3`,children:e.map(e=>(0,W.jsx)(ta,{apiKey:e,chosen:aa(t,e),onChoose:t.choose,onTask:n},e.id))})}function sa({apiKey:e}){let t=P(),n=e.lastUsed;return n?(0,W.jsx)(Re,{content:(0,W.jsxs)(`span`,{className:`block`,children:[(0,W.jsx)(`span`,{className:`block font-medium`,children:k(n.at)}),(0,W.jsx)(`span`,{className:`block`,children:U.list.usedFrom(n.address)}),n.userAgent&&(0,W.jsx)(`bdi`,{dir:`ltr`,className:`block wrap-anywhere text-muted`,children:n.userAgent})]}),children:(0,W.jsx)(`time`,{dateTime:n.at,children:O(n.at,t)})}):(0,W.jsx)(`span`,{children:g.common.never})}function ca({scopes:e}){return(0,W.jsx)(Re,{content:(0,W.jsx)(`span`,{className:`grid grid-cols-2 gap-x-4 gap-y-0.5`,children:e.map(e=>(0,W.jsx)(`span`,{children:q.scopes[e]},e))}),children:_n([...e])})}function la({apiKey:e}){let t=P(),n=(0,W.jsx)(E,{look:Y[e.state],dot:!0,children:q.states[e.state]}),r=e.state===`REVOKED`?e.revokedAt:e.expiresAt;return!r||e.state===`ACTIVE`?n:(0,W.jsx)(Re,{plain:!0,content:(0,W.jsxs)(`span`,{className:`block`,children:[O(r,t),(0,W.jsx)(`span`,{className:`block text-muted`,children:k(r)})]}),children:n})}var ua=(0,G.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=U.list.createdBy(e.createdBy?.name??U.list.commandLine);return(0,W.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,W.jsx)(`td`,{className:`ps-3`,children:(0,W.jsx)(Wi,{apiKey:e,chosen:t,onChoose:n})}),(0,W.jsxs)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-44 px-4 py-3 text-start font-medium`,children:[(0,W.jsxs)(`span`,{className:`flex min-h-5.5 items-center gap-2`,children:[(0,W.jsx)(Ki,{apiKey:e}),e.environment!==`PRODUCTION`&&(0,W.jsx)(E,{children:q.environments[e.environment]})]}),(0,W.jsx)(`span`,{className:`block font-mono text-xs font-normal whitespace-nowrap text-muted`,children:e.hint})]}),(0,W.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap`,children:(0,W.jsx)(ca,{scopes:e.scopes})}),(0,W.jsx)(`td`,{className:`px-4 py-3`,children:(0,W.jsx)(la,{apiKey:e})}),(0,W.jsx)(`td`,{className:`px-4 py-3`,children:(0,W.jsx)($i,{days:e.requestsPerDay})}),(0,W.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:(0,W.jsx)(sa,{apiKey:e})}),(0,W.jsxs)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:[Se(e.createdAt),(0,W.jsx)(`span`,{title:i,className:`block max-w-40 truncate text-xs`,children:i})]}),(0,W.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,W.jsx)(Ji,{apiKey:e,onTask:r})})]})});function da({keys:e,choice:t}){let n=e.filter(e=>e.state!==`REVOKED`),r=n.filter(e=>aa(t,e)).length;return(0,W.jsx)(`label`,{className:`grid size-8 place-items-center`,children:(0,W.jsx)(`input`,{type:`checkbox`,className:`check`,ref:e=>{e&&(e.indeterminate=r>0&&r<n.length)},"aria-label":H.choose.all,checked:n.length>0&&r===n.length,disabled:n.length===0,onChange:e=>t.choose(n,e.target.checked)})})}function fa({sort:e,search:t,text:n}){let r=ce(),i=(t.sort??`created`)===e,a=i?t.dir??te(e):void 0,o=i?a===`asc`?`desc`:`asc`:te(e);return(0,W.jsx)($e,{text:n,direction:a,onPress:()=>r({sort:e,dir:o})})}function pa({keys:e,search:t,choice:n,onTask:r}){let{columns:i}=U.list;return(0,W.jsx)(`div`,{className:`card overflow-x-auto`,children:(0,W.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,W.jsx)(`caption`,{className:`sr-only`,children:U.list.page}),(0,W.jsx)(`thead`,{children:(0,W.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,W.jsx)(`th`,{scope:`col`,className:`w-8 ps-3 text-start`,children:(0,W.jsx)(da,{keys:e,choice:n})}),(0,W.jsx)(fa,{sort:`name`,search:t,text:i.name}),(0,W.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.scopes}),(0,W.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.state}),(0,W.jsx)(`th`,{scope:`col`,className:`table-head`,children:H.days}),(0,W.jsx)(fa,{sort:`used`,search:t,text:i.lastUsed}),(0,W.jsx)(fa,{sort:`created`,search:t,text:i.created}),(0,W.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,W.jsx)(`span`,{className:`sr-only`,children:i.actions})})]})}),(0,W.jsx)(`tbody`,{children:e.map(e=>(0,W.jsx)(ua,{apiKey:e,chosen:aa(n,e),onChoose:n.choose,onTask:r},e.id))})]})})}var ma=[];function ha({keys:e,search:t,choice:n,onTask:r}){let i=me(`(width >= 48rem)`),a=(0,G.useDeferredValue)(e,ma);return i?(0,W.jsx)(pa,{keys:a,search:t,choice:n,onTask:r}):(0,W.jsx)(oa,{keys:a,choice:n,onTask:r})}function ga({creator:e,onChange:t}){let{workspace:n}=M(),[r,i]=(0,G.useState)(``),a=b(zn(n.slug,r)),{filters:o}=H,s={value:`gone`,text:o.ownerless},c=a.data&&(r?a.data:[...a.data,s]),l=c?.find(({value:t})=>t===e)?.text;return(0,W.jsx)(ut,{label:o.creator,chosen:e&&(l??`…`),find:o.findCreator,none:o.nobody,picks:c,onSearch:i,onChange:t})}function _a({label:e,days:t,onChange:n}){return(0,W.jsx)(A,{label:e,values:t?[t]:[],options:d.map(e=>[e,H.filters.days(Number(e))]),onChange:([e])=>n(e)})}function va({value:e,onChange:t}){return(0,W.jsx)(Ae,{label:U.list.search,placeholder:U.list.searchHint,value:e,onChange:t,clean:c,cleaned:U.list.secretCut})}var ya=[[`created-desc`,U.list.sorts.newest],[`created-asc`,U.list.sorts.oldest],[`name-asc`,U.list.sorts.nameUp],[`name-desc`,U.list.sorts.nameDown],[`used-desc`,U.list.sorts.usedNewest],[`used-asc`,U.list.sorts.usedOldest]];function ba({search:e,total:t}){let r=ce(),{filters:i}=H,o=e.sort??`created`;return(0,W.jsxs)(Pe,{total:t===void 0?void 0:U.list.total(t),onClear:Nn(e)?()=>r(Mn):void 0,order:(0,W.jsx)(Ce,{orders:ya,sort:o,dir:e.dir??te(o),onChange:r,className:`md:hidden`}),children:[(0,W.jsx)(va,{value:e.q??``,onChange:e=>r({q:e||void 0})}),(0,W.jsx)(A,{label:U.list.state,multiple:!0,values:n(e.state),options:ne.map(e=>[e,q.states[e]]),onChange:e=>r({state:a(e)})}),(0,W.jsx)(A,{label:U.list.scope,values:e.scope?[e.scope]:[],options:v.map(e=>[e,q.scopes[e]]),onChange:([e])=>r({scope:e})}),(0,W.jsx)(ga,{creator:e.creator,onChange:e=>r({creator:e})}),(0,W.jsx)(_a,{label:i.unused,days:e.unused,onChange:e=>r({unused:e})}),(0,W.jsx)(_a,{label:i.expires,days:e.expires,onChange:e=>r({expires:e})})]})}var xa=[];function Sa({search:e}){let{workspace:t}=M(),n=b(Ln(t.slug,e)),[r,i]=(0,G.useState)(null),a=ra(),o=(0,G.useDeferredValue)(n.data?.apiKeys),s=Nn(e),c=s||n.isError||!!o?.totalCount;return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(pt,{query:n,page:o,after:e.after,toolbar:c&&(0,W.jsx)(ba,{search:e,total:o?.totalCount}),empty:(0,W.jsx)(Ui,{filtered:s}),children:(0,W.jsx)(ha,{keys:o?.nodes??xa,search:e,choice:a,onTask:i})}),(0,W.jsx)(Vi,{choice:a}),(0,W.jsx)(er,{task:r,onClose:()=>i(null)})]})}var Ca=864e5;function wa(){let{workspace:e,can:t}=M(),n=P(),r=b({...Bn(e.slug),enabled:t(`ADMIN`)}).data?.filter(e=>yt(e.lastAt,Ca,n))??[],[i]=r,{banner:a}=H,o=i?.apiKey?.name??``,s=i?O(i.lastAt,n):``;return(0,W.jsx)(`div`,{role:`status`,className:i?void 0:`sr-only`,children:i?.apiKey&&(0,W.jsxs)(L,{look:`danger`,children:[(0,W.jsx)(`span`,{className:`font-medium wrap-anywhere`,children:r.length===1?a.one(o,s):a.many(r.length,o,s)}),` `,a.hint,` `,(0,W.jsx)(y,{to:`/$slug/settings/api-keys/$id`,params:{slug:e.slug,id:i.apiKey.id},className:`font-medium whitespace-nowrap underline underline-offset-4`,children:a.open})]})})}var Ta=C(`/$slug/settings/api-keys`);function Ea(){Ke(U.list.page);let{workspace:e,role:t,can:n}=M(),r=Ta.useSearch(),i=Ta.useNavigate();return n(`ADMIN`)?(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(I,{title:U.list.page,intro:U.list.intro,children:(0,W.jsx)(z,{look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>i({search:e=>({...e,create:`1`})}),children:U.list.create})}),(0,W.jsx)(wa,{}),(0,W.jsx)(Sa,{search:r},e.slug),(0,W.jsx)(Di,{search:r}),r.key&&(0,W.jsx)(Li,{id:r.key})]}):(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(I,{title:U.list.page}),(0,W.jsx)(N,{icon:`shield`,title:U.list.forbiddenTitle,hint:U.list.forbiddenHint(t)})]})}var Da=C(`/$slug/settings/request-log`);function Oa(){Ke(K.page);let{role:e,can:t}=M(),n=Da.useSearch();return(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(I,{title:K.page,intro:t(`ADMIN`)?K.intro:void 0}),t(`ADMIN`)?(0,W.jsx)(Rr,{search:n}):(0,W.jsx)(N,{icon:`shield`,title:K.forbiddenTitle,hint:K.forbiddenHint(e)})]})}export{Si as i,Ea as n,wa as r,Oa as t};