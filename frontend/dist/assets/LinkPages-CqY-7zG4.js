//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./linkPages.ar-BeVS7lEY.js","./language-CEhPdv8w.js","./words.ar-Bu5NOuyt.js","./linkPages.en-TWJY57Ef.js","./words.en-DSmwt3t6.js","./overview.ar-Eao_e-cv.js","./overview.en-CYQDI6yg.js","./recent.ar-DiR8GwLI.js","./recent.en-Dl0pbbHn.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-CcyWYbDU.js";import{$ as t,J as n,M as r,P as i,W as a,Z as o,_ as s,at as c,ct as l,et as u,f as d,it as f,p,q as m,rt as ee,st as h,ut as g,v as te,z as _}from"./start-Cg8H-Z4k.js";import{M as ne,S as v,T as y,a as b,c as x,i as S,k as re,u as ie,x as C}from"./frame-CMuT8t2a.js";import{$ as ae,B as oe,Cn as se,Ft as ce,Gn as le,Hn as w,Ht as ue,I as de,It as fe,J as T,K as pe,Kn as E,L as me,Mt as he,Nt as ge,O as _e,Ot as ve,Q as ye,Qt as be,R as xe,Rt as D,S as Se,Sr as O,T as Ce,Ut as we,W as Te,Y as Ee,_n as De,_t as Oe,a as ke,an as Ae,br as k,cn as je,ct as Me,dn as Ne,dt as Pe,et as Fe,ft as A,gr as Ie,gt as Le,ht as j,i as Re,in as ze,jt as Be,kt as Ve,l as He,ln as Ue,lt as We,mr as Ge,mt as Ke,n as M,on as qe,pt as N,q as P,r as Je,rn as F,rt as I,sn as L,t as Ye,tn as Xe,tt as Ze,vr as Qe,wt as R,x as $e,xn as z,xr as B,yr as et}from"./parts-1mxIK-Jb.js";var tt=new a(`
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
}`),nt=new a(`
    mutation CreateCollection($input: CreateCollectionInput!) {
  createCollection(input: $input) {
    collection {
      id
      name
    }
  }
}
    `),rt=new a(`
    mutation UpdateCollection($input: UpdateCollectionInput!) {
  updateCollection(input: $input) {
    collection {
      id
      name
    }
  }
}
    `),it=new a(`
    mutation DeleteCollection($input: DeleteCollectionInput!) {
  deleteCollection(input: $input) {
    deletedId
  }
}
    `),at=new a(`
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
}`),ot=new a(`
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
}`),st=new a(`
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
}`),ct=new a(`
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
    `),lt=new a(`
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
    `),ut=new a(`
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
    `),dt=new a(`
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
    `),ft=new a(`
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
}`),pt=new a(`
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
}`),mt=new a(`
    mutation UpdateLinks($input: UpdateLinksInput!) {
  updateLinks(input: $input) {
    links {
      id
    }
  }
}
    `),ht=new a(`
    mutation DeleteLinks($input: DeleteLinksInput!) {
  deleteLinks(input: $input) {
    deletedIds
  }
}
    `),gt=new a(`
    mutation RestoreLink($input: RestoreLinkInput!) {
  restoreLink(input: $input) {
    link {
      id
    }
  }
}
    `),_t=new a(`
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
}`),vt=new a(`
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
    `),yt=new a(`
    query ExportLinks($after: String, $filter: LinkFilter) {
  exportLinks(after: $after, filter: $filter) {
    csv
    hasNextPage
    endCursor
  }
}
    `),bt=new a(`
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
    `),xt=new a(`
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
    `),St=new a(`
    query RecentNumbers($input: AnalyticsInput!) {
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
    `),Ct=new a(`
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
}`),wt=new a(`
    mutation CreateTag($input: CreateTagInput!) {
  createTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `),Tt=new a(`
    mutation UpdateTag($input: UpdateTagInput!) {
  updateTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `),Et=new a(`
    mutation DeleteTag($input: DeleteTagInput!) {
  deleteTag(input: $input) {
    deletedId
  }
}
    `),V=(g===`ar`?await l(()=>import(`./linkPages.ar-BeVS7lEY.js`),__vite__mapDeps([0,1,2]),import.meta.url):await l(()=>import(`./linkPages.en-TWJY57Ef.js`),__vite__mapDeps([3,1,4]),import.meta.url)).collections,H=re();function Dt({needs:e,...t}){let n=le()(e);return(0,H.jsx)(k,{...t,disabled:!!n,title:n})}function Ot({words:e,search:t,dialog:n,children:r}){Ge(e.page);let{can:i}=E(),a=y(),o=e=>a({to:`.`,search:t=>({...t,create:e}),replace:!e});return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(ze,{title:e.page,intro:e.intro,children:(0,H.jsx)(Dt,{needs:`EDITOR`,look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>o(`1`),children:e.create})}),r,t.create&&i(`EDITOR`)&&n(()=>o(void 0))]})}var U=e(ne(),1);function kt({words:e,before:t,changed:n,action:r,fields:i,onSave:a,onClose:s,children:c}){let[l]=(0,U.useState)(m),[u,d]=(0,U.useState)(t?.name??``),f=n||u!==(t?.name??``);async function p(){await a(u,l)&&(s(),o({look:`ok`,title:t?e.saved:e.done,text:u}))}return(0,H.jsxs)(T,{size:`small`,title:t?e.editTitle:e.createTitle,action:r,fields:[`name`,...i],changed:f,submit:{look:`primary`,disabled:!!t&&!f,children:t?h.common.save:e.create},onSubmit:p,onClose:s,children:[(0,H.jsx)(j,{label:V.name,placeholder:t?void 0:e.placeholder,required:!0,dir:`auto`,maxLength:255,autoComplete:`off`,value:u,onChange:d,error:A(r.error,`name`)}),c]})}var At=[`collections`,`links`,`overview`];function jt(){return P(At,async(e,t)=>(await i(nt,{input:e},t)).createCollection?.collection)}function Mt(){return P(At,async(e,t)=>(await i(rt,{input:e},t)).updateCollection?.collection)}function Nt(){return P(At,async(e,t)=>(await i(it,{input:{id:e}},t)).deleteCollection)}function Pt({before:e,onClose:t}){let n=e?.description??``,[r,i]=(0,U.useState)(n),a=jt(),o=Mt(),s=e?o:a;function c(t,n){let i={name:t,description:r||null};return e?o.run({...i,id:e.id}):a.run({...i,idempotencyKey:n})}return(0,H.jsx)(kt,{words:V.collection,before:e,changed:r!==n,action:s,fields:[`description`],onSave:c,onClose:t,children:(0,H.jsx)(ye,{label:V.collection.description,hint:V.collection.descriptionHint,optional:!0,dir:`auto`,maxLength:1e3,value:r,onChange:i,error:A(s.error,`description`)})})}function Ft({search:e,label:t,hint:r,status:i,onChange:a}){return(0,H.jsx)(ae,{total:i,order:(0,H.jsx)(R,{label:h.lists.sort,value:e.order??`name`,options:d.map(e=>[e,V.orders[e]]),onChange:e=>a({order:e===`name`?void 0:e}),className:`order-select`}),children:(0,H.jsx)(pe,{label:t,placeholder:r,value:e.q??``,clean:n,onChange:e=>a({q:e||void 0})})})}function It({words:e,icon:t,search:n,query:r,page:i,example:a,children:o}){let s=Ze(),c=(0,H.jsx)(ue,{icon:t,title:e.emptyTitle,hint:e.emptyHint,children:a}),l=(0,H.jsx)(Me,{title:V.noMatchTitle,hint:V.noMatchHint,clear:V.clearSearch,onClear:()=>s({q:void 0})});return(0,H.jsx)(We,{label:e.page,query:r,page:i,after:n.after,toolbar:(n.q||r.error||!!i?.totalCount)&&(0,H.jsx)(Ft,{search:n,label:e.search,hint:e.searchHint,status:i?e.total(i.totalCount):``,onChange:s}),empty:n.q?l:c,children:(0,H.jsx)(`ul`,{className:`card divide-y divide-line`,children:o})})}var W=(g===`ar`?await l(()=>import(`./overview.ar-Eao_e-cv.js`),__vite__mapDeps([5,1,2]),import.meta.url):await l(()=>import(`./overview.en-CYQDI6yg.js`),__vite__mapDeps([6,1,4]),import.meta.url)).overview;function Lt({label:e,mutation:t,path:n,name:r}){let i=(e,t)=>be(_,Xe,{method:`POST`,path:e,body:JSON.stringify(t)}),a=i(`/graphql`,{query:t,variables:{input:{name:r}}});return(0,H.jsx)(we,{label:e,rest:i(n,[{name:r}]),graphql:a})}var Rt=`mutation ($input: CreateCollectionInput!) { createCollection(input: $input) { collection { id name } } }`;function zt({name:e}){return(0,H.jsx)(Lt,{label:W.steps.collection.title,mutation:Rt,path:`/api/collections`,name:e})}function Bt({needs:e,...t}){let n=le()(e);return(0,H.jsx)(z,{...t,disabled:!!n,reason:n})}function Vt({name:e,onShow:t,onEdit:n,onDelete:r}){return(0,H.jsxs)(se,{align:`end`,trigger:(0,H.jsx)(w,{small:!0,icon:`dots`,label:V.actionsFor(e),className:`relative z-10`}),children:[(0,H.jsx)(z,{icon:`link`,onClick:t,children:V.showLinks}),(0,H.jsx)(Bt,{needs:`EDITOR`,icon:`pencil`,onClick:n,children:V.edit}),(0,H.jsx)(Bt,{needs:`EDITOR`,icon:`trash`,danger:!0,onClick:r,children:V.delete})]})}function Ht({mark:e,name:t,text:n,facts:r,menu:i}){return(0,H.jsxs)(`li`,{className:`relative flex min-h-14 items-center gap-3 px-4 py-2.5 transition-colors hover:bg-surface-2/60`,children:[e,(0,H.jsxs)(`div`,{className:`flex min-w-0 flex-1 flex-wrap items-center gap-x-6 gap-y-0.5`,children:[(0,H.jsxs)(`div`,{className:`min-w-0 flex-1 basis-48`,children:[(0,H.jsx)(`h2`,{className:`flex text-sm font-medium`,children:t}),n&&(0,H.jsx)(`p`,{title:n,dir:`auto`,className:`truncate text-[13px] text-muted`,children:n})]}),(0,H.jsx)(`p`,{className:`flex gap-x-5 text-[13px] whitespace-nowrap text-muted tabular-nums`,children:r.map(e=>(0,H.jsx)(`span`,{className:`sm:min-w-20 sm:text-end`,children:e},e))})]}),i]})}function Ut({collection:e,onEdit:t,onDelete:n}){let{workspace:r}=E(),i=y(),a={to:`/$slug/links`,params:{slug:r.slug},search:{collection:e.id}};return(0,H.jsx)(Ht,{mark:(0,H.jsx)(B,{name:`folder`,className:`text-muted`}),name:(0,H.jsx)(v,{...a,dir:`auto`,title:e.name,className:`min-w-0 truncate after:absolute after:inset-0`,children:e.name}),text:e.description,facts:[V.links(e.links?.totalCount??0),ce(e.createdAt)],menu:(0,H.jsx)(Vt,{name:e.name,onShow:()=>i(a),onEdit:t,onDelete:n})})}function Wt(e,t){let{q:n,order:r,after:a}=t,o={first:25,after:a,filter:{search:n},orderBy:p(t)};return S({queryKey:[`collections`,e,`list`,{q:n,order:r,after:a}],queryFn:()=>i(tt,o,e),placeholderData:x,staleTime:0})}function Gt({words:e,thing:t,action:n,onClose:r}){async function i(){await n.run(t.id)&&(r(),o({look:`ok`,title:e.deleted,text:t.name}))}return(0,H.jsx)(Te,{title:e.deleteTitle(t.name),description:e.deleteHint(t.links?.totalCount??0),confirm:t.name,action:n,submit:e.deleteSubmit,onSubmit:i,onClose:r})}function Kt({collection:e,onClose:t}){let n=Nt();return(0,H.jsx)(Gt,{words:V.collection,thing:e,action:n,onClose:t})}function qt({search:e}){let{workspace:t}=E(),n=b(Wt(t.slug,e)),[r,i]=(0,U.useState)(null),[a,o]=(0,U.useState)(null),s=n.data?.collections;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(It,{words:V.collection,icon:`folder`,search:e,query:n,page:s,example:(0,H.jsx)(zt,{name:V.collection.placeholder}),children:s?.nodes.map(e=>(0,H.jsx)(Ut,{collection:e,onEdit:()=>i(e),onDelete:()=>o(e)},e.id))}),r&&(0,H.jsx)(Pt,{before:r,onClose:()=>i(null)}),a&&(0,H.jsx)(Kt,{collection:a,onClose:()=>o(null)})]})}var Jt=C(`/$slug/collections`);function Yt(){let e=Jt.useSearch();return(0,H.jsx)(Ot,{words:V.collection,search:e,dialog:e=>(0,H.jsx)(Pt,{onClose:e}),children:(0,H.jsx)(qt,{search:e})})}var G=(g===`ar`?await l(()=>import(`./linkPages.ar-BeVS7lEY.js`),__vite__mapDeps([0,1,2]),import.meta.url):await l(()=>import(`./linkPages.en-TWJY57Ef.js`),__vite__mapDeps([3,1,4]),import.meta.url)).links;function Xt(e,t){let[n,...r]=Be(t);if(!n||!r[0])return null;let i=he(n.text),a=Ve(r[0].text,i);return{name:e,header:n,rows:r,columns:Ve(n.text,i).map((e,t)=>({header:e,sample:a[t]??``}))}}function Zt({columns:e}){return(e.find(({sample:e})=>/^https?:\/\//i.test(e.trim()))??e[0])?.header??``}function Qt({header:e,rows:t},n){let r=Math.ceil(t.length/n);return Array.from({length:r},(r,i)=>$t(e,t.slice(i*n,(i+1)*n)))}function $t(e,t){let n=1+en(e),r=new Map;for(let e of t)r.set(n,e),n+=en(e);return{csv:tn([e,...t]),rows:t,rowAt:r}}function en(e){return e.text.split(`
`).length}function tn(e){return`${e.map(e=>e.text).join(`
`)}\n`}function nn({onRead:e}){let[t,n]=(0,U.useState)(!1),[r,i]=(0,U.useState)(!1);async function a(t){if(!t)return;let n=Xt(t.name,await t.text());i(!n),n&&e(n)}function o(e){e.preventDefault(),n(!1),a(e.dataTransfer.files[0])}return(0,H.jsxs)(`div`,{className:`flex flex-col gap-2`,children:[(0,H.jsxs)(`label`,{className:O(`card flex flex-col items-center border-dashed px-5 py-14 text-center transition-colors`,`focus-within:border-accent hover:border-line-strong`,t&&`border-accent bg-accent-soft`),onDragOver:e=>{e.preventDefault(),n(!0)},onDragLeave:()=>n(!1),onDrop:o,children:[(0,H.jsx)(`span`,{className:`grid size-11 place-items-center rounded-xl bg-accent-soft text-accent`,children:(0,H.jsx)(B,{name:`upload`,className:`size-5`})}),(0,H.jsx)(`span`,{className:`mt-4 text-base font-semibold`,children:G.importing.choose}),(0,H.jsx)(`span`,{className:`text-muted`,children:G.importing.drop}),(0,H.jsx)(`span`,{className:`mt-2 max-w-md text-[13px] text-pretty text-muted`,children:G.importing.chooseHint}),(0,H.jsx)(`input`,{type:`file`,accept:`.csv,.tsv,text/csv,text/tab-separated-values`,className:`sr-only`,onChange:e=>a(e.target.files?.[0])})]}),(0,H.jsx)(Oe,{error:r?G.importing.empty:void 0})]})}var rn=3e4;function K(e,t){return S({queryKey:[`collections`,e,`choices`,t],queryFn:async()=>(await i(lt,{search:t},e)).collections?.nodes??[],placeholderData:x,staleTime:rn})}function an(e,t){return S({queryKey:[`tags`,e,`choices`,t],queryFn:async()=>(await i(ut,{search:t},e)).tags?.nodes??[],placeholderData:x,staleTime:rn})}function on(e,t){return S({queryKey:[`partners`,e,`choices`,t],queryFn:async()=>(await i(dt,{search:t},e)).partners?.nodes??[],placeholderData:x,staleTime:rn})}function sn({label:e=G.builder.collection,chosen:t,error:n,onChange:r}){let{workspace:i}=E(),[a,o]=(0,U.useState)(``),{data:s}=b(K(i.slug,a)),c=s?.length===0&&!a;return(0,H.jsx)(Se,{label:e,hint:c?G.builder.noCollections:void 0,placeholder:G.builder.collectionSearch,chosen:t?[t]:[],choices:s??[],clearable:!1,error:n,onSearch:o,onChange:([e])=>e&&r(e)})}function cn({run:e,rows:t,waiting:n,onStart:r}){let{importing:i}=G,{pending:a,progress:o}=e,s=!!o?.rest.length;return a?(0,H.jsx)(k,{className:`self-start`,onClick:e.cancel,children:i.cancel}):o&&!o.said.dryRun?s?(0,H.jsx)(k,{look:`primary`,className:`self-start`,onClick:e.resume,children:i.goOn}):null:(0,H.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,H.jsx)(k,{disabled:n,onClick:()=>r(!0),children:i.check}),(0,H.jsx)(k,{look:`primary`,disabled:!o?.imported||s,onClick:()=>r(!1),children:i.start(o?.imported??t)})]})}var ln=Object.entries(G.importing.columns);function un({table:e,meanings:t,onChange:n}){return(0,H.jsxs)(`section`,{className:`card overflow-hidden`,children:[(0,H.jsxs)(`div`,{className:`border-b border-line px-5 py-3.5`,children:[(0,H.jsx)(`h2`,{className:`font-semibold`,children:G.importing.mapping}),(0,H.jsx)(`p`,{className:`text-[13px] text-muted`,children:G.importing.mappingHint})]}),(0,H.jsx)(`ul`,{className:`divide-y divide-line`,children:e.columns.map(({header:e,sample:r})=>(0,H.jsxs)(`li`,{className:`grid items-center gap-x-6 gap-y-2 px-5 py-2.5 sm:grid-cols-[1fr_16rem]`,children:[(0,H.jsxs)(`div`,{className:`min-w-0`,children:[(0,H.jsx)(`bdi`,{className:`block truncate font-medium`,children:e}),(0,H.jsx)(`bdi`,{title:r,className:`block truncate text-[13px] text-muted`,children:r})]}),(0,H.jsx)(R,{label:`${G.importing.meaning}: ${e}`,value:t[e]??`IGNORED`,options:ln,onChange:t=>n(e,t)})]},e))})]})}function dn({progress:e}){let{said:t,rows:n,done:r}=e,{importing:i}=G,a=t.dryRun?i.checking:i.importing;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`p`,{className:`flex justify-between gap-4 font-medium`,children:[a,(0,H.jsx)(`span`,{className:`font-normal text-muted tabular-nums`,children:i.progress(r,n)})]}),(0,H.jsx)(`progress`,{className:`progress`,max:n,value:r,"aria-label":a})]})}var fn=100;function pn({faults:e}){let{importing:t}=G;return(0,H.jsxs)(`section`,{"aria-label":t.faults,tabIndex:0,className:`max-h-80 overflow-auto rounded-lg border border-line`,children:[(0,H.jsxs)(`table`,{className:`w-full text-start text-[13px]`,children:[(0,H.jsx)(`caption`,{className:`sr-only`,children:t.faults}),(0,H.jsx)(`thead`,{className:`border-b border-line`,children:(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`col`,className:`table-head`,children:t.line}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head`,children:t.field}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head`,children:t.problem})]})}),(0,H.jsx)(`tbody`,{className:`divide-y divide-line`,children:e.slice(0,fn).map(({line:e,field:t,message:n})=>(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`td`,{className:`px-4 py-2 tabular-nums`,children:D(e)}),(0,H.jsx)(`td`,{className:`px-4 py-2 font-mono text-xs`,children:t}),(0,H.jsx)(`td`,{className:`w-full px-4 py-2`,children:n})]},`${e} ${t} ${n}`))})]}),e.length>fn&&(0,H.jsx)(`p`,{className:`px-4 py-2 text-[13px] text-muted`,children:t.more(e.length-fn)})]})}var mn=500;function hn(e,t){let n=Qt(e,mn).map(e=>({...e,idempotencyKey:m()}));return{said:t,rows:e.rows.length,done:0,imported:0,failed:[],faults:[],rest:n,cancelled:!1}}function gn({rest:e}){return e.flatMap(e=>e.rows)}async function _n(e,{send:t,onProgress:n,isCancelled:r}){let i={...e,cancelled:!1};n(i);for(let a of e.rest){if(r())break;i=vn(i,a,await t(a)),n(i)}n({...i,cancelled:r()})}function vn(e,t,n){let r=new Set(n.faults.map(e=>e.line)),i=[...t.rowAt].filter(([e])=>r.has(e)).map(([,e])=>e),a=n.faults.map(({line:e,field:n,message:r})=>({line:t.rowAt.get(e)?.line??e,field:n,message:r}));return{...e,done:e.done+t.rows.length,imported:e.imported+n.imported,failed:[...e.failed,...i],faults:[...e.faults,...a],rest:e.rest.filter(e=>e!==t)}}function yn({progress:e}){let{failed:t}=e,n=gn(e).length;return(0,H.jsx)(F,{look:t.length||n?`warn`:`ok`,children:bn(e,n).map(e=>(0,H.jsx)(`p`,{children:e},e))})}function bn({said:e,imported:t,failed:n,cancelled:r},i){let{importing:a}=G,o=r?a.cancelled:a.brokenOff;return(e.dryRun?[a.checked(t,n.length),i>0&&a.unchecked(i)]:[i>0&&o,a.imported(t),n.length>0&&a.failed(n.length),i>0&&a.left(i)]).filter(e=>e!==!1)}function xn({table:e,progress:t,pending:n}){let{workspace:r}=E(),{said:i,failed:a,faults:o}=t,{importing:s}=G,c=i.dryRun?[]:gn(t),l=[...a,...c];return(0,H.jsxs)(`section`,{className:`card flex flex-col gap-4 p-5`,children:[(0,H.jsx)(`div`,{role:`status`,className:`flex flex-col gap-2`,children:n?(0,H.jsx)(dn,{progress:t}):(0,H.jsx)(yn,{progress:t})}),o.length>0&&(0,H.jsx)(pn,{faults:o}),!n&&(l.length>0||!i.dryRun)&&(0,H.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[l.length>0&&(0,H.jsx)(k,{icon:`download`,onClick:()=>ve(new Blob([tn([e.header,...l])],{type:`text/csv`}),s.failedFile),children:s.download}),!i.dryRun&&(0,H.jsx)(v,{to:`/$slug/links`,params:{slug:r.slug},className:O(`btn`,c.length>0?`btn-secondary`:`btn-primary`),children:s.toLinks})]})]})}function Sn(){let e=E().workspace.slug,t=ie(),n=(0,U.useRef)(!1),[r,i]=(0,U.useState)(null),a=N(async r=>{n.current=!1;try{await _n(r,{send:t=>Cn(e,r.said,t),onProgress:i,isCancelled:()=>n.current})}finally{r.said.dryRun||t.invalidateQueries({queryKey:[`links`,e]})}});function o({table:e,meanings:t,collectionId:n,dryRun:r}){a.run(hn(e,{columns:wn(t),collectionId:n,dryRun:r}))}function s(){r&&a.run(r)}function c(){n.current=!0}function l(){i(null),a.clear()}return{pending:a.pending,error:a.error,progress:r,start:o,resume:s,cancel:c,forget:l}}async function Cn(e,t,{csv:n,idempotencyKey:r}){let{importLinks:a}=await i(vt,{input:{...t,csv:n,idempotencyKey:r}},e);if(!a)throw new u(h.errors.unexpected,{code:`UNEXPECTED`});return a}function wn(e){return Object.entries(e).map(([e,t])=>({header:e,column:t}))}function Tn(e){let{slug:t}=E().workspace,[n,r]=(0,U.useState)({}),i=b({queryKey:[`columns`,t,e.header.text],queryFn:()=>En(t,e),staleTime:1/0}),a=(e,t)=>r(n=>({...n,[e]:t}));return{meanings:{...i.data,...n},pending:i.isPending,error:i.error,say:a}}async function En(e,t){let n=tn([t.header,...t.rows.slice(0,1)]),r=async t=>{let{importLinks:r}=await i(vt,{input:{csv:n,columns:t,dryRun:!0}},e);return Object.fromEntries(r?.columns.map(({header:e,column:t})=>[e,t])??[])};try{return await r(void 0)}catch(e){if(!ee(e,`column_missing`))throw e;return r([{header:Zt(t),column:`URL`}])}}function Dn(e=[]){return e.reduce((e,t)=>e&&e.id<t.id?e:t,null)}function On({table:e,onOther:n}){let{slug:r}=E().workspace,[i,a]=(0,U.useState)(null),o=Dn(b(K(r,``)).data),s=i??o,{meanings:c,pending:l,error:u,say:d}=Tn(e),f=Sn(),p=f.progress!==null&&!f.progress.said.dryRun;function m(e,t){d(e,t),f.forget()}return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`section`,{className:`card flex flex-wrap items-center gap-3 px-5 py-3.5`,children:[(0,H.jsx)(`bdi`,{className:`min-w-0 truncate font-medium`,children:e.name}),(0,H.jsx)(`span`,{className:`text-muted`,children:G.importing.rows(e.rows.length)}),(0,H.jsx)(k,{small:!0,className:`ms-auto`,disabled:f.pending,onClick:n,children:G.importing.other})]}),(0,H.jsx)(Ee,{error:u??f.error,fields:[]}),!p&&(0,H.jsxs)(H.Fragment,{children:[l?(0,H.jsx)(t,{}):(0,H.jsx)(un,{table:e,meanings:c,onChange:m}),(0,H.jsx)(`div`,{className:`sm:max-w-sm`,children:(0,H.jsx)(sn,{label:G.importing.collection,chosen:s,onChange:e=>{a(e),f.forget()}})})]}),f.progress&&(0,H.jsx)(xn,{table:e,progress:f.progress,pending:f.pending}),(0,H.jsx)(cn,{run:f,rows:e.rows.length,waiting:l,onStart:t=>f.start({table:e,meanings:c,collectionId:s?.id,dryRun:t})})]})}function kn(){Ge(G.importing.page);let{can:e}=E(),[t,n]=(0,U.useState)(null);return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(ze,{title:G.importing.page,intro:G.importing.intro}),!e(`EDITOR`)&&(0,H.jsx)(et,{icon:`shield`,title:h.common.needsRole(`EDITOR`),hint:G.importing.forbidden}),e(`EDITOR`)&&!t&&(0,H.jsx)(nn,{onRead:n}),e(`EDITOR`)&&t&&(0,H.jsx)(On,{table:t,onOther:()=>n(null)})]})}function An(e,t){let n={csv:`URL,SHORT\nhttps://example.com/,${Mn(t)}\n`,columns:jn,dryRun:!0};return S({queryKey:[`shortId`,e,t],queryFn:async()=>{let{importLinks:t}=await i(vt,{input:n},e);return t?.faults.find(e=>e.field===`shortId`)?.message??null},enabled:t!==``,staleTime:0})}var jn=[{header:`URL`,column:`URL`},{header:`SHORT`,column:`SHORT_ID`}];function Mn(e){return`"${e.replaceAll(`"`,`""`)}"`}function Nn({value:e,before:t,domain:n,error:r,onChange:i}){let{workspace:a}=E(),o=Je(e)===e&&e!==t?e:``,{data:s}=b(An(a.slug,o)),c=e!==``&&e!==t,l=r??(o&&s?s:void 0);return(0,H.jsx)(Le,{label:G.builder.shortId,optional:!t,error:l,hint:Pn(c,s===null,t),children:t=>(0,H.jsxs)(`div`,{dir:`ltr`,className:`input flex items-center p-0 ps-3`,children:[(0,H.jsxs)(`span`,{className:`max-w-1/2 shrink-0 truncate text-muted`,children:[n,`/`]}),(0,H.jsx)(`input`,{...t,className:`h-full min-w-0 flex-1 bg-transparent pe-3 outline-none`,maxLength:64,autoCapitalize:`off`,autoComplete:`off`,spellCheck:!1,value:e,onChange:e=>i(e.target.value)})]})})}function Pn(e,t,n){return e?(0,H.jsxs)(`span`,{role:`status`,className:`flex items-center gap-1.5`,children:[t&&(0,H.jsx)(B,{name:`check`,className:`size-4 text-ok`}),t?G.builder.shortIdFree:G.builder.shortIdChecking,t&&n&&` ${G.builder.shortIdOld}`]}):G.builder.shortIdHint}var Fn={SLATE:`tag-slate`,GRAY:`tag-gray`,ZINC:`tag-zinc`,NEUTRAL:`tag-neutral`,STONE:`tag-stone`,RED:`tag-red`,ORANGE:`tag-orange`,AMBER:`tag-amber`,YELLOW:`tag-yellow`,LIME:`tag-lime`,GREEN:`tag-green`,EMERALD:`tag-emerald`,TEAL:`tag-teal`,CYAN:`tag-cyan`,SKY:`tag-sky`,BLUE:`tag-blue`,INDIGO:`tag-indigo`,VIOLET:`tag-violet`,PURPLE:`tag-purple`,FUCHSIA:`tag-fuchsia`,PINK:`tag-pink`,ROSE:`tag-rose`},In=Object.keys(Fn);function Ln({color:e}){return(0,H.jsx)(`span`,{"aria-hidden":`true`,className:O(`tag-dot`,Fn[e])})}function Rn({label:e,chosen:t,error:n,optional:r,onChange:i}){let{workspace:a}=E(),[o,s]=(0,U.useState)(``),{data:c=[]}=b(an(a.slug,o)),l=[...t,...c];return(0,H.jsx)(Se,{label:e,placeholder:G.builder.tagsSearch,multiple:!0,optional:r,chosen:t.map(zn),choices:c.map(zn),error:n,onSearch:s,onChange:e=>i(e.flatMap(({id:e})=>l.find(t=>t.id===e)??[]))})}function zn(e){return{id:e.id,name:e.name,mark:(0,H.jsx)(Ln,{color:e.color})}}function q(e){return(0,H.jsx)(j,{type:`url`,inputMode:`url`,dir:`ltr`,className:`rtl:text-end`,maxLength:2048,placeholder:`https://`,autoCapitalize:`off`,autoComplete:`off`,spellCheck:!1,...e})}function Bn({draft:e,before:t,domain:n,urlRef:r,errorOf:i,onChange:a}){return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(q,{ref:r,label:G.builder.url,placeholder:`https://example.com/page`,required:!0,value:e.url,onChange:e=>a({url:e}),error:i(`url`)}),(0,H.jsx)(Nn,{value:e.shortId,before:t?.shortId,domain:n,error:i(`shortId`),onChange:e=>a({shortId:e})}),(0,H.jsxs)(`div`,{className:`grid gap-5 sm:grid-cols-2`,children:[(0,H.jsx)(sn,{chosen:e.collection,error:i(`collectionId`),onChange:e=>a({collection:e})}),(0,H.jsx)(Rn,{label:G.builder.tags,optional:!0,chosen:e.tags,error:i(`tagIds`),onChange:e=>a({tags:e})})]}),(0,H.jsx)(j,{label:G.builder.title,hint:G.builder.titleHint,optional:!0,dir:`auto`,maxLength:255,autoComplete:`off`,value:e.title,onChange:e=>a({title:e}),error:i(`title`)})]})}function Vn({draft:e,errorOf:t,onChange:n}){let r=Intl.DateTimeFormat().resolvedOptions().timeZone;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(j,{type:`datetime-local`,className:`sm:w-64`,label:G.builder.expiresAt,hint:G.builder.expiresHint(r),value:e.expiresAt,onChange:e=>n({expiresAt:e}),error:t(`expiresAt`)}),(0,H.jsx)(q,{label:G.builder.expiredUrl,hint:G.builder.expiredUrlHint,value:e.expiredUrl,onChange:e=>n({expiredUrl:e}),error:t(`expiredUrl`)})]})}function Hn(e){return e?new Date(e).toISOString():null}function Un(e){if(!e)return``;let t=new Date(e),n=new Date(t.getTime()-t.getTimezoneOffset()*6e4).toISOString();return t.getSeconds()?n.slice(0,19):n.slice(0,16)}function Wn({chosen:e,error:t,onChange:n}){let{workspace:r}=E(),[i,a]=(0,U.useState)(``),{data:o}=b(on(r.slug,i));return(0,H.jsx)(Se,{label:G.builder.partner,hint:G.builder.partnerHint,placeholder:G.builder.partnerSearch,optional:!0,chosen:e?[e]:[],choices:o??[],error:t,onSearch:a,onChange:([e])=>n(e??null)})}function Gn({draft:e,errorOf:t,onChange:n}){return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(Wn,{chosen:e.partner,onChange:e=>n({partner:e}),error:t(`partnerId`)}),(0,H.jsx)(j,{label:G.builder.externalId,hint:G.builder.externalIdHint,dir:`auto`,maxLength:255,autoComplete:`off`,autoCapitalize:`off`,spellCheck:!1,value:e.externalId,onChange:e=>n({externalId:e}),error:t(`externalId`)})]})}function Kn({draft:e,before:t,errorOf:n,onChange:r}){return(0,H.jsxs)(H.Fragment,{children:[!e.passwordRemoved&&(0,H.jsx)($e,{label:G.builder.passwordLabel,hint:t?.hasPassword?G.builder.passwordSet:G.builder.passwordHint,autoComplete:`new-password`,value:e.password,onChange:e=>r({password:e}),error:n(`password`)}),t?.hasPassword&&(0,H.jsx)(He,{checked:e.passwordRemoved,onChange:e=>r({passwordRemoved:e,password:``}),children:G.builder.passwordRemove}),(0,H.jsxs)(`div`,{children:[(0,H.jsx)(He,{checked:e.cloaked,onChange:e=>r({cloaked:e}),children:G.builder.cloaked}),(0,H.jsx)(`p`,{className:`ms-7 mt-1 text-[13px] text-pretty text-muted`,children:G.builder.cloakedHint})]})]})}function qn(e){return Object.entries(e??{}).map(([e,t])=>({country:e,url:t})).sort((e,t)=>e.country.localeCompare(t.country))}function Jn(e){let t=e.filter(e=>e.country).map(e=>[e.country,e.url.trim()]);return t.length?Object.fromEntries(t):null}var Yn=`AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`;function Xn(e){let t=new Intl.DisplayNames(e,{type:`region`}),n=new Intl.Collator(e);return Yn.split(` `).map(e=>[e,t.of(e)??e]).sort(([,e],[,t])=>n.compare(e,t))}var Zn=Xn(c);function Qn({rule:e,taken:t,error:n,onChange:r,onRemove:i}){let a=Zn.find(([t])=>t===e.country)?.[1]??G.builder.country,o=Zn.filter(([e])=>!t.includes(e));return(0,H.jsxs)(`div`,{className:`flex flex-col gap-2 rounded-lg border border-line p-3`,children:[(0,H.jsxs)(`div`,{className:`flex items-center gap-2`,children:[(0,H.jsx)(R,{label:G.builder.country,value:e.country,options:[[``,G.builder.countryChoose],...o],onChange:t=>r({...e,country:t}),className:`min-w-0 flex-1`}),(0,H.jsx)(w,{icon:`close`,label:G.builder.removeCountry(a),onClick:i})]}),(0,H.jsx)(q,{label:G.builder.countryUrl(a),value:e.url,onChange:t=>r({...e,url:t}),error:n})]})}function $n({draft:e,errorOf:t,onChange:n}){let{countries:r}=e;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`p`,{className:`text-[13px] text-pretty text-muted`,children:G.builder.targetsHint}),(0,H.jsx)(q,{label:G.builder.iosUrl,value:e.iosUrl,onChange:e=>n({iosUrl:e}),error:t(`iosUrl`)}),(0,H.jsx)(q,{label:G.builder.androidUrl,value:e.androidUrl,onChange:e=>n({androidUrl:e}),error:t(`androidUrl`)}),r.map((e,i)=>(0,H.jsx)(Qn,{rule:e,taken:r.map(({country:e})=>e).filter(t=>t!==e.country),error:e.country?t(`geo.${e.country}`):void 0,onChange:t=>n({countries:r.map(n=>n===e?t:n)}),onRemove:()=>n({countries:r.filter(t=>t!==e)})},i)),(0,H.jsx)(Oe,{error:t(`geo`)}),(0,H.jsx)(k,{icon:`plus`,className:`self-start`,onClick:()=>n({countries:[...r,{country:``,url:``}]}),children:G.builder.addCountry})]})}function er({onSave:e,onCancel:t}){let n=(0,U.useRef)(null),[r,i]=(0,U.useState)(``),a=()=>r.trim()&&e(r.trim());(0,U.useEffect)(()=>n.current?.focus(),[]);function o(e){e.key===`Enter`&&(e.preventDefault(),a())}return(0,H.jsxs)(`div`,{className:`flex flex-col gap-2`,children:[(0,H.jsx)(j,{ref:n,label:G.builder.templateName,hint:G.builder.templateHint,dir:`auto`,maxLength:60,autoComplete:`off`,value:r,onChange:i,onKeyDown:o}),(0,H.jsxs)(`div`,{className:`flex gap-2`,children:[(0,H.jsx)(k,{disabled:!r.trim(),onClick:a,children:G.builder.templateKeep}),(0,H.jsx)(k,{look:`ghost`,onClick:t,children:h.common.cancel})]})]})}var J=[`source`,`medium`,`campaign`,`term`,`content`,`referral`],tr={source:``,medium:``,campaign:``,term:``,content:``,referral:``};function nr(e){let t=J.map(t=>[t,e[t]??``]);return Object.fromEntries(t)}function rr(e){let t=J.filter(t=>e[t]);return t.length?Object.fromEntries(t.map(t=>[t,e[t]])):void 0}function ir(e,t){let n=J.filter(n=>e[n]!==t[n]);return n.length?Object.fromEntries(n.map(e=>[e,t[e]||null])):void 0}var ar={source:`utm_source`,medium:`utm_medium`,campaign:`utm_campaign`,term:`utm_term`,content:`utm_content`,referral:`ref`};function or(e,t){let n=URL.canParse(e.trim())?new URL(e.trim()):null;if(!n||!/^https?:$/.test(n.protocol))return null;for(let e of J){let r=ar[e];t[e]&&!n.searchParams.has(r)&&n.searchParams.append(r,t[e])}return n.href}function sr(e,t){return[...e.filter(({name:e})=>e!==t.name),t].slice(-50)}function cr(e){return`hoko-utm-${e}`}function lr(e){try{return dr(JSON.parse(localStorage.getItem(cr(e))??`[]`))}catch{return[]}}function ur(e,t){try{localStorage.setItem(cr(e),JSON.stringify(t))}catch{}}function dr(e){return Array.isArray(e)?e.flatMap(e=>typeof e?.name==`string`?[{name:e.name,utm:nr(e.utm??tr)}]:[]):[]}function fr({utm:e,onChange:t}){let{slug:n}=E().workspace,[r,i]=(0,U.useState)(()=>lr(n)),[a,o]=(0,U.useState)(``),[s,c]=(0,U.useState)(!1);function l(e,t){i(e),ur(n,e),o(t),c(!1)}function u(e){o(e);let n=r.find(t=>t.name===e);n&&t(n.utm)}return s?(0,H.jsx)(er,{onSave:t=>l(sr(r,{name:t,utm:e}),t),onCancel:()=>c(!1)}):(0,H.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[r.length>0&&(0,H.jsx)(R,{label:G.builder.template,value:a,options:[[``,G.builder.templateNone],...r.map(({name:e})=>[e,e])],onChange:u,className:`min-w-0 flex-1 sm:max-w-64`}),a&&(0,H.jsx)(w,{icon:`trash`,label:G.builder.templateRemove,onClick:()=>l(r.filter(({name:e})=>e!==a),``)}),(0,H.jsx)(k,{disabled:!rr(e),onClick:()=>c(!0),children:G.builder.templateSave})]})}function pr({utm:e,errorOf:t,onChange:n}){return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`p`,{className:`text-[13px] text-pretty text-muted`,children:G.builder.utmHint}),(0,H.jsx)(fr,{utm:e,onChange:n}),(0,H.jsx)(`div`,{className:`grid gap-4 sm:grid-cols-2`,children:J.map(r=>(0,H.jsx)(j,{label:G.builder.utm[r],dir:`auto`,maxLength:255,autoComplete:`off`,autoCapitalize:`off`,value:e[r],onChange:t=>n({...e,[r]:t}),error:t(`utm.${r}`)},r))})]})}function mr(e){let{draft:t,before:n,errorOf:r,onChange:i}=e,{sections:a}=G.builder,o=(...e)=>e.some(e=>r(e)!==void 0),s=o(...J.map(e=>`utm.${e}`)),c=o(`expiresAt`,`expiredUrl`),l=o(`iosUrl`,`androidUrl`,`geo`,...t.countries.map(e=>`geo.${e.country}`));return(0,H.jsxs)(`div`,{children:[(0,H.jsx)(M,{open:s,icon:`tag`,title:a.campaign,summary:hr(t),children:(0,H.jsx)(pr,{utm:t.utm,errorOf:r,onChange:e=>i({utm:e})})},`utm-${s}`),(0,H.jsx)(M,{open:c,icon:`clock`,title:a.end,summary:gr(t),children:(0,H.jsx)(Vn,{...e})},`end-${c}`),(0,H.jsx)(M,{open:l,icon:`globe`,title:a.targets,summary:_r(t),children:(0,H.jsx)($n,{...e})},`targets-${l}`),(0,H.jsx)(M,{open:o(`password`),icon:`lock`,title:a.protection,summary:vr(t,!!n?.hasPassword),children:(0,H.jsx)(Kn,{...e})},`protection-${o(`password`)}`),(0,H.jsx)(M,{open:o(`partnerId`,`externalId`),icon:`people`,title:a.more,summary:[t.partner?.name,t.externalId].filter(Boolean).join(` · `),children:(0,H.jsx)(Gn,{...e})},`more-${o(`partnerId`,`externalId`)}`)]})}function hr({utm:e}){return[e.source,e.medium,e.campaign].filter(Boolean).join(` / `)}function gr({expiresAt:e}){let t=Hn(e);return t?ce(t):G.builder.endNever}function _r({iosUrl:e,androidUrl:t,countries:n}){let r=[e,t,...n.map(e=>e.country)].filter(Boolean).length;return r?G.builder.targets(r):``}function vr({password:e,passwordRemoved:t,cloaked:n},r){return[(e||r&&!t)&&G.builder.passwordOn,n&&G.builder.cloakedOn].filter(Boolean).join(` · `)}function yr({draft:e,domain:t}){let n=or(e.url,e.utm);return(0,H.jsxs)(`section`,{"aria-label":G.builder.preview,className:`rounded-lg border border-line bg-surface-2 p-4`,children:[(0,H.jsx)(`h3`,{className:`eyebrow`,children:G.builder.preview}),(0,H.jsxs)(`p`,{dir:`ltr`,className:`mt-1.5 truncate font-medium rtl:text-end`,children:[t,`/`,e.shortId||(0,H.jsx)(`span`,{className:`font-normal text-muted italic`,children:G.builder.previewShortId})]}),(0,H.jsxs)(`p`,{className:`mt-1 flex items-start gap-1.5 text-[13px] text-muted`,children:[(0,H.jsx)(B,{name:`arrowDown`,className:`mt-0.5 size-4`}),(0,H.jsx)(`bdi`,{className:`line-clamp-3 wrap-anywhere`,children:n??G.builder.previewEmpty})]})]})}function br({urlRef:e,...t}){let n=t.before?.domain??new URL(_).host;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(Bn,{...t,domain:n,urlRef:e}),(0,H.jsx)(yr,{draft:t.draft,domain:n}),(0,H.jsx)(mr,{...t})]})}var xr=[`url`,`shortId`,`collectionId`,`title`,`tagIds`,`partnerId`,`externalId`,`utm.source`,`utm.medium`,`utm.campaign`,`utm.term`,`utm.content`,`utm.referral`,`expiresAt`,`expiredUrl`,`iosUrl`,`androidUrl`,`geo`,`password`];function Sr({countries:e}){return[...xr,...e.map(({country:e})=>`geo.${e}`)]}function Cr(e=``,t=null){return{url:e,shortId:``,collection:t,title:``,tags:[],partner:null,externalId:``,utm:tr,expiresAt:``,expiredUrl:``,iosUrl:``,androidUrl:``,countries:[],password:``,passwordRemoved:!1,cloaked:!1}}function wr(e){return{url:e.url,shortId:e.shortId,collection:e.collection,title:e.title??``,tags:e.tags??[],partner:e.partner??null,externalId:e.externalId??``,utm:nr(e.utm),expiresAt:Un(e.expiresAt),expiredUrl:e.expiredUrl??``,iosUrl:e.iosUrl??``,androidUrl:e.androidUrl??``,countries:qn(e.geo),password:``,passwordRemoved:!1,cloaked:e.cloaked}}function Tr(e,t){return JSON.stringify(e)===JSON.stringify(t)}function Er(e){let{url:t,shortId:n,title:r,externalId:i,expiresAt:a,expiredUrl:o,iosUrl:s,androidUrl:c,password:l}=e;return{url:t.trim(),collectionId:e.collection?.id??``,shortId:n||void 0,tagIds:e.tags.map(e=>e.id),title:r||void 0,partnerId:e.partner?.id,externalId:i||void 0,utm:rr(e.utm),expiresAt:Hn(a)??void 0,expiredUrl:o||void 0,iosUrl:s||void 0,androidUrl:c||void 0,geo:Jn(e.countries)??void 0,password:l||void 0,cloaked:e.cloaked}}function Dr(e,t){let n=wr(e),r=e=>t[e]===n[e]?void 0:t[e]||null,i=(e,t)=>JSON.stringify(e)===JSON.stringify(t);return{id:e.id,url:t.url===n.url?void 0:t.url.trim(),shortId:t.shortId===n.shortId?void 0:t.shortId,collectionId:t.collection?.id===e.collectionId?void 0:t.collection?.id,tagIds:i(t.tags,n.tags)?void 0:t.tags.map(e=>e.id),partnerId:t.partner?.id===n.partner?.id?void 0:t.partner?.id??null,title:r(`title`),externalId:r(`externalId`),expiredUrl:r(`expiredUrl`),iosUrl:r(`iosUrl`),androidUrl:r(`androidUrl`),utm:ir(n.utm,t.utm),expiresAt:t.expiresAt===n.expiresAt?void 0:Hn(t.expiresAt),geo:i(t.countries,n.countries)?void 0:Jn(t.countries),password:t.password||(t.passwordRemoved?null:void 0),cloaked:t.cloaked===n.cloaked?void 0:t.cloaked}}function Y(e){return`${e.domain}/${e.shortId}`}function Or(e,t){return e.expiresAt!==null&&Date.parse(e.expiresAt)<=t}function kr(e){return e.replace(/^https?:\/\//,``).replace(/^([^/?#]+)\/$/,`$1`)}function Ar(e){let t=ie(),n=E().workspace.slug;return N(async r=>{let i=await e(r,n);return t.invalidateQueries({queryKey:[`links`,n]}),t.invalidateQueries({queryKey:[`overview`,n]}),i})}function jr(){return Ar(async(e,t)=>(await i(ft,{input:e},t)).createLink?.link)}function Mr(){return Ar(async(e,t)=>(await i(pt,{input:e},t)).updateLink?.link)}function Nr({search:e,onClose:t}){let{slug:n}=E().workspace,r=(0,U.useRef)(null),i=b(K(n,``)).data,[a]=(0,U.useState)(m),[s]=(0,U.useState)(()=>Cr(e.url)),[c,l]=(0,U.useState)(s),u=jr(),d=i?.find(({id:t})=>t===e.collection)??Dn(i),f={...c,collection:c.collection??d},p=e=>l(t=>({...t,...e}));async function ee(){let e=await u.run({...Er(f),idempotencyKey:a});e&&(t(),o({look:`ok`,title:G.done.created,text:Y(e)}))}return(0,H.jsx)(T,{size:`large`,title:G.builder.createTitle,description:G.builder.createHint,initialFocus:r,action:u,fields:Sr(f),changed:!Tr(c,s),submit:{look:`primary`,children:G.builder.submit},onSubmit:ee,onClose:t,children:(0,H.jsx)(br,{draft:f,urlRef:r,errorOf:e=>A(u.error,e),onChange:p})})}function Pr({link:e,onClose:t}){let n=(0,U.useRef)(null),[r]=(0,U.useState)(e),[i,a]=(0,U.useState)(()=>wr(e)),s=Mr(),c=!Tr(i,wr(r)),l=e=>a(t=>({...t,...e}));async function u(){let e=c&&await s.run(Dr(r,i));e&&(t(),o({look:`ok`,title:G.done.saved,text:Y(e)}))}return(0,H.jsx)(T,{size:`large`,title:G.builder.editTitle,description:G.builder.editHint,initialFocus:n,action:s,fields:Sr(i),status:c?``:G.builder.unchanged,changed:c,submit:{look:`primary`,disabled:!c,children:h.common.save},onSubmit:u,onClose:t,children:(0,H.jsx)(br,{draft:i,before:r,urlRef:n,errorOf:e=>A(s.error,e),onChange:l})})}function Fr(e,t,n,r){let a={...Ir(n,r),interval:`DAY`,timezone:n,filters:t?[{dimension:`LINK`,values:[t]}]:[]};return S({queryKey:[`links`,e,`numbers`,t,n],queryFn:()=>i(St,{input:a},e),refetchInterval:6e4,staleTime:0})}function Ir(e,t){let n=Ue(Ne(e,t),1),r=t=>new Date(De(e,t)).toISOString();return{from:r(Ue(n,-30)),until:r(n)}}var Lr={created:`CREATED_AT`,updated:`UPDATED_AT`,shortId:`SHORT_ID`};function Rr({sort:e=`created`,dir:t}){let n=t??s(e);return{field:Lr[e],direction:n===`asc`?`ASC`:`DESC`}}function zr({q:e,view:t,collection:n,tag:r,partner:i,by:a}){return{search:e,archived:t===void 0?!1:t===`archived`||void 0,expired:t===`expired`||void 0,collectionId:n,tagId:r,partnerId:i,createdBy:a}}function Br({q:e,view:t,collection:n,tag:r,partner:i,by:a}){return!!(e||t||n||r||i||a)}var Vr=25;function Hr(e,t){let{q:n,view:r,collection:a,tag:o,partner:s,by:c,sort:l,dir:u,after:d}=t,f={first:Vr,after:d},p={...f,filter:zr(t),orderBy:Rr(t)};return S({queryKey:[`links`,e,`list`,{q:n,view:r,collection:a,tag:o,partner:s,by:c,sort:l,dir:u,after:d}],queryFn:()=>r===`deleted`?i(ot,f,e):i(at,p,e),placeholderData:x,staleTime:0})}function Ur(e,t){return S({queryKey:[`links`,e,`one`,t],queryFn:()=>i(st,{id:t},e),staleTime:0})}function Wr(e,t,n,r){let a={...Ir(n,r),filters:[{dimension:`LINK`,operator:`ONE_OF`,values:[...t]}],breakdowns:[{dimension:`LINK`,limit:100}]};return S({queryKey:[`links`,e,`clicks`,t,n],queryFn:async()=>{let{analytics:t}=await i(ct,{input:a},e);return new Map(t?.breakdowns[0]?.values.map(({value:e,numbers:t})=>[e,t.clicks]))},enabled:t.length>0,placeholderData:x,staleTime:6e4})}function Gr({search:e}){let{workspace:t,can:n}=E(),r=y(),i=b({...Ur(t.slug,e.edit??``),enabled:!!e.edit}),a=()=>r({to:`.`,search:e=>({...e,create:void 0,url:void 0,edit:void 0}),replace:!0});return n(`EDITOR`)?e.create?(0,H.jsx)(Nr,{search:e,onClose:a}):e.edit&&i.data?.link?(0,H.jsx)(Pr,{link:i.data.link,onClose:a},e.edit):null:null}var X=(g===`ar`?await l(()=>import(`./recent.ar-DiR8GwLI.js`),__vite__mapDeps([7,2,1]),import.meta.url):await l(()=>import(`./recent.en-Dl0pbbHn.js`),__vite__mapDeps([8,4,1]),import.meta.url)).recent,Kr=100,Z=10;function qr({series:e,zone:t}){let n=new Intl.DateTimeFormat(c,{...ge,timeZone:t}),r=e=>n.format(new Date(e)),i=e.reduce((e,t)=>t.numbers.clicks>(e?.numbers.clicks??0)?t:e,void 0),a=i?.numbers.clicks??0,o=i?X.byDayHint(D(a),r(i.from)):X.noClicks;return(0,H.jsxs)(`figure`,{className:`px-5 py-4`,children:[(0,H.jsx)(`svg`,{role:`img`,"aria-label":`${X.byDay}. ${o}`,viewBox:`0 0 ${Math.max(e.length,1)*Z} ${Kr}`,preserveAspectRatio:`none`,className:`h-28 w-full`,children:e.map(({from:e,numbers:t},n)=>{let i=a?Math.max(t.clicks/a*96,t.clicks?3:1):1;return(0,H.jsxs)(`g`,{children:[(0,H.jsx)(`title`,{children:X.onDay(t.clicks,r(e))}),(0,H.jsx)(`rect`,{x:n*Z,width:Z,height:Kr,fill:`transparent`}),(0,H.jsx)(`rect`,{x:n*Z+1,y:Kr-i,width:8,height:i,className:t.clicks?`fill-accent`:`fill-line`})]},e)})}),(0,H.jsxs)(`figcaption`,{className:`mt-2 text-xs text-muted`,children:[o,` `,h.common.daysIn(t)]})]})}var Jr=[`clicks`,`leads`,`sales`];function Yr({link:e,children:t}){let{workspace:n}=E(),r=je(),i=L(),a=(0,U.useId)(),{data:o,error:s}=b(Fr(n.slug,e,r,i)),c=o?.analytics;return(0,H.jsxs)(`section`,{className:`card overflow-hidden`,"aria-labelledby":a,"aria-busy":!o&&!s,children:[(0,H.jsxs)(`div`,{className:`flex items-baseline justify-between gap-4 px-5 pt-4`,children:[(0,H.jsx)(`h2`,{id:a,className:`font-semibold`,children:X.title}),t]}),(0,H.jsx)(`dl`,{className:`mt-2 grid grid-cols-3 divide-x divide-line border-b border-line`,children:Jr.map(e=>(0,H.jsxs)(`div`,{className:`flex min-w-0 flex-col justify-between px-3 py-3 sm:px-5`,children:[(0,H.jsx)(`dt`,{className:`text-[13px] text-muted`,children:X[e]}),(0,H.jsxs)(`dd`,{className:`mt-0.5 text-2xl font-semibold tracking-tight tabular-nums`,children:[c?D(c.totals[e]):`–`,c&&(0,H.jsx)(`span`,{className:`block text-xs font-normal tracking-normal text-muted`,children:X.before(D(c.previous.totals[e]))})]})]},e))}),s&&(0,H.jsx)(`div`,{className:`p-4`,children:(0,H.jsx)(F,{look:`warn`,children:s.message})}),(0,H.jsx)(qr,{series:c?.series??[],zone:r})]})}function Xr({tag:e}){return(0,H.jsxs)(`span`,{title:e.name,className:`badge badge-neutral min-w-0 max-w-36`,children:[(0,H.jsx)(Ln,{color:e.color}),(0,H.jsx)(`bdi`,{className:`truncate`,children:e.name})]})}function Zr({title:e,none:t,children:n}){return(0,H.jsxs)(`section`,{className:`card px-5 py-4`,children:[(0,H.jsx)(`h2`,{className:`font-semibold`,children:e}),t?(0,H.jsx)(`p`,{className:`mt-2 py-2 text-[13px] text-muted`,children:t}):(0,H.jsx)(`dl`,{className:`mt-2 divide-y divide-line`,children:n})]})}function Qr(e,t){return S({queryKey:[`links`,e,`maker`,t],queryFn:async()=>(await i(bt,{id:t},e)).link?.createdBy??null})}function $r(e,t){return S({queryKey:[`members`,e,`makers`,t],queryFn:async()=>{let{members:n,apiKeys:r}=await i(xt,{search:t||void 0},e);return[...(n?.nodes??[]).map(({user:e})=>({value:e.id,text:e.name,hint:e.email})),...(r?.nodes??[]).map(e=>({value:e.id,text:e.name,hint:e.hint}))]},placeholderData:x})}function ei({link:e}){let{workspace:t,person:n,can:r}=E(),i=b({...Qr(t.slug,e.id),enabled:r(`ADMIN`)});if(!e.createdBy)return null;let{makers:a}=G,{slug:o}=t,s=i.data?.apiKey,c=i.data?.user?.name??(e.createdBy.actorId===n.id?a.me:a[e.createdBy.kind]);return(0,H.jsx)(I,{name:a.label,children:s?(0,H.jsx)(v,{to:`/$slug/settings/api-keys/$id`,params:{slug:o,id:s.id},className:`link`,children:(0,H.jsx)(`bdi`,{children:a.key(s.name)})}):(0,H.jsx)(`bdi`,{children:c})})}function ti({link:e}){let{details:t}=G;return(0,H.jsxs)(Zr,{title:t.facts,children:[(0,H.jsx)(I,{name:t.destination,children:(0,H.jsx)(`a`,{href:e.url,target:`_blank`,rel:`noreferrer`,dir:`ltr`,className:`link wrap-anywhere`,children:e.url})}),(0,H.jsx)(I,{name:t.collection,children:(0,H.jsx)(`bdi`,{children:e.collection?.name??G.noCollection})}),(0,H.jsx)(I,{name:t.tags,children:e.tags?.length?(0,H.jsx)(`span`,{className:`flex flex-wrap gap-1`,children:e.tags.map(e=>(0,H.jsx)(Xr,{tag:e},e.id))}):t.none}),e.partner&&(0,H.jsx)(I,{name:t.partner,children:(0,H.jsx)(`bdi`,{children:e.partner.name})}),e.externalId&&(0,H.jsx)(I,{name:t.externalId,children:(0,H.jsx)(`code`,{className:`font-mono text-xs wrap-anywhere`,children:e.externalId})}),(0,H.jsx)(I,{name:t.created,children:fe(e.createdAt)}),(0,H.jsx)(ei,{link:e}),(0,H.jsx)(I,{name:t.changed,children:fe(e.updatedAt)}),(0,H.jsxs)(I,{name:t.id,children:[(0,H.jsx)(`code`,{className:`font-mono text-xs wrap-anywhere`,children:e.id}),(0,H.jsx)(Ie,{text:e.id,what:t.id,className:`-my-1.5`})]})]})}function ni({link:e}){let t=L();return e.deletedAt?(0,H.jsx)(F,{look:`danger`,children:G.details.deletedNotice}):Or(e,t)?(0,H.jsx)(F,{look:`warn`,children:G.details.expiredNotice}):e.archived?(0,H.jsx)(F,{children:G.details.archivedNotice}):null}function ri({link:e}){let{details:t}=G,n=ii(e,Or(e,L()));return(0,H.jsx)(Zr,{title:t.rules,none:n.length===0?t.noRules:void 0,children:n.map(([e,t])=>(0,H.jsx)(I,{name:e,children:(0,H.jsx)(`bdi`,{className:`wrap-anywhere`,children:t})},e))})}function ii(e,t){let{details:n,builder:r}=G,i=new Intl.DisplayNames(c,{type:`region`}),a=J.filter(t=>e.utm[t]);return[[n.password,e.hasPassword&&n.passwordAsked],[t?n.ended:n.ends,e.expiresAt&&fe(e.expiresAt)],[n.afterwards,e.expiredUrl],[n.ios,e.iosUrl],[n.android,e.androidUrl],...qn(e.geo).map(({country:e,url:t})=>[i.of(e)??e,t]),...a.map(t=>[`${n.campaign}: ${r.utm[t]}`,e.utm[t]]),[n.cloaked,e.cloaked&&n.cloakedOn]].flatMap(([e,t])=>t?[[e,t]]:[])}function ai({address:e,name:t}){let[n,r]=(0,U.useState)(!1);return n?(0,H.jsx)(`p`,{className:`rounded-lg bg-surface-2 p-4 text-[13px] text-muted`,children:G.details.qrMissing}):(0,H.jsx)(`img`,{src:e,alt:G.details.qrPicture(t),className:`mx-auto aspect-square w-full max-w-60 rounded-lg border border-line bg-white`,onError:()=>r(!0)})}var oi=[`svg`,`png`],si=[`256`,`512`,`1024`,`2048`];function ci(e,t,n){let r=`${_}/${encodeURIComponent(e)}/qr.${t}`;return t===`png`?`${r}?size=${n}`:r}async function li(e){let t=await fetch(e);if(!t.ok)throw Error(t.statusText);return t.blob()}async function ui(e,t){t===`svg`?await navigator.clipboard.writeText(await e.text()):await navigator.clipboard.write([new ClipboardItem({"image/png":e})])}function di({link:e}){let{details:t}=G,[n,r]=(0,U.useState)(`svg`),[i,a]=(0,U.useState)(`1024`),s=ci(e.shortId,n,i),c=N(async()=>ve(await li(s),`${e.shortId}.${n}`));Ke(c.error);async function l(){let e=await li(s).then(e=>ui(e,n)).then(()=>!0).catch(()=>!1);o({look:e?`ok`:`danger`,title:e?t.qrCopied:h.common.copyFailed})}return(0,H.jsxs)(`section`,{className:`card flex flex-col gap-4 p-5`,children:[(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`h2`,{className:`font-semibold`,children:t.qr}),(0,H.jsx)(`p`,{className:`mt-0.5 text-[13px] text-muted`,children:t.qrHint})]}),(0,H.jsx)(ai,{address:ci(e.shortId,`svg`,i),name:Y(e)},e.updatedAt),(0,H.jsx)(Ce,{label:t.qrFormat,value:n,options:oi.map(e=>[e,e.toUpperCase()]),onChange:r}),n===`png`&&(0,H.jsx)(Ce,{label:t.qrSize,value:i,options:si.map(e=>[e,e]),hint:t.qrPixels(Number(i)),onChange:a}),(0,H.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,H.jsx)(k,{look:`primary`,icon:`download`,className:`flex-1`,busy:c.pending,onClick:()=>c.run(),children:t.qrDownload}),(0,H.jsx)(k,{icon:`copy`,className:`flex-1`,onClick:l,children:t.qrCopy})]})]})}function fi({link:e}){return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(ni,{link:e}),(0,H.jsxs)(`div`,{className:`grid items-start gap-6 lg:grid-cols-[1fr_20rem]`,children:[(0,H.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6`,children:[(0,H.jsx)(Yr,{link:e.id}),(0,H.jsx)(ti,{link:e}),(0,H.jsx)(ri,{link:e})]}),(0,H.jsx)(di,{link:e})]})]})}function pi({link:e}){let t=L();return(0,H.jsxs)(H.Fragment,{children:[e.deletedAt&&(0,H.jsx)(xe,{look:`danger`,children:G.deleted}),e.archived&&(0,H.jsx)(xe,{children:G.archived}),Or(e,t)&&(0,H.jsx)(xe,{look:`warn`,children:G.expired}),e.hasPassword&&(0,H.jsxs)(`span`,{title:G.password,className:`relative z-10 text-muted`,children:[(0,H.jsx)(B,{name:`lock`,className:`size-4`}),(0,H.jsx)(`span`,{className:`sr-only`,children:G.password})]})]})}function mi(e,t,n){let r=e.filter(e=>!n.some(t=>t.id===e.id));return[...r,...t.filter(e=>!r.some(t=>t.id===e.id))]}function Q(){let e=ie(),t=E().workspace.slug;return async({patch:n,act:i,done:a,text:s,undo:c})=>{let l=await Ye(e,[`links`,t,`list`],e=>hi(e,n));try{return await i(t),o({look:`ok`,title:a,text:s,undo:c}),!0}catch(e){return l(),f(e)&&r(),o({look:`danger`,title:e instanceof Error?e.message:String(e)}),!1}finally{e.invalidateQueries({queryKey:[`links`,t]}),e.invalidateQueries({queryKey:[`overview`,t]})}}}function hi(e,t){if(!e.links)return e;let n=e.links.nodes.map(t).filter(e=>e!==null),r=e.links.totalCount-(e.links.nodes.length-n.length);return{...e,links:{...e.links,nodes:n,totalCount:r}}}function $(e,t){let n={links:e.map(e=>({...t(e),id:e.id}))};return e=>i(mt,{input:n},e)}function gi(e,t){let n=new Set(e.map(e=>e.id));return e=>n.has(e.id)?t(e):e}function _i(){let e=Q();return function t(n,r){return e({patch:gi(n,e=>({...e,archived:r})),act:$(n,()=>({archived:r})),done:r?G.done.archived(n.length):G.done.unarchived(n.length),text:r?G.done.worksOn:void 0,undo:()=>t(n,!r)})}}function vi(){let e=Q(),t=yi();return n=>{let r=n.map(e=>e.id);return e({patch:gi(n,()=>null),act:e=>i(ht,{input:{ids:r}},e),done:G.done.deleted(n.length),text:G.done.stopped,undo:()=>t(r)})}}function yi(){let e=Q();return t=>e({patch:e=>e.deletedAt&&t.includes(e.id)?null:e,act:async e=>{for(let n of t)await i(gt,{input:{id:n}},e)},done:G.done.restored(t.length)})}function bi(){let e=Q();return(t,n)=>e({patch:gi(t,e=>({...e,collection:n,collectionId:n.id})),act:$(t,()=>({collectionId:n.id})),done:G.done.moved(t.length),text:n.name,undo:()=>e({patch:e=>t.find(t=>t.id===e.id)??e,act:$(t,({collectionId:e})=>({collectionId:e})),done:G.done.undone})})}function xi(){let e=Q();return(t,n,r)=>{let i=e=>mi(e.tags??[],n,r);return e({patch:gi(t,e=>({...e,tags:i(e)})),act:$(t,e=>({tagIds:i(e).map(e=>e.id)})),done:G.done.tagged(t.length),undo:()=>e({patch:e=>t.find(t=>t.id===e.id)??e,act:$(t,({tagIds:e})=>({tagIds:e})),done:G.done.undone})})}}function Si(){let e=Q(),t=y(),n=E().workspace.slug;return r=>e({patch:e=>e,act:async()=>{let{duplicateLink:e}=await i(_t,{input:{id:r.id}},n);e&&await t({to:`/$slug/links/$id`,params:{slug:n,id:e.link.id}})},done:G.done.duplicated,text:Y(r)})}function Ci({link:e,onTask:t}){let{can:n}=E(),r=y(),i=_i(),a=Si(),o={disabled:!n(`EDITOR`),reason:h.common.needsRole(`EDITOR`)},s=n=>()=>t({kind:n,links:[e]}),c=()=>r({to:`.`,search:t=>({...t,edit:e.id})});return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(z,{icon:`pencil`,...o,onClick:c,children:G.edit}),(0,H.jsx)(z,{icon:`copy`,...o,onClick:()=>a(e),children:G.duplicate}),(0,H.jsx)(z,{icon:`folder`,...o,onClick:s(`move`),children:G.move}),(0,H.jsx)(z,{icon:`archive`,...o,onClick:()=>i([e],!e.archived),children:e.archived?G.unarchive:G.archive}),(0,H.jsx)(z,{icon:`trash`,danger:!0,...o,onClick:s(`delete`),children:G.delete})]})}function wi({link:e}){let{can:t}=E(),n=yi();return(0,H.jsx)(z,{icon:`restore`,disabled:!t(`EDITOR`),reason:h.common.needsRole(`EDITOR`),onClick:()=>n([e.id]),children:G.restore})}function Ti({link:e,onTask:t}){let{workspace:n}=E(),r=y(),i=()=>r({to:`/$slug/links/$id`,params:{slug:n.slug,id:e.id}});async function a(){let t=await Qe(e.shortUrl);o({look:t?`ok`:`danger`,title:t?h.common.copied:h.common.copyFailed})}return(0,H.jsx)(se,{align:`end`,trigger:(0,H.jsx)(w,{small:!0,icon:`dots`,label:G.actionsFor(Y(e)),className:`relative z-10`}),children:e.deletedAt?(0,H.jsx)(wi,{link:e}):(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(z,{icon:`eye`,onClick:i,children:G.open}),(0,H.jsx)(z,{icon:`copy`,onClick:a,children:G.copy}),(0,H.jsx)(z,{icon:`external`,onClick:()=>window.open(e.shortUrl,`_blank`,`noreferrer`),children:G.visit}),(0,H.jsx)(`div`,{className:`menu-separator`}),(0,H.jsx)(Ci,{link:e,onTask:t})]})})}var Ei=5;function Di({links:e,onClose:t,onDone:n}){let[r,i]=(0,U.useState)(``),a=vi(),o=e.length>1,s=!o||r.trim()===String(e.length);async function c(){s&&(t(),await a(e)&&n?.())}return(0,H.jsxs)(T,{size:`small`,title:G.deleteDialog.title(e.length),description:G.deleteDialog.hint,action:{pending:!1,error:null},fields:[],submit:{look:`danger`,disabled:!s,children:G.deleteDialog.submit},onSubmit:c,onClose:t,children:[(0,H.jsxs)(`ul`,{dir:`ltr`,className:`flex flex-col gap-1 rounded-lg bg-surface-2 p-3 text-[13px]`,children:[e.slice(0,Ei).map(e=>(0,H.jsx)(`li`,{className:`truncate`,children:Y(e)},e.id)),e.length>Ei&&(0,H.jsx)(`li`,{className:`text-muted`,children:G.moreTags(e.length-Ei)})]}),o&&(0,H.jsx)(j,{label:G.deleteDialog.confirm(e.length),inputMode:`numeric`,autoComplete:`off`,value:r,onChange:i})]})}function Oi({links:e,onClose:t,onDone:n}){let[r,i]=(0,U.useState)(null),a=bi();async function o(){r&&(t(),await a(e,r)&&n?.())}return(0,H.jsx)(T,{size:`small`,title:G.moveDialog.title(e.length),description:G.moveDialog.hint,action:{pending:!1,error:null},fields:[],submit:{look:`primary`,disabled:!r,children:G.moveDialog.submit},onSubmit:o,onClose:t,children:(0,H.jsx)(sn,{chosen:r,onChange:i})})}function ki({links:e,onClose:t,onDone:n}){let[r,i]=(0,U.useState)([]),[a,o]=(0,U.useState)([]),s=xi();async function c(){t(),await s(e,r,a)&&n?.()}return(0,H.jsxs)(T,{size:`small`,title:G.tagDialog.title(e.length),description:G.tagDialog.hint,action:{pending:!1,error:null},fields:[],submit:{look:`primary`,disabled:r.length+a.length===0,children:G.tagDialog.submit},onSubmit:c,onClose:t,children:[(0,H.jsx)(Rn,{label:G.tagDialog.add,chosen:r,onChange:i}),(0,H.jsx)(Rn,{label:G.tagDialog.remove,chosen:a,onChange:o})]})}function Ai({task:e,onClose:t,onDone:n}){if(!e)return null;let r={links:e.links,onClose:t,onDone:n};return e.kind===`delete`?(0,H.jsx)(Di,{...r}):e.kind===`move`?(0,H.jsx)(Oi,{...r}):(0,H.jsx)(ki,{...r})}function ji({link:e}){let{workspace:t,can:n}=E(),r=y(),[i,a]=(0,U.useState)(null),o={slug:t.slug,id:e.id};return(0,H.jsxs)(`header`,{className:`flex flex-col gap-2`,children:[(0,H.jsx)(oe,{to:`/$slug/links`,params:{slug:t.slug},children:G.details.back}),(0,H.jsxs)(`div`,{className:`flex flex-wrap items-start justify-between gap-x-6 gap-y-4`,children:[(0,H.jsxs)(`div`,{className:`min-w-0 flex-1 basis-72`,children:[(0,H.jsxs)(`div`,{className:`flex min-h-9 flex-wrap items-center gap-x-2 gap-y-1`,children:[(0,H.jsx)(`h1`,{dir:`ltr`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:Y(e)}),(0,H.jsx)(Ie,{text:e.shortUrl,what:Y(e)}),(0,H.jsx)(pi,{link:e})]}),e.title&&(0,H.jsx)(`p`,{dir:`auto`,className:`mt-1 text-muted wrap-anywhere`,children:e.title})]}),(0,H.jsxs)(`div`,{className:`flex items-center gap-2`,children:[!e.deletedAt&&(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`a`,{href:e.shortUrl,target:`_blank`,rel:`noreferrer`,className:`btn btn-secondary`,children:[(0,H.jsx)(B,{name:`external`,className:`size-4`}),G.visit]}),n(`EDITOR`)?(0,H.jsxs)(v,{to:`/$slug/links/$id`,params:o,search:{edit:e.id},className:`btn btn-secondary`,children:[(0,H.jsx)(B,{name:`pencil`,className:`size-4`}),G.edit]}):(0,H.jsx)(k,{icon:`pencil`,disabled:!0,title:h.common.needsRole(`EDITOR`),children:G.edit})]}),(0,H.jsx)(Ti,{link:e,onTask:a})]})]}),(0,H.jsx)(Ai,{task:i,onClose:()=>a(null),onDone:()=>{i?.kind===`delete`&&r({to:`/$slug/links`,params:o})}})]})}var Mi=C(`/$slug/links/$id`);function Ni(){let{workspace:e}=E(),{id:t}=Mi.useParams(),n=Mi.useSearch(),r=b(Ur(e.slug,t)),i=qe(r.isPending),a=r.data?.link;if(Ge(a?Y(a):G.page),a)return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(ji,{link:a}),(0,H.jsx)(fi,{link:a}),(0,H.jsx)(Gr,{search:n})]});let o=r.error instanceof u&&r.error.code===`NOT_FOUND`;return r.isError&&!o?(0,H.jsx)(Ae,{error:r.error,onRetry:()=>r.refetch()}):r.isPending?i?(0,H.jsx)(Pe,{}):null:(0,H.jsx)(et,{alone:!0,icon:`link`,title:G.builder.missingTitle,hint:G.builder.missingHint})}function Pi({selection:e,onTask:t}){let{can:n}=E(),r=_i(),{selected:i,clear:a}=e,o=i.some(e=>e.deletedAt),s={disabled:!(n(`EDITOR`)&&!o),title:n(`EDITOR`)?void 0:h.common.needsRole(`EDITOR`)},c=e=>()=>t({kind:e,links:i}),l=i.every(e=>e.archived);return i.length===0?null:(0,H.jsxs)(`section`,{"aria-label":G.bulk.title,className:`sticky bottom-4 z-20 mx-auto flex max-w-full flex-wrap items-center gap-1.5 rounded-xl border border-line bg-surface p-2 shadow-pop`,children:[(0,H.jsx)(`p`,{role:`status`,className:`px-2 font-medium tabular-nums`,children:G.bulk.selected(i.length)}),(0,H.jsx)(k,{small:!0,icon:`folder`,...s,onClick:c(`move`),children:G.moveDialog.submit}),(0,H.jsx)(k,{small:!0,icon:`tag`,...s,onClick:c(`tag`),children:G.bulk.tag}),(0,H.jsx)(k,{small:!0,icon:`archive`,...s,onClick:()=>r(i,!l),children:l?G.unarchive:G.archive}),(0,H.jsx)(k,{small:!0,icon:`trash`,className:`text-danger`,...s,onClick:c(`delete`),children:G.delete}),(0,H.jsx)(w,{small:!0,icon:`close`,label:G.bulk.clear,onClick:a})]})}function Fi({label:e,checked:t,onChange:n}){return(0,H.jsxs)(`label`,{className:`relative z-10 -m-1.5 inline-grid size-8 cursor-pointer place-items-center align-middle`,children:[(0,H.jsx)(`span`,{className:`sr-only`,children:e}),(0,H.jsx)(`input`,{type:`checkbox`,className:`check`,checked:t,onChange:n})]})}function Ii({link:e}){let{workspace:t}=E(),{title:n,url:r,archived:i,deletedAt:a}=e;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`span`,{className:`flex min-h-8 items-center gap-1.5`,children:[(0,H.jsx)(v,{to:`/$slug/links/$id`,params:{slug:t.slug,id:e.id},preload:!1,dir:`ltr`,title:e.shortUrl,className:O(`min-w-0 truncate font-medium after:absolute after:inset-0`,(i||a)&&`text-muted`),children:Y(e)}),(0,H.jsx)(Ie,{text:e.shortUrl,what:Y(e),className:`relative z-10 -my-1`}),(0,H.jsx)(pi,{link:e})]}),(0,H.jsxs)(`span`,{className:`flex min-w-0 gap-1.5 text-[13px] text-muted`,children:[n&&(0,H.jsx)(`bdi`,{title:n,className:`max-w-[50%] shrink-0 truncate text-fg`,children:n}),(0,H.jsx)(`bdi`,{title:r,className:`min-w-0 truncate`,children:kr(r)})]})]})}var Li=2;function Ri({tags:e}){let t=e.slice(Li);return(0,H.jsxs)(`span`,{className:`flex items-center gap-1`,children:[e.slice(0,Li).map(e=>(0,H.jsx)(Xr,{tag:e},e.id)),t.length>0&&(0,H.jsx)(`span`,{title:t.map(e=>e.name).join(`, `),className:`badge badge-neutral shrink-0`,children:G.moreTags(t.length)})]})}function zi({links:e,selection:t,clicksOf:n,onTask:r}){let{columns:i}=G;return(0,H.jsx)(`ul`,{className:`flex flex-col gap-3`,children:e.map(e=>(0,H.jsxs)(`li`,{className:`card relative p-4`,children:[(0,H.jsxs)(`div`,{className:`flex items-start gap-2`,children:[(0,H.jsx)(`span`,{className:`pt-1.5`,children:(0,H.jsx)(Fi,{label:G.bulk.select(Y(e)),checked:t.ids.has(e.id),onChange:()=>t.toggle(e.id)})}),(0,H.jsx)(`h2`,{className:`min-w-0 flex-1 text-sm font-normal`,children:(0,H.jsx)(Ii,{link:e})}),(0,H.jsx)(`span`,{className:`-me-2 -mt-0.5`,children:(0,H.jsx)(Ti,{link:e,onTask:r})})]}),(0,H.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,H.jsx)(me,{name:i.clicks,children:n(e)}),(0,H.jsx)(me,{name:e.deletedAt?i.deleted:i.created,children:ce(e.deletedAt??e.createdAt)}),(0,H.jsx)(me,{name:i.collection,children:(0,H.jsx)(`bdi`,{className:`block truncate`,children:e.collection?.name??G.noCollection})})]}),!!e.tags?.length&&(0,H.jsx)(`div`,{className:`mt-3`,children:(0,H.jsx)(Ri,{tags:e.tags??[]})})]},e.id))})}var Bi=`https://example.com/`,Vi=`mutation ($input: CreateLinkInput!) { createLink(input: $input) { link { shortUrl } } }`;function Hi({collectionId:e}){let t={url:Bi,collectionId:e??W.steps.link.collection},n=be(_,Xe,{method:`POST`,path:`/api/links`,body:JSON.stringify([t])}),r=be(_,Xe,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:Vi,variables:{input:t}})});return(0,H.jsx)(we,{label:W.steps.link.title,rest:n,graphql:r})}var Ui=C(`/$slug/links`);function Wi({search:e,filtered:t}){let{workspace:n}=E(),r=Ui.useNavigate(),i=b(K(n.slug,``));return e.view===`deleted`?(0,H.jsx)(et,{icon:`trash`,title:G.noDeletedTitle,hint:G.noDeletedHint}):t?(0,H.jsx)(Me,{title:G.noMatchTitle,hint:G.noMatchHint,onClear:()=>r({search:{},replace:!0})}):(0,H.jsx)(ue,{icon:`link`,title:G.emptyTitle,hint:G.emptyHint,children:(0,H.jsx)(Hi,{collectionId:Dn(i.data)?.id})})}var Gi=(0,U.memo)(function({link:e,selected:t,clicks:n,onToggle:r,onTask:i}){return(0,H.jsxs)(`tr`,{className:O(`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,t&&`bg-accent-soft/50`),children:[(0,H.jsx)(`td`,{className:`py-3 ps-4`,children:(0,H.jsx)(Fi,{label:G.bulk.select(Y(e)),checked:t,onChange:()=>r(e.id)})}),(0,H.jsx)(`th`,{scope:`row`,className:`w-full max-w-0 min-w-64 px-4 py-2.5 text-start font-normal`,children:(0,H.jsx)(Ii,{link:e})}),(0,H.jsx)(`td`,{className:`hidden max-w-40 truncate px-4 py-3 whitespace-nowrap text-muted xl:table-cell`,children:(0,H.jsx)(`bdi`,{children:e.collection?.name??G.noCollection})}),(0,H.jsx)(`td`,{className:`hidden max-w-44 px-4 py-3 lg:table-cell xl:max-w-64`,children:(0,H.jsx)(Ri,{tags:e.tags??[]})}),(0,H.jsx)(`td`,{className:`px-4 py-3 text-end whitespace-nowrap tabular-nums`,children:n}),(0,H.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:ce(e.deletedAt??e.createdAt)}),(0,H.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,H.jsx)(Ti,{link:e,onTask:i})})]})});function Ki({links:e,search:t,selection:n,clicksOf:r,onTask:i}){let{columns:a}=G,o=t.view===`deleted`;return(0,H.jsx)(`div`,{className:`card overflow-x-auto`,children:(0,H.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,H.jsx)(`caption`,{className:`sr-only`,children:G.page}),(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,H.jsx)(`th`,{scope:`col`,className:`table-head w-10 pe-0`,children:(0,H.jsx)(Fi,{label:G.bulk.selectAll,checked:n.all,onChange:n.toggleAll})}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head`,children:a.link}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head hidden xl:table-cell`,children:a.collection}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head hidden lg:table-cell`,children:a.tags}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head text-end`,children:a.clicks}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head`,children:o?a.deleted:a.created}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,H.jsx)(`span`,{className:`sr-only`,children:a.actions})})]})}),(0,H.jsx)(`tbody`,{children:e.map(e=>(0,H.jsx)(Gi,{link:e,selected:n.ids.has(e.id),clicks:r(e),onToggle:n.toggle,onTask:i},e.id))})]})})}function qi({maker:e,onChange:t}){let{workspace:r,person:i,can:a}=E(),[o,s]=(0,U.useState)(``),c=a(`ADMIN`),l=b({...$r(r.slug,o),enabled:c}),{makers:u}=G,d={value:i.id,text:u.me},f=l.data?.filter(({value:e})=>e!==i.id),p=c?f&&(o?l.data:[d,...f]):[d],m=[d,...l.data??[]].find(({value:t})=>t===e)?.text;return(0,H.jsx)(ke,{label:u.label,chosen:e&&(m??G.unknown),find:u.find,none:u.nobody,picks:p,clean:n,onSearch:s,onChange:t})}function Ji({search:e,onChange:t}){let{slug:n}=E().workspace,r=b(K(n,``)).data??[],i=b(an(n,``)).data??[],a=b(on(n,``)).data??[],o=e=>t({view:e===`active`?void 0:e}),s=[[`collection`,G.collection,r],[`tag`,G.tag,i],[`partner`,G.partner,a]];return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(Fe,{label:G.view,values:[e.view??`active`],options:te.map(e=>[e,G.views[e]]),onChange:([e])=>o(e)}),e.view!==`deleted`&&s.map(([n,r,i])=>(i.length>0||e[n])&&(0,H.jsx)(Fe,{label:r,values:e[n]?[e[n]]:[],options:Yi(i,e[n]),onChange:([e])=>t({[n]:e})},n)),e.view!==`deleted`&&(0,H.jsx)(qi,{maker:e.by,onChange:e=>t({by:e})})]})}function Yi(e,t){let n=e.map(({id:e,name:t})=>[e,t]);return!t||e.some(({id:e})=>e===t)?n:[...n,[t,G.unknown]]}var Xi=C(`/$slug/links`),Zi=[[`created-desc`,G.sorts.newest],[`created-asc`,G.sorts.oldest],[`updated-desc`,G.sorts.changedLast],[`updated-asc`,G.sorts.changedFirst],[`shortId-asc`,G.sorts.shortIdUp],[`shortId-desc`,G.sorts.shortIdDown]];function Qi({search:e,total:t}){let r=Xi.useNavigate(),i=Ze(),a=e.sort??`created`,o=e.view===`deleted`;return(0,H.jsxs)(ae,{total:t===void 0?void 0:G.total(t),onClear:Br(e)?()=>r({search:{},replace:!0}):void 0,order:!o&&(0,H.jsx)(de,{orders:Zi,sort:a,dir:e.dir??s(a),onChange:i}),hint:o?G.deletedHint:void 0,children:[!o&&(0,H.jsx)(pe,{label:G.search,placeholder:G.searchHint,value:e.q??``,clean:n,onChange:e=>i({q:e||void 0})}),(0,H.jsx)(Ji,{search:e,onChange:i})]})}function $i(e){let{workspace:t}=E(),n=L(),r=(0,U.useMemo)(()=>e.map(e=>e.id),[e]),{data:i,isError:a,isPlaceholderData:o}=b(Wr(t.slug,r,je(),n));return(0,U.useCallback)(e=>{if(a)return G.unknown;let t=i?.get(e.id);return t===void 0&&(!i||o)?``:D(t??0)},[i,a,o])}function ea(e){let[t,n]=(0,U.useState)(new Set),r=(0,U.useMemo)(()=>e.filter(e=>t.has(e.id)),[e,t]),i=(0,U.useCallback)(e=>{n(t=>{let n=new Set(t);return n.delete(e)||n.add(e),n})},[]),a=(0,U.useCallback)(()=>n(new Set),[]),o=(0,U.useCallback)(()=>{n(new Set(r.length===e.length?[]:e.map(e=>e.id)))},[e,r.length]);return{ids:t,selected:r,all:e.length>0&&r.length===e.length,toggle:i,toggleAll:o,clear:a}}var ta=[];function na({search:e}){let{workspace:t}=E(),n=b(Hr(t.slug,e)),[r,i]=(0,U.useState)(null),a=_e(`(width >= 48rem)`),{page:o,former:s}=Re(n,e=>e.links),c=o?.nodes??ta,l=$i(c),u=ea(c),d=Br(e),f=d||n.isError||!!o?.totalCount,p=a?Ki:zi;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(We,{label:G.page,query:n,page:o,former:s,after:e.after,toolbar:f&&(0,H.jsx)(Qi,{search:e,total:o?.totalCount}),empty:(0,H.jsx)(Wi,{search:e,filtered:d}),children:(0,H.jsx)(p,{links:c,search:e,selection:u,clicksOf:l,onTask:i})}),(0,H.jsx)(Pi,{selection:u,onTask:i}),(0,H.jsx)(Ai,{task:r,onClose:()=>i(null)})]})}function ra(){let e=E().workspace.slug;return N(async t=>{ve(new Blob(await ia(e,zr(t)),{type:`text/csv`}),G.exportFile),o({look:`ok`,title:G.exported,text:G.exportFile})})}async function ia(e,t,n){let{exportLinks:r}=await i(yt,{filter:t,after:n},e);return r?r.hasNextPage&&r.endCursor?[r.csv,...await ia(e,t,r.endCursor)]:[r.csv]:[]}var aa=C(`/$slug/links`);function oa({search:e}){let{workspace:t,can:n}=E(),r=aa.useNavigate(),i=ra();return Ke(i.error),(0,H.jsxs)(se,{align:`end`,trigger:(0,H.jsxs)(k,{busy:i.pending,children:[G.more,(0,H.jsx)(B,{name:`chevronDown`,className:`size-4 text-muted`})]}),children:[(0,H.jsx)(z,{icon:`upload`,disabled:!n(`EDITOR`),reason:h.common.needsRole(`EDITOR`),onClick:()=>r({to:`/$slug/links/import`,params:{slug:t.slug}}),children:G.import}),e.view!==`deleted`&&(0,H.jsx)(z,{icon:`download`,onClick:()=>i.run(e),children:G.export})]})}var sa=C(`/$slug/links`);function ca(){Ge(G.page);let e=sa.useSearch(),t=sa.useNavigate();return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(ze,{title:G.page,intro:G.intro,children:(0,H.jsxs)(`div`,{className:`flex items-center gap-2`,children:[(0,H.jsx)(oa,{search:e}),(0,H.jsx)(Dt,{needs:`EDITOR`,look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>t({search:e=>({...e,create:`1`,edit:void 0})}),children:G.create})]})}),(0,H.jsx)(na,{search:e}),(0,H.jsx)(Gr,{search:e})]})}function la({color:e,onChange:t}){let n=(0,U.useId)();return(0,H.jsxs)(`fieldset`,{children:[(0,H.jsxs)(`legend`,{className:`mb-2 flex w-full justify-between text-sm font-medium`,children:[V.tag.color,(0,H.jsx)(`span`,{className:`font-normal text-muted`,children:V.tag.colors[e]})]}),(0,H.jsx)(`div`,{className:`grid grid-cols-[repeat(auto-fill,minmax(2rem,1fr))] gap-1`,children:In.map(r=>(0,H.jsxs)(`label`,{title:V.tag.colors[r],className:`pill min-h-8 justify-center px-0 not-has-checked:border-transparent [&_.tag-dot]:size-5`,children:[(0,H.jsx)(`input`,{type:`radio`,className:`sr-only`,name:n,value:r,checked:r===e,"aria-label":V.tag.colors[r],onChange:()=>t(r)}),(0,H.jsx)(Ln,{color:r})]},r))})]})}var ua=[`tags`,`links`,`overview`];function da(){return P(ua,async(e,t)=>(await i(wt,{input:e},t)).createTag?.tag)}function fa(){return P(ua,async(e,t)=>(await i(Tt,{input:e},t)).updateTag?.tag)}function pa(){return P(ua,async(e,t)=>(await i(Et,{input:{id:e}},t)).deleteTag)}function ma({before:e,onClose:t}){let n=e?.color??`BLUE`,[r,i]=(0,U.useState)(n),a=da(),o=fa();return(0,H.jsx)(kt,{words:V.tag,before:e,changed:r!==n,action:e?o:a,fields:[`color`],onSave:(t,n)=>e?o.run({id:e.id,name:t,color:r}):a.run({name:t,color:r,idempotencyKey:n}),onClose:t,children:(0,H.jsx)(la,{color:r,onChange:i})})}function ha({tag:e,onClose:t}){let n=pa();return(0,H.jsx)(Gt,{words:V.tag,thing:e,action:n,onClose:t})}function ga({tag:e,onEdit:t,onDelete:n}){let{workspace:r}=E(),i=y(),a={to:`/$slug/links`,params:{slug:r.slug},search:{tag:e.id}};return(0,H.jsx)(Ht,{mark:(0,H.jsx)(Ln,{color:e.color}),name:(0,H.jsx)(v,{...a,dir:`auto`,title:e.name,className:`min-w-0 truncate after:absolute after:inset-0`,children:e.name}),facts:[V.links(e.links?.totalCount??0)],menu:(0,H.jsx)(Vt,{name:e.name,onShow:()=>i(a),onEdit:t,onDelete:n})})}function _a(e,t){let{q:n,order:r,after:a}=t,o={first:25,after:a,filter:{search:n},orderBy:p(t)};return S({queryKey:[`tags`,e,`list`,{q:n,order:r,after:a}],queryFn:()=>i(Ct,o,e),placeholderData:x,staleTime:0})}var va=(0,H.jsx)(Lt,{label:V.tag.create,mutation:`mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id name } } }`,path:`/api/tags`,name:V.tag.placeholder});function ya({search:e}){let{workspace:t}=E(),n=b(_a(t.slug,e)),[r,i]=(0,U.useState)(null),[a,o]=(0,U.useState)(null),s=n.data?.tags;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(It,{words:V.tag,icon:`tag`,search:e,query:n,page:s,example:va,children:s?.nodes.map(e=>(0,H.jsx)(ga,{tag:e,onEdit:()=>i(e),onDelete:()=>o(e)},e.id))}),r&&(0,H.jsx)(ma,{before:r,onClose:()=>i(null)}),a&&(0,H.jsx)(ha,{tag:a,onClose:()=>o(null)})]})}var ba=C(`/$slug/tags`);function xa(){let e=ba.useSearch();return(0,H.jsx)(Ot,{words:V.tag,search:e,dialog:e=>(0,H.jsx)(ma,{onClose:e}),children:(0,H.jsx)(ya,{search:e})})}export{Yr as a,Bt as c,W as d,Dt as f,Ni as i,zt as l,ca as n,kn as o,Hi as r,Yt as s,xa as t,Lt as u};