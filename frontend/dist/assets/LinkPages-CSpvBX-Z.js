//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./linkPages.ar-Dva6ZnrH.js","./language-CEhPdv8w.js","./words.ar-Bu5NOuyt.js","./linkPages.en-DvGF-XgE.js","./words.en-DSmwt3t6.js","./overview.ar-DtDc7Mtq.js","./overview.en-By1n52Q3.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-CcyWYbDU.js";import{$ as t,K as n,M as r,P as i,Q as a,R as o,U as s,X as c,_ as l,f as u,it as d,lt as f,nt as p,ot as m,p as h,q as ee,rt as te,st as g,v as ne}from"./start-BH8QfhGM.js";import{M as re,S as _,T as v,a as y,c as b,i as x,k as ie,u as ae,x as S}from"./frame-CMuT8t2a.js";import{$ as oe,At as se,Ct as C,D as ce,Dt as le,F as ue,Ft as de,G as fe,Gn as w,Ht as pe,I as me,J as he,K as T,L as ge,Lt as E,Mt as _e,Ot as ve,Pt as D,Q as ye,Sn as be,U as xe,Vn as O,Vt as Se,Wn as Ce,Z as we,Zt as Te,_r as Ee,an as De,b as Oe,bn as k,br as A,c as ke,cn as Ae,ct as je,dt as j,en as Me,et as Ne,ft as M,gn as Pe,gt as Fe,hr as Ie,ht as Le,i as Re,in as ze,jt as Be,mt as N,n as Ve,nn as P,nt as F,on as I,pr as L,pt as He,q as R,r as Ue,rn as We,sn as Ge,st as Ke,t as z,un as qe,ut as Je,vr as Ye,w as Xe,x as Ze,xr as B,yr as V,z as Qe}from"./parts-D9ofoGU8.js";var $e=new s(`
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
}`),et=new s(`
    mutation CreateCollection($input: CreateCollectionInput!) {
  createCollection(input: $input) {
    collection {
      id
      name
    }
  }
}
    `),tt=new s(`
    mutation UpdateCollection($input: UpdateCollectionInput!) {
  updateCollection(input: $input) {
    collection {
      id
      name
    }
  }
}
    `),nt=new s(`
    mutation DeleteCollection($input: DeleteCollectionInput!) {
  deleteCollection(input: $input) {
    deletedId
  }
}
    `),rt=new s(`
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
}`),it=new s(`
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
}`),at=new s(`
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
}`),ot=new s(`
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
    `),st=new s(`
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
    `),ct=new s(`
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
    `),lt=new s(`
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
    `),ut=new s(`
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
    `),dt=new s(`
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
}`),ft=new s(`
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
}`),pt=new s(`
    mutation UpdateLinks($input: UpdateLinksInput!) {
  updateLinks(input: $input) {
    links {
      id
    }
  }
}
    `),mt=new s(`
    mutation DeleteLinks($input: DeleteLinksInput!) {
  deleteLinks(input: $input) {
    deletedIds
  }
}
    `),ht=new s(`
    mutation RestoreLink($input: RestoreLinkInput!) {
  restoreLink(input: $input) {
    link {
      id
    }
  }
}
    `),gt=new s(`
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
}`),_t=new s(`
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
    `),vt=new s(`
    query ExportLinks($after: String, $filter: LinkFilter) {
  exportLinks(after: $after, filter: $filter) {
    csv
    hasNextPage
    endCursor
  }
}
    `),yt=new s(`
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
    `),bt=new s(`
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
    `),xt=new s(`
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
}`),St=new s(`
    mutation CreateTag($input: CreateTagInput!) {
  createTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `),Ct=new s(`
    mutation UpdateTag($input: UpdateTagInput!) {
  updateTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `),wt=new s(`
    mutation DeleteTag($input: DeleteTagInput!) {
  deleteTag(input: $input) {
    deletedId
  }
}
    `),H=(f===`ar`?await g(()=>import(`./linkPages.ar-Dva6ZnrH.js`),__vite__mapDeps([0,1,2]),import.meta.url):await g(()=>import(`./linkPages.en-DvGF-XgE.js`),__vite__mapDeps([3,1,4]),import.meta.url)).collections,U=ie();function Tt({needs:e,...t}){let n=Ce()(e);return(0,U.jsx)(V,{...t,disabled:!!n,title:n})}function Et({words:e,search:t,dialog:n,children:r}){L(e.page);let{can:i}=w(),a=v(),o=e=>a({to:`.`,search:t=>({...t,create:e}),replace:!e});return(0,U.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,U.jsx)(We,{title:e.page,intro:e.intro,children:(0,U.jsx)(Tt,{needs:`EDITOR`,look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>o(`1`),children:e.create})}),r,t.create&&i(`EDITOR`)&&n(()=>o(void 0))]})}var W=e(re(),1);function Dt({words:e,before:t,changed:r,action:i,fields:a,onSave:o,onClose:s,children:l}){let[u]=(0,W.useState)(n),[d,f]=(0,W.useState)(t?.name??``),p=r||d!==(t?.name??``);async function h(){await o(d,u)&&(s(),c({look:`ok`,title:t?e.saved:e.done,text:d}))}return(0,U.jsxs)(R,{size:`small`,title:t?e.editTitle:e.createTitle,action:i,fields:[`name`,...a],changed:p,submit:{look:`primary`,disabled:!!t&&!p,children:t?m.common.save:e.create},onSubmit:h,onClose:s,children:[(0,U.jsx)(N,{label:H.name,placeholder:t?void 0:e.placeholder,required:!0,dir:`auto`,maxLength:255,autoComplete:`off`,value:d,onChange:f,error:j(i.error,`name`)}),l]})}var Ot=[`collections`,`links`,`overview`];function kt(){return T(Ot,async(e,t)=>(await i(et,{input:e},t)).createCollection?.collection)}function At(){return T(Ot,async(e,t)=>(await i(tt,{input:e},t)).updateCollection?.collection)}function jt(){return T(Ot,async(e,t)=>(await i(nt,{input:{id:e}},t)).deleteCollection)}function Mt({before:e,onClose:t}){let n=e?.description??``,[r,i]=(0,W.useState)(n),a=kt(),o=At(),s=e?o:a;function c(t,n){let i={name:t,description:r||null};return e?o.run({...i,id:e.id}):a.run({...i,idempotencyKey:n})}return(0,U.jsx)(Dt,{words:H.collection,before:e,changed:r!==n,action:s,fields:[`description`],onSave:c,onClose:t,children:(0,U.jsx)(we,{label:H.collection.description,hint:H.collection.descriptionHint,optional:!0,dir:`auto`,maxLength:1e3,value:r,onChange:i,error:j(s.error,`description`)})})}function Nt({search:e,label:t,hint:n,status:r,onChange:i}){return(0,U.jsx)(ye,{total:r,order:(0,U.jsx)(C,{label:m.lists.sort,value:e.order??`name`,options:u.map(e=>[e,H.orders[e]]),onChange:e=>i({order:e===`name`?void 0:e}),className:`order-select`}),children:(0,U.jsx)(fe,{label:t,placeholder:n,value:e.q??``,clean:ee,onChange:e=>i({q:e||void 0})})})}function Pt({words:e,icon:t,search:n,query:r,page:i,example:a,children:o}){let s=Ne(),c=(0,U.jsx)(Se,{icon:t,title:e.emptyTitle,hint:e.emptyHint,children:a}),l=(0,U.jsx)(Ke,{title:H.noMatchTitle,hint:H.noMatchHint,clear:H.clearSearch,onClear:()=>s({q:void 0})});return(0,U.jsx)(je,{label:e.page,query:r,page:i,after:n.after,toolbar:(n.q||r.error||!!i?.totalCount)&&(0,U.jsx)(Nt,{search:n,label:e.search,hint:e.searchHint,status:i?e.total(i.totalCount):``,onChange:s}),empty:n.q?l:c,children:(0,U.jsx)(`ul`,{className:`card divide-y divide-line`,children:o})})}var G=(f===`ar`?await g(()=>import(`./overview.ar-DtDc7Mtq.js`),__vite__mapDeps([5,1,2]),import.meta.url):await g(()=>import(`./overview.en-By1n52Q3.js`),__vite__mapDeps([6,1,4]),import.meta.url)).overview;function Ft({label:e,mutation:t,path:n,name:r}){let i=(e,t)=>Te(o,Me,{method:`POST`,path:e,body:JSON.stringify(t)}),a=i(`/graphql`,{query:t,variables:{input:{name:r}}});return(0,U.jsx)(pe,{label:e,rest:i(n,[{name:r}]),graphql:a})}var It=`mutation ($input: CreateCollectionInput!) { createCollection(input: $input) { collection { id name } } }`;function Lt({name:e}){return(0,U.jsx)(Ft,{label:G.steps.collection.title,mutation:It,path:`/api/collections`,name:e})}function Rt({needs:e,...t}){let n=Ce()(e);return(0,U.jsx)(k,{...t,disabled:!!n,reason:n})}function zt({name:e,onShow:t,onEdit:n,onDelete:r}){return(0,U.jsxs)(be,{align:`end`,trigger:(0,U.jsx)(O,{small:!0,icon:`dots`,label:H.actionsFor(e),className:`relative z-10`}),children:[(0,U.jsx)(k,{icon:`link`,onClick:t,children:H.showLinks}),(0,U.jsx)(Rt,{needs:`EDITOR`,icon:`pencil`,onClick:n,children:H.edit}),(0,U.jsx)(Rt,{needs:`EDITOR`,icon:`trash`,danger:!0,onClick:r,children:H.delete})]})}function Bt({mark:e,name:t,text:n,facts:r,menu:i}){return(0,U.jsxs)(`li`,{className:`relative flex min-h-14 items-center gap-3 px-4 py-2.5 transition-colors hover:bg-surface-2/60`,children:[e,(0,U.jsxs)(`div`,{className:`flex min-w-0 flex-1 flex-wrap items-center gap-x-6 gap-y-0.5`,children:[(0,U.jsxs)(`div`,{className:`min-w-0 flex-1 basis-48`,children:[(0,U.jsx)(`h2`,{className:`flex text-sm font-medium`,children:t}),n&&(0,U.jsx)(`p`,{title:n,dir:`auto`,className:`truncate text-[13px] text-muted`,children:n})]}),(0,U.jsx)(`p`,{className:`flex gap-x-5 text-[13px] whitespace-nowrap text-muted tabular-nums`,children:r.map(e=>(0,U.jsx)(`span`,{className:`sm:min-w-20 sm:text-end`,children:e},e))})]}),i]})}function Vt({collection:e,onEdit:t,onDelete:n}){let{workspace:r}=w(),i=v(),a={to:`/$slug/links`,params:{slug:r.slug},search:{collection:e.id}};return(0,U.jsx)(Bt,{mark:(0,U.jsx)(A,{name:`folder`,className:`text-muted`}),name:(0,U.jsx)(_,{...a,dir:`auto`,title:e.name,className:`min-w-0 truncate after:absolute after:inset-0`,children:e.name}),text:e.description,facts:[H.links(e.links?.totalCount??0),D(e.createdAt)],menu:(0,U.jsx)(zt,{name:e.name,onShow:()=>i(a),onEdit:t,onDelete:n})})}function Ht(e,t){let{q:n,order:r,after:a}=t,o={first:25,after:a,filter:{search:n},orderBy:h(t)};return x({queryKey:[`collections`,e,`list`,{q:n,order:r,after:a}],queryFn:()=>i($e,o,e),placeholderData:b,staleTime:0})}function Ut({words:e,thing:t,action:n,onClose:r}){async function i(){await n.run(t.id)&&(r(),c({look:`ok`,title:e.deleted,text:t.name}))}return(0,U.jsx)(xe,{title:e.deleteTitle(t.name),description:e.deleteHint(t.links?.totalCount??0),confirm:t.name,action:n,submit:e.deleteSubmit,onSubmit:i,onClose:r})}function Wt({collection:e,onClose:t}){let n=jt();return(0,U.jsx)(Ut,{words:H.collection,thing:e,action:n,onClose:t})}function Gt({search:e}){let{workspace:t}=w(),n=y(Ht(t.slug,e)),[r,i]=(0,W.useState)(null),[a,o]=(0,W.useState)(null),s=n.data?.collections;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(Pt,{words:H.collection,icon:`folder`,search:e,query:n,page:s,example:(0,U.jsx)(Lt,{name:H.collection.placeholder}),children:s?.nodes.map(e=>(0,U.jsx)(Vt,{collection:e,onEdit:()=>i(e),onDelete:()=>o(e)},e.id))}),r&&(0,U.jsx)(Mt,{before:r,onClose:()=>i(null)}),a&&(0,U.jsx)(Wt,{collection:a,onClose:()=>o(null)})]})}var Kt=S(`/$slug/collections`);function qt(){let e=Kt.useSearch();return(0,U.jsx)(Et,{words:H.collection,search:e,dialog:e=>(0,U.jsx)(Mt,{onClose:e}),children:(0,U.jsx)(Gt,{search:e})})}var K=(f===`ar`?await g(()=>import(`./linkPages.ar-Dva6ZnrH.js`),__vite__mapDeps([0,1,2]),import.meta.url):await g(()=>import(`./linkPages.en-DvGF-XgE.js`),__vite__mapDeps([3,1,4]),import.meta.url)).links;function Jt(e,t){let[n,...r]=se(t);if(!n||!r[0])return null;let i=Be(n.text),a=ve(r[0].text,i);return{name:e,header:n,rows:r,columns:ve(n.text,i).map((e,t)=>({header:e,sample:a[t]??``}))}}function Yt({columns:e}){return(e.find(({sample:e})=>/^https?:\/\//i.test(e.trim()))??e[0])?.header??``}function Xt({header:e,rows:t},n){let r=Math.ceil(t.length/n);return Array.from({length:r},(r,i)=>Zt(e,t.slice(i*n,(i+1)*n)))}function Zt(e,t){let n=1+Qt(e),r=new Map;for(let e of t)r.set(n,e),n+=Qt(e);return{csv:$t([e,...t]),rows:t,rowAt:r}}function Qt(e){return e.text.split(`
`).length}function $t(e){return`${e.map(e=>e.text).join(`
`)}\n`}function en({onRead:e}){let[t,n]=(0,W.useState)(!1),[r,i]=(0,W.useState)(!1);async function a(t){if(!t)return;let n=Jt(t.name,await t.text());i(!n),n&&e(n)}function o(e){e.preventDefault(),n(!1),a(e.dataTransfer.files[0])}return(0,U.jsxs)(`div`,{className:`flex flex-col gap-2`,children:[(0,U.jsxs)(`label`,{className:B(`card flex flex-col items-center border-dashed px-5 py-14 text-center transition-colors`,`focus-within:border-accent hover:border-line-strong`,t&&`border-accent bg-accent-soft`),onDragOver:e=>{e.preventDefault(),n(!0)},onDragLeave:()=>n(!1),onDrop:o,children:[(0,U.jsx)(`span`,{className:`grid size-11 place-items-center rounded-xl bg-accent-soft text-accent`,children:(0,U.jsx)(A,{name:`upload`,className:`size-5`})}),(0,U.jsx)(`span`,{className:`mt-4 text-base font-semibold`,children:K.importing.choose}),(0,U.jsx)(`span`,{className:`text-muted`,children:K.importing.drop}),(0,U.jsx)(`span`,{className:`mt-2 max-w-md text-[13px] text-pretty text-muted`,children:K.importing.chooseHint}),(0,U.jsx)(`input`,{type:`file`,accept:`.csv,.tsv,text/csv,text/tab-separated-values`,className:`sr-only`,onChange:e=>a(e.target.files?.[0])})]}),(0,U.jsx)(Fe,{error:r?K.importing.empty:void 0})]})}var tn=3e4;function q(e,t){return x({queryKey:[`collections`,e,`choices`,t],queryFn:async()=>(await i(ct,{search:t},e)).collections?.nodes??[],placeholderData:b,staleTime:tn})}function nn(e,t){return x({queryKey:[`tags`,e,`choices`,t],queryFn:async()=>(await i(lt,{search:t},e)).tags?.nodes??[],placeholderData:b,staleTime:tn})}function rn(e,t){return x({queryKey:[`partners`,e,`choices`,t],queryFn:async()=>(await i(ut,{search:t},e)).partners?.nodes??[],placeholderData:b,staleTime:tn})}function an({label:e=K.builder.collection,chosen:t,error:n,onChange:r}){let{workspace:i}=w(),[a,o]=(0,W.useState)(``),{data:s}=y(q(i.slug,a)),c=s?.length===0&&!a;return(0,U.jsx)(Ze,{label:e,hint:c?K.builder.noCollections:void 0,placeholder:K.builder.collectionSearch,chosen:t?[t]:[],choices:s??[],clearable:!1,error:n,onSearch:o,onChange:([e])=>e&&r(e)})}function on({run:e,rows:t,waiting:n,onStart:r}){let{importing:i}=K,{pending:a,progress:o}=e,s=!!o?.rest.length;return a?(0,U.jsx)(V,{className:`self-start`,onClick:e.cancel,children:i.cancel}):o&&!o.said.dryRun?s?(0,U.jsx)(V,{look:`primary`,className:`self-start`,onClick:e.resume,children:i.goOn}):null:(0,U.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,U.jsx)(V,{disabled:n,onClick:()=>r(!0),children:i.check}),(0,U.jsx)(V,{look:`primary`,disabled:!o?.imported||s,onClick:()=>r(!1),children:i.start(o?.imported??t)})]})}var sn=Object.entries(K.importing.columns);function cn({table:e,meanings:t,onChange:n}){return(0,U.jsxs)(`section`,{className:`card overflow-hidden`,children:[(0,U.jsxs)(`div`,{className:`border-b border-line px-5 py-3.5`,children:[(0,U.jsx)(`h2`,{className:`font-semibold`,children:K.importing.mapping}),(0,U.jsx)(`p`,{className:`text-[13px] text-muted`,children:K.importing.mappingHint})]}),(0,U.jsx)(`ul`,{className:`divide-y divide-line`,children:e.columns.map(({header:e,sample:r})=>(0,U.jsxs)(`li`,{className:`grid items-center gap-x-6 gap-y-2 px-5 py-2.5 sm:grid-cols-[1fr_16rem]`,children:[(0,U.jsxs)(`div`,{className:`min-w-0`,children:[(0,U.jsx)(`bdi`,{className:`block truncate font-medium`,children:e}),(0,U.jsx)(`bdi`,{title:r,className:`block truncate text-[13px] text-muted`,children:r})]}),(0,U.jsx)(C,{label:`${K.importing.meaning}: ${e}`,value:t[e]??`IGNORED`,options:sn,onChange:t=>n(e,t)})]},e))})]})}function ln({progress:e}){let{said:t,rows:n,done:r}=e,{importing:i}=K,a=t.dryRun?i.checking:i.importing;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsxs)(`p`,{className:`flex justify-between gap-4 font-medium`,children:[a,(0,U.jsx)(`span`,{className:`font-normal text-muted tabular-nums`,children:i.progress(r,n)})]}),(0,U.jsx)(`progress`,{className:`progress`,max:n,value:r,"aria-label":a})]})}var un=100;function dn({faults:e}){let{importing:t}=K;return(0,U.jsxs)(`section`,{"aria-label":t.faults,tabIndex:0,className:`max-h-80 overflow-auto rounded-lg border border-line`,children:[(0,U.jsxs)(`table`,{className:`w-full text-start text-[13px]`,children:[(0,U.jsx)(`caption`,{className:`sr-only`,children:t.faults}),(0,U.jsx)(`thead`,{className:`border-b border-line`,children:(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`th`,{scope:`col`,className:`table-head`,children:t.line}),(0,U.jsx)(`th`,{scope:`col`,className:`table-head`,children:t.field}),(0,U.jsx)(`th`,{scope:`col`,className:`table-head`,children:t.problem})]})}),(0,U.jsx)(`tbody`,{className:`divide-y divide-line`,children:e.slice(0,un).map(({line:e,field:t,message:n})=>(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`td`,{className:`px-4 py-2 tabular-nums`,children:E(e)}),(0,U.jsx)(`td`,{className:`px-4 py-2 font-mono text-xs`,children:t}),(0,U.jsx)(`td`,{className:`w-full px-4 py-2`,children:n})]},`${e} ${t} ${n}`))})]}),e.length>un&&(0,U.jsx)(`p`,{className:`px-4 py-2 text-[13px] text-muted`,children:t.more(e.length-un)})]})}var fn=500;function pn(e,t){let r=Xt(e,fn).map(e=>({...e,idempotencyKey:n()}));return{said:t,rows:e.rows.length,done:0,imported:0,failed:[],faults:[],rest:r,cancelled:!1}}function mn({rest:e}){return e.flatMap(e=>e.rows)}async function hn(e,{send:t,onProgress:n,isCancelled:r}){let i={...e,cancelled:!1};n(i);for(let a of e.rest){if(r())break;i=gn(i,a,await t(a)),n(i)}n({...i,cancelled:r()})}function gn(e,t,n){let r=new Set(n.faults.map(e=>e.line)),i=[...t.rowAt].filter(([e])=>r.has(e)).map(([,e])=>e),a=n.faults.map(({line:e,field:n,message:r})=>({line:t.rowAt.get(e)?.line??e,field:n,message:r}));return{...e,done:e.done+t.rows.length,imported:e.imported+n.imported,failed:[...e.failed,...i],faults:[...e.faults,...a],rest:e.rest.filter(e=>e!==t)}}function _n({progress:e}){let{failed:t}=e,n=mn(e).length;return(0,U.jsx)(P,{look:t.length||n?`warn`:`ok`,children:vn(e,n).map(e=>(0,U.jsx)(`p`,{children:e},e))})}function vn({said:e,imported:t,failed:n,cancelled:r},i){let{importing:a}=K,o=r?a.cancelled:a.brokenOff;return(e.dryRun?[a.checked(t,n.length),i>0&&a.unchecked(i)]:[i>0&&o,a.imported(t),n.length>0&&a.failed(n.length),i>0&&a.left(i)]).filter(e=>e!==!1)}function yn({table:e,progress:t,pending:n}){let{workspace:r}=w(),{said:i,failed:a,faults:o}=t,{importing:s}=K,c=i.dryRun?[]:mn(t),l=[...a,...c];return(0,U.jsxs)(`section`,{className:`card flex flex-col gap-4 p-5`,children:[(0,U.jsx)(`div`,{role:`status`,className:`flex flex-col gap-2`,children:n?(0,U.jsx)(ln,{progress:t}):(0,U.jsx)(_n,{progress:t})}),o.length>0&&(0,U.jsx)(dn,{faults:o}),!n&&(l.length>0||!i.dryRun)&&(0,U.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[l.length>0&&(0,U.jsx)(V,{icon:`download`,onClick:()=>le(new Blob([$t([e.header,...l])],{type:`text/csv`}),s.failedFile),children:s.download}),!i.dryRun&&(0,U.jsx)(_,{to:`/$slug/links`,params:{slug:r.slug},className:B(`btn`,c.length>0?`btn-secondary`:`btn-primary`),children:s.toLinks})]})]})}function bn(){let e=w().workspace.slug,t=ae(),n=(0,W.useRef)(!1),[r,i]=(0,W.useState)(null),a=M(async r=>{n.current=!1;try{await hn(r,{send:t=>xn(e,r.said,t),onProgress:i,isCancelled:()=>n.current})}finally{r.said.dryRun||t.invalidateQueries({queryKey:[`links`,e]})}});function o({table:e,meanings:t,collectionId:n,dryRun:r}){a.run(pn(e,{columns:Sn(t),collectionId:n,dryRun:r}))}function s(){r&&a.run(r)}function c(){n.current=!0}function l(){i(null),a.clear()}return{pending:a.pending,error:a.error,progress:r,start:o,resume:s,cancel:c,forget:l}}async function xn(e,n,{csv:r,idempotencyKey:a}){let{importLinks:o}=await i(_t,{input:{...n,csv:r,idempotencyKey:a}},e);if(!o)throw new t(m.errors.unexpected,{code:`UNEXPECTED`});return o}function Sn(e){return Object.entries(e).map(([e,t])=>({header:e,column:t}))}function Cn(e){let{slug:t}=w().workspace,[n,r]=(0,W.useState)({}),i=y({queryKey:[`columns`,t,e.header.text],queryFn:()=>wn(t,e),staleTime:1/0}),a=(e,t)=>r(n=>({...n,[e]:t}));return{meanings:{...i.data,...n},pending:i.isPending,error:i.error,say:a}}async function wn(e,t){let n=$t([t.header,...t.rows.slice(0,1)]),r=async t=>{let{importLinks:r}=await i(_t,{input:{csv:n,columns:t,dryRun:!0}},e);return Object.fromEntries(r?.columns.map(({header:e,column:t})=>[e,t])??[])};try{return await r(void 0)}catch(e){if(!p(e,`column_missing`))throw e;return r([{header:Yt(t),column:`URL`}])}}function Tn(e=[]){return e.reduce((e,t)=>e&&e.id<t.id?e:t,null)}function En({table:e,onOther:t}){let{slug:n}=w().workspace,[r,i]=(0,W.useState)(null),o=Tn(y(q(n,``)).data),s=r??o,{meanings:c,pending:l,error:u,say:d}=Cn(e),f=bn(),p=f.progress!==null&&!f.progress.said.dryRun;function m(e,t){d(e,t),f.forget()}return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsxs)(`section`,{className:`card flex flex-wrap items-center gap-3 px-5 py-3.5`,children:[(0,U.jsx)(`bdi`,{className:`min-w-0 truncate font-medium`,children:e.name}),(0,U.jsx)(`span`,{className:`text-muted`,children:K.importing.rows(e.rows.length)}),(0,U.jsx)(V,{small:!0,className:`ms-auto`,disabled:f.pending,onClick:t,children:K.importing.other})]}),(0,U.jsx)(he,{error:u??f.error,fields:[]}),!p&&(0,U.jsxs)(U.Fragment,{children:[l?(0,U.jsx)(a,{}):(0,U.jsx)(cn,{table:e,meanings:c,onChange:m}),(0,U.jsx)(`div`,{className:`sm:max-w-sm`,children:(0,U.jsx)(an,{label:K.importing.collection,chosen:s,onChange:e=>{i(e),f.forget()}})})]}),f.progress&&(0,U.jsx)(yn,{table:e,progress:f.progress,pending:f.pending}),(0,U.jsx)(on,{run:f,rows:e.rows.length,waiting:l,onStart:t=>f.start({table:e,meanings:c,collectionId:s?.id,dryRun:t})})]})}function Dn(){L(K.importing.page);let{can:e}=w(),[t,n]=(0,W.useState)(null);return(0,U.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,U.jsx)(We,{title:K.importing.page,intro:K.importing.intro}),!e(`EDITOR`)&&(0,U.jsx)(Ye,{icon:`shield`,title:m.common.needsRole(`EDITOR`),hint:K.importing.forbidden}),e(`EDITOR`)&&!t&&(0,U.jsx)(en,{onRead:n}),e(`EDITOR`)&&t&&(0,U.jsx)(En,{table:t,onOther:()=>n(null)})]})}function On(e,t){let n={csv:`URL,SHORT\nhttps://example.com/,${An(t)}\n`,columns:kn,dryRun:!0};return x({queryKey:[`shortId`,e,t],queryFn:async()=>{let{importLinks:t}=await i(_t,{input:n},e);return t?.faults.find(e=>e.field===`shortId`)?.message??null},enabled:t!==``,staleTime:0})}var kn=[{header:`URL`,column:`URL`},{header:`SHORT`,column:`SHORT_ID`}];function An(e){return`"${e.replaceAll(`"`,`""`)}"`}function jn({value:e,before:t,domain:n,error:r,onChange:i}){let{workspace:a}=w(),o=Ve(e)===e&&e!==t?e:``,{data:s}=y(On(a.slug,o)),c=e!==``&&e!==t,l=r??(o&&s?s:void 0);return(0,U.jsx)(Le,{label:K.builder.shortId,optional:!t,error:l,hint:Mn(c,s===null,t),children:t=>(0,U.jsxs)(`div`,{dir:`ltr`,className:`input flex items-center p-0 ps-3`,children:[(0,U.jsxs)(`span`,{className:`max-w-1/2 shrink-0 truncate text-muted`,children:[n,`/`]}),(0,U.jsx)(`input`,{...t,className:`h-full min-w-0 flex-1 bg-transparent pe-3 outline-none`,maxLength:64,autoCapitalize:`off`,autoComplete:`off`,spellCheck:!1,value:e,onChange:e=>i(e.target.value)})]})})}function Mn(e,t,n){return e?(0,U.jsxs)(`span`,{role:`status`,className:`flex items-center gap-1.5`,children:[t&&(0,U.jsx)(A,{name:`check`,className:`size-4 text-ok`}),t?K.builder.shortIdFree:K.builder.shortIdChecking,t&&n&&` ${K.builder.shortIdOld}`]}):K.builder.shortIdHint}var Nn={SLATE:`tag-slate`,GRAY:`tag-gray`,ZINC:`tag-zinc`,NEUTRAL:`tag-neutral`,STONE:`tag-stone`,RED:`tag-red`,ORANGE:`tag-orange`,AMBER:`tag-amber`,YELLOW:`tag-yellow`,LIME:`tag-lime`,GREEN:`tag-green`,EMERALD:`tag-emerald`,TEAL:`tag-teal`,CYAN:`tag-cyan`,SKY:`tag-sky`,BLUE:`tag-blue`,INDIGO:`tag-indigo`,VIOLET:`tag-violet`,PURPLE:`tag-purple`,FUCHSIA:`tag-fuchsia`,PINK:`tag-pink`,ROSE:`tag-rose`},Pn=Object.keys(Nn);function J({color:e}){return(0,U.jsx)(`span`,{"aria-hidden":`true`,className:B(`tag-dot`,Nn[e])})}function Fn({label:e,chosen:t,error:n,optional:r,onChange:i}){let{workspace:a}=w(),[o,s]=(0,W.useState)(``),{data:c=[]}=y(nn(a.slug,o)),l=[...t,...c];return(0,U.jsx)(Ze,{label:e,placeholder:K.builder.tagsSearch,multiple:!0,optional:r,chosen:t.map(In),choices:c.map(In),error:n,onSearch:s,onChange:e=>i(e.flatMap(({id:e})=>l.find(t=>t.id===e)??[]))})}function In(e){return{id:e.id,name:e.name,mark:(0,U.jsx)(J,{color:e.color})}}function Y(e){return(0,U.jsx)(N,{type:`url`,inputMode:`url`,dir:`ltr`,className:`rtl:text-end`,maxLength:2048,placeholder:`https://`,autoCapitalize:`off`,autoComplete:`off`,spellCheck:!1,...e})}function Ln({draft:e,before:t,domain:n,urlRef:r,errorOf:i,onChange:a}){return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(Y,{ref:r,label:K.builder.url,placeholder:`https://example.com/page`,required:!0,value:e.url,onChange:e=>a({url:e}),error:i(`url`)}),(0,U.jsx)(jn,{value:e.shortId,before:t?.shortId,domain:n,error:i(`shortId`),onChange:e=>a({shortId:e})}),(0,U.jsxs)(`div`,{className:`grid gap-5 sm:grid-cols-2`,children:[(0,U.jsx)(an,{chosen:e.collection,error:i(`collectionId`),onChange:e=>a({collection:e})}),(0,U.jsx)(Fn,{label:K.builder.tags,optional:!0,chosen:e.tags,error:i(`tagIds`),onChange:e=>a({tags:e})})]}),(0,U.jsx)(N,{label:K.builder.title,hint:K.builder.titleHint,optional:!0,dir:`auto`,maxLength:255,autoComplete:`off`,value:e.title,onChange:e=>a({title:e}),error:i(`title`)})]})}function Rn({draft:e,errorOf:t,onChange:n}){let r=Intl.DateTimeFormat().resolvedOptions().timeZone;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(N,{type:`datetime-local`,className:`sm:w-64`,label:K.builder.expiresAt,hint:K.builder.expiresHint(r),value:e.expiresAt,onChange:e=>n({expiresAt:e}),error:t(`expiresAt`)}),(0,U.jsx)(Y,{label:K.builder.expiredUrl,hint:K.builder.expiredUrlHint,value:e.expiredUrl,onChange:e=>n({expiredUrl:e}),error:t(`expiredUrl`)})]})}function zn(e){return e?new Date(e).toISOString():null}function Bn(e){if(!e)return``;let t=new Date(e),n=new Date(t.getTime()-t.getTimezoneOffset()*6e4).toISOString();return t.getSeconds()?n.slice(0,19):n.slice(0,16)}function Vn({chosen:e,error:t,onChange:n}){let{workspace:r}=w(),[i,a]=(0,W.useState)(``),{data:o}=y(rn(r.slug,i));return(0,U.jsx)(Ze,{label:K.builder.partner,hint:K.builder.partnerHint,placeholder:K.builder.partnerSearch,optional:!0,chosen:e?[e]:[],choices:o??[],error:t,onSearch:a,onChange:([e])=>n(e??null)})}function Hn({draft:e,errorOf:t,onChange:n}){return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(Vn,{chosen:e.partner,onChange:e=>n({partner:e}),error:t(`partnerId`)}),(0,U.jsx)(N,{label:K.builder.externalId,hint:K.builder.externalIdHint,dir:`auto`,maxLength:255,autoComplete:`off`,autoCapitalize:`off`,spellCheck:!1,value:e.externalId,onChange:e=>n({externalId:e}),error:t(`externalId`)})]})}function Un({draft:e,before:t,errorOf:n,onChange:r}){return(0,U.jsxs)(U.Fragment,{children:[!e.passwordRemoved&&(0,U.jsx)(Oe,{label:K.builder.passwordLabel,hint:t?.hasPassword?K.builder.passwordSet:K.builder.passwordHint,autoComplete:`new-password`,value:e.password,onChange:e=>r({password:e}),error:n(`password`)}),t?.hasPassword&&(0,U.jsx)(ke,{checked:e.passwordRemoved,onChange:e=>r({passwordRemoved:e,password:``}),children:K.builder.passwordRemove}),(0,U.jsxs)(`div`,{children:[(0,U.jsx)(ke,{checked:e.cloaked,onChange:e=>r({cloaked:e}),children:K.builder.cloaked}),(0,U.jsx)(`p`,{className:`ms-7 mt-1 text-[13px] text-pretty text-muted`,children:K.builder.cloakedHint})]})]})}function Wn(e){return Object.entries(e??{}).map(([e,t])=>({country:e,url:t})).sort((e,t)=>e.country.localeCompare(t.country))}function Gn(e){let t=e.filter(e=>e.country).map(e=>[e.country,e.url.trim()]);return t.length?Object.fromEntries(t):null}var Kn=`AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`;function qn(e){let t=new Intl.DisplayNames(e,{type:`region`}),n=new Intl.Collator(e);return Kn.split(` `).map(e=>[e,t.of(e)??e]).sort(([,e],[,t])=>n.compare(e,t))}var Jn=qn(d);function Yn({rule:e,taken:t,error:n,onChange:r,onRemove:i}){let a=Jn.find(([t])=>t===e.country)?.[1]??K.builder.country,o=Jn.filter(([e])=>!t.includes(e));return(0,U.jsxs)(`div`,{className:`flex flex-col gap-2 rounded-lg border border-line p-3`,children:[(0,U.jsxs)(`div`,{className:`flex items-center gap-2`,children:[(0,U.jsx)(C,{label:K.builder.country,value:e.country,options:[[``,K.builder.countryChoose],...o],onChange:t=>r({...e,country:t}),className:`min-w-0 flex-1`}),(0,U.jsx)(O,{icon:`close`,label:K.builder.removeCountry(a),onClick:i})]}),(0,U.jsx)(Y,{label:K.builder.countryUrl(a),value:e.url,onChange:t=>r({...e,url:t}),error:n})]})}function Xn({draft:e,errorOf:t,onChange:n}){let{countries:r}=e;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`p`,{className:`text-[13px] text-pretty text-muted`,children:K.builder.targetsHint}),(0,U.jsx)(Y,{label:K.builder.iosUrl,value:e.iosUrl,onChange:e=>n({iosUrl:e}),error:t(`iosUrl`)}),(0,U.jsx)(Y,{label:K.builder.androidUrl,value:e.androidUrl,onChange:e=>n({androidUrl:e}),error:t(`androidUrl`)}),r.map((e,i)=>(0,U.jsx)(Yn,{rule:e,taken:r.map(({country:e})=>e).filter(t=>t!==e.country),error:e.country?t(`geo.${e.country}`):void 0,onChange:t=>n({countries:r.map(n=>n===e?t:n)}),onRemove:()=>n({countries:r.filter(t=>t!==e)})},i)),(0,U.jsx)(Fe,{error:t(`geo`)}),(0,U.jsx)(V,{icon:`plus`,className:`self-start`,onClick:()=>n({countries:[...r,{country:``,url:``}]}),children:K.builder.addCountry})]})}function Zn({onSave:e,onCancel:t}){let n=(0,W.useRef)(null),[r,i]=(0,W.useState)(``),a=()=>r.trim()&&e(r.trim());(0,W.useEffect)(()=>n.current?.focus(),[]);function o(e){e.key===`Enter`&&(e.preventDefault(),a())}return(0,U.jsxs)(`div`,{className:`flex flex-col gap-2`,children:[(0,U.jsx)(N,{ref:n,label:K.builder.templateName,hint:K.builder.templateHint,dir:`auto`,maxLength:60,autoComplete:`off`,value:r,onChange:i,onKeyDown:o}),(0,U.jsxs)(`div`,{className:`flex gap-2`,children:[(0,U.jsx)(V,{disabled:!r.trim(),onClick:a,children:K.builder.templateKeep}),(0,U.jsx)(V,{look:`ghost`,onClick:t,children:m.common.cancel})]})]})}var X=[`source`,`medium`,`campaign`,`term`,`content`,`referral`],Qn={source:``,medium:``,campaign:``,term:``,content:``,referral:``};function $n(e){let t=X.map(t=>[t,e[t]??``]);return Object.fromEntries(t)}function er(e){let t=X.filter(t=>e[t]);return t.length?Object.fromEntries(t.map(t=>[t,e[t]])):void 0}function tr(e,t){let n=X.filter(n=>e[n]!==t[n]);return n.length?Object.fromEntries(n.map(e=>[e,t[e]||null])):void 0}var nr={source:`utm_source`,medium:`utm_medium`,campaign:`utm_campaign`,term:`utm_term`,content:`utm_content`,referral:`ref`};function rr(e,t){let n=URL.canParse(e.trim())?new URL(e.trim()):null;if(!n||!/^https?:$/.test(n.protocol))return null;for(let e of X){let r=nr[e];t[e]&&!n.searchParams.has(r)&&n.searchParams.append(r,t[e])}return n.href}function ir(e,t){return[...e.filter(({name:e})=>e!==t.name),t].slice(-50)}function ar(e){return`hoko-utm-${e}`}function or(e){try{return cr(JSON.parse(localStorage.getItem(ar(e))??`[]`))}catch{return[]}}function sr(e,t){try{localStorage.setItem(ar(e),JSON.stringify(t))}catch{}}function cr(e){return Array.isArray(e)?e.flatMap(e=>typeof e?.name==`string`?[{name:e.name,utm:$n(e.utm??Qn)}]:[]):[]}function lr({utm:e,onChange:t}){let{slug:n}=w().workspace,[r,i]=(0,W.useState)(()=>or(n)),[a,o]=(0,W.useState)(``),[s,c]=(0,W.useState)(!1);function l(e,t){i(e),sr(n,e),o(t),c(!1)}function u(e){o(e);let n=r.find(t=>t.name===e);n&&t(n.utm)}return s?(0,U.jsx)(Zn,{onSave:t=>l(ir(r,{name:t,utm:e}),t),onCancel:()=>c(!1)}):(0,U.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[r.length>0&&(0,U.jsx)(C,{label:K.builder.template,value:a,options:[[``,K.builder.templateNone],...r.map(({name:e})=>[e,e])],onChange:u,className:`min-w-0 flex-1 sm:max-w-64`}),a&&(0,U.jsx)(O,{icon:`trash`,label:K.builder.templateRemove,onClick:()=>l(r.filter(({name:e})=>e!==a),``)}),(0,U.jsx)(V,{disabled:!er(e),onClick:()=>c(!0),children:K.builder.templateSave})]})}function ur({utm:e,errorOf:t,onChange:n}){return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`p`,{className:`text-[13px] text-pretty text-muted`,children:K.builder.utmHint}),(0,U.jsx)(lr,{utm:e,onChange:n}),(0,U.jsx)(`div`,{className:`grid gap-4 sm:grid-cols-2`,children:X.map(r=>(0,U.jsx)(N,{label:K.builder.utm[r],dir:`auto`,maxLength:255,autoComplete:`off`,autoCapitalize:`off`,value:e[r],onChange:t=>n({...e,[r]:t}),error:t(`utm.${r}`)},r))})]})}function dr(e){let{draft:t,before:n,errorOf:r,onChange:i}=e,{sections:a}=K.builder,o=(...e)=>e.some(e=>r(e)!==void 0),s=o(...X.map(e=>`utm.${e}`)),c=o(`expiresAt`,`expiredUrl`),l=o(`iosUrl`,`androidUrl`,`geo`,...t.countries.map(e=>`geo.${e.country}`));return(0,U.jsxs)(`div`,{children:[(0,U.jsx)(z,{open:s,icon:`tag`,title:a.campaign,summary:fr(t),children:(0,U.jsx)(ur,{utm:t.utm,errorOf:r,onChange:e=>i({utm:e})})},`utm-${s}`),(0,U.jsx)(z,{open:c,icon:`clock`,title:a.end,summary:pr(t),children:(0,U.jsx)(Rn,{...e})},`end-${c}`),(0,U.jsx)(z,{open:l,icon:`globe`,title:a.targets,summary:mr(t),children:(0,U.jsx)(Xn,{...e})},`targets-${l}`),(0,U.jsx)(z,{open:o(`password`),icon:`lock`,title:a.protection,summary:hr(t,!!n?.hasPassword),children:(0,U.jsx)(Un,{...e})},`protection-${o(`password`)}`),(0,U.jsx)(z,{open:o(`partnerId`,`externalId`),icon:`people`,title:a.more,summary:[t.partner?.name,t.externalId].filter(Boolean).join(` · `),children:(0,U.jsx)(Hn,{...e})},`more-${o(`partnerId`,`externalId`)}`)]})}function fr({utm:e}){return[e.source,e.medium,e.campaign].filter(Boolean).join(` / `)}function pr({expiresAt:e}){let t=zn(e);return t?D(t):K.builder.endNever}function mr({iosUrl:e,androidUrl:t,countries:n}){let r=[e,t,...n.map(e=>e.country)].filter(Boolean).length;return r?K.builder.targets(r):``}function hr({password:e,passwordRemoved:t,cloaked:n},r){return[(e||r&&!t)&&K.builder.passwordOn,n&&K.builder.cloakedOn].filter(Boolean).join(` · `)}function gr({draft:e,domain:t}){let n=rr(e.url,e.utm);return(0,U.jsxs)(`section`,{"aria-label":K.builder.preview,className:`rounded-lg border border-line bg-surface-2 p-4`,children:[(0,U.jsx)(`h3`,{className:`eyebrow`,children:K.builder.preview}),(0,U.jsxs)(`p`,{dir:`ltr`,className:`mt-1.5 truncate font-medium rtl:text-end`,children:[t,`/`,e.shortId||(0,U.jsx)(`span`,{className:`font-normal text-muted italic`,children:K.builder.previewShortId})]}),(0,U.jsxs)(`p`,{className:`mt-1 flex items-start gap-1.5 text-[13px] text-muted`,children:[(0,U.jsx)(A,{name:`arrowDown`,className:`mt-0.5 size-4`}),(0,U.jsx)(`bdi`,{className:`line-clamp-3 wrap-anywhere`,children:n??K.builder.previewEmpty})]})]})}function _r({urlRef:e,...t}){let n=t.before?.domain??new URL(o).host;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(Ln,{...t,domain:n,urlRef:e}),(0,U.jsx)(gr,{draft:t.draft,domain:n}),(0,U.jsx)(dr,{...t})]})}var vr=[`url`,`shortId`,`collectionId`,`title`,`tagIds`,`partnerId`,`externalId`,`utm.source`,`utm.medium`,`utm.campaign`,`utm.term`,`utm.content`,`utm.referral`,`expiresAt`,`expiredUrl`,`iosUrl`,`androidUrl`,`geo`,`password`];function yr({countries:e}){return[...vr,...e.map(({country:e})=>`geo.${e}`)]}function br(e=``,t=null){return{url:e,shortId:``,collection:t,title:``,tags:[],partner:null,externalId:``,utm:Qn,expiresAt:``,expiredUrl:``,iosUrl:``,androidUrl:``,countries:[],password:``,passwordRemoved:!1,cloaked:!1}}function xr(e){return{url:e.url,shortId:e.shortId,collection:e.collection,title:e.title??``,tags:e.tags??[],partner:e.partner??null,externalId:e.externalId??``,utm:$n(e.utm),expiresAt:Bn(e.expiresAt),expiredUrl:e.expiredUrl??``,iosUrl:e.iosUrl??``,androidUrl:e.androidUrl??``,countries:Wn(e.geo),password:``,passwordRemoved:!1,cloaked:e.cloaked}}function Sr(e,t){return JSON.stringify(e)===JSON.stringify(t)}function Cr(e){let{url:t,shortId:n,title:r,externalId:i,expiresAt:a,expiredUrl:o,iosUrl:s,androidUrl:c,password:l}=e;return{url:t.trim(),collectionId:e.collection?.id??``,shortId:n||void 0,tagIds:e.tags.map(e=>e.id),title:r||void 0,partnerId:e.partner?.id,externalId:i||void 0,utm:er(e.utm),expiresAt:zn(a)??void 0,expiredUrl:o||void 0,iosUrl:s||void 0,androidUrl:c||void 0,geo:Gn(e.countries)??void 0,password:l||void 0,cloaked:e.cloaked}}function wr(e,t){let n=xr(e),r=e=>t[e]===n[e]?void 0:t[e]||null,i=(e,t)=>JSON.stringify(e)===JSON.stringify(t);return{id:e.id,url:t.url===n.url?void 0:t.url.trim(),shortId:t.shortId===n.shortId?void 0:t.shortId,collectionId:t.collection?.id===e.collectionId?void 0:t.collection?.id,tagIds:i(t.tags,n.tags)?void 0:t.tags.map(e=>e.id),partnerId:t.partner?.id===n.partner?.id?void 0:t.partner?.id??null,title:r(`title`),externalId:r(`externalId`),expiredUrl:r(`expiredUrl`),iosUrl:r(`iosUrl`),androidUrl:r(`androidUrl`),utm:tr(n.utm,t.utm),expiresAt:t.expiresAt===n.expiresAt?void 0:zn(t.expiresAt),geo:i(t.countries,n.countries)?void 0:Gn(t.countries),password:t.password||(t.passwordRemoved?null:void 0),cloaked:t.cloaked===n.cloaked?void 0:t.cloaked}}function Z(e){return`${e.domain}/${e.shortId}`}function Tr(e,t){return e.expiresAt!==null&&Date.parse(e.expiresAt)<=t}function Er(e){return e.replace(/^https?:\/\//,``).replace(/^([^/?#]+)\/$/,`$1`)}function Dr(e){let t=ae(),n=w().workspace.slug;return M(async r=>{let i=await e(r,n);return t.invalidateQueries({queryKey:[`links`,n]}),t.invalidateQueries({queryKey:[`overview`,n]}),i})}function Or(){return Dr(async(e,t)=>(await i(dt,{input:e},t)).createLink?.link)}function kr(){return Dr(async(e,t)=>(await i(ft,{input:e},t)).updateLink?.link)}function Ar({search:e,onClose:t}){let{slug:r}=w().workspace,i=(0,W.useRef)(null),a=y(q(r,``)).data,[o]=(0,W.useState)(n),[s]=(0,W.useState)(()=>br(e.url)),[l,u]=(0,W.useState)(s),d=Or(),f=a?.find(({id:t})=>t===e.collection)??Tn(a),p={...l,collection:l.collection??f},m=e=>u(t=>({...t,...e}));async function h(){let e=await d.run({...Cr(p),idempotencyKey:o});e&&(t(),c({look:`ok`,title:K.done.created,text:Z(e)}))}return(0,U.jsx)(R,{size:`large`,title:K.builder.createTitle,description:K.builder.createHint,initialFocus:i,action:d,fields:yr(p),changed:!Sr(l,s),submit:{look:`primary`,children:K.builder.submit},onSubmit:h,onClose:t,children:(0,U.jsx)(_r,{draft:p,urlRef:i,errorOf:e=>j(d.error,e),onChange:m})})}function jr({link:e,onClose:t}){let n=(0,W.useRef)(null),[r]=(0,W.useState)(e),[i,a]=(0,W.useState)(()=>xr(e)),o=kr(),s=!Sr(i,xr(r)),l=e=>a(t=>({...t,...e}));async function u(){let e=s&&await o.run(wr(r,i));e&&(t(),c({look:`ok`,title:K.done.saved,text:Z(e)}))}return(0,U.jsx)(R,{size:`large`,title:K.builder.editTitle,description:K.builder.editHint,initialFocus:n,action:o,fields:yr(i),status:s?``:K.builder.unchanged,changed:s,submit:{look:`primary`,disabled:!s,children:m.common.save},onSubmit:u,onClose:t,children:(0,U.jsx)(_r,{draft:i,before:r,urlRef:n,errorOf:e=>j(o.error,e),onChange:l})})}var Mr={created:`CREATED_AT`,updated:`UPDATED_AT`,shortId:`SHORT_ID`};function Nr({sort:e=`created`,dir:t}){let n=t??l(e);return{field:Mr[e],direction:n===`asc`?`ASC`:`DESC`}}function Pr({q:e,view:t,collection:n,tag:r,partner:i,by:a}){return{search:e,archived:t===void 0?!1:t===`archived`||void 0,expired:t===`expired`||void 0,collectionId:n,tagId:r,partnerId:i,createdBy:a}}function Fr({q:e,view:t,collection:n,tag:r,partner:i,by:a}){return!!(e||t||n||r||i||a)}var Ir=25;function Lr(e,t){let{q:n,view:r,collection:a,tag:o,partner:s,by:c,sort:l,dir:u,after:d}=t,f={first:Ir,after:d},p={...f,filter:Pr(t),orderBy:Nr(t)};return x({queryKey:[`links`,e,`list`,{q:n,view:r,collection:a,tag:o,partner:s,by:c,sort:l,dir:u,after:d}],queryFn:()=>r===`deleted`?i(it,f,e):i(rt,p,e),placeholderData:b,staleTime:0})}function Rr(e,t){return x({queryKey:[`links`,e,`one`,t],queryFn:()=>i(at,{id:t},e),staleTime:0})}function zr(e,t,n,r){let a={...Vr(n,r),filters:[{dimension:`LINK`,operator:`ONE_OF`,values:[...t]}],breakdowns:[{dimension:`LINK`,limit:100}]};return x({queryKey:[`links`,e,`clicks`,t,n],queryFn:async()=>{let{analytics:t}=await i(ot,{input:a},e);return new Map(t?.breakdowns[0]?.values.map(({value:e,numbers:t})=>[e,t.clicks]))},enabled:t.length>0,placeholderData:b,staleTime:6e4})}function Br(e,t,n,r){let a={...Vr(n,r),interval:`DAY`,timezone:n,filters:[{dimension:`LINK`,values:[t]}]};return x({queryKey:[`links`,e,`numbers`,t,n],queryFn:()=>i(st,{input:a},e),refetchInterval:6e4,staleTime:0})}function Vr(e,t){let n=Ae(qe(e,t),1),r=t=>new Date(Pe(e,t)).toISOString();return{from:r(Ae(n,-30)),until:r(n)}}function Hr({search:e}){let{workspace:t,can:n}=w(),r=v(),i=y({...Rr(t.slug,e.edit??``),enabled:!!e.edit}),a=()=>r({to:`.`,search:e=>({...e,create:void 0,url:void 0,edit:void 0}),replace:!0});return n(`EDITOR`)?e.create?(0,U.jsx)(Ar,{search:e,onClose:a}):e.edit&&i.data?.link?(0,U.jsx)(jr,{link:i.data.link,onClose:a},e.edit):null:null}function Ur({tag:e}){return(0,U.jsxs)(`span`,{title:e.name,className:`badge badge-neutral min-w-0 max-w-36`,children:[(0,U.jsx)(J,{color:e.color}),(0,U.jsx)(`bdi`,{className:`truncate`,children:e.name})]})}function Wr({title:e,none:t,children:n}){return(0,U.jsxs)(`section`,{className:`card px-5 py-4`,children:[(0,U.jsx)(`h2`,{className:`font-semibold`,children:e}),t?(0,U.jsx)(`p`,{className:`mt-2 py-2 text-[13px] text-muted`,children:t}):(0,U.jsx)(`dl`,{className:`mt-2 divide-y divide-line`,children:n})]})}function Gr(e,t){return x({queryKey:[`links`,e,`maker`,t],queryFn:async()=>(await i(yt,{id:t},e)).link?.createdBy??null})}function Kr(e,t){return x({queryKey:[`members`,e,`makers`,t],queryFn:async()=>{let{members:n,apiKeys:r}=await i(bt,{search:t||void 0},e);return[...(n?.nodes??[]).map(({user:e})=>({value:e.id,text:e.name,hint:e.email})),...(r?.nodes??[]).map(e=>({value:e.id,text:e.name,hint:e.hint}))]},placeholderData:b})}function qr({link:e}){let{workspace:t,person:n,can:r}=w(),i=y({...Gr(t.slug,e.id),enabled:r(`ADMIN`)});if(!e.createdBy)return null;let{makers:a}=K,{slug:o}=t,s=i.data?.apiKey,c=i.data?.user?.name??(e.createdBy.actorId===n.id?a.me:a[e.createdBy.kind]);return(0,U.jsx)(F,{name:a.label,children:s?(0,U.jsx)(_,{to:`/$slug/settings/api-keys/$id`,params:{slug:o,id:s.id},className:`link`,children:(0,U.jsx)(`bdi`,{children:a.key(s.name)})}):(0,U.jsx)(`bdi`,{children:c})})}function Jr({link:e}){let{details:t}=K;return(0,U.jsxs)(Wr,{title:t.facts,children:[(0,U.jsx)(F,{name:t.destination,children:(0,U.jsx)(`a`,{href:e.url,target:`_blank`,rel:`noreferrer`,dir:`ltr`,className:`link wrap-anywhere`,children:e.url})}),(0,U.jsx)(F,{name:t.collection,children:(0,U.jsx)(`bdi`,{children:e.collection?.name??K.noCollection})}),(0,U.jsx)(F,{name:t.tags,children:e.tags?.length?(0,U.jsx)(`span`,{className:`flex flex-wrap gap-1`,children:e.tags.map(e=>(0,U.jsx)(Ur,{tag:e},e.id))}):t.none}),e.partner&&(0,U.jsx)(F,{name:t.partner,children:(0,U.jsx)(`bdi`,{children:e.partner.name})}),e.externalId&&(0,U.jsx)(F,{name:t.externalId,children:(0,U.jsx)(`code`,{className:`font-mono text-xs wrap-anywhere`,children:e.externalId})}),(0,U.jsx)(F,{name:t.created,children:de(e.createdAt)}),(0,U.jsx)(qr,{link:e}),(0,U.jsx)(F,{name:t.changed,children:de(e.updatedAt)}),(0,U.jsxs)(F,{name:t.id,children:[(0,U.jsx)(`code`,{className:`font-mono text-xs wrap-anywhere`,children:e.id}),(0,U.jsx)(Ie,{text:e.id,what:t.id,className:`-my-1.5`})]})]})}function Yr({link:e}){let t=I();return e.deletedAt?(0,U.jsx)(P,{look:`danger`,children:K.details.deletedNotice}):Tr(e,t)?(0,U.jsx)(P,{look:`warn`,children:K.details.expiredNotice}):e.archived?(0,U.jsx)(P,{children:K.details.archivedNotice}):null}var Xr=100,Zr=10;function Qr({series:e,zone:t}){let n=new Intl.DateTimeFormat(d,{..._e,timeZone:t}),r=e=>n.format(new Date(e)),{details:i}=K,a=e.reduce((e,t)=>t.numbers.clicks>(e?.numbers.clicks??0)?t:e,void 0),o=a?.numbers.clicks??0,s=a?i.byDayHint(E(o),r(a.from)):i.noClicks;return(0,U.jsxs)(`figure`,{className:`px-5 py-4`,children:[(0,U.jsx)(`svg`,{role:`img`,"aria-label":`${i.byDay}. ${s}`,viewBox:`0 0 ${Math.max(e.length,1)*Zr} ${Xr}`,preserveAspectRatio:`none`,className:`h-28 w-full`,children:e.map(({from:e,numbers:t},n)=>{let a=o?Math.max(t.clicks/o*96,t.clicks?3:1):1;return(0,U.jsxs)(`g`,{children:[(0,U.jsx)(`title`,{children:i.onDay(t.clicks,r(e))}),(0,U.jsx)(`rect`,{x:n*Zr,width:Zr,height:Xr,fill:`transparent`}),(0,U.jsx)(`rect`,{x:n*Zr+1,y:Xr-a,width:8,height:a,className:t.clicks?`fill-accent`:`fill-line`})]},e)})}),(0,U.jsxs)(`figcaption`,{className:`mt-2 text-xs text-muted`,children:[s,` `,m.common.daysIn(t)]})]})}var $r=[`clicks`,`leads`,`sales`];function ei({id:e}){let{workspace:t}=w(),n=Ge(),r=I(),{data:i,error:a}=y(Br(t.slug,e,n,r)),{details:o}=K,s=i?.analytics;return(0,U.jsxs)(`section`,{className:`card overflow-hidden`,"aria-busy":!i&&!a,children:[(0,U.jsx)(`h2`,{className:`px-5 pt-4 font-semibold`,children:o.numbers}),(0,U.jsx)(`dl`,{className:`mt-2 grid grid-cols-3 divide-x divide-line border-b border-line`,children:$r.map(e=>(0,U.jsxs)(`div`,{className:`flex min-w-0 flex-col justify-between px-3 py-3 sm:px-5`,children:[(0,U.jsx)(`dt`,{className:`text-[13px] text-muted`,children:o[e]}),(0,U.jsxs)(`dd`,{className:`mt-0.5 text-2xl font-semibold tracking-tight tabular-nums`,children:[s?E(s.totals[e]):`–`,s&&(0,U.jsx)(`span`,{className:`block text-xs font-normal tracking-normal text-muted`,children:o.before(E(s.previous.totals[e]))})]})]},e))}),a&&(0,U.jsx)(`div`,{className:`p-4`,children:(0,U.jsx)(P,{look:`warn`,children:a.message})}),(0,U.jsx)(Qr,{series:s?.series??[],zone:n})]})}function ti({link:e}){let{details:t}=K,n=ni(e,Tr(e,I()));return(0,U.jsx)(Wr,{title:t.rules,none:n.length===0?t.noRules:void 0,children:n.map(([e,t])=>(0,U.jsx)(F,{name:e,children:(0,U.jsx)(`bdi`,{className:`wrap-anywhere`,children:t})},e))})}function ni(e,t){let{details:n,builder:r}=K,i=new Intl.DisplayNames(d,{type:`region`}),a=X.filter(t=>e.utm[t]);return[[n.password,e.hasPassword&&n.passwordAsked],[t?n.ended:n.ends,e.expiresAt&&de(e.expiresAt)],[n.afterwards,e.expiredUrl],[n.ios,e.iosUrl],[n.android,e.androidUrl],...Wn(e.geo).map(({country:e,url:t})=>[i.of(e)??e,t]),...a.map(t=>[`${n.campaign}: ${r.utm[t]}`,e.utm[t]]),[n.cloaked,e.cloaked&&n.cloakedOn]].flatMap(([e,t])=>t?[[e,t]]:[])}function ri({address:e,name:t}){let[n,r]=(0,W.useState)(!1);return n?(0,U.jsx)(`p`,{className:`rounded-lg bg-surface-2 p-4 text-[13px] text-muted`,children:K.details.qrMissing}):(0,U.jsx)(`img`,{src:e,alt:K.details.qrPicture(t),className:`mx-auto aspect-square w-full max-w-60 rounded-lg border border-line bg-white`,onError:()=>r(!0)})}var ii=[`svg`,`png`],ai=[`256`,`512`,`1024`,`2048`];function oi(e,t,n){let r=`${o}/${encodeURIComponent(e)}/qr.${t}`;return t===`png`?`${r}?size=${n}`:r}async function si(e){let t=await fetch(e);if(!t.ok)throw Error(t.statusText);return t.blob()}async function ci(e,t){t===`svg`?await navigator.clipboard.writeText(await e.text()):await navigator.clipboard.write([new ClipboardItem({"image/png":e})])}function li({link:e}){let{details:t}=K,[n,r]=(0,W.useState)(`svg`),[i,a]=(0,W.useState)(`1024`),o=oi(e.shortId,n,i),s=M(async()=>le(await si(o),`${e.shortId}.${n}`));He(s.error);async function l(){let e=await si(o).then(e=>ci(e,n)).then(()=>!0).catch(()=>!1);c({look:e?`ok`:`danger`,title:e?t.qrCopied:m.common.copyFailed})}return(0,U.jsxs)(`section`,{className:`card flex flex-col gap-4 p-5`,children:[(0,U.jsxs)(`div`,{children:[(0,U.jsx)(`h2`,{className:`font-semibold`,children:t.qr}),(0,U.jsx)(`p`,{className:`mt-0.5 text-[13px] text-muted`,children:t.qrHint})]}),(0,U.jsx)(ri,{address:oi(e.shortId,`svg`,i),name:Z(e)},e.updatedAt),(0,U.jsx)(Xe,{label:t.qrFormat,value:n,options:ii.map(e=>[e,e.toUpperCase()]),onChange:r}),n===`png`&&(0,U.jsx)(Xe,{label:t.qrSize,value:i,options:ai.map(e=>[e,e]),hint:t.qrPixels(Number(i)),onChange:a}),(0,U.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,U.jsx)(V,{look:`primary`,icon:`download`,className:`flex-1`,busy:s.pending,onClick:()=>s.run(),children:t.qrDownload}),(0,U.jsx)(V,{icon:`copy`,className:`flex-1`,onClick:l,children:t.qrCopy})]})]})}function ui({link:e}){return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(Yr,{link:e}),(0,U.jsxs)(`div`,{className:`grid items-start gap-6 lg:grid-cols-[1fr_20rem]`,children:[(0,U.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6`,children:[(0,U.jsx)(ei,{id:e.id}),(0,U.jsx)(Jr,{link:e}),(0,U.jsx)(ti,{link:e})]}),(0,U.jsx)(li,{link:e})]})]})}function di({link:e}){let t=I();return(0,U.jsxs)(U.Fragment,{children:[e.deletedAt&&(0,U.jsx)(ge,{look:`danger`,children:K.deleted}),e.archived&&(0,U.jsx)(ge,{children:K.archived}),Tr(e,t)&&(0,U.jsx)(ge,{look:`warn`,children:K.expired}),e.hasPassword&&(0,U.jsxs)(`span`,{title:K.password,className:`relative z-10 text-muted`,children:[(0,U.jsx)(A,{name:`lock`,className:`size-4`}),(0,U.jsx)(`span`,{className:`sr-only`,children:K.password})]})]})}function fi(e,t,n){let r=e.filter(e=>!n.some(t=>t.id===e.id));return[...r,...t.filter(e=>!r.some(t=>t.id===e.id))]}function Q(){let e=ae(),t=w().workspace.slug;return async({patch:n,act:i,done:a,text:o,undo:s})=>{let l={queryKey:[`links`,t,`list`]};await e.cancelQueries(l),e.setQueriesData(l,e=>e&&pi(e,n));try{return await i(t),c({look:`ok`,title:a,text:o,undo:s}),!0}catch(e){return te(e)&&r(),c({look:`danger`,title:e instanceof Error?e.message:String(e)}),!1}finally{e.invalidateQueries({queryKey:[`links`,t]}),e.invalidateQueries({queryKey:[`overview`,t]})}}}function pi(e,t){if(!e.links)return e;let n=e.links.nodes.map(t).filter(e=>e!==null),r=e.links.totalCount-(e.links.nodes.length-n.length);return{...e,links:{...e.links,nodes:n,totalCount:r}}}function $(e,t){let n={links:e.map(e=>({...t(e),id:e.id}))};return e=>i(pt,{input:n},e)}function mi(e,t){let n=new Set(e.map(e=>e.id));return e=>n.has(e.id)?t(e):e}function hi(){let e=Q();return function t(n,r){return e({patch:mi(n,e=>({...e,archived:r})),act:$(n,()=>({archived:r})),done:r?K.done.archived(n.length):K.done.unarchived(n.length),text:r?K.done.worksOn:void 0,undo:()=>t(n,!r)})}}function gi(){let e=Q(),t=_i();return n=>{let r=n.map(e=>e.id);return e({patch:mi(n,()=>null),act:e=>i(mt,{input:{ids:r}},e),done:K.done.deleted(n.length),text:K.done.stopped,undo:()=>t(r)})}}function _i(){let e=Q();return t=>e({patch:e=>e.deletedAt&&t.includes(e.id)?null:e,act:async e=>{for(let n of t)await i(ht,{input:{id:n}},e)},done:K.done.restored(t.length)})}function vi(){let e=Q();return(t,n)=>e({patch:mi(t,e=>({...e,collection:n,collectionId:n.id})),act:$(t,()=>({collectionId:n.id})),done:K.done.moved(t.length),text:n.name,undo:()=>e({patch:e=>t.find(t=>t.id===e.id)??e,act:$(t,({collectionId:e})=>({collectionId:e})),done:K.done.undone})})}function yi(){let e=Q();return(t,n,r)=>{let i=e=>fi(e.tags??[],n,r);return e({patch:mi(t,e=>({...e,tags:i(e)})),act:$(t,e=>({tagIds:i(e).map(e=>e.id)})),done:K.done.tagged(t.length),undo:()=>e({patch:e=>t.find(t=>t.id===e.id)??e,act:$(t,({tagIds:e})=>({tagIds:e})),done:K.done.undone})})}}function bi(){let e=Q(),t=v(),n=w().workspace.slug;return r=>e({patch:e=>e,act:async()=>{let{duplicateLink:e}=await i(gt,{input:{id:r.id}},n);e&&await t({to:`/$slug/links/$id`,params:{slug:n,id:e.link.id}})},done:K.done.duplicated,text:Z(r)})}function xi({link:e,onTask:t}){let{can:n}=w(),r=v(),i=hi(),a=bi(),o={disabled:!n(`EDITOR`),reason:m.common.needsRole(`EDITOR`)},s=n=>()=>t({kind:n,links:[e]}),c=()=>r({to:`.`,search:t=>({...t,edit:e.id})});return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(k,{icon:`pencil`,...o,onClick:c,children:K.edit}),(0,U.jsx)(k,{icon:`copy`,...o,onClick:()=>a(e),children:K.duplicate}),(0,U.jsx)(k,{icon:`folder`,...o,onClick:s(`move`),children:K.move}),(0,U.jsx)(k,{icon:`archive`,...o,onClick:()=>i([e],!e.archived),children:e.archived?K.unarchive:K.archive}),(0,U.jsx)(k,{icon:`trash`,danger:!0,...o,onClick:s(`delete`),children:K.delete})]})}function Si({link:e}){let{can:t}=w(),n=_i();return(0,U.jsx)(k,{icon:`restore`,disabled:!t(`EDITOR`),reason:m.common.needsRole(`EDITOR`),onClick:()=>n([e.id]),children:K.restore})}function Ci({link:e,onTask:t}){let{workspace:n}=w(),r=v(),i=()=>r({to:`/$slug/links/$id`,params:{slug:n.slug,id:e.id}});async function a(){let t=await Ee(e.shortUrl);c({look:t?`ok`:`danger`,title:t?m.common.copied:m.common.copyFailed})}return(0,U.jsx)(be,{align:`end`,trigger:(0,U.jsx)(O,{small:!0,icon:`dots`,label:K.actionsFor(Z(e)),className:`relative z-10`}),children:e.deletedAt?(0,U.jsx)(Si,{link:e}):(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(k,{icon:`eye`,onClick:i,children:K.open}),(0,U.jsx)(k,{icon:`copy`,onClick:a,children:K.copy}),(0,U.jsx)(k,{icon:`external`,onClick:()=>window.open(e.shortUrl,`_blank`,`noreferrer`),children:K.visit}),(0,U.jsx)(`div`,{className:`menu-separator`}),(0,U.jsx)(xi,{link:e,onTask:t})]})})}var wi=5;function Ti({links:e,onClose:t,onDone:n}){let[r,i]=(0,W.useState)(``),a=gi(),o=e.length>1,s=!o||r.trim()===String(e.length);async function c(){s&&(t(),await a(e)&&n?.())}return(0,U.jsxs)(R,{size:`small`,title:K.deleteDialog.title(e.length),description:K.deleteDialog.hint,action:{pending:!1,error:null},fields:[],submit:{look:`danger`,disabled:!s,children:K.deleteDialog.submit},onSubmit:c,onClose:t,children:[(0,U.jsxs)(`ul`,{dir:`ltr`,className:`flex flex-col gap-1 rounded-lg bg-surface-2 p-3 text-[13px]`,children:[e.slice(0,wi).map(e=>(0,U.jsx)(`li`,{className:`truncate`,children:Z(e)},e.id)),e.length>wi&&(0,U.jsx)(`li`,{className:`text-muted`,children:K.moreTags(e.length-wi)})]}),o&&(0,U.jsx)(N,{label:K.deleteDialog.confirm(e.length),inputMode:`numeric`,autoComplete:`off`,value:r,onChange:i})]})}function Ei({links:e,onClose:t,onDone:n}){let[r,i]=(0,W.useState)(null),a=vi();async function o(){r&&(t(),await a(e,r)&&n?.())}return(0,U.jsx)(R,{size:`small`,title:K.moveDialog.title(e.length),description:K.moveDialog.hint,action:{pending:!1,error:null},fields:[],submit:{look:`primary`,disabled:!r,children:K.moveDialog.submit},onSubmit:o,onClose:t,children:(0,U.jsx)(an,{chosen:r,onChange:i})})}function Di({links:e,onClose:t,onDone:n}){let[r,i]=(0,W.useState)([]),[a,o]=(0,W.useState)([]),s=yi();async function c(){t(),await s(e,r,a)&&n?.()}return(0,U.jsxs)(R,{size:`small`,title:K.tagDialog.title(e.length),description:K.tagDialog.hint,action:{pending:!1,error:null},fields:[],submit:{look:`primary`,disabled:r.length+a.length===0,children:K.tagDialog.submit},onSubmit:c,onClose:t,children:[(0,U.jsx)(Fn,{label:K.tagDialog.add,chosen:r,onChange:i}),(0,U.jsx)(Fn,{label:K.tagDialog.remove,chosen:a,onChange:o})]})}function Oi({task:e,onClose:t,onDone:n}){if(!e)return null;let r={links:e.links,onClose:t,onDone:n};return e.kind===`delete`?(0,U.jsx)(Ti,{...r}):e.kind===`move`?(0,U.jsx)(Ei,{...r}):(0,U.jsx)(Di,{...r})}function ki({link:e}){let{workspace:t,can:n}=w(),r=v(),[i,a]=(0,W.useState)(null),o={slug:t.slug,id:e.id};return(0,U.jsxs)(`header`,{className:`flex flex-col gap-2`,children:[(0,U.jsx)(Qe,{to:`/$slug/links`,params:{slug:t.slug},children:K.details.back}),(0,U.jsxs)(`div`,{className:`flex flex-wrap items-start justify-between gap-x-6 gap-y-4`,children:[(0,U.jsxs)(`div`,{className:`min-w-0 flex-1 basis-72`,children:[(0,U.jsxs)(`div`,{className:`flex min-h-9 flex-wrap items-center gap-x-2 gap-y-1`,children:[(0,U.jsx)(`h1`,{dir:`ltr`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:Z(e)}),(0,U.jsx)(Ie,{text:e.shortUrl,what:Z(e)}),(0,U.jsx)(di,{link:e})]}),e.title&&(0,U.jsx)(`p`,{dir:`auto`,className:`mt-1 text-muted wrap-anywhere`,children:e.title})]}),(0,U.jsxs)(`div`,{className:`flex items-center gap-2`,children:[!e.deletedAt&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsxs)(`a`,{href:e.shortUrl,target:`_blank`,rel:`noreferrer`,className:`btn btn-secondary`,children:[(0,U.jsx)(A,{name:`external`,className:`size-4`}),K.visit]}),n(`EDITOR`)?(0,U.jsxs)(_,{to:`/$slug/links/$id`,params:o,search:{edit:e.id},className:`btn btn-secondary`,children:[(0,U.jsx)(A,{name:`pencil`,className:`size-4`}),K.edit]}):(0,U.jsx)(V,{icon:`pencil`,disabled:!0,title:m.common.needsRole(`EDITOR`),children:K.edit})]}),(0,U.jsx)(Ci,{link:e,onTask:a})]})]}),(0,U.jsx)(Oi,{task:i,onClose:()=>a(null),onDone:()=>{i?.kind===`delete`&&r({to:`/$slug/links`,params:o})}})]})}var Ai=S(`/$slug/links/$id`);function ji(){let{workspace:e}=w(),{id:n}=Ai.useParams(),r=Ai.useSearch(),i=y(Rr(e.slug,n)),a=De(i.isPending),o=i.data?.link;if(L(o?Z(o):K.page),o)return(0,U.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,U.jsx)(ki,{link:o}),(0,U.jsx)(ui,{link:o}),(0,U.jsx)(Hr,{search:r})]});let s=i.error instanceof t&&i.error.code===`NOT_FOUND`;return i.isError&&!s?(0,U.jsx)(ze,{error:i.error,onRetry:()=>i.refetch()}):i.isPending?a?(0,U.jsx)(Je,{}):null:(0,U.jsx)(Ye,{alone:!0,icon:`link`,title:K.builder.missingTitle,hint:K.builder.missingHint})}function Mi({selection:e,onTask:t}){let{can:n}=w(),r=hi(),{selected:i,clear:a}=e,o=i.some(e=>e.deletedAt),s={disabled:!(n(`EDITOR`)&&!o),title:n(`EDITOR`)?void 0:m.common.needsRole(`EDITOR`)},c=e=>()=>t({kind:e,links:i}),l=i.every(e=>e.archived);return i.length===0?null:(0,U.jsxs)(`section`,{"aria-label":K.bulk.title,className:`sticky bottom-4 z-20 mx-auto flex max-w-full flex-wrap items-center gap-1.5 rounded-xl border border-line bg-surface p-2 shadow-pop`,children:[(0,U.jsx)(`p`,{role:`status`,className:`px-2 font-medium tabular-nums`,children:K.bulk.selected(i.length)}),(0,U.jsx)(V,{small:!0,icon:`folder`,...s,onClick:c(`move`),children:K.moveDialog.submit}),(0,U.jsx)(V,{small:!0,icon:`tag`,...s,onClick:c(`tag`),children:K.bulk.tag}),(0,U.jsx)(V,{small:!0,icon:`archive`,...s,onClick:()=>r(i,!l),children:l?K.unarchive:K.archive}),(0,U.jsx)(V,{small:!0,icon:`trash`,className:`text-danger`,...s,onClick:c(`delete`),children:K.delete}),(0,U.jsx)(O,{small:!0,icon:`close`,label:K.bulk.clear,onClick:a})]})}function Ni({label:e,checked:t,onChange:n}){return(0,U.jsxs)(`label`,{className:`relative z-10 -m-1.5 inline-grid size-8 cursor-pointer place-items-center align-middle`,children:[(0,U.jsx)(`span`,{className:`sr-only`,children:e}),(0,U.jsx)(`input`,{type:`checkbox`,className:`check`,checked:t,onChange:n})]})}function Pi({link:e}){let{workspace:t}=w(),{title:n,url:r,archived:i,deletedAt:a}=e;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsxs)(`span`,{className:`flex min-h-8 items-center gap-1.5`,children:[(0,U.jsx)(_,{to:`/$slug/links/$id`,params:{slug:t.slug,id:e.id},preload:!1,dir:`ltr`,title:e.shortUrl,className:B(`min-w-0 truncate font-medium after:absolute after:inset-0`,(i||a)&&`text-muted`),children:Z(e)}),(0,U.jsx)(Ie,{text:e.shortUrl,what:Z(e),className:`relative z-10 -my-1`}),(0,U.jsx)(di,{link:e})]}),(0,U.jsxs)(`span`,{className:`flex min-w-0 gap-1.5 text-[13px] text-muted`,children:[n&&(0,U.jsx)(`bdi`,{title:n,className:`max-w-[50%] shrink-0 truncate text-fg`,children:n}),(0,U.jsx)(`bdi`,{title:r,className:`min-w-0 truncate`,children:Er(r)})]})]})}var Fi=2;function Ii({tags:e}){let t=e.slice(Fi);return(0,U.jsxs)(`span`,{className:`flex items-center gap-1`,children:[e.slice(0,Fi).map(e=>(0,U.jsx)(Ur,{tag:e},e.id)),t.length>0&&(0,U.jsx)(`span`,{title:t.map(e=>e.name).join(`, `),className:`badge badge-neutral shrink-0`,children:K.moreTags(t.length)})]})}function Li({links:e,selection:t,clicksOf:n,onTask:r}){let{columns:i}=K;return(0,U.jsx)(`ul`,{className:`flex flex-col gap-3`,children:e.map(e=>(0,U.jsxs)(`li`,{className:`card relative p-4`,children:[(0,U.jsxs)(`div`,{className:`flex items-start gap-2`,children:[(0,U.jsx)(`span`,{className:`pt-1.5`,children:(0,U.jsx)(Ni,{label:K.bulk.select(Z(e)),checked:t.ids.has(e.id),onChange:()=>t.toggle(e.id)})}),(0,U.jsx)(`h2`,{className:`min-w-0 flex-1 text-sm font-normal`,children:(0,U.jsx)(Pi,{link:e})}),(0,U.jsx)(`span`,{className:`-me-2 -mt-0.5`,children:(0,U.jsx)(Ci,{link:e,onTask:r})})]}),(0,U.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,U.jsx)(me,{name:i.clicks,children:n(e)}),(0,U.jsx)(me,{name:e.deletedAt?i.deleted:i.created,children:D(e.deletedAt??e.createdAt)}),(0,U.jsx)(me,{name:i.collection,children:(0,U.jsx)(`bdi`,{className:`block truncate`,children:e.collection?.name??K.noCollection})})]}),!!e.tags?.length&&(0,U.jsx)(`div`,{className:`mt-3`,children:(0,U.jsx)(Ii,{tags:e.tags??[]})})]},e.id))})}var Ri=`https://example.com/`,zi=`mutation ($input: CreateLinkInput!) { createLink(input: $input) { link { shortUrl } } }`;function Bi({collectionId:e}){let t={url:Ri,collectionId:e??G.steps.link.collection},n=Te(o,Me,{method:`POST`,path:`/api/links`,body:JSON.stringify([t])}),r=Te(o,Me,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:zi,variables:{input:t}})});return(0,U.jsx)(pe,{label:G.steps.link.title,rest:n,graphql:r})}var Vi=S(`/$slug/links`);function Hi({search:e,filtered:t}){let{workspace:n}=w(),r=Vi.useNavigate(),i=y(q(n.slug,``));return e.view===`deleted`?(0,U.jsx)(Ye,{icon:`trash`,title:K.noDeletedTitle,hint:K.noDeletedHint}):t?(0,U.jsx)(Ke,{title:K.noMatchTitle,hint:K.noMatchHint,onClear:()=>r({search:{},replace:!0})}):(0,U.jsx)(Se,{icon:`link`,title:K.emptyTitle,hint:K.emptyHint,children:(0,U.jsx)(Bi,{collectionId:Tn(i.data)?.id})})}var Ui=(0,W.memo)(function({link:e,selected:t,clicks:n,onToggle:r,onTask:i}){return(0,U.jsxs)(`tr`,{className:B(`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,t&&`bg-accent-soft/50`),children:[(0,U.jsx)(`td`,{className:`py-3 ps-4`,children:(0,U.jsx)(Ni,{label:K.bulk.select(Z(e)),checked:t,onChange:()=>r(e.id)})}),(0,U.jsx)(`th`,{scope:`row`,className:`w-full max-w-0 min-w-64 px-4 py-2.5 text-start font-normal`,children:(0,U.jsx)(Pi,{link:e})}),(0,U.jsx)(`td`,{className:`hidden max-w-40 truncate px-4 py-3 whitespace-nowrap text-muted xl:table-cell`,children:(0,U.jsx)(`bdi`,{children:e.collection?.name??K.noCollection})}),(0,U.jsx)(`td`,{className:`hidden max-w-44 px-4 py-3 lg:table-cell xl:max-w-64`,children:(0,U.jsx)(Ii,{tags:e.tags??[]})}),(0,U.jsx)(`td`,{className:`px-4 py-3 text-end whitespace-nowrap tabular-nums`,children:n}),(0,U.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:D(e.deletedAt??e.createdAt)}),(0,U.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,U.jsx)(Ci,{link:e,onTask:i})})]})});function Wi({links:e,search:t,selection:n,clicksOf:r,onTask:i}){let{columns:a}=K,o=t.view===`deleted`;return(0,U.jsx)(`div`,{className:`card overflow-x-auto`,children:(0,U.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,U.jsx)(`caption`,{className:`sr-only`,children:K.page}),(0,U.jsx)(`thead`,{children:(0,U.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,U.jsx)(`th`,{scope:`col`,className:`table-head w-10 pe-0`,children:(0,U.jsx)(Ni,{label:K.bulk.selectAll,checked:n.all,onChange:n.toggleAll})}),(0,U.jsx)(`th`,{scope:`col`,className:`table-head`,children:a.link}),(0,U.jsx)(`th`,{scope:`col`,className:`table-head hidden xl:table-cell`,children:a.collection}),(0,U.jsx)(`th`,{scope:`col`,className:`table-head hidden lg:table-cell`,children:a.tags}),(0,U.jsx)(`th`,{scope:`col`,className:`table-head text-end`,children:a.clicks}),(0,U.jsx)(`th`,{scope:`col`,className:`table-head`,children:o?a.deleted:a.created}),(0,U.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,U.jsx)(`span`,{className:`sr-only`,children:a.actions})})]})}),(0,U.jsx)(`tbody`,{children:e.map(e=>(0,U.jsx)(Ui,{link:e,selected:n.ids.has(e.id),clicks:r(e),onToggle:n.toggle,onTask:i},e.id))})]})})}function Gi({maker:e,onChange:t}){let{workspace:n,person:r,can:i}=w(),[a,o]=(0,W.useState)(``),s=i(`ADMIN`),c=y({...Kr(n.slug,a),enabled:s}),{makers:l}=K,u={value:r.id,text:l.me},d=c.data?.filter(({value:e})=>e!==r.id),f=s?d&&(a?c.data:[u,...d]):[u],p=[u,...c.data??[]].find(({value:t})=>t===e)?.text;return(0,U.jsx)(Re,{label:l.label,chosen:e&&(p??K.unknown),find:l.find,none:l.nobody,picks:f,clean:ee,onSearch:o,onChange:t})}function Ki({search:e,onChange:t}){let{slug:n}=w().workspace,r=y(q(n,``)).data??[],i=y(nn(n,``)).data??[],a=y(rn(n,``)).data??[],o=e=>t({view:e===`active`?void 0:e}),s=[[`collection`,K.collection,r],[`tag`,K.tag,i],[`partner`,K.partner,a]];return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(oe,{label:K.view,values:[e.view??`active`],options:ne.map(e=>[e,K.views[e]]),onChange:([e])=>o(e)}),e.view!==`deleted`&&s.map(([n,r,i])=>(i.length>0||e[n])&&(0,U.jsx)(oe,{label:r,values:e[n]?[e[n]]:[],options:qi(i,e[n]),onChange:([e])=>t({[n]:e})},n)),e.view!==`deleted`&&(0,U.jsx)(Gi,{maker:e.by,onChange:e=>t({by:e})})]})}function qi(e,t){let n=e.map(({id:e,name:t})=>[e,t]);return!t||e.some(({id:e})=>e===t)?n:[...n,[t,K.unknown]]}var Ji=S(`/$slug/links`),Yi=[[`created-desc`,K.sorts.newest],[`created-asc`,K.sorts.oldest],[`updated-desc`,K.sorts.changedLast],[`updated-asc`,K.sorts.changedFirst],[`shortId-asc`,K.sorts.shortIdUp],[`shortId-desc`,K.sorts.shortIdDown]];function Xi({search:e,total:t}){let n=Ji.useNavigate(),r=Ne(),i=e.sort??`created`,a=e.view===`deleted`;return(0,U.jsxs)(ye,{total:t===void 0?void 0:K.total(t),onClear:Fr(e)?()=>n({search:{},replace:!0}):void 0,order:!a&&(0,U.jsx)(ue,{orders:Yi,sort:i,dir:e.dir??l(i),onChange:r}),hint:a?K.deletedHint:void 0,children:[!a&&(0,U.jsx)(fe,{label:K.search,placeholder:K.searchHint,value:e.q??``,clean:ee,onChange:e=>r({q:e||void 0})}),(0,U.jsx)(Ki,{search:e,onChange:r})]})}function Zi(e){let{workspace:t}=w(),n=I(),r=(0,W.useMemo)(()=>e.map(e=>e.id),[e]),{data:i,isError:a,isPlaceholderData:o}=y(zr(t.slug,r,Ge(),n));return(0,W.useCallback)(e=>{if(a)return K.unknown;let t=i?.get(e.id);return t===void 0&&(!i||o)?``:E(t??0)},[i,a,o])}function Qi(e){let[t,n]=(0,W.useState)(new Set),r=(0,W.useMemo)(()=>e.filter(e=>t.has(e.id)),[e,t]),i=(0,W.useCallback)(e=>{n(t=>{let n=new Set(t);return n.delete(e)||n.add(e),n})},[]),a=(0,W.useCallback)(()=>n(new Set),[]),o=(0,W.useCallback)(()=>{n(new Set(r.length===e.length?[]:e.map(e=>e.id)))},[e,r.length]);return{ids:t,selected:r,all:e.length>0&&r.length===e.length,toggle:i,toggleAll:o,clear:a}}var $i=[];function ea({search:e}){let{workspace:t}=w(),n=y(Lr(t.slug,e)),[r,i]=(0,W.useState)(null),a=ce(`(width >= 48rem)`),{page:o,former:s}=Ue(n,e=>e.links),c=o?.nodes??$i,l=Zi(c),u=Qi(c),d=Fr(e),f=d||n.isError||!!o?.totalCount,p=a?Wi:Li;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(je,{label:K.page,query:n,page:o,former:s,after:e.after,toolbar:f&&(0,U.jsx)(Xi,{search:e,total:o?.totalCount}),empty:(0,U.jsx)(Hi,{search:e,filtered:d}),children:(0,U.jsx)(p,{links:c,search:e,selection:u,clicksOf:l,onTask:i})}),(0,U.jsx)(Mi,{selection:u,onTask:i}),(0,U.jsx)(Oi,{task:r,onClose:()=>i(null)})]})}function ta(){let e=w().workspace.slug;return M(async t=>{le(new Blob(await na(e,Pr(t)),{type:`text/csv`}),K.exportFile),c({look:`ok`,title:K.exported,text:K.exportFile})})}async function na(e,t,n){let{exportLinks:r}=await i(vt,{filter:t,after:n},e);return r?r.hasNextPage&&r.endCursor?[r.csv,...await na(e,t,r.endCursor)]:[r.csv]:[]}var ra=S(`/$slug/links`);function ia({search:e}){let{workspace:t,can:n}=w(),r=ra.useNavigate(),i=ta();return He(i.error),(0,U.jsxs)(be,{align:`end`,trigger:(0,U.jsxs)(V,{busy:i.pending,children:[K.more,(0,U.jsx)(A,{name:`chevronDown`,className:`size-4 text-muted`})]}),children:[(0,U.jsx)(k,{icon:`upload`,disabled:!n(`EDITOR`),reason:m.common.needsRole(`EDITOR`),onClick:()=>r({to:`/$slug/links/import`,params:{slug:t.slug}}),children:K.import}),e.view!==`deleted`&&(0,U.jsx)(k,{icon:`download`,onClick:()=>i.run(e),children:K.export})]})}var aa=S(`/$slug/links`);function oa(){L(K.page);let e=aa.useSearch(),t=aa.useNavigate();return(0,U.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,U.jsx)(We,{title:K.page,intro:K.intro,children:(0,U.jsxs)(`div`,{className:`flex items-center gap-2`,children:[(0,U.jsx)(ia,{search:e}),(0,U.jsx)(Tt,{needs:`EDITOR`,look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>t({search:e=>({...e,create:`1`,edit:void 0})}),children:K.create})]})}),(0,U.jsx)(ea,{search:e}),(0,U.jsx)(Hr,{search:e})]})}function sa({color:e,onChange:t}){let n=(0,W.useId)();return(0,U.jsxs)(`fieldset`,{children:[(0,U.jsxs)(`legend`,{className:`mb-2 flex w-full justify-between text-sm font-medium`,children:[H.tag.color,(0,U.jsx)(`span`,{className:`font-normal text-muted`,children:H.tag.colors[e]})]}),(0,U.jsx)(`div`,{className:`grid grid-cols-[repeat(auto-fill,minmax(2rem,1fr))] gap-1`,children:Pn.map(r=>(0,U.jsxs)(`label`,{title:H.tag.colors[r],className:`pill min-h-8 justify-center px-0 not-has-checked:border-transparent [&_.tag-dot]:size-5`,children:[(0,U.jsx)(`input`,{type:`radio`,className:`sr-only`,name:n,value:r,checked:r===e,"aria-label":H.tag.colors[r],onChange:()=>t(r)}),(0,U.jsx)(J,{color:r})]},r))})]})}var ca=[`tags`,`links`,`overview`];function la(){return T(ca,async(e,t)=>(await i(St,{input:e},t)).createTag?.tag)}function ua(){return T(ca,async(e,t)=>(await i(Ct,{input:e},t)).updateTag?.tag)}function da(){return T(ca,async(e,t)=>(await i(wt,{input:{id:e}},t)).deleteTag)}function fa({before:e,onClose:t}){let n=e?.color??`BLUE`,[r,i]=(0,W.useState)(n),a=la(),o=ua();return(0,U.jsx)(Dt,{words:H.tag,before:e,changed:r!==n,action:e?o:a,fields:[`color`],onSave:(t,n)=>e?o.run({id:e.id,name:t,color:r}):a.run({name:t,color:r,idempotencyKey:n}),onClose:t,children:(0,U.jsx)(sa,{color:r,onChange:i})})}function pa({tag:e,onClose:t}){let n=da();return(0,U.jsx)(Ut,{words:H.tag,thing:e,action:n,onClose:t})}function ma({tag:e,onEdit:t,onDelete:n}){let{workspace:r}=w(),i=v(),a={to:`/$slug/links`,params:{slug:r.slug},search:{tag:e.id}};return(0,U.jsx)(Bt,{mark:(0,U.jsx)(J,{color:e.color}),name:(0,U.jsx)(_,{...a,dir:`auto`,title:e.name,className:`min-w-0 truncate after:absolute after:inset-0`,children:e.name}),facts:[H.links(e.links?.totalCount??0)],menu:(0,U.jsx)(zt,{name:e.name,onShow:()=>i(a),onEdit:t,onDelete:n})})}function ha(e,t){let{q:n,order:r,after:a}=t,o={first:25,after:a,filter:{search:n},orderBy:h(t)};return x({queryKey:[`tags`,e,`list`,{q:n,order:r,after:a}],queryFn:()=>i(xt,o,e),placeholderData:b,staleTime:0})}var ga=(0,U.jsx)(Ft,{label:H.tag.create,mutation:`mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id name } } }`,path:`/api/tags`,name:H.tag.placeholder});function _a({search:e}){let{workspace:t}=w(),n=y(ha(t.slug,e)),[r,i]=(0,W.useState)(null),[a,o]=(0,W.useState)(null),s=n.data?.tags;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(Pt,{words:H.tag,icon:`tag`,search:e,query:n,page:s,example:ga,children:s?.nodes.map(e=>(0,U.jsx)(ma,{tag:e,onEdit:()=>i(e),onDelete:()=>o(e)},e.id))}),r&&(0,U.jsx)(fa,{before:r,onClose:()=>i(null)}),a&&(0,U.jsx)(pa,{tag:a,onClose:()=>o(null)})]})}var va=S(`/$slug/tags`);function ya(){let e=va.useSearch();return(0,U.jsx)(Et,{words:H.tag,search:e,dialog:e=>(0,U.jsx)(fa,{onClose:e}),children:(0,U.jsx)(_a,{search:e})})}export{Dn as a,Lt as c,Tt as d,ji as i,Ft as l,oa as n,qt as o,Bi as r,Rt as s,ya as t,G as u};