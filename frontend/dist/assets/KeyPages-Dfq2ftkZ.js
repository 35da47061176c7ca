//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./keyPages.ar-CjcrtDCJ.js","./rolldown-runtime-XKyaHtl9.js","./language--OAfMGRe.js","./arabicNouns-D0oDS4tv.js","./words.ar-QzXUcU8l.js","./roles.ar-DDbCvp1f.js","./keyPages.en-CqhEWNNX.js","./words.en-PYN2Ep6e.js","./roles.en-DTt4zGVA.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{$ as t,C as n,K as r,P as i,R as a,S as o,T as s,U as c,X as l,a as u,b as d,i as f,lt as p,o as m,ot as h,q as ee,st as g,t as _,w as v,x as y,y as te}from"./start-ueDj87FF.js";import{M as ne,S as b,T as re,a as x,c as S,i as C,k as ie,n as ae,r as oe,x as w}from"./frame-C9Zg-BxM.js";import{$ as se,$t as ce,A as le,Bn as ue,Bt as de,C as fe,D as T,E as pe,F as me,Ft as he,G as E,Ht as ge,I as D,It as O,J as _e,Jt as ve,K as k,Lt as A,M as ye,Nt as be,P as xe,Pt as j,Q as M,Qt as Se,R as Ce,Rn as we,Rt as N,St as Te,U as Ee,Vt as De,W as Oe,Wn as P,X as ke,Xt as Ae,Yt as je,Z as Me,Zt as Ne,_ as Pe,_r as F,a as Fe,an as I,at as Ie,bn as Le,br as Re,c as ze,d as Be,dt as Ve,en as He,f as Ue,fr as We,g as Ge,gr as Ke,h as qe,ht as Je,i as Ye,in as Xe,k as Ze,l as Qe,lt as $e,m as et,mr as L,mt as tt,nn as R,nt,o as rt,ot as it,p as at,pt as ot,qt as st,r as ct,rn as lt,rt as ut,st as dt,tn as z,tt as B,u as ft,ut as pt,vr as V,xn as mt,yn as H,yr as ht,z as U,zn as gt,zt as _t}from"./parts-C6Ji_sS-.js";import{n as vt}from"./language--OAfMGRe.js";var yt=new c(`
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
}`),bt=new c(`
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
    `),xt=new c(`
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
}`),St=new c(`
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
}`),Ct=new c(`
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
}`),wt=new c(`
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
}`),Tt=new c(`
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
}`),Et=new c(`
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
}`),Dt=new c(`
    mutation RevokeApiKeys($input: RevokeApiKeysInput!) {
  revokeApiKeys(input: $input) {
    apiKeys {
      id
    }
  }
}
    `),Ot=new c(`
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
    `),kt=new c(`
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
    `),At=new c(`
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
}`),jt=new c(`
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
    `),Mt=new c(`
    query RequestKey($id: ID!) {
  apiKey(id: $id) {
    id
    name
  }
}
    `),Nt=new c(`
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
}`),W=(p===`ar`?await g(()=>import(`./keyPages.ar-CjcrtDCJ.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await g(()=>import(`./keyPages.en-CqhEWNNX.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).keyLife,G=(p===`ar`?await g(()=>import(`./keyPages.ar-CjcrtDCJ.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await g(()=>import(`./keyPages.en-CqhEWNNX.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).keys,K=ie();function Pt({error:e,onRetry:n}){return!e||e instanceof t&&e.code===`NOT_FOUND`?(0,K.jsx)(F,{alone:!0,icon:`key`,title:G.details.missingTitle,hint:G.details.missingHint}):(0,K.jsx)(lt,{error:e,onRetry:n})}var q=e(ne(),1),J=(p===`ar`?await g(()=>import(`./keyPages.ar-CjcrtDCJ.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await g(()=>import(`./keyPages.en-CqhEWNNX.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).requests;function Ft({apiKey:e}){return e.state===`REVOKED`?(0,K.jsx)(z,{look:`danger`,children:G.details.revokedNotice}):e.state===`EXPIRED`?(0,K.jsx)(z,{look:`warn`,children:G.details.expiredNotice}):e.state===`RETIRING`&&e.expiresAt?(0,K.jsx)(z,{look:`warn`,children:G.details.retiringNotice(j(e.expiresAt))}):null}var{names:Y}=p===`ar`?await g(()=>import(`./keyPages.ar-CjcrtDCJ.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await g(()=>import(`./keyPages.en-CqhEWNNX.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url),It=[`PRODUCTION`,`STAGING`,`DEVELOPMENT`];function Lt({environment:e,error:t,onChange:n}){return(0,K.jsx)(fe,{label:G.form.environment,hint:G.form.environmentHint,value:e,options:It.map(e=>[e,Y.environments[e]]),error:t,onChange:n})}function Rt({expiry:e,choices:t,current:n,error:r,onChange:i}){let a=I(),o=Pe(e,a);return(0,K.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[(0,K.jsx)(fe,{label:G.form.expiry,value:e.choice,options:t.map(e=>[e,G.form.expiryChoices[e]]),onChange:t=>i({...e,choice:t}),hint:o?G.form.expiryEnds(j(o)):zt(e.choice,n),error:e.choice===`date`?void 0:r}),e.choice===`date`&&(0,K.jsx)(ot,{type:`date`,className:`sm:w-48`,label:G.form.expiryDate,min:Ge(a),max:n?Ge(Date.parse(n)):void 0,value:e.date,onChange:t=>i({...e,date:t}),error:r}),e.choice===`never`&&(0,K.jsx)(z,{look:`warn`,children:G.form.expiryNever})]})}function zt(e,t){if(e===`keep`)return t?G.form.expiryKeep(j(t)):G.form.expiryKeepNever}function Bt({draft:e,before:t,errorOf:n,onChange:r}){let i=!!t?.allowedHostnames.length,a=!!t?.allowedIps.length,o=i&&e.allowedHostnames.length===1,s=a&&e.allowedIps.length===1;return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(qe,{label:G.form.hostnames,hint:Vt(G.form.hostnamesHint,i&&G.form.onlyRemove,o),optional:!t,placeholder:vt(`*.example.com`),values:e.allowedHostnames,canAdd:!i,canRemove:!o,error:n(`allowedHostnames`),onChange:e=>r({allowedHostnames:e})}),(0,K.jsx)(qe,{label:G.form.ips,hint:Vt(G.form.ipsHint,!1,s),optional:!t,placeholder:`203.0.113.0/24`,values:e.allowedIps,canRemove:!s,error:n(`allowedIps`),onChange:e=>r({allowedIps:e})})]})}function Vt(e,t,n){return n?G.form.lastEntry:t||e}var Ht=Object.keys(at);function Ut({scopes:e,onChange:t}){let n=Ue(e);return(0,K.jsxs)(`fieldset`,{children:[(0,K.jsx)(`legend`,{className:`mb-2 text-sm font-medium`,children:G.form.presets}),(0,K.jsx)(`div`,{className:`flex flex-wrap gap-1.5`,children:Ht.map(e=>(0,K.jsx)(`button`,{type:`button`,className:`pill`,"aria-pressed":e===n,onClick:()=>t([...at[e]]),children:Y.presets[e]},e))})]})}function Wt({resource:e,access:t,scopes:n,within:r,onToggle:i}){let a=P().scopes,o=Qe(e,t),s=Gt(o,a,r)??(o?void 0:G.form.impossible[t](e)),c=o?Y.scopes[o]:G.form.impossible[t](e);return(0,K.jsx)(`td`,{className:`p-0`,children:(0,K.jsx)(`label`,{title:s,className:`grid min-h-11 place-items-center`,children:(0,K.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":c,checked:o!==null&&n.includes(o),disabled:s!==void 0,onChange:()=>o&&i(o)})})})}function Gt(e,t,n){if(e)return n&&!n.includes(e)?G.form.keyLacks:t.includes(e)?void 0:G.form.roleLacks}function Kt({scopes:e,within:t,error:n,onChange:r}){let i=(0,q.useId)(),a=Be(e),o={scopes:e,within:t,onToggle:t=>r(ft(e,t))};return(0,K.jsxs)(`div`,{children:[(0,K.jsx)(`div`,{className:`mb-2 overflow-hidden rounded-xl border border-line`,children:(0,K.jsxs)(`table`,{className:`w-full`,"aria-describedby":n?i:void 0,children:[(0,K.jsx)(`caption`,{className:`sr-only`,children:G.form.scopes}),(0,K.jsx)(`thead`,{children:(0,K.jsxs)(`tr`,{className:`border-b border-line bg-surface-2 text-xs font-medium text-muted`,children:[(0,K.jsx)(`th`,{scope:`col`,className:`h-8 px-3 text-start font-medium`,children:G.form.scopes}),(0,K.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:G.form.read}),(0,K.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:G.form.write})]})}),(0,K.jsx)(`tbody`,{children:ze.map(e=>(0,K.jsxs)(`tr`,{className:`border-b border-line last:border-0`,children:[(0,K.jsxs)(`th`,{scope:`row`,className:`px-3 py-1.5 text-start font-medium`,children:[Y.resources[e],(0,K.jsx)(`span`,{className:`block text-xs font-normal text-muted`,children:Y.resourceHints[e]})]}),(0,K.jsx)(Wt,{...o,resource:e,access:`Read`}),(0,K.jsx)(Wt,{...o,resource:e,access:`Write`})]},e))})]})}),(0,K.jsx)(Je,{id:i,error:n}),(0,K.jsx)(`div`,{role:`status`,children:a.length>0&&(0,K.jsx)(z,{look:`warn`,children:G.form.writeOnly(he(a.map(e=>Y.resources[e].toLowerCase())))})})]})}function qt(e){return(0,K.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[!e.within&&(0,K.jsx)(Ut,{scopes:e.scopes,onChange:e.onChange}),(0,K.jsx)(Kt,{...e})]})}var Jt=[`7`,`30`,`90`,`date`,`never`],Yt=[`keep`,`7`,`30`,`90`,`date`];function Xt({draft:e,before:t,nameRef:n,errorOf:r,onChange:i}){return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(ot,{ref:n,label:G.form.name,placeholder:t?void 0:G.form.namePlaceholder,required:!0,dir:`auto`,maxLength:100,autoComplete:`off`,value:e.name,onChange:e=>i({name:e}),error:r(`name`)}),(0,K.jsx)(qt,{scopes:e.scopes,within:t?.scopes,error:r(`scopes`),onChange:e=>i({scopes:e})}),(0,K.jsx)(Rt,{expiry:e.expiry,choices:t?Yt:Jt,current:t?.expiresAt,error:r(`expiresAt`),onChange:e=>i({expiry:e})}),(0,K.jsx)(Lt,{environment:e.environment,error:r(`environment`),onChange:e=>i({environment:e})}),(0,K.jsx)(Bt,{draft:e,before:t,errorOf:r,onChange:i})]})}function Zt({name:e,scopes:t}){return{name:e??``,scopes:s(t??``),environment:`PRODUCTION`,expiry:{choice:`90`,date:``},allowedHostnames:[],allowedIps:[]}}function Qt(e){return{name:e.name,scopes:e.scopes,environment:e.environment,expiry:{choice:`keep`,date:``},allowedHostnames:e.allowedHostnames,allowedIps:e.allowedIps}}function $t(e,t){return JSON.stringify(e)===JSON.stringify(t)}function en({scopes:e,expiry:t}){return{scopes:e.length?void 0:G.form.scopesRequired,expiresAt:t.choice===`date`&&!t.date?G.form.expiryDateRequired:void 0}}function tn(e,t,n){let r={name:t.name===e.name?void 0:t.name,scopes:et(t.scopes,e.scopes)?void 0:t.scopes,environment:t.environment===e.environment?void 0:t.environment,expiresAt:Pe(t.expiry,n)??void 0,allowedHostnames:nn(t.allowedHostnames,e.allowedHostnames)?void 0:t.allowedHostnames,allowedIps:nn(t.allowedIps,e.allowedIps)?void 0:t.allowedIps};return Object.values(r).some(e=>e!==void 0)?{...r,id:e.id}:null}function nn(e,t){return e.length===t.length&&e.every(e=>t.includes(e))}var rn=[`name`,`scopes`,`environment`,`expiresAt`,`allowedHostnames`,`allowedIps`],X=[`keys`,`overview`];function an(){return E(X,async(e,t)=>(await i(Ct,{input:e},t)).createApiKey)}function on(){return E(X,async(e,t)=>(await i(wt,{input:e},t)).updateApiKey)}function sn(){return E(X,async(e,t)=>(await i(Tt,{input:e},t)).rotateApiKey)}function cn(){return E(X,async(e,t)=>(await i(Et,{input:e},t)).revokeApiKey)}function ln(){return E(X,async(e,t)=>(await i(Dt,{input:e},t)).revokeApiKeys)}function un({apiKey:e,onClose:t}){let n=(0,q.useRef)(null),r=I(),[i,a]=(0,q.useState)({}),[o,s]=(0,q.useState)(()=>Qt(e)),c=on(),u=tn(e,o,r),d=e=>s(t=>({...t,...e})),f=e=>i[e]??pt(c.error,e);async function p(){a(en(o)),u&&await c.run(u)&&(t(),l({look:`ok`,title:G.form.saved,text:o.name}))}return(0,K.jsx)(k,{size:`large`,title:G.form.editTitle,description:G.form.editHint,initialFocus:n,action:c,fields:rn,status:u?``:G.form.unchanged,changed:u!==null,submit:{look:`primary`,disabled:!u,children:h.common.save},onSubmit:p,onClose:t,children:(0,K.jsx)(Xt,{draft:o,before:e,nameRef:n,errorOf:f,onChange:d})})}function dn({name:e,ending:t,...n}){let[r,i,a]=G.revoke.confirm;return(0,K.jsx)(Ee,{label:(0,K.jsxs)(K.Fragment,{children:[r,(0,K.jsx)(`strong`,{dir:`auto`,className:`font-semibold wrap-anywhere`,children:e}),i,(0,K.jsx)(`strong`,{className:`font-mono font-semibold`,children:t}),a]}),...n})}var fn=9e5,Z={ACTIVE:`ok`,EXPIRING:`warn`,RETIRING:`warn`,EXPIRED:`neutral`,REVOKED:`danger`};function Q(e){return e.state!==`EXPIRED`&&e.state!==`REVOKED`}function pn(e){return e.hint.slice(-4)}function mn(e,t){return[e.name.trim(),pn(e)].includes(t.trim())}function hn(e){return e.length===v.length?Y.scopeSummary.full:et(e,at.readOnly)?Y.scopeSummary.readOnly:Y.scopeSummary.some(e.length,v.length)}function gn(e,t){return e.lastUsed!==null&&_t(e.lastUsed.at,fn,t)}function _n(e){let t=/(Firefox|Edg|OPR|Chrome|Safari)\/[\d.]+/.exec(e);return t&&e.startsWith(`Mozilla/`)?t[0]:e}function vn(e){return Q(e)?e.successorId?G.details.rotatedAlready:void 0:G.details.notAccepted}var yn=[`UNUSED`,`LEAKED`,`OWNER_LEFT`,`ROTATED`,`OTHER`];function bn({reason:e,onReason:t,note:n,onNote:r,error:i}){return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(tt,{label:G.revoke.reason,children:n=>(0,K.jsx)(Te,{id:n.id,value:e,options:yn.map(e=>[e,Y.reasons[e]]),onChange:t})}),(0,K.jsx)(ke,{label:G.revoke.note,hint:G.revoke.noteHint,optional:!0,maxLength:500,value:n,onChange:r,error:pt(i,`note`)})]})}var xn=864e5;function Sn(e,t){return Math.floor(e/xn)*xn-(t-1)*xn}function Cn(e,t,n){let r=new Map(e?.map(e=>[Date.parse(e.day),e])),i=Sn(n,t);return Array.from({length:t},(e,t)=>{let n=i+t*xn;return wn(new Date(n).toISOString(),r.get(n))})}function wn(e,t){if(!t)return{day:e,accepted:0,failed:0,refused:0};let{count:n,refusedCount:r,outcomes:i}=t,a=i?.find(({outcome:e})=>e===`ok`)?.count??0,o=i?n-r-a:0;return{day:e,accepted:n-r-o,failed:o,refused:r}}function Tn(e){let t={accepted:0,failed:0,refused:0};for(let{accepted:n,failed:r,refused:i}of e)t.accepted+=n,t.failed+=r,t.refused+=i;return t}function En({accepted:e,failed:t,refused:n}){return e+t+n}var Dn={created:`CREATED_AT`,name:`NAME`,used:`LAST_USED_AT`};function On({sort:e=`created`,dir:t}){let n=t??y(e);return{field:Dn[e],direction:n===`asc`?`ASC`:`DESC`}}var kn=864e5,An=[`ACTIVE`,`EXPIRING`,`RETIRING`];function jn({q:e,state:t,scope:r,creator:i,unused:a,expires:o},s){let c=n(t),l=e=>new Date(s+e*kn).toISOString();return c.length===0&&(a||o)&&c.push(...An),{search:e,states:c.length?c:void 0,scope:r,createdById:i===`gone`?void 0:i,ownerless:i===`gone`||void 0,unusedSince:a&&l(-Number(a)),expiresBefore:o&&l(Number(o))}}var Mn={q:void 0,state:void 0,scope:void 0,creator:void 0,unused:void 0,expires:void 0};function Nn(e){return Object.keys(Mn).some(t=>e[t])}var Pn=25,Fn=3e4,In=5e3;function Ln(e,t){let{key:n,create:r,name:a,scopes:o,...s}=t;return C({queryKey:[`keys`,e,`list`,s],queryFn:()=>{let n=Date.now(),r=new Date(Sn(n,7)).toISOString(),a=jn(t,n),o={first:Pn,after:t.after,filter:a,orderBy:On(t),since:r};return i(xt,o,e)},placeholderData:S,refetchInterval:Fn,staleTime:0})}function Rn(e,t){return C({queryKey:[`keys`,e,`one`,t],queryFn:()=>i(St,{id:t},e),refetchInterval:Fn,staleTime:0})}function zn(e,t){return C({queryKey:[`members`,e,`creators`,t],queryFn:async()=>((await i(Ot,{search:t||void 0},e)).members?.nodes??[]).map(({user:e})=>({value:e.id,text:e.name,hint:e.email})),placeholderData:S})}function Bn(e){return C({queryKey:[`keys`,e,`late`],queryFn:async()=>(await i(kt,{},e)).apiKeyLateUses?.nodes??[],refetchInterval:In,staleTime:0})}var Vn=3e3;function Hn({apiKey:e}){let t=I(),{workspace:n}=P(),r=x({...Rn(n.slug,e.id),refetchInterval:Vn}).data?.apiKey??e,i=r.lastUsed;if(!i)return(0,K.jsx)(z,{children:G.revoke.neverUsed});let a=A(i.at,t);return gn(r,t)?(0,K.jsx)(z,{look:`danger`,children:(0,K.jsx)(`span`,{className:`wrap-anywhere`,children:G.revoke.inUse(a,i.address,_n(i.userAgent))})}):(0,K.jsx)(z,{look:`warn`,children:G.revoke.lastUsed(a)})}function Un({apiKey:e,onClose:t}){let n=(0,q.useRef)(null),[r,i]=(0,q.useState)(``),[a,o]=(0,q.useState)(`OTHER`),[s,c]=(0,q.useState)(``),u=cn(),d=mn(e,r);async function f(){d&&await u.run({id:e.id,reason:a,note:s.trim()||void 0})&&(t(),l({look:`ok`,title:G.revoke.done,text:G.revoke.doneHint(e.name)}))}return(0,K.jsxs)(k,{size:`small`,title:G.revoke.title(e.name),description:G.revoke.hint,initialFocus:n,action:u,fields:[`note`],submit:{look:`danger`,disabled:!d,children:G.revoke.submit},onSubmit:f,onClose:t,children:[(0,K.jsx)(Hn,{apiKey:e}),(0,K.jsx)(bn,{reason:a,onReason:o,note:s,onNote:c,error:u.error}),(0,K.jsx)(dn,{inputRef:n,name:e.name,ending:pn(e),value:r,onChange:i})]})}var Wn=36e5,Gn={NONE:0,HOUR:Wn,DAY:24*Wn,WEEK:168*Wn},Kn=Object.keys(Gn);function qn({apiKey:e,onClose:t,onRotated:n}){let r=I(),[i,a]=(0,q.useState)(`DAY`),o=sn();async function s(){let t=await o.run({id:e.id,overlap:i});t&&n(t.apiKey,t.secret)}return(0,K.jsxs)(gt,{open:!0,size:`small`,onClose:t,title:G.rotate.title(e.name),description:G.rotate.hint,children:[(0,K.jsxs)(we,{children:[o.error&&(0,K.jsx)(z,{look:`danger`,alert:!0,children:o.error.message}),(0,K.jsx)(fe,{label:G.rotate.overlap,value:i,options:Kn.map(e=>[e,Y.overlaps[e]]),onChange:a}),i===`NONE`?(0,K.jsx)(z,{look:`warn`,children:G.rotate.none}):(0,K.jsx)(z,{children:G.rotate.some(j(new Date(r+Gn[i]).toISOString()))})]}),(0,K.jsxs)(_e,{children:[(0,K.jsx)(V,{onClick:t,children:h.common.cancel}),(0,K.jsx)(V,{look:`primary`,busy:o.pending,onClick:s,children:G.rotate.submit})]})]})}function Jn({apiKey:e,secret:t}){let n=He(e.scopes),{snippets:r}=h,i=(e,t)=>(0,K.jsx)(st,{label:`${r.label} ${e}`,code:t});return(0,K.jsxs)(`section`,{className:`flex min-w-0 flex-col gap-2`,children:[(0,K.jsx)(`h3`,{className:`text-sm font-medium`,children:G.secret.callTitle}),(0,K.jsx)(ge,{label:G.secret.callTitle,tabs:[{value:`curl`,text:r.curl,content:i(r.curl,Ae(a,t,n))},{value:`javascript`,text:r.javascript,content:i(r.javascript,Se(a,t,n))},{value:`go`,text:r.go,content:i(r.go,Ne(a,t,n))}]})]})}var Yn=4e3;async function Xn(e,t){let n=performance.now(),r={Authorization:`Bearer ${e}`};t.body&&(r[`Content-Type`]=`application/json`);let i=await fetch(a+t.path,{method:t.method,headers:r,body:t.body,credentials:`omit`,cache:`no-store`}),o=await i.text();return{status:i.status,milliseconds:Math.round(performance.now()-n),body:Zn(o).slice(0,Yn)}}function Zn(e){try{return JSON.stringify(JSON.parse(e),null,2)}catch{return e}}function Qn({apiKey:e,secret:t}){let[n,r]=(0,q.useState)(null),i=He(e.scopes),a=Ve(()=>Xn(t,i)),o=e.allowedHostnames.length>0||e.allowedIps.length>0;async function s(){r(await a.run()??null)}return(0,K.jsxs)(`section`,{className:`flex flex-col gap-3 rounded-xl border border-line p-3`,children:[(0,K.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-2`,children:[(0,K.jsxs)(`p`,{className:`min-w-0 flex-1 basis-52 text-[13px] text-muted`,children:[G.secret.tryHint(i.method,i.path),` `,o&&G.secret.blockedHere]}),(0,K.jsx)(V,{small:!0,icon:`play`,busy:a.pending,onClick:s,children:a.pending?G.secret.trying:G.secret.tryIt})]}),!je(e.scopes)&&(0,K.jsx)(z,{children:G.secret.cannotRead}),(0,K.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-2 empty:hidden`,children:[a.error&&(0,K.jsx)(z,{look:`danger`,children:G.secret.noAnswer}),n&&(0,K.jsx)(`div`,{children:(0,K.jsx)(D,{dot:!0,look:n.status<400?`ok`:`danger`,children:G.secret.answered(n.status,n.milliseconds)})})]}),n&&(0,K.jsx)(ve,{label:G.secret.responseLabel,className:`try-body`,children:n.body})]})}function $n({apiKey:e,secret:t,done:n,onDone:r}){let i=(0,q.useRef)(null);function a(){r(),l({look:`ok`,title:n,text:e.name})}return(0,K.jsxs)(rt,{size:`large`,initialFocus:i,title:G.secret.title,description:G.secret.hint,stored:G.secret.stored,nudge:G.secret.nudge,done:G.secret.done,onDone:a,children:[(0,K.jsx)(Fe,{label:G.secret.label,copy:G.secret.copy,secret:t,copyRef:i}),(0,K.jsx)(Jn,{apiKey:e,secret:t}),(0,K.jsx)(Qn,{apiKey:e,secret:t})]})}function er({task:e,onClose:t}){let[n,r]=(0,q.useState)(null);if(n)return(0,K.jsx)($n,{apiKey:n.key,secret:n.secret,done:G.secret.rotated,onDone:()=>r(null)});if(!e)return null;if(e.kind===`edit`)return(0,K.jsx)(un,{apiKey:e.key,onClose:t});if(e.kind===`revoke`)return(0,K.jsx)(Un,{apiKey:e.key,onClose:t});function i(e,n){t(),r({key:e,secret:n})}return(0,K.jsx)(qn,{apiKey:e.key,onClose:t,onRotated:i})}var tr=Object.keys(J.outcomes);function nr(e){return J.outcomes[e]??e}function rr({outcome:e,refused:t}){return e===`ok`?`ok`:t?`danger`:`warn`}function ir({request:e}){return(0,K.jsxs)(D,{look:rr(e),children:[(0,K.jsx)(`span`,{className:`font-mono tabular-nums`,children:e.status}),nr(e.outcome)]})}function ar({operation:e}){return e||J.noOperation}function or(e){let t=e<10?10:1;return J.milliseconds(O(Math.round(e*t)/t))}function sr({request:e}){let t=ar(e);return(0,K.jsx)(b,{to:`.`,search:t=>({...t,request:e.id}),preload:!1,"aria-label":J.open(t,j(e.createdAt)),title:t,className:`min-w-0 truncate font-mono text-[13px] after:absolute after:inset-0`,children:t})}function cr({requests:e,ofKey:t}){let n=I();return(0,K.jsx)(`ul`,{className:`card divide-y divide-line md:hidden`,children:e.map(e=>(0,K.jsxs)(`li`,{className:`relative flex flex-col gap-1.5 px-4 py-3`,children:[(0,K.jsxs)(`p`,{className:`flex items-baseline gap-2`,children:[(0,K.jsx)(`span`,{className:`flex min-w-0 flex-1`,children:(0,K.jsx)(sr,{request:e})}),(0,K.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:A(e.lastAt,n)})]}),(0,K.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs text-muted`,children:[(0,K.jsx)(ir,{request:e}),e.count>1&&(0,K.jsx)(`span`,{children:J.calls(e.count)}),!t&&(0,K.jsx)(`span`,{dir:`auto`,className:`max-w-40 truncate`,children:e.apiKey?.name}),(0,K.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.address||J.noAddress})]})]},e.id))})}function lr({request:e}){let t=J.details;return(0,K.jsxs)(T,{title:t.sections.answer,children:[(0,K.jsx)(B,{name:t.code,children:(0,K.jsx)(`span`,{className:`font-mono text-xs`,children:e.outcome})}),(0,K.jsx)(B,{name:t.status,children:e.status}),(0,K.jsxs)(B,{name:t.latency,children:[or(e.latency),e.count>1&&(0,K.jsxs)(`span`,{className:`text-muted`,children:[`(`,t.slowest(or(e.maxLatency)),`)`]})]}),(0,K.jsxs)(B,{name:t.requestId,children:[(0,K.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.requestId}),(0,K.jsx)(L,{text:e.requestId,what:t.requestId,className:`-my-1.5`})]})]})}function ur({request:e,ofKey:t}){let{workspace:n}=P(),r=J.details,{apiKey:i,count:a,neededScopes:o}=e;return(0,K.jsxs)(T,{title:r.sections.call,children:[(0,K.jsx)(B,{name:r.time,children:(0,K.jsx)(U,{time:e.createdAt})}),a>1&&(0,K.jsx)(B,{name:r.until,children:(0,K.jsx)(U,{time:e.lastAt})}),a>1&&(0,K.jsx)(B,{name:r.count,children:(0,K.jsxs)(`span`,{children:[O(a),(0,K.jsx)(`span`,{className:`block text-xs text-muted`,children:r.countHint})]})}),(0,K.jsx)(B,{name:r.scopes,children:o.map(e=>Y.scopes[e]).join(h.common.comma)||r.noScopes}),i&&!t&&(0,K.jsx)(B,{name:r.key,children:(0,K.jsx)(b,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:i.id},className:`link`,children:i.name})})]})}function dr({request:e}){let t=J.details;return(0,K.jsxs)(T,{title:t.sections.client,children:[(0,K.jsx)(B,{name:t.address,children:e.address||J.noAddress}),(0,K.jsx)(B,{name:t.client,children:e.userAgent||J.noAddress})]})}function fr({request:e,ofKey:t}){return(0,K.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,K.jsx)(lr,{request:e}),(0,K.jsx)(ur,{request:e,ofKey:t}),(0,K.jsx)(dr,{request:e})]})}function pr({request:e}){let{filter:t}=_(),{operation:n,address:r}=e,i=J.details;return!n&&!r?null:(0,K.jsxs)(_e,{children:[n&&(0,K.jsx)(V,{icon:`filter`,onClick:()=>t({operation:n}),children:i.onlyOperation}),r&&(0,K.jsx)(V,{icon:`filter`,onClick:()=>t({address:r}),children:i.onlyAddress})]})}var mr=36e5,hr={hour:mr,day:24*mr,week:168*mr,month:720*mr};function gr(e,t,n){let r=u(e.outcome),i=r.includes(`refused`);return{apiKeyId:t,outcomes:r.length&&!i?r:void 0,refused:i||void 0,operation:e.operation,address:e.address,status:e.status===void 0?void 0:Number(e.status),..._r(e.time,n)}}function _r(e,t){let n=e=>new Date(e).toISOString(),r=f(e);return r===void 0?e?{from:n(t-hr[e])}:{}:{from:n(r),until:n(r+hr.day-1)}}var vr={outcome:void 0,operation:void 0,address:void 0,status:void 0,time:void 0,key:void 0};function yr(e){return Object.keys(vr).some(t=>e[t])}var br=25,xr=5e3;function Sr(e,t,n){let{request:r,...a}=n;return C({queryKey:[`requests`,e,t,a],queryFn:()=>{let r=gr(n,t,Date.now());return i(At,{first:br,after:n.after,filter:r},e)},placeholderData:S,refetchInterval:!n.after&&xr,staleTime:0})}function Cr(e,t){return C({queryKey:[`requests`,e,`one`,t],queryFn:async()=>(await i(Nt,{id:t},e)).apiKeyRequest??null,staleTime:1/0,retry:!1})}function wr(e,t){return C({queryKey:[`keys`,e,`choices`,t],queryFn:async()=>((await i(jt,{search:t||void 0},e)).apiKeys?.nodes??[]).map(e=>({value:e.id,text:e.name,hint:e.hint})),placeholderData:S})}function Tr(e,t){return C({queryKey:[`keys`,e,`name`,t],queryFn:async()=>(await i(Mt,{id:t},e)).apiKey?.name??null})}function Er({id:e,requests:t,ofKey:n}){let{workspace:r}=P(),{open:i}=_(),a=t.find(t=>t.id===e),o=x({...Cr(r.slug,e),initialData:a}),s=o.data??void 0,c=()=>i(void 0),l=J.details;return(0,K.jsxs)(Le,{open:!0,onClose:c,label:l.title,children:[(0,K.jsx)(ut,{eyebrow:l.title,title:(0,K.jsx)(`span`,{className:`font-mono text-sm`,children:s?ar(s):l.title}),onClose:c,children:s&&(0,K.jsx)(ir,{request:s})}),s?(0,K.jsx)(fr,{request:s,ofKey:n}):(0,K.jsx)(nt,{query:o,title:l.missingTitle,hint:l.missingHint}),s&&(0,K.jsx)(pr,{request:s})]})}var Dr=Ae(a,ce,He([`linksRead`])),Or=Ae(a,ce,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:`{ links(first: 1) { totalCount nodes { shortUrl } } }`})});function kr(){return(0,K.jsx)(De,{label:h.snippets.label,rest:Dr,graphql:Or})}function Ar({filtered:e}){let{filter:t}=_(),n=J;return e?(0,K.jsx)(it,{title:n.noMatchTitle,hint:n.noMatchHint,onClear:()=>t(vr)}):(0,K.jsx)(de,{icon:`log`,title:n.emptyTitle,hint:n.emptyHint,children:(0,K.jsx)(kr,{})})}function jr({request:e,ofKey:t}){let n=I();return(0,K.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,K.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap text-muted`,children:(0,K.jsx)(`time`,{dateTime:e.lastAt,title:j(e.lastAt),className:`relative z-10`,children:A(e.lastAt,n)})}),(0,K.jsx)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-48 px-4 py-2.5 text-start font-normal`,children:(0,K.jsxs)(`span`,{className:`flex items-baseline gap-2`,children:[(0,K.jsx)(sr,{request:e}),e.count>1&&(0,K.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:J.calls(e.count)})]})}),(0,K.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap`,children:(0,K.jsx)(ir,{request:e})}),!t&&(0,K.jsx)(`td`,{className:`max-w-40 truncate px-4 py-2.5`,dir:`auto`,title:e.apiKey?.name,children:e.apiKey?.name}),(0,K.jsx)(`td`,{className:`px-4 py-2.5 font-mono text-xs whitespace-nowrap text-muted`,children:e.address||J.noAddress}),(0,K.jsx)(`td`,{className:`px-4 py-2.5 text-end whitespace-nowrap text-muted tabular-nums`,children:or(e.latency)})]})}function Mr({requests:e,ofKey:t}){let{columns:n}=J,r=[n.time,n.operation,n.outcome,...t?[]:[n.key],n.address];return(0,K.jsx)(le,{label:J.page,className:`hidden md:block`,heads:(0,K.jsxs)(K.Fragment,{children:[r.map(e=>(0,K.jsx)(ye,{children:e},e)),(0,K.jsx)(ye,{className:`text-end`,children:n.latency})]}),children:e.map(e=>(0,K.jsx)(jr,{request:e,ofKey:t},e.id))})}function Nr({id:e,onChange:t}){let{workspace:n}=P(),[r,i]=(0,q.useState)(``),a=x(wr(n.slug,r)),o=x({...Tr(n.slug,e??``),enabled:e!==void 0}),{filters:s}=J;return(0,K.jsx)(ct,{label:s.key,chosen:e&&(o.data??`…`),find:s.findKey,none:s.noKey,picks:a.data,clean:ee,onSearch:i,onChange:t})}var Pr=[`200`,`201`,`204`,`400`,`401`,`403`,`404`,`409`,`413`,`429`,`500`,`503`];function Fr({search:e,total:t,ofKey:n}){let{filter:r}=_(),{filters:i}=J,a=u(e.outcome);return(0,K.jsxs)(Me,{total:t===void 0?void 0:J.total(t),onClear:yr(e)?()=>r(vr):void 0,children:[!n&&(0,K.jsx)(Nr,{id:e.key,onChange:e=>r({key:e})}),(0,K.jsx)(M,{label:i.outcome,multiple:!0,values:a,options:Ir(tr,a).map(e=>[e,nr(e)]),onChange:e=>r({outcome:e.join(`,`)||void 0})}),(0,K.jsx)(Ye,{label:i.operation,hint:i.operationHint,apply:i.apply,value:e.operation,onChange:e=>r({operation:e})}),(0,K.jsx)(Ye,{label:i.address,hint:i.addressHint,apply:i.apply,value:e.address,onChange:e=>r({address:e})}),(0,K.jsx)(M,{label:i.status,values:e.status?[e.status]:[],options:Ir(Pr,e.status?[e.status]:[]).map(e=>[e,e]),onChange:([e])=>r({status:e})}),(0,K.jsx)(M,{label:i.time,values:e.time?[e.time]:[],options:Lr(e.time),onChange:([e])=>r({time:e})})]})}function Ir(e,t){return[...new Set([...e,...t])]}function Lr(e){let t=m.map(e=>[e,J.filters.times[e]]),n=f(e);return e&&n!==void 0?[...t,[e,N(new Date(n).toISOString())]]:t}function Rr({search:e,apiKeyId:t}){let{workspace:n}=P(),r=x(Sr(n.slug,t??e.key,e)),i=r.data?.apiKeyRequests,a=i?.nodes??[],o=yr(e),s=t!==void 0;return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsxs)(dt,{query:r,page:i,after:e.after,toolbar:(o||r.isError||!!i?.totalCount)&&(0,K.jsx)(Fr,{search:e,total:i?.totalCount,ofKey:s}),empty:(0,K.jsx)(Ar,{filtered:o}),children:[(0,K.jsx)(Mr,{requests:a,ofKey:s}),(0,K.jsx)(cr,{requests:a,ofKey:s})]}),e.request&&(i||r.isError)&&(0,K.jsx)(Er,{id:e.request,requests:a,ofKey:s})]})}function zr({scopes:e}){return(0,K.jsx)(`ul`,{className:`flex flex-wrap gap-1`,children:e.map(e=>(0,K.jsx)(`li`,{children:(0,K.jsx)(D,{children:Y.scopes[e]})},e))})}function Br({apiKey:e}){let t=G.details;return(0,K.jsxs)(T,{title:t.sections.access,children:[(0,K.jsxs)(B,{name:t.key,children:[(0,K.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.hint}),(0,K.jsx)(L,{text:e.prefix,what:G.list.copyPrefix,className:`-my-1.5`})]}),(0,K.jsx)(B,{name:t.scopes,children:(0,K.jsx)(zr,{scopes:e.scopes})}),(0,K.jsx)(B,{name:t.hostnames,children:(0,K.jsx)(`bdi`,{children:e.allowedHostnames.join(`, `)||t.anyHostname})}),(0,K.jsx)(B,{name:t.ips,children:(0,K.jsx)(`bdi`,{children:e.allowedIps.join(`, `)||t.anyIp})}),(0,K.jsx)(B,{name:t.expires,children:e.expiresAt?(0,K.jsx)(U,{time:e.expiresAt}):h.common.never})]})}function Vr({apiKey:e,successor:t}){let n=G.details;return!e.revokedAt&&!e.successorId?null:(0,K.jsxs)(T,{title:n.sections.end,children:[e.revokedAt&&(0,K.jsx)(B,{name:n.revoked,children:(0,K.jsx)(U,{time:e.revokedAt})}),e.revokedAt&&(0,K.jsx)(B,{name:n.revokedBy,children:e.revokedBy?.name??G.list.commandLine}),e.revokedReason&&(0,K.jsx)(B,{name:n.reason,children:Y.reasons[e.revokedReason]}),e.revokedNote&&(0,K.jsx)(B,{name:n.note,children:(0,K.jsx)(`bdi`,{children:e.revokedNote})}),e.successorId&&(0,K.jsx)(B,{name:n.successor,children:t})]})}function Hr({apiKey:e}){let t=G.details;return(0,K.jsxs)(T,{title:t.sections.origin,children:[(0,K.jsx)(B,{name:t.created,children:(0,K.jsx)(U,{time:e.createdAt})}),(0,K.jsx)(B,{name:t.createdBy,children:e.createdBy?.name??G.list.commandLine}),(0,K.jsxs)(B,{name:t.id,children:[(0,K.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.id}),(0,K.jsx)(L,{text:e.id,what:t.id,className:`-my-1.5`})]})]})}function Ur({apiKey:e}){let t=G.details,n=e.lastUsed;return(0,K.jsxs)(T,{title:t.sections.usage,children:[(0,K.jsx)(B,{name:t.lastUsed,children:n?(0,K.jsx)(U,{time:n.at}):h.common.never}),n&&(0,K.jsx)(B,{name:t.address,children:(0,K.jsx)(`bdi`,{dir:`ltr`,children:n.address})}),n?.userAgent&&(0,K.jsx)(B,{name:t.client,children:(0,K.jsx)(`bdi`,{dir:`ltr`,children:n.userAgent})})]})}function Wr({apiKey:e}){return(0,K.jsxs)(`aside`,{"aria-label":W.page.facts,className:`card relative flex flex-col gap-6 p-5`,children:[(0,K.jsx)(Vr,{apiKey:e,successor:e.successor?.name}),(0,K.jsx)(Br,{apiKey:e}),(0,K.jsx)(Ur,{apiKey:e}),(0,K.jsx)(Hr,{apiKey:e})]})}function Gr({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=Q(e),r=vn(e),i=n=>()=>t({kind:n,key:e});return(0,K.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,K.jsx)(V,{icon:`pencil`,disabled:!n,title:n?void 0:G.details.nothingToNarrow,onClick:i(`edit`),children:G.list.editShort}),(0,K.jsx)(V,{icon:`rotate`,disabled:!!r,title:r,onClick:i(`rotate`),children:G.list.rotate}),(0,K.jsx)(V,{icon:`ban`,className:`text-danger`,onClick:i(`revoke`),children:G.list.revoke})]})}function Kr({apiKey:e,onTask:t}){return(0,K.jsxs)(`header`,{className:`flex flex-wrap items-start justify-between gap-x-6 gap-y-4`,children:[(0,K.jsxs)(`div`,{className:`min-w-0 flex-1 basis-72`,children:[(0,K.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5`,children:[(0,K.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e.name}),(0,K.jsx)(D,{look:Z[e.state],dot:!0,children:Y.states[e.state]}),(0,K.jsx)(D,{children:Y.environments[e.environment]})]}),(0,K.jsxs)(`p`,{className:`mt-1 flex items-center gap-1 text-xs text-muted`,children:[(0,K.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.hint}),(0,K.jsx)(L,{text:e.prefix,what:G.list.copyPrefix,className:`-my-1.5`})]})]}),(0,K.jsx)(Gr,{apiKey:e,onTask:t})]})}function qr({action:e}){return W.history.actions[e]??e}function Jr({actor:e}){let t=W.history;return e.kind===`COMMAND_LINE`?t.commandLine:e.kind===`API_KEY`?e.apiKey?t.key(e.apiKey.name):t.gone:e.user?.name??t.gone}function Yr({detail:e}){let t=W.history.details;return Object.keys(t).filter(t=>typeof e?.[t]==`string`).map(n=>[t[n]??n,Xr(n,String(e?.[n]))])}function Xr(e,t){switch(e){case`scopes`:return he(s(t.replaceAll(` `,`,`)).map(e=>Y.scopes[e]));case`environment`:return Y.environments[t.toUpperCase()]??t;case`reason`:return Y.reasons[t.toUpperCase()]??t;case`expiresAt`:return j(t);default:return t}}function Zr({change:e}){let t=I(),n=Yr(e);return(0,K.jsxs)(`li`,{className:`border-s-2 border-line ps-3 text-[13px]`,children:[(0,K.jsxs)(`p`,{className:`flex flex-wrap items-baseline gap-x-2`,children:[(0,K.jsx)(`span`,{className:`font-medium`,children:qr(e)}),(0,K.jsx)(`span`,{className:`text-muted`,children:W.history.by(Jr(e))}),(0,K.jsx)(`time`,{dateTime:e.createdAt,title:j(e.createdAt),className:`ms-auto text-muted`,children:A(e.createdAt,t)})]}),n.length>0&&(0,K.jsx)(`dl`,{className:`mt-1 grid gap-y-0.5 text-xs`,children:n.map(([e,t])=>(0,K.jsxs)(`div`,{className:`flex gap-2`,children:[(0,K.jsx)(`dt`,{className:`w-24 shrink-0 text-muted`,children:e}),(0,K.jsx)(`dd`,{dir:`auto`,className:`min-w-0 text-start wrap-anywhere`,children:t})]},e))})]})}var Qr=5e3,$r=10;function ei(e,t){return C({queryKey:[`keys`,e,`page`,t],queryFn:()=>i(yt,{id:t},e),refetchInterval:Qr,staleTime:0})}function ti(e,t){return oe({queryKey:[`keys`,e,`history`,t],queryFn:({pageParam:n})=>i(bt,{first:$r,after:n,id:t},e),initialPageParam:void 0,getNextPageParam:e=>e.auditEvents?.pageInfo.hasNextPage&&e.auditEvents.pageInfo.endCursor||void 0,staleTime:0})}function ni({title:e,hint:t,danger:n,children:r}){let i=(0,q.useId)();return(0,K.jsxs)(`section`,{"aria-labelledby":i,className:`card min-w-0`,children:[(0,K.jsxs)(`header`,{className:`flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-5 pt-4`,children:[(0,K.jsx)(`h2`,{id:i,className:n?`text-sm font-semibold text-danger`:`text-sm font-semibold`,children:e}),t&&(0,K.jsx)(`p`,{className:`text-[13px] text-muted`,children:t})]}),(0,K.jsx)(`div`,{className:`px-5 pt-3 pb-5`,children:r})]})}function ri({apiKey:e}){let{workspace:t}=P(),n=ae(ti(t.slug,e.id)),r=n.data?.pages.flatMap(e=>e.auditEvents?.nodes??[]),i=W.history;return(0,K.jsxs)(ni,{title:i.title,hint:i.hint,children:[n.isError&&!r&&(0,K.jsx)(lt,{error:n.error,onRetry:()=>n.refetch()}),(0,K.jsx)(`ol`,{className:`flex flex-col gap-4`,children:r?.map(e=>(0,K.jsx)(Zr,{change:e},e.id))}),n.hasNextPage&&(0,K.jsx)(V,{small:!0,className:`mt-4`,busy:n.isFetchingNextPage,onClick:()=>n.fetchNextPage(),children:i.more})]})}function ii({title:e,callers:t,filtering:n}){return(0,K.jsxs)(`div`,{className:`min-w-0`,children:[(0,K.jsx)(`h3`,{className:`eyebrow`,children:e}),(0,K.jsx)(`ul`,{className:`mt-1 divide-y divide-line border-y border-line text-[13px]`,children:t.map(e=>(0,K.jsxs)(`li`,{className:`flex min-h-8 items-center justify-between gap-4 py-1`,children:[(0,K.jsx)(ai,{caller:e,filtering:n}),(0,K.jsx)(`span`,{className:`shrink-0 text-muted tabular-nums`,children:W.late.calls(e.count)})]},e.value))})]})}function ai({caller:{value:e},filtering:t}){let n=e||W.late.unknown;return!t||!e?(0,K.jsx)(`span`,{className:`min-w-0 wrap-anywhere`,children:n}):(0,K.jsx)(b,{to:`.`,hash:`requests`,search:t=>({...t,address:e,outcome:void 0,after:void 0}),"aria-label":W.late.show(e),className:`link min-w-0 font-mono text-xs wrap-anywhere`,children:n})}function oi({apiKey:e}){let t=I(),n=e.lateUse;if(!n)return null;let r=W.late,i=e.state===`REVOKED`?`REVOKED`:`EXPIRED`;return(0,K.jsxs)(ni,{danger:!0,title:r.title[i],children:[(0,K.jsx)(`p`,{className:`text-pretty`,children:r.summary(n.count,O(n.recentCount))}),(0,K.jsxs)(`dl`,{className:`mt-4 grid grid-cols-2 gap-3 text-[13px]`,children:[(0,K.jsx)(me,{name:r.first,children:(0,K.jsx)(`time`,{dateTime:n.firstAt,children:j(n.firstAt)})}),(0,K.jsx)(me,{name:r.last,children:(0,K.jsx)(`time`,{dateTime:n.lastAt,title:j(n.lastAt),children:A(n.lastAt,t)})})]}),(0,K.jsxs)(`div`,{className:`mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2`,children:[(0,K.jsx)(ii,{title:r.addresses,callers:n.addresses??[],filtering:!0}),(0,K.jsx)(ii,{title:r.userAgents,callers:n.userAgents??[]})]}),(0,K.jsx)(`h3`,{className:`eyebrow mt-5`,children:r.todo}),(0,K.jsx)(`ol`,{className:`mt-1 list-decimal space-y-1 ps-5 text-[13px] text-pretty`,children:r.steps.map(e=>(0,K.jsx)(`li`,{children:e},e))})]})}var si=36e5;function ci(e,t,n){if(!Q(e))return`ended`;let r=e.lastUsed?.at;return!r||Date.parse(r)<Date.parse(t.createdAt)?`unused`:_t(r,si,n)?`busy`:`quiet`}function li({old:e,successor:t}){let n=I(),r=W.rotation,i=ci(e,t,n),a=e.lastUsed?A(e.lastUsed.at,n):``,o=e.expiresAt?r.ends(j(e.expiresAt)):``;return i===`ended`?(0,K.jsx)(z,{children:r.ended}):i===`busy`?(0,K.jsxs)(z,{look:`warn`,children:[(0,K.jsxs)(`strong`,{className:`font-medium`,children:[r.busy,`.`]}),` `,r.busyHint(a,e.lastUsed?.address??``),` `,o]}):(0,K.jsxs)(z,{look:`ok`,children:[(0,K.jsxs)(`strong`,{className:`font-medium`,children:[r.quiet,`.`]}),` `,i===`unused`?r.quietNever:r.quietHint(a),` `,o]})}function ui({name:e,relative:t}){let{workspace:n}=P();return(0,K.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1`,children:[(0,K.jsx)(`span`,{className:`w-28 text-[13px] text-muted`,children:e}),(0,K.jsx)(b,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:t.id},className:`link wrap-anywhere`,children:t.name}),(0,K.jsx)(`span`,{className:`font-mono text-xs text-muted`,children:t.hint}),(0,K.jsx)(D,{look:Z[t.state],dot:!0,children:Y.states[t.state]})]})}function di({apiKey:e}){let{successor:t,predecessor:n}=e,r=W.rotation;return!t&&!n?null:(0,K.jsx)(ni,{title:r.title,children:(0,K.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[n&&(0,K.jsx)(ui,{name:r.from,relative:n}),t&&(0,K.jsx)(ui,{name:r.to,relative:t}),t&&(0,K.jsx)(li,{old:e,successor:t}),n&&(0,K.jsx)(li,{old:n,successor:e})]})})}function fi({day:e,most:t}){let{accepted:n,failed:r,refused:i}=e,a=[n,r,i].map(O),o=W.chart.summary(N(e.day),...a);return En(e)?(0,K.jsx)(`li`,{className:`flex flex-1`,children:(0,K.jsxs)(b,{to:`.`,hash:`requests`,search:t=>({...t,time:e.day.slice(0,10),after:void 0}),preload:!1,"aria-label":o,title:o,className:`flex flex-1 flex-col justify-end rounded-t px-px hover:bg-surface-2 sm:px-0.5`,children:[(0,K.jsx)(pi,{count:i,most:t,colour:`bg-danger`}),(0,K.jsx)(pi,{count:r,most:t,colour:`bg-warn`}),(0,K.jsx)(pi,{count:n,most:t,colour:`bg-accent`})]})}):(0,K.jsx)(`li`,{className:`flex-1`})}function pi({count:e,most:t,colour:n}){return e?(0,K.jsx)(`span`,{className:`block min-h-[3px] first:rounded-t-[3px] ${n}`,style:{height:`${e/t*100}%`}}):null}function mi({days:e}){let t=Math.max(1,...e.map(En)),[n]=e,r=e.at(-1);return(0,K.jsxs)(`div`,{dir:`ltr`,className:`mt-5`,children:[(0,K.jsxs)(`div`,{className:`flex items-end gap-2`,children:[(0,K.jsx)(`p`,{"aria-hidden":`true`,className:`self-start text-xs leading-none text-muted tabular-nums`,children:O(t)}),(0,K.jsx)(`ul`,{"aria-label":W.chart.title,className:`flex h-32 min-w-0 flex-1 items-stretch border-b border-line`,children:e.map(e=>(0,K.jsx)(fi,{day:e,most:t},e.day))})]}),(0,K.jsxs)(`p`,{"aria-hidden":`true`,className:`mt-1.5 flex justify-between text-xs text-muted`,children:[(0,K.jsx)(`bdi`,{children:n&&N(n.day)}),(0,K.jsx)(`bdi`,{children:r&&N(r.day)})]})]})}var hi=[[`accepted`,`bg-accent`],[`failed`,`bg-warn`],[`refused`,`bg-danger`]];function gi({sum:e}){let t=W.chart,n={accepted:void 0,failed:t.failedHint,refused:t.refusedHint};return(0,K.jsx)(`dl`,{className:`flex flex-wrap gap-x-8 gap-y-2`,children:hi.map(([r,i])=>(0,K.jsxs)(`div`,{title:n[r],children:[(0,K.jsxs)(`dt`,{className:`flex items-center gap-1.5 text-[13px] text-muted`,children:[(0,K.jsx)(`span`,{"aria-hidden":`true`,className:`size-2.5 rounded-[3px] ${i}`}),t[r]]}),(0,K.jsx)(`dd`,{className:`mt-0.5 text-lg font-semibold tracking-tight tabular-nums`,children:O(e[r])})]},r))})}var _i=30;function vi({days:e}){let t=Cn(e,_i,I()),n=Tn(t),r=W.chart;return(0,K.jsx)(ni,{title:r.title,hint:r.hint,children:En(n)?(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(gi,{sum:n}),(0,K.jsx)(mi,{days:t})]}):(0,K.jsx)(`p`,{className:`py-6 text-center text-muted`,children:r.none})})}var yi=w(`/$slug/settings/api-keys/$id`);function bi({apiKey:e}){let t=yi.useSearch(),[n,r]=(0,q.useState)(null);return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(Kr,{apiKey:e,onTask:r}),(0,K.jsx)(Ft,{apiKey:e}),(0,K.jsxs)(`div`,{className:`grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,K.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6`,children:[(0,K.jsx)(oi,{apiKey:e}),(0,K.jsx)(di,{apiKey:e}),(0,K.jsx)(vi,{days:e.requestsPerDay}),(0,K.jsx)(ri,{apiKey:e})]}),(0,K.jsx)(Wr,{apiKey:e})]}),(0,K.jsxs)(`section`,{id:`requests`,className:`flex scroll-mt-20 flex-col gap-4`,children:[(0,K.jsx)(`h2`,{className:`text-base font-semibold`,children:J.ofKey}),(0,K.jsx)(Rr,{search:t,apiKeyId:e.id})]}),(0,K.jsx)(er,{task:n,onClose:()=>r(null)})]})}var xi=w(`/$slug/settings/api-keys/$id`);function Si(){let{workspace:e,role:t,can:n}=P(),{id:r}=xi.useParams(),i=x({...ei(e.slug,r),enabled:n(`ADMIN`)}),a=Xe(i.isLoading),o=i.data?.apiKey;return We(o?.name??G.details.title),n(`ADMIN`)?(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(Ce,{to:`/$slug/settings/api-keys`,params:{slug:e.slug},className:`-mb-4`,children:W.page.back}),o&&(0,K.jsx)(bi,{apiKey:o}),!o&&a&&(0,K.jsx)($e,{}),!o&&!i.isLoading&&(0,K.jsx)(Pt,{error:i.error,onRetry:()=>i.refetch()})]}):(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(R,{title:G.details.title}),(0,K.jsx)(F,{icon:`shield`,title:G.list.forbiddenTitle,hint:G.list.forbiddenHint(t)})]})}function Ci({search:e,onClose:t,onCreated:n}){let i=(0,q.useRef)(null),[a]=(0,q.useState)(r),[o,s]=(0,q.useState)({}),[c]=(0,q.useState)(()=>Zt(e)),[l,u]=(0,q.useState)(c),d=an(),f=e=>u(t=>({...t,...e})),p=e=>o[e]??pt(d.error,e);async function m(){let{expiry:e,...t}=l,r=Pe(e,Date.now());if(s(en(l)),r===void 0)return;let i=await d.run({...t,expiresAt:r,idempotencyKey:a});i&&n(i.apiKey,i.secret)}return(0,K.jsx)(k,{size:`large`,title:G.form.createTitle,description:G.form.createHint,initialFocus:i,action:d,fields:rn,status:Y.scopeSummary.count(l.scopes.length,v.length),changed:!$t(l,c),submit:{look:`primary`,children:G.form.submit},onSubmit:m,onClose:t,children:(0,K.jsx)(Xt,{draft:l,nameRef:i,errorOf:p,onChange:f})})}var wi=w(`/$slug/settings/api-keys`);function Ti({apiKey:e,onClose:t}){let n=wi.useNavigate();function r(){t(),n({search:t=>({...t,key:e.id})})}return(0,K.jsx)(gt,{open:!0,onClose:t,size:`small`,title:G.form.lostTitle,description:G.form.lostHint,children:(0,K.jsxs)(_e,{children:[(0,K.jsx)(V,{onClick:t,children:h.common.close}),(0,K.jsx)(V,{look:`primary`,onClick:r,children:G.form.lostAction})]})})}var Ei=w(`/$slug/settings/api-keys`);function Di({search:e}){let t=Ei.useNavigate(),[n,r]=(0,q.useState)(null),i=()=>t({search:e=>({...e,create:void 0,name:void 0,scopes:void 0}),replace:!0});async function a(e,t){await i(),r({key:e,secret:t})}let o=()=>r(null);return n?.secret?(0,K.jsx)($n,{apiKey:n.key,secret:n.secret,done:G.secret.created,onDone:o}):n?(0,K.jsx)(Ti,{apiKey:n.key,onClose:o}):e.create?(0,K.jsx)(Ci,{search:e,onClose:i,onCreated:a}):null}function Oi({apiKey:e}){let{workspace:t}=P();return(0,K.jsxs)(b,{to:`/$slug/settings/api-keys/$id`,params:{slug:t.slug,id:e.id},className:`btn btn-secondary justify-between`,children:[(0,K.jsxs)(`span`,{className:`flex items-center gap-2`,children:[(0,K.jsx)(ht,{name:`log`,className:`size-4 text-muted`}),W.page.menu]}),(0,K.jsx)(ht,{name:`chevronEnd`,className:`size-4 text-muted`})]})}var ki=w(`/$slug/settings/api-keys`);function Ai({id:e}){let{slug:t}=ki.useParams();return(0,K.jsx)(b,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e??void 0}),className:`link`,children:G.details.openSuccessor})}function ji({apiKey:e}){return(0,K.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,K.jsx)(Ft,{apiKey:e}),(0,K.jsx)(Oi,{apiKey:e}),(0,K.jsx)(Br,{apiKey:e}),(0,K.jsx)(Ur,{apiKey:e}),(0,K.jsx)(Hr,{apiKey:e}),(0,K.jsx)(Vr,{apiKey:e,successor:(0,K.jsx)(Ai,{id:e.successorId})})]})}var Mi=`flex-1 px-2 sm:flex-none sm:px-3`;function Ni({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=Q(e),r=vn(e),i=n=>()=>t({kind:n,key:e});return(0,K.jsxs)(_e,{children:[(0,K.jsx)(V,{icon:`pencil`,className:Mi,disabled:!n,title:n?void 0:G.details.nothingToNarrow,onClick:i(`edit`),children:G.list.editShort}),(0,K.jsx)(V,{icon:`rotate`,className:Mi,disabled:!!r,title:r,onClick:i(`rotate`),children:G.list.rotate}),(0,K.jsx)(V,{icon:`ban`,className:Re(Mi,`text-danger`),onClick:i(`revoke`),children:G.list.revoke})]})}function Pi({apiKey:e,onClose:t}){return(0,K.jsxs)(`header`,{className:`flex items-start gap-3 border-b border-line px-5 py-4 sm:px-6`,children:[(0,K.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,K.jsx)(`p`,{className:`eyebrow`,children:G.details.title}),(0,K.jsx)(`h2`,{dir:`auto`,className:`mt-0.5 w-fit text-base font-semibold wrap-anywhere`,children:e?.name??G.details.title}),e&&(0,K.jsxs)(`div`,{className:`mt-2 flex flex-wrap gap-1.5`,children:[(0,K.jsx)(D,{look:Z[e.state],dot:!0,children:Y.states[e.state]}),(0,K.jsx)(D,{children:Y.environments[e.environment]})]})]}),(0,K.jsx)(ue,{icon:`close`,label:h.common.close,className:`-me-2`,onClick:t})]})}function Fi({error:e}){let n=!e||e instanceof t&&e.code===`NOT_FOUND`;return(0,K.jsxs)(`div`,{role:`alert`,className:`p-6`,children:[(0,K.jsx)(`p`,{className:`font-medium`,children:n?G.details.missingTitle:h.errors.boundaryTitle}),(0,K.jsx)(`p`,{className:`mt-1 text-muted`,children:n?G.details.missingHint:e?.message})]})}var Ii=w(`/$slug/settings/api-keys`);function Li({id:e}){let{workspace:t}=P(),n=Ii.useNavigate(),[r,i]=(0,q.useState)(null),a=x(Rn(t.slug,e)),o=Xe(a.isPending),s=a.data?.apiKey,c=()=>n({search:e=>({...e,key:void 0})});return(0,K.jsxs)(Le,{open:!0,onClose:c,label:s?.name??G.details.title,children:[(0,K.jsx)(Pi,{apiKey:s??void 0,onClose:c}),s&&(0,K.jsx)(ji,{apiKey:s}),s&&(0,K.jsx)(Ni,{apiKey:s,onTask:i}),!s&&!a.isPending&&(0,K.jsx)(Fi,{error:a.error}),!s&&o&&(0,K.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-4 p-6`,children:[(0,K.jsx)(`span`,{className:`sr-only`,children:G.details.loading}),(0,K.jsx)(`div`,{className:`skeleton h-5 w-48`}),(0,K.jsx)(`div`,{className:`skeleton h-24 w-full`}),(0,K.jsx)(`div`,{className:`skeleton h-40 w-full`})]}),(0,K.jsx)(er,{task:r,onClose:()=>i(null)})]})}var Ri=5;function zi({keys:e}){let t=I(),n=[...e].sort((e,t)=>(t.lastUsed?.at??``).localeCompare(e.lastUsed?.at??``));return(0,K.jsxs)(`ul`,{className:`divide-y divide-line rounded-lg border border-line text-[13px]`,children:[n.slice(0,Ri).map(e=>(0,K.jsxs)(`li`,{className:`flex items-center justify-between gap-4 px-3 py-2`,children:[(0,K.jsx)(`span`,{dir:`auto`,className:`min-w-0 truncate font-medium`,children:e.name}),(0,K.jsx)(`span`,{className:gn(e,t)?`shrink-0 text-danger`:`shrink-0 text-muted`,children:e.lastUsed?W.bulk.used(A(e.lastUsed.at,t)):W.bulk.unused})]},e.id)),n.length>Ri&&(0,K.jsx)(`li`,{className:`px-3 py-2 text-muted`,children:W.bulk.more(n.length-Ri)})]})}function Bi({keys:e,onClose:t,onRevoked:n}){let r=(0,q.useRef)(null),[i,a]=(0,q.useState)(``),[o,s]=(0,q.useState)(`OTHER`),[c,u]=(0,q.useState)(``),d=ln(),{bulk:f}=W,p=e.length,m=i.trim()===String(p),[h,ee]=f.confirm;async function g(){if(!m)return;let t=e.map(e=>e.id);await d.run({ids:t,reason:o,note:c.trim()||void 0})&&(n(),l({look:`ok`,title:f.done(p)}))}return(0,K.jsxs)(k,{size:`small`,title:f.title(p),description:f.hint,initialFocus:r,action:d,fields:[`note`],submit:{look:`danger`,disabled:!m,children:f.submit(p)},onSubmit:g,onClose:t,children:[(0,K.jsx)(zi,{keys:e}),(0,K.jsx)(bn,{reason:o,onReason:s,note:c,onNote:u,error:d.error}),(0,K.jsx)(ot,{ref:r,label:`${h}${p}${ee}`,inputMode:`numeric`,autoComplete:`off`,value:i,onChange:a})]})}function Vi({choice:e}){let[t,n]=(0,q.useState)(!1),{choose:r}=W,i=e.keys.length;function a(){n(!1),e.clear()}return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(`div`,{role:`status`,className:i?`sticky bottom-4 z-20 flex justify-center`:`sr-only`,children:i>0&&(0,K.jsxs)(`div`,{className:`card flex flex-wrap items-center gap-2 py-2 ps-4 pe-2 shadow-pop`,children:[(0,K.jsx)(`p`,{className:`me-2 text-[13px] font-medium`,children:r.chosen(i)}),(0,K.jsx)(ue,{small:!0,icon:`close`,label:r.none,onClick:e.clear}),(0,K.jsx)(V,{small:!0,look:`danger`,onClick:()=>n(!0),children:r.revoke})]})}),t&&(0,K.jsx)(Bi,{keys:e.keys,onClose:()=>n(!1),onRevoked:a})]})}var Hi=w(`/$slug/settings/api-keys`);function Ui({filtered:e}){let t=Hi.useNavigate();return e?(0,K.jsx)(it,{title:G.list.noMatchTitle,hint:G.list.noMatchHint,onClear:()=>t({search:{},replace:!0})}):(0,K.jsx)(de,{icon:`key`,title:G.list.emptyTitle,hint:G.list.emptyHint,children:(0,K.jsx)(kr,{})})}function Wi({apiKey:e,chosen:t,onChoose:n}){let r=e.state===`REVOKED`;return(0,K.jsx)(`label`,{className:`relative z-10 grid size-8 place-items-center`,title:r?W.choose.revoked:void 0,children:(0,K.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":W.choose.one(e.name),checked:t,disabled:r,onChange:t=>n([e],t.target.checked)})})}var Gi=w(`/$slug/settings/api-keys`);function Ki({apiKey:e}){let{slug:t}=Gi.useParams();return(0,K.jsx)(b,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e.id}),preload:!1,dir:`auto`,title:e.name,className:Re(`min-w-0 truncate after:absolute after:inset-0`,!Q(e)&&`text-muted`),children:e.name})}var qi=w(`/$slug/settings/api-keys`);function Ji({apiKey:e,onTask:t}){let n=re(),{slug:r}=qi.useParams(),i=n=>()=>t({kind:n,key:e}),a=vn(e);async function o(){let t=await Ke(e.prefix);l({look:t?`ok`:`danger`,title:t?h.common.copied:h.common.copyFailed})}return(0,K.jsxs)(mt,{align:`end`,trigger:(0,K.jsx)(ue,{small:!0,icon:`dots`,label:G.list.actionsFor(e.name),className:`relative z-10`}),children:[(0,K.jsx)(H,{icon:`eye`,onClick:()=>n({from:qi.id,search:t=>({...t,key:e.id})}),children:G.list.view}),(0,K.jsx)(H,{icon:`log`,onClick:()=>n({to:`/$slug/settings/api-keys/$id`,params:{slug:r,id:e.id}}),children:W.page.menu}),(0,K.jsx)(H,{icon:`copy`,onClick:o,children:G.list.copyPrefix}),(0,K.jsx)(`div`,{className:`menu-separator`}),(0,K.jsx)(H,{icon:`pencil`,disabled:!Q(e),reason:G.details.notAccepted,onClick:i(`edit`),children:G.list.edit}),(0,K.jsx)(H,{icon:`rotate`,disabled:!!a,reason:a,onClick:i(`rotate`),children:G.list.rotate}),(0,K.jsx)(H,{icon:`ban`,danger:!0,disabled:e.state===`REVOKED`,reason:G.details.notAccepted,onClick:i(`revoke`),children:G.list.revoke})]})}var $=22,Yi=9,Xi=6,Zi=1.5,Qi=Array.from({length:7},(e,t)=>ea(t,$,Zi)).join(``);function $i({days:e}){let t=Cn(e,7,I()),{accepted:n,refused:r}=Tn(t),i=Math.max(1,...t.map(En)),a=e=>e?Math.max(2,e/i*$):0,o=W.daysOf(n,r),s=t.map((e,t)=>ea(t,$,a(e.accepted))),c=t.map((e,t)=>{let n=a(e.accepted);return ea(t,$-n,Math.min(a(e.refused),$-n))});return(0,K.jsx)(`span`,{role:`img`,"aria-label":o,title:o,className:`relative z-10 inline-block align-middle`,children:(0,K.jsxs)(`svg`,{viewBox:`0 0 ${Yi*7} ${$}`,"aria-hidden":`true`,className:`h-[22px] w-[63px]`,children:[(0,K.jsx)(`path`,{d:Qi,className:`fill-line`}),n>0&&(0,K.jsx)(`path`,{d:s.join(``),className:`fill-accent`}),r>0&&(0,K.jsx)(`path`,{d:c.join(``),className:`fill-danger`})]})})}function ea(e,t,n){if(n===0)return``;let r=Math.min(Zi,n),i=n-r,a=Xi-2*r;return`M${e*Yi},${t}v-${i}q0,-${r},${r},-${r}h${a}q${r},0,${r},${r}v${i}z`}var ta=(0,q.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=I(),{columns:a}=G.list;return(0,K.jsxs)(`li`,{className:`card relative p-4`,children:[(0,K.jsxs)(`div`,{className:`flex items-start gap-2`,children:[(0,K.jsx)(`span`,{className:`-ms-1.5 -mt-1.5`,children:(0,K.jsx)(Wi,{apiKey:e,chosen:t,onChoose:n})}),(0,K.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,K.jsx)(`h2`,{className:`flex min-w-0 text-sm font-medium`,children:(0,K.jsx)(Ki,{apiKey:e})}),(0,K.jsx)(`p`,{className:`mt-0.5 truncate font-mono text-xs text-muted`,children:e.hint})]}),(0,K.jsx)(`span`,{className:`-me-2 -mt-1.5`,children:(0,K.jsx)(Ji,{apiKey:e,onTask:r})})]}),(0,K.jsxs)(`div`,{className:`mt-3 flex flex-wrap items-center gap-1.5`,children:[(0,K.jsx)(D,{look:Z[e.state],dot:!0,children:Y.states[e.state]}),(0,K.jsx)(D,{children:hn(e.scopes)}),e.environment!==`PRODUCTION`&&(0,K.jsx)(D,{children:Y.environments[e.environment]}),(0,K.jsx)(`span`,{className:`ms-auto`,children:(0,K.jsx)($i,{days:e.requestsPerDay})})]}),(0,K.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,K.jsxs)(`div`,{children:[(0,K.jsx)(`dt`,{className:`text-xs text-muted`,children:a.lastUsed}),(0,K.jsx)(`dd`,{children:e.lastUsed?A(e.lastUsed.at,i):h.common.never})]}),(0,K.jsxs)(`div`,{className:`min-w-0`,children:[(0,K.jsx)(`dt`,{className:`text-xs text-muted`,children:a.created}),(0,K.jsxs)(`dd`,{className:`truncate`,children:[be(e.createdAt),(0,K.jsx)(`span`,{className:`block truncate text-xs text-muted`,children:G.list.createdBy(e.createdBy?.name??G.list.commandLine)})]})]})]})]})}),na=1e3;function ra(){let[e,t]=(0,q.useState)([]);return{keys:e,choose:(0,q.useCallback)((e,n)=>t(t=>ia(t,e,n)),[]),clear:()=>t([])}}function ia(e,t,n){let r=e.filter(e=>!t.some(({id:t})=>t===e.id));return n?[...r,...t].slice(0,na):r}function aa({keys:e},t){return e.some(({id:e})=>e===t.id)}function oa({keys:e,choice:t,onTask:n}){return(0,K.jsx)(`ul`,{className:`flex flex-col gap-3`,children:e.map(e=>(0,K.jsx)(ta,{apiKey:e,chosen:aa(t,e),onChoose:t.choose,onTask:n},e.id))})}function sa({apiKey:e}){let t=I(),n=e.lastUsed;return n?(0,K.jsx)(Ie,{content:(0,K.jsxs)(`span`,{className:`block`,children:[(0,K.jsx)(`span`,{className:`block font-medium`,children:j(n.at)}),(0,K.jsx)(`span`,{className:`block`,children:G.list.usedFrom(n.address)}),n.userAgent&&(0,K.jsx)(`bdi`,{dir:`ltr`,className:`block wrap-anywhere text-muted`,children:n.userAgent})]}),children:(0,K.jsx)(`time`,{dateTime:n.at,children:A(n.at,t)})}):(0,K.jsx)(`span`,{children:h.common.never})}function ca({scopes:e}){return(0,K.jsx)(Ie,{content:(0,K.jsx)(`span`,{className:`grid grid-cols-2 gap-x-4 gap-y-0.5`,children:e.map(e=>(0,K.jsx)(`span`,{children:Y.scopes[e]},e))}),children:hn([...e])})}function la({apiKey:e}){let t=I(),n=(0,K.jsx)(D,{look:Z[e.state],dot:!0,children:Y.states[e.state]}),r=e.state===`REVOKED`?e.revokedAt:e.expiresAt;return!r||e.state===`ACTIVE`?n:(0,K.jsx)(Ie,{plain:!0,content:(0,K.jsxs)(`span`,{className:`block`,children:[A(r,t),(0,K.jsx)(`span`,{className:`block text-muted`,children:j(r)})]}),children:n})}var ua=(0,q.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=G.list.createdBy(e.createdBy?.name??G.list.commandLine);return(0,K.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,K.jsx)(`td`,{className:`ps-3`,children:(0,K.jsx)(Wi,{apiKey:e,chosen:t,onChoose:n})}),(0,K.jsxs)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-44 px-4 py-3 text-start font-medium`,children:[(0,K.jsxs)(`span`,{className:`flex min-h-5.5 items-center gap-2`,children:[(0,K.jsx)(Ki,{apiKey:e}),e.environment!==`PRODUCTION`&&(0,K.jsx)(D,{children:Y.environments[e.environment]})]}),(0,K.jsx)(`span`,{className:`block font-mono text-xs font-normal whitespace-nowrap text-muted`,children:e.hint})]}),(0,K.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap`,children:(0,K.jsx)(ca,{scopes:e.scopes})}),(0,K.jsx)(`td`,{className:`px-4 py-3`,children:(0,K.jsx)(la,{apiKey:e})}),(0,K.jsx)(`td`,{className:`px-4 py-3`,children:(0,K.jsx)($i,{days:e.requestsPerDay})}),(0,K.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:(0,K.jsx)(sa,{apiKey:e})}),(0,K.jsxs)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:[be(e.createdAt),(0,K.jsx)(`span`,{title:i,className:`block max-w-40 truncate text-xs`,children:i})]}),(0,K.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,K.jsx)(Ji,{apiKey:e,onTask:r})})]})});function da({keys:e,choice:t}){let n=e.filter(e=>e.state!==`REVOKED`),r=n.filter(e=>aa(t,e)).length;return(0,K.jsx)(`label`,{className:`grid size-8 place-items-center`,children:(0,K.jsx)(`input`,{type:`checkbox`,className:`check`,ref:e=>{e&&(e.indeterminate=r>0&&r<n.length)},"aria-label":W.choose.all,checked:n.length>0&&r===n.length,disabled:n.length===0,onChange:e=>t.choose(n,e.target.checked)})})}function fa({sort:e,search:t,text:n}){let r=se(),i=(t.sort??`created`)===e,a=i?t.dir??y(e):void 0,o=i?a===`asc`?`desc`:`asc`:y(e);return(0,K.jsx)(Ze,{text:n,direction:a,onPress:()=>r({sort:e,dir:o})})}function pa({keys:e,search:t,choice:n,onTask:r}){let{columns:i}=G.list;return(0,K.jsx)(`div`,{className:`card overflow-x-auto`,children:(0,K.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,K.jsx)(`caption`,{className:`sr-only`,children:G.list.page}),(0,K.jsx)(`thead`,{children:(0,K.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,K.jsx)(`th`,{scope:`col`,className:`w-8 ps-3 text-start`,children:(0,K.jsx)(da,{keys:e,choice:n})}),(0,K.jsx)(fa,{sort:`name`,search:t,text:i.name}),(0,K.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.scopes}),(0,K.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.state}),(0,K.jsx)(`th`,{scope:`col`,className:`table-head`,children:W.days}),(0,K.jsx)(fa,{sort:`used`,search:t,text:i.lastUsed}),(0,K.jsx)(fa,{sort:`created`,search:t,text:i.created}),(0,K.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,K.jsx)(`span`,{className:`sr-only`,children:i.actions})})]})}),(0,K.jsx)(`tbody`,{children:e.map(e=>(0,K.jsx)(ua,{apiKey:e,chosen:aa(n,e),onChoose:n.choose,onTask:r},e.id))})]})})}var ma=[];function ha({keys:e,search:t,choice:n,onTask:r}){let i=pe(`(width >= 48rem)`),a=(0,q.useDeferredValue)(e,ma);return i?(0,K.jsx)(pa,{keys:a,search:t,choice:n,onTask:r}):(0,K.jsx)(oa,{keys:a,choice:n,onTask:r})}function ga({creator:e,onChange:t}){let{workspace:n}=P(),[r,i]=(0,q.useState)(``),a=x(zn(n.slug,r)),{filters:o}=W,s={value:`gone`,text:o.ownerless},c=a.data&&(r?a.data:[...a.data,s]),l=c?.find(({value:t})=>t===e)?.text;return(0,K.jsx)(ct,{label:o.creator,chosen:e&&(l??`…`),find:o.findCreator,none:o.nobody,picks:c,onSearch:i,onChange:t})}function _a({label:e,days:t,onChange:n}){return(0,K.jsx)(M,{label:e,values:t?[t]:[],options:d.map(e=>[e,W.filters.days(Number(e))]),onChange:([e])=>n(e)})}function va({value:e,onChange:t}){return(0,K.jsx)(Oe,{label:G.list.search,placeholder:G.list.searchHint,value:e,onChange:t,clean:ee,cleaned:G.list.secretCut})}var ya=[[`created-desc`,G.list.sorts.newest],[`created-asc`,G.list.sorts.oldest],[`name-asc`,G.list.sorts.nameUp],[`name-desc`,G.list.sorts.nameDown],[`used-desc`,G.list.sorts.usedNewest],[`used-asc`,G.list.sorts.usedOldest]];function ba({search:e,total:t}){let r=se(),{filters:i}=W,a=e.sort??`created`;return(0,K.jsxs)(Me,{total:t===void 0?void 0:G.list.total(t),onClear:Nn(e)?()=>r(Mn):void 0,order:(0,K.jsx)(xe,{orders:ya,sort:a,dir:e.dir??y(a),onChange:r,className:`md:hidden`}),children:[(0,K.jsx)(va,{value:e.q??``,onChange:e=>r({q:e||void 0})}),(0,K.jsx)(M,{label:G.list.state,multiple:!0,values:n(e.state),options:te.map(e=>[e,Y.states[e]]),onChange:e=>r({state:o(e)})}),(0,K.jsx)(M,{label:G.list.scope,values:e.scope?[e.scope]:[],options:v.map(e=>[e,Y.scopes[e]]),onChange:([e])=>r({scope:e})}),(0,K.jsx)(ga,{creator:e.creator,onChange:e=>r({creator:e})}),(0,K.jsx)(_a,{label:i.unused,days:e.unused,onChange:e=>r({unused:e})}),(0,K.jsx)(_a,{label:i.expires,days:e.expires,onChange:e=>r({expires:e})})]})}var xa=[];function Sa({search:e}){let{workspace:t}=P(),n=x(Ln(t.slug,e)),[r,i]=(0,q.useState)(null),a=ra(),o=(0,q.useDeferredValue)(n.data?.apiKeys),s=Nn(e),c=s||n.isError||!!o?.totalCount;return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(dt,{query:n,page:o,after:e.after,toolbar:c&&(0,K.jsx)(ba,{search:e,total:o?.totalCount}),empty:(0,K.jsx)(Ui,{filtered:s}),children:(0,K.jsx)(ha,{keys:o?.nodes??xa,search:e,choice:a,onTask:i})}),(0,K.jsx)(Vi,{choice:a}),(0,K.jsx)(er,{task:r,onClose:()=>i(null)})]})}var Ca=864e5;function wa(){let{workspace:e,can:t}=P(),n=I(),r=x({...Bn(e.slug),enabled:t(`ADMIN`)}).data?.filter(e=>_t(e.lastAt,Ca,n))??[],[i]=r,{banner:a}=W,o=i?.apiKey?.name??``,s=i?A(i.lastAt,n):``;return(0,K.jsx)(`div`,{role:`status`,className:i?void 0:`sr-only`,children:i?.apiKey&&(0,K.jsxs)(z,{look:`danger`,children:[(0,K.jsx)(`span`,{className:`font-medium wrap-anywhere`,children:r.length===1?a.one(o,s):a.many(r.length,o,s)}),` `,a.hint,` `,(0,K.jsx)(b,{to:`/$slug/settings/api-keys/$id`,params:{slug:e.slug,id:i.apiKey.id},className:`font-medium whitespace-nowrap underline underline-offset-4`,children:a.open})]})})}var Ta=w(`/$slug/settings/api-keys`);function Ea(){We(G.list.page);let{workspace:e,role:t,can:n}=P(),r=Ta.useSearch(),i=Ta.useNavigate();return n(`ADMIN`)?(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(R,{title:G.list.page,intro:G.list.intro,children:(0,K.jsx)(V,{look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>i({search:e=>({...e,create:`1`})}),children:G.list.create})}),(0,K.jsx)(wa,{}),(0,K.jsx)(Sa,{search:r},e.slug),(0,K.jsx)(Di,{search:r}),r.key&&(0,K.jsx)(Li,{id:r.key})]}):(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(R,{title:G.list.page}),(0,K.jsx)(F,{icon:`shield`,title:G.list.forbiddenTitle,hint:G.list.forbiddenHint(t)})]})}var Da=w(`/$slug/settings/request-log`);function Oa(){We(J.page);let{role:e,can:t}=P(),n=Da.useSearch();return(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(R,{title:J.page,intro:t(`ADMIN`)?J.intro:void 0}),t(`ADMIN`)?(0,K.jsx)(Rr,{search:n}):(0,K.jsx)(F,{icon:`shield`,title:J.forbiddenTitle,hint:J.forbiddenHint(e)})]})}export{Si as i,Ea as n,wa as r,Oa as t};