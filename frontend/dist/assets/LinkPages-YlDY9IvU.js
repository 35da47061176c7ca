const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./linkPages.ar-CFXyI72J.js","./isolate-CV-Y3VRw.js","./words.ar-D0f3srBb.js","./linkPages.en-Ca1UARNH.js","./words.en-DpeSElRJ.js","./overview.ar-DqFNG7hE.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{$ as t,B as n,F as r,N as i,R as a,U as o,W as s,X as c,Y as l,_ as u,et as d,f,it as p,ot as m,p as ee,q as h,rt as g,tt as te,v as ne}from"./start-Chz2sQA5.js";import{M as re,S as _,T as v,a as y,c as b,i as x,k as ie,u as ae,x as S}from"./frame-C9Zg-BxM.js";import{$ as oe,An as C,At as se,C as ce,Ct as w,Dt as le,E as ue,En as T,F as de,G as fe,Gt as pe,H as me,I as he,J as ge,K as E,Kt as _e,Ot as ve,P as ye,Q as be,Qn as D,Qt as xe,R as Se,Rt as O,Vt as k,W as Ce,Yt as we,Z as Te,ar as A,b as Ee,c as De,cn as Oe,ct as ke,dt as Ae,en as j,er as je,et as Me,ft as M,gt as Ne,ht as Pe,i as Fe,in as N,ir as P,jt as Ie,kn as Le,mt as F,n as Re,nn as ze,nr as Be,nt as I,on as L,or as R,pt as Ve,q as z,r as He,rn as Ue,rr as We,st as Ge,t as B,tn as Ke,ut as qe,zt as Je}from"./parts-ClEp4fWZ.js";var Ye=new n(`
    query Collections($first: Int!, $after: String, $filter: CollectionFilter, $orderBy: CollectionOrder) {
  collections(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...CollectionFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CollectionFields on Collection {
  id
  name
  description
  createdAt
  links(first: 1) {
    totalCount
  }
}`),Xe=new n(`
    mutation CreateCollection($input: CreateCollectionInput!) {
  createCollection(input: $input) {
    collection {
      id
      name
    }
  }
}
    `),Ze=new n(`
    mutation UpdateCollection($input: UpdateCollectionInput!) {
  updateCollection(input: $input) {
    collection {
      id
      name
    }
  }
}
    `),Qe=new n(`
    mutation DeleteCollection($input: DeleteCollectionInput!) {
  deleteCollection(input: $input) {
    deletedId
  }
}
    `),$e=new n(`
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
  createdBy {
    kind
    actorId
  }
}`),et=new n(`
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
  createdBy {
    kind
    actorId
  }
}`),tt=new n(`
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
  createdBy {
    kind
    actorId
  }
}`),nt=new n(`
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
    `),rt=new n(`
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
    `),it=new n(`
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
    `),at=new n(`
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
    `),ot=new n(`
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
    `),st=new n(`
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
  createdBy {
    kind
    actorId
  }
}`),ct=new n(`
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
  createdBy {
    kind
    actorId
  }
}`),lt=new n(`
    mutation UpdateLinks($input: UpdateLinksInput!) {
  updateLinks(input: $input) {
    links {
      id
    }
  }
}
    `),ut=new n(`
    mutation DeleteLinks($input: DeleteLinksInput!) {
  deleteLinks(input: $input) {
    deletedIds
  }
}
    `),dt=new n(`
    mutation RestoreLink($input: RestoreLinkInput!) {
  restoreLink(input: $input) {
    link {
      id
    }
  }
}
    `),ft=new n(`
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
  createdBy {
    kind
    actorId
  }
}`),pt=new n(`
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
    `),mt=new n(`
    query ExportLinks($after: String, $filter: LinkFilter) {
  exportLinks(after: $after, filter: $filter) {
    csv
    hasNextPage
    endCursor
  }
}
    `),ht=new n(`
    query LinkMaker($id: ID!) {
  link(id: $id) {
    createdBy {
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
}
    `),gt=new n(`
    query LinkMakers($search: String) {
  members(
    first: 6
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
  apiKeys(
    first: 6
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
    `),_t=new n(`
    query Tags($first: Int!, $after: String, $filter: TagFilter, $orderBy: TagOrder) {
  tags(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...TagFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TagFields on Tag {
  id
  name
  color
  links(first: 1) {
    totalCount
  }
}`),vt=new n(`
    mutation CreateTag($input: CreateTagInput!) {
  createTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `),yt=new n(`
    mutation UpdateTag($input: UpdateTagInput!) {
  updateTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `),bt=new n(`
    mutation DeleteTag($input: DeleteTagInput!) {
  deleteTag(input: $input) {
    deletedId
  }
}
    `),V=(m===`ar`?await p(()=>import(`./linkPages.ar-CFXyI72J.js`),__vite__mapDeps([0,1,2]),import.meta.url):await p(()=>import(`./linkPages.en-Ca1UARNH.js`),__vite__mapDeps([3,1,4]),import.meta.url)).collections,H=ie();function xt({needs:e,...t}){let n=Le()(e);return(0,H.jsx)(P,{...t,disabled:!!n,title:n})}function St({words:e,search:t,dialog:n,children:r}){D(e.page);let{can:i}=C(),a=v(),o=e=>a({to:`.`,search:t=>({...t,create:e}),replace:!e});return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(Ke,{title:e.page,intro:e.intro,children:(0,H.jsx)(xt,{needs:`EDITOR`,look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>o(`1`),children:e.create})}),r,t.create&&i(`EDITOR`)&&n(()=>o(void 0))]})}var U=e(re(),1);function Ct({words:e,before:t,changed:n,action:r,fields:i,onSave:a,onClose:s,children:c}){let[l]=(0,U.useState)(o),[u,d]=(0,U.useState)(t?.name??``),f=n||u!==(t?.name??``);async function p(){await a(u,l)&&(s(),h({look:`ok`,title:t?e.saved:e.done,text:u}))}return(0,H.jsxs)(z,{size:`small`,title:t?e.editTitle:e.createTitle,action:r,fields:[`name`,...i],changed:f,submit:{look:`primary`,disabled:!!t&&!f,children:t?g.common.save:e.create},onSubmit:p,onClose:s,children:[(0,H.jsx)(F,{label:V.name,placeholder:t?void 0:e.placeholder,required:!0,dir:`auto`,maxLength:255,autoComplete:`off`,value:u,onChange:d,error:Ae(r.error,`name`)}),c]})}var wt=[`collections`,`links`,`overview`];function Tt(){return E(wt,async(e,t)=>(await r(Xe,{input:e},t)).createCollection?.collection)}function Et(){return E(wt,async(e,t)=>(await r(Ze,{input:e},t)).updateCollection?.collection)}function Dt(){return E(wt,async(e,t)=>(await r(Qe,{input:{id:e}},t)).deleteCollection)}function Ot({before:e,onClose:t}){let n=e?.description??``,[r,i]=(0,U.useState)(n),a=Tt(),o=Et(),s=e?o:a;function c(t,n){let i={name:t,description:r||null};return e?o.run({...i,id:e.id}):a.run({...i,idempotencyKey:n})}return(0,H.jsx)(Ct,{words:V.collection,before:e,changed:r!==n,action:s,fields:[`description`],onSave:c,onClose:t,children:(0,H.jsx)(Te,{label:V.collection.description,hint:V.collection.descriptionHint,optional:!0,dir:`auto`,maxLength:1e3,value:r,onChange:i,error:Ae(s.error,`description`)})})}function kt({label:e,rest:t,graphql:n}){let{snippets:r}=g;return(0,H.jsx)(fe,{label:e,tabs:[{value:`rest`,text:r.rest,content:(0,H.jsx)(_e,{label:r.rest,code:t})},{value:`graphql`,text:r.graphql,content:(0,H.jsx)(_e,{label:r.graphql,code:n})}]})}function At({label:e,mutation:t,path:n,name:r}){let i=(e,t)=>we(a,xe,{method:`POST`,path:e,body:JSON.stringify(t)}),o=i(`/graphql`,{query:t,variables:{input:{name:r}}});return(0,H.jsx)(kt,{label:e,rest:i(n,[{name:r}]),graphql:o})}function jt({search:e,label:t,hint:n,status:r,onChange:i}){return(0,H.jsx)(be,{total:r,order:(0,H.jsx)(w,{label:g.lists.sort,value:e.order??`name`,options:f.map(e=>[e,V.orders[e]]),onChange:e=>i({order:e===`name`?void 0:e}),className:`order-select`}),children:(0,H.jsx)(Ce,{label:t,placeholder:n,value:e.q??``,clean:s,onChange:e=>i({q:e||void 0})})})}function Mt({words:e,icon:t,search:n,query:r,page:i,example:a,children:o}){let s=Me(),c=(0,H.jsx)(pe,{icon:t,title:e.emptyTitle,hint:e.emptyHint,children:a}),l=(0,H.jsx)(Ge,{title:V.noMatchTitle,hint:V.noMatchHint,clear:V.clearSearch,onClear:()=>s({q:void 0})});return(0,H.jsx)(ke,{label:e.page,query:r,page:i,after:n.after,toolbar:(n.q||r.error||!!i?.totalCount)&&(0,H.jsx)(jt,{search:n,label:e.search,hint:e.searchHint,status:i?e.total(i.totalCount):``,onChange:s}),empty:n.q?l:c,children:(0,H.jsx)(`ul`,{className:`card divide-y divide-line`,children:o})})}function Nt({needs:e,...t}){let n=Le()(e);return(0,H.jsx)(L,{...t,disabled:!!n,reason:n})}function Pt({name:e,onShow:t,onEdit:n,onDelete:r}){return(0,H.jsxs)(Oe,{align:`end`,trigger:(0,H.jsx)(T,{small:!0,icon:`dots`,label:V.actionsFor(e),className:`relative z-10`}),children:[(0,H.jsx)(L,{icon:`link`,onClick:t,children:V.showLinks}),(0,H.jsx)(Nt,{needs:`EDITOR`,icon:`pencil`,onClick:n,children:V.edit}),(0,H.jsx)(Nt,{needs:`EDITOR`,icon:`trash`,danger:!0,onClick:r,children:V.delete})]})}function Ft({mark:e,name:t,text:n,facts:r,menu:i}){return(0,H.jsxs)(`li`,{className:`relative flex min-h-14 items-center gap-3 px-4 py-2.5 transition-colors hover:bg-surface-2/60`,children:[e,(0,H.jsxs)(`div`,{className:`flex min-w-0 flex-1 flex-wrap items-center gap-x-6 gap-y-0.5`,children:[(0,H.jsxs)(`div`,{className:`min-w-0 flex-1 basis-48`,children:[(0,H.jsx)(`h2`,{className:`flex text-sm font-medium`,children:t}),n&&(0,H.jsx)(`p`,{title:n,dir:`auto`,className:`truncate text-[13px] text-muted`,children:n})]}),(0,H.jsx)(`p`,{className:`flex gap-x-5 text-[13px] whitespace-nowrap text-muted tabular-nums`,children:r.map(e=>(0,H.jsx)(`span`,{className:`sm:min-w-20 sm:text-end`,children:e},e))})]}),i]})}function It({collection:e,onEdit:t,onDelete:n}){let{workspace:r}=C(),i=v(),a={to:`/$slug/links`,params:{slug:r.slug},search:{collection:e.id}};return(0,H.jsx)(Ft,{mark:(0,H.jsx)(A,{name:`folder`,className:`text-muted`}),name:(0,H.jsx)(_,{...a,dir:`auto`,title:e.name,className:`min-w-0 truncate after:absolute after:inset-0`,children:e.name}),text:e.description,facts:[V.links(e.links?.totalCount??0),O(e.createdAt)],menu:(0,H.jsx)(Pt,{name:e.name,onShow:()=>i(a),onEdit:t,onDelete:n})})}function Lt(e,t){let{q:n,order:i,after:a}=t,o={first:25,after:a,filter:{search:n},orderBy:ee(t)};return x({queryKey:[`collections`,e,`list`,{q:n,order:i,after:a}],queryFn:()=>r(Ye,o,e),placeholderData:b,staleTime:0})}function Rt({words:e,thing:t,action:n,onClose:r}){async function i(){await n.run(t.id)&&(r(),h({look:`ok`,title:e.deleted,text:t.name}))}return(0,H.jsx)(me,{title:e.deleteTitle(t.name),description:e.deleteHint(t.links?.totalCount??0),confirm:t.name,action:n,submit:e.deleteSubmit,onSubmit:i,onClose:r})}function zt({collection:e,onClose:t}){let n=Dt();return(0,H.jsx)(Rt,{words:V.collection,thing:e,action:n,onClose:t})}var Bt=(0,H.jsx)(At,{label:V.collection.create,mutation:`mutation ($input: CreateCollectionInput!) { createCollection(input: $input) { collection { id name } } }`,path:`/api/collections`,name:V.collection.placeholder});function Vt({search:e}){let{workspace:t}=C(),n=y(Lt(t.slug,e)),[r,i]=(0,U.useState)(null),[a,o]=(0,U.useState)(null),s=n.data?.collections;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(Mt,{words:V.collection,icon:`folder`,search:e,query:n,page:s,example:Bt,children:s?.nodes.map(e=>(0,H.jsx)(It,{collection:e,onEdit:()=>i(e),onDelete:()=>o(e)},e.id))}),r&&(0,H.jsx)(Ot,{before:r,onClose:()=>i(null)}),a&&(0,H.jsx)(zt,{collection:a,onClose:()=>o(null)})]})}var Ht=S(`/$slug/collections`);function Ut(){let e=Ht.useSearch();return(0,H.jsx)(St,{words:V.collection,search:e,dialog:e=>(0,H.jsx)(Ot,{onClose:e}),children:(0,H.jsx)(Vt,{search:e})})}var W=(m===`ar`?await p(()=>import(`./linkPages.ar-CFXyI72J.js`),__vite__mapDeps([0,1,2]),import.meta.url):await p(()=>import(`./linkPages.en-Ca1UARNH.js`),__vite__mapDeps([3,1,4]),import.meta.url)).links;function Wt(e,t){let[n,...r]=se(t);if(!n||!r[0])return null;let i=Ie(n.text),a=ve(r[0].text,i);return{name:e,header:n,rows:r,columns:ve(n.text,i).map((e,t)=>({header:e,sample:a[t]??``}))}}function Gt({columns:e}){return(e.find(({sample:e})=>/^https?:\/\//i.test(e.trim()))??e[0])?.header??``}function Kt({header:e,rows:t},n){let r=Math.ceil(t.length/n);return Array.from({length:r},(r,i)=>qt(e,t.slice(i*n,(i+1)*n)))}function qt(e,t){let n=1+Jt(e),r=new Map;for(let e of t)r.set(n,e),n+=Jt(e);return{csv:Yt([e,...t]),rows:t,rowAt:r}}function Jt(e){return e.text.split(`
`).length}function Yt(e){return`${e.map(e=>e.text).join(`
`)}\n`}function Xt({onRead:e}){let[t,n]=(0,U.useState)(!1),[r,i]=(0,U.useState)(!1);async function a(t){if(!t)return;let n=Wt(t.name,await t.text());i(!n),n&&e(n)}function o(e){e.preventDefault(),n(!1),a(e.dataTransfer.files[0])}return(0,H.jsxs)(`div`,{className:`flex flex-col gap-2`,children:[(0,H.jsxs)(`label`,{className:R(`card flex flex-col items-center border-dashed px-5 py-14 text-center transition-colors`,`focus-within:border-accent hover:border-line-strong`,t&&`border-accent bg-accent-soft`),onDragOver:e=>{e.preventDefault(),n(!0)},onDragLeave:()=>n(!1),onDrop:o,children:[(0,H.jsx)(`span`,{className:`grid size-11 place-items-center rounded-xl bg-accent-soft text-accent`,children:(0,H.jsx)(A,{name:`upload`,className:`size-5`})}),(0,H.jsx)(`span`,{className:`mt-4 text-base font-semibold`,children:W.importing.choose}),(0,H.jsx)(`span`,{className:`text-muted`,children:W.importing.drop}),(0,H.jsx)(`span`,{className:`mt-2 max-w-md text-[13px] text-pretty text-muted`,children:W.importing.chooseHint}),(0,H.jsx)(`input`,{type:`file`,accept:`.csv,.tsv,text/csv,text/tab-separated-values`,className:`sr-only`,onChange:e=>a(e.target.files?.[0])})]}),(0,H.jsx)(Ne,{error:r?W.importing.empty:void 0})]})}var Zt=3e4;function G(e,t){return x({queryKey:[`collections`,e,`choices`,t],queryFn:async()=>(await r(it,{search:t},e)).collections?.nodes??[],placeholderData:b,staleTime:Zt})}function Qt(e,t){return x({queryKey:[`tags`,e,`choices`,t],queryFn:async()=>(await r(at,{search:t},e)).tags?.nodes??[],placeholderData:b,staleTime:Zt})}function $t(e,t){return x({queryKey:[`partners`,e,`choices`,t],queryFn:async()=>(await r(ot,{search:t},e)).partners?.nodes??[],placeholderData:b,staleTime:Zt})}function en({label:e=W.builder.collection,chosen:t,error:n,onChange:r}){let{workspace:i}=C(),[a,o]=(0,U.useState)(``),{data:s}=y(G(i.slug,a)),c=s?.length===0&&!a;return(0,H.jsx)(He,{label:e,hint:c?W.builder.noCollections:void 0,placeholder:W.builder.collectionSearch,chosen:t?[t]:[],choices:s??[],clearable:!1,error:n,onSearch:o,onChange:([e])=>e&&r(e)})}var tn=Object.entries(W.importing.columns);function nn({table:e,meanings:t,onChange:n}){return(0,H.jsxs)(`section`,{className:`card overflow-hidden`,children:[(0,H.jsxs)(`div`,{className:`border-b border-line px-5 py-3.5`,children:[(0,H.jsx)(`h2`,{className:`font-semibold`,children:W.importing.mapping}),(0,H.jsx)(`p`,{className:`text-[13px] text-muted`,children:W.importing.mappingHint})]}),(0,H.jsx)(`ul`,{className:`divide-y divide-line`,children:e.columns.map(({header:e,sample:r})=>(0,H.jsxs)(`li`,{className:`grid items-center gap-x-6 gap-y-2 px-5 py-2.5 sm:grid-cols-[1fr_16rem]`,children:[(0,H.jsxs)(`div`,{className:`min-w-0`,children:[(0,H.jsx)(`bdi`,{className:`block truncate font-medium`,children:e}),(0,H.jsx)(`bdi`,{title:r,className:`block truncate text-[13px] text-muted`,children:r})]}),(0,H.jsx)(w,{label:`${W.importing.meaning}: ${e}`,value:t[e]??`IGNORED`,options:tn,onChange:t=>n(e,t)})]},e))})]})}function rn({progress:e}){let{dryRun:t,rows:n,done:r}=e,{importing:i}=W,a=t?i.checking:i.importing;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`p`,{className:`flex justify-between gap-4 font-medium`,children:[a,(0,H.jsx)(`span`,{className:`font-normal text-muted tabular-nums`,children:i.progress(r,n)})]}),(0,H.jsx)(`progress`,{className:`progress`,max:n,value:r,"aria-label":a})]})}var an=100;function on({faults:e}){let{importing:t}=W;return(0,H.jsxs)(`section`,{"aria-label":t.faults,tabIndex:0,className:`max-h-80 overflow-auto rounded-lg border border-line`,children:[(0,H.jsxs)(`table`,{className:`w-full text-start text-[13px]`,children:[(0,H.jsx)(`caption`,{className:`sr-only`,children:t.faults}),(0,H.jsx)(`thead`,{className:`border-b border-line`,children:(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`col`,className:`table-head`,children:t.line}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head`,children:t.field}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head`,children:t.problem})]})}),(0,H.jsx)(`tbody`,{className:`divide-y divide-line`,children:e.slice(0,an).map(({line:e,field:t,message:n})=>(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`td`,{className:`px-4 py-2 tabular-nums`,children:k(e)}),(0,H.jsx)(`td`,{className:`px-4 py-2 font-mono text-xs`,children:t}),(0,H.jsx)(`td`,{className:`w-full px-4 py-2`,children:n})]},`${e} ${t} ${n}`))})]}),e.length>an&&(0,H.jsx)(`p`,{className:`px-4 py-2 text-[13px] text-muted`,children:t.more(e.length-an)})]})}function sn({progress:e}){let{dryRun:t,imported:n,failed:r,cancelled:i}=e,{importing:a}=W,o=[i&&a.cancelled,t?a.checked(n,r.length):a.imported(n),!t&&r.length>0&&a.failed(r.length)];return(0,H.jsx)(j,{look:r.length||i?`warn`:`ok`,children:o.filter(Boolean).map(e=>(0,H.jsx)(`p`,{children:e},String(e)))})}function cn({table:e,progress:t,pending:n}){let{workspace:r}=C(),{dryRun:i,failed:a,faults:o}=t,{importing:s}=W;return(0,H.jsxs)(`section`,{className:`card flex flex-col gap-4 p-5`,children:[(0,H.jsx)(`div`,{role:`status`,className:`flex flex-col gap-2`,children:n?(0,H.jsx)(rn,{progress:t}):(0,H.jsx)(sn,{progress:t})}),o.length>0&&(0,H.jsx)(on,{faults:o}),!n&&(a.length>0||!i)&&(0,H.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[a.length>0&&(0,H.jsx)(P,{icon:`download`,onClick:()=>le(new Blob([Yt([e.header,...a])],{type:`text/csv`}),s.failedFile),children:s.download}),!i&&(0,H.jsx)(_,{to:`/$slug/links`,params:{slug:r.slug},className:`btn btn-primary`,children:s.toLinks})]})]})}var ln=500;function un(){let e=C().workspace.slug,t=ae(),n=(0,U.useRef)(!1),[i,a]=(0,U.useState)(null),o=M(async({table:i,meanings:o,collectionId:s,dryRun:c})=>{n.current=!1;let l=dn(i,c);a(l);let u={columns:pn(o),collectionId:s,dryRun:c};for(let t of Kt(i,ln)){if(n.current)break;let{importLinks:i}=await r(pt,{input:{...u,csv:t.csv}},e);i&&(l=fn(l,t,i)),a(l)}return a({...l,cancelled:n.current}),c||t.invalidateQueries({queryKey:[`links`,e]}),l});function s(){n.current=!0}function c(){a(null),o.clear()}return{...o,progress:i,cancel:s,forget:c}}function dn({rows:e},t){return{dryRun:t,rows:e.length,done:0,imported:0,failed:[],faults:[],cancelled:!1}}function fn(e,t,n){let r=new Set(n.faults.map(e=>e.line)),i=[...t.rowAt].filter(([e])=>r.has(e)).map(([,e])=>e),a=n.faults.map(({line:e,field:n,message:r})=>({line:t.rowAt.get(e)?.line??e,field:n,message:r}));return{...e,done:e.done+t.rows.length,imported:e.imported+n.imported,failed:[...e.failed,...i],faults:[...e.faults,...a]}}function pn(e){return Object.entries(e).map(([e,t])=>({header:e,column:t}))}function mn(e){let{slug:t}=C().workspace,[n,r]=(0,U.useState)({}),i=y({queryKey:[`columns`,t,e.header.text],queryFn:()=>hn(t,e),staleTime:1/0}),a=(e,t)=>r(n=>({...n,[e]:t}));return{meanings:{...i.data,...n},pending:i.isPending,error:i.error,say:a}}async function hn(e,n){let i=Yt([n.header,...n.rows.slice(0,1)]),a=async t=>{let{importLinks:n}=await r(pt,{input:{csv:i,columns:t,dryRun:!0}},e);return Object.fromEntries(n?.columns.map(({header:e,column:t})=>[e,t])??[])};try{return await a(void 0)}catch(e){if(!t(e,`column_missing`))throw e;return a([{header:Gt(n),column:`URL`}])}}function gn(e=[]){return e.reduce((e,t)=>e&&e.id<t.id?e:t,null)}function _n({table:e,onOther:t}){let{slug:n}=C().workspace,[r,i]=(0,U.useState)(null),a=gn(y(G(n,``)).data),o=r??a,{meanings:s,pending:c,error:u,say:d}=mn(e),f=un(),p={table:e,meanings:s,collectionId:o?.id},m=f.progress!==null&&!f.progress.dryRun;function ee(e,t){d(e,t),f.forget()}return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`section`,{className:`card flex flex-wrap items-center gap-3 px-5 py-3.5`,children:[(0,H.jsx)(`bdi`,{className:`min-w-0 truncate font-medium`,children:e.name}),(0,H.jsx)(`span`,{className:`text-muted`,children:W.importing.rows(e.rows.length)}),(0,H.jsx)(P,{small:!0,className:`ms-auto`,disabled:f.pending,onClick:t,children:W.importing.other})]}),!m&&(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(ge,{error:u??f.error,fields:[]}),c?(0,H.jsx)(l,{}):(0,H.jsx)(nn,{table:e,meanings:s,onChange:ee}),(0,H.jsx)(`div`,{className:`sm:max-w-sm`,children:(0,H.jsx)(en,{label:W.importing.collection,chosen:o,onChange:e=>{i(e),f.forget()}})})]}),f.progress&&(0,H.jsx)(cn,{table:e,progress:f.progress,pending:f.pending}),(0,H.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[f.pending&&(0,H.jsx)(P,{onClick:f.cancel,children:W.importing.cancel}),!f.pending&&!m&&(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(P,{disabled:c,onClick:()=>f.run({...p,dryRun:!0}),children:W.importing.check}),(0,H.jsx)(P,{look:`primary`,disabled:!f.progress?.imported||f.progress.cancelled,onClick:()=>f.run({...p,dryRun:!1}),children:W.importing.start(f.progress?.imported??e.rows.length)})]})]})]})}function vn(){D(W.importing.page);let{can:e}=C(),[t,n]=(0,U.useState)(null);return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(Ke,{title:W.importing.page,intro:W.importing.intro}),!e(`EDITOR`)&&(0,H.jsx)(We,{icon:`shield`,title:g.common.needsRole(`EDITOR`),hint:W.importing.forbidden}),e(`EDITOR`)&&!t&&(0,H.jsx)(Xt,{onRead:n}),e(`EDITOR`)&&t&&(0,H.jsx)(_n,{table:t,onOther:()=>n(null)})]})}function yn(e,t){let n={csv:`URL,SHORT\nhttps://example.com/,${xn(t)}\n`,columns:bn,dryRun:!0};return x({queryKey:[`shortId`,e,t],queryFn:async()=>{let{importLinks:t}=await r(pt,{input:n},e);return t?.faults.find(e=>e.field===`shortId`)?.message??null},enabled:t!==``,staleTime:0})}var bn=[{header:`URL`,column:`URL`},{header:`SHORT`,column:`SHORT_ID`}];function xn(e){return`"${e.replaceAll(`"`,`""`)}"`}function Sn({value:e,before:t,domain:n,error:r,onChange:i}){let{workspace:a}=C(),o=Re(e)===e&&e!==t?e:``,{data:s}=y(yn(a.slug,o)),c=e!==``&&e!==t,l=r??(o&&s?s:void 0);return(0,H.jsx)(Pe,{label:W.builder.shortId,optional:!t,error:l,hint:Cn(c,s===null,t),children:t=>(0,H.jsxs)(`div`,{dir:`ltr`,className:`input flex items-center p-0 ps-3`,children:[(0,H.jsxs)(`span`,{className:`max-w-1/2 shrink-0 truncate text-muted`,children:[n,`/`]}),(0,H.jsx)(`input`,{...t,className:`h-full min-w-0 flex-1 bg-transparent pe-3 outline-none`,maxLength:64,autoCapitalize:`off`,autoComplete:`off`,spellCheck:!1,value:e,onChange:e=>i(e.target.value)})]})})}function Cn(e,t,n){return e?(0,H.jsxs)(`span`,{role:`status`,className:`flex items-center gap-1.5`,children:[t&&(0,H.jsx)(A,{name:`check`,className:`size-4 text-ok`}),t?W.builder.shortIdFree:W.builder.shortIdChecking,t&&n&&` ${W.builder.shortIdOld}`]}):W.builder.shortIdHint}var wn={SLATE:`tag-slate`,GRAY:`tag-gray`,ZINC:`tag-zinc`,NEUTRAL:`tag-neutral`,STONE:`tag-stone`,RED:`tag-red`,ORANGE:`tag-orange`,AMBER:`tag-amber`,YELLOW:`tag-yellow`,LIME:`tag-lime`,GREEN:`tag-green`,EMERALD:`tag-emerald`,TEAL:`tag-teal`,CYAN:`tag-cyan`,SKY:`tag-sky`,BLUE:`tag-blue`,INDIGO:`tag-indigo`,VIOLET:`tag-violet`,PURPLE:`tag-purple`,FUCHSIA:`tag-fuchsia`,PINK:`tag-pink`,ROSE:`tag-rose`},Tn=Object.keys(wn);function K({color:e}){return(0,H.jsx)(`span`,{"aria-hidden":`true`,className:R(`tag-dot`,wn[e])})}function En({label:e,chosen:t,error:n,optional:r,onChange:i}){let{workspace:a}=C(),[o,s]=(0,U.useState)(``),{data:c=[]}=y(Qt(a.slug,o)),l=[...t,...c];return(0,H.jsx)(He,{label:e,placeholder:W.builder.tagsSearch,multiple:!0,optional:r,chosen:t.map(Dn),choices:c.map(Dn),error:n,onSearch:s,onChange:e=>i(e.flatMap(({id:e})=>l.find(t=>t.id===e)??[]))})}function Dn(e){return{id:e.id,name:e.name,mark:(0,H.jsx)(K,{color:e.color})}}function q(e){return(0,H.jsx)(F,{type:`url`,inputMode:`url`,dir:`ltr`,className:`rtl:text-end`,maxLength:2048,placeholder:`https://`,autoCapitalize:`off`,autoComplete:`off`,spellCheck:!1,...e})}function On({draft:e,before:t,domain:n,urlRef:r,errorOf:i,onChange:a}){return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(q,{ref:r,label:W.builder.url,placeholder:`https://example.com/page`,required:!0,value:e.url,onChange:e=>a({url:e}),error:i(`url`)}),(0,H.jsx)(Sn,{value:e.shortId,before:t?.shortId,domain:n,error:i(`shortId`),onChange:e=>a({shortId:e})}),(0,H.jsxs)(`div`,{className:`grid gap-5 sm:grid-cols-2`,children:[(0,H.jsx)(en,{chosen:e.collection,error:i(`collectionId`),onChange:e=>a({collection:e})}),(0,H.jsx)(En,{label:W.builder.tags,optional:!0,chosen:e.tags,error:i(`tagIds`),onChange:e=>a({tags:e})})]}),(0,H.jsx)(F,{label:W.builder.title,hint:W.builder.titleHint,optional:!0,dir:`auto`,maxLength:255,autoComplete:`off`,value:e.title,onChange:e=>a({title:e}),error:i(`title`)})]})}function kn({draft:e,errorOf:t,onChange:n}){let r=Intl.DateTimeFormat().resolvedOptions().timeZone;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(F,{type:`datetime-local`,className:`sm:w-64`,label:W.builder.expiresAt,hint:W.builder.expiresHint(r),value:e.expiresAt,onChange:e=>n({expiresAt:e}),error:t(`expiresAt`)}),(0,H.jsx)(q,{label:W.builder.expiredUrl,hint:W.builder.expiredUrlHint,value:e.expiredUrl,onChange:e=>n({expiredUrl:e}),error:t(`expiredUrl`)})]})}function An(e){return e?new Date(e).toISOString():null}function jn(e){if(!e)return``;let t=new Date(e),n=new Date(t.getTime()-t.getTimezoneOffset()*6e4).toISOString();return t.getSeconds()?n.slice(0,19):n.slice(0,16)}function Mn({chosen:e,error:t,onChange:n}){let{workspace:r}=C(),[i,a]=(0,U.useState)(``),{data:o}=y($t(r.slug,i));return(0,H.jsx)(He,{label:W.builder.partner,hint:W.builder.partnerHint,placeholder:W.builder.partnerSearch,optional:!0,chosen:e?[e]:[],choices:o??[],error:t,onSearch:a,onChange:([e])=>n(e??null)})}function Nn({draft:e,errorOf:t,onChange:n}){return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(Mn,{chosen:e.partner,onChange:e=>n({partner:e}),error:t(`partnerId`)}),(0,H.jsx)(F,{label:W.builder.externalId,hint:W.builder.externalIdHint,dir:`auto`,maxLength:255,autoComplete:`off`,autoCapitalize:`off`,spellCheck:!1,value:e.externalId,onChange:e=>n({externalId:e}),error:t(`externalId`)})]})}function Pn({draft:e,before:t,errorOf:n,onChange:r}){return(0,H.jsxs)(H.Fragment,{children:[!e.passwordRemoved&&(0,H.jsx)(Ee,{label:W.builder.passwordLabel,hint:t?.hasPassword?W.builder.passwordSet:W.builder.passwordHint,autoComplete:`new-password`,value:e.password,onChange:e=>r({password:e}),error:n(`password`)}),t?.hasPassword&&(0,H.jsx)(De,{checked:e.passwordRemoved,onChange:e=>r({passwordRemoved:e,password:``}),children:W.builder.passwordRemove}),(0,H.jsxs)(`div`,{children:[(0,H.jsx)(De,{checked:e.cloaked,onChange:e=>r({cloaked:e}),children:W.builder.cloaked}),(0,H.jsx)(`p`,{className:`ms-7 mt-1 text-[13px] text-pretty text-muted`,children:W.builder.cloakedHint})]})]})}function Fn(e){return Object.entries(e??{}).map(([e,t])=>({country:e,url:t})).sort((e,t)=>e.country.localeCompare(t.country))}function In(e){let t=e.filter(e=>e.country).map(e=>[e.country,e.url.trim()]);return t.length?Object.fromEntries(t):null}var Ln=`AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`;function Rn(e){let t=new Intl.DisplayNames(e,{type:`region`}),n=new Intl.Collator(e);return Ln.split(` `).map(e=>[e,t.of(e)??e]).sort(([,e],[,t])=>n.compare(e,t))}var zn=Rn(te);function Bn({rule:e,taken:t,error:n,onChange:r,onRemove:i}){let a=zn.find(([t])=>t===e.country)?.[1]??W.builder.country,o=zn.filter(([e])=>!t.includes(e));return(0,H.jsxs)(`div`,{className:`flex flex-col gap-2 rounded-lg border border-line p-3`,children:[(0,H.jsxs)(`div`,{className:`flex items-center gap-2`,children:[(0,H.jsx)(w,{label:W.builder.country,value:e.country,options:[[``,W.builder.countryChoose],...o],onChange:t=>r({...e,country:t}),className:`min-w-0 flex-1`}),(0,H.jsx)(T,{icon:`close`,label:W.builder.removeCountry(a),onClick:i})]}),(0,H.jsx)(q,{label:W.builder.countryUrl(a),value:e.url,onChange:t=>r({...e,url:t}),error:n})]})}function Vn({draft:e,errorOf:t,onChange:n}){let{countries:r}=e;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`p`,{className:`text-[13px] text-pretty text-muted`,children:W.builder.targetsHint}),(0,H.jsx)(q,{label:W.builder.iosUrl,value:e.iosUrl,onChange:e=>n({iosUrl:e}),error:t(`iosUrl`)}),(0,H.jsx)(q,{label:W.builder.androidUrl,value:e.androidUrl,onChange:e=>n({androidUrl:e}),error:t(`androidUrl`)}),r.map((e,i)=>(0,H.jsx)(Bn,{rule:e,taken:r.map(({country:e})=>e).filter(t=>t!==e.country),error:e.country?t(`geo.${e.country}`):void 0,onChange:t=>n({countries:r.map(n=>n===e?t:n)}),onRemove:()=>n({countries:r.filter(t=>t!==e)})},i)),(0,H.jsx)(Ne,{error:t(`geo`)}),(0,H.jsx)(P,{icon:`plus`,className:`self-start`,onClick:()=>n({countries:[...r,{country:``,url:``}]}),children:W.builder.addCountry})]})}function Hn({onSave:e,onCancel:t}){let n=(0,U.useRef)(null),[r,i]=(0,U.useState)(``),a=()=>r.trim()&&e(r.trim());(0,U.useEffect)(()=>n.current?.focus(),[]);function o(e){e.key===`Enter`&&(e.preventDefault(),a())}return(0,H.jsxs)(`div`,{className:`flex flex-col gap-2`,children:[(0,H.jsx)(F,{ref:n,label:W.builder.templateName,hint:W.builder.templateHint,dir:`auto`,maxLength:60,autoComplete:`off`,value:r,onChange:i,onKeyDown:o}),(0,H.jsxs)(`div`,{className:`flex gap-2`,children:[(0,H.jsx)(P,{disabled:!r.trim(),onClick:a,children:W.builder.templateKeep}),(0,H.jsx)(P,{look:`ghost`,onClick:t,children:g.common.cancel})]})]})}var J=[`source`,`medium`,`campaign`,`term`,`content`,`referral`],Un={source:``,medium:``,campaign:``,term:``,content:``,referral:``};function Wn(e){let t=J.map(t=>[t,e[t]??``]);return Object.fromEntries(t)}function Gn(e){let t=J.filter(t=>e[t]);return t.length?Object.fromEntries(t.map(t=>[t,e[t]])):void 0}function Kn(e,t){let n=J.filter(n=>e[n]!==t[n]);return n.length?Object.fromEntries(n.map(e=>[e,t[e]||null])):void 0}var qn={source:`utm_source`,medium:`utm_medium`,campaign:`utm_campaign`,term:`utm_term`,content:`utm_content`,referral:`ref`};function Jn(e,t){let n=URL.canParse(e.trim())?new URL(e.trim()):null;if(!n||!/^https?:$/.test(n.protocol))return null;for(let e of J){let r=qn[e];t[e]&&!n.searchParams.has(r)&&n.searchParams.append(r,t[e])}return n.href}function Yn(e,t){return[...e.filter(({name:e})=>e!==t.name),t].slice(-50)}function Xn(e){return`hoko-utm-${e}`}function Zn(e){try{return $n(JSON.parse(localStorage.getItem(Xn(e))??`[]`))}catch{return[]}}function Qn(e,t){try{localStorage.setItem(Xn(e),JSON.stringify(t))}catch{}}function $n(e){return Array.isArray(e)?e.flatMap(e=>typeof e?.name==`string`?[{name:e.name,utm:Wn(e.utm??Un)}]:[]):[]}function er({utm:e,onChange:t}){let{slug:n}=C().workspace,[r,i]=(0,U.useState)(()=>Zn(n)),[a,o]=(0,U.useState)(``),[s,c]=(0,U.useState)(!1);function l(e,t){i(e),Qn(n,e),o(t),c(!1)}function u(e){o(e);let n=r.find(t=>t.name===e);n&&t(n.utm)}return s?(0,H.jsx)(Hn,{onSave:t=>l(Yn(r,{name:t,utm:e}),t),onCancel:()=>c(!1)}):(0,H.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[r.length>0&&(0,H.jsx)(w,{label:W.builder.template,value:a,options:[[``,W.builder.templateNone],...r.map(({name:e})=>[e,e])],onChange:u,className:`min-w-0 flex-1 sm:max-w-64`}),a&&(0,H.jsx)(T,{icon:`trash`,label:W.builder.templateRemove,onClick:()=>l(r.filter(({name:e})=>e!==a),``)}),(0,H.jsx)(P,{disabled:!Gn(e),onClick:()=>c(!0),children:W.builder.templateSave})]})}function tr({utm:e,errorOf:t,onChange:n}){return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`p`,{className:`text-[13px] text-pretty text-muted`,children:W.builder.utmHint}),(0,H.jsx)(er,{utm:e,onChange:n}),(0,H.jsx)(`div`,{className:`grid gap-4 sm:grid-cols-2`,children:J.map(r=>(0,H.jsx)(F,{label:W.builder.utm[r],dir:`auto`,maxLength:255,autoComplete:`off`,autoCapitalize:`off`,value:e[r],onChange:t=>n({...e,[r]:t}),error:t(`utm.${r}`)},r))})]})}function nr(e){let{draft:t,before:n,errorOf:r,onChange:i}=e,{sections:a}=W.builder,o=(...e)=>e.some(e=>r(e)!==void 0),s=o(...J.map(e=>`utm.${e}`)),c=o(`expiresAt`,`expiredUrl`),l=o(`iosUrl`,`androidUrl`,`geo`,...t.countries.map(e=>`geo.${e.country}`));return(0,H.jsxs)(`div`,{children:[(0,H.jsx)(B,{open:s,icon:`tag`,title:a.campaign,summary:rr(t),children:(0,H.jsx)(tr,{utm:t.utm,errorOf:r,onChange:e=>i({utm:e})})},`utm-${s}`),(0,H.jsx)(B,{open:c,icon:`clock`,title:a.end,summary:ir(t),children:(0,H.jsx)(kn,{...e})},`end-${c}`),(0,H.jsx)(B,{open:l,icon:`globe`,title:a.targets,summary:ar(t),children:(0,H.jsx)(Vn,{...e})},`targets-${l}`),(0,H.jsx)(B,{open:o(`password`),icon:`lock`,title:a.protection,summary:or(t,!!n?.hasPassword),children:(0,H.jsx)(Pn,{...e})},`protection-${o(`password`)}`),(0,H.jsx)(B,{open:o(`partnerId`,`externalId`),icon:`people`,title:a.more,summary:[t.partner?.name,t.externalId].filter(Boolean).join(` · `),children:(0,H.jsx)(Nn,{...e})},`more-${o(`partnerId`,`externalId`)}`)]})}function rr({utm:e}){return[e.source,e.medium,e.campaign].filter(Boolean).join(` / `)}function ir({expiresAt:e}){let t=An(e);return t?O(t):W.builder.endNever}function ar({iosUrl:e,androidUrl:t,countries:n}){let r=[e,t,...n.map(e=>e.country)].filter(Boolean).length;return r?W.builder.targets(r):``}function or({password:e,passwordRemoved:t,cloaked:n},r){return[(e||r&&!t)&&W.builder.passwordOn,n&&W.builder.cloakedOn].filter(Boolean).join(` · `)}function sr({draft:e,domain:t}){let n=Jn(e.url,e.utm);return(0,H.jsxs)(`section`,{"aria-label":W.builder.preview,className:`rounded-lg border border-line bg-surface-2 p-4`,children:[(0,H.jsx)(`h3`,{className:`eyebrow`,children:W.builder.preview}),(0,H.jsxs)(`p`,{dir:`ltr`,className:`mt-1.5 truncate font-medium rtl:text-end`,children:[t,`/`,e.shortId||(0,H.jsx)(`span`,{className:`font-normal text-muted italic`,children:W.builder.previewShortId})]}),(0,H.jsxs)(`p`,{className:`mt-1 flex items-start gap-1.5 text-[13px] text-muted`,children:[(0,H.jsx)(A,{name:`arrowDown`,className:`mt-0.5 size-4`}),(0,H.jsx)(`bdi`,{className:`line-clamp-3 wrap-anywhere`,children:n??W.builder.previewEmpty})]})]})}function cr({urlRef:e,...t}){let n=t.before?.domain??new URL(a).host;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(On,{...t,domain:n,urlRef:e}),(0,H.jsx)(sr,{draft:t.draft,domain:n}),(0,H.jsx)(nr,{...t})]})}var lr=[`url`,`shortId`,`collectionId`,`title`,`tagIds`,`partnerId`,`externalId`,`utm.source`,`utm.medium`,`utm.campaign`,`utm.term`,`utm.content`,`utm.referral`,`expiresAt`,`expiredUrl`,`iosUrl`,`androidUrl`,`geo`,`password`];function ur({countries:e}){return[...lr,...e.map(({country:e})=>`geo.${e}`)]}function dr(e=``,t=null){return{url:e,shortId:``,collection:t,title:``,tags:[],partner:null,externalId:``,utm:Un,expiresAt:``,expiredUrl:``,iosUrl:``,androidUrl:``,countries:[],password:``,passwordRemoved:!1,cloaked:!1}}function fr(e){return{url:e.url,shortId:e.shortId,collection:e.collection,title:e.title??``,tags:e.tags??[],partner:e.partner??null,externalId:e.externalId??``,utm:Wn(e.utm),expiresAt:jn(e.expiresAt),expiredUrl:e.expiredUrl??``,iosUrl:e.iosUrl??``,androidUrl:e.androidUrl??``,countries:Fn(e.geo),password:``,passwordRemoved:!1,cloaked:e.cloaked}}function pr(e,t){return JSON.stringify(e)===JSON.stringify(t)}function mr(e){let{url:t,shortId:n,title:r,externalId:i,expiresAt:a,expiredUrl:o,iosUrl:s,androidUrl:c,password:l}=e;return{url:t.trim(),collectionId:e.collection?.id??``,shortId:n||void 0,tagIds:e.tags.map(e=>e.id),title:r||void 0,partnerId:e.partner?.id,externalId:i||void 0,utm:Gn(e.utm),expiresAt:An(a)??void 0,expiredUrl:o||void 0,iosUrl:s||void 0,androidUrl:c||void 0,geo:In(e.countries)??void 0,password:l||void 0,cloaked:e.cloaked}}function hr(e,t){let n=fr(e),r=e=>t[e]===n[e]?void 0:t[e]||null,i=(e,t)=>JSON.stringify(e)===JSON.stringify(t);return{id:e.id,url:t.url===n.url?void 0:t.url.trim(),shortId:t.shortId===n.shortId?void 0:t.shortId,collectionId:t.collection?.id===e.collectionId?void 0:t.collection?.id,tagIds:i(t.tags,n.tags)?void 0:t.tags.map(e=>e.id),partnerId:t.partner?.id===n.partner?.id?void 0:t.partner?.id??null,title:r(`title`),externalId:r(`externalId`),expiredUrl:r(`expiredUrl`),iosUrl:r(`iosUrl`),androidUrl:r(`androidUrl`),utm:Kn(n.utm,t.utm),expiresAt:t.expiresAt===n.expiresAt?void 0:An(t.expiresAt),geo:i(t.countries,n.countries)?void 0:In(t.countries),password:t.password||(t.passwordRemoved?null:void 0),cloaked:t.cloaked===n.cloaked?void 0:t.cloaked}}function Y(e){return`${e.domain}/${e.shortId}`}function gr(e,t){return e.expiresAt!==null&&Date.parse(e.expiresAt)<=t}function _r(e){return e.replace(/^https?:\/\//,``).replace(/^([^/?#]+)\/$/,`$1`)}function vr(e){let t=ae(),n=C().workspace.slug;return M(async r=>{let i=await e(r,n);return t.invalidateQueries({queryKey:[`links`,n]}),t.invalidateQueries({queryKey:[`overview`,n]}),i})}function yr(){return vr(async(e,t)=>(await r(st,{input:e},t)).createLink?.link)}function br(){return vr(async(e,t)=>(await r(ct,{input:e},t)).updateLink?.link)}function xr({search:e,onClose:t}){let{slug:n}=C().workspace,r=(0,U.useRef)(null),i=y(G(n,``)).data,[a]=(0,U.useState)(o),[s]=(0,U.useState)(()=>dr(e.url)),[c,l]=(0,U.useState)(s),u=yr(),d=i?.find(({id:t})=>t===e.collection)??gn(i),f={...c,collection:c.collection??d},p=e=>l(t=>({...t,...e}));async function m(){let e=await u.run({...mr(f),idempotencyKey:a});e&&(t(),h({look:`ok`,title:W.done.created,text:Y(e)}))}return(0,H.jsx)(z,{size:`large`,title:W.builder.createTitle,description:W.builder.createHint,initialFocus:r,action:u,fields:ur(f),changed:!pr(c,s),submit:{look:`primary`,children:W.builder.submit},onSubmit:m,onClose:t,children:(0,H.jsx)(cr,{draft:f,urlRef:r,errorOf:e=>Ae(u.error,e),onChange:p})})}function Sr({link:e,onClose:t}){let n=(0,U.useRef)(null),[r]=(0,U.useState)(e),[i,a]=(0,U.useState)(()=>fr(e)),o=br(),s=!pr(i,fr(r)),c=e=>a(t=>({...t,...e}));async function l(){let e=s&&await o.run(hr(r,i));e&&(t(),h({look:`ok`,title:W.done.saved,text:Y(e)}))}return(0,H.jsx)(z,{size:`large`,title:W.builder.editTitle,description:W.builder.editHint,initialFocus:n,action:o,fields:ur(i),status:s?``:W.builder.unchanged,changed:s,submit:{look:`primary`,disabled:!s,children:g.common.save},onSubmit:l,onClose:t,children:(0,H.jsx)(cr,{draft:i,before:r,urlRef:n,errorOf:e=>Ae(o.error,e),onChange:c})})}var Cr={created:`CREATED_AT`,updated:`UPDATED_AT`,shortId:`SHORT_ID`};function wr({sort:e=`created`,dir:t}){let n=t??u(e);return{field:Cr[e],direction:n===`asc`?`ASC`:`DESC`}}function Tr({q:e,view:t,collection:n,tag:r,partner:i,by:a}){return{search:e,archived:t===void 0?!1:t===`archived`||void 0,expired:t===`expired`||void 0,collectionId:n,tagId:r,partnerId:i,createdBy:a}}function Er({q:e,view:t,collection:n,tag:r,partner:i,by:a}){return!!(e||t||n||r||i||a)}var Dr=25,Or=864e5;function kr(e,t){let{q:n,view:i,collection:a,tag:o,partner:s,by:c,sort:l,dir:u,after:d}=t,f={first:Dr,after:d},p={...f,filter:Tr(t),orderBy:wr(t)};return x({queryKey:[`links`,e,`list`,{q:n,view:i,collection:a,tag:o,partner:s,by:c,sort:l,dir:u,after:d}],queryFn:()=>i===`deleted`?r(et,f,e):r($e,p,e),placeholderData:b,staleTime:0})}function Ar(e,t){return x({queryKey:[`links`,e,`one`,t],queryFn:()=>r(tt,{id:t},e),staleTime:0})}function jr(e,t,n){let i={...Nr(n),filters:[{dimension:`LINK`,operator:`ONE_OF`,values:[...t]}],breakdowns:[{dimension:`LINK`,limit:100}]};return x({queryKey:[`links`,e,`clicks`,t],queryFn:async()=>{let{analytics:t}=await r(nt,{input:i},e);return new Map(t?.breakdowns[0]?.values.map(({value:e,numbers:t})=>[e,t.clicks]))},enabled:t.length>0,placeholderData:b,staleTime:6e4})}function Mr(e,t,n){let i={...Nr(n),interval:`DAY`,timezone:Intl.DateTimeFormat().resolvedOptions().timeZone,filters:[{dimension:`LINK`,values:[t]}]};return x({queryKey:[`links`,e,`numbers`,t],queryFn:()=>r(rt,{input:i},e),refetchInterval:6e4,staleTime:0})}function Nr(e){let t=new Date(e+Or).setHours(0,0,0,0),n=new Date(t);return n.setDate(n.getDate()-30),{from:n.toISOString(),until:new Date(t).toISOString()}}function Pr({search:e}){let{workspace:t,can:n}=C(),r=v(),i=y({...Ar(t.slug,e.edit??``),enabled:!!e.edit}),a=()=>r({to:`.`,search:e=>({...e,create:void 0,url:void 0,edit:void 0}),replace:!0});return n(`EDITOR`)?e.create?(0,H.jsx)(xr,{search:e,onClose:a}):e.edit&&i.data?.link?(0,H.jsx)(Sr,{link:i.data.link,onClose:a},e.edit):null:null}function Fr({tag:e}){return(0,H.jsxs)(`span`,{title:e.name,className:`badge badge-neutral min-w-0 max-w-36`,children:[(0,H.jsx)(K,{color:e.color}),(0,H.jsx)(`bdi`,{className:`truncate`,children:e.name})]})}function Ir({title:e,none:t,children:n}){return(0,H.jsxs)(`section`,{className:`card px-5 py-4`,children:[(0,H.jsx)(`h2`,{className:`font-semibold`,children:e}),t?(0,H.jsx)(`p`,{className:`mt-2 py-2 text-[13px] text-muted`,children:t}):(0,H.jsx)(`dl`,{className:`mt-2 divide-y divide-line`,children:n})]})}function Lr(e,t){return x({queryKey:[`links`,e,`maker`,t],queryFn:async()=>(await r(ht,{id:t},e)).link?.createdBy??null})}function Rr(e,t){return x({queryKey:[`members`,e,`makers`,t],queryFn:async()=>{let{members:n,apiKeys:i}=await r(gt,{search:t||void 0},e);return[...(n?.nodes??[]).map(({user:e})=>({value:e.id,text:e.name,hint:e.email})),...(i?.nodes??[]).map(e=>({value:e.id,text:e.name,hint:e.hint}))]},placeholderData:b})}function zr({link:e}){let{workspace:t,person:n,can:r}=C(),i=y({...Lr(t.slug,e.id),enabled:r(`ADMIN`)});if(!e.createdBy)return null;let{makers:a}=W,{slug:o}=t,s=i.data?.apiKey,c=i.data?.user?.name??(e.createdBy.actorId===n.id?a.me:a[e.createdBy.kind]);return(0,H.jsx)(I,{name:a.label,children:s?(0,H.jsx)(_,{to:`/$slug/settings/api-keys/$id`,params:{slug:o,id:s.id},className:`link`,children:(0,H.jsx)(`bdi`,{children:a.key(s.name)})}):(0,H.jsx)(`bdi`,{children:c})})}function Br({link:e}){let{details:t}=W;return(0,H.jsxs)(Ir,{title:t.facts,children:[(0,H.jsx)(I,{name:t.destination,children:(0,H.jsx)(`a`,{href:e.url,target:`_blank`,rel:`noreferrer`,dir:`ltr`,className:`link wrap-anywhere`,children:e.url})}),(0,H.jsx)(I,{name:t.collection,children:(0,H.jsx)(`bdi`,{children:e.collection?.name??W.noCollection})}),(0,H.jsx)(I,{name:t.tags,children:e.tags?.length?(0,H.jsx)(`span`,{className:`flex flex-wrap gap-1`,children:e.tags.map(e=>(0,H.jsx)(Fr,{tag:e},e.id))}):t.none}),e.partner&&(0,H.jsx)(I,{name:t.partner,children:(0,H.jsx)(`bdi`,{children:e.partner.name})}),e.externalId&&(0,H.jsx)(I,{name:t.externalId,children:(0,H.jsx)(`code`,{className:`font-mono text-xs wrap-anywhere`,children:e.externalId})}),(0,H.jsx)(I,{name:t.created,children:Je(e.createdAt)}),(0,H.jsx)(zr,{link:e}),(0,H.jsx)(I,{name:t.changed,children:Je(e.updatedAt)}),(0,H.jsxs)(I,{name:t.id,children:[(0,H.jsx)(`code`,{className:`font-mono text-xs wrap-anywhere`,children:e.id}),(0,H.jsx)(je,{text:e.id,what:t.id,className:`-my-1.5`})]})]})}function Vr({link:e}){let t=N();return e.deletedAt?(0,H.jsx)(j,{look:`danger`,children:W.details.deletedNotice}):gr(e,t)?(0,H.jsx)(j,{look:`warn`,children:W.details.expiredNotice}):e.archived?(0,H.jsx)(j,{children:W.details.archivedNotice}):null}var Hr=100,X=10;function Ur({series:e}){let{details:t}=W,n=e.reduce((e,t)=>t.numbers.clicks>(e?.numbers.clicks??0)?t:e,void 0),r=n?.numbers.clicks??0,i=n?t.byDayHint(k(r),O(n.from)):t.noClicks;return(0,H.jsxs)(`figure`,{className:`px-5 py-4`,children:[(0,H.jsx)(`svg`,{role:`img`,"aria-label":`${t.byDay}. ${i}`,viewBox:`0 0 ${Math.max(e.length,1)*X} ${Hr}`,preserveAspectRatio:`none`,className:`h-28 w-full`,children:e.map(({from:e,numbers:n},i)=>{let a=r?Math.max(n.clicks/r*96,n.clicks?3:1):1;return(0,H.jsxs)(`g`,{children:[(0,H.jsx)(`title`,{children:t.onDay(n.clicks,O(e))}),(0,H.jsx)(`rect`,{x:i*X,width:X,height:Hr,fill:`transparent`}),(0,H.jsx)(`rect`,{x:i*X+1,y:Hr-a,width:8,height:a,className:n.clicks?`fill-accent`:`fill-line`})]},e)})}),(0,H.jsx)(`figcaption`,{className:`mt-2 text-xs text-muted`,children:i})]})}var Wr=[`clicks`,`leads`,`sales`];function Gr({id:e}){let{workspace:t}=C(),n=N(),{data:r,error:i}=y(Mr(t.slug,e,n)),{details:a}=W,o=r?.analytics;return(0,H.jsxs)(`section`,{className:`card overflow-hidden`,"aria-busy":!r&&!i,children:[(0,H.jsx)(`h2`,{className:`px-5 pt-4 font-semibold`,children:a.numbers}),(0,H.jsx)(`dl`,{className:`mt-2 grid grid-cols-3 divide-x divide-line border-b border-line`,children:Wr.map(e=>(0,H.jsxs)(`div`,{className:`flex min-w-0 flex-col justify-between px-3 py-3 sm:px-5`,children:[(0,H.jsx)(`dt`,{className:`text-[13px] text-muted`,children:a[e]}),(0,H.jsxs)(`dd`,{className:`mt-0.5 text-2xl font-semibold tracking-tight tabular-nums`,children:[o?k(o.totals[e]):`–`,o&&(0,H.jsx)(`span`,{className:`block text-xs font-normal tracking-normal text-muted`,children:a.before(k(o.previous.totals[e]))})]})]},e))}),i&&(0,H.jsx)(`div`,{className:`p-4`,children:(0,H.jsx)(j,{look:`warn`,children:i.message})}),(0,H.jsx)(Ur,{series:o?.series??[]})]})}function Kr({link:e}){let{details:t}=W,n=qr(e,gr(e,N()));return(0,H.jsx)(Ir,{title:t.rules,none:n.length===0?t.noRules:void 0,children:n.map(([e,t])=>(0,H.jsx)(I,{name:e,children:(0,H.jsx)(`bdi`,{className:`wrap-anywhere`,children:t})},e))})}function qr(e,t){let{details:n,builder:r}=W,i=new Intl.DisplayNames(te,{type:`region`}),a=J.filter(t=>e.utm[t]);return[[n.password,e.hasPassword&&n.passwordAsked],[t?n.ended:n.ends,e.expiresAt&&Je(e.expiresAt)],[n.afterwards,e.expiredUrl],[n.ios,e.iosUrl],[n.android,e.androidUrl],...Fn(e.geo).map(({country:e,url:t})=>[i.of(e)??e,t]),...a.map(t=>[`${n.campaign}: ${r.utm[t]}`,e.utm[t]]),[n.cloaked,e.cloaked&&n.cloakedOn]].flatMap(([e,t])=>t?[[e,t]]:[])}function Jr({address:e,name:t}){let[n,r]=(0,U.useState)(!1);return n?(0,H.jsx)(`p`,{className:`rounded-lg bg-surface-2 p-4 text-[13px] text-muted`,children:W.details.qrMissing}):(0,H.jsx)(`img`,{src:e,alt:W.details.qrPicture(t),className:`mx-auto aspect-square w-full max-w-60 rounded-lg border border-line bg-white`,onError:()=>r(!0)})}var Yr=[`svg`,`png`],Xr=[`256`,`512`,`1024`,`2048`];function Zr(e,t,n){let r=`${a}/${encodeURIComponent(e)}/qr.${t}`;return t===`png`?`${r}?size=${n}`:r}async function Qr(e){let t=await fetch(e);if(!t.ok)throw Error(t.statusText);return t.blob()}async function $r(e,t){t===`svg`?await navigator.clipboard.writeText(await e.text()):await navigator.clipboard.write([new ClipboardItem({"image/png":e})])}function ei({link:e}){let{details:t}=W,[n,r]=(0,U.useState)(`svg`),[i,a]=(0,U.useState)(`1024`),o=Zr(e.shortId,n,i),s=M(async()=>le(await Qr(o),`${e.shortId}.${n}`));Ve(s.error);async function c(){let e=await Qr(o).then(e=>$r(e,n)).then(()=>!0).catch(()=>!1);h({look:e?`ok`:`danger`,title:e?t.qrCopied:g.common.copyFailed})}return(0,H.jsxs)(`section`,{className:`card flex flex-col gap-4 p-5`,children:[(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`h2`,{className:`font-semibold`,children:t.qr}),(0,H.jsx)(`p`,{className:`mt-0.5 text-[13px] text-muted`,children:t.qrHint})]}),(0,H.jsx)(Jr,{address:Zr(e.shortId,`svg`,i),name:Y(e)},e.updatedAt),(0,H.jsx)(ce,{label:t.qrFormat,value:n,options:Yr.map(e=>[e,e.toUpperCase()]),onChange:r}),n===`png`&&(0,H.jsx)(ce,{label:t.qrSize,value:i,options:Xr.map(e=>[e,e]),hint:t.qrPixels(Number(i)),onChange:a}),(0,H.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,H.jsx)(P,{look:`primary`,icon:`download`,className:`flex-1`,busy:s.pending,onClick:()=>s.run(),children:t.qrDownload}),(0,H.jsx)(P,{icon:`copy`,className:`flex-1`,onClick:c,children:t.qrCopy})]})]})}function ti({link:e}){return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(Vr,{link:e}),(0,H.jsxs)(`div`,{className:`grid items-start gap-6 lg:grid-cols-[1fr_20rem]`,children:[(0,H.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6`,children:[(0,H.jsx)(Gr,{id:e.id}),(0,H.jsx)(Br,{link:e}),(0,H.jsx)(Kr,{link:e})]}),(0,H.jsx)(ei,{link:e})]})]})}function ni({link:e}){let t=N();return(0,H.jsxs)(H.Fragment,{children:[e.deletedAt&&(0,H.jsx)(he,{look:`danger`,children:W.deleted}),e.archived&&(0,H.jsx)(he,{children:W.archived}),gr(e,t)&&(0,H.jsx)(he,{look:`warn`,children:W.expired}),e.hasPassword&&(0,H.jsxs)(`span`,{title:W.password,className:`relative z-10 text-muted`,children:[(0,H.jsx)(A,{name:`lock`,className:`size-4`}),(0,H.jsx)(`span`,{className:`sr-only`,children:W.password})]})]})}function ri(e,t,n){let r=e.filter(e=>!n.some(t=>t.id===e.id));return[...r,...t.filter(e=>!r.some(t=>t.id===e.id))]}function Z(){let e=ae(),t=C().workspace.slug;return async({patch:n,act:r,done:a,text:o,undo:s})=>{let c={queryKey:[`links`,t,`list`]};await e.cancelQueries(c),e.setQueriesData(c,e=>e&&ii(e,n));try{return await r(t),h({look:`ok`,title:a,text:o,undo:s}),!0}catch(e){return d(e)&&i(),h({look:`danger`,title:e instanceof Error?e.message:String(e)}),!1}finally{e.invalidateQueries({queryKey:[`links`,t]}),e.invalidateQueries({queryKey:[`overview`,t]})}}}function ii(e,t){if(!e.links)return e;let n=e.links.nodes.map(t).filter(e=>e!==null),r=e.links.totalCount-(e.links.nodes.length-n.length);return{...e,links:{...e.links,nodes:n,totalCount:r}}}function Q(e,t){let n={links:e.map(e=>({...t(e),id:e.id}))};return e=>r(lt,{input:n},e)}function $(e,t){let n=new Set(e.map(e=>e.id));return e=>n.has(e.id)?t(e):e}function ai(){let e=Z();return function t(n,r){return e({patch:$(n,e=>({...e,archived:r})),act:Q(n,()=>({archived:r})),done:r?W.done.archived(n.length):W.done.unarchived(n.length),text:r?W.done.worksOn:void 0,undo:()=>t(n,!r)})}}function oi(){let e=Z(),t=si();return n=>{let i=n.map(e=>e.id);return e({patch:$(n,()=>null),act:e=>r(ut,{input:{ids:i}},e),done:W.done.deleted(n.length),text:W.done.stopped,undo:()=>t(i)})}}function si(){let e=Z();return t=>e({patch:e=>e.deletedAt&&t.includes(e.id)?null:e,act:async e=>{for(let n of t)await r(dt,{input:{id:n}},e)},done:W.done.restored(t.length)})}function ci(){let e=Z();return(t,n)=>e({patch:$(t,e=>({...e,collection:n,collectionId:n.id})),act:Q(t,()=>({collectionId:n.id})),done:W.done.moved(t.length),text:n.name,undo:()=>e({patch:e=>t.find(t=>t.id===e.id)??e,act:Q(t,({collectionId:e})=>({collectionId:e})),done:W.done.undone})})}function li(){let e=Z();return(t,n,r)=>{let i=e=>ri(e.tags??[],n,r);return e({patch:$(t,e=>({...e,tags:i(e)})),act:Q(t,e=>({tagIds:i(e).map(e=>e.id)})),done:W.done.tagged(t.length),undo:()=>e({patch:e=>t.find(t=>t.id===e.id)??e,act:Q(t,({tagIds:e})=>({tagIds:e})),done:W.done.undone})})}}function ui(){let e=Z(),t=v(),n=C().workspace.slug;return i=>e({patch:e=>e,act:async()=>{let{duplicateLink:e}=await r(ft,{input:{id:i.id}},n);e&&await t({to:`/$slug/links/$id`,params:{slug:n,id:e.link.id}})},done:W.done.duplicated,text:Y(i)})}function di({link:e,onTask:t}){let{can:n}=C(),r=v(),i=ai(),a=ui(),o={disabled:!n(`EDITOR`),reason:g.common.needsRole(`EDITOR`)},s=n=>()=>t({kind:n,links:[e]}),c=()=>r({to:`.`,search:t=>({...t,edit:e.id})});return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(L,{icon:`pencil`,...o,onClick:c,children:W.edit}),(0,H.jsx)(L,{icon:`copy`,...o,onClick:()=>a(e),children:W.duplicate}),(0,H.jsx)(L,{icon:`folder`,...o,onClick:s(`move`),children:W.move}),(0,H.jsx)(L,{icon:`archive`,...o,onClick:()=>i([e],!e.archived),children:e.archived?W.unarchive:W.archive}),(0,H.jsx)(L,{icon:`trash`,danger:!0,...o,onClick:s(`delete`),children:W.delete})]})}function fi({link:e}){let{can:t}=C(),n=si();return(0,H.jsx)(L,{icon:`restore`,disabled:!t(`EDITOR`),reason:g.common.needsRole(`EDITOR`),onClick:()=>n([e.id]),children:W.restore})}function pi({link:e,onTask:t}){let{workspace:n}=C(),r=v(),i=()=>r({to:`/$slug/links/$id`,params:{slug:n.slug,id:e.id}});async function a(){let t=await Be(e.shortUrl);h({look:t?`ok`:`danger`,title:t?g.common.copied:g.common.copyFailed})}return(0,H.jsx)(Oe,{align:`end`,trigger:(0,H.jsx)(T,{small:!0,icon:`dots`,label:W.actionsFor(Y(e)),className:`relative z-10`}),children:e.deletedAt?(0,H.jsx)(fi,{link:e}):(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(L,{icon:`eye`,onClick:i,children:W.open}),(0,H.jsx)(L,{icon:`copy`,onClick:a,children:W.copy}),(0,H.jsx)(L,{icon:`external`,onClick:()=>window.open(e.shortUrl,`_blank`,`noreferrer`),children:W.visit}),(0,H.jsx)(`div`,{className:`menu-separator`}),(0,H.jsx)(di,{link:e,onTask:t})]})})}var mi=5;function hi({links:e,onClose:t,onDone:n}){let[r,i]=(0,U.useState)(``),a=oi(),o=e.length>1,s=!o||r.trim()===String(e.length);async function c(){s&&(t(),await a(e)&&n?.())}return(0,H.jsxs)(z,{size:`small`,title:W.deleteDialog.title(e.length),description:W.deleteDialog.hint,action:{pending:!1,error:null},fields:[],submit:{look:`danger`,disabled:!s,children:W.deleteDialog.submit},onSubmit:c,onClose:t,children:[(0,H.jsxs)(`ul`,{dir:`ltr`,className:`flex flex-col gap-1 rounded-lg bg-surface-2 p-3 text-[13px]`,children:[e.slice(0,mi).map(e=>(0,H.jsx)(`li`,{className:`truncate`,children:Y(e)},e.id)),e.length>mi&&(0,H.jsx)(`li`,{className:`text-muted`,children:W.moreTags(e.length-mi)})]}),o&&(0,H.jsx)(F,{label:W.deleteDialog.confirm(e.length),inputMode:`numeric`,autoComplete:`off`,value:r,onChange:i})]})}function gi({links:e,onClose:t,onDone:n}){let[r,i]=(0,U.useState)(null),a=ci();async function o(){r&&(t(),await a(e,r)&&n?.())}return(0,H.jsx)(z,{size:`small`,title:W.moveDialog.title(e.length),description:W.moveDialog.hint,action:{pending:!1,error:null},fields:[],submit:{look:`primary`,disabled:!r,children:W.moveDialog.submit},onSubmit:o,onClose:t,children:(0,H.jsx)(en,{chosen:r,onChange:i})})}function _i({links:e,onClose:t,onDone:n}){let[r,i]=(0,U.useState)([]),[a,o]=(0,U.useState)([]),s=li();async function c(){t(),await s(e,r,a)&&n?.()}return(0,H.jsxs)(z,{size:`small`,title:W.tagDialog.title(e.length),description:W.tagDialog.hint,action:{pending:!1,error:null},fields:[],submit:{look:`primary`,disabled:r.length+a.length===0,children:W.tagDialog.submit},onSubmit:c,onClose:t,children:[(0,H.jsx)(En,{label:W.tagDialog.add,chosen:r,onChange:i}),(0,H.jsx)(En,{label:W.tagDialog.remove,chosen:a,onChange:o})]})}function vi({task:e,onClose:t,onDone:n}){if(!e)return null;let r={links:e.links,onClose:t,onDone:n};return e.kind===`delete`?(0,H.jsx)(hi,{...r}):e.kind===`move`?(0,H.jsx)(gi,{...r}):(0,H.jsx)(_i,{...r})}function yi({link:e}){let{workspace:t,can:n}=C(),r=v(),[i,a]=(0,U.useState)(null),o={slug:t.slug,id:e.id};return(0,H.jsxs)(`header`,{className:`flex flex-col gap-2`,children:[(0,H.jsx)(Se,{to:`/$slug/links`,params:{slug:t.slug},children:W.details.back}),(0,H.jsxs)(`div`,{className:`flex flex-wrap items-start justify-between gap-x-6 gap-y-4`,children:[(0,H.jsxs)(`div`,{className:`min-w-0 flex-1 basis-72`,children:[(0,H.jsxs)(`div`,{className:`flex min-h-9 flex-wrap items-center gap-x-2 gap-y-1`,children:[(0,H.jsx)(`h1`,{dir:`ltr`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:Y(e)}),(0,H.jsx)(je,{text:e.shortUrl,what:Y(e)}),(0,H.jsx)(ni,{link:e})]}),e.title&&(0,H.jsx)(`p`,{dir:`auto`,className:`mt-1 text-muted wrap-anywhere`,children:e.title})]}),(0,H.jsxs)(`div`,{className:`flex items-center gap-2`,children:[!e.deletedAt&&(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`a`,{href:e.shortUrl,target:`_blank`,rel:`noreferrer`,className:`btn btn-secondary`,children:[(0,H.jsx)(A,{name:`external`,className:`size-4`}),W.visit]}),n(`EDITOR`)?(0,H.jsxs)(_,{to:`/$slug/links/$id`,params:o,search:{edit:e.id},className:`btn btn-secondary`,children:[(0,H.jsx)(A,{name:`pencil`,className:`size-4`}),W.edit]}):(0,H.jsx)(P,{icon:`pencil`,disabled:!0,title:g.common.needsRole(`EDITOR`),children:W.edit})]}),(0,H.jsx)(pi,{link:e,onTask:a})]})]}),(0,H.jsx)(vi,{task:i,onClose:()=>a(null),onDone:()=>{i?.kind===`delete`&&r({to:`/$slug/links`,params:o})}})]})}var bi=S(`/$slug/links/$id`);function xi(){let{workspace:e}=C(),{id:t}=bi.useParams(),n=bi.useSearch(),r=y(Ar(e.slug,t)),i=Ue(r.isPending),a=r.data?.link;if(D(a?Y(a):W.page),a)return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(yi,{link:a}),(0,H.jsx)(ti,{link:a}),(0,H.jsx)(Pr,{search:n})]});let o=r.error instanceof c&&r.error.code===`NOT_FOUND`;return r.isError&&!o?(0,H.jsx)(ze,{error:r.error,onRetry:()=>r.refetch()}):r.isPending?i?(0,H.jsx)(qe,{}):null:(0,H.jsx)(We,{alone:!0,icon:`link`,title:W.builder.missingTitle,hint:W.builder.missingHint})}function Si({selection:e,onTask:t}){let{can:n}=C(),r=ai(),{selected:i,clear:a}=e,o=i.some(e=>e.deletedAt),s={disabled:!(n(`EDITOR`)&&!o),title:n(`EDITOR`)?void 0:g.common.needsRole(`EDITOR`)},c=e=>()=>t({kind:e,links:i}),l=i.every(e=>e.archived);return i.length===0?null:(0,H.jsxs)(`section`,{"aria-label":W.bulk.title,className:`sticky bottom-4 z-20 mx-auto flex max-w-full flex-wrap items-center gap-1.5 rounded-xl border border-line bg-surface p-2 shadow-pop`,children:[(0,H.jsx)(`p`,{role:`status`,className:`px-2 font-medium tabular-nums`,children:W.bulk.selected(i.length)}),(0,H.jsx)(P,{small:!0,icon:`folder`,...s,onClick:c(`move`),children:W.moveDialog.submit}),(0,H.jsx)(P,{small:!0,icon:`tag`,...s,onClick:c(`tag`),children:W.bulk.tag}),(0,H.jsx)(P,{small:!0,icon:`archive`,...s,onClick:()=>r(i,!l),children:l?W.unarchive:W.archive}),(0,H.jsx)(P,{small:!0,icon:`trash`,className:`text-danger`,...s,onClick:c(`delete`),children:W.delete}),(0,H.jsx)(T,{small:!0,icon:`close`,label:W.bulk.clear,onClick:a})]})}function Ci({label:e,checked:t,onChange:n}){return(0,H.jsxs)(`label`,{className:`relative z-10 -m-1.5 inline-grid size-8 cursor-pointer place-items-center align-middle`,children:[(0,H.jsx)(`span`,{className:`sr-only`,children:e}),(0,H.jsx)(`input`,{type:`checkbox`,className:`check`,checked:t,onChange:n})]})}function wi({link:e}){let{workspace:t}=C(),{title:n,url:r,archived:i,deletedAt:a}=e;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`span`,{className:`flex min-h-8 items-center gap-1.5`,children:[(0,H.jsx)(_,{to:`/$slug/links/$id`,params:{slug:t.slug,id:e.id},preload:!1,dir:`ltr`,title:e.shortUrl,className:R(`min-w-0 truncate font-medium after:absolute after:inset-0`,(i||a)&&`text-muted`),children:Y(e)}),(0,H.jsx)(je,{text:e.shortUrl,what:Y(e),className:`relative z-10 -my-1`}),(0,H.jsx)(ni,{link:e})]}),(0,H.jsxs)(`span`,{className:`flex min-w-0 gap-1.5 text-[13px] text-muted`,children:[n&&(0,H.jsx)(`bdi`,{title:n,className:`max-w-[50%] shrink-0 truncate text-fg`,children:n}),(0,H.jsx)(`bdi`,{title:r,className:`min-w-0 truncate`,children:_r(r)})]})]})}var Ti=2;function Ei({tags:e}){let t=e.slice(Ti);return(0,H.jsxs)(`span`,{className:`flex items-center gap-1`,children:[e.slice(0,Ti).map(e=>(0,H.jsx)(Fr,{tag:e},e.id)),t.length>0&&(0,H.jsx)(`span`,{title:t.map(e=>e.name).join(`, `),className:`badge badge-neutral shrink-0`,children:W.moreTags(t.length)})]})}function Di({links:e,selection:t,clicksOf:n,onTask:r}){let{columns:i}=W;return(0,H.jsx)(`ul`,{className:`flex flex-col gap-3`,children:e.map(e=>(0,H.jsxs)(`li`,{className:`card relative p-4`,children:[(0,H.jsxs)(`div`,{className:`flex items-start gap-2`,children:[(0,H.jsx)(`span`,{className:`pt-1.5`,children:(0,H.jsx)(Ci,{label:W.bulk.select(Y(e)),checked:t.ids.has(e.id),onChange:()=>t.toggle(e.id)})}),(0,H.jsx)(`h2`,{className:`min-w-0 flex-1 text-sm font-normal`,children:(0,H.jsx)(wi,{link:e})}),(0,H.jsx)(`span`,{className:`-me-2 -mt-0.5`,children:(0,H.jsx)(pi,{link:e,onTask:r})})]}),(0,H.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,H.jsx)(de,{name:i.clicks,children:n(e)}),(0,H.jsx)(de,{name:e.deletedAt?i.deleted:i.created,children:O(e.deletedAt??e.createdAt)}),(0,H.jsx)(de,{name:i.collection,children:(0,H.jsx)(`bdi`,{className:`block truncate`,children:e.collection?.name??W.noCollection})})]}),!!e.tags?.length&&(0,H.jsx)(`div`,{className:`mt-3`,children:(0,H.jsx)(Ei,{tags:e.tags??[]})})]},e.id))})}var Oi=(m===`ar`?await p(()=>import(`./overview.ar-DqFNG7hE.js`),__vite__mapDeps([5,1,2]),import.meta.url):await p(()=>import(`./overview.en-nWgZeVr9.js`),[],import.meta.url)).overview,ki=`https://example.com/`,Ai=`mutation ($input: CreateLinkInput!) { createLink(input: $input) { link { shortUrl } } }`;function ji({collectionId:e}){let t={url:ki,collectionId:e??Oi.steps.link.collection},n=we(a,xe,{method:`POST`,path:`/api/links`,body:JSON.stringify([t])}),r=we(a,xe,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:Ai,variables:{input:t}})});return(0,H.jsx)(kt,{label:Oi.steps.link.title,rest:n,graphql:r})}var Mi=S(`/$slug/links`);function Ni({search:e,filtered:t}){let{workspace:n}=C(),r=Mi.useNavigate(),i=y(G(n.slug,``));return e.view===`deleted`?(0,H.jsx)(We,{icon:`trash`,title:W.noDeletedTitle,hint:W.noDeletedHint}):t?(0,H.jsx)(Ge,{title:W.noMatchTitle,hint:W.noMatchHint,onClear:()=>r({search:{},replace:!0})}):(0,H.jsx)(pe,{icon:`link`,title:W.emptyTitle,hint:W.emptyHint,children:(0,H.jsx)(ji,{collectionId:gn(i.data)?.id})})}var Pi=(0,U.memo)(function({link:e,selected:t,clicks:n,onToggle:r,onTask:i}){return(0,H.jsxs)(`tr`,{className:R(`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,t&&`bg-accent-soft/50`),children:[(0,H.jsx)(`td`,{className:`py-3 ps-4`,children:(0,H.jsx)(Ci,{label:W.bulk.select(Y(e)),checked:t,onChange:()=>r(e.id)})}),(0,H.jsx)(`th`,{scope:`row`,className:`w-full max-w-0 min-w-64 px-4 py-2.5 text-start font-normal`,children:(0,H.jsx)(wi,{link:e})}),(0,H.jsx)(`td`,{className:`hidden max-w-40 truncate px-4 py-3 whitespace-nowrap text-muted xl:table-cell`,children:(0,H.jsx)(`bdi`,{children:e.collection?.name??W.noCollection})}),(0,H.jsx)(`td`,{className:`hidden max-w-44 px-4 py-3 lg:table-cell xl:max-w-64`,children:(0,H.jsx)(Ei,{tags:e.tags??[]})}),(0,H.jsx)(`td`,{className:`px-4 py-3 text-end whitespace-nowrap tabular-nums`,children:n}),(0,H.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:O(e.deletedAt??e.createdAt)}),(0,H.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,H.jsx)(pi,{link:e,onTask:i})})]})});function Fi({links:e,search:t,selection:n,clicksOf:r,onTask:i}){let{columns:a}=W,o=t.view===`deleted`;return(0,H.jsx)(`div`,{className:`card overflow-x-auto`,children:(0,H.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,H.jsx)(`caption`,{className:`sr-only`,children:W.page}),(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,H.jsx)(`th`,{scope:`col`,className:`table-head w-10 pe-0`,children:(0,H.jsx)(Ci,{label:W.bulk.selectAll,checked:n.all,onChange:n.toggleAll})}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head`,children:a.link}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head hidden xl:table-cell`,children:a.collection}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head hidden lg:table-cell`,children:a.tags}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head text-end`,children:a.clicks}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head`,children:o?a.deleted:a.created}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,H.jsx)(`span`,{className:`sr-only`,children:a.actions})})]})}),(0,H.jsx)(`tbody`,{children:e.map(e=>(0,H.jsx)(Pi,{link:e,selected:n.ids.has(e.id),clicks:r(e),onToggle:n.toggle,onTask:i},e.id))})]})})}function Ii({maker:e,onChange:t}){let{workspace:n,person:r,can:i}=C(),[a,o]=(0,U.useState)(``),c=i(`ADMIN`),l=y({...Rr(n.slug,a),enabled:c}),{makers:u}=W,d={value:r.id,text:u.me},f=l.data?.filter(({value:e})=>e!==r.id),p=c?f&&(a?l.data:[d,...f]):[d],m=[d,...l.data??[]].find(({value:t})=>t===e)?.text;return(0,H.jsx)(Fe,{label:u.label,chosen:e&&(m??W.unknown),find:u.find,none:u.nobody,picks:p,clean:s,onSearch:o,onChange:t})}function Li({search:e,onChange:t}){let{slug:n}=C().workspace,r=y(G(n,``)).data??[],i=y(Qt(n,``)).data??[],a=y($t(n,``)).data??[],o=e=>t({view:e===`active`?void 0:e}),s=[[`collection`,W.collection,r],[`tag`,W.tag,i],[`partner`,W.partner,a]];return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(oe,{label:W.view,values:[e.view??`active`],options:ne.map(e=>[e,W.views[e]]),onChange:([e])=>o(e)}),e.view!==`deleted`&&s.map(([n,r,i])=>(i.length>0||e[n])&&(0,H.jsx)(oe,{label:r,values:e[n]?[e[n]]:[],options:Ri(i,e[n]),onChange:([e])=>t({[n]:e})},n)),e.view!==`deleted`&&(0,H.jsx)(Ii,{maker:e.by,onChange:e=>t({by:e})})]})}function Ri(e,t){let n=e.map(({id:e,name:t})=>[e,t]);return!t||e.some(({id:e})=>e===t)?n:[...n,[t,W.unknown]]}var zi=S(`/$slug/links`),Bi=[[`created-desc`,W.sorts.newest],[`created-asc`,W.sorts.oldest],[`updated-desc`,W.sorts.changedLast],[`updated-asc`,W.sorts.changedFirst],[`shortId-asc`,W.sorts.shortIdUp],[`shortId-desc`,W.sorts.shortIdDown]];function Vi({search:e,total:t}){let n=zi.useNavigate(),r=Me(),i=e.sort??`created`,a=e.view===`deleted`;return(0,H.jsxs)(be,{total:t===void 0?void 0:W.total(t),onClear:Er(e)?()=>n({search:{},replace:!0}):void 0,order:!a&&(0,H.jsx)(ye,{orders:Bi,sort:i,dir:e.dir??u(i),onChange:r}),hint:a?W.deletedHint:void 0,children:[!a&&(0,H.jsx)(Ce,{label:W.search,placeholder:W.searchHint,value:e.q??``,clean:s,onChange:e=>r({q:e||void 0})}),(0,H.jsx)(Li,{search:e,onChange:r})]})}function Hi(e){let{workspace:t}=C(),n=N(),r=(0,U.useMemo)(()=>e.map(e=>e.id),[e]),{data:i,isError:a,isPlaceholderData:o}=y(jr(t.slug,r,n));return(0,U.useCallback)(e=>{if(a)return W.unknown;let t=i?.get(e.id);return t===void 0&&(!i||o)?``:k(t??0)},[i,a,o])}function Ui(e){let[t,n]=(0,U.useState)(new Set),r=(0,U.useMemo)(()=>e.filter(e=>t.has(e.id)),[e,t]),i=(0,U.useCallback)(e=>{n(t=>{let n=new Set(t);return n.delete(e)||n.add(e),n})},[]),a=(0,U.useCallback)(()=>n(new Set),[]),o=(0,U.useCallback)(()=>{n(new Set(r.length===e.length?[]:e.map(e=>e.id)))},[e,r.length]);return{ids:t,selected:r,all:e.length>0&&r.length===e.length,toggle:i,toggleAll:o,clear:a}}var Wi=[];function Gi({search:e}){let{workspace:t}=C(),n=y(kr(t.slug,e)),[r,i]=(0,U.useState)(null),a=ue(`(width >= 48rem)`),o=n.data?.links,s=o?.nodes??Wi,c=(0,U.useDeferredValue)(s,Wi),l=Hi(s),u=Ui(s),d=Er(e),f=d||n.isError||!!o?.totalCount,p=a?Fi:Di;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(ke,{label:W.page,query:n,page:o,after:e.after,toolbar:f&&(0,H.jsx)(Vi,{search:e,total:o?.totalCount}),empty:(0,H.jsx)(Ni,{search:e,filtered:d}),children:(0,H.jsx)(p,{links:c,search:e,selection:u,clicksOf:l,onTask:i})}),(0,H.jsx)(Si,{selection:u,onTask:i}),(0,H.jsx)(vi,{task:r,onClose:()=>i(null)})]})}function Ki(){let e=C().workspace.slug;return M(async t=>{le(new Blob(await qi(e,Tr(t)),{type:`text/csv`}),W.exportFile),h({look:`ok`,title:W.exported,text:W.exportFile})})}async function qi(e,t,n){let{exportLinks:i}=await r(mt,{filter:t,after:n},e);return i?i.hasNextPage&&i.endCursor?[i.csv,...await qi(e,t,i.endCursor)]:[i.csv]:[]}var Ji=S(`/$slug/links`);function Yi({search:e}){let{workspace:t,can:n}=C(),r=Ji.useNavigate(),i=Ki();return Ve(i.error),(0,H.jsxs)(Oe,{align:`end`,trigger:(0,H.jsxs)(P,{busy:i.pending,children:[W.more,(0,H.jsx)(A,{name:`chevronDown`,className:`size-4 text-muted`})]}),children:[(0,H.jsx)(L,{icon:`upload`,disabled:!n(`EDITOR`),reason:g.common.needsRole(`EDITOR`),onClick:()=>r({to:`/$slug/links/import`,params:{slug:t.slug}}),children:W.import}),e.view!==`deleted`&&(0,H.jsx)(L,{icon:`download`,onClick:()=>i.run(e),children:W.export})]})}var Xi=S(`/$slug/links`);function Zi(){D(W.page);let e=Xi.useSearch(),t=Xi.useNavigate();return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(Ke,{title:W.page,intro:W.intro,children:(0,H.jsxs)(`div`,{className:`flex items-center gap-2`,children:[(0,H.jsx)(Yi,{search:e}),(0,H.jsx)(xt,{needs:`EDITOR`,look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>t({search:e=>({...e,create:`1`,edit:void 0})}),children:W.create})]})}),(0,H.jsx)(Gi,{search:e}),(0,H.jsx)(Pr,{search:e})]})}function Qi({color:e,onChange:t}){let n=(0,U.useId)();return(0,H.jsxs)(`fieldset`,{children:[(0,H.jsxs)(`legend`,{className:`mb-2 flex w-full justify-between text-sm font-medium`,children:[V.tag.color,(0,H.jsx)(`span`,{className:`font-normal text-muted`,children:V.tag.colors[e]})]}),(0,H.jsx)(`div`,{className:`grid grid-cols-[repeat(auto-fill,minmax(2rem,1fr))] gap-1`,children:Tn.map(r=>(0,H.jsxs)(`label`,{title:V.tag.colors[r],className:`pill min-h-8 justify-center px-0 not-has-checked:border-transparent [&_.tag-dot]:size-5`,children:[(0,H.jsx)(`input`,{type:`radio`,className:`sr-only`,name:n,value:r,checked:r===e,"aria-label":V.tag.colors[r],onChange:()=>t(r)}),(0,H.jsx)(K,{color:r})]},r))})]})}var $i=[`tags`,`links`,`overview`];function ea(){return E($i,async(e,t)=>(await r(vt,{input:e},t)).createTag?.tag)}function ta(){return E($i,async(e,t)=>(await r(yt,{input:e},t)).updateTag?.tag)}function na(){return E($i,async(e,t)=>(await r(bt,{input:{id:e}},t)).deleteTag)}function ra({before:e,onClose:t}){let n=e?.color??`BLUE`,[r,i]=(0,U.useState)(n),a=ea(),o=ta();return(0,H.jsx)(Ct,{words:V.tag,before:e,changed:r!==n,action:e?o:a,fields:[`color`],onSave:(t,n)=>e?o.run({id:e.id,name:t,color:r}):a.run({name:t,color:r,idempotencyKey:n}),onClose:t,children:(0,H.jsx)(Qi,{color:r,onChange:i})})}function ia({tag:e,onClose:t}){let n=na();return(0,H.jsx)(Rt,{words:V.tag,thing:e,action:n,onClose:t})}function aa({tag:e,onEdit:t,onDelete:n}){let{workspace:r}=C(),i=v(),a={to:`/$slug/links`,params:{slug:r.slug},search:{tag:e.id}};return(0,H.jsx)(Ft,{mark:(0,H.jsx)(K,{color:e.color}),name:(0,H.jsx)(_,{...a,dir:`auto`,title:e.name,className:`min-w-0 truncate after:absolute after:inset-0`,children:e.name}),facts:[V.links(e.links?.totalCount??0)],menu:(0,H.jsx)(Pt,{name:e.name,onShow:()=>i(a),onEdit:t,onDelete:n})})}function oa(e,t){let{q:n,order:i,after:a}=t,o={first:25,after:a,filter:{search:n},orderBy:ee(t)};return x({queryKey:[`tags`,e,`list`,{q:n,order:i,after:a}],queryFn:()=>r(_t,o,e),placeholderData:b,staleTime:0})}var sa=(0,H.jsx)(At,{label:V.tag.create,mutation:`mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id name } } }`,path:`/api/tags`,name:V.tag.placeholder});function ca({search:e}){let{workspace:t}=C(),n=y(oa(t.slug,e)),[r,i]=(0,U.useState)(null),[a,o]=(0,U.useState)(null),s=n.data?.tags;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(Mt,{words:V.tag,icon:`tag`,search:e,query:n,page:s,example:sa,children:s?.nodes.map(e=>(0,H.jsx)(aa,{tag:e,onEdit:()=>i(e),onDelete:()=>o(e)},e.id))}),r&&(0,H.jsx)(ra,{before:r,onClose:()=>i(null)}),a&&(0,H.jsx)(ia,{tag:a,onClose:()=>o(null)})]})}var la=S(`/$slug/tags`);function ua(){let e=la.useSearch();return(0,H.jsx)(St,{words:V.tag,search:e,dialog:e=>(0,H.jsx)(ra,{onClose:e}),children:(0,H.jsx)(ca,{search:e})})}export{xi as a,Nt as c,Oi as i,kt as l,Zi as n,vn as o,ji as r,Ut as s,ua as t,xt as u};