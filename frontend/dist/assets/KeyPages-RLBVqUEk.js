const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./keys.ar-CiOWr_GN.js","./names.ar-jik-sXos.js","./words.ar-BTkEuRC9.js","./keys.en-Damz1zOA.js","./names.en-C8Pq7gpY.js","./words.en-vltmtUb3.js","./keyLife.ar-CtEWD3kw.js","./arabicNouns-411u49HO.js","./keyLife.en-CMWx8MwR.js","./requests.ar-C2DmWBvE.js","./requests.en-A0L0-GmZ.js"])))=>i.map(i=>d[i]);
import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{B as t,C as n,G as r,H as i,I as a,Q as o,R as s,S as c,T as l,U as u,V as d,W as f,Y as p,_t as m,a as ee,at as h,ct as te,et as g,gt as _,ht as v,nt as ne,o as re,s as ie,t as y,tt as ae,w as oe,x as se,z as ce}from"./start-D8n5IGgs.js";import{A as le,C as ue,D as de,S as b,a as x,c as fe,i as S,n as pe,r as me,u as he,x as C}from"./frame-Dcs5uaQq.js";import{C as w,Ct as ge,D as _e,F as ve,Ft as ye,G as be,I as xe,It as Se,L as Ce,M as we,O as Te,Pt as Ee,R as De,S as Oe,St as T,T as ke,_ as E,_t as D,a as Ae,at as O,b as je,bt as k,cn as A,ct as Me,d as Ne,dt as Pe,f as j,ft as Fe,g as Ie,gt as M,h as Le,ht as Re,i as ze,in as N,it as P,j as F,k as I,ln as L,lt as Be,mt as Ve,nn as He,nt as R,o as Ue,on as We,ot as z,p as Ge,pt as Ke,r as qe,rt as Je,sn as B,st as Ye,tt as Xe,u as Ze,un as V,ut as Qe,vt as H,wt as $e,x as et,y as U,yt as tt,z as nt}from"./parts-3WN9PVUW.js";import{u as W}from"./LinkPages-BSD_SuWY.js";var rt=new g(`
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
}`),it=new g(`
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
    `),at=new g(`
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
}`),ot=new g(`
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
}`),st=new g(`
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
}`),ct=new g(`
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
}`),lt=new g(`
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
}`),ut=new g(`
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
}`),dt=new g(`
    mutation RevokeApiKeys($input: RevokeApiKeysInput!) {
  revokeApiKeys(input: $input) {
    apiKeys {
      id
    }
  }
}
    `),ft=new g(`
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
    `),pt=new g(`
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
    `),mt=new g(`
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
}`),ht=new g(`
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
    `),gt=new g(`
    query RequestKey($id: ID!) {
  apiKey(id: $id) {
    id
    name
  }
}
    `),G=(m===`ar`?await _(()=>import(`./keys.ar-CiOWr_GN.js`),__vite__mapDeps([0,1,2]),import.meta.url):await _(()=>import(`./keys.en-Damz1zOA.js`),__vite__mapDeps([3,4,5]),import.meta.url)).keys,K=(m===`ar`?await _(()=>import(`./keyLife.ar-CtEWD3kw.js`),__vite__mapDeps([6,7,2]),import.meta.url):await _(()=>import(`./keyLife.en-CMWx8MwR.js`),__vite__mapDeps([8,5]),import.meta.url)).keyLife,q=de();function _t(){let{workspace:e}=W();return(0,q.jsxs)(b,{to:`/$slug/settings/api-keys`,params:{slug:e.slug},className:`-ms-1 -mb-3 flex h-6 w-fit items-center gap-1 rounded text-[13px] text-muted hover:text-fg`,children:[(0,q.jsx)(L,{name:`chevronStart`,className:`size-4 rtl:-scale-x-100`}),K.page.back]})}function vt({error:e,onRetry:t}){return!e||e instanceof te&&e.code===`NOT_FOUND`?(0,q.jsx)(B,{icon:`key`,title:G.details.missingTitle,hint:G.details.missingHint}):(0,q.jsx)(H,{error:e,onRetry:t})}var J=e(le(),1),Y=(m===`ar`?await _(()=>import(`./requests.ar-C2DmWBvE.js`),__vite__mapDeps([9,7,2,1]),import.meta.url):await _(()=>import(`./requests.en-A0L0-GmZ.js`),__vite__mapDeps([10,4,5]),import.meta.url)).requests;function yt({apiKey:e}){return e.state===`REVOKED`?(0,q.jsx)(M,{look:`danger`,children:G.details.revokedNotice}):e.state===`EXPIRED`?(0,q.jsx)(M,{look:`warn`,children:G.details.expiredNotice}):e.state===`RETIRING`&&e.expiresAt?(0,q.jsx)(M,{look:`warn`,children:G.details.retiringNotice(R(e.expiresAt))}):null}var bt=[`PRODUCTION`,`STAGING`,`DEVELOPMENT`];function xt({environment:e,error:t,onChange:n}){return(0,q.jsx)(Ze,{label:G.form.environment,hint:G.form.environmentHint,value:e,options:bt.map(e=>[e,v.environments[e]]),error:t,onChange:n})}var St=864e5;function Ct({choice:e,date:t},n){if(e===`never`)return null;if(e!==`keep`)return e===`date`?wt(t)?.toISOString():new Date(n+Number(e)*St).toISOString()}function wt(e){let t=/^(\d{4,6})-(\d{2})-(\d{2})$/.exec(e);if(t)return new Date(Number(t[1]),Number(t[2])-1,Number(t[3]),23,59,59)}function Tt(e){let t=new Date(e),n=e=>String(e).padStart(2,`0`);return`${t.getFullYear()}-${n(t.getMonth()+1)}-${n(t.getDate())}`}function Et({expiry:e,choices:t,current:n,error:r,onChange:i}){let a=k(),o=Ct(e,a);return(0,q.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[(0,q.jsx)(Ze,{label:G.form.expiry,value:e.choice,options:t.map(e=>[e,G.form.expiryChoices[e]]),onChange:t=>i({...e,choice:t}),hint:o?G.form.expiryEnds(R(o)):Dt(e.choice,n),error:e.choice===`date`?void 0:r}),e.choice===`date`&&(0,q.jsx)(Ce,{type:`date`,className:`sm:w-48`,label:G.form.expiryDate,min:Tt(a),max:n?Tt(Date.parse(n)):void 0,value:e.date,onChange:t=>i({...e,date:t}),error:r}),e.choice===`never`&&(0,q.jsx)(M,{look:`warn`,children:G.form.expiryNever})]})}function Dt(e,t){if(e===`keep`)return t?G.form.expiryKeep(R(t)):G.form.expiryKeepNever}function Ot(e){let{label:t,hint:n,error:r,optional:i,values:a,placeholder:o,canAdd:s=!0,canRemove:c=!0,onChange:l}=e,[u,d]=(0,J.useState)(``);function f(e){let t=e.split(/[\s,;]+/).filter(e=>e!==``&&!a.includes(e));t.length&&l([...a,...new Set(t)]),d(``)}function p(e){(e.key===`Enter`||e.key===`,`)&&((e.key===`,`||u)&&e.preventDefault(),f(u)),e.key===`Backspace`&&u===``&&c&&l(a.slice(0,-1))}function m(e){let t=e.clipboardData.getData(`text`);/[\s,;]/.test(t.trim())&&(e.preventDefault(),f(u+t))}return(0,q.jsx)(De,{label:t,hint:n,error:r,optional:i,children:e=>(0,q.jsxs)(`div`,{className:V(`input flex h-auto min-h-9 flex-wrap items-center gap-1.5 p-1`,r&&`input-invalid`),children:[a.map(e=>(0,q.jsxs)(`span`,{className:`badge badge-neutral h-[26px] max-w-full pe-0.5 text-fg`,children:[(0,q.jsx)(`span`,{className:`truncate font-mono`,children:e}),c&&(0,q.jsx)(`button`,{type:`button`,className:`grid size-6 place-items-center rounded text-muted hover:text-fg`,"aria-label":v.common.remove(e),onClick:()=>l(a.filter(t=>t!==e)),children:(0,q.jsx)(L,{name:`close`,className:`size-3.5`})})]},e)),(0,q.jsx)(`input`,{...e,className:V(`h-[26px] min-w-32 flex-1 bg-transparent px-2 outline-none placeholder:text-muted`),value:u,disabled:!s,placeholder:a.length||!s?void 0:o,autoCapitalize:`off`,autoComplete:`off`,spellCheck:!1,enterKeyHint:`done`,onChange:e=>d(e.target.value),onKeyDown:p,onPaste:m,onBlur:()=>f(u)})]})})}function kt({draft:e,before:t,errorOf:n,onChange:r}){let i=!!t?.allowedHostnames.length,a=!!t?.allowedIps.length,o=i&&e.allowedHostnames.length===1,s=a&&e.allowedIps.length===1;return(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(Ot,{label:G.form.hostnames,hint:At(G.form.hostnamesHint,i&&G.form.onlyRemove,o),optional:!t,placeholder:`*.example.com`,values:e.allowedHostnames,canAdd:!i,canRemove:!o,error:n(`allowedHostnames`),onChange:e=>r({allowedHostnames:e})}),(0,q.jsx)(Ot,{label:G.form.ips,hint:At(G.form.ipsHint,!1,s),optional:!t,placeholder:`203.0.113.0/24`,values:e.allowedIps,canRemove:!s,error:n(`allowedIps`),onChange:e=>r({allowedIps:e})})]})}function At(e,t,n){return n?G.form.lastEntry:t||e}var jt=Object.keys(t);function Mt({scopes:e,onChange:n}){let r=ce(e);return(0,q.jsxs)(`fieldset`,{children:[(0,q.jsx)(`legend`,{className:`mb-2 text-sm font-medium`,children:G.form.presets}),(0,q.jsx)(`div`,{className:`flex flex-wrap gap-1.5`,children:jt.map(e=>(0,q.jsx)(`button`,{type:`button`,className:`pill`,"aria-pressed":e===r,onClick:()=>n([...t[e]]),children:v.presets[e]},e))})]})}function Nt({resource:e,access:t,scopes:n,within:r,onToggle:i}){let a=W().scopes,o=u(e,t),s=Pt(o,a,r)??(o?void 0:G.form.impossible[t](e)),c=o?v.scopes[o]:G.form.impossible[t](e);return(0,q.jsx)(`td`,{className:`p-0`,children:(0,q.jsx)(`label`,{title:s,className:`grid min-h-11 place-items-center`,children:(0,q.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":c,checked:o!==null&&n.includes(o),disabled:s!==void 0,onChange:()=>o&&i(o)})})})}function Pt(e,t,n){if(e)return n&&!n.includes(e)?G.form.keyLacks:t.includes(e)?void 0:G.form.roleLacks}function Ft({scopes:e,within:t,error:n,onChange:i}){let a=(0,J.useId)(),o=r(e),s={scopes:e,within:t,onToggle:t=>i(f(e,t))};return(0,q.jsxs)(`div`,{children:[(0,q.jsx)(`div`,{className:`mb-2 overflow-hidden rounded-xl border border-line`,children:(0,q.jsxs)(`table`,{className:`w-full`,"aria-describedby":n?a:void 0,children:[(0,q.jsx)(`caption`,{className:`sr-only`,children:G.form.scopes}),(0,q.jsx)(`thead`,{children:(0,q.jsxs)(`tr`,{className:`border-b border-line bg-surface-2 text-xs font-medium text-muted`,children:[(0,q.jsx)(`th`,{scope:`col`,className:`h-8 px-3 text-start font-medium`,children:G.form.scopes}),(0,q.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:G.form.read}),(0,q.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:G.form.write})]})}),(0,q.jsx)(`tbody`,{children:d.map(e=>(0,q.jsxs)(`tr`,{className:`border-b border-line last:border-0`,children:[(0,q.jsxs)(`th`,{scope:`row`,className:`px-3 py-1.5 text-start font-medium`,children:[v.resources[e],(0,q.jsx)(`span`,{className:`block text-xs font-normal text-muted`,children:v.resourceHints[e]})]}),(0,q.jsx)(Nt,{...s,resource:e,access:`Read`}),(0,q.jsx)(Nt,{...s,resource:e,access:`Write`})]},e))})]})}),(0,q.jsx)(nt,{id:a,error:n}),(0,q.jsx)(`div`,{role:`status`,children:o.length>0&&(0,q.jsx)(M,{look:`warn`,children:G.form.writeOnly(Je(o.map(e=>v.resources[e].toLowerCase())))})})]})}function It(e){return(0,q.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[!e.within&&(0,q.jsx)(Mt,{scopes:e.scopes,onChange:e.onChange}),(0,q.jsx)(Ft,{...e})]})}var Lt=[`7`,`30`,`90`,`date`,`never`],Rt=[`keep`,`7`,`30`,`90`,`date`];function zt({draft:e,before:t,nameRef:n,errorOf:r,onChange:i}){return(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(Ce,{ref:n,label:G.form.name,placeholder:t?void 0:G.form.namePlaceholder,required:!0,dir:`auto`,maxLength:100,autoComplete:`off`,value:e.name,onChange:e=>i({name:e}),error:r(`name`)}),(0,q.jsx)(It,{scopes:e.scopes,within:t?.scopes,error:r(`scopes`),onChange:e=>i({scopes:e})}),(0,q.jsx)(Et,{expiry:e.expiry,choices:t?Rt:Lt,current:t?.expiresAt,error:r(`expiresAt`),onChange:e=>i({expiry:e})}),(0,q.jsx)(xt,{environment:e.environment,error:r(`environment`),onChange:e=>i({environment:e})}),(0,q.jsx)(kt,{draft:e,before:t,errorOf:r,onChange:i})]})}function Bt({name:e,scopes:t}){return{name:e??``,scopes:s(t??``),environment:`PRODUCTION`,expiry:{choice:`90`,date:``},allowedHostnames:[],allowedIps:[]}}function Vt(e){return{name:e.name,scopes:e.scopes,environment:e.environment,expiry:{choice:`keep`,date:``},allowedHostnames:e.allowedHostnames,allowedIps:e.allowedIps}}function Ht(e,t){return JSON.stringify(e)===JSON.stringify(t)}function Ut({scopes:e,expiry:t}){return{scopes:e.length?void 0:G.form.scopesRequired,expiresAt:t.choice===`date`&&!t.date?G.form.expiryDateRequired:void 0}}function Wt(e,t,n){let r={name:t.name===e.name?void 0:t.name,scopes:i(t.scopes,e.scopes)?void 0:t.scopes,environment:t.environment===e.environment?void 0:t.environment,expiresAt:Ct(t.expiry,n)??void 0,allowedHostnames:Gt(t.allowedHostnames,e.allowedHostnames)?void 0:t.allowedHostnames,allowedIps:Gt(t.allowedIps,e.allowedIps)?void 0:t.allowedIps};return Object.values(r).some(e=>e!==void 0)?{...r,id:e.id}:null}function Gt(e,t){return e.length===t.length&&e.every(e=>t.includes(e))}var Kt=[`name`,`scopes`,`environment`,`expiresAt`,`allowedHostnames`,`allowedIps`];function X(e){let t=he(),n=W().workspace.slug;return Te(async r=>{let i=await e(r,n);return t.invalidateQueries({queryKey:[`keys`,n]}),t.invalidateQueries({queryKey:[`overview`,n]}),i})}function qt(){return X(async(e,t)=>(await p(st,{input:e},t)).createApiKey)}function Jt(){return X(async(e,t)=>(await p(ct,{input:e},t)).updateApiKey)}function Yt(){return X(async(e,t)=>(await p(lt,{input:e},t)).rotateApiKey)}function Xt(){return X(async(e,t)=>(await p(ut,{input:e},t)).revokeApiKey)}function Zt(){return X(async(e,t)=>(await p(dt,{input:e},t)).revokeApiKeys)}function Qt({apiKey:e,onClose:t}){let n=(0,J.useRef)(null),r=k(),[i,a]=(0,J.useState)({}),[o,s]=(0,J.useState)(()=>Vt(e)),c=Jt(),l=Wt(e,o,r),u=e=>s(t=>({...t,...e})),d=e=>i[e]??_e(c.error,e);async function f(){a(Ut(o)),l&&await c.run(l)&&(t(),h({look:`ok`,title:G.form.saved,text:o.name}))}return(0,q.jsx)(w,{size:`large`,title:G.form.editTitle,description:G.form.editHint,initialFocus:n,action:c,fields:Kt,status:l?``:G.form.unchanged,changed:l!==null,submit:{look:`primary`,disabled:!l,children:v.common.save},onSubmit:f,onClose:t,children:(0,q.jsx)(zt,{draft:o,before:e,nameRef:n,errorOf:d,onChange:u})})}function $t({name:e,ending:t,...n}){let[r,i,a]=G.revoke.confirm;return(0,q.jsx)(Le,{label:(0,q.jsxs)(q.Fragment,{children:[r,(0,q.jsx)(`strong`,{dir:`auto`,className:`font-semibold wrap-anywhere`,children:e}),i,(0,q.jsx)(`strong`,{className:`font-mono font-semibold`,children:t}),a]}),...n})}var en=9e5,Z={ACTIVE:`ok`,EXPIRING:`warn`,RETIRING:`warn`,EXPIRED:`neutral`,REVOKED:`danger`};function Q(e){return e.state!==`EXPIRED`&&e.state!==`REVOKED`}function tn(e){return e.hint.slice(-4)}function nn(e,t){return[e.name.trim(),tn(e)].includes(t.trim())}function rn(e){return e.length===a.length?v.scopeSummary.full:i(e,t.readOnly)?v.scopeSummary.readOnly:v.scopeSummary.some(e.length,a.length)}function an(e,t){return e.lastUsed!==null&&Ye(e.lastUsed.at,en,t)}function on(e){let t=/(Firefox|Edg|OPR|Chrome|Safari)\/[\d.]+/.exec(e);return t&&e.startsWith(`Mozilla/`)?t[0]:e}function sn(e){return Q(e)?e.successorId?G.details.rotatedAlready:void 0:G.details.notAccepted}var cn=[`UNUSED`,`LEAKED`,`OWNER_LEFT`,`ROTATED`,`OTHER`];function ln({reason:e,onChange:t}){return(0,q.jsx)(De,{label:G.revoke.reason,children:n=>(0,q.jsx)(be,{id:n.id,value:e,options:cn.map(e=>[e,v.reasons[e]]),onChange:t})})}var un=864e5;function dn(e,t){return Math.floor(e/un)*un-(t-1)*un}function fn(e,t,n){let r=new Map(e?.map(e=>[Date.parse(e.day),e])),i=dn(n,t);return Array.from({length:t},(e,t)=>{let n=i+t*un;return pn(new Date(n).toISOString(),r.get(n))})}function pn(e,t){if(!t)return{day:e,accepted:0,failed:0,refused:0};let{count:n,refusedCount:r,outcomes:i}=t,a=i?.find(({outcome:e})=>e===`ok`)?.count??0,o=i?n-r-a:0;return{day:e,accepted:n-r-o,failed:o,refused:r}}function mn(e){let t={accepted:0,failed:0,refused:0};for(let{accepted:n,failed:r,refused:i}of e)t.accepted+=n,t.failed+=r,t.refused+=i;return t}function hn({accepted:e,failed:t,refused:n}){return e+t+n}var gn={created:`CREATED_AT`,name:`NAME`,used:`LAST_USED_AT`};function _n({sort:e=`created`,dir:t}){let r=t??n(e);return{field:gn[e],direction:r===`asc`?`ASC`:`DESC`}}var vn=864e5,yn=[`ACTIVE`,`EXPIRING`,`RETIRING`];function bn({q:e,state:t,scope:n,creator:r,unused:i,expires:a},o){let s=l(t),c=e=>new Date(o+e*vn).toISOString();return s.length===0&&(i||a)&&s.push(...yn),{search:e,states:s.length?s:void 0,scope:n,createdById:r===`gone`?void 0:r,ownerless:r===`gone`||void 0,unusedSince:i&&c(-Number(i)),expiresBefore:a&&c(Number(a))}}var xn={q:void 0,state:void 0,scope:void 0,creator:void 0,unused:void 0,expires:void 0};function Sn(e){return Object.keys(xn).some(t=>e[t])}var Cn=25,wn=3e4,Tn=5e3;function En(e,t){let{key:n,create:r,name:i,scopes:a,...o}=t;return S({queryKey:[`keys`,e,`list`,o],queryFn:()=>{let n=Date.now(),r=new Date(dn(n,7)).toISOString(),i=bn(t,n),a={first:Cn,after:t.after,filter:i,orderBy:_n(t),since:r};return p(at,a,e)},placeholderData:fe,refetchInterval:wn,staleTime:0})}function Dn(e,t){return S({queryKey:[`keys`,e,`one`,t],queryFn:()=>p(ot,{id:t},e),refetchInterval:wn,staleTime:0})}function On(e,t){return S({queryKey:[`members`,e,`creators`,t],queryFn:async()=>((await p(ft,{search:t||void 0},e)).members?.nodes??[]).map(({user:e})=>({value:e.id,text:e.name,hint:e.email})),placeholderData:fe})}function kn(e){return S({queryKey:[`keys`,e,`late`],queryFn:async()=>(await p(pt,{},e)).apiKeyLateUses?.nodes??[],refetchInterval:Tn,staleTime:0})}var An=3e3;function jn({apiKey:e}){let t=k(),{workspace:n}=W(),r=x({...Dn(n.slug,e.id),refetchInterval:An}).data?.apiKey??e,i=r.lastUsed;if(!i)return(0,q.jsx)(M,{children:G.revoke.neverUsed});let a=O(i.at,t);return an(r,t)?(0,q.jsx)(M,{look:`danger`,children:(0,q.jsx)(`span`,{className:`wrap-anywhere`,children:G.revoke.inUse(a,i.address,on(i.userAgent))})}):(0,q.jsx)(M,{look:`warn`,children:G.revoke.lastUsed(a)})}function Mn({apiKey:e,onClose:t}){let n=(0,J.useRef)(null),[r,i]=(0,J.useState)(``),[a,o]=(0,J.useState)(`OTHER`),[s,c]=(0,J.useState)(``),l=Xt(),u=nn(e,r);async function d(){u&&await l.run({id:e.id,reason:a,note:s.trim()||void 0})&&(t(),h({look:`ok`,title:G.revoke.done,text:G.revoke.doneHint(e.name)}))}return(0,q.jsxs)(w,{size:`small`,title:G.revoke.title(e.name),description:G.revoke.hint,initialFocus:n,action:l,fields:[`note`],submit:{look:`danger`,disabled:!u,children:G.revoke.submit},onSubmit:d,onClose:t,children:[(0,q.jsx)(jn,{apiKey:e}),(0,q.jsx)(ln,{reason:a,onChange:o}),(0,q.jsx)(Oe,{label:G.revoke.note,hint:G.revoke.noteHint,optional:!0,maxLength:500,value:s,onChange:c,error:_e(l.error,`note`)}),(0,q.jsx)($t,{inputRef:n,name:e.name,ending:tn(e),value:r,onChange:i})]})}var Nn=36e5,Pn={NONE:0,HOUR:Nn,DAY:24*Nn,WEEK:168*Nn},Fn=Object.keys(Pn);function In({apiKey:e,onClose:t,onRotated:n}){let r=k(),[i,a]=(0,J.useState)(`DAY`),o=Yt();async function s(){let t=await o.run({id:e.id,overlap:i});t&&n(t.apiKey,t.secret)}return(0,q.jsxs)(ye,{open:!0,size:`small`,onClose:t,title:G.rotate.title(e.name),description:G.rotate.hint,children:[(0,q.jsxs)(Ee,{children:[o.error&&(0,q.jsx)(M,{look:`danger`,alert:!0,children:o.error.message}),(0,q.jsx)(Ze,{label:G.rotate.overlap,value:i,options:Fn.map(e=>[e,v.overlaps[e]]),onChange:a}),i===`NONE`?(0,q.jsx)(M,{look:`warn`,children:G.rotate.none}):(0,q.jsx)(M,{children:G.rotate.some(R(new Date(r+Pn[i]).toISOString()))})]}),(0,q.jsxs)(ke,{children:[(0,q.jsx)(A,{onClick:t,children:v.common.cancel}),(0,q.jsx)(A,{look:`primary`,busy:o.pending,onClick:s,children:G.rotate.submit})]})]})}function Ln({apiKey:e,secret:t}){let n=Re(e.scopes),{snippets:r}=v,i=(e,t)=>(0,q.jsx)(Me,{label:`${r.label} ${e}`,code:t});return(0,q.jsxs)(`section`,{className:`flex min-w-0 flex-col gap-2`,children:[(0,q.jsx)(`h3`,{className:`text-sm font-medium`,children:G.secret.callTitle}),(0,q.jsx)(et,{label:G.secret.callTitle,tabs:[{value:`curl`,text:r.curl,content:i(r.curl,Pe(o,t,n))},{value:`javascript`,text:r.javascript,content:i(r.javascript,Ke(o,t,n))},{value:`go`,text:r.go,content:i(r.go,Fe(o,t,n))}]})]})}var Rn=4e3;async function zn(e,t){let n=performance.now(),r={Authorization:`Bearer ${e}`};t.body&&(r[`Content-Type`]=`application/json`);let i=await fetch(o+t.path,{method:t.method,headers:r,body:t.body,credentials:`omit`,cache:`no-store`}),a=await i.text();return{status:i.status,milliseconds:Math.round(performance.now()-n),body:Bn(a).slice(0,Rn)}}function Bn(e){try{return JSON.stringify(JSON.parse(e),null,2)}catch{return e}}function Vn({apiKey:e,secret:t}){let[n,r]=(0,J.useState)(null),i=Re(e.scopes),a=Te(()=>zn(t,i)),o=e.allowedHostnames.length>0||e.allowedIps.length>0;async function s(){r(await a.run()??null)}return(0,q.jsxs)(`section`,{className:`flex flex-col gap-3 rounded-xl border border-line p-3`,children:[(0,q.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-2`,children:[(0,q.jsxs)(`p`,{className:`min-w-0 flex-1 basis-52 text-[13px] text-muted`,children:[G.secret.tryHint(i.method,i.path),` `,o&&G.secret.blockedHere]}),(0,q.jsx)(A,{small:!0,icon:`play`,busy:a.pending,onClick:s,children:a.pending?G.secret.trying:G.secret.tryIt})]}),!Qe(e.scopes)&&(0,q.jsx)(M,{children:G.secret.cannotRead}),(0,q.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-2 empty:hidden`,children:[a.error&&(0,q.jsx)(M,{look:`danger`,children:G.secret.noAnswer}),n&&(0,q.jsx)(`div`,{children:(0,q.jsx)(E,{dot:!0,look:n.status<400?`ok`:`danger`,children:G.secret.answered(n.status,n.milliseconds)})})]}),n&&(0,q.jsx)(Be,{label:G.secret.responseLabel,className:`try-body`,children:n.body})]})}function Hn({apiKey:e,secret:t,done:n,onDone:r}){let i=(0,J.useRef)(null);function a(){r(),h({look:`ok`,title:n,text:e.name})}return(0,q.jsxs)(Ue,{size:`large`,initialFocus:i,title:G.secret.title,description:G.secret.hint,stored:G.secret.stored,nudge:G.secret.nudge,done:G.secret.done,onDone:a,children:[(0,q.jsx)(Ae,{label:G.secret.label,copy:G.secret.copy,secret:t,copyRef:i}),(0,q.jsx)(Ln,{apiKey:e,secret:t}),(0,q.jsx)(Vn,{apiKey:e,secret:t})]})}function Un({task:e,onClose:t}){let[n,r]=(0,J.useState)(null);if(n)return(0,q.jsx)(Hn,{apiKey:n.key,secret:n.secret,done:G.secret.rotated,onDone:()=>r(null)});if(!e)return null;if(e.kind===`edit`)return(0,q.jsx)(Qt,{apiKey:e.key,onClose:t});if(e.kind===`revoke`)return(0,q.jsx)(Mn,{apiKey:e.key,onClose:t});function i(e,n){t(),r({key:e,secret:n})}return(0,q.jsx)(In,{apiKey:e.key,onClose:t,onRotated:i})}var Wn=Object.keys(Y.outcomes);function Gn(e){return Y.outcomes[e]??e}function Kn({outcome:e,refused:t}){return e===`ok`?`ok`:t?`danger`:`warn`}function qn({request:e}){return(0,q.jsxs)(E,{look:Kn(e),children:[(0,q.jsx)(`span`,{className:`font-mono tabular-nums`,children:e.status}),Gn(e.outcome)]})}function Jn({operation:e}){return e||Y.noOperation}function Yn(e){let t=e<10?10:1;return Y.milliseconds(P(Math.round(e*t)/t))}function Xn({request:e}){let t=Jn(e);return(0,q.jsx)(b,{to:`.`,search:t=>({...t,request:e.id}),preload:!1,"aria-label":Y.open(t,R(e.createdAt)),title:t,className:`min-w-0 truncate font-mono text-[13px] after:absolute after:inset-0`,children:t})}function Zn({requests:e,ofKey:t}){let n=k();return(0,q.jsx)(`ul`,{className:`card divide-y divide-line md:hidden`,children:e.map(e=>(0,q.jsxs)(`li`,{className:`relative flex flex-col gap-1.5 px-4 py-3`,children:[(0,q.jsxs)(`p`,{className:`flex items-baseline gap-2`,children:[(0,q.jsx)(`span`,{className:`flex min-w-0 flex-1`,children:(0,q.jsx)(Xn,{request:e})}),(0,q.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:O(e.lastAt,n)})]}),(0,q.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs text-muted`,children:[(0,q.jsx)(qn,{request:e}),e.count>1&&(0,q.jsx)(`span`,{children:Y.calls(e.count)}),!t&&(0,q.jsx)(`span`,{dir:`auto`,className:`max-w-40 truncate`,children:e.apiKey?.name}),(0,q.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.address||Y.noAddress})]})]},e.id))})}function Qn({request:e}){let t=Y.details;return(0,q.jsxs)(j,{title:t.sections.answer,children:[(0,q.jsx)(F,{name:t.code,children:(0,q.jsx)(`span`,{className:`font-mono text-xs`,children:e.outcome})}),(0,q.jsx)(F,{name:t.status,children:e.status}),(0,q.jsxs)(F,{name:t.latency,children:[Yn(e.latency),e.count>1&&(0,q.jsxs)(`span`,{className:`text-muted`,children:[`(`,t.slowest(Yn(e.maxLatency)),`)`]})]}),(0,q.jsxs)(F,{name:t.requestId,children:[(0,q.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.requestId}),(0,q.jsx)(N,{text:e.requestId,what:t.requestId,className:`-my-1.5`})]})]})}function $n({request:e,ofKey:t}){let{workspace:n}=W(),r=Y.details,{apiKey:i,count:a,neededScopes:o}=e;return(0,q.jsxs)(j,{title:r.sections.call,children:[(0,q.jsx)(F,{name:r.time,children:(0,q.jsx)(U,{time:e.createdAt})}),a>1&&(0,q.jsx)(F,{name:r.until,children:(0,q.jsx)(U,{time:e.lastAt})}),a>1&&(0,q.jsx)(F,{name:r.count,children:(0,q.jsxs)(`span`,{children:[P(a),(0,q.jsx)(`span`,{className:`block text-xs text-muted`,children:r.countHint})]})}),(0,q.jsx)(F,{name:r.scopes,children:o.map(e=>v.scopes[e]).join(`, `)||r.noScopes}),i&&!t&&(0,q.jsx)(F,{name:r.key,children:(0,q.jsx)(b,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:i.id},className:`link`,children:i.name})})]})}function er({request:e}){let t=Y.details;return(0,q.jsxs)(j,{title:t.sections.client,children:[(0,q.jsx)(F,{name:t.address,children:e.address||Y.noAddress}),(0,q.jsx)(F,{name:t.client,children:e.userAgent||Y.noAddress})]})}function tr({request:e,ofKey:t}){return(0,q.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,q.jsx)(Qn,{request:e}),(0,q.jsx)($n,{request:e,ofKey:t}),(0,q.jsx)(er,{request:e})]})}function nr({request:e}){let{filter:t}=y(),{operation:n,address:r}=e,i=Y.details;return!n&&!r?null:(0,q.jsxs)(ke,{children:[n&&(0,q.jsx)(A,{icon:`filter`,onClick:()=>t({operation:n}),children:i.onlyOperation}),r&&(0,q.jsx)(A,{icon:`filter`,onClick:()=>t({address:r}),children:i.onlyAddress})]})}function rr({id:e,requests:t,ofKey:n}){let{open:r}=y(),[i,a]=(0,J.useState)(),o=t.find(t=>t.id===e);o&&o!==i&&a(o);let s=o??(i?.id===e?i:void 0),c=()=>r(void 0),l=Y.details;return(0,q.jsxs)(ge,{open:!0,onClose:c,label:l.title,children:[(0,q.jsxs)(`header`,{className:`flex items-start gap-3 border-b border-line px-5 py-4 sm:px-6`,children:[(0,q.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,q.jsx)(`p`,{className:`eyebrow`,children:l.title}),(0,q.jsx)(`h2`,{className:`mt-0.5 font-mono text-sm font-semibold wrap-anywhere`,children:s?Jn(s):l.title}),s&&(0,q.jsx)(`div`,{className:`mt-2`,children:(0,q.jsx)(qn,{request:s})})]}),(0,q.jsx)(Se,{icon:`close`,label:v.common.close,className:`-me-2`,onClick:c})]}),s?(0,q.jsx)(tr,{request:s,ofKey:n}):(0,q.jsx)(`p`,{className:`p-6`,children:l.missing}),s&&(0,q.jsx)(nr,{request:s})]})}var ir=36e5,ar={hour:ir,day:24*ir,week:168*ir,month:720*ir};function or(e,t,n){let r=re(e.outcome),i=r.includes(`refused`);return{apiKeyId:t,outcomes:r.length&&!i?r:void 0,refused:i||void 0,operation:e.operation,address:e.address,status:e.status===void 0?void 0:Number(e.status),...sr(e.time,n)}}function sr(e,t){let n=e=>new Date(e).toISOString(),r=ee(e);return r===void 0?e?{from:n(t-ar[e])}:{}:{from:n(r),until:n(r+ar.day-1)}}var cr={outcome:void 0,operation:void 0,address:void 0,status:void 0,time:void 0,key:void 0};function lr(e){return Object.keys(cr).some(t=>e[t])}var ur=Pe(o,Ve,Re([`linksRead`]));function dr({filtered:e}){let{filter:t}=y(),n=Y;return e?(0,q.jsx)(B,{icon:`search`,title:n.noMatchTitle,hint:n.noMatchHint,children:(0,q.jsx)(A,{className:`mt-5`,onClick:()=>t(cr),children:n.filters.clear})}):(0,q.jsx)(B,{icon:`log`,title:n.emptyTitle,hint:n.emptyHint,children:(0,q.jsx)(`div`,{className:`mt-5 w-full max-w-xl text-start`,children:(0,q.jsx)(Me,{code:ur,label:`${v.snippets.label} ${v.snippets.curl}`})})})}function fr({request:e,ofKey:t}){let n=k();return(0,q.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,q.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap text-muted`,children:(0,q.jsx)(`time`,{dateTime:e.lastAt,title:R(e.lastAt),className:`relative z-10`,children:O(e.lastAt,n)})}),(0,q.jsx)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-48 px-4 py-2.5 text-start font-normal`,children:(0,q.jsxs)(`span`,{className:`flex items-baseline gap-2`,children:[(0,q.jsx)(Xn,{request:e}),e.count>1&&(0,q.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:Y.calls(e.count)})]})}),(0,q.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap`,children:(0,q.jsx)(qn,{request:e})}),!t&&(0,q.jsx)(`td`,{className:`max-w-40 truncate px-4 py-2.5`,dir:`auto`,title:e.apiKey?.name,children:e.apiKey?.name}),(0,q.jsx)(`td`,{className:`px-4 py-2.5 font-mono text-xs whitespace-nowrap text-muted`,children:e.address||Y.noAddress}),(0,q.jsx)(`td`,{className:`px-4 py-2.5 text-end whitespace-nowrap text-muted tabular-nums`,children:Yn(e.latency)})]})}function pr({requests:e,ofKey:t}){let{columns:n}=Y,r=[n.time,n.operation,n.outcome,...t?[]:[n.key],n.address];return(0,q.jsx)(`div`,{className:`card hidden overflow-x-auto md:block`,children:(0,q.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,q.jsx)(`caption`,{className:`sr-only`,children:Y.page}),(0,q.jsx)(`thead`,{children:(0,q.jsxs)(`tr`,{className:`border-b border-line`,children:[r.map(e=>(0,q.jsx)(`th`,{scope:`col`,className:`table-head`,children:e},e)),(0,q.jsx)(`th`,{scope:`col`,className:`table-head text-end`,children:n.latency})]})}),(0,q.jsx)(`tbody`,{children:e.map(e=>(0,q.jsx)(fr,{request:e,ofKey:t},e.id))})]})})}function mr({label:e,value:t,...n}){return(0,q.jsx)(ze,{label:e,chosen:t,children:r=>(0,q.jsx)(hr,{label:e,value:t,...n,onDone:r})})}function hr({label:e,hint:t,apply:n,value:r,onChange:i,onDone:a}){let[o,s]=(0,J.useState)(r??``);function c(e){i(e),a()}function l(e){e.preventDefault(),c(o.trim()||void 0)}return(0,q.jsxs)(`form`,{className:`flex flex-col gap-3 p-2`,onSubmit:l,children:[(0,q.jsx)(Ce,{label:e,hint:t,dir:`auto`,autoComplete:`off`,autoCapitalize:`off`,spellCheck:!1,value:o,onChange:s}),(0,q.jsxs)(`div`,{className:`flex justify-end gap-2`,children:[r&&(0,q.jsx)(A,{small:!0,look:`ghost`,onClick:()=>c(void 0),children:v.common.clear}),(0,q.jsx)(A,{small:!0,look:`primary`,type:`submit`,children:n})]})]})}var gr=25,_r=5e3;function vr(e,t,n){let{request:r,...i}=n;return S({queryKey:[`requests`,e,t,i],queryFn:()=>{let r=or(n,t,Date.now());return p(mt,{first:gr,after:n.after,filter:r},e)},placeholderData:fe,refetchInterval:!n.after&&_r,staleTime:0})}function yr(e,t){return S({queryKey:[`keys`,e,`choices`,t],queryFn:async()=>((await p(ht,{search:t||void 0},e)).apiKeys?.nodes??[]).map(e=>({value:e.id,text:e.name,hint:e.hint})),placeholderData:fe})}function br(e,t){return S({queryKey:[`keys`,e,`name`,t],queryFn:async()=>(await p(gt,{id:t},e)).apiKey?.name??null})}function xr({id:e,onChange:t}){let{workspace:n}=W(),[r,i]=(0,J.useState)(``),a=x(yr(n.slug,r)),o=x({...br(n.slug,e??``),enabled:e!==void 0}),{filters:s}=Y;return(0,q.jsx)(qe,{label:s.key,chosen:e&&(o.data??`…`),find:s.findKey,none:s.noKey,picks:a.data,clean:ne,onSearch:i,onChange:t})}var Sr=[`200`,`201`,`204`,`400`,`401`,`403`,`404`,`409`,`413`,`429`,`500`,`503`];function Cr({search:e,total:t,ofKey:n}){let{filter:r}=y(),{filters:i}=Y,a=re(e.outcome);return(0,q.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[!n&&(0,q.jsx)(xr,{id:e.key,onChange:e=>r({key:e})}),(0,q.jsx)(I,{label:i.outcome,multiple:!0,values:a,options:wr(Wn,a).map(e=>[e,Gn(e)]),onChange:e=>r({outcome:e.join(`,`)||void 0})}),(0,q.jsx)(mr,{label:i.operation,hint:i.operationHint,apply:i.apply,value:e.operation,onChange:e=>r({operation:e})}),(0,q.jsx)(mr,{label:i.address,hint:i.addressHint,apply:i.apply,value:e.address,onChange:e=>r({address:e})}),(0,q.jsx)(I,{label:i.status,values:e.status?[e.status]:[],options:wr(Sr,e.status?[e.status]:[]).map(e=>[e,e]),onChange:([e])=>r({status:e})}),(0,q.jsx)(I,{label:i.time,values:e.time?[e.time]:[],options:Tr(e.time),onChange:([e])=>r({time:e})}),lr(e)&&(0,q.jsx)(A,{look:`ghost`,onClick:()=>r(cr),children:i.clear}),(0,q.jsx)(`p`,{role:`status`,className:`ms-auto text-[13px] text-muted`,children:t!==void 0&&Y.total(t)})]})}function wr(e,t){return[...new Set([...e,...t])]}function Tr(e){let t=ie.map(e=>[e,Y.filters.times[e]]),n=ee(e);return e&&n!==void 0?[...t,[e,z(new Date(n).toISOString())]]:t}function Er({search:e,apiKeyId:t}){let{workspace:n}=W(),{turn:r}=y(),i=x(vr(n.slug,t??e.key,e)),a=tt(i.isPending),o=i.data?.apiKeyRequests,s=lr(e),c=t!==void 0,l=o?.pageInfo.hasNextPage?o.pageInfo.endCursor:null;return(0,q.jsxs)(`section`,{className:`flex flex-col gap-4`,"aria-busy":i.isPlaceholderData,children:[(s||i.isError||!!o?.totalCount)&&(0,q.jsx)(Cr,{search:e,total:o?.totalCount,ofKey:c}),!o&&i.isError&&(0,q.jsx)(H,{error:i.error,onRetry:()=>i.refetch()}),!o&&a&&(0,q.jsx)(xe,{}),o?.totalCount===0&&(0,q.jsx)(dr,{filtered:s}),o&&o.totalCount>0&&(0,q.jsxs)(`div`,{className:V(`transition-opacity`,i.isPlaceholderData&&`opacity-60`),children:[(0,q.jsx)(pr,{requests:o.nodes,ofKey:c}),(0,q.jsx)(Zn,{requests:o.nodes,ofKey:c})]}),o&&(0,q.jsx)(ve,{after:e.after,next:l??null,onTurn:r}),e.request&&o&&(0,q.jsx)(rr,{id:e.request,requests:o.nodes,ofKey:c})]})}function Dr({scopes:e}){return(0,q.jsx)(`ul`,{className:`flex flex-wrap gap-1`,children:e.map(e=>(0,q.jsx)(`li`,{children:(0,q.jsx)(E,{children:v.scopes[e]})},e))})}function Or({apiKey:e}){let t=G.details;return(0,q.jsxs)(j,{title:t.sections.access,children:[(0,q.jsxs)(F,{name:t.key,children:[(0,q.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.hint}),(0,q.jsx)(N,{text:e.prefix,what:G.list.copyPrefix,className:`-my-1.5`})]}),(0,q.jsx)(F,{name:t.scopes,children:(0,q.jsx)(Dr,{scopes:e.scopes})}),(0,q.jsx)(F,{name:t.hostnames,children:(0,q.jsx)(`bdi`,{children:e.allowedHostnames.join(`, `)||t.anyHostname})}),(0,q.jsx)(F,{name:t.ips,children:(0,q.jsx)(`bdi`,{children:e.allowedIps.join(`, `)||t.anyIp})}),(0,q.jsx)(F,{name:t.expires,children:e.expiresAt?(0,q.jsx)(U,{time:e.expiresAt}):v.common.never})]})}function kr({apiKey:e,successor:t}){let n=G.details;return!e.revokedAt&&!e.successorId?null:(0,q.jsxs)(j,{title:n.sections.end,children:[e.revokedAt&&(0,q.jsx)(F,{name:n.revoked,children:(0,q.jsx)(U,{time:e.revokedAt})}),e.revokedAt&&(0,q.jsx)(F,{name:n.revokedBy,children:e.revokedBy?.name??G.list.commandLine}),e.revokedReason&&(0,q.jsx)(F,{name:n.reason,children:v.reasons[e.revokedReason]}),e.revokedNote&&(0,q.jsx)(F,{name:n.note,children:e.revokedNote}),e.successorId&&(0,q.jsx)(F,{name:n.successor,children:t})]})}function Ar({apiKey:e}){let t=G.details;return(0,q.jsxs)(j,{title:t.sections.origin,children:[(0,q.jsx)(F,{name:t.created,children:(0,q.jsx)(U,{time:e.createdAt})}),(0,q.jsx)(F,{name:t.createdBy,children:e.createdBy?.name??G.list.commandLine}),(0,q.jsxs)(F,{name:t.id,children:[(0,q.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.id}),(0,q.jsx)(N,{text:e.id,what:t.id,className:`-my-1.5`})]})]})}function jr({apiKey:e}){let t=G.details,n=e.lastUsed;return(0,q.jsxs)(j,{title:t.sections.usage,children:[(0,q.jsx)(F,{name:t.lastUsed,children:n?(0,q.jsx)(U,{time:n.at}):v.common.never}),n&&(0,q.jsx)(F,{name:t.address,children:(0,q.jsx)(`bdi`,{dir:`ltr`,children:n.address})}),n?.userAgent&&(0,q.jsx)(F,{name:t.client,children:(0,q.jsx)(`bdi`,{dir:`ltr`,children:n.userAgent})})]})}function Mr({apiKey:e}){return(0,q.jsxs)(`aside`,{"aria-label":K.page.facts,className:`card relative flex flex-col gap-6 p-5`,children:[(0,q.jsx)(kr,{apiKey:e,successor:e.successor?.name}),(0,q.jsx)(Or,{apiKey:e}),(0,q.jsx)(jr,{apiKey:e}),(0,q.jsx)(Ar,{apiKey:e})]})}function Nr({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=Q(e),r=sn(e),i=n=>()=>t({kind:n,key:e});return(0,q.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,q.jsx)(A,{icon:`pencil`,disabled:!n,title:n?void 0:G.details.nothingToNarrow,onClick:i(`edit`),children:G.list.editShort}),(0,q.jsx)(A,{icon:`rotate`,disabled:!!r,title:r,onClick:i(`rotate`),children:G.list.rotate}),(0,q.jsx)(A,{icon:`ban`,className:`text-danger`,onClick:i(`revoke`),children:G.list.revoke})]})}function Pr({apiKey:e,onTask:t}){return(0,q.jsxs)(`header`,{className:`flex flex-wrap items-start justify-between gap-x-6 gap-y-4`,children:[(0,q.jsxs)(`div`,{className:`min-w-0 flex-1 basis-72`,children:[(0,q.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5`,children:[(0,q.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e.name}),(0,q.jsx)(E,{look:Z[e.state],dot:!0,children:v.states[e.state]}),(0,q.jsx)(E,{children:v.environments[e.environment]})]}),(0,q.jsxs)(`p`,{className:`mt-1 flex items-center gap-1 font-mono text-xs text-muted`,children:[(0,q.jsx)(`span`,{className:`wrap-anywhere`,children:e.hint}),(0,q.jsx)(N,{text:e.prefix,what:G.list.copyPrefix,className:`-my-1.5`})]})]}),(0,q.jsx)(Nr,{apiKey:e,onTask:t})]})}function Fr({action:e}){return K.history.actions[e]??e}function Ir({actor:e}){let t=K.history;return e.kind===`COMMAND_LINE`?t.commandLine:e.kind===`API_KEY`?e.apiKey?t.key(e.apiKey.name):t.gone:e.user?.name??t.gone}function Lr({detail:e}){let t=K.history.details;return Object.keys(t).filter(t=>typeof e?.[t]==`string`).map(n=>[t[n]??n,Rr(n,String(e?.[n]))])}function Rr(e,t){switch(e){case`scopes`:return Je(s(t.replaceAll(` `,`,`)).map(e=>v.scopes[e]));case`environment`:return v.environments[t.toUpperCase()]??t;case`reason`:return v.reasons[t.toUpperCase()]??t;case`expiresAt`:return R(t);default:return t}}function zr({change:e}){let t=k(),n=Lr(e);return(0,q.jsxs)(`li`,{className:`border-s-2 border-line ps-3 text-[13px]`,children:[(0,q.jsxs)(`p`,{className:`flex flex-wrap items-baseline gap-x-2`,children:[(0,q.jsx)(`span`,{className:`font-medium`,children:Fr(e)}),(0,q.jsx)(`span`,{className:`text-muted`,children:K.history.by(Ir(e))}),(0,q.jsx)(`time`,{dateTime:e.createdAt,title:R(e.createdAt),className:`ms-auto text-muted`,children:O(e.createdAt,t)})]}),n.length>0&&(0,q.jsx)(`dl`,{className:`mt-1 grid gap-y-0.5 text-xs`,children:n.map(([e,t])=>(0,q.jsxs)(`div`,{className:`flex gap-2`,children:[(0,q.jsx)(`dt`,{className:`w-24 shrink-0 text-muted`,children:e}),(0,q.jsx)(`dd`,{dir:`auto`,className:`min-w-0 text-start wrap-anywhere`,children:t})]},e))})]})}var Br=5e3,Vr=10;function Hr(e,t){return S({queryKey:[`keys`,e,`page`,t],queryFn:()=>p(rt,{id:t},e),refetchInterval:Br,staleTime:0})}function Ur(e,t){return me({queryKey:[`keys`,e,`history`,t],queryFn:({pageParam:n})=>p(it,{first:Vr,after:n,id:t},e),initialPageParam:void 0,getNextPageParam:e=>e.auditEvents?.pageInfo.hasNextPage&&e.auditEvents.pageInfo.endCursor||void 0,staleTime:0})}function Wr({title:e,hint:t,danger:n,children:r}){let i=(0,J.useId)();return(0,q.jsxs)(`section`,{"aria-labelledby":i,className:`card min-w-0`,children:[(0,q.jsxs)(`header`,{className:`flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-5 pt-4`,children:[(0,q.jsx)(`h2`,{id:i,className:n?`text-sm font-semibold text-danger`:`text-sm font-semibold`,children:e}),t&&(0,q.jsx)(`p`,{className:`text-[13px] text-muted`,children:t})]}),(0,q.jsx)(`div`,{className:`px-5 pt-3 pb-5`,children:r})]})}function Gr({apiKey:e}){let{workspace:t}=W(),n=pe(Ur(t.slug,e.id)),r=n.data?.pages.flatMap(e=>e.auditEvents?.nodes??[]),i=K.history;return(0,q.jsxs)(Wr,{title:i.title,hint:i.hint,children:[n.isError&&!r&&(0,q.jsx)(H,{error:n.error,onRetry:()=>n.refetch()}),(0,q.jsx)(`ol`,{className:`flex flex-col gap-4`,children:r?.map(e=>(0,q.jsx)(zr,{change:e},e.id))}),n.hasNextPage&&(0,q.jsx)(A,{small:!0,className:`mt-4`,busy:n.isFetchingNextPage,onClick:()=>n.fetchNextPage(),children:i.more})]})}function Kr({title:e,callers:t,filtering:n}){return(0,q.jsxs)(`div`,{className:`min-w-0`,children:[(0,q.jsx)(`h3`,{className:`eyebrow`,children:e}),(0,q.jsx)(`ul`,{className:`mt-1 divide-y divide-line border-y border-line text-[13px]`,children:t.map(e=>(0,q.jsxs)(`li`,{className:`flex min-h-8 items-center justify-between gap-4 py-1`,children:[(0,q.jsx)(qr,{caller:e,filtering:n}),(0,q.jsx)(`span`,{className:`shrink-0 text-muted tabular-nums`,children:K.late.calls(e.count)})]},e.value))})]})}function qr({caller:{value:e},filtering:t}){let n=e||K.late.unknown;return!t||!e?(0,q.jsx)(`span`,{className:`min-w-0 wrap-anywhere`,children:n}):(0,q.jsx)(b,{to:`.`,hash:`requests`,search:t=>({...t,address:e,outcome:void 0,after:void 0}),"aria-label":K.late.show(e),className:`link min-w-0 font-mono text-xs wrap-anywhere`,children:n})}function Jr({apiKey:e}){let t=k(),n=e.lateUse;if(!n)return null;let r=K.late,i=e.state===`REVOKED`?`REVOKED`:`EXPIRED`;return(0,q.jsxs)(Wr,{danger:!0,title:r.title[i],children:[(0,q.jsx)(`p`,{className:`text-pretty`,children:r.summary(n.count,P(n.recentCount))}),(0,q.jsxs)(`dl`,{className:`mt-4 grid grid-cols-2 gap-3 text-[13px]`,children:[(0,q.jsx)(Ie,{name:r.first,children:(0,q.jsx)(`time`,{dateTime:n.firstAt,children:R(n.firstAt)})}),(0,q.jsx)(Ie,{name:r.last,children:(0,q.jsx)(`time`,{dateTime:n.lastAt,title:R(n.lastAt),children:O(n.lastAt,t)})})]}),(0,q.jsxs)(`div`,{className:`mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2`,children:[(0,q.jsx)(Kr,{title:r.addresses,callers:n.addresses??[],filtering:!0}),(0,q.jsx)(Kr,{title:r.userAgents,callers:n.userAgents??[]})]}),(0,q.jsx)(`h3`,{className:`eyebrow mt-5`,children:r.todo}),(0,q.jsx)(`ol`,{className:`mt-1 list-decimal space-y-1 ps-5 text-[13px] text-pretty`,children:r.steps.map(e=>(0,q.jsx)(`li`,{children:e},e))})]})}var Yr=36e5;function Xr(e,t,n){if(!Q(e))return`ended`;let r=e.lastUsed?.at;return!r||Date.parse(r)<Date.parse(t.createdAt)?`unused`:Ye(r,Yr,n)?`busy`:`quiet`}function Zr({old:e,successor:t}){let n=k(),r=K.rotation,i=Xr(e,t,n),a=e.lastUsed?O(e.lastUsed.at,n):``,o=e.expiresAt?r.ends(R(e.expiresAt)):``;return i===`ended`?(0,q.jsx)(M,{children:r.ended}):i===`busy`?(0,q.jsxs)(M,{look:`warn`,children:[(0,q.jsxs)(`strong`,{className:`font-medium`,children:[r.busy,`.`]}),` `,r.busyHint(a,e.lastUsed?.address??``),` `,o]}):(0,q.jsxs)(M,{look:`ok`,children:[(0,q.jsxs)(`strong`,{className:`font-medium`,children:[r.quiet,`.`]}),` `,i===`unused`?r.quietNever:r.quietHint(a),` `,o]})}function Qr({name:e,relative:t}){let{workspace:n}=W();return(0,q.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1`,children:[(0,q.jsx)(`span`,{className:`w-28 text-[13px] text-muted`,children:e}),(0,q.jsx)(b,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:t.id},className:`link wrap-anywhere`,children:t.name}),(0,q.jsx)(`span`,{className:`font-mono text-xs text-muted`,children:t.hint}),(0,q.jsx)(E,{look:Z[t.state],dot:!0,children:v.states[t.state]})]})}function $r({apiKey:e}){let{successor:t,predecessor:n}=e,r=K.rotation;return!t&&!n?null:(0,q.jsx)(Wr,{title:r.title,children:(0,q.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[n&&(0,q.jsx)(Qr,{name:r.from,relative:n}),t&&(0,q.jsx)(Qr,{name:r.to,relative:t}),t&&(0,q.jsx)(Zr,{old:e,successor:t}),n&&(0,q.jsx)(Zr,{old:n,successor:e})]})})}function ei({day:e,most:t}){let{accepted:n,failed:r,refused:i}=e,a=[n,r,i].map(P),o=K.chart.summary(z(e.day),...a);return hn(e)?(0,q.jsx)(`li`,{className:`flex flex-1`,children:(0,q.jsxs)(b,{to:`.`,hash:`requests`,search:t=>({...t,time:e.day.slice(0,10),after:void 0}),preload:!1,"aria-label":o,title:o,className:`flex flex-1 flex-col justify-end rounded-t px-px hover:bg-surface-2 sm:px-0.5`,children:[(0,q.jsx)(ti,{count:i,most:t,colour:`bg-danger`}),(0,q.jsx)(ti,{count:r,most:t,colour:`bg-warn`}),(0,q.jsx)(ti,{count:n,most:t,colour:`bg-accent`})]})}):(0,q.jsx)(`li`,{className:`flex-1`})}function ti({count:e,most:t,colour:n}){return e?(0,q.jsx)(`span`,{className:`block min-h-[3px] first:rounded-t-[3px] ${n}`,style:{height:`${e/t*100}%`}}):null}function ni({days:e}){let t=Math.max(1,...e.map(hn)),[n]=e,r=e.at(-1);return(0,q.jsxs)(`div`,{className:`mt-5`,children:[(0,q.jsxs)(`div`,{className:`flex items-end gap-2`,children:[(0,q.jsx)(`p`,{"aria-hidden":`true`,className:`self-start text-xs leading-none text-muted tabular-nums`,children:P(t)}),(0,q.jsx)(`ul`,{"aria-label":K.chart.title,className:`flex h-32 min-w-0 flex-1 items-stretch border-b border-line`,children:e.map(e=>(0,q.jsx)(ei,{day:e,most:t},e.day))})]}),(0,q.jsxs)(`p`,{"aria-hidden":`true`,className:`mt-1.5 flex justify-between text-xs text-muted`,children:[(0,q.jsx)(`span`,{children:n&&z(n.day)}),(0,q.jsx)(`span`,{children:r&&z(r.day)})]})]})}var ri=[[`accepted`,`bg-accent`],[`failed`,`bg-warn`],[`refused`,`bg-danger`]];function ii({sum:e}){let t=K.chart,n={accepted:void 0,failed:t.failedHint,refused:t.refusedHint};return(0,q.jsx)(`dl`,{className:`flex flex-wrap gap-x-8 gap-y-2`,children:ri.map(([r,i])=>(0,q.jsxs)(`div`,{title:n[r],children:[(0,q.jsxs)(`dt`,{className:`flex items-center gap-1.5 text-[13px] text-muted`,children:[(0,q.jsx)(`span`,{"aria-hidden":`true`,className:`size-2.5 rounded-[3px] ${i}`}),t[r]]}),(0,q.jsx)(`dd`,{className:`mt-0.5 text-lg font-semibold tracking-tight tabular-nums`,children:P(e[r])})]},r))})}var ai=30;function oi({days:e}){let t=fn(e,ai,k()),n=mn(t),r=K.chart;return(0,q.jsx)(Wr,{title:r.title,hint:r.hint,children:hn(n)?(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(ii,{sum:n}),(0,q.jsx)(ni,{days:t})]}):(0,q.jsx)(`p`,{className:`py-6 text-center text-muted`,children:r.none})})}var si=C(`/$slug/settings/api-keys/$id`);function ci({apiKey:e}){let t=si.useSearch(),[n,r]=(0,J.useState)(null);return(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(Pr,{apiKey:e,onTask:r}),(0,q.jsx)(yt,{apiKey:e}),(0,q.jsxs)(`div`,{className:`grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,q.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6`,children:[(0,q.jsx)(Jr,{apiKey:e}),(0,q.jsx)($r,{apiKey:e}),(0,q.jsx)(oi,{days:e.requestsPerDay}),(0,q.jsx)(Gr,{apiKey:e})]}),(0,q.jsx)(Mr,{apiKey:e})]}),(0,q.jsxs)(`section`,{id:`requests`,className:`flex scroll-mt-20 flex-col gap-4`,children:[(0,q.jsx)(`h2`,{className:`text-base font-semibold`,children:Y.ofKey}),(0,q.jsx)(Er,{search:t,apiKeyId:e.id})]}),(0,q.jsx)(Un,{task:n,onClose:()=>r(null)})]})}var li=C(`/$slug/settings/api-keys/$id`);function ui(){let{workspace:e,role:t,can:n}=W(),{id:r}=li.useParams(),i=x({...Hr(e.slug,r),enabled:n(`ADMIN`)}),a=tt(i.isLoading),o=i.data?.apiKey;return He(o?.name??G.details.title),n(`ADMIN`)?(0,q.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,q.jsx)(_t,{}),o&&(0,q.jsx)(ci,{apiKey:o}),!o&&a&&(0,q.jsx)(xe,{}),!o&&!i.isLoading&&(0,q.jsx)(vt,{error:i.error,onRetry:()=>i.refetch()})]}):(0,q.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,q.jsx)(D,{title:G.details.title}),(0,q.jsx)(B,{icon:`shield`,title:G.list.forbiddenTitle,hint:G.list.forbiddenHint(t)})]})}function di({search:e,onClose:t,onCreated:n}){let r=(0,J.useRef)(null),[i]=(0,J.useState)(ae),[o,s]=(0,J.useState)({}),[c]=(0,J.useState)(()=>Bt(e)),[l,u]=(0,J.useState)(c),d=qt(),f=e=>u(t=>({...t,...e})),p=e=>o[e]??_e(d.error,e);async function m(){let{expiry:e,...t}=l,r=Ct(e,Date.now());if(s(Ut(l)),r===void 0)return;let a=await d.run({...t,expiresAt:r,idempotencyKey:i});a&&n(a.apiKey,a.secret)}return(0,q.jsx)(w,{size:`large`,title:G.form.createTitle,description:G.form.createHint,initialFocus:r,action:d,fields:Kt,status:v.scopeSummary.count(l.scopes.length,a.length),changed:!Ht(l,c),submit:{look:`primary`,children:G.form.submit},onSubmit:m,onClose:t,children:(0,q.jsx)(zt,{draft:l,nameRef:r,errorOf:p,onChange:f})})}var fi=C(`/$slug/settings/api-keys`);function pi({apiKey:e,onClose:t}){let n=fi.useNavigate();function r(){t(),n({search:t=>({...t,key:e.id})})}return(0,q.jsx)(ye,{open:!0,onClose:t,size:`small`,title:G.form.lostTitle,description:G.form.lostHint,children:(0,q.jsxs)(ke,{children:[(0,q.jsx)(A,{onClick:t,children:v.common.close}),(0,q.jsx)(A,{look:`primary`,onClick:r,children:G.form.lostAction})]})})}var mi=C(`/$slug/settings/api-keys`);function hi({search:e}){let t=mi.useNavigate(),[n,r]=(0,J.useState)(null),i=()=>t({search:e=>({...e,create:void 0,name:void 0,scopes:void 0}),replace:!0});async function a(e,t){await i(),r({key:e,secret:t})}let o=()=>r(null);return n?.secret?(0,q.jsx)(Hn,{apiKey:n.key,secret:n.secret,done:G.secret.created,onDone:o}):n?(0,q.jsx)(pi,{apiKey:n.key,onClose:o}):e.create?(0,q.jsx)(di,{search:e,onClose:i,onCreated:a}):null}function gi({apiKey:e}){let{workspace:t}=W();return(0,q.jsxs)(b,{to:`/$slug/settings/api-keys/$id`,params:{slug:t.slug,id:e.id},className:`btn btn-secondary justify-between`,children:[(0,q.jsxs)(`span`,{className:`flex items-center gap-2`,children:[(0,q.jsx)(L,{name:`log`,className:`size-4 text-muted`}),K.page.menu]}),(0,q.jsx)(L,{name:`chevronEnd`,className:`size-4 text-muted rtl:-scale-x-100`})]})}var _i=C(`/$slug/settings/api-keys`);function vi({id:e}){let{slug:t}=_i.useParams();return(0,q.jsx)(b,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e??void 0}),className:`link`,children:G.details.openSuccessor})}function yi({apiKey:e}){return(0,q.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,q.jsx)(yt,{apiKey:e}),(0,q.jsx)(gi,{apiKey:e}),(0,q.jsx)(Or,{apiKey:e}),(0,q.jsx)(jr,{apiKey:e}),(0,q.jsx)(Ar,{apiKey:e}),(0,q.jsx)(kr,{apiKey:e,successor:(0,q.jsx)(vi,{id:e.successorId})})]})}var bi=`flex-1 px-2 sm:flex-none sm:px-3`;function xi({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=Q(e),r=sn(e),i=n=>()=>t({kind:n,key:e});return(0,q.jsxs)(ke,{children:[(0,q.jsx)(A,{icon:`pencil`,className:bi,disabled:!n,title:n?void 0:G.details.nothingToNarrow,onClick:i(`edit`),children:G.list.editShort}),(0,q.jsx)(A,{icon:`rotate`,className:bi,disabled:!!r,title:r,onClick:i(`rotate`),children:G.list.rotate}),(0,q.jsx)(A,{icon:`ban`,className:V(bi,`text-danger`),onClick:i(`revoke`),children:G.list.revoke})]})}function Si({apiKey:e,onClose:t}){return(0,q.jsxs)(`header`,{className:`flex items-start gap-3 border-b border-line px-5 py-4 sm:px-6`,children:[(0,q.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,q.jsx)(`p`,{className:`eyebrow`,children:G.details.title}),(0,q.jsx)(`h2`,{dir:`auto`,className:`mt-0.5 w-fit text-base font-semibold wrap-anywhere`,children:e?.name??G.details.title}),e&&(0,q.jsxs)(`div`,{className:`mt-2 flex flex-wrap gap-1.5`,children:[(0,q.jsx)(E,{look:Z[e.state],dot:!0,children:v.states[e.state]}),(0,q.jsx)(E,{children:v.environments[e.environment]})]})]}),(0,q.jsx)(Se,{icon:`close`,label:v.common.close,className:`-me-2`,onClick:t})]})}function Ci({error:e}){let t=!e||e instanceof te&&e.code===`NOT_FOUND`;return(0,q.jsxs)(`div`,{role:`alert`,className:`p-6`,children:[(0,q.jsx)(`p`,{className:`font-medium`,children:t?G.details.missingTitle:v.errors.boundaryTitle}),(0,q.jsx)(`p`,{className:`mt-1 text-muted`,children:t?G.details.missingHint:e?.message})]})}var wi=C(`/$slug/settings/api-keys`);function Ti({id:e}){let{workspace:t}=W(),n=wi.useNavigate(),[r,i]=(0,J.useState)(null),a=x(Dn(t.slug,e)),o=tt(a.isPending),s=a.data?.apiKey,c=()=>n({search:e=>({...e,key:void 0})});return(0,q.jsxs)(ge,{open:!0,onClose:c,label:s?.name??G.details.title,children:[(0,q.jsx)(Si,{apiKey:s??void 0,onClose:c}),s&&(0,q.jsx)(yi,{apiKey:s}),s&&(0,q.jsx)(xi,{apiKey:s,onTask:i}),!s&&!a.isPending&&(0,q.jsx)(Ci,{error:a.error}),!s&&o&&(0,q.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-4 p-6`,children:[(0,q.jsx)(`span`,{className:`sr-only`,children:G.details.loading}),(0,q.jsx)(`div`,{className:`skeleton h-5 w-48`}),(0,q.jsx)(`div`,{className:`skeleton h-24 w-full`}),(0,q.jsx)(`div`,{className:`skeleton h-40 w-full`})]}),(0,q.jsx)(Un,{task:r,onClose:()=>i(null)})]})}var Ei=5;function Di({keys:e}){let t=k(),n=[...e].sort((e,t)=>(t.lastUsed?.at??``).localeCompare(e.lastUsed?.at??``));return(0,q.jsxs)(`ul`,{className:`divide-y divide-line rounded-lg border border-line text-[13px]`,children:[n.slice(0,Ei).map(e=>(0,q.jsxs)(`li`,{className:`flex items-center justify-between gap-4 px-3 py-2`,children:[(0,q.jsx)(`span`,{dir:`auto`,className:`min-w-0 truncate font-medium`,children:e.name}),(0,q.jsx)(`span`,{className:an(e,t)?`shrink-0 text-danger`:`shrink-0 text-muted`,children:e.lastUsed?K.bulk.used(O(e.lastUsed.at,t)):K.bulk.unused})]},e.id)),n.length>Ei&&(0,q.jsx)(`li`,{className:`px-3 py-2 text-muted`,children:K.bulk.more(n.length-Ei)})]})}function Oi({keys:e,onClose:t,onRevoked:n}){let r=(0,J.useRef)(null),[i,a]=(0,J.useState)(``),[o,s]=(0,J.useState)(`OTHER`),[c,l]=(0,J.useState)(``),u=Zt(),{bulk:d}=K,f=e.length,p=i.trim()===String(f),[m,ee]=d.confirm;async function te(){if(!p)return;let t=e.map(e=>e.id);await u.run({ids:t,reason:o,note:c.trim()||void 0})&&(n(),h({look:`ok`,title:d.done(f)}))}return(0,q.jsxs)(w,{size:`small`,title:d.title(f),description:d.hint,initialFocus:r,action:u,fields:[`note`],submit:{look:`danger`,disabled:!p,children:d.submit(f)},onSubmit:te,onClose:t,children:[(0,q.jsx)(Di,{keys:e}),(0,q.jsx)(ln,{reason:o,onChange:s}),(0,q.jsx)(Oe,{label:G.revoke.note,hint:G.revoke.noteHint,optional:!0,maxLength:500,value:c,onChange:l,error:_e(u.error,`note`)}),(0,q.jsx)(Ce,{ref:r,label:`${m}${f}${ee}`,inputMode:`numeric`,autoComplete:`off`,value:i,onChange:a})]})}function ki({choice:e}){let[t,n]=(0,J.useState)(!1),{choose:r}=K,i=e.keys.length;function a(){n(!1),e.clear()}return(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(`div`,{role:`status`,className:i?`sticky bottom-4 z-20 flex justify-center`:`sr-only`,children:i>0&&(0,q.jsxs)(`div`,{className:`card flex flex-wrap items-center gap-2 py-2 ps-4 pe-2 shadow-pop`,children:[(0,q.jsx)(`p`,{className:`me-2 text-[13px] font-medium`,children:r.chosen(i)}),(0,q.jsx)(Se,{small:!0,icon:`close`,label:r.none,onClick:e.clear}),(0,q.jsx)(A,{small:!0,look:`danger`,onClick:()=>n(!0),children:r.revoke})]})}),t&&(0,q.jsx)(Oi,{keys:e.keys,onClose:()=>n(!1),onRevoked:a})]})}var Ai=C(`/$slug/settings/api-keys`),ji=Pe(o,Ve,Re([`linksRead`]));function Mi({filtered:e}){let t=Ai.useNavigate();return e?(0,q.jsx)(B,{icon:`search`,title:G.list.noMatchTitle,hint:G.list.noMatchHint,children:(0,q.jsx)(A,{className:`mt-5`,onClick:()=>t({search:{},replace:!0}),children:G.list.clearFilters})}):(0,q.jsx)(B,{icon:`key`,title:G.list.emptyTitle,hint:G.list.emptyHint,children:(0,q.jsx)(`div`,{className:`mt-5 w-full max-w-xl text-start`,children:(0,q.jsx)(Me,{code:ji,label:`${v.snippets.label} ${v.snippets.curl}`})})})}var Ni=C(`/$slug/settings/api-keys`);function Pi({search:e,next:t}){let n=Ni.useNavigate();return(0,q.jsx)(ve,{after:e.after,next:t,onTurn:(e,t)=>n({search:t=>({...t,after:e}),state:{trail:t}})})}function Fi({apiKey:e,chosen:t,onChoose:n}){let r=e.state===`REVOKED`;return(0,q.jsx)(`label`,{className:`relative z-10 grid size-8 place-items-center`,title:r?K.choose.revoked:void 0,children:(0,q.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":K.choose.one(e.name),checked:t,disabled:r,onChange:t=>n([e],t.target.checked)})})}var Ii=C(`/$slug/settings/api-keys`);function Li({apiKey:e}){let{slug:t}=Ii.useParams();return(0,q.jsx)(b,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e.id}),preload:!1,dir:`auto`,title:e.name,className:V(`min-w-0 truncate after:absolute after:inset-0`,!Q(e)&&`text-muted`),children:e.name})}var Ri=C(`/$slug/settings/api-keys`);function zi({apiKey:e,onTask:t}){let n=ue(),{slug:r}=Ri.useParams(),i=n=>()=>t({kind:n,key:e}),a=sn(e);async function o(){let t=await We(e.prefix);h({look:t?`ok`:`danger`,title:t?v.common.copied:v.common.copyFailed})}return(0,q.jsxs)($e,{align:`end`,trigger:(0,q.jsx)(Se,{small:!0,icon:`dots`,label:G.list.actionsFor(e.name),className:`relative z-10`}),children:[(0,q.jsx)(T,{icon:`eye`,onClick:()=>n({from:Ri.id,search:t=>({...t,key:e.id})}),children:G.list.view}),(0,q.jsx)(T,{icon:`log`,onClick:()=>n({to:`/$slug/settings/api-keys/$id`,params:{slug:r,id:e.id}}),children:K.page.menu}),(0,q.jsx)(T,{icon:`copy`,onClick:o,children:G.list.copyPrefix}),(0,q.jsx)(`div`,{className:`menu-separator`}),(0,q.jsx)(T,{icon:`pencil`,disabled:!Q(e),reason:G.details.notAccepted,onClick:i(`edit`),children:G.list.edit}),(0,q.jsx)(T,{icon:`rotate`,disabled:!!a,reason:a,onClick:i(`rotate`),children:G.list.rotate}),(0,q.jsx)(T,{icon:`ban`,danger:!0,disabled:e.state===`REVOKED`,reason:G.details.notAccepted,onClick:i(`revoke`),children:G.list.revoke})]})}var $=22,Bi=9,Vi=6;function Hi({days:e}){let t=fn(e,7,k()),{accepted:n,refused:r}=mn(t),i=Math.max(1,...t.map(hn)),a=e=>e?Math.max(2,e/i*$):0,o=K.daysOf(n,r);return(0,q.jsx)(`span`,{role:`img`,"aria-label":o,title:o,className:`relative z-10 inline-block align-middle`,children:(0,q.jsx)(`svg`,{viewBox:`0 0 ${Bi*7} ${$}`,"aria-hidden":`true`,className:`h-[22px] w-[63px]`,children:t.map((e,t)=>{let n=a(e.accepted),r=Math.min(a(e.refused),$-n),i={x:t*Bi,width:Vi,rx:1.5};return(0,q.jsxs)(`g`,{children:[(0,q.jsx)(`rect`,{...i,y:20.5,height:1.5,className:`fill-line`}),(0,q.jsx)(`rect`,{...i,y:$-n,height:n,className:`fill-accent`}),(0,q.jsx)(`rect`,{...i,y:$-n-r,height:r,className:`fill-danger`})]},e.day)})})})}var Ui=(0,J.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=k(),{columns:a}=G.list;return(0,q.jsxs)(`li`,{className:`card relative p-4`,children:[(0,q.jsxs)(`div`,{className:`flex items-start gap-2`,children:[(0,q.jsx)(`span`,{className:`-ms-1.5 -mt-1.5`,children:(0,q.jsx)(Fi,{apiKey:e,chosen:t,onChoose:n})}),(0,q.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,q.jsx)(`h2`,{className:`flex min-w-0 text-sm font-medium`,children:(0,q.jsx)(Li,{apiKey:e})}),(0,q.jsx)(`p`,{className:`mt-0.5 truncate font-mono text-xs text-muted`,children:e.hint})]}),(0,q.jsx)(`span`,{className:`-me-2 -mt-1.5`,children:(0,q.jsx)(zi,{apiKey:e,onTask:r})})]}),(0,q.jsxs)(`div`,{className:`mt-3 flex flex-wrap items-center gap-1.5`,children:[(0,q.jsx)(E,{look:Z[e.state],dot:!0,children:v.states[e.state]}),(0,q.jsx)(E,{children:rn(e.scopes)}),e.environment!==`PRODUCTION`&&(0,q.jsx)(E,{children:v.environments[e.environment]}),(0,q.jsx)(`span`,{className:`ms-auto`,children:(0,q.jsx)(Hi,{days:e.requestsPerDay})})]}),(0,q.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,q.jsxs)(`div`,{children:[(0,q.jsx)(`dt`,{className:`text-xs text-muted`,children:a.lastUsed}),(0,q.jsx)(`dd`,{children:e.lastUsed?O(e.lastUsed.at,i):v.common.never})]}),(0,q.jsxs)(`div`,{className:`min-w-0`,children:[(0,q.jsx)(`dt`,{className:`text-xs text-muted`,children:a.created}),(0,q.jsxs)(`dd`,{className:`truncate`,children:[Xe(e.createdAt),(0,q.jsx)(`span`,{className:`block truncate text-xs text-muted`,children:G.list.createdBy(e.createdBy?.name??G.list.commandLine)})]})]})]})]})}),Wi=1e3;function Gi(){let[e,t]=(0,J.useState)([]);return{keys:e,choose:(0,J.useCallback)((e,n)=>t(t=>Ki(t,e,n)),[]),clear:()=>t([])}}function Ki(e,t,n){let r=e.filter(e=>!t.some(({id:t})=>t===e.id));return n?[...r,...t].slice(0,Wi):r}function qi({keys:e},t){return e.some(({id:e})=>e===t.id)}function Ji({keys:e,choice:t,onTask:n}){return(0,q.jsx)(`ul`,{className:`flex flex-col gap-3`,children:e.map(e=>(0,q.jsx)(Ui,{apiKey:e,chosen:qi(t,e),onChoose:t.choose,onTask:n},e.id))})}function Yi({apiKey:e}){let t=k(),n=e.lastUsed;return n?(0,q.jsx)(we,{content:(0,q.jsxs)(`span`,{className:`block`,children:[(0,q.jsx)(`span`,{className:`block font-medium`,children:R(n.at)}),(0,q.jsx)(`span`,{className:`block`,children:G.list.usedFrom(n.address)}),n.userAgent&&(0,q.jsx)(`bdi`,{dir:`ltr`,className:`block wrap-anywhere text-muted`,children:n.userAgent})]}),children:(0,q.jsx)(`time`,{dateTime:n.at,children:O(n.at,t)})}):(0,q.jsx)(`span`,{children:v.common.never})}function Xi({scopes:e}){return(0,q.jsx)(we,{content:(0,q.jsx)(`span`,{className:`grid grid-cols-2 gap-x-4 gap-y-0.5`,children:e.map(e=>(0,q.jsx)(`span`,{children:v.scopes[e]},e))}),children:rn([...e])})}function Zi({apiKey:e}){let t=k(),n=(0,q.jsx)(E,{look:Z[e.state],dot:!0,children:v.states[e.state]}),r=e.state===`REVOKED`?e.revokedAt:e.expiresAt;return!r||e.state===`ACTIVE`?n:(0,q.jsx)(we,{plain:!0,content:(0,q.jsxs)(`span`,{className:`block`,children:[O(r,t),(0,q.jsx)(`span`,{className:`block text-muted`,children:R(r)})]}),children:n})}var Qi=(0,J.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=G.list.createdBy(e.createdBy?.name??G.list.commandLine);return(0,q.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,q.jsx)(`td`,{className:`ps-3`,children:(0,q.jsx)(Fi,{apiKey:e,chosen:t,onChoose:n})}),(0,q.jsxs)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-44 px-4 py-3 text-start font-medium`,children:[(0,q.jsxs)(`span`,{className:`flex min-h-5.5 items-center gap-2`,children:[(0,q.jsx)(Li,{apiKey:e}),e.environment!==`PRODUCTION`&&(0,q.jsx)(E,{children:v.environments[e.environment]})]}),(0,q.jsx)(`span`,{className:`block font-mono text-xs font-normal whitespace-nowrap text-muted`,children:e.hint})]}),(0,q.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap`,children:(0,q.jsx)(Xi,{scopes:e.scopes})}),(0,q.jsx)(`td`,{className:`px-4 py-3`,children:(0,q.jsx)(Zi,{apiKey:e})}),(0,q.jsx)(`td`,{className:`px-4 py-3`,children:(0,q.jsx)(Hi,{days:e.requestsPerDay})}),(0,q.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:(0,q.jsx)(Yi,{apiKey:e})}),(0,q.jsxs)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:[Xe(e.createdAt),(0,q.jsx)(`span`,{title:i,className:`block max-w-40 truncate text-xs`,children:i})]}),(0,q.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,q.jsx)(zi,{apiKey:e,onTask:r})})]})});function $i({keys:e,choice:t}){let n=e.filter(e=>e.state!==`REVOKED`),r=n.filter(e=>qi(t,e)).length;return(0,q.jsx)(`label`,{className:`grid size-8 place-items-center`,children:(0,q.jsx)(`input`,{type:`checkbox`,className:`check`,ref:e=>{e&&(e.indeterminate=r>0&&r<n.length)},"aria-label":K.choose.all,checked:n.length>0&&r===n.length,disabled:n.length===0,onChange:e=>t.choose(n,e.target.checked)})})}var ea=C(`/$slug/settings/api-keys`);function ta({sort:e,search:t,text:r}){let i=ea.useNavigate(),a=(t.sort??`created`)===e,o=a?t.dir??n(e):void 0,s=a?o===`asc`?`desc`:`asc`:n(e);return(0,q.jsx)(Ge,{text:r,direction:o,onPress:()=>i({search:t=>({...t,after:void 0,sort:e,dir:s}),replace:!0})})}function na({keys:e,search:t,choice:n,onTask:r}){let{columns:i}=G.list;return(0,q.jsx)(`div`,{className:`card overflow-x-auto`,children:(0,q.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,q.jsx)(`caption`,{className:`sr-only`,children:G.list.page}),(0,q.jsx)(`thead`,{children:(0,q.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,q.jsx)(`th`,{scope:`col`,className:`w-8 ps-3 text-start`,children:(0,q.jsx)($i,{keys:e,choice:n})}),(0,q.jsx)(ta,{sort:`name`,search:t,text:i.name}),(0,q.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.scopes}),(0,q.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.state}),(0,q.jsx)(`th`,{scope:`col`,className:`table-head`,children:K.days}),(0,q.jsx)(ta,{sort:`used`,search:t,text:i.lastUsed}),(0,q.jsx)(ta,{sort:`created`,search:t,text:i.created}),(0,q.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,q.jsx)(`span`,{className:`sr-only`,children:i.actions})})]})}),(0,q.jsx)(`tbody`,{children:e.map(e=>(0,q.jsx)(Qi,{apiKey:e,chosen:qi(n,e),onChoose:n.choose,onTask:r},e.id))})]})})}var ra=[];function ia({keys:e,former:t,search:n,choice:r,onTask:i}){let a=Ne(`(width >= 48rem)`),o=(0,J.useDeferredValue)(e,ra);return(0,q.jsx)(`div`,{className:V(`transition-opacity`,t&&`opacity-60`),children:a?(0,q.jsx)(na,{keys:o,search:n,choice:r,onTask:i}):(0,q.jsx)(Ji,{keys:o,choice:r,onTask:i})})}function aa({creator:e,onChange:t}){let{workspace:n}=W(),[r,i]=(0,J.useState)(``),a=x(On(n.slug,r)),{filters:o}=K,s={value:`gone`,text:o.ownerless},c=a.data&&(r?a.data:[...a.data,s]),l=c?.find(({value:t})=>t===e)?.text;return(0,q.jsx)(qe,{label:o.creator,chosen:e&&(l??`…`),find:o.findCreator,none:o.nobody,picks:c,onSearch:i,onChange:t})}function oa({label:e,days:t,onChange:n}){return(0,q.jsx)(I,{label:e,values:t?[t]:[],options:c.map(e=>[e,K.filters.days(Number(e))]),onChange:([e])=>n(e)})}function sa({value:e,onChange:t}){return(0,q.jsx)(je,{label:G.list.search,placeholder:G.list.searchHint,value:e,onChange:t,clean:ne,cleaned:G.list.secretCut})}var ca=C(`/$slug/settings/api-keys`),la=[[`created-desc`,G.list.sorts.newest],[`created-asc`,G.list.sorts.oldest],[`name-asc`,G.list.sorts.nameUp],[`name-desc`,G.list.sorts.nameDown],[`used-desc`,G.list.sorts.usedNewest],[`used-asc`,G.list.sorts.usedOldest]];function ua({search:e,total:t}){let r=ca.useNavigate(),i=e=>r({search:t=>({...t,after:void 0,...e}),replace:!0}),{filters:o}=K,s=e.sort??`created`,c=`${s}-${e.dir??n(s)}`;function u(e){let[t,n]=e.split(`-`);i({sort:t,dir:n})}return(0,q.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[(0,q.jsx)(sa,{value:e.q??``,onChange:e=>i({q:e||void 0})}),(0,q.jsx)(I,{label:G.list.state,multiple:!0,values:l(e.state),options:se.map(e=>[e,v.states[e]]),onChange:e=>i({state:oe(e)})}),(0,q.jsx)(I,{label:G.list.scope,values:e.scope?[e.scope]:[],options:a.map(e=>[e,v.scopes[e]]),onChange:([e])=>i({scope:e})}),(0,q.jsx)(aa,{creator:e.creator,onChange:e=>i({creator:e})}),(0,q.jsx)(oa,{label:o.unused,days:e.unused,onChange:e=>i({unused:e})}),(0,q.jsx)(oa,{label:o.expires,days:e.expires,onChange:e=>i({expires:e})}),Sn(e)&&(0,q.jsx)(A,{look:`ghost`,onClick:()=>i(xn),children:G.list.clearFilters}),(0,q.jsx)(`p`,{role:`status`,className:`ms-auto text-[13px] text-muted`,children:t!==void 0&&G.list.total(t)}),(0,q.jsx)(be,{label:G.list.sort,value:c,options:la,onChange:u,className:`w-full md:hidden`})]})}function da({search:e}){let{workspace:t}=W(),n=x(En(t.slug,e)),[r,i]=(0,J.useState)(null),a=Gi(),o=tt(n.isPending),s=n.data?.apiKeys,c=Sn(e),l=c||n.isError||!!s?.totalCount;return(0,q.jsxs)(`section`,{className:`flex flex-col gap-4`,"aria-busy":n.isPlaceholderData,children:[l&&(0,q.jsx)(ua,{search:e,total:s?.totalCount}),!s&&n.isError&&(0,q.jsx)(H,{error:n.error,onRetry:()=>n.refetch()}),!s&&o&&(0,q.jsx)(xe,{}),s?.totalCount===0&&(0,q.jsx)(Mi,{filtered:c}),s&&s.totalCount>0&&(0,q.jsx)(ia,{keys:s.nodes,former:n.isPlaceholderData,search:e,choice:a,onTask:i}),s&&(0,q.jsx)(Pi,{search:e,next:s.pageInfo.hasNextPage?s.pageInfo.endCursor:null}),(0,q.jsx)(ki,{choice:a}),(0,q.jsx)(Un,{task:r,onClose:()=>i(null)})]})}var fa=864e5;function pa(){let{workspace:e,can:t}=W(),n=k(),r=x({...kn(e.slug),enabled:t(`ADMIN`)}).data?.filter(e=>Ye(e.lastAt,fa,n))??[],[i]=r,{banner:a}=K,o=i?.apiKey?.name??``,s=i?O(i.lastAt,n):``;return(0,q.jsx)(`div`,{role:`status`,className:i?void 0:`sr-only`,children:i?.apiKey&&(0,q.jsxs)(M,{look:`danger`,children:[(0,q.jsx)(`span`,{className:`font-medium wrap-anywhere`,children:r.length===1?a.one(o,s):a.many(r.length,o,s)}),` `,a.hint,` `,(0,q.jsx)(b,{to:`/$slug/settings/api-keys/$id`,params:{slug:e.slug,id:i.apiKey.id},className:`font-medium whitespace-nowrap underline underline-offset-4`,children:a.open})]})})}var ma=C(`/$slug/settings/api-keys`);function ha(){He(G.list.page);let{workspace:e,role:t,can:n}=W(),r=ma.useSearch(),i=ma.useNavigate();return n(`ADMIN`)?(0,q.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,q.jsx)(D,{title:G.list.page,intro:G.list.intro,children:(0,q.jsx)(A,{look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>i({search:e=>({...e,create:`1`})}),children:G.list.create})}),(0,q.jsx)(pa,{}),(0,q.jsx)(da,{search:r},e.slug),(0,q.jsx)(hi,{search:r}),r.key&&(0,q.jsx)(Ti,{id:r.key})]}):(0,q.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,q.jsx)(D,{title:G.list.page}),(0,q.jsx)(B,{icon:`shield`,title:G.list.forbiddenTitle,hint:G.list.forbiddenHint(t)})]})}var ga=C(`/$slug/settings/request-log`);function _a(){He(Y.page);let{role:e,can:t}=W(),n=ga.useSearch();return(0,q.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,q.jsx)(D,{title:Y.page,intro:t(`ADMIN`)?Y.intro:void 0}),t(`ADMIN`)?(0,q.jsx)(Er,{search:n}):(0,q.jsx)(B,{icon:`shield`,title:Y.forbiddenTitle,hint:Y.forbiddenHint(e)})]})}export{ui as i,ha as n,pa as r,_a as t};