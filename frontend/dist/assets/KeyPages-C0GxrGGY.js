//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./keyPages.ar-CKFvQxFq.js","./rolldown-runtime-CcyWYbDU.js","./language-CEhPdv8w.js","./arabicNouns-BiUHBkEC.js","./words.ar-Bu5NOuyt.js","./roles.ar-C0ZwO6uu.js","./keyPages.en-CMh7lYKO.js","./words.en-DSmwt3t6.js","./roles.en-CgfS6wP5.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-CcyWYbDU.js";import{C as t,J as n,P as r,S as i,T as a,W as o,Z as s,a as c,b as l,ct as u,et as d,i as f,o as p,q as m,st as h,t as g,ut as _,w as v,x as y,y as ee,z as b}from"./start-CiZVCKI2.js";import{A as te,C as x,E as ne,N as re,S,a as C,i as ie,l as ae,n as oe,o as w}from"./frame-CDqZYthz.js";import{$ as se,$t as ce,A as T,Bt as E,Cn as le,Cr as ue,E as de,F as fe,Gt as pe,H as D,Hn as me,Ht as he,It as ge,J as O,K as _e,L as ve,Lt as k,M as ye,N as be,Qt as xe,R as Se,Rt as Ce,Sn as A,Sr as we,Tt as Te,Un as Ee,Ut as De,V as Oe,Vt as j,Wt as ke,Xt as Ae,Y as M,Z as je,Zt as Me,_ as Ne,_r as N,_t as Pe,a as Fe,an as P,at as Ie,b as Le,br as Re,c as ze,cn as F,ct as Be,d as Ve,en as He,et as Ue,f as We,ft as Ge,g as Ke,gt as qe,h as Je,hr as Ye,in as I,it as L,k as Xe,l as Ze,lt as Qe,m as $e,mt as et,nn as tt,nt,o as rt,on as it,ot as at,p as ot,pt as st,q as ct,qn as R,rn as lt,s as ut,sn as dt,tn as ft,tt as z,ut as pt,v as mt,vt as ht,wn as gt,xr as B,y as _t,yr as vt,z as V,zt as H}from"./parts-BTfnb-LF.js";import{n as yt}from"./language-CEhPdv8w.js";var bt=new o(`
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
}`),U=(_===`ar`?await u(()=>import(`./keyPages.ar-CKFvQxFq.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await u(()=>import(`./keyPages.en-CMh7lYKO.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).keyLife,W=(_===`ar`?await u(()=>import(`./keyPages.ar-CKFvQxFq.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await u(()=>import(`./keyPages.en-CMh7lYKO.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).keys,G=te();function Ft({error:e,onRetry:t}){return!e||e instanceof d&&e.code===`NOT_FOUND`?(0,G.jsx)(Re,{alone:!0,icon:`key`,title:W.details.missingTitle,hint:W.details.missingHint}):(0,G.jsx)(it,{error:e,onRetry:t})}var K=e(re(),1),q=(_===`ar`?await u(()=>import(`./keyPages.ar-CKFvQxFq.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await u(()=>import(`./keyPages.en-CMh7lYKO.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).requests;function It({apiKey:e}){return e.state===`REVOKED`?(0,G.jsx)(I,{look:`danger`,children:W.details.revokedNotice}):e.state===`EXPIRED`?(0,G.jsx)(I,{look:`warn`,children:W.details.expiredNotice}):e.state===`RETIRING`&&e.expiresAt?(0,G.jsx)(I,{look:`warn`,children:W.details.retiringNotice(k(e.expiresAt))}):null}var{names:J}=_===`ar`?await u(()=>import(`./keyPages.ar-CKFvQxFq.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await u(()=>import(`./keyPages.en-CMh7lYKO.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url),Lt=[`PRODUCTION`,`STAGING`,`DEVELOPMENT`];function Rt({environment:e,error:t,onChange:n}){return(0,G.jsx)(de,{label:W.form.environment,hint:W.form.environmentHint,value:e,options:Lt.map(e=>[e,J.environments[e]]),error:t,onChange:n})}function zt({expiry:e,choices:t,current:n,error:r,onChange:i}){let a=F(),o=Le(e,a);return(0,G.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[(0,G.jsx)(de,{label:W.form.expiry,value:e.choice,options:t.map(e=>[e,W.form.expiryChoices[e]]),onChange:t=>i({...e,choice:t}),hint:o?W.form.expiryEnds(k(o)):Bt(e.choice,n),error:e.choice===`date`?void 0:r}),e.choice===`date`&&(0,G.jsx)(qe,{type:`date`,className:`sm:w-48`,label:W.form.expiryDate,min:_t(a),max:n?_t(Date.parse(n)):void 0,value:e.date,onChange:t=>i({...e,date:t}),error:r}),e.choice===`never`&&(0,G.jsx)(I,{look:`warn`,children:W.form.expiryNever})]})}function Bt(e,t){if(e===`keep`)return t?W.form.expiryKeep(k(t)):W.form.expiryKeepNever}function Vt({draft:e,before:t,errorOf:n,onChange:r}){let i=!!t?.allowedHostnames.length,a=!!t?.allowedIps.length,o=i&&e.allowedHostnames.length===1,s=a&&e.allowedIps.length===1;return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(mt,{label:W.form.hostnames,hint:Ht(W.form.hostnamesHint,i&&W.form.onlyRemove,o),optional:!t,placeholder:yt(`*.example.com`),values:e.allowedHostnames,canAdd:!i,canRemove:!o,error:n(`allowedHostnames`),onChange:e=>r({allowedHostnames:e})}),(0,G.jsx)(mt,{label:W.form.ips,hint:Ht(W.form.ipsHint,!1,s),optional:!t,placeholder:`203.0.113.0/24`,values:e.allowedIps,canRemove:!s,error:n(`allowedIps`),onChange:e=>r({allowedIps:e})})]})}function Ht(e,t,n){return n?W.form.lastEntry:t||e}var Ut=Object.keys(Ke);function Wt({scopes:e,onChange:t}){let n=Je(e);return(0,G.jsxs)(`fieldset`,{children:[(0,G.jsx)(`legend`,{className:`mb-2 text-sm font-medium`,children:W.form.presets}),(0,G.jsx)(`div`,{className:`flex flex-wrap gap-1.5`,children:Ut.map(e=>(0,G.jsx)(`button`,{type:`button`,className:`pill`,"aria-pressed":e===n,onClick:()=>t([...Ke[e]]),children:J.presets[e]},e))})]})}function Gt({resource:e,access:t,scopes:n,within:r,onToggle:i}){let a=R().scopes,o=We(e,t),s=Kt(o,a,r)??(o?void 0:W.form.impossible[t](e)),c=o?J.scopes[o]:W.form.impossible[t](e);return(0,G.jsx)(`td`,{className:`p-0`,children:(0,G.jsx)(`label`,{title:s,className:`grid min-h-11 place-items-center`,children:(0,G.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":c,checked:o!==null&&n.includes(o),disabled:s!==void 0,onChange:()=>o&&i(o)})})})}function Kt(e,t,n){if(e)return n&&!n.includes(e)?W.form.keyLacks:t.includes(e)?void 0:W.form.roleLacks}function qt({scopes:e,within:t,error:n,onChange:r}){let i=(0,K.useId)(),a=$e(e),o={scopes:e,within:t,onToggle:t=>r(ot(e,t))};return(0,G.jsxs)(`div`,{children:[(0,G.jsx)(`div`,{className:`mb-2 overflow-hidden rounded-xl border border-line`,children:(0,G.jsxs)(`table`,{className:`w-full`,"aria-describedby":n?i:void 0,children:[(0,G.jsx)(`caption`,{className:`sr-only`,children:W.form.scopes}),(0,G.jsx)(`thead`,{children:(0,G.jsxs)(`tr`,{className:`border-b border-line bg-surface-2 text-xs font-medium text-muted`,children:[(0,G.jsx)(`th`,{scope:`col`,className:`h-8 px-3 text-start font-medium`,children:W.form.scopes}),(0,G.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:W.form.read}),(0,G.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:W.form.write})]})}),(0,G.jsx)(`tbody`,{children:Ve.map(e=>(0,G.jsxs)(`tr`,{className:`border-b border-line last:border-0`,children:[(0,G.jsxs)(`th`,{scope:`row`,className:`px-3 py-1.5 text-start font-medium`,children:[J.resources[e],(0,G.jsx)(`span`,{className:`block text-xs font-normal text-muted`,children:J.resourceHints[e]})]}),(0,G.jsx)(Gt,{...o,resource:e,access:`Read`}),(0,G.jsx)(Gt,{...o,resource:e,access:`Write`})]},e))})]})}),(0,G.jsx)(ht,{id:i,error:n}),(0,G.jsx)(`div`,{role:`status`,children:a.length>0&&(0,G.jsx)(I,{look:`warn`,children:W.form.writeOnly(Ce(a.map(e=>J.resources[e].toLowerCase())))})})]})}function Jt(e){return(0,G.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[!e.within&&(0,G.jsx)(Wt,{scopes:e.scopes,onChange:e.onChange}),(0,G.jsx)(qt,{...e})]})}var Yt=[`7`,`30`,`90`,`date`,`never`],Xt=[`keep`,`7`,`30`,`90`,`date`];function Zt({draft:e,before:t,nameRef:n,errorOf:r,onChange:i}){return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(qe,{ref:n,label:W.form.name,placeholder:t?void 0:W.form.namePlaceholder,required:!0,dir:`auto`,maxLength:100,autoComplete:`off`,value:e.name,onChange:e=>i({name:e}),error:r(`name`)}),(0,G.jsx)(Jt,{scopes:e.scopes,within:t?.scopes,error:r(`scopes`),onChange:e=>i({scopes:e})}),(0,G.jsx)(zt,{expiry:e.expiry,choices:t?Xt:Yt,current:t?.expiresAt,error:r(`expiresAt`),onChange:e=>i({expiry:e})}),(0,G.jsx)(Rt,{environment:e.environment,error:r(`environment`),onChange:e=>i({environment:e})}),(0,G.jsx)(Vt,{draft:e,before:t,errorOf:r,onChange:i})]})}function Qt({name:e,scopes:t}){return{name:e??``,scopes:a(t??``),environment:`PRODUCTION`,expiry:{choice:`90`,date:``},allowedHostnames:[],allowedIps:[]}}function $t(e){return{name:e.name,scopes:e.scopes,environment:e.environment,expiry:{choice:`keep`,date:``},allowedHostnames:e.allowedHostnames,allowedIps:e.allowedIps}}function en(e,t){return JSON.stringify(e)===JSON.stringify(t)}function tn({scopes:e,expiry:t}){return{scopes:e.length?void 0:W.form.scopesRequired,expiresAt:t.choice===`date`&&!t.date?W.form.expiryDateRequired:void 0}}function nn(e,t,n){let r={name:t.name===e.name?void 0:t.name,scopes:Ne(t.scopes,e.scopes)?void 0:t.scopes,environment:t.environment===e.environment?void 0:t.environment,expiresAt:Le(t.expiry,n)??void 0,allowedHostnames:rn(t.allowedHostnames,e.allowedHostnames)?void 0:t.allowedHostnames,allowedIps:rn(t.allowedIps,e.allowedIps)?void 0:t.allowedIps};return Object.values(r).some(e=>e!==void 0)?{...r,id:e.id}:null}function rn(e,t){return e.length===t.length&&e.every(e=>t.includes(e))}var an=[`name`,`scopes`,`environment`,`expiresAt`,`allowedHostnames`,`allowedIps`];function on(e,t){let{scopes:n,allowedHostnames:r,allowedIps:i,expiresAt:a}=t,o={scopes:n?e.scopes.filter(e=>!n.includes(e)):[],hostnames:sn(e.allowedHostnames,r),ips:sn(e.allowedIps,i),end:a&&cn(a,e.expiresAt)?a:null};return o.scopes.length||o.hostnames||o.ips||o.end?o:null}function sn(e,t){if(!t)return null;let n=e.filter(e=>!t.includes(e));return n.length||!e.length?{lost:n,left:t}:null}function cn(e,t){return!t||Date.parse(e)<Date.parse(t)}function ln({name:e,ending:t,...n}){let[r,i,a]=W.revoke.confirm;return(0,G.jsx)(_e,{label:(0,G.jsxs)(G.Fragment,{children:[r,(0,G.jsx)(`strong`,{dir:`auto`,className:`font-semibold wrap-anywhere`,children:e}),i,(0,G.jsx)(`strong`,{className:`font-mono font-semibold`,children:t}),a]}),...n})}function un({scopes:e}){return(0,G.jsx)(`ul`,{className:`flex flex-wrap gap-1`,children:e.map(e=>(0,G.jsx)(`li`,{children:(0,G.jsx)(V,{children:J.scopes[e]})},e))})}var dn=9e5,Y={ACTIVE:`ok`,EXPIRING:`warn`,RETIRING:`warn`,EXPIRED:`neutral`,REVOKED:`danger`};function X(e){return e.state!==`EXPIRED`&&e.state!==`REVOKED`}function fn(e){return e.hint.slice(-4)}function pn(e,t){return[e.name.trim(),fn(e)].includes(t.trim())}function mn(e){return e.length===v.length?J.scopeSummary.full:Ne(e,Ke.readOnly)?J.scopeSummary.readOnly:J.scopeSummary.some(e.length,v.length)}function hn(e,t){return e.lastUsed!==null&&he(e.lastUsed.at,dn,t)}function gn(e){let t=/(Firefox|Edg|OPR|Chrome|Safari)\/[\d.]+/.exec(e);return t&&e.startsWith(`Mozilla/`)?t[0]:e}function _n(e){return X(e)?e.successorId?W.details.rotatedAlready:void 0:W.details.notAccepted}function vn({name:e,places:t}){return t?(0,G.jsx)(L,{name:e,children:(0,G.jsxs)(`span`,{children:[(0,G.jsx)(`bdi`,{children:t.lost.join(`, `)||W.narrow.others}),(0,G.jsx)(`span`,{className:`block text-xs text-muted`,children:W.narrow.left(t.left.join(`, `))})]})}):null}function yn({apiKey:e,losses:t,action:n,onSubmit:r,onClose:i}){let a=(0,K.useRef)(null),[o,s]=(0,K.useState)(``),c=pn(e,o),{details:l,narrow:u}=W;return(0,G.jsxs)(M,{size:`small`,title:u.title(e.name),description:u.hint,initialFocus:a,action:n,fields:[],submit:{look:`danger`,disabled:!c,children:u.submit},onSubmit:()=>c&&r(),onClose:i,children:[(0,G.jsxs)(T,{title:u.loses,children:[t.scopes.length>0&&(0,G.jsx)(L,{name:l.scopes,children:(0,G.jsx)(un,{scopes:t.scopes})}),(0,G.jsx)(vn,{name:l.hostnames,places:t.hostnames}),(0,G.jsx)(vn,{name:l.ips,places:t.ips}),t.end&&(0,G.jsx)(L,{name:l.expires,children:(0,G.jsx)(D,{time:t.end})})]}),(0,G.jsx)(ln,{inputRef:a,name:e.name,ending:fn(e),value:o,onChange:s})]})}var Z=[`keys`,`overview`];function bn(){return O(Z,async(e,t)=>(await r(wt,{input:e},t)).createApiKey)}function xn(){return O(Z,async(e,t)=>(await r(Tt,{input:e},t)).updateApiKey)}function Sn(){return O(Z,async(e,t)=>(await r(Et,{input:e},t)).rotateApiKey)}function Cn(){return O(Z,async(e,t)=>(await r(Dt,{input:e},t)).revokeApiKey)}function wn(){return O(Z,async(e,t)=>(await r(Ot,{input:e},t)).revokeApiKeys)}function Tn({apiKey:e,onClose:t}){let n=(0,K.useRef)(null),r=F(),[i,a]=(0,K.useState)({}),[o,c]=(0,K.useState)(()=>$t(e)),[l,u]=(0,K.useState)(null),d=xn(),f=nn(e,o,r),p=e=>c(t=>({...t,...e})),m=e=>i[e]??st(d.error,e);function g(){let t=tn(o);if(a(t),!f||t.scopes||t.expiresAt)return;let n=on(e,f)!==null;d.clear(),u(n?f:null),n||_(f)}async function _(e){await d.run(e)&&(t(),s({look:`ok`,title:W.form.saved,text:o.name}))}let v=an.some(e=>st(d.error,e)),y=l&&!v&&on(e,l);return y?(0,G.jsx)(yn,{apiKey:e,losses:y,action:d,onSubmit:()=>_(l),onClose:()=>u(null)}):(0,G.jsx)(M,{size:`large`,title:W.form.editTitle,description:W.form.editHint,initialFocus:n,action:d,fields:an,status:f?``:W.form.unchanged,changed:f!==null,submit:{look:`primary`,disabled:!f,children:h.common.save},onSubmit:g,onClose:t,children:(0,G.jsx)(Zt,{draft:o,before:e,nameRef:n,errorOf:m,onChange:p})})}var En=S(`/$slug/settings/api-keys`);function Dn({apiKey:e,words:t,onClose:n}){let r=En.useNavigate();function i(){n(),r({search:t=>({...t,key:e.id})})}return(0,G.jsx)(me,{open:!0,onClose:n,size:`small`,title:t.title,description:t.hint,children:(0,G.jsxs)(je,{children:[(0,G.jsx)(B,{onClick:n,children:h.common.close}),(0,G.jsx)(B,{look:`primary`,onClick:i,children:W.lost.open})]})})}function On({apiKey:e,secret:t}){let n=lt(e.scopes),{snippets:r}=h,i=(e,t)=>(0,G.jsx)(Ae,{label:`${r.label} ${e}`,code:t});return(0,G.jsxs)(`section`,{className:`flex min-w-0 flex-col gap-2`,children:[(0,G.jsx)(`h3`,{className:`text-sm font-medium`,children:W.secret.callTitle}),(0,G.jsx)(pe,{label:W.secret.callTitle,tabs:[{value:`curl`,text:r.curl,content:i(r.curl,ce(b,t,n))},{value:`javascript`,text:r.javascript,content:i(r.javascript,ft(b,t,n))},{value:`go`,text:r.go,content:i(r.go,He(b,t,n))}]})]})}var kn=4e3;async function An(e,t){let n=performance.now(),r={Authorization:`Bearer ${e}`};t.body&&(r[`Content-Type`]=`application/json`);let i=await fetch(b+t.path,{method:t.method,headers:r,body:t.body,credentials:`omit`,cache:`no-store`}),a=await i.text();return{status:i.status,milliseconds:Math.round(performance.now()-n),body:jn(a).slice(0,kn)}}function jn(e){try{return JSON.stringify(JSON.parse(e),null,2)}catch{return e}}function Mn({apiKey:e,secret:t}){let[n,r]=(0,K.useState)(null),i=lt(e.scopes),a=et(()=>An(t,i)),o=e.allowedHostnames.length>0||e.allowedIps.length>0;async function s(){r(await a.run()??null)}return(0,G.jsxs)(`section`,{className:`flex flex-col gap-3 rounded-xl border border-line p-3`,children:[(0,G.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-2`,children:[(0,G.jsxs)(`p`,{className:`min-w-0 flex-1 basis-52 text-[13px] text-muted`,children:[W.secret.tryHint(i.method,i.path),` `,o&&W.secret.blockedHere]}),(0,G.jsx)(B,{small:!0,icon:`play`,busy:a.pending,onClick:s,children:a.pending?W.secret.trying:W.secret.tryIt})]}),!xe(e.scopes)&&(0,G.jsx)(I,{children:W.secret.cannotRead}),(0,G.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-2 empty:hidden`,children:[a.error&&(0,G.jsx)(I,{look:`danger`,children:W.secret.noAnswer}),n&&(0,G.jsx)(`div`,{children:(0,G.jsx)(V,{dot:!0,look:n.status<400?`ok`:`danger`,children:W.secret.answered(n.status,n.milliseconds)})})]}),n&&(0,G.jsx)(Me,{label:W.secret.responseLabel,className:`try-body`,children:n.body})]})}function Nn({apiKey:e,secret:t,done:n,onDone:r}){let i=(0,K.useRef)(null);function a(){r(),s({look:`ok`,title:n,text:e.name})}return(0,G.jsxs)(Ze,{size:`large`,initialFocus:i,title:W.secret.title,description:W.secret.hint,stored:W.secret.stored,nudge:W.secret.nudge,done:W.secret.done,onDone:a,children:[(0,G.jsx)(ze,{label:W.secret.label,copy:W.secret.copy,secret:t,copyRef:i}),(0,G.jsx)(On,{apiKey:e,secret:t}),(0,G.jsx)(Mn,{apiKey:e,secret:t})]})}function Pn({apiKey:e,secret:t,by:n,onDone:r}){return t===null?(0,G.jsx)(Dn,{apiKey:e,words:W.lost[n],onClose:r}):(0,G.jsx)(Nn,{apiKey:e,secret:t,done:W.secret[n],onDone:r})}var Fn=[`UNUSED`,`LEAKED`,`OWNER_LEFT`,`ROTATED`,`OTHER`];function In({reason:e,onReason:t,note:n,onNote:r,error:i}){return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(Pe,{label:W.revoke.reason,children:n=>(0,G.jsx)(Te,{id:n.id,value:e,options:Fn.map(e=>[e,J.reasons[e]]),onChange:t})}),(0,G.jsx)(se,{label:W.revoke.note,hint:W.revoke.noteHint,optional:!0,maxLength:500,value:n,onChange:r,error:st(i,`note`)})]})}var Ln=864e5;function Rn(e,t){return Math.floor(e/Ln)*Ln-(t-1)*Ln}function zn(e,t,n){let r=new Map(e?.map(e=>[Date.parse(e.day),e])),i=Rn(n,t);return Array.from({length:t},(e,t)=>{let n=i+t*Ln;return Bn(new Date(n).toISOString(),r.get(n))})}function Bn(e,t){if(!t)return{day:e,accepted:0,failed:0,refused:0};let{count:n,refusedCount:r,outcomes:i}=t,a=i?.find(({outcome:e})=>e===`ok`)?.count??0,o=i?n-r-a:0;return{day:e,accepted:n-r-o,failed:o,refused:r}}function Vn(e){let t={accepted:0,failed:0,refused:0};for(let{accepted:n,failed:r,refused:i}of e)t.accepted+=n,t.failed+=r,t.refused+=i;return t}function Hn({accepted:e,failed:t,refused:n}){return e+t+n}var Un={created:`CREATED_AT`,name:`NAME`,used:`LAST_USED_AT`};function Wn({sort:e=`created`,dir:t}){let n=t??y(e);return{field:Un[e],direction:n===`asc`?`ASC`:`DESC`}}var Gn=864e5,Kn=[`ACTIVE`,`EXPIRING`,`RETIRING`];function qn({q:e,state:n,scope:r,creator:i,unused:a,expires:o},s){let c=t(n),l=e=>new Date(s+e*Gn).toISOString();return c.length===0&&(a||o)&&c.push(...Kn),{search:e,states:c.length?c:void 0,scope:r,createdById:i===`gone`?void 0:i,ownerless:i===`gone`||void 0,unusedSince:a&&l(-Number(a)),expiresBefore:o&&l(Number(o))}}var Jn={q:void 0,state:void 0,scope:void 0,creator:void 0,unused:void 0,expires:void 0};function Yn(e){return Object.keys(Jn).some(t=>e[t])}var Xn=25,Zn=3e4,Qn=5e3;function $n(e,t){let{key:n,create:i,name:a,scopes:o,...s}=t;return C({queryKey:[`keys`,e,`list`,s],queryFn:()=>{let n=Date.now(),i=new Date(Rn(n,7)).toISOString(),a=qn(t,n),o={first:Xn,after:t.after,filter:a,orderBy:Wn(t),since:i};return r(St,o,e)},placeholderData:ae,refetchInterval:Zn,staleTime:0})}function er(e,t){return C({queryKey:[`keys`,e,`one`,t],queryFn:()=>r(Ct,{id:t},e),refetchInterval:Zn,staleTime:0})}function tr(e,t){return C({queryKey:[`members`,e,`creators`,t],queryFn:async()=>((await r(kt,{search:t||void 0},e)).members?.nodes??[]).map(({user:e})=>({value:e.id,text:e.name,hint:e.email})),placeholderData:ae})}function nr(e){return C({queryKey:[`keys`,e,`late`],queryFn:async()=>(await r(At,{},e)).apiKeyLateUses?.nodes??[],refetchInterval:Qn,staleTime:0})}var rr=3e3;function ir({apiKey:e}){let t=F(),{workspace:n}=R(),r=w({...er(n.slug,e.id),refetchInterval:rr}).data?.apiKey??e,i=r.lastUsed;if(!i)return(0,G.jsx)(I,{children:W.revoke.neverUsed});let a=E(i.at,t);return hn(r,t)?(0,G.jsx)(I,{look:`danger`,children:(0,G.jsx)(`span`,{className:`wrap-anywhere`,children:W.revoke.inUse(a,i.address,gn(i.userAgent))})}):(0,G.jsx)(I,{look:`warn`,children:W.revoke.lastUsed(a)})}function ar({apiKey:e,onClose:t}){let n=(0,K.useRef)(null),[r,i]=(0,K.useState)(``),[a,o]=(0,K.useState)(`OTHER`),[c,l]=(0,K.useState)(``),u=Cn(),d=pn(e,r);async function f(){d&&await u.run({id:e.id,reason:a,note:c.trim()||void 0})&&(t(),s({look:`ok`,title:W.revoke.done,text:W.revoke.doneHint(e.name)}))}return(0,G.jsxs)(M,{size:`small`,title:W.revoke.title(e.name),description:W.revoke.hint,initialFocus:n,action:u,fields:[`note`],submit:{look:`danger`,disabled:!d,children:W.revoke.submit},onSubmit:f,onClose:t,children:[(0,G.jsx)(ir,{apiKey:e}),(0,G.jsx)(In,{reason:a,onReason:o,note:c,onNote:l,error:u.error}),(0,G.jsx)(ln,{inputRef:n,name:e.name,ending:fn(e),value:r,onChange:i})]})}var or=36e5,sr={NONE:0,HOUR:or,DAY:24*or,WEEK:168*or},cr=Object.keys(sr);function lr({apiKey:e,onClose:t,onRotated:n}){let r=F(),[i]=(0,K.useState)(m),[a,o]=(0,K.useState)(`DAY`),[s,c]=(0,K.useState)(null),[l,u]=(0,K.useState)(``),d=Sn(),f=a===`NONE`,p=!f||pn(e,l);async function h(){if(!p)return;c(a);let t=await d.run({id:e.id,overlap:a,idempotencyKey:i});t&&n(t)}return(0,G.jsxs)(M,{size:`small`,title:W.rotate.title(e.name),description:W.rotate.hint,action:d,fields:[],submit:{look:f?`danger`:`primary`,disabled:!p,children:W.rotate.submit},onSubmit:h,onClose:t,children:[(0,G.jsx)(de,{label:W.rotate.overlap,value:a,options:(s?[s]:cr).map(e=>[e,J.overlaps[e]]),onChange:o}),f?(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(I,{look:`warn`,children:W.rotate.none}),(0,G.jsx)(ir,{apiKey:e}),(0,G.jsx)(ln,{name:e.name,ending:fn(e),value:l,onChange:u})]}):(0,G.jsx)(I,{children:W.rotate.some(k(new Date(r+sr[a]).toISOString()))})]})}function ur({task:e,onClose:t}){let[n,r]=(0,K.useState)(null);if(n)return(0,G.jsx)(Pn,{...n,by:`rotated`,onDone:()=>r(null)});if(!e)return null;if(e.kind===`edit`)return(0,G.jsx)(Tn,{apiKey:e.key,onClose:t});if(e.kind===`revoke`)return(0,G.jsx)(ar,{apiKey:e.key,onClose:t});function i(e){t(),r(e)}return(0,G.jsx)(lr,{apiKey:e.key,onClose:t,onRotated:i})}var dr=Object.keys(q.outcomes);function fr(e){return q.outcomes[e]??e}function pr({outcome:e,refused:t}){return e===`ok`?`ok`:t?`danger`:`warn`}function mr({request:e}){return(0,G.jsxs)(V,{look:pr(e),children:[(0,G.jsx)(`span`,{className:`font-mono tabular-nums`,children:e.status}),fr(e.outcome)]})}function hr({operation:e}){return e||q.noOperation}function gr(e){let t=e<10?10:1;return q.milliseconds(H(Math.round(e*t)/t))}function _r({request:e}){let t=hr(e);return(0,G.jsx)(x,{to:`.`,search:t=>({...t,request:e.id}),preload:!1,"aria-label":q.open(t,k(e.createdAt)),title:t,className:`min-w-0 truncate font-mono text-[13px] after:absolute after:inset-0`,children:t})}function vr({requests:e,ofKey:t}){let n=F();return(0,G.jsx)(`ul`,{className:`card divide-y divide-line md:hidden`,children:e.map(e=>(0,G.jsxs)(`li`,{className:`relative flex flex-col gap-1.5 px-4 py-3`,children:[(0,G.jsxs)(`p`,{className:`flex items-baseline gap-2`,children:[(0,G.jsx)(`span`,{className:`flex min-w-0 flex-1`,children:(0,G.jsx)(_r,{request:e})}),(0,G.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:E(e.lastAt,n)})]}),(0,G.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs text-muted`,children:[(0,G.jsx)(mr,{request:e}),e.count>1&&(0,G.jsx)(`span`,{children:q.calls(e.count)}),!t&&(0,G.jsx)(`span`,{dir:`auto`,className:`max-w-40 truncate`,children:e.apiKey?.name}),(0,G.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.address||q.noAddress})]})]},e.id))})}function yr({request:e}){let t=q.details;return(0,G.jsxs)(T,{title:t.sections.answer,children:[(0,G.jsx)(L,{name:t.code,children:(0,G.jsx)(`span`,{className:`font-mono text-xs`,children:e.outcome})}),(0,G.jsx)(L,{name:t.status,children:e.status}),(0,G.jsxs)(L,{name:t.latency,children:[gr(e.latency),e.count>1&&(0,G.jsxs)(`span`,{className:`text-muted`,children:[`(`,t.slowest(gr(e.maxLatency)),`)`]})]}),(0,G.jsxs)(L,{name:t.requestId,children:[(0,G.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.requestId}),(0,G.jsx)(N,{text:e.requestId,what:t.requestId,className:`-my-1.5`})]})]})}function br({request:e,ofKey:t}){let{workspace:n}=R(),r=q.details,{apiKey:i,count:a,neededScopes:o}=e;return(0,G.jsxs)(T,{title:r.sections.call,children:[(0,G.jsx)(L,{name:r.time,children:(0,G.jsx)(D,{time:e.createdAt})}),a>1&&(0,G.jsx)(L,{name:r.until,children:(0,G.jsx)(D,{time:e.lastAt})}),a>1&&(0,G.jsx)(L,{name:r.count,children:(0,G.jsxs)(`span`,{children:[H(a),(0,G.jsx)(`span`,{className:`block text-xs text-muted`,children:r.countHint})]})}),(0,G.jsx)(L,{name:r.scopes,children:o.map(e=>J.scopes[e]).join(h.common.comma)||r.noScopes}),i&&!t&&(0,G.jsx)(L,{name:r.key,children:(0,G.jsx)(x,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:i.id},className:`link`,children:i.name})})]})}function xr({request:e}){let t=q.details;return(0,G.jsxs)(T,{title:t.sections.client,children:[(0,G.jsx)(L,{name:t.address,children:e.address||q.noAddress}),(0,G.jsx)(L,{name:t.client,children:e.userAgent||q.noAddress})]})}function Sr({request:e,ofKey:t}){return(0,G.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,G.jsx)(yr,{request:e}),(0,G.jsx)(br,{request:e,ofKey:t}),(0,G.jsx)(xr,{request:e})]})}function Cr({request:e}){let{filter:t}=g(),{operation:n,address:r}=e,i=q.details;return!n&&!r?null:(0,G.jsxs)(je,{children:[n&&(0,G.jsx)(B,{icon:`filter`,onClick:()=>t({operation:n}),children:i.onlyOperation}),r&&(0,G.jsx)(B,{icon:`filter`,onClick:()=>t({address:r}),children:i.onlyAddress})]})}var Q=36e5,wr={hour:Q,day:24*Q,week:168*Q,month:720*Q};function Tr(e,t,n){let r=c(e.outcome),i=r.includes(`refused`);return{apiKeyId:t,outcomes:r.length&&!i?r:void 0,refused:i||void 0,operation:e.operation,address:e.address,status:e.status===void 0?void 0:Number(e.status),...Er(e.time,n)}}function Er(e,t){let n=e=>new Date(e).toISOString(),r=f(e);return r===void 0?e?{from:n(t-wr[e])}:{}:{from:n(r),until:n(r+wr.day-1)}}var Dr={outcome:void 0,operation:void 0,address:void 0,status:void 0,time:void 0,key:void 0};function Or(e){return Object.keys(Dr).some(t=>e[t])}var kr=25,Ar=5e3;function jr(e,t,n){let{request:i,...a}=n;return C({queryKey:[`requests`,e,t,a],queryFn:()=>{let i=Tr(n,t,Date.now());return r(jt,{first:kr,after:n.after,filter:i},e)},placeholderData:ae,refetchInterval:!n.after&&Ar,staleTime:0})}function Mr(e,t){return C({queryKey:[`requests`,e,`one`,t],queryFn:async()=>(await r(Pt,{id:t},e)).apiKeyRequest??null,staleTime:1/0,retry:!1})}function Nr(e,t){return C({queryKey:[`keys`,e,`choices`,t],queryFn:async()=>((await r(Mt,{search:t||void 0},e)).apiKeys?.nodes??[]).map(e=>({value:e.id,text:e.name,hint:e.hint})),placeholderData:ae})}function Pr(e,t){return C({queryKey:[`keys`,e,`name`,t],queryFn:async()=>(await r(Nt,{id:t},e)).apiKey?.name??null})}function Fr({id:e,requests:t,ofKey:n}){let{workspace:r}=R(),{open:i}=g(),a=t.find(t=>t.id===e),o=w({...Mr(r.slug,e),initialData:a}),s=o.data??void 0,c=()=>i(void 0),l=q.details;return(0,G.jsxs)(le,{open:!0,onClose:c,label:l.title,children:[(0,G.jsx)(at,{eyebrow:l.title,title:(0,G.jsx)(`span`,{className:`font-mono text-sm`,children:s?hr(s):l.title}),onClose:c,children:s&&(0,G.jsx)(mr,{request:s})}),s?(0,G.jsx)(Sr,{request:s,ofKey:n}):(0,G.jsx)(Ie,{query:o,title:l.missingTitle,hint:l.missingHint}),s&&(0,G.jsx)(Cr,{request:s})]})}var Ir=ce(b,tt,lt([`linksRead`])),Lr=ce(b,tt,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:`{ links(first: 1) { totalCount nodes { shortUrl } } }`})});function Rr(){return(0,G.jsx)(ke,{label:h.snippets.label,rest:Ir,graphql:Lr})}function zr({filtered:e}){let{filter:t}=g(),n=q;return e?(0,G.jsx)(Qe,{title:n.noMatchTitle,hint:n.noMatchHint,onClear:()=>t(Dr)}):(0,G.jsx)(De,{icon:`log`,title:n.emptyTitle,hint:n.emptyHint,children:(0,G.jsx)(Rr,{})})}function Br({request:e,ofKey:t}){let n=F();return(0,G.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,G.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap text-muted`,children:(0,G.jsx)(`time`,{dateTime:e.lastAt,title:k(e.lastAt),className:`relative z-10`,children:E(e.lastAt,n)})}),(0,G.jsx)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-48 px-4 py-2.5 text-start font-normal`,children:(0,G.jsxs)(`span`,{className:`flex items-baseline gap-2`,children:[(0,G.jsx)(_r,{request:e}),e.count>1&&(0,G.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:q.calls(e.count)})]})}),(0,G.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap`,children:(0,G.jsx)(mr,{request:e})}),!t&&(0,G.jsx)(`td`,{className:`max-w-40 truncate px-4 py-2.5`,dir:`auto`,title:e.apiKey?.name,children:e.apiKey?.name}),(0,G.jsx)(`td`,{className:`px-4 py-2.5 font-mono text-xs whitespace-nowrap text-muted`,children:e.address||q.noAddress}),(0,G.jsx)(`td`,{className:`px-4 py-2.5 text-end whitespace-nowrap text-muted tabular-nums`,children:gr(e.latency)})]})}function Vr({requests:e,ofKey:t}){let{columns:n}=q,r=[n.time,n.operation,n.outcome,...t?[]:[n.key],n.address];return(0,G.jsx)(be,{label:q.page,className:`hidden md:block`,heads:(0,G.jsxs)(G.Fragment,{children:[r.map(e=>(0,G.jsx)(fe,{children:e},e)),(0,G.jsx)(fe,{className:`text-end`,children:n.latency})]}),children:e.map(e=>(0,G.jsx)(Br,{request:e,ofKey:t},e.id))})}function Hr({id:e,onChange:t}){let{workspace:r}=R(),[i,a]=(0,K.useState)(``),o=w(Nr(r.slug,i)),s=w({...Pr(r.slug,e??``),enabled:e!==void 0}),{filters:c}=q;return(0,G.jsx)(rt,{label:c.key,chosen:e&&(s.data??`…`),find:c.findKey,none:c.noKey,picks:o.data,clean:n,onSearch:a,onChange:t})}var Ur=[`200`,`201`,`204`,`400`,`401`,`403`,`404`,`409`,`413`,`429`,`500`,`503`];function Wr({search:e,total:t,ofKey:n}){let{filter:r}=g(),{filters:i}=q,a=c(e.outcome);return(0,G.jsxs)(Ue,{total:t===void 0?void 0:q.total(t),onClear:Or(e)?()=>r(Dr):void 0,children:[!n&&(0,G.jsx)(Hr,{id:e.key,onChange:e=>r({key:e})}),(0,G.jsx)(z,{label:i.outcome,multiple:!0,values:a,options:Gr(dr,a).map(e=>[e,fr(e)]),onChange:e=>r({outcome:e.join(`,`)||void 0})}),(0,G.jsx)(ut,{label:i.operation,hint:i.operationHint,apply:i.apply,value:e.operation,onChange:e=>r({operation:e})}),(0,G.jsx)(ut,{label:i.address,hint:i.addressHint,apply:i.apply,value:e.address,onChange:e=>r({address:e})}),(0,G.jsx)(z,{label:i.status,values:e.status?[e.status]:[],options:Gr(Ur,e.status?[e.status]:[]).map(e=>[e,e]),onChange:([e])=>r({status:e})}),(0,G.jsx)(z,{label:i.time,values:e.time?[e.time]:[],options:Kr(e.time),onChange:([e])=>r({time:e})})]})}function Gr(e,t){return[...new Set([...e,...t])]}function Kr(e){let t=p.map(e=>[e,q.filters.times[e]]),n=f(e);return e&&n!==void 0?[...t,[e,j(new Date(n).toISOString())]]:t}function qr({search:e,apiKeyId:t}){let{workspace:n}=R(),r=w(jr(n.slug,t??e.key,e)),i=r.data?.apiKeyRequests,a=i?.nodes??[],o=Or(e),s=t!==void 0;return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsxs)(pt,{query:r,page:i,after:e.after,toolbar:(o||r.isError||!!i?.totalCount)&&(0,G.jsx)(Wr,{search:e,total:i?.totalCount,ofKey:s}),empty:(0,G.jsx)(zr,{filtered:o}),children:[(0,G.jsx)(Vr,{requests:a,ofKey:s}),(0,G.jsx)(vr,{requests:a,ofKey:s})]}),e.request&&(i||r.isError)&&(0,G.jsx)(Fr,{id:e.request,requests:a,ofKey:s})]})}function Jr({apiKey:e}){let t=W.details;return(0,G.jsxs)(T,{title:t.sections.access,children:[(0,G.jsxs)(L,{name:t.key,children:[(0,G.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.hint}),(0,G.jsx)(N,{text:e.prefix,what:W.list.copyPrefix,className:`-my-1.5`})]}),(0,G.jsx)(L,{name:t.scopes,children:(0,G.jsx)(un,{scopes:e.scopes})}),(0,G.jsx)(L,{name:t.hostnames,children:(0,G.jsx)(`bdi`,{children:e.allowedHostnames.join(`, `)||t.anyHostname})}),(0,G.jsx)(L,{name:t.ips,children:(0,G.jsx)(`bdi`,{children:e.allowedIps.join(`, `)||t.anyIp})}),(0,G.jsx)(L,{name:t.expires,children:e.expiresAt?(0,G.jsx)(D,{time:e.expiresAt}):h.common.never})]})}function Yr({apiKey:e,successor:t}){let n=W.details;return!e.revokedAt&&!e.successorId?null:(0,G.jsxs)(T,{title:n.sections.end,children:[e.revokedAt&&(0,G.jsx)(L,{name:n.revoked,children:(0,G.jsx)(D,{time:e.revokedAt})}),e.revokedAt&&(0,G.jsx)(L,{name:n.revokedBy,children:e.revokedBy?.name??W.list.commandLine}),e.revokedReason&&(0,G.jsx)(L,{name:n.reason,children:J.reasons[e.revokedReason]}),e.revokedNote&&(0,G.jsx)(L,{name:n.note,children:(0,G.jsx)(`bdi`,{children:e.revokedNote})}),e.successorId&&(0,G.jsx)(L,{name:n.successor,children:t})]})}function Xr({apiKey:e}){let t=W.details;return(0,G.jsxs)(T,{title:t.sections.origin,children:[(0,G.jsx)(L,{name:t.created,children:(0,G.jsx)(D,{time:e.createdAt})}),(0,G.jsx)(L,{name:t.createdBy,children:e.createdBy?.name??W.list.commandLine}),(0,G.jsxs)(L,{name:t.id,children:[(0,G.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.id}),(0,G.jsx)(N,{text:e.id,what:t.id,className:`-my-1.5`})]})]})}function Zr({apiKey:e}){let t=W.details,n=e.lastUsed;return(0,G.jsxs)(T,{title:t.sections.usage,children:[(0,G.jsx)(L,{name:t.lastUsed,children:n?(0,G.jsx)(D,{time:n.at}):h.common.never}),n&&(0,G.jsx)(L,{name:t.address,children:(0,G.jsx)(`bdi`,{dir:`ltr`,children:n.address})}),n?.userAgent&&(0,G.jsx)(L,{name:t.client,children:(0,G.jsx)(`bdi`,{dir:`ltr`,children:n.userAgent})})]})}function Qr({apiKey:e}){return(0,G.jsxs)(`aside`,{"aria-label":U.page.facts,className:`card relative flex flex-col gap-6 p-5`,children:[(0,G.jsx)(Yr,{apiKey:e,successor:e.successor?.name}),(0,G.jsx)(Jr,{apiKey:e}),(0,G.jsx)(Zr,{apiKey:e}),(0,G.jsx)(Xr,{apiKey:e})]})}function $r({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=X(e),r=_n(e),i=n=>()=>t({kind:n,key:e});return(0,G.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,G.jsx)(B,{icon:`pencil`,disabled:!n,title:n?void 0:W.details.nothingToNarrow,onClick:i(`edit`),children:W.list.editShort}),(0,G.jsx)(B,{icon:`rotate`,disabled:!!r,title:r,onClick:i(`rotate`),children:W.list.rotate}),(0,G.jsx)(B,{icon:`ban`,className:`text-danger`,onClick:i(`revoke`),children:W.list.revoke})]})}function ei({apiKey:e,onTask:t}){return(0,G.jsxs)(`header`,{className:`flex flex-wrap items-start justify-between gap-x-6 gap-y-4`,children:[(0,G.jsxs)(`div`,{className:`min-w-0 flex-1 basis-72`,children:[(0,G.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5`,children:[(0,G.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e.name}),(0,G.jsx)(V,{look:Y[e.state],dot:!0,children:J.states[e.state]}),(0,G.jsx)(V,{children:J.environments[e.environment]})]}),(0,G.jsxs)(`p`,{className:`mt-1 flex items-center gap-1 text-xs text-muted`,children:[(0,G.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.hint}),(0,G.jsx)(N,{text:e.prefix,what:W.list.copyPrefix,className:`-my-1.5`})]})]}),(0,G.jsx)($r,{apiKey:e,onTask:t})]})}function ti({action:e}){return U.history.actions[e]??e}function ni({actor:e}){let t=U.history;return e.kind===`COMMAND_LINE`?t.commandLine:e.kind===`API_KEY`?e.apiKey?t.key(e.apiKey.name):t.gone:e.user?.name??t.gone}function ri({detail:e}){let t=U.history.details;return Object.keys(t).filter(t=>typeof e?.[t]==`string`).map(n=>[t[n]??n,ii(n,String(e?.[n]))])}function ii(e,t){switch(e){case`scopes`:return Ce(a(t.replaceAll(` `,`,`)).map(e=>J.scopes[e]));case`environment`:return J.environments[t.toUpperCase()]??t;case`reason`:return J.reasons[t.toUpperCase()]??t;case`expiresAt`:return k(t);default:return t}}function ai({change:e}){let t=F(),n=ri(e);return(0,G.jsxs)(`li`,{className:`border-s-2 border-line ps-3 text-[13px]`,children:[(0,G.jsxs)(`p`,{className:`flex flex-wrap items-baseline gap-x-2`,children:[(0,G.jsx)(`span`,{className:`font-medium`,children:ti(e)}),(0,G.jsx)(`span`,{className:`text-muted`,children:U.history.by(ni(e))}),(0,G.jsx)(`time`,{dateTime:e.createdAt,title:k(e.createdAt),className:`ms-auto text-muted`,children:E(e.createdAt,t)})]}),n.length>0&&(0,G.jsx)(`dl`,{className:`mt-1 grid gap-y-0.5 text-xs`,children:n.map(([e,t])=>(0,G.jsxs)(`div`,{className:`flex gap-2`,children:[(0,G.jsx)(`dt`,{className:`w-24 shrink-0 text-muted`,children:e}),(0,G.jsx)(`dd`,{dir:`auto`,className:`min-w-0 text-start wrap-anywhere`,children:t})]},e))})]})}var oi=5e3,si=10;function ci(e,t){return C({queryKey:[`keys`,e,`page`,t],queryFn:()=>r(bt,{id:t},e),refetchInterval:oi,staleTime:0})}function li(e,t){return ie({queryKey:[`keys`,e,`history`,t],queryFn:({pageParam:n})=>r(xt,{first:si,after:n,id:t},e),initialPageParam:void 0,getNextPageParam:e=>e.auditEvents?.pageInfo.hasNextPage&&e.auditEvents.pageInfo.endCursor||void 0,staleTime:0})}function ui({title:e,hint:t,danger:n,children:r}){let i=(0,K.useId)();return(0,G.jsxs)(`section`,{"aria-labelledby":i,className:`card min-w-0`,children:[(0,G.jsxs)(`header`,{className:`flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-5 pt-4`,children:[(0,G.jsx)(`h2`,{id:i,className:n?`text-sm font-semibold text-danger`:`text-sm font-semibold`,children:e}),t&&(0,G.jsx)(`p`,{className:`text-[13px] text-muted`,children:t})]}),(0,G.jsx)(`div`,{className:`px-5 pt-3 pb-5`,children:r})]})}function di({apiKey:e}){let{workspace:t}=R(),n=oe(li(t.slug,e.id)),r=n.data?.pages.flatMap(e=>e.auditEvents?.nodes??[]),i=U.history;return(0,G.jsxs)(ui,{title:i.title,hint:i.hint,children:[n.isError&&!r&&(0,G.jsx)(it,{error:n.error,onRetry:()=>n.refetch()}),(0,G.jsx)(`ol`,{className:`flex flex-col gap-4`,children:r?.map(e=>(0,G.jsx)(ai,{change:e},e.id))}),n.hasNextPage&&(0,G.jsx)(B,{small:!0,className:`mt-4`,busy:n.isFetchingNextPage,onClick:()=>n.fetchNextPage(),children:i.more})]})}function fi({title:e,callers:t,filtering:n}){return(0,G.jsxs)(`div`,{className:`min-w-0`,children:[(0,G.jsx)(`h3`,{className:`eyebrow`,children:e}),(0,G.jsx)(`ul`,{className:`mt-1 divide-y divide-line border-y border-line text-[13px]`,children:t.map(e=>(0,G.jsxs)(`li`,{className:`flex min-h-8 items-center justify-between gap-4 py-1`,children:[(0,G.jsx)(pi,{caller:e,filtering:n}),(0,G.jsx)(`span`,{className:`shrink-0 text-muted tabular-nums`,children:U.late.calls(e.count)})]},e.value))})]})}function pi({caller:{value:e},filtering:t}){let n=e||U.late.unknown;return!t||!e?(0,G.jsx)(`span`,{className:`min-w-0 wrap-anywhere`,children:n}):(0,G.jsx)(x,{to:`.`,hash:`requests`,search:t=>({...t,address:e,outcome:void 0,after:void 0}),"aria-label":U.late.show(e),className:`link min-w-0 font-mono text-xs wrap-anywhere`,children:n})}function mi({apiKey:e}){let t=F(),n=e.lateUse;if(!n)return null;let r=U.late,i=e.state===`REVOKED`?`REVOKED`:`EXPIRED`;return(0,G.jsxs)(ui,{danger:!0,title:r.title[i],children:[(0,G.jsx)(`p`,{className:`text-pretty`,children:r.summary(n.count,H(n.recentCount))}),(0,G.jsxs)(`dl`,{className:`mt-4 grid grid-cols-2 gap-3 text-[13px]`,children:[(0,G.jsx)(Se,{name:r.first,children:(0,G.jsx)(`time`,{dateTime:n.firstAt,children:k(n.firstAt)})}),(0,G.jsx)(Se,{name:r.last,children:(0,G.jsx)(`time`,{dateTime:n.lastAt,title:k(n.lastAt),children:E(n.lastAt,t)})})]}),(0,G.jsxs)(`div`,{className:`mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2`,children:[(0,G.jsx)(fi,{title:r.addresses,callers:n.addresses??[],filtering:!0}),(0,G.jsx)(fi,{title:r.userAgents,callers:n.userAgents??[]})]}),(0,G.jsx)(`h3`,{className:`eyebrow mt-5`,children:r.todo}),(0,G.jsx)(`ol`,{className:`mt-1 list-decimal space-y-1 ps-5 text-[13px] text-pretty`,children:r.steps.map(e=>(0,G.jsx)(`li`,{children:e},e))})]})}var hi=36e5;function gi(e,t,n){if(!X(e))return`ended`;let r=e.lastUsed?.at;return!r||Date.parse(r)<Date.parse(t.createdAt)?`unused`:he(r,hi,n)?`busy`:`quiet`}function _i({old:e,successor:t}){let n=F(),r=U.rotation,i=gi(e,t,n),a=e.lastUsed?E(e.lastUsed.at,n):``,o=e.expiresAt?r.ends(k(e.expiresAt)):``;return i===`ended`?(0,G.jsx)(I,{children:r.ended}):i===`busy`?(0,G.jsxs)(I,{look:`warn`,children:[(0,G.jsxs)(`strong`,{className:`font-medium`,children:[r.busy,`.`]}),` `,r.busyHint(a,e.lastUsed?.address??``),` `,o]}):(0,G.jsxs)(I,{look:`ok`,children:[(0,G.jsxs)(`strong`,{className:`font-medium`,children:[r.quiet,`.`]}),` `,i===`unused`?r.quietNever:r.quietHint(a),` `,o]})}function vi({name:e,relative:t}){let{workspace:n}=R();return(0,G.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1`,children:[(0,G.jsx)(`span`,{className:`w-28 text-[13px] text-muted`,children:e}),(0,G.jsx)(x,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:t.id},className:`link wrap-anywhere`,children:t.name}),(0,G.jsx)(`span`,{className:`font-mono text-xs text-muted`,children:t.hint}),(0,G.jsx)(V,{look:Y[t.state],dot:!0,children:J.states[t.state]})]})}function yi({apiKey:e}){let{successor:t,predecessor:n}=e,r=U.rotation;return!t&&!n?null:(0,G.jsx)(ui,{title:r.title,children:(0,G.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[n&&(0,G.jsx)(vi,{name:r.from,relative:n}),t&&(0,G.jsx)(vi,{name:r.to,relative:t}),t&&(0,G.jsx)(_i,{old:e,successor:t}),n&&(0,G.jsx)(_i,{old:n,successor:e})]})})}function bi({day:e,most:t}){let{accepted:n,failed:r,refused:i}=e,a=[n,r,i].map(H),o=U.chart.summary(j(e.day),...a);return Hn(e)?(0,G.jsx)(`li`,{className:`flex flex-1`,children:(0,G.jsxs)(x,{to:`.`,hash:`requests`,search:t=>({...t,time:e.day.slice(0,10),after:void 0}),preload:!1,"aria-label":o,title:o,className:`flex flex-1 flex-col justify-end rounded-t px-px hover:bg-surface-2 sm:px-0.5`,children:[(0,G.jsx)(xi,{count:i,most:t,colour:`bg-danger`}),(0,G.jsx)(xi,{count:r,most:t,colour:`bg-warn`}),(0,G.jsx)(xi,{count:n,most:t,colour:`bg-accent`})]})}):(0,G.jsx)(`li`,{className:`flex-1`})}function xi({count:e,most:t,colour:n}){return e?(0,G.jsx)(`span`,{className:`block min-h-[3px] first:rounded-t-[3px] ${n}`,style:{height:`${e/t*100}%`}}):null}function Si({days:e}){let t=Math.max(1,...e.map(Hn)),[n]=e,r=e.at(-1);return(0,G.jsxs)(`div`,{dir:`ltr`,className:`mt-5`,children:[(0,G.jsxs)(`div`,{className:`flex items-end gap-2`,children:[(0,G.jsx)(`p`,{"aria-hidden":`true`,className:`self-start text-xs leading-none text-muted tabular-nums`,children:H(t)}),(0,G.jsx)(`ul`,{"aria-label":U.chart.title,className:`flex h-32 min-w-0 flex-1 items-stretch border-b border-line`,children:e.map(e=>(0,G.jsx)(bi,{day:e,most:t},e.day))})]}),(0,G.jsxs)(`p`,{"aria-hidden":`true`,className:`mt-1.5 flex justify-between text-xs text-muted`,children:[(0,G.jsx)(`bdi`,{children:n&&j(n.day)}),(0,G.jsx)(`bdi`,{children:r&&j(r.day)})]})]})}var Ci=[[`accepted`,`bg-accent`],[`failed`,`bg-warn`],[`refused`,`bg-danger`]];function wi({sum:e}){let t=U.chart,n={accepted:void 0,failed:t.failedHint,refused:t.refusedHint};return(0,G.jsx)(`dl`,{className:`flex flex-wrap gap-x-8 gap-y-2`,children:Ci.map(([r,i])=>(0,G.jsxs)(`div`,{title:n[r],children:[(0,G.jsxs)(`dt`,{className:`flex items-center gap-1.5 text-[13px] text-muted`,children:[(0,G.jsx)(`span`,{"aria-hidden":`true`,className:`size-2.5 rounded-[3px] ${i}`}),t[r]]}),(0,G.jsx)(`dd`,{className:`mt-0.5 text-lg font-semibold tracking-tight tabular-nums`,children:H(e[r])})]},r))})}var Ti=30;function Ei({days:e}){let t=zn(e,Ti,F()),n=Vn(t),r=U.chart;return(0,G.jsx)(ui,{title:r.title,hint:r.hint,children:Hn(n)?(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(wi,{sum:n}),(0,G.jsx)(Si,{days:t})]}):(0,G.jsx)(`p`,{className:`py-6 text-center text-muted`,children:r.none})})}var Di=S(`/$slug/settings/api-keys/$id`);function Oi({apiKey:e}){let t=Di.useSearch(),[n,r]=(0,K.useState)(null);return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(ei,{apiKey:e,onTask:r}),(0,G.jsx)(It,{apiKey:e}),(0,G.jsxs)(`div`,{className:`grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,G.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6`,children:[(0,G.jsx)(mi,{apiKey:e}),(0,G.jsx)(yi,{apiKey:e}),(0,G.jsx)(Ei,{days:e.requestsPerDay}),(0,G.jsx)(di,{apiKey:e})]}),(0,G.jsx)(Qr,{apiKey:e})]}),(0,G.jsxs)(`section`,{id:`requests`,className:`flex scroll-mt-20 flex-col gap-4`,children:[(0,G.jsx)(`h2`,{className:`text-base font-semibold`,children:q.ofKey}),(0,G.jsx)(qr,{search:t,apiKeyId:e.id})]}),(0,G.jsx)(ur,{task:n,onClose:()=>r(null)})]})}var ki=S(`/$slug/settings/api-keys/$id`);function Ai(){let{workspace:e,role:t,can:n}=R(),{id:r}=ki.useParams(),i=w({...ci(e.slug,r),enabled:n(`ADMIN`)}),a=dt(i.isLoading),o=i.data?.apiKey;return Ye(o?.name??W.details.title),n(`ADMIN`)?(0,G.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,G.jsx)(Oe,{to:`/$slug/settings/api-keys`,params:{slug:e.slug},className:`-mb-4`,children:U.page.back}),o&&(0,G.jsx)(Oi,{apiKey:o}),!o&&a&&(0,G.jsx)(Ge,{}),!o&&!i.isLoading&&(0,G.jsx)(Ft,{error:i.error,onRetry:()=>i.refetch()})]}):(0,G.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,G.jsx)(P,{title:W.details.title}),(0,G.jsx)(Re,{icon:`shield`,title:W.list.forbiddenTitle,hint:W.list.forbiddenHint(t)})]})}function ji({search:e,onClose:t,onCreated:n}){let r=(0,K.useRef)(null),[i]=(0,K.useState)(m),a=(0,K.useRef)(0),[o,s]=(0,K.useState)({}),[c]=(0,K.useState)(()=>Qt(e)),[l,u]=(0,K.useState)(c),d=bn(),f=e=>u(t=>({...t,...e})),p=e=>o[e]??st(d.error,e);async function h(){let{expiry:e,...t}=l;a.current||=Date.now();let r=Le(e,a.current);if(s(tn(l)),r===void 0)return;let o=await d.run({...t,expiresAt:r,idempotencyKey:i});o&&n(o)}return(0,G.jsx)(M,{size:`large`,title:W.form.createTitle,description:W.form.createHint,initialFocus:r,action:d,fields:an,status:J.scopeSummary.count(l.scopes.length,v.length),changed:!en(l,c),submit:{look:`primary`,children:W.form.submit},onSubmit:h,onClose:t,children:(0,G.jsx)(Zt,{draft:l,nameRef:r,errorOf:p,onChange:f})})}var Mi=S(`/$slug/settings/api-keys`);function Ni({search:e}){let t=Mi.useNavigate(),[n,r]=(0,K.useState)(null),i=()=>t({search:e=>({...e,create:void 0,name:void 0,scopes:void 0}),replace:!0});async function a(e){await i(),r(e)}return n?(0,G.jsx)(Pn,{...n,by:`created`,onDone:()=>r(null)}):e.create?(0,G.jsx)(ji,{search:e,onClose:i,onCreated:a}):null}function Pi({apiKey:e}){let{workspace:t}=R();return(0,G.jsxs)(x,{to:`/$slug/settings/api-keys/$id`,params:{slug:t.slug,id:e.id},className:`btn btn-secondary justify-between`,children:[(0,G.jsxs)(`span`,{className:`flex items-center gap-2`,children:[(0,G.jsx)(we,{name:`log`,className:`size-4 text-muted`}),U.page.menu]}),(0,G.jsx)(we,{name:`chevronEnd`,className:`size-4 text-muted`})]})}var Fi=S(`/$slug/settings/api-keys`);function Ii({id:e}){let{slug:t}=Fi.useParams();return(0,G.jsx)(x,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e??void 0}),className:`link`,children:W.details.openSuccessor})}function Li({apiKey:e}){return(0,G.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,G.jsx)(It,{apiKey:e}),(0,G.jsx)(Pi,{apiKey:e}),(0,G.jsx)(Jr,{apiKey:e}),(0,G.jsx)(Zr,{apiKey:e}),(0,G.jsx)(Xr,{apiKey:e}),(0,G.jsx)(Yr,{apiKey:e,successor:(0,G.jsx)(Ii,{id:e.successorId})})]})}var Ri=`flex-1 px-2 sm:flex-none sm:px-3`;function zi({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=X(e),r=_n(e),i=n=>()=>t({kind:n,key:e});return(0,G.jsxs)(je,{children:[(0,G.jsx)(B,{icon:`pencil`,className:Ri,disabled:!n,title:n?void 0:W.details.nothingToNarrow,onClick:i(`edit`),children:W.list.editShort}),(0,G.jsx)(B,{icon:`rotate`,className:Ri,disabled:!!r,title:r,onClick:i(`rotate`),children:W.list.rotate}),(0,G.jsx)(B,{icon:`ban`,className:ue(Ri,`text-danger`),onClick:i(`revoke`),children:W.list.revoke})]})}function Bi({apiKey:e,onClose:t}){return(0,G.jsxs)(`header`,{className:`flex items-start gap-3 border-b border-line px-5 py-4 sm:px-6`,children:[(0,G.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,G.jsx)(`p`,{className:`eyebrow`,children:W.details.title}),(0,G.jsx)(`h2`,{dir:`auto`,className:`mt-0.5 w-fit text-base font-semibold wrap-anywhere`,children:e?.name??W.details.title}),e&&(0,G.jsxs)(`div`,{className:`mt-2 flex flex-wrap gap-1.5`,children:[(0,G.jsx)(V,{look:Y[e.state],dot:!0,children:J.states[e.state]}),(0,G.jsx)(V,{children:J.environments[e.environment]})]})]}),(0,G.jsx)(Ee,{icon:`close`,label:h.common.close,className:`-me-2`,onClick:t})]})}function Vi({error:e}){let t=!e||e instanceof d&&e.code===`NOT_FOUND`;return(0,G.jsxs)(`div`,{role:`alert`,className:`p-6`,children:[(0,G.jsx)(`p`,{className:`font-medium`,children:t?W.details.missingTitle:h.errors.boundaryTitle}),(0,G.jsx)(`p`,{className:`mt-1 text-muted`,children:t?W.details.missingHint:e?.message})]})}var Hi=S(`/$slug/settings/api-keys`);function Ui({id:e}){let{workspace:t}=R(),n=Hi.useNavigate(),[r,i]=(0,K.useState)(null),a=w(er(t.slug,e)),o=dt(a.isPending),s=a.data?.apiKey,c=()=>n({search:e=>({...e,key:void 0})});return(0,G.jsxs)(le,{open:!0,onClose:c,label:s?.name??W.details.title,children:[(0,G.jsx)(Bi,{apiKey:s??void 0,onClose:c}),s&&(0,G.jsx)(Li,{apiKey:s}),s&&(0,G.jsx)(zi,{apiKey:s,onTask:i}),!s&&!a.isPending&&(0,G.jsx)(Vi,{error:a.error}),!s&&o&&(0,G.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-4 p-6`,children:[(0,G.jsx)(`span`,{className:`sr-only`,children:W.details.loading}),(0,G.jsx)(`div`,{className:`skeleton h-5 w-48`}),(0,G.jsx)(`div`,{className:`skeleton h-24 w-full`}),(0,G.jsx)(`div`,{className:`skeleton h-40 w-full`})]}),(0,G.jsx)(ur,{task:r,onClose:()=>i(null)})]})}var Wi=5;function Gi({keys:e}){let t=F(),n=[...e].sort((e,t)=>(t.lastUsed?.at??``).localeCompare(e.lastUsed?.at??``));return(0,G.jsxs)(`ul`,{className:`divide-y divide-line rounded-lg border border-line text-[13px]`,children:[n.slice(0,Wi).map(e=>(0,G.jsxs)(`li`,{className:`flex items-center justify-between gap-4 px-3 py-2`,children:[(0,G.jsx)(`span`,{dir:`auto`,className:`min-w-0 truncate font-medium`,children:e.name}),(0,G.jsx)(`span`,{className:hn(e,t)?`shrink-0 text-danger`:`shrink-0 text-muted`,children:e.lastUsed?U.bulk.used(E(e.lastUsed.at,t)):U.bulk.unused})]},e.id)),n.length>Wi&&(0,G.jsx)(`li`,{className:`px-3 py-2 text-muted`,children:U.bulk.more(n.length-Wi)})]})}function Ki({keys:e,onClose:t,onRevoked:n}){let r=(0,K.useRef)(null),[i,a]=(0,K.useState)(``),[o,c]=(0,K.useState)(`OTHER`),[l,u]=(0,K.useState)(``),d=wn(),{bulk:f}=U,p=e.length,m=i.trim()===String(p),[h,g]=f.confirm;async function _(){if(!m)return;let t=e.map(e=>e.id);await d.run({ids:t,reason:o,note:l.trim()||void 0})&&(n(),s({look:`ok`,title:f.done(p)}))}return(0,G.jsxs)(M,{size:`small`,title:f.title(p),description:f.hint,initialFocus:r,action:d,fields:[`note`],submit:{look:`danger`,disabled:!m,children:f.submit(p)},onSubmit:_,onClose:t,children:[(0,G.jsx)(Gi,{keys:e}),(0,G.jsx)(In,{reason:o,onReason:c,note:l,onNote:u,error:d.error}),(0,G.jsx)(qe,{ref:r,label:`${h}${p}${g}`,inputMode:`numeric`,autoComplete:`off`,value:i,onChange:a})]})}function qi({choice:e}){let[t,n]=(0,K.useState)(!1),{choose:r}=U,i=e.keys.length;function a(){n(!1),e.clear()}return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`div`,{role:`status`,className:i?`sticky bottom-4 z-20 flex justify-center`:`sr-only`,children:i>0&&(0,G.jsxs)(`div`,{className:`card flex flex-wrap items-center gap-2 py-2 ps-4 pe-2 shadow-pop`,children:[(0,G.jsx)(`p`,{className:`me-2 text-[13px] font-medium`,children:r.chosen(i)}),(0,G.jsx)(Ee,{small:!0,icon:`close`,label:r.none,onClick:e.clear}),(0,G.jsx)(B,{small:!0,look:`danger`,onClick:()=>n(!0),children:r.revoke})]})}),t&&(0,G.jsx)(Ki,{keys:e.keys,onClose:()=>n(!1),onRevoked:a})]})}var Ji=S(`/$slug/settings/api-keys`);function Yi({filtered:e}){let t=Ji.useNavigate();return e?(0,G.jsx)(Qe,{title:W.list.noMatchTitle,hint:W.list.noMatchHint,onClear:()=>t({search:{},replace:!0})}):(0,G.jsx)(De,{icon:`key`,title:W.list.emptyTitle,hint:W.list.emptyHint,children:(0,G.jsx)(Rr,{})})}function Xi({apiKey:e,chosen:t,onChoose:n}){let r=e.state===`REVOKED`;return(0,G.jsx)(`label`,{className:`relative z-10 grid size-8 place-items-center`,title:r?U.choose.revoked:void 0,children:(0,G.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":U.choose.one(e.name),checked:t,disabled:r,onChange:t=>n([e],t.target.checked)})})}var Zi=S(`/$slug/settings/api-keys`);function Qi({apiKey:e}){let{slug:t}=Zi.useParams();return(0,G.jsx)(x,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e.id}),preload:!1,dir:`auto`,title:e.name,className:ue(`min-w-0 truncate after:absolute after:inset-0`,!X(e)&&`text-muted`),children:e.name})}var $i=S(`/$slug/settings/api-keys`);function ea({apiKey:e,onTask:t}){let n=ne(),{slug:r}=$i.useParams(),i=n=>()=>t({kind:n,key:e}),a=_n(e);async function o(){let t=await vt(e.prefix);s({look:t?`ok`:`danger`,title:t?h.common.copied:h.common.copyFailed})}return(0,G.jsxs)(gt,{align:`end`,trigger:(0,G.jsx)(Ee,{small:!0,icon:`dots`,label:W.list.actionsFor(e.name),className:`relative z-10`}),children:[(0,G.jsx)(A,{icon:`eye`,onClick:()=>n({from:$i.id,search:t=>({...t,key:e.id})}),children:W.list.view}),(0,G.jsx)(A,{icon:`log`,onClick:()=>n({to:`/$slug/settings/api-keys/$id`,params:{slug:r,id:e.id}}),children:U.page.menu}),(0,G.jsx)(A,{icon:`copy`,onClick:o,children:W.list.copyPrefix}),(0,G.jsx)(`div`,{className:`menu-separator`}),(0,G.jsx)(A,{icon:`pencil`,disabled:!X(e),reason:W.details.notAccepted,onClick:i(`edit`),children:W.list.edit}),(0,G.jsx)(A,{icon:`rotate`,disabled:!!a,reason:a,onClick:i(`rotate`),children:W.list.rotate}),(0,G.jsx)(A,{icon:`ban`,danger:!0,disabled:e.state===`REVOKED`,reason:W.details.notAccepted,onClick:i(`revoke`),children:W.list.revoke})]})}var $=22,ta=9,na=6,ra=1.5,ia=Array.from({length:7},(e,t)=>oa(t,$,ra)).join(``);function aa({days:e}){let t=zn(e,7,F()),{accepted:n,refused:r}=Vn(t),i=Math.max(1,...t.map(Hn)),a=e=>e?Math.max(2,e/i*$):0,o=U.daysOf(n,r),s=t.map((e,t)=>oa(t,$,a(e.accepted))),c=t.map((e,t)=>{let n=a(e.accepted);return oa(t,$-n,Math.min(a(e.refused),$-n))});return(0,G.jsx)(`span`,{role:`img`,"aria-label":o,title:o,className:`relative z-10 inline-block align-middle`,children:(0,G.jsxs)(`svg`,{viewBox:`0 0 ${ta*7} ${$}`,"aria-hidden":`true`,className:`h-[22px] w-[63px]`,children:[(0,G.jsx)(`path`,{d:ia,className:`fill-line`}),n>0&&(0,G.jsx)(`path`,{d:s.join(``),className:`fill-accent`}),r>0&&(0,G.jsx)(`path`,{d:c.join(``),className:`fill-danger`})]})})}function oa(e,t,n){if(n===0)return``;let r=Math.min(ra,n),i=n-r,a=na-2*r;return`M${e*ta},${t}v-${i}q0,-${r},${r},-${r}h${a}q${r},0,${r},${r}v${i}z`}var sa=(0,K.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=F(),{columns:a}=W.list;return(0,G.jsxs)(`li`,{className:`card relative p-4`,children:[(0,G.jsxs)(`div`,{className:`flex items-start gap-2`,children:[(0,G.jsx)(`span`,{className:`-ms-1.5 -mt-1.5`,children:(0,G.jsx)(Xi,{apiKey:e,chosen:t,onChoose:n})}),(0,G.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,G.jsx)(`h2`,{className:`flex min-w-0 text-sm font-medium`,children:(0,G.jsx)(Qi,{apiKey:e})}),(0,G.jsx)(`p`,{className:`mt-0.5 truncate font-mono text-xs text-muted`,children:e.hint})]}),(0,G.jsx)(`span`,{className:`-me-2 -mt-1.5`,children:(0,G.jsx)(ea,{apiKey:e,onTask:r})})]}),(0,G.jsxs)(`div`,{className:`mt-3 flex flex-wrap items-center gap-1.5`,children:[(0,G.jsx)(V,{look:Y[e.state],dot:!0,children:J.states[e.state]}),(0,G.jsx)(V,{children:mn(e.scopes)}),e.environment!==`PRODUCTION`&&(0,G.jsx)(V,{children:J.environments[e.environment]}),(0,G.jsx)(`span`,{className:`ms-auto`,children:(0,G.jsx)(aa,{days:e.requestsPerDay})})]}),(0,G.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,G.jsxs)(`div`,{children:[(0,G.jsx)(`dt`,{className:`text-xs text-muted`,children:a.lastUsed}),(0,G.jsx)(`dd`,{children:e.lastUsed?E(e.lastUsed.at,i):h.common.never})]}),(0,G.jsxs)(`div`,{className:`min-w-0`,children:[(0,G.jsx)(`dt`,{className:`text-xs text-muted`,children:a.created}),(0,G.jsxs)(`dd`,{className:`truncate`,children:[ge(e.createdAt),(0,G.jsx)(`span`,{className:`block truncate text-xs text-muted`,children:W.list.createdBy(e.createdBy?.name??W.list.commandLine)})]})]})]})]})}),ca=1e3;function la(){let[e,t]=(0,K.useState)([]);return{keys:e,choose:(0,K.useCallback)((e,n)=>t(t=>ua(t,e,n)),[]),clear:()=>t([])}}function ua(e,t,n){let r=e.filter(e=>!t.some(({id:t})=>t===e.id));return n?[...r,...t].slice(0,ca):r}function da({keys:e},t){return e.some(({id:e})=>e===t.id)}function fa({keys:e,choice:t,onTask:n}){return(0,G.jsx)(`ul`,{className:`flex flex-col gap-3`,children:e.map(e=>(0,G.jsx)(sa,{apiKey:e,chosen:da(t,e),onChoose:t.choose,onTask:n},e.id))})}function pa({apiKey:e}){let t=F(),n=e.lastUsed;return n?(0,G.jsx)(Be,{content:(0,G.jsxs)(`span`,{className:`block`,children:[(0,G.jsx)(`span`,{className:`block font-medium`,children:k(n.at)}),(0,G.jsx)(`span`,{className:`block`,children:W.list.usedFrom(n.address)}),n.userAgent&&(0,G.jsx)(`bdi`,{dir:`ltr`,className:`block wrap-anywhere text-muted`,children:n.userAgent})]}),children:(0,G.jsx)(`time`,{dateTime:n.at,children:E(n.at,t)})}):(0,G.jsx)(`span`,{children:h.common.never})}function ma({scopes:e}){return(0,G.jsx)(Be,{content:(0,G.jsx)(`span`,{className:`grid grid-cols-2 gap-x-4 gap-y-0.5`,children:e.map(e=>(0,G.jsx)(`span`,{children:J.scopes[e]},e))}),children:mn([...e])})}function ha({apiKey:e}){let t=F(),n=(0,G.jsx)(V,{look:Y[e.state],dot:!0,children:J.states[e.state]}),r=e.state===`REVOKED`?e.revokedAt:e.expiresAt;return!r||e.state===`ACTIVE`?n:(0,G.jsx)(Be,{plain:!0,content:(0,G.jsxs)(`span`,{className:`block`,children:[E(r,t),(0,G.jsx)(`span`,{className:`block text-muted`,children:k(r)})]}),children:n})}var ga=(0,K.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=W.list.createdBy(e.createdBy?.name??W.list.commandLine);return(0,G.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,G.jsx)(`td`,{className:`ps-3`,children:(0,G.jsx)(Xi,{apiKey:e,chosen:t,onChoose:n})}),(0,G.jsxs)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-44 px-4 py-3 text-start font-medium`,children:[(0,G.jsxs)(`span`,{className:`flex min-h-5.5 items-center gap-2`,children:[(0,G.jsx)(Qi,{apiKey:e}),e.environment!==`PRODUCTION`&&(0,G.jsx)(V,{children:J.environments[e.environment]})]}),(0,G.jsx)(`span`,{className:`block font-mono text-xs font-normal whitespace-nowrap text-muted`,children:e.hint})]}),(0,G.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap`,children:(0,G.jsx)(ma,{scopes:e.scopes})}),(0,G.jsx)(`td`,{className:`px-4 py-3`,children:(0,G.jsx)(ha,{apiKey:e})}),(0,G.jsx)(`td`,{className:`px-4 py-3`,children:(0,G.jsx)(aa,{days:e.requestsPerDay})}),(0,G.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:(0,G.jsx)(pa,{apiKey:e})}),(0,G.jsxs)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:[ge(e.createdAt),(0,G.jsx)(`span`,{title:i,className:`block max-w-40 truncate text-xs`,children:i})]}),(0,G.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,G.jsx)(ea,{apiKey:e,onTask:r})})]})});function _a({keys:e,choice:t}){let n=e.filter(e=>e.state!==`REVOKED`),r=n.filter(e=>da(t,e)).length;return(0,G.jsx)(`label`,{className:`grid size-8 place-items-center`,children:(0,G.jsx)(`input`,{type:`checkbox`,className:`check`,ref:e=>{e&&(e.indeterminate=r>0&&r<n.length)},"aria-label":U.choose.all,checked:n.length>0&&r===n.length,disabled:n.length===0,onChange:e=>t.choose(n,e.target.checked)})})}function va({sort:e,search:t,text:n}){let r=nt(),i=(t.sort??`created`)===e,a=i?t.dir??y(e):void 0,o=i?a===`asc`?`desc`:`asc`:y(e);return(0,G.jsx)(ye,{text:n,direction:a,onPress:()=>r({sort:e,dir:o})})}function ya({keys:e,search:t,choice:n,onTask:r}){let{columns:i}=W.list;return(0,G.jsx)(`div`,{className:`card overflow-x-auto`,children:(0,G.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,G.jsx)(`caption`,{className:`sr-only`,children:W.list.page}),(0,G.jsx)(`thead`,{children:(0,G.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,G.jsx)(`th`,{scope:`col`,className:`w-8 ps-3 text-start`,children:(0,G.jsx)(_a,{keys:e,choice:n})}),(0,G.jsx)(va,{sort:`name`,search:t,text:i.name}),(0,G.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.scopes}),(0,G.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.state}),(0,G.jsx)(`th`,{scope:`col`,className:`table-head`,children:U.days}),(0,G.jsx)(va,{sort:`used`,search:t,text:i.lastUsed}),(0,G.jsx)(va,{sort:`created`,search:t,text:i.created}),(0,G.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,G.jsx)(`span`,{className:`sr-only`,children:i.actions})})]})}),(0,G.jsx)(`tbody`,{children:e.map(e=>(0,G.jsx)(ga,{apiKey:e,chosen:da(n,e),onChoose:n.choose,onTask:r},e.id))})]})})}function ba({keys:e,search:t,choice:n,onTask:r}){return Xe(`(width >= 48rem)`)?(0,G.jsx)(ya,{keys:e,search:t,choice:n,onTask:r}):(0,G.jsx)(fa,{keys:e,choice:n,onTask:r})}function xa({creator:e,onChange:t}){let{workspace:n}=R(),[r,i]=(0,K.useState)(``),a=w(tr(n.slug,r)),{filters:o}=U,s={value:`gone`,text:o.ownerless},c=a.data&&(r?a.data:[...a.data,s]),l=c?.find(({value:t})=>t===e)?.text;return(0,G.jsx)(rt,{label:o.creator,chosen:e&&(l??`…`),find:o.findCreator,none:o.nobody,picks:c,onSearch:i,onChange:t})}function Sa({label:e,days:t,onChange:n}){return(0,G.jsx)(z,{label:e,values:t?[t]:[],options:l.map(e=>[e,U.filters.days(Number(e))]),onChange:([e])=>n(e)})}function Ca({value:e,onChange:t}){return(0,G.jsx)(ct,{label:W.list.search,placeholder:W.list.searchHint,value:e,onChange:t,clean:n,cleaned:W.list.secretCut})}var wa=[[`created-desc`,W.list.sorts.newest],[`created-asc`,W.list.sorts.oldest],[`name-asc`,W.list.sorts.nameUp],[`name-desc`,W.list.sorts.nameDown],[`used-desc`,W.list.sorts.usedNewest],[`used-asc`,W.list.sorts.usedOldest]];function Ta({search:e,total:n}){let r=nt(),{filters:a}=U,o=e.sort??`created`;return(0,G.jsxs)(Ue,{total:n===void 0?void 0:W.list.total(n),onClear:Yn(e)?()=>r(Jn):void 0,order:(0,G.jsx)(ve,{orders:wa,sort:o,dir:e.dir??y(o),onChange:r,className:`md:hidden`}),children:[(0,G.jsx)(Ca,{value:e.q??``,onChange:e=>r({q:e||void 0})}),(0,G.jsx)(z,{label:W.list.state,multiple:!0,values:t(e.state),options:ee.map(e=>[e,J.states[e]]),onChange:e=>r({state:i(e)})}),(0,G.jsx)(z,{label:W.list.scope,values:e.scope?[e.scope]:[],options:v.map(e=>[e,J.scopes[e]]),onChange:([e])=>r({scope:e})}),(0,G.jsx)(xa,{creator:e.creator,onChange:e=>r({creator:e})}),(0,G.jsx)(Sa,{label:a.unused,days:e.unused,onChange:e=>r({unused:e})}),(0,G.jsx)(Sa,{label:a.expires,days:e.expires,onChange:e=>r({expires:e})})]})}var Ea=[];function Da({search:e}){let{workspace:t}=R(),n=w($n(t.slug,e)),[r,i]=(0,K.useState)(null),a=la(),{page:o,former:s}=Fe(n,e=>e.apiKeys),c=Yn(e),l=c||n.isError||!!o?.totalCount;return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(pt,{query:n,page:o,former:s,after:e.after,toolbar:l&&(0,G.jsx)(Ta,{search:e,total:o?.totalCount}),empty:(0,G.jsx)(Yi,{filtered:c}),children:(0,G.jsx)(ba,{keys:o?.nodes??Ea,search:e,choice:a,onTask:i})}),(0,G.jsx)(qi,{choice:a}),(0,G.jsx)(ur,{task:r,onClose:()=>i(null)})]})}var Oa=864e5;function ka(){let{workspace:e,can:t}=R(),n=F(),r=w({...nr(e.slug),enabled:t(`ADMIN`)}).data?.filter(e=>he(e.lastAt,Oa,n))??[],[i]=r,{banner:a}=U,o=i?.apiKey?.name??``,s=i?E(i.lastAt,n):``;return(0,G.jsx)(`div`,{role:`status`,className:i?void 0:`sr-only`,children:i?.apiKey&&(0,G.jsxs)(I,{look:`danger`,children:[(0,G.jsx)(`span`,{className:`font-medium wrap-anywhere`,children:r.length===1?a.one(o,s):a.many(r.length,o,s)}),` `,a.hint,` `,(0,G.jsx)(x,{to:`/$slug/settings/api-keys/$id`,params:{slug:e.slug,id:i.apiKey.id},className:`font-medium whitespace-nowrap underline underline-offset-4`,children:a.open})]})})}var Aa=S(`/$slug/settings/api-keys`);function ja(){Ye(W.list.page);let{workspace:e,role:t,can:n}=R(),r=Aa.useSearch(),i=Aa.useNavigate();return n(`ADMIN`)?(0,G.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,G.jsx)(P,{title:W.list.page,intro:W.list.intro,children:(0,G.jsx)(B,{look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>i({search:e=>({...e,create:`1`})}),children:W.list.create})}),(0,G.jsx)(ka,{}),(0,G.jsx)(Da,{search:r},e.slug),(0,G.jsx)(Ni,{search:r}),r.key&&(0,G.jsx)(Ui,{id:r.key})]}):(0,G.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,G.jsx)(P,{title:W.list.page}),(0,G.jsx)(Re,{icon:`shield`,title:W.list.forbiddenTitle,hint:W.list.forbiddenHint(t)})]})}var Ma=S(`/$slug/settings/request-log`);function Na(){Ye(q.page);let{role:e,can:t}=R(),n=Ma.useSearch();return(0,G.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,G.jsx)(P,{title:q.page,intro:t(`ADMIN`)?q.intro:void 0}),t(`ADMIN`)?(0,G.jsx)(qr,{search:n}):(0,G.jsx)(Re,{icon:`shield`,title:q.forbiddenTitle,hint:q.forbiddenHint(e)})]})}export{Ai as i,ja as n,ka as r,Na as t};