import{t as e}from"./useQuery-9uP9qhfN.js";import{H as t,K as n,L as r,R as i,U as a,g as o,k as s,z as c}from"./query-CsD4xnio.js";import{t as l}from"./useWorkspace-BMnGqTfc.js";import{n as u}from"./index-jlhtDyIk.js";import{t as d}from"./Field-CQELXjx_.js";import{t as f}from"./queryOptions-Dfvzj6n2.js";var p=new r(`
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
}`),m=new r(`
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
}`),h=new r(`
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
}`),g=new r(`
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
    `),_=new r(`
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
    `),v=new r(`
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
    `),y=new r(`
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
    `),b=new r(`
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
    `),x=new r(`
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
}`),S=new r(`
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
}`),C=new r(`
    mutation UpdateLinks($input: UpdateLinksInput!) {
  updateLinks(input: $input) {
    links {
      id
    }
  }
}
    `),w=new r(`
    mutation DeleteLinks($input: DeleteLinksInput!) {
  deleteLinks(input: $input) {
    deletedIds
  }
}
    `),T=new r(`
    mutation RestoreLink($input: RestoreLinkInput!) {
  restoreLink(input: $input) {
    link {
      id
    }
  }
}
    `),E=new r(`
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
}`),D=new r(`
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
    `),O=new r(`
    query ExportLinks($after: String, $filter: LinkFilter) {
  exportLinks(after: $after, filter: $filter) {
    csv
    hasNextPage
    endCursor
  }
}
    `),k=n(a(),1),A=u.links,j=t();function M({choice:e,onRemove:t}){return(0,j.jsxs)(`span`,{className:`badge badge-neutral h-[26px] max-w-full pe-0.5 text-fg`,children:[e.mark,(0,j.jsx)(`bdi`,{className:t?`truncate`:`truncate pe-1.5`,children:e.name}),t&&(0,j.jsx)(`button`,{type:`button`,className:`grid size-6 place-items-center rounded text-muted hover:text-fg`,"aria-label":u.common.remove(e.name),onClick:t,children:(0,j.jsx)(i,{name:`close`,className:`size-3.5`})})]})}function N({id:e,label:t,empty:n,choices:r,current:a,isChosen:o,onChoose:s}){return(0,k.useEffect)(()=>{a&&document.getElementById(`${e}-${a.id}`)?.scrollIntoView({block:`nearest`})},[e,a]),(0,j.jsxs)(`div`,{id:`${e}-list`,role:`listbox`,tabIndex:-1,"aria-label":t,className:`absolute inset-x-0 top-full z-20 mt-1.5 max-h-56 overflow-y-auto rounded-xl border border-line bg-surface p-1 shadow-pop`,onMouseDown:e=>e.preventDefault(),children:[r.length===0&&(0,j.jsx)(`p`,{className:`px-2.5 py-2 text-muted`,children:n}),r.map(t=>(0,j.jsxs)(`div`,{id:`${e}-${t.id}`,role:`option`,tabIndex:-1,"aria-selected":o(t),className:c(`menu-item hover:bg-surface-2`,t===a&&`bg-surface-2`),onClick:()=>s(t),children:[t.mark,(0,j.jsx)(`bdi`,{className:`min-w-0 flex-1 truncate`,children:t.name}),o(t)&&(0,j.jsx)(i,{name:`check`,className:`size-4 text-accent`})]},t.id))]})}var P={ArrowDown:1,ArrowUp:-1};function F(e){let{label:t,hint:n,error:r,optional:i,placeholder:a,chosen:o,choices:s,multiple:l,clearable:f=!0}=e,[p,m]=(0,k.useState)(``),[h,g]=(0,k.useState)(!1),[_,v]=(0,k.useState)(0),y=s[Math.min(_,s.length-1)],b=e=>o.some(t=>t.id===e.id),x=e=>o.filter(t=>t.id!==e.id);function S(t){m(t),g(!0),v(0),e.onSearch(t)}function C(){g(!1),p&&S(``),g(!1)}function w(t){l?e.onChange(b(t)?x(t):[...o,t]):e.onChange([t]),l?S(``):C()}function T(t){let n=P[t.key];n?E(t,n):h&&t.key===`Enter`&&y?I(t,()=>w(y)):h&&t.key===`Escape`?I(t,C):t.key===`Backspace`&&!p&&f&&e.onChange(o.slice(0,-1))}function E(e,t){e.preventDefault(),g(!0),h&&s.length&&v((_+t+s.length)%s.length)}return(0,j.jsx)(d,{label:t,hint:n,error:r,optional:i,children:n=>(0,j.jsxs)(`div`,{className:`relative`,children:[(0,j.jsxs)(`div`,{className:c(`input flex h-auto min-h-9 flex-wrap items-center gap-1.5 p-1`,r&&`input-invalid`),children:[o.map(t=>(0,j.jsx)(M,{choice:t,onRemove:f?()=>e.onChange(x(t)):void 0},t.id)),(0,j.jsx)(`input`,{...n,role:`combobox`,"aria-expanded":h,"aria-controls":`${n.id}-list`,"aria-autocomplete":`list`,"aria-activedescendant":h&&y?`${n.id}-${y.id}`:void 0,dir:`auto`,className:`h-[26px] min-w-20 flex-1 bg-transparent px-2 outline-none placeholder:text-muted`,placeholder:o.length?void 0:a,autoComplete:`off`,spellCheck:!1,value:p,onChange:e=>S(e.target.value),onClick:()=>g(!0),onKeyDown:T,onBlur:C})]}),h&&(0,j.jsx)(N,{id:n.id,label:t,empty:u.palette.empty,choices:s,current:y,isChosen:b,onChoose:w})]})})}function I(e,t){e.preventDefault(),e.stopPropagation(),t()}var L=3e4;function R(e,t){return f({queryKey:[`collections`,e,`choices`,t],queryFn:async()=>(await s(v,{search:t},e)).collections?.nodes??[],placeholderData:o,staleTime:L})}function z(e,t){return f({queryKey:[`tags`,e,`choices`,t],queryFn:async()=>(await s(y,{search:t},e)).tags?.nodes??[],placeholderData:o,staleTime:L})}function B(e,t){return f({queryKey:[`partners`,e,`choices`,t],queryFn:async()=>(await s(b,{search:t},e)).partners?.nodes??[],placeholderData:o,staleTime:L})}function V({label:t=A.builder.collection,chosen:n,error:r,onChange:i}){let{workspace:a}=l(),[o,s]=(0,k.useState)(``),{data:c}=e(R(a.slug,o)),u=c?.length===0&&!o;return(0,j.jsx)(F,{label:t,hint:u?A.builder.noCollections:void 0,placeholder:A.builder.collectionSearch,chosen:n?[n]:[],choices:c??[],clearable:!1,error:r,onSearch:s,onChange:([e])=>e&&i(e)})}export{T as _,F as a,w as c,O as d,D as f,p as g,_ as h,z as i,m as l,h as m,R as n,A as o,g as p,B as r,x as s,V as t,E as u,S as v,C as y};