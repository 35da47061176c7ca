const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./keyPages.ar-CJAIGO9p.js","./rolldown-runtime-XKyaHtl9.js","./isolate-CV-Y3VRw.js","./arabicNouns-hrnBE3S4.js","./words.ar-D0f3srBb.js","./roles.ar-DDbCvp1f.js","./keyPages.en-CxMyd-MY.js","./words.en-DpeSElRJ.js","./roles.en-DTt4zGVA.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{C as t,H as n,K as r,L as i,P as a,S as o,T as s,U as c,Y as l,a as u,at as d,b as f,i as p,nt as m,o as ee,rt as h,t as g,w as _,x as te,y as ne,z as v}from"./start-CUJhtRvZ.js";import{M as re,S as y,T as ie,a as b,c as ae,i as x,k as oe,n as se,r as ce,x as S}from"./frame-C9Zg-BxM.js";import{$ as le,$t as ue,A as de,Bn as fe,Bt as pe,C as me,D as C,E as he,F as ge,Ft as _e,G as w,Ht as ve,I as T,It as E,J as ye,Jt as be,K as xe,Lt as D,M as Se,Nt as Ce,P as we,Pt as O,Q as k,Qt as Te,R as Ee,Rn as De,Rt as A,St as Oe,U as ke,Vt as Ae,W as je,Wn as j,X as Me,Xt as Ne,Yt as Pe,Z as Fe,Zt as Ie,_ as Le,_r as M,a as Re,an as N,at as ze,bn as Be,br as Ve,c as He,d as Ue,dt as We,en as Ge,f as Ke,fr as qe,g as Je,gr as Ye,h as Xe,ht as Ze,i as Qe,in as $e,k as et,l as tt,lt as nt,m as rt,mr as it,mt as at,nn as P,nt as ot,o as st,ot as ct,p as lt,pt as ut,qt as dt,r as ft,rn as pt,rt as mt,st as ht,tn as F,tt as I,u as gt,ut as _t,vr as L,xn as vt,yn as R,yr as yt,z,zn as bt,zt as xt}from"./parts-DczH_OVx.js";import{t as St}from"./isolate-CV-Y3VRw.js";var Ct=new v(`
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
}`),wt=new v(`
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
    `),Tt=new v(`
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
}`),Et=new v(`
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
}`),Dt=new v(`
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
}`),Ot=new v(`
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
}`),kt=new v(`
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
}`),At=new v(`
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
}`),jt=new v(`
    mutation RevokeApiKeys($input: RevokeApiKeysInput!) {
  revokeApiKeys(input: $input) {
    apiKeys {
      id
    }
  }
}
    `),Mt=new v(`
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
    `),Nt=new v(`
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
    `),Pt=new v(`
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
}`),Ft=new v(`
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
    `),It=new v(`
    query RequestKey($id: ID!) {
  apiKey(id: $id) {
    id
    name
  }
}
    `),Lt=new v(`
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
}`),B=(d===`ar`?await h(()=>import(`./keyPages.ar-CJAIGO9p.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await h(()=>import(`./keyPages.en-CxMyd-MY.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).keyLife,V=(d===`ar`?await h(()=>import(`./keyPages.ar-CJAIGO9p.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await h(()=>import(`./keyPages.en-CxMyd-MY.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).keys,H=oe();function Rt({error:e,onRetry:t}){return!e||e instanceof l&&e.code===`NOT_FOUND`?(0,H.jsx)(M,{alone:!0,icon:`key`,title:V.details.missingTitle,hint:V.details.missingHint}):(0,H.jsx)(pt,{error:e,onRetry:t})}var U=e(re(),1),W=(d===`ar`?await h(()=>import(`./keyPages.ar-CJAIGO9p.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await h(()=>import(`./keyPages.en-CxMyd-MY.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url)).requests;function zt({apiKey:e}){return e.state===`REVOKED`?(0,H.jsx)(F,{look:`danger`,children:V.details.revokedNotice}):e.state===`EXPIRED`?(0,H.jsx)(F,{look:`warn`,children:V.details.expiredNotice}):e.state===`RETIRING`&&e.expiresAt?(0,H.jsx)(F,{look:`warn`,children:V.details.retiringNotice(O(e.expiresAt))}):null}var{names:G}=d===`ar`?await h(()=>import(`./keyPages.ar-CJAIGO9p.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await h(()=>import(`./keyPages.en-CxMyd-MY.js`),__vite__mapDeps([6,1,2,7,8]),import.meta.url),Bt=[`PRODUCTION`,`STAGING`,`DEVELOPMENT`];function Vt({environment:e,error:t,onChange:n}){return(0,H.jsx)(me,{label:V.form.environment,hint:V.form.environmentHint,value:e,options:Bt.map(e=>[e,G.environments[e]]),error:t,onChange:n})}function Ht({expiry:e,choices:t,current:n,error:r,onChange:i}){let a=N(),o=Le(e,a);return(0,H.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[(0,H.jsx)(me,{label:V.form.expiry,value:e.choice,options:t.map(e=>[e,V.form.expiryChoices[e]]),onChange:t=>i({...e,choice:t}),hint:o?V.form.expiryEnds(O(o)):Ut(e.choice,n),error:e.choice===`date`?void 0:r}),e.choice===`date`&&(0,H.jsx)(ut,{type:`date`,className:`sm:w-48`,label:V.form.expiryDate,min:Je(a),max:n?Je(Date.parse(n)):void 0,value:e.date,onChange:t=>i({...e,date:t}),error:r}),e.choice===`never`&&(0,H.jsx)(F,{look:`warn`,children:V.form.expiryNever})]})}function Ut(e,t){if(e===`keep`)return t?V.form.expiryKeep(O(t)):V.form.expiryKeepNever}function Wt({draft:e,before:t,errorOf:n,onChange:r}){let i=!!t?.allowedHostnames.length,a=!!t?.allowedIps.length,o=i&&e.allowedHostnames.length===1,s=a&&e.allowedIps.length===1;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(Xe,{label:V.form.hostnames,hint:Gt(V.form.hostnamesHint,i&&V.form.onlyRemove,o),optional:!t,placeholder:St(`*.example.com`),values:e.allowedHostnames,canAdd:!i,canRemove:!o,error:n(`allowedHostnames`),onChange:e=>r({allowedHostnames:e})}),(0,H.jsx)(Xe,{label:V.form.ips,hint:Gt(V.form.ipsHint,!1,s),optional:!t,placeholder:`203.0.113.0/24`,values:e.allowedIps,canRemove:!s,error:n(`allowedIps`),onChange:e=>r({allowedIps:e})})]})}function Gt(e,t,n){return n?V.form.lastEntry:t||e}var Kt=Object.keys(lt);function qt({scopes:e,onChange:t}){let n=Ke(e);return(0,H.jsxs)(`fieldset`,{children:[(0,H.jsx)(`legend`,{className:`mb-2 text-sm font-medium`,children:V.form.presets}),(0,H.jsx)(`div`,{className:`flex flex-wrap gap-1.5`,children:Kt.map(e=>(0,H.jsx)(`button`,{type:`button`,className:`pill`,"aria-pressed":e===n,onClick:()=>t([...lt[e]]),children:G.presets[e]},e))})]})}function Jt({resource:e,access:t,scopes:n,within:r,onToggle:i}){let a=j().scopes,o=tt(e,t),s=Yt(o,a,r)??(o?void 0:V.form.impossible[t](e)),c=o?G.scopes[o]:V.form.impossible[t](e);return(0,H.jsx)(`td`,{className:`p-0`,children:(0,H.jsx)(`label`,{title:s,className:`grid min-h-11 place-items-center`,children:(0,H.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":c,checked:o!==null&&n.includes(o),disabled:s!==void 0,onChange:()=>o&&i(o)})})})}function Yt(e,t,n){if(e)return n&&!n.includes(e)?V.form.keyLacks:t.includes(e)?void 0:V.form.roleLacks}function Xt({scopes:e,within:t,error:n,onChange:r}){let i=(0,U.useId)(),a=Ue(e),o={scopes:e,within:t,onToggle:t=>r(gt(e,t))};return(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`div`,{className:`mb-2 overflow-hidden rounded-xl border border-line`,children:(0,H.jsxs)(`table`,{className:`w-full`,"aria-describedby":n?i:void 0,children:[(0,H.jsx)(`caption`,{className:`sr-only`,children:V.form.scopes}),(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{className:`border-b border-line bg-surface-2 text-xs font-medium text-muted`,children:[(0,H.jsx)(`th`,{scope:`col`,className:`h-8 px-3 text-start font-medium`,children:V.form.scopes}),(0,H.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:V.form.read}),(0,H.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:V.form.write})]})}),(0,H.jsx)(`tbody`,{children:He.map(e=>(0,H.jsxs)(`tr`,{className:`border-b border-line last:border-0`,children:[(0,H.jsxs)(`th`,{scope:`row`,className:`px-3 py-1.5 text-start font-medium`,children:[G.resources[e],(0,H.jsx)(`span`,{className:`block text-xs font-normal text-muted`,children:G.resourceHints[e]})]}),(0,H.jsx)(Jt,{...o,resource:e,access:`Read`}),(0,H.jsx)(Jt,{...o,resource:e,access:`Write`})]},e))})]})}),(0,H.jsx)(Ze,{id:i,error:n}),(0,H.jsx)(`div`,{role:`status`,children:a.length>0&&(0,H.jsx)(F,{look:`warn`,children:V.form.writeOnly(_e(a.map(e=>G.resources[e].toLowerCase())))})})]})}function Zt(e){return(0,H.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[!e.within&&(0,H.jsx)(qt,{scopes:e.scopes,onChange:e.onChange}),(0,H.jsx)(Xt,{...e})]})}var Qt=[`7`,`30`,`90`,`date`,`never`],$t=[`keep`,`7`,`30`,`90`,`date`];function en({draft:e,before:t,nameRef:n,errorOf:r,onChange:i}){return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(ut,{ref:n,label:V.form.name,placeholder:t?void 0:V.form.namePlaceholder,required:!0,dir:`auto`,maxLength:100,autoComplete:`off`,value:e.name,onChange:e=>i({name:e}),error:r(`name`)}),(0,H.jsx)(Zt,{scopes:e.scopes,within:t?.scopes,error:r(`scopes`),onChange:e=>i({scopes:e})}),(0,H.jsx)(Ht,{expiry:e.expiry,choices:t?$t:Qt,current:t?.expiresAt,error:r(`expiresAt`),onChange:e=>i({expiry:e})}),(0,H.jsx)(Vt,{environment:e.environment,error:r(`environment`),onChange:e=>i({environment:e})}),(0,H.jsx)(Wt,{draft:e,before:t,errorOf:r,onChange:i})]})}function tn({name:e,scopes:t}){return{name:e??``,scopes:s(t??``),environment:`PRODUCTION`,expiry:{choice:`90`,date:``},allowedHostnames:[],allowedIps:[]}}function nn(e){return{name:e.name,scopes:e.scopes,environment:e.environment,expiry:{choice:`keep`,date:``},allowedHostnames:e.allowedHostnames,allowedIps:e.allowedIps}}function rn(e,t){return JSON.stringify(e)===JSON.stringify(t)}function an({scopes:e,expiry:t}){return{scopes:e.length?void 0:V.form.scopesRequired,expiresAt:t.choice===`date`&&!t.date?V.form.expiryDateRequired:void 0}}function on(e,t,n){let r={name:t.name===e.name?void 0:t.name,scopes:rt(t.scopes,e.scopes)?void 0:t.scopes,environment:t.environment===e.environment?void 0:t.environment,expiresAt:Le(t.expiry,n)??void 0,allowedHostnames:sn(t.allowedHostnames,e.allowedHostnames)?void 0:t.allowedHostnames,allowedIps:sn(t.allowedIps,e.allowedIps)?void 0:t.allowedIps};return Object.values(r).some(e=>e!==void 0)?{...r,id:e.id}:null}function sn(e,t){return e.length===t.length&&e.every(e=>t.includes(e))}var cn=[`name`,`scopes`,`environment`,`expiresAt`,`allowedHostnames`,`allowedIps`],K=[`keys`,`overview`];function ln(){return w(K,async(e,t)=>(await a(Dt,{input:e},t)).createApiKey)}function un(){return w(K,async(e,t)=>(await a(Ot,{input:e},t)).updateApiKey)}function dn(){return w(K,async(e,t)=>(await a(kt,{input:e},t)).rotateApiKey)}function fn(){return w(K,async(e,t)=>(await a(At,{input:e},t)).revokeApiKey)}function pn(){return w(K,async(e,t)=>(await a(jt,{input:e},t)).revokeApiKeys)}function mn({apiKey:e,onClose:t}){let n=(0,U.useRef)(null),i=N(),[a,o]=(0,U.useState)({}),[s,c]=(0,U.useState)(()=>nn(e)),l=un(),u=on(e,s,i),d=e=>c(t=>({...t,...e})),f=e=>a[e]??_t(l.error,e);async function p(){o(an(s)),u&&await l.run(u)&&(t(),r({look:`ok`,title:V.form.saved,text:s.name}))}return(0,H.jsx)(xe,{size:`large`,title:V.form.editTitle,description:V.form.editHint,initialFocus:n,action:l,fields:cn,status:u?``:V.form.unchanged,changed:u!==null,submit:{look:`primary`,disabled:!u,children:m.common.save},onSubmit:p,onClose:t,children:(0,H.jsx)(en,{draft:s,before:e,nameRef:n,errorOf:f,onChange:d})})}function hn({name:e,ending:t,...n}){let[r,i,a]=V.revoke.confirm;return(0,H.jsx)(ke,{label:(0,H.jsxs)(H.Fragment,{children:[r,(0,H.jsx)(`strong`,{dir:`auto`,className:`font-semibold wrap-anywhere`,children:e}),i,(0,H.jsx)(`strong`,{className:`font-mono font-semibold`,children:t}),a]}),...n})}var gn=9e5,q={ACTIVE:`ok`,EXPIRING:`warn`,RETIRING:`warn`,EXPIRED:`neutral`,REVOKED:`danger`};function J(e){return e.state!==`EXPIRED`&&e.state!==`REVOKED`}function _n(e){return e.hint.slice(-4)}function vn(e,t){return[e.name.trim(),_n(e)].includes(t.trim())}function yn(e){return e.length===_.length?G.scopeSummary.full:rt(e,lt.readOnly)?G.scopeSummary.readOnly:G.scopeSummary.some(e.length,_.length)}function bn(e,t){return e.lastUsed!==null&&xt(e.lastUsed.at,gn,t)}function xn(e){let t=/(Firefox|Edg|OPR|Chrome|Safari)\/[\d.]+/.exec(e);return t&&e.startsWith(`Mozilla/`)?t[0]:e}function Sn(e){return J(e)?e.successorId?V.details.rotatedAlready:void 0:V.details.notAccepted}var Cn=[`UNUSED`,`LEAKED`,`OWNER_LEFT`,`ROTATED`,`OTHER`];function wn({reason:e,onReason:t,note:n,onNote:r,error:i}){return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(at,{label:V.revoke.reason,children:n=>(0,H.jsx)(Oe,{id:n.id,value:e,options:Cn.map(e=>[e,G.reasons[e]]),onChange:t})}),(0,H.jsx)(Me,{label:V.revoke.note,hint:V.revoke.noteHint,optional:!0,maxLength:500,value:n,onChange:r,error:_t(i,`note`)})]})}var Y=864e5;function Tn(e,t){return Math.floor(e/Y)*Y-(t-1)*Y}function En(e,t,n){let r=new Map(e?.map(e=>[Date.parse(e.day),e])),i=Tn(n,t);return Array.from({length:t},(e,t)=>{let n=i+t*Y;return Dn(new Date(n).toISOString(),r.get(n))})}function Dn(e,t){if(!t)return{day:e,accepted:0,failed:0,refused:0};let{count:n,refusedCount:r,outcomes:i}=t,a=i?.find(({outcome:e})=>e===`ok`)?.count??0,o=i?n-r-a:0;return{day:e,accepted:n-r-o,failed:o,refused:r}}function On(e){let t={accepted:0,failed:0,refused:0};for(let{accepted:n,failed:r,refused:i}of e)t.accepted+=n,t.failed+=r,t.refused+=i;return t}function X({accepted:e,failed:t,refused:n}){return e+t+n}var kn={created:`CREATED_AT`,name:`NAME`,used:`LAST_USED_AT`};function An({sort:e=`created`,dir:t}){let n=t??te(e);return{field:kn[e],direction:n===`asc`?`ASC`:`DESC`}}var jn=864e5,Mn=[`ACTIVE`,`EXPIRING`,`RETIRING`];function Nn({q:e,state:n,scope:r,creator:i,unused:a,expires:o},s){let c=t(n),l=e=>new Date(s+e*jn).toISOString();return c.length===0&&(a||o)&&c.push(...Mn),{search:e,states:c.length?c:void 0,scope:r,createdById:i===`gone`?void 0:i,ownerless:i===`gone`||void 0,unusedSince:a&&l(-Number(a)),expiresBefore:o&&l(Number(o))}}var Pn={q:void 0,state:void 0,scope:void 0,creator:void 0,unused:void 0,expires:void 0};function Fn(e){return Object.keys(Pn).some(t=>e[t])}var In=25,Ln=3e4,Rn=5e3;function zn(e,t){let{key:n,create:r,name:i,scopes:o,...s}=t;return x({queryKey:[`keys`,e,`list`,s],queryFn:()=>{let n=Date.now(),r=new Date(Tn(n,7)).toISOString(),i=Nn(t,n),o={first:In,after:t.after,filter:i,orderBy:An(t),since:r};return a(Tt,o,e)},placeholderData:ae,refetchInterval:Ln,staleTime:0})}function Bn(e,t){return x({queryKey:[`keys`,e,`one`,t],queryFn:()=>a(Et,{id:t},e),refetchInterval:Ln,staleTime:0})}function Vn(e,t){return x({queryKey:[`members`,e,`creators`,t],queryFn:async()=>((await a(Mt,{search:t||void 0},e)).members?.nodes??[]).map(({user:e})=>({value:e.id,text:e.name,hint:e.email})),placeholderData:ae})}function Hn(e){return x({queryKey:[`keys`,e,`late`],queryFn:async()=>(await a(Nt,{},e)).apiKeyLateUses?.nodes??[],refetchInterval:Rn,staleTime:0})}var Un=3e3;function Wn({apiKey:e}){let t=N(),{workspace:n}=j(),r=b({...Bn(n.slug,e.id),refetchInterval:Un}).data?.apiKey??e,i=r.lastUsed;if(!i)return(0,H.jsx)(F,{children:V.revoke.neverUsed});let a=D(i.at,t);return bn(r,t)?(0,H.jsx)(F,{look:`danger`,children:(0,H.jsx)(`span`,{className:`wrap-anywhere`,children:V.revoke.inUse(a,i.address,xn(i.userAgent))})}):(0,H.jsx)(F,{look:`warn`,children:V.revoke.lastUsed(a)})}function Gn({apiKey:e,onClose:t}){let n=(0,U.useRef)(null),[i,a]=(0,U.useState)(``),[o,s]=(0,U.useState)(`OTHER`),[c,l]=(0,U.useState)(``),u=fn(),d=vn(e,i);async function f(){d&&await u.run({id:e.id,reason:o,note:c.trim()||void 0})&&(t(),r({look:`ok`,title:V.revoke.done,text:V.revoke.doneHint(e.name)}))}return(0,H.jsxs)(xe,{size:`small`,title:V.revoke.title(e.name),description:V.revoke.hint,initialFocus:n,action:u,fields:[`note`],submit:{look:`danger`,disabled:!d,children:V.revoke.submit},onSubmit:f,onClose:t,children:[(0,H.jsx)(Wn,{apiKey:e}),(0,H.jsx)(wn,{reason:o,onReason:s,note:c,onNote:l,error:u.error}),(0,H.jsx)(hn,{inputRef:n,name:e.name,ending:_n(e),value:i,onChange:a})]})}var Kn=36e5,qn={NONE:0,HOUR:Kn,DAY:24*Kn,WEEK:168*Kn},Jn=Object.keys(qn);function Yn({apiKey:e,onClose:t,onRotated:n}){let r=N(),[i,a]=(0,U.useState)(`DAY`),o=dn();async function s(){let t=await o.run({id:e.id,overlap:i});t&&n(t.apiKey,t.secret)}return(0,H.jsxs)(bt,{open:!0,size:`small`,onClose:t,title:V.rotate.title(e.name),description:V.rotate.hint,children:[(0,H.jsxs)(De,{children:[o.error&&(0,H.jsx)(F,{look:`danger`,alert:!0,children:o.error.message}),(0,H.jsx)(me,{label:V.rotate.overlap,value:i,options:Jn.map(e=>[e,G.overlaps[e]]),onChange:a}),i===`NONE`?(0,H.jsx)(F,{look:`warn`,children:V.rotate.none}):(0,H.jsx)(F,{children:V.rotate.some(O(new Date(r+qn[i]).toISOString()))})]}),(0,H.jsxs)(ye,{children:[(0,H.jsx)(L,{onClick:t,children:m.common.cancel}),(0,H.jsx)(L,{look:`primary`,busy:o.pending,onClick:s,children:V.rotate.submit})]})]})}function Xn({apiKey:e,secret:t}){let n=Ge(e.scopes),{snippets:r}=m,a=(e,t)=>(0,H.jsx)(dt,{label:`${r.label} ${e}`,code:t});return(0,H.jsxs)(`section`,{className:`flex min-w-0 flex-col gap-2`,children:[(0,H.jsx)(`h3`,{className:`text-sm font-medium`,children:V.secret.callTitle}),(0,H.jsx)(ve,{label:V.secret.callTitle,tabs:[{value:`curl`,text:r.curl,content:a(r.curl,Ne(i,t,n))},{value:`javascript`,text:r.javascript,content:a(r.javascript,Te(i,t,n))},{value:`go`,text:r.go,content:a(r.go,Ie(i,t,n))}]})]})}var Zn=4e3;async function Qn(e,t){let n=performance.now(),r={Authorization:`Bearer ${e}`};t.body&&(r[`Content-Type`]=`application/json`);let a=await fetch(i+t.path,{method:t.method,headers:r,body:t.body,credentials:`omit`,cache:`no-store`}),o=await a.text();return{status:a.status,milliseconds:Math.round(performance.now()-n),body:$n(o).slice(0,Zn)}}function $n(e){try{return JSON.stringify(JSON.parse(e),null,2)}catch{return e}}function er({apiKey:e,secret:t}){let[n,r]=(0,U.useState)(null),i=Ge(e.scopes),a=We(()=>Qn(t,i)),o=e.allowedHostnames.length>0||e.allowedIps.length>0;async function s(){r(await a.run()??null)}return(0,H.jsxs)(`section`,{className:`flex flex-col gap-3 rounded-xl border border-line p-3`,children:[(0,H.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-2`,children:[(0,H.jsxs)(`p`,{className:`min-w-0 flex-1 basis-52 text-[13px] text-muted`,children:[V.secret.tryHint(i.method,i.path),` `,o&&V.secret.blockedHere]}),(0,H.jsx)(L,{small:!0,icon:`play`,busy:a.pending,onClick:s,children:a.pending?V.secret.trying:V.secret.tryIt})]}),!Pe(e.scopes)&&(0,H.jsx)(F,{children:V.secret.cannotRead}),(0,H.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-2 empty:hidden`,children:[a.error&&(0,H.jsx)(F,{look:`danger`,children:V.secret.noAnswer}),n&&(0,H.jsx)(`div`,{children:(0,H.jsx)(T,{dot:!0,look:n.status<400?`ok`:`danger`,children:V.secret.answered(n.status,n.milliseconds)})})]}),n&&(0,H.jsx)(be,{label:V.secret.responseLabel,className:`try-body`,children:n.body})]})}function tr({apiKey:e,secret:t,done:n,onDone:i}){let a=(0,U.useRef)(null);function o(){i(),r({look:`ok`,title:n,text:e.name})}return(0,H.jsxs)(st,{size:`large`,initialFocus:a,title:V.secret.title,description:V.secret.hint,stored:V.secret.stored,nudge:V.secret.nudge,done:V.secret.done,onDone:o,children:[(0,H.jsx)(Re,{label:V.secret.label,copy:V.secret.copy,secret:t,copyRef:a}),(0,H.jsx)(Xn,{apiKey:e,secret:t}),(0,H.jsx)(er,{apiKey:e,secret:t})]})}function nr({task:e,onClose:t}){let[n,r]=(0,U.useState)(null);if(n)return(0,H.jsx)(tr,{apiKey:n.key,secret:n.secret,done:V.secret.rotated,onDone:()=>r(null)});if(!e)return null;if(e.kind===`edit`)return(0,H.jsx)(mn,{apiKey:e.key,onClose:t});if(e.kind===`revoke`)return(0,H.jsx)(Gn,{apiKey:e.key,onClose:t});function i(e,n){t(),r({key:e,secret:n})}return(0,H.jsx)(Yn,{apiKey:e.key,onClose:t,onRotated:i})}var rr=Object.keys(W.outcomes);function ir(e){return W.outcomes[e]??e}function ar({outcome:e,refused:t}){return e===`ok`?`ok`:t?`danger`:`warn`}function or({request:e}){return(0,H.jsxs)(T,{look:ar(e),children:[(0,H.jsx)(`span`,{className:`font-mono tabular-nums`,children:e.status}),ir(e.outcome)]})}function sr({operation:e}){return e||W.noOperation}function cr(e){let t=e<10?10:1;return W.milliseconds(E(Math.round(e*t)/t))}function lr({request:e}){let t=sr(e);return(0,H.jsx)(y,{to:`.`,search:t=>({...t,request:e.id}),preload:!1,"aria-label":W.open(t,O(e.createdAt)),title:t,className:`min-w-0 truncate font-mono text-[13px] after:absolute after:inset-0`,children:t})}function ur({requests:e,ofKey:t}){let n=N();return(0,H.jsx)(`ul`,{className:`card divide-y divide-line md:hidden`,children:e.map(e=>(0,H.jsxs)(`li`,{className:`relative flex flex-col gap-1.5 px-4 py-3`,children:[(0,H.jsxs)(`p`,{className:`flex items-baseline gap-2`,children:[(0,H.jsx)(`span`,{className:`flex min-w-0 flex-1`,children:(0,H.jsx)(lr,{request:e})}),(0,H.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:D(e.lastAt,n)})]}),(0,H.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs text-muted`,children:[(0,H.jsx)(or,{request:e}),e.count>1&&(0,H.jsx)(`span`,{children:W.calls(e.count)}),!t&&(0,H.jsx)(`span`,{dir:`auto`,className:`max-w-40 truncate`,children:e.apiKey?.name}),(0,H.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.address||W.noAddress})]})]},e.id))})}function dr({request:e}){let t=W.details;return(0,H.jsxs)(C,{title:t.sections.answer,children:[(0,H.jsx)(I,{name:t.code,children:(0,H.jsx)(`span`,{className:`font-mono text-xs`,children:e.outcome})}),(0,H.jsx)(I,{name:t.status,children:e.status}),(0,H.jsxs)(I,{name:t.latency,children:[cr(e.latency),e.count>1&&(0,H.jsxs)(`span`,{className:`text-muted`,children:[`(`,t.slowest(cr(e.maxLatency)),`)`]})]}),(0,H.jsxs)(I,{name:t.requestId,children:[(0,H.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.requestId}),(0,H.jsx)(it,{text:e.requestId,what:t.requestId,className:`-my-1.5`})]})]})}function fr({request:e,ofKey:t}){let{workspace:n}=j(),r=W.details,{apiKey:i,count:a,neededScopes:o}=e;return(0,H.jsxs)(C,{title:r.sections.call,children:[(0,H.jsx)(I,{name:r.time,children:(0,H.jsx)(z,{time:e.createdAt})}),a>1&&(0,H.jsx)(I,{name:r.until,children:(0,H.jsx)(z,{time:e.lastAt})}),a>1&&(0,H.jsx)(I,{name:r.count,children:(0,H.jsxs)(`span`,{children:[E(a),(0,H.jsx)(`span`,{className:`block text-xs text-muted`,children:r.countHint})]})}),(0,H.jsx)(I,{name:r.scopes,children:o.map(e=>G.scopes[e]).join(m.common.comma)||r.noScopes}),i&&!t&&(0,H.jsx)(I,{name:r.key,children:(0,H.jsx)(y,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:i.id},className:`link`,children:i.name})})]})}function pr({request:e}){let t=W.details;return(0,H.jsxs)(C,{title:t.sections.client,children:[(0,H.jsx)(I,{name:t.address,children:e.address||W.noAddress}),(0,H.jsx)(I,{name:t.client,children:e.userAgent||W.noAddress})]})}function mr({request:e,ofKey:t}){return(0,H.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,H.jsx)(dr,{request:e}),(0,H.jsx)(fr,{request:e,ofKey:t}),(0,H.jsx)(pr,{request:e})]})}function hr({request:e}){let{filter:t}=g(),{operation:n,address:r}=e,i=W.details;return!n&&!r?null:(0,H.jsxs)(ye,{children:[n&&(0,H.jsx)(L,{icon:`filter`,onClick:()=>t({operation:n}),children:i.onlyOperation}),r&&(0,H.jsx)(L,{icon:`filter`,onClick:()=>t({address:r}),children:i.onlyAddress})]})}var Z=36e5,gr={hour:Z,day:24*Z,week:168*Z,month:720*Z};function _r(e,t,n){let r=u(e.outcome),i=r.includes(`refused`);return{apiKeyId:t,outcomes:r.length&&!i?r:void 0,refused:i||void 0,operation:e.operation,address:e.address,status:e.status===void 0?void 0:Number(e.status),...vr(e.time,n)}}function vr(e,t){let n=e=>new Date(e).toISOString(),r=p(e);return r===void 0?e?{from:n(t-gr[e])}:{}:{from:n(r),until:n(r+gr.day-1)}}var yr={outcome:void 0,operation:void 0,address:void 0,status:void 0,time:void 0,key:void 0};function br(e){return Object.keys(yr).some(t=>e[t])}var xr=25,Sr=5e3;function Cr(e,t,n){let{request:r,...i}=n;return x({queryKey:[`requests`,e,t,i],queryFn:()=>{let r=_r(n,t,Date.now());return a(Pt,{first:xr,after:n.after,filter:r},e)},placeholderData:ae,refetchInterval:!n.after&&Sr,staleTime:0})}function wr(e,t){return x({queryKey:[`requests`,e,`one`,t],queryFn:async()=>(await a(Lt,{id:t},e)).apiKeyRequest??null,staleTime:1/0,retry:!1})}function Tr(e,t){return x({queryKey:[`keys`,e,`choices`,t],queryFn:async()=>((await a(Ft,{search:t||void 0},e)).apiKeys?.nodes??[]).map(e=>({value:e.id,text:e.name,hint:e.hint})),placeholderData:ae})}function Er(e,t){return x({queryKey:[`keys`,e,`name`,t],queryFn:async()=>(await a(It,{id:t},e)).apiKey?.name??null})}function Dr({id:e,requests:t,ofKey:n}){let{workspace:r}=j(),{open:i}=g(),a=t.find(t=>t.id===e),o=b({...wr(r.slug,e),initialData:a}),s=o.data??void 0,c=()=>i(void 0),l=W.details;return(0,H.jsxs)(Be,{open:!0,onClose:c,label:l.title,children:[(0,H.jsx)(mt,{eyebrow:l.title,title:(0,H.jsx)(`span`,{className:`font-mono text-sm`,children:s?sr(s):l.title}),onClose:c,children:s&&(0,H.jsx)(or,{request:s})}),s?(0,H.jsx)(mr,{request:s,ofKey:n}):(0,H.jsx)(ot,{query:o,title:l.missingTitle,hint:l.missingHint}),s&&(0,H.jsx)(hr,{request:s})]})}var Or=Ne(i,ue,Ge([`linksRead`])),kr=Ne(i,ue,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:`{ links(first: 1) { totalCount nodes { shortUrl } } }`})});function Ar(){return(0,H.jsx)(Ae,{label:m.snippets.label,rest:Or,graphql:kr})}function jr({filtered:e}){let{filter:t}=g(),n=W;return e?(0,H.jsx)(ct,{title:n.noMatchTitle,hint:n.noMatchHint,onClear:()=>t(yr)}):(0,H.jsx)(pe,{icon:`log`,title:n.emptyTitle,hint:n.emptyHint,children:(0,H.jsx)(Ar,{})})}function Mr({request:e,ofKey:t}){let n=N();return(0,H.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,H.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap text-muted`,children:(0,H.jsx)(`time`,{dateTime:e.lastAt,title:O(e.lastAt),className:`relative z-10`,children:D(e.lastAt,n)})}),(0,H.jsx)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-48 px-4 py-2.5 text-start font-normal`,children:(0,H.jsxs)(`span`,{className:`flex items-baseline gap-2`,children:[(0,H.jsx)(lr,{request:e}),e.count>1&&(0,H.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:W.calls(e.count)})]})}),(0,H.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap`,children:(0,H.jsx)(or,{request:e})}),!t&&(0,H.jsx)(`td`,{className:`max-w-40 truncate px-4 py-2.5`,dir:`auto`,title:e.apiKey?.name,children:e.apiKey?.name}),(0,H.jsx)(`td`,{className:`px-4 py-2.5 font-mono text-xs whitespace-nowrap text-muted`,children:e.address||W.noAddress}),(0,H.jsx)(`td`,{className:`px-4 py-2.5 text-end whitespace-nowrap text-muted tabular-nums`,children:cr(e.latency)})]})}function Nr({requests:e,ofKey:t}){let{columns:n}=W,r=[n.time,n.operation,n.outcome,...t?[]:[n.key],n.address];return(0,H.jsx)(de,{label:W.page,className:`hidden md:block`,heads:(0,H.jsxs)(H.Fragment,{children:[r.map(e=>(0,H.jsx)(Se,{children:e},e)),(0,H.jsx)(Se,{className:`text-end`,children:n.latency})]}),children:e.map(e=>(0,H.jsx)(Mr,{request:e,ofKey:t},e.id))})}function Pr({id:e,onChange:t}){let{workspace:n}=j(),[r,i]=(0,U.useState)(``),a=b(Tr(n.slug,r)),o=b({...Er(n.slug,e??``),enabled:e!==void 0}),{filters:s}=W;return(0,H.jsx)(ft,{label:s.key,chosen:e&&(o.data??`…`),find:s.findKey,none:s.noKey,picks:a.data,clean:c,onSearch:i,onChange:t})}var Fr=[`200`,`201`,`204`,`400`,`401`,`403`,`404`,`409`,`413`,`429`,`500`,`503`];function Ir({search:e,total:t,ofKey:n}){let{filter:r}=g(),{filters:i}=W,a=u(e.outcome);return(0,H.jsxs)(Fe,{total:t===void 0?void 0:W.total(t),onClear:br(e)?()=>r(yr):void 0,children:[!n&&(0,H.jsx)(Pr,{id:e.key,onChange:e=>r({key:e})}),(0,H.jsx)(k,{label:i.outcome,multiple:!0,values:a,options:Lr(rr,a).map(e=>[e,ir(e)]),onChange:e=>r({outcome:e.join(`,`)||void 0})}),(0,H.jsx)(Qe,{label:i.operation,hint:i.operationHint,apply:i.apply,value:e.operation,onChange:e=>r({operation:e})}),(0,H.jsx)(Qe,{label:i.address,hint:i.addressHint,apply:i.apply,value:e.address,onChange:e=>r({address:e})}),(0,H.jsx)(k,{label:i.status,values:e.status?[e.status]:[],options:Lr(Fr,e.status?[e.status]:[]).map(e=>[e,e]),onChange:([e])=>r({status:e})}),(0,H.jsx)(k,{label:i.time,values:e.time?[e.time]:[],options:Rr(e.time),onChange:([e])=>r({time:e})})]})}function Lr(e,t){return[...new Set([...e,...t])]}function Rr(e){let t=ee.map(e=>[e,W.filters.times[e]]),n=p(e);return e&&n!==void 0?[...t,[e,A(new Date(n).toISOString())]]:t}function zr({search:e,apiKeyId:t}){let{workspace:n}=j(),r=b(Cr(n.slug,t??e.key,e)),i=r.data?.apiKeyRequests,a=i?.nodes??[],o=br(e),s=t!==void 0;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(ht,{query:r,page:i,after:e.after,toolbar:(o||r.isError||!!i?.totalCount)&&(0,H.jsx)(Ir,{search:e,total:i?.totalCount,ofKey:s}),empty:(0,H.jsx)(jr,{filtered:o}),children:[(0,H.jsx)(Nr,{requests:a,ofKey:s}),(0,H.jsx)(ur,{requests:a,ofKey:s})]}),e.request&&(i||r.isError)&&(0,H.jsx)(Dr,{id:e.request,requests:a,ofKey:s})]})}function Br({scopes:e}){return(0,H.jsx)(`ul`,{className:`flex flex-wrap gap-1`,children:e.map(e=>(0,H.jsx)(`li`,{children:(0,H.jsx)(T,{children:G.scopes[e]})},e))})}function Vr({apiKey:e}){let t=V.details;return(0,H.jsxs)(C,{title:t.sections.access,children:[(0,H.jsxs)(I,{name:t.key,children:[(0,H.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.hint}),(0,H.jsx)(it,{text:e.prefix,what:V.list.copyPrefix,className:`-my-1.5`})]}),(0,H.jsx)(I,{name:t.scopes,children:(0,H.jsx)(Br,{scopes:e.scopes})}),(0,H.jsx)(I,{name:t.hostnames,children:(0,H.jsx)(`bdi`,{children:e.allowedHostnames.join(`, `)||t.anyHostname})}),(0,H.jsx)(I,{name:t.ips,children:(0,H.jsx)(`bdi`,{children:e.allowedIps.join(`, `)||t.anyIp})}),(0,H.jsx)(I,{name:t.expires,children:e.expiresAt?(0,H.jsx)(z,{time:e.expiresAt}):m.common.never})]})}function Hr({apiKey:e,successor:t}){let n=V.details;return!e.revokedAt&&!e.successorId?null:(0,H.jsxs)(C,{title:n.sections.end,children:[e.revokedAt&&(0,H.jsx)(I,{name:n.revoked,children:(0,H.jsx)(z,{time:e.revokedAt})}),e.revokedAt&&(0,H.jsx)(I,{name:n.revokedBy,children:e.revokedBy?.name??V.list.commandLine}),e.revokedReason&&(0,H.jsx)(I,{name:n.reason,children:G.reasons[e.revokedReason]}),e.revokedNote&&(0,H.jsx)(I,{name:n.note,children:(0,H.jsx)(`bdi`,{children:e.revokedNote})}),e.successorId&&(0,H.jsx)(I,{name:n.successor,children:t})]})}function Ur({apiKey:e}){let t=V.details;return(0,H.jsxs)(C,{title:t.sections.origin,children:[(0,H.jsx)(I,{name:t.created,children:(0,H.jsx)(z,{time:e.createdAt})}),(0,H.jsx)(I,{name:t.createdBy,children:e.createdBy?.name??V.list.commandLine}),(0,H.jsxs)(I,{name:t.id,children:[(0,H.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.id}),(0,H.jsx)(it,{text:e.id,what:t.id,className:`-my-1.5`})]})]})}function Wr({apiKey:e}){let t=V.details,n=e.lastUsed;return(0,H.jsxs)(C,{title:t.sections.usage,children:[(0,H.jsx)(I,{name:t.lastUsed,children:n?(0,H.jsx)(z,{time:n.at}):m.common.never}),n&&(0,H.jsx)(I,{name:t.address,children:(0,H.jsx)(`bdi`,{dir:`ltr`,children:n.address})}),n?.userAgent&&(0,H.jsx)(I,{name:t.client,children:(0,H.jsx)(`bdi`,{dir:`ltr`,children:n.userAgent})})]})}function Gr({apiKey:e}){return(0,H.jsxs)(`aside`,{"aria-label":B.page.facts,className:`card relative flex flex-col gap-6 p-5`,children:[(0,H.jsx)(Hr,{apiKey:e,successor:e.successor?.name}),(0,H.jsx)(Vr,{apiKey:e}),(0,H.jsx)(Wr,{apiKey:e}),(0,H.jsx)(Ur,{apiKey:e})]})}function Kr({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=J(e),r=Sn(e),i=n=>()=>t({kind:n,key:e});return(0,H.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,H.jsx)(L,{icon:`pencil`,disabled:!n,title:n?void 0:V.details.nothingToNarrow,onClick:i(`edit`),children:V.list.editShort}),(0,H.jsx)(L,{icon:`rotate`,disabled:!!r,title:r,onClick:i(`rotate`),children:V.list.rotate}),(0,H.jsx)(L,{icon:`ban`,className:`text-danger`,onClick:i(`revoke`),children:V.list.revoke})]})}function qr({apiKey:e,onTask:t}){return(0,H.jsxs)(`header`,{className:`flex flex-wrap items-start justify-between gap-x-6 gap-y-4`,children:[(0,H.jsxs)(`div`,{className:`min-w-0 flex-1 basis-72`,children:[(0,H.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5`,children:[(0,H.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e.name}),(0,H.jsx)(T,{look:q[e.state],dot:!0,children:G.states[e.state]}),(0,H.jsx)(T,{children:G.environments[e.environment]})]}),(0,H.jsxs)(`p`,{className:`mt-1 flex items-center gap-1 text-xs text-muted`,children:[(0,H.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.hint}),(0,H.jsx)(it,{text:e.prefix,what:V.list.copyPrefix,className:`-my-1.5`})]})]}),(0,H.jsx)(Kr,{apiKey:e,onTask:t})]})}function Jr({action:e}){return B.history.actions[e]??e}function Yr({actor:e}){let t=B.history;return e.kind===`COMMAND_LINE`?t.commandLine:e.kind===`API_KEY`?e.apiKey?t.key(e.apiKey.name):t.gone:e.user?.name??t.gone}function Xr({detail:e}){let t=B.history.details;return Object.keys(t).filter(t=>typeof e?.[t]==`string`).map(n=>[t[n]??n,Zr(n,String(e?.[n]))])}function Zr(e,t){switch(e){case`scopes`:return _e(s(t.replaceAll(` `,`,`)).map(e=>G.scopes[e]));case`environment`:return G.environments[t.toUpperCase()]??t;case`reason`:return G.reasons[t.toUpperCase()]??t;case`expiresAt`:return O(t);default:return t}}function Qr({change:e}){let t=N(),n=Xr(e);return(0,H.jsxs)(`li`,{className:`border-s-2 border-line ps-3 text-[13px]`,children:[(0,H.jsxs)(`p`,{className:`flex flex-wrap items-baseline gap-x-2`,children:[(0,H.jsx)(`span`,{className:`font-medium`,children:Jr(e)}),(0,H.jsx)(`span`,{className:`text-muted`,children:B.history.by(Yr(e))}),(0,H.jsx)(`time`,{dateTime:e.createdAt,title:O(e.createdAt),className:`ms-auto text-muted`,children:D(e.createdAt,t)})]}),n.length>0&&(0,H.jsx)(`dl`,{className:`mt-1 grid gap-y-0.5 text-xs`,children:n.map(([e,t])=>(0,H.jsxs)(`div`,{className:`flex gap-2`,children:[(0,H.jsx)(`dt`,{className:`w-24 shrink-0 text-muted`,children:e}),(0,H.jsx)(`dd`,{dir:`auto`,className:`min-w-0 text-start wrap-anywhere`,children:t})]},e))})]})}var $r=5e3,ei=10;function ti(e,t){return x({queryKey:[`keys`,e,`page`,t],queryFn:()=>a(Ct,{id:t},e),refetchInterval:$r,staleTime:0})}function ni(e,t){return ce({queryKey:[`keys`,e,`history`,t],queryFn:({pageParam:n})=>a(wt,{first:ei,after:n,id:t},e),initialPageParam:void 0,getNextPageParam:e=>e.auditEvents?.pageInfo.hasNextPage&&e.auditEvents.pageInfo.endCursor||void 0,staleTime:0})}function Q({title:e,hint:t,danger:n,children:r}){let i=(0,U.useId)();return(0,H.jsxs)(`section`,{"aria-labelledby":i,className:`card min-w-0`,children:[(0,H.jsxs)(`header`,{className:`flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-5 pt-4`,children:[(0,H.jsx)(`h2`,{id:i,className:n?`text-sm font-semibold text-danger`:`text-sm font-semibold`,children:e}),t&&(0,H.jsx)(`p`,{className:`text-[13px] text-muted`,children:t})]}),(0,H.jsx)(`div`,{className:`px-5 pt-3 pb-5`,children:r})]})}function ri({apiKey:e}){let{workspace:t}=j(),n=se(ni(t.slug,e.id)),r=n.data?.pages.flatMap(e=>e.auditEvents?.nodes??[]),i=B.history;return(0,H.jsxs)(Q,{title:i.title,hint:i.hint,children:[n.isError&&!r&&(0,H.jsx)(pt,{error:n.error,onRetry:()=>n.refetch()}),(0,H.jsx)(`ol`,{className:`flex flex-col gap-4`,children:r?.map(e=>(0,H.jsx)(Qr,{change:e},e.id))}),n.hasNextPage&&(0,H.jsx)(L,{small:!0,className:`mt-4`,busy:n.isFetchingNextPage,onClick:()=>n.fetchNextPage(),children:i.more})]})}function ii({title:e,callers:t,filtering:n}){return(0,H.jsxs)(`div`,{className:`min-w-0`,children:[(0,H.jsx)(`h3`,{className:`eyebrow`,children:e}),(0,H.jsx)(`ul`,{className:`mt-1 divide-y divide-line border-y border-line text-[13px]`,children:t.map(e=>(0,H.jsxs)(`li`,{className:`flex min-h-8 items-center justify-between gap-4 py-1`,children:[(0,H.jsx)(ai,{caller:e,filtering:n}),(0,H.jsx)(`span`,{className:`shrink-0 text-muted tabular-nums`,children:B.late.calls(e.count)})]},e.value))})]})}function ai({caller:{value:e},filtering:t}){let n=e||B.late.unknown;return!t||!e?(0,H.jsx)(`span`,{className:`min-w-0 wrap-anywhere`,children:n}):(0,H.jsx)(y,{to:`.`,hash:`requests`,search:t=>({...t,address:e,outcome:void 0,after:void 0}),"aria-label":B.late.show(e),className:`link min-w-0 font-mono text-xs wrap-anywhere`,children:n})}function oi({apiKey:e}){let t=N(),n=e.lateUse;if(!n)return null;let r=B.late,i=e.state===`REVOKED`?`REVOKED`:`EXPIRED`;return(0,H.jsxs)(Q,{danger:!0,title:r.title[i],children:[(0,H.jsx)(`p`,{className:`text-pretty`,children:r.summary(n.count,E(n.recentCount))}),(0,H.jsxs)(`dl`,{className:`mt-4 grid grid-cols-2 gap-3 text-[13px]`,children:[(0,H.jsx)(ge,{name:r.first,children:(0,H.jsx)(`time`,{dateTime:n.firstAt,children:O(n.firstAt)})}),(0,H.jsx)(ge,{name:r.last,children:(0,H.jsx)(`time`,{dateTime:n.lastAt,title:O(n.lastAt),children:D(n.lastAt,t)})})]}),(0,H.jsxs)(`div`,{className:`mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2`,children:[(0,H.jsx)(ii,{title:r.addresses,callers:n.addresses??[],filtering:!0}),(0,H.jsx)(ii,{title:r.userAgents,callers:n.userAgents??[]})]}),(0,H.jsx)(`h3`,{className:`eyebrow mt-5`,children:r.todo}),(0,H.jsx)(`ol`,{className:`mt-1 list-decimal space-y-1 ps-5 text-[13px] text-pretty`,children:r.steps.map(e=>(0,H.jsx)(`li`,{children:e},e))})]})}var si=36e5;function ci(e,t,n){if(!J(e))return`ended`;let r=e.lastUsed?.at;return!r||Date.parse(r)<Date.parse(t.createdAt)?`unused`:xt(r,si,n)?`busy`:`quiet`}function li({old:e,successor:t}){let n=N(),r=B.rotation,i=ci(e,t,n),a=e.lastUsed?D(e.lastUsed.at,n):``,o=e.expiresAt?r.ends(O(e.expiresAt)):``;return i===`ended`?(0,H.jsx)(F,{children:r.ended}):i===`busy`?(0,H.jsxs)(F,{look:`warn`,children:[(0,H.jsxs)(`strong`,{className:`font-medium`,children:[r.busy,`.`]}),` `,r.busyHint(a,e.lastUsed?.address??``),` `,o]}):(0,H.jsxs)(F,{look:`ok`,children:[(0,H.jsxs)(`strong`,{className:`font-medium`,children:[r.quiet,`.`]}),` `,i===`unused`?r.quietNever:r.quietHint(a),` `,o]})}function ui({name:e,relative:t}){let{workspace:n}=j();return(0,H.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1`,children:[(0,H.jsx)(`span`,{className:`w-28 text-[13px] text-muted`,children:e}),(0,H.jsx)(y,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:t.id},className:`link wrap-anywhere`,children:t.name}),(0,H.jsx)(`span`,{className:`font-mono text-xs text-muted`,children:t.hint}),(0,H.jsx)(T,{look:q[t.state],dot:!0,children:G.states[t.state]})]})}function di({apiKey:e}){let{successor:t,predecessor:n}=e,r=B.rotation;return!t&&!n?null:(0,H.jsx)(Q,{title:r.title,children:(0,H.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[n&&(0,H.jsx)(ui,{name:r.from,relative:n}),t&&(0,H.jsx)(ui,{name:r.to,relative:t}),t&&(0,H.jsx)(li,{old:e,successor:t}),n&&(0,H.jsx)(li,{old:n,successor:e})]})})}function fi({day:e,most:t}){let{accepted:n,failed:r,refused:i}=e,a=[n,r,i].map(E),o=B.chart.summary(A(e.day),...a);return X(e)?(0,H.jsx)(`li`,{className:`flex flex-1`,children:(0,H.jsxs)(y,{to:`.`,hash:`requests`,search:t=>({...t,time:e.day.slice(0,10),after:void 0}),preload:!1,"aria-label":o,title:o,className:`flex flex-1 flex-col justify-end rounded-t px-px hover:bg-surface-2 sm:px-0.5`,children:[(0,H.jsx)(pi,{count:i,most:t,colour:`bg-danger`}),(0,H.jsx)(pi,{count:r,most:t,colour:`bg-warn`}),(0,H.jsx)(pi,{count:n,most:t,colour:`bg-accent`})]})}):(0,H.jsx)(`li`,{className:`flex-1`})}function pi({count:e,most:t,colour:n}){return e?(0,H.jsx)(`span`,{className:`block min-h-[3px] first:rounded-t-[3px] ${n}`,style:{height:`${e/t*100}%`}}):null}function mi({days:e}){let t=Math.max(1,...e.map(X)),[n]=e,r=e.at(-1);return(0,H.jsxs)(`div`,{dir:`ltr`,className:`mt-5`,children:[(0,H.jsxs)(`div`,{className:`flex items-end gap-2`,children:[(0,H.jsx)(`p`,{"aria-hidden":`true`,className:`self-start text-xs leading-none text-muted tabular-nums`,children:E(t)}),(0,H.jsx)(`ul`,{"aria-label":B.chart.title,className:`flex h-32 min-w-0 flex-1 items-stretch border-b border-line`,children:e.map(e=>(0,H.jsx)(fi,{day:e,most:t},e.day))})]}),(0,H.jsxs)(`p`,{"aria-hidden":`true`,className:`mt-1.5 flex justify-between text-xs text-muted`,children:[(0,H.jsx)(`bdi`,{children:n&&A(n.day)}),(0,H.jsx)(`bdi`,{children:r&&A(r.day)})]})]})}var hi=[[`accepted`,`bg-accent`],[`failed`,`bg-warn`],[`refused`,`bg-danger`]];function gi({sum:e}){let t=B.chart,n={accepted:void 0,failed:t.failedHint,refused:t.refusedHint};return(0,H.jsx)(`dl`,{className:`flex flex-wrap gap-x-8 gap-y-2`,children:hi.map(([r,i])=>(0,H.jsxs)(`div`,{title:n[r],children:[(0,H.jsxs)(`dt`,{className:`flex items-center gap-1.5 text-[13px] text-muted`,children:[(0,H.jsx)(`span`,{"aria-hidden":`true`,className:`size-2.5 rounded-[3px] ${i}`}),t[r]]}),(0,H.jsx)(`dd`,{className:`mt-0.5 text-lg font-semibold tracking-tight tabular-nums`,children:E(e[r])})]},r))})}var _i=30;function vi({days:e}){let t=En(e,_i,N()),n=On(t),r=B.chart;return(0,H.jsx)(Q,{title:r.title,hint:r.hint,children:X(n)?(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(gi,{sum:n}),(0,H.jsx)(mi,{days:t})]}):(0,H.jsx)(`p`,{className:`py-6 text-center text-muted`,children:r.none})})}var yi=S(`/$slug/settings/api-keys/$id`);function bi({apiKey:e}){let t=yi.useSearch(),[n,r]=(0,U.useState)(null);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(qr,{apiKey:e,onTask:r}),(0,H.jsx)(zt,{apiKey:e}),(0,H.jsxs)(`div`,{className:`grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,H.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6`,children:[(0,H.jsx)(oi,{apiKey:e}),(0,H.jsx)(di,{apiKey:e}),(0,H.jsx)(vi,{days:e.requestsPerDay}),(0,H.jsx)(ri,{apiKey:e})]}),(0,H.jsx)(Gr,{apiKey:e})]}),(0,H.jsxs)(`section`,{id:`requests`,className:`flex scroll-mt-20 flex-col gap-4`,children:[(0,H.jsx)(`h2`,{className:`text-base font-semibold`,children:W.ofKey}),(0,H.jsx)(zr,{search:t,apiKeyId:e.id})]}),(0,H.jsx)(nr,{task:n,onClose:()=>r(null)})]})}var xi=S(`/$slug/settings/api-keys/$id`);function Si(){let{workspace:e,role:t,can:n}=j(),{id:r}=xi.useParams(),i=b({...ti(e.slug,r),enabled:n(`ADMIN`)}),a=$e(i.isLoading),o=i.data?.apiKey;return qe(o?.name??V.details.title),n(`ADMIN`)?(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(Ee,{to:`/$slug/settings/api-keys`,params:{slug:e.slug},className:`-mb-4`,children:B.page.back}),o&&(0,H.jsx)(bi,{apiKey:o}),!o&&a&&(0,H.jsx)(nt,{}),!o&&!i.isLoading&&(0,H.jsx)(Rt,{error:i.error,onRetry:()=>i.refetch()})]}):(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(P,{title:V.details.title}),(0,H.jsx)(M,{icon:`shield`,title:V.list.forbiddenTitle,hint:V.list.forbiddenHint(t)})]})}function Ci({search:e,onClose:t,onCreated:r}){let i=(0,U.useRef)(null),[a]=(0,U.useState)(n),[o,s]=(0,U.useState)({}),[c]=(0,U.useState)(()=>tn(e)),[l,u]=(0,U.useState)(c),d=ln(),f=e=>u(t=>({...t,...e})),p=e=>o[e]??_t(d.error,e);async function m(){let{expiry:e,...t}=l,n=Le(e,Date.now());if(s(an(l)),n===void 0)return;let i=await d.run({...t,expiresAt:n,idempotencyKey:a});i&&r(i.apiKey,i.secret)}return(0,H.jsx)(xe,{size:`large`,title:V.form.createTitle,description:V.form.createHint,initialFocus:i,action:d,fields:cn,status:G.scopeSummary.count(l.scopes.length,_.length),changed:!rn(l,c),submit:{look:`primary`,children:V.form.submit},onSubmit:m,onClose:t,children:(0,H.jsx)(en,{draft:l,nameRef:i,errorOf:p,onChange:f})})}var wi=S(`/$slug/settings/api-keys`);function Ti({apiKey:e,onClose:t}){let n=wi.useNavigate();function r(){t(),n({search:t=>({...t,key:e.id})})}return(0,H.jsx)(bt,{open:!0,onClose:t,size:`small`,title:V.form.lostTitle,description:V.form.lostHint,children:(0,H.jsxs)(ye,{children:[(0,H.jsx)(L,{onClick:t,children:m.common.close}),(0,H.jsx)(L,{look:`primary`,onClick:r,children:V.form.lostAction})]})})}var Ei=S(`/$slug/settings/api-keys`);function Di({search:e}){let t=Ei.useNavigate(),[n,r]=(0,U.useState)(null),i=()=>t({search:e=>({...e,create:void 0,name:void 0,scopes:void 0}),replace:!0});async function a(e,t){await i(),r({key:e,secret:t})}let o=()=>r(null);return n?.secret?(0,H.jsx)(tr,{apiKey:n.key,secret:n.secret,done:V.secret.created,onDone:o}):n?(0,H.jsx)(Ti,{apiKey:n.key,onClose:o}):e.create?(0,H.jsx)(Ci,{search:e,onClose:i,onCreated:a}):null}function Oi({apiKey:e}){let{workspace:t}=j();return(0,H.jsxs)(y,{to:`/$slug/settings/api-keys/$id`,params:{slug:t.slug,id:e.id},className:`btn btn-secondary justify-between`,children:[(0,H.jsxs)(`span`,{className:`flex items-center gap-2`,children:[(0,H.jsx)(yt,{name:`log`,className:`size-4 text-muted`}),B.page.menu]}),(0,H.jsx)(yt,{name:`chevronEnd`,className:`size-4 text-muted`})]})}var ki=S(`/$slug/settings/api-keys`);function Ai({id:e}){let{slug:t}=ki.useParams();return(0,H.jsx)(y,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e??void 0}),className:`link`,children:V.details.openSuccessor})}function ji({apiKey:e}){return(0,H.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,H.jsx)(zt,{apiKey:e}),(0,H.jsx)(Oi,{apiKey:e}),(0,H.jsx)(Vr,{apiKey:e}),(0,H.jsx)(Wr,{apiKey:e}),(0,H.jsx)(Ur,{apiKey:e}),(0,H.jsx)(Hr,{apiKey:e,successor:(0,H.jsx)(Ai,{id:e.successorId})})]})}var Mi=`flex-1 px-2 sm:flex-none sm:px-3`;function Ni({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=J(e),r=Sn(e),i=n=>()=>t({kind:n,key:e});return(0,H.jsxs)(ye,{children:[(0,H.jsx)(L,{icon:`pencil`,className:Mi,disabled:!n,title:n?void 0:V.details.nothingToNarrow,onClick:i(`edit`),children:V.list.editShort}),(0,H.jsx)(L,{icon:`rotate`,className:Mi,disabled:!!r,title:r,onClick:i(`rotate`),children:V.list.rotate}),(0,H.jsx)(L,{icon:`ban`,className:Ve(Mi,`text-danger`),onClick:i(`revoke`),children:V.list.revoke})]})}function Pi({apiKey:e,onClose:t}){return(0,H.jsxs)(`header`,{className:`flex items-start gap-3 border-b border-line px-5 py-4 sm:px-6`,children:[(0,H.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,H.jsx)(`p`,{className:`eyebrow`,children:V.details.title}),(0,H.jsx)(`h2`,{dir:`auto`,className:`mt-0.5 w-fit text-base font-semibold wrap-anywhere`,children:e?.name??V.details.title}),e&&(0,H.jsxs)(`div`,{className:`mt-2 flex flex-wrap gap-1.5`,children:[(0,H.jsx)(T,{look:q[e.state],dot:!0,children:G.states[e.state]}),(0,H.jsx)(T,{children:G.environments[e.environment]})]})]}),(0,H.jsx)(fe,{icon:`close`,label:m.common.close,className:`-me-2`,onClick:t})]})}function Fi({error:e}){let t=!e||e instanceof l&&e.code===`NOT_FOUND`;return(0,H.jsxs)(`div`,{role:`alert`,className:`p-6`,children:[(0,H.jsx)(`p`,{className:`font-medium`,children:t?V.details.missingTitle:m.errors.boundaryTitle}),(0,H.jsx)(`p`,{className:`mt-1 text-muted`,children:t?V.details.missingHint:e?.message})]})}var Ii=S(`/$slug/settings/api-keys`);function Li({id:e}){let{workspace:t}=j(),n=Ii.useNavigate(),[r,i]=(0,U.useState)(null),a=b(Bn(t.slug,e)),o=$e(a.isPending),s=a.data?.apiKey,c=()=>n({search:e=>({...e,key:void 0})});return(0,H.jsxs)(Be,{open:!0,onClose:c,label:s?.name??V.details.title,children:[(0,H.jsx)(Pi,{apiKey:s??void 0,onClose:c}),s&&(0,H.jsx)(ji,{apiKey:s}),s&&(0,H.jsx)(Ni,{apiKey:s,onTask:i}),!s&&!a.isPending&&(0,H.jsx)(Fi,{error:a.error}),!s&&o&&(0,H.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-4 p-6`,children:[(0,H.jsx)(`span`,{className:`sr-only`,children:V.details.loading}),(0,H.jsx)(`div`,{className:`skeleton h-5 w-48`}),(0,H.jsx)(`div`,{className:`skeleton h-24 w-full`}),(0,H.jsx)(`div`,{className:`skeleton h-40 w-full`})]}),(0,H.jsx)(nr,{task:r,onClose:()=>i(null)})]})}var Ri=5;function zi({keys:e}){let t=N(),n=[...e].sort((e,t)=>(t.lastUsed?.at??``).localeCompare(e.lastUsed?.at??``));return(0,H.jsxs)(`ul`,{className:`divide-y divide-line rounded-lg border border-line text-[13px]`,children:[n.slice(0,Ri).map(e=>(0,H.jsxs)(`li`,{className:`flex items-center justify-between gap-4 px-3 py-2`,children:[(0,H.jsx)(`span`,{dir:`auto`,className:`min-w-0 truncate font-medium`,children:e.name}),(0,H.jsx)(`span`,{className:bn(e,t)?`shrink-0 text-danger`:`shrink-0 text-muted`,children:e.lastUsed?B.bulk.used(D(e.lastUsed.at,t)):B.bulk.unused})]},e.id)),n.length>Ri&&(0,H.jsx)(`li`,{className:`px-3 py-2 text-muted`,children:B.bulk.more(n.length-Ri)})]})}function Bi({keys:e,onClose:t,onRevoked:n}){let i=(0,U.useRef)(null),[a,o]=(0,U.useState)(``),[s,c]=(0,U.useState)(`OTHER`),[l,u]=(0,U.useState)(``),d=pn(),{bulk:f}=B,p=e.length,m=a.trim()===String(p),[ee,h]=f.confirm;async function g(){if(!m)return;let t=e.map(e=>e.id);await d.run({ids:t,reason:s,note:l.trim()||void 0})&&(n(),r({look:`ok`,title:f.done(p)}))}return(0,H.jsxs)(xe,{size:`small`,title:f.title(p),description:f.hint,initialFocus:i,action:d,fields:[`note`],submit:{look:`danger`,disabled:!m,children:f.submit(p)},onSubmit:g,onClose:t,children:[(0,H.jsx)(zi,{keys:e}),(0,H.jsx)(wn,{reason:s,onReason:c,note:l,onNote:u,error:d.error}),(0,H.jsx)(ut,{ref:i,label:`${ee}${p}${h}`,inputMode:`numeric`,autoComplete:`off`,value:a,onChange:o})]})}function Vi({choice:e}){let[t,n]=(0,U.useState)(!1),{choose:r}=B,i=e.keys.length;function a(){n(!1),e.clear()}return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`div`,{role:`status`,className:i?`sticky bottom-4 z-20 flex justify-center`:`sr-only`,children:i>0&&(0,H.jsxs)(`div`,{className:`card flex flex-wrap items-center gap-2 py-2 ps-4 pe-2 shadow-pop`,children:[(0,H.jsx)(`p`,{className:`me-2 text-[13px] font-medium`,children:r.chosen(i)}),(0,H.jsx)(fe,{small:!0,icon:`close`,label:r.none,onClick:e.clear}),(0,H.jsx)(L,{small:!0,look:`danger`,onClick:()=>n(!0),children:r.revoke})]})}),t&&(0,H.jsx)(Bi,{keys:e.keys,onClose:()=>n(!1),onRevoked:a})]})}var Hi=S(`/$slug/settings/api-keys`);function Ui({filtered:e}){let t=Hi.useNavigate();return e?(0,H.jsx)(ct,{title:V.list.noMatchTitle,hint:V.list.noMatchHint,onClear:()=>t({search:{},replace:!0})}):(0,H.jsx)(pe,{icon:`key`,title:V.list.emptyTitle,hint:V.list.emptyHint,children:(0,H.jsx)(Ar,{})})}function Wi({apiKey:e,chosen:t,onChoose:n}){let r=e.state===`REVOKED`;return(0,H.jsx)(`label`,{className:`relative z-10 grid size-8 place-items-center`,title:r?B.choose.revoked:void 0,children:(0,H.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":B.choose.one(e.name),checked:t,disabled:r,onChange:t=>n([e],t.target.checked)})})}var Gi=S(`/$slug/settings/api-keys`);function Ki({apiKey:e}){let{slug:t}=Gi.useParams();return(0,H.jsx)(y,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e.id}),preload:!1,dir:`auto`,title:e.name,className:Ve(`min-w-0 truncate after:absolute after:inset-0`,!J(e)&&`text-muted`),children:e.name})}var qi=S(`/$slug/settings/api-keys`);function Ji({apiKey:e,onTask:t}){let n=ie(),{slug:i}=qi.useParams(),a=n=>()=>t({kind:n,key:e}),o=Sn(e);async function s(){let t=await Ye(e.prefix);r({look:t?`ok`:`danger`,title:t?m.common.copied:m.common.copyFailed})}return(0,H.jsxs)(vt,{align:`end`,trigger:(0,H.jsx)(fe,{small:!0,icon:`dots`,label:V.list.actionsFor(e.name),className:`relative z-10`}),children:[(0,H.jsx)(R,{icon:`eye`,onClick:()=>n({from:qi.id,search:t=>({...t,key:e.id})}),children:V.list.view}),(0,H.jsx)(R,{icon:`log`,onClick:()=>n({to:`/$slug/settings/api-keys/$id`,params:{slug:i,id:e.id}}),children:B.page.menu}),(0,H.jsx)(R,{icon:`copy`,onClick:s,children:V.list.copyPrefix}),(0,H.jsx)(`div`,{className:`menu-separator`}),(0,H.jsx)(R,{icon:`pencil`,disabled:!J(e),reason:V.details.notAccepted,onClick:a(`edit`),children:V.list.edit}),(0,H.jsx)(R,{icon:`rotate`,disabled:!!o,reason:o,onClick:a(`rotate`),children:V.list.rotate}),(0,H.jsx)(R,{icon:`ban`,danger:!0,disabled:e.state===`REVOKED`,reason:V.details.notAccepted,onClick:a(`revoke`),children:V.list.revoke})]})}var $=22,Yi=9,Xi=6,Zi=1.5,Qi=Array.from({length:7},(e,t)=>ea(t,$,Zi)).join(``);function $i({days:e}){let t=En(e,7,N()),{accepted:n,refused:r}=On(t),i=Math.max(1,...t.map(X)),a=e=>e?Math.max(2,e/i*$):0,o=B.daysOf(n,r),s=t.map((e,t)=>ea(t,$,a(e.accepted))),c=t.map((e,t)=>{let n=a(e.accepted);return ea(t,$-n,Math.min(a(e.refused),$-n))});return(0,H.jsx)(`span`,{role:`img`,"aria-label":o,title:o,className:`relative z-10 inline-block align-middle`,children:(0,H.jsxs)(`svg`,{viewBox:`0 0 ${Yi*7} ${$}`,"aria-hidden":`true`,className:`h-[22px] w-[63px]`,children:[(0,H.jsx)(`path`,{d:Qi,className:`fill-line`}),n>0&&(0,H.jsx)(`path`,{d:s.join(``),className:`fill-accent`}),r>0&&(0,H.jsx)(`path`,{d:c.join(``),className:`fill-danger`})]})})}function ea(e,t,n){if(n===0)return``;let r=Math.min(Zi,n),i=n-r,a=Xi-2*r;return`M${e*Yi},${t}v-${i}q0,-${r},${r},-${r}h${a}q${r},0,${r},${r}v${i}z`}var ta=(0,U.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=N(),{columns:a}=V.list;return(0,H.jsxs)(`li`,{className:`card relative p-4`,children:[(0,H.jsxs)(`div`,{className:`flex items-start gap-2`,children:[(0,H.jsx)(`span`,{className:`-ms-1.5 -mt-1.5`,children:(0,H.jsx)(Wi,{apiKey:e,chosen:t,onChoose:n})}),(0,H.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,H.jsx)(`h2`,{className:`flex min-w-0 text-sm font-medium`,children:(0,H.jsx)(Ki,{apiKey:e})}),(0,H.jsx)(`p`,{className:`mt-0.5 truncate font-mono text-xs text-muted`,children:e.hint})]}),(0,H.jsx)(`span`,{className:`-me-2 -mt-1.5`,children:(0,H.jsx)(Ji,{apiKey:e,onTask:r})})]}),(0,H.jsxs)(`div`,{className:`mt-3 flex flex-wrap items-center gap-1.5`,children:[(0,H.jsx)(T,{look:q[e.state],dot:!0,children:G.states[e.state]}),(0,H.jsx)(T,{children:yn(e.scopes)}),e.environment!==`PRODUCTION`&&(0,H.jsx)(T,{children:G.environments[e.environment]}),(0,H.jsx)(`span`,{className:`ms-auto`,children:(0,H.jsx)($i,{days:e.requestsPerDay})})]}),(0,H.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`dt`,{className:`text-xs text-muted`,children:a.lastUsed}),(0,H.jsx)(`dd`,{children:e.lastUsed?D(e.lastUsed.at,i):m.common.never})]}),(0,H.jsxs)(`div`,{className:`min-w-0`,children:[(0,H.jsx)(`dt`,{className:`text-xs text-muted`,children:a.created}),(0,H.jsxs)(`dd`,{className:`truncate`,children:[Ce(e.createdAt),(0,H.jsx)(`span`,{className:`block truncate text-xs text-muted`,children:V.list.createdBy(e.createdBy?.name??V.list.commandLine)})]})]})]})]})}),na=1e3;function ra(){let[e,t]=(0,U.useState)([]);return{keys:e,choose:(0,U.useCallback)((e,n)=>t(t=>ia(t,e,n)),[]),clear:()=>t([])}}function ia(e,t,n){let r=e.filter(e=>!t.some(({id:t})=>t===e.id));return n?[...r,...t].slice(0,na):r}function aa({keys:e},t){return e.some(({id:e})=>e===t.id)}function oa({keys:e,choice:t,onTask:n}){return(0,H.jsx)(`ul`,{className:`flex flex-col gap-3`,children:e.map(e=>(0,H.jsx)(ta,{apiKey:e,chosen:aa(t,e),onChoose:t.choose,onTask:n},e.id))})}function sa({apiKey:e}){let t=N(),n=e.lastUsed;return n?(0,H.jsx)(ze,{content:(0,H.jsxs)(`span`,{className:`block`,children:[(0,H.jsx)(`span`,{className:`block font-medium`,children:O(n.at)}),(0,H.jsx)(`span`,{className:`block`,children:V.list.usedFrom(n.address)}),n.userAgent&&(0,H.jsx)(`bdi`,{dir:`ltr`,className:`block wrap-anywhere text-muted`,children:n.userAgent})]}),children:(0,H.jsx)(`time`,{dateTime:n.at,children:D(n.at,t)})}):(0,H.jsx)(`span`,{children:m.common.never})}function ca({scopes:e}){return(0,H.jsx)(ze,{content:(0,H.jsx)(`span`,{className:`grid grid-cols-2 gap-x-4 gap-y-0.5`,children:e.map(e=>(0,H.jsx)(`span`,{children:G.scopes[e]},e))}),children:yn([...e])})}function la({apiKey:e}){let t=N(),n=(0,H.jsx)(T,{look:q[e.state],dot:!0,children:G.states[e.state]}),r=e.state===`REVOKED`?e.revokedAt:e.expiresAt;return!r||e.state===`ACTIVE`?n:(0,H.jsx)(ze,{plain:!0,content:(0,H.jsxs)(`span`,{className:`block`,children:[D(r,t),(0,H.jsx)(`span`,{className:`block text-muted`,children:O(r)})]}),children:n})}var ua=(0,U.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=V.list.createdBy(e.createdBy?.name??V.list.commandLine);return(0,H.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,H.jsx)(`td`,{className:`ps-3`,children:(0,H.jsx)(Wi,{apiKey:e,chosen:t,onChoose:n})}),(0,H.jsxs)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-44 px-4 py-3 text-start font-medium`,children:[(0,H.jsxs)(`span`,{className:`flex min-h-5.5 items-center gap-2`,children:[(0,H.jsx)(Ki,{apiKey:e}),e.environment!==`PRODUCTION`&&(0,H.jsx)(T,{children:G.environments[e.environment]})]}),(0,H.jsx)(`span`,{className:`block font-mono text-xs font-normal whitespace-nowrap text-muted`,children:e.hint})]}),(0,H.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap`,children:(0,H.jsx)(ca,{scopes:e.scopes})}),(0,H.jsx)(`td`,{className:`px-4 py-3`,children:(0,H.jsx)(la,{apiKey:e})}),(0,H.jsx)(`td`,{className:`px-4 py-3`,children:(0,H.jsx)($i,{days:e.requestsPerDay})}),(0,H.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:(0,H.jsx)(sa,{apiKey:e})}),(0,H.jsxs)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:[Ce(e.createdAt),(0,H.jsx)(`span`,{title:i,className:`block max-w-40 truncate text-xs`,children:i})]}),(0,H.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,H.jsx)(Ji,{apiKey:e,onTask:r})})]})});function da({keys:e,choice:t}){let n=e.filter(e=>e.state!==`REVOKED`),r=n.filter(e=>aa(t,e)).length;return(0,H.jsx)(`label`,{className:`grid size-8 place-items-center`,children:(0,H.jsx)(`input`,{type:`checkbox`,className:`check`,ref:e=>{e&&(e.indeterminate=r>0&&r<n.length)},"aria-label":B.choose.all,checked:n.length>0&&r===n.length,disabled:n.length===0,onChange:e=>t.choose(n,e.target.checked)})})}function fa({sort:e,search:t,text:n}){let r=le(),i=(t.sort??`created`)===e,a=i?t.dir??te(e):void 0,o=i?a===`asc`?`desc`:`asc`:te(e);return(0,H.jsx)(et,{text:n,direction:a,onPress:()=>r({sort:e,dir:o})})}function pa({keys:e,search:t,choice:n,onTask:r}){let{columns:i}=V.list;return(0,H.jsx)(`div`,{className:`card overflow-x-auto`,children:(0,H.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,H.jsx)(`caption`,{className:`sr-only`,children:V.list.page}),(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,H.jsx)(`th`,{scope:`col`,className:`w-8 ps-3 text-start`,children:(0,H.jsx)(da,{keys:e,choice:n})}),(0,H.jsx)(fa,{sort:`name`,search:t,text:i.name}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.scopes}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.state}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head`,children:B.days}),(0,H.jsx)(fa,{sort:`used`,search:t,text:i.lastUsed}),(0,H.jsx)(fa,{sort:`created`,search:t,text:i.created}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,H.jsx)(`span`,{className:`sr-only`,children:i.actions})})]})}),(0,H.jsx)(`tbody`,{children:e.map(e=>(0,H.jsx)(ua,{apiKey:e,chosen:aa(n,e),onChoose:n.choose,onTask:r},e.id))})]})})}var ma=[];function ha({keys:e,search:t,choice:n,onTask:r}){let i=he(`(width >= 48rem)`),a=(0,U.useDeferredValue)(e,ma);return i?(0,H.jsx)(pa,{keys:a,search:t,choice:n,onTask:r}):(0,H.jsx)(oa,{keys:a,choice:n,onTask:r})}function ga({creator:e,onChange:t}){let{workspace:n}=j(),[r,i]=(0,U.useState)(``),a=b(Vn(n.slug,r)),{filters:o}=B,s={value:`gone`,text:o.ownerless},c=a.data&&(r?a.data:[...a.data,s]),l=c?.find(({value:t})=>t===e)?.text;return(0,H.jsx)(ft,{label:o.creator,chosen:e&&(l??`…`),find:o.findCreator,none:o.nobody,picks:c,onSearch:i,onChange:t})}function _a({label:e,days:t,onChange:n}){return(0,H.jsx)(k,{label:e,values:t?[t]:[],options:f.map(e=>[e,B.filters.days(Number(e))]),onChange:([e])=>n(e)})}function va({value:e,onChange:t}){return(0,H.jsx)(je,{label:V.list.search,placeholder:V.list.searchHint,value:e,onChange:t,clean:c,cleaned:V.list.secretCut})}var ya=[[`created-desc`,V.list.sorts.newest],[`created-asc`,V.list.sorts.oldest],[`name-asc`,V.list.sorts.nameUp],[`name-desc`,V.list.sorts.nameDown],[`used-desc`,V.list.sorts.usedNewest],[`used-asc`,V.list.sorts.usedOldest]];function ba({search:e,total:n}){let r=le(),{filters:i}=B,a=e.sort??`created`;return(0,H.jsxs)(Fe,{total:n===void 0?void 0:V.list.total(n),onClear:Fn(e)?()=>r(Pn):void 0,order:(0,H.jsx)(we,{orders:ya,sort:a,dir:e.dir??te(a),onChange:r,className:`md:hidden`}),children:[(0,H.jsx)(va,{value:e.q??``,onChange:e=>r({q:e||void 0})}),(0,H.jsx)(k,{label:V.list.state,multiple:!0,values:t(e.state),options:ne.map(e=>[e,G.states[e]]),onChange:e=>r({state:o(e)})}),(0,H.jsx)(k,{label:V.list.scope,values:e.scope?[e.scope]:[],options:_.map(e=>[e,G.scopes[e]]),onChange:([e])=>r({scope:e})}),(0,H.jsx)(ga,{creator:e.creator,onChange:e=>r({creator:e})}),(0,H.jsx)(_a,{label:i.unused,days:e.unused,onChange:e=>r({unused:e})}),(0,H.jsx)(_a,{label:i.expires,days:e.expires,onChange:e=>r({expires:e})})]})}var xa=[];function Sa({search:e}){let{workspace:t}=j(),n=b(zn(t.slug,e)),[r,i]=(0,U.useState)(null),a=ra(),o=n.data?.apiKeys,s=Fn(e),c=s||n.isError||!!o?.totalCount;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(ht,{query:n,page:o,after:e.after,toolbar:c&&(0,H.jsx)(ba,{search:e,total:o?.totalCount}),empty:(0,H.jsx)(Ui,{filtered:s}),children:(0,H.jsx)(ha,{keys:o?.nodes??xa,search:e,choice:a,onTask:i})}),(0,H.jsx)(Vi,{choice:a}),(0,H.jsx)(nr,{task:r,onClose:()=>i(null)})]})}var Ca=864e5;function wa(){let{workspace:e,can:t}=j(),n=N(),r=b({...Hn(e.slug),enabled:t(`ADMIN`)}).data?.filter(e=>xt(e.lastAt,Ca,n))??[],[i]=r,{banner:a}=B,o=i?.apiKey?.name??``,s=i?D(i.lastAt,n):``;return(0,H.jsx)(`div`,{role:`status`,className:i?void 0:`sr-only`,children:i?.apiKey&&(0,H.jsxs)(F,{look:`danger`,children:[(0,H.jsx)(`span`,{className:`font-medium wrap-anywhere`,children:r.length===1?a.one(o,s):a.many(r.length,o,s)}),` `,a.hint,` `,(0,H.jsx)(y,{to:`/$slug/settings/api-keys/$id`,params:{slug:e.slug,id:i.apiKey.id},className:`font-medium whitespace-nowrap underline underline-offset-4`,children:a.open})]})})}var Ta=S(`/$slug/settings/api-keys`);function Ea(){qe(V.list.page);let{workspace:e,role:t,can:n}=j(),r=Ta.useSearch(),i=Ta.useNavigate();return n(`ADMIN`)?(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(P,{title:V.list.page,intro:V.list.intro,children:(0,H.jsx)(L,{look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>i({search:e=>({...e,create:`1`})}),children:V.list.create})}),(0,H.jsx)(wa,{}),(0,H.jsx)(Sa,{search:r},e.slug),(0,H.jsx)(Di,{search:r}),r.key&&(0,H.jsx)(Li,{id:r.key})]}):(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(P,{title:V.list.page}),(0,H.jsx)(M,{icon:`shield`,title:V.list.forbiddenTitle,hint:V.list.forbiddenHint(t)})]})}var Da=S(`/$slug/settings/request-log`);function Oa(){qe(W.page);let{role:e,can:t}=j(),n=Da.useSearch();return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(P,{title:W.page,intro:t(`ADMIN`)?W.intro:void 0}),t(`ADMIN`)?(0,H.jsx)(zr,{search:n}):(0,H.jsx)(M,{icon:`shield`,title:W.forbiddenTitle,hint:W.forbiddenHint(e)})]})}export{Si as i,Ea as n,wa as r,Oa as t};