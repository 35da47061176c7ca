import{L as e,g as t,k as n}from"./query-CsD4xnio.js";import{n as r}from"./index-jlhtDyIk.js";import{t as i}from"./queryOptions-Dfvzj6n2.js";import{D as a,T as o}from"./start-DL6F8_cT.js";var s=new e(`
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
}`),c=new e(`
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
}`),l=new e(`
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
}`),u=new e(`
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
}`),d=new e(`
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
}`),f=new e(`
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
}`),p=new e(`
    mutation RevokeApiKeys($input: RevokeApiKeysInput!) {
  revokeApiKeys(input: $input) {
    apiKeys {
      id
    }
  }
}
    `),m=new e(`
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
    `),h=new e(`
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
    `),g=r.keyLife,_=864e5;function v(e,t){return Math.floor(e/_)*_-(t-1)*_}function y(e,t,n){let r=new Map(e?.map(e=>[Date.parse(e.day),e])),i=v(n,t);return Array.from({length:t},(e,t)=>{let n=i+t*_;return b(new Date(n).toISOString(),r.get(n))})}function b(e,t){if(!t)return{day:e,accepted:0,failed:0,refused:0};let{count:n,refusedCount:r,outcomes:i}=t,a=i?.find(({outcome:e})=>e===`ok`)?.count??0,o=i?n-r-a:0;return{day:e,accepted:n-r-o,failed:o,refused:r}}function x(e){let t={accepted:0,failed:0,refused:0};for(let{accepted:n,failed:r,refused:i}of e)t.accepted+=n,t.failed+=r,t.refused+=i;return t}function S({accepted:e,failed:t,refused:n}){return e+t+n}var C={created:`CREATED_AT`,name:`NAME`,used:`LAST_USED_AT`};function w({sort:e=`created`,dir:t}){let n=t??o(e);return{field:C[e],direction:n===`asc`?`ASC`:`DESC`}}var T=864e5,E=[`ACTIVE`,`EXPIRING`,`RETIRING`];function D({q:e,state:t,scope:n,creator:r,unused:i,expires:o},s){let c=a(t),l=e=>new Date(s+e*T).toISOString();return c.length===0&&(i||o)&&c.push(...E),{search:e,states:c.length?c:void 0,scope:n,createdById:r===`gone`?void 0:r,ownerless:r===`gone`||void 0,unusedSince:i&&l(-Number(i)),expiresBefore:o&&l(Number(o))}}var O={q:void 0,state:void 0,scope:void 0,creator:void 0,unused:void 0,expires:void 0};function k(e){return Object.keys(O).some(t=>e[t])}var A=25,j=3e4,M=5e3;function N(e,r){let{key:a,create:o,name:c,scopes:l,...u}=r;return i({queryKey:[`keys`,e,`list`,u],queryFn:()=>{let t=Date.now(),i=new Date(v(t,7)).toISOString(),a=D(r,t),o={first:A,after:r.after,filter:a,orderBy:w(r),since:i};return n(s,o,e)},placeholderData:t,refetchInterval:j,staleTime:0})}function P(e,t){return i({queryKey:[`keys`,e,`one`,t],queryFn:()=>n(c,{id:t},e),refetchInterval:j,staleTime:0})}function F(e,r){return i({queryKey:[`members`,e,`creators`,r],queryFn:async()=>((await n(m,{search:r||void 0},e)).members?.nodes??[]).map(({user:e})=>({value:e.id,text:e.name,hint:e.email})),placeholderData:t})}function I(e){return i({queryKey:[`keys`,e,`late`],queryFn:async()=>(await n(h,{},e)).apiKeyLateUses?.nodes??[],refetchInterval:M,staleTime:0})}export{k as a,x as c,l as d,f,u as h,I as i,S as l,d as m,P as n,O as o,p,N as r,y as s,F as t,g as u};