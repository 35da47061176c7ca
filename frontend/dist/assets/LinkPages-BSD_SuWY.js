const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./collections.ar-D1y6Ka2S.js","./words.ar-BTkEuRC9.js","./collections.en-D412ur5x.js","./words.en-vltmtUb3.js","./links.ar-CaIVHvVS.js","./links.en-CxLh3r1g.js","./overview.ar-ta2pcQtn.js"])))=>i.map(i=>d[i]);
import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{D as t,E as n,L as r,Q as i,Y as a,_ as o,_t as s,at as c,b as l,ct as u,dt as d,et as f,ft as p,g as ee,gt as m,ht as h,nt as te,pt as ne,q as re,st as ie,tt as ae,v as oe,y as se}from"./start-D8n5IGgs.js";import{A as ce,C as g,D as le,S as _,a as v,c as y,i as b,u as x,x as S}from"./frame-Dcs5uaQq.js";import{C,D as w,F as ue,G as T,I as de,It as E,L as D,O,R as fe,S as pe,St as k,Y as me,_ as he,_t as ge,b as _e,bt as A,cn as j,ct as ve,d as ye,dt as M,g as be,gt as N,in as xe,it as P,j as F,k as Se,l as Ce,ln as I,mt as L,n as we,nn as R,nt as Te,on as Ee,s as De,sn as z,t as Oe,tt as B,u as ke,un as V,vt as Ae,w as je,wt as Me,x as Ne,yt as Pe,z as Fe}from"./parts-3WN9PVUW.js";var Ie=new f(`
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
}`),Le=new f(`
    mutation CreateCollection($input: CreateCollectionInput!) {
  createCollection(input: $input) {
    collection {
      id
      name
    }
  }
}
    `),Re=new f(`
    mutation UpdateCollection($input: UpdateCollectionInput!) {
  updateCollection(input: $input) {
    collection {
      id
      name
    }
  }
}
    `),ze=new f(`
    mutation DeleteCollection($input: DeleteCollectionInput!) {
  deleteCollection(input: $input) {
    deletedId
  }
}
    `),Be=new f(`
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
}`),Ve=new f(`
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
}`),He=new f(`
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
}`),Ue=new f(`
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
    `),We=new f(`
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
    `),Ge=new f(`
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
    `),Ke=new f(`
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
    `),qe=new f(`
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
    `),Je=new f(`
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
}`),Ye=new f(`
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
}`),Xe=new f(`
    mutation UpdateLinks($input: UpdateLinksInput!) {
  updateLinks(input: $input) {
    links {
      id
    }
  }
}
    `),Ze=new f(`
    mutation DeleteLinks($input: DeleteLinksInput!) {
  deleteLinks(input: $input) {
    deletedIds
  }
}
    `),Qe=new f(`
    mutation RestoreLink($input: RestoreLinkInput!) {
  restoreLink(input: $input) {
    link {
      id
    }
  }
}
    `),$e=new f(`
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
}`),et=new f(`
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
    `),tt=new f(`
    query ExportLinks($after: String, $filter: LinkFilter) {
  exportLinks(after: $after, filter: $filter) {
    csv
    hasNextPage
    endCursor
  }
}
    `),nt=new f(`
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
}`),rt=new f(`
    mutation CreateTag($input: CreateTagInput!) {
  createTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `),it=new f(`
    mutation UpdateTag($input: UpdateTagInput!) {
  updateTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `),at=new f(`
    mutation DeleteTag($input: DeleteTagInput!) {
  deleteTag(input: $input) {
    deletedId
  }
}
    `),ot=S(`/$slug`);function H(){let{person:e,memberships:t,membership:n}=ot.useRouteContext();return{person:e,memberships:t,workspace:n.workspace,role:n.role,scopes:n.scopes,can:e=>r(n.role,e)}}var U=e(ce(),1),W=le();function st(e){let t=[],n=[],r=!1,i=e.replace(/^\uFEFF/,``).split(/\r\n|\n|\r/);return i.forEach((e,a)=>{if(n.push(e),r=r!==ct(e),r&&a<i.length-1)return;let o=n.join(`
`);o.trim()&&t.push({line:a+2-n.length,text:o}),n=[]}),t}function ct(e){return(e.match(/"/g)?.length??0)%2==1}var lt=[`,`,`;`,`	`];function ut(e){let t=e.replace(/"[^"]*"/g,``),n=lt.map(e=>t.split(e).length);return lt[n.indexOf(Math.max(...n))]??`,`}function dt(e,t){let n=[],r=``;for(let i of e.split(t))r=r?r+t+i:i,ct(r)||(n.push(ft(r)),r=``);return r?[...n,ft(r)]:n}function ft(e){let t=/^\s*"(.*)"\s*$/s.exec(e);return t?(t[1]??``).replaceAll(`""`,`"`):e}var pt=/^[=+\-@\t\r]/;function mt(e){return e.map(e=>`${e.map(ht).join(`,`)}\r\n`).join(``)}function ht(e){if(typeof e==`number`)return String(e);let t=pt.test(e)?`'${e}`:e;return/["',\r\n]/.test(t)?`"${t.replaceAll(`"`,`""`)}"`:t}var G=(s===`ar`?await m(()=>import(`./collections.ar-D1y6Ka2S.js`),__vite__mapDeps([0,1]),import.meta.url):await m(()=>import(`./collections.en-D412ur5x.js`),__vite__mapDeps([2,3]),import.meta.url)).collections;function gt(e){let t=x(),n=H().workspace.slug;return O(async r=>{let i=await e(r,n);for(let e of[`collections`,`links`,`overview`])t.invalidateQueries({queryKey:[e,n]});return i})}function _t(){return gt(async(e,t)=>(await a(Le,{input:e},t)).createCollection?.collection)}function vt(){return gt(async(e,t)=>(await a(Re,{input:e},t)).updateCollection?.collection)}function yt(){return gt(async(e,t)=>(await a(ze,{input:{id:e}},t)).deleteCollection)}function bt({before:e,onClose:t}){let[n]=(0,U.useState)(ae),[r,i]=(0,U.useState)(e?.name??``),[a,o]=(0,U.useState)(e?.description??``),s=_t(),l=vt(),u=e?l:s,d=r!==(e?.name??``)||a!==(e?.description??``);async function f(){let i={name:r,description:a||null};await(e?l.run({...i,id:e.id}):s.run({...i,idempotencyKey:n}))&&(t(),c({look:`ok`,title:e?G.collection.saved:G.collection.done,text:r}))}return(0,W.jsxs)(C,{size:`small`,title:e?G.collection.editTitle:G.collection.createTitle,action:u,fields:[`name`,`description`],changed:d,submit:{look:`primary`,disabled:!!e&&!d,children:e?h.common.save:G.collection.create},onSubmit:f,onClose:t,children:[(0,W.jsx)(D,{label:G.name,placeholder:e?void 0:G.collection.placeholder,required:!0,dir:`auto`,maxLength:255,autoComplete:`off`,value:r,onChange:i,error:w(u.error,`name`)}),(0,W.jsx)(pe,{label:G.collection.description,hint:G.collection.descriptionHint,optional:!0,dir:`auto`,maxLength:1e3,value:a,onChange:o,error:w(u.error,`description`)})]})}function xt({name:e,onShow:t,onEdit:n,onDelete:r}){let{can:i}=H(),a={disabled:!i(`EDITOR`),reason:h.common.needsRole(`EDITOR`)};return(0,W.jsxs)(Me,{align:`end`,trigger:(0,W.jsx)(E,{small:!0,icon:`dots`,label:G.actionsFor(e),className:`relative z-10`}),children:[(0,W.jsx)(k,{icon:`link`,onClick:t,children:G.showLinks}),(0,W.jsx)(k,{icon:`pencil`,...a,onClick:n,children:G.edit}),(0,W.jsx)(k,{icon:`trash`,danger:!0,...a,onClick:r,children:G.delete})]})}function St({mark:e,name:t,text:n,facts:r,menu:i}){return(0,W.jsxs)(`li`,{className:`relative flex min-h-14 items-center gap-3 px-4 py-2.5 transition-colors hover:bg-surface-2/60`,children:[e,(0,W.jsxs)(`div`,{className:`flex min-w-0 flex-1 flex-wrap items-center gap-x-6 gap-y-0.5`,children:[(0,W.jsxs)(`div`,{className:`min-w-0 flex-1 basis-48`,children:[(0,W.jsx)(`h2`,{className:`flex text-sm font-medium`,children:t}),n&&(0,W.jsx)(`p`,{title:n,dir:`auto`,className:`truncate text-[13px] text-muted`,children:n})]}),(0,W.jsx)(`p`,{className:`flex gap-x-5 text-[13px] whitespace-nowrap text-muted tabular-nums`,children:r.map(e=>(0,W.jsx)(`span`,{className:`sm:min-w-20 sm:text-end`,children:e},e))})]}),i]})}function Ct({collection:e,onEdit:t,onDelete:n}){let{workspace:r}=H(),i=g(),a={to:`/$slug/links`,params:{slug:r.slug},search:{collection:e.id}};return(0,W.jsx)(St,{mark:(0,W.jsx)(I,{name:`folder`,className:`text-muted`}),name:(0,W.jsx)(_,{...a,dir:`auto`,title:e.name,className:`min-w-0 truncate after:absolute after:inset-0`,children:e.name}),text:e.description,facts:[G.links(e.links?.totalCount??0),B(e.createdAt)],menu:(0,W.jsx)(xt,{name:e.name,onShow:()=>i(a),onEdit:t,onDelete:n})})}function wt({label:e,rest:t,graphql:n}){let{snippets:r}=h;return(0,W.jsx)(Ne,{label:e,tabs:[{value:`rest`,text:r.rest,content:(0,W.jsx)(ve,{label:r.rest,code:t})},{value:`graphql`,text:r.graphql,content:(0,W.jsx)(ve,{label:r.graphql,code:n})}]})}var Tt=`mutation ($input: CreateCollectionInput!) { createCollection(input: $input) { collection { id name } } }`,Et={name:G.collection.placeholder},Dt=M(i,L,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:Tt,variables:{input:Et}})}),Ot=M(i,L,{method:`POST`,path:`/api/collections`,body:JSON.stringify([Et])});function kt({searched:e,onClear:t}){return e?(0,W.jsx)(z,{icon:`search`,title:G.noMatchTitle,hint:G.noMatchHint,children:(0,W.jsx)(j,{className:`mt-5`,onClick:t,children:G.clearSearch})}):(0,W.jsx)(z,{icon:`folder`,title:G.collection.emptyTitle,hint:G.collection.emptyHint,children:(0,W.jsx)(`div`,{className:`mt-5 w-full max-w-xl text-start`,children:(0,W.jsx)(wt,{label:G.collection.create,rest:Ot,graphql:Dt})})})}function At(e,n){let{q:r,order:i,after:o}=n,s={first:25,after:o,filter:{search:r},orderBy:t(n)};return b({queryKey:[`collections`,e,`list`,{q:r,order:i,after:o}],queryFn:()=>a(Ie,s,e),placeholderData:y,staleTime:0})}function jt({name:e,title:t,hint:n,submit:r,action:i,onDelete:a,onClose:o}){let[s,c]=(0,U.useState)(``),l=s.trim()===e.trim();return(0,W.jsx)(C,{size:`small`,title:t,description:n,action:i,fields:[],submit:{look:`danger`,disabled:!l,children:r},onSubmit:()=>l&&a(),onClose:o,children:(0,W.jsx)(D,{label:G.confirm(e),dir:`auto`,autoComplete:`off`,autoCapitalize:`off`,spellCheck:!1,value:s,onChange:c})})}function Mt({collection:e,onClose:t}){let n=yt();async function r(){await n.run(e.id)&&(t(),c({look:`ok`,title:G.collection.deleted,text:e.name}))}return(0,W.jsx)(jt,{name:e.name,title:G.collection.deleteTitle(e.name),hint:G.collection.deleteHint(e.links?.totalCount??0),submit:G.collection.deleteSubmit,action:n,onDelete:r,onClose:t})}function Nt({search:e,label:t,hint:r,status:i,onChange:a}){return(0,W.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[(0,W.jsx)(_e,{label:t,placeholder:r,value:e.q??``,clean:te,onChange:e=>a({q:e||void 0})}),(0,W.jsx)(`p`,{role:`status`,className:`ms-auto text-[13px] text-muted`,children:i}),(0,W.jsx)(T,{label:G.sort,value:e.order??`name`,options:n.map(e=>[e,G.orders[e]]),onChange:e=>a({order:e===`name`?void 0:e}),className:`w-full sm:w-auto`})]})}var Pt=S(`/$slug/collections`);function Ft({search:e}){let{workspace:t}=H(),n=Pt.useNavigate(),r=v(At(t.slug,e)),[i,a]=(0,U.useState)(null),[o,s]=(0,U.useState)(null),c=Pe(r.isPending),l=r.data?.collections,u=e=>n({search:t=>({...t,after:void 0,...e}),replace:!0});return(0,W.jsxs)(`section`,{"aria-label":G.collection.page,className:`flex flex-col gap-4`,"aria-busy":r.isPlaceholderData,children:[(e.q||r.isError||!!l?.totalCount)&&(0,W.jsx)(Nt,{search:e,label:G.collection.search,hint:G.collection.searchHint,status:l?G.collection.total(l.totalCount):``,onChange:u}),!l&&r.isError&&(0,W.jsx)(Ae,{error:r.error,onRetry:()=>r.refetch()}),!l&&c&&(0,W.jsx)(de,{}),l?.totalCount===0&&(0,W.jsx)(kt,{searched:!!e.q,onClear:()=>u({q:void 0})}),l&&l.totalCount>0&&(0,W.jsx)(`ul`,{className:V(`card divide-y divide-line transition-opacity`,r.isPlaceholderData&&`opacity-60`),children:l.nodes.map(e=>(0,W.jsx)(Ct,{collection:e,onEdit:()=>a(e),onDelete:()=>s(e)},e.id))}),l&&(0,W.jsx)(ue,{after:e.after,next:l.pageInfo.hasNextPage?l.pageInfo.endCursor:null,onTurn:(e,t)=>n({search:t=>({...t,after:e}),state:{trail:t}})}),i&&(0,W.jsx)(bt,{before:i,onClose:()=>a(null)}),o&&(0,W.jsx)(Mt,{collection:o,onClose:()=>s(null)})]})}var It=S(`/$slug/collections`);function Lt(){R(G.collection.page);let{can:e}=H(),t=It.useSearch(),n=It.useNavigate(),r=e(`EDITOR`);return(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(ge,{title:G.collection.page,intro:G.collection.intro,children:(0,W.jsx)(j,{look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,disabled:!r,title:r?void 0:h.common.needsRole(`EDITOR`),onClick:()=>n({search:e=>({...e,create:`1`})}),children:G.collection.create})}),(0,W.jsx)(Ft,{search:t}),t.create&&r&&(0,W.jsx)(bt,{onClose:()=>n({search:e=>({...e,create:void 0}),replace:!0})})]})}var K=(s===`ar`?await m(()=>import(`./links.ar-CaIVHvVS.js`),__vite__mapDeps([4,1]),import.meta.url):await m(()=>import(`./links.en-CxLh3r1g.js`),__vite__mapDeps([5,3]),import.meta.url)).links;function Rt(e,t){let[n,...r]=st(t);if(!n||!r[0])return null;let i=ut(n.text),a=dt(r[0].text,i);return{name:e,header:n,rows:r,columns:dt(n.text,i).map((e,t)=>({header:e,sample:a[t]??``}))}}function zt({columns:e}){return(e.find(({sample:e})=>/^https?:\/\//i.test(e.trim()))??e[0])?.header??``}function Bt({header:e,rows:t},n){let r=Math.ceil(t.length/n);return Array.from({length:r},(r,i)=>Vt(e,t.slice(i*n,(i+1)*n)))}function Vt(e,t){let n=1+Ht(e),r=new Map;for(let e of t)r.set(n,e),n+=Ht(e);return{csv:Ut([e,...t]),rows:t,rowAt:r}}function Ht(e){return e.text.split(`
`).length}function Ut(e){return`${e.map(e=>e.text).join(`
`)}\n`}function Wt({onRead:e}){let[t,n]=(0,U.useState)(!1),[r,i]=(0,U.useState)(!1);async function a(t){if(!t)return;let n=Rt(t.name,await t.text());i(!n),n&&e(n)}function o(e){e.preventDefault(),n(!1),a(e.dataTransfer.files[0])}return(0,W.jsxs)(`div`,{className:`flex flex-col gap-2`,children:[(0,W.jsxs)(`label`,{className:V(`card flex flex-col items-center border-dashed px-5 py-14 text-center transition-colors`,`focus-within:border-accent hover:border-line-strong`,t&&`border-accent bg-accent-soft`),onDragOver:e=>{e.preventDefault(),n(!0)},onDragLeave:()=>n(!1),onDrop:o,children:[(0,W.jsx)(`span`,{className:`grid size-11 place-items-center rounded-xl bg-accent-soft text-accent`,children:(0,W.jsx)(I,{name:`upload`,className:`size-5`})}),(0,W.jsx)(`span`,{className:`mt-4 text-base font-semibold`,children:K.importing.choose}),(0,W.jsx)(`span`,{className:`text-muted`,children:K.importing.drop}),(0,W.jsx)(`span`,{className:`mt-2 max-w-md text-[13px] text-pretty text-muted`,children:K.importing.chooseHint}),(0,W.jsx)(`input`,{type:`file`,accept:`.csv,.tsv,text/csv,text/tab-separated-values`,className:`sr-only`,onChange:e=>a(e.target.files?.[0])})]}),(0,W.jsx)(Fe,{error:r?K.importing.empty:void 0})]})}var Gt=3e4;function q(e,t){return b({queryKey:[`collections`,e,`choices`,t],queryFn:async()=>(await a(Ge,{search:t},e)).collections?.nodes??[],placeholderData:y,staleTime:Gt})}function Kt(e,t){return b({queryKey:[`tags`,e,`choices`,t],queryFn:async()=>(await a(Ke,{search:t},e)).tags?.nodes??[],placeholderData:y,staleTime:Gt})}function qt(e,t){return b({queryKey:[`partners`,e,`choices`,t],queryFn:async()=>(await a(qe,{search:t},e)).partners?.nodes??[],placeholderData:y,staleTime:Gt})}function Jt({label:e=K.builder.collection,chosen:t,error:n,onChange:r}){let{workspace:i}=H(),[a,o]=(0,U.useState)(``),{data:s}=v(q(i.slug,a)),c=s?.length===0&&!a;return(0,W.jsx)(we,{label:e,hint:c?K.builder.noCollections:void 0,placeholder:K.builder.collectionSearch,chosen:t?[t]:[],choices:s??[],clearable:!1,error:n,onSearch:o,onChange:([e])=>e&&r(e)})}var Yt=Object.entries(K.importing.columns);function Xt({table:e,meanings:t,onChange:n}){return(0,W.jsxs)(`section`,{className:`card overflow-hidden`,children:[(0,W.jsxs)(`div`,{className:`border-b border-line px-5 py-3.5`,children:[(0,W.jsx)(`h2`,{className:`font-semibold`,children:K.importing.mapping}),(0,W.jsx)(`p`,{className:`text-[13px] text-muted`,children:K.importing.mappingHint})]}),(0,W.jsx)(`ul`,{className:`divide-y divide-line`,children:e.columns.map(({header:e,sample:r})=>(0,W.jsxs)(`li`,{className:`grid items-center gap-x-6 gap-y-2 px-5 py-2.5 sm:grid-cols-[1fr_16rem]`,children:[(0,W.jsxs)(`div`,{className:`min-w-0`,children:[(0,W.jsx)(`bdi`,{className:`block truncate font-medium`,children:e}),(0,W.jsx)(`bdi`,{title:r,className:`block truncate text-[13px] text-muted`,children:r})]}),(0,W.jsx)(T,{label:`${K.importing.meaning}: ${e}`,value:t[e]??`IGNORED`,options:Yt,onChange:t=>n(e,t)})]},e))})]})}function Zt({progress:e}){let{dryRun:t,rows:n,done:r}=e,{importing:i}=K,a=t?i.checking:i.importing;return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsxs)(`p`,{className:`flex justify-between gap-4 font-medium`,children:[a,(0,W.jsx)(`span`,{className:`font-normal text-muted tabular-nums`,children:i.progress(r,n)})]}),(0,W.jsx)(`progress`,{className:`progress`,max:n,value:r,"aria-label":a})]})}var Qt=100;function $t({faults:e}){let{importing:t}=K;return(0,W.jsxs)(`section`,{"aria-label":t.faults,tabIndex:0,className:`max-h-80 overflow-auto rounded-lg border border-line`,children:[(0,W.jsxs)(`table`,{className:`w-full text-start text-[13px]`,children:[(0,W.jsx)(`caption`,{className:`sr-only`,children:t.faults}),(0,W.jsx)(`thead`,{className:`border-b border-line`,children:(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`th`,{scope:`col`,className:`table-head`,children:t.line}),(0,W.jsx)(`th`,{scope:`col`,className:`table-head`,children:t.field}),(0,W.jsx)(`th`,{scope:`col`,className:`table-head`,children:t.problem})]})}),(0,W.jsx)(`tbody`,{className:`divide-y divide-line`,children:e.slice(0,Qt).map(({line:e,field:t,message:n})=>(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`td`,{className:`px-4 py-2 tabular-nums`,children:P(e)}),(0,W.jsx)(`td`,{className:`px-4 py-2 font-mono text-xs`,children:t}),(0,W.jsx)(`td`,{className:`w-full px-4 py-2`,children:n})]},`${e} ${t} ${n}`))})]}),e.length>Qt&&(0,W.jsx)(`p`,{className:`px-4 py-2 text-[13px] text-muted`,children:t.more(e.length-Qt)})]})}function en({progress:e}){let{dryRun:t,imported:n,failed:r,cancelled:i}=e,{importing:a}=K,o=[i&&a.cancelled,t?a.checked(n,r.length):a.imported(n),!t&&r.length>0&&a.failed(r.length)];return(0,W.jsx)(N,{look:r.length||i?`warn`:`ok`,children:o.filter(Boolean).map(e=>(0,W.jsx)(`p`,{children:e},String(e)))})}function tn({table:e,progress:t,pending:n}){let{workspace:r}=H(),{dryRun:i,failed:a,faults:o}=t,{importing:s}=K;return(0,W.jsxs)(`section`,{className:`card flex flex-col gap-4 p-5`,children:[(0,W.jsx)(`div`,{role:`status`,className:`flex flex-col gap-2`,children:n?(0,W.jsx)(Zt,{progress:t}):(0,W.jsx)(en,{progress:t})}),o.length>0&&(0,W.jsx)($t,{faults:o}),!n&&(a.length>0||!i)&&(0,W.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[a.length>0&&(0,W.jsx)(j,{icon:`download`,onClick:()=>me(new Blob([Ut([e.header,...a])],{type:`text/csv`}),s.failedFile),children:s.download}),!i&&(0,W.jsx)(_,{to:`/$slug/links`,params:{slug:r.slug},className:`btn btn-primary`,children:s.toLinks})]})]})}var nn=500;function rn(){let e=H().workspace.slug,t=x(),n=(0,U.useRef)(!1),[r,i]=(0,U.useState)(null),o=O(async({table:r,meanings:o,collectionId:s,dryRun:c})=>{n.current=!1;let l=an(r,c);i(l);let u={columns:sn(o),collectionId:s,dryRun:c};for(let t of Bt(r,nn)){if(n.current)break;let{importLinks:r}=await a(et,{input:{...u,csv:t.csv}},e);r&&(l=on(l,t,r)),i(l)}return i({...l,cancelled:n.current}),c||t.invalidateQueries({queryKey:[`links`,e]}),l});function s(){n.current=!0}function c(){i(null),o.clear()}return{...o,progress:r,cancel:s,forget:c}}function an({rows:e},t){return{dryRun:t,rows:e.length,done:0,imported:0,failed:[],faults:[],cancelled:!1}}function on(e,t,n){let r=new Set(n.faults.map(e=>e.line)),i=[...t.rowAt].filter(([e])=>r.has(e)).map(([,e])=>e),a=n.faults.map(({line:e,field:n,message:r})=>({line:t.rowAt.get(e)?.line??e,field:n,message:r}));return{...e,done:e.done+t.rows.length,imported:e.imported+n.imported,failed:[...e.failed,...i],faults:[...e.faults,...a]}}function sn(e){return Object.entries(e).map(([e,t])=>({header:e,column:t}))}function cn(e){let{slug:t}=H().workspace,[n,r]=(0,U.useState)({}),i=v({queryKey:[`columns`,t,e.header.text],queryFn:()=>ln(t,e),staleTime:1/0}),a=(e,t)=>r(n=>({...n,[e]:t}));return{meanings:{...i.data,...n},pending:i.isPending,error:i.error,say:a}}async function ln(e,t){let n=Ut([t.header,...t.rows.slice(0,1)]),r=async t=>{let{importLinks:r}=await a(et,{input:{csv:n,columns:t,dryRun:!0}},e);return Object.fromEntries(r?.columns.map(({header:e,column:t})=>[e,t])??[])};try{return await r(void 0)}catch(e){if(!d(e,`column_missing`))throw e;return r([{header:zt(t),column:`URL`}])}}function un({table:e,onOther:t}){let{slug:n}=H().workspace,[r,i]=(0,U.useState)(null),a=v(q(n,``)).data?.[0]??null,o=r??a,{meanings:s,pending:c,error:l,say:u}=cn(e),d=rn(),f={table:e,meanings:s,collectionId:o?.id},p=d.progress!==null&&!d.progress.dryRun;function ee(e,t){u(e,t),d.forget()}return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsxs)(`section`,{className:`card flex flex-wrap items-center gap-3 px-5 py-3.5`,children:[(0,W.jsx)(`bdi`,{className:`min-w-0 truncate font-medium`,children:e.name}),(0,W.jsx)(`span`,{className:`text-muted`,children:K.importing.rows(e.rows.length)}),(0,W.jsx)(j,{small:!0,className:`ms-auto`,disabled:d.pending,onClick:t,children:K.importing.other})]}),!p&&(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(je,{error:l??d.error,fields:[]}),c?(0,W.jsx)(ie,{}):(0,W.jsx)(Xt,{table:e,meanings:s,onChange:ee}),(0,W.jsx)(`div`,{className:`sm:max-w-sm`,children:(0,W.jsx)(Jt,{label:K.importing.collection,chosen:o,onChange:e=>{i(e),d.forget()}})})]}),d.progress&&(0,W.jsx)(tn,{table:e,progress:d.progress,pending:d.pending}),(0,W.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[d.pending&&(0,W.jsx)(j,{onClick:d.cancel,children:K.importing.cancel}),!d.pending&&!p&&(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(j,{disabled:c,onClick:()=>d.run({...f,dryRun:!0}),children:K.importing.check}),(0,W.jsx)(j,{look:`primary`,disabled:!d.progress?.imported||d.progress.cancelled,onClick:()=>d.run({...f,dryRun:!1}),children:K.importing.start(d.progress?.imported??e.rows.length)})]})]})]})}function dn(){R(K.importing.page);let{can:e}=H(),[t,n]=(0,U.useState)(null);return(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(ge,{title:K.importing.page,intro:K.importing.intro}),!e(`EDITOR`)&&(0,W.jsx)(z,{icon:`shield`,title:h.common.needsRole(`EDITOR`),hint:K.importing.forbidden}),e(`EDITOR`)&&!t&&(0,W.jsx)(Wt,{onRead:n}),e(`EDITOR`)&&t&&(0,W.jsx)(un,{table:t,onOther:()=>n(null)})]})}function fn(e,t=350){let[n,r]=(0,U.useState)(e);return(0,U.useEffect)(()=>{let n=setTimeout(()=>r(e),t);return()=>clearTimeout(n)},[e,t]),n}function pn(e,t){let n={csv:`URL,SHORT\nhttps://example.com/,${hn(t)}\n`,columns:mn,dryRun:!0};return b({queryKey:[`slug`,e,t],queryFn:async()=>{let{importLinks:t}=await a(et,{input:n},e);return t?.faults.find(e=>e.field===`shortId`)?.message??null},enabled:t!==``,staleTime:0})}var mn=[{header:`URL`,column:`URL`},{header:`SHORT`,column:`SHORT_ID`}];function hn(e){return`"${e.replaceAll(`"`,`""`)}"`}function gn({value:e,before:t,domain:n,error:r,onChange:i}){let{workspace:a}=H(),o=fn(e)===e&&e!==t?e:``,{data:s}=v(pn(a.slug,o)),c=e!==``&&e!==t,l=r??(o&&s?s:void 0);return(0,W.jsx)(fe,{label:K.builder.slug,optional:!t,error:l,hint:_n(c,s===null,t),children:t=>(0,W.jsxs)(`div`,{dir:`ltr`,className:`input flex items-center p-0 ps-3`,children:[(0,W.jsxs)(`span`,{className:`max-w-1/2 shrink-0 truncate text-muted`,children:[n,`/`]}),(0,W.jsx)(`input`,{...t,className:`h-full min-w-0 flex-1 bg-transparent pe-3 outline-none`,maxLength:64,autoCapitalize:`off`,autoComplete:`off`,spellCheck:!1,value:e,onChange:e=>i(e.target.value)})]})})}function _n(e,t,n){return e?(0,W.jsxs)(`span`,{role:`status`,className:`flex items-center gap-1.5`,children:[t&&(0,W.jsx)(I,{name:`check`,className:`size-4 text-ok`}),t?K.builder.slugFree:K.builder.slugChecking,t&&n&&` ${K.builder.slugOld}`]}):K.builder.slugHint}var vn={SLATE:`tag-slate`,GRAY:`tag-gray`,ZINC:`tag-zinc`,NEUTRAL:`tag-neutral`,STONE:`tag-stone`,RED:`tag-red`,ORANGE:`tag-orange`,AMBER:`tag-amber`,YELLOW:`tag-yellow`,LIME:`tag-lime`,GREEN:`tag-green`,EMERALD:`tag-emerald`,TEAL:`tag-teal`,CYAN:`tag-cyan`,SKY:`tag-sky`,BLUE:`tag-blue`,INDIGO:`tag-indigo`,VIOLET:`tag-violet`,PURPLE:`tag-purple`,FUCHSIA:`tag-fuchsia`,PINK:`tag-pink`,ROSE:`tag-rose`},yn=Object.keys(vn);function bn({color:e}){return(0,W.jsx)(`span`,{"aria-hidden":`true`,className:V(`tag-dot`,vn[e])})}function xn({label:e,chosen:t,error:n,optional:r,onChange:i}){let{workspace:a}=H(),[o,s]=(0,U.useState)(``),{data:c=[]}=v(Kt(a.slug,o)),l=[...t,...c];return(0,W.jsx)(we,{label:e,placeholder:K.builder.tagsSearch,multiple:!0,optional:r,chosen:t.map(Sn),choices:c.map(Sn),error:n,onSearch:s,onChange:e=>i(e.flatMap(({id:e})=>l.find(t=>t.id===e)??[]))})}function Sn(e){return{id:e.id,name:e.name,mark:(0,W.jsx)(bn,{color:e.color})}}function J(e){return(0,W.jsx)(D,{type:`url`,inputMode:`url`,dir:`ltr`,className:`rtl:text-end`,maxLength:2048,placeholder:`https://`,autoCapitalize:`off`,autoComplete:`off`,spellCheck:!1,...e})}function Cn({draft:e,before:t,domain:n,urlRef:r,errorOf:i,onChange:a}){return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(J,{ref:r,label:K.builder.url,placeholder:`https://example.com/page`,required:!0,value:e.url,onChange:e=>a({url:e}),error:i(`url`)}),(0,W.jsx)(gn,{value:e.shortId,before:t?.shortId,domain:n,error:i(`shortId`),onChange:e=>a({shortId:e})}),(0,W.jsxs)(`div`,{className:`grid gap-5 sm:grid-cols-2`,children:[(0,W.jsx)(Jt,{chosen:e.collection,error:i(`collectionId`),onChange:e=>a({collection:e})}),(0,W.jsx)(xn,{label:K.builder.tags,optional:!0,chosen:e.tags,error:i(`tagIds`),onChange:e=>a({tags:e})})]}),(0,W.jsx)(D,{label:K.builder.title,hint:K.builder.titleHint,optional:!0,dir:`auto`,maxLength:255,autoComplete:`off`,value:e.title,onChange:e=>a({title:e}),error:i(`title`)})]})}function Y({icon:e,title:t,summary:n,open:r,children:i}){return(0,W.jsxs)(`details`,{open:r,className:`group border-t border-line first:border-t-0`,children:[(0,W.jsxs)(`summary`,{className:`flex min-h-12 list-none items-center gap-3 rounded-lg py-2`,children:[(0,W.jsx)(I,{name:e,className:`text-muted`}),(0,W.jsx)(`span`,{className:`font-medium`,children:t}),(0,W.jsx)(`span`,{dir:`auto`,className:`min-w-0 flex-1 truncate text-end text-[13px] text-muted group-open:invisible`,children:n}),(0,W.jsx)(I,{name:`chevronDown`,className:`size-4 text-muted transition-transform group-open:rotate-180`})]}),(0,W.jsx)(`div`,{className:`flex flex-col gap-4 pt-1 pb-5`,children:i})]})}function wn({draft:e,errorOf:t,onChange:n}){let r=Intl.DateTimeFormat().resolvedOptions().timeZone;return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(D,{type:`datetime-local`,className:`sm:w-64`,label:K.builder.expiresAt,hint:K.builder.expiresHint(r),value:e.expiresAt,onChange:e=>n({expiresAt:e}),error:t(`expiresAt`)}),(0,W.jsx)(J,{label:K.builder.expiredUrl,hint:K.builder.expiredUrlHint,value:e.expiredUrl,onChange:e=>n({expiredUrl:e}),error:t(`expiredUrl`)})]})}function Tn(e){return e?new Date(e).toISOString():null}function En(e){if(!e)return``;let t=new Date(e),n=new Date(t.getTime()-t.getTimezoneOffset()*6e4).toISOString();return t.getSeconds()?n.slice(0,19):n.slice(0,16)}function Dn({chosen:e,error:t,onChange:n}){let{workspace:r}=H(),[i,a]=(0,U.useState)(``),{data:o}=v(qt(r.slug,i));return(0,W.jsx)(we,{label:K.builder.partner,hint:K.builder.partnerHint,placeholder:K.builder.partnerSearch,optional:!0,chosen:e?[e]:[],choices:o??[],error:t,onSearch:a,onChange:([e])=>n(e??null)})}function On({draft:e,errorOf:t,onChange:n}){return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(Dn,{chosen:e.partner,onChange:e=>n({partner:e}),error:t(`partnerId`)}),(0,W.jsx)(D,{label:K.builder.externalId,hint:K.builder.externalIdHint,dir:`auto`,maxLength:255,autoComplete:`off`,autoCapitalize:`off`,spellCheck:!1,value:e.externalId,onChange:e=>n({externalId:e}),error:t(`externalId`)})]})}function kn({draft:e,before:t,errorOf:n,onChange:r}){return(0,W.jsxs)(W.Fragment,{children:[!e.passwordRemoved&&(0,W.jsx)(Ce,{label:K.builder.passwordLabel,hint:t?.hasPassword?K.builder.passwordSet:K.builder.passwordHint,autoComplete:`new-password`,value:e.password,onChange:e=>r({password:e}),error:n(`password`)}),t?.hasPassword&&(0,W.jsx)(De,{checked:e.passwordRemoved,onChange:e=>r({passwordRemoved:e,password:``}),children:K.builder.passwordRemove}),(0,W.jsxs)(`div`,{children:[(0,W.jsx)(De,{checked:e.cloaked,onChange:e=>r({cloaked:e}),children:K.builder.cloaked}),(0,W.jsx)(`p`,{className:`ms-7 mt-1 text-[13px] text-pretty text-muted`,children:K.builder.cloakedHint})]})]})}function An(e){return Object.entries(e??{}).map(([e,t])=>({country:e,url:t})).sort((e,t)=>e.country.localeCompare(t.country))}function jn(e){let t=e.filter(e=>e.country).map(e=>[e.country,e.url.trim()]);return t.length?Object.fromEntries(t):null}var Mn=`AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`;function Nn(e){let t=new Intl.DisplayNames(e,{type:`region`}),n=new Intl.Collator(e);return Mn.split(` `).map(e=>[e,t.of(e)??e]).sort(([,e],[,t])=>n.compare(e,t))}var Pn=Nn(ne);function Fn({rule:e,taken:t,error:n,onChange:r,onRemove:i}){let a=Pn.find(([t])=>t===e.country)?.[1]??K.builder.country,o=Pn.filter(([e])=>!t.includes(e));return(0,W.jsxs)(`div`,{className:`flex flex-col gap-2 rounded-lg border border-line p-3`,children:[(0,W.jsxs)(`div`,{className:`flex items-center gap-2`,children:[(0,W.jsx)(T,{label:K.builder.country,value:e.country,options:[[``,K.builder.countryChoose],...o],onChange:t=>r({...e,country:t}),className:`min-w-0 flex-1`}),(0,W.jsx)(E,{icon:`close`,label:K.builder.removeCountry(a),onClick:i})]}),(0,W.jsx)(J,{label:K.builder.countryUrl(a),value:e.url,onChange:t=>r({...e,url:t}),error:n})]})}function In({draft:e,errorOf:t,onChange:n}){let{countries:r}=e;return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`p`,{className:`text-[13px] text-pretty text-muted`,children:K.builder.targetsHint}),(0,W.jsx)(J,{label:K.builder.iosUrl,value:e.iosUrl,onChange:e=>n({iosUrl:e}),error:t(`iosUrl`)}),(0,W.jsx)(J,{label:K.builder.androidUrl,value:e.androidUrl,onChange:e=>n({androidUrl:e}),error:t(`androidUrl`)}),r.map((e,i)=>(0,W.jsx)(Fn,{rule:e,taken:r.map(({country:e})=>e).filter(t=>t!==e.country),error:e.country?t(`geo.${e.country}`):void 0,onChange:t=>n({countries:r.map(n=>n===e?t:n)}),onRemove:()=>n({countries:r.filter(t=>t!==e)})},i)),(0,W.jsx)(Fe,{error:t(`geo`)}),(0,W.jsx)(j,{icon:`plus`,className:`self-start`,onClick:()=>n({countries:[...r,{country:``,url:``}]}),children:K.builder.addCountry})]})}function Ln({onSave:e,onCancel:t}){let n=(0,U.useRef)(null),[r,i]=(0,U.useState)(``),a=()=>r.trim()&&e(r.trim());(0,U.useEffect)(()=>n.current?.focus(),[]);function o(e){e.key===`Enter`&&(e.preventDefault(),a())}return(0,W.jsxs)(`div`,{className:`flex flex-col gap-2`,children:[(0,W.jsx)(D,{ref:n,label:K.builder.templateName,hint:K.builder.templateHint,dir:`auto`,maxLength:60,autoComplete:`off`,value:r,onChange:i,onKeyDown:o}),(0,W.jsxs)(`div`,{className:`flex gap-2`,children:[(0,W.jsx)(j,{disabled:!r.trim(),onClick:a,children:K.builder.templateKeep}),(0,W.jsx)(j,{look:`ghost`,onClick:t,children:h.common.cancel})]})]})}var X=[`source`,`medium`,`campaign`,`term`,`content`,`referral`],Rn={source:``,medium:``,campaign:``,term:``,content:``,referral:``};function zn(e){let t=X.map(t=>[t,e[t]??``]);return Object.fromEntries(t)}function Bn(e){let t=X.filter(t=>e[t]);return t.length?Object.fromEntries(t.map(t=>[t,e[t]])):void 0}function Vn(e,t){let n=X.filter(n=>e[n]!==t[n]);return n.length?Object.fromEntries(n.map(e=>[e,t[e]||null])):void 0}var Hn={source:`utm_source`,medium:`utm_medium`,campaign:`utm_campaign`,term:`utm_term`,content:`utm_content`,referral:`ref`};function Un(e,t){let n=URL.canParse(e.trim())?new URL(e.trim()):null;if(!n||!/^https?:$/.test(n.protocol))return null;for(let e of X){let r=Hn[e];t[e]&&!n.searchParams.has(r)&&n.searchParams.append(r,t[e])}return n.href}function Wn(e,t){return[...e.filter(({name:e})=>e!==t.name),t].slice(-50)}function Gn(e){return`hoko-utm-${e}`}function Kn(e){try{return Jn(JSON.parse(localStorage.getItem(Gn(e))??`[]`))}catch{return[]}}function qn(e,t){try{localStorage.setItem(Gn(e),JSON.stringify(t))}catch{}}function Jn(e){return Array.isArray(e)?e.flatMap(e=>typeof e?.name==`string`?[{name:e.name,utm:zn(e.utm??Rn)}]:[]):[]}function Yn({utm:e,onChange:t}){let{slug:n}=H().workspace,[r,i]=(0,U.useState)(()=>Kn(n)),[a,o]=(0,U.useState)(``),[s,c]=(0,U.useState)(!1);function l(e,t){i(e),qn(n,e),o(t),c(!1)}function u(e){o(e);let n=r.find(t=>t.name===e);n&&t(n.utm)}return s?(0,W.jsx)(Ln,{onSave:t=>l(Wn(r,{name:t,utm:e}),t),onCancel:()=>c(!1)}):(0,W.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[r.length>0&&(0,W.jsx)(T,{label:K.builder.template,value:a,options:[[``,K.builder.templateNone],...r.map(({name:e})=>[e,e])],onChange:u,className:`min-w-0 flex-1 sm:max-w-64`}),a&&(0,W.jsx)(E,{icon:`trash`,label:K.builder.templateRemove,onClick:()=>l(r.filter(({name:e})=>e!==a),``)}),(0,W.jsx)(j,{disabled:!Bn(e),onClick:()=>c(!0),children:K.builder.templateSave})]})}function Xn({utm:e,errorOf:t,onChange:n}){return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`p`,{className:`text-[13px] text-pretty text-muted`,children:K.builder.utmHint}),(0,W.jsx)(Yn,{utm:e,onChange:n}),(0,W.jsx)(`div`,{className:`grid gap-4 sm:grid-cols-2`,children:X.map(r=>(0,W.jsx)(D,{label:K.builder.utm[r],dir:`auto`,maxLength:255,autoComplete:`off`,autoCapitalize:`off`,value:e[r],onChange:t=>n({...e,[r]:t}),error:t(`utm.${r}`)},r))})]})}function Zn(e){let{draft:t,before:n,errorOf:r,onChange:i}=e,{sections:a}=K.builder,o=(...e)=>e.some(e=>r(e)!==void 0),s=o(...X.map(e=>`utm.${e}`)),c=o(`expiresAt`,`expiredUrl`),l=o(`iosUrl`,`androidUrl`,`geo`,...t.countries.map(e=>`geo.${e.country}`));return(0,W.jsxs)(`div`,{children:[(0,W.jsx)(Y,{open:s,icon:`tag`,title:a.campaign,summary:Qn(t),children:(0,W.jsx)(Xn,{utm:t.utm,errorOf:r,onChange:e=>i({utm:e})})},`utm-${s}`),(0,W.jsx)(Y,{open:c,icon:`clock`,title:a.end,summary:$n(t),children:(0,W.jsx)(wn,{...e})},`end-${c}`),(0,W.jsx)(Y,{open:l,icon:`globe`,title:a.targets,summary:er(t),children:(0,W.jsx)(In,{...e})},`targets-${l}`),(0,W.jsx)(Y,{open:o(`password`),icon:`lock`,title:a.protection,summary:tr(t,!!n?.hasPassword),children:(0,W.jsx)(kn,{...e})},`protection-${o(`password`)}`),(0,W.jsx)(Y,{open:o(`partnerId`,`externalId`),icon:`people`,title:a.more,summary:[t.partner?.name,t.externalId].filter(Boolean).join(` · `),children:(0,W.jsx)(On,{...e})},`more-${o(`partnerId`,`externalId`)}`)]})}function Qn({utm:e}){return[e.source,e.medium,e.campaign].filter(Boolean).join(` / `)}function $n({expiresAt:e}){let t=Tn(e);return t?B(t):K.builder.endNever}function er({iosUrl:e,androidUrl:t,countries:n}){let r=[e,t,...n.map(e=>e.country)].filter(Boolean).length;return r?K.builder.targets(r):``}function tr({password:e,passwordRemoved:t,cloaked:n},r){return[(e||r&&!t)&&K.builder.passwordOn,n&&K.builder.cloakedOn].filter(Boolean).join(` · `)}function nr({draft:e,domain:t}){let n=Un(e.url,e.utm);return(0,W.jsxs)(`section`,{"aria-label":K.builder.preview,className:`rounded-lg border border-line bg-surface-2 p-4`,children:[(0,W.jsx)(`h3`,{className:`eyebrow`,children:K.builder.preview}),(0,W.jsxs)(`p`,{dir:`ltr`,className:`mt-1.5 truncate font-medium rtl:text-end`,children:[t,`/`,e.shortId||(0,W.jsx)(`span`,{className:`font-normal text-muted italic`,children:K.builder.previewSlug})]}),(0,W.jsxs)(`p`,{className:`mt-1 flex items-start gap-1.5 text-[13px] text-muted`,children:[(0,W.jsx)(I,{name:`arrowDown`,className:`mt-0.5 size-4`}),(0,W.jsx)(`bdi`,{className:`line-clamp-3 wrap-anywhere`,children:n??K.builder.previewEmpty})]})]})}function rr({urlRef:e,...t}){let n=t.before?.domain??new URL(i).host;return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(Cn,{...t,domain:n,urlRef:e}),(0,W.jsx)(nr,{draft:t.draft,domain:n}),(0,W.jsx)(Zn,{...t})]})}var ir=[`url`,`shortId`,`collectionId`,`title`,`tagIds`,`partnerId`,`externalId`,`utm.source`,`utm.medium`,`utm.campaign`,`utm.term`,`utm.content`,`utm.referral`,`expiresAt`,`expiredUrl`,`iosUrl`,`androidUrl`,`geo`,`password`];function ar({countries:e}){return[...ir,...e.map(({country:e})=>`geo.${e}`)]}function or(e=``,t=null){return{url:e,shortId:``,collection:t,title:``,tags:[],partner:null,externalId:``,utm:Rn,expiresAt:``,expiredUrl:``,iosUrl:``,androidUrl:``,countries:[],password:``,passwordRemoved:!1,cloaked:!1}}function sr(e){return{url:e.url,shortId:e.shortId,collection:e.collection,title:e.title??``,tags:e.tags??[],partner:e.partner??null,externalId:e.externalId??``,utm:zn(e.utm),expiresAt:En(e.expiresAt),expiredUrl:e.expiredUrl??``,iosUrl:e.iosUrl??``,androidUrl:e.androidUrl??``,countries:An(e.geo),password:``,passwordRemoved:!1,cloaked:e.cloaked}}function cr(e,t){return JSON.stringify(e)===JSON.stringify(t)}function lr(e){let{url:t,shortId:n,title:r,externalId:i,expiresAt:a,expiredUrl:o,iosUrl:s,androidUrl:c,password:l}=e;return{url:t.trim(),collectionId:e.collection?.id??``,shortId:n||void 0,tagIds:e.tags.map(e=>e.id),title:r||void 0,partnerId:e.partner?.id,externalId:i||void 0,utm:Bn(e.utm),expiresAt:Tn(a)??void 0,expiredUrl:o||void 0,iosUrl:s||void 0,androidUrl:c||void 0,geo:jn(e.countries)??void 0,password:l||void 0,cloaked:e.cloaked}}function ur(e,t){let n=sr(e),r=e=>t[e]===n[e]?void 0:t[e]||null,i=(e,t)=>JSON.stringify(e)===JSON.stringify(t);return{id:e.id,url:t.url===n.url?void 0:t.url.trim(),shortId:t.shortId===n.shortId?void 0:t.shortId,collectionId:t.collection?.id===e.collectionId?void 0:t.collection?.id,tagIds:i(t.tags,n.tags)?void 0:t.tags.map(e=>e.id),partnerId:t.partner?.id===n.partner?.id?void 0:t.partner?.id??null,title:r(`title`),externalId:r(`externalId`),expiredUrl:r(`expiredUrl`),iosUrl:r(`iosUrl`),androidUrl:r(`androidUrl`),utm:Vn(n.utm,t.utm),expiresAt:t.expiresAt===n.expiresAt?void 0:Tn(t.expiresAt),geo:i(t.countries,n.countries)?void 0:jn(t.countries),password:t.password||(t.passwordRemoved?null:void 0),cloaked:t.cloaked===n.cloaked?void 0:t.cloaked}}function Z(e){return`${e.domain}/${e.shortId}`}function dr(e,t){return e.expiresAt!==null&&Date.parse(e.expiresAt)<=t}function fr(e){return e.replace(/^https?:\/\//,``).replace(/^([^/?#]+)\/$/,`$1`)}function pr(e){let t=x(),n=H().workspace.slug;return O(async r=>{let i=await e(r,n);return t.invalidateQueries({queryKey:[`links`,n]}),t.invalidateQueries({queryKey:[`overview`,n]}),i})}function mr(){return pr(async(e,t)=>(await a(Je,{input:e},t)).createLink?.link)}function hr(){return pr(async(e,t)=>(await a(Ye,{input:e},t)).updateLink?.link)}function gr({search:e,onClose:t}){let{slug:n}=H().workspace,r=(0,U.useRef)(null),i=v(q(n,``)).data,[a]=(0,U.useState)(ae),[o]=(0,U.useState)(()=>or(e.url)),[s,l]=(0,U.useState)(o),u=mr(),d=i?.find(({id:t})=>t===e.collection)??i?.[0]??null,f={...s,collection:s.collection??d},p=e=>l(t=>({...t,...e}));async function ee(){let e=await u.run({...lr(f),idempotencyKey:a});e&&(t(),c({look:`ok`,title:K.done.created,text:Z(e)}))}return(0,W.jsx)(C,{size:`large`,title:K.builder.createTitle,description:K.builder.createHint,initialFocus:r,action:u,fields:ar(f),changed:!cr(s,o),submit:{look:`primary`,children:K.builder.submit},onSubmit:ee,onClose:t,children:(0,W.jsx)(rr,{draft:f,urlRef:r,errorOf:e=>w(u.error,e),onChange:p})})}function _r({link:e,onClose:t}){let n=(0,U.useRef)(null),[r]=(0,U.useState)(e),[i,a]=(0,U.useState)(()=>sr(e)),o=hr(),s=!cr(i,sr(r)),l=e=>a(t=>({...t,...e}));async function u(){let e=s&&await o.run(ur(r,i));e&&(t(),c({look:`ok`,title:K.done.saved,text:Z(e)}))}return(0,W.jsx)(C,{size:`large`,title:K.builder.editTitle,description:K.builder.editHint,initialFocus:n,action:o,fields:ar(i),status:s?``:K.builder.unchanged,changed:s,submit:{look:`primary`,disabled:!s,children:h.common.save},onSubmit:u,onClose:t,children:(0,W.jsx)(rr,{draft:i,before:r,urlRef:n,errorOf:e=>w(o.error,e),onChange:l})})}var vr=25,yr=864e5;function br(e,t){let{q:n,view:r,collection:i,tag:s,partner:c,sort:l,dir:u,after:d}=t,f={first:vr,after:d},p={...f,filter:o(t),orderBy:se(t)};return b({queryKey:[`links`,e,`list`,{q:n,view:r,collection:i,tag:s,partner:c,sort:l,dir:u,after:d}],queryFn:()=>r===`deleted`?a(Ve,f,e):a(Be,p,e),placeholderData:y,staleTime:0})}function xr(e,t){return b({queryKey:[`links`,e,`one`,t],queryFn:()=>a(He,{id:t},e),staleTime:0})}function Sr(e,t,n){let r={...wr(n),filters:[{dimension:`LINK`,operator:`ONE_OF`,values:[...t]}],breakdowns:[{dimension:`LINK`,limit:100}]};return b({queryKey:[`links`,e,`clicks`,t],queryFn:async()=>{let{analytics:t}=await a(Ue,{input:r},e);return new Map(t?.breakdowns[0]?.values.map(({value:e,numbers:t})=>[e,t.clicks]))},enabled:t.length>0,placeholderData:y,staleTime:6e4})}function Cr(e,t,n){let r={...wr(n),interval:`DAY`,timezone:Intl.DateTimeFormat().resolvedOptions().timeZone,filters:[{dimension:`LINK`,values:[t]}]};return b({queryKey:[`links`,e,`numbers`,t],queryFn:()=>a(We,{input:r},e),refetchInterval:6e4,staleTime:0})}function wr(e){let t=new Date(e+yr).setHours(0,0,0,0),n=new Date(t);return n.setDate(n.getDate()-30),{from:n.toISOString(),until:new Date(t).toISOString()}}function Tr({search:e}){let{workspace:t,can:n}=H(),r=g(),i=v({...xr(t.slug,e.edit??``),enabled:!!e.edit}),a=()=>r({to:`.`,search:e=>({...e,create:void 0,url:void 0,edit:void 0}),replace:!0});return n(`EDITOR`)?e.create?(0,W.jsx)(gr,{search:e,onClose:a}):e.edit&&i.data?.link?(0,W.jsx)(_r,{link:i.data.link,onClose:a},e.edit):null:null}function Er({tag:e}){return(0,W.jsxs)(`span`,{title:e.name,className:`badge badge-neutral max-w-36`,children:[(0,W.jsx)(bn,{color:e.color}),(0,W.jsx)(`bdi`,{className:`truncate`,children:e.name})]})}function Dr({title:e,children:t}){return(0,W.jsxs)(`section`,{className:`card px-5 py-4`,children:[(0,W.jsx)(`h2`,{className:`font-semibold`,children:e}),(0,W.jsx)(`dl`,{className:`mt-2 divide-y divide-line`,children:t})]})}function Or({link:e}){let{details:t}=K;return(0,W.jsxs)(Dr,{title:t.facts,children:[(0,W.jsx)(F,{name:t.destination,children:(0,W.jsx)(`a`,{href:e.url,target:`_blank`,rel:`noreferrer`,dir:`ltr`,className:`link wrap-anywhere`,children:e.url})}),(0,W.jsx)(F,{name:t.collection,children:(0,W.jsx)(`bdi`,{children:e.collection?.name??K.noCollection})}),(0,W.jsx)(F,{name:t.tags,children:e.tags?.length?(0,W.jsx)(`span`,{className:`flex flex-wrap gap-1`,children:e.tags.map(e=>(0,W.jsx)(Er,{tag:e},e.id))}):t.none}),e.partner&&(0,W.jsx)(F,{name:t.partner,children:(0,W.jsx)(`bdi`,{children:e.partner.name})}),e.externalId&&(0,W.jsx)(F,{name:t.externalId,children:(0,W.jsx)(`code`,{className:`font-mono text-xs wrap-anywhere`,children:e.externalId})}),(0,W.jsx)(F,{name:t.created,children:Te(e.createdAt)}),(0,W.jsx)(F,{name:t.changed,children:Te(e.updatedAt)}),(0,W.jsxs)(F,{name:t.id,children:[(0,W.jsx)(`code`,{className:`font-mono text-xs wrap-anywhere`,children:e.id}),(0,W.jsx)(xe,{text:e.id,what:t.id,className:`-my-1.5`})]})]})}function kr({link:e}){let t=A();return e.deletedAt?(0,W.jsx)(N,{look:`danger`,children:K.details.deletedNotice}):dr(e,t)?(0,W.jsx)(N,{look:`warn`,children:K.details.expiredNotice}):e.archived?(0,W.jsx)(N,{children:K.details.archivedNotice}):null}var Ar=100,jr=10;function Mr({series:e}){let{details:t}=K,n=e.reduce((e,t)=>t.numbers.clicks>(e?.numbers.clicks??0)?t:e,void 0),r=n?.numbers.clicks??0,i=n?t.byDayHint(P(r),B(n.from)):t.noClicks;return(0,W.jsxs)(`figure`,{className:`px-5 py-4`,children:[(0,W.jsx)(`svg`,{role:`img`,"aria-label":`${t.byDay}. ${i}`,viewBox:`0 0 ${Math.max(e.length,1)*jr} ${Ar}`,preserveAspectRatio:`none`,className:`h-28 w-full rtl:-scale-x-100`,children:e.map(({from:e,numbers:n},i)=>{let a=r?Math.max(n.clicks/r*96,n.clicks?3:1):1;return(0,W.jsxs)(`g`,{children:[(0,W.jsx)(`title`,{children:t.onDay(n.clicks,B(e))}),(0,W.jsx)(`rect`,{x:i*jr,width:jr,height:Ar,fill:`transparent`}),(0,W.jsx)(`rect`,{x:i*jr+1,y:Ar-a,width:8,height:a,className:n.clicks?`fill-accent`:`fill-line`})]},e)})}),(0,W.jsx)(`figcaption`,{className:`mt-2 text-xs text-muted`,children:i})]})}var Nr=[`clicks`,`leads`,`sales`];function Pr({id:e}){let{workspace:t}=H(),n=A(),{data:r,error:i}=v(Cr(t.slug,e,n)),{details:a}=K,o=r?.analytics;return(0,W.jsxs)(`section`,{className:`card overflow-hidden`,"aria-busy":!r&&!i,children:[(0,W.jsx)(`h2`,{className:`px-5 pt-4 font-semibold`,children:a.numbers}),(0,W.jsx)(`dl`,{className:`mt-2 grid grid-cols-3 divide-x divide-line border-b border-line rtl:divide-x-reverse`,children:Nr.map(e=>(0,W.jsxs)(`div`,{className:`min-w-0 px-3 py-3 sm:px-5`,children:[(0,W.jsx)(`dt`,{className:`text-[13px] text-muted`,children:a[e]}),(0,W.jsxs)(`dd`,{className:`mt-0.5 text-2xl font-semibold tracking-tight tabular-nums`,children:[o?P(o.totals[e]):`–`,o&&(0,W.jsx)(`span`,{className:`block text-xs font-normal tracking-normal text-muted`,children:a.before(P(o.previous.totals[e]))})]})]},e))}),i&&(0,W.jsx)(`div`,{className:`p-4`,children:(0,W.jsx)(N,{look:`warn`,children:i.message})}),(0,W.jsx)(Mr,{series:o?.series??[]})]})}function Fr({link:e}){let{details:t}=K,n=Ir(e,dr(e,A()));return(0,W.jsxs)(Dr,{title:t.rules,children:[n.map(([e,t])=>(0,W.jsx)(F,{name:e,children:(0,W.jsx)(`bdi`,{className:`wrap-anywhere`,children:t})},e)),n.length===0&&(0,W.jsx)(`p`,{className:`py-2 text-[13px] text-muted`,children:t.noRules})]})}function Ir(e,t){let{details:n,builder:r}=K,i=new Intl.DisplayNames(ne,{type:`region`}),a=X.filter(t=>e.utm[t]);return[[n.password,e.hasPassword&&n.passwordAsked],[t?n.ended:n.ends,e.expiresAt&&Te(e.expiresAt)],[n.afterwards,e.expiredUrl],[n.ios,e.iosUrl],[n.android,e.androidUrl],...An(e.geo).map(({country:e,url:t})=>[i.of(e)??e,t]),...a.map(t=>[`${n.campaign}: ${r.utm[t]}`,e.utm[t]]),[n.cloaked,e.cloaked&&n.cloakedOn]].flatMap(([e,t])=>t?[[e,t]]:[])}function Lr({address:e,name:t}){let[n,r]=(0,U.useState)(!1);return n?(0,W.jsx)(`p`,{className:`rounded-lg bg-surface-2 p-4 text-[13px] text-muted`,children:K.details.qrMissing}):(0,W.jsx)(`img`,{src:e,alt:K.details.qrPicture(t),className:`mx-auto aspect-square w-full max-w-60 rounded-lg border border-line bg-white`,onError:()=>r(!0)})}var Rr=[`svg`,`png`],zr=[`256`,`512`,`1024`,`2048`];function Br(e,t,n){let r=`${i}/${encodeURIComponent(e)}/qr.${t}`;return t===`png`?`${r}?size=${n}`:r}async function Vr(e){let t=await fetch(e);if(!t.ok)throw Error(t.statusText);return t.blob()}async function Hr(e,t){t===`svg`?await navigator.clipboard.writeText(await e.text()):await navigator.clipboard.write([new ClipboardItem({"image/png":e})])}function Ur({link:e}){let{details:t}=K,[n,r]=(0,U.useState)(`svg`),[i,a]=(0,U.useState)(`1024`),o=Br(e.shortId,n,i),s=O(async()=>me(await Vr(o),`${e.shortId}.${n}`));Oe(s.error);async function l(){let e=await Vr(o).then(e=>Hr(e,n)).then(()=>!0).catch(()=>!1);c({look:e?`ok`:`danger`,title:e?t.qrCopied:h.common.copyFailed})}return(0,W.jsxs)(`section`,{className:`card flex flex-col gap-4 p-5`,children:[(0,W.jsxs)(`div`,{children:[(0,W.jsx)(`h2`,{className:`font-semibold`,children:t.qr}),(0,W.jsx)(`p`,{className:`mt-0.5 text-[13px] text-muted`,children:t.qrHint})]}),(0,W.jsx)(Lr,{address:Br(e.shortId,`svg`,i),name:Z(e)},e.updatedAt),(0,W.jsx)(ke,{label:t.qrFormat,value:n,options:Rr.map(e=>[e,e.toUpperCase()]),onChange:r}),n===`png`&&(0,W.jsx)(ke,{label:t.qrSize,value:i,options:zr.map(e=>[e,e]),hint:t.qrPixels(Number(i)),onChange:a}),(0,W.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,W.jsx)(j,{look:`primary`,icon:`download`,className:`flex-1`,busy:s.pending,onClick:()=>s.run(),children:t.qrDownload}),(0,W.jsx)(j,{icon:`copy`,className:`flex-1`,onClick:l,children:t.qrCopy})]})]})}function Wr({link:e}){return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(kr,{link:e}),(0,W.jsxs)(`div`,{className:`grid items-start gap-6 lg:grid-cols-[1fr_20rem]`,children:[(0,W.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6`,children:[(0,W.jsx)(Pr,{id:e.id}),(0,W.jsx)(Or,{link:e}),(0,W.jsx)(Fr,{link:e})]}),(0,W.jsx)(Ur,{link:e})]})]})}function Gr({link:e}){let t=A();return(0,W.jsxs)(W.Fragment,{children:[e.deletedAt&&(0,W.jsx)(he,{look:`danger`,children:K.deleted}),e.archived&&(0,W.jsx)(he,{children:K.archived}),dr(e,t)&&(0,W.jsx)(he,{look:`warn`,children:K.expired}),e.hasPassword&&(0,W.jsxs)(`span`,{title:K.password,className:`relative z-10 text-muted`,children:[(0,W.jsx)(I,{name:`lock`,className:`size-4`}),(0,W.jsx)(`span`,{className:`sr-only`,children:K.password})]})]})}function Kr(e,t,n){let r=e.filter(e=>!n.some(t=>t.id===e.id));return[...r,...t.filter(e=>!r.some(t=>t.id===e.id))]}function Q(){let e=x(),t=H().workspace.slug;return async({patch:n,act:r,done:i,text:a,undo:o})=>{let s={queryKey:[`links`,t,`list`]};await e.cancelQueries(s),e.setQueriesData(s,e=>e&&qr(e,n));try{return await r(t),c({look:`ok`,title:i,text:a,undo:o}),!0}catch(e){return p(e)&&re(),c({look:`danger`,title:e instanceof Error?e.message:String(e)}),!1}finally{e.invalidateQueries({queryKey:[`links`,t]}),e.invalidateQueries({queryKey:[`overview`,t]})}}}function qr(e,t){if(!e.links)return e;let n=e.links.nodes.map(t).filter(e=>e!==null),r=e.links.totalCount-(e.links.nodes.length-n.length);return{...e,links:{...e.links,nodes:n,totalCount:r}}}function $(e,t){let n={links:e.map(e=>({...t(e),id:e.id}))};return e=>a(Xe,{input:n},e)}function Jr(e,t){let n=new Set(e.map(e=>e.id));return e=>n.has(e.id)?t(e):e}function Yr(){let e=Q();return function t(n,r){return e({patch:Jr(n,e=>({...e,archived:r})),act:$(n,()=>({archived:r})),done:r?K.done.archived(n.length):K.done.unarchived(n.length),text:r?K.done.worksOn:void 0,undo:()=>t(n,!r)})}}function Xr(){let e=Q(),t=Zr();return n=>{let r=n.map(e=>e.id);return e({patch:Jr(n,()=>null),act:e=>a(Ze,{input:{ids:r}},e),done:K.done.deleted(n.length),text:K.done.stopped,undo:()=>t(r)})}}function Zr(){let e=Q();return t=>e({patch:e=>e.deletedAt&&t.includes(e.id)?null:e,act:async e=>{for(let n of t)await a(Qe,{input:{id:n}},e)},done:K.done.restored(t.length)})}function Qr(){let e=Q();return(t,n)=>e({patch:Jr(t,e=>({...e,collection:n,collectionId:n.id})),act:$(t,()=>({collectionId:n.id})),done:K.done.moved(t.length),text:n.name,undo:()=>e({patch:e=>t.find(t=>t.id===e.id)??e,act:$(t,({collectionId:e})=>({collectionId:e})),done:K.done.undone})})}function $r(){let e=Q();return(t,n,r)=>{let i=e=>Kr(e.tags??[],n,r);return e({patch:Jr(t,e=>({...e,tags:i(e)})),act:$(t,e=>({tagIds:i(e).map(e=>e.id)})),done:K.done.tagged(t.length),undo:()=>e({patch:e=>t.find(t=>t.id===e.id)??e,act:$(t,({tagIds:e})=>({tagIds:e})),done:K.done.undone})})}}function ei(){let e=Q(),t=g(),n=H().workspace.slug;return r=>e({patch:e=>e,act:async()=>{let{duplicateLink:e}=await a($e,{input:{id:r.id}},n);e&&await t({to:`/$slug/links/$id`,params:{slug:n,id:e.link.id}})},done:K.done.duplicated,text:Z(r)})}function ti({link:e,onTask:t}){let{can:n}=H(),r=g(),i=Yr(),a=ei(),o={disabled:!n(`EDITOR`),reason:h.common.needsRole(`EDITOR`)},s=n=>()=>t({kind:n,links:[e]}),c=()=>r({to:`.`,search:t=>({...t,edit:e.id})});return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(k,{icon:`pencil`,...o,onClick:c,children:K.edit}),(0,W.jsx)(k,{icon:`copy`,...o,onClick:()=>a(e),children:K.duplicate}),(0,W.jsx)(k,{icon:`folder`,...o,onClick:s(`move`),children:K.move}),(0,W.jsx)(k,{icon:`archive`,...o,onClick:()=>i([e],!e.archived),children:e.archived?K.unarchive:K.archive}),(0,W.jsx)(k,{icon:`trash`,danger:!0,...o,onClick:s(`delete`),children:K.delete})]})}function ni({link:e}){let{can:t}=H(),n=Zr();return(0,W.jsx)(k,{icon:`restore`,disabled:!t(`EDITOR`),reason:h.common.needsRole(`EDITOR`),onClick:()=>n([e.id]),children:K.restore})}function ri({link:e,onTask:t}){let{workspace:n}=H(),r=g(),i=()=>r({to:`/$slug/links/$id`,params:{slug:n.slug,id:e.id}});async function a(){let t=await Ee(e.shortUrl);c({look:t?`ok`:`danger`,title:t?h.common.copied:h.common.copyFailed})}return(0,W.jsx)(Me,{align:`end`,trigger:(0,W.jsx)(E,{small:!0,icon:`dots`,label:K.actionsFor(Z(e)),className:`relative z-10`}),children:e.deletedAt?(0,W.jsx)(ni,{link:e}):(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(k,{icon:`eye`,onClick:i,children:K.open}),(0,W.jsx)(k,{icon:`copy`,onClick:a,children:K.copy}),(0,W.jsx)(k,{icon:`external`,onClick:()=>window.open(e.shortUrl,`_blank`,`noreferrer`),children:K.visit}),(0,W.jsx)(`div`,{className:`menu-separator`}),(0,W.jsx)(ti,{link:e,onTask:t})]})})}var ii=5;function ai({links:e,onClose:t,onDone:n}){let[r,i]=(0,U.useState)(``),a=Xr(),o=e.length>1,s=!o||r.trim()===String(e.length);async function c(){s&&(t(),await a(e)&&n?.())}return(0,W.jsxs)(C,{size:`small`,title:K.deleteDialog.title(e.length),description:K.deleteDialog.hint,action:{pending:!1,error:null},fields:[],submit:{look:`danger`,disabled:!s,children:K.deleteDialog.submit},onSubmit:c,onClose:t,children:[(0,W.jsxs)(`ul`,{dir:`ltr`,className:`flex flex-col gap-1 rounded-lg bg-surface-2 p-3 text-[13px]`,children:[e.slice(0,ii).map(e=>(0,W.jsx)(`li`,{className:`truncate`,children:Z(e)},e.id)),e.length>ii&&(0,W.jsx)(`li`,{className:`text-muted`,children:K.moreTags(e.length-ii)})]}),o&&(0,W.jsx)(D,{label:K.deleteDialog.confirm(e.length),inputMode:`numeric`,autoComplete:`off`,value:r,onChange:i})]})}function oi({links:e,onClose:t,onDone:n}){let[r,i]=(0,U.useState)(null),a=Qr();async function o(){r&&(t(),await a(e,r)&&n?.())}return(0,W.jsx)(C,{size:`small`,title:K.moveDialog.title(e.length),description:K.moveDialog.hint,action:{pending:!1,error:null},fields:[],submit:{look:`primary`,disabled:!r,children:K.moveDialog.submit},onSubmit:o,onClose:t,children:(0,W.jsx)(Jt,{chosen:r,onChange:i})})}function si({links:e,onClose:t,onDone:n}){let[r,i]=(0,U.useState)([]),[a,o]=(0,U.useState)([]),s=$r();async function c(){t(),await s(e,r,a)&&n?.()}return(0,W.jsxs)(C,{size:`small`,title:K.tagDialog.title(e.length),description:K.tagDialog.hint,action:{pending:!1,error:null},fields:[],submit:{look:`primary`,disabled:r.length+a.length===0,children:K.tagDialog.submit},onSubmit:c,onClose:t,children:[(0,W.jsx)(xn,{label:K.tagDialog.add,chosen:r,onChange:i}),(0,W.jsx)(xn,{label:K.tagDialog.remove,chosen:a,onChange:o})]})}function ci({task:e,onClose:t,onDone:n}){if(!e)return null;let r={links:e.links,onClose:t,onDone:n};return e.kind===`delete`?(0,W.jsx)(ai,{...r}):e.kind===`move`?(0,W.jsx)(oi,{...r}):(0,W.jsx)(si,{...r})}function li({link:e}){let{workspace:t,can:n}=H(),r=g(),[i,a]=(0,U.useState)(null),o={slug:t.slug,id:e.id};return(0,W.jsxs)(`header`,{className:`flex flex-wrap items-start justify-between gap-x-6 gap-y-4`,children:[(0,W.jsxs)(`div`,{className:`min-w-0 flex-1 basis-72`,children:[(0,W.jsxs)(_,{to:`/$slug/links`,params:{slug:t.slug},className:`inline-flex min-h-6 items-center gap-1 rounded text-[13px] text-muted hover:text-fg`,children:[(0,W.jsx)(I,{name:`chevronStart`,className:`size-4 rtl:-scale-x-100`}),K.details.back]}),(0,W.jsxs)(`div`,{className:`mt-1 flex flex-wrap items-center gap-x-2 gap-y-1`,children:[(0,W.jsx)(`h1`,{dir:`ltr`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:Z(e)}),(0,W.jsx)(xe,{text:e.shortUrl,what:Z(e)}),(0,W.jsx)(Gr,{link:e})]}),e.title&&(0,W.jsx)(`p`,{dir:`auto`,className:`mt-1 text-muted wrap-anywhere`,children:e.title})]}),(0,W.jsxs)(`div`,{className:`flex items-center gap-2`,children:[!e.deletedAt&&(0,W.jsxs)(W.Fragment,{children:[(0,W.jsxs)(`a`,{href:e.shortUrl,target:`_blank`,rel:`noreferrer`,className:`btn btn-secondary`,children:[(0,W.jsx)(I,{name:`external`,className:`size-4`}),K.visit]}),n(`EDITOR`)?(0,W.jsxs)(_,{to:`/$slug/links/$id`,params:o,search:{edit:e.id},className:`btn btn-secondary`,children:[(0,W.jsx)(I,{name:`pencil`,className:`size-4`}),K.edit]}):(0,W.jsx)(j,{icon:`pencil`,disabled:!0,title:h.common.needsRole(`EDITOR`),children:K.edit})]}),(0,W.jsx)(ri,{link:e,onTask:a})]}),(0,W.jsx)(ci,{task:i,onClose:()=>a(null),onDone:()=>{i?.kind===`delete`&&r({to:`/$slug/links`,params:o})}})]})}var ui=S(`/$slug/links/$id`);function di(){let{workspace:e}=H(),{id:t}=ui.useParams(),n=ui.useSearch(),r=v(xr(e.slug,t)),i=Pe(r.isPending),a=r.data?.link;if(R(a?Z(a):K.page),a)return(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(li,{link:a}),(0,W.jsx)(Wr,{link:a}),(0,W.jsx)(Tr,{search:n})]});let o=r.error instanceof u&&r.error.code===`NOT_FOUND`;return r.isError&&!o?(0,W.jsx)(Ae,{error:r.error,onRetry:()=>r.refetch()}):r.isPending?i?(0,W.jsx)(de,{}):null:(0,W.jsx)(z,{icon:`link`,title:K.builder.missingTitle,hint:K.builder.missingHint})}function fi({selection:e,onTask:t}){let{can:n}=H(),r=Yr(),{selected:i,clear:a}=e,o=i.some(e=>e.deletedAt),s={disabled:!(n(`EDITOR`)&&!o),title:n(`EDITOR`)?void 0:h.common.needsRole(`EDITOR`)},c=e=>()=>t({kind:e,links:i}),l=i.every(e=>e.archived);return i.length===0?null:(0,W.jsxs)(`section`,{"aria-label":K.bulk.title,className:`sticky bottom-4 z-20 mx-auto flex max-w-full flex-wrap items-center gap-1.5 rounded-xl border border-line bg-surface p-2 shadow-pop`,children:[(0,W.jsx)(`p`,{role:`status`,className:`px-2 font-medium tabular-nums`,children:K.bulk.selected(i.length)}),(0,W.jsx)(j,{small:!0,icon:`folder`,...s,onClick:c(`move`),children:K.moveDialog.submit}),(0,W.jsx)(j,{small:!0,icon:`tag`,...s,onClick:c(`tag`),children:K.bulk.tag}),(0,W.jsx)(j,{small:!0,icon:`archive`,...s,onClick:()=>r(i,!l),children:l?K.unarchive:K.archive}),(0,W.jsx)(j,{small:!0,icon:`trash`,className:`text-danger`,...s,onClick:c(`delete`),children:K.delete}),(0,W.jsx)(E,{small:!0,icon:`close`,label:K.bulk.clear,onClick:a})]})}function pi({label:e,checked:t,onChange:n}){return(0,W.jsxs)(`label`,{className:`relative z-10 -m-1.5 inline-grid size-8 cursor-pointer place-items-center align-middle`,children:[(0,W.jsx)(`span`,{className:`sr-only`,children:e}),(0,W.jsx)(`input`,{type:`checkbox`,className:`check`,checked:t,onChange:n})]})}function mi({link:e}){let{workspace:t}=H(),{title:n,url:r,archived:i,deletedAt:a}=e;return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsxs)(`span`,{className:`flex min-h-8 items-center gap-1.5`,children:[(0,W.jsx)(_,{to:`/$slug/links/$id`,params:{slug:t.slug,id:e.id},preload:!1,dir:`ltr`,title:e.shortUrl,className:V(`min-w-0 truncate font-medium after:absolute after:inset-0`,(i||a)&&`text-muted`),children:Z(e)}),(0,W.jsx)(xe,{text:e.shortUrl,what:Z(e),className:`relative z-10 -my-1`}),(0,W.jsx)(Gr,{link:e})]}),(0,W.jsxs)(`span`,{className:`flex min-w-0 gap-1.5 text-[13px] text-muted`,children:[n&&(0,W.jsx)(`bdi`,{title:n,className:`max-w-[50%] shrink-0 truncate text-fg`,children:n}),(0,W.jsx)(`bdi`,{title:r,className:`min-w-0 truncate`,children:fr(r)})]})]})}var hi=2;function gi({tags:e}){let t=e.slice(hi);return(0,W.jsxs)(`span`,{className:`flex flex-wrap items-center gap-1`,children:[e.slice(0,hi).map(e=>(0,W.jsx)(Er,{tag:e},e.id)),t.length>0&&(0,W.jsx)(`span`,{title:t.map(e=>e.name).join(`, `),className:`badge badge-neutral`,children:K.moreTags(t.length)})]})}function _i({links:e,selection:t,clicksOf:n,onTask:r}){let{columns:i}=K;return(0,W.jsx)(`ul`,{className:`flex flex-col gap-3`,children:e.map(e=>(0,W.jsxs)(`li`,{className:`card relative p-4`,children:[(0,W.jsxs)(`div`,{className:`flex items-start gap-2`,children:[(0,W.jsx)(`span`,{className:`pt-1.5`,children:(0,W.jsx)(pi,{label:K.bulk.select(Z(e)),checked:t.ids.has(e.id),onChange:()=>t.toggle(e.id)})}),(0,W.jsx)(`h2`,{className:`min-w-0 flex-1 text-sm font-normal`,children:(0,W.jsx)(mi,{link:e})}),(0,W.jsx)(`span`,{className:`-me-2 -mt-0.5`,children:(0,W.jsx)(ri,{link:e,onTask:r})})]}),(0,W.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,W.jsx)(be,{name:i.clicks,children:n(e)}),(0,W.jsx)(be,{name:e.deletedAt?i.deleted:i.created,children:B(e.deletedAt??e.createdAt)}),(0,W.jsx)(be,{name:i.collection,children:(0,W.jsx)(`bdi`,{className:`block truncate`,children:e.collection?.name??K.noCollection})})]}),!!e.tags?.length&&(0,W.jsx)(`div`,{className:`mt-3`,children:(0,W.jsx)(gi,{tags:e.tags??[]})})]},e.id))})}var vi=(s===`ar`?await m(()=>import(`./overview.ar-ta2pcQtn.js`),__vite__mapDeps([6,1]),import.meta.url):await m(()=>import(`./overview.en-DkPAJvrl.js`),[],import.meta.url)).overview,yi=`https://example.com/`,bi=`mutation ($input: CreateLinkInput!) { createLink(input: $input) { link { shortUrl } } }`;function xi({collectionId:e}){let t={url:yi,collectionId:e??vi.steps.link.collection},n=M(i,L,{method:`POST`,path:`/api/links`,body:JSON.stringify([t])}),r=M(i,L,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:bi,variables:{input:t}})});return(0,W.jsx)(wt,{label:vi.steps.link.title,rest:n,graphql:r})}var Si=S(`/$slug/links`);function Ci({search:e,filtered:t}){let{workspace:n}=H(),r=Si.useNavigate(),i=v(q(n.slug,``));return e.view===`deleted`?(0,W.jsx)(z,{icon:`trash`,title:K.noDeletedTitle,hint:K.noDeletedHint}):t?(0,W.jsx)(z,{icon:`search`,title:K.noMatchTitle,hint:K.noMatchHint,children:(0,W.jsx)(j,{className:`mt-5`,onClick:()=>r({search:{},replace:!0}),children:K.clearFilters})}):(0,W.jsx)(z,{icon:`link`,title:K.emptyTitle,hint:K.emptyHint,children:(0,W.jsx)(`div`,{className:`mt-5 w-full max-w-xl text-start`,children:(0,W.jsx)(xi,{collectionId:i.data?.[0]?.id})})})}var wi=S(`/$slug/links`);function Ti({search:e,next:t}){let n=wi.useNavigate();return(0,W.jsx)(ue,{after:e.after,next:t,onTurn:(e,t)=>n({search:t=>({...t,after:e}),state:{trail:t}})})}var Ei=(0,U.memo)(function({link:e,selected:t,clicks:n,onToggle:r,onTask:i}){return(0,W.jsxs)(`tr`,{className:V(`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,t&&`bg-accent-soft/50`),children:[(0,W.jsx)(`td`,{className:`py-3 ps-4`,children:(0,W.jsx)(pi,{label:K.bulk.select(Z(e)),checked:t,onChange:()=>r(e.id)})}),(0,W.jsx)(`th`,{scope:`row`,className:`w-full max-w-0 min-w-64 px-4 py-2.5 text-start font-normal`,children:(0,W.jsx)(mi,{link:e})}),(0,W.jsx)(`td`,{className:`hidden max-w-40 truncate px-4 py-3 whitespace-nowrap text-muted xl:table-cell`,children:(0,W.jsx)(`bdi`,{children:e.collection?.name??K.noCollection})}),(0,W.jsx)(`td`,{className:`hidden px-4 py-3 lg:table-cell`,children:(0,W.jsx)(gi,{tags:e.tags??[]})}),(0,W.jsx)(`td`,{className:`px-4 py-3 text-end whitespace-nowrap tabular-nums`,children:n}),(0,W.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:B(e.deletedAt??e.createdAt)}),(0,W.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,W.jsx)(ri,{link:e,onTask:i})})]})});function Di({links:e,search:t,selection:n,clicksOf:r,onTask:i}){let{columns:a}=K,o=t.view===`deleted`;return(0,W.jsx)(`div`,{className:`card overflow-x-auto`,children:(0,W.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,W.jsx)(`caption`,{className:`sr-only`,children:K.page}),(0,W.jsx)(`thead`,{children:(0,W.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,W.jsx)(`th`,{scope:`col`,className:`table-head w-10 pe-0`,children:(0,W.jsx)(pi,{label:K.bulk.selectAll,checked:n.all,onChange:n.toggleAll})}),(0,W.jsx)(`th`,{scope:`col`,className:`table-head`,children:a.link}),(0,W.jsx)(`th`,{scope:`col`,className:`table-head hidden xl:table-cell`,children:a.collection}),(0,W.jsx)(`th`,{scope:`col`,className:`table-head hidden lg:table-cell`,children:a.tags}),(0,W.jsx)(`th`,{scope:`col`,className:`table-head text-end`,children:a.clicks}),(0,W.jsx)(`th`,{scope:`col`,className:`table-head`,children:o?a.deleted:a.created}),(0,W.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,W.jsx)(`span`,{className:`sr-only`,children:a.actions})})]})}),(0,W.jsx)(`tbody`,{children:e.map(e=>(0,W.jsx)(Ei,{link:e,selected:n.ids.has(e.id),clicks:r(e),onToggle:n.toggle,onTask:i},e.id))})]})})}function Oi({search:e,onChange:t}){let{slug:n}=H().workspace,r=v(q(n,``)).data??[],i=v(Kt(n,``)).data??[],a=v(qt(n,``)).data??[],o=e=>t({view:e===`active`?void 0:e}),s=[[`collection`,K.collection,r],[`tag`,K.tag,i],[`partner`,K.partner,a]];return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(Se,{label:K.view,values:[e.view??`active`],options:l.map(e=>[e,K.views[e]]),onChange:([e])=>o(e)}),e.view!==`deleted`&&s.map(([n,r,i])=>(i.length>0||e[n])&&(0,W.jsx)(Se,{label:r,values:e[n]?[e[n]]:[],options:ki(i,e[n]),onChange:([e])=>t({[n]:e})},n))]})}function ki(e,t){let n=e.map(({id:e,name:t})=>[e,t]);return!t||e.some(({id:e})=>e===t)?n:[...n,[t,K.unknown]]}var Ai=S(`/$slug/links`),ji=[[`created-desc`,K.sorts.newest],[`created-asc`,K.sorts.oldest],[`updated-desc`,K.sorts.changedLast],[`updated-asc`,K.sorts.changedFirst],[`slug-asc`,K.sorts.slugUp],[`slug-desc`,K.sorts.slugDown]];function Mi({search:e,total:t}){let n=Ai.useNavigate(),r=e=>n({search:t=>({...t,after:void 0,...e}),replace:!0}),i=e.sort??`created`,a=e.view===`deleted`;function o(e){let[t,n]=e.split(`-`);r({sort:t,dir:n})}return(0,W.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[!a&&(0,W.jsx)(_e,{label:K.search,placeholder:K.searchHint,value:e.q??``,clean:te,onChange:e=>r({q:e||void 0})}),(0,W.jsx)(Oi,{search:e,onChange:r}),oe(e)&&(0,W.jsx)(j,{look:`ghost`,onClick:()=>n({search:{},replace:!0}),children:K.clearFilters}),(0,W.jsx)(`p`,{role:`status`,className:`ms-auto text-[13px] text-muted`,children:t!==void 0&&K.total(t)}),!a&&(0,W.jsx)(T,{label:K.sort,value:`${i}-${e.dir??ee(i)}`,options:ji,onChange:o,className:`w-full sm:w-auto`}),a&&(0,W.jsx)(`p`,{className:`w-full text-[13px] text-muted`,children:K.deletedHint})]})}function Ni(e){let{workspace:t}=H(),n=A(),r=(0,U.useMemo)(()=>e.map(e=>e.id),[e]),{data:i,isError:a,isPlaceholderData:o}=v(Sr(t.slug,r,n));return(0,U.useCallback)(e=>{if(a)return K.unknown;let t=i?.get(e.id);return t===void 0&&(!i||o)?``:P(t??0)},[i,a,o])}function Pi(e){let[t,n]=(0,U.useState)(new Set),r=(0,U.useMemo)(()=>e.filter(e=>t.has(e.id)),[e,t]),i=(0,U.useCallback)(e=>{n(t=>{let n=new Set(t);return n.delete(e)||n.add(e),n})},[]),a=(0,U.useCallback)(()=>n(new Set),[]),o=(0,U.useCallback)(()=>{n(new Set(r.length===e.length?[]:e.map(e=>e.id)))},[e,r.length]);return{ids:t,selected:r,all:e.length>0&&r.length===e.length,toggle:i,toggleAll:o,clear:a}}function Fi({search:e}){let{workspace:t}=H(),n=v(br(t.slug,e)),[r,i]=(0,U.useState)(null),a=Pe(n.isPending),o=ye(`(width >= 48rem)`),s=n.data?.links,c=s?.nodes??[],l=Ni(c),u=Pi(c),d=oe(e),f=d||n.isError||!!s?.totalCount,p=o?Di:_i;return(0,W.jsxs)(`section`,{"aria-label":K.page,className:`flex flex-col gap-4`,"aria-busy":n.isPlaceholderData,children:[f&&(0,W.jsx)(Mi,{search:e,total:s?.totalCount}),!s&&n.isError&&(0,W.jsx)(Ae,{error:n.error,onRetry:()=>n.refetch()}),!s&&a&&(0,W.jsx)(de,{}),s&&c.length===0&&(0,W.jsx)(Ci,{search:e,filtered:d}),c.length>0&&(0,W.jsx)(`div`,{className:V(`transition-opacity`,n.isPlaceholderData&&`opacity-60`),children:(0,W.jsx)(p,{links:c,search:e,selection:u,clicksOf:l,onTask:i})}),s&&(0,W.jsx)(Ti,{search:e,next:s.pageInfo.hasNextPage?s.pageInfo.endCursor:null}),(0,W.jsx)(fi,{selection:u,onTask:i}),(0,W.jsx)(ci,{task:r,onClose:()=>i(null)})]})}function Ii(){let e=H().workspace.slug;return O(async t=>{me(new Blob(await Li(e,o(t)),{type:`text/csv`}),K.exportFile),c({look:`ok`,title:K.exported,text:K.exportFile})})}async function Li(e,t,n){let{exportLinks:r}=await a(tt,{filter:t,after:n},e);return r?r.hasNextPage&&r.endCursor?[r.csv,...await Li(e,t,r.endCursor)]:[r.csv]:[]}var Ri=S(`/$slug/links`);function zi({search:e}){let{workspace:t,can:n}=H(),r=Ri.useNavigate(),i=Ii();return Oe(i.error),(0,W.jsxs)(Me,{align:`end`,trigger:(0,W.jsxs)(j,{busy:i.pending,children:[K.more,(0,W.jsx)(I,{name:`chevronDown`,className:`size-4 text-muted`})]}),children:[(0,W.jsx)(k,{icon:`upload`,disabled:!n(`EDITOR`),reason:h.common.needsRole(`EDITOR`),onClick:()=>r({to:`/$slug/links/import`,params:{slug:t.slug}}),children:K.import}),e.view!==`deleted`&&(0,W.jsx)(k,{icon:`download`,onClick:()=>i.run(e),children:K.export})]})}var Bi=S(`/$slug/links`);function Vi(){R(K.page);let{can:e}=H(),t=Bi.useSearch(),n=Bi.useNavigate(),r=e(`EDITOR`);return(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(ge,{title:K.page,intro:K.intro,children:(0,W.jsxs)(`div`,{className:`flex items-center gap-2`,children:[(0,W.jsx)(zi,{search:t}),(0,W.jsx)(j,{look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,disabled:!r,title:r?void 0:h.common.needsRole(`EDITOR`),onClick:()=>n({search:e=>({...e,create:`1`,edit:void 0})}),children:K.create})]})}),(0,W.jsx)(Fi,{search:t}),(0,W.jsx)(Tr,{search:t})]})}function Hi({color:e,onChange:t}){let n=(0,U.useId)();return(0,W.jsxs)(`fieldset`,{children:[(0,W.jsxs)(`legend`,{className:`mb-2 flex w-full justify-between text-sm font-medium`,children:[G.tag.color,(0,W.jsx)(`span`,{className:`font-normal text-muted`,children:G.tag.colors[e]})]}),(0,W.jsx)(`div`,{className:`grid grid-cols-[repeat(auto-fill,minmax(2rem,1fr))] gap-1`,children:yn.map(r=>(0,W.jsxs)(`label`,{title:G.tag.colors[r],className:`pill min-h-8 justify-center px-0 not-has-checked:border-transparent [&_.tag-dot]:size-5`,children:[(0,W.jsx)(`input`,{type:`radio`,className:`sr-only`,name:n,value:r,checked:r===e,"aria-label":G.tag.colors[r],onChange:()=>t(r)}),(0,W.jsx)(bn,{color:r})]},r))})]})}function Ui(e){let t=x(),n=H().workspace.slug;return O(async r=>{let i=await e(r,n);for(let e of[`tags`,`links`,`overview`])t.invalidateQueries({queryKey:[e,n]});return i})}function Wi(){return Ui(async(e,t)=>(await a(rt,{input:e},t)).createTag?.tag)}function Gi(){return Ui(async(e,t)=>(await a(it,{input:e},t)).updateTag?.tag)}function Ki(){return Ui(async(e,t)=>(await a(at,{input:{id:e}},t)).deleteTag)}function qi({before:e,onClose:t}){let[n]=(0,U.useState)(ae),[r,i]=(0,U.useState)(e?.name??``),[a,o]=(0,U.useState)(e?.color??`BLUE`),s=Wi(),l=Gi(),u=e?l:s,d=r!==(e?.name??``)||a!==(e?.color??`BLUE`);async function f(){await(e?l.run({id:e.id,name:r,color:a}):s.run({name:r,color:a,idempotencyKey:n}))&&(t(),c({look:`ok`,title:e?G.tag.saved:G.tag.done,text:r}))}return(0,W.jsxs)(C,{size:`small`,title:e?G.tag.editTitle:G.tag.createTitle,action:u,fields:[`name`,`color`],changed:d,submit:{look:`primary`,disabled:!!e&&!d,children:e?h.common.save:G.tag.create},onSubmit:f,onClose:t,children:[(0,W.jsx)(D,{label:G.name,placeholder:e?void 0:G.tag.placeholder,required:!0,dir:`auto`,maxLength:255,autoComplete:`off`,value:r,onChange:i,error:w(u.error,`name`)}),(0,W.jsx)(Hi,{color:a,onChange:o})]})}function Ji({tag:e,onClose:t}){let n=Ki();async function r(){await n.run(e.id)&&(t(),c({look:`ok`,title:G.tag.deleted,text:e.name}))}return(0,W.jsx)(jt,{name:e.name,title:G.tag.deleteTitle(e.name),hint:G.tag.deleteHint(e.links?.totalCount??0),submit:G.tag.deleteSubmit,action:n,onDelete:r,onClose:t})}function Yi({tag:e,onEdit:t,onDelete:n}){let{workspace:r}=H(),i=g(),a={to:`/$slug/links`,params:{slug:r.slug},search:{tag:e.id}};return(0,W.jsx)(St,{mark:(0,W.jsx)(bn,{color:e.color}),name:(0,W.jsx)(_,{...a,dir:`auto`,title:e.name,className:`min-w-0 truncate after:absolute after:inset-0`,children:e.name}),facts:[G.links(e.links?.totalCount??0)],menu:(0,W.jsx)(xt,{name:e.name,onShow:()=>i(a),onEdit:t,onDelete:n})})}var Xi=`mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id name } } }`,Zi={name:G.tag.placeholder},Qi=M(i,L,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:Xi,variables:{input:Zi}})}),$i=M(i,L,{method:`POST`,path:`/api/tags`,body:JSON.stringify([Zi])});function ea({searched:e,onClear:t}){return e?(0,W.jsx)(z,{icon:`search`,title:G.noMatchTitle,hint:G.noMatchHint,children:(0,W.jsx)(j,{className:`mt-5`,onClick:t,children:G.clearSearch})}):(0,W.jsx)(z,{icon:`tag`,title:G.tag.emptyTitle,hint:G.tag.emptyHint,children:(0,W.jsx)(`div`,{className:`mt-5 w-full max-w-xl text-start`,children:(0,W.jsx)(wt,{label:G.tag.create,rest:$i,graphql:Qi})})})}function ta(e,n){let{q:r,order:i,after:o}=n,s={first:25,after:o,filter:{search:r},orderBy:t(n)};return b({queryKey:[`tags`,e,`list`,{q:r,order:i,after:o}],queryFn:()=>a(nt,s,e),placeholderData:y,staleTime:0})}var na=S(`/$slug/tags`);function ra({search:e}){let{workspace:t}=H(),n=na.useNavigate(),r=v(ta(t.slug,e)),[i,a]=(0,U.useState)(null),[o,s]=(0,U.useState)(null),c=Pe(r.isPending),l=r.data?.tags,u=e=>n({search:t=>({...t,after:void 0,...e}),replace:!0});return(0,W.jsxs)(`section`,{"aria-label":G.tag.page,className:`flex flex-col gap-4`,"aria-busy":r.isPlaceholderData,children:[(e.q||r.isError||!!l?.totalCount)&&(0,W.jsx)(Nt,{search:e,label:G.tag.search,hint:G.tag.searchHint,status:l?G.tag.total(l.totalCount):``,onChange:u}),!l&&r.isError&&(0,W.jsx)(Ae,{error:r.error,onRetry:()=>r.refetch()}),!l&&c&&(0,W.jsx)(de,{}),l?.totalCount===0&&(0,W.jsx)(ea,{searched:!!e.q,onClear:()=>u({q:void 0})}),l&&l.totalCount>0&&(0,W.jsx)(`ul`,{className:V(`card divide-y divide-line transition-opacity`,r.isPlaceholderData&&`opacity-60`),children:l.nodes.map(e=>(0,W.jsx)(Yi,{tag:e,onEdit:()=>a(e),onDelete:()=>s(e)},e.id))}),l&&(0,W.jsx)(ue,{after:e.after,next:l.pageInfo.hasNextPage?l.pageInfo.endCursor:null,onTurn:(e,t)=>n({search:t=>({...t,after:e}),state:{trail:t}})}),i&&(0,W.jsx)(qi,{before:i,onClose:()=>a(null)}),o&&(0,W.jsx)(Ji,{tag:o,onClose:()=>s(null)})]})}var ia=S(`/$slug/tags`);function aa(){R(G.tag.page);let{can:e}=H(),t=ia.useSearch(),n=ia.useNavigate(),r=e(`EDITOR`);return(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(ge,{title:G.tag.page,intro:G.tag.intro,children:(0,W.jsx)(j,{look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,disabled:!r,title:r?void 0:h.common.needsRole(`EDITOR`),onClick:()=>n({search:e=>({...e,create:`1`})}),children:G.tag.create})}),(0,W.jsx)(ra,{search:t}),t.create&&r&&(0,W.jsx)(qi,{onClose:()=>n({search:e=>({...e,create:void 0}),replace:!0})})]})}export{di as a,wt as c,vi as i,mt as l,Vi as n,dn as o,xi as r,Lt as s,aa as t,H as u};