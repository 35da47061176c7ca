//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./keyPages.ar-CKFvQxFq.js","./rolldown-runtime-CcyWYbDU.js","./language-CEhPdv8w.js","./arabicNouns-BiUHBkEC.js","./words.ar-Bu5NOuyt.js","./roles.ar-C0ZwO6uu.js","./keyPages.en-CMh7lYKO.js","./words.en-DSmwt3t6.js","./roles.en-CgfS6wP5.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-CcyWYbDU.js";import{C as t,J as n,P as r,S as i,T as a,W as o,Z as s,a as c,b as l,ct as u,et as d,i as f,o as p,q as m,st as h,t as g,ut as _,w as v,x as y,y as ee,z as b}from"./start-BFaIQvIp.js";import{A as te,C as x,E as ne,N as re,S,a as C,i as ie,l as ae,n as oe,o as w}from"./frame-CDqZYthz.js";import{$ as se,$t as ce,A as T,Bt as E,Cn as le,Cr as ue,E as de,F as fe,Gt as pe,H as D,Hn as me,Ht as he,It as ge,J as O,K as _e,L as ve,Lt as k,M as ye,N as be,Qt as xe,R as Se,Rt as Ce,Sn as A,Sr as we,Tt as Te,Un as Ee,Ut as De,V as Oe,Vt as j,Wt as ke,Xt as Ae,Y as M,Z as je,Zt as Me,_ as Ne,_r as N,_t as Pe,a as Fe,an as P,at as Ie,b as Le,br as F,c as Re,cn as I,ct as ze,d as Be,en as Ve,et as He,f as Ue,ft as We,g as Ge,gt as Ke,h as qe,hr as Je,in as L,it as R,k as Ye,l as Xe,lt as Ze,m as Qe,mt as $e,nn as et,nt as tt,o as nt,on as rt,ot as it,p as at,pt as ot,q as st,qn as z,rn as ct,s as lt,sn as ut,tn as dt,tt as B,ut as ft,v as pt,vt as mt,wn as ht,xr as V,y as gt,yr as _t,z as H,zt as U}from"./parts-D4OIiSQD.js";import{n as vt}from"./language-CEhPdv8w.js";var yt=new o(`
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
}`),bt=new o(`
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
    `),xt=new o(`
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
}`),St=new o(`
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
}`),Ct=new o(`
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
}`),wt=new o(`
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
}`),Tt=new o(`
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
}`),Et=new o(`
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
}`),Dt=new o(`
    mutation RevokeApiKeys($input: RevokeApiKeysInput!) {
  revokeApiKeys(input: $input) {
    apiKeys {
      id
    }
  }
}
    `),Ot=new o(`
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
    `),kt=new o(`
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
    `),At=new o(`
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
}`),jt=new o(`
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
    `),Mt=new o(`
    query RequestKey($id: ID!) {
  apiKey(id: $id) {
    id
    name
  }
}
    `),Nt=new o(`
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
}`),W=(_===`ar`?await u(()=>import(`./keyPages.ar-CKFvQxFq.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await u(()=>import(`./keyPages.en-CMh7lYKO.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).keyLife,G=(_===`ar`?await u(()=>import(`./keyPages.ar-CKFvQxFq.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await u(()=>import(`./keyPages.en-CMh7lYKO.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).keys,K=te();function Pt({error:e,onRetry:t}){return!e||e instanceof d&&e.code===`NOT_FOUND`?(0,K.jsx)(F,{alone:!0,icon:`key`,title:G.details.missingTitle,hint:G.details.missingHint}):(0,K.jsx)(rt,{error:e,onRetry:t})}var q=e(re(),1),J=(_===`ar`?await u(()=>import(`./keyPages.ar-CKFvQxFq.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await u(()=>import(`./keyPages.en-CMh7lYKO.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).requests;function Ft({apiKey:e}){return e.state===`REVOKED`?(0,K.jsx)(L,{look:`danger`,children:G.details.revokedNotice}):e.state===`EXPIRED`?(0,K.jsx)(L,{look:`warn`,children:G.details.expiredNotice}):e.state===`RETIRING`&&e.expiresAt?(0,K.jsx)(L,{look:`warn`,children:G.details.retiringNotice(k(e.expiresAt))}):null}var{names:Y}=_===`ar`?await u(()=>import(`./keyPages.ar-CKFvQxFq.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await u(()=>import(`./keyPages.en-CMh7lYKO.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url),It=[`PRODUCTION`,`STAGING`,`DEVELOPMENT`];function Lt({environment:e,error:t,onChange:n}){return(0,K.jsx)(de,{label:G.form.environment,hint:G.form.environmentHint,value:e,options:It.map(e=>[e,Y.environments[e]]),error:t,onChange:n})}function Rt({expiry:e,choices:t,current:n,error:r,onChange:i}){let a=I(),o=Le(e,a);return(0,K.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[(0,K.jsx)(de,{label:G.form.expiry,value:e.choice,options:t.map(e=>[e,G.form.expiryChoices[e]]),onChange:t=>i({...e,choice:t}),hint:o?G.form.expiryEnds(k(o)):zt(e.choice,n),error:e.choice===`date`?void 0:r}),e.choice===`date`&&(0,K.jsx)(Ke,{type:`date`,className:`sm:w-48`,label:G.form.expiryDate,min:gt(a),max:n?gt(Date.parse(n)):void 0,value:e.date,onChange:t=>i({...e,date:t}),error:r}),e.choice===`never`&&(0,K.jsx)(L,{look:`warn`,children:G.form.expiryNever})]})}function zt(e,t){if(e===`keep`)return t?G.form.expiryKeep(k(t)):G.form.expiryKeepNever}function Bt({draft:e,before:t,errorOf:n,onChange:r}){let i=!!t?.allowedHostnames.length,a=!!t?.allowedIps.length,o=i&&e.allowedHostnames.length===1,s=a&&e.allowedIps.length===1;return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(pt,{label:G.form.hostnames,hint:Vt(G.form.hostnamesHint,i&&G.form.onlyRemove,o),optional:!t,placeholder:vt(`*.example.com`),values:e.allowedHostnames,canAdd:!i,canRemove:!o,error:n(`allowedHostnames`),onChange:e=>r({allowedHostnames:e})}),(0,K.jsx)(pt,{label:G.form.ips,hint:Vt(G.form.ipsHint,!1,s),optional:!t,placeholder:`203.0.113.0/24`,values:e.allowedIps,canRemove:!s,error:n(`allowedIps`),onChange:e=>r({allowedIps:e})})]})}function Vt(e,t,n){return n?G.form.lastEntry:t||e}var Ht=Object.keys(Ge);function Ut({scopes:e,onChange:t}){let n=qe(e);return(0,K.jsxs)(`fieldset`,{children:[(0,K.jsx)(`legend`,{className:`mb-2 text-sm font-medium`,children:G.form.presets}),(0,K.jsx)(`div`,{className:`flex flex-wrap gap-1.5`,children:Ht.map(e=>(0,K.jsx)(`button`,{type:`button`,className:`pill`,"aria-pressed":e===n,onClick:()=>t([...Ge[e]]),children:Y.presets[e]},e))})]})}function Wt({resource:e,access:t,scopes:n,within:r,onToggle:i}){let a=z().scopes,o=Ue(e,t),s=Gt(o,a,r)??(o?void 0:G.form.impossible[t](e)),c=o?Y.scopes[o]:G.form.impossible[t](e);return(0,K.jsx)(`td`,{className:`p-0`,children:(0,K.jsx)(`label`,{title:s,className:`grid min-h-11 place-items-center`,children:(0,K.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":c,checked:o!==null&&n.includes(o),disabled:s!==void 0,onChange:()=>o&&i(o)})})})}function Gt(e,t,n){if(e)return n&&!n.includes(e)?G.form.keyLacks:t.includes(e)?void 0:G.form.roleLacks}function Kt({scopes:e,within:t,error:n,onChange:r}){let i=(0,q.useId)(),a=Qe(e),o={scopes:e,within:t,onToggle:t=>r(at(e,t))};return(0,K.jsxs)(`div`,{children:[(0,K.jsx)(`div`,{className:`mb-2 overflow-hidden rounded-xl border border-line`,children:(0,K.jsxs)(`table`,{className:`w-full`,"aria-describedby":n?i:void 0,children:[(0,K.jsx)(`caption`,{className:`sr-only`,children:G.form.scopes}),(0,K.jsx)(`thead`,{children:(0,K.jsxs)(`tr`,{className:`border-b border-line bg-surface-2 text-xs font-medium text-muted`,children:[(0,K.jsx)(`th`,{scope:`col`,className:`h-8 px-3 text-start font-medium`,children:G.form.scopes}),(0,K.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:G.form.read}),(0,K.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:G.form.write})]})}),(0,K.jsx)(`tbody`,{children:Be.map(e=>(0,K.jsxs)(`tr`,{className:`border-b border-line last:border-0`,children:[(0,K.jsxs)(`th`,{scope:`row`,className:`px-3 py-1.5 text-start font-medium`,children:[Y.resources[e],(0,K.jsx)(`span`,{className:`block text-xs font-normal text-muted`,children:Y.resourceHints[e]})]}),(0,K.jsx)(Wt,{...o,resource:e,access:`Read`}),(0,K.jsx)(Wt,{...o,resource:e,access:`Write`})]},e))})]})}),(0,K.jsx)(mt,{id:i,error:n}),(0,K.jsx)(`div`,{role:`status`,children:a.length>0&&(0,K.jsx)(L,{look:`warn`,children:G.form.writeOnly(Ce(a.map(e=>Y.resources[e].toLowerCase())))})})]})}function qt(e){return(0,K.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[!e.within&&(0,K.jsx)(Ut,{scopes:e.scopes,onChange:e.onChange}),(0,K.jsx)(Kt,{...e})]})}var Jt=[`7`,`30`,`90`,`date`,`never`],Yt=[`keep`,`7`,`30`,`90`,`date`];function Xt({draft:e,before:t,nameRef:n,errorOf:r,onChange:i}){return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(Ke,{ref:n,label:G.form.name,placeholder:t?void 0:G.form.namePlaceholder,required:!0,dir:`auto`,maxLength:100,autoComplete:`off`,value:e.name,onChange:e=>i({name:e}),error:r(`name`)}),(0,K.jsx)(qt,{scopes:e.scopes,within:t?.scopes,error:r(`scopes`),onChange:e=>i({scopes:e})}),(0,K.jsx)(Rt,{expiry:e.expiry,choices:t?Yt:Jt,current:t?.expiresAt,error:r(`expiresAt`),onChange:e=>i({expiry:e})}),(0,K.jsx)(Lt,{environment:e.environment,error:r(`environment`),onChange:e=>i({environment:e})}),(0,K.jsx)(Bt,{draft:e,before:t,errorOf:r,onChange:i})]})}function Zt({name:e,scopes:t}){return{name:e??``,scopes:a(t??``),environment:`PRODUCTION`,expiry:{choice:`90`,date:``},allowedHostnames:[],allowedIps:[]}}function Qt(e){return{name:e.name,scopes:e.scopes,environment:e.environment,expiry:{choice:`keep`,date:``},allowedHostnames:e.allowedHostnames,allowedIps:e.allowedIps}}function $t(e,t){return JSON.stringify(e)===JSON.stringify(t)}function en({scopes:e,expiry:t}){return{scopes:e.length?void 0:G.form.scopesRequired,expiresAt:t.choice===`date`&&!t.date?G.form.expiryDateRequired:void 0}}function tn(e,t,n){let r={name:t.name===e.name?void 0:t.name,scopes:Ne(t.scopes,e.scopes)?void 0:t.scopes,environment:t.environment===e.environment?void 0:t.environment,expiresAt:Le(t.expiry,n)??void 0,allowedHostnames:nn(t.allowedHostnames,e.allowedHostnames)?void 0:t.allowedHostnames,allowedIps:nn(t.allowedIps,e.allowedIps)?void 0:t.allowedIps};return Object.values(r).some(e=>e!==void 0)?{...r,id:e.id}:null}function nn(e,t){return e.length===t.length&&e.every(e=>t.includes(e))}var rn=[`name`,`scopes`,`environment`,`expiresAt`,`allowedHostnames`,`allowedIps`];function an(e,t){let{scopes:n,allowedHostnames:r,allowedIps:i,expiresAt:a}=t,o={scopes:n?e.scopes.filter(e=>!n.includes(e)):[],hostnames:on(e.allowedHostnames,r),ips:on(e.allowedIps,i),end:a&&sn(a,e.expiresAt)?a:null};return o.scopes.length||o.hostnames||o.ips||o.end?o:null}function on(e,t){if(!t)return null;let n=e.filter(e=>!t.includes(e));return n.length||!e.length?{lost:n,left:t}:null}function sn(e,t){return!t||Date.parse(e)<Date.parse(t)}function cn({name:e,ending:t,...n}){let[r,i,a]=G.revoke.confirm;return(0,K.jsx)(_e,{label:(0,K.jsxs)(K.Fragment,{children:[r,(0,K.jsx)(`strong`,{dir:`auto`,className:`font-semibold wrap-anywhere`,children:e}),i,(0,K.jsx)(`strong`,{className:`font-mono font-semibold`,children:t}),a]}),...n})}function ln({scopes:e}){return(0,K.jsx)(`ul`,{className:`flex flex-wrap gap-1`,children:e.map(e=>(0,K.jsx)(`li`,{children:(0,K.jsx)(H,{children:Y.scopes[e]})},e))})}var un=9e5,X={ACTIVE:`ok`,EXPIRING:`warn`,RETIRING:`warn`,EXPIRED:`neutral`,REVOKED:`danger`};function Z(e){return e.state!==`EXPIRED`&&e.state!==`REVOKED`}function dn(e){return e.hint.slice(-4)}function fn(e,t){return[e.name.trim(),dn(e)].includes(t.trim())}function pn(e){return e.length===v.length?Y.scopeSummary.full:Ne(e,Ge.readOnly)?Y.scopeSummary.readOnly:Y.scopeSummary.some(e.length,v.length)}function mn(e,t){return e.lastUsed!==null&&he(e.lastUsed.at,un,t)}function hn(e){let t=/(Firefox|Edg|OPR|Chrome|Safari)\/[\d.]+/.exec(e);return t&&e.startsWith(`Mozilla/`)?t[0]:e}function gn(e){return Z(e)?e.successorId?G.details.rotatedAlready:void 0:G.details.notAccepted}function _n({name:e,places:t}){return t?(0,K.jsx)(R,{name:e,children:(0,K.jsxs)(`span`,{children:[(0,K.jsx)(`bdi`,{children:t.lost.join(`, `)||G.narrow.others}),(0,K.jsx)(`span`,{className:`block text-xs text-muted`,children:G.narrow.left(t.left.join(`, `))})]})}):null}function vn({apiKey:e,losses:t,action:n,onSubmit:r,onClose:i}){let a=(0,q.useRef)(null),[o,s]=(0,q.useState)(``),c=fn(e,o),{details:l,narrow:u}=G;return(0,K.jsxs)(M,{size:`small`,title:u.title(e.name),description:u.hint,initialFocus:a,action:n,fields:[],submit:{look:`danger`,disabled:!c,children:u.submit},onSubmit:()=>c&&r(),onClose:i,children:[(0,K.jsxs)(T,{title:u.loses,children:[t.scopes.length>0&&(0,K.jsx)(R,{name:l.scopes,children:(0,K.jsx)(ln,{scopes:t.scopes})}),(0,K.jsx)(_n,{name:l.hostnames,places:t.hostnames}),(0,K.jsx)(_n,{name:l.ips,places:t.ips}),t.end&&(0,K.jsx)(R,{name:l.expires,children:(0,K.jsx)(D,{time:t.end})})]}),(0,K.jsx)(cn,{inputRef:a,name:e.name,ending:dn(e),value:o,onChange:s})]})}var Q=[`keys`,`overview`];function yn(){return O(Q,async(e,t)=>(await r(Ct,{input:e},t)).createApiKey)}function bn(){return O(Q,async(e,t)=>(await r(wt,{input:e},t)).updateApiKey)}function xn(){return O(Q,async(e,t)=>(await r(Tt,{input:e},t)).rotateApiKey)}function Sn(){return O(Q,async(e,t)=>(await r(Et,{input:e},t)).revokeApiKey)}function Cn(){return O(Q,async(e,t)=>(await r(Dt,{input:e},t)).revokeApiKeys)}function wn({apiKey:e,onClose:t}){let n=(0,q.useRef)(null),r=I(),[i,a]=(0,q.useState)({}),[o,c]=(0,q.useState)(()=>Qt(e)),[l,u]=(0,q.useState)(null),d=bn(),f=tn(e,o,r),p=e=>c(t=>({...t,...e})),m=e=>i[e]??ot(d.error,e);function g(){let t=en(o);a(t),!f||t.scopes||t.expiresAt||(an(e,f)?u(f):_(f))}async function _(e){await d.run(e)&&(t(),s({look:`ok`,title:G.form.saved,text:o.name}))}let v=l&&an(e,l);return v?(0,K.jsx)(vn,{apiKey:e,losses:v,action:d,onSubmit:()=>_(l),onClose:()=>u(null)}):(0,K.jsx)(M,{size:`large`,title:G.form.editTitle,description:G.form.editHint,initialFocus:n,action:d,fields:rn,status:f?``:G.form.unchanged,changed:f!==null,submit:{look:`primary`,disabled:!f,children:h.common.save},onSubmit:g,onClose:t,children:(0,K.jsx)(Xt,{draft:o,before:e,nameRef:n,errorOf:m,onChange:p})})}var Tn=S(`/$slug/settings/api-keys`);function En({apiKey:e,words:t,onClose:n}){let r=Tn.useNavigate();function i(){n(),r({search:t=>({...t,key:e.id})})}return(0,K.jsx)(me,{open:!0,onClose:n,size:`small`,title:t.title,description:t.hint,children:(0,K.jsxs)(je,{children:[(0,K.jsx)(V,{onClick:n,children:h.common.close}),(0,K.jsx)(V,{look:`primary`,onClick:i,children:G.lost.open})]})})}function Dn({apiKey:e,secret:t}){let n=ct(e.scopes),{snippets:r}=h,i=(e,t)=>(0,K.jsx)(Ae,{label:`${r.label} ${e}`,code:t});return(0,K.jsxs)(`section`,{className:`flex min-w-0 flex-col gap-2`,children:[(0,K.jsx)(`h3`,{className:`text-sm font-medium`,children:G.secret.callTitle}),(0,K.jsx)(pe,{label:G.secret.callTitle,tabs:[{value:`curl`,text:r.curl,content:i(r.curl,ce(b,t,n))},{value:`javascript`,text:r.javascript,content:i(r.javascript,dt(b,t,n))},{value:`go`,text:r.go,content:i(r.go,Ve(b,t,n))}]})]})}var On=4e3;async function kn(e,t){let n=performance.now(),r={Authorization:`Bearer ${e}`};t.body&&(r[`Content-Type`]=`application/json`);let i=await fetch(b+t.path,{method:t.method,headers:r,body:t.body,credentials:`omit`,cache:`no-store`}),a=await i.text();return{status:i.status,milliseconds:Math.round(performance.now()-n),body:An(a).slice(0,On)}}function An(e){try{return JSON.stringify(JSON.parse(e),null,2)}catch{return e}}function jn({apiKey:e,secret:t}){let[n,r]=(0,q.useState)(null),i=ct(e.scopes),a=$e(()=>kn(t,i)),o=e.allowedHostnames.length>0||e.allowedIps.length>0;async function s(){r(await a.run()??null)}return(0,K.jsxs)(`section`,{className:`flex flex-col gap-3 rounded-xl border border-line p-3`,children:[(0,K.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-2`,children:[(0,K.jsxs)(`p`,{className:`min-w-0 flex-1 basis-52 text-[13px] text-muted`,children:[G.secret.tryHint(i.method,i.path),` `,o&&G.secret.blockedHere]}),(0,K.jsx)(V,{small:!0,icon:`play`,busy:a.pending,onClick:s,children:a.pending?G.secret.trying:G.secret.tryIt})]}),!xe(e.scopes)&&(0,K.jsx)(L,{children:G.secret.cannotRead}),(0,K.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-2 empty:hidden`,children:[a.error&&(0,K.jsx)(L,{look:`danger`,children:G.secret.noAnswer}),n&&(0,K.jsx)(`div`,{children:(0,K.jsx)(H,{dot:!0,look:n.status<400?`ok`:`danger`,children:G.secret.answered(n.status,n.milliseconds)})})]}),n&&(0,K.jsx)(Me,{label:G.secret.responseLabel,className:`try-body`,children:n.body})]})}function Mn({apiKey:e,secret:t,done:n,onDone:r}){let i=(0,q.useRef)(null);function a(){r(),s({look:`ok`,title:n,text:e.name})}return(0,K.jsxs)(Xe,{size:`large`,initialFocus:i,title:G.secret.title,description:G.secret.hint,stored:G.secret.stored,nudge:G.secret.nudge,done:G.secret.done,onDone:a,children:[(0,K.jsx)(Re,{label:G.secret.label,copy:G.secret.copy,secret:t,copyRef:i}),(0,K.jsx)(Dn,{apiKey:e,secret:t}),(0,K.jsx)(jn,{apiKey:e,secret:t})]})}function Nn({apiKey:e,secret:t,by:n,onDone:r}){return t===null?(0,K.jsx)(En,{apiKey:e,words:G.lost[n],onClose:r}):(0,K.jsx)(Mn,{apiKey:e,secret:t,done:G.secret[n],onDone:r})}var Pn=[`UNUSED`,`LEAKED`,`OWNER_LEFT`,`ROTATED`,`OTHER`];function Fn({reason:e,onReason:t,note:n,onNote:r,error:i}){return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(Pe,{label:G.revoke.reason,children:n=>(0,K.jsx)(Te,{id:n.id,value:e,options:Pn.map(e=>[e,Y.reasons[e]]),onChange:t})}),(0,K.jsx)(se,{label:G.revoke.note,hint:G.revoke.noteHint,optional:!0,maxLength:500,value:n,onChange:r,error:ot(i,`note`)})]})}var In=864e5;function Ln(e,t){return Math.floor(e/In)*In-(t-1)*In}function Rn(e,t,n){let r=new Map(e?.map(e=>[Date.parse(e.day),e])),i=Ln(n,t);return Array.from({length:t},(e,t)=>{let n=i+t*In;return zn(new Date(n).toISOString(),r.get(n))})}function zn(e,t){if(!t)return{day:e,accepted:0,failed:0,refused:0};let{count:n,refusedCount:r,outcomes:i}=t,a=i?.find(({outcome:e})=>e===`ok`)?.count??0,o=i?n-r-a:0;return{day:e,accepted:n-r-o,failed:o,refused:r}}function Bn(e){let t={accepted:0,failed:0,refused:0};for(let{accepted:n,failed:r,refused:i}of e)t.accepted+=n,t.failed+=r,t.refused+=i;return t}function Vn({accepted:e,failed:t,refused:n}){return e+t+n}var Hn={created:`CREATED_AT`,name:`NAME`,used:`LAST_USED_AT`};function Un({sort:e=`created`,dir:t}){let n=t??y(e);return{field:Hn[e],direction:n===`asc`?`ASC`:`DESC`}}var Wn=864e5,Gn=[`ACTIVE`,`EXPIRING`,`RETIRING`];function Kn({q:e,state:n,scope:r,creator:i,unused:a,expires:o},s){let c=t(n),l=e=>new Date(s+e*Wn).toISOString();return c.length===0&&(a||o)&&c.push(...Gn),{search:e,states:c.length?c:void 0,scope:r,createdById:i===`gone`?void 0:i,ownerless:i===`gone`||void 0,unusedSince:a&&l(-Number(a)),expiresBefore:o&&l(Number(o))}}var qn={q:void 0,state:void 0,scope:void 0,creator:void 0,unused:void 0,expires:void 0};function Jn(e){return Object.keys(qn).some(t=>e[t])}var Yn=25,Xn=3e4,Zn=5e3;function Qn(e,t){let{key:n,create:i,name:a,scopes:o,...s}=t;return C({queryKey:[`keys`,e,`list`,s],queryFn:()=>{let n=Date.now(),i=new Date(Ln(n,7)).toISOString(),a=Kn(t,n),o={first:Yn,after:t.after,filter:a,orderBy:Un(t),since:i};return r(xt,o,e)},placeholderData:ae,refetchInterval:Xn,staleTime:0})}function $n(e,t){return C({queryKey:[`keys`,e,`one`,t],queryFn:()=>r(St,{id:t},e),refetchInterval:Xn,staleTime:0})}function er(e,t){return C({queryKey:[`members`,e,`creators`,t],queryFn:async()=>((await r(Ot,{search:t||void 0},e)).members?.nodes??[]).map(({user:e})=>({value:e.id,text:e.name,hint:e.email})),placeholderData:ae})}function tr(e){return C({queryKey:[`keys`,e,`late`],queryFn:async()=>(await r(kt,{},e)).apiKeyLateUses?.nodes??[],refetchInterval:Zn,staleTime:0})}var nr=3e3;function rr({apiKey:e}){let t=I(),{workspace:n}=z(),r=w({...$n(n.slug,e.id),refetchInterval:nr}).data?.apiKey??e,i=r.lastUsed;if(!i)return(0,K.jsx)(L,{children:G.revoke.neverUsed});let a=E(i.at,t);return mn(r,t)?(0,K.jsx)(L,{look:`danger`,children:(0,K.jsx)(`span`,{className:`wrap-anywhere`,children:G.revoke.inUse(a,i.address,hn(i.userAgent))})}):(0,K.jsx)(L,{look:`warn`,children:G.revoke.lastUsed(a)})}function ir({apiKey:e,onClose:t}){let n=(0,q.useRef)(null),[r,i]=(0,q.useState)(``),[a,o]=(0,q.useState)(`OTHER`),[c,l]=(0,q.useState)(``),u=Sn(),d=fn(e,r);async function f(){d&&await u.run({id:e.id,reason:a,note:c.trim()||void 0})&&(t(),s({look:`ok`,title:G.revoke.done,text:G.revoke.doneHint(e.name)}))}return(0,K.jsxs)(M,{size:`small`,title:G.revoke.title(e.name),description:G.revoke.hint,initialFocus:n,action:u,fields:[`note`],submit:{look:`danger`,disabled:!d,children:G.revoke.submit},onSubmit:f,onClose:t,children:[(0,K.jsx)(rr,{apiKey:e}),(0,K.jsx)(Fn,{reason:a,onReason:o,note:c,onNote:l,error:u.error}),(0,K.jsx)(cn,{inputRef:n,name:e.name,ending:dn(e),value:r,onChange:i})]})}var ar=36e5,or={NONE:0,HOUR:ar,DAY:24*ar,WEEK:168*ar},sr=Object.keys(or);function cr({apiKey:e,onClose:t,onRotated:n}){let r=I(),[i]=(0,q.useState)(m),[a,o]=(0,q.useState)(`DAY`),[s,c]=(0,q.useState)(``),l=xn(),u=a===`NONE`,d=!u||fn(e,s);async function f(){if(!d)return;let t=await l.run({id:e.id,overlap:a,idempotencyKey:i});t&&n(t)}return(0,K.jsxs)(M,{size:`small`,title:G.rotate.title(e.name),description:G.rotate.hint,action:l,fields:[],submit:{look:u?`danger`:`primary`,disabled:!d,children:G.rotate.submit},onSubmit:f,onClose:t,children:[(0,K.jsx)(de,{label:G.rotate.overlap,value:a,options:sr.map(e=>[e,Y.overlaps[e]]),onChange:o}),u?(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(L,{look:`warn`,children:G.rotate.none}),(0,K.jsx)(rr,{apiKey:e}),(0,K.jsx)(cn,{name:e.name,ending:dn(e),value:s,onChange:c})]}):(0,K.jsx)(L,{children:G.rotate.some(k(new Date(r+or[a]).toISOString()))})]})}function lr({task:e,onClose:t}){let[n,r]=(0,q.useState)(null);if(n)return(0,K.jsx)(Nn,{...n,by:`rotated`,onDone:()=>r(null)});if(!e)return null;if(e.kind===`edit`)return(0,K.jsx)(wn,{apiKey:e.key,onClose:t});if(e.kind===`revoke`)return(0,K.jsx)(ir,{apiKey:e.key,onClose:t});function i(e){t(),r(e)}return(0,K.jsx)(cr,{apiKey:e.key,onClose:t,onRotated:i})}var ur=Object.keys(J.outcomes);function dr(e){return J.outcomes[e]??e}function fr({outcome:e,refused:t}){return e===`ok`?`ok`:t?`danger`:`warn`}function pr({request:e}){return(0,K.jsxs)(H,{look:fr(e),children:[(0,K.jsx)(`span`,{className:`font-mono tabular-nums`,children:e.status}),dr(e.outcome)]})}function mr({operation:e}){return e||J.noOperation}function hr(e){let t=e<10?10:1;return J.milliseconds(U(Math.round(e*t)/t))}function gr({request:e}){let t=mr(e);return(0,K.jsx)(x,{to:`.`,search:t=>({...t,request:e.id}),preload:!1,"aria-label":J.open(t,k(e.createdAt)),title:t,className:`min-w-0 truncate font-mono text-[13px] after:absolute after:inset-0`,children:t})}function _r({requests:e,ofKey:t}){let n=I();return(0,K.jsx)(`ul`,{className:`card divide-y divide-line md:hidden`,children:e.map(e=>(0,K.jsxs)(`li`,{className:`relative flex flex-col gap-1.5 px-4 py-3`,children:[(0,K.jsxs)(`p`,{className:`flex items-baseline gap-2`,children:[(0,K.jsx)(`span`,{className:`flex min-w-0 flex-1`,children:(0,K.jsx)(gr,{request:e})}),(0,K.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:E(e.lastAt,n)})]}),(0,K.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs text-muted`,children:[(0,K.jsx)(pr,{request:e}),e.count>1&&(0,K.jsx)(`span`,{children:J.calls(e.count)}),!t&&(0,K.jsx)(`span`,{dir:`auto`,className:`max-w-40 truncate`,children:e.apiKey?.name}),(0,K.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.address||J.noAddress})]})]},e.id))})}function vr({request:e}){let t=J.details;return(0,K.jsxs)(T,{title:t.sections.answer,children:[(0,K.jsx)(R,{name:t.code,children:(0,K.jsx)(`span`,{className:`font-mono text-xs`,children:e.outcome})}),(0,K.jsx)(R,{name:t.status,children:e.status}),(0,K.jsxs)(R,{name:t.latency,children:[hr(e.latency),e.count>1&&(0,K.jsxs)(`span`,{className:`text-muted`,children:[`(`,t.slowest(hr(e.maxLatency)),`)`]})]}),(0,K.jsxs)(R,{name:t.requestId,children:[(0,K.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.requestId}),(0,K.jsx)(N,{text:e.requestId,what:t.requestId,className:`-my-1.5`})]})]})}function yr({request:e,ofKey:t}){let{workspace:n}=z(),r=J.details,{apiKey:i,count:a,neededScopes:o}=e;return(0,K.jsxs)(T,{title:r.sections.call,children:[(0,K.jsx)(R,{name:r.time,children:(0,K.jsx)(D,{time:e.createdAt})}),a>1&&(0,K.jsx)(R,{name:r.until,children:(0,K.jsx)(D,{time:e.lastAt})}),a>1&&(0,K.jsx)(R,{name:r.count,children:(0,K.jsxs)(`span`,{children:[U(a),(0,K.jsx)(`span`,{className:`block text-xs text-muted`,children:r.countHint})]})}),(0,K.jsx)(R,{name:r.scopes,children:o.map(e=>Y.scopes[e]).join(h.common.comma)||r.noScopes}),i&&!t&&(0,K.jsx)(R,{name:r.key,children:(0,K.jsx)(x,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:i.id},className:`link`,children:i.name})})]})}function br({request:e}){let t=J.details;return(0,K.jsxs)(T,{title:t.sections.client,children:[(0,K.jsx)(R,{name:t.address,children:e.address||J.noAddress}),(0,K.jsx)(R,{name:t.client,children:e.userAgent||J.noAddress})]})}function xr({request:e,ofKey:t}){return(0,K.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,K.jsx)(vr,{request:e}),(0,K.jsx)(yr,{request:e,ofKey:t}),(0,K.jsx)(br,{request:e})]})}function Sr({request:e}){let{filter:t}=g(),{operation:n,address:r}=e,i=J.details;return!n&&!r?null:(0,K.jsxs)(je,{children:[n&&(0,K.jsx)(V,{icon:`filter`,onClick:()=>t({operation:n}),children:i.onlyOperation}),r&&(0,K.jsx)(V,{icon:`filter`,onClick:()=>t({address:r}),children:i.onlyAddress})]})}var Cr=36e5,wr={hour:Cr,day:24*Cr,week:168*Cr,month:720*Cr};function Tr(e,t,n){let r=c(e.outcome),i=r.includes(`refused`);return{apiKeyId:t,outcomes:r.length&&!i?r:void 0,refused:i||void 0,operation:e.operation,address:e.address,status:e.status===void 0?void 0:Number(e.status),...Er(e.time,n)}}function Er(e,t){let n=e=>new Date(e).toISOString(),r=f(e);return r===void 0?e?{from:n(t-wr[e])}:{}:{from:n(r),until:n(r+wr.day-1)}}var Dr={outcome:void 0,operation:void 0,address:void 0,status:void 0,time:void 0,key:void 0};function Or(e){return Object.keys(Dr).some(t=>e[t])}var kr=25,Ar=5e3;function jr(e,t,n){let{request:i,...a}=n;return C({queryKey:[`requests`,e,t,a],queryFn:()=>{let i=Tr(n,t,Date.now());return r(At,{first:kr,after:n.after,filter:i},e)},placeholderData:ae,refetchInterval:!n.after&&Ar,staleTime:0})}function Mr(e,t){return C({queryKey:[`requests`,e,`one`,t],queryFn:async()=>(await r(Nt,{id:t},e)).apiKeyRequest??null,staleTime:1/0,retry:!1})}function Nr(e,t){return C({queryKey:[`keys`,e,`choices`,t],queryFn:async()=>((await r(jt,{search:t||void 0},e)).apiKeys?.nodes??[]).map(e=>({value:e.id,text:e.name,hint:e.hint})),placeholderData:ae})}function Pr(e,t){return C({queryKey:[`keys`,e,`name`,t],queryFn:async()=>(await r(Mt,{id:t},e)).apiKey?.name??null})}function Fr({id:e,requests:t,ofKey:n}){let{workspace:r}=z(),{open:i}=g(),a=t.find(t=>t.id===e),o=w({...Mr(r.slug,e),initialData:a}),s=o.data??void 0,c=()=>i(void 0),l=J.details;return(0,K.jsxs)(le,{open:!0,onClose:c,label:l.title,children:[(0,K.jsx)(it,{eyebrow:l.title,title:(0,K.jsx)(`span`,{className:`font-mono text-sm`,children:s?mr(s):l.title}),onClose:c,children:s&&(0,K.jsx)(pr,{request:s})}),s?(0,K.jsx)(xr,{request:s,ofKey:n}):(0,K.jsx)(Ie,{query:o,title:l.missingTitle,hint:l.missingHint}),s&&(0,K.jsx)(Sr,{request:s})]})}var Ir=ce(b,et,ct([`linksRead`])),Lr=ce(b,et,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:`{ links(first: 1) { totalCount nodes { shortUrl } } }`})});function Rr(){return(0,K.jsx)(ke,{label:h.snippets.label,rest:Ir,graphql:Lr})}function zr({filtered:e}){let{filter:t}=g(),n=J;return e?(0,K.jsx)(Ze,{title:n.noMatchTitle,hint:n.noMatchHint,onClear:()=>t(Dr)}):(0,K.jsx)(De,{icon:`log`,title:n.emptyTitle,hint:n.emptyHint,children:(0,K.jsx)(Rr,{})})}function Br({request:e,ofKey:t}){let n=I();return(0,K.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,K.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap text-muted`,children:(0,K.jsx)(`time`,{dateTime:e.lastAt,title:k(e.lastAt),className:`relative z-10`,children:E(e.lastAt,n)})}),(0,K.jsx)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-48 px-4 py-2.5 text-start font-normal`,children:(0,K.jsxs)(`span`,{className:`flex items-baseline gap-2`,children:[(0,K.jsx)(gr,{request:e}),e.count>1&&(0,K.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:J.calls(e.count)})]})}),(0,K.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap`,children:(0,K.jsx)(pr,{request:e})}),!t&&(0,K.jsx)(`td`,{className:`max-w-40 truncate px-4 py-2.5`,dir:`auto`,title:e.apiKey?.name,children:e.apiKey?.name}),(0,K.jsx)(`td`,{className:`px-4 py-2.5 font-mono text-xs whitespace-nowrap text-muted`,children:e.address||J.noAddress}),(0,K.jsx)(`td`,{className:`px-4 py-2.5 text-end whitespace-nowrap text-muted tabular-nums`,children:hr(e.latency)})]})}function Vr({requests:e,ofKey:t}){let{columns:n}=J,r=[n.time,n.operation,n.outcome,...t?[]:[n.key],n.address];return(0,K.jsx)(be,{label:J.page,className:`hidden md:block`,heads:(0,K.jsxs)(K.Fragment,{children:[r.map(e=>(0,K.jsx)(fe,{children:e},e)),(0,K.jsx)(fe,{className:`text-end`,children:n.latency})]}),children:e.map(e=>(0,K.jsx)(Br,{request:e,ofKey:t},e.id))})}function Hr({id:e,onChange:t}){let{workspace:r}=z(),[i,a]=(0,q.useState)(``),o=w(Nr(r.slug,i)),s=w({...Pr(r.slug,e??``),enabled:e!==void 0}),{filters:c}=J;return(0,K.jsx)(nt,{label:c.key,chosen:e&&(s.data??`…`),find:c.findKey,none:c.noKey,picks:o.data,clean:n,onSearch:a,onChange:t})}var Ur=[`200`,`201`,`204`,`400`,`401`,`403`,`404`,`409`,`413`,`429`,`500`,`503`];function Wr({search:e,total:t,ofKey:n}){let{filter:r}=g(),{filters:i}=J,a=c(e.outcome);return(0,K.jsxs)(He,{total:t===void 0?void 0:J.total(t),onClear:Or(e)?()=>r(Dr):void 0,children:[!n&&(0,K.jsx)(Hr,{id:e.key,onChange:e=>r({key:e})}),(0,K.jsx)(B,{label:i.outcome,multiple:!0,values:a,options:Gr(ur,a).map(e=>[e,dr(e)]),onChange:e=>r({outcome:e.join(`,`)||void 0})}),(0,K.jsx)(lt,{label:i.operation,hint:i.operationHint,apply:i.apply,value:e.operation,onChange:e=>r({operation:e})}),(0,K.jsx)(lt,{label:i.address,hint:i.addressHint,apply:i.apply,value:e.address,onChange:e=>r({address:e})}),(0,K.jsx)(B,{label:i.status,values:e.status?[e.status]:[],options:Gr(Ur,e.status?[e.status]:[]).map(e=>[e,e]),onChange:([e])=>r({status:e})}),(0,K.jsx)(B,{label:i.time,values:e.time?[e.time]:[],options:Kr(e.time),onChange:([e])=>r({time:e})})]})}function Gr(e,t){return[...new Set([...e,...t])]}function Kr(e){let t=p.map(e=>[e,J.filters.times[e]]),n=f(e);return e&&n!==void 0?[...t,[e,j(new Date(n).toISOString())]]:t}function qr({search:e,apiKeyId:t}){let{workspace:n}=z(),r=w(jr(n.slug,t??e.key,e)),i=r.data?.apiKeyRequests,a=i?.nodes??[],o=Or(e),s=t!==void 0;return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsxs)(ft,{query:r,page:i,after:e.after,toolbar:(o||r.isError||!!i?.totalCount)&&(0,K.jsx)(Wr,{search:e,total:i?.totalCount,ofKey:s}),empty:(0,K.jsx)(zr,{filtered:o}),children:[(0,K.jsx)(Vr,{requests:a,ofKey:s}),(0,K.jsx)(_r,{requests:a,ofKey:s})]}),e.request&&(i||r.isError)&&(0,K.jsx)(Fr,{id:e.request,requests:a,ofKey:s})]})}function Jr({apiKey:e}){let t=G.details;return(0,K.jsxs)(T,{title:t.sections.access,children:[(0,K.jsxs)(R,{name:t.key,children:[(0,K.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.hint}),(0,K.jsx)(N,{text:e.prefix,what:G.list.copyPrefix,className:`-my-1.5`})]}),(0,K.jsx)(R,{name:t.scopes,children:(0,K.jsx)(ln,{scopes:e.scopes})}),(0,K.jsx)(R,{name:t.hostnames,children:(0,K.jsx)(`bdi`,{children:e.allowedHostnames.join(`, `)||t.anyHostname})}),(0,K.jsx)(R,{name:t.ips,children:(0,K.jsx)(`bdi`,{children:e.allowedIps.join(`, `)||t.anyIp})}),(0,K.jsx)(R,{name:t.expires,children:e.expiresAt?(0,K.jsx)(D,{time:e.expiresAt}):h.common.never})]})}function Yr({apiKey:e,successor:t}){let n=G.details;return!e.revokedAt&&!e.successorId?null:(0,K.jsxs)(T,{title:n.sections.end,children:[e.revokedAt&&(0,K.jsx)(R,{name:n.revoked,children:(0,K.jsx)(D,{time:e.revokedAt})}),e.revokedAt&&(0,K.jsx)(R,{name:n.revokedBy,children:e.revokedBy?.name??G.list.commandLine}),e.revokedReason&&(0,K.jsx)(R,{name:n.reason,children:Y.reasons[e.revokedReason]}),e.revokedNote&&(0,K.jsx)(R,{name:n.note,children:(0,K.jsx)(`bdi`,{children:e.revokedNote})}),e.successorId&&(0,K.jsx)(R,{name:n.successor,children:t})]})}function Xr({apiKey:e}){let t=G.details;return(0,K.jsxs)(T,{title:t.sections.origin,children:[(0,K.jsx)(R,{name:t.created,children:(0,K.jsx)(D,{time:e.createdAt})}),(0,K.jsx)(R,{name:t.createdBy,children:e.createdBy?.name??G.list.commandLine}),(0,K.jsxs)(R,{name:t.id,children:[(0,K.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.id}),(0,K.jsx)(N,{text:e.id,what:t.id,className:`-my-1.5`})]})]})}function Zr({apiKey:e}){let t=G.details,n=e.lastUsed;return(0,K.jsxs)(T,{title:t.sections.usage,children:[(0,K.jsx)(R,{name:t.lastUsed,children:n?(0,K.jsx)(D,{time:n.at}):h.common.never}),n&&(0,K.jsx)(R,{name:t.address,children:(0,K.jsx)(`bdi`,{dir:`ltr`,children:n.address})}),n?.userAgent&&(0,K.jsx)(R,{name:t.client,children:(0,K.jsx)(`bdi`,{dir:`ltr`,children:n.userAgent})})]})}function Qr({apiKey:e}){return(0,K.jsxs)(`aside`,{"aria-label":W.page.facts,className:`card relative flex flex-col gap-6 p-5`,children:[(0,K.jsx)(Yr,{apiKey:e,successor:e.successor?.name}),(0,K.jsx)(Jr,{apiKey:e}),(0,K.jsx)(Zr,{apiKey:e}),(0,K.jsx)(Xr,{apiKey:e})]})}function $r({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=Z(e),r=gn(e),i=n=>()=>t({kind:n,key:e});return(0,K.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,K.jsx)(V,{icon:`pencil`,disabled:!n,title:n?void 0:G.details.nothingToNarrow,onClick:i(`edit`),children:G.list.editShort}),(0,K.jsx)(V,{icon:`rotate`,disabled:!!r,title:r,onClick:i(`rotate`),children:G.list.rotate}),(0,K.jsx)(V,{icon:`ban`,className:`text-danger`,onClick:i(`revoke`),children:G.list.revoke})]})}function ei({apiKey:e,onTask:t}){return(0,K.jsxs)(`header`,{className:`flex flex-wrap items-start justify-between gap-x-6 gap-y-4`,children:[(0,K.jsxs)(`div`,{className:`min-w-0 flex-1 basis-72`,children:[(0,K.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5`,children:[(0,K.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e.name}),(0,K.jsx)(H,{look:X[e.state],dot:!0,children:Y.states[e.state]}),(0,K.jsx)(H,{children:Y.environments[e.environment]})]}),(0,K.jsxs)(`p`,{className:`mt-1 flex items-center gap-1 text-xs text-muted`,children:[(0,K.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.hint}),(0,K.jsx)(N,{text:e.prefix,what:G.list.copyPrefix,className:`-my-1.5`})]})]}),(0,K.jsx)($r,{apiKey:e,onTask:t})]})}function ti({action:e}){return W.history.actions[e]??e}function ni({actor:e}){let t=W.history;return e.kind===`COMMAND_LINE`?t.commandLine:e.kind===`API_KEY`?e.apiKey?t.key(e.apiKey.name):t.gone:e.user?.name??t.gone}function ri({detail:e}){let t=W.history.details;return Object.keys(t).filter(t=>typeof e?.[t]==`string`).map(n=>[t[n]??n,ii(n,String(e?.[n]))])}function ii(e,t){switch(e){case`scopes`:return Ce(a(t.replaceAll(` `,`,`)).map(e=>Y.scopes[e]));case`environment`:return Y.environments[t.toUpperCase()]??t;case`reason`:return Y.reasons[t.toUpperCase()]??t;case`expiresAt`:return k(t);default:return t}}function ai({change:e}){let t=I(),n=ri(e);return(0,K.jsxs)(`li`,{className:`border-s-2 border-line ps-3 text-[13px]`,children:[(0,K.jsxs)(`p`,{className:`flex flex-wrap items-baseline gap-x-2`,children:[(0,K.jsx)(`span`,{className:`font-medium`,children:ti(e)}),(0,K.jsx)(`span`,{className:`text-muted`,children:W.history.by(ni(e))}),(0,K.jsx)(`time`,{dateTime:e.createdAt,title:k(e.createdAt),className:`ms-auto text-muted`,children:E(e.createdAt,t)})]}),n.length>0&&(0,K.jsx)(`dl`,{className:`mt-1 grid gap-y-0.5 text-xs`,children:n.map(([e,t])=>(0,K.jsxs)(`div`,{className:`flex gap-2`,children:[(0,K.jsx)(`dt`,{className:`w-24 shrink-0 text-muted`,children:e}),(0,K.jsx)(`dd`,{dir:`auto`,className:`min-w-0 text-start wrap-anywhere`,children:t})]},e))})]})}var oi=5e3,si=10;function ci(e,t){return C({queryKey:[`keys`,e,`page`,t],queryFn:()=>r(yt,{id:t},e),refetchInterval:oi,staleTime:0})}function li(e,t){return ie({queryKey:[`keys`,e,`history`,t],queryFn:({pageParam:n})=>r(bt,{first:si,after:n,id:t},e),initialPageParam:void 0,getNextPageParam:e=>e.auditEvents?.pageInfo.hasNextPage&&e.auditEvents.pageInfo.endCursor||void 0,staleTime:0})}function ui({title:e,hint:t,danger:n,children:r}){let i=(0,q.useId)();return(0,K.jsxs)(`section`,{"aria-labelledby":i,className:`card min-w-0`,children:[(0,K.jsxs)(`header`,{className:`flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-5 pt-4`,children:[(0,K.jsx)(`h2`,{id:i,className:n?`text-sm font-semibold text-danger`:`text-sm font-semibold`,children:e}),t&&(0,K.jsx)(`p`,{className:`text-[13px] text-muted`,children:t})]}),(0,K.jsx)(`div`,{className:`px-5 pt-3 pb-5`,children:r})]})}function di({apiKey:e}){let{workspace:t}=z(),n=oe(li(t.slug,e.id)),r=n.data?.pages.flatMap(e=>e.auditEvents?.nodes??[]),i=W.history;return(0,K.jsxs)(ui,{title:i.title,hint:i.hint,children:[n.isError&&!r&&(0,K.jsx)(rt,{error:n.error,onRetry:()=>n.refetch()}),(0,K.jsx)(`ol`,{className:`flex flex-col gap-4`,children:r?.map(e=>(0,K.jsx)(ai,{change:e},e.id))}),n.hasNextPage&&(0,K.jsx)(V,{small:!0,className:`mt-4`,busy:n.isFetchingNextPage,onClick:()=>n.fetchNextPage(),children:i.more})]})}function fi({title:e,callers:t,filtering:n}){return(0,K.jsxs)(`div`,{className:`min-w-0`,children:[(0,K.jsx)(`h3`,{className:`eyebrow`,children:e}),(0,K.jsx)(`ul`,{className:`mt-1 divide-y divide-line border-y border-line text-[13px]`,children:t.map(e=>(0,K.jsxs)(`li`,{className:`flex min-h-8 items-center justify-between gap-4 py-1`,children:[(0,K.jsx)(pi,{caller:e,filtering:n}),(0,K.jsx)(`span`,{className:`shrink-0 text-muted tabular-nums`,children:W.late.calls(e.count)})]},e.value))})]})}function pi({caller:{value:e},filtering:t}){let n=e||W.late.unknown;return!t||!e?(0,K.jsx)(`span`,{className:`min-w-0 wrap-anywhere`,children:n}):(0,K.jsx)(x,{to:`.`,hash:`requests`,search:t=>({...t,address:e,outcome:void 0,after:void 0}),"aria-label":W.late.show(e),className:`link min-w-0 font-mono text-xs wrap-anywhere`,children:n})}function mi({apiKey:e}){let t=I(),n=e.lateUse;if(!n)return null;let r=W.late,i=e.state===`REVOKED`?`REVOKED`:`EXPIRED`;return(0,K.jsxs)(ui,{danger:!0,title:r.title[i],children:[(0,K.jsx)(`p`,{className:`text-pretty`,children:r.summary(n.count,U(n.recentCount))}),(0,K.jsxs)(`dl`,{className:`mt-4 grid grid-cols-2 gap-3 text-[13px]`,children:[(0,K.jsx)(Se,{name:r.first,children:(0,K.jsx)(`time`,{dateTime:n.firstAt,children:k(n.firstAt)})}),(0,K.jsx)(Se,{name:r.last,children:(0,K.jsx)(`time`,{dateTime:n.lastAt,title:k(n.lastAt),children:E(n.lastAt,t)})})]}),(0,K.jsxs)(`div`,{className:`mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2`,children:[(0,K.jsx)(fi,{title:r.addresses,callers:n.addresses??[],filtering:!0}),(0,K.jsx)(fi,{title:r.userAgents,callers:n.userAgents??[]})]}),(0,K.jsx)(`h3`,{className:`eyebrow mt-5`,children:r.todo}),(0,K.jsx)(`ol`,{className:`mt-1 list-decimal space-y-1 ps-5 text-[13px] text-pretty`,children:r.steps.map(e=>(0,K.jsx)(`li`,{children:e},e))})]})}var hi=36e5;function gi(e,t,n){if(!Z(e))return`ended`;let r=e.lastUsed?.at;return!r||Date.parse(r)<Date.parse(t.createdAt)?`unused`:he(r,hi,n)?`busy`:`quiet`}function _i({old:e,successor:t}){let n=I(),r=W.rotation,i=gi(e,t,n),a=e.lastUsed?E(e.lastUsed.at,n):``,o=e.expiresAt?r.ends(k(e.expiresAt)):``;return i===`ended`?(0,K.jsx)(L,{children:r.ended}):i===`busy`?(0,K.jsxs)(L,{look:`warn`,children:[(0,K.jsxs)(`strong`,{className:`font-medium`,children:[r.busy,`.`]}),` `,r.busyHint(a,e.lastUsed?.address??``),` `,o]}):(0,K.jsxs)(L,{look:`ok`,children:[(0,K.jsxs)(`strong`,{className:`font-medium`,children:[r.quiet,`.`]}),` `,i===`unused`?r.quietNever:r.quietHint(a),` `,o]})}function vi({name:e,relative:t}){let{workspace:n}=z();return(0,K.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1`,children:[(0,K.jsx)(`span`,{className:`w-28 text-[13px] text-muted`,children:e}),(0,K.jsx)(x,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:t.id},className:`link wrap-anywhere`,children:t.name}),(0,K.jsx)(`span`,{className:`font-mono text-xs text-muted`,children:t.hint}),(0,K.jsx)(H,{look:X[t.state],dot:!0,children:Y.states[t.state]})]})}function yi({apiKey:e}){let{successor:t,predecessor:n}=e,r=W.rotation;return!t&&!n?null:(0,K.jsx)(ui,{title:r.title,children:(0,K.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[n&&(0,K.jsx)(vi,{name:r.from,relative:n}),t&&(0,K.jsx)(vi,{name:r.to,relative:t}),t&&(0,K.jsx)(_i,{old:e,successor:t}),n&&(0,K.jsx)(_i,{old:n,successor:e})]})})}function bi({day:e,most:t}){let{accepted:n,failed:r,refused:i}=e,a=[n,r,i].map(U),o=W.chart.summary(j(e.day),...a);return Vn(e)?(0,K.jsx)(`li`,{className:`flex flex-1`,children:(0,K.jsxs)(x,{to:`.`,hash:`requests`,search:t=>({...t,time:e.day.slice(0,10),after:void 0}),preload:!1,"aria-label":o,title:o,className:`flex flex-1 flex-col justify-end rounded-t px-px hover:bg-surface-2 sm:px-0.5`,children:[(0,K.jsx)(xi,{count:i,most:t,colour:`bg-danger`}),(0,K.jsx)(xi,{count:r,most:t,colour:`bg-warn`}),(0,K.jsx)(xi,{count:n,most:t,colour:`bg-accent`})]})}):(0,K.jsx)(`li`,{className:`flex-1`})}function xi({count:e,most:t,colour:n}){return e?(0,K.jsx)(`span`,{className:`block min-h-[3px] first:rounded-t-[3px] ${n}`,style:{height:`${e/t*100}%`}}):null}function Si({days:e}){let t=Math.max(1,...e.map(Vn)),[n]=e,r=e.at(-1);return(0,K.jsxs)(`div`,{dir:`ltr`,className:`mt-5`,children:[(0,K.jsxs)(`div`,{className:`flex items-end gap-2`,children:[(0,K.jsx)(`p`,{"aria-hidden":`true`,className:`self-start text-xs leading-none text-muted tabular-nums`,children:U(t)}),(0,K.jsx)(`ul`,{"aria-label":W.chart.title,className:`flex h-32 min-w-0 flex-1 items-stretch border-b border-line`,children:e.map(e=>(0,K.jsx)(bi,{day:e,most:t},e.day))})]}),(0,K.jsxs)(`p`,{"aria-hidden":`true`,className:`mt-1.5 flex justify-between text-xs text-muted`,children:[(0,K.jsx)(`bdi`,{children:n&&j(n.day)}),(0,K.jsx)(`bdi`,{children:r&&j(r.day)})]})]})}var Ci=[[`accepted`,`bg-accent`],[`failed`,`bg-warn`],[`refused`,`bg-danger`]];function wi({sum:e}){let t=W.chart,n={accepted:void 0,failed:t.failedHint,refused:t.refusedHint};return(0,K.jsx)(`dl`,{className:`flex flex-wrap gap-x-8 gap-y-2`,children:Ci.map(([r,i])=>(0,K.jsxs)(`div`,{title:n[r],children:[(0,K.jsxs)(`dt`,{className:`flex items-center gap-1.5 text-[13px] text-muted`,children:[(0,K.jsx)(`span`,{"aria-hidden":`true`,className:`size-2.5 rounded-[3px] ${i}`}),t[r]]}),(0,K.jsx)(`dd`,{className:`mt-0.5 text-lg font-semibold tracking-tight tabular-nums`,children:U(e[r])})]},r))})}var Ti=30;function Ei({days:e}){let t=Rn(e,Ti,I()),n=Bn(t),r=W.chart;return(0,K.jsx)(ui,{title:r.title,hint:r.hint,children:Vn(n)?(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(wi,{sum:n}),(0,K.jsx)(Si,{days:t})]}):(0,K.jsx)(`p`,{className:`py-6 text-center text-muted`,children:r.none})})}var Di=S(`/$slug/settings/api-keys/$id`);function Oi({apiKey:e}){let t=Di.useSearch(),[n,r]=(0,q.useState)(null);return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(ei,{apiKey:e,onTask:r}),(0,K.jsx)(Ft,{apiKey:e}),(0,K.jsxs)(`div`,{className:`grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,K.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6`,children:[(0,K.jsx)(mi,{apiKey:e}),(0,K.jsx)(yi,{apiKey:e}),(0,K.jsx)(Ei,{days:e.requestsPerDay}),(0,K.jsx)(di,{apiKey:e})]}),(0,K.jsx)(Qr,{apiKey:e})]}),(0,K.jsxs)(`section`,{id:`requests`,className:`flex scroll-mt-20 flex-col gap-4`,children:[(0,K.jsx)(`h2`,{className:`text-base font-semibold`,children:J.ofKey}),(0,K.jsx)(qr,{search:t,apiKeyId:e.id})]}),(0,K.jsx)(lr,{task:n,onClose:()=>r(null)})]})}var ki=S(`/$slug/settings/api-keys/$id`);function Ai(){let{workspace:e,role:t,can:n}=z(),{id:r}=ki.useParams(),i=w({...ci(e.slug,r),enabled:n(`ADMIN`)}),a=ut(i.isLoading),o=i.data?.apiKey;return Je(o?.name??G.details.title),n(`ADMIN`)?(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(Oe,{to:`/$slug/settings/api-keys`,params:{slug:e.slug},className:`-mb-4`,children:W.page.back}),o&&(0,K.jsx)(Oi,{apiKey:o}),!o&&a&&(0,K.jsx)(We,{}),!o&&!i.isLoading&&(0,K.jsx)(Pt,{error:i.error,onRetry:()=>i.refetch()})]}):(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(P,{title:G.details.title}),(0,K.jsx)(F,{icon:`shield`,title:G.list.forbiddenTitle,hint:G.list.forbiddenHint(t)})]})}function ji({search:e,onClose:t,onCreated:n}){let r=(0,q.useRef)(null),[i]=(0,q.useState)(m),a=(0,q.useRef)(0),[o,s]=(0,q.useState)({}),[c]=(0,q.useState)(()=>Zt(e)),[l,u]=(0,q.useState)(c),d=yn(),f=e=>u(t=>({...t,...e})),p=e=>o[e]??ot(d.error,e);async function h(){let{expiry:e,...t}=l;a.current||=Date.now();let r=Le(e,a.current);if(s(en(l)),r===void 0)return;let o=await d.run({...t,expiresAt:r,idempotencyKey:i});o&&n(o)}return(0,K.jsx)(M,{size:`large`,title:G.form.createTitle,description:G.form.createHint,initialFocus:r,action:d,fields:rn,status:Y.scopeSummary.count(l.scopes.length,v.length),changed:!$t(l,c),submit:{look:`primary`,children:G.form.submit},onSubmit:h,onClose:t,children:(0,K.jsx)(Xt,{draft:l,nameRef:r,errorOf:p,onChange:f})})}var Mi=S(`/$slug/settings/api-keys`);function Ni({search:e}){let t=Mi.useNavigate(),[n,r]=(0,q.useState)(null),i=()=>t({search:e=>({...e,create:void 0,name:void 0,scopes:void 0}),replace:!0});async function a(e){await i(),r(e)}return n?(0,K.jsx)(Nn,{...n,by:`created`,onDone:()=>r(null)}):e.create?(0,K.jsx)(ji,{search:e,onClose:i,onCreated:a}):null}function Pi({apiKey:e}){let{workspace:t}=z();return(0,K.jsxs)(x,{to:`/$slug/settings/api-keys/$id`,params:{slug:t.slug,id:e.id},className:`btn btn-secondary justify-between`,children:[(0,K.jsxs)(`span`,{className:`flex items-center gap-2`,children:[(0,K.jsx)(we,{name:`log`,className:`size-4 text-muted`}),W.page.menu]}),(0,K.jsx)(we,{name:`chevronEnd`,className:`size-4 text-muted`})]})}var Fi=S(`/$slug/settings/api-keys`);function Ii({id:e}){let{slug:t}=Fi.useParams();return(0,K.jsx)(x,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e??void 0}),className:`link`,children:G.details.openSuccessor})}function Li({apiKey:e}){return(0,K.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,K.jsx)(Ft,{apiKey:e}),(0,K.jsx)(Pi,{apiKey:e}),(0,K.jsx)(Jr,{apiKey:e}),(0,K.jsx)(Zr,{apiKey:e}),(0,K.jsx)(Xr,{apiKey:e}),(0,K.jsx)(Yr,{apiKey:e,successor:(0,K.jsx)(Ii,{id:e.successorId})})]})}var Ri=`flex-1 px-2 sm:flex-none sm:px-3`;function zi({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=Z(e),r=gn(e),i=n=>()=>t({kind:n,key:e});return(0,K.jsxs)(je,{children:[(0,K.jsx)(V,{icon:`pencil`,className:Ri,disabled:!n,title:n?void 0:G.details.nothingToNarrow,onClick:i(`edit`),children:G.list.editShort}),(0,K.jsx)(V,{icon:`rotate`,className:Ri,disabled:!!r,title:r,onClick:i(`rotate`),children:G.list.rotate}),(0,K.jsx)(V,{icon:`ban`,className:ue(Ri,`text-danger`),onClick:i(`revoke`),children:G.list.revoke})]})}function Bi({apiKey:e,onClose:t}){return(0,K.jsxs)(`header`,{className:`flex items-start gap-3 border-b border-line px-5 py-4 sm:px-6`,children:[(0,K.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,K.jsx)(`p`,{className:`eyebrow`,children:G.details.title}),(0,K.jsx)(`h2`,{dir:`auto`,className:`mt-0.5 w-fit text-base font-semibold wrap-anywhere`,children:e?.name??G.details.title}),e&&(0,K.jsxs)(`div`,{className:`mt-2 flex flex-wrap gap-1.5`,children:[(0,K.jsx)(H,{look:X[e.state],dot:!0,children:Y.states[e.state]}),(0,K.jsx)(H,{children:Y.environments[e.environment]})]})]}),(0,K.jsx)(Ee,{icon:`close`,label:h.common.close,className:`-me-2`,onClick:t})]})}function Vi({error:e}){let t=!e||e instanceof d&&e.code===`NOT_FOUND`;return(0,K.jsxs)(`div`,{role:`alert`,className:`p-6`,children:[(0,K.jsx)(`p`,{className:`font-medium`,children:t?G.details.missingTitle:h.errors.boundaryTitle}),(0,K.jsx)(`p`,{className:`mt-1 text-muted`,children:t?G.details.missingHint:e?.message})]})}var Hi=S(`/$slug/settings/api-keys`);function Ui({id:e}){let{workspace:t}=z(),n=Hi.useNavigate(),[r,i]=(0,q.useState)(null),a=w($n(t.slug,e)),o=ut(a.isPending),s=a.data?.apiKey,c=()=>n({search:e=>({...e,key:void 0})});return(0,K.jsxs)(le,{open:!0,onClose:c,label:s?.name??G.details.title,children:[(0,K.jsx)(Bi,{apiKey:s??void 0,onClose:c}),s&&(0,K.jsx)(Li,{apiKey:s}),s&&(0,K.jsx)(zi,{apiKey:s,onTask:i}),!s&&!a.isPending&&(0,K.jsx)(Vi,{error:a.error}),!s&&o&&(0,K.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-4 p-6`,children:[(0,K.jsx)(`span`,{className:`sr-only`,children:G.details.loading}),(0,K.jsx)(`div`,{className:`skeleton h-5 w-48`}),(0,K.jsx)(`div`,{className:`skeleton h-24 w-full`}),(0,K.jsx)(`div`,{className:`skeleton h-40 w-full`})]}),(0,K.jsx)(lr,{task:r,onClose:()=>i(null)})]})}var Wi=5;function Gi({keys:e}){let t=I(),n=[...e].sort((e,t)=>(t.lastUsed?.at??``).localeCompare(e.lastUsed?.at??``));return(0,K.jsxs)(`ul`,{className:`divide-y divide-line rounded-lg border border-line text-[13px]`,children:[n.slice(0,Wi).map(e=>(0,K.jsxs)(`li`,{className:`flex items-center justify-between gap-4 px-3 py-2`,children:[(0,K.jsx)(`span`,{dir:`auto`,className:`min-w-0 truncate font-medium`,children:e.name}),(0,K.jsx)(`span`,{className:mn(e,t)?`shrink-0 text-danger`:`shrink-0 text-muted`,children:e.lastUsed?W.bulk.used(E(e.lastUsed.at,t)):W.bulk.unused})]},e.id)),n.length>Wi&&(0,K.jsx)(`li`,{className:`px-3 py-2 text-muted`,children:W.bulk.more(n.length-Wi)})]})}function Ki({keys:e,onClose:t,onRevoked:n}){let r=(0,q.useRef)(null),[i,a]=(0,q.useState)(``),[o,c]=(0,q.useState)(`OTHER`),[l,u]=(0,q.useState)(``),d=Cn(),{bulk:f}=W,p=e.length,m=i.trim()===String(p),[h,g]=f.confirm;async function _(){if(!m)return;let t=e.map(e=>e.id);await d.run({ids:t,reason:o,note:l.trim()||void 0})&&(n(),s({look:`ok`,title:f.done(p)}))}return(0,K.jsxs)(M,{size:`small`,title:f.title(p),description:f.hint,initialFocus:r,action:d,fields:[`note`],submit:{look:`danger`,disabled:!m,children:f.submit(p)},onSubmit:_,onClose:t,children:[(0,K.jsx)(Gi,{keys:e}),(0,K.jsx)(Fn,{reason:o,onReason:c,note:l,onNote:u,error:d.error}),(0,K.jsx)(Ke,{ref:r,label:`${h}${p}${g}`,inputMode:`numeric`,autoComplete:`off`,value:i,onChange:a})]})}function qi({choice:e}){let[t,n]=(0,q.useState)(!1),{choose:r}=W,i=e.keys.length;function a(){n(!1),e.clear()}return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(`div`,{role:`status`,className:i?`sticky bottom-4 z-20 flex justify-center`:`sr-only`,children:i>0&&(0,K.jsxs)(`div`,{className:`card flex flex-wrap items-center gap-2 py-2 ps-4 pe-2 shadow-pop`,children:[(0,K.jsx)(`p`,{className:`me-2 text-[13px] font-medium`,children:r.chosen(i)}),(0,K.jsx)(Ee,{small:!0,icon:`close`,label:r.none,onClick:e.clear}),(0,K.jsx)(V,{small:!0,look:`danger`,onClick:()=>n(!0),children:r.revoke})]})}),t&&(0,K.jsx)(Ki,{keys:e.keys,onClose:()=>n(!1),onRevoked:a})]})}var Ji=S(`/$slug/settings/api-keys`);function Yi({filtered:e}){let t=Ji.useNavigate();return e?(0,K.jsx)(Ze,{title:G.list.noMatchTitle,hint:G.list.noMatchHint,onClear:()=>t({search:{},replace:!0})}):(0,K.jsx)(De,{icon:`key`,title:G.list.emptyTitle,hint:G.list.emptyHint,children:(0,K.jsx)(Rr,{})})}function Xi({apiKey:e,chosen:t,onChoose:n}){let r=e.state===`REVOKED`;return(0,K.jsx)(`label`,{className:`relative z-10 grid size-8 place-items-center`,title:r?W.choose.revoked:void 0,children:(0,K.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":W.choose.one(e.name),checked:t,disabled:r,onChange:t=>n([e],t.target.checked)})})}var Zi=S(`/$slug/settings/api-keys`);function Qi({apiKey:e}){let{slug:t}=Zi.useParams();return(0,K.jsx)(x,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e.id}),preload:!1,dir:`auto`,title:e.name,className:ue(`min-w-0 truncate after:absolute after:inset-0`,!Z(e)&&`text-muted`),children:e.name})}var $i=S(`/$slug/settings/api-keys`);function ea({apiKey:e,onTask:t}){let n=ne(),{slug:r}=$i.useParams(),i=n=>()=>t({kind:n,key:e}),a=gn(e);async function o(){let t=await _t(e.prefix);s({look:t?`ok`:`danger`,title:t?h.common.copied:h.common.copyFailed})}return(0,K.jsxs)(ht,{align:`end`,trigger:(0,K.jsx)(Ee,{small:!0,icon:`dots`,label:G.list.actionsFor(e.name),className:`relative z-10`}),children:[(0,K.jsx)(A,{icon:`eye`,onClick:()=>n({from:$i.id,search:t=>({...t,key:e.id})}),children:G.list.view}),(0,K.jsx)(A,{icon:`log`,onClick:()=>n({to:`/$slug/settings/api-keys/$id`,params:{slug:r,id:e.id}}),children:W.page.menu}),(0,K.jsx)(A,{icon:`copy`,onClick:o,children:G.list.copyPrefix}),(0,K.jsx)(`div`,{className:`menu-separator`}),(0,K.jsx)(A,{icon:`pencil`,disabled:!Z(e),reason:G.details.notAccepted,onClick:i(`edit`),children:G.list.edit}),(0,K.jsx)(A,{icon:`rotate`,disabled:!!a,reason:a,onClick:i(`rotate`),children:G.list.rotate}),(0,K.jsx)(A,{icon:`ban`,danger:!0,disabled:e.state===`REVOKED`,reason:G.details.notAccepted,onClick:i(`revoke`),children:G.list.revoke})]})}var $=22,ta=9,na=6,ra=1.5,ia=Array.from({length:7},(e,t)=>oa(t,$,ra)).join(``);function aa({days:e}){let t=Rn(e,7,I()),{accepted:n,refused:r}=Bn(t),i=Math.max(1,...t.map(Vn)),a=e=>e?Math.max(2,e/i*$):0,o=W.daysOf(n,r),s=t.map((e,t)=>oa(t,$,a(e.accepted))),c=t.map((e,t)=>{let n=a(e.accepted);return oa(t,$-n,Math.min(a(e.refused),$-n))});return(0,K.jsx)(`span`,{role:`img`,"aria-label":o,title:o,className:`relative z-10 inline-block align-middle`,children:(0,K.jsxs)(`svg`,{viewBox:`0 0 ${ta*7} ${$}`,"aria-hidden":`true`,className:`h-[22px] w-[63px]`,children:[(0,K.jsx)(`path`,{d:ia,className:`fill-line`}),n>0&&(0,K.jsx)(`path`,{d:s.join(``),className:`fill-accent`}),r>0&&(0,K.jsx)(`path`,{d:c.join(``),className:`fill-danger`})]})})}function oa(e,t,n){if(n===0)return``;let r=Math.min(ra,n),i=n-r,a=na-2*r;return`M${e*ta},${t}v-${i}q0,-${r},${r},-${r}h${a}q${r},0,${r},${r}v${i}z`}var sa=(0,q.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=I(),{columns:a}=G.list;return(0,K.jsxs)(`li`,{className:`card relative p-4`,children:[(0,K.jsxs)(`div`,{className:`flex items-start gap-2`,children:[(0,K.jsx)(`span`,{className:`-ms-1.5 -mt-1.5`,children:(0,K.jsx)(Xi,{apiKey:e,chosen:t,onChoose:n})}),(0,K.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,K.jsx)(`h2`,{className:`flex min-w-0 text-sm font-medium`,children:(0,K.jsx)(Qi,{apiKey:e})}),(0,K.jsx)(`p`,{className:`mt-0.5 truncate font-mono text-xs text-muted`,children:e.hint})]}),(0,K.jsx)(`span`,{className:`-me-2 -mt-1.5`,children:(0,K.jsx)(ea,{apiKey:e,onTask:r})})]}),(0,K.jsxs)(`div`,{className:`mt-3 flex flex-wrap items-center gap-1.5`,children:[(0,K.jsx)(H,{look:X[e.state],dot:!0,children:Y.states[e.state]}),(0,K.jsx)(H,{children:pn(e.scopes)}),e.environment!==`PRODUCTION`&&(0,K.jsx)(H,{children:Y.environments[e.environment]}),(0,K.jsx)(`span`,{className:`ms-auto`,children:(0,K.jsx)(aa,{days:e.requestsPerDay})})]}),(0,K.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,K.jsxs)(`div`,{children:[(0,K.jsx)(`dt`,{className:`text-xs text-muted`,children:a.lastUsed}),(0,K.jsx)(`dd`,{children:e.lastUsed?E(e.lastUsed.at,i):h.common.never})]}),(0,K.jsxs)(`div`,{className:`min-w-0`,children:[(0,K.jsx)(`dt`,{className:`text-xs text-muted`,children:a.created}),(0,K.jsxs)(`dd`,{className:`truncate`,children:[ge(e.createdAt),(0,K.jsx)(`span`,{className:`block truncate text-xs text-muted`,children:G.list.createdBy(e.createdBy?.name??G.list.commandLine)})]})]})]})]})}),ca=1e3;function la(){let[e,t]=(0,q.useState)([]);return{keys:e,choose:(0,q.useCallback)((e,n)=>t(t=>ua(t,e,n)),[]),clear:()=>t([])}}function ua(e,t,n){let r=e.filter(e=>!t.some(({id:t})=>t===e.id));return n?[...r,...t].slice(0,ca):r}function da({keys:e},t){return e.some(({id:e})=>e===t.id)}function fa({keys:e,choice:t,onTask:n}){return(0,K.jsx)(`ul`,{className:`flex flex-col gap-3`,children:e.map(e=>(0,K.jsx)(sa,{apiKey:e,chosen:da(t,e),onChoose:t.choose,onTask:n},e.id))})}function pa({apiKey:e}){let t=I(),n=e.lastUsed;return n?(0,K.jsx)(ze,{content:(0,K.jsxs)(`span`,{className:`block`,children:[(0,K.jsx)(`span`,{className:`block font-medium`,children:k(n.at)}),(0,K.jsx)(`span`,{className:`block`,children:G.list.usedFrom(n.address)}),n.userAgent&&(0,K.jsx)(`bdi`,{dir:`ltr`,className:`block wrap-anywhere text-muted`,children:n.userAgent})]}),children:(0,K.jsx)(`time`,{dateTime:n.at,children:E(n.at,t)})}):(0,K.jsx)(`span`,{children:h.common.never})}function ma({scopes:e}){return(0,K.jsx)(ze,{content:(0,K.jsx)(`span`,{className:`grid grid-cols-2 gap-x-4 gap-y-0.5`,children:e.map(e=>(0,K.jsx)(`span`,{children:Y.scopes[e]},e))}),children:pn([...e])})}function ha({apiKey:e}){let t=I(),n=(0,K.jsx)(H,{look:X[e.state],dot:!0,children:Y.states[e.state]}),r=e.state===`REVOKED`?e.revokedAt:e.expiresAt;return!r||e.state===`ACTIVE`?n:(0,K.jsx)(ze,{plain:!0,content:(0,K.jsxs)(`span`,{className:`block`,children:[E(r,t),(0,K.jsx)(`span`,{className:`block text-muted`,children:k(r)})]}),children:n})}var ga=(0,q.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=G.list.createdBy(e.createdBy?.name??G.list.commandLine);return(0,K.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,K.jsx)(`td`,{className:`ps-3`,children:(0,K.jsx)(Xi,{apiKey:e,chosen:t,onChoose:n})}),(0,K.jsxs)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-44 px-4 py-3 text-start font-medium`,children:[(0,K.jsxs)(`span`,{className:`flex min-h-5.5 items-center gap-2`,children:[(0,K.jsx)(Qi,{apiKey:e}),e.environment!==`PRODUCTION`&&(0,K.jsx)(H,{children:Y.environments[e.environment]})]}),(0,K.jsx)(`span`,{className:`block font-mono text-xs font-normal whitespace-nowrap text-muted`,children:e.hint})]}),(0,K.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap`,children:(0,K.jsx)(ma,{scopes:e.scopes})}),(0,K.jsx)(`td`,{className:`px-4 py-3`,children:(0,K.jsx)(ha,{apiKey:e})}),(0,K.jsx)(`td`,{className:`px-4 py-3`,children:(0,K.jsx)(aa,{days:e.requestsPerDay})}),(0,K.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:(0,K.jsx)(pa,{apiKey:e})}),(0,K.jsxs)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:[ge(e.createdAt),(0,K.jsx)(`span`,{title:i,className:`block max-w-40 truncate text-xs`,children:i})]}),(0,K.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,K.jsx)(ea,{apiKey:e,onTask:r})})]})});function _a({keys:e,choice:t}){let n=e.filter(e=>e.state!==`REVOKED`),r=n.filter(e=>da(t,e)).length;return(0,K.jsx)(`label`,{className:`grid size-8 place-items-center`,children:(0,K.jsx)(`input`,{type:`checkbox`,className:`check`,ref:e=>{e&&(e.indeterminate=r>0&&r<n.length)},"aria-label":W.choose.all,checked:n.length>0&&r===n.length,disabled:n.length===0,onChange:e=>t.choose(n,e.target.checked)})})}function va({sort:e,search:t,text:n}){let r=tt(),i=(t.sort??`created`)===e,a=i?t.dir??y(e):void 0,o=i?a===`asc`?`desc`:`asc`:y(e);return(0,K.jsx)(ye,{text:n,direction:a,onPress:()=>r({sort:e,dir:o})})}function ya({keys:e,search:t,choice:n,onTask:r}){let{columns:i}=G.list;return(0,K.jsx)(`div`,{className:`card overflow-x-auto`,children:(0,K.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,K.jsx)(`caption`,{className:`sr-only`,children:G.list.page}),(0,K.jsx)(`thead`,{children:(0,K.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,K.jsx)(`th`,{scope:`col`,className:`w-8 ps-3 text-start`,children:(0,K.jsx)(_a,{keys:e,choice:n})}),(0,K.jsx)(va,{sort:`name`,search:t,text:i.name}),(0,K.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.scopes}),(0,K.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.state}),(0,K.jsx)(`th`,{scope:`col`,className:`table-head`,children:W.days}),(0,K.jsx)(va,{sort:`used`,search:t,text:i.lastUsed}),(0,K.jsx)(va,{sort:`created`,search:t,text:i.created}),(0,K.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,K.jsx)(`span`,{className:`sr-only`,children:i.actions})})]})}),(0,K.jsx)(`tbody`,{children:e.map(e=>(0,K.jsx)(ga,{apiKey:e,chosen:da(n,e),onChoose:n.choose,onTask:r},e.id))})]})})}function ba({keys:e,search:t,choice:n,onTask:r}){return Ye(`(width >= 48rem)`)?(0,K.jsx)(ya,{keys:e,search:t,choice:n,onTask:r}):(0,K.jsx)(fa,{keys:e,choice:n,onTask:r})}function xa({creator:e,onChange:t}){let{workspace:n}=z(),[r,i]=(0,q.useState)(``),a=w(er(n.slug,r)),{filters:o}=W,s={value:`gone`,text:o.ownerless},c=a.data&&(r?a.data:[...a.data,s]),l=c?.find(({value:t})=>t===e)?.text;return(0,K.jsx)(nt,{label:o.creator,chosen:e&&(l??`…`),find:o.findCreator,none:o.nobody,picks:c,onSearch:i,onChange:t})}function Sa({label:e,days:t,onChange:n}){return(0,K.jsx)(B,{label:e,values:t?[t]:[],options:l.map(e=>[e,W.filters.days(Number(e))]),onChange:([e])=>n(e)})}function Ca({value:e,onChange:t}){return(0,K.jsx)(st,{label:G.list.search,placeholder:G.list.searchHint,value:e,onChange:t,clean:n,cleaned:G.list.secretCut})}var wa=[[`created-desc`,G.list.sorts.newest],[`created-asc`,G.list.sorts.oldest],[`name-asc`,G.list.sorts.nameUp],[`name-desc`,G.list.sorts.nameDown],[`used-desc`,G.list.sorts.usedNewest],[`used-asc`,G.list.sorts.usedOldest]];function Ta({search:e,total:n}){let r=tt(),{filters:a}=W,o=e.sort??`created`;return(0,K.jsxs)(He,{total:n===void 0?void 0:G.list.total(n),onClear:Jn(e)?()=>r(qn):void 0,order:(0,K.jsx)(ve,{orders:wa,sort:o,dir:e.dir??y(o),onChange:r,className:`md:hidden`}),children:[(0,K.jsx)(Ca,{value:e.q??``,onChange:e=>r({q:e||void 0})}),(0,K.jsx)(B,{label:G.list.state,multiple:!0,values:t(e.state),options:ee.map(e=>[e,Y.states[e]]),onChange:e=>r({state:i(e)})}),(0,K.jsx)(B,{label:G.list.scope,values:e.scope?[e.scope]:[],options:v.map(e=>[e,Y.scopes[e]]),onChange:([e])=>r({scope:e})}),(0,K.jsx)(xa,{creator:e.creator,onChange:e=>r({creator:e})}),(0,K.jsx)(Sa,{label:a.unused,days:e.unused,onChange:e=>r({unused:e})}),(0,K.jsx)(Sa,{label:a.expires,days:e.expires,onChange:e=>r({expires:e})})]})}var Ea=[];function Da({search:e}){let{workspace:t}=z(),n=w(Qn(t.slug,e)),[r,i]=(0,q.useState)(null),a=la(),{page:o,former:s}=Fe(n,e=>e.apiKeys),c=Jn(e),l=c||n.isError||!!o?.totalCount;return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(ft,{query:n,page:o,former:s,after:e.after,toolbar:l&&(0,K.jsx)(Ta,{search:e,total:o?.totalCount}),empty:(0,K.jsx)(Yi,{filtered:c}),children:(0,K.jsx)(ba,{keys:o?.nodes??Ea,search:e,choice:a,onTask:i})}),(0,K.jsx)(qi,{choice:a}),(0,K.jsx)(lr,{task:r,onClose:()=>i(null)})]})}var Oa=864e5;function ka(){let{workspace:e,can:t}=z(),n=I(),r=w({...tr(e.slug),enabled:t(`ADMIN`)}).data?.filter(e=>he(e.lastAt,Oa,n))??[],[i]=r,{banner:a}=W,o=i?.apiKey?.name??``,s=i?E(i.lastAt,n):``;return(0,K.jsx)(`div`,{role:`status`,className:i?void 0:`sr-only`,children:i?.apiKey&&(0,K.jsxs)(L,{look:`danger`,children:[(0,K.jsx)(`span`,{className:`font-medium wrap-anywhere`,children:r.length===1?a.one(o,s):a.many(r.length,o,s)}),` `,a.hint,` `,(0,K.jsx)(x,{to:`/$slug/settings/api-keys/$id`,params:{slug:e.slug,id:i.apiKey.id},className:`font-medium whitespace-nowrap underline underline-offset-4`,children:a.open})]})})}var Aa=S(`/$slug/settings/api-keys`);function ja(){Je(G.list.page);let{workspace:e,role:t,can:n}=z(),r=Aa.useSearch(),i=Aa.useNavigate();return n(`ADMIN`)?(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(P,{title:G.list.page,intro:G.list.intro,children:(0,K.jsx)(V,{look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>i({search:e=>({...e,create:`1`})}),children:G.list.create})}),(0,K.jsx)(ka,{}),(0,K.jsx)(Da,{search:r},e.slug),(0,K.jsx)(Ni,{search:r}),r.key&&(0,K.jsx)(Ui,{id:r.key})]}):(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(P,{title:G.list.page}),(0,K.jsx)(F,{icon:`shield`,title:G.list.forbiddenTitle,hint:G.list.forbiddenHint(t)})]})}var Ma=S(`/$slug/settings/request-log`);function Na(){Je(J.page);let{role:e,can:t}=z(),n=Ma.useSearch();return(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(P,{title:J.page,intro:t(`ADMIN`)?J.intro:void 0}),t(`ADMIN`)?(0,K.jsx)(qr,{search:n}):(0,K.jsx)(F,{icon:`shield`,title:J.forbiddenTitle,hint:J.forbiddenHint(e)})]})}export{Ai as i,ja as n,ka as r,Na as t};