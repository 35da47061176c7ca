const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./links.ar-CaIVHvVS.js","./words.ar-BTkEuRC9.js","./links.en-CxLh3r1g.js","./words.en-vltmtUb3.js"])))=>i.map(i=>d[i]);
import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{A as t,D as n,a as r,c as i,i as a}from"./frame-Dcs5uaQq.js";import{t as o}from"./useWorkspace-BCd-fHt-.js";import{Dt as s,Et as c,Ot as l,St as u,ht as d,ot as f,vt as p}from"./start-zvVSBnQy.js";import{j as m}from"./parts-B4OEAxUn.js";var h=new d(`
    query Links($first: Int!, $after: String, $filter: LinkFilter, $orderBy: LinkOrder) {
  links(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...LinkFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LinkFields on Link {
  id
  url
  domain
  shortId
  shortUrl
  collectionId
  collection {
    id
    name
  }
  tagIds
  tags {
    id
    name
    color
  }
  title
  description
  utm {
    source
    medium
    campaign
    term
    content
    referral
  }
  externalId
  partnerId
  partner {
    id
    name
  }
  hasPassword
  expiresAt
  expiredUrl
  iosUrl
  androidUrl
  geo
  cloaked
  archived
  deletedAt
  createdAt
  updatedAt
}`),g=new d(`
    query DeletedLinks($first: Int!, $after: String) {
  links: deletedLinks(first: $first, after: $after) {
    totalCount
    nodes {
      ...LinkFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LinkFields on Link {
  id
  url
  domain
  shortId
  shortUrl
  collectionId
  collection {
    id
    name
  }
  tagIds
  tags {
    id
    name
    color
  }
  title
  description
  utm {
    source
    medium
    campaign
    term
    content
    referral
  }
  externalId
  partnerId
  partner {
    id
    name
  }
  hasPassword
  expiresAt
  expiredUrl
  iosUrl
  androidUrl
  geo
  cloaked
  archived
  deletedAt
  createdAt
  updatedAt
}`),_=new d(`
    query Link($id: ID!) {
  link(id: $id) {
    ...LinkFields
  }
}
    fragment LinkFields on Link {
  id
  url
  domain
  shortId
  shortUrl
  collectionId
  collection {
    id
    name
  }
  tagIds
  tags {
    id
    name
    color
  }
  title
  description
  utm {
    source
    medium
    campaign
    term
    content
    referral
  }
  externalId
  partnerId
  partner {
    id
    name
  }
  hasPassword
  expiresAt
  expiredUrl
  iosUrl
  androidUrl
  geo
  cloaked
  archived
  deletedAt
  createdAt
  updatedAt
}`),v=new d(`
    query LinkClicks($input: AnalyticsInput!) {
  analytics(input: $input) {
    breakdowns {
      values {
        value
        numbers {
          clicks
        }
      }
    }
  }
}
    `),y=new d(`
    query LinkNumbers($input: AnalyticsInput!) {
  analytics(input: $input) {
    totals {
      clicks
      leads
      sales
    }
    previous {
      totals {
        clicks
        leads
        sales
      }
    }
    series {
      from
      numbers {
        clicks
      }
    }
  }
}
    `),b=new d(`
    query CollectionChoices($search: String) {
  collections(
    first: 100
    filter: {search: $search}
    orderBy: {field: NAME, direction: ASC}
  ) {
    nodes {
      id
      name
    }
  }
}
    `),x=new d(`
    query TagChoices($search: String) {
  tags(
    first: 100
    filter: {search: $search}
    orderBy: {field: NAME, direction: ASC}
  ) {
    nodes {
      id
      name
      color
    }
  }
}
    `),S=new d(`
    query PartnerChoices($search: String) {
  partners(
    first: 100
    filter: {search: $search}
    orderBy: {field: NAME, direction: ASC}
  ) {
    nodes {
      id
      name
    }
  }
}
    `),C=new d(`
    mutation CreateLink($input: CreateLinkInput!) {
  createLink(input: $input) {
    link {
      ...LinkFields
    }
  }
}
    fragment LinkFields on Link {
  id
  url
  domain
  shortId
  shortUrl
  collectionId
  collection {
    id
    name
  }
  tagIds
  tags {
    id
    name
    color
  }
  title
  description
  utm {
    source
    medium
    campaign
    term
    content
    referral
  }
  externalId
  partnerId
  partner {
    id
    name
  }
  hasPassword
  expiresAt
  expiredUrl
  iosUrl
  androidUrl
  geo
  cloaked
  archived
  deletedAt
  createdAt
  updatedAt
}`),w=new d(`
    mutation UpdateLink($input: UpdateLinkInput!) {
  updateLink(input: $input) {
    link {
      ...LinkFields
    }
  }
}
    fragment LinkFields on Link {
  id
  url
  domain
  shortId
  shortUrl
  collectionId
  collection {
    id
    name
  }
  tagIds
  tags {
    id
    name
    color
  }
  title
  description
  utm {
    source
    medium
    campaign
    term
    content
    referral
  }
  externalId
  partnerId
  partner {
    id
    name
  }
  hasPassword
  expiresAt
  expiredUrl
  iosUrl
  androidUrl
  geo
  cloaked
  archived
  deletedAt
  createdAt
  updatedAt
}`),T=new d(`
    mutation UpdateLinks($input: UpdateLinksInput!) {
  updateLinks(input: $input) {
    links {
      id
    }
  }
}
    `),E=new d(`
    mutation DeleteLinks($input: DeleteLinksInput!) {
  deleteLinks(input: $input) {
    deletedIds
  }
}
    `),D=new d(`
    mutation RestoreLink($input: RestoreLinkInput!) {
  restoreLink(input: $input) {
    link {
      id
    }
  }
}
    `),O=new d(`
    mutation DuplicateLink($input: DuplicateLinkInput!) {
  duplicateLink(input: $input) {
    link {
      ...LinkFields
    }
  }
}
    fragment LinkFields on Link {
  id
  url
  domain
  shortId
  shortUrl
  collectionId
  collection {
    id
    name
  }
  tagIds
  tags {
    id
    name
    color
  }
  title
  description
  utm {
    source
    medium
    campaign
    term
    content
    referral
  }
  externalId
  partnerId
  partner {
    id
    name
  }
  hasPassword
  expiresAt
  expiredUrl
  iosUrl
  androidUrl
  geo
  cloaked
  archived
  deletedAt
  createdAt
  updatedAt
}`),k=new d(`
    mutation ImportLinks($input: ImportLinksInput!) {
  importLinks(input: $input) {
    rows
    imported
    failed
    columns {
      header
      column
    }
    faults {
      line
      field
      code
      message
    }
  }
}
    `),A=new d(`
    query ExportLinks($after: String, $filter: LinkFilter) {
  exportLinks(after: $after, filter: $filter) {
    csv
    hasNextPage
    endCursor
  }
}
    `),j=e(t(),1),M=(l===`ar`?await s(()=>import(`./links.ar-CaIVHvVS.js`),__vite__mapDeps([0,1]),import.meta.url):await s(()=>import(`./links.en-CxLh3r1g.js`),__vite__mapDeps([2,3]),import.meta.url)).links,N=n();function P({choice:e,onRemove:t}){return(0,N.jsxs)(`span`,{className:`badge badge-neutral h-[26px] max-w-full pe-0.5 text-fg`,children:[e.mark,(0,N.jsx)(`bdi`,{className:t?`truncate`:`truncate pe-1.5`,children:e.name}),t&&(0,N.jsx)(`button`,{type:`button`,className:`grid size-6 place-items-center rounded text-muted hover:text-fg`,"aria-label":c.common.remove(e.name),onClick:t,children:(0,N.jsx)(p,{name:`close`,className:`size-3.5`})})]})}function F({id:e,label:t,empty:n,choices:r,current:i,isChosen:a,onChoose:o}){return(0,j.useEffect)(()=>{i&&document.getElementById(`${e}-${i.id}`)?.scrollIntoView({block:`nearest`})},[e,i]),(0,N.jsxs)(`div`,{id:`${e}-list`,role:`listbox`,tabIndex:-1,"aria-label":t,className:`absolute inset-x-0 top-full z-20 mt-1.5 max-h-56 overflow-y-auto rounded-xl border border-line bg-surface p-1 shadow-pop`,onMouseDown:e=>e.preventDefault(),children:[r.length===0&&(0,N.jsx)(`p`,{className:`px-2.5 py-2 text-muted`,children:n}),r.map(t=>(0,N.jsxs)(`div`,{id:`${e}-${t.id}`,role:`option`,tabIndex:-1,"aria-selected":a(t),className:u(`menu-item hover:bg-surface-2`,t===i&&`bg-surface-2`),onClick:()=>o(t),children:[t.mark,(0,N.jsx)(`bdi`,{className:`min-w-0 flex-1 truncate`,children:t.name}),a(t)&&(0,N.jsx)(p,{name:`check`,className:`size-4 text-accent`})]},t.id))]})}var I={ArrowDown:1,ArrowUp:-1};function L(e){let{label:t,hint:n,error:r,optional:i,placeholder:a,chosen:o,choices:s,multiple:l,clearable:d=!0}=e,[f,p]=(0,j.useState)(``),[h,g]=(0,j.useState)(!1),[_,v]=(0,j.useState)(0),y=s[Math.min(_,s.length-1)],b=e=>o.some(t=>t.id===e.id),x=e=>o.filter(t=>t.id!==e.id);function S(t){p(t),g(!0),v(0),e.onSearch(t)}function C(){g(!1),f&&S(``),g(!1)}function w(t){l?e.onChange(b(t)?x(t):[...o,t]):e.onChange([t]),l?S(``):C()}function T(t){let n=I[t.key];n?E(t,n):h&&t.key===`Enter`&&y?R(t,()=>w(y)):h&&t.key===`Escape`?R(t,C):t.key===`Backspace`&&!f&&d&&e.onChange(o.slice(0,-1))}function E(e,t){e.preventDefault(),g(!0),h&&s.length&&v((_+t+s.length)%s.length)}return(0,N.jsx)(m,{label:t,hint:n,error:r,optional:i,children:n=>(0,N.jsxs)(`div`,{className:`relative`,children:[(0,N.jsxs)(`div`,{className:u(`input flex h-auto min-h-9 flex-wrap items-center gap-1.5 p-1`,r&&`input-invalid`),children:[o.map(t=>(0,N.jsx)(P,{choice:t,onRemove:d?()=>e.onChange(x(t)):void 0},t.id)),(0,N.jsx)(`input`,{...n,role:`combobox`,"aria-expanded":h,"aria-controls":`${n.id}-list`,"aria-autocomplete":`list`,"aria-activedescendant":h&&y?`${n.id}-${y.id}`:void 0,dir:`auto`,className:`h-[26px] min-w-20 flex-1 bg-transparent px-2 outline-none placeholder:text-muted`,placeholder:o.length?void 0:a,autoComplete:`off`,spellCheck:!1,value:f,onChange:e=>S(e.target.value),onClick:()=>g(!0),onKeyDown:T,onBlur:C})]}),h&&(0,N.jsx)(F,{id:n.id,label:t,empty:c.palette.empty,choices:s,current:y,isChosen:b,onChoose:w})]})})}function R(e,t){e.preventDefault(),e.stopPropagation(),t()}var z=3e4;function B(e,t){return a({queryKey:[`collections`,e,`choices`,t],queryFn:async()=>(await f(b,{search:t},e)).collections?.nodes??[],placeholderData:i,staleTime:z})}function V(e,t){return a({queryKey:[`tags`,e,`choices`,t],queryFn:async()=>(await f(x,{search:t},e)).tags?.nodes??[],placeholderData:i,staleTime:z})}function H(e,t){return a({queryKey:[`partners`,e,`choices`,t],queryFn:async()=>(await f(S,{search:t},e)).partners?.nodes??[],placeholderData:i,staleTime:z})}function U({label:e=M.builder.collection,chosen:t,error:n,onChange:i}){let{workspace:a}=o(),[s,c]=(0,j.useState)(``),{data:l}=r(B(a.slug,s)),u=l?.length===0&&!s;return(0,N.jsx)(L,{label:e,hint:u?M.builder.noCollections:void 0,placeholder:M.builder.collectionSearch,chosen:t?[t]:[],choices:l??[],clearable:!1,error:n,onSearch:c,onChange:([e])=>e&&i(e)})}export{D as _,L as a,E as c,A as d,k as f,h as g,y as h,V as i,g as l,_ as m,B as n,M as o,v as p,H as r,C as s,U as t,O as u,w as v,T as y};