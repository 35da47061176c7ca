const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./keyLife.ar-CtEWD3kw.js","./arabicNouns-411u49HO.js","./words.ar-BTkEuRC9.js","./keyLife.en-CMWx8MwR.js","./words.en-vltmtUb3.js"])))=>i.map(i=>d[i]);
import{C as e,T as t,Y as n,_t as r,et as i,gt as a}from"./start-DgYi2ZjY.js";import{c as o,i as s}from"./frame-Dcs5uaQq.js";var c=new i(`
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
}`),l=new i(`
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
}`),u=new i(`
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
}`),d=new i(`
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
}`),f=new i(`
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
}`),p=new i(`
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
}`),m=new i(`
    mutation RevokeApiKeys($input: RevokeApiKeysInput!) {
  revokeApiKeys(input: $input) {
    apiKeys {
      id
    }
  }
}
    `),h=new i(`
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
    `),g=new i(`
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
    `),_=(r===`ar`?await a(()=>import(`./keyLife.ar-CtEWD3kw.js`),__vite__mapDeps([0,1,2]),import.meta.url):await a(()=>import(`./keyLife.en-CMWx8MwR.js`),__vite__mapDeps([3,4]),import.meta.url)).keyLife,v=864e5;function y(e,t){return Math.floor(e/v)*v-(t-1)*v}function b(e,t,n){let r=new Map(e?.map(e=>[Date.parse(e.day),e])),i=y(n,t);return Array.from({length:t},(e,t)=>{let n=i+t*v;return x(new Date(n).toISOString(),r.get(n))})}function x(e,t){if(!t)return{day:e,accepted:0,failed:0,refused:0};let{count:n,refusedCount:r,outcomes:i}=t,a=i?.find(({outcome:e})=>e===`ok`)?.count??0,o=i?n-r-a:0;return{day:e,accepted:n-r-o,failed:o,refused:r}}function S(e){let t={accepted:0,failed:0,refused:0};for(let{accepted:n,failed:r,refused:i}of e)t.accepted+=n,t.failed+=r,t.refused+=i;return t}function C({accepted:e,failed:t,refused:n}){return e+t+n}var w={created:`CREATED_AT`,name:`NAME`,used:`LAST_USED_AT`};function T({sort:t=`created`,dir:n}){let r=n??e(t);return{field:w[t],direction:r===`asc`?`ASC`:`DESC`}}var E=864e5,D=[`ACTIVE`,`EXPIRING`,`RETIRING`];function O({q:e,state:n,scope:r,creator:i,unused:a,expires:o},s){let c=t(n),l=e=>new Date(s+e*E).toISOString();return c.length===0&&(a||o)&&c.push(...D),{search:e,states:c.length?c:void 0,scope:r,createdById:i===`gone`?void 0:i,ownerless:i===`gone`||void 0,unusedSince:a&&l(-Number(a)),expiresBefore:o&&l(Number(o))}}var k={q:void 0,state:void 0,scope:void 0,creator:void 0,unused:void 0,expires:void 0};function A(e){return Object.keys(k).some(t=>e[t])}var j=25,M=3e4,N=5e3;function P(e,t){let{key:r,create:i,name:a,scopes:l,...u}=t;return s({queryKey:[`keys`,e,`list`,u],queryFn:()=>{let r=Date.now(),i=new Date(y(r,7)).toISOString(),a=O(t,r),o={first:j,after:t.after,filter:a,orderBy:T(t),since:i};return n(c,o,e)},placeholderData:o,refetchInterval:M,staleTime:0})}function F(e,t){return s({queryKey:[`keys`,e,`one`,t],queryFn:()=>n(l,{id:t},e),refetchInterval:M,staleTime:0})}function I(e,t){return s({queryKey:[`members`,e,`creators`,t],queryFn:async()=>((await n(h,{search:t||void 0},e)).members?.nodes??[]).map(({user:e})=>({value:e.id,text:e.name,hint:e.email})),placeholderData:o})}function L(e){return s({queryKey:[`keys`,e,`late`],queryFn:async()=>(await n(g,{},e)).apiKeyLateUses?.nodes??[],refetchInterval:N,staleTime:0})}export{A as a,S as c,u as d,p as f,d as h,L as i,C as l,f as m,F as n,k as o,m as p,P as r,b as s,I as t,_ as u};