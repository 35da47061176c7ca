const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./links.ar-CaIVHvVS.js","./words.ar-BTkEuRC9.js","./links.en-CxLh3r1g.js","./words.en-vltmtUb3.js"])))=>i.map(i=>d[i]);
import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{A as t,D as n,a as r,c as i,i as a}from"./frame-Dcs5uaQq.js";import{t as o}from"./useWorkspace-DBkYD8te.js";import{Y as s,_t as c,et as l,gt as u}from"./start-DgYi2ZjY.js";import{n as d}from"./parts-EIpMU-l1.js";var f=new l(`
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
}`),p=new l(`
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
}`),m=new l(`
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
}`),h=new l(`
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
    `),g=new l(`
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
    `),_=new l(`
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
    `),v=new l(`
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
    `),y=new l(`
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
    `),b=new l(`
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
}`),x=new l(`
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
}`),S=new l(`
    mutation UpdateLinks($input: UpdateLinksInput!) {
  updateLinks(input: $input) {
    links {
      id
    }
  }
}
    `),C=new l(`
    mutation DeleteLinks($input: DeleteLinksInput!) {
  deleteLinks(input: $input) {
    deletedIds
  }
}
    `),w=new l(`
    mutation RestoreLink($input: RestoreLinkInput!) {
  restoreLink(input: $input) {
    link {
      id
    }
  }
}
    `),T=new l(`
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
}`),E=new l(`
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
    `),D=new l(`
    query ExportLinks($after: String, $filter: LinkFilter) {
  exportLinks(after: $after, filter: $filter) {
    csv
    hasNextPage
    endCursor
  }
}
    `),O=e(t(),1),k=(c===`ar`?await u(()=>import(`./links.ar-CaIVHvVS.js`),__vite__mapDeps([0,1]),import.meta.url):await u(()=>import(`./links.en-CxLh3r1g.js`),__vite__mapDeps([2,3]),import.meta.url)).links,A=3e4;function j(e,t){return a({queryKey:[`collections`,e,`choices`,t],queryFn:async()=>(await s(_,{search:t},e)).collections?.nodes??[],placeholderData:i,staleTime:A})}function M(e,t){return a({queryKey:[`tags`,e,`choices`,t],queryFn:async()=>(await s(v,{search:t},e)).tags?.nodes??[],placeholderData:i,staleTime:A})}function N(e,t){return a({queryKey:[`partners`,e,`choices`,t],queryFn:async()=>(await s(y,{search:t},e)).partners?.nodes??[],placeholderData:i,staleTime:A})}var P=n();function F({label:e=k.builder.collection,chosen:t,error:n,onChange:i}){let{workspace:a}=o(),[s,c]=(0,O.useState)(``),{data:l}=r(j(a.slug,s)),u=l?.length===0&&!s;return(0,P.jsx)(d,{label:e,hint:u?k.builder.noCollections:void 0,placeholder:k.builder.collectionSearch,chosen:t?[t]:[],choices:l??[],clearable:!1,error:n,onSearch:c,onChange:([e])=>e&&i(e)})}export{x as _,k as a,p as c,E as d,h as f,w as g,f as h,M as i,T as l,g as m,j as n,b as o,m as p,N as r,C as s,F as t,D as u,S as v};