const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./keyPages.ar-CJAIGO9p.js","./rolldown-runtime-XKyaHtl9.js","./isolate-CV-Y3VRw.js","./arabicNouns-hrnBE3S4.js","./words.ar-D0f3srBb.js","./roles.ar-DDbCvp1f.js","./keyPages.en-CxMyd-MY.js","./words.en-DpeSElRJ.js","./roles.en-DTt4zGVA.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{B as t,C as n,F as r,R as i,S as a,T as o,U as s,W as c,X as l,a as u,b as d,i as f,it as p,o as ee,ot as m,q as h,rt as g,t as te,w as _,x as v,y as ne}from"./start-pWXH-RzL.js";import{M as re,S as y,T as ie,a as b,c as x,i as S,k as ae,n as oe,r as se,x as C}from"./frame-C9Zg-BxM.js";import{$ as w,A as ce,Bt as le,C as ue,Ct as de,D as T,E as fe,F as pe,Fn as me,G as he,Ht as E,I as D,K as O,M as ge,Nn as _e,P as ve,Pn as ye,Q as be,R as xe,Rt as Se,U as Ce,Ut as k,Vt as A,W as we,Wt as Te,Y as j,Z as Ee,_ as De,_n as Oe,a as ke,an as Ae,cn as M,ct as je,d as Me,dn as Ne,dr as Pe,dt as Fe,en as Ie,et as Le,f as Re,fn as ze,fr as Be,ft as Ve,g as He,gn as Ue,gt as We,h as Ge,hn as N,hr as Ke,ht as qe,i as Je,in as Ye,it as Xe,k as Ze,l as Qe,ln as P,lr as F,m as $e,mr as et,mt as tt,nn as nt,nt as I,o as rt,on as it,ot as at,p as ot,pn as L,pr as R,q as z,rn as st,rt as ct,s as lt,sn as ut,sr as dt,st as ft,tn as pt,u as mt,un as B,ut as ht,v as gt,z as V,zn as H,zt as U}from"./parts-DIaItali.js";import{t as _t}from"./isolate-CV-Y3VRw.js";var vt=new t(`
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
}`),yt=new t(`
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
    `),bt=new t(`
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
}`),xt=new t(`
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
}`),St=new t(`
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
}`),Ct=new t(`
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
}`),wt=new t(`
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
}`),Tt=new t(`
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
}`),Et=new t(`
    mutation RevokeApiKeys($input: RevokeApiKeysInput!) {
  revokeApiKeys(input: $input) {
    apiKeys {
      id
    }
  }
}
    `),Dt=new t(`
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
    `),Ot=new t(`
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
    `),kt=new t(`
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
}`),At=new t(`
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
    `),jt=new t(`
    query RequestKey($id: ID!) {
  apiKey(id: $id) {
    id
    name
  }
}
    `),Mt=new t(`
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
}`),W=(m===`ar`?await p(()=>import(`./keyPages.ar-CJAIGO9p.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await p(()=>import(`./keyPages.en-CxMyd-MY.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).keyLife,G=(m===`ar`?await p(()=>import(`./keyPages.ar-CJAIGO9p.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await p(()=>import(`./keyPages.en-CxMyd-MY.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).keys,K=ae();function Nt({error:e,onRetry:t}){return!e||e instanceof l&&e.code===`NOT_FOUND`?(0,K.jsx)(Be,{alone:!0,icon:`key`,title:G.details.missingTitle,hint:G.details.missingHint}):(0,K.jsx)(Ne,{error:e,onRetry:t})}var q=e(re(),1),J=(m===`ar`?await p(()=>import(`./keyPages.ar-CJAIGO9p.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await p(()=>import(`./keyPages.en-CxMyd-MY.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).requests;function Pt({apiKey:e}){return e.state===`REVOKED`?(0,K.jsx)(P,{look:`danger`,children:G.details.revokedNotice}):e.state===`EXPIRED`?(0,K.jsx)(P,{look:`warn`,children:G.details.expiredNotice}):e.state===`RETIRING`&&e.expiresAt?(0,K.jsx)(P,{look:`warn`,children:G.details.retiringNotice(U(e.expiresAt))}):null}var{names:Y}=m===`ar`?await p(()=>import(`./keyPages.ar-CJAIGO9p.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await p(()=>import(`./keyPages.en-CxMyd-MY.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url),Ft=[`PRODUCTION`,`STAGING`,`DEVELOPMENT`];function It({environment:e,error:t,onChange:n}){return(0,K.jsx)(ue,{label:G.form.environment,hint:G.form.environmentHint,value:e,options:Ft.map(e=>[e,Y.environments[e]]),error:t,onChange:n})}function Lt({expiry:e,choices:t,current:n,error:r,onChange:i}){let a=L(),o=gt(e,a);return(0,K.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[(0,K.jsx)(ue,{label:G.form.expiry,value:e.choice,options:t.map(e=>[e,G.form.expiryChoices[e]]),onChange:t=>i({...e,choice:t}),hint:o?G.form.expiryEnds(U(o)):Rt(e.choice,n),error:e.choice===`date`?void 0:r}),e.choice===`date`&&(0,K.jsx)(tt,{type:`date`,className:`sm:w-48`,label:G.form.expiryDate,min:De(a),max:n?De(Date.parse(n)):void 0,value:e.date,onChange:t=>i({...e,date:t}),error:r}),e.choice===`never`&&(0,K.jsx)(P,{look:`warn`,children:G.form.expiryNever})]})}function Rt(e,t){if(e===`keep`)return t?G.form.expiryKeep(U(t)):G.form.expiryKeepNever}function zt({draft:e,before:t,errorOf:n,onChange:r}){let i=!!t?.allowedHostnames.length,a=!!t?.allowedIps.length,o=i&&e.allowedHostnames.length===1,s=a&&e.allowedIps.length===1;return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(He,{label:G.form.hostnames,hint:Bt(G.form.hostnamesHint,i&&G.form.onlyRemove,o),optional:!t,placeholder:_t(`*.example.com`),values:e.allowedHostnames,canAdd:!i,canRemove:!o,error:n(`allowedHostnames`),onChange:e=>r({allowedHostnames:e})}),(0,K.jsx)(He,{label:G.form.ips,hint:Bt(G.form.ipsHint,!1,s),optional:!t,placeholder:`203.0.113.0/24`,values:e.allowedIps,canRemove:!s,error:n(`allowedIps`),onChange:e=>r({allowedIps:e})})]})}function Bt(e,t,n){return n?G.form.lastEntry:t||e}var Vt=Object.keys($e);function Ht({scopes:e,onChange:t}){let n=ot(e);return(0,K.jsxs)(`fieldset`,{children:[(0,K.jsx)(`legend`,{className:`mb-2 text-sm font-medium`,children:G.form.presets}),(0,K.jsx)(`div`,{className:`flex flex-wrap gap-1.5`,children:Vt.map(e=>(0,K.jsx)(`button`,{type:`button`,className:`pill`,"aria-pressed":e===n,onClick:()=>t([...$e[e]]),children:Y.presets[e]},e))})]})}function Ut({resource:e,access:t,scopes:n,within:r,onToggle:i}){let a=H().scopes,o=mt(e,t),s=Wt(o,a,r)??(o?void 0:G.form.impossible[t](e)),c=o?Y.scopes[o]:G.form.impossible[t](e);return(0,K.jsx)(`td`,{className:`p-0`,children:(0,K.jsx)(`label`,{title:s,className:`grid min-h-11 place-items-center`,children:(0,K.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":c,checked:o!==null&&n.includes(o),disabled:s!==void 0,onChange:()=>o&&i(o)})})})}function Wt(e,t,n){if(e)return n&&!n.includes(e)?G.form.keyLacks:t.includes(e)?void 0:G.form.roleLacks}function Gt({scopes:e,within:t,error:n,onChange:r}){let i=(0,q.useId)(),a=Re(e),o={scopes:e,within:t,onToggle:t=>r(Me(e,t))};return(0,K.jsxs)(`div`,{children:[(0,K.jsx)(`div`,{className:`mb-2 overflow-hidden rounded-xl border border-line`,children:(0,K.jsxs)(`table`,{className:`w-full`,"aria-describedby":n?i:void 0,children:[(0,K.jsx)(`caption`,{className:`sr-only`,children:G.form.scopes}),(0,K.jsx)(`thead`,{children:(0,K.jsxs)(`tr`,{className:`border-b border-line bg-surface-2 text-xs font-medium text-muted`,children:[(0,K.jsx)(`th`,{scope:`col`,className:`h-8 px-3 text-start font-medium`,children:G.form.scopes}),(0,K.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:G.form.read}),(0,K.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:G.form.write})]})}),(0,K.jsx)(`tbody`,{children:Qe.map(e=>(0,K.jsxs)(`tr`,{className:`border-b border-line last:border-0`,children:[(0,K.jsxs)(`th`,{scope:`row`,className:`px-3 py-1.5 text-start font-medium`,children:[Y.resources[e],(0,K.jsx)(`span`,{className:`block text-xs font-normal text-muted`,children:Y.resourceHints[e]})]}),(0,K.jsx)(Ut,{...o,resource:e,access:`Read`}),(0,K.jsx)(Ut,{...o,resource:e,access:`Write`})]},e))})]})}),(0,K.jsx)(We,{id:i,error:n}),(0,K.jsx)(`div`,{role:`status`,children:a.length>0&&(0,K.jsx)(P,{look:`warn`,children:G.form.writeOnly(le(a.map(e=>Y.resources[e].toLowerCase())))})})]})}function Kt(e){return(0,K.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[!e.within&&(0,K.jsx)(Ht,{scopes:e.scopes,onChange:e.onChange}),(0,K.jsx)(Gt,{...e})]})}var qt=[`7`,`30`,`90`,`date`,`never`],Jt=[`keep`,`7`,`30`,`90`,`date`];function Yt({draft:e,before:t,nameRef:n,errorOf:r,onChange:i}){return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(tt,{ref:n,label:G.form.name,placeholder:t?void 0:G.form.namePlaceholder,required:!0,dir:`auto`,maxLength:100,autoComplete:`off`,value:e.name,onChange:e=>i({name:e}),error:r(`name`)}),(0,K.jsx)(Kt,{scopes:e.scopes,within:t?.scopes,error:r(`scopes`),onChange:e=>i({scopes:e})}),(0,K.jsx)(Lt,{expiry:e.expiry,choices:t?Jt:qt,current:t?.expiresAt,error:r(`expiresAt`),onChange:e=>i({expiry:e})}),(0,K.jsx)(It,{environment:e.environment,error:r(`environment`),onChange:e=>i({environment:e})}),(0,K.jsx)(zt,{draft:e,before:t,errorOf:r,onChange:i})]})}function Xt({name:e,scopes:t}){return{name:e??``,scopes:o(t??``),environment:`PRODUCTION`,expiry:{choice:`90`,date:``},allowedHostnames:[],allowedIps:[]}}function Zt(e){return{name:e.name,scopes:e.scopes,environment:e.environment,expiry:{choice:`keep`,date:``},allowedHostnames:e.allowedHostnames,allowedIps:e.allowedIps}}function Qt(e,t){return JSON.stringify(e)===JSON.stringify(t)}function $t({scopes:e,expiry:t}){return{scopes:e.length?void 0:G.form.scopesRequired,expiresAt:t.choice===`date`&&!t.date?G.form.expiryDateRequired:void 0}}function en(e,t,n){let r={name:t.name===e.name?void 0:t.name,scopes:Ge(t.scopes,e.scopes)?void 0:t.scopes,environment:t.environment===e.environment?void 0:t.environment,expiresAt:gt(t.expiry,n)??void 0,allowedHostnames:tn(t.allowedHostnames,e.allowedHostnames)?void 0:t.allowedHostnames,allowedIps:tn(t.allowedIps,e.allowedIps)?void 0:t.allowedIps};return Object.values(r).some(e=>e!==void 0)?{...r,id:e.id}:null}function tn(e,t){return e.length===t.length&&e.every(e=>t.includes(e))}var nn=[`name`,`scopes`,`environment`,`expiresAt`,`allowedHostnames`,`allowedIps`],X=[`keys`,`overview`];function rn(){return O(X,async(e,t)=>(await r(St,{input:e},t)).createApiKey)}function an(){return O(X,async(e,t)=>(await r(Ct,{input:e},t)).updateApiKey)}function on(){return O(X,async(e,t)=>(await r(wt,{input:e},t)).rotateApiKey)}function sn(){return O(X,async(e,t)=>(await r(Tt,{input:e},t)).revokeApiKey)}function cn(){return O(X,async(e,t)=>(await r(Et,{input:e},t)).revokeApiKeys)}function ln({apiKey:e,onClose:t}){let n=(0,q.useRef)(null),r=L(),[i,a]=(0,q.useState)({}),[o,s]=(0,q.useState)(()=>Zt(e)),c=an(),l=en(e,o,r),u=e=>s(t=>({...t,...e})),d=e=>i[e]??Fe(c.error,e);async function f(){a($t(o)),l&&await c.run(l)&&(t(),h({look:`ok`,title:G.form.saved,text:o.name}))}return(0,K.jsx)(z,{size:`large`,title:G.form.editTitle,description:G.form.editHint,initialFocus:n,action:c,fields:nn,status:l?``:G.form.unchanged,changed:l!==null,submit:{look:`primary`,disabled:!l,children:g.common.save},onSubmit:f,onClose:t,children:(0,K.jsx)(Yt,{draft:o,before:e,nameRef:n,errorOf:d,onChange:u})})}function un({name:e,ending:t,...n}){let[r,i,a]=G.revoke.confirm;return(0,K.jsx)(Ce,{label:(0,K.jsxs)(K.Fragment,{children:[r,(0,K.jsx)(`strong`,{dir:`auto`,className:`font-semibold wrap-anywhere`,children:e}),i,(0,K.jsx)(`strong`,{className:`font-mono font-semibold`,children:t}),a]}),...n})}var dn=9e5,Z={ACTIVE:`ok`,EXPIRING:`warn`,RETIRING:`warn`,EXPIRED:`neutral`,REVOKED:`danger`};function Q(e){return e.state!==`EXPIRED`&&e.state!==`REVOKED`}function fn(e){return e.hint.slice(-4)}function pn(e,t){return[e.name.trim(),fn(e)].includes(t.trim())}function mn(e){return e.length===_.length?Y.scopeSummary.full:Ge(e,$e.readOnly)?Y.scopeSummary.readOnly:Y.scopeSummary.some(e.length,_.length)}function hn(e,t){return e.lastUsed!==null&&Te(e.lastUsed.at,dn,t)}function gn(e){let t=/(Firefox|Edg|OPR|Chrome|Safari)\/[\d.]+/.exec(e);return t&&e.startsWith(`Mozilla/`)?t[0]:e}function _n(e){return Q(e)?e.successorId?G.details.rotatedAlready:void 0:G.details.notAccepted}var vn=[`UNUSED`,`LEAKED`,`OWNER_LEFT`,`ROTATED`,`OTHER`];function yn({reason:e,onReason:t,note:n,onNote:r,error:i}){return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(qe,{label:G.revoke.reason,children:n=>(0,K.jsx)(de,{id:n.id,value:e,options:vn.map(e=>[e,Y.reasons[e]]),onChange:t})}),(0,K.jsx)(Ee,{label:G.revoke.note,hint:G.revoke.noteHint,optional:!0,maxLength:500,value:n,onChange:r,error:Fe(i,`note`)})]})}var bn=864e5;function xn(e,t){return Math.floor(e/bn)*bn-(t-1)*bn}function Sn(e,t,n){let r=new Map(e?.map(e=>[Date.parse(e.day),e])),i=xn(n,t);return Array.from({length:t},(e,t)=>{let n=i+t*bn;return Cn(new Date(n).toISOString(),r.get(n))})}function Cn(e,t){if(!t)return{day:e,accepted:0,failed:0,refused:0};let{count:n,refusedCount:r,outcomes:i}=t,a=i?.find(({outcome:e})=>e===`ok`)?.count??0,o=i?n-r-a:0;return{day:e,accepted:n-r-o,failed:o,refused:r}}function wn(e){let t={accepted:0,failed:0,refused:0};for(let{accepted:n,failed:r,refused:i}of e)t.accepted+=n,t.failed+=r,t.refused+=i;return t}function Tn({accepted:e,failed:t,refused:n}){return e+t+n}var En={created:`CREATED_AT`,name:`NAME`,used:`LAST_USED_AT`};function Dn({sort:e=`created`,dir:t}){let n=t??v(e);return{field:En[e],direction:n===`asc`?`ASC`:`DESC`}}var On=864e5,kn=[`ACTIVE`,`EXPIRING`,`RETIRING`];function An({q:e,state:t,scope:r,creator:i,unused:a,expires:o},s){let c=n(t),l=e=>new Date(s+e*On).toISOString();return c.length===0&&(a||o)&&c.push(...kn),{search:e,states:c.length?c:void 0,scope:r,createdById:i===`gone`?void 0:i,ownerless:i===`gone`||void 0,unusedSince:a&&l(-Number(a)),expiresBefore:o&&l(Number(o))}}var jn={q:void 0,state:void 0,scope:void 0,creator:void 0,unused:void 0,expires:void 0};function Mn(e){return Object.keys(jn).some(t=>e[t])}var Nn=25,Pn=3e4,Fn=5e3;function In(e,t){let{key:n,create:i,name:a,scopes:o,...s}=t;return S({queryKey:[`keys`,e,`list`,s],queryFn:()=>{let n=Date.now(),i=new Date(xn(n,7)).toISOString(),a=An(t,n),o={first:Nn,after:t.after,filter:a,orderBy:Dn(t),since:i};return r(bt,o,e)},placeholderData:x,refetchInterval:Pn,staleTime:0})}function Ln(e,t){return S({queryKey:[`keys`,e,`one`,t],queryFn:()=>r(xt,{id:t},e),refetchInterval:Pn,staleTime:0})}function Rn(e,t){return S({queryKey:[`members`,e,`creators`,t],queryFn:async()=>((await r(Dt,{search:t||void 0},e)).members?.nodes??[]).map(({user:e})=>({value:e.id,text:e.name,hint:e.email})),placeholderData:x})}function zn(e){return S({queryKey:[`keys`,e,`late`],queryFn:async()=>(await r(Ot,{},e)).apiKeyLateUses?.nodes??[],refetchInterval:Fn,staleTime:0})}var Bn=3e3;function Vn({apiKey:e}){let t=L(),{workspace:n}=H(),r=b({...Ln(n.slug,e.id),refetchInterval:Bn}).data?.apiKey??e,i=r.lastUsed;if(!i)return(0,K.jsx)(P,{children:G.revoke.neverUsed});let a=E(i.at,t);return hn(r,t)?(0,K.jsx)(P,{look:`danger`,children:(0,K.jsx)(`span`,{className:`wrap-anywhere`,children:G.revoke.inUse(a,i.address,gn(i.userAgent))})}):(0,K.jsx)(P,{look:`warn`,children:G.revoke.lastUsed(a)})}function Hn({apiKey:e,onClose:t}){let n=(0,q.useRef)(null),[r,i]=(0,q.useState)(``),[a,o]=(0,q.useState)(`OTHER`),[s,c]=(0,q.useState)(``),l=sn(),u=pn(e,r);async function d(){u&&await l.run({id:e.id,reason:a,note:s.trim()||void 0})&&(t(),h({look:`ok`,title:G.revoke.done,text:G.revoke.doneHint(e.name)}))}return(0,K.jsxs)(z,{size:`small`,title:G.revoke.title(e.name),description:G.revoke.hint,initialFocus:n,action:l,fields:[`note`],submit:{look:`danger`,disabled:!u,children:G.revoke.submit},onSubmit:d,onClose:t,children:[(0,K.jsx)(Vn,{apiKey:e}),(0,K.jsx)(yn,{reason:a,onReason:o,note:s,onNote:c,error:l.error}),(0,K.jsx)(un,{inputRef:n,name:e.name,ending:fn(e),value:r,onChange:i})]})}var Un=36e5,Wn={NONE:0,HOUR:Un,DAY:24*Un,WEEK:168*Un},Gn=Object.keys(Wn);function Kn({apiKey:e,onClose:t,onRotated:n}){let r=L(),[i,a]=(0,q.useState)(`DAY`),o=on();async function s(){let t=await o.run({id:e.id,overlap:i});t&&n(t.apiKey,t.secret)}return(0,K.jsxs)(ye,{open:!0,size:`small`,onClose:t,title:G.rotate.title(e.name),description:G.rotate.hint,children:[(0,K.jsxs)(_e,{children:[o.error&&(0,K.jsx)(P,{look:`danger`,alert:!0,children:o.error.message}),(0,K.jsx)(ue,{label:G.rotate.overlap,value:i,options:Gn.map(e=>[e,Y.overlaps[e]]),onChange:a}),i===`NONE`?(0,K.jsx)(P,{look:`warn`,children:G.rotate.none}):(0,K.jsx)(P,{children:G.rotate.some(U(new Date(r+Wn[i]).toISOString()))})]}),(0,K.jsxs)(j,{children:[(0,K.jsx)(R,{onClick:t,children:g.common.cancel}),(0,K.jsx)(R,{look:`primary`,busy:o.pending,onClick:s,children:G.rotate.submit})]})]})}function qn({apiKey:e,secret:t}){let n=M(e.scopes),{snippets:r}=g,a=(e,t)=>(0,K.jsx)(pt,{label:`${r.label} ${e}`,code:t});return(0,K.jsxs)(`section`,{className:`flex min-w-0 flex-col gap-2`,children:[(0,K.jsx)(`h3`,{className:`text-sm font-medium`,children:G.secret.callTitle}),(0,K.jsx)(he,{label:G.secret.callTitle,tabs:[{value:`curl`,text:r.curl,content:a(r.curl,Ye(i,t,n))},{value:`javascript`,text:r.javascript,content:a(r.javascript,it(i,t,n))},{value:`go`,text:r.go,content:a(r.go,Ae(i,t,n))}]})]})}var Jn=4e3;async function Yn(e,t){let n=performance.now(),r={Authorization:`Bearer ${e}`};t.body&&(r[`Content-Type`]=`application/json`);let a=await fetch(i+t.path,{method:t.method,headers:r,body:t.body,credentials:`omit`,cache:`no-store`}),o=await a.text();return{status:a.status,milliseconds:Math.round(performance.now()-n),body:Xn(o).slice(0,Jn)}}function Xn(e){try{return JSON.stringify(JSON.parse(e),null,2)}catch{return e}}function Zn({apiKey:e,secret:t}){let[n,r]=(0,q.useState)(null),i=M(e.scopes),a=Ve(()=>Yn(t,i)),o=e.allowedHostnames.length>0||e.allowedIps.length>0;async function s(){r(await a.run()??null)}return(0,K.jsxs)(`section`,{className:`flex flex-col gap-3 rounded-xl border border-line p-3`,children:[(0,K.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-2`,children:[(0,K.jsxs)(`p`,{className:`min-w-0 flex-1 basis-52 text-[13px] text-muted`,children:[G.secret.tryHint(i.method,i.path),` `,o&&G.secret.blockedHere]}),(0,K.jsx)(R,{small:!0,icon:`play`,busy:a.pending,onClick:s,children:a.pending?G.secret.trying:G.secret.tryIt})]}),!st(e.scopes)&&(0,K.jsx)(P,{children:G.secret.cannotRead}),(0,K.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-2 empty:hidden`,children:[a.error&&(0,K.jsx)(P,{look:`danger`,children:G.secret.noAnswer}),n&&(0,K.jsx)(`div`,{children:(0,K.jsx)(D,{dot:!0,look:n.status<400?`ok`:`danger`,children:G.secret.answered(n.status,n.milliseconds)})})]}),n&&(0,K.jsx)(nt,{label:G.secret.responseLabel,className:`try-body`,children:n.body})]})}function Qn({apiKey:e,secret:t,done:n,onDone:r}){let i=(0,q.useRef)(null);function a(){r(),h({look:`ok`,title:n,text:e.name})}return(0,K.jsxs)(lt,{size:`large`,initialFocus:i,title:G.secret.title,description:G.secret.hint,stored:G.secret.stored,nudge:G.secret.nudge,done:G.secret.done,onDone:a,children:[(0,K.jsx)(rt,{label:G.secret.label,copy:G.secret.copy,secret:t,copyRef:i}),(0,K.jsx)(qn,{apiKey:e,secret:t}),(0,K.jsx)(Zn,{apiKey:e,secret:t})]})}function $n({task:e,onClose:t}){let[n,r]=(0,q.useState)(null);if(n)return(0,K.jsx)(Qn,{apiKey:n.key,secret:n.secret,done:G.secret.rotated,onDone:()=>r(null)});if(!e)return null;if(e.kind===`edit`)return(0,K.jsx)(ln,{apiKey:e.key,onClose:t});if(e.kind===`revoke`)return(0,K.jsx)(Hn,{apiKey:e.key,onClose:t});function i(e,n){t(),r({key:e,secret:n})}return(0,K.jsx)(Kn,{apiKey:e.key,onClose:t,onRotated:i})}var er=Object.keys(J.outcomes);function tr(e){return J.outcomes[e]??e}function nr({outcome:e,refused:t}){return e===`ok`?`ok`:t?`danger`:`warn`}function rr({request:e}){return(0,K.jsxs)(D,{look:nr(e),children:[(0,K.jsx)(`span`,{className:`font-mono tabular-nums`,children:e.status}),tr(e.outcome)]})}function ir({operation:e}){return e||J.noOperation}function ar(e){let t=e<10?10:1;return J.milliseconds(A(Math.round(e*t)/t))}function or({request:e}){let t=ir(e);return(0,K.jsx)(y,{to:`.`,search:t=>({...t,request:e.id}),preload:!1,"aria-label":J.open(t,U(e.createdAt)),title:t,className:`min-w-0 truncate font-mono text-[13px] after:absolute after:inset-0`,children:t})}function sr({requests:e,ofKey:t}){let n=L();return(0,K.jsx)(`ul`,{className:`card divide-y divide-line md:hidden`,children:e.map(e=>(0,K.jsxs)(`li`,{className:`relative flex flex-col gap-1.5 px-4 py-3`,children:[(0,K.jsxs)(`p`,{className:`flex items-baseline gap-2`,children:[(0,K.jsx)(`span`,{className:`flex min-w-0 flex-1`,children:(0,K.jsx)(or,{request:e})}),(0,K.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:E(e.lastAt,n)})]}),(0,K.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs text-muted`,children:[(0,K.jsx)(rr,{request:e}),e.count>1&&(0,K.jsx)(`span`,{children:J.calls(e.count)}),!t&&(0,K.jsx)(`span`,{dir:`auto`,className:`max-w-40 truncate`,children:e.apiKey?.name}),(0,K.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.address||J.noAddress})]})]},e.id))})}function cr({request:e}){let t=J.details;return(0,K.jsxs)(T,{title:t.sections.answer,children:[(0,K.jsx)(I,{name:t.code,children:(0,K.jsx)(`span`,{className:`font-mono text-xs`,children:e.outcome})}),(0,K.jsx)(I,{name:t.status,children:e.status}),(0,K.jsxs)(I,{name:t.latency,children:[ar(e.latency),e.count>1&&(0,K.jsxs)(`span`,{className:`text-muted`,children:[`(`,t.slowest(ar(e.maxLatency)),`)`]})]}),(0,K.jsxs)(I,{name:t.requestId,children:[(0,K.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.requestId}),(0,K.jsx)(F,{text:e.requestId,what:t.requestId,className:`-my-1.5`})]})]})}function lr({request:e,ofKey:t}){let{workspace:n}=H(),r=J.details,{apiKey:i,count:a,neededScopes:o}=e;return(0,K.jsxs)(T,{title:r.sections.call,children:[(0,K.jsx)(I,{name:r.time,children:(0,K.jsx)(V,{time:e.createdAt})}),a>1&&(0,K.jsx)(I,{name:r.until,children:(0,K.jsx)(V,{time:e.lastAt})}),a>1&&(0,K.jsx)(I,{name:r.count,children:(0,K.jsxs)(`span`,{children:[A(a),(0,K.jsx)(`span`,{className:`block text-xs text-muted`,children:r.countHint})]})}),(0,K.jsx)(I,{name:r.scopes,children:o.map(e=>Y.scopes[e]).join(g.common.comma)||r.noScopes}),i&&!t&&(0,K.jsx)(I,{name:r.key,children:(0,K.jsx)(y,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:i.id},className:`link`,children:i.name})})]})}function ur({request:e}){let t=J.details;return(0,K.jsxs)(T,{title:t.sections.client,children:[(0,K.jsx)(I,{name:t.address,children:e.address||J.noAddress}),(0,K.jsx)(I,{name:t.client,children:e.userAgent||J.noAddress})]})}function dr({request:e,ofKey:t}){return(0,K.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,K.jsx)(cr,{request:e}),(0,K.jsx)(lr,{request:e,ofKey:t}),(0,K.jsx)(ur,{request:e})]})}function fr({request:e}){let{filter:t}=te(),{operation:n,address:r}=e,i=J.details;return!n&&!r?null:(0,K.jsxs)(j,{children:[n&&(0,K.jsx)(R,{icon:`filter`,onClick:()=>t({operation:n}),children:i.onlyOperation}),r&&(0,K.jsx)(R,{icon:`filter`,onClick:()=>t({address:r}),children:i.onlyAddress})]})}var pr=36e5,mr={hour:pr,day:24*pr,week:168*pr,month:720*pr};function hr(e,t,n){let r=u(e.outcome),i=r.includes(`refused`);return{apiKeyId:t,outcomes:r.length&&!i?r:void 0,refused:i||void 0,operation:e.operation,address:e.address,status:e.status===void 0?void 0:Number(e.status),...gr(e.time,n)}}function gr(e,t){let n=e=>new Date(e).toISOString(),r=f(e);return r===void 0?e?{from:n(t-mr[e])}:{}:{from:n(r),until:n(r+mr.day-1)}}var _r={outcome:void 0,operation:void 0,address:void 0,status:void 0,time:void 0,key:void 0};function vr(e){return Object.keys(_r).some(t=>e[t])}var yr=25,br=5e3;function xr(e,t,n){let{request:i,...a}=n;return S({queryKey:[`requests`,e,t,a],queryFn:()=>{let i=hr(n,t,Date.now());return r(kt,{first:yr,after:n.after,filter:i},e)},placeholderData:x,refetchInterval:!n.after&&br,staleTime:0})}function Sr(e,t){return S({queryKey:[`requests`,e,`one`,t],queryFn:async()=>(await r(Mt,{id:t},e)).apiKeyRequest??null,staleTime:1/0,retry:!1})}function Cr(e,t){return S({queryKey:[`keys`,e,`choices`,t],queryFn:async()=>((await r(At,{search:t||void 0},e)).apiKeys?.nodes??[]).map(e=>({value:e.id,text:e.name,hint:e.hint})),placeholderData:x})}function wr(e,t){return S({queryKey:[`keys`,e,`name`,t],queryFn:async()=>(await r(jt,{id:t},e)).apiKey?.name??null})}function Tr({id:e,requests:t,ofKey:n}){let{workspace:r}=H(),{open:i}=te(),a=t.find(t=>t.id===e),o=b({...Sr(r.slug,e),initialData:a}),s=o.data??void 0,c=()=>i(void 0),l=J.details;return(0,K.jsxs)(Ue,{open:!0,onClose:c,label:l.title,children:[(0,K.jsx)(Xe,{eyebrow:l.title,title:(0,K.jsx)(`span`,{className:`font-mono text-sm`,children:s?ir(s):l.title}),onClose:c,children:s&&(0,K.jsx)(rr,{request:s})}),s?(0,K.jsx)(dr,{request:s,ofKey:n}):(0,K.jsx)(ct,{query:o,title:l.missingTitle,hint:l.missingHint}),s&&(0,K.jsx)(fr,{request:s})]})}var Er=Ye(i,ut,M([`linksRead`]));function Dr({filtered:e}){let{filter:t}=te(),n=J;return e?(0,K.jsx)(ft,{title:n.noMatchTitle,hint:n.noMatchHint,onClear:()=>t(_r)}):(0,K.jsx)(Ie,{icon:`log`,title:n.emptyTitle,hint:n.emptyHint,children:(0,K.jsx)(pt,{code:Er,label:`${g.snippets.label} ${g.snippets.curl}`})})}function Or({request:e,ofKey:t}){let n=L();return(0,K.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,K.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap text-muted`,children:(0,K.jsx)(`time`,{dateTime:e.lastAt,title:U(e.lastAt),className:`relative z-10`,children:E(e.lastAt,n)})}),(0,K.jsx)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-48 px-4 py-2.5 text-start font-normal`,children:(0,K.jsxs)(`span`,{className:`flex items-baseline gap-2`,children:[(0,K.jsx)(or,{request:e}),e.count>1&&(0,K.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:J.calls(e.count)})]})}),(0,K.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap`,children:(0,K.jsx)(rr,{request:e})}),!t&&(0,K.jsx)(`td`,{className:`max-w-40 truncate px-4 py-2.5`,dir:`auto`,title:e.apiKey?.name,children:e.apiKey?.name}),(0,K.jsx)(`td`,{className:`px-4 py-2.5 font-mono text-xs whitespace-nowrap text-muted`,children:e.address||J.noAddress}),(0,K.jsx)(`td`,{className:`px-4 py-2.5 text-end whitespace-nowrap text-muted tabular-nums`,children:ar(e.latency)})]})}function kr({requests:e,ofKey:t}){let{columns:n}=J,r=[n.time,n.operation,n.outcome,...t?[]:[n.key],n.address];return(0,K.jsx)(ce,{label:J.page,className:`hidden md:block`,heads:(0,K.jsxs)(K.Fragment,{children:[r.map(e=>(0,K.jsx)(ge,{children:e},e)),(0,K.jsx)(ge,{className:`text-end`,children:n.latency})]}),children:e.map(e=>(0,K.jsx)(Or,{request:e,ofKey:t},e.id))})}function Ar({id:e,onChange:t}){let{workspace:n}=H(),[r,i]=(0,q.useState)(``),a=b(Cr(n.slug,r)),o=b({...wr(n.slug,e??``),enabled:e!==void 0}),{filters:s}=J;return(0,K.jsx)(Je,{label:s.key,chosen:e&&(o.data??`…`),find:s.findKey,none:s.noKey,picks:a.data,clean:c,onSearch:i,onChange:t})}var jr=[`200`,`201`,`204`,`400`,`401`,`403`,`404`,`409`,`413`,`429`,`500`,`503`];function Mr({search:e,total:t,ofKey:n}){let{filter:r}=te(),{filters:i}=J,a=u(e.outcome);return(0,K.jsxs)(be,{total:t===void 0?void 0:J.total(t),onClear:vr(e)?()=>r(_r):void 0,children:[!n&&(0,K.jsx)(Ar,{id:e.key,onChange:e=>r({key:e})}),(0,K.jsx)(w,{label:i.outcome,multiple:!0,values:a,options:Nr(er,a).map(e=>[e,tr(e)]),onChange:e=>r({outcome:e.join(`,`)||void 0})}),(0,K.jsx)(ke,{label:i.operation,hint:i.operationHint,apply:i.apply,value:e.operation,onChange:e=>r({operation:e})}),(0,K.jsx)(ke,{label:i.address,hint:i.addressHint,apply:i.apply,value:e.address,onChange:e=>r({address:e})}),(0,K.jsx)(w,{label:i.status,values:e.status?[e.status]:[],options:Nr(jr,e.status?[e.status]:[]).map(e=>[e,e]),onChange:([e])=>r({status:e})}),(0,K.jsx)(w,{label:i.time,values:e.time?[e.time]:[],options:Pr(e.time),onChange:([e])=>r({time:e})})]})}function Nr(e,t){return[...new Set([...e,...t])]}function Pr(e){let t=ee.map(e=>[e,J.filters.times[e]]),n=f(e);return e&&n!==void 0?[...t,[e,k(new Date(n).toISOString())]]:t}function Fr({search:e,apiKeyId:t}){let{workspace:n}=H(),r=b(xr(n.slug,t??e.key,e)),i=r.data?.apiKeyRequests,a=i?.nodes??[],o=vr(e),s=t!==void 0;return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsxs)(je,{query:r,page:i,after:e.after,toolbar:(o||r.isError||!!i?.totalCount)&&(0,K.jsx)(Mr,{search:e,total:i?.totalCount,ofKey:s}),empty:(0,K.jsx)(Dr,{filtered:o}),children:[(0,K.jsx)(kr,{requests:a,ofKey:s}),(0,K.jsx)(sr,{requests:a,ofKey:s})]}),e.request&&(i||r.isError)&&(0,K.jsx)(Tr,{id:e.request,requests:a,ofKey:s})]})}function Ir({scopes:e}){return(0,K.jsx)(`ul`,{className:`flex flex-wrap gap-1`,children:e.map(e=>(0,K.jsx)(`li`,{children:(0,K.jsx)(D,{children:Y.scopes[e]})},e))})}function Lr({apiKey:e}){let t=G.details;return(0,K.jsxs)(T,{title:t.sections.access,children:[(0,K.jsxs)(I,{name:t.key,children:[(0,K.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.hint}),(0,K.jsx)(F,{text:e.prefix,what:G.list.copyPrefix,className:`-my-1.5`})]}),(0,K.jsx)(I,{name:t.scopes,children:(0,K.jsx)(Ir,{scopes:e.scopes})}),(0,K.jsx)(I,{name:t.hostnames,children:(0,K.jsx)(`bdi`,{children:e.allowedHostnames.join(`, `)||t.anyHostname})}),(0,K.jsx)(I,{name:t.ips,children:(0,K.jsx)(`bdi`,{children:e.allowedIps.join(`, `)||t.anyIp})}),(0,K.jsx)(I,{name:t.expires,children:e.expiresAt?(0,K.jsx)(V,{time:e.expiresAt}):g.common.never})]})}function Rr({apiKey:e,successor:t}){let n=G.details;return!e.revokedAt&&!e.successorId?null:(0,K.jsxs)(T,{title:n.sections.end,children:[e.revokedAt&&(0,K.jsx)(I,{name:n.revoked,children:(0,K.jsx)(V,{time:e.revokedAt})}),e.revokedAt&&(0,K.jsx)(I,{name:n.revokedBy,children:e.revokedBy?.name??G.list.commandLine}),e.revokedReason&&(0,K.jsx)(I,{name:n.reason,children:Y.reasons[e.revokedReason]}),e.revokedNote&&(0,K.jsx)(I,{name:n.note,children:(0,K.jsx)(`bdi`,{children:e.revokedNote})}),e.successorId&&(0,K.jsx)(I,{name:n.successor,children:t})]})}function zr({apiKey:e}){let t=G.details;return(0,K.jsxs)(T,{title:t.sections.origin,children:[(0,K.jsx)(I,{name:t.created,children:(0,K.jsx)(V,{time:e.createdAt})}),(0,K.jsx)(I,{name:t.createdBy,children:e.createdBy?.name??G.list.commandLine}),(0,K.jsxs)(I,{name:t.id,children:[(0,K.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.id}),(0,K.jsx)(F,{text:e.id,what:t.id,className:`-my-1.5`})]})]})}function Br({apiKey:e}){let t=G.details,n=e.lastUsed;return(0,K.jsxs)(T,{title:t.sections.usage,children:[(0,K.jsx)(I,{name:t.lastUsed,children:n?(0,K.jsx)(V,{time:n.at}):g.common.never}),n&&(0,K.jsx)(I,{name:t.address,children:(0,K.jsx)(`bdi`,{dir:`ltr`,children:n.address})}),n?.userAgent&&(0,K.jsx)(I,{name:t.client,children:(0,K.jsx)(`bdi`,{dir:`ltr`,children:n.userAgent})})]})}function Vr({apiKey:e}){return(0,K.jsxs)(`aside`,{"aria-label":W.page.facts,className:`card relative flex flex-col gap-6 p-5`,children:[(0,K.jsx)(Rr,{apiKey:e,successor:e.successor?.name}),(0,K.jsx)(Lr,{apiKey:e}),(0,K.jsx)(Br,{apiKey:e}),(0,K.jsx)(zr,{apiKey:e})]})}function Hr({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=Q(e),r=_n(e),i=n=>()=>t({kind:n,key:e});return(0,K.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,K.jsx)(R,{icon:`pencil`,disabled:!n,title:n?void 0:G.details.nothingToNarrow,onClick:i(`edit`),children:G.list.editShort}),(0,K.jsx)(R,{icon:`rotate`,disabled:!!r,title:r,onClick:i(`rotate`),children:G.list.rotate}),(0,K.jsx)(R,{icon:`ban`,className:`text-danger`,onClick:i(`revoke`),children:G.list.revoke})]})}function Ur({apiKey:e,onTask:t}){return(0,K.jsxs)(`header`,{className:`flex flex-wrap items-start justify-between gap-x-6 gap-y-4`,children:[(0,K.jsxs)(`div`,{className:`min-w-0 flex-1 basis-72`,children:[(0,K.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5`,children:[(0,K.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e.name}),(0,K.jsx)(D,{look:Z[e.state],dot:!0,children:Y.states[e.state]}),(0,K.jsx)(D,{children:Y.environments[e.environment]})]}),(0,K.jsxs)(`p`,{className:`mt-1 flex items-center gap-1 text-xs text-muted`,children:[(0,K.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.hint}),(0,K.jsx)(F,{text:e.prefix,what:G.list.copyPrefix,className:`-my-1.5`})]})]}),(0,K.jsx)(Hr,{apiKey:e,onTask:t})]})}function Wr({action:e}){return W.history.actions[e]??e}function Gr({actor:e}){let t=W.history;return e.kind===`COMMAND_LINE`?t.commandLine:e.kind===`API_KEY`?e.apiKey?t.key(e.apiKey.name):t.gone:e.user?.name??t.gone}function Kr({detail:e}){let t=W.history.details;return Object.keys(t).filter(t=>typeof e?.[t]==`string`).map(n=>[t[n]??n,qr(n,String(e?.[n]))])}function qr(e,t){switch(e){case`scopes`:return le(o(t.replaceAll(` `,`,`)).map(e=>Y.scopes[e]));case`environment`:return Y.environments[t.toUpperCase()]??t;case`reason`:return Y.reasons[t.toUpperCase()]??t;case`expiresAt`:return U(t);default:return t}}function Jr({change:e}){let t=L(),n=Kr(e);return(0,K.jsxs)(`li`,{className:`border-s-2 border-line ps-3 text-[13px]`,children:[(0,K.jsxs)(`p`,{className:`flex flex-wrap items-baseline gap-x-2`,children:[(0,K.jsx)(`span`,{className:`font-medium`,children:Wr(e)}),(0,K.jsx)(`span`,{className:`text-muted`,children:W.history.by(Gr(e))}),(0,K.jsx)(`time`,{dateTime:e.createdAt,title:U(e.createdAt),className:`ms-auto text-muted`,children:E(e.createdAt,t)})]}),n.length>0&&(0,K.jsx)(`dl`,{className:`mt-1 grid gap-y-0.5 text-xs`,children:n.map(([e,t])=>(0,K.jsxs)(`div`,{className:`flex gap-2`,children:[(0,K.jsx)(`dt`,{className:`w-24 shrink-0 text-muted`,children:e}),(0,K.jsx)(`dd`,{dir:`auto`,className:`min-w-0 text-start wrap-anywhere`,children:t})]},e))})]})}var Yr=5e3,Xr=10;function Zr(e,t){return S({queryKey:[`keys`,e,`page`,t],queryFn:()=>r(vt,{id:t},e),refetchInterval:Yr,staleTime:0})}function Qr(e,t){return se({queryKey:[`keys`,e,`history`,t],queryFn:({pageParam:n})=>r(yt,{first:Xr,after:n,id:t},e),initialPageParam:void 0,getNextPageParam:e=>e.auditEvents?.pageInfo.hasNextPage&&e.auditEvents.pageInfo.endCursor||void 0,staleTime:0})}function $r({title:e,hint:t,danger:n,children:r}){let i=(0,q.useId)();return(0,K.jsxs)(`section`,{"aria-labelledby":i,className:`card min-w-0`,children:[(0,K.jsxs)(`header`,{className:`flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-5 pt-4`,children:[(0,K.jsx)(`h2`,{id:i,className:n?`text-sm font-semibold text-danger`:`text-sm font-semibold`,children:e}),t&&(0,K.jsx)(`p`,{className:`text-[13px] text-muted`,children:t})]}),(0,K.jsx)(`div`,{className:`px-5 pt-3 pb-5`,children:r})]})}function ei({apiKey:e}){let{workspace:t}=H(),n=oe(Qr(t.slug,e.id)),r=n.data?.pages.flatMap(e=>e.auditEvents?.nodes??[]),i=W.history;return(0,K.jsxs)($r,{title:i.title,hint:i.hint,children:[n.isError&&!r&&(0,K.jsx)(Ne,{error:n.error,onRetry:()=>n.refetch()}),(0,K.jsx)(`ol`,{className:`flex flex-col gap-4`,children:r?.map(e=>(0,K.jsx)(Jr,{change:e},e.id))}),n.hasNextPage&&(0,K.jsx)(R,{small:!0,className:`mt-4`,busy:n.isFetchingNextPage,onClick:()=>n.fetchNextPage(),children:i.more})]})}function ti({title:e,callers:t,filtering:n}){return(0,K.jsxs)(`div`,{className:`min-w-0`,children:[(0,K.jsx)(`h3`,{className:`eyebrow`,children:e}),(0,K.jsx)(`ul`,{className:`mt-1 divide-y divide-line border-y border-line text-[13px]`,children:t.map(e=>(0,K.jsxs)(`li`,{className:`flex min-h-8 items-center justify-between gap-4 py-1`,children:[(0,K.jsx)(ni,{caller:e,filtering:n}),(0,K.jsx)(`span`,{className:`shrink-0 text-muted tabular-nums`,children:W.late.calls(e.count)})]},e.value))})]})}function ni({caller:{value:e},filtering:t}){let n=e||W.late.unknown;return!t||!e?(0,K.jsx)(`span`,{className:`min-w-0 wrap-anywhere`,children:n}):(0,K.jsx)(y,{to:`.`,hash:`requests`,search:t=>({...t,address:e,outcome:void 0,after:void 0}),"aria-label":W.late.show(e),className:`link min-w-0 font-mono text-xs wrap-anywhere`,children:n})}function ri({apiKey:e}){let t=L(),n=e.lateUse;if(!n)return null;let r=W.late,i=e.state===`REVOKED`?`REVOKED`:`EXPIRED`;return(0,K.jsxs)($r,{danger:!0,title:r.title[i],children:[(0,K.jsx)(`p`,{className:`text-pretty`,children:r.summary(n.count,A(n.recentCount))}),(0,K.jsxs)(`dl`,{className:`mt-4 grid grid-cols-2 gap-3 text-[13px]`,children:[(0,K.jsx)(pe,{name:r.first,children:(0,K.jsx)(`time`,{dateTime:n.firstAt,children:U(n.firstAt)})}),(0,K.jsx)(pe,{name:r.last,children:(0,K.jsx)(`time`,{dateTime:n.lastAt,title:U(n.lastAt),children:E(n.lastAt,t)})})]}),(0,K.jsxs)(`div`,{className:`mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2`,children:[(0,K.jsx)(ti,{title:r.addresses,callers:n.addresses??[],filtering:!0}),(0,K.jsx)(ti,{title:r.userAgents,callers:n.userAgents??[]})]}),(0,K.jsx)(`h3`,{className:`eyebrow mt-5`,children:r.todo}),(0,K.jsx)(`ol`,{className:`mt-1 list-decimal space-y-1 ps-5 text-[13px] text-pretty`,children:r.steps.map(e=>(0,K.jsx)(`li`,{children:e},e))})]})}var ii=36e5;function ai(e,t,n){if(!Q(e))return`ended`;let r=e.lastUsed?.at;return!r||Date.parse(r)<Date.parse(t.createdAt)?`unused`:Te(r,ii,n)?`busy`:`quiet`}function oi({old:e,successor:t}){let n=L(),r=W.rotation,i=ai(e,t,n),a=e.lastUsed?E(e.lastUsed.at,n):``,o=e.expiresAt?r.ends(U(e.expiresAt)):``;return i===`ended`?(0,K.jsx)(P,{children:r.ended}):i===`busy`?(0,K.jsxs)(P,{look:`warn`,children:[(0,K.jsxs)(`strong`,{className:`font-medium`,children:[r.busy,`.`]}),` `,r.busyHint(a,e.lastUsed?.address??``),` `,o]}):(0,K.jsxs)(P,{look:`ok`,children:[(0,K.jsxs)(`strong`,{className:`font-medium`,children:[r.quiet,`.`]}),` `,i===`unused`?r.quietNever:r.quietHint(a),` `,o]})}function si({name:e,relative:t}){let{workspace:n}=H();return(0,K.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1`,children:[(0,K.jsx)(`span`,{className:`w-28 text-[13px] text-muted`,children:e}),(0,K.jsx)(y,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:t.id},className:`link wrap-anywhere`,children:t.name}),(0,K.jsx)(`span`,{className:`font-mono text-xs text-muted`,children:t.hint}),(0,K.jsx)(D,{look:Z[t.state],dot:!0,children:Y.states[t.state]})]})}function ci({apiKey:e}){let{successor:t,predecessor:n}=e,r=W.rotation;return!t&&!n?null:(0,K.jsx)($r,{title:r.title,children:(0,K.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[n&&(0,K.jsx)(si,{name:r.from,relative:n}),t&&(0,K.jsx)(si,{name:r.to,relative:t}),t&&(0,K.jsx)(oi,{old:e,successor:t}),n&&(0,K.jsx)(oi,{old:n,successor:e})]})})}function li({day:e,most:t}){let{accepted:n,failed:r,refused:i}=e,a=[n,r,i].map(A),o=W.chart.summary(k(e.day),...a);return Tn(e)?(0,K.jsx)(`li`,{className:`flex flex-1`,children:(0,K.jsxs)(y,{to:`.`,hash:`requests`,search:t=>({...t,time:e.day.slice(0,10),after:void 0}),preload:!1,"aria-label":o,title:o,className:`flex flex-1 flex-col justify-end rounded-t px-px hover:bg-surface-2 sm:px-0.5`,children:[(0,K.jsx)(ui,{count:i,most:t,colour:`bg-danger`}),(0,K.jsx)(ui,{count:r,most:t,colour:`bg-warn`}),(0,K.jsx)(ui,{count:n,most:t,colour:`bg-accent`})]})}):(0,K.jsx)(`li`,{className:`flex-1`})}function ui({count:e,most:t,colour:n}){return e?(0,K.jsx)(`span`,{className:`block min-h-[3px] first:rounded-t-[3px] ${n}`,style:{height:`${e/t*100}%`}}):null}function di({days:e}){let t=Math.max(1,...e.map(Tn)),[n]=e,r=e.at(-1);return(0,K.jsxs)(`div`,{dir:`ltr`,className:`mt-5`,children:[(0,K.jsxs)(`div`,{className:`flex items-end gap-2`,children:[(0,K.jsx)(`p`,{"aria-hidden":`true`,className:`self-start text-xs leading-none text-muted tabular-nums`,children:A(t)}),(0,K.jsx)(`ul`,{"aria-label":W.chart.title,className:`flex h-32 min-w-0 flex-1 items-stretch border-b border-line`,children:e.map(e=>(0,K.jsx)(li,{day:e,most:t},e.day))})]}),(0,K.jsxs)(`p`,{"aria-hidden":`true`,className:`mt-1.5 flex justify-between text-xs text-muted`,children:[(0,K.jsx)(`bdi`,{children:n&&k(n.day)}),(0,K.jsx)(`bdi`,{children:r&&k(r.day)})]})]})}var fi=[[`accepted`,`bg-accent`],[`failed`,`bg-warn`],[`refused`,`bg-danger`]];function pi({sum:e}){let t=W.chart,n={accepted:void 0,failed:t.failedHint,refused:t.refusedHint};return(0,K.jsx)(`dl`,{className:`flex flex-wrap gap-x-8 gap-y-2`,children:fi.map(([r,i])=>(0,K.jsxs)(`div`,{title:n[r],children:[(0,K.jsxs)(`dt`,{className:`flex items-center gap-1.5 text-[13px] text-muted`,children:[(0,K.jsx)(`span`,{"aria-hidden":`true`,className:`size-2.5 rounded-[3px] ${i}`}),t[r]]}),(0,K.jsx)(`dd`,{className:`mt-0.5 text-lg font-semibold tracking-tight tabular-nums`,children:A(e[r])})]},r))})}var mi=30;function hi({days:e}){let t=Sn(e,mi,L()),n=wn(t),r=W.chart;return(0,K.jsx)($r,{title:r.title,hint:r.hint,children:Tn(n)?(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(pi,{sum:n}),(0,K.jsx)(di,{days:t})]}):(0,K.jsx)(`p`,{className:`py-6 text-center text-muted`,children:r.none})})}var gi=C(`/$slug/settings/api-keys/$id`);function _i({apiKey:e}){let t=gi.useSearch(),[n,r]=(0,q.useState)(null);return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(Ur,{apiKey:e,onTask:r}),(0,K.jsx)(Pt,{apiKey:e}),(0,K.jsxs)(`div`,{className:`grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,K.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6`,children:[(0,K.jsx)(ri,{apiKey:e}),(0,K.jsx)(ci,{apiKey:e}),(0,K.jsx)(hi,{days:e.requestsPerDay}),(0,K.jsx)(ei,{apiKey:e})]}),(0,K.jsx)(Vr,{apiKey:e})]}),(0,K.jsxs)(`section`,{id:`requests`,className:`flex scroll-mt-20 flex-col gap-4`,children:[(0,K.jsx)(`h2`,{className:`text-base font-semibold`,children:J.ofKey}),(0,K.jsx)(Fr,{search:t,apiKeyId:e.id})]}),(0,K.jsx)($n,{task:n,onClose:()=>r(null)})]})}var vi=C(`/$slug/settings/api-keys/$id`);function yi(){let{workspace:e,role:t,can:n}=H(),{id:r}=vi.useParams(),i=b({...Zr(e.slug,r),enabled:n(`ADMIN`)}),a=ze(i.isLoading),o=i.data?.apiKey;return dt(o?.name??G.details.title),n(`ADMIN`)?(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(xe,{to:`/$slug/settings/api-keys`,params:{slug:e.slug},className:`-mb-4`,children:W.page.back}),o&&(0,K.jsx)(_i,{apiKey:o}),!o&&a&&(0,K.jsx)(ht,{}),!o&&!i.isLoading&&(0,K.jsx)(Nt,{error:i.error,onRetry:()=>i.refetch()})]}):(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(B,{title:G.details.title}),(0,K.jsx)(Be,{icon:`shield`,title:G.list.forbiddenTitle,hint:G.list.forbiddenHint(t)})]})}function bi({search:e,onClose:t,onCreated:n}){let r=(0,q.useRef)(null),[i]=(0,q.useState)(s),[a,o]=(0,q.useState)({}),[c]=(0,q.useState)(()=>Xt(e)),[l,u]=(0,q.useState)(c),d=rn(),f=e=>u(t=>({...t,...e})),p=e=>a[e]??Fe(d.error,e);async function ee(){let{expiry:e,...t}=l,r=gt(e,Date.now());if(o($t(l)),r===void 0)return;let a=await d.run({...t,expiresAt:r,idempotencyKey:i});a&&n(a.apiKey,a.secret)}return(0,K.jsx)(z,{size:`large`,title:G.form.createTitle,description:G.form.createHint,initialFocus:r,action:d,fields:nn,status:Y.scopeSummary.count(l.scopes.length,_.length),changed:!Qt(l,c),submit:{look:`primary`,children:G.form.submit},onSubmit:ee,onClose:t,children:(0,K.jsx)(Yt,{draft:l,nameRef:r,errorOf:p,onChange:f})})}var xi=C(`/$slug/settings/api-keys`);function Si({apiKey:e,onClose:t}){let n=xi.useNavigate();function r(){t(),n({search:t=>({...t,key:e.id})})}return(0,K.jsx)(ye,{open:!0,onClose:t,size:`small`,title:G.form.lostTitle,description:G.form.lostHint,children:(0,K.jsxs)(j,{children:[(0,K.jsx)(R,{onClick:t,children:g.common.close}),(0,K.jsx)(R,{look:`primary`,onClick:r,children:G.form.lostAction})]})})}var Ci=C(`/$slug/settings/api-keys`);function wi({search:e}){let t=Ci.useNavigate(),[n,r]=(0,q.useState)(null),i=()=>t({search:e=>({...e,create:void 0,name:void 0,scopes:void 0}),replace:!0});async function a(e,t){await i(),r({key:e,secret:t})}let o=()=>r(null);return n?.secret?(0,K.jsx)(Qn,{apiKey:n.key,secret:n.secret,done:G.secret.created,onDone:o}):n?(0,K.jsx)(Si,{apiKey:n.key,onClose:o}):e.create?(0,K.jsx)(bi,{search:e,onClose:i,onCreated:a}):null}function Ti({apiKey:e}){let{workspace:t}=H();return(0,K.jsxs)(y,{to:`/$slug/settings/api-keys/$id`,params:{slug:t.slug,id:e.id},className:`btn btn-secondary justify-between`,children:[(0,K.jsxs)(`span`,{className:`flex items-center gap-2`,children:[(0,K.jsx)(et,{name:`log`,className:`size-4 text-muted`}),W.page.menu]}),(0,K.jsx)(et,{name:`chevronEnd`,className:`size-4 text-muted`})]})}var Ei=C(`/$slug/settings/api-keys`);function Di({id:e}){let{slug:t}=Ei.useParams();return(0,K.jsx)(y,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e??void 0}),className:`link`,children:G.details.openSuccessor})}function Oi({apiKey:e}){return(0,K.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,K.jsx)(Pt,{apiKey:e}),(0,K.jsx)(Ti,{apiKey:e}),(0,K.jsx)(Lr,{apiKey:e}),(0,K.jsx)(Br,{apiKey:e}),(0,K.jsx)(zr,{apiKey:e}),(0,K.jsx)(Rr,{apiKey:e,successor:(0,K.jsx)(Di,{id:e.successorId})})]})}var ki=`flex-1 px-2 sm:flex-none sm:px-3`;function Ai({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=Q(e),r=_n(e),i=n=>()=>t({kind:n,key:e});return(0,K.jsxs)(j,{children:[(0,K.jsx)(R,{icon:`pencil`,className:ki,disabled:!n,title:n?void 0:G.details.nothingToNarrow,onClick:i(`edit`),children:G.list.editShort}),(0,K.jsx)(R,{icon:`rotate`,className:ki,disabled:!!r,title:r,onClick:i(`rotate`),children:G.list.rotate}),(0,K.jsx)(R,{icon:`ban`,className:Ke(ki,`text-danger`),onClick:i(`revoke`),children:G.list.revoke})]})}function ji({apiKey:e,onClose:t}){return(0,K.jsxs)(`header`,{className:`flex items-start gap-3 border-b border-line px-5 py-4 sm:px-6`,children:[(0,K.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,K.jsx)(`p`,{className:`eyebrow`,children:G.details.title}),(0,K.jsx)(`h2`,{dir:`auto`,className:`mt-0.5 w-fit text-base font-semibold wrap-anywhere`,children:e?.name??G.details.title}),e&&(0,K.jsxs)(`div`,{className:`mt-2 flex flex-wrap gap-1.5`,children:[(0,K.jsx)(D,{look:Z[e.state],dot:!0,children:Y.states[e.state]}),(0,K.jsx)(D,{children:Y.environments[e.environment]})]})]}),(0,K.jsx)(me,{icon:`close`,label:g.common.close,className:`-me-2`,onClick:t})]})}function Mi({error:e}){let t=!e||e instanceof l&&e.code===`NOT_FOUND`;return(0,K.jsxs)(`div`,{role:`alert`,className:`p-6`,children:[(0,K.jsx)(`p`,{className:`font-medium`,children:t?G.details.missingTitle:g.errors.boundaryTitle}),(0,K.jsx)(`p`,{className:`mt-1 text-muted`,children:t?G.details.missingHint:e?.message})]})}var Ni=C(`/$slug/settings/api-keys`);function Pi({id:e}){let{workspace:t}=H(),n=Ni.useNavigate(),[r,i]=(0,q.useState)(null),a=b(Ln(t.slug,e)),o=ze(a.isPending),s=a.data?.apiKey,c=()=>n({search:e=>({...e,key:void 0})});return(0,K.jsxs)(Ue,{open:!0,onClose:c,label:s?.name??G.details.title,children:[(0,K.jsx)(ji,{apiKey:s??void 0,onClose:c}),s&&(0,K.jsx)(Oi,{apiKey:s}),s&&(0,K.jsx)(Ai,{apiKey:s,onTask:i}),!s&&!a.isPending&&(0,K.jsx)(Mi,{error:a.error}),!s&&o&&(0,K.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-4 p-6`,children:[(0,K.jsx)(`span`,{className:`sr-only`,children:G.details.loading}),(0,K.jsx)(`div`,{className:`skeleton h-5 w-48`}),(0,K.jsx)(`div`,{className:`skeleton h-24 w-full`}),(0,K.jsx)(`div`,{className:`skeleton h-40 w-full`})]}),(0,K.jsx)($n,{task:r,onClose:()=>i(null)})]})}var Fi=5;function Ii({keys:e}){let t=L(),n=[...e].sort((e,t)=>(t.lastUsed?.at??``).localeCompare(e.lastUsed?.at??``));return(0,K.jsxs)(`ul`,{className:`divide-y divide-line rounded-lg border border-line text-[13px]`,children:[n.slice(0,Fi).map(e=>(0,K.jsxs)(`li`,{className:`flex items-center justify-between gap-4 px-3 py-2`,children:[(0,K.jsx)(`span`,{dir:`auto`,className:`min-w-0 truncate font-medium`,children:e.name}),(0,K.jsx)(`span`,{className:hn(e,t)?`shrink-0 text-danger`:`shrink-0 text-muted`,children:e.lastUsed?W.bulk.used(E(e.lastUsed.at,t)):W.bulk.unused})]},e.id)),n.length>Fi&&(0,K.jsx)(`li`,{className:`px-3 py-2 text-muted`,children:W.bulk.more(n.length-Fi)})]})}function Li({keys:e,onClose:t,onRevoked:n}){let r=(0,q.useRef)(null),[i,a]=(0,q.useState)(``),[o,s]=(0,q.useState)(`OTHER`),[c,l]=(0,q.useState)(``),u=cn(),{bulk:d}=W,f=e.length,p=i.trim()===String(f),[ee,m]=d.confirm;async function g(){if(!p)return;let t=e.map(e=>e.id);await u.run({ids:t,reason:o,note:c.trim()||void 0})&&(n(),h({look:`ok`,title:d.done(f)}))}return(0,K.jsxs)(z,{size:`small`,title:d.title(f),description:d.hint,initialFocus:r,action:u,fields:[`note`],submit:{look:`danger`,disabled:!p,children:d.submit(f)},onSubmit:g,onClose:t,children:[(0,K.jsx)(Ii,{keys:e}),(0,K.jsx)(yn,{reason:o,onReason:s,note:c,onNote:l,error:u.error}),(0,K.jsx)(tt,{ref:r,label:`${ee}${f}${m}`,inputMode:`numeric`,autoComplete:`off`,value:i,onChange:a})]})}function Ri({choice:e}){let[t,n]=(0,q.useState)(!1),{choose:r}=W,i=e.keys.length;function a(){n(!1),e.clear()}return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(`div`,{role:`status`,className:i?`sticky bottom-4 z-20 flex justify-center`:`sr-only`,children:i>0&&(0,K.jsxs)(`div`,{className:`card flex flex-wrap items-center gap-2 py-2 ps-4 pe-2 shadow-pop`,children:[(0,K.jsx)(`p`,{className:`me-2 text-[13px] font-medium`,children:r.chosen(i)}),(0,K.jsx)(me,{small:!0,icon:`close`,label:r.none,onClick:e.clear}),(0,K.jsx)(R,{small:!0,look:`danger`,onClick:()=>n(!0),children:r.revoke})]})}),t&&(0,K.jsx)(Li,{keys:e.keys,onClose:()=>n(!1),onRevoked:a})]})}var zi=C(`/$slug/settings/api-keys`),Bi=Ye(i,ut,M([`linksRead`]));function Vi({filtered:e}){let t=zi.useNavigate();return e?(0,K.jsx)(ft,{title:G.list.noMatchTitle,hint:G.list.noMatchHint,onClear:()=>t({search:{},replace:!0})}):(0,K.jsx)(Ie,{icon:`key`,title:G.list.emptyTitle,hint:G.list.emptyHint,children:(0,K.jsx)(pt,{code:Bi,label:`${g.snippets.label} ${g.snippets.curl}`})})}function Hi({apiKey:e,chosen:t,onChoose:n}){let r=e.state===`REVOKED`;return(0,K.jsx)(`label`,{className:`relative z-10 grid size-8 place-items-center`,title:r?W.choose.revoked:void 0,children:(0,K.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":W.choose.one(e.name),checked:t,disabled:r,onChange:t=>n([e],t.target.checked)})})}var Ui=C(`/$slug/settings/api-keys`);function Wi({apiKey:e}){let{slug:t}=Ui.useParams();return(0,K.jsx)(y,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e.id}),preload:!1,dir:`auto`,title:e.name,className:Ke(`min-w-0 truncate after:absolute after:inset-0`,!Q(e)&&`text-muted`),children:e.name})}var Gi=C(`/$slug/settings/api-keys`);function Ki({apiKey:e,onTask:t}){let n=ie(),{slug:r}=Gi.useParams(),i=n=>()=>t({kind:n,key:e}),a=_n(e);async function o(){let t=await Pe(e.prefix);h({look:t?`ok`:`danger`,title:t?g.common.copied:g.common.copyFailed})}return(0,K.jsxs)(Oe,{align:`end`,trigger:(0,K.jsx)(me,{small:!0,icon:`dots`,label:G.list.actionsFor(e.name),className:`relative z-10`}),children:[(0,K.jsx)(N,{icon:`eye`,onClick:()=>n({from:Gi.id,search:t=>({...t,key:e.id})}),children:G.list.view}),(0,K.jsx)(N,{icon:`log`,onClick:()=>n({to:`/$slug/settings/api-keys/$id`,params:{slug:r,id:e.id}}),children:W.page.menu}),(0,K.jsx)(N,{icon:`copy`,onClick:o,children:G.list.copyPrefix}),(0,K.jsx)(`div`,{className:`menu-separator`}),(0,K.jsx)(N,{icon:`pencil`,disabled:!Q(e),reason:G.details.notAccepted,onClick:i(`edit`),children:G.list.edit}),(0,K.jsx)(N,{icon:`rotate`,disabled:!!a,reason:a,onClick:i(`rotate`),children:G.list.rotate}),(0,K.jsx)(N,{icon:`ban`,danger:!0,disabled:e.state===`REVOKED`,reason:G.details.notAccepted,onClick:i(`revoke`),children:G.list.revoke})]})}var $=22,qi=9,Ji=6,Yi=1.5,Xi=Array.from({length:7},(e,t)=>Qi(t,$,Yi)).join(``);function Zi({days:e}){let t=Sn(e,7,L()),{accepted:n,refused:r}=wn(t),i=Math.max(1,...t.map(Tn)),a=e=>e?Math.max(2,e/i*$):0,o=W.daysOf(n,r),s=t.map((e,t)=>Qi(t,$,a(e.accepted))),c=t.map((e,t)=>{let n=a(e.accepted);return Qi(t,$-n,Math.min(a(e.refused),$-n))});return(0,K.jsx)(`span`,{role:`img`,"aria-label":o,title:o,className:`relative z-10 inline-block align-middle`,children:(0,K.jsxs)(`svg`,{viewBox:`0 0 ${qi*7} ${$}`,"aria-hidden":`true`,className:`h-[22px] w-[63px]`,children:[(0,K.jsx)(`path`,{d:Xi,className:`fill-line`}),n>0&&(0,K.jsx)(`path`,{d:s.join(``),className:`fill-accent`}),r>0&&(0,K.jsx)(`path`,{d:c.join(``),className:`fill-danger`})]})})}function Qi(e,t,n){if(n===0)return``;let r=Math.min(Yi,n),i=n-r,a=Ji-2*r;return`M${e*qi},${t}v-${i}q0,-${r},${r},-${r}h${a}q${r},0,${r},${r}v${i}z`}var $i=(0,q.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=L(),{columns:a}=G.list;return(0,K.jsxs)(`li`,{className:`card relative p-4`,children:[(0,K.jsxs)(`div`,{className:`flex items-start gap-2`,children:[(0,K.jsx)(`span`,{className:`-ms-1.5 -mt-1.5`,children:(0,K.jsx)(Hi,{apiKey:e,chosen:t,onChoose:n})}),(0,K.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,K.jsx)(`h2`,{className:`flex min-w-0 text-sm font-medium`,children:(0,K.jsx)(Wi,{apiKey:e})}),(0,K.jsx)(`p`,{className:`mt-0.5 truncate font-mono text-xs text-muted`,children:e.hint})]}),(0,K.jsx)(`span`,{className:`-me-2 -mt-1.5`,children:(0,K.jsx)(Ki,{apiKey:e,onTask:r})})]}),(0,K.jsxs)(`div`,{className:`mt-3 flex flex-wrap items-center gap-1.5`,children:[(0,K.jsx)(D,{look:Z[e.state],dot:!0,children:Y.states[e.state]}),(0,K.jsx)(D,{children:mn(e.scopes)}),e.environment!==`PRODUCTION`&&(0,K.jsx)(D,{children:Y.environments[e.environment]}),(0,K.jsx)(`span`,{className:`ms-auto`,children:(0,K.jsx)(Zi,{days:e.requestsPerDay})})]}),(0,K.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,K.jsxs)(`div`,{children:[(0,K.jsx)(`dt`,{className:`text-xs text-muted`,children:a.lastUsed}),(0,K.jsx)(`dd`,{children:e.lastUsed?E(e.lastUsed.at,i):g.common.never})]}),(0,K.jsxs)(`div`,{className:`min-w-0`,children:[(0,K.jsx)(`dt`,{className:`text-xs text-muted`,children:a.created}),(0,K.jsxs)(`dd`,{className:`truncate`,children:[Se(e.createdAt),(0,K.jsx)(`span`,{className:`block truncate text-xs text-muted`,children:G.list.createdBy(e.createdBy?.name??G.list.commandLine)})]})]})]})]})}),ea=1e3;function ta(){let[e,t]=(0,q.useState)([]);return{keys:e,choose:(0,q.useCallback)((e,n)=>t(t=>na(t,e,n)),[]),clear:()=>t([])}}function na(e,t,n){let r=e.filter(e=>!t.some(({id:t})=>t===e.id));return n?[...r,...t].slice(0,ea):r}function ra({keys:e},t){return e.some(({id:e})=>e===t.id)}function ia({keys:e,choice:t,onTask:n}){return(0,K.jsx)(`ul`,{className:`flex flex-col gap-3`,children:e.map(e=>(0,K.jsx)($i,{apiKey:e,chosen:ra(t,e),onChoose:t.choose,onTask:n},e.id))})}function aa({apiKey:e}){let t=L(),n=e.lastUsed;return n?(0,K.jsx)(at,{content:(0,K.jsxs)(`span`,{className:`block`,children:[(0,K.jsx)(`span`,{className:`block font-medium`,children:U(n.at)}),(0,K.jsx)(`span`,{className:`block`,children:G.list.usedFrom(n.address)}),n.userAgent&&(0,K.jsx)(`bdi`,{dir:`ltr`,className:`block wrap-anywhere text-muted`,children:n.userAgent})]}),children:(0,K.jsx)(`time`,{dateTime:n.at,children:E(n.at,t)})}):(0,K.jsx)(`span`,{children:g.common.never})}function oa({scopes:e}){return(0,K.jsx)(at,{content:(0,K.jsx)(`span`,{className:`grid grid-cols-2 gap-x-4 gap-y-0.5`,children:e.map(e=>(0,K.jsx)(`span`,{children:Y.scopes[e]},e))}),children:mn([...e])})}function sa({apiKey:e}){let t=L(),n=(0,K.jsx)(D,{look:Z[e.state],dot:!0,children:Y.states[e.state]}),r=e.state===`REVOKED`?e.revokedAt:e.expiresAt;return!r||e.state===`ACTIVE`?n:(0,K.jsx)(at,{plain:!0,content:(0,K.jsxs)(`span`,{className:`block`,children:[E(r,t),(0,K.jsx)(`span`,{className:`block text-muted`,children:U(r)})]}),children:n})}var ca=(0,q.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=G.list.createdBy(e.createdBy?.name??G.list.commandLine);return(0,K.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,K.jsx)(`td`,{className:`ps-3`,children:(0,K.jsx)(Hi,{apiKey:e,chosen:t,onChoose:n})}),(0,K.jsxs)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-44 px-4 py-3 text-start font-medium`,children:[(0,K.jsxs)(`span`,{className:`flex min-h-5.5 items-center gap-2`,children:[(0,K.jsx)(Wi,{apiKey:e}),e.environment!==`PRODUCTION`&&(0,K.jsx)(D,{children:Y.environments[e.environment]})]}),(0,K.jsx)(`span`,{className:`block font-mono text-xs font-normal whitespace-nowrap text-muted`,children:e.hint})]}),(0,K.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap`,children:(0,K.jsx)(oa,{scopes:e.scopes})}),(0,K.jsx)(`td`,{className:`px-4 py-3`,children:(0,K.jsx)(sa,{apiKey:e})}),(0,K.jsx)(`td`,{className:`px-4 py-3`,children:(0,K.jsx)(Zi,{days:e.requestsPerDay})}),(0,K.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:(0,K.jsx)(aa,{apiKey:e})}),(0,K.jsxs)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:[Se(e.createdAt),(0,K.jsx)(`span`,{title:i,className:`block max-w-40 truncate text-xs`,children:i})]}),(0,K.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,K.jsx)(Ki,{apiKey:e,onTask:r})})]})});function la({keys:e,choice:t}){let n=e.filter(e=>e.state!==`REVOKED`),r=n.filter(e=>ra(t,e)).length;return(0,K.jsx)(`label`,{className:`grid size-8 place-items-center`,children:(0,K.jsx)(`input`,{type:`checkbox`,className:`check`,ref:e=>{e&&(e.indeterminate=r>0&&r<n.length)},"aria-label":W.choose.all,checked:n.length>0&&r===n.length,disabled:n.length===0,onChange:e=>t.choose(n,e.target.checked)})})}function ua({sort:e,search:t,text:n}){let r=Le(),i=(t.sort??`created`)===e,a=i?t.dir??v(e):void 0,o=i?a===`asc`?`desc`:`asc`:v(e);return(0,K.jsx)(Ze,{text:n,direction:a,onPress:()=>r({sort:e,dir:o})})}function da({keys:e,search:t,choice:n,onTask:r}){let{columns:i}=G.list;return(0,K.jsx)(`div`,{className:`card overflow-x-auto`,children:(0,K.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,K.jsx)(`caption`,{className:`sr-only`,children:G.list.page}),(0,K.jsx)(`thead`,{children:(0,K.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,K.jsx)(`th`,{scope:`col`,className:`w-8 ps-3 text-start`,children:(0,K.jsx)(la,{keys:e,choice:n})}),(0,K.jsx)(ua,{sort:`name`,search:t,text:i.name}),(0,K.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.scopes}),(0,K.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.state}),(0,K.jsx)(`th`,{scope:`col`,className:`table-head`,children:W.days}),(0,K.jsx)(ua,{sort:`used`,search:t,text:i.lastUsed}),(0,K.jsx)(ua,{sort:`created`,search:t,text:i.created}),(0,K.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,K.jsx)(`span`,{className:`sr-only`,children:i.actions})})]})}),(0,K.jsx)(`tbody`,{children:e.map(e=>(0,K.jsx)(ca,{apiKey:e,chosen:ra(n,e),onChoose:n.choose,onTask:r},e.id))})]})})}var fa=[];function pa({keys:e,search:t,choice:n,onTask:r}){let i=fe(`(width >= 48rem)`),a=(0,q.useDeferredValue)(e,fa);return i?(0,K.jsx)(da,{keys:a,search:t,choice:n,onTask:r}):(0,K.jsx)(ia,{keys:a,choice:n,onTask:r})}function ma({creator:e,onChange:t}){let{workspace:n}=H(),[r,i]=(0,q.useState)(``),a=b(Rn(n.slug,r)),{filters:o}=W,s={value:`gone`,text:o.ownerless},c=a.data&&(r?a.data:[...a.data,s]),l=c?.find(({value:t})=>t===e)?.text;return(0,K.jsx)(Je,{label:o.creator,chosen:e&&(l??`…`),find:o.findCreator,none:o.nobody,picks:c,onSearch:i,onChange:t})}function ha({label:e,days:t,onChange:n}){return(0,K.jsx)(w,{label:e,values:t?[t]:[],options:d.map(e=>[e,W.filters.days(Number(e))]),onChange:([e])=>n(e)})}function ga({value:e,onChange:t}){return(0,K.jsx)(we,{label:G.list.search,placeholder:G.list.searchHint,value:e,onChange:t,clean:c,cleaned:G.list.secretCut})}var _a=[[`created-desc`,G.list.sorts.newest],[`created-asc`,G.list.sorts.oldest],[`name-asc`,G.list.sorts.nameUp],[`name-desc`,G.list.sorts.nameDown],[`used-desc`,G.list.sorts.usedNewest],[`used-asc`,G.list.sorts.usedOldest]];function va({search:e,total:t}){let r=Le(),{filters:i}=W,o=e.sort??`created`;return(0,K.jsxs)(be,{total:t===void 0?void 0:G.list.total(t),onClear:Mn(e)?()=>r(jn):void 0,order:(0,K.jsx)(ve,{orders:_a,sort:o,dir:e.dir??v(o),onChange:r,className:`md:hidden`}),children:[(0,K.jsx)(ga,{value:e.q??``,onChange:e=>r({q:e||void 0})}),(0,K.jsx)(w,{label:G.list.state,multiple:!0,values:n(e.state),options:ne.map(e=>[e,Y.states[e]]),onChange:e=>r({state:a(e)})}),(0,K.jsx)(w,{label:G.list.scope,values:e.scope?[e.scope]:[],options:_.map(e=>[e,Y.scopes[e]]),onChange:([e])=>r({scope:e})}),(0,K.jsx)(ma,{creator:e.creator,onChange:e=>r({creator:e})}),(0,K.jsx)(ha,{label:i.unused,days:e.unused,onChange:e=>r({unused:e})}),(0,K.jsx)(ha,{label:i.expires,days:e.expires,onChange:e=>r({expires:e})})]})}var ya=[];function ba({search:e}){let{workspace:t}=H(),n=b(In(t.slug,e)),[r,i]=(0,q.useState)(null),a=ta(),o=n.data?.apiKeys,s=Mn(e),c=s||n.isError||!!o?.totalCount;return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(je,{query:n,page:o,after:e.after,toolbar:c&&(0,K.jsx)(va,{search:e,total:o?.totalCount}),empty:(0,K.jsx)(Vi,{filtered:s}),children:(0,K.jsx)(pa,{keys:o?.nodes??ya,search:e,choice:a,onTask:i})}),(0,K.jsx)(Ri,{choice:a}),(0,K.jsx)($n,{task:r,onClose:()=>i(null)})]})}var xa=864e5;function Sa(){let{workspace:e,can:t}=H(),n=L(),r=b({...zn(e.slug),enabled:t(`ADMIN`)}).data?.filter(e=>Te(e.lastAt,xa,n))??[],[i]=r,{banner:a}=W,o=i?.apiKey?.name??``,s=i?E(i.lastAt,n):``;return(0,K.jsx)(`div`,{role:`status`,className:i?void 0:`sr-only`,children:i?.apiKey&&(0,K.jsxs)(P,{look:`danger`,children:[(0,K.jsx)(`span`,{className:`font-medium wrap-anywhere`,children:r.length===1?a.one(o,s):a.many(r.length,o,s)}),` `,a.hint,` `,(0,K.jsx)(y,{to:`/$slug/settings/api-keys/$id`,params:{slug:e.slug,id:i.apiKey.id},className:`font-medium whitespace-nowrap underline underline-offset-4`,children:a.open})]})})}var Ca=C(`/$slug/settings/api-keys`);function wa(){dt(G.list.page);let{workspace:e,role:t,can:n}=H(),r=Ca.useSearch(),i=Ca.useNavigate();return n(`ADMIN`)?(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(B,{title:G.list.page,intro:G.list.intro,children:(0,K.jsx)(R,{look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>i({search:e=>({...e,create:`1`})}),children:G.list.create})}),(0,K.jsx)(Sa,{}),(0,K.jsx)(ba,{search:r},e.slug),(0,K.jsx)(wi,{search:r}),r.key&&(0,K.jsx)(Pi,{id:r.key})]}):(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(B,{title:G.list.page}),(0,K.jsx)(Be,{icon:`shield`,title:G.list.forbiddenTitle,hint:G.list.forbiddenHint(t)})]})}var Ta=C(`/$slug/settings/request-log`);function Ea(){dt(J.page);let{role:e,can:t}=H(),n=Ta.useSearch();return(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(B,{title:J.page,intro:t(`ADMIN`)?J.intro:void 0}),t(`ADMIN`)?(0,K.jsx)(Fr,{search:n}):(0,K.jsx)(Be,{icon:`shield`,title:J.forbiddenTitle,hint:J.forbiddenHint(e)})]})}export{yi as i,wa as n,Sa as r,Ea as t};