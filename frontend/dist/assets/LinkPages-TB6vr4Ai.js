const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./linkPages.ar-C9XwBfxg.js","./isolate-CV-Y3VRw.js","./words.ar-D0f3srBb.js","./linkPages.en-UQu8D2jf.js","./words.en-DpeSElRJ.js","./overview.ar-DqFNG7hE.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{$ as t,B as n,F as r,N as i,R as a,U as o,W as s,X as c,Y as l,_ as u,et as d,f,it as p,ot as m,p as ee,q as h,rt as g,tt as te,v as ne}from"./start-pWXH-RzL.js";import{M as re,S as _,T as v,a as y,c as b,i as x,k as ie,u as ae,x as S}from"./frame-C9Zg-BxM.js";import{$ as oe,At as se,C as ce,Ct as C,Dt as le,E as ue,F as de,Fn as w,G as fe,H as pe,I as me,J as he,K as T,Ot as ge,P as _e,Q as ve,R as ye,Rn as be,Rt as E,Vt as D,W as xe,Z as Se,_n as Ce,b as we,c as Te,ct as Ee,dn as De,dr as Oe,dt as O,en as ke,et as Ae,fn as je,fr as Me,ft as k,gt as Ne,hn as A,hr as j,ht as Pe,i as Fe,in as Ie,jt as Le,ln as M,lr as Re,mr as N,mt as P,n as ze,nt as F,pn as I,pr as L,pt as Be,q as R,r as Ve,sn as He,sr as z,st as Ue,t as B,tn as We,un as Ge,ut as Ke,zn as V,zt as qe}from"./parts-DIaItali.js";var Je=new n(`
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
}`),Ye=new n(`
    mutation CreateCollection($input: CreateCollectionInput!) {
  createCollection(input: $input) {
    collection {
      id
      name
    }
  }
}
    `),Xe=new n(`
    mutation UpdateCollection($input: UpdateCollectionInput!) {
  updateCollection(input: $input) {
    collection {
      id
      name
    }
  }
}
    `),Ze=new n(`
    mutation DeleteCollection($input: DeleteCollectionInput!) {
  deleteCollection(input: $input) {
    deletedId
  }
}
    `),Qe=new n(`
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
}`),$e=new n(`
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
}`),et=new n(`
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
}`),tt=new n(`
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
    `),nt=new n(`
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
    `),rt=new n(`
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
    `),it=new n(`
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
    `),at=new n(`
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
    `),ot=new n(`
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
}`),st=new n(`
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
}`),ct=new n(`
    mutation UpdateLinks($input: UpdateLinksInput!) {
  updateLinks(input: $input) {
    links {
      id
    }
  }
}
    `),lt=new n(`
    mutation DeleteLinks($input: DeleteLinksInput!) {
  deleteLinks(input: $input) {
    deletedIds
  }
}
    `),ut=new n(`
    mutation RestoreLink($input: RestoreLinkInput!) {
  restoreLink(input: $input) {
    link {
      id
    }
  }
}
    `),dt=new n(`
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
}`),ft=new n(`
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
    `),pt=new n(`
    query ExportLinks($after: String, $filter: LinkFilter) {
  exportLinks(after: $after, filter: $filter) {
    csv
    hasNextPage
    endCursor
  }
}
    `),mt=new n(`
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
    `),ht=new n(`
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
    `),gt=new n(`
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
}`),_t=new n(`
    mutation CreateTag($input: CreateTagInput!) {
  createTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `),vt=new n(`
    mutation UpdateTag($input: UpdateTagInput!) {
  updateTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `),yt=new n(`
    mutation DeleteTag($input: DeleteTagInput!) {
  deleteTag(input: $input) {
    deletedId
  }
}
    `),H=(m===`ar`?await p(()=>import(`./linkPages.ar-C9XwBfxg.js`),__vite__mapDeps([0,1,2]),import.meta.url):await p(()=>import(`./linkPages.en-UQu8D2jf.js`),__vite__mapDeps([3,1,4]),import.meta.url)).collections,U=ie();function bt({needs:e,...t}){let n=be()(e);return(0,U.jsx)(L,{...t,disabled:!!n,title:n})}function xt({words:e,search:t,dialog:n,children:r}){z(e.page);let{can:i}=V(),a=v(),o=e=>a({to:`.`,search:t=>({...t,create:e}),replace:!e});return(0,U.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,U.jsx)(Ge,{title:e.page,intro:e.intro,children:(0,U.jsx)(bt,{needs:`EDITOR`,look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>o(`1`),children:e.create})}),r,t.create&&i(`EDITOR`)&&n(()=>o(void 0))]})}var W=e(re(),1);function St({words:e,before:t,changed:n,action:r,fields:i,onSave:a,onClose:s,children:c}){let[l]=(0,W.useState)(o),[u,d]=(0,W.useState)(t?.name??``),f=n||u!==(t?.name??``);async function p(){await a(u,l)&&(s(),h({look:`ok`,title:t?e.saved:e.done,text:u}))}return(0,U.jsxs)(R,{size:`small`,title:t?e.editTitle:e.createTitle,action:r,fields:[`name`,...i],changed:f,submit:{look:`primary`,disabled:!!t&&!f,children:t?g.common.save:e.create},onSubmit:p,onClose:s,children:[(0,U.jsx)(P,{label:H.name,placeholder:t?void 0:e.placeholder,required:!0,dir:`auto`,maxLength:255,autoComplete:`off`,value:u,onChange:d,error:O(r.error,`name`)}),c]})}var Ct=[`collections`,`links`,`overview`];function wt(){return T(Ct,async(e,t)=>(await r(Ye,{input:e},t)).createCollection?.collection)}function Tt(){return T(Ct,async(e,t)=>(await r(Xe,{input:e},t)).updateCollection?.collection)}function Et(){return T(Ct,async(e,t)=>(await r(Ze,{input:{id:e}},t)).deleteCollection)}function Dt({before:e,onClose:t}){let n=e?.description??``,[r,i]=(0,W.useState)(n),a=wt(),o=Tt(),s=e?o:a;function c(t,n){let i={name:t,description:r||null};return e?o.run({...i,id:e.id}):a.run({...i,idempotencyKey:n})}return(0,U.jsx)(St,{words:H.collection,before:e,changed:r!==n,action:s,fields:[`description`],onSave:c,onClose:t,children:(0,U.jsx)(Se,{label:H.collection.description,hint:H.collection.descriptionHint,optional:!0,dir:`auto`,maxLength:1e3,value:r,onChange:i,error:O(s.error,`description`)})})}function Ot({label:e,rest:t,graphql:n}){let{snippets:r}=g;return(0,U.jsx)(fe,{label:e,tabs:[{value:`rest`,text:r.rest,content:(0,U.jsx)(We,{label:r.rest,code:t})},{value:`graphql`,text:r.graphql,content:(0,U.jsx)(We,{label:r.graphql,code:n})}]})}function kt({label:e,mutation:t,path:n,name:r}){let i=(e,t)=>Ie(a,He,{method:`POST`,path:e,body:JSON.stringify(t)}),o=i(`/graphql`,{query:t,variables:{input:{name:r}}});return(0,U.jsx)(Ot,{label:e,rest:i(n,[{name:r}]),graphql:o})}function At({search:e,label:t,hint:n,status:r,onChange:i}){return(0,U.jsx)(ve,{total:r,order:(0,U.jsx)(C,{label:g.lists.sort,value:e.order??`name`,options:f.map(e=>[e,H.orders[e]]),onChange:e=>i({order:e===`name`?void 0:e}),className:`order-select`}),children:(0,U.jsx)(xe,{label:t,placeholder:n,value:e.q??``,clean:s,onChange:e=>i({q:e||void 0})})})}function jt({words:e,icon:t,search:n,query:r,page:i,example:a,children:o}){let s=Ae(),c=(0,U.jsx)(ke,{icon:t,title:e.emptyTitle,hint:e.emptyHint,children:a}),l=(0,U.jsx)(Ue,{title:H.noMatchTitle,hint:H.noMatchHint,clear:H.clearSearch,onClear:()=>s({q:void 0})});return(0,U.jsx)(Ee,{label:e.page,query:r,page:i,after:n.after,toolbar:(n.q||r.error||!!i?.totalCount)&&(0,U.jsx)(At,{search:n,label:e.search,hint:e.searchHint,status:i?e.total(i.totalCount):``,onChange:s}),empty:n.q?l:c,children:(0,U.jsx)(`ul`,{className:`card divide-y divide-line`,children:o})})}function Mt({needs:e,...t}){let n=be()(e);return(0,U.jsx)(A,{...t,disabled:!!n,reason:n})}function Nt({name:e,onShow:t,onEdit:n,onDelete:r}){return(0,U.jsxs)(Ce,{align:`end`,trigger:(0,U.jsx)(w,{small:!0,icon:`dots`,label:H.actionsFor(e),className:`relative z-10`}),children:[(0,U.jsx)(A,{icon:`link`,onClick:t,children:H.showLinks}),(0,U.jsx)(Mt,{needs:`EDITOR`,icon:`pencil`,onClick:n,children:H.edit}),(0,U.jsx)(Mt,{needs:`EDITOR`,icon:`trash`,danger:!0,onClick:r,children:H.delete})]})}function Pt({mark:e,name:t,text:n,facts:r,menu:i}){return(0,U.jsxs)(`li`,{className:`relative flex min-h-14 items-center gap-3 px-4 py-2.5 transition-colors hover:bg-surface-2/60`,children:[e,(0,U.jsxs)(`div`,{className:`flex min-w-0 flex-1 flex-wrap items-center gap-x-6 gap-y-0.5`,children:[(0,U.jsxs)(`div`,{className:`min-w-0 flex-1 basis-48`,children:[(0,U.jsx)(`h2`,{className:`flex text-sm font-medium`,children:t}),n&&(0,U.jsx)(`p`,{title:n,dir:`auto`,className:`truncate text-[13px] text-muted`,children:n})]}),(0,U.jsx)(`p`,{className:`flex gap-x-5 text-[13px] whitespace-nowrap text-muted tabular-nums`,children:r.map(e=>(0,U.jsx)(`span`,{className:`sm:min-w-20 sm:text-end`,children:e},e))})]}),i]})}function Ft({collection:e,onEdit:t,onDelete:n}){let{workspace:r}=V(),i=v(),a={to:`/$slug/links`,params:{slug:r.slug},search:{collection:e.id}};return(0,U.jsx)(Pt,{mark:(0,U.jsx)(N,{name:`folder`,className:`text-muted`}),name:(0,U.jsx)(_,{...a,dir:`auto`,title:e.name,className:`min-w-0 truncate after:absolute after:inset-0`,children:e.name}),text:e.description,facts:[H.links(e.links?.totalCount??0),E(e.createdAt)],menu:(0,U.jsx)(Nt,{name:e.name,onShow:()=>i(a),onEdit:t,onDelete:n})})}function It(e,t){let{q:n,order:i,after:a}=t,o={first:25,after:a,filter:{search:n},orderBy:ee(t)};return x({queryKey:[`collections`,e,`list`,{q:n,order:i,after:a}],queryFn:()=>r(Je,o,e),placeholderData:b,staleTime:0})}function Lt({words:e,thing:t,action:n,onClose:r}){async function i(){await n.run(t.id)&&(r(),h({look:`ok`,title:e.deleted,text:t.name}))}return(0,U.jsx)(pe,{title:e.deleteTitle(t.name),description:e.deleteHint(t.links?.totalCount??0),confirm:t.name,action:n,submit:e.deleteSubmit,onSubmit:i,onClose:r})}function Rt({collection:e,onClose:t}){let n=Et();return(0,U.jsx)(Lt,{words:H.collection,thing:e,action:n,onClose:t})}var zt=(0,U.jsx)(kt,{label:H.collection.create,mutation:`mutation ($input: CreateCollectionInput!) { createCollection(input: $input) { collection { id name } } }`,path:`/api/collections`,name:H.collection.placeholder});function Bt({search:e}){let{workspace:t}=V(),n=y(It(t.slug,e)),[r,i]=(0,W.useState)(null),[a,o]=(0,W.useState)(null),s=n.data?.collections;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(jt,{words:H.collection,icon:`folder`,search:e,query:n,page:s,example:zt,children:s?.nodes.map(e=>(0,U.jsx)(Ft,{collection:e,onEdit:()=>i(e),onDelete:()=>o(e)},e.id))}),r&&(0,U.jsx)(Dt,{before:r,onClose:()=>i(null)}),a&&(0,U.jsx)(Rt,{collection:a,onClose:()=>o(null)})]})}var Vt=S(`/$slug/collections`);function Ht(){let e=Vt.useSearch();return(0,U.jsx)(xt,{words:H.collection,search:e,dialog:e=>(0,U.jsx)(Dt,{onClose:e}),children:(0,U.jsx)(Bt,{search:e})})}var G=(m===`ar`?await p(()=>import(`./linkPages.ar-C9XwBfxg.js`),__vite__mapDeps([0,1,2]),import.meta.url):await p(()=>import(`./linkPages.en-UQu8D2jf.js`),__vite__mapDeps([3,1,4]),import.meta.url)).links;function Ut(e,t){let[n,...r]=se(t);if(!n||!r[0])return null;let i=Le(n.text),a=ge(r[0].text,i);return{name:e,header:n,rows:r,columns:ge(n.text,i).map((e,t)=>({header:e,sample:a[t]??``}))}}function Wt({columns:e}){return(e.find(({sample:e})=>/^https?:\/\//i.test(e.trim()))??e[0])?.header??``}function Gt({header:e,rows:t},n){let r=Math.ceil(t.length/n);return Array.from({length:r},(r,i)=>Kt(e,t.slice(i*n,(i+1)*n)))}function Kt(e,t){let n=1+qt(e),r=new Map;for(let e of t)r.set(n,e),n+=qt(e);return{csv:Jt([e,...t]),rows:t,rowAt:r}}function qt(e){return e.text.split(`
`).length}function Jt(e){return`${e.map(e=>e.text).join(`
`)}\n`}function Yt({onRead:e}){let[t,n]=(0,W.useState)(!1),[r,i]=(0,W.useState)(!1);async function a(t){if(!t)return;let n=Ut(t.name,await t.text());i(!n),n&&e(n)}function o(e){e.preventDefault(),n(!1),a(e.dataTransfer.files[0])}return(0,U.jsxs)(`div`,{className:`flex flex-col gap-2`,children:[(0,U.jsxs)(`label`,{className:j(`card flex flex-col items-center border-dashed px-5 py-14 text-center transition-colors`,`focus-within:border-accent hover:border-line-strong`,t&&`border-accent bg-accent-soft`),onDragOver:e=>{e.preventDefault(),n(!0)},onDragLeave:()=>n(!1),onDrop:o,children:[(0,U.jsx)(`span`,{className:`grid size-11 place-items-center rounded-xl bg-accent-soft text-accent`,children:(0,U.jsx)(N,{name:`upload`,className:`size-5`})}),(0,U.jsx)(`span`,{className:`mt-4 text-base font-semibold`,children:G.importing.choose}),(0,U.jsx)(`span`,{className:`text-muted`,children:G.importing.drop}),(0,U.jsx)(`span`,{className:`mt-2 max-w-md text-[13px] text-pretty text-muted`,children:G.importing.chooseHint}),(0,U.jsx)(`input`,{type:`file`,accept:`.csv,.tsv,text/csv,text/tab-separated-values`,className:`sr-only`,onChange:e=>a(e.target.files?.[0])})]}),(0,U.jsx)(Ne,{error:r?G.importing.empty:void 0})]})}var Xt=3e4;function K(e,t){return x({queryKey:[`collections`,e,`choices`,t],queryFn:async()=>(await r(rt,{search:t},e)).collections?.nodes??[],placeholderData:b,staleTime:Xt})}function Zt(e,t){return x({queryKey:[`tags`,e,`choices`,t],queryFn:async()=>(await r(it,{search:t},e)).tags?.nodes??[],placeholderData:b,staleTime:Xt})}function Qt(e,t){return x({queryKey:[`partners`,e,`choices`,t],queryFn:async()=>(await r(at,{search:t},e)).partners?.nodes??[],placeholderData:b,staleTime:Xt})}function $t({label:e=G.builder.collection,chosen:t,error:n,onChange:r}){let{workspace:i}=V(),[a,o]=(0,W.useState)(``),{data:s}=y(K(i.slug,a)),c=s?.length===0&&!a;return(0,U.jsx)(Ve,{label:e,hint:c?G.builder.noCollections:void 0,placeholder:G.builder.collectionSearch,chosen:t?[t]:[],choices:s??[],clearable:!1,error:n,onSearch:o,onChange:([e])=>e&&r(e)})}function en({run:e,rows:t,waiting:n,onStart:r}){let{importing:i}=G,{pending:a,progress:o}=e,s=!!o?.rest.length;return a?(0,U.jsx)(L,{className:`self-start`,onClick:e.cancel,children:i.cancel}):o&&!o.said.dryRun?s?(0,U.jsx)(L,{look:`primary`,className:`self-start`,onClick:e.resume,children:i.goOn}):null:(0,U.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,U.jsx)(L,{disabled:n,onClick:()=>r(!0),children:i.check}),(0,U.jsx)(L,{look:`primary`,disabled:!o?.imported||s,onClick:()=>r(!1),children:i.start(o?.imported??t)})]})}var tn=Object.entries(G.importing.columns);function nn({table:e,meanings:t,onChange:n}){return(0,U.jsxs)(`section`,{className:`card overflow-hidden`,children:[(0,U.jsxs)(`div`,{className:`border-b border-line px-5 py-3.5`,children:[(0,U.jsx)(`h2`,{className:`font-semibold`,children:G.importing.mapping}),(0,U.jsx)(`p`,{className:`text-[13px] text-muted`,children:G.importing.mappingHint})]}),(0,U.jsx)(`ul`,{className:`divide-y divide-line`,children:e.columns.map(({header:e,sample:r})=>(0,U.jsxs)(`li`,{className:`grid items-center gap-x-6 gap-y-2 px-5 py-2.5 sm:grid-cols-[1fr_16rem]`,children:[(0,U.jsxs)(`div`,{className:`min-w-0`,children:[(0,U.jsx)(`bdi`,{className:`block truncate font-medium`,children:e}),(0,U.jsx)(`bdi`,{title:r,className:`block truncate text-[13px] text-muted`,children:r})]}),(0,U.jsx)(C,{label:`${G.importing.meaning}: ${e}`,value:t[e]??`IGNORED`,options:tn,onChange:t=>n(e,t)})]},e))})]})}function rn({progress:e}){let{said:t,rows:n,done:r}=e,{importing:i}=G,a=t.dryRun?i.checking:i.importing;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsxs)(`p`,{className:`flex justify-between gap-4 font-medium`,children:[a,(0,U.jsx)(`span`,{className:`font-normal text-muted tabular-nums`,children:i.progress(r,n)})]}),(0,U.jsx)(`progress`,{className:`progress`,max:n,value:r,"aria-label":a})]})}var an=100;function on({faults:e}){let{importing:t}=G;return(0,U.jsxs)(`section`,{"aria-label":t.faults,tabIndex:0,className:`max-h-80 overflow-auto rounded-lg border border-line`,children:[(0,U.jsxs)(`table`,{className:`w-full text-start text-[13px]`,children:[(0,U.jsx)(`caption`,{className:`sr-only`,children:t.faults}),(0,U.jsx)(`thead`,{className:`border-b border-line`,children:(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`th`,{scope:`col`,className:`table-head`,children:t.line}),(0,U.jsx)(`th`,{scope:`col`,className:`table-head`,children:t.field}),(0,U.jsx)(`th`,{scope:`col`,className:`table-head`,children:t.problem})]})}),(0,U.jsx)(`tbody`,{className:`divide-y divide-line`,children:e.slice(0,an).map(({line:e,field:t,message:n})=>(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`td`,{className:`px-4 py-2 tabular-nums`,children:D(e)}),(0,U.jsx)(`td`,{className:`px-4 py-2 font-mono text-xs`,children:t}),(0,U.jsx)(`td`,{className:`w-full px-4 py-2`,children:n})]},`${e} ${t} ${n}`))})]}),e.length>an&&(0,U.jsx)(`p`,{className:`px-4 py-2 text-[13px] text-muted`,children:t.more(e.length-an)})]})}var sn=500;function cn(e,t){let n=Gt(e,sn).map(e=>({...e,idempotencyKey:o()}));return{said:t,rows:e.rows.length,done:0,imported:0,failed:[],faults:[],rest:n,cancelled:!1}}function ln({rest:e}){return e.flatMap(e=>e.rows)}async function un(e,{send:t,onProgress:n,isCancelled:r}){let i={...e,cancelled:!1};n(i);for(let a of e.rest){if(r())break;i=dn(i,a,await t(a)),n(i)}n({...i,cancelled:r()})}function dn(e,t,n){let r=new Set(n.faults.map(e=>e.line)),i=[...t.rowAt].filter(([e])=>r.has(e)).map(([,e])=>e),a=n.faults.map(({line:e,field:n,message:r})=>({line:t.rowAt.get(e)?.line??e,field:n,message:r}));return{...e,done:e.done+t.rows.length,imported:e.imported+n.imported,failed:[...e.failed,...i],faults:[...e.faults,...a],rest:e.rest.filter(e=>e!==t)}}function fn({progress:e}){let{failed:t}=e,n=ln(e).length;return(0,U.jsx)(M,{look:t.length||n?`warn`:`ok`,children:pn(e,n).map(e=>(0,U.jsx)(`p`,{children:e},e))})}function pn({said:e,imported:t,failed:n,cancelled:r},i){let{importing:a}=G,o=r?a.cancelled:a.brokenOff;return(e.dryRun?[a.checked(t,n.length),i>0&&a.unchecked(i)]:[i>0&&o,a.imported(t),n.length>0&&a.failed(n.length),i>0&&a.left(i)]).filter(e=>e!==!1)}function mn({table:e,progress:t,pending:n}){let{workspace:r}=V(),{said:i,failed:a,faults:o}=t,{importing:s}=G,c=i.dryRun?[]:ln(t),l=[...a,...c];return(0,U.jsxs)(`section`,{className:`card flex flex-col gap-4 p-5`,children:[(0,U.jsx)(`div`,{role:`status`,className:`flex flex-col gap-2`,children:n?(0,U.jsx)(rn,{progress:t}):(0,U.jsx)(fn,{progress:t})}),o.length>0&&(0,U.jsx)(on,{faults:o}),!n&&(l.length>0||!i.dryRun)&&(0,U.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[l.length>0&&(0,U.jsx)(L,{icon:`download`,onClick:()=>le(new Blob([Jt([e.header,...l])],{type:`text/csv`}),s.failedFile),children:s.download}),!i.dryRun&&(0,U.jsx)(_,{to:`/$slug/links`,params:{slug:r.slug},className:j(`btn`,c.length>0?`btn-secondary`:`btn-primary`),children:s.toLinks})]})]})}function hn(){let e=V().workspace.slug,t=ae(),n=(0,W.useRef)(!1),[r,i]=(0,W.useState)(null),a=k(async r=>{n.current=!1;try{await un(r,{send:t=>gn(e,r.said,t),onProgress:i,isCancelled:()=>n.current})}finally{r.said.dryRun||t.invalidateQueries({queryKey:[`links`,e]})}});function o({table:e,meanings:t,collectionId:n,dryRun:r}){a.run(cn(e,{columns:_n(t),collectionId:n,dryRun:r}))}function s(){r&&a.run(r)}function c(){n.current=!0}function l(){i(null),a.clear()}return{pending:a.pending,error:a.error,progress:r,start:o,resume:s,cancel:c,forget:l}}async function gn(e,t,{csv:n,idempotencyKey:i}){let{importLinks:a}=await r(ft,{input:{...t,csv:n,idempotencyKey:i}},e);if(!a)throw new c(g.errors.unexpected,{code:`UNEXPECTED`});return a}function _n(e){return Object.entries(e).map(([e,t])=>({header:e,column:t}))}function vn(e){let{slug:t}=V().workspace,[n,r]=(0,W.useState)({}),i=y({queryKey:[`columns`,t,e.header.text],queryFn:()=>yn(t,e),staleTime:1/0}),a=(e,t)=>r(n=>({...n,[e]:t}));return{meanings:{...i.data,...n},pending:i.isPending,error:i.error,say:a}}async function yn(e,n){let i=Jt([n.header,...n.rows.slice(0,1)]),a=async t=>{let{importLinks:n}=await r(ft,{input:{csv:i,columns:t,dryRun:!0}},e);return Object.fromEntries(n?.columns.map(({header:e,column:t})=>[e,t])??[])};try{return await a(void 0)}catch(e){if(!t(e,`column_missing`))throw e;return a([{header:Wt(n),column:`URL`}])}}function bn(e=[]){return e.reduce((e,t)=>e&&e.id<t.id?e:t,null)}function xn({table:e,onOther:t}){let{slug:n}=V().workspace,[r,i]=(0,W.useState)(null),a=bn(y(K(n,``)).data),o=r??a,{meanings:s,pending:c,error:u,say:d}=vn(e),f=hn(),p=f.progress!==null&&!f.progress.said.dryRun;function m(e,t){d(e,t),f.forget()}return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsxs)(`section`,{className:`card flex flex-wrap items-center gap-3 px-5 py-3.5`,children:[(0,U.jsx)(`bdi`,{className:`min-w-0 truncate font-medium`,children:e.name}),(0,U.jsx)(`span`,{className:`text-muted`,children:G.importing.rows(e.rows.length)}),(0,U.jsx)(L,{small:!0,className:`ms-auto`,disabled:f.pending,onClick:t,children:G.importing.other})]}),(0,U.jsx)(he,{error:u??f.error,fields:[]}),!p&&(0,U.jsxs)(U.Fragment,{children:[c?(0,U.jsx)(l,{}):(0,U.jsx)(nn,{table:e,meanings:s,onChange:m}),(0,U.jsx)(`div`,{className:`sm:max-w-sm`,children:(0,U.jsx)($t,{label:G.importing.collection,chosen:o,onChange:e=>{i(e),f.forget()}})})]}),f.progress&&(0,U.jsx)(mn,{table:e,progress:f.progress,pending:f.pending}),(0,U.jsx)(en,{run:f,rows:e.rows.length,waiting:c,onStart:t=>f.start({table:e,meanings:s,collectionId:o?.id,dryRun:t})})]})}function Sn(){z(G.importing.page);let{can:e}=V(),[t,n]=(0,W.useState)(null);return(0,U.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,U.jsx)(Ge,{title:G.importing.page,intro:G.importing.intro}),!e(`EDITOR`)&&(0,U.jsx)(Me,{icon:`shield`,title:g.common.needsRole(`EDITOR`),hint:G.importing.forbidden}),e(`EDITOR`)&&!t&&(0,U.jsx)(Yt,{onRead:n}),e(`EDITOR`)&&t&&(0,U.jsx)(xn,{table:t,onOther:()=>n(null)})]})}function Cn(e,t){let n={csv:`URL,SHORT\nhttps://example.com/,${Tn(t)}\n`,columns:wn,dryRun:!0};return x({queryKey:[`shortId`,e,t],queryFn:async()=>{let{importLinks:t}=await r(ft,{input:n},e);return t?.faults.find(e=>e.field===`shortId`)?.message??null},enabled:t!==``,staleTime:0})}var wn=[{header:`URL`,column:`URL`},{header:`SHORT`,column:`SHORT_ID`}];function Tn(e){return`"${e.replaceAll(`"`,`""`)}"`}function En({value:e,before:t,domain:n,error:r,onChange:i}){let{workspace:a}=V(),o=ze(e)===e&&e!==t?e:``,{data:s}=y(Cn(a.slug,o)),c=e!==``&&e!==t,l=r??(o&&s?s:void 0);return(0,U.jsx)(Pe,{label:G.builder.shortId,optional:!t,error:l,hint:Dn(c,s===null,t),children:t=>(0,U.jsxs)(`div`,{dir:`ltr`,className:`input flex items-center p-0 ps-3`,children:[(0,U.jsxs)(`span`,{className:`max-w-1/2 shrink-0 truncate text-muted`,children:[n,`/`]}),(0,U.jsx)(`input`,{...t,className:`h-full min-w-0 flex-1 bg-transparent pe-3 outline-none`,maxLength:64,autoCapitalize:`off`,autoComplete:`off`,spellCheck:!1,value:e,onChange:e=>i(e.target.value)})]})})}function Dn(e,t,n){return e?(0,U.jsxs)(`span`,{role:`status`,className:`flex items-center gap-1.5`,children:[t&&(0,U.jsx)(N,{name:`check`,className:`size-4 text-ok`}),t?G.builder.shortIdFree:G.builder.shortIdChecking,t&&n&&` ${G.builder.shortIdOld}`]}):G.builder.shortIdHint}var On={SLATE:`tag-slate`,GRAY:`tag-gray`,ZINC:`tag-zinc`,NEUTRAL:`tag-neutral`,STONE:`tag-stone`,RED:`tag-red`,ORANGE:`tag-orange`,AMBER:`tag-amber`,YELLOW:`tag-yellow`,LIME:`tag-lime`,GREEN:`tag-green`,EMERALD:`tag-emerald`,TEAL:`tag-teal`,CYAN:`tag-cyan`,SKY:`tag-sky`,BLUE:`tag-blue`,INDIGO:`tag-indigo`,VIOLET:`tag-violet`,PURPLE:`tag-purple`,FUCHSIA:`tag-fuchsia`,PINK:`tag-pink`,ROSE:`tag-rose`},kn=Object.keys(On);function q({color:e}){return(0,U.jsx)(`span`,{"aria-hidden":`true`,className:j(`tag-dot`,On[e])})}function An({label:e,chosen:t,error:n,optional:r,onChange:i}){let{workspace:a}=V(),[o,s]=(0,W.useState)(``),{data:c=[]}=y(Zt(a.slug,o)),l=[...t,...c];return(0,U.jsx)(Ve,{label:e,placeholder:G.builder.tagsSearch,multiple:!0,optional:r,chosen:t.map(jn),choices:c.map(jn),error:n,onSearch:s,onChange:e=>i(e.flatMap(({id:e})=>l.find(t=>t.id===e)??[]))})}function jn(e){return{id:e.id,name:e.name,mark:(0,U.jsx)(q,{color:e.color})}}function J(e){return(0,U.jsx)(P,{type:`url`,inputMode:`url`,dir:`ltr`,className:`rtl:text-end`,maxLength:2048,placeholder:`https://`,autoCapitalize:`off`,autoComplete:`off`,spellCheck:!1,...e})}function Mn({draft:e,before:t,domain:n,urlRef:r,errorOf:i,onChange:a}){return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(J,{ref:r,label:G.builder.url,placeholder:`https://example.com/page`,required:!0,value:e.url,onChange:e=>a({url:e}),error:i(`url`)}),(0,U.jsx)(En,{value:e.shortId,before:t?.shortId,domain:n,error:i(`shortId`),onChange:e=>a({shortId:e})}),(0,U.jsxs)(`div`,{className:`grid gap-5 sm:grid-cols-2`,children:[(0,U.jsx)($t,{chosen:e.collection,error:i(`collectionId`),onChange:e=>a({collection:e})}),(0,U.jsx)(An,{label:G.builder.tags,optional:!0,chosen:e.tags,error:i(`tagIds`),onChange:e=>a({tags:e})})]}),(0,U.jsx)(P,{label:G.builder.title,hint:G.builder.titleHint,optional:!0,dir:`auto`,maxLength:255,autoComplete:`off`,value:e.title,onChange:e=>a({title:e}),error:i(`title`)})]})}function Nn({draft:e,errorOf:t,onChange:n}){let r=Intl.DateTimeFormat().resolvedOptions().timeZone;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(P,{type:`datetime-local`,className:`sm:w-64`,label:G.builder.expiresAt,hint:G.builder.expiresHint(r),value:e.expiresAt,onChange:e=>n({expiresAt:e}),error:t(`expiresAt`)}),(0,U.jsx)(J,{label:G.builder.expiredUrl,hint:G.builder.expiredUrlHint,value:e.expiredUrl,onChange:e=>n({expiredUrl:e}),error:t(`expiredUrl`)})]})}function Pn(e){return e?new Date(e).toISOString():null}function Fn(e){if(!e)return``;let t=new Date(e),n=new Date(t.getTime()-t.getTimezoneOffset()*6e4).toISOString();return t.getSeconds()?n.slice(0,19):n.slice(0,16)}function In({chosen:e,error:t,onChange:n}){let{workspace:r}=V(),[i,a]=(0,W.useState)(``),{data:o}=y(Qt(r.slug,i));return(0,U.jsx)(Ve,{label:G.builder.partner,hint:G.builder.partnerHint,placeholder:G.builder.partnerSearch,optional:!0,chosen:e?[e]:[],choices:o??[],error:t,onSearch:a,onChange:([e])=>n(e??null)})}function Ln({draft:e,errorOf:t,onChange:n}){return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(In,{chosen:e.partner,onChange:e=>n({partner:e}),error:t(`partnerId`)}),(0,U.jsx)(P,{label:G.builder.externalId,hint:G.builder.externalIdHint,dir:`auto`,maxLength:255,autoComplete:`off`,autoCapitalize:`off`,spellCheck:!1,value:e.externalId,onChange:e=>n({externalId:e}),error:t(`externalId`)})]})}function Rn({draft:e,before:t,errorOf:n,onChange:r}){return(0,U.jsxs)(U.Fragment,{children:[!e.passwordRemoved&&(0,U.jsx)(we,{label:G.builder.passwordLabel,hint:t?.hasPassword?G.builder.passwordSet:G.builder.passwordHint,autoComplete:`new-password`,value:e.password,onChange:e=>r({password:e}),error:n(`password`)}),t?.hasPassword&&(0,U.jsx)(Te,{checked:e.passwordRemoved,onChange:e=>r({passwordRemoved:e,password:``}),children:G.builder.passwordRemove}),(0,U.jsxs)(`div`,{children:[(0,U.jsx)(Te,{checked:e.cloaked,onChange:e=>r({cloaked:e}),children:G.builder.cloaked}),(0,U.jsx)(`p`,{className:`ms-7 mt-1 text-[13px] text-pretty text-muted`,children:G.builder.cloakedHint})]})]})}function zn(e){return Object.entries(e??{}).map(([e,t])=>({country:e,url:t})).sort((e,t)=>e.country.localeCompare(t.country))}function Bn(e){let t=e.filter(e=>e.country).map(e=>[e.country,e.url.trim()]);return t.length?Object.fromEntries(t):null}var Vn=`AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`;function Hn(e){let t=new Intl.DisplayNames(e,{type:`region`}),n=new Intl.Collator(e);return Vn.split(` `).map(e=>[e,t.of(e)??e]).sort(([,e],[,t])=>n.compare(e,t))}var Un=Hn(te);function Wn({rule:e,taken:t,error:n,onChange:r,onRemove:i}){let a=Un.find(([t])=>t===e.country)?.[1]??G.builder.country,o=Un.filter(([e])=>!t.includes(e));return(0,U.jsxs)(`div`,{className:`flex flex-col gap-2 rounded-lg border border-line p-3`,children:[(0,U.jsxs)(`div`,{className:`flex items-center gap-2`,children:[(0,U.jsx)(C,{label:G.builder.country,value:e.country,options:[[``,G.builder.countryChoose],...o],onChange:t=>r({...e,country:t}),className:`min-w-0 flex-1`}),(0,U.jsx)(w,{icon:`close`,label:G.builder.removeCountry(a),onClick:i})]}),(0,U.jsx)(J,{label:G.builder.countryUrl(a),value:e.url,onChange:t=>r({...e,url:t}),error:n})]})}function Gn({draft:e,errorOf:t,onChange:n}){let{countries:r}=e;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`p`,{className:`text-[13px] text-pretty text-muted`,children:G.builder.targetsHint}),(0,U.jsx)(J,{label:G.builder.iosUrl,value:e.iosUrl,onChange:e=>n({iosUrl:e}),error:t(`iosUrl`)}),(0,U.jsx)(J,{label:G.builder.androidUrl,value:e.androidUrl,onChange:e=>n({androidUrl:e}),error:t(`androidUrl`)}),r.map((e,i)=>(0,U.jsx)(Wn,{rule:e,taken:r.map(({country:e})=>e).filter(t=>t!==e.country),error:e.country?t(`geo.${e.country}`):void 0,onChange:t=>n({countries:r.map(n=>n===e?t:n)}),onRemove:()=>n({countries:r.filter(t=>t!==e)})},i)),(0,U.jsx)(Ne,{error:t(`geo`)}),(0,U.jsx)(L,{icon:`plus`,className:`self-start`,onClick:()=>n({countries:[...r,{country:``,url:``}]}),children:G.builder.addCountry})]})}function Kn({onSave:e,onCancel:t}){let n=(0,W.useRef)(null),[r,i]=(0,W.useState)(``),a=()=>r.trim()&&e(r.trim());(0,W.useEffect)(()=>n.current?.focus(),[]);function o(e){e.key===`Enter`&&(e.preventDefault(),a())}return(0,U.jsxs)(`div`,{className:`flex flex-col gap-2`,children:[(0,U.jsx)(P,{ref:n,label:G.builder.templateName,hint:G.builder.templateHint,dir:`auto`,maxLength:60,autoComplete:`off`,value:r,onChange:i,onKeyDown:o}),(0,U.jsxs)(`div`,{className:`flex gap-2`,children:[(0,U.jsx)(L,{disabled:!r.trim(),onClick:a,children:G.builder.templateKeep}),(0,U.jsx)(L,{look:`ghost`,onClick:t,children:g.common.cancel})]})]})}var Y=[`source`,`medium`,`campaign`,`term`,`content`,`referral`],qn={source:``,medium:``,campaign:``,term:``,content:``,referral:``};function Jn(e){let t=Y.map(t=>[t,e[t]??``]);return Object.fromEntries(t)}function Yn(e){let t=Y.filter(t=>e[t]);return t.length?Object.fromEntries(t.map(t=>[t,e[t]])):void 0}function Xn(e,t){let n=Y.filter(n=>e[n]!==t[n]);return n.length?Object.fromEntries(n.map(e=>[e,t[e]||null])):void 0}var Zn={source:`utm_source`,medium:`utm_medium`,campaign:`utm_campaign`,term:`utm_term`,content:`utm_content`,referral:`ref`};function Qn(e,t){let n=URL.canParse(e.trim())?new URL(e.trim()):null;if(!n||!/^https?:$/.test(n.protocol))return null;for(let e of Y){let r=Zn[e];t[e]&&!n.searchParams.has(r)&&n.searchParams.append(r,t[e])}return n.href}function $n(e,t){return[...e.filter(({name:e})=>e!==t.name),t].slice(-50)}function er(e){return`hoko-utm-${e}`}function tr(e){try{return rr(JSON.parse(localStorage.getItem(er(e))??`[]`))}catch{return[]}}function nr(e,t){try{localStorage.setItem(er(e),JSON.stringify(t))}catch{}}function rr(e){return Array.isArray(e)?e.flatMap(e=>typeof e?.name==`string`?[{name:e.name,utm:Jn(e.utm??qn)}]:[]):[]}function ir({utm:e,onChange:t}){let{slug:n}=V().workspace,[r,i]=(0,W.useState)(()=>tr(n)),[a,o]=(0,W.useState)(``),[s,c]=(0,W.useState)(!1);function l(e,t){i(e),nr(n,e),o(t),c(!1)}function u(e){o(e);let n=r.find(t=>t.name===e);n&&t(n.utm)}return s?(0,U.jsx)(Kn,{onSave:t=>l($n(r,{name:t,utm:e}),t),onCancel:()=>c(!1)}):(0,U.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[r.length>0&&(0,U.jsx)(C,{label:G.builder.template,value:a,options:[[``,G.builder.templateNone],...r.map(({name:e})=>[e,e])],onChange:u,className:`min-w-0 flex-1 sm:max-w-64`}),a&&(0,U.jsx)(w,{icon:`trash`,label:G.builder.templateRemove,onClick:()=>l(r.filter(({name:e})=>e!==a),``)}),(0,U.jsx)(L,{disabled:!Yn(e),onClick:()=>c(!0),children:G.builder.templateSave})]})}function ar({utm:e,errorOf:t,onChange:n}){return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`p`,{className:`text-[13px] text-pretty text-muted`,children:G.builder.utmHint}),(0,U.jsx)(ir,{utm:e,onChange:n}),(0,U.jsx)(`div`,{className:`grid gap-4 sm:grid-cols-2`,children:Y.map(r=>(0,U.jsx)(P,{label:G.builder.utm[r],dir:`auto`,maxLength:255,autoComplete:`off`,autoCapitalize:`off`,value:e[r],onChange:t=>n({...e,[r]:t}),error:t(`utm.${r}`)},r))})]})}function or(e){let{draft:t,before:n,errorOf:r,onChange:i}=e,{sections:a}=G.builder,o=(...e)=>e.some(e=>r(e)!==void 0),s=o(...Y.map(e=>`utm.${e}`)),c=o(`expiresAt`,`expiredUrl`),l=o(`iosUrl`,`androidUrl`,`geo`,...t.countries.map(e=>`geo.${e.country}`));return(0,U.jsxs)(`div`,{children:[(0,U.jsx)(B,{open:s,icon:`tag`,title:a.campaign,summary:sr(t),children:(0,U.jsx)(ar,{utm:t.utm,errorOf:r,onChange:e=>i({utm:e})})},`utm-${s}`),(0,U.jsx)(B,{open:c,icon:`clock`,title:a.end,summary:cr(t),children:(0,U.jsx)(Nn,{...e})},`end-${c}`),(0,U.jsx)(B,{open:l,icon:`globe`,title:a.targets,summary:lr(t),children:(0,U.jsx)(Gn,{...e})},`targets-${l}`),(0,U.jsx)(B,{open:o(`password`),icon:`lock`,title:a.protection,summary:ur(t,!!n?.hasPassword),children:(0,U.jsx)(Rn,{...e})},`protection-${o(`password`)}`),(0,U.jsx)(B,{open:o(`partnerId`,`externalId`),icon:`people`,title:a.more,summary:[t.partner?.name,t.externalId].filter(Boolean).join(` · `),children:(0,U.jsx)(Ln,{...e})},`more-${o(`partnerId`,`externalId`)}`)]})}function sr({utm:e}){return[e.source,e.medium,e.campaign].filter(Boolean).join(` / `)}function cr({expiresAt:e}){let t=Pn(e);return t?E(t):G.builder.endNever}function lr({iosUrl:e,androidUrl:t,countries:n}){let r=[e,t,...n.map(e=>e.country)].filter(Boolean).length;return r?G.builder.targets(r):``}function ur({password:e,passwordRemoved:t,cloaked:n},r){return[(e||r&&!t)&&G.builder.passwordOn,n&&G.builder.cloakedOn].filter(Boolean).join(` · `)}function dr({draft:e,domain:t}){let n=Qn(e.url,e.utm);return(0,U.jsxs)(`section`,{"aria-label":G.builder.preview,className:`rounded-lg border border-line bg-surface-2 p-4`,children:[(0,U.jsx)(`h3`,{className:`eyebrow`,children:G.builder.preview}),(0,U.jsxs)(`p`,{dir:`ltr`,className:`mt-1.5 truncate font-medium rtl:text-end`,children:[t,`/`,e.shortId||(0,U.jsx)(`span`,{className:`font-normal text-muted italic`,children:G.builder.previewShortId})]}),(0,U.jsxs)(`p`,{className:`mt-1 flex items-start gap-1.5 text-[13px] text-muted`,children:[(0,U.jsx)(N,{name:`arrowDown`,className:`mt-0.5 size-4`}),(0,U.jsx)(`bdi`,{className:`line-clamp-3 wrap-anywhere`,children:n??G.builder.previewEmpty})]})]})}function fr({urlRef:e,...t}){let n=t.before?.domain??new URL(a).host;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(Mn,{...t,domain:n,urlRef:e}),(0,U.jsx)(dr,{draft:t.draft,domain:n}),(0,U.jsx)(or,{...t})]})}var pr=[`url`,`shortId`,`collectionId`,`title`,`tagIds`,`partnerId`,`externalId`,`utm.source`,`utm.medium`,`utm.campaign`,`utm.term`,`utm.content`,`utm.referral`,`expiresAt`,`expiredUrl`,`iosUrl`,`androidUrl`,`geo`,`password`];function mr({countries:e}){return[...pr,...e.map(({country:e})=>`geo.${e}`)]}function hr(e=``,t=null){return{url:e,shortId:``,collection:t,title:``,tags:[],partner:null,externalId:``,utm:qn,expiresAt:``,expiredUrl:``,iosUrl:``,androidUrl:``,countries:[],password:``,passwordRemoved:!1,cloaked:!1}}function gr(e){return{url:e.url,shortId:e.shortId,collection:e.collection,title:e.title??``,tags:e.tags??[],partner:e.partner??null,externalId:e.externalId??``,utm:Jn(e.utm),expiresAt:Fn(e.expiresAt),expiredUrl:e.expiredUrl??``,iosUrl:e.iosUrl??``,androidUrl:e.androidUrl??``,countries:zn(e.geo),password:``,passwordRemoved:!1,cloaked:e.cloaked}}function _r(e,t){return JSON.stringify(e)===JSON.stringify(t)}function vr(e){let{url:t,shortId:n,title:r,externalId:i,expiresAt:a,expiredUrl:o,iosUrl:s,androidUrl:c,password:l}=e;return{url:t.trim(),collectionId:e.collection?.id??``,shortId:n||void 0,tagIds:e.tags.map(e=>e.id),title:r||void 0,partnerId:e.partner?.id,externalId:i||void 0,utm:Yn(e.utm),expiresAt:Pn(a)??void 0,expiredUrl:o||void 0,iosUrl:s||void 0,androidUrl:c||void 0,geo:Bn(e.countries)??void 0,password:l||void 0,cloaked:e.cloaked}}function yr(e,t){let n=gr(e),r=e=>t[e]===n[e]?void 0:t[e]||null,i=(e,t)=>JSON.stringify(e)===JSON.stringify(t);return{id:e.id,url:t.url===n.url?void 0:t.url.trim(),shortId:t.shortId===n.shortId?void 0:t.shortId,collectionId:t.collection?.id===e.collectionId?void 0:t.collection?.id,tagIds:i(t.tags,n.tags)?void 0:t.tags.map(e=>e.id),partnerId:t.partner?.id===n.partner?.id?void 0:t.partner?.id??null,title:r(`title`),externalId:r(`externalId`),expiredUrl:r(`expiredUrl`),iosUrl:r(`iosUrl`),androidUrl:r(`androidUrl`),utm:Xn(n.utm,t.utm),expiresAt:t.expiresAt===n.expiresAt?void 0:Pn(t.expiresAt),geo:i(t.countries,n.countries)?void 0:Bn(t.countries),password:t.password||(t.passwordRemoved?null:void 0),cloaked:t.cloaked===n.cloaked?void 0:t.cloaked}}function X(e){return`${e.domain}/${e.shortId}`}function br(e,t){return e.expiresAt!==null&&Date.parse(e.expiresAt)<=t}function xr(e){return e.replace(/^https?:\/\//,``).replace(/^([^/?#]+)\/$/,`$1`)}function Sr(e){let t=ae(),n=V().workspace.slug;return k(async r=>{let i=await e(r,n);return t.invalidateQueries({queryKey:[`links`,n]}),t.invalidateQueries({queryKey:[`overview`,n]}),i})}function Cr(){return Sr(async(e,t)=>(await r(ot,{input:e},t)).createLink?.link)}function wr(){return Sr(async(e,t)=>(await r(st,{input:e},t)).updateLink?.link)}function Tr({search:e,onClose:t}){let{slug:n}=V().workspace,r=(0,W.useRef)(null),i=y(K(n,``)).data,[a]=(0,W.useState)(o),[s]=(0,W.useState)(()=>hr(e.url)),[c,l]=(0,W.useState)(s),u=Cr(),d=i?.find(({id:t})=>t===e.collection)??bn(i),f={...c,collection:c.collection??d},p=e=>l(t=>({...t,...e}));async function m(){let e=await u.run({...vr(f),idempotencyKey:a});e&&(t(),h({look:`ok`,title:G.done.created,text:X(e)}))}return(0,U.jsx)(R,{size:`large`,title:G.builder.createTitle,description:G.builder.createHint,initialFocus:r,action:u,fields:mr(f),changed:!_r(c,s),submit:{look:`primary`,children:G.builder.submit},onSubmit:m,onClose:t,children:(0,U.jsx)(fr,{draft:f,urlRef:r,errorOf:e=>O(u.error,e),onChange:p})})}function Er({link:e,onClose:t}){let n=(0,W.useRef)(null),[r]=(0,W.useState)(e),[i,a]=(0,W.useState)(()=>gr(e)),o=wr(),s=!_r(i,gr(r)),c=e=>a(t=>({...t,...e}));async function l(){let e=s&&await o.run(yr(r,i));e&&(t(),h({look:`ok`,title:G.done.saved,text:X(e)}))}return(0,U.jsx)(R,{size:`large`,title:G.builder.editTitle,description:G.builder.editHint,initialFocus:n,action:o,fields:mr(i),status:s?``:G.builder.unchanged,changed:s,submit:{look:`primary`,disabled:!s,children:g.common.save},onSubmit:l,onClose:t,children:(0,U.jsx)(fr,{draft:i,before:r,urlRef:n,errorOf:e=>O(o.error,e),onChange:c})})}var Dr={created:`CREATED_AT`,updated:`UPDATED_AT`,shortId:`SHORT_ID`};function Or({sort:e=`created`,dir:t}){let n=t??u(e);return{field:Dr[e],direction:n===`asc`?`ASC`:`DESC`}}function kr({q:e,view:t,collection:n,tag:r,partner:i,by:a}){return{search:e,archived:t===void 0?!1:t===`archived`||void 0,expired:t===`expired`||void 0,collectionId:n,tagId:r,partnerId:i,createdBy:a}}function Ar({q:e,view:t,collection:n,tag:r,partner:i,by:a}){return!!(e||t||n||r||i||a)}var jr=25,Mr=864e5;function Nr(e,t){let{q:n,view:i,collection:a,tag:o,partner:s,by:c,sort:l,dir:u,after:d}=t,f={first:jr,after:d},p={...f,filter:kr(t),orderBy:Or(t)};return x({queryKey:[`links`,e,`list`,{q:n,view:i,collection:a,tag:o,partner:s,by:c,sort:l,dir:u,after:d}],queryFn:()=>i===`deleted`?r($e,f,e):r(Qe,p,e),placeholderData:b,staleTime:0})}function Pr(e,t){return x({queryKey:[`links`,e,`one`,t],queryFn:()=>r(et,{id:t},e),staleTime:0})}function Fr(e,t,n){let i={...Lr(n),filters:[{dimension:`LINK`,operator:`ONE_OF`,values:[...t]}],breakdowns:[{dimension:`LINK`,limit:100}]};return x({queryKey:[`links`,e,`clicks`,t],queryFn:async()=>{let{analytics:t}=await r(tt,{input:i},e);return new Map(t?.breakdowns[0]?.values.map(({value:e,numbers:t})=>[e,t.clicks]))},enabled:t.length>0,placeholderData:b,staleTime:6e4})}function Ir(e,t,n){let i={...Lr(n),interval:`DAY`,timezone:Intl.DateTimeFormat().resolvedOptions().timeZone,filters:[{dimension:`LINK`,values:[t]}]};return x({queryKey:[`links`,e,`numbers`,t],queryFn:()=>r(nt,{input:i},e),refetchInterval:6e4,staleTime:0})}function Lr(e){let t=new Date(e+Mr).setHours(0,0,0,0),n=new Date(t);return n.setDate(n.getDate()-30),{from:n.toISOString(),until:new Date(t).toISOString()}}function Rr({search:e}){let{workspace:t,can:n}=V(),r=v(),i=y({...Pr(t.slug,e.edit??``),enabled:!!e.edit}),a=()=>r({to:`.`,search:e=>({...e,create:void 0,url:void 0,edit:void 0}),replace:!0});return n(`EDITOR`)?e.create?(0,U.jsx)(Tr,{search:e,onClose:a}):e.edit&&i.data?.link?(0,U.jsx)(Er,{link:i.data.link,onClose:a},e.edit):null:null}function zr({tag:e}){return(0,U.jsxs)(`span`,{title:e.name,className:`badge badge-neutral min-w-0 max-w-36`,children:[(0,U.jsx)(q,{color:e.color}),(0,U.jsx)(`bdi`,{className:`truncate`,children:e.name})]})}function Br({title:e,none:t,children:n}){return(0,U.jsxs)(`section`,{className:`card px-5 py-4`,children:[(0,U.jsx)(`h2`,{className:`font-semibold`,children:e}),t?(0,U.jsx)(`p`,{className:`mt-2 py-2 text-[13px] text-muted`,children:t}):(0,U.jsx)(`dl`,{className:`mt-2 divide-y divide-line`,children:n})]})}function Vr(e,t){return x({queryKey:[`links`,e,`maker`,t],queryFn:async()=>(await r(mt,{id:t},e)).link?.createdBy??null})}function Hr(e,t){return x({queryKey:[`members`,e,`makers`,t],queryFn:async()=>{let{members:n,apiKeys:i}=await r(ht,{search:t||void 0},e);return[...(n?.nodes??[]).map(({user:e})=>({value:e.id,text:e.name,hint:e.email})),...(i?.nodes??[]).map(e=>({value:e.id,text:e.name,hint:e.hint}))]},placeholderData:b})}function Ur({link:e}){let{workspace:t,person:n,can:r}=V(),i=y({...Vr(t.slug,e.id),enabled:r(`ADMIN`)});if(!e.createdBy)return null;let{makers:a}=G,{slug:o}=t,s=i.data?.apiKey,c=i.data?.user?.name??(e.createdBy.actorId===n.id?a.me:a[e.createdBy.kind]);return(0,U.jsx)(F,{name:a.label,children:s?(0,U.jsx)(_,{to:`/$slug/settings/api-keys/$id`,params:{slug:o,id:s.id},className:`link`,children:(0,U.jsx)(`bdi`,{children:a.key(s.name)})}):(0,U.jsx)(`bdi`,{children:c})})}function Wr({link:e}){let{details:t}=G;return(0,U.jsxs)(Br,{title:t.facts,children:[(0,U.jsx)(F,{name:t.destination,children:(0,U.jsx)(`a`,{href:e.url,target:`_blank`,rel:`noreferrer`,dir:`ltr`,className:`link wrap-anywhere`,children:e.url})}),(0,U.jsx)(F,{name:t.collection,children:(0,U.jsx)(`bdi`,{children:e.collection?.name??G.noCollection})}),(0,U.jsx)(F,{name:t.tags,children:e.tags?.length?(0,U.jsx)(`span`,{className:`flex flex-wrap gap-1`,children:e.tags.map(e=>(0,U.jsx)(zr,{tag:e},e.id))}):t.none}),e.partner&&(0,U.jsx)(F,{name:t.partner,children:(0,U.jsx)(`bdi`,{children:e.partner.name})}),e.externalId&&(0,U.jsx)(F,{name:t.externalId,children:(0,U.jsx)(`code`,{className:`font-mono text-xs wrap-anywhere`,children:e.externalId})}),(0,U.jsx)(F,{name:t.created,children:qe(e.createdAt)}),(0,U.jsx)(Ur,{link:e}),(0,U.jsx)(F,{name:t.changed,children:qe(e.updatedAt)}),(0,U.jsxs)(F,{name:t.id,children:[(0,U.jsx)(`code`,{className:`font-mono text-xs wrap-anywhere`,children:e.id}),(0,U.jsx)(Re,{text:e.id,what:t.id,className:`-my-1.5`})]})]})}function Gr({link:e}){let t=I();return e.deletedAt?(0,U.jsx)(M,{look:`danger`,children:G.details.deletedNotice}):br(e,t)?(0,U.jsx)(M,{look:`warn`,children:G.details.expiredNotice}):e.archived?(0,U.jsx)(M,{children:G.details.archivedNotice}):null}var Kr=100,Z=10;function qr({series:e}){let{details:t}=G,n=e.reduce((e,t)=>t.numbers.clicks>(e?.numbers.clicks??0)?t:e,void 0),r=n?.numbers.clicks??0,i=n?t.byDayHint(D(r),E(n.from)):t.noClicks;return(0,U.jsxs)(`figure`,{className:`px-5 py-4`,children:[(0,U.jsx)(`svg`,{role:`img`,"aria-label":`${t.byDay}. ${i}`,viewBox:`0 0 ${Math.max(e.length,1)*Z} ${Kr}`,preserveAspectRatio:`none`,className:`h-28 w-full`,children:e.map(({from:e,numbers:n},i)=>{let a=r?Math.max(n.clicks/r*96,n.clicks?3:1):1;return(0,U.jsxs)(`g`,{children:[(0,U.jsx)(`title`,{children:t.onDay(n.clicks,E(e))}),(0,U.jsx)(`rect`,{x:i*Z,width:Z,height:Kr,fill:`transparent`}),(0,U.jsx)(`rect`,{x:i*Z+1,y:Kr-a,width:8,height:a,className:n.clicks?`fill-accent`:`fill-line`})]},e)})}),(0,U.jsx)(`figcaption`,{className:`mt-2 text-xs text-muted`,children:i})]})}var Jr=[`clicks`,`leads`,`sales`];function Yr({id:e}){let{workspace:t}=V(),n=I(),{data:r,error:i}=y(Ir(t.slug,e,n)),{details:a}=G,o=r?.analytics;return(0,U.jsxs)(`section`,{className:`card overflow-hidden`,"aria-busy":!r&&!i,children:[(0,U.jsx)(`h2`,{className:`px-5 pt-4 font-semibold`,children:a.numbers}),(0,U.jsx)(`dl`,{className:`mt-2 grid grid-cols-3 divide-x divide-line border-b border-line`,children:Jr.map(e=>(0,U.jsxs)(`div`,{className:`flex min-w-0 flex-col justify-between px-3 py-3 sm:px-5`,children:[(0,U.jsx)(`dt`,{className:`text-[13px] text-muted`,children:a[e]}),(0,U.jsxs)(`dd`,{className:`mt-0.5 text-2xl font-semibold tracking-tight tabular-nums`,children:[o?D(o.totals[e]):`–`,o&&(0,U.jsx)(`span`,{className:`block text-xs font-normal tracking-normal text-muted`,children:a.before(D(o.previous.totals[e]))})]})]},e))}),i&&(0,U.jsx)(`div`,{className:`p-4`,children:(0,U.jsx)(M,{look:`warn`,children:i.message})}),(0,U.jsx)(qr,{series:o?.series??[]})]})}function Xr({link:e}){let{details:t}=G,n=Zr(e,br(e,I()));return(0,U.jsx)(Br,{title:t.rules,none:n.length===0?t.noRules:void 0,children:n.map(([e,t])=>(0,U.jsx)(F,{name:e,children:(0,U.jsx)(`bdi`,{className:`wrap-anywhere`,children:t})},e))})}function Zr(e,t){let{details:n,builder:r}=G,i=new Intl.DisplayNames(te,{type:`region`}),a=Y.filter(t=>e.utm[t]);return[[n.password,e.hasPassword&&n.passwordAsked],[t?n.ended:n.ends,e.expiresAt&&qe(e.expiresAt)],[n.afterwards,e.expiredUrl],[n.ios,e.iosUrl],[n.android,e.androidUrl],...zn(e.geo).map(({country:e,url:t})=>[i.of(e)??e,t]),...a.map(t=>[`${n.campaign}: ${r.utm[t]}`,e.utm[t]]),[n.cloaked,e.cloaked&&n.cloakedOn]].flatMap(([e,t])=>t?[[e,t]]:[])}function Qr({address:e,name:t}){let[n,r]=(0,W.useState)(!1);return n?(0,U.jsx)(`p`,{className:`rounded-lg bg-surface-2 p-4 text-[13px] text-muted`,children:G.details.qrMissing}):(0,U.jsx)(`img`,{src:e,alt:G.details.qrPicture(t),className:`mx-auto aspect-square w-full max-w-60 rounded-lg border border-line bg-white`,onError:()=>r(!0)})}var $r=[`svg`,`png`],ei=[`256`,`512`,`1024`,`2048`];function ti(e,t,n){let r=`${a}/${encodeURIComponent(e)}/qr.${t}`;return t===`png`?`${r}?size=${n}`:r}async function ni(e){let t=await fetch(e);if(!t.ok)throw Error(t.statusText);return t.blob()}async function ri(e,t){t===`svg`?await navigator.clipboard.writeText(await e.text()):await navigator.clipboard.write([new ClipboardItem({"image/png":e})])}function ii({link:e}){let{details:t}=G,[n,r]=(0,W.useState)(`svg`),[i,a]=(0,W.useState)(`1024`),o=ti(e.shortId,n,i),s=k(async()=>le(await ni(o),`${e.shortId}.${n}`));Be(s.error);async function c(){let e=await ni(o).then(e=>ri(e,n)).then(()=>!0).catch(()=>!1);h({look:e?`ok`:`danger`,title:e?t.qrCopied:g.common.copyFailed})}return(0,U.jsxs)(`section`,{className:`card flex flex-col gap-4 p-5`,children:[(0,U.jsxs)(`div`,{children:[(0,U.jsx)(`h2`,{className:`font-semibold`,children:t.qr}),(0,U.jsx)(`p`,{className:`mt-0.5 text-[13px] text-muted`,children:t.qrHint})]}),(0,U.jsx)(Qr,{address:ti(e.shortId,`svg`,i),name:X(e)},e.updatedAt),(0,U.jsx)(ce,{label:t.qrFormat,value:n,options:$r.map(e=>[e,e.toUpperCase()]),onChange:r}),n===`png`&&(0,U.jsx)(ce,{label:t.qrSize,value:i,options:ei.map(e=>[e,e]),hint:t.qrPixels(Number(i)),onChange:a}),(0,U.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,U.jsx)(L,{look:`primary`,icon:`download`,className:`flex-1`,busy:s.pending,onClick:()=>s.run(),children:t.qrDownload}),(0,U.jsx)(L,{icon:`copy`,className:`flex-1`,onClick:c,children:t.qrCopy})]})]})}function ai({link:e}){return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(Gr,{link:e}),(0,U.jsxs)(`div`,{className:`grid items-start gap-6 lg:grid-cols-[1fr_20rem]`,children:[(0,U.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6`,children:[(0,U.jsx)(Yr,{id:e.id}),(0,U.jsx)(Wr,{link:e}),(0,U.jsx)(Xr,{link:e})]}),(0,U.jsx)(ii,{link:e})]})]})}function oi({link:e}){let t=I();return(0,U.jsxs)(U.Fragment,{children:[e.deletedAt&&(0,U.jsx)(me,{look:`danger`,children:G.deleted}),e.archived&&(0,U.jsx)(me,{children:G.archived}),br(e,t)&&(0,U.jsx)(me,{look:`warn`,children:G.expired}),e.hasPassword&&(0,U.jsxs)(`span`,{title:G.password,className:`relative z-10 text-muted`,children:[(0,U.jsx)(N,{name:`lock`,className:`size-4`}),(0,U.jsx)(`span`,{className:`sr-only`,children:G.password})]})]})}function si(e,t,n){let r=e.filter(e=>!n.some(t=>t.id===e.id));return[...r,...t.filter(e=>!r.some(t=>t.id===e.id))]}function Q(){let e=ae(),t=V().workspace.slug;return async({patch:n,act:r,done:a,text:o,undo:s})=>{let c={queryKey:[`links`,t,`list`]};await e.cancelQueries(c),e.setQueriesData(c,e=>e&&ci(e,n));try{return await r(t),h({look:`ok`,title:a,text:o,undo:s}),!0}catch(e){return d(e)&&i(),h({look:`danger`,title:e instanceof Error?e.message:String(e)}),!1}finally{e.invalidateQueries({queryKey:[`links`,t]}),e.invalidateQueries({queryKey:[`overview`,t]})}}}function ci(e,t){if(!e.links)return e;let n=e.links.nodes.map(t).filter(e=>e!==null),r=e.links.totalCount-(e.links.nodes.length-n.length);return{...e,links:{...e.links,nodes:n,totalCount:r}}}function $(e,t){let n={links:e.map(e=>({...t(e),id:e.id}))};return e=>r(ct,{input:n},e)}function li(e,t){let n=new Set(e.map(e=>e.id));return e=>n.has(e.id)?t(e):e}function ui(){let e=Q();return function t(n,r){return e({patch:li(n,e=>({...e,archived:r})),act:$(n,()=>({archived:r})),done:r?G.done.archived(n.length):G.done.unarchived(n.length),text:r?G.done.worksOn:void 0,undo:()=>t(n,!r)})}}function di(){let e=Q(),t=fi();return n=>{let i=n.map(e=>e.id);return e({patch:li(n,()=>null),act:e=>r(lt,{input:{ids:i}},e),done:G.done.deleted(n.length),text:G.done.stopped,undo:()=>t(i)})}}function fi(){let e=Q();return t=>e({patch:e=>e.deletedAt&&t.includes(e.id)?null:e,act:async e=>{for(let n of t)await r(ut,{input:{id:n}},e)},done:G.done.restored(t.length)})}function pi(){let e=Q();return(t,n)=>e({patch:li(t,e=>({...e,collection:n,collectionId:n.id})),act:$(t,()=>({collectionId:n.id})),done:G.done.moved(t.length),text:n.name,undo:()=>e({patch:e=>t.find(t=>t.id===e.id)??e,act:$(t,({collectionId:e})=>({collectionId:e})),done:G.done.undone})})}function mi(){let e=Q();return(t,n,r)=>{let i=e=>si(e.tags??[],n,r);return e({patch:li(t,e=>({...e,tags:i(e)})),act:$(t,e=>({tagIds:i(e).map(e=>e.id)})),done:G.done.tagged(t.length),undo:()=>e({patch:e=>t.find(t=>t.id===e.id)??e,act:$(t,({tagIds:e})=>({tagIds:e})),done:G.done.undone})})}}function hi(){let e=Q(),t=v(),n=V().workspace.slug;return i=>e({patch:e=>e,act:async()=>{let{duplicateLink:e}=await r(dt,{input:{id:i.id}},n);e&&await t({to:`/$slug/links/$id`,params:{slug:n,id:e.link.id}})},done:G.done.duplicated,text:X(i)})}function gi({link:e,onTask:t}){let{can:n}=V(),r=v(),i=ui(),a=hi(),o={disabled:!n(`EDITOR`),reason:g.common.needsRole(`EDITOR`)},s=n=>()=>t({kind:n,links:[e]}),c=()=>r({to:`.`,search:t=>({...t,edit:e.id})});return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(A,{icon:`pencil`,...o,onClick:c,children:G.edit}),(0,U.jsx)(A,{icon:`copy`,...o,onClick:()=>a(e),children:G.duplicate}),(0,U.jsx)(A,{icon:`folder`,...o,onClick:s(`move`),children:G.move}),(0,U.jsx)(A,{icon:`archive`,...o,onClick:()=>i([e],!e.archived),children:e.archived?G.unarchive:G.archive}),(0,U.jsx)(A,{icon:`trash`,danger:!0,...o,onClick:s(`delete`),children:G.delete})]})}function _i({link:e}){let{can:t}=V(),n=fi();return(0,U.jsx)(A,{icon:`restore`,disabled:!t(`EDITOR`),reason:g.common.needsRole(`EDITOR`),onClick:()=>n([e.id]),children:G.restore})}function vi({link:e,onTask:t}){let{workspace:n}=V(),r=v(),i=()=>r({to:`/$slug/links/$id`,params:{slug:n.slug,id:e.id}});async function a(){let t=await Oe(e.shortUrl);h({look:t?`ok`:`danger`,title:t?g.common.copied:g.common.copyFailed})}return(0,U.jsx)(Ce,{align:`end`,trigger:(0,U.jsx)(w,{small:!0,icon:`dots`,label:G.actionsFor(X(e)),className:`relative z-10`}),children:e.deletedAt?(0,U.jsx)(_i,{link:e}):(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(A,{icon:`eye`,onClick:i,children:G.open}),(0,U.jsx)(A,{icon:`copy`,onClick:a,children:G.copy}),(0,U.jsx)(A,{icon:`external`,onClick:()=>window.open(e.shortUrl,`_blank`,`noreferrer`),children:G.visit}),(0,U.jsx)(`div`,{className:`menu-separator`}),(0,U.jsx)(gi,{link:e,onTask:t})]})})}var yi=5;function bi({links:e,onClose:t,onDone:n}){let[r,i]=(0,W.useState)(``),a=di(),o=e.length>1,s=!o||r.trim()===String(e.length);async function c(){s&&(t(),await a(e)&&n?.())}return(0,U.jsxs)(R,{size:`small`,title:G.deleteDialog.title(e.length),description:G.deleteDialog.hint,action:{pending:!1,error:null},fields:[],submit:{look:`danger`,disabled:!s,children:G.deleteDialog.submit},onSubmit:c,onClose:t,children:[(0,U.jsxs)(`ul`,{dir:`ltr`,className:`flex flex-col gap-1 rounded-lg bg-surface-2 p-3 text-[13px]`,children:[e.slice(0,yi).map(e=>(0,U.jsx)(`li`,{className:`truncate`,children:X(e)},e.id)),e.length>yi&&(0,U.jsx)(`li`,{className:`text-muted`,children:G.moreTags(e.length-yi)})]}),o&&(0,U.jsx)(P,{label:G.deleteDialog.confirm(e.length),inputMode:`numeric`,autoComplete:`off`,value:r,onChange:i})]})}function xi({links:e,onClose:t,onDone:n}){let[r,i]=(0,W.useState)(null),a=pi();async function o(){r&&(t(),await a(e,r)&&n?.())}return(0,U.jsx)(R,{size:`small`,title:G.moveDialog.title(e.length),description:G.moveDialog.hint,action:{pending:!1,error:null},fields:[],submit:{look:`primary`,disabled:!r,children:G.moveDialog.submit},onSubmit:o,onClose:t,children:(0,U.jsx)($t,{chosen:r,onChange:i})})}function Si({links:e,onClose:t,onDone:n}){let[r,i]=(0,W.useState)([]),[a,o]=(0,W.useState)([]),s=mi();async function c(){t(),await s(e,r,a)&&n?.()}return(0,U.jsxs)(R,{size:`small`,title:G.tagDialog.title(e.length),description:G.tagDialog.hint,action:{pending:!1,error:null},fields:[],submit:{look:`primary`,disabled:r.length+a.length===0,children:G.tagDialog.submit},onSubmit:c,onClose:t,children:[(0,U.jsx)(An,{label:G.tagDialog.add,chosen:r,onChange:i}),(0,U.jsx)(An,{label:G.tagDialog.remove,chosen:a,onChange:o})]})}function Ci({task:e,onClose:t,onDone:n}){if(!e)return null;let r={links:e.links,onClose:t,onDone:n};return e.kind===`delete`?(0,U.jsx)(bi,{...r}):e.kind===`move`?(0,U.jsx)(xi,{...r}):(0,U.jsx)(Si,{...r})}function wi({link:e}){let{workspace:t,can:n}=V(),r=v(),[i,a]=(0,W.useState)(null),o={slug:t.slug,id:e.id};return(0,U.jsxs)(`header`,{className:`flex flex-col gap-2`,children:[(0,U.jsx)(ye,{to:`/$slug/links`,params:{slug:t.slug},children:G.details.back}),(0,U.jsxs)(`div`,{className:`flex flex-wrap items-start justify-between gap-x-6 gap-y-4`,children:[(0,U.jsxs)(`div`,{className:`min-w-0 flex-1 basis-72`,children:[(0,U.jsxs)(`div`,{className:`flex min-h-9 flex-wrap items-center gap-x-2 gap-y-1`,children:[(0,U.jsx)(`h1`,{dir:`ltr`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:X(e)}),(0,U.jsx)(Re,{text:e.shortUrl,what:X(e)}),(0,U.jsx)(oi,{link:e})]}),e.title&&(0,U.jsx)(`p`,{dir:`auto`,className:`mt-1 text-muted wrap-anywhere`,children:e.title})]}),(0,U.jsxs)(`div`,{className:`flex items-center gap-2`,children:[!e.deletedAt&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsxs)(`a`,{href:e.shortUrl,target:`_blank`,rel:`noreferrer`,className:`btn btn-secondary`,children:[(0,U.jsx)(N,{name:`external`,className:`size-4`}),G.visit]}),n(`EDITOR`)?(0,U.jsxs)(_,{to:`/$slug/links/$id`,params:o,search:{edit:e.id},className:`btn btn-secondary`,children:[(0,U.jsx)(N,{name:`pencil`,className:`size-4`}),G.edit]}):(0,U.jsx)(L,{icon:`pencil`,disabled:!0,title:g.common.needsRole(`EDITOR`),children:G.edit})]}),(0,U.jsx)(vi,{link:e,onTask:a})]})]}),(0,U.jsx)(Ci,{task:i,onClose:()=>a(null),onDone:()=>{i?.kind===`delete`&&r({to:`/$slug/links`,params:o})}})]})}var Ti=S(`/$slug/links/$id`);function Ei(){let{workspace:e}=V(),{id:t}=Ti.useParams(),n=Ti.useSearch(),r=y(Pr(e.slug,t)),i=je(r.isPending),a=r.data?.link;if(z(a?X(a):G.page),a)return(0,U.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,U.jsx)(wi,{link:a}),(0,U.jsx)(ai,{link:a}),(0,U.jsx)(Rr,{search:n})]});let o=r.error instanceof c&&r.error.code===`NOT_FOUND`;return r.isError&&!o?(0,U.jsx)(De,{error:r.error,onRetry:()=>r.refetch()}):r.isPending?i?(0,U.jsx)(Ke,{}):null:(0,U.jsx)(Me,{alone:!0,icon:`link`,title:G.builder.missingTitle,hint:G.builder.missingHint})}function Di({selection:e,onTask:t}){let{can:n}=V(),r=ui(),{selected:i,clear:a}=e,o=i.some(e=>e.deletedAt),s={disabled:!(n(`EDITOR`)&&!o),title:n(`EDITOR`)?void 0:g.common.needsRole(`EDITOR`)},c=e=>()=>t({kind:e,links:i}),l=i.every(e=>e.archived);return i.length===0?null:(0,U.jsxs)(`section`,{"aria-label":G.bulk.title,className:`sticky bottom-4 z-20 mx-auto flex max-w-full flex-wrap items-center gap-1.5 rounded-xl border border-line bg-surface p-2 shadow-pop`,children:[(0,U.jsx)(`p`,{role:`status`,className:`px-2 font-medium tabular-nums`,children:G.bulk.selected(i.length)}),(0,U.jsx)(L,{small:!0,icon:`folder`,...s,onClick:c(`move`),children:G.moveDialog.submit}),(0,U.jsx)(L,{small:!0,icon:`tag`,...s,onClick:c(`tag`),children:G.bulk.tag}),(0,U.jsx)(L,{small:!0,icon:`archive`,...s,onClick:()=>r(i,!l),children:l?G.unarchive:G.archive}),(0,U.jsx)(L,{small:!0,icon:`trash`,className:`text-danger`,...s,onClick:c(`delete`),children:G.delete}),(0,U.jsx)(w,{small:!0,icon:`close`,label:G.bulk.clear,onClick:a})]})}function Oi({label:e,checked:t,onChange:n}){return(0,U.jsxs)(`label`,{className:`relative z-10 -m-1.5 inline-grid size-8 cursor-pointer place-items-center align-middle`,children:[(0,U.jsx)(`span`,{className:`sr-only`,children:e}),(0,U.jsx)(`input`,{type:`checkbox`,className:`check`,checked:t,onChange:n})]})}function ki({link:e}){let{workspace:t}=V(),{title:n,url:r,archived:i,deletedAt:a}=e;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsxs)(`span`,{className:`flex min-h-8 items-center gap-1.5`,children:[(0,U.jsx)(_,{to:`/$slug/links/$id`,params:{slug:t.slug,id:e.id},preload:!1,dir:`ltr`,title:e.shortUrl,className:j(`min-w-0 truncate font-medium after:absolute after:inset-0`,(i||a)&&`text-muted`),children:X(e)}),(0,U.jsx)(Re,{text:e.shortUrl,what:X(e),className:`relative z-10 -my-1`}),(0,U.jsx)(oi,{link:e})]}),(0,U.jsxs)(`span`,{className:`flex min-w-0 gap-1.5 text-[13px] text-muted`,children:[n&&(0,U.jsx)(`bdi`,{title:n,className:`max-w-[50%] shrink-0 truncate text-fg`,children:n}),(0,U.jsx)(`bdi`,{title:r,className:`min-w-0 truncate`,children:xr(r)})]})]})}var Ai=2;function ji({tags:e}){let t=e.slice(Ai);return(0,U.jsxs)(`span`,{className:`flex items-center gap-1`,children:[e.slice(0,Ai).map(e=>(0,U.jsx)(zr,{tag:e},e.id)),t.length>0&&(0,U.jsx)(`span`,{title:t.map(e=>e.name).join(`, `),className:`badge badge-neutral shrink-0`,children:G.moreTags(t.length)})]})}function Mi({links:e,selection:t,clicksOf:n,onTask:r}){let{columns:i}=G;return(0,U.jsx)(`ul`,{className:`flex flex-col gap-3`,children:e.map(e=>(0,U.jsxs)(`li`,{className:`card relative p-4`,children:[(0,U.jsxs)(`div`,{className:`flex items-start gap-2`,children:[(0,U.jsx)(`span`,{className:`pt-1.5`,children:(0,U.jsx)(Oi,{label:G.bulk.select(X(e)),checked:t.ids.has(e.id),onChange:()=>t.toggle(e.id)})}),(0,U.jsx)(`h2`,{className:`min-w-0 flex-1 text-sm font-normal`,children:(0,U.jsx)(ki,{link:e})}),(0,U.jsx)(`span`,{className:`-me-2 -mt-0.5`,children:(0,U.jsx)(vi,{link:e,onTask:r})})]}),(0,U.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,U.jsx)(de,{name:i.clicks,children:n(e)}),(0,U.jsx)(de,{name:e.deletedAt?i.deleted:i.created,children:E(e.deletedAt??e.createdAt)}),(0,U.jsx)(de,{name:i.collection,children:(0,U.jsx)(`bdi`,{className:`block truncate`,children:e.collection?.name??G.noCollection})})]}),!!e.tags?.length&&(0,U.jsx)(`div`,{className:`mt-3`,children:(0,U.jsx)(ji,{tags:e.tags??[]})})]},e.id))})}var Ni=(m===`ar`?await p(()=>import(`./overview.ar-DqFNG7hE.js`),__vite__mapDeps([5,1,2]),import.meta.url):await p(()=>import(`./overview.en-nWgZeVr9.js`),[],import.meta.url)).overview,Pi=`https://example.com/`,Fi=`mutation ($input: CreateLinkInput!) { createLink(input: $input) { link { shortUrl } } }`;function Ii({collectionId:e}){let t={url:Pi,collectionId:e??Ni.steps.link.collection},n=Ie(a,He,{method:`POST`,path:`/api/links`,body:JSON.stringify([t])}),r=Ie(a,He,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:Fi,variables:{input:t}})});return(0,U.jsx)(Ot,{label:Ni.steps.link.title,rest:n,graphql:r})}var Li=S(`/$slug/links`);function Ri({search:e,filtered:t}){let{workspace:n}=V(),r=Li.useNavigate(),i=y(K(n.slug,``));return e.view===`deleted`?(0,U.jsx)(Me,{icon:`trash`,title:G.noDeletedTitle,hint:G.noDeletedHint}):t?(0,U.jsx)(Ue,{title:G.noMatchTitle,hint:G.noMatchHint,onClear:()=>r({search:{},replace:!0})}):(0,U.jsx)(ke,{icon:`link`,title:G.emptyTitle,hint:G.emptyHint,children:(0,U.jsx)(Ii,{collectionId:bn(i.data)?.id})})}var zi=(0,W.memo)(function({link:e,selected:t,clicks:n,onToggle:r,onTask:i}){return(0,U.jsxs)(`tr`,{className:j(`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,t&&`bg-accent-soft/50`),children:[(0,U.jsx)(`td`,{className:`py-3 ps-4`,children:(0,U.jsx)(Oi,{label:G.bulk.select(X(e)),checked:t,onChange:()=>r(e.id)})}),(0,U.jsx)(`th`,{scope:`row`,className:`w-full max-w-0 min-w-64 px-4 py-2.5 text-start font-normal`,children:(0,U.jsx)(ki,{link:e})}),(0,U.jsx)(`td`,{className:`hidden max-w-40 truncate px-4 py-3 whitespace-nowrap text-muted xl:table-cell`,children:(0,U.jsx)(`bdi`,{children:e.collection?.name??G.noCollection})}),(0,U.jsx)(`td`,{className:`hidden max-w-44 px-4 py-3 lg:table-cell xl:max-w-64`,children:(0,U.jsx)(ji,{tags:e.tags??[]})}),(0,U.jsx)(`td`,{className:`px-4 py-3 text-end whitespace-nowrap tabular-nums`,children:n}),(0,U.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:E(e.deletedAt??e.createdAt)}),(0,U.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,U.jsx)(vi,{link:e,onTask:i})})]})});function Bi({links:e,search:t,selection:n,clicksOf:r,onTask:i}){let{columns:a}=G,o=t.view===`deleted`;return(0,U.jsx)(`div`,{className:`card overflow-x-auto`,children:(0,U.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,U.jsx)(`caption`,{className:`sr-only`,children:G.page}),(0,U.jsx)(`thead`,{children:(0,U.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,U.jsx)(`th`,{scope:`col`,className:`table-head w-10 pe-0`,children:(0,U.jsx)(Oi,{label:G.bulk.selectAll,checked:n.all,onChange:n.toggleAll})}),(0,U.jsx)(`th`,{scope:`col`,className:`table-head`,children:a.link}),(0,U.jsx)(`th`,{scope:`col`,className:`table-head hidden xl:table-cell`,children:a.collection}),(0,U.jsx)(`th`,{scope:`col`,className:`table-head hidden lg:table-cell`,children:a.tags}),(0,U.jsx)(`th`,{scope:`col`,className:`table-head text-end`,children:a.clicks}),(0,U.jsx)(`th`,{scope:`col`,className:`table-head`,children:o?a.deleted:a.created}),(0,U.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,U.jsx)(`span`,{className:`sr-only`,children:a.actions})})]})}),(0,U.jsx)(`tbody`,{children:e.map(e=>(0,U.jsx)(zi,{link:e,selected:n.ids.has(e.id),clicks:r(e),onToggle:n.toggle,onTask:i},e.id))})]})})}function Vi({maker:e,onChange:t}){let{workspace:n,person:r,can:i}=V(),[a,o]=(0,W.useState)(``),c=i(`ADMIN`),l=y({...Hr(n.slug,a),enabled:c}),{makers:u}=G,d={value:r.id,text:u.me},f=l.data?.filter(({value:e})=>e!==r.id),p=c?f&&(a?l.data:[d,...f]):[d],m=[d,...l.data??[]].find(({value:t})=>t===e)?.text;return(0,U.jsx)(Fe,{label:u.label,chosen:e&&(m??G.unknown),find:u.find,none:u.nobody,picks:p,clean:s,onSearch:o,onChange:t})}function Hi({search:e,onChange:t}){let{slug:n}=V().workspace,r=y(K(n,``)).data??[],i=y(Zt(n,``)).data??[],a=y(Qt(n,``)).data??[],o=e=>t({view:e===`active`?void 0:e}),s=[[`collection`,G.collection,r],[`tag`,G.tag,i],[`partner`,G.partner,a]];return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(oe,{label:G.view,values:[e.view??`active`],options:ne.map(e=>[e,G.views[e]]),onChange:([e])=>o(e)}),e.view!==`deleted`&&s.map(([n,r,i])=>(i.length>0||e[n])&&(0,U.jsx)(oe,{label:r,values:e[n]?[e[n]]:[],options:Ui(i,e[n]),onChange:([e])=>t({[n]:e})},n)),e.view!==`deleted`&&(0,U.jsx)(Vi,{maker:e.by,onChange:e=>t({by:e})})]})}function Ui(e,t){let n=e.map(({id:e,name:t})=>[e,t]);return!t||e.some(({id:e})=>e===t)?n:[...n,[t,G.unknown]]}var Wi=S(`/$slug/links`),Gi=[[`created-desc`,G.sorts.newest],[`created-asc`,G.sorts.oldest],[`updated-desc`,G.sorts.changedLast],[`updated-asc`,G.sorts.changedFirst],[`shortId-asc`,G.sorts.shortIdUp],[`shortId-desc`,G.sorts.shortIdDown]];function Ki({search:e,total:t}){let n=Wi.useNavigate(),r=Ae(),i=e.sort??`created`,a=e.view===`deleted`;return(0,U.jsxs)(ve,{total:t===void 0?void 0:G.total(t),onClear:Ar(e)?()=>n({search:{},replace:!0}):void 0,order:!a&&(0,U.jsx)(_e,{orders:Gi,sort:i,dir:e.dir??u(i),onChange:r}),hint:a?G.deletedHint:void 0,children:[!a&&(0,U.jsx)(xe,{label:G.search,placeholder:G.searchHint,value:e.q??``,clean:s,onChange:e=>r({q:e||void 0})}),(0,U.jsx)(Hi,{search:e,onChange:r})]})}function qi(e){let{workspace:t}=V(),n=I(),r=(0,W.useMemo)(()=>e.map(e=>e.id),[e]),{data:i,isError:a,isPlaceholderData:o}=y(Fr(t.slug,r,n));return(0,W.useCallback)(e=>{if(a)return G.unknown;let t=i?.get(e.id);return t===void 0&&(!i||o)?``:D(t??0)},[i,a,o])}function Ji(e){let[t,n]=(0,W.useState)(new Set),r=(0,W.useMemo)(()=>e.filter(e=>t.has(e.id)),[e,t]),i=(0,W.useCallback)(e=>{n(t=>{let n=new Set(t);return n.delete(e)||n.add(e),n})},[]),a=(0,W.useCallback)(()=>n(new Set),[]),o=(0,W.useCallback)(()=>{n(new Set(r.length===e.length?[]:e.map(e=>e.id)))},[e,r.length]);return{ids:t,selected:r,all:e.length>0&&r.length===e.length,toggle:i,toggleAll:o,clear:a}}var Yi=[];function Xi({search:e}){let{workspace:t}=V(),n=y(Nr(t.slug,e)),[r,i]=(0,W.useState)(null),a=ue(`(width >= 48rem)`),o=n.data?.links,s=o?.nodes??Yi,c=(0,W.useDeferredValue)(s,Yi),l=qi(s),u=Ji(s),d=Ar(e),f=d||n.isError||!!o?.totalCount,p=a?Bi:Mi;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(Ee,{label:G.page,query:n,page:o,after:e.after,toolbar:f&&(0,U.jsx)(Ki,{search:e,total:o?.totalCount}),empty:(0,U.jsx)(Ri,{search:e,filtered:d}),children:(0,U.jsx)(p,{links:c,search:e,selection:u,clicksOf:l,onTask:i})}),(0,U.jsx)(Di,{selection:u,onTask:i}),(0,U.jsx)(Ci,{task:r,onClose:()=>i(null)})]})}function Zi(){let e=V().workspace.slug;return k(async t=>{le(new Blob(await Qi(e,kr(t)),{type:`text/csv`}),G.exportFile),h({look:`ok`,title:G.exported,text:G.exportFile})})}async function Qi(e,t,n){let{exportLinks:i}=await r(pt,{filter:t,after:n},e);return i?i.hasNextPage&&i.endCursor?[i.csv,...await Qi(e,t,i.endCursor)]:[i.csv]:[]}var $i=S(`/$slug/links`);function ea({search:e}){let{workspace:t,can:n}=V(),r=$i.useNavigate(),i=Zi();return Be(i.error),(0,U.jsxs)(Ce,{align:`end`,trigger:(0,U.jsxs)(L,{busy:i.pending,children:[G.more,(0,U.jsx)(N,{name:`chevronDown`,className:`size-4 text-muted`})]}),children:[(0,U.jsx)(A,{icon:`upload`,disabled:!n(`EDITOR`),reason:g.common.needsRole(`EDITOR`),onClick:()=>r({to:`/$slug/links/import`,params:{slug:t.slug}}),children:G.import}),e.view!==`deleted`&&(0,U.jsx)(A,{icon:`download`,onClick:()=>i.run(e),children:G.export})]})}var ta=S(`/$slug/links`);function na(){z(G.page);let e=ta.useSearch(),t=ta.useNavigate();return(0,U.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,U.jsx)(Ge,{title:G.page,intro:G.intro,children:(0,U.jsxs)(`div`,{className:`flex items-center gap-2`,children:[(0,U.jsx)(ea,{search:e}),(0,U.jsx)(bt,{needs:`EDITOR`,look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>t({search:e=>({...e,create:`1`,edit:void 0})}),children:G.create})]})}),(0,U.jsx)(Xi,{search:e}),(0,U.jsx)(Rr,{search:e})]})}function ra({color:e,onChange:t}){let n=(0,W.useId)();return(0,U.jsxs)(`fieldset`,{children:[(0,U.jsxs)(`legend`,{className:`mb-2 flex w-full justify-between text-sm font-medium`,children:[H.tag.color,(0,U.jsx)(`span`,{className:`font-normal text-muted`,children:H.tag.colors[e]})]}),(0,U.jsx)(`div`,{className:`grid grid-cols-[repeat(auto-fill,minmax(2rem,1fr))] gap-1`,children:kn.map(r=>(0,U.jsxs)(`label`,{title:H.tag.colors[r],className:`pill min-h-8 justify-center px-0 not-has-checked:border-transparent [&_.tag-dot]:size-5`,children:[(0,U.jsx)(`input`,{type:`radio`,className:`sr-only`,name:n,value:r,checked:r===e,"aria-label":H.tag.colors[r],onChange:()=>t(r)}),(0,U.jsx)(q,{color:r})]},r))})]})}var ia=[`tags`,`links`,`overview`];function aa(){return T(ia,async(e,t)=>(await r(_t,{input:e},t)).createTag?.tag)}function oa(){return T(ia,async(e,t)=>(await r(vt,{input:e},t)).updateTag?.tag)}function sa(){return T(ia,async(e,t)=>(await r(yt,{input:{id:e}},t)).deleteTag)}function ca({before:e,onClose:t}){let n=e?.color??`BLUE`,[r,i]=(0,W.useState)(n),a=aa(),o=oa();return(0,U.jsx)(St,{words:H.tag,before:e,changed:r!==n,action:e?o:a,fields:[`color`],onSave:(t,n)=>e?o.run({id:e.id,name:t,color:r}):a.run({name:t,color:r,idempotencyKey:n}),onClose:t,children:(0,U.jsx)(ra,{color:r,onChange:i})})}function la({tag:e,onClose:t}){let n=sa();return(0,U.jsx)(Lt,{words:H.tag,thing:e,action:n,onClose:t})}function ua({tag:e,onEdit:t,onDelete:n}){let{workspace:r}=V(),i=v(),a={to:`/$slug/links`,params:{slug:r.slug},search:{tag:e.id}};return(0,U.jsx)(Pt,{mark:(0,U.jsx)(q,{color:e.color}),name:(0,U.jsx)(_,{...a,dir:`auto`,title:e.name,className:`min-w-0 truncate after:absolute after:inset-0`,children:e.name}),facts:[H.links(e.links?.totalCount??0)],menu:(0,U.jsx)(Nt,{name:e.name,onShow:()=>i(a),onEdit:t,onDelete:n})})}function da(e,t){let{q:n,order:i,after:a}=t,o={first:25,after:a,filter:{search:n},orderBy:ee(t)};return x({queryKey:[`tags`,e,`list`,{q:n,order:i,after:a}],queryFn:()=>r(gt,o,e),placeholderData:b,staleTime:0})}var fa=(0,U.jsx)(kt,{label:H.tag.create,mutation:`mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id name } } }`,path:`/api/tags`,name:H.tag.placeholder});function pa({search:e}){let{workspace:t}=V(),n=y(da(t.slug,e)),[r,i]=(0,W.useState)(null),[a,o]=(0,W.useState)(null),s=n.data?.tags;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(jt,{words:H.tag,icon:`tag`,search:e,query:n,page:s,example:fa,children:s?.nodes.map(e=>(0,U.jsx)(ua,{tag:e,onEdit:()=>i(e),onDelete:()=>o(e)},e.id))}),r&&(0,U.jsx)(ca,{before:r,onClose:()=>i(null)}),a&&(0,U.jsx)(la,{tag:a,onClose:()=>o(null)})]})}var ma=S(`/$slug/tags`);function ha(){let e=ma.useSearch();return(0,U.jsx)(xt,{words:H.tag,search:e,dialog:e=>(0,U.jsx)(ca,{onClose:e}),children:(0,U.jsx)(pa,{search:e})})}export{Ei as a,Mt as c,Ni as i,Ot as l,na as n,Sn as o,Ii as r,Ht as s,ha as t,bt as u};