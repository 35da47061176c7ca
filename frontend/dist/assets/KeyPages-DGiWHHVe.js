const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./keys.ar-CiOWr_GN.js","./names.ar-jik-sXos.js","./words.ar-BTkEuRC9.js","./keys.en-Damz1zOA.js","./names.en-C8Pq7gpY.js","./words.en-vltmtUb3.js","./keyLife.ar-CtEWD3kw.js","./arabicNouns-411u49HO.js","./keyLife.en-CMWx8MwR.js","./requests.ar-C2DmWBvE.js","./requests.en-A0L0-GmZ.js"])))=>i.map(i=>d[i]);
import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{B as t,C as n,G as r,H as i,I as a,Q as o,R as s,S as c,T as l,U as u,V as d,W as f,Y as p,_t as m,a as ee,at as h,ct as te,et as g,gt as _,ht as v,nt as ne,o as re,s as ie,t as y,tt as ae,w as oe,x as se,z as ce}from"./start-weLEFs1U.js";import{A as le,C as ue,D as de,S as b,a as x,c as fe,i as S,n as pe,r as me,u as he,x as C}from"./frame-Dcs5uaQq.js";import{A as w,Ct as ge,D as _e,E as T,F as ve,Ft as E,I as ye,L as be,Nt as xe,O as D,P as Se,Pt as Ce,R as we,S as Te,St as Ee,W as De,_t as Oe,a as ke,an as Ae,at as je,b as Me,cn as Ne,ct as Pe,d as Fe,dt as Ie,et as Le,f as O,ft as Re,g as k,gt as A,h as ze,ht as j,i as Be,it as M,j as Ve,ln as N,lt as He,mt as P,nt as Ue,o as We,on as F,ot as Ge,p as Ke,pt as qe,r as Je,rn as I,rt as L,sn as R,st as Ye,tn as Xe,tt as z,u as Ze,ut as Qe,v as B,vt as $e,w as et,x as tt,xt as V,y as nt,yt as H}from"./parts-Y6U_cuJv.js";import{u as U}from"./LinkPages-ysoxWCf2.js";var rt=new g(`
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
    `),W=(m===`ar`?await _(()=>import(`./keys.ar-CiOWr_GN.js`),__vite__mapDeps([0,1,2]),import.meta.url):await _(()=>import(`./keys.en-Damz1zOA.js`),__vite__mapDeps([3,4,5]),import.meta.url)).keys,G=(m===`ar`?await _(()=>import(`./keyLife.ar-CtEWD3kw.js`),__vite__mapDeps([6,7,2]),import.meta.url):await _(()=>import(`./keyLife.en-CMWx8MwR.js`),__vite__mapDeps([8,5]),import.meta.url)).keyLife,K=de();function _t(){let{workspace:e}=U();return(0,K.jsxs)(b,{to:`/$slug/settings/api-keys`,params:{slug:e.slug},className:`-ms-1 -mb-3 flex h-6 w-fit items-center gap-1 rounded text-[13px] text-muted hover:text-fg`,children:[(0,K.jsx)(Ne,{name:`chevronStart`,className:`size-4 rtl:-scale-x-100`}),G.page.back]})}function vt({error:e,onRetry:t}){return!e||e instanceof te&&e.code===`NOT_FOUND`?(0,K.jsx)(F,{icon:`key`,title:W.details.missingTitle,hint:W.details.missingHint}):(0,K.jsx)(Oe,{error:e,onRetry:t})}var q=e(le(),1),J=(m===`ar`?await _(()=>import(`./requests.ar-C2DmWBvE.js`),__vite__mapDeps([9,7,2,1]),import.meta.url):await _(()=>import(`./requests.en-A0L0-GmZ.js`),__vite__mapDeps([10,4,5]),import.meta.url)).requests;function yt({apiKey:e}){return e.state===`REVOKED`?(0,K.jsx)(j,{look:`danger`,children:W.details.revokedNotice}):e.state===`EXPIRED`?(0,K.jsx)(j,{look:`warn`,children:W.details.expiredNotice}):e.state===`RETIRING`&&e.expiresAt?(0,K.jsx)(j,{look:`warn`,children:W.details.retiringNotice(z(e.expiresAt))}):null}var bt=[`PRODUCTION`,`STAGING`,`DEVELOPMENT`];function xt({environment:e,error:t,onChange:n}){return(0,K.jsx)(Ze,{label:W.form.environment,hint:W.form.environmentHint,value:e,options:bt.map(e=>[e,v.environments[e]]),error:t,onChange:n})}var St=864e5;function Ct({choice:e,date:t},n){if(e===`never`)return null;if(e!==`keep`)return e===`date`?wt(t)?.toISOString():new Date(n+Number(e)*St).toISOString()}function wt(e){let t=/^(\d{4,6})-(\d{2})-(\d{2})$/.exec(e);if(t)return new Date(Number(t[1]),Number(t[2])-1,Number(t[3]),23,59,59)}function Tt(e){let t=new Date(e),n=e=>String(e).padStart(2,`0`);return`${t.getFullYear()}-${n(t.getMonth()+1)}-${n(t.getDate())}`}function Et({expiry:e,choices:t,current:n,error:r,onChange:i}){let a=H(),o=Ct(e,a);return(0,K.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[(0,K.jsx)(Ze,{label:W.form.expiry,value:e.choice,options:t.map(e=>[e,W.form.expiryChoices[e]]),onChange:t=>i({...e,choice:t}),hint:o?W.form.expiryEnds(z(o)):Dt(e.choice,n),error:e.choice===`date`?void 0:r}),e.choice===`date`&&(0,K.jsx)(ye,{type:`date`,className:`sm:w-48`,label:W.form.expiryDate,min:Tt(a),max:n?Tt(Date.parse(n)):void 0,value:e.date,onChange:t=>i({...e,date:t}),error:r}),e.choice===`never`&&(0,K.jsx)(j,{look:`warn`,children:W.form.expiryNever})]})}function Dt(e,t){if(e===`keep`)return t?W.form.expiryKeep(z(t)):W.form.expiryKeepNever}function Ot(e){let{label:t,hint:n,error:r,optional:i,values:a,placeholder:o,canAdd:s=!0,canRemove:c=!0,onChange:l}=e,[u,d]=(0,q.useState)(``);function f(e){let t=e.split(/[\s,;]+/).filter(e=>e!==``&&!a.includes(e));t.length&&l([...a,...new Set(t)]),d(``)}function p(e){(e.key===`Enter`||e.key===`,`)&&((e.key===`,`||u)&&e.preventDefault(),f(u)),e.key===`Backspace`&&u===``&&c&&l(a.slice(0,-1))}function m(e){let t=e.clipboardData.getData(`text`);/[\s,;]/.test(t.trim())&&(e.preventDefault(),f(u+t))}return(0,K.jsx)(be,{label:t,hint:n,error:r,optional:i,children:e=>(0,K.jsxs)(`div`,{className:N(`input flex h-auto min-h-9 flex-wrap items-center gap-1.5 p-1`,r&&`input-invalid`),children:[a.map(e=>(0,K.jsxs)(`span`,{className:`badge badge-neutral h-[26px] max-w-full pe-0.5 text-fg`,children:[(0,K.jsx)(`span`,{className:`truncate font-mono`,children:e}),c&&(0,K.jsx)(`button`,{type:`button`,className:`grid size-6 place-items-center rounded text-muted hover:text-fg`,"aria-label":v.common.remove(e),onClick:()=>l(a.filter(t=>t!==e)),children:(0,K.jsx)(Ne,{name:`close`,className:`size-3.5`})})]},e)),(0,K.jsx)(`input`,{...e,className:N(`h-[26px] min-w-32 flex-1 bg-transparent px-2 outline-none placeholder:text-muted`),value:u,disabled:!s,placeholder:a.length||!s?void 0:o,autoCapitalize:`off`,autoComplete:`off`,spellCheck:!1,enterKeyHint:`done`,onChange:e=>d(e.target.value),onKeyDown:p,onPaste:m,onBlur:()=>f(u)})]})})}function kt({draft:e,before:t,errorOf:n,onChange:r}){let i=!!t?.allowedHostnames.length,a=!!t?.allowedIps.length,o=i&&e.allowedHostnames.length===1,s=a&&e.allowedIps.length===1;return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(Ot,{label:W.form.hostnames,hint:At(W.form.hostnamesHint,i&&W.form.onlyRemove,o),optional:!t,placeholder:`*.example.com`,values:e.allowedHostnames,canAdd:!i,canRemove:!o,error:n(`allowedHostnames`),onChange:e=>r({allowedHostnames:e})}),(0,K.jsx)(Ot,{label:W.form.ips,hint:At(W.form.ipsHint,!1,s),optional:!t,placeholder:`203.0.113.0/24`,values:e.allowedIps,canRemove:!s,error:n(`allowedIps`),onChange:e=>r({allowedIps:e})})]})}function At(e,t,n){return n?W.form.lastEntry:t||e}var jt=Object.keys(t);function Mt({scopes:e,onChange:n}){let r=ce(e);return(0,K.jsxs)(`fieldset`,{children:[(0,K.jsx)(`legend`,{className:`mb-2 text-sm font-medium`,children:W.form.presets}),(0,K.jsx)(`div`,{className:`flex flex-wrap gap-1.5`,children:jt.map(e=>(0,K.jsx)(`button`,{type:`button`,className:`pill`,"aria-pressed":e===r,onClick:()=>n([...t[e]]),children:v.presets[e]},e))})]})}function Nt({resource:e,access:t,scopes:n,within:r,onToggle:i}){let a=U().scopes,o=u(e,t),s=Pt(o,a,r)??(o?void 0:W.form.impossible[t](e)),c=o?v.scopes[o]:W.form.impossible[t](e);return(0,K.jsx)(`td`,{className:`p-0`,children:(0,K.jsx)(`label`,{title:s,className:`grid min-h-11 place-items-center`,children:(0,K.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":c,checked:o!==null&&n.includes(o),disabled:s!==void 0,onChange:()=>o&&i(o)})})})}function Pt(e,t,n){if(e)return n&&!n.includes(e)?W.form.keyLacks:t.includes(e)?void 0:W.form.roleLacks}function Ft({scopes:e,within:t,error:n,onChange:i}){let a=(0,q.useId)(),o=r(e),s={scopes:e,within:t,onToggle:t=>i(f(e,t))};return(0,K.jsxs)(`div`,{children:[(0,K.jsx)(`div`,{className:`mb-2 overflow-hidden rounded-xl border border-line`,children:(0,K.jsxs)(`table`,{className:`w-full`,"aria-describedby":n?a:void 0,children:[(0,K.jsx)(`caption`,{className:`sr-only`,children:W.form.scopes}),(0,K.jsx)(`thead`,{children:(0,K.jsxs)(`tr`,{className:`border-b border-line bg-surface-2 text-xs font-medium text-muted`,children:[(0,K.jsx)(`th`,{scope:`col`,className:`h-8 px-3 text-start font-medium`,children:W.form.scopes}),(0,K.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:W.form.read}),(0,K.jsx)(`th`,{scope:`col`,className:`w-16 text-center font-medium`,children:W.form.write})]})}),(0,K.jsx)(`tbody`,{children:d.map(e=>(0,K.jsxs)(`tr`,{className:`border-b border-line last:border-0`,children:[(0,K.jsxs)(`th`,{scope:`row`,className:`px-3 py-1.5 text-start font-medium`,children:[v.resources[e],(0,K.jsx)(`span`,{className:`block text-xs font-normal text-muted`,children:v.resourceHints[e]})]}),(0,K.jsx)(Nt,{...s,resource:e,access:`Read`}),(0,K.jsx)(Nt,{...s,resource:e,access:`Write`})]},e))})]})}),(0,K.jsx)(we,{id:a,error:n}),(0,K.jsx)(`div`,{role:`status`,children:o.length>0&&(0,K.jsx)(j,{look:`warn`,children:W.form.writeOnly(Ue(o.map(e=>v.resources[e].toLowerCase())))})})]})}function It(e){return(0,K.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[!e.within&&(0,K.jsx)(Mt,{scopes:e.scopes,onChange:e.onChange}),(0,K.jsx)(Ft,{...e})]})}var Lt=[`7`,`30`,`90`,`date`,`never`],Rt=[`keep`,`7`,`30`,`90`,`date`];function zt({draft:e,before:t,nameRef:n,errorOf:r,onChange:i}){return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(ye,{ref:n,label:W.form.name,placeholder:t?void 0:W.form.namePlaceholder,required:!0,dir:`auto`,maxLength:100,autoComplete:`off`,value:e.name,onChange:e=>i({name:e}),error:r(`name`)}),(0,K.jsx)(It,{scopes:e.scopes,within:t?.scopes,error:r(`scopes`),onChange:e=>i({scopes:e})}),(0,K.jsx)(Et,{expiry:e.expiry,choices:t?Rt:Lt,current:t?.expiresAt,error:r(`expiresAt`),onChange:e=>i({expiry:e})}),(0,K.jsx)(xt,{environment:e.environment,error:r(`environment`),onChange:e=>i({environment:e})}),(0,K.jsx)(kt,{draft:e,before:t,errorOf:r,onChange:i})]})}function Bt({name:e,scopes:t}){return{name:e??``,scopes:s(t??``),environment:`PRODUCTION`,expiry:{choice:`90`,date:``},allowedHostnames:[],allowedIps:[]}}function Vt(e){return{name:e.name,scopes:e.scopes,environment:e.environment,expiry:{choice:`keep`,date:``},allowedHostnames:e.allowedHostnames,allowedIps:e.allowedIps}}function Ht(e,t){return JSON.stringify(e)===JSON.stringify(t)}function Ut({scopes:e,expiry:t}){return{scopes:e.length?void 0:W.form.scopesRequired,expiresAt:t.choice===`date`&&!t.date?W.form.expiryDateRequired:void 0}}function Wt(e,t,n){let r={name:t.name===e.name?void 0:t.name,scopes:i(t.scopes,e.scopes)?void 0:t.scopes,environment:t.environment===e.environment?void 0:t.environment,expiresAt:Ct(t.expiry,n)??void 0,allowedHostnames:Gt(t.allowedHostnames,e.allowedHostnames)?void 0:t.allowedHostnames,allowedIps:Gt(t.allowedIps,e.allowedIps)?void 0:t.allowedIps};return Object.values(r).some(e=>e!==void 0)?{...r,id:e.id}:null}function Gt(e,t){return e.length===t.length&&e.every(e=>t.includes(e))}var Kt=[`name`,`scopes`,`environment`,`expiresAt`,`allowedHostnames`,`allowedIps`];function Y(e){let t=he(),n=U().workspace.slug;return _e(async r=>{let i=await e(r,n);return t.invalidateQueries({queryKey:[`keys`,n]}),t.invalidateQueries({queryKey:[`overview`,n]}),i})}function qt(){return Y(async(e,t)=>(await p(st,{input:e},t)).createApiKey)}function Jt(){return Y(async(e,t)=>(await p(ct,{input:e},t)).updateApiKey)}function Yt(){return Y(async(e,t)=>(await p(lt,{input:e},t)).rotateApiKey)}function Xt(){return Y(async(e,t)=>(await p(ut,{input:e},t)).revokeApiKey)}function Zt(){return Y(async(e,t)=>(await p(dt,{input:e},t)).revokeApiKeys)}function Qt({apiKey:e,onClose:t}){let n=(0,q.useRef)(null),r=H(),[i,a]=(0,q.useState)({}),[o,s]=(0,q.useState)(()=>Vt(e)),c=Jt(),l=Wt(e,o,r),u=e=>s(t=>({...t,...e})),d=e=>i[e]??T(c.error,e);async function f(){a(Ut(o)),l&&await c.run(l)&&(t(),h({look:`ok`,title:W.form.saved,text:o.name}))}return(0,K.jsx)(Te,{size:`large`,title:W.form.editTitle,description:W.form.editHint,initialFocus:n,action:c,fields:Kt,status:l?``:W.form.unchanged,changed:l!==null,submit:{look:`primary`,disabled:!l,children:v.common.save},onSubmit:f,onClose:t,children:(0,K.jsx)(zt,{draft:o,before:e,nameRef:n,errorOf:d,onChange:u})})}function $t({inputRef:e,name:t,ending:n,value:r,onChange:i}){let a=(0,q.useId)(),[o,s,c]=W.revoke.confirm;return(0,K.jsxs)(`div`,{className:`flex flex-col gap-1.5`,children:[(0,K.jsxs)(`label`,{htmlFor:a,className:`text-sm`,children:[o,(0,K.jsx)(`strong`,{dir:`auto`,className:`font-semibold wrap-anywhere`,children:t}),s,(0,K.jsx)(`strong`,{className:`font-mono font-semibold`,children:n}),c]}),(0,K.jsx)(`input`,{id:a,ref:e,className:`input`,dir:`auto`,autoComplete:`off`,autoCapitalize:`off`,spellCheck:!1,value:r,onChange:e=>i(e.target.value)})]})}var en=9e5,X={ACTIVE:`ok`,EXPIRING:`warn`,RETIRING:`warn`,EXPIRED:`neutral`,REVOKED:`danger`};function Z(e){return e.state!==`EXPIRED`&&e.state!==`REVOKED`}function tn(e){return e.hint.slice(-4)}function nn(e,t){return[e.name.trim(),tn(e)].includes(t.trim())}function rn(e){return e.length===a.length?v.scopeSummary.full:i(e,t.readOnly)?v.scopeSummary.readOnly:v.scopeSummary.some(e.length,a.length)}function an(e,t){return e.lastUsed!==null&&Ge(e.lastUsed.at,en,t)}function on(e){let t=/(Firefox|Edg|OPR|Chrome|Safari)\/[\d.]+/.exec(e);return t&&e.startsWith(`Mozilla/`)?t[0]:e}function sn(e){return Z(e)?e.successorId?W.details.rotatedAlready:void 0:W.details.notAccepted}var cn=[`UNUSED`,`LEAKED`,`OWNER_LEFT`,`ROTATED`,`OTHER`];function ln({reason:e,onChange:t}){return(0,K.jsx)(be,{label:W.revoke.reason,children:n=>(0,K.jsx)(De,{id:n.id,value:e,options:cn.map(e=>[e,v.reasons[e]]),onChange:t})})}var un=864e5;function dn(e,t){return Math.floor(e/un)*un-(t-1)*un}function fn(e,t,n){let r=new Map(e?.map(e=>[Date.parse(e.day),e])),i=dn(n,t);return Array.from({length:t},(e,t)=>{let n=i+t*un;return pn(new Date(n).toISOString(),r.get(n))})}function pn(e,t){if(!t)return{day:e,accepted:0,failed:0,refused:0};let{count:n,refusedCount:r,outcomes:i}=t,a=i?.find(({outcome:e})=>e===`ok`)?.count??0,o=i?n-r-a:0;return{day:e,accepted:n-r-o,failed:o,refused:r}}function mn(e){let t={accepted:0,failed:0,refused:0};for(let{accepted:n,failed:r,refused:i}of e)t.accepted+=n,t.failed+=r,t.refused+=i;return t}function hn({accepted:e,failed:t,refused:n}){return e+t+n}var gn={created:`CREATED_AT`,name:`NAME`,used:`LAST_USED_AT`};function _n({sort:e=`created`,dir:t}){let r=t??n(e);return{field:gn[e],direction:r===`asc`?`ASC`:`DESC`}}var vn=864e5,yn=[`ACTIVE`,`EXPIRING`,`RETIRING`];function bn({q:e,state:t,scope:n,creator:r,unused:i,expires:a},o){let s=l(t),c=e=>new Date(o+e*vn).toISOString();return s.length===0&&(i||a)&&s.push(...yn),{search:e,states:s.length?s:void 0,scope:n,createdById:r===`gone`?void 0:r,ownerless:r===`gone`||void 0,unusedSince:i&&c(-Number(i)),expiresBefore:a&&c(Number(a))}}var xn={q:void 0,state:void 0,scope:void 0,creator:void 0,unused:void 0,expires:void 0};function Sn(e){return Object.keys(xn).some(t=>e[t])}var Cn=25,wn=3e4,Tn=5e3;function En(e,t){let{key:n,create:r,name:i,scopes:a,...o}=t;return S({queryKey:[`keys`,e,`list`,o],queryFn:()=>{let n=Date.now(),r=new Date(dn(n,7)).toISOString(),i=bn(t,n),a={first:Cn,after:t.after,filter:i,orderBy:_n(t),since:r};return p(at,a,e)},placeholderData:fe,refetchInterval:wn,staleTime:0})}function Dn(e,t){return S({queryKey:[`keys`,e,`one`,t],queryFn:()=>p(ot,{id:t},e),refetchInterval:wn,staleTime:0})}function On(e,t){return S({queryKey:[`members`,e,`creators`,t],queryFn:async()=>((await p(ft,{search:t||void 0},e)).members?.nodes??[]).map(({user:e})=>({value:e.id,text:e.name,hint:e.email})),placeholderData:fe})}function kn(e){return S({queryKey:[`keys`,e,`late`],queryFn:async()=>(await p(pt,{},e)).apiKeyLateUses?.nodes??[],refetchInterval:Tn,staleTime:0})}var An=3e3;function jn({apiKey:e}){let t=H(),{workspace:n}=U(),r=x({...Dn(n.slug,e.id),refetchInterval:An}).data?.apiKey??e,i=r.lastUsed;if(!i)return(0,K.jsx)(j,{children:W.revoke.neverUsed});let a=M(i.at,t);return an(r,t)?(0,K.jsx)(j,{look:`danger`,children:(0,K.jsx)(`span`,{className:`wrap-anywhere`,children:W.revoke.inUse(a,i.address,on(i.userAgent))})}):(0,K.jsx)(j,{look:`warn`,children:W.revoke.lastUsed(a)})}function Mn({apiKey:e,onClose:t}){let n=(0,q.useRef)(null),[r,i]=(0,q.useState)(``),[a,o]=(0,q.useState)(`OTHER`),[s,c]=(0,q.useState)(``),l=Xt(),u=nn(e,r);async function d(){u&&await l.run({id:e.id,reason:a,note:s.trim()||void 0})&&(t(),h({look:`ok`,title:W.revoke.done,text:W.revoke.doneHint(e.name)}))}return(0,K.jsxs)(Te,{size:`small`,title:W.revoke.title(e.name),description:W.revoke.hint,initialFocus:n,action:l,fields:[`note`],submit:{look:`danger`,disabled:!u,children:W.revoke.submit},onSubmit:d,onClose:t,children:[(0,K.jsx)(jn,{apiKey:e}),(0,K.jsx)(ln,{reason:a,onChange:o}),(0,K.jsx)(tt,{label:W.revoke.note,hint:W.revoke.noteHint,optional:!0,maxLength:500,value:s,onChange:c,error:T(l.error,`note`)}),(0,K.jsx)($t,{inputRef:n,name:e.name,ending:tn(e),value:r,onChange:i})]})}var Nn=36e5,Pn={NONE:0,HOUR:Nn,DAY:24*Nn,WEEK:168*Nn},Fn=Object.keys(Pn);function In({apiKey:e,onClose:t,onRotated:n}){let r=H(),[i,a]=(0,q.useState)(`DAY`),o=Yt();async function s(){let t=await o.run({id:e.id,overlap:i});t&&n(t.apiKey,t.secret)}return(0,K.jsxs)(Ce,{open:!0,size:`small`,onClose:t,title:W.rotate.title(e.name),description:W.rotate.hint,children:[(0,K.jsxs)(xe,{children:[o.error&&(0,K.jsx)(j,{look:`danger`,alert:!0,children:o.error.message}),(0,K.jsx)(Ze,{label:W.rotate.overlap,value:i,options:Fn.map(e=>[e,v.overlaps[e]]),onChange:a}),i===`NONE`?(0,K.jsx)(j,{look:`warn`,children:W.rotate.none}):(0,K.jsx)(j,{children:W.rotate.some(z(new Date(r+Pn[i]).toISOString()))})]}),(0,K.jsxs)(et,{children:[(0,K.jsx)(R,{onClick:t,children:v.common.cancel}),(0,K.jsx)(R,{look:`primary`,busy:o.pending,onClick:s,children:W.rotate.submit})]})]})}function Ln({apiKey:e,secret:t}){let n=P(e.scopes),{snippets:r}=v,i=(e,t)=>(0,K.jsx)(Ye,{label:`${r.label} ${e}`,code:t});return(0,K.jsxs)(`section`,{className:`flex min-w-0 flex-col gap-2`,children:[(0,K.jsx)(`h3`,{className:`text-sm font-medium`,children:W.secret.callTitle}),(0,K.jsx)(Me,{label:W.secret.callTitle,tabs:[{value:`curl`,text:r.curl,content:i(r.curl,Qe(o,t,n))},{value:`javascript`,text:r.javascript,content:i(r.javascript,Re(o,t,n))},{value:`go`,text:r.go,content:i(r.go,Ie(o,t,n))}]})]})}var Rn=4e3;async function zn(e,t){let n=performance.now(),r={Authorization:`Bearer ${e}`};t.body&&(r[`Content-Type`]=`application/json`);let i=await fetch(o+t.path,{method:t.method,headers:r,body:t.body,credentials:`omit`,cache:`no-store`}),a=await i.text();return{status:i.status,milliseconds:Math.round(performance.now()-n),body:Bn(a).slice(0,Rn)}}function Bn(e){try{return JSON.stringify(JSON.parse(e),null,2)}catch{return e}}function Vn({apiKey:e,secret:t}){let[n,r]=(0,q.useState)(null),i=P(e.scopes),a=_e(()=>zn(t,i)),o=e.allowedHostnames.length>0||e.allowedIps.length>0;async function s(){r(await a.run()??null)}return(0,K.jsxs)(`section`,{className:`flex flex-col gap-3 rounded-xl border border-line p-3`,children:[(0,K.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-2`,children:[(0,K.jsxs)(`p`,{className:`min-w-0 flex-1 basis-52 text-[13px] text-muted`,children:[W.secret.tryHint(i.method,i.path),` `,o&&W.secret.blockedHere]}),(0,K.jsx)(R,{small:!0,icon:`play`,busy:a.pending,onClick:s,children:a.pending?W.secret.trying:W.secret.tryIt})]}),!He(e.scopes)&&(0,K.jsx)(j,{children:W.secret.cannotRead}),(0,K.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-2 empty:hidden`,children:[a.error&&(0,K.jsx)(j,{look:`danger`,children:W.secret.noAnswer}),n&&(0,K.jsx)(`div`,{children:(0,K.jsx)(k,{dot:!0,look:n.status<400?`ok`:`danger`,children:W.secret.answered(n.status,n.milliseconds)})})]}),n&&(0,K.jsx)(Pe,{label:W.secret.responseLabel,className:`try-body`,children:n.body})]})}function Hn({apiKey:e,secret:t,done:n,onDone:r}){let i=(0,q.useRef)(null);function a(){r(),h({look:`ok`,title:n,text:e.name})}return(0,K.jsxs)(We,{size:`large`,initialFocus:i,title:W.secret.title,description:W.secret.hint,stored:W.secret.stored,nudge:W.secret.nudge,done:W.secret.done,onDone:a,children:[(0,K.jsx)(ke,{label:W.secret.label,copy:W.secret.copy,secret:t,copyRef:i}),(0,K.jsx)(Ln,{apiKey:e,secret:t}),(0,K.jsx)(Vn,{apiKey:e,secret:t})]})}function Un({task:e,onClose:t}){let[n,r]=(0,q.useState)(null);if(n)return(0,K.jsx)(Hn,{apiKey:n.key,secret:n.secret,done:W.secret.rotated,onDone:()=>r(null)});if(!e)return null;if(e.kind===`edit`)return(0,K.jsx)(Qt,{apiKey:e.key,onClose:t});if(e.kind===`revoke`)return(0,K.jsx)(Mn,{apiKey:e.key,onClose:t});function i(e,n){t(),r({key:e,secret:n})}return(0,K.jsx)(In,{apiKey:e.key,onClose:t,onRotated:i})}var Wn=Object.keys(J.outcomes);function Gn(e){return J.outcomes[e]??e}function Kn({outcome:e,refused:t}){return e===`ok`?`ok`:t?`danger`:`warn`}function qn({request:e}){return(0,K.jsxs)(k,{look:Kn(e),children:[(0,K.jsx)(`span`,{className:`font-mono tabular-nums`,children:e.status}),Gn(e.outcome)]})}function Jn({operation:e}){return e||J.noOperation}function Yn(e){let t=e<10?10:1;return J.milliseconds(L(Math.round(e*t)/t))}function Xn({request:e}){let t=Jn(e);return(0,K.jsx)(b,{to:`.`,search:t=>({...t,request:e.id}),preload:!1,"aria-label":J.open(t,z(e.createdAt)),title:t,className:`min-w-0 truncate font-mono text-[13px] after:absolute after:inset-0`,children:t})}function Zn({requests:e,ofKey:t}){let n=H();return(0,K.jsx)(`ul`,{className:`card divide-y divide-line md:hidden`,children:e.map(e=>(0,K.jsxs)(`li`,{className:`relative flex flex-col gap-1.5 px-4 py-3`,children:[(0,K.jsxs)(`p`,{className:`flex items-baseline gap-2`,children:[(0,K.jsx)(`span`,{className:`flex min-w-0 flex-1`,children:(0,K.jsx)(Xn,{request:e})}),(0,K.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:M(e.lastAt,n)})]}),(0,K.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs text-muted`,children:[(0,K.jsx)(qn,{request:e}),e.count>1&&(0,K.jsx)(`span`,{children:J.calls(e.count)}),!t&&(0,K.jsx)(`span`,{dir:`auto`,className:`max-w-40 truncate`,children:e.apiKey?.name}),(0,K.jsx)(`span`,{className:`font-mono wrap-anywhere`,children:e.address||J.noAddress})]})]},e.id))})}function Qn({request:e}){let t=J.details;return(0,K.jsxs)(O,{title:t.sections.answer,children:[(0,K.jsx)(w,{name:t.code,children:(0,K.jsx)(`span`,{className:`font-mono text-xs`,children:e.outcome})}),(0,K.jsx)(w,{name:t.status,children:e.status}),(0,K.jsxs)(w,{name:t.latency,children:[Yn(e.latency),e.count>1&&(0,K.jsxs)(`span`,{className:`text-muted`,children:[`(`,t.slowest(Yn(e.maxLatency)),`)`]})]}),(0,K.jsxs)(w,{name:t.requestId,children:[(0,K.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.requestId}),(0,K.jsx)(I,{text:e.requestId,what:t.requestId,className:`-my-1.5`})]})]})}function $n({request:e,ofKey:t}){let{workspace:n}=U(),r=J.details,{apiKey:i,count:a,neededScopes:o}=e;return(0,K.jsxs)(O,{title:r.sections.call,children:[(0,K.jsx)(w,{name:r.time,children:(0,K.jsx)(B,{time:e.createdAt})}),a>1&&(0,K.jsx)(w,{name:r.until,children:(0,K.jsx)(B,{time:e.lastAt})}),a>1&&(0,K.jsx)(w,{name:r.count,children:(0,K.jsxs)(`span`,{children:[L(a),(0,K.jsx)(`span`,{className:`block text-xs text-muted`,children:r.countHint})]})}),(0,K.jsx)(w,{name:r.scopes,children:o.map(e=>v.scopes[e]).join(`, `)||r.noScopes}),i&&!t&&(0,K.jsx)(w,{name:r.key,children:(0,K.jsx)(b,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:i.id},className:`link`,children:i.name})})]})}function er({request:e}){let t=J.details;return(0,K.jsxs)(O,{title:t.sections.client,children:[(0,K.jsx)(w,{name:t.address,children:e.address||J.noAddress}),(0,K.jsx)(w,{name:t.client,children:e.userAgent||J.noAddress})]})}function tr({request:e,ofKey:t}){return(0,K.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,K.jsx)(Qn,{request:e}),(0,K.jsx)($n,{request:e,ofKey:t}),(0,K.jsx)(er,{request:e})]})}function nr({request:e}){let{filter:t}=y(),{operation:n,address:r}=e,i=J.details;return!n&&!r?null:(0,K.jsxs)(et,{children:[n&&(0,K.jsx)(R,{icon:`filter`,onClick:()=>t({operation:n}),children:i.onlyOperation}),r&&(0,K.jsx)(R,{icon:`filter`,onClick:()=>t({address:r}),children:i.onlyAddress})]})}function rr({id:e,requests:t,ofKey:n}){let{open:r}=y(),[i,a]=(0,q.useState)(),o=t.find(t=>t.id===e);o&&o!==i&&a(o);let s=o??(i?.id===e?i:void 0),c=()=>r(void 0),l=J.details;return(0,K.jsxs)(Ee,{open:!0,onClose:c,label:l.title,children:[(0,K.jsxs)(`header`,{className:`flex items-start gap-3 border-b border-line px-5 py-4 sm:px-6`,children:[(0,K.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,K.jsx)(`p`,{className:`eyebrow`,children:l.title}),(0,K.jsx)(`h2`,{className:`mt-0.5 font-mono text-sm font-semibold wrap-anywhere`,children:s?Jn(s):l.title}),s&&(0,K.jsx)(`div`,{className:`mt-2`,children:(0,K.jsx)(qn,{request:s})})]}),(0,K.jsx)(E,{icon:`close`,label:v.common.close,className:`-me-2`,onClick:c})]}),s?(0,K.jsx)(tr,{request:s,ofKey:n}):(0,K.jsx)(`p`,{className:`p-6`,children:l.missing}),s&&(0,K.jsx)(nr,{request:s})]})}var ir=36e5,ar={hour:ir,day:24*ir,week:168*ir,month:720*ir};function or(e,t,n){let r=re(e.outcome),i=r.includes(`refused`);return{apiKeyId:t,outcomes:r.length&&!i?r:void 0,refused:i||void 0,operation:e.operation,address:e.address,status:e.status===void 0?void 0:Number(e.status),...sr(e.time,n)}}function sr(e,t){let n=e=>new Date(e).toISOString(),r=ee(e);return r===void 0?e?{from:n(t-ar[e])}:{}:{from:n(r),until:n(r+ar.day-1)}}var cr={outcome:void 0,operation:void 0,address:void 0,status:void 0,time:void 0,key:void 0};function lr(e){return Object.keys(cr).some(t=>e[t])}var ur=Qe(o,qe,P([`linksRead`]));function dr({filtered:e}){let{filter:t}=y(),n=J;return e?(0,K.jsx)(F,{icon:`search`,title:n.noMatchTitle,hint:n.noMatchHint,children:(0,K.jsx)(R,{className:`mt-5`,onClick:()=>t(cr),children:n.filters.clear})}):(0,K.jsx)(F,{icon:`log`,title:n.emptyTitle,hint:n.emptyHint,children:(0,K.jsx)(`div`,{className:`mt-5 w-full max-w-xl text-start`,children:(0,K.jsx)(Ye,{code:ur,label:`${v.snippets.label} ${v.snippets.curl}`})})})}function fr({request:e,ofKey:t}){let n=H();return(0,K.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,K.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap text-muted`,children:(0,K.jsx)(`time`,{dateTime:e.lastAt,title:z(e.lastAt),className:`relative z-10`,children:M(e.lastAt,n)})}),(0,K.jsx)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-48 px-4 py-2.5 text-start font-normal`,children:(0,K.jsxs)(`span`,{className:`flex items-baseline gap-2`,children:[(0,K.jsx)(Xn,{request:e}),e.count>1&&(0,K.jsx)(`span`,{className:`shrink-0 text-xs text-muted`,children:J.calls(e.count)})]})}),(0,K.jsx)(`td`,{className:`px-4 py-2.5 whitespace-nowrap`,children:(0,K.jsx)(qn,{request:e})}),!t&&(0,K.jsx)(`td`,{className:`max-w-40 truncate px-4 py-2.5`,dir:`auto`,title:e.apiKey?.name,children:e.apiKey?.name}),(0,K.jsx)(`td`,{className:`px-4 py-2.5 font-mono text-xs whitespace-nowrap text-muted`,children:e.address||J.noAddress}),(0,K.jsx)(`td`,{className:`px-4 py-2.5 text-end whitespace-nowrap text-muted tabular-nums`,children:Yn(e.latency)})]})}function pr({requests:e,ofKey:t}){let{columns:n}=J,r=[n.time,n.operation,n.outcome,...t?[]:[n.key],n.address];return(0,K.jsx)(`div`,{className:`card hidden overflow-x-auto md:block`,children:(0,K.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,K.jsx)(`caption`,{className:`sr-only`,children:J.page}),(0,K.jsx)(`thead`,{children:(0,K.jsxs)(`tr`,{className:`border-b border-line`,children:[r.map(e=>(0,K.jsx)(`th`,{scope:`col`,className:`table-head`,children:e},e)),(0,K.jsx)(`th`,{scope:`col`,className:`table-head text-end`,children:n.latency})]})}),(0,K.jsx)(`tbody`,{children:e.map(e=>(0,K.jsx)(fr,{request:e,ofKey:t},e.id))})]})})}function mr({label:e,value:t,...n}){return(0,K.jsx)(Be,{label:e,chosen:t,children:r=>(0,K.jsx)(hr,{label:e,value:t,...n,onDone:r})})}function hr({label:e,hint:t,apply:n,value:r,onChange:i,onDone:a}){let[o,s]=(0,q.useState)(r??``);function c(e){i(e),a()}function l(e){e.preventDefault(),c(o.trim()||void 0)}return(0,K.jsxs)(`form`,{className:`flex flex-col gap-3 p-2`,onSubmit:l,children:[(0,K.jsx)(ye,{label:e,hint:t,dir:`auto`,autoComplete:`off`,autoCapitalize:`off`,spellCheck:!1,value:o,onChange:s}),(0,K.jsxs)(`div`,{className:`flex justify-end gap-2`,children:[r&&(0,K.jsx)(R,{small:!0,look:`ghost`,onClick:()=>c(void 0),children:v.common.clear}),(0,K.jsx)(R,{small:!0,look:`primary`,type:`submit`,children:n})]})]})}var gr=25,_r=5e3;function vr(e,t,n){let{request:r,...i}=n;return S({queryKey:[`requests`,e,t,i],queryFn:()=>{let r=or(n,t,Date.now());return p(mt,{first:gr,after:n.after,filter:r},e)},placeholderData:fe,refetchInterval:!n.after&&_r,staleTime:0})}function yr(e,t){return S({queryKey:[`keys`,e,`choices`,t],queryFn:async()=>((await p(ht,{search:t||void 0},e)).apiKeys?.nodes??[]).map(e=>({value:e.id,text:e.name,hint:e.hint})),placeholderData:fe})}function br(e,t){return S({queryKey:[`keys`,e,`name`,t],queryFn:async()=>(await p(gt,{id:t},e)).apiKey?.name??null})}function xr({id:e,onChange:t}){let{workspace:n}=U(),[r,i]=(0,q.useState)(``),a=x(yr(n.slug,r)),o=x({...br(n.slug,e??``),enabled:e!==void 0}),{filters:s}=J;return(0,K.jsx)(Je,{label:s.key,chosen:e&&(o.data??`…`),find:s.findKey,none:s.noKey,picks:a.data,clean:ne,onSearch:i,onChange:t})}var Sr=[`200`,`201`,`204`,`400`,`401`,`403`,`404`,`409`,`413`,`429`,`500`,`503`];function Cr({search:e,total:t,ofKey:n}){let{filter:r}=y(),{filters:i}=J,a=re(e.outcome);return(0,K.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[!n&&(0,K.jsx)(xr,{id:e.key,onChange:e=>r({key:e})}),(0,K.jsx)(D,{label:i.outcome,multiple:!0,values:a,options:wr(Wn,a).map(e=>[e,Gn(e)]),onChange:e=>r({outcome:e.join(`,`)||void 0})}),(0,K.jsx)(mr,{label:i.operation,hint:i.operationHint,apply:i.apply,value:e.operation,onChange:e=>r({operation:e})}),(0,K.jsx)(mr,{label:i.address,hint:i.addressHint,apply:i.apply,value:e.address,onChange:e=>r({address:e})}),(0,K.jsx)(D,{label:i.status,values:e.status?[e.status]:[],options:wr(Sr,e.status?[e.status]:[]).map(e=>[e,e]),onChange:([e])=>r({status:e})}),(0,K.jsx)(D,{label:i.time,values:e.time?[e.time]:[],options:Tr(e.time),onChange:([e])=>r({time:e})}),lr(e)&&(0,K.jsx)(R,{look:`ghost`,onClick:()=>r(cr),children:i.clear}),(0,K.jsx)(`p`,{role:`status`,className:`ms-auto text-[13px] text-muted`,children:t!==void 0&&J.total(t)})]})}function wr(e,t){return[...new Set([...e,...t])]}function Tr(e){let t=ie.map(e=>[e,J.filters.times[e]]),n=ee(e);return e&&n!==void 0?[...t,[e,je(new Date(n).toISOString())]]:t}function Er({search:e,apiKeyId:t}){let{workspace:n}=U(),{turn:r}=y(),i=x(vr(n.slug,t??e.key,e)),a=$e(i.isPending),o=i.data?.apiKeyRequests,s=lr(e),c=t!==void 0,l=o?.pageInfo.hasNextPage?o.pageInfo.endCursor:null;return(0,K.jsxs)(`section`,{className:`flex flex-col gap-4`,"aria-busy":i.isPlaceholderData,children:[(s||i.isError||!!o?.totalCount)&&(0,K.jsx)(Cr,{search:e,total:o?.totalCount,ofKey:c}),!o&&i.isError&&(0,K.jsx)(Oe,{error:i.error,onRetry:()=>i.refetch()}),!o&&a&&(0,K.jsx)(ve,{}),o?.totalCount===0&&(0,K.jsx)(dr,{filtered:s}),o&&o.totalCount>0&&(0,K.jsxs)(`div`,{className:N(`transition-opacity`,i.isPlaceholderData&&`opacity-60`),children:[(0,K.jsx)(pr,{requests:o.nodes,ofKey:c}),(0,K.jsx)(Zn,{requests:o.nodes,ofKey:c})]}),o&&(0,K.jsx)(Se,{after:e.after,next:l??null,onTurn:r}),e.request&&o&&(0,K.jsx)(rr,{id:e.request,requests:o.nodes,ofKey:c})]})}function Dr({scopes:e}){return(0,K.jsx)(`ul`,{className:`flex flex-wrap gap-1`,children:e.map(e=>(0,K.jsx)(`li`,{children:(0,K.jsx)(k,{children:v.scopes[e]})},e))})}function Or({apiKey:e}){let t=W.details;return(0,K.jsxs)(O,{title:t.sections.access,children:[(0,K.jsxs)(w,{name:t.key,children:[(0,K.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.hint}),(0,K.jsx)(I,{text:e.prefix,what:W.list.copyPrefix,className:`-my-1.5`})]}),(0,K.jsx)(w,{name:t.scopes,children:(0,K.jsx)(Dr,{scopes:e.scopes})}),(0,K.jsx)(w,{name:t.hostnames,children:(0,K.jsx)(`bdi`,{children:e.allowedHostnames.join(`, `)||t.anyHostname})}),(0,K.jsx)(w,{name:t.ips,children:(0,K.jsx)(`bdi`,{children:e.allowedIps.join(`, `)||t.anyIp})}),(0,K.jsx)(w,{name:t.expires,children:e.expiresAt?(0,K.jsx)(B,{time:e.expiresAt}):v.common.never})]})}function kr({apiKey:e,successor:t}){let n=W.details;return!e.revokedAt&&!e.successorId?null:(0,K.jsxs)(O,{title:n.sections.end,children:[e.revokedAt&&(0,K.jsx)(w,{name:n.revoked,children:(0,K.jsx)(B,{time:e.revokedAt})}),e.revokedAt&&(0,K.jsx)(w,{name:n.revokedBy,children:e.revokedBy?.name??W.list.commandLine}),e.revokedReason&&(0,K.jsx)(w,{name:n.reason,children:v.reasons[e.revokedReason]}),e.revokedNote&&(0,K.jsx)(w,{name:n.note,children:e.revokedNote}),e.successorId&&(0,K.jsx)(w,{name:n.successor,children:t})]})}function Ar({apiKey:e}){let t=W.details;return(0,K.jsxs)(O,{title:t.sections.origin,children:[(0,K.jsx)(w,{name:t.created,children:(0,K.jsx)(B,{time:e.createdAt})}),(0,K.jsx)(w,{name:t.createdBy,children:e.createdBy?.name??W.list.commandLine}),(0,K.jsxs)(w,{name:t.id,children:[(0,K.jsx)(`span`,{className:`font-mono text-xs wrap-anywhere`,children:e.id}),(0,K.jsx)(I,{text:e.id,what:t.id,className:`-my-1.5`})]})]})}function jr({apiKey:e}){let t=W.details,n=e.lastUsed;return(0,K.jsxs)(O,{title:t.sections.usage,children:[(0,K.jsx)(w,{name:t.lastUsed,children:n?(0,K.jsx)(B,{time:n.at}):v.common.never}),n&&(0,K.jsx)(w,{name:t.address,children:(0,K.jsx)(`bdi`,{dir:`ltr`,children:n.address})}),n?.userAgent&&(0,K.jsx)(w,{name:t.client,children:(0,K.jsx)(`bdi`,{dir:`ltr`,children:n.userAgent})})]})}function Mr({apiKey:e}){return(0,K.jsxs)(`aside`,{"aria-label":G.page.facts,className:`card relative flex flex-col gap-6 p-5`,children:[(0,K.jsx)(kr,{apiKey:e,successor:e.successor?.name}),(0,K.jsx)(Or,{apiKey:e}),(0,K.jsx)(jr,{apiKey:e}),(0,K.jsx)(Ar,{apiKey:e})]})}function Nr({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=Z(e),r=sn(e),i=n=>()=>t({kind:n,key:e});return(0,K.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,K.jsx)(R,{icon:`pencil`,disabled:!n,title:n?void 0:W.details.nothingToNarrow,onClick:i(`edit`),children:W.list.editShort}),(0,K.jsx)(R,{icon:`rotate`,disabled:!!r,title:r,onClick:i(`rotate`),children:W.list.rotate}),(0,K.jsx)(R,{icon:`ban`,className:`text-danger`,onClick:i(`revoke`),children:W.list.revoke})]})}function Pr({apiKey:e,onTask:t}){return(0,K.jsxs)(`header`,{className:`flex flex-wrap items-start justify-between gap-x-6 gap-y-4`,children:[(0,K.jsxs)(`div`,{className:`min-w-0 flex-1 basis-72`,children:[(0,K.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5`,children:[(0,K.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e.name}),(0,K.jsx)(k,{look:X[e.state],dot:!0,children:v.states[e.state]}),(0,K.jsx)(k,{children:v.environments[e.environment]})]}),(0,K.jsxs)(`p`,{className:`mt-1 flex items-center gap-1 font-mono text-xs text-muted`,children:[(0,K.jsx)(`span`,{className:`wrap-anywhere`,children:e.hint}),(0,K.jsx)(I,{text:e.prefix,what:W.list.copyPrefix,className:`-my-1.5`})]})]}),(0,K.jsx)(Nr,{apiKey:e,onTask:t})]})}function Fr({action:e}){return G.history.actions[e]??e}function Ir({actor:e}){let t=G.history;return e.kind===`COMMAND_LINE`?t.commandLine:e.kind===`API_KEY`?e.apiKey?t.key(e.apiKey.name):t.gone:e.user?.name??t.gone}function Lr({detail:e}){let t=G.history.details;return Object.keys(t).filter(t=>typeof e?.[t]==`string`).map(n=>[t[n]??n,Rr(n,String(e?.[n]))])}function Rr(e,t){switch(e){case`scopes`:return Ue(s(t.replaceAll(` `,`,`)).map(e=>v.scopes[e]));case`environment`:return v.environments[t.toUpperCase()]??t;case`reason`:return v.reasons[t.toUpperCase()]??t;case`expiresAt`:return z(t);default:return t}}function zr({change:e}){let t=H(),n=Lr(e);return(0,K.jsxs)(`li`,{className:`border-s-2 border-line ps-3 text-[13px]`,children:[(0,K.jsxs)(`p`,{className:`flex flex-wrap items-baseline gap-x-2`,children:[(0,K.jsx)(`span`,{className:`font-medium`,children:Fr(e)}),(0,K.jsx)(`span`,{className:`text-muted`,children:G.history.by(Ir(e))}),(0,K.jsx)(`time`,{dateTime:e.createdAt,title:z(e.createdAt),className:`ms-auto text-muted`,children:M(e.createdAt,t)})]}),n.length>0&&(0,K.jsx)(`dl`,{className:`mt-1 grid gap-y-0.5 text-xs`,children:n.map(([e,t])=>(0,K.jsxs)(`div`,{className:`flex gap-2`,children:[(0,K.jsx)(`dt`,{className:`w-24 shrink-0 text-muted`,children:e}),(0,K.jsx)(`dd`,{dir:`auto`,className:`min-w-0 text-start wrap-anywhere`,children:t})]},e))})]})}var Br=5e3,Vr=10;function Hr(e,t){return S({queryKey:[`keys`,e,`page`,t],queryFn:()=>p(rt,{id:t},e),refetchInterval:Br,staleTime:0})}function Ur(e,t){return me({queryKey:[`keys`,e,`history`,t],queryFn:({pageParam:n})=>p(it,{first:Vr,after:n,id:t},e),initialPageParam:void 0,getNextPageParam:e=>e.auditEvents?.pageInfo.hasNextPage&&e.auditEvents.pageInfo.endCursor||void 0,staleTime:0})}function Q({title:e,hint:t,danger:n,children:r}){let i=(0,q.useId)();return(0,K.jsxs)(`section`,{"aria-labelledby":i,className:`card min-w-0`,children:[(0,K.jsxs)(`header`,{className:`flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-5 pt-4`,children:[(0,K.jsx)(`h2`,{id:i,className:n?`text-sm font-semibold text-danger`:`text-sm font-semibold`,children:e}),t&&(0,K.jsx)(`p`,{className:`text-[13px] text-muted`,children:t})]}),(0,K.jsx)(`div`,{className:`px-5 pt-3 pb-5`,children:r})]})}function Wr({apiKey:e}){let{workspace:t}=U(),n=pe(Ur(t.slug,e.id)),r=n.data?.pages.flatMap(e=>e.auditEvents?.nodes??[]),i=G.history;return(0,K.jsxs)(Q,{title:i.title,hint:i.hint,children:[n.isError&&!r&&(0,K.jsx)(Oe,{error:n.error,onRetry:()=>n.refetch()}),(0,K.jsx)(`ol`,{className:`flex flex-col gap-4`,children:r?.map(e=>(0,K.jsx)(zr,{change:e},e.id))}),n.hasNextPage&&(0,K.jsx)(R,{small:!0,className:`mt-4`,busy:n.isFetchingNextPage,onClick:()=>n.fetchNextPage(),children:i.more})]})}function Gr({title:e,callers:t,filtering:n}){return(0,K.jsxs)(`div`,{className:`min-w-0`,children:[(0,K.jsx)(`h3`,{className:`eyebrow`,children:e}),(0,K.jsx)(`ul`,{className:`mt-1 divide-y divide-line border-y border-line text-[13px]`,children:t.map(e=>(0,K.jsxs)(`li`,{className:`flex min-h-8 items-center justify-between gap-4 py-1`,children:[(0,K.jsx)(Kr,{caller:e,filtering:n}),(0,K.jsx)(`span`,{className:`shrink-0 text-muted tabular-nums`,children:G.late.calls(e.count)})]},e.value))})]})}function Kr({caller:{value:e},filtering:t}){let n=e||G.late.unknown;return!t||!e?(0,K.jsx)(`span`,{className:`min-w-0 wrap-anywhere`,children:n}):(0,K.jsx)(b,{to:`.`,hash:`requests`,search:t=>({...t,address:e,outcome:void 0,after:void 0}),"aria-label":G.late.show(e),className:`link min-w-0 font-mono text-xs wrap-anywhere`,children:n})}function qr({apiKey:e}){let t=H(),n=e.lateUse;if(!n)return null;let r=G.late,i=e.state===`REVOKED`?`REVOKED`:`EXPIRED`;return(0,K.jsxs)(Q,{danger:!0,title:r.title[i],children:[(0,K.jsx)(`p`,{className:`text-pretty`,children:r.summary(n.count,L(n.recentCount))}),(0,K.jsxs)(`dl`,{className:`mt-4 grid grid-cols-2 gap-3 text-[13px]`,children:[(0,K.jsx)(ze,{name:r.first,children:(0,K.jsx)(`time`,{dateTime:n.firstAt,children:z(n.firstAt)})}),(0,K.jsx)(ze,{name:r.last,children:(0,K.jsx)(`time`,{dateTime:n.lastAt,title:z(n.lastAt),children:M(n.lastAt,t)})})]}),(0,K.jsxs)(`div`,{className:`mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2`,children:[(0,K.jsx)(Gr,{title:r.addresses,callers:n.addresses??[],filtering:!0}),(0,K.jsx)(Gr,{title:r.userAgents,callers:n.userAgents??[]})]}),(0,K.jsx)(`h3`,{className:`eyebrow mt-5`,children:r.todo}),(0,K.jsx)(`ol`,{className:`mt-1 list-decimal space-y-1 ps-5 text-[13px] text-pretty`,children:r.steps.map(e=>(0,K.jsx)(`li`,{children:e},e))})]})}var Jr=36e5;function Yr(e,t,n){if(!Z(e))return`ended`;let r=e.lastUsed?.at;return!r||Date.parse(r)<Date.parse(t.createdAt)?`unused`:Ge(r,Jr,n)?`busy`:`quiet`}function Xr({old:e,successor:t}){let n=H(),r=G.rotation,i=Yr(e,t,n),a=e.lastUsed?M(e.lastUsed.at,n):``,o=e.expiresAt?r.ends(z(e.expiresAt)):``;return i===`ended`?(0,K.jsx)(j,{children:r.ended}):i===`busy`?(0,K.jsxs)(j,{look:`warn`,children:[(0,K.jsxs)(`strong`,{className:`font-medium`,children:[r.busy,`.`]}),` `,r.busyHint(a,e.lastUsed?.address??``),` `,o]}):(0,K.jsxs)(j,{look:`ok`,children:[(0,K.jsxs)(`strong`,{className:`font-medium`,children:[r.quiet,`.`]}),` `,i===`unused`?r.quietNever:r.quietHint(a),` `,o]})}function Zr({name:e,relative:t}){let{workspace:n}=U();return(0,K.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1`,children:[(0,K.jsx)(`span`,{className:`w-28 text-[13px] text-muted`,children:e}),(0,K.jsx)(b,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:t.id},className:`link wrap-anywhere`,children:t.name}),(0,K.jsx)(`span`,{className:`font-mono text-xs text-muted`,children:t.hint}),(0,K.jsx)(k,{look:X[t.state],dot:!0,children:v.states[t.state]})]})}function Qr({apiKey:e}){let{successor:t,predecessor:n}=e,r=G.rotation;return!t&&!n?null:(0,K.jsx)(Q,{title:r.title,children:(0,K.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[n&&(0,K.jsx)(Zr,{name:r.from,relative:n}),t&&(0,K.jsx)(Zr,{name:r.to,relative:t}),t&&(0,K.jsx)(Xr,{old:e,successor:t}),n&&(0,K.jsx)(Xr,{old:n,successor:e})]})})}function $r({day:e,most:t}){let{accepted:n,failed:r,refused:i}=e,a=[n,r,i].map(L),o=G.chart.summary(je(e.day),...a);return hn(e)?(0,K.jsx)(`li`,{className:`flex flex-1`,children:(0,K.jsxs)(b,{to:`.`,hash:`requests`,search:t=>({...t,time:e.day.slice(0,10),after:void 0}),preload:!1,"aria-label":o,title:o,className:`flex flex-1 flex-col justify-end rounded-t px-px hover:bg-surface-2 sm:px-0.5`,children:[(0,K.jsx)(ei,{count:i,most:t,colour:`bg-danger`}),(0,K.jsx)(ei,{count:r,most:t,colour:`bg-warn`}),(0,K.jsx)(ei,{count:n,most:t,colour:`bg-accent`})]})}):(0,K.jsx)(`li`,{className:`flex-1`})}function ei({count:e,most:t,colour:n}){return e?(0,K.jsx)(`span`,{className:`block min-h-[3px] first:rounded-t-[3px] ${n}`,style:{height:`${e/t*100}%`}}):null}function ti({days:e}){let t=Math.max(1,...e.map(hn)),[n]=e,r=e.at(-1);return(0,K.jsxs)(`div`,{className:`mt-5`,children:[(0,K.jsxs)(`div`,{className:`flex items-end gap-2`,children:[(0,K.jsx)(`p`,{"aria-hidden":`true`,className:`self-start text-xs leading-none text-muted tabular-nums`,children:L(t)}),(0,K.jsx)(`ul`,{"aria-label":G.chart.title,className:`flex h-32 min-w-0 flex-1 items-stretch border-b border-line`,children:e.map(e=>(0,K.jsx)($r,{day:e,most:t},e.day))})]}),(0,K.jsxs)(`p`,{"aria-hidden":`true`,className:`mt-1.5 flex justify-between text-xs text-muted`,children:[(0,K.jsx)(`span`,{children:n&&je(n.day)}),(0,K.jsx)(`span`,{children:r&&je(r.day)})]})]})}var ni=[[`accepted`,`bg-accent`],[`failed`,`bg-warn`],[`refused`,`bg-danger`]];function ri({sum:e}){let t=G.chart,n={accepted:void 0,failed:t.failedHint,refused:t.refusedHint};return(0,K.jsx)(`dl`,{className:`flex flex-wrap gap-x-8 gap-y-2`,children:ni.map(([r,i])=>(0,K.jsxs)(`div`,{title:n[r],children:[(0,K.jsxs)(`dt`,{className:`flex items-center gap-1.5 text-[13px] text-muted`,children:[(0,K.jsx)(`span`,{"aria-hidden":`true`,className:`size-2.5 rounded-[3px] ${i}`}),t[r]]}),(0,K.jsx)(`dd`,{className:`mt-0.5 text-lg font-semibold tracking-tight tabular-nums`,children:L(e[r])})]},r))})}var ii=30;function ai({days:e}){let t=fn(e,ii,H()),n=mn(t),r=G.chart;return(0,K.jsx)(Q,{title:r.title,hint:r.hint,children:hn(n)?(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(ri,{sum:n}),(0,K.jsx)(ti,{days:t})]}):(0,K.jsx)(`p`,{className:`py-6 text-center text-muted`,children:r.none})})}var oi=C(`/$slug/settings/api-keys/$id`);function si({apiKey:e}){let t=oi.useSearch(),[n,r]=(0,q.useState)(null);return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(Pr,{apiKey:e,onTask:r}),(0,K.jsx)(yt,{apiKey:e}),(0,K.jsxs)(`div`,{className:`grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,K.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6`,children:[(0,K.jsx)(qr,{apiKey:e}),(0,K.jsx)(Qr,{apiKey:e}),(0,K.jsx)(ai,{days:e.requestsPerDay}),(0,K.jsx)(Wr,{apiKey:e})]}),(0,K.jsx)(Mr,{apiKey:e})]}),(0,K.jsxs)(`section`,{id:`requests`,className:`flex scroll-mt-20 flex-col gap-4`,children:[(0,K.jsx)(`h2`,{className:`text-base font-semibold`,children:J.ofKey}),(0,K.jsx)(Er,{search:t,apiKeyId:e.id})]}),(0,K.jsx)(Un,{task:n,onClose:()=>r(null)})]})}var ci=C(`/$slug/settings/api-keys/$id`);function li(){let{workspace:e,role:t,can:n}=U(),{id:r}=ci.useParams(),i=x({...Hr(e.slug,r),enabled:n(`ADMIN`)}),a=$e(i.isLoading),o=i.data?.apiKey;return Xe(o?.name??W.details.title),n(`ADMIN`)?(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(_t,{}),o&&(0,K.jsx)(si,{apiKey:o}),!o&&a&&(0,K.jsx)(ve,{}),!o&&!i.isLoading&&(0,K.jsx)(vt,{error:i.error,onRetry:()=>i.refetch()})]}):(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(A,{title:W.details.title}),(0,K.jsx)(F,{icon:`shield`,title:W.list.forbiddenTitle,hint:W.list.forbiddenHint(t)})]})}function ui({search:e,onClose:t,onCreated:n}){let r=(0,q.useRef)(null),[i]=(0,q.useState)(ae),[o,s]=(0,q.useState)({}),[c]=(0,q.useState)(()=>Bt(e)),[l,u]=(0,q.useState)(c),d=qt(),f=e=>u(t=>({...t,...e})),p=e=>o[e]??T(d.error,e);async function m(){let{expiry:e,...t}=l,r=Ct(e,Date.now());if(s(Ut(l)),r===void 0)return;let a=await d.run({...t,expiresAt:r,idempotencyKey:i});a&&n(a.apiKey,a.secret)}return(0,K.jsx)(Te,{size:`large`,title:W.form.createTitle,description:W.form.createHint,initialFocus:r,action:d,fields:Kt,status:v.scopeSummary.count(l.scopes.length,a.length),changed:!Ht(l,c),submit:{look:`primary`,children:W.form.submit},onSubmit:m,onClose:t,children:(0,K.jsx)(zt,{draft:l,nameRef:r,errorOf:p,onChange:f})})}var di=C(`/$slug/settings/api-keys`);function fi({apiKey:e,onClose:t}){let n=di.useNavigate();function r(){t(),n({search:t=>({...t,key:e.id})})}return(0,K.jsx)(Ce,{open:!0,onClose:t,size:`small`,title:W.form.lostTitle,description:W.form.lostHint,children:(0,K.jsxs)(et,{children:[(0,K.jsx)(R,{onClick:t,children:v.common.close}),(0,K.jsx)(R,{look:`primary`,onClick:r,children:W.form.lostAction})]})})}var pi=C(`/$slug/settings/api-keys`);function mi({search:e}){let t=pi.useNavigate(),[n,r]=(0,q.useState)(null),i=()=>t({search:e=>({...e,create:void 0,name:void 0,scopes:void 0}),replace:!0});async function a(e,t){await i(),r({key:e,secret:t})}let o=()=>r(null);return n?.secret?(0,K.jsx)(Hn,{apiKey:n.key,secret:n.secret,done:W.secret.created,onDone:o}):n?(0,K.jsx)(fi,{apiKey:n.key,onClose:o}):e.create?(0,K.jsx)(ui,{search:e,onClose:i,onCreated:a}):null}function hi({apiKey:e}){let{workspace:t}=U();return(0,K.jsxs)(b,{to:`/$slug/settings/api-keys/$id`,params:{slug:t.slug,id:e.id},className:`btn btn-secondary justify-between`,children:[(0,K.jsxs)(`span`,{className:`flex items-center gap-2`,children:[(0,K.jsx)(Ne,{name:`log`,className:`size-4 text-muted`}),G.page.menu]}),(0,K.jsx)(Ne,{name:`chevronEnd`,className:`size-4 text-muted rtl:-scale-x-100`})]})}var gi=C(`/$slug/settings/api-keys`);function _i({id:e}){let{slug:t}=gi.useParams();return(0,K.jsx)(b,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e??void 0}),className:`link`,children:W.details.openSuccessor})}function vi({apiKey:e}){return(0,K.jsxs)(`div`,{className:`relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6`,children:[(0,K.jsx)(yt,{apiKey:e}),(0,K.jsx)(hi,{apiKey:e}),(0,K.jsx)(Or,{apiKey:e}),(0,K.jsx)(jr,{apiKey:e}),(0,K.jsx)(Ar,{apiKey:e}),(0,K.jsx)(kr,{apiKey:e,successor:(0,K.jsx)(_i,{id:e.successorId})})]})}var yi=`flex-1 px-2 sm:flex-none sm:px-3`;function bi({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=Z(e),r=sn(e),i=n=>()=>t({kind:n,key:e});return(0,K.jsxs)(et,{children:[(0,K.jsx)(R,{icon:`pencil`,className:yi,disabled:!n,title:n?void 0:W.details.nothingToNarrow,onClick:i(`edit`),children:W.list.editShort}),(0,K.jsx)(R,{icon:`rotate`,className:yi,disabled:!!r,title:r,onClick:i(`rotate`),children:W.list.rotate}),(0,K.jsx)(R,{icon:`ban`,className:N(yi,`text-danger`),onClick:i(`revoke`),children:W.list.revoke})]})}function xi({apiKey:e,onClose:t}){return(0,K.jsxs)(`header`,{className:`flex items-start gap-3 border-b border-line px-5 py-4 sm:px-6`,children:[(0,K.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,K.jsx)(`p`,{className:`eyebrow`,children:W.details.title}),(0,K.jsx)(`h2`,{dir:`auto`,className:`mt-0.5 w-fit text-base font-semibold wrap-anywhere`,children:e?.name??W.details.title}),e&&(0,K.jsxs)(`div`,{className:`mt-2 flex flex-wrap gap-1.5`,children:[(0,K.jsx)(k,{look:X[e.state],dot:!0,children:v.states[e.state]}),(0,K.jsx)(k,{children:v.environments[e.environment]})]})]}),(0,K.jsx)(E,{icon:`close`,label:v.common.close,className:`-me-2`,onClick:t})]})}function Si({error:e}){let t=!e||e instanceof te&&e.code===`NOT_FOUND`;return(0,K.jsxs)(`div`,{role:`alert`,className:`p-6`,children:[(0,K.jsx)(`p`,{className:`font-medium`,children:t?W.details.missingTitle:v.errors.boundaryTitle}),(0,K.jsx)(`p`,{className:`mt-1 text-muted`,children:t?W.details.missingHint:e?.message})]})}var Ci=C(`/$slug/settings/api-keys`);function wi({id:e}){let{workspace:t}=U(),n=Ci.useNavigate(),[r,i]=(0,q.useState)(null),a=x(Dn(t.slug,e)),o=$e(a.isPending),s=a.data?.apiKey,c=()=>n({search:e=>({...e,key:void 0})});return(0,K.jsxs)(Ee,{open:!0,onClose:c,label:s?.name??W.details.title,children:[(0,K.jsx)(xi,{apiKey:s??void 0,onClose:c}),s&&(0,K.jsx)(vi,{apiKey:s}),s&&(0,K.jsx)(bi,{apiKey:s,onTask:i}),!s&&!a.isPending&&(0,K.jsx)(Si,{error:a.error}),!s&&o&&(0,K.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-4 p-6`,children:[(0,K.jsx)(`span`,{className:`sr-only`,children:W.details.loading}),(0,K.jsx)(`div`,{className:`skeleton h-5 w-48`}),(0,K.jsx)(`div`,{className:`skeleton h-24 w-full`}),(0,K.jsx)(`div`,{className:`skeleton h-40 w-full`})]}),(0,K.jsx)(Un,{task:r,onClose:()=>i(null)})]})}var Ti=5;function Ei({keys:e}){let t=H(),n=[...e].sort((e,t)=>(t.lastUsed?.at??``).localeCompare(e.lastUsed?.at??``));return(0,K.jsxs)(`ul`,{className:`divide-y divide-line rounded-lg border border-line text-[13px]`,children:[n.slice(0,Ti).map(e=>(0,K.jsxs)(`li`,{className:`flex items-center justify-between gap-4 px-3 py-2`,children:[(0,K.jsx)(`span`,{dir:`auto`,className:`min-w-0 truncate font-medium`,children:e.name}),(0,K.jsx)(`span`,{className:an(e,t)?`shrink-0 text-danger`:`shrink-0 text-muted`,children:e.lastUsed?G.bulk.used(M(e.lastUsed.at,t)):G.bulk.unused})]},e.id)),n.length>Ti&&(0,K.jsx)(`li`,{className:`px-3 py-2 text-muted`,children:G.bulk.more(n.length-Ti)})]})}function Di({keys:e,onClose:t,onRevoked:n}){let r=(0,q.useRef)(null),[i,a]=(0,q.useState)(``),[o,s]=(0,q.useState)(`OTHER`),[c,l]=(0,q.useState)(``),u=Zt(),{bulk:d}=G,f=e.length,p=i.trim()===String(f),[m,ee]=d.confirm;async function te(){if(!p)return;let t=e.map(e=>e.id);await u.run({ids:t,reason:o,note:c.trim()||void 0})&&(n(),h({look:`ok`,title:d.done(f)}))}return(0,K.jsxs)(Te,{size:`small`,title:d.title(f),description:d.hint,initialFocus:r,action:u,fields:[`note`],submit:{look:`danger`,disabled:!p,children:d.submit(f)},onSubmit:te,onClose:t,children:[(0,K.jsx)(Ei,{keys:e}),(0,K.jsx)(ln,{reason:o,onChange:s}),(0,K.jsx)(tt,{label:W.revoke.note,hint:W.revoke.noteHint,optional:!0,maxLength:500,value:c,onChange:l,error:T(u.error,`note`)}),(0,K.jsx)(ye,{ref:r,label:`${m}${f}${ee}`,inputMode:`numeric`,autoComplete:`off`,value:i,onChange:a})]})}function Oi({choice:e}){let[t,n]=(0,q.useState)(!1),{choose:r}=G,i=e.keys.length;function a(){n(!1),e.clear()}return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(`div`,{role:`status`,className:i?`sticky bottom-4 z-20 flex justify-center`:`sr-only`,children:i>0&&(0,K.jsxs)(`div`,{className:`card flex flex-wrap items-center gap-2 py-2 ps-4 pe-2 shadow-pop`,children:[(0,K.jsx)(`p`,{className:`me-2 text-[13px] font-medium`,children:r.chosen(i)}),(0,K.jsx)(E,{small:!0,icon:`close`,label:r.none,onClick:e.clear}),(0,K.jsx)(R,{small:!0,look:`danger`,onClick:()=>n(!0),children:r.revoke})]})}),t&&(0,K.jsx)(Di,{keys:e.keys,onClose:()=>n(!1),onRevoked:a})]})}var ki=C(`/$slug/settings/api-keys`),Ai=Qe(o,qe,P([`linksRead`]));function ji({filtered:e}){let t=ki.useNavigate();return e?(0,K.jsx)(F,{icon:`search`,title:W.list.noMatchTitle,hint:W.list.noMatchHint,children:(0,K.jsx)(R,{className:`mt-5`,onClick:()=>t({search:{},replace:!0}),children:W.list.clearFilters})}):(0,K.jsx)(F,{icon:`key`,title:W.list.emptyTitle,hint:W.list.emptyHint,children:(0,K.jsx)(`div`,{className:`mt-5 w-full max-w-xl text-start`,children:(0,K.jsx)(Ye,{code:Ai,label:`${v.snippets.label} ${v.snippets.curl}`})})})}var Mi=C(`/$slug/settings/api-keys`);function Ni({search:e,next:t}){let n=Mi.useNavigate();return(0,K.jsx)(Se,{after:e.after,next:t,onTurn:(e,t)=>n({search:t=>({...t,after:e}),state:{trail:t}})})}function Pi({apiKey:e,chosen:t,onChoose:n}){let r=e.state===`REVOKED`;return(0,K.jsx)(`label`,{className:`relative z-10 grid size-8 place-items-center`,title:r?G.choose.revoked:void 0,children:(0,K.jsx)(`input`,{type:`checkbox`,className:`check`,"aria-label":G.choose.one(e.name),checked:t,disabled:r,onChange:t=>n([e],t.target.checked)})})}var Fi=C(`/$slug/settings/api-keys`);function Ii({apiKey:e}){let{slug:t}=Fi.useParams();return(0,K.jsx)(b,{from:`/$slug/settings/api-keys`,to:`/$slug/settings/api-keys`,params:{slug:t},search:t=>({...t,key:e.id}),preload:!1,dir:`auto`,title:e.name,className:N(`min-w-0 truncate after:absolute after:inset-0`,!Z(e)&&`text-muted`),children:e.name})}var Li=C(`/$slug/settings/api-keys`);function Ri({apiKey:e,onTask:t}){let n=ue(),{slug:r}=Li.useParams(),i=n=>()=>t({kind:n,key:e}),a=sn(e);async function o(){let t=await Ae(e.prefix);h({look:t?`ok`:`danger`,title:t?v.common.copied:v.common.copyFailed})}return(0,K.jsxs)(ge,{align:`end`,trigger:(0,K.jsx)(E,{small:!0,icon:`dots`,label:W.list.actionsFor(e.name),className:`relative z-10`}),children:[(0,K.jsx)(V,{icon:`eye`,onClick:()=>n({from:Li.id,search:t=>({...t,key:e.id})}),children:W.list.view}),(0,K.jsx)(V,{icon:`log`,onClick:()=>n({to:`/$slug/settings/api-keys/$id`,params:{slug:r,id:e.id}}),children:G.page.menu}),(0,K.jsx)(V,{icon:`copy`,onClick:o,children:W.list.copyPrefix}),(0,K.jsx)(`div`,{className:`menu-separator`}),(0,K.jsx)(V,{icon:`pencil`,disabled:!Z(e),reason:W.details.notAccepted,onClick:i(`edit`),children:W.list.edit}),(0,K.jsx)(V,{icon:`rotate`,disabled:!!a,reason:a,onClick:i(`rotate`),children:W.list.rotate}),(0,K.jsx)(V,{icon:`ban`,danger:!0,disabled:e.state===`REVOKED`,reason:W.details.notAccepted,onClick:i(`revoke`),children:W.list.revoke})]})}var $=22,zi=9,Bi=6;function Vi({days:e}){let t=fn(e,7,H()),{accepted:n,refused:r}=mn(t),i=Math.max(1,...t.map(hn)),a=e=>e?Math.max(2,e/i*$):0,o=G.daysOf(n,r);return(0,K.jsx)(`span`,{role:`img`,"aria-label":o,title:o,className:`relative z-10 inline-block align-middle`,children:(0,K.jsx)(`svg`,{viewBox:`0 0 ${zi*7} ${$}`,"aria-hidden":`true`,className:`h-[22px] w-[63px]`,children:t.map((e,t)=>{let n=a(e.accepted),r=Math.min(a(e.refused),$-n),i={x:t*zi,width:Bi,rx:1.5};return(0,K.jsxs)(`g`,{children:[(0,K.jsx)(`rect`,{...i,y:20.5,height:1.5,className:`fill-line`}),(0,K.jsx)(`rect`,{...i,y:$-n,height:n,className:`fill-accent`}),(0,K.jsx)(`rect`,{...i,y:$-n-r,height:r,className:`fill-danger`})]},e.day)})})})}var Hi=(0,q.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=H(),{columns:a}=W.list;return(0,K.jsxs)(`li`,{className:`card relative p-4`,children:[(0,K.jsxs)(`div`,{className:`flex items-start gap-2`,children:[(0,K.jsx)(`span`,{className:`-ms-1.5 -mt-1.5`,children:(0,K.jsx)(Pi,{apiKey:e,chosen:t,onChoose:n})}),(0,K.jsxs)(`div`,{className:`min-w-0 flex-1`,children:[(0,K.jsx)(`h2`,{className:`flex min-w-0 text-sm font-medium`,children:(0,K.jsx)(Ii,{apiKey:e})}),(0,K.jsx)(`p`,{className:`mt-0.5 truncate font-mono text-xs text-muted`,children:e.hint})]}),(0,K.jsx)(`span`,{className:`-me-2 -mt-1.5`,children:(0,K.jsx)(Ri,{apiKey:e,onTask:r})})]}),(0,K.jsxs)(`div`,{className:`mt-3 flex flex-wrap items-center gap-1.5`,children:[(0,K.jsx)(k,{look:X[e.state],dot:!0,children:v.states[e.state]}),(0,K.jsx)(k,{children:rn(e.scopes)}),e.environment!==`PRODUCTION`&&(0,K.jsx)(k,{children:v.environments[e.environment]}),(0,K.jsx)(`span`,{className:`ms-auto`,children:(0,K.jsx)(Vi,{days:e.requestsPerDay})})]}),(0,K.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,K.jsxs)(`div`,{children:[(0,K.jsx)(`dt`,{className:`text-xs text-muted`,children:a.lastUsed}),(0,K.jsx)(`dd`,{children:e.lastUsed?M(e.lastUsed.at,i):v.common.never})]}),(0,K.jsxs)(`div`,{className:`min-w-0`,children:[(0,K.jsx)(`dt`,{className:`text-xs text-muted`,children:a.created}),(0,K.jsxs)(`dd`,{className:`truncate`,children:[Le(e.createdAt),(0,K.jsx)(`span`,{className:`block truncate text-xs text-muted`,children:W.list.createdBy(e.createdBy?.name??W.list.commandLine)})]})]})]})]})}),Ui=1e3;function Wi(){let[e,t]=(0,q.useState)([]);return{keys:e,choose:(0,q.useCallback)((e,n)=>t(t=>Gi(t,e,n)),[]),clear:()=>t([])}}function Gi(e,t,n){let r=e.filter(e=>!t.some(({id:t})=>t===e.id));return n?[...r,...t].slice(0,Ui):r}function Ki({keys:e},t){return e.some(({id:e})=>e===t.id)}function qi({keys:e,choice:t,onTask:n}){return(0,K.jsx)(`ul`,{className:`flex flex-col gap-3`,children:e.map(e=>(0,K.jsx)(Hi,{apiKey:e,chosen:Ki(t,e),onChoose:t.choose,onTask:n},e.id))})}function Ji({apiKey:e}){let t=H(),n=e.lastUsed;return n?(0,K.jsx)(Ve,{content:(0,K.jsxs)(`span`,{className:`block`,children:[(0,K.jsx)(`span`,{className:`block font-medium`,children:z(n.at)}),(0,K.jsx)(`span`,{className:`block`,children:W.list.usedFrom(n.address)}),n.userAgent&&(0,K.jsx)(`bdi`,{dir:`ltr`,className:`block wrap-anywhere text-muted`,children:n.userAgent})]}),children:(0,K.jsx)(`time`,{dateTime:n.at,children:M(n.at,t)})}):(0,K.jsx)(`span`,{children:v.common.never})}function Yi({scopes:e}){return(0,K.jsx)(Ve,{content:(0,K.jsx)(`span`,{className:`grid grid-cols-2 gap-x-4 gap-y-0.5`,children:e.map(e=>(0,K.jsx)(`span`,{children:v.scopes[e]},e))}),children:rn([...e])})}function Xi({apiKey:e}){let t=H(),n=(0,K.jsx)(k,{look:X[e.state],dot:!0,children:v.states[e.state]}),r=e.state===`REVOKED`?e.revokedAt:e.expiresAt;return!r||e.state===`ACTIVE`?n:(0,K.jsx)(Ve,{plain:!0,content:(0,K.jsxs)(`span`,{className:`block`,children:[M(r,t),(0,K.jsx)(`span`,{className:`block text-muted`,children:z(r)})]}),children:n})}var Zi=(0,q.memo)(function({apiKey:e,chosen:t,onChoose:n,onTask:r}){let i=W.list.createdBy(e.createdBy?.name??W.list.commandLine);return(0,K.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,K.jsx)(`td`,{className:`ps-3`,children:(0,K.jsx)(Pi,{apiKey:e,chosen:t,onChoose:n})}),(0,K.jsxs)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-44 px-4 py-3 text-start font-medium`,children:[(0,K.jsxs)(`span`,{className:`flex min-h-5.5 items-center gap-2`,children:[(0,K.jsx)(Ii,{apiKey:e}),e.environment!==`PRODUCTION`&&(0,K.jsx)(k,{children:v.environments[e.environment]})]}),(0,K.jsx)(`span`,{className:`block font-mono text-xs font-normal whitespace-nowrap text-muted`,children:e.hint})]}),(0,K.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap`,children:(0,K.jsx)(Yi,{scopes:e.scopes})}),(0,K.jsx)(`td`,{className:`px-4 py-3`,children:(0,K.jsx)(Xi,{apiKey:e})}),(0,K.jsx)(`td`,{className:`px-4 py-3`,children:(0,K.jsx)(Vi,{days:e.requestsPerDay})}),(0,K.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:(0,K.jsx)(Ji,{apiKey:e})}),(0,K.jsxs)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:[Le(e.createdAt),(0,K.jsx)(`span`,{title:i,className:`block max-w-40 truncate text-xs`,children:i})]}),(0,K.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,K.jsx)(Ri,{apiKey:e,onTask:r})})]})});function Qi({keys:e,choice:t}){let n=e.filter(e=>e.state!==`REVOKED`),r=n.filter(e=>Ki(t,e)).length;return(0,K.jsx)(`label`,{className:`grid size-8 place-items-center`,children:(0,K.jsx)(`input`,{type:`checkbox`,className:`check`,ref:e=>{e&&(e.indeterminate=r>0&&r<n.length)},"aria-label":G.choose.all,checked:n.length>0&&r===n.length,disabled:n.length===0,onChange:e=>t.choose(n,e.target.checked)})})}var $i=C(`/$slug/settings/api-keys`);function ea({sort:e,search:t,text:r}){let i=$i.useNavigate(),a=(t.sort??`created`)===e,o=a?t.dir??n(e):void 0,s=a?o===`asc`?`desc`:`asc`:n(e);return(0,K.jsx)(Ke,{text:r,direction:o,onPress:()=>i({search:t=>({...t,after:void 0,sort:e,dir:s}),replace:!0})})}function ta({keys:e,search:t,choice:n,onTask:r}){let{columns:i}=W.list;return(0,K.jsx)(`div`,{className:`card overflow-x-auto`,children:(0,K.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,K.jsx)(`caption`,{className:`sr-only`,children:W.list.page}),(0,K.jsx)(`thead`,{children:(0,K.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,K.jsx)(`th`,{scope:`col`,className:`w-8 ps-3 text-start`,children:(0,K.jsx)(Qi,{keys:e,choice:n})}),(0,K.jsx)(ea,{sort:`name`,search:t,text:i.name}),(0,K.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.scopes}),(0,K.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.state}),(0,K.jsx)(`th`,{scope:`col`,className:`table-head`,children:G.days}),(0,K.jsx)(ea,{sort:`used`,search:t,text:i.lastUsed}),(0,K.jsx)(ea,{sort:`created`,search:t,text:i.created}),(0,K.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,K.jsx)(`span`,{className:`sr-only`,children:i.actions})})]})}),(0,K.jsx)(`tbody`,{children:e.map(e=>(0,K.jsx)(Zi,{apiKey:e,chosen:Ki(n,e),onChoose:n.choose,onTask:r},e.id))})]})})}var na=[];function ra({keys:e,former:t,search:n,choice:r,onTask:i}){let a=Fe(`(width >= 48rem)`),o=(0,q.useDeferredValue)(e,na);return(0,K.jsx)(`div`,{className:N(`transition-opacity`,t&&`opacity-60`),children:a?(0,K.jsx)(ta,{keys:o,search:n,choice:r,onTask:i}):(0,K.jsx)(qi,{keys:o,choice:r,onTask:i})})}function ia({creator:e,onChange:t}){let{workspace:n}=U(),[r,i]=(0,q.useState)(``),a=x(On(n.slug,r)),{filters:o}=G,s={value:`gone`,text:o.ownerless},c=a.data&&(r?a.data:[...a.data,s]),l=c?.find(({value:t})=>t===e)?.text;return(0,K.jsx)(Je,{label:o.creator,chosen:e&&(l??`…`),find:o.findCreator,none:o.nobody,picks:c,onSearch:i,onChange:t})}function aa({label:e,days:t,onChange:n}){return(0,K.jsx)(D,{label:e,values:t?[t]:[],options:c.map(e=>[e,G.filters.days(Number(e))]),onChange:([e])=>n(e)})}function oa({value:e,onChange:t}){return(0,K.jsx)(nt,{label:W.list.search,placeholder:W.list.searchHint,value:e,onChange:t,clean:ne,cleaned:W.list.secretCut})}var sa=C(`/$slug/settings/api-keys`),ca=[[`created-desc`,W.list.sorts.newest],[`created-asc`,W.list.sorts.oldest],[`name-asc`,W.list.sorts.nameUp],[`name-desc`,W.list.sorts.nameDown],[`used-desc`,W.list.sorts.usedNewest],[`used-asc`,W.list.sorts.usedOldest]];function la({search:e,total:t}){let r=sa.useNavigate(),i=e=>r({search:t=>({...t,after:void 0,...e}),replace:!0}),{filters:o}=G,s=e.sort??`created`,c=`${s}-${e.dir??n(s)}`;function u(e){let[t,n]=e.split(`-`);i({sort:t,dir:n})}return(0,K.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[(0,K.jsx)(oa,{value:e.q??``,onChange:e=>i({q:e||void 0})}),(0,K.jsx)(D,{label:W.list.state,multiple:!0,values:l(e.state),options:se.map(e=>[e,v.states[e]]),onChange:e=>i({state:oe(e)})}),(0,K.jsx)(D,{label:W.list.scope,values:e.scope?[e.scope]:[],options:a.map(e=>[e,v.scopes[e]]),onChange:([e])=>i({scope:e})}),(0,K.jsx)(ia,{creator:e.creator,onChange:e=>i({creator:e})}),(0,K.jsx)(aa,{label:o.unused,days:e.unused,onChange:e=>i({unused:e})}),(0,K.jsx)(aa,{label:o.expires,days:e.expires,onChange:e=>i({expires:e})}),Sn(e)&&(0,K.jsx)(R,{look:`ghost`,onClick:()=>i(xn),children:W.list.clearFilters}),(0,K.jsx)(`p`,{role:`status`,className:`ms-auto text-[13px] text-muted`,children:t!==void 0&&W.list.total(t)}),(0,K.jsx)(De,{label:W.list.sort,value:c,options:ca,onChange:u,className:`w-full md:hidden`})]})}function ua({search:e}){let{workspace:t}=U(),n=x(En(t.slug,e)),[r,i]=(0,q.useState)(null),a=Wi(),o=$e(n.isPending),s=n.data?.apiKeys,c=Sn(e),l=c||n.isError||!!s?.totalCount;return(0,K.jsxs)(`section`,{className:`flex flex-col gap-4`,"aria-busy":n.isPlaceholderData,children:[l&&(0,K.jsx)(la,{search:e,total:s?.totalCount}),!s&&n.isError&&(0,K.jsx)(Oe,{error:n.error,onRetry:()=>n.refetch()}),!s&&o&&(0,K.jsx)(ve,{}),s?.totalCount===0&&(0,K.jsx)(ji,{filtered:c}),s&&s.totalCount>0&&(0,K.jsx)(ra,{keys:s.nodes,former:n.isPlaceholderData,search:e,choice:a,onTask:i}),s&&(0,K.jsx)(Ni,{search:e,next:s.pageInfo.hasNextPage?s.pageInfo.endCursor:null}),(0,K.jsx)(Oi,{choice:a}),(0,K.jsx)(Un,{task:r,onClose:()=>i(null)})]})}var da=864e5;function fa(){let{workspace:e,can:t}=U(),n=H(),r=x({...kn(e.slug),enabled:t(`ADMIN`)}).data?.filter(e=>Ge(e.lastAt,da,n))??[],[i]=r,{banner:a}=G,o=i?.apiKey?.name??``,s=i?M(i.lastAt,n):``;return(0,K.jsx)(`div`,{role:`status`,className:i?void 0:`sr-only`,children:i?.apiKey&&(0,K.jsxs)(j,{look:`danger`,children:[(0,K.jsx)(`span`,{className:`font-medium wrap-anywhere`,children:r.length===1?a.one(o,s):a.many(r.length,o,s)}),` `,a.hint,` `,(0,K.jsx)(b,{to:`/$slug/settings/api-keys/$id`,params:{slug:e.slug,id:i.apiKey.id},className:`font-medium whitespace-nowrap underline underline-offset-4`,children:a.open})]})})}var pa=C(`/$slug/settings/api-keys`);function ma(){Xe(W.list.page);let{workspace:e,role:t,can:n}=U(),r=pa.useSearch(),i=pa.useNavigate();return n(`ADMIN`)?(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(A,{title:W.list.page,intro:W.list.intro,children:(0,K.jsx)(R,{look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>i({search:e=>({...e,create:`1`})}),children:W.list.create})}),(0,K.jsx)(fa,{}),(0,K.jsx)(ua,{search:r},e.slug),(0,K.jsx)(mi,{search:r}),r.key&&(0,K.jsx)(wi,{id:r.key})]}):(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(A,{title:W.list.page}),(0,K.jsx)(F,{icon:`shield`,title:W.list.forbiddenTitle,hint:W.list.forbiddenHint(t)})]})}var ha=C(`/$slug/settings/request-log`);function ga(){Xe(J.page);let{role:e,can:t}=U(),n=ha.useSearch();return(0,K.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,K.jsx)(A,{title:J.page,intro:t(`ADMIN`)?J.intro:void 0}),t(`ADMIN`)?(0,K.jsx)(Er,{search:n}):(0,K.jsx)(F,{icon:`shield`,title:J.forbiddenTitle,hint:J.forbiddenHint(e)})]})}export{li as i,ma as n,fa as r,ga as t};