//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./linkPages.ar-BeVS7lEY.js","./language-CEhPdv8w.js","./words.ar-Bu5NOuyt.js","./linkPages.en-CIytsbPO.js","./words.en-DSmwt3t6.js","./overview.ar-Eao_e-cv.js","./overview.en-CYQDI6yg.js","./recent.ar-DiR8GwLI.js","./recent.en-Dl0pbbHn.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-CcyWYbDU.js";import{$ as t,J as n,M as r,P as i,W as a,Z as o,_ as s,at as c,ct as l,et as u,f as d,it as f,p,q as m,rt as ee,st as h,ut as g,v as te,z as _}from"./start-CiZVCKI2.js";import{A as ne,C as v,E as y,N as re,S as b,a as x,d as ie,l as S,o as C}from"./frame-CDqZYthz.js";import{$ as ae,$t as oe,At as se,C as ce,Cr as w,E as le,G as ue,It as T,J as E,Kn as de,L as fe,Lt as pe,Mt as me,Nt as he,Pt as ge,R as _e,S as ve,Sn as D,Sr as O,Tt as k,Un as A,Ut as ye,V as be,Wt as xe,X as Se,Y as j,_r as Ce,_t as we,a as Te,an as Ee,br as De,cn as M,et as Oe,fn as ke,ft as Ae,gt as N,hr as P,ht as je,i as Me,in as F,it as I,k as Ne,kt as Pe,ln as Fe,lt as Ie,mt as Le,n as Re,nn as ze,nt as Be,o as Ve,on as He,pt as Ue,q as We,qn as L,r as R,sn as Ge,t as Ke,tt as qe,u as Je,un as Ye,ut as Xe,vn as Ze,vt as Qe,wn as $e,xr as z,yr as et,z as tt,zt as B}from"./parts-BTfnb-LF.js";var nt=new a(`
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
}`),rt=new a(`
    mutation CreateCollection($input: CreateCollectionInput!) {
  createCollection(input: $input) {
    collection {
      id
      name
    }
  }
}
    `),it=new a(`
    mutation UpdateCollection($input: UpdateCollectionInput!) {
  updateCollection(input: $input) {
    collection {
      id
      name
    }
  }
}
    `),at=new a(`
    mutation DeleteCollection($input: DeleteCollectionInput!) {
  deleteCollection(input: $input) {
    deletedId
  }
}
    `),ot=new a(`
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
}`),st=new a(`
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
}`),ct=new a(`
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
}`),lt=new a(`
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
    `),ut=new a(`
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
    `),dt=new a(`
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
    `),ft=new a(`
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
    `),pt=new a(`
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
}`),mt=new a(`
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
}`),ht=new a(`
    mutation UpdateLinks($input: UpdateLinksInput!) {
  updateLinks(input: $input) {
    links {
      id
    }
  }
}
    `),gt=new a(`
    mutation DeleteLinks($input: DeleteLinksInput!) {
  deleteLinks(input: $input) {
    deletedIds
  }
}
    `),_t=new a(`
    mutation RestoreLinks($input: RestoreLinksInput!) {
  restoreLinks(input: $input) {
    links {
      id
    }
  }
}
    `),vt=new a(`
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
}`),yt=new a(`
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
    `),bt=new a(`
    query ExportLinks($after: String, $filter: LinkFilter) {
  exportLinks(after: $after, filter: $filter) {
    csv
    hasNextPage
    endCursor
  }
}
    `),xt=new a(`
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
    `),St=new a(`
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
    `),Ct=new a(`
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
    `),wt=new a(`
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
}`),Tt=new a(`
    mutation CreateTag($input: CreateTagInput!) {
  createTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `),Et=new a(`
    mutation UpdateTag($input: UpdateTagInput!) {
  updateTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `),Dt=new a(`
    mutation DeleteTag($input: DeleteTagInput!) {
  deleteTag(input: $input) {
    deletedId
  }
}
    `),V=(g===`ar`?await l(()=>import(`./linkPages.ar-BeVS7lEY.js`),__vite__mapDeps([0,1,2]),import.meta.url):await l(()=>import(`./linkPages.en-CIytsbPO.js`),__vite__mapDeps([3,1,4]),import.meta.url)).collections,H=ne();function Ot({needs:e,...t}){let n=de()(e);return(0,H.jsx)(z,{...t,disabled:!!n,title:n})}function kt({words:e,search:t,dialog:n,children:r}){P(e.page);let{can:i}=L(),a=y(),o=e=>a({to:`.`,search:t=>({...t,create:e}),replace:!e});return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(Ee,{title:e.page,intro:e.intro,children:(0,H.jsx)(Ot,{needs:`EDITOR`,look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>o(`1`),children:e.create})}),r,t.create&&i(`EDITOR`)&&n(()=>o(void 0))]})}var U=e(re(),1);function At({words:e,before:t,changed:n,action:r,fields:i,onSave:a,onClose:s,children:c}){let[l]=(0,U.useState)(m),[u,d]=(0,U.useState)(t?.name??``),f=n||u!==(t?.name??``);async function p(){await a(u,l)&&(s(),o({look:`ok`,title:t?e.saved:e.done,text:u}))}return(0,H.jsxs)(j,{size:`small`,title:t?e.editTitle:e.createTitle,action:r,fields:[`name`,...i],changed:f,submit:{look:`primary`,disabled:!!t&&!f,children:t?h.common.save:e.create},onSubmit:p,onClose:s,children:[(0,H.jsx)(N,{label:V.name,placeholder:t?void 0:e.placeholder,required:!0,dir:`auto`,maxLength:255,autoComplete:`off`,value:u,onChange:d,error:Ue(r.error,`name`)}),c]})}var jt=[`collections`,`links`,`overview`];function Mt(){return E(jt,async(e,t)=>(await i(rt,{input:e},t)).createCollection?.collection)}function Nt(){return E(jt,async(e,t)=>(await i(it,{input:e},t)).updateCollection?.collection)}function Pt(){return E(jt,async(e,t)=>(await i(at,{input:{id:e}},t)).deleteCollection)}function Ft({before:e,onClose:t}){let n=e?.description??``,[r,i]=(0,U.useState)(n),a=Mt(),o=Nt(),s=e?o:a;function c(t,n){let i={name:t,description:r||null};return e?o.run({...i,id:e.id}):a.run({...i,idempotencyKey:n})}return(0,H.jsx)(At,{words:V.collection,before:e,changed:r!==n,action:s,fields:[`description`],onSave:c,onClose:t,children:(0,H.jsx)(ae,{label:V.collection.description,hint:V.collection.descriptionHint,optional:!0,dir:`auto`,maxLength:1e3,value:r,onChange:i,error:Ue(s.error,`description`)})})}function It({search:e,label:t,hint:r,status:i,onChange:a}){return(0,H.jsx)(Oe,{total:i,order:(0,H.jsx)(k,{label:h.lists.sort,value:e.order??`name`,options:d.map(e=>[e,V.orders[e]]),onChange:e=>a({order:e===`name`?void 0:e}),className:`order-select`}),children:(0,H.jsx)(We,{label:t,placeholder:r,value:e.q??``,clean:n,onChange:e=>a({q:e||void 0})})})}function Lt({words:e,icon:t,search:n,query:r,page:i,example:a,children:o}){let s=Be(),c=(0,H.jsx)(ye,{icon:t,title:e.emptyTitle,hint:e.emptyHint,children:a}),l=(0,H.jsx)(Ie,{title:V.noMatchTitle,hint:V.noMatchHint,clear:V.clearSearch,onClear:()=>s({q:void 0})});return(0,H.jsx)(Xe,{label:e.page,query:r,page:i,after:n.after,toolbar:(n.q||r.error||!!i?.totalCount)&&(0,H.jsx)(It,{search:n,label:e.search,hint:e.searchHint,status:i?e.total(i.totalCount):``,onChange:s}),empty:n.q?l:c,children:(0,H.jsx)(`ul`,{className:`card divide-y divide-line`,children:o})})}var W=(g===`ar`?await l(()=>import(`./overview.ar-Eao_e-cv.js`),__vite__mapDeps([5,1,2]),import.meta.url):await l(()=>import(`./overview.en-CYQDI6yg.js`),__vite__mapDeps([6,1,4]),import.meta.url)).overview;function Rt({label:e,mutation:t,path:n,name:r}){let i=(e,t)=>oe(_,ze,{method:`POST`,path:e,body:JSON.stringify(t)}),a=i(`/graphql`,{query:t,variables:{input:{name:r}}});return(0,H.jsx)(xe,{label:e,rest:i(n,[{name:r}]),graphql:a})}var zt=`mutation ($input: CreateCollectionInput!) { createCollection(input: $input) { collection { id name } } }`;function Bt({name:e}){return(0,H.jsx)(Rt,{label:W.steps.collection.title,mutation:zt,path:`/api/collections`,name:e})}function Vt({needs:e,...t}){let n=de()(e);return(0,H.jsx)(D,{...t,disabled:!!n,reason:n})}function Ht({name:e,onShow:t,onEdit:n,onDelete:r}){return(0,H.jsxs)($e,{align:`end`,trigger:(0,H.jsx)(A,{small:!0,icon:`dots`,label:V.actionsFor(e),className:`relative z-10`}),children:[(0,H.jsx)(D,{icon:`link`,onClick:t,children:V.showLinks}),(0,H.jsx)(Vt,{needs:`EDITOR`,icon:`pencil`,onClick:n,children:V.edit}),(0,H.jsx)(Vt,{needs:`EDITOR`,icon:`trash`,danger:!0,onClick:r,children:V.delete})]})}function Ut({mark:e,name:t,text:n,facts:r,menu:i}){return(0,H.jsxs)(`li`,{className:`relative flex min-h-14 items-center gap-3 px-4 py-2.5 transition-colors hover:bg-surface-2/60`,children:[e,(0,H.jsxs)(`div`,{className:`flex min-w-0 flex-1 flex-wrap items-center gap-x-6 gap-y-0.5`,children:[(0,H.jsxs)(`div`,{className:`min-w-0 flex-1 basis-48`,children:[(0,H.jsx)(`h2`,{className:`flex text-sm font-medium`,children:t}),n&&(0,H.jsx)(`p`,{title:n,dir:`auto`,className:`truncate text-[13px] text-muted`,children:n})]}),(0,H.jsx)(`p`,{className:`flex gap-x-5 text-[13px] whitespace-nowrap text-muted tabular-nums`,children:r.map(e=>(0,H.jsx)(`span`,{className:`sm:min-w-20 sm:text-end`,children:e},e))})]}),i]})}function Wt({collection:e,onEdit:t,onDelete:n}){let{workspace:r}=L(),i=y(),a={to:`/$slug/links`,params:{slug:r.slug},search:{collection:e.id}};return(0,H.jsx)(Ut,{mark:(0,H.jsx)(O,{name:`folder`,className:`text-muted`}),name:(0,H.jsx)(v,{...a,dir:`auto`,title:e.name,className:`min-w-0 truncate after:absolute after:inset-0`,children:e.name}),text:e.description,facts:[V.links(e.links?.totalCount??0),T(e.createdAt)],menu:(0,H.jsx)(Ht,{name:e.name,onShow:()=>i(a),onEdit:t,onDelete:n})})}function Gt(e,t){let{q:n,order:r,after:a}=t,o={first:25,after:a,filter:{search:n},orderBy:p(t)};return x({queryKey:[`collections`,e,`list`,{q:n,order:r,after:a}],queryFn:()=>i(nt,o,e),placeholderData:S,staleTime:0})}function Kt({words:e,thing:t,action:n,onClose:r}){async function i(){await n.run(t.id)&&(r(),o({look:`ok`,title:e.deleted,text:t.name}))}return(0,H.jsx)(ue,{title:e.deleteTitle(t.name),description:e.deleteHint(t.links?.totalCount??0),confirm:t.name,action:n,submit:e.deleteSubmit,onSubmit:i,onClose:r})}function qt({collection:e,onClose:t}){let n=Pt();return(0,H.jsx)(Kt,{words:V.collection,thing:e,action:n,onClose:t})}function Jt({search:e}){let{workspace:t}=L(),n=C(Gt(t.slug,e)),[r,i]=(0,U.useState)(null),[a,o]=(0,U.useState)(null),s=n.data?.collections;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(Lt,{words:V.collection,icon:`folder`,search:e,query:n,page:s,example:(0,H.jsx)(Bt,{name:V.collection.placeholder}),children:s?.nodes.map(e=>(0,H.jsx)(Wt,{collection:e,onEdit:()=>i(e),onDelete:()=>o(e)},e.id))}),r&&(0,H.jsx)(Ft,{before:r,onClose:()=>i(null)}),a&&(0,H.jsx)(qt,{collection:a,onClose:()=>o(null)})]})}var Yt=b(`/$slug/collections`);function Xt(){let e=Yt.useSearch();return(0,H.jsx)(kt,{words:V.collection,search:e,dialog:e=>(0,H.jsx)(Ft,{onClose:e}),children:(0,H.jsx)(Jt,{search:e})})}var G=(g===`ar`?await l(()=>import(`./linkPages.ar-BeVS7lEY.js`),__vite__mapDeps([0,1,2]),import.meta.url):await l(()=>import(`./linkPages.en-CIytsbPO.js`),__vite__mapDeps([3,1,4]),import.meta.url)).links;function Zt(e,t){let[n,...r]=me(t);if(!n||!r[0])return null;let i=he(n.text),a=se(r[0].text,i);return{name:e,header:n,rows:r,columns:se(n.text,i).map((e,t)=>({header:e,sample:a[t]??``}))}}function Qt({columns:e}){return(e.find(({sample:e})=>/^https?:\/\//i.test(e.trim()))??e[0])?.header??``}function $t({header:e,rows:t},n){let r=Math.ceil(t.length/n);return Array.from({length:r},(r,i)=>en(e,t.slice(i*n,(i+1)*n)))}function en(e,t){let n=1+tn(e),r=new Map;for(let e of t)r.set(n,e),n+=tn(e);return{csv:nn([e,...t]),rows:t,rowAt:r}}function tn(e){return e.text.split(`
`).length}function nn(e){return`${e.map(e=>e.text).join(`
`)}\n`}function rn({onRead:e}){let[t,n]=(0,U.useState)(!1),[r,i]=(0,U.useState)(!1);async function a(t){if(!t)return;let n=Zt(t.name,await t.text());i(!n),n&&e(n)}function o(e){e.preventDefault(),n(!1),a(e.dataTransfer.files[0])}return(0,H.jsxs)(`div`,{className:`flex flex-col gap-2`,children:[(0,H.jsxs)(`label`,{className:w(`card flex flex-col items-center border-dashed px-5 py-14 text-center transition-colors`,`focus-within:border-accent hover:border-line-strong`,t&&`border-accent bg-accent-soft`),onDragOver:e=>{e.preventDefault(),n(!0)},onDragLeave:()=>n(!1),onDrop:o,children:[(0,H.jsx)(`span`,{className:`grid size-11 place-items-center rounded-xl bg-accent-soft text-accent`,children:(0,H.jsx)(O,{name:`upload`,className:`size-5`})}),(0,H.jsx)(`span`,{className:`mt-4 text-base font-semibold`,children:G.importing.choose}),(0,H.jsx)(`span`,{className:`text-muted`,children:G.importing.drop}),(0,H.jsx)(`span`,{className:`mt-2 max-w-md text-[13px] text-pretty text-muted`,children:G.importing.chooseHint}),(0,H.jsx)(`input`,{type:`file`,accept:`.csv,.tsv,text/csv,text/tab-separated-values`,className:`sr-only`,onChange:e=>a(e.target.files?.[0])})]}),(0,H.jsx)(Qe,{error:r?G.importing.empty:void 0})]})}var an=3e4;function K(e,t){return x({queryKey:[`collections`,e,`choices`,t],queryFn:async()=>(await i(ut,{search:t},e)).collections?.nodes??[],placeholderData:S,staleTime:an})}function on(e,t){return x({queryKey:[`tags`,e,`choices`,t],queryFn:async()=>(await i(dt,{search:t},e)).tags?.nodes??[],placeholderData:S,staleTime:an})}function sn(e,t){return x({queryKey:[`partners`,e,`choices`,t],queryFn:async()=>(await i(ft,{search:t},e)).partners?.nodes??[],placeholderData:S,staleTime:an})}function cn({label:e=G.builder.collection,chosen:t,error:n,onChange:r}){let{workspace:i}=L(),[a,o]=(0,U.useState)(``),{data:s}=C(K(i.slug,a)),c=s?.length===0&&!a;return(0,H.jsx)(ce,{label:e,hint:c?G.builder.noCollections:void 0,placeholder:G.builder.collectionSearch,chosen:t?[t]:[],choices:s??[],clearable:!1,error:n,onSearch:o,onChange:([e])=>e&&r(e)})}function ln({run:e,rows:t,waiting:n,onStart:r}){let{importing:i}=G,{pending:a,progress:o}=e,s=!!o?.rest.length;return a?(0,H.jsx)(z,{className:`self-start`,onClick:e.cancel,children:i.cancel}):o&&!o.said.dryRun?s?(0,H.jsx)(z,{look:`primary`,className:`self-start`,onClick:e.resume,children:i.goOn}):null:(0,H.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,H.jsx)(z,{disabled:n,onClick:()=>r(!0),children:i.check}),(0,H.jsx)(z,{look:`primary`,disabled:!o?.imported||s,onClick:()=>r(!1),children:i.start(o?.imported??t)})]})}var un=Object.entries(G.importing.columns);function dn({table:e,meanings:t,onChange:n}){return(0,H.jsxs)(`section`,{className:`card overflow-hidden`,children:[(0,H.jsxs)(`div`,{className:`border-b border-line px-5 py-3.5`,children:[(0,H.jsx)(`h2`,{className:`font-semibold`,children:G.importing.mapping}),(0,H.jsx)(`p`,{className:`text-[13px] text-muted`,children:G.importing.mappingHint})]}),(0,H.jsx)(`ul`,{className:`divide-y divide-line`,children:e.columns.map(({header:e,sample:r})=>(0,H.jsxs)(`li`,{className:`grid items-center gap-x-6 gap-y-2 px-5 py-2.5 sm:grid-cols-[1fr_16rem]`,children:[(0,H.jsxs)(`div`,{className:`min-w-0`,children:[(0,H.jsx)(`bdi`,{className:`block truncate font-medium`,children:e}),(0,H.jsx)(`bdi`,{title:r,className:`block truncate text-[13px] text-muted`,children:r})]}),(0,H.jsx)(k,{label:`${G.importing.meaning}: ${e}`,value:t[e]??`IGNORED`,options:un,onChange:t=>n(e,t)})]},e))})]})}function fn({progress:e}){let{said:t,rows:n,done:r}=e,{importing:i}=G,a=t.dryRun?i.checking:i.importing;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`p`,{className:`flex justify-between gap-4 font-medium`,children:[a,(0,H.jsx)(`span`,{className:`font-normal text-muted tabular-nums`,children:i.progress(r,n)})]}),(0,H.jsx)(`progress`,{className:`progress`,max:n,value:r,"aria-label":a})]})}var pn=100;function mn({faults:e}){let{importing:t}=G;return(0,H.jsxs)(`section`,{"aria-label":t.faults,tabIndex:0,className:`max-h-80 overflow-auto rounded-lg border border-line`,children:[(0,H.jsxs)(`table`,{className:`w-full text-start text-[13px]`,children:[(0,H.jsx)(`caption`,{className:`sr-only`,children:t.faults}),(0,H.jsx)(`thead`,{className:`border-b border-line`,children:(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`col`,className:`table-head`,children:t.line}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head`,children:t.field}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head`,children:t.problem})]})}),(0,H.jsx)(`tbody`,{className:`divide-y divide-line`,children:e.slice(0,pn).map(({line:e,field:t,message:n})=>(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`td`,{className:`px-4 py-2 tabular-nums`,children:B(e)}),(0,H.jsx)(`td`,{className:`px-4 py-2 font-mono text-xs`,children:t}),(0,H.jsx)(`td`,{className:`w-full px-4 py-2`,children:n})]},`${e} ${t} ${n}`))})]}),e.length>pn&&(0,H.jsx)(`p`,{className:`px-4 py-2 text-[13px] text-muted`,children:t.more(e.length-pn)})]})}var hn=500;function gn(e,t){let n=$t(e,hn).map(e=>({...e,idempotencyKey:m()}));return{said:t,rows:e.rows.length,done:0,imported:0,failed:[],faults:[],rest:n,cancelled:!1}}function _n({rest:e}){return e.flatMap(e=>e.rows)}async function vn(e,{send:t,onProgress:n,isCancelled:r}){let i={...e,cancelled:!1};n(i);for(let a of e.rest){if(r())break;i=yn(i,a,await t(a)),n(i)}n({...i,cancelled:r()})}function yn(e,t,n){let r=new Set(n.faults.map(e=>e.line)),i=[...t.rowAt].filter(([e])=>r.has(e)).map(([,e])=>e),a=n.faults.map(({line:e,field:n,message:r})=>({line:t.rowAt.get(e)?.line??e,field:n,message:r}));return{...e,done:e.done+t.rows.length,imported:e.imported+n.imported,failed:[...e.failed,...i],faults:[...e.faults,...a],rest:e.rest.filter(e=>e!==t)}}function bn({progress:e}){let{failed:t}=e,n=_n(e).length;return(0,H.jsx)(F,{look:t.length||n?`warn`:`ok`,children:xn(e,n).map(e=>(0,H.jsx)(`p`,{children:e},e))})}function xn({said:e,imported:t,failed:n,cancelled:r},i){let{importing:a}=G,o=r?a.cancelled:a.brokenOff;return(e.dryRun?[a.checked(t,n.length),i>0&&a.unchecked(i)]:[i>0&&o,a.imported(t),n.length>0&&a.failed(n.length),i>0&&a.left(i)]).filter(e=>e!==!1)}function Sn({table:e,progress:t,pending:n}){let{workspace:r}=L(),{said:i,failed:a,faults:o}=t,{importing:s}=G,c=i.dryRun?[]:_n(t),l=[...a,...c];return(0,H.jsxs)(`section`,{className:`card flex flex-col gap-4 p-5`,children:[(0,H.jsx)(`div`,{role:`status`,className:`flex flex-col gap-2`,children:n?(0,H.jsx)(fn,{progress:t}):(0,H.jsx)(bn,{progress:t})}),o.length>0&&(0,H.jsx)(mn,{faults:o}),!n&&(l.length>0||!i.dryRun)&&(0,H.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[l.length>0&&(0,H.jsx)(z,{icon:`download`,onClick:()=>Pe(new Blob([nn([e.header,...l])],{type:`text/csv`}),s.failedFile),children:s.download}),!i.dryRun&&(0,H.jsx)(v,{to:`/$slug/links`,params:{slug:r.slug},className:w(`btn`,c.length>0?`btn-secondary`:`btn-primary`),children:s.toLinks})]})]})}function Cn(){let e=L().workspace.slug,t=ie(),n=(0,U.useRef)(!1),[r,i]=(0,U.useState)(null),a=Le(async r=>{n.current=!1;try{await vn(r,{send:t=>wn(e,r.said,t),onProgress:i,isCancelled:()=>n.current})}finally{r.said.dryRun||t.invalidateQueries({queryKey:[`links`,e]})}});function o({table:e,meanings:t,collectionId:n,dryRun:r}){a.run(gn(e,{columns:Tn(t),collectionId:n,dryRun:r}))}function s(){r&&a.run(r)}function c(){n.current=!0}function l(){i(null),a.clear()}return{pending:a.pending,error:a.error,progress:r,start:o,resume:s,cancel:c,forget:l}}async function wn(e,t,{csv:n,idempotencyKey:r}){let{importLinks:a}=await i(yt,{input:{...t,csv:n,idempotencyKey:r}},e);if(!a)throw new u(h.errors.unexpected,{code:`UNEXPECTED`});return a}function Tn(e){return Object.entries(e).map(([e,t])=>({header:e,column:t}))}function En(e){let{slug:t}=L().workspace,[n,r]=(0,U.useState)({}),i=C({queryKey:[`columns`,t,e.header.text],queryFn:()=>Dn(t,e),staleTime:1/0}),a=(e,t)=>r(n=>({...n,[e]:t}));return{meanings:{...i.data,...n},pending:i.isPending,error:i.error,say:a}}async function Dn(e,t){let n=nn([t.header,...t.rows.slice(0,1)]),r=async t=>{let{importLinks:r}=await i(yt,{input:{csv:n,columns:t,dryRun:!0}},e);return Object.fromEntries(r?.columns.map(({header:e,column:t})=>[e,t])??[])};try{return await r(void 0)}catch(e){if(!ee(e,`column_missing`))throw e;return r([{header:Qt(t),column:`URL`}])}}function On(e=[]){return e.reduce((e,t)=>e&&e.id<t.id?e:t,null)}function kn({table:e,onOther:n}){let{slug:r}=L().workspace,[i,a]=(0,U.useState)(null),o=On(C(K(r,``)).data),s=i??o,{meanings:c,pending:l,error:u,say:d}=En(e),f=Cn(),p=f.progress!==null&&!f.progress.said.dryRun;function m(e,t){d(e,t),f.forget()}return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`section`,{className:`card flex flex-wrap items-center gap-3 px-5 py-3.5`,children:[(0,H.jsx)(`bdi`,{className:`min-w-0 truncate font-medium`,children:e.name}),(0,H.jsx)(`span`,{className:`text-muted`,children:G.importing.rows(e.rows.length)}),(0,H.jsx)(z,{small:!0,className:`ms-auto`,disabled:f.pending,onClick:n,children:G.importing.other})]}),(0,H.jsx)(Se,{error:u??f.error,fields:[]}),!p&&(0,H.jsxs)(H.Fragment,{children:[l?(0,H.jsx)(t,{}):(0,H.jsx)(dn,{table:e,meanings:c,onChange:m}),(0,H.jsx)(`div`,{className:`sm:max-w-sm`,children:(0,H.jsx)(cn,{label:G.importing.collection,chosen:s,onChange:e=>{a(e),f.forget()}})})]}),f.progress&&(0,H.jsx)(Sn,{table:e,progress:f.progress,pending:f.pending}),(0,H.jsx)(ln,{run:f,rows:e.rows.length,waiting:l,onStart:t=>f.start({table:e,meanings:c,collectionId:s?.id,dryRun:t})})]})}function An(){P(G.importing.page);let{can:e}=L(),[t,n]=(0,U.useState)(null);return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(Ee,{title:G.importing.page,intro:G.importing.intro}),!e(`EDITOR`)&&(0,H.jsx)(De,{icon:`shield`,title:h.common.needsRole(`EDITOR`),hint:G.importing.forbidden}),e(`EDITOR`)&&!t&&(0,H.jsx)(rn,{onRead:n}),e(`EDITOR`)&&t&&(0,H.jsx)(kn,{table:t,onOther:()=>n(null)})]})}function jn(e,t){let n={csv:`URL,SHORT\nhttps://example.com/,${Nn(t)}\n`,columns:Mn,dryRun:!0};return x({queryKey:[`shortId`,e,t],queryFn:async()=>{let{importLinks:t}=await i(yt,{input:n},e);return t?.faults.find(e=>e.field===`shortId`)?.message??null},enabled:t!==``,staleTime:0})}var Mn=[{header:`URL`,column:`URL`},{header:`SHORT`,column:`SHORT_ID`}];function Nn(e){return`"${e.replaceAll(`"`,`""`)}"`}function Pn({value:e,before:t,domain:n,error:r,onChange:i}){let{workspace:a}=L(),o=Me(e)===e&&e!==t?e:``,{data:s}=C(jn(a.slug,o)),c=e!==``&&e!==t,l=r??(o&&s?s:void 0);return(0,H.jsx)(we,{label:G.builder.shortId,optional:!t,error:l,hint:Fn(c,s===null,t),children:t=>(0,H.jsxs)(`div`,{dir:`ltr`,className:`input flex items-center p-0 ps-3`,children:[(0,H.jsxs)(`span`,{className:`max-w-1/2 shrink-0 truncate text-muted`,children:[n,`/`]}),(0,H.jsx)(`input`,{...t,className:`h-full min-w-0 flex-1 bg-transparent pe-3 outline-none`,maxLength:64,autoCapitalize:`off`,autoComplete:`off`,spellCheck:!1,value:e,onChange:e=>i(e.target.value)})]})})}function Fn(e,t,n){return e?(0,H.jsxs)(`span`,{role:`status`,className:`flex items-center gap-1.5`,children:[t&&(0,H.jsx)(O,{name:`check`,className:`size-4 text-ok`}),t?G.builder.shortIdFree:G.builder.shortIdChecking,t&&n&&` ${G.builder.shortIdOld}`]}):G.builder.shortIdHint}var In={SLATE:`tag-slate`,GRAY:`tag-gray`,ZINC:`tag-zinc`,NEUTRAL:`tag-neutral`,STONE:`tag-stone`,RED:`tag-red`,ORANGE:`tag-orange`,AMBER:`tag-amber`,YELLOW:`tag-yellow`,LIME:`tag-lime`,GREEN:`tag-green`,EMERALD:`tag-emerald`,TEAL:`tag-teal`,CYAN:`tag-cyan`,SKY:`tag-sky`,BLUE:`tag-blue`,INDIGO:`tag-indigo`,VIOLET:`tag-violet`,PURPLE:`tag-purple`,FUCHSIA:`tag-fuchsia`,PINK:`tag-pink`,ROSE:`tag-rose`},Ln=Object.keys(In);function Rn({color:e}){return(0,H.jsx)(`span`,{"aria-hidden":`true`,className:w(`tag-dot`,In[e])})}function zn({label:e,chosen:t,error:n,optional:r,onChange:i}){let{workspace:a}=L(),[o,s]=(0,U.useState)(``),{data:c=[]}=C(on(a.slug,o)),l=[...t,...c];return(0,H.jsx)(ce,{label:e,placeholder:G.builder.tagsSearch,multiple:!0,optional:r,chosen:t.map(Bn),choices:c.map(Bn),error:n,onSearch:s,onChange:e=>i(e.flatMap(({id:e})=>l.find(t=>t.id===e)??[]))})}function Bn(e){return{id:e.id,name:e.name,mark:(0,H.jsx)(Rn,{color:e.color})}}function q(e){return(0,H.jsx)(N,{type:`url`,inputMode:`url`,dir:`ltr`,className:`rtl:text-end`,maxLength:2048,placeholder:`https://`,autoCapitalize:`off`,autoComplete:`off`,spellCheck:!1,...e})}function Vn({draft:e,before:t,domain:n,urlRef:r,errorOf:i,onChange:a}){return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(q,{ref:r,label:G.builder.url,placeholder:`https://example.com/page`,required:!0,value:e.url,onChange:e=>a({url:e}),error:i(`url`)}),(0,H.jsx)(Pn,{value:e.shortId,before:t?.shortId,domain:n,error:i(`shortId`),onChange:e=>a({shortId:e})}),(0,H.jsxs)(`div`,{className:`grid gap-5 sm:grid-cols-2`,children:[(0,H.jsx)(cn,{chosen:e.collection,error:i(`collectionId`),onChange:e=>a({collection:e})}),(0,H.jsx)(zn,{label:G.builder.tags,optional:!0,chosen:e.tags,error:i(`tagIds`),onChange:e=>a({tags:e})})]}),(0,H.jsx)(N,{label:G.builder.title,hint:G.builder.titleHint,optional:!0,dir:`auto`,maxLength:255,autoComplete:`off`,value:e.title,onChange:e=>a({title:e}),error:i(`title`)})]})}function Hn({draft:e,errorOf:t,onChange:n}){let r=Intl.DateTimeFormat().resolvedOptions().timeZone;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(N,{type:`datetime-local`,className:`sm:w-64`,label:G.builder.expiresAt,hint:G.builder.expiresHint(r),value:e.expiresAt,onChange:e=>n({expiresAt:e}),error:t(`expiresAt`)}),(0,H.jsx)(q,{label:G.builder.expiredUrl,hint:G.builder.expiredUrlHint,value:e.expiredUrl,onChange:e=>n({expiredUrl:e}),error:t(`expiredUrl`)})]})}function Un(e){return e?new Date(e).toISOString():null}function Wn(e){if(!e)return``;let t=new Date(e),n=new Date(t.getTime()-t.getTimezoneOffset()*6e4).toISOString();return t.getSeconds()?n.slice(0,19):n.slice(0,16)}function Gn({chosen:e,error:t,onChange:n}){let{workspace:r}=L(),[i,a]=(0,U.useState)(``),{data:o}=C(sn(r.slug,i));return(0,H.jsx)(ce,{label:G.builder.partner,hint:G.builder.partnerHint,placeholder:G.builder.partnerSearch,optional:!0,chosen:e?[e]:[],choices:o??[],error:t,onSearch:a,onChange:([e])=>n(e??null)})}function Kn({draft:e,errorOf:t,onChange:n}){return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(Gn,{chosen:e.partner,onChange:e=>n({partner:e}),error:t(`partnerId`)}),(0,H.jsx)(N,{label:G.builder.externalId,hint:G.builder.externalIdHint,dir:`auto`,maxLength:255,autoComplete:`off`,autoCapitalize:`off`,spellCheck:!1,value:e.externalId,onChange:e=>n({externalId:e}),error:t(`externalId`)})]})}function qn({draft:e,before:t,errorOf:n,onChange:r}){return(0,H.jsxs)(H.Fragment,{children:[!e.passwordRemoved&&(0,H.jsx)(ve,{label:G.builder.passwordLabel,hint:t?.hasPassword?G.builder.passwordSet:G.builder.passwordHint,autoComplete:`new-password`,value:e.password,onChange:e=>r({password:e}),error:n(`password`)}),t?.hasPassword&&(0,H.jsx)(Je,{checked:e.passwordRemoved,onChange:e=>r({passwordRemoved:e,password:``}),children:G.builder.passwordRemove}),(0,H.jsxs)(`div`,{children:[(0,H.jsx)(Je,{checked:e.cloaked,onChange:e=>r({cloaked:e}),children:G.builder.cloaked}),(0,H.jsx)(`p`,{className:`ms-7 mt-1 text-[13px] text-pretty text-muted`,children:G.builder.cloakedHint})]})]})}function Jn(e){return Object.entries(e??{}).map(([e,t])=>({country:e,url:t})).sort((e,t)=>e.country.localeCompare(t.country))}function Yn(e){let t=e.filter(e=>e.country).map(e=>[e.country,e.url.trim()]);return t.length?Object.fromEntries(t):null}var Xn=`AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`;function Zn(e){let t=new Intl.DisplayNames(e,{type:`region`}),n=new Intl.Collator(e);return Xn.split(` `).map(e=>[e,t.of(e)??e]).sort(([,e],[,t])=>n.compare(e,t))}var Qn=Zn(c);function $n({rule:e,taken:t,error:n,onChange:r,onRemove:i}){let a=Qn.find(([t])=>t===e.country)?.[1]??G.builder.country,o=Qn.filter(([e])=>!t.includes(e));return(0,H.jsxs)(`div`,{className:`flex flex-col gap-2 rounded-lg border border-line p-3`,children:[(0,H.jsxs)(`div`,{className:`flex items-center gap-2`,children:[(0,H.jsx)(k,{label:G.builder.country,value:e.country,options:[[``,G.builder.countryChoose],...o],onChange:t=>r({...e,country:t}),className:`min-w-0 flex-1`}),(0,H.jsx)(A,{icon:`close`,label:G.builder.removeCountry(a),onClick:i})]}),(0,H.jsx)(q,{label:G.builder.countryUrl(a),value:e.url,onChange:t=>r({...e,url:t}),error:n})]})}function er({draft:e,errorOf:t,onChange:n}){let{countries:r}=e;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`p`,{className:`text-[13px] text-pretty text-muted`,children:G.builder.targetsHint}),(0,H.jsx)(q,{label:G.builder.iosUrl,value:e.iosUrl,onChange:e=>n({iosUrl:e}),error:t(`iosUrl`)}),(0,H.jsx)(q,{label:G.builder.androidUrl,value:e.androidUrl,onChange:e=>n({androidUrl:e}),error:t(`androidUrl`)}),r.map((e,i)=>(0,H.jsx)($n,{rule:e,taken:r.map(({country:e})=>e).filter(t=>t!==e.country),error:e.country?t(`geo.${e.country}`):void 0,onChange:t=>n({countries:r.map(n=>n===e?t:n)}),onRemove:()=>n({countries:r.filter(t=>t!==e)})},i)),(0,H.jsx)(Qe,{error:t(`geo`)}),(0,H.jsx)(z,{icon:`plus`,className:`self-start`,onClick:()=>n({countries:[...r,{country:``,url:``}]}),children:G.builder.addCountry})]})}function tr({onSave:e,onCancel:t}){let n=(0,U.useRef)(null),[r,i]=(0,U.useState)(``),a=()=>r.trim()&&e(r.trim());(0,U.useEffect)(()=>n.current?.focus(),[]);function o(e){e.key===`Enter`&&(e.preventDefault(),a())}return(0,H.jsxs)(`div`,{className:`flex flex-col gap-2`,children:[(0,H.jsx)(N,{ref:n,label:G.builder.templateName,hint:G.builder.templateHint,dir:`auto`,maxLength:60,autoComplete:`off`,value:r,onChange:i,onKeyDown:o}),(0,H.jsxs)(`div`,{className:`flex gap-2`,children:[(0,H.jsx)(z,{disabled:!r.trim(),onClick:a,children:G.builder.templateKeep}),(0,H.jsx)(z,{look:`ghost`,onClick:t,children:h.common.cancel})]})]})}var J=[`source`,`medium`,`campaign`,`term`,`content`,`referral`],nr={source:``,medium:``,campaign:``,term:``,content:``,referral:``};function rr(e){let t=J.map(t=>[t,e[t]??``]);return Object.fromEntries(t)}function ir(e){let t=J.filter(t=>e[t]);return t.length?Object.fromEntries(t.map(t=>[t,e[t]])):void 0}function ar(e,t){let n=J.filter(n=>e[n]!==t[n]);return n.length?Object.fromEntries(n.map(e=>[e,t[e]||null])):void 0}var or={source:`utm_source`,medium:`utm_medium`,campaign:`utm_campaign`,term:`utm_term`,content:`utm_content`,referral:`ref`};function sr(e,t){let n=URL.canParse(e.trim())?new URL(e.trim()):null;if(!n||!/^https?:$/.test(n.protocol))return null;for(let e of J){let r=or[e];t[e]&&!n.searchParams.has(r)&&n.searchParams.append(r,t[e])}return n.href}function cr(e,t){return[...e.filter(({name:e})=>e!==t.name),t].slice(-50)}function lr(e){return`hoko-utm-${e}`}function ur(e){try{return fr(JSON.parse(localStorage.getItem(lr(e))??`[]`))}catch{return[]}}function dr(e,t){try{localStorage.setItem(lr(e),JSON.stringify(t))}catch{}}function fr(e){return Array.isArray(e)?e.flatMap(e=>typeof e?.name==`string`?[{name:e.name,utm:rr(e.utm??nr)}]:[]):[]}function pr({utm:e,onChange:t}){let{slug:n}=L().workspace,[r,i]=(0,U.useState)(()=>ur(n)),[a,o]=(0,U.useState)(``),[s,c]=(0,U.useState)(!1);function l(e,t){i(e),dr(n,e),o(t),c(!1)}function u(e){o(e);let n=r.find(t=>t.name===e);n&&t(n.utm)}return s?(0,H.jsx)(tr,{onSave:t=>l(cr(r,{name:t,utm:e}),t),onCancel:()=>c(!1)}):(0,H.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[r.length>0&&(0,H.jsx)(k,{label:G.builder.template,value:a,options:[[``,G.builder.templateNone],...r.map(({name:e})=>[e,e])],onChange:u,className:`min-w-0 flex-1 sm:max-w-64`}),a&&(0,H.jsx)(A,{icon:`trash`,label:G.builder.templateRemove,onClick:()=>l(r.filter(({name:e})=>e!==a),``)}),(0,H.jsx)(z,{disabled:!ir(e),onClick:()=>c(!0),children:G.builder.templateSave})]})}function mr({utm:e,errorOf:t,onChange:n}){return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`p`,{className:`text-[13px] text-pretty text-muted`,children:G.builder.utmHint}),(0,H.jsx)(pr,{utm:e,onChange:n}),(0,H.jsx)(`div`,{className:`grid gap-4 sm:grid-cols-2`,children:J.map(r=>(0,H.jsx)(N,{label:G.builder.utm[r],dir:`auto`,maxLength:255,autoComplete:`off`,autoCapitalize:`off`,value:e[r],onChange:t=>n({...e,[r]:t}),error:t(`utm.${r}`)},r))})]})}function hr(e){let{draft:t,before:n,errorOf:r,onChange:i}=e,{sections:a}=G.builder,o=(...e)=>e.some(e=>r(e)!==void 0),s=o(...J.map(e=>`utm.${e}`)),c=o(`expiresAt`,`expiredUrl`),l=o(`iosUrl`,`androidUrl`,`geo`,...t.countries.map(e=>`geo.${e.country}`));return(0,H.jsxs)(`div`,{children:[(0,H.jsx)(R,{open:s,icon:`tag`,title:a.campaign,summary:gr(t),children:(0,H.jsx)(mr,{utm:t.utm,errorOf:r,onChange:e=>i({utm:e})})},`utm-${s}`),(0,H.jsx)(R,{open:c,icon:`clock`,title:a.end,summary:_r(t),children:(0,H.jsx)(Hn,{...e})},`end-${c}`),(0,H.jsx)(R,{open:l,icon:`globe`,title:a.targets,summary:vr(t),children:(0,H.jsx)(er,{...e})},`targets-${l}`),(0,H.jsx)(R,{open:o(`password`),icon:`lock`,title:a.protection,summary:yr(t,!!n?.hasPassword),children:(0,H.jsx)(qn,{...e})},`protection-${o(`password`)}`),(0,H.jsx)(R,{open:o(`partnerId`,`externalId`),icon:`people`,title:a.more,summary:[t.partner?.name,t.externalId].filter(Boolean).join(` · `),children:(0,H.jsx)(Kn,{...e})},`more-${o(`partnerId`,`externalId`)}`)]})}function gr({utm:e}){return[e.source,e.medium,e.campaign].filter(Boolean).join(` / `)}function _r({expiresAt:e}){let t=Un(e);return t?T(t):G.builder.endNever}function vr({iosUrl:e,androidUrl:t,countries:n}){let r=[e,t,...n.map(e=>e.country)].filter(Boolean).length;return r?G.builder.targets(r):``}function yr({password:e,passwordRemoved:t,cloaked:n},r){return[(e||r&&!t)&&G.builder.passwordOn,n&&G.builder.cloakedOn].filter(Boolean).join(` · `)}function br({draft:e,domain:t}){let n=sr(e.url,e.utm);return(0,H.jsxs)(`section`,{"aria-label":G.builder.preview,className:`rounded-lg border border-line bg-surface-2 p-4`,children:[(0,H.jsx)(`h3`,{className:`eyebrow`,children:G.builder.preview}),(0,H.jsxs)(`p`,{dir:`ltr`,className:`mt-1.5 truncate font-medium rtl:text-end`,children:[t,`/`,e.shortId||(0,H.jsx)(`span`,{className:`font-normal text-muted italic`,children:G.builder.previewShortId})]}),(0,H.jsxs)(`p`,{className:`mt-1 flex items-start gap-1.5 text-[13px] text-muted`,children:[(0,H.jsx)(O,{name:`arrowDown`,className:`mt-0.5 size-4`}),(0,H.jsx)(`bdi`,{className:`line-clamp-3 wrap-anywhere`,children:n??G.builder.previewEmpty})]})]})}function xr({urlRef:e,...t}){let n=t.before?.domain??new URL(_).host;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(Vn,{...t,domain:n,urlRef:e}),(0,H.jsx)(br,{draft:t.draft,domain:n}),(0,H.jsx)(hr,{...t})]})}var Sr=[`url`,`shortId`,`collectionId`,`title`,`tagIds`,`partnerId`,`externalId`,`utm.source`,`utm.medium`,`utm.campaign`,`utm.term`,`utm.content`,`utm.referral`,`expiresAt`,`expiredUrl`,`iosUrl`,`androidUrl`,`geo`,`password`];function Cr({countries:e}){return[...Sr,...e.map(({country:e})=>`geo.${e}`)]}function wr(e=``,t=null){return{url:e,shortId:``,collection:t,title:``,tags:[],partner:null,externalId:``,utm:nr,expiresAt:``,expiredUrl:``,iosUrl:``,androidUrl:``,countries:[],password:``,passwordRemoved:!1,cloaked:!1}}function Tr(e){return{url:e.url,shortId:e.shortId,collection:e.collection,title:e.title??``,tags:e.tags??[],partner:e.partner??null,externalId:e.externalId??``,utm:rr(e.utm),expiresAt:Wn(e.expiresAt),expiredUrl:e.expiredUrl??``,iosUrl:e.iosUrl??``,androidUrl:e.androidUrl??``,countries:Jn(e.geo),password:``,passwordRemoved:!1,cloaked:e.cloaked}}function Er(e,t){return JSON.stringify(e)===JSON.stringify(t)}function Dr(e){let{url:t,shortId:n,title:r,externalId:i,expiresAt:a,expiredUrl:o,iosUrl:s,androidUrl:c,password:l}=e;return{url:t.trim(),collectionId:e.collection?.id??``,shortId:n||void 0,tagIds:e.tags.map(e=>e.id),title:r||void 0,partnerId:e.partner?.id,externalId:i||void 0,utm:ir(e.utm),expiresAt:Un(a)??void 0,expiredUrl:o||void 0,iosUrl:s||void 0,androidUrl:c||void 0,geo:Yn(e.countries)??void 0,password:l||void 0,cloaked:e.cloaked}}function Or(e,t){let n=Tr(e),r=e=>t[e]===n[e]?void 0:t[e]||null,i=(e,t)=>JSON.stringify(e)===JSON.stringify(t);return{id:e.id,url:t.url===n.url?void 0:t.url.trim(),shortId:t.shortId===n.shortId?void 0:t.shortId,collectionId:t.collection?.id===e.collectionId?void 0:t.collection?.id,tagIds:i(t.tags,n.tags)?void 0:t.tags.map(e=>e.id),partnerId:t.partner?.id===n.partner?.id?void 0:t.partner?.id??null,title:r(`title`),externalId:r(`externalId`),expiredUrl:r(`expiredUrl`),iosUrl:r(`iosUrl`),androidUrl:r(`androidUrl`),utm:ar(n.utm,t.utm),expiresAt:t.expiresAt===n.expiresAt?void 0:Un(t.expiresAt),geo:i(t.countries,n.countries)?void 0:Yn(t.countries),password:t.password||(t.passwordRemoved?null:void 0),cloaked:t.cloaked===n.cloaked?void 0:t.cloaked}}function Y(e){return`${e.domain}/${e.shortId}`}function kr(e,t){return e.expiresAt!==null&&Date.parse(e.expiresAt)<=t}function Ar(e){return e.replace(/^https?:\/\//,``).replace(/^([^/?#]+)\/$/,`$1`)}function jr(e){let t=ie(),n=L().workspace.slug;return Le(async r=>{let i=await e(r,n);return t.invalidateQueries({queryKey:[`links`,n]}),t.invalidateQueries({queryKey:[`overview`,n]}),i})}function Mr(){return jr(async(e,t)=>(await i(pt,{input:e},t)).createLink?.link)}function Nr(){return jr(async(e,t)=>(await i(mt,{input:e},t)).updateLink?.link)}function Pr({search:e,onClose:t}){let{slug:n}=L().workspace,r=(0,U.useRef)(null),i=C(K(n,``)).data,[a]=(0,U.useState)(m),[s]=(0,U.useState)(()=>wr(e.url)),[c,l]=(0,U.useState)(s),u=Mr(),d=i?.find(({id:t})=>t===e.collection)??On(i),f={...c,collection:c.collection??d},p=e=>l(t=>({...t,...e}));async function ee(){let e=await u.run({...Dr(f),idempotencyKey:a});e&&(t(),o({look:`ok`,title:G.done.created,text:Y(e)}))}return(0,H.jsx)(j,{size:`large`,title:G.builder.createTitle,description:G.builder.createHint,initialFocus:r,action:u,fields:Cr(f),changed:!Er(c,s),submit:{look:`primary`,children:G.builder.submit},onSubmit:ee,onClose:t,children:(0,H.jsx)(xr,{draft:f,urlRef:r,errorOf:e=>Ue(u.error,e),onChange:p})})}function Fr({link:e,onClose:t}){let n=(0,U.useRef)(null),[r]=(0,U.useState)(e),[i,a]=(0,U.useState)(()=>Tr(e)),s=Nr(),c=!Er(i,Tr(r)),l=e=>a(t=>({...t,...e}));async function u(){let e=c&&await s.run(Or(r,i));e&&(t(),o({look:`ok`,title:G.done.saved,text:Y(e)}))}return(0,H.jsx)(j,{size:`large`,title:G.builder.editTitle,description:G.builder.editHint,initialFocus:n,action:s,fields:Cr(i),status:c?``:G.builder.unchanged,changed:c,submit:{look:`primary`,disabled:!c,children:h.common.save},onSubmit:u,onClose:t,children:(0,H.jsx)(xr,{draft:i,before:r,urlRef:n,errorOf:e=>Ue(s.error,e),onChange:l})})}function Ir(e,t,n,r){let a={...Lr(n,r),interval:`DAY`,timezone:n,filters:t?[{dimension:`LINK`,values:[t]}]:[]};return x({queryKey:[`links`,e,`numbers`,t,n],queryFn:()=>i(Ct,{input:a},e),refetchInterval:6e4,staleTime:0})}function Lr(e,t){let n=Ye(ke(e,t),1),r=t=>new Date(Ze(e,t)).toISOString();return{from:r(Ye(n,-30)),until:r(n)}}var Rr={created:`CREATED_AT`,updated:`UPDATED_AT`,shortId:`SHORT_ID`};function zr({sort:e=`created`,dir:t}){let n=t??s(e);return{field:Rr[e],direction:n===`asc`?`ASC`:`DESC`}}function Br({q:e,view:t,collection:n,tag:r,partner:i,by:a}){return{search:e,archived:t===void 0?!1:t===`archived`||void 0,expired:t===`expired`||void 0,collectionId:n,tagId:r,partnerId:i,createdBy:a}}function Vr({q:e,view:t,collection:n,tag:r,partner:i,by:a}){return!!(e||t||n||r||i||a)}var Hr=25;function Ur(e){return[`links`,e,`list`]}function Wr(e,t){let{q:n,view:r,collection:a,tag:o,partner:s,by:c,sort:l,dir:u,after:d}=t,f={first:Hr,after:d},p={...f,filter:Br(t),orderBy:zr(t)};return x({queryKey:[...Ur(e),{q:n,view:r,collection:a,tag:o,partner:s,by:c,sort:l,dir:u,after:d}],queryFn:()=>r===`deleted`?i(st,f,e):i(ot,p,e),placeholderData:S,staleTime:0})}function Gr(e,t){return x({queryKey:[`links`,e,`one`,t],queryFn:()=>i(ct,{id:t},e),staleTime:0})}function Kr(e,t,n,r){let a={...Lr(n,r),filters:[{dimension:`LINK`,operator:`ONE_OF`,values:[...t]}],breakdowns:[{dimension:`LINK`,limit:100}]};return x({queryKey:[`links`,e,`clicks`,t,n],queryFn:async()=>{let{analytics:t}=await i(lt,{input:a},e);return new Map(t?.breakdowns[0]?.values.map(({value:e,numbers:t})=>[e,t.clicks]))},enabled:t.length>0,placeholderData:S,staleTime:6e4})}function qr({search:e}){let{workspace:t,can:n}=L(),r=y(),i=C({...Gr(t.slug,e.edit??``),enabled:!!e.edit}),a=()=>r({to:`.`,search:e=>({...e,create:void 0,url:void 0,edit:void 0}),replace:!0});return n(`EDITOR`)?e.create?(0,H.jsx)(Pr,{search:e,onClose:a}):e.edit&&i.data?.link?(0,H.jsx)(Fr,{link:i.data.link,onClose:a},e.edit):null:null}var X=(g===`ar`?await l(()=>import(`./recent.ar-DiR8GwLI.js`),__vite__mapDeps([7,2,1]),import.meta.url):await l(()=>import(`./recent.en-Dl0pbbHn.js`),__vite__mapDeps([8,4,1]),import.meta.url)).recent,Jr=100,Yr=10;function Xr({series:e,zone:t}){let n=new Intl.DateTimeFormat(c,{...ge,timeZone:t}),r=e=>n.format(new Date(e)),i=e.reduce((e,t)=>t.numbers.clicks>(e?.numbers.clicks??0)?t:e,void 0),a=i?.numbers.clicks??0,o=i?X.byDayHint(B(a),r(i.from)):X.noClicks;return(0,H.jsxs)(`figure`,{className:`px-5 py-4`,children:[(0,H.jsx)(`svg`,{role:`img`,"aria-label":`${X.byDay}. ${o}`,viewBox:`0 0 ${Math.max(e.length,1)*Yr} ${Jr}`,preserveAspectRatio:`none`,className:`h-28 w-full`,children:e.map(({from:e,numbers:t},n)=>{let i=a?Math.max(t.clicks/a*96,t.clicks?3:1):1;return(0,H.jsxs)(`g`,{children:[(0,H.jsx)(`title`,{children:X.onDay(t.clicks,r(e))}),(0,H.jsx)(`rect`,{x:n*Yr,width:Yr,height:Jr,fill:`transparent`}),(0,H.jsx)(`rect`,{x:n*Yr+1,y:Jr-i,width:8,height:i,className:t.clicks?`fill-accent`:`fill-line`})]},e)})}),(0,H.jsxs)(`figcaption`,{className:`mt-2 text-xs text-muted`,children:[o,` `,h.common.daysIn(t)]})]})}var Zr=[`clicks`,`leads`,`sales`];function Qr({link:e,children:t}){let{workspace:n}=L(),r=Fe(),i=M(),a=(0,U.useId)(),{data:o,error:s}=C(Ir(n.slug,e,r,i)),c=o?.analytics;return(0,H.jsxs)(`section`,{className:`card overflow-hidden`,"aria-labelledby":a,"aria-busy":!o&&!s,children:[(0,H.jsxs)(`div`,{className:`flex items-baseline justify-between gap-4 px-5 pt-4`,children:[(0,H.jsx)(`h2`,{id:a,className:`font-semibold`,children:X.title}),t]}),(0,H.jsx)(`dl`,{className:`mt-2 grid grid-cols-3 divide-x divide-line border-b border-line`,children:Zr.map(e=>(0,H.jsxs)(`div`,{className:`flex min-w-0 flex-col justify-between px-3 py-3 sm:px-5`,children:[(0,H.jsx)(`dt`,{className:`text-[13px] text-muted`,children:X[e]}),(0,H.jsxs)(`dd`,{className:`mt-0.5 text-2xl font-semibold tracking-tight tabular-nums`,children:[c?B(c.totals[e]):`–`,c&&(0,H.jsx)(`span`,{className:`block text-xs font-normal tracking-normal text-muted`,children:X.before(B(c.previous.totals[e]))})]})]},e))}),s&&(0,H.jsx)(`div`,{className:`p-4`,children:(0,H.jsx)(F,{look:`warn`,children:s.message})}),(0,H.jsx)(Xr,{series:c?.series??[],zone:r})]})}function $r({tag:e}){return(0,H.jsxs)(`span`,{title:e.name,className:`badge badge-neutral min-w-0 max-w-36`,children:[(0,H.jsx)(Rn,{color:e.color}),(0,H.jsx)(`bdi`,{className:`truncate`,children:e.name})]})}function ei({title:e,none:t,children:n}){return(0,H.jsxs)(`section`,{className:`card px-5 py-4`,children:[(0,H.jsx)(`h2`,{className:`font-semibold`,children:e}),t?(0,H.jsx)(`p`,{className:`mt-2 py-2 text-[13px] text-muted`,children:t}):(0,H.jsx)(`dl`,{className:`mt-2 divide-y divide-line`,children:n})]})}function ti(e,t){return x({queryKey:[`links`,e,`maker`,t],queryFn:async()=>(await i(xt,{id:t},e)).link?.createdBy??null})}function ni(e,t){return x({queryKey:[`members`,e,`makers`,t],queryFn:async()=>{let{members:n,apiKeys:r}=await i(St,{search:t||void 0},e);return[...(n?.nodes??[]).map(({user:e})=>({value:e.id,text:e.name,hint:e.email})),...(r?.nodes??[]).map(e=>({value:e.id,text:e.name,hint:e.hint}))]},placeholderData:S})}function ri({link:e}){let{workspace:t,person:n,can:r}=L(),i=C({...ti(t.slug,e.id),enabled:r(`ADMIN`)});if(!e.createdBy)return null;let{makers:a}=G,{slug:o}=t,s=i.data?.apiKey,c=i.data?.user?.name??(e.createdBy.actorId===n.id?a.me:a[e.createdBy.kind]);return(0,H.jsx)(I,{name:a.label,children:s?(0,H.jsx)(v,{to:`/$slug/settings/api-keys/$id`,params:{slug:o,id:s.id},className:`link`,children:(0,H.jsx)(`bdi`,{children:a.key(s.name)})}):(0,H.jsx)(`bdi`,{children:c})})}function ii({link:e}){let{details:t}=G;return(0,H.jsxs)(ei,{title:t.facts,children:[(0,H.jsx)(I,{name:t.destination,children:(0,H.jsx)(`a`,{href:e.url,target:`_blank`,rel:`noreferrer`,dir:`ltr`,className:`link wrap-anywhere`,children:e.url})}),(0,H.jsx)(I,{name:t.collection,children:(0,H.jsx)(`bdi`,{children:e.collection?.name??G.noCollection})}),(0,H.jsx)(I,{name:t.tags,children:e.tags?.length?(0,H.jsx)(`span`,{className:`flex flex-wrap gap-1`,children:e.tags.map(e=>(0,H.jsx)($r,{tag:e},e.id))}):t.none}),e.partner&&(0,H.jsx)(I,{name:t.partner,children:(0,H.jsx)(`bdi`,{children:e.partner.name})}),e.externalId&&(0,H.jsx)(I,{name:t.externalId,children:(0,H.jsx)(`code`,{className:`font-mono text-xs wrap-anywhere`,children:e.externalId})}),(0,H.jsx)(I,{name:t.created,children:pe(e.createdAt)}),(0,H.jsx)(ri,{link:e}),(0,H.jsx)(I,{name:t.changed,children:pe(e.updatedAt)}),(0,H.jsxs)(I,{name:t.id,children:[(0,H.jsx)(`code`,{className:`font-mono text-xs wrap-anywhere`,children:e.id}),(0,H.jsx)(Ce,{text:e.id,what:t.id,className:`-my-1.5`})]})]})}function ai({link:e}){let t=M();return e.deletedAt?(0,H.jsx)(F,{look:`danger`,children:G.details.deletedNotice}):kr(e,t)?(0,H.jsx)(F,{look:`warn`,children:G.details.expiredNotice}):e.archived?(0,H.jsx)(F,{children:G.details.archivedNotice}):null}function oi({link:e}){let{details:t}=G,n=si(e,kr(e,M()));return(0,H.jsx)(ei,{title:t.rules,none:n.length===0?t.noRules:void 0,children:n.map(([e,t])=>(0,H.jsx)(I,{name:e,children:(0,H.jsx)(`bdi`,{className:`wrap-anywhere`,children:t})},e))})}function si(e,t){let{details:n,builder:r}=G,i=new Intl.DisplayNames(c,{type:`region`}),a=J.filter(t=>e.utm[t]);return[[n.password,e.hasPassword&&n.passwordAsked],[t?n.ended:n.ends,e.expiresAt&&pe(e.expiresAt)],[n.afterwards,e.expiredUrl],[n.ios,e.iosUrl],[n.android,e.androidUrl],...Jn(e.geo).map(({country:e,url:t})=>[i.of(e)??e,t]),...a.map(t=>[`${n.campaign}: ${r.utm[t]}`,e.utm[t]]),[n.cloaked,e.cloaked&&n.cloakedOn]].flatMap(([e,t])=>t?[[e,t]]:[])}function ci({address:e,name:t}){let[n,r]=(0,U.useState)(!1);return n?(0,H.jsx)(`p`,{className:`rounded-lg bg-surface-2 p-4 text-[13px] text-muted`,children:G.details.qrMissing}):(0,H.jsx)(`img`,{src:e,alt:G.details.qrPicture(t),className:`mx-auto aspect-square w-full max-w-60 rounded-lg border border-line bg-white`,onError:()=>r(!0)})}var li=[`svg`,`png`],ui=[`256`,`512`,`1024`,`2048`];function di(e,t,n){let r=`${_}/${encodeURIComponent(e)}/qr.${t}`;return t===`png`?`${r}?size=${n}`:r}async function fi(e){let t=await fetch(e);if(!t.ok)throw Error(t.statusText);return t.blob()}async function pi(e,t){t===`svg`?await navigator.clipboard.writeText(await e.text()):await navigator.clipboard.write([new ClipboardItem({"image/png":e})])}function mi({link:e}){let{details:t}=G,[n,r]=(0,U.useState)(`svg`),[i,a]=(0,U.useState)(`1024`),s=di(e.shortId,n,i),c=Le(async()=>Pe(await fi(s),`${e.shortId}.${n}`));je(c.error);async function l(){let e=await fi(s).then(e=>pi(e,n)).then(()=>!0).catch(()=>!1);o({look:e?`ok`:`danger`,title:e?t.qrCopied:h.common.copyFailed})}return(0,H.jsxs)(`section`,{className:`card flex flex-col gap-4 p-5`,children:[(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`h2`,{className:`font-semibold`,children:t.qr}),(0,H.jsx)(`p`,{className:`mt-0.5 text-[13px] text-muted`,children:t.qrHint})]}),(0,H.jsx)(ci,{address:di(e.shortId,`svg`,i),name:Y(e)},e.updatedAt),(0,H.jsx)(le,{label:t.qrFormat,value:n,options:li.map(e=>[e,e.toUpperCase()]),onChange:r}),n===`png`&&(0,H.jsx)(le,{label:t.qrSize,value:i,options:ui.map(e=>[e,e]),hint:t.qrPixels(Number(i)),onChange:a}),(0,H.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,H.jsx)(z,{look:`primary`,icon:`download`,className:`flex-1`,busy:c.pending,onClick:()=>c.run(),children:t.qrDownload}),(0,H.jsx)(z,{icon:`copy`,className:`flex-1`,onClick:l,children:t.qrCopy})]})]})}function hi({link:e}){return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(ai,{link:e}),(0,H.jsxs)(`div`,{className:`grid items-start gap-6 lg:grid-cols-[1fr_20rem]`,children:[(0,H.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6`,children:[(0,H.jsx)(Qr,{link:e.id}),(0,H.jsx)(ii,{link:e}),(0,H.jsx)(oi,{link:e})]}),(0,H.jsx)(mi,{link:e})]})]})}function gi({link:e}){let t=M();return(0,H.jsxs)(H.Fragment,{children:[e.deletedAt&&(0,H.jsx)(tt,{look:`danger`,children:G.deleted}),e.archived&&(0,H.jsx)(tt,{children:G.archived}),kr(e,t)&&(0,H.jsx)(tt,{look:`warn`,children:G.expired}),e.hasPassword&&(0,H.jsxs)(`span`,{title:G.password,className:`relative z-10 text-muted`,children:[(0,H.jsx)(O,{name:`lock`,className:`size-4`}),(0,H.jsx)(`span`,{className:`sr-only`,children:G.password})]})]})}function Z(e,t){let n=new Map(e.map(e=>[e.id,e]));return e=>{let r=n.get(e.id);return r?{...e,...t(r)}:e}}function _i(e,t,n){let r=e.filter(e=>!n.some(t=>t.id===e.id));return[...r,...t.filter(e=>!r.some(t=>t.id===e.id))]}function Q(){let e=ie(),t=L().workspace.slug;return async({patch:n,act:i,done:a,text:s,undo:c})=>{let l=e=>vi(e,n);try{return await Ke(e,Ur(t),l,()=>i(t)),o({look:`ok`,title:a,text:s,undo:c}),!0}catch(e){return f(e)&&r(),o({look:`danger`,title:e instanceof Error?e.message:String(e)}),!1}finally{e.invalidateQueries({queryKey:[`links`,t]}),e.invalidateQueries({queryKey:[`overview`,t]})}}}function vi(e,t){if(!e.links)return e;let n=e.links.nodes.map(t).filter(e=>e!==null),r=e.links.totalCount-(e.links.nodes.length-n.length);return{...e,links:{...e.links,nodes:n,totalCount:r}}}function $(e,t){let n={links:e.map(e=>({...t(e),id:e.id}))};return e=>i(ht,{input:n},e)}function yi(){let e=Q();return function t(n,r){return e({patch:Z(n,()=>({archived:r})),act:$(n,()=>({archived:r})),done:r?G.done.archived(n.length):G.done.unarchived(n.length),text:r?G.done.worksOn:void 0,undo:()=>t(n,!r)})}}function bi(){let e=Q(),t=xi();return n=>{let r=n.map(e=>e.id);return e({patch:e=>r.includes(e.id)?null:e,act:e=>i(gt,{input:{ids:r}},e),done:G.done.deleted(n.length),text:G.done.stopped,undo:()=>t(r)})}}function xi(){let e=Q();return t=>e({patch:e=>e.deletedAt&&t.includes(e.id)?null:e,act:e=>i(_t,{input:{ids:[...t]}},e),done:G.done.restored(t.length)})}function Si(){let e=Q();return(t,n)=>e({patch:Z(t,()=>({collection:n,collectionId:n.id})),act:$(t,()=>({collectionId:n.id})),done:G.done.moved(t.length),text:n.name,undo:()=>e({patch:Z(t,({collection:e,collectionId:t})=>({collection:e,collectionId:t})),act:$(t,({collectionId:e})=>({collectionId:e})),done:G.done.undone})})}function Ci(){let e=Q();return(t,n,r)=>{let i=e=>_i(e.tags??[],n,r),a=e=>i(e).map(e=>e.id);return e({patch:Z(t,e=>({tags:i(e),tagIds:a(e)})),act:$(t,e=>({tagIds:a(e)})),done:G.done.tagged(t.length),undo:()=>e({patch:Z(t,({tags:e,tagIds:t})=>({tags:e,tagIds:t})),act:$(t,({tagIds:e})=>({tagIds:e})),done:G.done.undone})})}}function wi(){let e=Q(),t=y(),n=L().workspace.slug;return r=>e({patch:e=>e,act:async()=>{let{duplicateLink:e}=await i(vt,{input:{id:r.id}},n);e&&await t({to:`/$slug/links/$id`,params:{slug:n,id:e.link.id}})},done:G.done.duplicated,text:Y(r)})}function Ti({link:e,onTask:t}){let{can:n}=L(),r=y(),i=yi(),a=wi(),o={disabled:!n(`EDITOR`),reason:h.common.needsRole(`EDITOR`)},s=n=>()=>t({kind:n,links:[e]}),c=()=>r({to:`.`,search:t=>({...t,edit:e.id})});return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(D,{icon:`pencil`,...o,onClick:c,children:G.edit}),(0,H.jsx)(D,{icon:`copy`,...o,onClick:()=>a(e),children:G.duplicate}),(0,H.jsx)(D,{icon:`folder`,...o,onClick:s(`move`),children:G.move}),(0,H.jsx)(D,{icon:`archive`,...o,onClick:()=>i([e],!e.archived),children:e.archived?G.unarchive:G.archive}),(0,H.jsx)(D,{icon:`trash`,danger:!0,...o,onClick:s(`delete`),children:G.delete})]})}function Ei({link:e}){let{can:t}=L(),n=xi();return(0,H.jsx)(D,{icon:`restore`,disabled:!t(`EDITOR`),reason:h.common.needsRole(`EDITOR`),onClick:()=>n([e.id]),children:G.restore})}function Di({link:e,onTask:t}){let{workspace:n}=L(),r=y(),i=()=>r({to:`/$slug/links/$id`,params:{slug:n.slug,id:e.id}});async function a(){let t=await et(e.shortUrl);o({look:t?`ok`:`danger`,title:t?h.common.copied:h.common.copyFailed})}return(0,H.jsx)($e,{align:`end`,trigger:(0,H.jsx)(A,{small:!0,icon:`dots`,label:G.actionsFor(Y(e)),className:`relative z-10`}),children:e.deletedAt?(0,H.jsx)(Ei,{link:e}):(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(D,{icon:`eye`,onClick:i,children:G.open}),(0,H.jsx)(D,{icon:`copy`,onClick:a,children:G.copy}),(0,H.jsx)(D,{icon:`external`,onClick:()=>window.open(e.shortUrl,`_blank`,`noreferrer`),children:G.visit}),(0,H.jsx)(`div`,{className:`menu-separator`}),(0,H.jsx)(Ti,{link:e,onTask:t})]})})}var Oi=5;function ki({links:e,onClose:t,onDone:n}){let[r,i]=(0,U.useState)(``),a=bi(),o=e.length>1,s=!o||r.trim()===String(e.length);async function c(){s&&(t(),await a(e)&&n?.())}return(0,H.jsxs)(j,{size:`small`,title:G.deleteDialog.title(e.length),description:G.deleteDialog.hint,action:{pending:!1,error:null},fields:[],submit:{look:`danger`,disabled:!s,children:G.deleteDialog.submit},onSubmit:c,onClose:t,children:[(0,H.jsxs)(`ul`,{dir:`ltr`,className:`flex flex-col gap-1 rounded-lg bg-surface-2 p-3 text-[13px]`,children:[e.slice(0,Oi).map(e=>(0,H.jsx)(`li`,{className:`truncate`,children:Y(e)},e.id)),e.length>Oi&&(0,H.jsx)(`li`,{className:`text-muted`,children:G.moreTags(e.length-Oi)})]}),o&&(0,H.jsx)(N,{label:G.deleteDialog.confirm(e.length),inputMode:`numeric`,autoComplete:`off`,value:r,onChange:i})]})}function Ai({links:e,onClose:t,onDone:n}){let[r,i]=(0,U.useState)(null),a=Si();async function o(){r&&(t(),await a(e,r)&&n?.())}return(0,H.jsx)(j,{size:`small`,title:G.moveDialog.title(e.length),description:G.moveDialog.hint,action:{pending:!1,error:null},fields:[],submit:{look:`primary`,disabled:!r,children:G.moveDialog.submit},onSubmit:o,onClose:t,children:(0,H.jsx)(cn,{chosen:r,onChange:i})})}function ji({links:e,onClose:t,onDone:n}){let[r,i]=(0,U.useState)([]),[a,o]=(0,U.useState)([]),s=Ci();async function c(){t(),await s(e,r,a)&&n?.()}return(0,H.jsxs)(j,{size:`small`,title:G.tagDialog.title(e.length),description:G.tagDialog.hint,action:{pending:!1,error:null},fields:[],submit:{look:`primary`,disabled:r.length+a.length===0,children:G.tagDialog.submit},onSubmit:c,onClose:t,children:[(0,H.jsx)(zn,{label:G.tagDialog.add,chosen:r,onChange:i}),(0,H.jsx)(zn,{label:G.tagDialog.remove,chosen:a,onChange:o})]})}function Mi({task:e,onClose:t,onDone:n}){if(!e)return null;let r={links:e.links,onClose:t,onDone:n};return e.kind===`delete`?(0,H.jsx)(ki,{...r}):e.kind===`move`?(0,H.jsx)(Ai,{...r}):(0,H.jsx)(ji,{...r})}function Ni({link:e}){let{workspace:t,can:n}=L(),r=y(),[i,a]=(0,U.useState)(null),o={slug:t.slug,id:e.id};return(0,H.jsxs)(`header`,{className:`flex flex-col gap-2`,children:[(0,H.jsx)(be,{to:`/$slug/links`,params:{slug:t.slug},children:G.details.back}),(0,H.jsxs)(`div`,{className:`flex flex-wrap items-start justify-between gap-x-6 gap-y-4`,children:[(0,H.jsxs)(`div`,{className:`min-w-0 flex-1 basis-72`,children:[(0,H.jsxs)(`div`,{className:`flex min-h-9 flex-wrap items-center gap-x-2 gap-y-1`,children:[(0,H.jsx)(`h1`,{dir:`ltr`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:Y(e)}),(0,H.jsx)(Ce,{text:e.shortUrl,what:Y(e)}),(0,H.jsx)(gi,{link:e})]}),e.title&&(0,H.jsx)(`p`,{dir:`auto`,className:`mt-1 text-muted wrap-anywhere`,children:e.title})]}),(0,H.jsxs)(`div`,{className:`flex items-center gap-2`,children:[!e.deletedAt&&(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`a`,{href:e.shortUrl,target:`_blank`,rel:`noreferrer`,className:`btn btn-secondary`,children:[(0,H.jsx)(O,{name:`external`,className:`size-4`}),G.visit]}),n(`EDITOR`)?(0,H.jsxs)(v,{to:`/$slug/links/$id`,params:o,search:{edit:e.id},className:`btn btn-secondary`,children:[(0,H.jsx)(O,{name:`pencil`,className:`size-4`}),G.edit]}):(0,H.jsx)(z,{icon:`pencil`,disabled:!0,title:h.common.needsRole(`EDITOR`),children:G.edit})]}),(0,H.jsx)(Di,{link:e,onTask:a})]})]}),(0,H.jsx)(Mi,{task:i,onClose:()=>a(null),onDone:()=>{i?.kind===`delete`&&r({to:`/$slug/links`,params:o})}})]})}var Pi=b(`/$slug/links/$id`);function Fi(){let{workspace:e}=L(),{id:t}=Pi.useParams(),n=Pi.useSearch(),r=C(Gr(e.slug,t)),i=Ge(r.isPending),a=r.data?.link;if(P(a?Y(a):G.page),a)return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(Ni,{link:a}),(0,H.jsx)(hi,{link:a}),(0,H.jsx)(qr,{search:n})]});let o=r.error instanceof u&&r.error.code===`NOT_FOUND`;return r.isError&&!o?(0,H.jsx)(He,{error:r.error,onRetry:()=>r.refetch()}):r.isPending?i?(0,H.jsx)(Ae,{}):null:(0,H.jsx)(De,{alone:!0,icon:`link`,title:G.builder.missingTitle,hint:G.builder.missingHint})}function Ii({selection:e,onTask:t}){let{can:n}=L(),r=yi(),{selected:i,clear:a}=e,o=i.some(e=>e.deletedAt),s={disabled:!(n(`EDITOR`)&&!o),title:n(`EDITOR`)?void 0:h.common.needsRole(`EDITOR`)},c=e=>()=>t({kind:e,links:i}),l=i.every(e=>e.archived);return i.length===0?null:(0,H.jsxs)(`section`,{"aria-label":G.bulk.title,className:`sticky bottom-4 z-20 mx-auto flex max-w-full flex-wrap items-center gap-1.5 rounded-xl border border-line bg-surface p-2 shadow-pop`,children:[(0,H.jsx)(`p`,{role:`status`,className:`px-2 font-medium tabular-nums`,children:G.bulk.selected(i.length)}),(0,H.jsx)(z,{small:!0,icon:`folder`,...s,onClick:c(`move`),children:G.moveDialog.submit}),(0,H.jsx)(z,{small:!0,icon:`tag`,...s,onClick:c(`tag`),children:G.bulk.tag}),(0,H.jsx)(z,{small:!0,icon:`archive`,...s,onClick:()=>r(i,!l),children:l?G.unarchive:G.archive}),(0,H.jsx)(z,{small:!0,icon:`trash`,className:`text-danger`,...s,onClick:c(`delete`),children:G.delete}),(0,H.jsx)(A,{small:!0,icon:`close`,label:G.bulk.clear,onClick:a})]})}function Li({label:e,checked:t,onChange:n}){return(0,H.jsxs)(`label`,{className:`relative z-10 -m-1.5 inline-grid size-8 cursor-pointer place-items-center align-middle`,children:[(0,H.jsx)(`span`,{className:`sr-only`,children:e}),(0,H.jsx)(`input`,{type:`checkbox`,className:`check`,checked:t,onChange:n})]})}function Ri({link:e}){let{workspace:t}=L(),{title:n,url:r,archived:i,deletedAt:a}=e;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`span`,{className:`flex min-h-8 items-center gap-1.5`,children:[(0,H.jsx)(v,{to:`/$slug/links/$id`,params:{slug:t.slug,id:e.id},preload:!1,dir:`ltr`,title:e.shortUrl,className:w(`min-w-0 truncate font-medium after:absolute after:inset-0`,(i||a)&&`text-muted`),children:Y(e)}),(0,H.jsx)(Ce,{text:e.shortUrl,what:Y(e),className:`relative z-10 -my-1`}),(0,H.jsx)(gi,{link:e})]}),(0,H.jsxs)(`span`,{className:`flex min-w-0 gap-1.5 text-[13px] text-muted`,children:[n&&(0,H.jsx)(`bdi`,{title:n,className:`max-w-[50%] shrink-0 truncate text-fg`,children:n}),(0,H.jsx)(`bdi`,{title:r,className:`min-w-0 truncate`,children:Ar(r)})]})]})}var zi=2;function Bi({tags:e}){let t=e.slice(zi);return(0,H.jsxs)(`span`,{className:`flex items-center gap-1`,children:[e.slice(0,zi).map(e=>(0,H.jsx)($r,{tag:e},e.id)),t.length>0&&(0,H.jsx)(`span`,{title:t.map(e=>e.name).join(`, `),className:`badge badge-neutral shrink-0`,children:G.moreTags(t.length)})]})}function Vi({links:e,selection:t,clicksOf:n,onTask:r}){let{columns:i}=G;return(0,H.jsx)(`ul`,{className:`flex flex-col gap-3`,children:e.map(e=>(0,H.jsxs)(`li`,{className:`card relative p-4`,children:[(0,H.jsxs)(`div`,{className:`flex items-start gap-2`,children:[(0,H.jsx)(`span`,{className:`pt-1.5`,children:(0,H.jsx)(Li,{label:G.bulk.select(Y(e)),checked:t.ids.has(e.id),onChange:()=>t.toggle(e.id)})}),(0,H.jsx)(`h2`,{className:`min-w-0 flex-1 text-sm font-normal`,children:(0,H.jsx)(Ri,{link:e})}),(0,H.jsx)(`span`,{className:`-me-2 -mt-0.5`,children:(0,H.jsx)(Di,{link:e,onTask:r})})]}),(0,H.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,H.jsx)(_e,{name:i.clicks,children:n(e)}),(0,H.jsx)(_e,{name:e.deletedAt?i.deleted:i.created,children:T(e.deletedAt??e.createdAt)}),(0,H.jsx)(_e,{name:i.collection,children:(0,H.jsx)(`bdi`,{className:`block truncate`,children:e.collection?.name??G.noCollection})})]}),!!e.tags?.length&&(0,H.jsx)(`div`,{className:`mt-3`,children:(0,H.jsx)(Bi,{tags:e.tags??[]})})]},e.id))})}var Hi=`https://example.com/`,Ui=`mutation ($input: CreateLinkInput!) { createLink(input: $input) { link { shortUrl } } }`;function Wi({collectionId:e}){let t={url:Hi,collectionId:e??W.steps.link.collection},n=oe(_,ze,{method:`POST`,path:`/api/links`,body:JSON.stringify([t])}),r=oe(_,ze,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:Ui,variables:{input:t}})});return(0,H.jsx)(xe,{label:W.steps.link.title,rest:n,graphql:r})}var Gi=b(`/$slug/links`);function Ki({search:e,filtered:t}){let{workspace:n}=L(),r=Gi.useNavigate(),i=C(K(n.slug,``));return e.view===`deleted`?(0,H.jsx)(De,{icon:`trash`,title:G.noDeletedTitle,hint:G.noDeletedHint}):t?(0,H.jsx)(Ie,{title:G.noMatchTitle,hint:G.noMatchHint,onClear:()=>r({search:{},replace:!0})}):(0,H.jsx)(ye,{icon:`link`,title:G.emptyTitle,hint:G.emptyHint,children:(0,H.jsx)(Wi,{collectionId:On(i.data)?.id})})}var qi=(0,U.memo)(function({link:e,selected:t,clicks:n,onToggle:r,onTask:i}){return(0,H.jsxs)(`tr`,{className:w(`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,t&&`bg-accent-soft/50`),children:[(0,H.jsx)(`td`,{className:`py-3 ps-4`,children:(0,H.jsx)(Li,{label:G.bulk.select(Y(e)),checked:t,onChange:()=>r(e.id)})}),(0,H.jsx)(`th`,{scope:`row`,className:`w-full max-w-0 min-w-64 px-4 py-2.5 text-start font-normal`,children:(0,H.jsx)(Ri,{link:e})}),(0,H.jsx)(`td`,{className:`hidden max-w-40 truncate px-4 py-3 whitespace-nowrap text-muted xl:table-cell`,children:(0,H.jsx)(`bdi`,{children:e.collection?.name??G.noCollection})}),(0,H.jsx)(`td`,{className:`hidden max-w-44 px-4 py-3 lg:table-cell xl:max-w-64`,children:(0,H.jsx)(Bi,{tags:e.tags??[]})}),(0,H.jsx)(`td`,{className:`px-4 py-3 text-end whitespace-nowrap tabular-nums`,children:n}),(0,H.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:T(e.deletedAt??e.createdAt)}),(0,H.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,H.jsx)(Di,{link:e,onTask:i})})]})});function Ji({links:e,search:t,selection:n,clicksOf:r,onTask:i}){let{columns:a}=G,o=t.view===`deleted`;return(0,H.jsx)(`div`,{className:`card overflow-x-auto`,children:(0,H.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,H.jsx)(`caption`,{className:`sr-only`,children:G.page}),(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,H.jsx)(`th`,{scope:`col`,className:`table-head w-10 pe-0`,children:(0,H.jsx)(Li,{label:G.bulk.selectAll,checked:n.all,onChange:n.toggleAll})}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head`,children:a.link}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head hidden xl:table-cell`,children:a.collection}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head hidden lg:table-cell`,children:a.tags}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head text-end`,children:a.clicks}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head`,children:o?a.deleted:a.created}),(0,H.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,H.jsx)(`span`,{className:`sr-only`,children:a.actions})})]})}),(0,H.jsx)(`tbody`,{children:e.map(e=>(0,H.jsx)(qi,{link:e,selected:n.ids.has(e.id),clicks:r(e),onToggle:n.toggle,onTask:i},e.id))})]})})}function Yi({maker:e,onChange:t}){let{workspace:r,person:i,can:a}=L(),[o,s]=(0,U.useState)(``),c=a(`ADMIN`),l=C({...ni(r.slug,o),enabled:c}),{makers:u}=G,d={value:i.id,text:u.me},f=l.data?.filter(({value:e})=>e!==i.id),p=c?f&&(o?l.data:[d,...f]):[d],m=[d,...l.data??[]].find(({value:t})=>t===e)?.text;return(0,H.jsx)(Ve,{label:u.label,chosen:e&&(m??G.unknown),find:u.find,none:u.nobody,picks:p,clean:n,onSearch:s,onChange:t})}function Xi({search:e,onChange:t}){let{slug:n}=L().workspace,r=C(K(n,``)).data??[],i=C(on(n,``)).data??[],a=C(sn(n,``)).data??[],o=e=>t({view:e===`active`?void 0:e}),s=[[`collection`,G.collection,r],[`tag`,G.tag,i],[`partner`,G.partner,a]];return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(qe,{label:G.view,values:[e.view??`active`],options:te.map(e=>[e,G.views[e]]),onChange:([e])=>o(e)}),e.view!==`deleted`&&s.map(([n,r,i])=>(i.length>0||e[n])&&(0,H.jsx)(qe,{label:r,values:e[n]?[e[n]]:[],options:Zi(i,e[n]),onChange:([e])=>t({[n]:e})},n)),e.view!==`deleted`&&(0,H.jsx)(Yi,{maker:e.by,onChange:e=>t({by:e})})]})}function Zi(e,t){let n=e.map(({id:e,name:t})=>[e,t]);return!t||e.some(({id:e})=>e===t)?n:[...n,[t,G.unknown]]}var Qi=b(`/$slug/links`),$i=[[`created-desc`,G.sorts.newest],[`created-asc`,G.sorts.oldest],[`updated-desc`,G.sorts.changedLast],[`updated-asc`,G.sorts.changedFirst],[`shortId-asc`,G.sorts.shortIdUp],[`shortId-desc`,G.sorts.shortIdDown]];function ea({search:e,total:t}){let r=Qi.useNavigate(),i=Be(),a=e.sort??`created`,o=e.view===`deleted`;return(0,H.jsxs)(Oe,{total:t===void 0?void 0:G.total(t),onClear:Vr(e)?()=>r({search:{},replace:!0}):void 0,order:!o&&(0,H.jsx)(fe,{orders:$i,sort:a,dir:e.dir??s(a),onChange:i}),hint:o?G.deletedHint:void 0,children:[!o&&(0,H.jsx)(We,{label:G.search,placeholder:G.searchHint,value:e.q??``,clean:n,onChange:e=>i({q:e||void 0})}),(0,H.jsx)(Xi,{search:e,onChange:i})]})}function ta(e){let{workspace:t}=L(),n=M(),r=(0,U.useMemo)(()=>e.map(e=>e.id),[e]),{data:i,isError:a,isPlaceholderData:o}=C(Kr(t.slug,r,Fe(),n));return(0,U.useCallback)(e=>{if(a)return G.unknown;let t=i?.get(e.id);return t===void 0&&(!i||o)?``:B(t??0)},[i,a,o])}function na(e){let[t,n]=(0,U.useState)(new Set),r=(0,U.useMemo)(()=>e.filter(e=>t.has(e.id)),[e,t]),i=(0,U.useCallback)(e=>{n(t=>{let n=new Set(t);return n.delete(e)||n.add(e),n})},[]),a=(0,U.useCallback)(()=>n(new Set),[]),o=(0,U.useCallback)(()=>{n(new Set(r.length===e.length?[]:e.map(e=>e.id)))},[e,r.length]);return{ids:t,selected:r,all:e.length>0&&r.length===e.length,toggle:i,toggleAll:o,clear:a}}var ra=[];function ia({search:e}){let{workspace:t}=L(),n=Re(Ur(t.slug)),r=C({...Wr(t.slug,e),select:n}),[i,a]=(0,U.useState)(null),o=Ne(`(width >= 48rem)`),{page:s,former:c}=Te(r,e=>e.links),l=s?.nodes??ra,u=ta(l),d=na(l),f=Vr(e),p=f||r.isError||!!s?.totalCount,m=o?Ji:Vi;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(Xe,{label:G.page,query:r,page:s,former:c,after:e.after,toolbar:p&&(0,H.jsx)(ea,{search:e,total:s?.totalCount}),empty:(0,H.jsx)(Ki,{search:e,filtered:f}),children:(0,H.jsx)(m,{links:l,search:e,selection:d,clicksOf:u,onTask:a})}),(0,H.jsx)(Ii,{selection:d,onTask:a}),(0,H.jsx)(Mi,{task:i,onClose:()=>a(null)})]})}function aa(){let e=L().workspace.slug;return Le(async t=>{Pe(new Blob(await oa(e,Br(t)),{type:`text/csv`}),G.exportFile),o({look:`ok`,title:G.exported,text:G.exportFile})})}async function oa(e,t,n){let{exportLinks:r}=await i(bt,{filter:t,after:n},e);return r?r.hasNextPage&&r.endCursor?[r.csv,...await oa(e,t,r.endCursor)]:[r.csv]:[]}var sa=b(`/$slug/links`);function ca({search:e}){let{workspace:t,can:n}=L(),r=sa.useNavigate(),i=aa();return je(i.error),(0,H.jsxs)($e,{align:`end`,trigger:(0,H.jsxs)(z,{busy:i.pending,children:[G.more,(0,H.jsx)(O,{name:`chevronDown`,className:`size-4 text-muted`})]}),children:[(0,H.jsx)(D,{icon:`upload`,disabled:!n(`EDITOR`),reason:h.common.needsRole(`EDITOR`),onClick:()=>r({to:`/$slug/links/import`,params:{slug:t.slug}}),children:G.import}),e.view!==`deleted`&&(0,H.jsx)(D,{icon:`download`,onClick:()=>i.run(e),children:G.export})]})}var la=b(`/$slug/links`);function ua(){P(G.page);let e=la.useSearch(),t=la.useNavigate();return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(Ee,{title:G.page,intro:G.intro,children:(0,H.jsxs)(`div`,{className:`flex items-center gap-2`,children:[(0,H.jsx)(ca,{search:e}),(0,H.jsx)(Ot,{needs:`EDITOR`,look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>t({search:e=>({...e,create:`1`,edit:void 0})}),children:G.create})]})}),(0,H.jsx)(ia,{search:e}),(0,H.jsx)(qr,{search:e})]})}function da({color:e,onChange:t}){let n=(0,U.useId)();return(0,H.jsxs)(`fieldset`,{children:[(0,H.jsxs)(`legend`,{className:`mb-2 flex w-full justify-between text-sm font-medium`,children:[V.tag.color,(0,H.jsx)(`span`,{className:`font-normal text-muted`,children:V.tag.colors[e]})]}),(0,H.jsx)(`div`,{className:`grid grid-cols-[repeat(auto-fill,minmax(2rem,1fr))] gap-1`,children:Ln.map(r=>(0,H.jsxs)(`label`,{title:V.tag.colors[r],className:`pill min-h-8 justify-center px-0 not-has-checked:border-transparent [&_.tag-dot]:size-5`,children:[(0,H.jsx)(`input`,{type:`radio`,className:`sr-only`,name:n,value:r,checked:r===e,"aria-label":V.tag.colors[r],onChange:()=>t(r)}),(0,H.jsx)(Rn,{color:r})]},r))})]})}var fa=[`tags`,`links`,`overview`];function pa(){return E(fa,async(e,t)=>(await i(Tt,{input:e},t)).createTag?.tag)}function ma(){return E(fa,async(e,t)=>(await i(Et,{input:e},t)).updateTag?.tag)}function ha(){return E(fa,async(e,t)=>(await i(Dt,{input:{id:e}},t)).deleteTag)}function ga({before:e,onClose:t}){let n=e?.color??`BLUE`,[r,i]=(0,U.useState)(n),a=pa(),o=ma();return(0,H.jsx)(At,{words:V.tag,before:e,changed:r!==n,action:e?o:a,fields:[`color`],onSave:(t,n)=>e?o.run({id:e.id,name:t,color:r}):a.run({name:t,color:r,idempotencyKey:n}),onClose:t,children:(0,H.jsx)(da,{color:r,onChange:i})})}function _a({tag:e,onClose:t}){let n=ha();return(0,H.jsx)(Kt,{words:V.tag,thing:e,action:n,onClose:t})}function va({tag:e,onEdit:t,onDelete:n}){let{workspace:r}=L(),i=y(),a={to:`/$slug/links`,params:{slug:r.slug},search:{tag:e.id}};return(0,H.jsx)(Ut,{mark:(0,H.jsx)(Rn,{color:e.color}),name:(0,H.jsx)(v,{...a,dir:`auto`,title:e.name,className:`min-w-0 truncate after:absolute after:inset-0`,children:e.name}),facts:[V.links(e.links?.totalCount??0)],menu:(0,H.jsx)(Ht,{name:e.name,onShow:()=>i(a),onEdit:t,onDelete:n})})}function ya(e,t){let{q:n,order:r,after:a}=t,o={first:25,after:a,filter:{search:n},orderBy:p(t)};return x({queryKey:[`tags`,e,`list`,{q:n,order:r,after:a}],queryFn:()=>i(wt,o,e),placeholderData:S,staleTime:0})}var ba=(0,H.jsx)(Rt,{label:V.tag.create,mutation:`mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id name } } }`,path:`/api/tags`,name:V.tag.placeholder});function xa({search:e}){let{workspace:t}=L(),n=C(ya(t.slug,e)),[r,i]=(0,U.useState)(null),[a,o]=(0,U.useState)(null),s=n.data?.tags;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(Lt,{words:V.tag,icon:`tag`,search:e,query:n,page:s,example:ba,children:s?.nodes.map(e=>(0,H.jsx)(va,{tag:e,onEdit:()=>i(e),onDelete:()=>o(e)},e.id))}),r&&(0,H.jsx)(ga,{before:r,onClose:()=>i(null)}),a&&(0,H.jsx)(_a,{tag:a,onClose:()=>o(null)})]})}var Sa=b(`/$slug/tags`);function Ca(){let e=Sa.useSearch();return(0,H.jsx)(kt,{words:V.tag,search:e,dialog:e=>(0,H.jsx)(ga,{onClose:e}),children:(0,H.jsx)(xa,{search:e})})}export{Qr as a,Vt as c,W as d,Ot as f,Fi as i,Bt as l,ua as n,An as o,Wi as r,Xt as s,Ca as t,Rt as u};