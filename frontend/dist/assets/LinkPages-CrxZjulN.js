//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./linkPages.ar-Dva6ZnrH.js","./language-CEhPdv8w.js","./words.ar-Bu5NOuyt.js","./linkPages.en-DvGF-XgE.js","./words.en-DSmwt3t6.js","./overview.ar-DtDc7Mtq.js","./overview.en-By1n52Q3.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-CcyWYbDU.js";import{$ as t,K as n,M as r,P as i,Q as a,R as o,U as s,X as c,_ as l,f as u,it as d,lt as f,nt as p,ot as m,p as h,q as ee,rt as te,st as g,v as ne}from"./start-CQhlgZX7.js";import{M as re,S as _,T as v,a as y,c as b,i as x,k as ie,u as ae,x as S}from"./frame-CMuT8t2a.js";import{$ as oe,B as se,Cn as ce,Ft as le,Gn as ue,Hn as C,Ht as de,I as fe,It as pe,J as w,K as me,Kn as T,L as he,Mt as ge,Nt as _e,O as ve,Ot as ye,Q as be,Qt as xe,R as Se,Rt as E,S as Ce,Sr as D,T as we,Ut as Te,W as Ee,Y as De,_n as Oe,_t as ke,a as Ae,an as je,br as O,cn as Me,ct as Ne,dn as Pe,dt as Fe,et as Ie,ft as Le,gr as Re,gt as ze,ht as k,i as Be,in as Ve,jt as He,kt as Ue,l as We,ln as Ge,lt as Ke,mr as A,mt as qe,n as j,on as Je,pt as M,q as N,r as Ye,rn as P,rt as F,sn as I,t as Xe,tn as Ze,tt as Qe,vr as $e,wt as L,x as et,xn as R,xr as z,yr as tt}from"./parts-BZGUqnut.js";var nt=new s(`
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
}`),rt=new s(`
    mutation CreateCollection($input: CreateCollectionInput!) {
  createCollection(input: $input) {
    collection {
      id
      name
    }
  }
}
    `),it=new s(`
    mutation UpdateCollection($input: UpdateCollectionInput!) {
  updateCollection(input: $input) {
    collection {
      id
      name
    }
  }
}
    `),at=new s(`
    mutation DeleteCollection($input: DeleteCollectionInput!) {
  deleteCollection(input: $input) {
    deletedId
  }
}
    `),ot=new s(`
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
}`),st=new s(`
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
}`),ct=new s(`
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
}`),lt=new s(`
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
    `),ut=new s(`
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
    `),dt=new s(`
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
    `),ft=new s(`
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
    `),pt=new s(`
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
    `),mt=new s(`
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
}`),ht=new s(`
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
}`),gt=new s(`
    mutation UpdateLinks($input: UpdateLinksInput!) {
  updateLinks(input: $input) {
    links {
      id
    }
  }
}
    `),_t=new s(`
    mutation DeleteLinks($input: DeleteLinksInput!) {
  deleteLinks(input: $input) {
    deletedIds
  }
}
    `),vt=new s(`
    mutation RestoreLink($input: RestoreLinkInput!) {
  restoreLink(input: $input) {
    link {
      id
    }
  }
}
    `),yt=new s(`
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
}`),bt=new s(`
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
    `),xt=new s(`
    query ExportLinks($after: String, $filter: LinkFilter) {
  exportLinks(after: $after, filter: $filter) {
    csv
    hasNextPage
    endCursor
  }
}
    `),St=new s(`
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
    `),Ct=new s(`
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
    `),wt=new s(`
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
}`),Tt=new s(`
    mutation CreateTag($input: CreateTagInput!) {
  createTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `),Et=new s(`
    mutation UpdateTag($input: UpdateTagInput!) {
  updateTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `),Dt=new s(`
    mutation DeleteTag($input: DeleteTagInput!) {
  deleteTag(input: $input) {
    deletedId
  }
}
    `),B=(f===`ar`?await g(()=>import(`./linkPages.ar-Dva6ZnrH.js`),__vite__mapDeps([0,1,2]),import.meta.url):await g(()=>import(`./linkPages.en-DvGF-XgE.js`),__vite__mapDeps([3,1,4]),import.meta.url)).collections,V=ie();function Ot({needs:e,...t}){let n=ue()(e);return(0,V.jsx)(O,{...t,disabled:!!n,title:n})}function kt({words:e,search:t,dialog:n,children:r}){A(e.page);let{can:i}=T(),a=v(),o=e=>a({to:`.`,search:t=>({...t,create:e}),replace:!e});return(0,V.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,V.jsx)(Ve,{title:e.page,intro:e.intro,children:(0,V.jsx)(Ot,{needs:`EDITOR`,look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>o(`1`),children:e.create})}),r,t.create&&i(`EDITOR`)&&n(()=>o(void 0))]})}var H=e(re(),1);function At({words:e,before:t,changed:r,action:i,fields:a,onSave:o,onClose:s,children:l}){let[u]=(0,H.useState)(n),[d,f]=(0,H.useState)(t?.name??``),p=r||d!==(t?.name??``);async function h(){await o(d,u)&&(s(),c({look:`ok`,title:t?e.saved:e.done,text:d}))}return(0,V.jsxs)(w,{size:`small`,title:t?e.editTitle:e.createTitle,action:i,fields:[`name`,...a],changed:p,submit:{look:`primary`,disabled:!!t&&!p,children:t?m.common.save:e.create},onSubmit:h,onClose:s,children:[(0,V.jsx)(k,{label:B.name,placeholder:t?void 0:e.placeholder,required:!0,dir:`auto`,maxLength:255,autoComplete:`off`,value:d,onChange:f,error:Le(i.error,`name`)}),l]})}var jt=[`collections`,`links`,`overview`];function Mt(){return N(jt,async(e,t)=>(await i(rt,{input:e},t)).createCollection?.collection)}function Nt(){return N(jt,async(e,t)=>(await i(it,{input:e},t)).updateCollection?.collection)}function Pt(){return N(jt,async(e,t)=>(await i(at,{input:{id:e}},t)).deleteCollection)}function Ft({before:e,onClose:t}){let n=e?.description??``,[r,i]=(0,H.useState)(n),a=Mt(),o=Nt(),s=e?o:a;function c(t,n){let i={name:t,description:r||null};return e?o.run({...i,id:e.id}):a.run({...i,idempotencyKey:n})}return(0,V.jsx)(At,{words:B.collection,before:e,changed:r!==n,action:s,fields:[`description`],onSave:c,onClose:t,children:(0,V.jsx)(be,{label:B.collection.description,hint:B.collection.descriptionHint,optional:!0,dir:`auto`,maxLength:1e3,value:r,onChange:i,error:Le(s.error,`description`)})})}function It({search:e,label:t,hint:n,status:r,onChange:i}){return(0,V.jsx)(oe,{total:r,order:(0,V.jsx)(L,{label:m.lists.sort,value:e.order??`name`,options:u.map(e=>[e,B.orders[e]]),onChange:e=>i({order:e===`name`?void 0:e}),className:`order-select`}),children:(0,V.jsx)(me,{label:t,placeholder:n,value:e.q??``,clean:ee,onChange:e=>i({q:e||void 0})})})}function Lt({words:e,icon:t,search:n,query:r,page:i,example:a,children:o}){let s=Qe(),c=(0,V.jsx)(de,{icon:t,title:e.emptyTitle,hint:e.emptyHint,children:a}),l=(0,V.jsx)(Ne,{title:B.noMatchTitle,hint:B.noMatchHint,clear:B.clearSearch,onClear:()=>s({q:void 0})});return(0,V.jsx)(Ke,{label:e.page,query:r,page:i,after:n.after,toolbar:(n.q||r.error||!!i?.totalCount)&&(0,V.jsx)(It,{search:n,label:e.search,hint:e.searchHint,status:i?e.total(i.totalCount):``,onChange:s}),empty:n.q?l:c,children:(0,V.jsx)(`ul`,{className:`card divide-y divide-line`,children:o})})}var U=(f===`ar`?await g(()=>import(`./overview.ar-DtDc7Mtq.js`),__vite__mapDeps([5,1,2]),import.meta.url):await g(()=>import(`./overview.en-By1n52Q3.js`),__vite__mapDeps([6,1,4]),import.meta.url)).overview;function Rt({label:e,mutation:t,path:n,name:r}){let i=(e,t)=>xe(o,Ze,{method:`POST`,path:e,body:JSON.stringify(t)}),a=i(`/graphql`,{query:t,variables:{input:{name:r}}});return(0,V.jsx)(Te,{label:e,rest:i(n,[{name:r}]),graphql:a})}var zt=`mutation ($input: CreateCollectionInput!) { createCollection(input: $input) { collection { id name } } }`;function Bt({name:e}){return(0,V.jsx)(Rt,{label:U.steps.collection.title,mutation:zt,path:`/api/collections`,name:e})}function Vt({needs:e,...t}){let n=ue()(e);return(0,V.jsx)(R,{...t,disabled:!!n,reason:n})}function Ht({name:e,onShow:t,onEdit:n,onDelete:r}){return(0,V.jsxs)(ce,{align:`end`,trigger:(0,V.jsx)(C,{small:!0,icon:`dots`,label:B.actionsFor(e),className:`relative z-10`}),children:[(0,V.jsx)(R,{icon:`link`,onClick:t,children:B.showLinks}),(0,V.jsx)(Vt,{needs:`EDITOR`,icon:`pencil`,onClick:n,children:B.edit}),(0,V.jsx)(Vt,{needs:`EDITOR`,icon:`trash`,danger:!0,onClick:r,children:B.delete})]})}function Ut({mark:e,name:t,text:n,facts:r,menu:i}){return(0,V.jsxs)(`li`,{className:`relative flex min-h-14 items-center gap-3 px-4 py-2.5 transition-colors hover:bg-surface-2/60`,children:[e,(0,V.jsxs)(`div`,{className:`flex min-w-0 flex-1 flex-wrap items-center gap-x-6 gap-y-0.5`,children:[(0,V.jsxs)(`div`,{className:`min-w-0 flex-1 basis-48`,children:[(0,V.jsx)(`h2`,{className:`flex text-sm font-medium`,children:t}),n&&(0,V.jsx)(`p`,{title:n,dir:`auto`,className:`truncate text-[13px] text-muted`,children:n})]}),(0,V.jsx)(`p`,{className:`flex gap-x-5 text-[13px] whitespace-nowrap text-muted tabular-nums`,children:r.map(e=>(0,V.jsx)(`span`,{className:`sm:min-w-20 sm:text-end`,children:e},e))})]}),i]})}function Wt({collection:e,onEdit:t,onDelete:n}){let{workspace:r}=T(),i=v(),a={to:`/$slug/links`,params:{slug:r.slug},search:{collection:e.id}};return(0,V.jsx)(Ut,{mark:(0,V.jsx)(z,{name:`folder`,className:`text-muted`}),name:(0,V.jsx)(_,{...a,dir:`auto`,title:e.name,className:`min-w-0 truncate after:absolute after:inset-0`,children:e.name}),text:e.description,facts:[B.links(e.links?.totalCount??0),le(e.createdAt)],menu:(0,V.jsx)(Ht,{name:e.name,onShow:()=>i(a),onEdit:t,onDelete:n})})}function Gt(e,t){let{q:n,order:r,after:a}=t,o={first:25,after:a,filter:{search:n},orderBy:h(t)};return x({queryKey:[`collections`,e,`list`,{q:n,order:r,after:a}],queryFn:()=>i(nt,o,e),placeholderData:b,staleTime:0})}function Kt({words:e,thing:t,action:n,onClose:r}){async function i(){await n.run(t.id)&&(r(),c({look:`ok`,title:e.deleted,text:t.name}))}return(0,V.jsx)(Ee,{title:e.deleteTitle(t.name),description:e.deleteHint(t.links?.totalCount??0),confirm:t.name,action:n,submit:e.deleteSubmit,onSubmit:i,onClose:r})}function qt({collection:e,onClose:t}){let n=Pt();return(0,V.jsx)(Kt,{words:B.collection,thing:e,action:n,onClose:t})}function Jt({search:e}){let{workspace:t}=T(),n=y(Gt(t.slug,e)),[r,i]=(0,H.useState)(null),[a,o]=(0,H.useState)(null),s=n.data?.collections;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(Lt,{words:B.collection,icon:`folder`,search:e,query:n,page:s,example:(0,V.jsx)(Bt,{name:B.collection.placeholder}),children:s?.nodes.map(e=>(0,V.jsx)(Wt,{collection:e,onEdit:()=>i(e),onDelete:()=>o(e)},e.id))}),r&&(0,V.jsx)(Ft,{before:r,onClose:()=>i(null)}),a&&(0,V.jsx)(qt,{collection:a,onClose:()=>o(null)})]})}var Yt=S(`/$slug/collections`);function Xt(){let e=Yt.useSearch();return(0,V.jsx)(kt,{words:B.collection,search:e,dialog:e=>(0,V.jsx)(Ft,{onClose:e}),children:(0,V.jsx)(Jt,{search:e})})}var W=(f===`ar`?await g(()=>import(`./linkPages.ar-Dva6ZnrH.js`),__vite__mapDeps([0,1,2]),import.meta.url):await g(()=>import(`./linkPages.en-DvGF-XgE.js`),__vite__mapDeps([3,1,4]),import.meta.url)).links;function Zt(e,t){let[n,...r]=He(t);if(!n||!r[0])return null;let i=ge(n.text),a=Ue(r[0].text,i);return{name:e,header:n,rows:r,columns:Ue(n.text,i).map((e,t)=>({header:e,sample:a[t]??``}))}}function Qt({columns:e}){return(e.find(({sample:e})=>/^https?:\/\//i.test(e.trim()))??e[0])?.header??``}function $t({header:e,rows:t},n){let r=Math.ceil(t.length/n);return Array.from({length:r},(r,i)=>en(e,t.slice(i*n,(i+1)*n)))}function en(e,t){let n=1+tn(e),r=new Map;for(let e of t)r.set(n,e),n+=tn(e);return{csv:nn([e,...t]),rows:t,rowAt:r}}function tn(e){return e.text.split(`
`).length}function nn(e){return`${e.map(e=>e.text).join(`
`)}\n`}function rn({onRead:e}){let[t,n]=(0,H.useState)(!1),[r,i]=(0,H.useState)(!1);async function a(t){if(!t)return;let n=Zt(t.name,await t.text());i(!n),n&&e(n)}function o(e){e.preventDefault(),n(!1),a(e.dataTransfer.files[0])}return(0,V.jsxs)(`div`,{className:`flex flex-col gap-2`,children:[(0,V.jsxs)(`label`,{className:D(`card flex flex-col items-center border-dashed px-5 py-14 text-center transition-colors`,`focus-within:border-accent hover:border-line-strong`,t&&`border-accent bg-accent-soft`),onDragOver:e=>{e.preventDefault(),n(!0)},onDragLeave:()=>n(!1),onDrop:o,children:[(0,V.jsx)(`span`,{className:`grid size-11 place-items-center rounded-xl bg-accent-soft text-accent`,children:(0,V.jsx)(z,{name:`upload`,className:`size-5`})}),(0,V.jsx)(`span`,{className:`mt-4 text-base font-semibold`,children:W.importing.choose}),(0,V.jsx)(`span`,{className:`text-muted`,children:W.importing.drop}),(0,V.jsx)(`span`,{className:`mt-2 max-w-md text-[13px] text-pretty text-muted`,children:W.importing.chooseHint}),(0,V.jsx)(`input`,{type:`file`,accept:`.csv,.tsv,text/csv,text/tab-separated-values`,className:`sr-only`,onChange:e=>a(e.target.files?.[0])})]}),(0,V.jsx)(ke,{error:r?W.importing.empty:void 0})]})}var an=3e4;function G(e,t){return x({queryKey:[`collections`,e,`choices`,t],queryFn:async()=>(await i(dt,{search:t},e)).collections?.nodes??[],placeholderData:b,staleTime:an})}function on(e,t){return x({queryKey:[`tags`,e,`choices`,t],queryFn:async()=>(await i(ft,{search:t},e)).tags?.nodes??[],placeholderData:b,staleTime:an})}function sn(e,t){return x({queryKey:[`partners`,e,`choices`,t],queryFn:async()=>(await i(pt,{search:t},e)).partners?.nodes??[],placeholderData:b,staleTime:an})}function cn({label:e=W.builder.collection,chosen:t,error:n,onChange:r}){let{workspace:i}=T(),[a,o]=(0,H.useState)(``),{data:s}=y(G(i.slug,a)),c=s?.length===0&&!a;return(0,V.jsx)(Ce,{label:e,hint:c?W.builder.noCollections:void 0,placeholder:W.builder.collectionSearch,chosen:t?[t]:[],choices:s??[],clearable:!1,error:n,onSearch:o,onChange:([e])=>e&&r(e)})}function ln({run:e,rows:t,waiting:n,onStart:r}){let{importing:i}=W,{pending:a,progress:o}=e,s=!!o?.rest.length;return a?(0,V.jsx)(O,{className:`self-start`,onClick:e.cancel,children:i.cancel}):o&&!o.said.dryRun?s?(0,V.jsx)(O,{look:`primary`,className:`self-start`,onClick:e.resume,children:i.goOn}):null:(0,V.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,V.jsx)(O,{disabled:n,onClick:()=>r(!0),children:i.check}),(0,V.jsx)(O,{look:`primary`,disabled:!o?.imported||s,onClick:()=>r(!1),children:i.start(o?.imported??t)})]})}var un=Object.entries(W.importing.columns);function dn({table:e,meanings:t,onChange:n}){return(0,V.jsxs)(`section`,{className:`card overflow-hidden`,children:[(0,V.jsxs)(`div`,{className:`border-b border-line px-5 py-3.5`,children:[(0,V.jsx)(`h2`,{className:`font-semibold`,children:W.importing.mapping}),(0,V.jsx)(`p`,{className:`text-[13px] text-muted`,children:W.importing.mappingHint})]}),(0,V.jsx)(`ul`,{className:`divide-y divide-line`,children:e.columns.map(({header:e,sample:r})=>(0,V.jsxs)(`li`,{className:`grid items-center gap-x-6 gap-y-2 px-5 py-2.5 sm:grid-cols-[1fr_16rem]`,children:[(0,V.jsxs)(`div`,{className:`min-w-0`,children:[(0,V.jsx)(`bdi`,{className:`block truncate font-medium`,children:e}),(0,V.jsx)(`bdi`,{title:r,className:`block truncate text-[13px] text-muted`,children:r})]}),(0,V.jsx)(L,{label:`${W.importing.meaning}: ${e}`,value:t[e]??`IGNORED`,options:un,onChange:t=>n(e,t)})]},e))})]})}function fn({progress:e}){let{said:t,rows:n,done:r}=e,{importing:i}=W,a=t.dryRun?i.checking:i.importing;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsxs)(`p`,{className:`flex justify-between gap-4 font-medium`,children:[a,(0,V.jsx)(`span`,{className:`font-normal text-muted tabular-nums`,children:i.progress(r,n)})]}),(0,V.jsx)(`progress`,{className:`progress`,max:n,value:r,"aria-label":a})]})}var pn=100;function mn({faults:e}){let{importing:t}=W;return(0,V.jsxs)(`section`,{"aria-label":t.faults,tabIndex:0,className:`max-h-80 overflow-auto rounded-lg border border-line`,children:[(0,V.jsxs)(`table`,{className:`w-full text-start text-[13px]`,children:[(0,V.jsx)(`caption`,{className:`sr-only`,children:t.faults}),(0,V.jsx)(`thead`,{className:`border-b border-line`,children:(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`th`,{scope:`col`,className:`table-head`,children:t.line}),(0,V.jsx)(`th`,{scope:`col`,className:`table-head`,children:t.field}),(0,V.jsx)(`th`,{scope:`col`,className:`table-head`,children:t.problem})]})}),(0,V.jsx)(`tbody`,{className:`divide-y divide-line`,children:e.slice(0,pn).map(({line:e,field:t,message:n})=>(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`td`,{className:`px-4 py-2 tabular-nums`,children:E(e)}),(0,V.jsx)(`td`,{className:`px-4 py-2 font-mono text-xs`,children:t}),(0,V.jsx)(`td`,{className:`w-full px-4 py-2`,children:n})]},`${e} ${t} ${n}`))})]}),e.length>pn&&(0,V.jsx)(`p`,{className:`px-4 py-2 text-[13px] text-muted`,children:t.more(e.length-pn)})]})}var hn=500;function gn(e,t){let r=$t(e,hn).map(e=>({...e,idempotencyKey:n()}));return{said:t,rows:e.rows.length,done:0,imported:0,failed:[],faults:[],rest:r,cancelled:!1}}function _n({rest:e}){return e.flatMap(e=>e.rows)}async function vn(e,{send:t,onProgress:n,isCancelled:r}){let i={...e,cancelled:!1};n(i);for(let a of e.rest){if(r())break;i=yn(i,a,await t(a)),n(i)}n({...i,cancelled:r()})}function yn(e,t,n){let r=new Set(n.faults.map(e=>e.line)),i=[...t.rowAt].filter(([e])=>r.has(e)).map(([,e])=>e),a=n.faults.map(({line:e,field:n,message:r})=>({line:t.rowAt.get(e)?.line??e,field:n,message:r}));return{...e,done:e.done+t.rows.length,imported:e.imported+n.imported,failed:[...e.failed,...i],faults:[...e.faults,...a],rest:e.rest.filter(e=>e!==t)}}function bn({progress:e}){let{failed:t}=e,n=_n(e).length;return(0,V.jsx)(P,{look:t.length||n?`warn`:`ok`,children:xn(e,n).map(e=>(0,V.jsx)(`p`,{children:e},e))})}function xn({said:e,imported:t,failed:n,cancelled:r},i){let{importing:a}=W,o=r?a.cancelled:a.brokenOff;return(e.dryRun?[a.checked(t,n.length),i>0&&a.unchecked(i)]:[i>0&&o,a.imported(t),n.length>0&&a.failed(n.length),i>0&&a.left(i)]).filter(e=>e!==!1)}function Sn({table:e,progress:t,pending:n}){let{workspace:r}=T(),{said:i,failed:a,faults:o}=t,{importing:s}=W,c=i.dryRun?[]:_n(t),l=[...a,...c];return(0,V.jsxs)(`section`,{className:`card flex flex-col gap-4 p-5`,children:[(0,V.jsx)(`div`,{role:`status`,className:`flex flex-col gap-2`,children:n?(0,V.jsx)(fn,{progress:t}):(0,V.jsx)(bn,{progress:t})}),o.length>0&&(0,V.jsx)(mn,{faults:o}),!n&&(l.length>0||!i.dryRun)&&(0,V.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[l.length>0&&(0,V.jsx)(O,{icon:`download`,onClick:()=>ye(new Blob([nn([e.header,...l])],{type:`text/csv`}),s.failedFile),children:s.download}),!i.dryRun&&(0,V.jsx)(_,{to:`/$slug/links`,params:{slug:r.slug},className:D(`btn`,c.length>0?`btn-secondary`:`btn-primary`),children:s.toLinks})]})]})}function Cn(){let e=T().workspace.slug,t=ae(),n=(0,H.useRef)(!1),[r,i]=(0,H.useState)(null),a=M(async r=>{n.current=!1;try{await vn(r,{send:t=>wn(e,r.said,t),onProgress:i,isCancelled:()=>n.current})}finally{r.said.dryRun||t.invalidateQueries({queryKey:[`links`,e]})}});function o({table:e,meanings:t,collectionId:n,dryRun:r}){a.run(gn(e,{columns:Tn(t),collectionId:n,dryRun:r}))}function s(){r&&a.run(r)}function c(){n.current=!0}function l(){i(null),a.clear()}return{pending:a.pending,error:a.error,progress:r,start:o,resume:s,cancel:c,forget:l}}async function wn(e,n,{csv:r,idempotencyKey:a}){let{importLinks:o}=await i(bt,{input:{...n,csv:r,idempotencyKey:a}},e);if(!o)throw new t(m.errors.unexpected,{code:`UNEXPECTED`});return o}function Tn(e){return Object.entries(e).map(([e,t])=>({header:e,column:t}))}function En(e){let{slug:t}=T().workspace,[n,r]=(0,H.useState)({}),i=y({queryKey:[`columns`,t,e.header.text],queryFn:()=>Dn(t,e),staleTime:1/0}),a=(e,t)=>r(n=>({...n,[e]:t}));return{meanings:{...i.data,...n},pending:i.isPending,error:i.error,say:a}}async function Dn(e,t){let n=nn([t.header,...t.rows.slice(0,1)]),r=async t=>{let{importLinks:r}=await i(bt,{input:{csv:n,columns:t,dryRun:!0}},e);return Object.fromEntries(r?.columns.map(({header:e,column:t})=>[e,t])??[])};try{return await r(void 0)}catch(e){if(!p(e,`column_missing`))throw e;return r([{header:Qt(t),column:`URL`}])}}function On(e=[]){return e.reduce((e,t)=>e&&e.id<t.id?e:t,null)}function kn({table:e,onOther:t}){let{slug:n}=T().workspace,[r,i]=(0,H.useState)(null),o=On(y(G(n,``)).data),s=r??o,{meanings:c,pending:l,error:u,say:d}=En(e),f=Cn(),p=f.progress!==null&&!f.progress.said.dryRun;function m(e,t){d(e,t),f.forget()}return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsxs)(`section`,{className:`card flex flex-wrap items-center gap-3 px-5 py-3.5`,children:[(0,V.jsx)(`bdi`,{className:`min-w-0 truncate font-medium`,children:e.name}),(0,V.jsx)(`span`,{className:`text-muted`,children:W.importing.rows(e.rows.length)}),(0,V.jsx)(O,{small:!0,className:`ms-auto`,disabled:f.pending,onClick:t,children:W.importing.other})]}),(0,V.jsx)(De,{error:u??f.error,fields:[]}),!p&&(0,V.jsxs)(V.Fragment,{children:[l?(0,V.jsx)(a,{}):(0,V.jsx)(dn,{table:e,meanings:c,onChange:m}),(0,V.jsx)(`div`,{className:`sm:max-w-sm`,children:(0,V.jsx)(cn,{label:W.importing.collection,chosen:s,onChange:e=>{i(e),f.forget()}})})]}),f.progress&&(0,V.jsx)(Sn,{table:e,progress:f.progress,pending:f.pending}),(0,V.jsx)(ln,{run:f,rows:e.rows.length,waiting:l,onStart:t=>f.start({table:e,meanings:c,collectionId:s?.id,dryRun:t})})]})}function An(){A(W.importing.page);let{can:e}=T(),[t,n]=(0,H.useState)(null);return(0,V.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,V.jsx)(Ve,{title:W.importing.page,intro:W.importing.intro}),!e(`EDITOR`)&&(0,V.jsx)(tt,{icon:`shield`,title:m.common.needsRole(`EDITOR`),hint:W.importing.forbidden}),e(`EDITOR`)&&!t&&(0,V.jsx)(rn,{onRead:n}),e(`EDITOR`)&&t&&(0,V.jsx)(kn,{table:t,onOther:()=>n(null)})]})}function jn(e,t){let n={csv:`URL,SHORT\nhttps://example.com/,${Nn(t)}\n`,columns:Mn,dryRun:!0};return x({queryKey:[`shortId`,e,t],queryFn:async()=>{let{importLinks:t}=await i(bt,{input:n},e);return t?.faults.find(e=>e.field===`shortId`)?.message??null},enabled:t!==``,staleTime:0})}var Mn=[{header:`URL`,column:`URL`},{header:`SHORT`,column:`SHORT_ID`}];function Nn(e){return`"${e.replaceAll(`"`,`""`)}"`}function Pn({value:e,before:t,domain:n,error:r,onChange:i}){let{workspace:a}=T(),o=Ye(e)===e&&e!==t?e:``,{data:s}=y(jn(a.slug,o)),c=e!==``&&e!==t,l=r??(o&&s?s:void 0);return(0,V.jsx)(ze,{label:W.builder.shortId,optional:!t,error:l,hint:Fn(c,s===null,t),children:t=>(0,V.jsxs)(`div`,{dir:`ltr`,className:`input flex items-center p-0 ps-3`,children:[(0,V.jsxs)(`span`,{className:`max-w-1/2 shrink-0 truncate text-muted`,children:[n,`/`]}),(0,V.jsx)(`input`,{...t,className:`h-full min-w-0 flex-1 bg-transparent pe-3 outline-none`,maxLength:64,autoCapitalize:`off`,autoComplete:`off`,spellCheck:!1,value:e,onChange:e=>i(e.target.value)})]})})}function Fn(e,t,n){return e?(0,V.jsxs)(`span`,{role:`status`,className:`flex items-center gap-1.5`,children:[t&&(0,V.jsx)(z,{name:`check`,className:`size-4 text-ok`}),t?W.builder.shortIdFree:W.builder.shortIdChecking,t&&n&&` ${W.builder.shortIdOld}`]}):W.builder.shortIdHint}var In={SLATE:`tag-slate`,GRAY:`tag-gray`,ZINC:`tag-zinc`,NEUTRAL:`tag-neutral`,STONE:`tag-stone`,RED:`tag-red`,ORANGE:`tag-orange`,AMBER:`tag-amber`,YELLOW:`tag-yellow`,LIME:`tag-lime`,GREEN:`tag-green`,EMERALD:`tag-emerald`,TEAL:`tag-teal`,CYAN:`tag-cyan`,SKY:`tag-sky`,BLUE:`tag-blue`,INDIGO:`tag-indigo`,VIOLET:`tag-violet`,PURPLE:`tag-purple`,FUCHSIA:`tag-fuchsia`,PINK:`tag-pink`,ROSE:`tag-rose`},Ln=Object.keys(In);function K({color:e}){return(0,V.jsx)(`span`,{"aria-hidden":`true`,className:D(`tag-dot`,In[e])})}function Rn({label:e,chosen:t,error:n,optional:r,onChange:i}){let{workspace:a}=T(),[o,s]=(0,H.useState)(``),{data:c=[]}=y(on(a.slug,o)),l=[...t,...c];return(0,V.jsx)(Ce,{label:e,placeholder:W.builder.tagsSearch,multiple:!0,optional:r,chosen:t.map(zn),choices:c.map(zn),error:n,onSearch:s,onChange:e=>i(e.flatMap(({id:e})=>l.find(t=>t.id===e)??[]))})}function zn(e){return{id:e.id,name:e.name,mark:(0,V.jsx)(K,{color:e.color})}}function q(e){return(0,V.jsx)(k,{type:`url`,inputMode:`url`,dir:`ltr`,className:`rtl:text-end`,maxLength:2048,placeholder:`https://`,autoCapitalize:`off`,autoComplete:`off`,spellCheck:!1,...e})}function Bn({draft:e,before:t,domain:n,urlRef:r,errorOf:i,onChange:a}){return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(q,{ref:r,label:W.builder.url,placeholder:`https://example.com/page`,required:!0,value:e.url,onChange:e=>a({url:e}),error:i(`url`)}),(0,V.jsx)(Pn,{value:e.shortId,before:t?.shortId,domain:n,error:i(`shortId`),onChange:e=>a({shortId:e})}),(0,V.jsxs)(`div`,{className:`grid gap-5 sm:grid-cols-2`,children:[(0,V.jsx)(cn,{chosen:e.collection,error:i(`collectionId`),onChange:e=>a({collection:e})}),(0,V.jsx)(Rn,{label:W.builder.tags,optional:!0,chosen:e.tags,error:i(`tagIds`),onChange:e=>a({tags:e})})]}),(0,V.jsx)(k,{label:W.builder.title,hint:W.builder.titleHint,optional:!0,dir:`auto`,maxLength:255,autoComplete:`off`,value:e.title,onChange:e=>a({title:e}),error:i(`title`)})]})}function Vn({draft:e,errorOf:t,onChange:n}){let r=Intl.DateTimeFormat().resolvedOptions().timeZone;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(k,{type:`datetime-local`,className:`sm:w-64`,label:W.builder.expiresAt,hint:W.builder.expiresHint(r),value:e.expiresAt,onChange:e=>n({expiresAt:e}),error:t(`expiresAt`)}),(0,V.jsx)(q,{label:W.builder.expiredUrl,hint:W.builder.expiredUrlHint,value:e.expiredUrl,onChange:e=>n({expiredUrl:e}),error:t(`expiredUrl`)})]})}function Hn(e){return e?new Date(e).toISOString():null}function Un(e){if(!e)return``;let t=new Date(e),n=new Date(t.getTime()-t.getTimezoneOffset()*6e4).toISOString();return t.getSeconds()?n.slice(0,19):n.slice(0,16)}function Wn({chosen:e,error:t,onChange:n}){let{workspace:r}=T(),[i,a]=(0,H.useState)(``),{data:o}=y(sn(r.slug,i));return(0,V.jsx)(Ce,{label:W.builder.partner,hint:W.builder.partnerHint,placeholder:W.builder.partnerSearch,optional:!0,chosen:e?[e]:[],choices:o??[],error:t,onSearch:a,onChange:([e])=>n(e??null)})}function Gn({draft:e,errorOf:t,onChange:n}){return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(Wn,{chosen:e.partner,onChange:e=>n({partner:e}),error:t(`partnerId`)}),(0,V.jsx)(k,{label:W.builder.externalId,hint:W.builder.externalIdHint,dir:`auto`,maxLength:255,autoComplete:`off`,autoCapitalize:`off`,spellCheck:!1,value:e.externalId,onChange:e=>n({externalId:e}),error:t(`externalId`)})]})}function Kn({draft:e,before:t,errorOf:n,onChange:r}){return(0,V.jsxs)(V.Fragment,{children:[!e.passwordRemoved&&(0,V.jsx)(et,{label:W.builder.passwordLabel,hint:t?.hasPassword?W.builder.passwordSet:W.builder.passwordHint,autoComplete:`new-password`,value:e.password,onChange:e=>r({password:e}),error:n(`password`)}),t?.hasPassword&&(0,V.jsx)(We,{checked:e.passwordRemoved,onChange:e=>r({passwordRemoved:e,password:``}),children:W.builder.passwordRemove}),(0,V.jsxs)(`div`,{children:[(0,V.jsx)(We,{checked:e.cloaked,onChange:e=>r({cloaked:e}),children:W.builder.cloaked}),(0,V.jsx)(`p`,{className:`ms-7 mt-1 text-[13px] text-pretty text-muted`,children:W.builder.cloakedHint})]})]})}function qn(e){return Object.entries(e??{}).map(([e,t])=>({country:e,url:t})).sort((e,t)=>e.country.localeCompare(t.country))}function Jn(e){let t=e.filter(e=>e.country).map(e=>[e.country,e.url.trim()]);return t.length?Object.fromEntries(t):null}var Yn=`AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`;function Xn(e){let t=new Intl.DisplayNames(e,{type:`region`}),n=new Intl.Collator(e);return Yn.split(` `).map(e=>[e,t.of(e)??e]).sort(([,e],[,t])=>n.compare(e,t))}var Zn=Xn(d);function Qn({rule:e,taken:t,error:n,onChange:r,onRemove:i}){let a=Zn.find(([t])=>t===e.country)?.[1]??W.builder.country,o=Zn.filter(([e])=>!t.includes(e));return(0,V.jsxs)(`div`,{className:`flex flex-col gap-2 rounded-lg border border-line p-3`,children:[(0,V.jsxs)(`div`,{className:`flex items-center gap-2`,children:[(0,V.jsx)(L,{label:W.builder.country,value:e.country,options:[[``,W.builder.countryChoose],...o],onChange:t=>r({...e,country:t}),className:`min-w-0 flex-1`}),(0,V.jsx)(C,{icon:`close`,label:W.builder.removeCountry(a),onClick:i})]}),(0,V.jsx)(q,{label:W.builder.countryUrl(a),value:e.url,onChange:t=>r({...e,url:t}),error:n})]})}function $n({draft:e,errorOf:t,onChange:n}){let{countries:r}=e;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`p`,{className:`text-[13px] text-pretty text-muted`,children:W.builder.targetsHint}),(0,V.jsx)(q,{label:W.builder.iosUrl,value:e.iosUrl,onChange:e=>n({iosUrl:e}),error:t(`iosUrl`)}),(0,V.jsx)(q,{label:W.builder.androidUrl,value:e.androidUrl,onChange:e=>n({androidUrl:e}),error:t(`androidUrl`)}),r.map((e,i)=>(0,V.jsx)(Qn,{rule:e,taken:r.map(({country:e})=>e).filter(t=>t!==e.country),error:e.country?t(`geo.${e.country}`):void 0,onChange:t=>n({countries:r.map(n=>n===e?t:n)}),onRemove:()=>n({countries:r.filter(t=>t!==e)})},i)),(0,V.jsx)(ke,{error:t(`geo`)}),(0,V.jsx)(O,{icon:`plus`,className:`self-start`,onClick:()=>n({countries:[...r,{country:``,url:``}]}),children:W.builder.addCountry})]})}function er({onSave:e,onCancel:t}){let n=(0,H.useRef)(null),[r,i]=(0,H.useState)(``),a=()=>r.trim()&&e(r.trim());(0,H.useEffect)(()=>n.current?.focus(),[]);function o(e){e.key===`Enter`&&(e.preventDefault(),a())}return(0,V.jsxs)(`div`,{className:`flex flex-col gap-2`,children:[(0,V.jsx)(k,{ref:n,label:W.builder.templateName,hint:W.builder.templateHint,dir:`auto`,maxLength:60,autoComplete:`off`,value:r,onChange:i,onKeyDown:o}),(0,V.jsxs)(`div`,{className:`flex gap-2`,children:[(0,V.jsx)(O,{disabled:!r.trim(),onClick:a,children:W.builder.templateKeep}),(0,V.jsx)(O,{look:`ghost`,onClick:t,children:m.common.cancel})]})]})}var J=[`source`,`medium`,`campaign`,`term`,`content`,`referral`],tr={source:``,medium:``,campaign:``,term:``,content:``,referral:``};function nr(e){let t=J.map(t=>[t,e[t]??``]);return Object.fromEntries(t)}function rr(e){let t=J.filter(t=>e[t]);return t.length?Object.fromEntries(t.map(t=>[t,e[t]])):void 0}function ir(e,t){let n=J.filter(n=>e[n]!==t[n]);return n.length?Object.fromEntries(n.map(e=>[e,t[e]||null])):void 0}var ar={source:`utm_source`,medium:`utm_medium`,campaign:`utm_campaign`,term:`utm_term`,content:`utm_content`,referral:`ref`};function or(e,t){let n=URL.canParse(e.trim())?new URL(e.trim()):null;if(!n||!/^https?:$/.test(n.protocol))return null;for(let e of J){let r=ar[e];t[e]&&!n.searchParams.has(r)&&n.searchParams.append(r,t[e])}return n.href}function sr(e,t){return[...e.filter(({name:e})=>e!==t.name),t].slice(-50)}function cr(e){return`hoko-utm-${e}`}function lr(e){try{return dr(JSON.parse(localStorage.getItem(cr(e))??`[]`))}catch{return[]}}function ur(e,t){try{localStorage.setItem(cr(e),JSON.stringify(t))}catch{}}function dr(e){return Array.isArray(e)?e.flatMap(e=>typeof e?.name==`string`?[{name:e.name,utm:nr(e.utm??tr)}]:[]):[]}function fr({utm:e,onChange:t}){let{slug:n}=T().workspace,[r,i]=(0,H.useState)(()=>lr(n)),[a,o]=(0,H.useState)(``),[s,c]=(0,H.useState)(!1);function l(e,t){i(e),ur(n,e),o(t),c(!1)}function u(e){o(e);let n=r.find(t=>t.name===e);n&&t(n.utm)}return s?(0,V.jsx)(er,{onSave:t=>l(sr(r,{name:t,utm:e}),t),onCancel:()=>c(!1)}):(0,V.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[r.length>0&&(0,V.jsx)(L,{label:W.builder.template,value:a,options:[[``,W.builder.templateNone],...r.map(({name:e})=>[e,e])],onChange:u,className:`min-w-0 flex-1 sm:max-w-64`}),a&&(0,V.jsx)(C,{icon:`trash`,label:W.builder.templateRemove,onClick:()=>l(r.filter(({name:e})=>e!==a),``)}),(0,V.jsx)(O,{disabled:!rr(e),onClick:()=>c(!0),children:W.builder.templateSave})]})}function pr({utm:e,errorOf:t,onChange:n}){return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`p`,{className:`text-[13px] text-pretty text-muted`,children:W.builder.utmHint}),(0,V.jsx)(fr,{utm:e,onChange:n}),(0,V.jsx)(`div`,{className:`grid gap-4 sm:grid-cols-2`,children:J.map(r=>(0,V.jsx)(k,{label:W.builder.utm[r],dir:`auto`,maxLength:255,autoComplete:`off`,autoCapitalize:`off`,value:e[r],onChange:t=>n({...e,[r]:t}),error:t(`utm.${r}`)},r))})]})}function mr(e){let{draft:t,before:n,errorOf:r,onChange:i}=e,{sections:a}=W.builder,o=(...e)=>e.some(e=>r(e)!==void 0),s=o(...J.map(e=>`utm.${e}`)),c=o(`expiresAt`,`expiredUrl`),l=o(`iosUrl`,`androidUrl`,`geo`,...t.countries.map(e=>`geo.${e.country}`));return(0,V.jsxs)(`div`,{children:[(0,V.jsx)(j,{open:s,icon:`tag`,title:a.campaign,summary:hr(t),children:(0,V.jsx)(pr,{utm:t.utm,errorOf:r,onChange:e=>i({utm:e})})},`utm-${s}`),(0,V.jsx)(j,{open:c,icon:`clock`,title:a.end,summary:gr(t),children:(0,V.jsx)(Vn,{...e})},`end-${c}`),(0,V.jsx)(j,{open:l,icon:`globe`,title:a.targets,summary:_r(t),children:(0,V.jsx)($n,{...e})},`targets-${l}`),(0,V.jsx)(j,{open:o(`password`),icon:`lock`,title:a.protection,summary:vr(t,!!n?.hasPassword),children:(0,V.jsx)(Kn,{...e})},`protection-${o(`password`)}`),(0,V.jsx)(j,{open:o(`partnerId`,`externalId`),icon:`people`,title:a.more,summary:[t.partner?.name,t.externalId].filter(Boolean).join(` · `),children:(0,V.jsx)(Gn,{...e})},`more-${o(`partnerId`,`externalId`)}`)]})}function hr({utm:e}){return[e.source,e.medium,e.campaign].filter(Boolean).join(` / `)}function gr({expiresAt:e}){let t=Hn(e);return t?le(t):W.builder.endNever}function _r({iosUrl:e,androidUrl:t,countries:n}){let r=[e,t,...n.map(e=>e.country)].filter(Boolean).length;return r?W.builder.targets(r):``}function vr({password:e,passwordRemoved:t,cloaked:n},r){return[(e||r&&!t)&&W.builder.passwordOn,n&&W.builder.cloakedOn].filter(Boolean).join(` · `)}function yr({draft:e,domain:t}){let n=or(e.url,e.utm);return(0,V.jsxs)(`section`,{"aria-label":W.builder.preview,className:`rounded-lg border border-line bg-surface-2 p-4`,children:[(0,V.jsx)(`h3`,{className:`eyebrow`,children:W.builder.preview}),(0,V.jsxs)(`p`,{dir:`ltr`,className:`mt-1.5 truncate font-medium rtl:text-end`,children:[t,`/`,e.shortId||(0,V.jsx)(`span`,{className:`font-normal text-muted italic`,children:W.builder.previewShortId})]}),(0,V.jsxs)(`p`,{className:`mt-1 flex items-start gap-1.5 text-[13px] text-muted`,children:[(0,V.jsx)(z,{name:`arrowDown`,className:`mt-0.5 size-4`}),(0,V.jsx)(`bdi`,{className:`line-clamp-3 wrap-anywhere`,children:n??W.builder.previewEmpty})]})]})}function br({urlRef:e,...t}){let n=t.before?.domain??new URL(o).host;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(Bn,{...t,domain:n,urlRef:e}),(0,V.jsx)(yr,{draft:t.draft,domain:n}),(0,V.jsx)(mr,{...t})]})}var xr=[`url`,`shortId`,`collectionId`,`title`,`tagIds`,`partnerId`,`externalId`,`utm.source`,`utm.medium`,`utm.campaign`,`utm.term`,`utm.content`,`utm.referral`,`expiresAt`,`expiredUrl`,`iosUrl`,`androidUrl`,`geo`,`password`];function Sr({countries:e}){return[...xr,...e.map(({country:e})=>`geo.${e}`)]}function Cr(e=``,t=null){return{url:e,shortId:``,collection:t,title:``,tags:[],partner:null,externalId:``,utm:tr,expiresAt:``,expiredUrl:``,iosUrl:``,androidUrl:``,countries:[],password:``,passwordRemoved:!1,cloaked:!1}}function wr(e){return{url:e.url,shortId:e.shortId,collection:e.collection,title:e.title??``,tags:e.tags??[],partner:e.partner??null,externalId:e.externalId??``,utm:nr(e.utm),expiresAt:Un(e.expiresAt),expiredUrl:e.expiredUrl??``,iosUrl:e.iosUrl??``,androidUrl:e.androidUrl??``,countries:qn(e.geo),password:``,passwordRemoved:!1,cloaked:e.cloaked}}function Tr(e,t){return JSON.stringify(e)===JSON.stringify(t)}function Er(e){let{url:t,shortId:n,title:r,externalId:i,expiresAt:a,expiredUrl:o,iosUrl:s,androidUrl:c,password:l}=e;return{url:t.trim(),collectionId:e.collection?.id??``,shortId:n||void 0,tagIds:e.tags.map(e=>e.id),title:r||void 0,partnerId:e.partner?.id,externalId:i||void 0,utm:rr(e.utm),expiresAt:Hn(a)??void 0,expiredUrl:o||void 0,iosUrl:s||void 0,androidUrl:c||void 0,geo:Jn(e.countries)??void 0,password:l||void 0,cloaked:e.cloaked}}function Dr(e,t){let n=wr(e),r=e=>t[e]===n[e]?void 0:t[e]||null,i=(e,t)=>JSON.stringify(e)===JSON.stringify(t);return{id:e.id,url:t.url===n.url?void 0:t.url.trim(),shortId:t.shortId===n.shortId?void 0:t.shortId,collectionId:t.collection?.id===e.collectionId?void 0:t.collection?.id,tagIds:i(t.tags,n.tags)?void 0:t.tags.map(e=>e.id),partnerId:t.partner?.id===n.partner?.id?void 0:t.partner?.id??null,title:r(`title`),externalId:r(`externalId`),expiredUrl:r(`expiredUrl`),iosUrl:r(`iosUrl`),androidUrl:r(`androidUrl`),utm:ir(n.utm,t.utm),expiresAt:t.expiresAt===n.expiresAt?void 0:Hn(t.expiresAt),geo:i(t.countries,n.countries)?void 0:Jn(t.countries),password:t.password||(t.passwordRemoved?null:void 0),cloaked:t.cloaked===n.cloaked?void 0:t.cloaked}}function Y(e){return`${e.domain}/${e.shortId}`}function Or(e,t){return e.expiresAt!==null&&Date.parse(e.expiresAt)<=t}function kr(e){return e.replace(/^https?:\/\//,``).replace(/^([^/?#]+)\/$/,`$1`)}function Ar(e){let t=ae(),n=T().workspace.slug;return M(async r=>{let i=await e(r,n);return t.invalidateQueries({queryKey:[`links`,n]}),t.invalidateQueries({queryKey:[`overview`,n]}),i})}function jr(){return Ar(async(e,t)=>(await i(mt,{input:e},t)).createLink?.link)}function Mr(){return Ar(async(e,t)=>(await i(ht,{input:e},t)).updateLink?.link)}function Nr({search:e,onClose:t}){let{slug:r}=T().workspace,i=(0,H.useRef)(null),a=y(G(r,``)).data,[o]=(0,H.useState)(n),[s]=(0,H.useState)(()=>Cr(e.url)),[l,u]=(0,H.useState)(s),d=jr(),f=a?.find(({id:t})=>t===e.collection)??On(a),p={...l,collection:l.collection??f},m=e=>u(t=>({...t,...e}));async function h(){let e=await d.run({...Er(p),idempotencyKey:o});e&&(t(),c({look:`ok`,title:W.done.created,text:Y(e)}))}return(0,V.jsx)(w,{size:`large`,title:W.builder.createTitle,description:W.builder.createHint,initialFocus:i,action:d,fields:Sr(p),changed:!Tr(l,s),submit:{look:`primary`,children:W.builder.submit},onSubmit:h,onClose:t,children:(0,V.jsx)(br,{draft:p,urlRef:i,errorOf:e=>Le(d.error,e),onChange:m})})}function Pr({link:e,onClose:t}){let n=(0,H.useRef)(null),[r]=(0,H.useState)(e),[i,a]=(0,H.useState)(()=>wr(e)),o=Mr(),s=!Tr(i,wr(r)),l=e=>a(t=>({...t,...e}));async function u(){let e=s&&await o.run(Dr(r,i));e&&(t(),c({look:`ok`,title:W.done.saved,text:Y(e)}))}return(0,V.jsx)(w,{size:`large`,title:W.builder.editTitle,description:W.builder.editHint,initialFocus:n,action:o,fields:Sr(i),status:s?``:W.builder.unchanged,changed:s,submit:{look:`primary`,disabled:!s,children:m.common.save},onSubmit:u,onClose:t,children:(0,V.jsx)(br,{draft:i,before:r,urlRef:n,errorOf:e=>Le(o.error,e),onChange:l})})}var Fr={created:`CREATED_AT`,updated:`UPDATED_AT`,shortId:`SHORT_ID`};function Ir({sort:e=`created`,dir:t}){let n=t??l(e);return{field:Fr[e],direction:n===`asc`?`ASC`:`DESC`}}function Lr({q:e,view:t,collection:n,tag:r,partner:i,by:a}){return{search:e,archived:t===void 0?!1:t===`archived`||void 0,expired:t===`expired`||void 0,collectionId:n,tagId:r,partnerId:i,createdBy:a}}function Rr({q:e,view:t,collection:n,tag:r,partner:i,by:a}){return!!(e||t||n||r||i||a)}var zr=25;function Br(e,t){let{q:n,view:r,collection:a,tag:o,partner:s,by:c,sort:l,dir:u,after:d}=t,f={first:zr,after:d},p={...f,filter:Lr(t),orderBy:Ir(t)};return x({queryKey:[`links`,e,`list`,{q:n,view:r,collection:a,tag:o,partner:s,by:c,sort:l,dir:u,after:d}],queryFn:()=>r===`deleted`?i(st,f,e):i(ot,p,e),placeholderData:b,staleTime:0})}function Vr(e,t){return x({queryKey:[`links`,e,`one`,t],queryFn:()=>i(ct,{id:t},e),staleTime:0})}function Hr(e,t,n,r){let a={...Wr(n,r),filters:[{dimension:`LINK`,operator:`ONE_OF`,values:[...t]}],breakdowns:[{dimension:`LINK`,limit:100}]};return x({queryKey:[`links`,e,`clicks`,t,n],queryFn:async()=>{let{analytics:t}=await i(lt,{input:a},e);return new Map(t?.breakdowns[0]?.values.map(({value:e,numbers:t})=>[e,t.clicks]))},enabled:t.length>0,placeholderData:b,staleTime:6e4})}function Ur(e,t,n,r){let a={...Wr(n,r),interval:`DAY`,timezone:n,filters:[{dimension:`LINK`,values:[t]}]};return x({queryKey:[`links`,e,`numbers`,t,n],queryFn:()=>i(ut,{input:a},e),refetchInterval:6e4,staleTime:0})}function Wr(e,t){let n=Ge(Pe(e,t),1),r=t=>new Date(Oe(e,t)).toISOString();return{from:r(Ge(n,-30)),until:r(n)}}function Gr({search:e}){let{workspace:t,can:n}=T(),r=v(),i=y({...Vr(t.slug,e.edit??``),enabled:!!e.edit}),a=()=>r({to:`.`,search:e=>({...e,create:void 0,url:void 0,edit:void 0}),replace:!0});return n(`EDITOR`)?e.create?(0,V.jsx)(Nr,{search:e,onClose:a}):e.edit&&i.data?.link?(0,V.jsx)(Pr,{link:i.data.link,onClose:a},e.edit):null:null}function Kr({tag:e}){return(0,V.jsxs)(`span`,{title:e.name,className:`badge badge-neutral min-w-0 max-w-36`,children:[(0,V.jsx)(K,{color:e.color}),(0,V.jsx)(`bdi`,{className:`truncate`,children:e.name})]})}function qr({title:e,none:t,children:n}){return(0,V.jsxs)(`section`,{className:`card px-5 py-4`,children:[(0,V.jsx)(`h2`,{className:`font-semibold`,children:e}),t?(0,V.jsx)(`p`,{className:`mt-2 py-2 text-[13px] text-muted`,children:t}):(0,V.jsx)(`dl`,{className:`mt-2 divide-y divide-line`,children:n})]})}function Jr(e,t){return x({queryKey:[`links`,e,`maker`,t],queryFn:async()=>(await i(St,{id:t},e)).link?.createdBy??null})}function Yr(e,t){return x({queryKey:[`members`,e,`makers`,t],queryFn:async()=>{let{members:n,apiKeys:r}=await i(Ct,{search:t||void 0},e);return[...(n?.nodes??[]).map(({user:e})=>({value:e.id,text:e.name,hint:e.email})),...(r?.nodes??[]).map(e=>({value:e.id,text:e.name,hint:e.hint}))]},placeholderData:b})}function Xr({link:e}){let{workspace:t,person:n,can:r}=T(),i=y({...Jr(t.slug,e.id),enabled:r(`ADMIN`)});if(!e.createdBy)return null;let{makers:a}=W,{slug:o}=t,s=i.data?.apiKey,c=i.data?.user?.name??(e.createdBy.actorId===n.id?a.me:a[e.createdBy.kind]);return(0,V.jsx)(F,{name:a.label,children:s?(0,V.jsx)(_,{to:`/$slug/settings/api-keys/$id`,params:{slug:o,id:s.id},className:`link`,children:(0,V.jsx)(`bdi`,{children:a.key(s.name)})}):(0,V.jsx)(`bdi`,{children:c})})}function Zr({link:e}){let{details:t}=W;return(0,V.jsxs)(qr,{title:t.facts,children:[(0,V.jsx)(F,{name:t.destination,children:(0,V.jsx)(`a`,{href:e.url,target:`_blank`,rel:`noreferrer`,dir:`ltr`,className:`link wrap-anywhere`,children:e.url})}),(0,V.jsx)(F,{name:t.collection,children:(0,V.jsx)(`bdi`,{children:e.collection?.name??W.noCollection})}),(0,V.jsx)(F,{name:t.tags,children:e.tags?.length?(0,V.jsx)(`span`,{className:`flex flex-wrap gap-1`,children:e.tags.map(e=>(0,V.jsx)(Kr,{tag:e},e.id))}):t.none}),e.partner&&(0,V.jsx)(F,{name:t.partner,children:(0,V.jsx)(`bdi`,{children:e.partner.name})}),e.externalId&&(0,V.jsx)(F,{name:t.externalId,children:(0,V.jsx)(`code`,{className:`font-mono text-xs wrap-anywhere`,children:e.externalId})}),(0,V.jsx)(F,{name:t.created,children:pe(e.createdAt)}),(0,V.jsx)(Xr,{link:e}),(0,V.jsx)(F,{name:t.changed,children:pe(e.updatedAt)}),(0,V.jsxs)(F,{name:t.id,children:[(0,V.jsx)(`code`,{className:`font-mono text-xs wrap-anywhere`,children:e.id}),(0,V.jsx)(Re,{text:e.id,what:t.id,className:`-my-1.5`})]})]})}function Qr({link:e}){let t=I();return e.deletedAt?(0,V.jsx)(P,{look:`danger`,children:W.details.deletedNotice}):Or(e,t)?(0,V.jsx)(P,{look:`warn`,children:W.details.expiredNotice}):e.archived?(0,V.jsx)(P,{children:W.details.archivedNotice}):null}var $r=100,X=10;function ei({series:e,zone:t}){let n=new Intl.DateTimeFormat(d,{..._e,timeZone:t}),r=e=>n.format(new Date(e)),{details:i}=W,a=e.reduce((e,t)=>t.numbers.clicks>(e?.numbers.clicks??0)?t:e,void 0),o=a?.numbers.clicks??0,s=a?i.byDayHint(E(o),r(a.from)):i.noClicks;return(0,V.jsxs)(`figure`,{className:`px-5 py-4`,children:[(0,V.jsx)(`svg`,{role:`img`,"aria-label":`${i.byDay}. ${s}`,viewBox:`0 0 ${Math.max(e.length,1)*X} ${$r}`,preserveAspectRatio:`none`,className:`h-28 w-full`,children:e.map(({from:e,numbers:t},n)=>{let a=o?Math.max(t.clicks/o*96,t.clicks?3:1):1;return(0,V.jsxs)(`g`,{children:[(0,V.jsx)(`title`,{children:i.onDay(t.clicks,r(e))}),(0,V.jsx)(`rect`,{x:n*X,width:X,height:$r,fill:`transparent`}),(0,V.jsx)(`rect`,{x:n*X+1,y:$r-a,width:8,height:a,className:t.clicks?`fill-accent`:`fill-line`})]},e)})}),(0,V.jsxs)(`figcaption`,{className:`mt-2 text-xs text-muted`,children:[s,` `,m.common.daysIn(t)]})]})}var ti=[`clicks`,`leads`,`sales`];function ni({id:e}){let{workspace:t}=T(),n=Me(),r=I(),{data:i,error:a}=y(Ur(t.slug,e,n,r)),{details:o}=W,s=i?.analytics;return(0,V.jsxs)(`section`,{className:`card overflow-hidden`,"aria-busy":!i&&!a,children:[(0,V.jsx)(`h2`,{className:`px-5 pt-4 font-semibold`,children:o.numbers}),(0,V.jsx)(`dl`,{className:`mt-2 grid grid-cols-3 divide-x divide-line border-b border-line`,children:ti.map(e=>(0,V.jsxs)(`div`,{className:`flex min-w-0 flex-col justify-between px-3 py-3 sm:px-5`,children:[(0,V.jsx)(`dt`,{className:`text-[13px] text-muted`,children:o[e]}),(0,V.jsxs)(`dd`,{className:`mt-0.5 text-2xl font-semibold tracking-tight tabular-nums`,children:[s?E(s.totals[e]):`–`,s&&(0,V.jsx)(`span`,{className:`block text-xs font-normal tracking-normal text-muted`,children:o.before(E(s.previous.totals[e]))})]})]},e))}),a&&(0,V.jsx)(`div`,{className:`p-4`,children:(0,V.jsx)(P,{look:`warn`,children:a.message})}),(0,V.jsx)(ei,{series:s?.series??[],zone:n})]})}function ri({link:e}){let{details:t}=W,n=ii(e,Or(e,I()));return(0,V.jsx)(qr,{title:t.rules,none:n.length===0?t.noRules:void 0,children:n.map(([e,t])=>(0,V.jsx)(F,{name:e,children:(0,V.jsx)(`bdi`,{className:`wrap-anywhere`,children:t})},e))})}function ii(e,t){let{details:n,builder:r}=W,i=new Intl.DisplayNames(d,{type:`region`}),a=J.filter(t=>e.utm[t]);return[[n.password,e.hasPassword&&n.passwordAsked],[t?n.ended:n.ends,e.expiresAt&&pe(e.expiresAt)],[n.afterwards,e.expiredUrl],[n.ios,e.iosUrl],[n.android,e.androidUrl],...qn(e.geo).map(({country:e,url:t})=>[i.of(e)??e,t]),...a.map(t=>[`${n.campaign}: ${r.utm[t]}`,e.utm[t]]),[n.cloaked,e.cloaked&&n.cloakedOn]].flatMap(([e,t])=>t?[[e,t]]:[])}function ai({address:e,name:t}){let[n,r]=(0,H.useState)(!1);return n?(0,V.jsx)(`p`,{className:`rounded-lg bg-surface-2 p-4 text-[13px] text-muted`,children:W.details.qrMissing}):(0,V.jsx)(`img`,{src:e,alt:W.details.qrPicture(t),className:`mx-auto aspect-square w-full max-w-60 rounded-lg border border-line bg-white`,onError:()=>r(!0)})}var oi=[`svg`,`png`],si=[`256`,`512`,`1024`,`2048`];function ci(e,t,n){let r=`${o}/${encodeURIComponent(e)}/qr.${t}`;return t===`png`?`${r}?size=${n}`:r}async function li(e){let t=await fetch(e);if(!t.ok)throw Error(t.statusText);return t.blob()}async function ui(e,t){t===`svg`?await navigator.clipboard.writeText(await e.text()):await navigator.clipboard.write([new ClipboardItem({"image/png":e})])}function di({link:e}){let{details:t}=W,[n,r]=(0,H.useState)(`svg`),[i,a]=(0,H.useState)(`1024`),o=ci(e.shortId,n,i),s=M(async()=>ye(await li(o),`${e.shortId}.${n}`));qe(s.error);async function l(){let e=await li(o).then(e=>ui(e,n)).then(()=>!0).catch(()=>!1);c({look:e?`ok`:`danger`,title:e?t.qrCopied:m.common.copyFailed})}return(0,V.jsxs)(`section`,{className:`card flex flex-col gap-4 p-5`,children:[(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`h2`,{className:`font-semibold`,children:t.qr}),(0,V.jsx)(`p`,{className:`mt-0.5 text-[13px] text-muted`,children:t.qrHint})]}),(0,V.jsx)(ai,{address:ci(e.shortId,`svg`,i),name:Y(e)},e.updatedAt),(0,V.jsx)(we,{label:t.qrFormat,value:n,options:oi.map(e=>[e,e.toUpperCase()]),onChange:r}),n===`png`&&(0,V.jsx)(we,{label:t.qrSize,value:i,options:si.map(e=>[e,e]),hint:t.qrPixels(Number(i)),onChange:a}),(0,V.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,V.jsx)(O,{look:`primary`,icon:`download`,className:`flex-1`,busy:s.pending,onClick:()=>s.run(),children:t.qrDownload}),(0,V.jsx)(O,{icon:`copy`,className:`flex-1`,onClick:l,children:t.qrCopy})]})]})}function fi({link:e}){return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(Qr,{link:e}),(0,V.jsxs)(`div`,{className:`grid items-start gap-6 lg:grid-cols-[1fr_20rem]`,children:[(0,V.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6`,children:[(0,V.jsx)(ni,{id:e.id}),(0,V.jsx)(Zr,{link:e}),(0,V.jsx)(ri,{link:e})]}),(0,V.jsx)(di,{link:e})]})]})}function pi({link:e}){let t=I();return(0,V.jsxs)(V.Fragment,{children:[e.deletedAt&&(0,V.jsx)(Se,{look:`danger`,children:W.deleted}),e.archived&&(0,V.jsx)(Se,{children:W.archived}),Or(e,t)&&(0,V.jsx)(Se,{look:`warn`,children:W.expired}),e.hasPassword&&(0,V.jsxs)(`span`,{title:W.password,className:`relative z-10 text-muted`,children:[(0,V.jsx)(z,{name:`lock`,className:`size-4`}),(0,V.jsx)(`span`,{className:`sr-only`,children:W.password})]})]})}function mi(e,t,n){let r=e.filter(e=>!n.some(t=>t.id===e.id));return[...r,...t.filter(e=>!r.some(t=>t.id===e.id))]}function Z(){let e=ae(),t=T().workspace.slug;return async({patch:n,act:i,done:a,text:o,undo:s})=>{let l=await Xe(e,[`links`,t,`list`],e=>hi(e,n));try{return await i(t),c({look:`ok`,title:a,text:o,undo:s}),!0}catch(e){return l(),te(e)&&r(),c({look:`danger`,title:e instanceof Error?e.message:String(e)}),!1}finally{e.invalidateQueries({queryKey:[`links`,t]}),e.invalidateQueries({queryKey:[`overview`,t]})}}}function hi(e,t){if(!e.links)return e;let n=e.links.nodes.map(t).filter(e=>e!==null),r=e.links.totalCount-(e.links.nodes.length-n.length);return{...e,links:{...e.links,nodes:n,totalCount:r}}}function Q(e,t){let n={links:e.map(e=>({...t(e),id:e.id}))};return e=>i(gt,{input:n},e)}function $(e,t){let n=new Set(e.map(e=>e.id));return e=>n.has(e.id)?t(e):e}function gi(){let e=Z();return function t(n,r){return e({patch:$(n,e=>({...e,archived:r})),act:Q(n,()=>({archived:r})),done:r?W.done.archived(n.length):W.done.unarchived(n.length),text:r?W.done.worksOn:void 0,undo:()=>t(n,!r)})}}function _i(){let e=Z(),t=vi();return n=>{let r=n.map(e=>e.id);return e({patch:$(n,()=>null),act:e=>i(_t,{input:{ids:r}},e),done:W.done.deleted(n.length),text:W.done.stopped,undo:()=>t(r)})}}function vi(){let e=Z();return t=>e({patch:e=>e.deletedAt&&t.includes(e.id)?null:e,act:async e=>{for(let n of t)await i(vt,{input:{id:n}},e)},done:W.done.restored(t.length)})}function yi(){let e=Z();return(t,n)=>e({patch:$(t,e=>({...e,collection:n,collectionId:n.id})),act:Q(t,()=>({collectionId:n.id})),done:W.done.moved(t.length),text:n.name,undo:()=>e({patch:e=>t.find(t=>t.id===e.id)??e,act:Q(t,({collectionId:e})=>({collectionId:e})),done:W.done.undone})})}function bi(){let e=Z();return(t,n,r)=>{let i=e=>mi(e.tags??[],n,r);return e({patch:$(t,e=>({...e,tags:i(e)})),act:Q(t,e=>({tagIds:i(e).map(e=>e.id)})),done:W.done.tagged(t.length),undo:()=>e({patch:e=>t.find(t=>t.id===e.id)??e,act:Q(t,({tagIds:e})=>({tagIds:e})),done:W.done.undone})})}}function xi(){let e=Z(),t=v(),n=T().workspace.slug;return r=>e({patch:e=>e,act:async()=>{let{duplicateLink:e}=await i(yt,{input:{id:r.id}},n);e&&await t({to:`/$slug/links/$id`,params:{slug:n,id:e.link.id}})},done:W.done.duplicated,text:Y(r)})}function Si({link:e,onTask:t}){let{can:n}=T(),r=v(),i=gi(),a=xi(),o={disabled:!n(`EDITOR`),reason:m.common.needsRole(`EDITOR`)},s=n=>()=>t({kind:n,links:[e]}),c=()=>r({to:`.`,search:t=>({...t,edit:e.id})});return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(R,{icon:`pencil`,...o,onClick:c,children:W.edit}),(0,V.jsx)(R,{icon:`copy`,...o,onClick:()=>a(e),children:W.duplicate}),(0,V.jsx)(R,{icon:`folder`,...o,onClick:s(`move`),children:W.move}),(0,V.jsx)(R,{icon:`archive`,...o,onClick:()=>i([e],!e.archived),children:e.archived?W.unarchive:W.archive}),(0,V.jsx)(R,{icon:`trash`,danger:!0,...o,onClick:s(`delete`),children:W.delete})]})}function Ci({link:e}){let{can:t}=T(),n=vi();return(0,V.jsx)(R,{icon:`restore`,disabled:!t(`EDITOR`),reason:m.common.needsRole(`EDITOR`),onClick:()=>n([e.id]),children:W.restore})}function wi({link:e,onTask:t}){let{workspace:n}=T(),r=v(),i=()=>r({to:`/$slug/links/$id`,params:{slug:n.slug,id:e.id}});async function a(){let t=await $e(e.shortUrl);c({look:t?`ok`:`danger`,title:t?m.common.copied:m.common.copyFailed})}return(0,V.jsx)(ce,{align:`end`,trigger:(0,V.jsx)(C,{small:!0,icon:`dots`,label:W.actionsFor(Y(e)),className:`relative z-10`}),children:e.deletedAt?(0,V.jsx)(Ci,{link:e}):(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(R,{icon:`eye`,onClick:i,children:W.open}),(0,V.jsx)(R,{icon:`copy`,onClick:a,children:W.copy}),(0,V.jsx)(R,{icon:`external`,onClick:()=>window.open(e.shortUrl,`_blank`,`noreferrer`),children:W.visit}),(0,V.jsx)(`div`,{className:`menu-separator`}),(0,V.jsx)(Si,{link:e,onTask:t})]})})}var Ti=5;function Ei({links:e,onClose:t,onDone:n}){let[r,i]=(0,H.useState)(``),a=_i(),o=e.length>1,s=!o||r.trim()===String(e.length);async function c(){s&&(t(),await a(e)&&n?.())}return(0,V.jsxs)(w,{size:`small`,title:W.deleteDialog.title(e.length),description:W.deleteDialog.hint,action:{pending:!1,error:null},fields:[],submit:{look:`danger`,disabled:!s,children:W.deleteDialog.submit},onSubmit:c,onClose:t,children:[(0,V.jsxs)(`ul`,{dir:`ltr`,className:`flex flex-col gap-1 rounded-lg bg-surface-2 p-3 text-[13px]`,children:[e.slice(0,Ti).map(e=>(0,V.jsx)(`li`,{className:`truncate`,children:Y(e)},e.id)),e.length>Ti&&(0,V.jsx)(`li`,{className:`text-muted`,children:W.moreTags(e.length-Ti)})]}),o&&(0,V.jsx)(k,{label:W.deleteDialog.confirm(e.length),inputMode:`numeric`,autoComplete:`off`,value:r,onChange:i})]})}function Di({links:e,onClose:t,onDone:n}){let[r,i]=(0,H.useState)(null),a=yi();async function o(){r&&(t(),await a(e,r)&&n?.())}return(0,V.jsx)(w,{size:`small`,title:W.moveDialog.title(e.length),description:W.moveDialog.hint,action:{pending:!1,error:null},fields:[],submit:{look:`primary`,disabled:!r,children:W.moveDialog.submit},onSubmit:o,onClose:t,children:(0,V.jsx)(cn,{chosen:r,onChange:i})})}function Oi({links:e,onClose:t,onDone:n}){let[r,i]=(0,H.useState)([]),[a,o]=(0,H.useState)([]),s=bi();async function c(){t(),await s(e,r,a)&&n?.()}return(0,V.jsxs)(w,{size:`small`,title:W.tagDialog.title(e.length),description:W.tagDialog.hint,action:{pending:!1,error:null},fields:[],submit:{look:`primary`,disabled:r.length+a.length===0,children:W.tagDialog.submit},onSubmit:c,onClose:t,children:[(0,V.jsx)(Rn,{label:W.tagDialog.add,chosen:r,onChange:i}),(0,V.jsx)(Rn,{label:W.tagDialog.remove,chosen:a,onChange:o})]})}function ki({task:e,onClose:t,onDone:n}){if(!e)return null;let r={links:e.links,onClose:t,onDone:n};return e.kind===`delete`?(0,V.jsx)(Ei,{...r}):e.kind===`move`?(0,V.jsx)(Di,{...r}):(0,V.jsx)(Oi,{...r})}function Ai({link:e}){let{workspace:t,can:n}=T(),r=v(),[i,a]=(0,H.useState)(null),o={slug:t.slug,id:e.id};return(0,V.jsxs)(`header`,{className:`flex flex-col gap-2`,children:[(0,V.jsx)(se,{to:`/$slug/links`,params:{slug:t.slug},children:W.details.back}),(0,V.jsxs)(`div`,{className:`flex flex-wrap items-start justify-between gap-x-6 gap-y-4`,children:[(0,V.jsxs)(`div`,{className:`min-w-0 flex-1 basis-72`,children:[(0,V.jsxs)(`div`,{className:`flex min-h-9 flex-wrap items-center gap-x-2 gap-y-1`,children:[(0,V.jsx)(`h1`,{dir:`ltr`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:Y(e)}),(0,V.jsx)(Re,{text:e.shortUrl,what:Y(e)}),(0,V.jsx)(pi,{link:e})]}),e.title&&(0,V.jsx)(`p`,{dir:`auto`,className:`mt-1 text-muted wrap-anywhere`,children:e.title})]}),(0,V.jsxs)(`div`,{className:`flex items-center gap-2`,children:[!e.deletedAt&&(0,V.jsxs)(V.Fragment,{children:[(0,V.jsxs)(`a`,{href:e.shortUrl,target:`_blank`,rel:`noreferrer`,className:`btn btn-secondary`,children:[(0,V.jsx)(z,{name:`external`,className:`size-4`}),W.visit]}),n(`EDITOR`)?(0,V.jsxs)(_,{to:`/$slug/links/$id`,params:o,search:{edit:e.id},className:`btn btn-secondary`,children:[(0,V.jsx)(z,{name:`pencil`,className:`size-4`}),W.edit]}):(0,V.jsx)(O,{icon:`pencil`,disabled:!0,title:m.common.needsRole(`EDITOR`),children:W.edit})]}),(0,V.jsx)(wi,{link:e,onTask:a})]})]}),(0,V.jsx)(ki,{task:i,onClose:()=>a(null),onDone:()=>{i?.kind===`delete`&&r({to:`/$slug/links`,params:o})}})]})}var ji=S(`/$slug/links/$id`);function Mi(){let{workspace:e}=T(),{id:n}=ji.useParams(),r=ji.useSearch(),i=y(Vr(e.slug,n)),a=Je(i.isPending),o=i.data?.link;if(A(o?Y(o):W.page),o)return(0,V.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,V.jsx)(Ai,{link:o}),(0,V.jsx)(fi,{link:o}),(0,V.jsx)(Gr,{search:r})]});let s=i.error instanceof t&&i.error.code===`NOT_FOUND`;return i.isError&&!s?(0,V.jsx)(je,{error:i.error,onRetry:()=>i.refetch()}):i.isPending?a?(0,V.jsx)(Fe,{}):null:(0,V.jsx)(tt,{alone:!0,icon:`link`,title:W.builder.missingTitle,hint:W.builder.missingHint})}function Ni({selection:e,onTask:t}){let{can:n}=T(),r=gi(),{selected:i,clear:a}=e,o=i.some(e=>e.deletedAt),s={disabled:!(n(`EDITOR`)&&!o),title:n(`EDITOR`)?void 0:m.common.needsRole(`EDITOR`)},c=e=>()=>t({kind:e,links:i}),l=i.every(e=>e.archived);return i.length===0?null:(0,V.jsxs)(`section`,{"aria-label":W.bulk.title,className:`sticky bottom-4 z-20 mx-auto flex max-w-full flex-wrap items-center gap-1.5 rounded-xl border border-line bg-surface p-2 shadow-pop`,children:[(0,V.jsx)(`p`,{role:`status`,className:`px-2 font-medium tabular-nums`,children:W.bulk.selected(i.length)}),(0,V.jsx)(O,{small:!0,icon:`folder`,...s,onClick:c(`move`),children:W.moveDialog.submit}),(0,V.jsx)(O,{small:!0,icon:`tag`,...s,onClick:c(`tag`),children:W.bulk.tag}),(0,V.jsx)(O,{small:!0,icon:`archive`,...s,onClick:()=>r(i,!l),children:l?W.unarchive:W.archive}),(0,V.jsx)(O,{small:!0,icon:`trash`,className:`text-danger`,...s,onClick:c(`delete`),children:W.delete}),(0,V.jsx)(C,{small:!0,icon:`close`,label:W.bulk.clear,onClick:a})]})}function Pi({label:e,checked:t,onChange:n}){return(0,V.jsxs)(`label`,{className:`relative z-10 -m-1.5 inline-grid size-8 cursor-pointer place-items-center align-middle`,children:[(0,V.jsx)(`span`,{className:`sr-only`,children:e}),(0,V.jsx)(`input`,{type:`checkbox`,className:`check`,checked:t,onChange:n})]})}function Fi({link:e}){let{workspace:t}=T(),{title:n,url:r,archived:i,deletedAt:a}=e;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsxs)(`span`,{className:`flex min-h-8 items-center gap-1.5`,children:[(0,V.jsx)(_,{to:`/$slug/links/$id`,params:{slug:t.slug,id:e.id},preload:!1,dir:`ltr`,title:e.shortUrl,className:D(`min-w-0 truncate font-medium after:absolute after:inset-0`,(i||a)&&`text-muted`),children:Y(e)}),(0,V.jsx)(Re,{text:e.shortUrl,what:Y(e),className:`relative z-10 -my-1`}),(0,V.jsx)(pi,{link:e})]}),(0,V.jsxs)(`span`,{className:`flex min-w-0 gap-1.5 text-[13px] text-muted`,children:[n&&(0,V.jsx)(`bdi`,{title:n,className:`max-w-[50%] shrink-0 truncate text-fg`,children:n}),(0,V.jsx)(`bdi`,{title:r,className:`min-w-0 truncate`,children:kr(r)})]})]})}var Ii=2;function Li({tags:e}){let t=e.slice(Ii);return(0,V.jsxs)(`span`,{className:`flex items-center gap-1`,children:[e.slice(0,Ii).map(e=>(0,V.jsx)(Kr,{tag:e},e.id)),t.length>0&&(0,V.jsx)(`span`,{title:t.map(e=>e.name).join(`, `),className:`badge badge-neutral shrink-0`,children:W.moreTags(t.length)})]})}function Ri({links:e,selection:t,clicksOf:n,onTask:r}){let{columns:i}=W;return(0,V.jsx)(`ul`,{className:`flex flex-col gap-3`,children:e.map(e=>(0,V.jsxs)(`li`,{className:`card relative p-4`,children:[(0,V.jsxs)(`div`,{className:`flex items-start gap-2`,children:[(0,V.jsx)(`span`,{className:`pt-1.5`,children:(0,V.jsx)(Pi,{label:W.bulk.select(Y(e)),checked:t.ids.has(e.id),onChange:()=>t.toggle(e.id)})}),(0,V.jsx)(`h2`,{className:`min-w-0 flex-1 text-sm font-normal`,children:(0,V.jsx)(Fi,{link:e})}),(0,V.jsx)(`span`,{className:`-me-2 -mt-0.5`,children:(0,V.jsx)(wi,{link:e,onTask:r})})]}),(0,V.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,V.jsx)(he,{name:i.clicks,children:n(e)}),(0,V.jsx)(he,{name:e.deletedAt?i.deleted:i.created,children:le(e.deletedAt??e.createdAt)}),(0,V.jsx)(he,{name:i.collection,children:(0,V.jsx)(`bdi`,{className:`block truncate`,children:e.collection?.name??W.noCollection})})]}),!!e.tags?.length&&(0,V.jsx)(`div`,{className:`mt-3`,children:(0,V.jsx)(Li,{tags:e.tags??[]})})]},e.id))})}var zi=`https://example.com/`,Bi=`mutation ($input: CreateLinkInput!) { createLink(input: $input) { link { shortUrl } } }`;function Vi({collectionId:e}){let t={url:zi,collectionId:e??U.steps.link.collection},n=xe(o,Ze,{method:`POST`,path:`/api/links`,body:JSON.stringify([t])}),r=xe(o,Ze,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:Bi,variables:{input:t}})});return(0,V.jsx)(Te,{label:U.steps.link.title,rest:n,graphql:r})}var Hi=S(`/$slug/links`);function Ui({search:e,filtered:t}){let{workspace:n}=T(),r=Hi.useNavigate(),i=y(G(n.slug,``));return e.view===`deleted`?(0,V.jsx)(tt,{icon:`trash`,title:W.noDeletedTitle,hint:W.noDeletedHint}):t?(0,V.jsx)(Ne,{title:W.noMatchTitle,hint:W.noMatchHint,onClear:()=>r({search:{},replace:!0})}):(0,V.jsx)(de,{icon:`link`,title:W.emptyTitle,hint:W.emptyHint,children:(0,V.jsx)(Vi,{collectionId:On(i.data)?.id})})}var Wi=(0,H.memo)(function({link:e,selected:t,clicks:n,onToggle:r,onTask:i}){return(0,V.jsxs)(`tr`,{className:D(`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,t&&`bg-accent-soft/50`),children:[(0,V.jsx)(`td`,{className:`py-3 ps-4`,children:(0,V.jsx)(Pi,{label:W.bulk.select(Y(e)),checked:t,onChange:()=>r(e.id)})}),(0,V.jsx)(`th`,{scope:`row`,className:`w-full max-w-0 min-w-64 px-4 py-2.5 text-start font-normal`,children:(0,V.jsx)(Fi,{link:e})}),(0,V.jsx)(`td`,{className:`hidden max-w-40 truncate px-4 py-3 whitespace-nowrap text-muted xl:table-cell`,children:(0,V.jsx)(`bdi`,{children:e.collection?.name??W.noCollection})}),(0,V.jsx)(`td`,{className:`hidden max-w-44 px-4 py-3 lg:table-cell xl:max-w-64`,children:(0,V.jsx)(Li,{tags:e.tags??[]})}),(0,V.jsx)(`td`,{className:`px-4 py-3 text-end whitespace-nowrap tabular-nums`,children:n}),(0,V.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:le(e.deletedAt??e.createdAt)}),(0,V.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,V.jsx)(wi,{link:e,onTask:i})})]})});function Gi({links:e,search:t,selection:n,clicksOf:r,onTask:i}){let{columns:a}=W,o=t.view===`deleted`;return(0,V.jsx)(`div`,{className:`card overflow-x-auto`,children:(0,V.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,V.jsx)(`caption`,{className:`sr-only`,children:W.page}),(0,V.jsx)(`thead`,{children:(0,V.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,V.jsx)(`th`,{scope:`col`,className:`table-head w-10 pe-0`,children:(0,V.jsx)(Pi,{label:W.bulk.selectAll,checked:n.all,onChange:n.toggleAll})}),(0,V.jsx)(`th`,{scope:`col`,className:`table-head`,children:a.link}),(0,V.jsx)(`th`,{scope:`col`,className:`table-head hidden xl:table-cell`,children:a.collection}),(0,V.jsx)(`th`,{scope:`col`,className:`table-head hidden lg:table-cell`,children:a.tags}),(0,V.jsx)(`th`,{scope:`col`,className:`table-head text-end`,children:a.clicks}),(0,V.jsx)(`th`,{scope:`col`,className:`table-head`,children:o?a.deleted:a.created}),(0,V.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,V.jsx)(`span`,{className:`sr-only`,children:a.actions})})]})}),(0,V.jsx)(`tbody`,{children:e.map(e=>(0,V.jsx)(Wi,{link:e,selected:n.ids.has(e.id),clicks:r(e),onToggle:n.toggle,onTask:i},e.id))})]})})}function Ki({maker:e,onChange:t}){let{workspace:n,person:r,can:i}=T(),[a,o]=(0,H.useState)(``),s=i(`ADMIN`),c=y({...Yr(n.slug,a),enabled:s}),{makers:l}=W,u={value:r.id,text:l.me},d=c.data?.filter(({value:e})=>e!==r.id),f=s?d&&(a?c.data:[u,...d]):[u],p=[u,...c.data??[]].find(({value:t})=>t===e)?.text;return(0,V.jsx)(Ae,{label:l.label,chosen:e&&(p??W.unknown),find:l.find,none:l.nobody,picks:f,clean:ee,onSearch:o,onChange:t})}function qi({search:e,onChange:t}){let{slug:n}=T().workspace,r=y(G(n,``)).data??[],i=y(on(n,``)).data??[],a=y(sn(n,``)).data??[],o=e=>t({view:e===`active`?void 0:e}),s=[[`collection`,W.collection,r],[`tag`,W.tag,i],[`partner`,W.partner,a]];return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(Ie,{label:W.view,values:[e.view??`active`],options:ne.map(e=>[e,W.views[e]]),onChange:([e])=>o(e)}),e.view!==`deleted`&&s.map(([n,r,i])=>(i.length>0||e[n])&&(0,V.jsx)(Ie,{label:r,values:e[n]?[e[n]]:[],options:Ji(i,e[n]),onChange:([e])=>t({[n]:e})},n)),e.view!==`deleted`&&(0,V.jsx)(Ki,{maker:e.by,onChange:e=>t({by:e})})]})}function Ji(e,t){let n=e.map(({id:e,name:t})=>[e,t]);return!t||e.some(({id:e})=>e===t)?n:[...n,[t,W.unknown]]}var Yi=S(`/$slug/links`),Xi=[[`created-desc`,W.sorts.newest],[`created-asc`,W.sorts.oldest],[`updated-desc`,W.sorts.changedLast],[`updated-asc`,W.sorts.changedFirst],[`shortId-asc`,W.sorts.shortIdUp],[`shortId-desc`,W.sorts.shortIdDown]];function Zi({search:e,total:t}){let n=Yi.useNavigate(),r=Qe(),i=e.sort??`created`,a=e.view===`deleted`;return(0,V.jsxs)(oe,{total:t===void 0?void 0:W.total(t),onClear:Rr(e)?()=>n({search:{},replace:!0}):void 0,order:!a&&(0,V.jsx)(fe,{orders:Xi,sort:i,dir:e.dir??l(i),onChange:r}),hint:a?W.deletedHint:void 0,children:[!a&&(0,V.jsx)(me,{label:W.search,placeholder:W.searchHint,value:e.q??``,clean:ee,onChange:e=>r({q:e||void 0})}),(0,V.jsx)(qi,{search:e,onChange:r})]})}function Qi(e){let{workspace:t}=T(),n=I(),r=(0,H.useMemo)(()=>e.map(e=>e.id),[e]),{data:i,isError:a,isPlaceholderData:o}=y(Hr(t.slug,r,Me(),n));return(0,H.useCallback)(e=>{if(a)return W.unknown;let t=i?.get(e.id);return t===void 0&&(!i||o)?``:E(t??0)},[i,a,o])}function $i(e){let[t,n]=(0,H.useState)(new Set),r=(0,H.useMemo)(()=>e.filter(e=>t.has(e.id)),[e,t]),i=(0,H.useCallback)(e=>{n(t=>{let n=new Set(t);return n.delete(e)||n.add(e),n})},[]),a=(0,H.useCallback)(()=>n(new Set),[]),o=(0,H.useCallback)(()=>{n(new Set(r.length===e.length?[]:e.map(e=>e.id)))},[e,r.length]);return{ids:t,selected:r,all:e.length>0&&r.length===e.length,toggle:i,toggleAll:o,clear:a}}var ea=[];function ta({search:e}){let{workspace:t}=T(),n=y(Br(t.slug,e)),[r,i]=(0,H.useState)(null),a=ve(`(width >= 48rem)`),{page:o,former:s}=Be(n,e=>e.links),c=o?.nodes??ea,l=Qi(c),u=$i(c),d=Rr(e),f=d||n.isError||!!o?.totalCount,p=a?Gi:Ri;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(Ke,{label:W.page,query:n,page:o,former:s,after:e.after,toolbar:f&&(0,V.jsx)(Zi,{search:e,total:o?.totalCount}),empty:(0,V.jsx)(Ui,{search:e,filtered:d}),children:(0,V.jsx)(p,{links:c,search:e,selection:u,clicksOf:l,onTask:i})}),(0,V.jsx)(Ni,{selection:u,onTask:i}),(0,V.jsx)(ki,{task:r,onClose:()=>i(null)})]})}function na(){let e=T().workspace.slug;return M(async t=>{ye(new Blob(await ra(e,Lr(t)),{type:`text/csv`}),W.exportFile),c({look:`ok`,title:W.exported,text:W.exportFile})})}async function ra(e,t,n){let{exportLinks:r}=await i(xt,{filter:t,after:n},e);return r?r.hasNextPage&&r.endCursor?[r.csv,...await ra(e,t,r.endCursor)]:[r.csv]:[]}var ia=S(`/$slug/links`);function aa({search:e}){let{workspace:t,can:n}=T(),r=ia.useNavigate(),i=na();return qe(i.error),(0,V.jsxs)(ce,{align:`end`,trigger:(0,V.jsxs)(O,{busy:i.pending,children:[W.more,(0,V.jsx)(z,{name:`chevronDown`,className:`size-4 text-muted`})]}),children:[(0,V.jsx)(R,{icon:`upload`,disabled:!n(`EDITOR`),reason:m.common.needsRole(`EDITOR`),onClick:()=>r({to:`/$slug/links/import`,params:{slug:t.slug}}),children:W.import}),e.view!==`deleted`&&(0,V.jsx)(R,{icon:`download`,onClick:()=>i.run(e),children:W.export})]})}var oa=S(`/$slug/links`);function sa(){A(W.page);let e=oa.useSearch(),t=oa.useNavigate();return(0,V.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,V.jsx)(Ve,{title:W.page,intro:W.intro,children:(0,V.jsxs)(`div`,{className:`flex items-center gap-2`,children:[(0,V.jsx)(aa,{search:e}),(0,V.jsx)(Ot,{needs:`EDITOR`,look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>t({search:e=>({...e,create:`1`,edit:void 0})}),children:W.create})]})}),(0,V.jsx)(ta,{search:e}),(0,V.jsx)(Gr,{search:e})]})}function ca({color:e,onChange:t}){let n=(0,H.useId)();return(0,V.jsxs)(`fieldset`,{children:[(0,V.jsxs)(`legend`,{className:`mb-2 flex w-full justify-between text-sm font-medium`,children:[B.tag.color,(0,V.jsx)(`span`,{className:`font-normal text-muted`,children:B.tag.colors[e]})]}),(0,V.jsx)(`div`,{className:`grid grid-cols-[repeat(auto-fill,minmax(2rem,1fr))] gap-1`,children:Ln.map(r=>(0,V.jsxs)(`label`,{title:B.tag.colors[r],className:`pill min-h-8 justify-center px-0 not-has-checked:border-transparent [&_.tag-dot]:size-5`,children:[(0,V.jsx)(`input`,{type:`radio`,className:`sr-only`,name:n,value:r,checked:r===e,"aria-label":B.tag.colors[r],onChange:()=>t(r)}),(0,V.jsx)(K,{color:r})]},r))})]})}var la=[`tags`,`links`,`overview`];function ua(){return N(la,async(e,t)=>(await i(Tt,{input:e},t)).createTag?.tag)}function da(){return N(la,async(e,t)=>(await i(Et,{input:e},t)).updateTag?.tag)}function fa(){return N(la,async(e,t)=>(await i(Dt,{input:{id:e}},t)).deleteTag)}function pa({before:e,onClose:t}){let n=e?.color??`BLUE`,[r,i]=(0,H.useState)(n),a=ua(),o=da();return(0,V.jsx)(At,{words:B.tag,before:e,changed:r!==n,action:e?o:a,fields:[`color`],onSave:(t,n)=>e?o.run({id:e.id,name:t,color:r}):a.run({name:t,color:r,idempotencyKey:n}),onClose:t,children:(0,V.jsx)(ca,{color:r,onChange:i})})}function ma({tag:e,onClose:t}){let n=fa();return(0,V.jsx)(Kt,{words:B.tag,thing:e,action:n,onClose:t})}function ha({tag:e,onEdit:t,onDelete:n}){let{workspace:r}=T(),i=v(),a={to:`/$slug/links`,params:{slug:r.slug},search:{tag:e.id}};return(0,V.jsx)(Ut,{mark:(0,V.jsx)(K,{color:e.color}),name:(0,V.jsx)(_,{...a,dir:`auto`,title:e.name,className:`min-w-0 truncate after:absolute after:inset-0`,children:e.name}),facts:[B.links(e.links?.totalCount??0)],menu:(0,V.jsx)(Ht,{name:e.name,onShow:()=>i(a),onEdit:t,onDelete:n})})}function ga(e,t){let{q:n,order:r,after:a}=t,o={first:25,after:a,filter:{search:n},orderBy:h(t)};return x({queryKey:[`tags`,e,`list`,{q:n,order:r,after:a}],queryFn:()=>i(wt,o,e),placeholderData:b,staleTime:0})}var _a=(0,V.jsx)(Rt,{label:B.tag.create,mutation:`mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id name } } }`,path:`/api/tags`,name:B.tag.placeholder});function va({search:e}){let{workspace:t}=T(),n=y(ga(t.slug,e)),[r,i]=(0,H.useState)(null),[a,o]=(0,H.useState)(null),s=n.data?.tags;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(Lt,{words:B.tag,icon:`tag`,search:e,query:n,page:s,example:_a,children:s?.nodes.map(e=>(0,V.jsx)(ha,{tag:e,onEdit:()=>i(e),onDelete:()=>o(e)},e.id))}),r&&(0,V.jsx)(pa,{before:r,onClose:()=>i(null)}),a&&(0,V.jsx)(ma,{tag:a,onClose:()=>o(null)})]})}var ya=S(`/$slug/tags`);function ba(){let e=ya.useSearch();return(0,V.jsx)(kt,{words:B.tag,search:e,dialog:e=>(0,V.jsx)(pa,{onClose:e}),children:(0,V.jsx)(va,{search:e})})}export{An as a,Bt as c,Ot as d,Mi as i,Rt as l,sa as n,Xt as o,Vi as r,Vt as s,ba as t,U as u};