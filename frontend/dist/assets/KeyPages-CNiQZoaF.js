const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./keyPages.ar-CJAIGO9p.js","./rolldown-runtime-XKyaHtl9.js","./isolate-CV-Y3VRw.js","./arabicNouns-hrnBE3S4.js","./words.ar-D0f3srBb.js","./roles.ar-DDbCvp1f.js","./keyPages.en-CxMyd-MY.js","./words.en-DpeSElRJ.js","./roles.en-DTt4zGVA.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{B as t,C as n,F as r,R as i,S as a,T as o,U as s,W as c,X as l,a as u,b as d,i as f,it as p,o as ee,ot as m,q as h,rt as g,t as _,w as te,x as ne,y as re}from"./start-Chz2sQA5.js";import{M as ie,S as v,T as ae,a as y,c as b,i as x,k as oe,n as se,r as ce,x as S}from"./frame-C9Zg-BxM.js";import{$ as C,$t as w,A as le,An as T,Bt as ue,C as de,Ct as fe,D as E,E as pe,En as me,F as he,G as ge,Gt as _e,Ht as D,I as O,Jt as ve,K as k,Kt as ye,M as be,P as xe,Q as Se,Qn as Ce,Qt as we,R as Te,Rt as Ee,Tn as De,U as Oe,Ut as A,Vt as j,W as ke,Wt as Ae,Xt as je,Y as Me,Yt as Ne,Z as Pe,Zt as Fe,_ as Ie,a as Le,ar as Re,cn as ze,ct as Be,d as Ve,dt as He,en as M,er as N,et as Ue,f as We,ft as Ge,g as Ke,gt as qe,h as Je,ht as Ye,i as Xe,in as P,ir as F,it as Ze,k as Qe,l as $e,m as et,mt as tt,nn as nt,nr as rt,nt as I,o as it,on as L,or as at,ot,p as st,q as R,qt as ct,rn as lt,rr as z,rt as ut,s as dt,sn as ft,st as pt,tn as B,u as mt,ut as ht,v as gt,wn as _t,z as V,zt as H}from"./parts-ClEp4fWZ.js";import{t as vt}from"./isolate-CV-Y3VRw.js";var yt=new t(`
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
}`),bt=new t(`
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
    `),xt=new t(`
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
}`),St=new t(`
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
}`),Ct=new t(`
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
}`),wt=new t(`
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
}`),Tt=new t(`
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
}`),Et=new t(`
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
}`),Dt=new t(`
    mutation RevokeApiKeys($input: RevokeApiKeysInput!) {
  revokeApiKeys(input: $input) {
    apiKeys {
      id
    }
  }
}
    `),Ot=new t(`
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
    `),kt=new t(`
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
    `),At=new t(`
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
}`),jt=new t(`
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
    `),Mt=new t(`
    query RequestKey($id: ID!) {
  apiKey(id: $id) {
    id
    name
  }
}
    `),Nt=new t(`
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
}`),U=(m===`ar`?await p(()=>import(`./keyPages.ar-CJAIGO9p.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await p(()=>import(`./keyPages.en-CxMyd-MY.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).keyLife,W=(m===`ar`?await p(()=>import(`./keyPages.ar-CJAIGO9p.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await p(()=>import(`./keyPages.en-CxMyd-MY.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).keys,G=oe();function Pt({error:e,onRetry:t}){return!e||e instanceof l&&e.code===`NOT_FOUND`?(0,G.jsx)(z,{alone:!0,icon:`key`,title:W.details.missingTitle,hint:W.details.missingHint}):(0,G.jsx)(nt,{error:e,onRetry:t})}var K=e(ie(),1),q=(m===`ar`?await p(()=>import(`./keyPages.ar-CJAIGO9p.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await p(()=>import(`./keyPages.en-CxMyd-MY.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).requests;function Ft({apiKey:e}){return e.state===`REVOKED`?(0,G.jsx)(M,{look:`danger`,children:W.details.revokedNotice}):e.state===`EXPIRED`?(0,G.jsx)(M,{look:`warn`,children:W.details.expiredNotice}):e.state===`RETIRING`&&e.expiresAt?(0,G.jsx)(M,{look:`warn`,children:W.details.retiringNotice(H(e.expiresAt))}):null}var{names:J}=m===`ar`?await p(()=>import(`./keyPages.ar-CJAIGO9p.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await p(()=>import(`./keyPages.en-CxMyd-MY.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url),It=[`PRODUCTION`,`STAGING`,`DEVELOPMENT`];function Lt({environment:e,error:t,onChange:n}){return(0,G.jsx)(de,{label:W.form.environment,hint:W.form.environmentHint,value:e,options:It.map(e=>[e,J.environments[e]]),error:t,onChange:n})}function Rt({expiry:e,choices:t,current:n,error:r,onChange:i}){let a=P(),o=gt(e,a);return(0,G.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[(0,G.jsx)(de,{label:W.form.expiry,value:e.choice,options:t.map(e=>[e,W.form.expiryChoices[e]]),onChange:t=>i({...e,choice:t}),hint:o?W.form.expiryEnds(H(o)):zt(e.choice,n),error:e.choice===`date`?void 0:r}),e.choice===`date`&&(0,G.jsx)(tt,{type:`date`,className:`sm:w-48`,label:W.form.expiryDate,min:Ie(a),max:n?Ie(Date.parse(n)):void 0,value:e.date,onChange:t=>i({...e,date:t}),error:r}),e.choice===`never`&&(0,G.jsx)(M,{look:`warn`,children:W.form.expiryNever})]})}function zt(e,t){if(e===`keep`)return t?W.form.expiryKeep(H(t)):W.form.expiryKeepNever}function Bt({draft:e,before:t,errorOf:n,onChange:r}){let i=!!t?.allowedHostnames.length,a=!!t?.allowedIps.length,o=i&&e.allowedHostnames.length===1,s=a&&e.allowedIps.length===1;return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(Ke,{label:W.form.hostnames,hint:Vt(W.form.hostnamesHint,i&&W.form.onlyRemove,o),optional:!t,placeholder:vt(`*.example.com`),values:e.allowedHostnames,canAdd:!i,canRemove:!o,error:n(`allowedHostnames`),onChange:e=>r({allowedHostnames:e})}),(0,G.jsx)(Ke,{label:W.form.ips,hint:Vt(W.form.ipsHint,!1,s),optional:!t,placeholder:`203.0.113.0/24`,values:e.allowedIps,canRemove:!s,error:n(`allowedIps`),onChange:e=>r({allowedIps:e})})]})}function Vt(e,t,n){return n?W.form.lastEntry:t||e}var Ht=Object.keys(et);function Ut({scopes:e,onChange:t}){let n=st(e);return(0,G.jsxs)(`fieldset`,{children:[(0,G.jsx)(`legend`,{className:`mb-2 text-sm font-medium`,children:W.form.presets}),(0,G.jsx)(`div`,{className:`flex flex-wrap gap-1.5`,children:Ht.map(e=>(0,G.jsx)(`button`,{type:`button`,className:`pill`,"aria-pressed":e===n,onClick:()=>t([...et[e]]),children:J.presets[e]},e))})]})}function Wt({resource:e,access:t,scopes:n,within:r,onToggle:i}){let a=T().scopes,o=mt(e,t),s=Gt(o,a,r)??(o?void 0:W.form.impossible[t](e)),c=o?J.scopes[o]:W.form.impossible[t](e);return(0,G.jsx)(`td`,{className:`p-0`,children:(0,G.jsx)(`label`,{title:s,className:`grid min-h-11 place-items-center`,children:(0,G.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":c,checked:o!==null&&n.includes(o),disabled:s!==void 0,onChange:()=>o&&i(o)})})})}function Gt(e,t,n){if(e)return n&&!n.includes(e)?W.form.keyLacks:t.includes(e)?void 0:W.form.roleLacks}function Kt({scopes:e,within:t,error:n,onChange:r}){let i=(0,K.useId)(),a=We(e),o={scopes:e,within:t,onToggle:t=>r(Ve(e,t))};return(0,G.jsxs)(`div`,{children:[(0,G.jsx)(`div`,{className:`mb-2 overflow-hidden rounded-xl border border-line`,children:(0,G.jsxs)(`table`,{className:`w-full`,"aria-describedby":n?i:void 0,children:[(0,G.jsx)(`caption`,{className:`sr-only`,children:W.form.scopes}),(0,G.jsx)(`thead`,{children:(0,G.jsxs)(`tr`,{className:`border-b border-line bg-surface-2 text-xs font-medium text-muted`,children:[(0,G.jsx)(`th`,{scope:`col`,className:`h-8 px-3 text-start font-medium`,children:W.form.scopes}),(0,G.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:W.form.read}),(0,G.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:W.form.write})]})}),(0,G.jsx)(`tbody`,{children:$e.map(e=>(0,G.jsxs)(`tr`,{className:`border-b border-line last:border-0`,children:[(0,G.jsxs)(`th`,{scope:`row`,className:`px-3 py-1.5 text-start font-medium`,children:[J.resources[e],(0,G.jsx)(`span`,{className:`block text-xs font-normal text-muted`,children:J.resourceHints[e]})]}),(0,G.jsx)(Wt,{...o,resource:e,access:`Read`}),(0,G.jsx)(Wt,{...o,resource:e,access:`Write`})]},e))})]})}),(0,G.jsx)(qe,{id:i,error:n}),(0,G.jsx)(`div`,{role:`status`,children:a.length>0&&(0,G.jsx)(M,{look:`warn`,children:W.form.writeOnly(ue(a.map(e=>J.resources[e].toLowerCase())))})})]})}function qt(e){return(0,G.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[!e.within&&(0,G.jsx)(Ut,{scopes:e.scopes,onChange:e.onChange}),(0,G.jsx)(Kt,{...e})]})}var Jt=[`7`,`30`,`90`,`date`,`never`],Yt=[`keep`,`7`,`30`,`90`,`date`];function Xt({draft:e,before:t,nameRef:n,errorOf:r,onChange:i}){return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(tt,{ref:n,label:W.form.name,placeholder:t?void 0:W.form.namePlaceholder,required:!0,dir:`auto`,maxLength:100,autoComplete:`off`,value:e.name,onChange:e=>i({name:e}),error:r(`name`)}),(0,G.jsx)(qt,{scopes:e.scopes,within:t?.scopes,error:r(`scopes`),onChange:e=>i({scopes:e})}),(0,G.jsx)(Rt,{expiry:e.expiry,choices:t?Yt:Jt,current:t?.expiresAt,error:r(`expiresAt`),onChange:e=>i({expiry:e})}),(0,G.jsx)(Lt,{environment:e.environment,error:r(`environment`),onChange:e=>i({environment:e})}),(0,G.jsx)(Bt,{draft:e,before:t,errorOf:r,onChange:i})]})}function Zt({name:e,scopes:t}){return{name:e??``,scopes:o(t??``),environment:`PRODUCTION`,expiry:{choice:`90`,date:``},allowedHostnames:[],allowedIps:[]}}function Qt(e){return{name:e.name,scopes:e.scopes,environment:e.environment,expiry:{choice:`keep`,date:``},allowedHostnames:e.allowedHostnames,allowedIps:e.allowedIps}}function $t(e,t){return JSON.stringify(e)===JSON.stringify(t)}function en({scopes:e,expiry:t}){return{scopes:e.length?void 0:W.form.scopesRequired,expiresAt:t.choice===`date`&&!t.date?W.form.expiryDateRequired:void 0}}function tn(e,t,n){let r={name:t.name===e.name?void 0:t.name,scopes:Je(t.scopes,e.scopes)?void 0:t.scopes,environment:t.environment===e.environment?void 0:t.environment,expiresAt:gt(t.expiry,n)??void 0,allowedHostnames:nn(t.allowedHostnames,e.allowedHostnames)?void 0:t.allowedHostnames,allowedIps:nn(t.allowedIps,e.allowedIps)?void 0:t.allowedIps};return Object.values(r).some(e=>e!==void 0)?{...r,id:e.id}:null}function nn(e,t){return e.length===t.length&&e.every(e=>t.includes(e))}var rn=[`name`,`scopes`,`environment`,`expiresAt`,`allowedHostnames`,`allowedIps`],Y=[`keys`,`overview`];function an(){return k(Y,async(e,t)=>(await r(Ct,{input:e},t)).createApiKey)}function on(){return k(Y,async(e,t)=>(await r(wt,{input:e},t)).updateApiKey)}function sn(){return k(Y,async(e,t)=>(await r(Tt,{input:e},t)).rotateApiKey)}function cn(){return k(Y,async(e,t)=>(await r(Et,{input:e},t)).revokeApiKey)}function ln(){return k(Y,async(e,t)=>(await r(Dt,{input:e},t)).revokeApiKeys)}function un({apiKey:e,onClose:t}){let n=(0,K.useRef)(null),r=P(),[i,a]=(0,K.useState)({}),[o,s]=(0,K.useState)(()=>Qt(e)),c=on(),l=tn(e,o,r),u=e=>s(t=>({...t,...e})),d=e=>i[e]??He(c.error,e);async function f(){a(en(o)),l&&await c.run(l)&&(t(),h({look:`ok`,title:W.form.saved,text:o.name}))}return(0,G.jsx)(R,{size:`large`,title:W.form.editTitle,description:W.form.editHint,initialFocus:n,action:c,fields:rn,status:l?``:W.form.unchanged,changed:l!==null,submit:{look:`primary`,disabled:!l,children:g.common.save},onSubmit:f,onClose:t,children:(0,G.jsx)(Xt,{draft:o,before:e,nameRef:n,errorOf:d,onChange:u})})}function dn({name:e,ending:t,...n}){let[r,i,a]=W.revoke.confirm;return(0,G.jsx)(Oe,{label:(0,G.jsxs)(G.Fragment,{children:[r,(0,G.jsx)(`strong`,{dir:`auto`,className:`font-semibold wrap-anywhere`,children:e}),i,(0,G.jsx)(`strong`,{className:`font-mono font-semibold`,children:t}),a]}),...n})}var fn=9e5,X={ACTIVE:`ok`,EXPIRING:`warn`,RETIRING:`warn`,EXPIRED:`neutral`,REVOKED:`danger`};function Z(e){return e.state!==`EXPIRED`&&e.state!==`REVOKED`}function pn(e){return e.hint.slice(-4)}function mn(e,t){return[e.name.trim(),pn(e)].includes(t.trim())}function hn(e){return e.length===te.length?J.scopeSummary.full:Je(e,et.readOnly)?J.scopeSummary.readOnly:J.scopeSummary.some(e.length,te.length)}function gn(e,t){return e.lastUsed!==null&&Ae(e.lastUsed.at,fn,t)}function _n(e){let t=/(Firefox|Edg|OPR|Chrome|Safari)\/[\d.]+/.exec(e);return t&&e.startsWith(`Mozilla/`)?t[0]:e}function vn(e){return Z(e)?e.successorId?W.details.rotatedAlready:void 0:W.details.notAccepted}var yn=[`UNUSED`,`LEAKED`,`OWNER_LEFT`,`ROTATED`,`OTHER`];function bn({reason:e,onReason:t,note:n,onNote:r,error:i}){return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(Ye,{label:W.revoke.reason,children:n=>(0,G.jsx)(fe,{id:n.id,value:e,options:yn.map(e=>[e,J.reasons[e]]),onChange:t})}),(0,G.jsx)(Pe,{label:W.revoke.note,hint:W.revoke.noteHint,optional:!0,maxLength:500,value:n,onChange:r,error:He(i,`note`)})]})}var Q=864e5;function xn(e,t){return Math.floor(e/Q)*Q-(t-1)*Q}function Sn(e,t,n){let r=new Map(e?.map(e=>[Date.parse(e.day),e])),i=xn(n,t);return Array.from({length:t},(e,t)=>{let n=i+t*Q;return Cn(new Date(n).toISOString(),r.get(n))})}function Cn(e,t){if(!t)return{day:e,accepted:0,failed:0,refused:0};let{count:n,refusedCount:r,outcomes:i}=t,a=i?.find(({outcome:e})=>e===`ok`)?.count??0,o=i?n-r-a:0;return{day:e,accepted:n-r-o,failed:o,refused:r}}function wn(e){let t={accepted:0,failed:0,refused:0};for(let{accepted:n,failed:r,refused:i}of e)t.accepted+=n,t.failed+=r,t.refused+=i;return t}function Tn({accepted:e,failed:t,refused:n}){return e+t+n}var En={created:`CREATED_AT`,name:`NAME`,used:`LAST_USED_AT`};function Dn({sort:e=`created`,dir:t}){let n=t??ne(e);return{field:En[e],direction:n===`asc`?`ASC`:`DESC`}}var On=864e5,kn=[`ACTIVE`,`EXPIRING`,`RETIRING`];function An({q:e,state:t,scope:r,creator:i,unused:a,expires:o},s){let c=n(t),l=e=>new Date(s+e*On).toISOString();return c.length===0&&(a||o)&&c.push(...kn),{search:e,states:c.length?c:void 0,scope:r,createdById:i===`gone`?void 0:i,ownerless:i===`gone`||void 0,unusedSince:a&&l(-Number(a)),expiresBefore:o&&l(Number(o))}}var jn={q:void 0,state:void 0,scope:void 0,creator:void 0,unused:void 0,expires:void 0};function Mn(e){return Object.keys(jn).some(t=>e[t])}var Nn=25,Pn=3e4,Fn=5e3;function In(e,t){let{key:n,create:i,name:a,scopes:o,...s}=t;return x({queryKey:[`keys`,e,`list`,s],queryFn:()=>{let n=Date.now(),i=new Date(xn(n,7)).toISOString(),a=An(t,n),o={first:Nn,after:t.after,filter:a,orderBy:Dn(t),since:i};return r(xt,o,e)},placeholderData:b,refetchInterval:Pn,staleTime:0})}function Ln(e,t){return x({queryKey:[`keys`,e,`one`,t],queryFn:()=>r(St,{id:t},e),refetchInterval:Pn,staleTime:0})}function Rn(e,t){return x({queryKey:[`members`,e,`creators`,t],queryFn:async()=>((await r(Ot,{search:t||void 0},e)).members?.nodes??[]).map(({user:e})=>({value:e.id,text:e.name,hint:e.email})),placeholderData:b})}function zn(e){return x({queryKey:[`keys`,e,`late`],queryFn:async()=>(await r(kt,{},e)).apiKeyLateUses?.nodes??[],refetchInterval:Fn,staleTime:0})}var Bn=3e3;function Vn({apiKey:e}){let t=P(),{workspace:n}=T(),r=y({...Ln(n.slug,e.id),refetchInterval:Bn}).data?.apiKey??e,i=r.lastUsed;if(!i)return(0,G.jsx)(M,{children:W.revoke.neverUsed});let a=D(i.at,t);return gn(r,t)?(0,G.jsx)(M,{look:`danger`,children:(0,G.jsx)(`span`,{className:`wrap-anywhere`,children:W.revoke.inUse(a,i.address,_n(i.userAgent))})}):(0,G.jsx)(M,{look:`warn`,children:W.revoke.lastUsed(a)})}function Hn({apiKey:e,onClose:t}){let n=(0,K.useRef)(null),[r,i]=(0,K.useState)(``),[a,o]=(0,K.useState)(`OTHER`),[s,c]=(0,K.useState)(``),l=cn(),u=mn(e,r);async function d(){u&&await l.run({id:e.id,reason:a,note:s.trim()||void 0})&&(t(),h({look:`ok`,title:W.revoke.done,text:W.revoke.doneHint(e.name)}))}return(0,G.jsxs)(R,{size:`small`,title:W.revoke.title(e.name),description:W.revoke.hint,initialFocus:n,action:l,fields:[`note`],submit:{look:`danger`,disabled:!u,children:W.revoke.submit},onSubmit:d,onClose:t,children:[(0,G.jsx)(Vn,{apiKey:e}),(0,G.jsx)(bn,{reason:a,onReason:o,note:s,onNote:c,error:l.error}),(0,G.jsx)(dn,{inputRef:n,name:e.name,ending:pn(e),value:r,onChange:i})]})}var Un=36e5,Wn={NONE:0,HOUR:Un,DAY:24*Un,WEEK:168*Un},Gn=Object.keys(Wn);function Kn({apiKey:e,onClose:t,onRotated:n}){let r=P(),[i,a]=(0,K.useState)(`DAY`),o=sn();async function s(){let t=await o.run({id:e.id,overlap:i});t&&n(t.apiKey,t.secret)}return(0,G.jsxs)(De,{open:!0,size:`small`,onClose:t,title:W.rotate.title(e.name),description:W.rotate.hint,children:[(0,G.jsxs)(_t,{children:[o.error&&(0,G.jsx)(M,{look:`danger`,alert:!0,children:o.error.message}),(0,G.jsx)(de,{label:W.rotate.overlap,value:i,options:Gn.map(e=>[e,J.overlaps[e]]),onChange:a}),i===`NONE`?(0,G.jsx)(M,{look:`warn`,children:W.rotate.none}):(0,G.jsx)(M,{children:W.rotate.some(H(new Date(r+Wn[i]).toISOString()))})]}),(0,G.jsxs)(Me,{children:[(0,G.jsx)(F,{onClick:t,children:g.common.cancel}),(0,G.jsx)(F,{look:`primary`,busy:o.pending,onClick:s,children:W.rotate.submit})]})]})}function qn({apiKey:e,secret:t}){let n=w(e.scopes),{snippets:r}=g,a=(e,t)=>(0,G.jsx)(ye,{label:`${r.label} ${e}`,code:t});return(0,G.jsxs)(`section`,{className:`flex min-w-0 flex-col gap-2`,children:[(0,G.jsx)(`h3`,{className:`text-sm font-medium`,children:W.secret.callTitle}),(0,G.jsx)(ge,{label:W.secret.callTitle,tabs:[{value:`curl`,text:r.curl,content:a(r.curl,Ne(i,t,n))},{value:`javascript`,text:r.javascript,content:a(r.javascript,Fe(i,t,n))},{value:`go`,text:r.go,content:a(r.go,je(i,t,n))}]})]})}var Jn=4e3;async function Yn(e,t){let n=performance.now(),r={Authorization:`Bearer ${e}`};t.body&&(r[`Content-Type`]=`application/json`);let a=await fetch(i+t.path,{method:t.method,headers:r,body:t.body,credentials:`omit`,cache:`no-store`}),o=await a.text();return{status:a.status,milliseconds:Math.round(performance.now()-n),body:Xn(o).slice(0,Jn)}}function Xn(e){try{return JSON.stringify(JSON.parse(e),null,2)}catch{return e}}function Zn({apiKey:e,secret:t}){let[n,r]=(0,K.useState)(null),i=w(e.scopes),a=Ge(()=>Yn(t,i)),o=e.allowedHostnames.length>0||e.allowedIps.length>0;async function s(){r(await a.run()??null)}return(0,G.jsxs)(`section`,{className:`flex flex-col gap-3 rounded-xl border border-line p-3`,children:[(0,G.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-2`,children:[(0,G.jsxs)(`p`,{className:`min-w-0 flex-1 basis-52 text-[13px] text-muted`,children:[W.secret.tryHint(i.method,i.path),` `,o&&W.secret.blockedHere]}),(0,G.jsx)(F,{small:!0,icon:`play`,busy:a.pending,onClick:s,children:a.pending?W.secret.trying:W.secret.tryIt})]}),!ve(e.scopes)&&(0,G.jsx)(M,{children:W.secret.cannotRead}),(0,G.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-2 empty:hidden`,children:[a.error&&(0,G.jsx)(M,{look:`danger`,children:W.secret.noAnswer}),n&&(0,G.jsx)(`div`,{children:(0,G.jsx)(O,{dot:!0,look:n.status<400?`ok`:`danger`,children:W.secret.answered(n.status,n.milliseconds)})})]}),n&&(0,G.jsx)(ct,{label:W.secret.responseLabel,className:`try-body`,children:n.body})]})}function Qn({apiKey:e,secret:t,done:n,onDone:r}){let i=(0,K.useRef)(null);function a(){r(),h({look:`ok`,title:n,text:e.name})}return(0,G.jsxs)(dt,{size:`large`,initialFocus:i,title:W.secret.title,description:W.secret.hint,stored:W.secret.stored,nudge:W.secret.nudge,done:W.secret.done,onDone:a,children:[(0,G.jsx)(it,{label:W.secret.label,copy:W.secret.copy,secret:t,copyRef:i}),(0,G.jsx)(qn,{apiKey:e,secret:t}),(0,G.jsx)(Zn,{apiKey:e,secret:t})]})}function $n({task:e,onClose:t}){let[n,r]=(0,K.useState)(null);if(n)return(0,G.jsx)(Qn,{apiKey:n.key,secret:n.secret,done:W.secret.rotated,onDone:()=>r(null)});if(!e)return null;if(e.kind===`edit`)return(0,G.jsx)(un,{apiKey:e.key,onClose:t});if(e.kind===`revoke`)return(0,G.jsx)(Hn,{apiKey:e.key,onClose:t});function i(e,n){t(),r({key:e,secret:n})}return(0,G.jsx)(Kn,{apiKey:e.key,onClose:t,onRotated:i})}var er=Object.keys(q.outcomes);function tr(e){return q.outcomes[e]??e}function nr({outcome:e,refused:t}){return e===`ok`?`ok`:t?`danger`:`warn`}function rr({request:e}){return(0,G.jsxs)(O,{look:nr(e),children:[(0,G.jsx)(`span`,{className:`font-mono tabular-nums`,children:e.status}),tr(e.outcome)]})}function ir({operation:e}){return e||q.noOperation}function ar(e){let t=e<10?10:1;return q.milliseconds(j(Math.round(e*t)/t))}function or({request:e}){let t=ir(e);return(0,G.jsx)(v,{to:`.`,search:t=>({...t,request:e.id}),preload:!1,"aria-label":q.open(t,H(e.createdAt)),title:t,className:`min-w-0 truncate font-mono text-[13px] after:absolute after:inset-0`,children:t})}function sr({requests:e,ofKey:t}){let n=P();return(0,G.jsx)(`ul`,{className:`card divide-y divide-line md:hidden`,children:e.map(e=>(0,G.jsxs)(`li`,{className:`relative flex flex-col gap-1.5 px-4 py-3`,children:[(0,G.jsxs)(`p`,{className:`flex items-baseline gap-2`,children:[(0,G.jsx)(`span`,{className:`flex min-w-0 flex-1`,children:(0,G.jsx)(or,{request:e})}),(0,G.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:D(e.lastAt,n)})]}),(0,G.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs text-muted`,children:[(0,G.jsx)(rr,{request:e}),e.count>1&&(0,G.jsx)(`span`,{children:q.calls(e.count)}),!t&&(0,G.jsx)(`span`,{dir:`auto`,className:`max-w-40 truncate`,children:e.apiKey?.name}),(0,G.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.address||q.noAddress})]})]},e.id))})}function cr({request:e}){let t=q.details;return(0,G.jsxs)(E,{title:t.sections.answer,children:[(0,G.jsx)(I,{name:t.code,children:(0,G.jsx)(`span`,{className:`font-mono text-xs`,children:e.outcome})}),(0,G.jsx)(I,{name:t.status,children:e.status}),(0,G.jsxs)(I,{name:t.latency,children:[ar(e.latency),e.count>1&&(0,G.jsxs)(`span`,{className:`text-muted`,children:[`(`,t.slowest(ar(e.maxLatency)),`)`]})]}),(0,G.jsxs)(I,{name:t.requestId,children:[(0,G.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.requestId}),(0,G.jsx)(N,{text:e.requestId,what:t.requestId,className:`-my-1.5`})]})]})}function lr({request:e,ofKey:t}){let{workspace:n}=T(),r=q.details,{apiKey:i,count:a,neededScopes:o}=e;return(0,G.jsxs)(E,{title:r.sections.call,children:[(0,G.jsx)(I,{name:r.time,children:(0,G.jsx)(V,{time:e.createdAt})}),a>1&&(0,G.jsx)(I,{name:r.until,children:(0,G.jsx)(V,{time:e.lastAt})}),a>1&&(0,G.jsx)(I,{name:r.count,children:(0,G.jsxs)(`span`,{children:[j(a),(0,G.jsx)(`span`,{className:`block text-xs text-muted`,children:r.countHint})]})}),(0,G.jsx)(I,{name:r.scopes,children:o.map(e=>J.scopes[e]).join(g.common.comma)||r.noScopes}),i&&!t&&(0,G.jsx)(I,{name:r.key,children:(0,G.jsx)(v,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:i.id},className:`link`,children:i.name})})]})}function ur({request:e}){let t=q.details;return(0,G.jsxs)(E,{title:t.sections.client,children:[(0,G.jsx)(I,{name:t.address,children:e.address||q.noAddress}),(0,G.jsx)(I,{name:t.client,children:e.userAgent||q.noAddress})]})}function dr({request:e,ofKey:t}){return(0,G.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,G.jsx)(cr,{request:e}),(0,G.jsx)(lr,{request:e,ofKey:t}),(0,G.jsx)(ur,{request:e})]})}function fr({request:e}){let{filter:t}=_(),{operation:n,address:r}=e,i=q.details;return!n&&!r?null:(0,G.jsxs)(Me,{children:[n&&(0,G.jsx)(F,{icon:`filter`,onClick:()=>t({operation:n}),children:i.onlyOperation}),r&&(0,G.jsx)(F,{icon:`filter`,onClick:()=>t({address:r}),children:i.onlyAddress})]})}var pr=36e5,mr={hour:pr,day:24*pr,week:168*pr,month:720*pr};function hr(e,t,n){let r=u(e.outcome),i=r.includes(`refused`);return{apiKeyId:t,outcomes:r.length&&!i?r:void 0,refused:i||void 0,operation:e.operation,address:e.address,status:e.status===void 0?void 0:Number(e.status),...gr(e.time,n)}}function gr(e,t){let n=e=>new Date(e).toISOString(),r=f(e);return r===void 0?e?{from:n(t-mr[e])}:{}:{from:n(r),until:n(r+mr.day-1)}}var _r={outcome:void 0,operation:void 0,address:void 0,status:void 0,time:void 0,key:void 0};function vr(e){return Object.keys(_r).some(t=>e[t])}var yr=25,br=5e3;function xr(e,t,n){let{request:i,...a}=n;return x({queryKey:[`requests`,e,t,a],queryFn:()=>{let i=hr(n,t,Date.now());return r(At,{first:yr,after:n.after,filter:i},e)},placeholderData:b,refetchInterval:!n.after&&br,staleTime:0})}function Sr(e,t){return x({queryKey:[`requests`,e,`one`,t],queryFn:async()=>(await r(Nt,{id:t},e)).apiKeyRequest??null,staleTime:1/0,retry:!1})}function Cr(e,t){return x({queryKey:[`keys`,e,`choices`,t],queryFn:async()=>((await r(jt,{search:t||void 0},e)).apiKeys?.nodes??[]).map(e=>({value:e.id,text:e.name,hint:e.hint})),placeholderData:b})}function wr(e,t){return x({queryKey:[`keys`,e,`name`,t],queryFn:async()=>(await r(Mt,{id:t},e)).apiKey?.name??null})}function Tr({id:e,requests:t,ofKey:n}){let{workspace:r}=T(),{open:i}=_(),a=t.find(t=>t.id===e),o=y({...Sr(r.slug,e),initialData:a}),s=o.data??void 0,c=()=>i(void 0),l=q.details;return(0,G.jsxs)(ft,{open:!0,onClose:c,label:l.title,children:[(0,G.jsx)(Ze,{eyebrow:l.title,title:(0,G.jsx)(`span`,{className:`font-mono text-sm`,children:s?ir(s):l.title}),onClose:c,children:s&&(0,G.jsx)(rr,{request:s})}),s?(0,G.jsx)(dr,{request:s,ofKey:n}):(0,G.jsx)(ut,{query:o,title:l.missingTitle,hint:l.missingHint}),s&&(0,G.jsx)(fr,{request:s})]})}var Er=Ne(i,we,w([`linksRead`]));function Dr({filtered:e}){let{filter:t}=_(),n=q;return e?(0,G.jsx)(pt,{title:n.noMatchTitle,hint:n.noMatchHint,onClear:()=>t(_r)}):(0,G.jsx)(_e,{icon:`log`,title:n.emptyTitle,hint:n.emptyHint,children:(0,G.jsx)(ye,{code:Er,label:`${g.snippets.label} ${g.snippets.curl}`})})}function Or({request:e,ofKey:t}){let n=P();return(0,G.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,G.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap text-muted`,children:(0,G.jsx)(`time`,{dateTime:e.lastAt,title:H(e.lastAt),className:`relative z-10`,children:D(e.lastAt,n)})}),(0,G.jsx)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-48 px-4 py-2.5 text-start font-normal`,children:(0,G.jsxs)(`span`,{className:`flex items-baseline gap-2`,children:[(0,G.jsx)(or,{request:e}),e.count>1&&(0,G.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:q.calls(e.count)})]})}),(0,G.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap`,children:(0,G.jsx)(rr,{request:e})}),!t&&(0,G.jsx)(`td`,{className:`max-w-40 truncate px-4 py-2.5`,dir:`auto`,title:e.apiKey?.name,children:e.apiKey?.name}),(0,G.jsx)(`td`,{className:`px-4 py-2.5 font-mono text-xs whitespace-nowrap text-muted`,children:e.address||q.noAddress}),(0,G.jsx)(`td`,{className:`px-4 py-2.5 text-end whitespace-nowrap text-muted tabular-nums`,children:ar(e.latency)})]})}function kr({requests:e,ofKey:t}){let{columns:n}=q,r=[n.time,n.operation,n.outcome,...t?[]:[n.key],n.address];return(0,G.jsx)(le,{label:q.page,className:`hidden md:block`,heads:(0,G.jsxs)(G.Fragment,{children:[r.map(e=>(0,G.jsx)(be,{children:e},e)),(0,G.jsx)(be,{className:`text-end`,children:n.latency})]}),children:e.map(e=>(0,G.jsx)(Or,{request:e,ofKey:t},e.id))})}function Ar({id:e,onChange:t}){let{workspace:n}=T(),[r,i]=(0,K.useState)(``),a=y(Cr(n.slug,r)),o=y({...wr(n.slug,e??``),enabled:e!==void 0}),{filters:s}=q;return(0,G.jsx)(Xe,{label:s.key,chosen:e&&(o.data??`…`),find:s.findKey,none:s.noKey,picks:a.data,clean:c,onSearch:i,onChange:t})}var jr=[`200`,`201`,`204`,`400`,`401`,`403`,`404`,`409`,`413`,`429`,`500`,`503`];function Mr({search:e,total:t,ofKey:n}){let{filter:r}=_(),{filters:i}=q,a=u(e.outcome);return(0,G.jsxs)(Se,{total:t===void 0?void 0:q.total(t),onClear:vr(e)?()=>r(_r):void 0,children:[!n&&(0,G.jsx)(Ar,{id:e.key,onChange:e=>r({key:e})}),(0,G.jsx)(C,{label:i.outcome,multiple:!0,values:a,options:Nr(er,a).map(e=>[e,tr(e)]),onChange:e=>r({outcome:e.join(`,`)||void 0})}),(0,G.jsx)(Le,{label:i.operation,hint:i.operationHint,apply:i.apply,value:e.operation,onChange:e=>r({operation:e})}),(0,G.jsx)(Le,{label:i.address,hint:i.addressHint,apply:i.apply,value:e.address,onChange:e=>r({address:e})}),(0,G.jsx)(C,{label:i.status,values:e.status?[e.status]:[],options:Nr(jr,e.status?[e.status]:[]).map(e=>[e,e]),onChange:([e])=>r({status:e})}),(0,G.jsx)(C,{label:i.time,values:e.time?[e.time]:[],options:Pr(e.time),onChange:([e])=>r({time:e})})]})}function Nr(e,t){return[...new Set([...e,...t])]}function Pr(e){let t=ee.map(e=>[e,q.filters.times[e]]),n=f(e);return e&&n!==void 0?[...t,[e,A(new Date(n).toISOString())]]:t}function Fr({search:e,apiKeyId:t}){let{workspace:n}=T(),r=y(xr(n.slug,t??e.key,e)),i=r.data?.apiKeyRequests,a=i?.nodes??[],o=vr(e),s=t!==void 0;return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsxs)(Be,{query:r,page:i,after:e.after,toolbar:(o||r.isError||!!i?.totalCount)&&(0,G.jsx)(Mr,{search:e,total:i?.totalCount,ofKey:s}),empty:(0,G.jsx)(Dr,{filtered:o}),children:[(0,G.jsx)(kr,{requests:a,ofKey:s}),(0,G.jsx)(sr,{requests:a,ofKey:s})]}),e.request&&(i||r.isError)&&(0,G.jsx)(Tr,{id:e.request,requests:a,ofKey:s})]})}function Ir({scopes:e}){return(0,G.jsx)(`ul`,{className:`flex flex-wrap gap-1`,children:e.map(e=>(0,G.jsx)(`li`,{children:(0,G.jsx)(O,{children:J.scopes[e]})},e))})}function Lr({apiKey:e}){let t=W.details;return(0,G.jsxs)(E,{title:t.sections.access,children:[(0,G.jsxs)(I,{name:t.key,children:[(0,G.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.hint}),(0,G.jsx)(N,{text:e.prefix,what:W.list.copyPrefix,className:`-my-1.5`})]}),(0,G.jsx)(I,{name:t.scopes,children:(0,G.jsx)(Ir,{scopes:e.scopes})}),(0,G.jsx)(I,{name:t.hostnames,children:(0,G.jsx)(`bdi`,{children:e.allowedHostnames.join(`, `)||t.anyHostname})}),(0,G.jsx)(I,{name:t.ips,children:(0,G.jsx)(`bdi`,{children:e.allowedIps.join(`, `)||t.anyIp})}),(0,G.jsx)(I,{name:t.expires,children:e.expiresAt?(0,G.jsx)(V,{time:e.expiresAt}):g.common.never})]})}function Rr({apiKey:e,successor:t}){let n=W.details;return!e.revokedAt&&!e.successorId?null:(0,G.jsxs)(E,{title:n.sections.end,children:[e.revokedAt&&(0,G.jsx)(I,{name:n.revoked,children:(0,G.jsx)(V,{time:e.revokedAt})}),e.revokedAt&&(0,G.jsx)(I,{name:n.revokedBy,children:e.revokedBy?.name??W.list.commandLine}),e.revokedReason&&(0,G.jsx)(I,{name:n.reason,children:J.reasons[e.revokedReason]}),e.revokedNote&&(0,G.jsx)(I,{name:n.note,children:(0,G.jsx)(`bdi`,{children:e.revokedNote})}),e.successorId&&(0,G.jsx)(I,{name:n.successor,children:t})]})}function zr({apiKey:e}){let t=W.details;return(0,G.jsxs)(E,{title:t.sections.origin,children:[(0,G.jsx)(I,{name:t.created,children:(0,G.jsx)(V,{time:e.createdAt})}),(0,G.jsx)(I,{name:t.createdBy,children:e.createdBy?.name??W.list.commandLine}),(0,G.jsxs)(I,{name:t.id,children:[(0,G.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.id}),(0,G.jsx)(N,{text:e.id,what:t.id,className:`-my-1.5`})]})]})}function Br({apiKey:e}){let t=W.details,n=e.lastUsed;return(0,G.jsxs)(E,{title:t.sections.usage,children:[(0,G.jsx)(I,{name:t.lastUsed,children:n?(0,G.jsx)(V,{time:n.at}):g.common.never}),n&&(0,G.jsx)(I,{name:t.address,children:(0,G.jsx)(`bdi`,{dir:`ltr`,children:n.address})}),n?.userAgent&&(0,G.jsx)(I,{name:t.client,children:(0,G.jsx)(`bdi`,{dir:`ltr`,children:n.userAgent})})]})}function Vr({apiKey:e}){return(0,G.jsxs)(`aside`,{"aria-label":U.page.facts,className:`card relative flex flex-col gap-6 p-5`,children:[(0,G.jsx)(Rr,{apiKey:e,successor:e.successor?.name}),(0,G.jsx)(Lr,{apiKey:e}),(0,G.jsx)(Br,{apiKey:e}),(0,G.jsx)(zr,{apiKey:e})]})}function Hr({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=Z(e),r=vn(e),i=n=>()=>t({kind:n,key:e});return(0,G.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,G.jsx)(F,{icon:`pencil`,disabled:!n,title:n?void 0:W.details.nothingToNarrow,onClick:i(`edit`),children:W.list.editShort}),(0,G.jsx)(F,{icon:`rotate`,disabled:!!r,title:r,onClick:i(`rotate`),children:W.list.rotate}),(0,G.jsx)(F,{icon:`ban`,className:`text-danger`,onClick:i(`revoke`),children:W.list.revoke})]})}function Ur({apiKey:e,onTask:t}){return(0,G.jsxs)(`header`,{className:`flex flex-wrap items-start justify-between gap-x-6 gap-y-4`,children:[(0,G.jsxs)(`div`,{className:`min-w-0 flex-1 basis-72`,children:[(0,G.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5`,children:[(0,G.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e.name}),(0,G.jsx)(O,{look:X[e.state],dot:!0,children:J.states[e.state]}),(0,G.jsx)(O,{children:J.environments[e.environment]})]}),(0,G.jsxs)(`p`,{className:`mt-1 flex items-center gap-1 text-xs text-muted`,children:[(0,G.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.hint}),(0,G.jsx)(N,{text:e.prefix,what:W.list.copyPrefix,className:`-my-1.5`})]})]}),(0,G.jsx)(Hr,{apiKey:e,onTask:t})]})}function Wr({action:e}){return U.history.actions[e]??e}function Gr({actor:e}){let t=U.history;return e.kind===`COMMAND_LINE`?t.commandLine:e.kind===`API_KEY`?e.apiKey?t.key(e.apiKey.name):t.gone:e.user?.name??t.gone}function Kr({detail:e}){let t=U.history.details;return Object.keys(t).filter(t=>typeof e?.[t]==`string`).map(n=>[t[n]??n,qr(n,String(e?.[n]))])}function qr(e,t){switch(e){case`scopes`:return ue(o(t.replaceAll(` `,`,`)).map(e=>J.scopes[e]));case`environment`:return J.environments[t.toUpperCase()]??t;case`reason`:return J.reasons[t.toUpperCase()]??t;case`expiresAt`:return H(t);default:return t}}function Jr({change:e}){let t=P(),n=Kr(e);return(0,G.jsxs)(`li`,{className:`border-s-2 border-line ps-3 text-[13px]`,children:[(0,G.jsxs)(`p`,{className:`flex flex-wrap items-baseline gap-x-2`,children:[(0,G.jsx)(`span`,{className:`font-medium`,children:Wr(e)}),(0,G.jsx)(`span`,{className:`text-muted`,children:U.history.by(Gr(e))}),(0,G.jsx)(`time`,{dateTime:e.createdAt,title:H(e.createdAt),className:`ms-auto text-muted`,children:D(e.createdAt,t)})]}),n.length>0&&(0,G.jsx)(`dl`,{className:`mt-1 grid gap-y-0.5 text-xs`,children:n.map(([e,t])=>(0,G.jsxs)(`div`,{className:`flex gap-2`,children:[(0,G.jsx)(`dt`,{className:`w-24 shrink-0 text-muted`,children:e}),(0,G.jsx)(`dd`,{dir:`auto`,className:`min-w-0 text-start wrap-anywhere`,children:t})]},e))})]})}var Yr=5e3,Xr=10;function Zr(e,t){return x({queryKey:[`keys`,e,`page`,t],queryFn:()=>r(yt,{id:t},e),refetchInterval:Yr,staleTime:0})}function Qr(e,t){return ce({queryKey:[`keys`,e,`history`,t],queryFn:({pageParam:n})=>r(bt,{first:Xr,after:n,id:t},e),initialPageParam:void 0,getNextPageParam:e=>e.auditEvents?.pageInfo.hasNextPage&&e.auditEvents.pageInfo.endCursor||void 0,staleTime:0})}function $r({title:e,hint:t,danger:n,children:r}){let i=(0,K.useId)();return(0,G.jsxs)(`section`,{"aria-labelledby":i,className:`card min-w-0`,children:[(0,G.jsxs)(`header`,{className:`flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-5 pt-4`,children:[(0,G.jsx)(`h2`,{id:i,className:n?`text-sm font-semibold text-danger`:`text-sm font-semibold`,children:e}),t&&(0,G.jsx)(`p`,{className:`text-[13px] text-muted`,children:t})]}),(0,G.jsx)(`div`,{className:`px-5 pt-3 pb-5`,children:r})]})}function ei({apiKey:e}){let{workspace:t}=T(),n=se(Qr(t.slug,e.id)),r=n.data?.pages.flatMap(e=>e.auditEvents?.nodes??[]),i=U.history;return(0,G.jsxs)($r,{title:i.title,hint:i.hint,children:[n.isError&&!r&&(0,G.jsx)(nt,{error:n.error,onRetry:()=>n.refetch()}),(0,G.jsx)(`ol`,{className:`flex flex-col gap-4`,children:r?.map(e=>(0,G.jsx)(Jr,{change:e},e.id))}),n.hasNextPage&&(0,G.jsx)(F,{small:!0,className:`mt-4`,busy:n.isFetchingNextPage,onClick:()=>n.fetchNextPage(),children:i.more})]})}function ti({title:e,callers:t,filtering:n}){return(0,G.jsxs)(`div`,{className:`min-w-0`,children:[(0,G.jsx)(`h3`,{className:`eyebrow`,children:e}),(0,G.jsx)(`ul`,{className:`mt-1 divide-y divide-line border-y border-line text-[13px]`,children:t.map(e=>(0,G.jsxs)(`li`,{className:`flex min-h-8 items-center justify-between gap-4 py-1`,children:[(0,G.jsx)(ni,{caller:e,filtering:n}),(0,G.jsx)(`span`,{className:`shrink-0 text-muted tabular-nums`,children:U.late.calls(e.count)})]},e.value))})]})}function ni({caller:{value:e},filtering:t}){let n=e||U.late.unknown;return!t||!e?(0,G.jsx)(`span`,{className:`min-w-0 wrap-anywhere`,children:n}):(0,G.jsx)(v,{to:`.`,hash:`requests`,search:t=>({...t,address:e,outcome:void 0,after:void 0}),"aria-label":U.late.show(e),className:`link min-w-0 font-mono text-xs wrap-anywhere`,children:n})}function ri({apiKey:e}){let t=P(),n=e.lateUse;if(!n)return null;let r=U.late,i=e.state===`REVOKED`?`REVOKED`:`EXPIRED`;return(0,G.jsxs)($r,{danger:!0,title:r.title[i],children:[(0,G.jsx)(`p`,{className:`text-pretty`,children:r.summary(n.count,j(n.recentCount))}),(0,G.jsxs)(`dl`,{className:`mt-4 grid grid-cols-2 gap-3 text-[13px]`,children:[(0,G.jsx)(he,{name:r.first,children:(0,G.jsx)(`time`,{dateTime:n.firstAt,children:H(n.firstAt)})}),(0,G.jsx)(he,{name:r.last,children:(0,G.jsx)(`time`,{dateTime:n.lastAt,title:H(n.lastAt),children:D(n.lastAt,t)})})]}),(0,G.jsxs)(`div`,{className:`mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2`,children:[(0,G.jsx)(ti,{title:r.addresses,callers:n.addresses??[],filtering:!0}),(0,G.jsx)(ti,{title:r.userAgents,callers:n.userAgents??[]})]}),(0,G.jsx)(`h3`,{className:`eyebrow mt-5`,children:r.todo}),(0,G.jsx)(`ol`,{className:`mt-1 list-decimal space-y-1 ps-5 text-[13px] text-pretty`,children:r.steps.map(e=>(0,G.jsx)(`li`,{children:e},e))})]})}var ii=36e5;function ai(e,t,n){if(!Z(e))return`ended`;let r=e.lastUsed?.at;return!r||Date.parse(r)<Date.parse(t.createdAt)?`unused`:Ae(r,ii,n)?`busy`:`quiet`}function oi({old:e,successor:t}){let n=P(),r=U.rotation,i=ai(e,t,n),a=e.lastUsed?D(e.lastUsed.at,n):``,o=e.expiresAt?r.ends(H(e.expiresAt)):``;return i===`ended`?(0,G.jsx)(M,{children:r.ended}):i===`busy`?(0,G.jsxs)(M,{look:`warn`,children:[(0,G.jsxs)(`strong`,{className:`font-medium`,children:[r.busy,`.`]}),` `,r.busyHint(a,e.lastUsed?.address??``),` `,o]}):(0,G.jsxs)(M,{look:`ok`,children:[(0,G.jsxs)(`strong`,{className:`font-medium`,children:[r.quiet,`.`]}),` `,i===`unused`?r.quietNever:r.quietHint(a),` `,o]})}function si({name:e,relative:t}){let{workspace:n}=T();return(0,G.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1`,children:[(0,G.jsx)(`span`,{className:`w-28 text-[13px] text-muted`,children:e}),(0,G.jsx)(v,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:t.id},className:`link wrap-anywhere`,children:t.name}),(0,G.jsx)(`span`,{className:`font-mono text-xs text-muted`,children:t.hint}),(0,G.jsx)(O,{look:X[t.state],dot:!0,children:J.states[t.state]})]})}function ci({apiKey:e}){let{successor:t,predecessor:n}=e,r=U.rotation;return!t&&!n?null:(0,G.jsx)($r,{title:r.title,children:(0,G.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[n&&(0,G.jsx)(si,{name:r.from,relative:n}),t&&(0,G.jsx)(si,{name:r.to,relative:t}),t&&(0,G.jsx)(oi,{old:e,successor:t}),n&&(0,G.jsx)(oi,{old:n,successor:e})]})})}function li({day:e,most:t}){let{accepted:n,failed:r,refused:i}=e,a=[n,r,i].map(j),o=U.chart.summary(A(e.day),...a);return Tn(e)?(0,G.jsx)(`li`,{className:`flex flex-1`,children:(0,G.jsxs)(v,{to:`.`,hash:`requests`,search:t=>({...t,time:e.day.slice(0,10),after:void 0}),preload:!1,"aria-label":o,title:o,className:`flex flex-1 flex-col justify-end rounded-t px-px hover:bg-surface-2 sm:px-0.5`,children:[(0,G.jsx)(ui,{count:i,most:t,colour:`bg-danger`}),(0,G.jsx)(ui,{count:r,most:t,colour:`bg-warn`}),(0,G.jsx)(ui,{count:n,most:t,colour:`bg-accent`})]})}):(0,G.jsx)(`li`,{className:`flex-1`})}function ui({count:e,most:t,colour:n}){return e?(0,G.jsx)(`span`,{className:`block min-h-[3px] first:rounded-t-[3px] ${n}`,style:{height:`${e/t*100}%`}}):null}function di({days:e}){let t=Math.max(1,...e.map(Tn)),[n]=e,r=e.at(-1);return(0,G.jsxs)(`div`,{dir:`ltr`,className:`mt-5`,children:[(0,G.jsxs)(`div`,{className:`flex items-end gap-2`,children:[(0,G.jsx)(`p`,{"aria-hidden":`true`,className:`self-start text-xs leading-none text-muted tabular-nums`,children:j(t)}),(0,G.jsx)(`ul`,{"aria-label":U.chart.title,className:`flex h-32 min-w-0 flex-1 items-stretch border-b border-line`,children:e.map(e=>(0,G.jsx)(li,{day:e,most:t},e.day))})]}),(0,G.jsxs)(`p`,{"aria-hidden":`true`,className:`mt-1.5 flex justify-between text-xs text-muted`,children:[(0,G.jsx)(`bdi`,{children:n&&A(n.day)}),(0,G.jsx)(`bdi`,{children:r&&A(r.day)})]})]})}var fi=[[`accepted`,`bg-accent`],[`failed`,`bg-warn`],[`refused`,`bg-danger`]];function pi({sum:e}){let t=U.chart,n={accepted:void 0,failed:t.failedHint,refused:t.refusedHint};return(0,G.jsx)(`dl`,{className:`flex flex-wrap gap-x-8 gap-y-2`,children:fi.map(([r,i])=>(0,G.jsxs)(`div`,{title:n[r],children:[(0,G.jsxs)(`dt`,{className:`flex items-center gap-1.5 text-[13px] text-muted`,children:[(0,G.jsx)(`span`,{"aria-hidden":`true`,className:`size-2.5 rounded-[3px] ${i}`}),t[r]]}),(0,G.jsx)(`dd`,{className:`mt-0.5 text-lg font-semibold tracking-tight tabular-nums`,children:j(e[r])})]},r))})}var mi=30;function hi({days:e}){let t=Sn(e,mi,P()),n=wn(t),r=U.chart;return(0,G.jsx)($r,{title:r.title,hint:r.hint,children:Tn(n)?(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(pi,{sum:n}),(0,G.jsx)(di,{days:t})]}):(0,G.jsx)(`p`,{className:`py-6 text-center text-muted`,children:r.none})})}var gi=S(`/$slug/settings/api-keys/$id`);function _i({apiKey:e}){let t=gi.useSearch(),[n,r]=(0,K.useState)(null);return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(Ur,{apiKey:e,onTask:r}),(0,G.jsx)(Ft,{apiKey:e}),(0,G.jsxs)(`div`,{className:`grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,G.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6`,children:[(0,G.jsx)(ri,{apiKey:e}),(0,G.jsx)(ci,{apiKey:e}),(0,G.jsx)(hi,{days:e.requestsPerDay}),(0,G.jsx)(ei,{apiKey:e})]}),(0,G.jsx)(Vr,{apiKey:e})]}),(0,G.jsxs)(`section`,{id:`requests`,className:`flex scroll-mt-20 flex-col gap-4`,children:[(0,G.jsx)(`h2`,{className:`text-base font-semibold`,children:q.ofKey}),(0,G.jsx)(Fr,{search:t,apiKeyId:e.id})]}),(0,G.jsx)($n,{task:n,onClose:()=>r(null)})]})}var vi=S(`/$slug/settings/api-keys/$id`);function yi(){let{workspace:e,role:t,can:n}=T(),{id:r}=vi.useParams(),i=y({...Zr(e.slug,r),enabled:n(`ADMIN`)}),a=lt(i.isLoading),o=i.data?.apiKey;return Ce(o?.name??W.details.title),n(`ADMIN`)?(0,G.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,G.jsx)(Te,{to:`/$slug/settings/api-keys`,params:{slug:e.slug},className:`-mb-4`,children:U.page.back}),o&&(0,G.jsx)(_i,{apiKey:o}),!o&&a&&(0,G.jsx)(ht,{}),!o&&!i.isLoading&&(0,G.jsx)(Pt,{error:i.error,onRetry:()=>i.refetch()})]}):(0,G.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,G.jsx)(B,{title:W.details.title}),(0,G.jsx)(z,{icon:`shield`,title:W.list.forbiddenTitle,hint:W.list.forbiddenHint(t)})]})}function bi({search:e,onClose:t,onCreated:n}){let r=(0,K.useRef)(null),[i]=(0,K.useState)(s),[a,o]=(0,K.useState)({}),[c]=(0,K.useState)(()=>Zt(e)),[l,u]=(0,K.useState)(c),d=an(),f=e=>u(t=>({...t,...e})),p=e=>a[e]??He(d.error,e);async function ee(){let{expiry:e,...t}=l,r=gt(e,Date.now());if(o(en(l)),r===void 0)return;let a=await d.run({...t,expiresAt:r,idempotencyKey:i});a&&n(a.apiKey,a.secret)}return(0,G.jsx)(R,{size:`large`,title:W.form.createTitle,description:W.form.createHint,initialFocus:r,action:d,fields:rn,status:J.scopeSummary.count(l.scopes.length,te.length),changed:!$t(l,c),submit:{look:`primary`,children:W.form.submit},onSubmit:ee,onClose:t,children:(0,G.jsx)(Xt,{draft:l,nameRef:r,errorOf:p,onChange:f})})}var xi=S(`/$slug/settings/api-keys`);function Si({apiKey:e,onClose:t}){let n=xi.useNavigate();function r(){t(),n({search:t=>({...t,key:e.id})})}return(0,G.jsx)(De,{open:!0,onClose:t,size:`small`,title:W.form.lostTitle,description:W.form.lostHint,children:(0,G.jsxs)(Me,{children:[(0,G.jsx)(F,{onClick:t,children:g.common.close}),(0,G.jsx)(F,{look:`primary`,onClick:r,children:W.form.lostAction})]})})}var Ci=S(`/$slug/settings/api-keys`);function wi({search:e}){let t=Ci.useNavigate(),[n,r]=(0,K.useState)(null),i=()=>t({search:e=>({...e,create:void 0,name:void 0,scopes:void 0}),replace:!0});async function a(e,t){await i(),r({key:e,secret:t})}let o=()=>r(null);return n?.secret?(0,G.jsx)(Qn,{apiKey:n.key,secret:n.secret,done:W.secret.created,onDone:o}):n?(0,G.jsx)(Si,{apiKey:n.key,onClose:o}):e.create?(0,G.jsx)(bi,{search:e,onClose:i,onCreated:a}):null}function Ti({apiKey:e}){let{workspace:t}=T();return(0,G.jsxs)(v,{to:`/$slug/settings/api-keys/$id`,params:{slug:t.slug,id:e.id},className:`btn btn-secondary justify-between`,children:[(0,G.jsxs)(`span`,{className:`flex items-center gap-2`,children:[(0,G.jsx)(Re,{name:`log`,className:`size-4 text-muted`}),U.page.menu]}),(0,G.jsx)(Re,{name:`chevronEnd`,className:`size-4 text-muted`})]})}var Ei=S(`/$slug/settings/api-keys`);function Di({id:e}){let{slug:t}=Ei.useParams();return(0,G.jsx)(v,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e??void 0}),className:`link`,children:W.details.openSuccessor})}function Oi({apiKey:e}){return(0,G.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,G.jsx)(Ft,{apiKey:e}),(0,G.jsx)(Ti,{apiKey:e}),(0,G.jsx)(Lr,{apiKey:e}),(0,G.jsx)(Br,{apiKey:e}),(0,G.jsx)(zr,{apiKey:e}),(0,G.jsx)(Rr,{apiKey:e,successor:(0,G.jsx)(Di,{id:e.successorId})})]})}var ki=`flex-1 px-2 sm:flex-none sm:px-3`;function Ai({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=Z(e),r=vn(e),i=n=>()=>t({kind:n,key:e});return(0,G.jsxs)(Me,{children:[(0,G.jsx)(F,{icon:`pencil`,className:ki,disabled:!n,title:n?void 0:W.details.nothingToNarrow,onClick:i(`edit`),children:W.list.editShort}),(0,G.jsx)(F,{icon:`rotate`,className:ki,disabled:!!r,title:r,onClick:i(`rotate`),children:W.list.rotate}),(0,G.jsx)(F,{icon:`ban`,className:at(ki,`text-danger`),onClick:i(`revoke`),children:W.list.revoke})]})}function ji({apiKey:e,onClose:t}){return(0,G.jsxs)(`header`,{className:`flex items-start gap-3 border-b border-line px-5 py-4 sm:px-6`,children:[(0,G.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,G.jsx)(`p`,{className:`eyebrow`,children:W.details.title}),(0,G.jsx)(`h2`,{dir:`auto`,className:`mt-0.5 w-fit text-base font-semibold wrap-anywhere`,children:e?.name??W.details.title}),e&&(0,G.jsxs)(`div`,{className:`mt-2 flex flex-wrap gap-1.5`,children:[(0,G.jsx)(O,{look:X[e.state],dot:!0,children:J.states[e.state]}),(0,G.jsx)(O,{children:J.environments[e.environment]})]})]}),(0,G.jsx)(me,{icon:`close`,label:g.common.close,className:`-me-2`,onClick:t})]})}function Mi({error:e}){let t=!e||e instanceof l&&e.code===`NOT_FOUND`;return(0,G.jsxs)(`div`,{role:`alert`,className:`p-6`,children:[(0,G.jsx)(`p`,{className:`font-medium`,children:t?W.details.missingTitle:g.errors.boundaryTitle}),(0,G.jsx)(`p`,{className:`mt-1 text-muted`,children:t?W.details.missingHint:e?.message})]})}var Ni=S(`/$slug/settings/api-keys`);function Pi({id:e}){let{workspace:t}=T(),n=Ni.useNavigate(),[r,i]=(0,K.useState)(null),a=y(Ln(t.slug,e)),o=lt(a.isPending),s=a.data?.apiKey,c=()=>n({search:e=>({...e,key:void 0})});return(0,G.jsxs)(ft,{open:!0,onClose:c,label:s?.name??W.details.title,children:[(0,G.jsx)(ji,{apiKey:s??void 0,onClose:c}),s&&(0,G.jsx)(Oi,{apiKey:s}),s&&(0,G.jsx)(Ai,{apiKey:s,onTask:i}),!s&&!a.isPending&&(0,G.jsx)(Mi,{error:a.error}),!s&&o&&(0,G.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-4 p-6`,children:[(0,G.jsx)(`span`,{className:`sr-only`,children:W.details.loading}),(0,G.jsx)(`div`,{className:`skeleton h-5 w-48`}),(0,G.jsx)(`div`,{className:`skeleton h-24 w-full`}),(0,G.jsx)(`div`,{className:`skeleton h-40 w-full`})]}),(0,G.jsx)($n,{task:r,onClose:()=>i(null)})]})}var Fi=5;function Ii({keys:e}){let t=P(),n=[...e].sort((e,t)=>(t.lastUsed?.at??``).localeCompare(e.lastUsed?.at??``));return(0,G.jsxs)(`ul`,{className:`divide-y divide-line rounded-lg border border-line text-[13px]`,children:[n.slice(0,Fi).map(e=>(0,G.jsxs)(`li`,{className:`flex items-center justify-between gap-4 px-3 py-2`,children:[(0,G.jsx)(`span`,{dir:`auto`,className:`min-w-0 truncate font-medium`,children:e.name}),(0,G.jsx)(`span`,{className:gn(e,t)?`shrink-0 text-danger`:`shrink-0 text-muted`,children:e.lastUsed?U.bulk.used(D(e.lastUsed.at,t)):U.bulk.unused})]},e.id)),n.length>Fi&&(0,G.jsx)(`li`,{className:`px-3 py-2 text-muted`,children:U.bulk.more(n.length-Fi)})]})}function Li({keys:e,onClose:t,onRevoked:n}){let r=(0,K.useRef)(null),[i,a]=(0,K.useState)(``),[o,s]=(0,K.useState)(`OTHER`),[c,l]=(0,K.useState)(``),u=ln(),{bulk:d}=U,f=e.length,p=i.trim()===String(f),[ee,m]=d.confirm;async function g(){if(!p)return;let t=e.map(e=>e.id);await u.run({ids:t,reason:o,note:c.trim()||void 0})&&(n(),h({look:`ok`,title:d.done(f)}))}return(0,G.jsxs)(R,{size:`small`,title:d.title(f),description:d.hint,initialFocus:r,action:u,fields:[`note`],submit:{look:`danger`,disabled:!p,children:d.submit(f)},onSubmit:g,onClose:t,children:[(0,G.jsx)(Ii,{keys:e}),(0,G.jsx)(bn,{reason:o,onReason:s,note:c,onNote:l,error:u.error}),(0,G.jsx)(tt,{ref:r,label:`${ee}${f}${m}`,inputMode:`numeric`,autoComplete:`off`,value:i,onChange:a})]})}function Ri({choice:e}){let[t,n]=(0,K.useState)(!1),{choose:r}=U,i=e.keys.length;function a(){n(!1),e.clear()}return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`div`,{role:`status`,className:i?`sticky bottom-4 z-20 flex justify-center`:`sr-only`,children:i>0&&(0,G.jsxs)(`div`,{className:`card flex flex-wrap items-center gap-2 py-2 ps-4 pe-2 shadow-pop`,children:[(0,G.jsx)(`p`,{className:`me-2 text-[13px] font-medium`,children:r.chosen(i)}),(0,G.jsx)(me,{small:!0,icon:`close`,label:r.none,onClick:e.clear}),(0,G.jsx)(F,{small:!0,look:`danger`,onClick:()=>n(!0),children:r.revoke})]})}),t&&(0,G.jsx)(Li,{keys:e.keys,onClose:()=>n(!1),onRevoked:a})]})}var zi=S(`/$slug/settings/api-keys`),Bi=Ne(i,we,w([`linksRead`]));function Vi({filtered:e}){let t=zi.useNavigate();return e?(0,G.jsx)(pt,{title:W.list.noMatchTitle,hint:W.list.noMatchHint,onClear:()=>t({search:{},replace:!0})}):(0,G.jsx)(_e,{icon:`key`,title:W.list.emptyTitle,hint:W.list.emptyHint,children:(0,G.jsx)(ye,{code:Bi,label:`${g.snippets.label} ${g.snippets.curl}`})})}function Hi({apiKey:e,chosen:t,onChoose:n}){let r=e.state===`REVOKED`;return(0,G.jsx)(`label`,{className:`relative z-10 grid size-8 place-items-center`,title:r?U.choose.revoked:void 0,children:(0,G.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":U.choose.one(e.name),checked:t,disabled:r,onChange:t=>n([e],t.target.checked)})})}var Ui=S(`/$slug/settings/api-keys`);function Wi({apiKey:e}){let{slug:t}=Ui.useParams();return(0,G.jsx)(v,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e.id}),preload:!1,dir:`auto`,title:e.name,className:at(`min-w-0 truncate after:absolute after:inset-0`,!Z(e)&&`text-muted`),children:e.name})}var Gi=S(`/$slug/settings/api-keys`);function Ki({apiKey:e,onTask:t}){let n=ae(),{slug:r}=Gi.useParams(),i=n=>()=>t({kind:n,key:e}),a=vn(e);async function o(){let t=await rt(e.prefix);h({look:t?`ok`:`danger`,title:t?g.common.copied:g.common.copyFailed})}return(0,G.jsxs)(ze,{align:`end`,trigger:(0,G.jsx)(me,{small:!0,icon:`dots`,label:W.list.actionsFor(e.name),className:`relative z-10`}),children:[(0,G.jsx)(L,{icon:`eye`,onClick:()=>n({from:Gi.id,search:t=>({...t,key:e.id})}),children:W.list.view}),(0,G.jsx)(L,{icon:`log`,onClick:()=>n({to:`/$slug/settings/api-keys/$id`,params:{slug:r,id:e.id}}),children:U.page.menu}),(0,G.jsx)(L,{icon:`copy`,onClick:o,children:W.list.copyPrefix}),(0,G.jsx)(`div`,{className:`menu-separator`}),(0,G.jsx)(L,{icon:`pencil`,disabled:!Z(e),reason:W.details.notAccepted,onClick:i(`edit`),children:W.list.edit}),(0,G.jsx)(L,{icon:`rotate`,disabled:!!a,reason:a,onClick:i(`rotate`),children:W.list.rotate}),(0,G.jsx)(L,{icon:`ban`,danger:!0,disabled:e.state===`REVOKED`,reason:W.details.notAccepted,onClick:i(`revoke`),children:W.list.revoke})]})}var $=22,qi=9,Ji=6,Yi=1.5,Xi=Array.from({length:7},(e,t)=>Qi(t,$,Yi)).join(``);function Zi({days:e}){let t=Sn(e,7,P()),{accepted:n,refused:r}=wn(t),i=Math.max(1,...t.map(Tn)),a=e=>e?Math.max(2,e/i*$):0,o=U.daysOf(n,r),s=t.map((e,t)=>Qi(t,$,a(e.accepted))),c=t.map((e,t)=>{let n=a(e.accepted);return Qi(t,$-n,Math.min(a(e.refused),$-n))});return(0,G.jsx)(`span`,{role:`img`,"aria-label":o,title:o,className:`relative z-10 inline-block align-middle`,children:(0,G.jsxs)(`svg`,{viewBox:`0 0 ${qi*7} ${$}`,"aria-hidden":`true`,className:`h-[22px] w-[63px]`,children:[(0,G.jsx)(`path`,{d:Xi,className:`fill-line`}),n>0&&(0,G.jsx)(`path`,{d:s.join(``),className:`fill-accent`}),r>0&&(0,G.jsx)(`path`,{d:c.join(``),className:`fill-danger`})]})})}function Qi(e,t,n){if(n===0)return``;let r=Math.min(Yi,n),i=n-r,a=Ji-2*r;return`M${e*qi},${t}v-${i}q0,-${r},${r},-${r}h${a}q${r},0,${r},${r}v${i}z`}var $i=(0,K.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=P(),{columns:a}=W.list;return(0,G.jsxs)(`li`,{className:`card relative p-4`,children:[(0,G.jsxs)(`div`,{className:`flex items-start gap-2`,children:[(0,G.jsx)(`span`,{className:`-ms-1.5 -mt-1.5`,children:(0,G.jsx)(Hi,{apiKey:e,chosen:t,onChoose:n})}),(0,G.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,G.jsx)(`h2`,{className:`flex min-w-0 text-sm font-medium`,children:(0,G.jsx)(Wi,{apiKey:e})}),(0,G.jsx)(`p`,{className:`mt-0.5 truncate font-mono text-xs text-muted`,children:e.hint})]}),(0,G.jsx)(`span`,{className:`-me-2 -mt-1.5`,children:(0,G.jsx)(Ki,{apiKey:e,onTask:r})})]}),(0,G.jsxs)(`div`,{className:`mt-3 flex flex-wrap items-center gap-1.5`,children:[(0,G.jsx)(O,{look:X[e.state],dot:!0,children:J.states[e.state]}),(0,G.jsx)(O,{children:hn(e.scopes)}),e.environment!==`PRODUCTION`&&(0,G.jsx)(O,{children:J.environments[e.environment]}),(0,G.jsx)(`span`,{className:`ms-auto`,children:(0,G.jsx)(Zi,{days:e.requestsPerDay})})]}),(0,G.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,G.jsxs)(`div`,{children:[(0,G.jsx)(`dt`,{className:`text-xs text-muted`,children:a.lastUsed}),(0,G.jsx)(`dd`,{children:e.lastUsed?D(e.lastUsed.at,i):g.common.never})]}),(0,G.jsxs)(`div`,{className:`min-w-0`,children:[(0,G.jsx)(`dt`,{className:`text-xs text-muted`,children:a.created}),(0,G.jsxs)(`dd`,{className:`truncate`,children:[Ee(e.createdAt),(0,G.jsx)(`span`,{className:`block truncate text-xs text-muted`,children:W.list.createdBy(e.createdBy?.name??W.list.commandLine)})]})]})]})]})}),ea=1e3;function ta(){let[e,t]=(0,K.useState)([]);return{keys:e,choose:(0,K.useCallback)((e,n)=>t(t=>na(t,e,n)),[]),clear:()=>t([])}}function na(e,t,n){let r=e.filter(e=>!t.some(({id:t})=>t===e.id));return n?[...r,...t].slice(0,ea):r}function ra({keys:e},t){return e.some(({id:e})=>e===t.id)}function ia({keys:e,choice:t,onTask:n}){return(0,G.jsx)(`ul`,{className:`flex flex-col gap-3`,children:e.map(e=>(0,G.jsx)($i,{apiKey:e,chosen:ra(t,e),onChoose:t.choose,onTask:n},e.id))})}function aa({apiKey:e}){let t=P(),n=e.lastUsed;return n?(0,G.jsx)(ot,{content:(0,G.jsxs)(`span`,{className:`block`,children:[(0,G.jsx)(`span`,{className:`block font-medium`,children:H(n.at)}),(0,G.jsx)(`span`,{className:`block`,children:W.list.usedFrom(n.address)}),n.userAgent&&(0,G.jsx)(`bdi`,{dir:`ltr`,className:`block wrap-anywhere text-muted`,children:n.userAgent})]}),children:(0,G.jsx)(`time`,{dateTime:n.at,children:D(n.at,t)})}):(0,G.jsx)(`span`,{children:g.common.never})}function oa({scopes:e}){return(0,G.jsx)(ot,{content:(0,G.jsx)(`span`,{className:`grid grid-cols-2 gap-x-4 gap-y-0.5`,children:e.map(e=>(0,G.jsx)(`span`,{children:J.scopes[e]},e))}),children:hn([...e])})}function sa({apiKey:e}){let t=P(),n=(0,G.jsx)(O,{look:X[e.state],dot:!0,children:J.states[e.state]}),r=e.state===`REVOKED`?e.revokedAt:e.expiresAt;return!r||e.state===`ACTIVE`?n:(0,G.jsx)(ot,{plain:!0,content:(0,G.jsxs)(`span`,{className:`block`,children:[D(r,t),(0,G.jsx)(`span`,{className:`block text-muted`,children:H(r)})]}),children:n})}var ca=(0,K.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=W.list.createdBy(e.createdBy?.name??W.list.commandLine);return(0,G.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,G.jsx)(`td`,{className:`ps-3`,children:(0,G.jsx)(Hi,{apiKey:e,chosen:t,onChoose:n})}),(0,G.jsxs)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-44 px-4 py-3 text-start font-medium`,children:[(0,G.jsxs)(`span`,{className:`flex min-h-5.5 items-center gap-2`,children:[(0,G.jsx)(Wi,{apiKey:e}),e.environment!==`PRODUCTION`&&(0,G.jsx)(O,{children:J.environments[e.environment]})]}),(0,G.jsx)(`span`,{className:`block font-mono text-xs font-normal whitespace-nowrap text-muted`,children:e.hint})]}),(0,G.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap`,children:(0,G.jsx)(oa,{scopes:e.scopes})}),(0,G.jsx)(`td`,{className:`px-4 py-3`,children:(0,G.jsx)(sa,{apiKey:e})}),(0,G.jsx)(`td`,{className:`px-4 py-3`,children:(0,G.jsx)(Zi,{days:e.requestsPerDay})}),(0,G.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:(0,G.jsx)(aa,{apiKey:e})}),(0,G.jsxs)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:[Ee(e.createdAt),(0,G.jsx)(`span`,{title:i,className:`block max-w-40 truncate text-xs`,children:i})]}),(0,G.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,G.jsx)(Ki,{apiKey:e,onTask:r})})]})});function la({keys:e,choice:t}){let n=e.filter(e=>e.state!==`REVOKED`),r=n.filter(e=>ra(t,e)).length;return(0,G.jsx)(`label`,{className:`grid size-8 place-items-center`,children:(0,G.jsx)(`input`,{type:`checkbox`,className:`check`,ref:e=>{e&&(e.indeterminate=r>0&&r<n.length)},"aria-label":U.choose.all,checked:n.length>0&&r===n.length,disabled:n.length===0,onChange:e=>t.choose(n,e.target.checked)})})}function ua({sort:e,search:t,text:n}){let r=Ue(),i=(t.sort??`created`)===e,a=i?t.dir??ne(e):void 0,o=i?a===`asc`?`desc`:`asc`:ne(e);return(0,G.jsx)(Qe,{text:n,direction:a,onPress:()=>r({sort:e,dir:o})})}function da({keys:e,search:t,choice:n,onTask:r}){let{columns:i}=W.list;return(0,G.jsx)(`div`,{className:`card overflow-x-auto`,children:(0,G.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,G.jsx)(`caption`,{className:`sr-only`,children:W.list.page}),(0,G.jsx)(`thead`,{children:(0,G.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,G.jsx)(`th`,{scope:`col`,className:`w-8 ps-3 text-start`,children:(0,G.jsx)(la,{keys:e,choice:n})}),(0,G.jsx)(ua,{sort:`name`,search:t,text:i.name}),(0,G.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.scopes}),(0,G.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.state}),(0,G.jsx)(`th`,{scope:`col`,className:`table-head`,children:U.days}),(0,G.jsx)(ua,{sort:`used`,search:t,text:i.lastUsed}),(0,G.jsx)(ua,{sort:`created`,search:t,text:i.created}),(0,G.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,G.jsx)(`span`,{className:`sr-only`,children:i.actions})})]})}),(0,G.jsx)(`tbody`,{children:e.map(e=>(0,G.jsx)(ca,{apiKey:e,chosen:ra(n,e),onChoose:n.choose,onTask:r},e.id))})]})})}var fa=[];function pa({keys:e,search:t,choice:n,onTask:r}){let i=pe(`(width >= 48rem)`),a=(0,K.useDeferredValue)(e,fa);return i?(0,G.jsx)(da,{keys:a,search:t,choice:n,onTask:r}):(0,G.jsx)(ia,{keys:a,choice:n,onTask:r})}function ma({creator:e,onChange:t}){let{workspace:n}=T(),[r,i]=(0,K.useState)(``),a=y(Rn(n.slug,r)),{filters:o}=U,s={value:`gone`,text:o.ownerless},c=a.data&&(r?a.data:[...a.data,s]),l=c?.find(({value:t})=>t===e)?.text;return(0,G.jsx)(Xe,{label:o.creator,chosen:e&&(l??`…`),find:o.findCreator,none:o.nobody,picks:c,onSearch:i,onChange:t})}function ha({label:e,days:t,onChange:n}){return(0,G.jsx)(C,{label:e,values:t?[t]:[],options:d.map(e=>[e,U.filters.days(Number(e))]),onChange:([e])=>n(e)})}function ga({value:e,onChange:t}){return(0,G.jsx)(ke,{label:W.list.search,placeholder:W.list.searchHint,value:e,onChange:t,clean:c,cleaned:W.list.secretCut})}var _a=[[`created-desc`,W.list.sorts.newest],[`created-asc`,W.list.sorts.oldest],[`name-asc`,W.list.sorts.nameUp],[`name-desc`,W.list.sorts.nameDown],[`used-desc`,W.list.sorts.usedNewest],[`used-asc`,W.list.sorts.usedOldest]];function va({search:e,total:t}){let r=Ue(),{filters:i}=U,o=e.sort??`created`;return(0,G.jsxs)(Se,{total:t===void 0?void 0:W.list.total(t),onClear:Mn(e)?()=>r(jn):void 0,order:(0,G.jsx)(xe,{orders:_a,sort:o,dir:e.dir??ne(o),onChange:r,className:`md:hidden`}),children:[(0,G.jsx)(ga,{value:e.q??``,onChange:e=>r({q:e||void 0})}),(0,G.jsx)(C,{label:W.list.state,multiple:!0,values:n(e.state),options:re.map(e=>[e,J.states[e]]),onChange:e=>r({state:a(e)})}),(0,G.jsx)(C,{label:W.list.scope,values:e.scope?[e.scope]:[],options:te.map(e=>[e,J.scopes[e]]),onChange:([e])=>r({scope:e})}),(0,G.jsx)(ma,{creator:e.creator,onChange:e=>r({creator:e})}),(0,G.jsx)(ha,{label:i.unused,days:e.unused,onChange:e=>r({unused:e})}),(0,G.jsx)(ha,{label:i.expires,days:e.expires,onChange:e=>r({expires:e})})]})}var ya=[];function ba({search:e}){let{workspace:t}=T(),n=y(In(t.slug,e)),[r,i]=(0,K.useState)(null),a=ta(),o=n.data?.apiKeys,s=Mn(e),c=s||n.isError||!!o?.totalCount;return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(Be,{query:n,page:o,after:e.after,toolbar:c&&(0,G.jsx)(va,{search:e,total:o?.totalCount}),empty:(0,G.jsx)(Vi,{filtered:s}),children:(0,G.jsx)(pa,{keys:o?.nodes??ya,search:e,choice:a,onTask:i})}),(0,G.jsx)(Ri,{choice:a}),(0,G.jsx)($n,{task:r,onClose:()=>i(null)})]})}var xa=864e5;function Sa(){let{workspace:e,can:t}=T(),n=P(),r=y({...zn(e.slug),enabled:t(`ADMIN`)}).data?.filter(e=>Ae(e.lastAt,xa,n))??[],[i]=r,{banner:a}=U,o=i?.apiKey?.name??``,s=i?D(i.lastAt,n):``;return(0,G.jsx)(`div`,{role:`status`,className:i?void 0:`sr-only`,children:i?.apiKey&&(0,G.jsxs)(M,{look:`danger`,children:[(0,G.jsx)(`span`,{className:`font-medium wrap-anywhere`,children:r.length===1?a.one(o,s):a.many(r.length,o,s)}),` `,a.hint,` `,(0,G.jsx)(v,{to:`/$slug/settings/api-keys/$id`,params:{slug:e.slug,id:i.apiKey.id},className:`font-medium whitespace-nowrap underline underline-offset-4`,children:a.open})]})})}var Ca=S(`/$slug/settings/api-keys`);function wa(){Ce(W.list.page);let{workspace:e,role:t,can:n}=T(),r=Ca.useSearch(),i=Ca.useNavigate();return n(`ADMIN`)?(0,G.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,G.jsx)(B,{title:W.list.page,intro:W.list.intro,children:(0,G.jsx)(F,{look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>i({search:e=>({...e,create:`1`})}),children:W.list.create})}),(0,G.jsx)(Sa,{}),(0,G.jsx)(ba,{search:r},e.slug),(0,G.jsx)(wi,{search:r}),r.key&&(0,G.jsx)(Pi,{id:r.key})]}):(0,G.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,G.jsx)(B,{title:W.list.page}),(0,G.jsx)(z,{icon:`shield`,title:W.list.forbiddenTitle,hint:W.list.forbiddenHint(t)})]})}var Ta=S(`/$slug/settings/request-log`);function Ea(){Ce(q.page);let{role:e,can:t}=T(),n=Ta.useSearch();return(0,G.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,G.jsx)(B,{title:q.page,intro:t(`ADMIN`)?q.intro:void 0}),t(`ADMIN`)?(0,G.jsx)(Fr,{search:n}):(0,G.jsx)(z,{icon:`shield`,title:q.forbiddenTitle,hint:q.forbiddenHint(e)})]})}export{yi as i,wa as n,Sa as r,Ea as t};