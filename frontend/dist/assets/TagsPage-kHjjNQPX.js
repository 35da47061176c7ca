import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{A as t,C as n,D as r,S as i,a,c as o,i as s,u as c,x as l}from"./frame-Dcs5uaQq.js";import{t as u}from"./useWorkspace-BCd-fHt-.js";import{Ct as d,Et as f,P as ee,St as te,ct as p,gt as m,ht as h,l as g,ot as _,rt as v,u as y}from"./start-zvVSBnQy.js";import{a as b,i as x,n as S,o as C,t as w}from"./NamesToolbar-C6JWy4wK.js";import{D as T,L as ne,N as re,R as E,et as D,it as O,k,nt as A,rt as j,tt as M,w as N}from"./parts-B4OEAxUn.js";import{n as P,t as F}from"./TagDot-CTnCBgj5.js";import{t as I}from"./CallTabs-B5ygCHm5.js";var L=new h(`
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
}`),R=new h(`
    mutation CreateTag($input: CreateTagInput!) {
  createTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `),z=new h(`
    mutation UpdateTag($input: UpdateTagInput!) {
  updateTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `),B=new h(`
    mutation DeleteTag($input: DeleteTagInput!) {
  deleteTag(input: $input) {
    deletedId
  }
}
    `),V=e(t(),1),H=r();function U({color:e,onChange:t}){let n=(0,V.useId)();return(0,H.jsxs)(`fieldset`,{children:[(0,H.jsxs)(`legend`,{className:`mb-2 flex w-full justify-between text-sm font-medium`,children:[C.tag.color,(0,H.jsx)(`span`,{className:`font-normal text-muted`,children:C.tag.colors[e]})]}),(0,H.jsx)(`div`,{className:`grid grid-cols-[repeat(auto-fill,minmax(2rem,1fr))] gap-1`,children:P.map(r=>(0,H.jsxs)(`label`,{title:C.tag.colors[r],className:`pill min-h-8 justify-center px-0 not-has-checked:border-transparent [&_.tag-dot]:size-5`,children:[(0,H.jsx)(`input`,{type:`radio`,className:`sr-only`,name:n,value:r,checked:r===e,"aria-label":C.tag.colors[r],onChange:()=>t(r)}),(0,H.jsx)(F,{color:r})]},r))})]})}function W(e){let t=c(),n=u().workspace.slug;return E(async r=>{let i=await e(r,n);for(let e of[`tags`,`links`,`overview`])t.invalidateQueries({queryKey:[e,n]});return i})}function G(){return W(async(e,t)=>(await _(R,{input:e},t)).createTag?.tag)}function K(){return W(async(e,t)=>(await _(z,{input:e},t)).updateTag?.tag)}function q(){return W(async(e,t)=>(await _(B,{input:{id:e}},t)).deleteTag)}function J({before:e,onClose:t}){let[n]=(0,V.useState)(m),[r,i]=(0,V.useState)(e?.name??``),[a,o]=(0,V.useState)(e?.color??`BLUE`),s=G(),c=K(),l=e?c:s,u=r!==(e?.name??``)||a!==(e?.color??`BLUE`);async function d(){await(e?c.run({id:e.id,name:r,color:a}):s.run({name:r,color:a,idempotencyKey:n}))&&(t(),v({look:`ok`,title:e?C.tag.saved:C.tag.done,text:r}))}return(0,H.jsxs)(re,{size:`small`,title:e?C.tag.editTitle:C.tag.createTitle,action:l,fields:[`name`,`color`],changed:u,submit:{look:`primary`,disabled:!!e&&!u,children:e?f.common.save:C.tag.create},onSubmit:d,onClose:t,children:[(0,H.jsx)(k,{label:C.name,placeholder:e?void 0:C.tag.placeholder,required:!0,dir:`auto`,maxLength:255,autoComplete:`off`,value:r,onChange:i,error:ne(l.error,`name`)}),(0,H.jsx)(U,{color:a,onChange:o})]})}function Y({tag:e,onClose:t}){let n=q();async function r(){await n.run(e.id)&&(t(),v({look:`ok`,title:C.tag.deleted,text:e.name}))}return(0,H.jsx)(S,{name:e.name,title:C.tag.deleteTitle(e.name),hint:C.tag.deleteHint(e.links?.totalCount??0),submit:C.tag.deleteSubmit,action:n,onDelete:r,onClose:t})}function X({tag:e,onEdit:t,onDelete:r}){let{workspace:a}=u(),o=n(),s={to:`/$slug/links`,params:{slug:a.slug},search:{tag:e.id}};return(0,H.jsx)(x,{mark:(0,H.jsx)(F,{color:e.color}),name:(0,H.jsx)(i,{...s,dir:`auto`,title:e.name,className:`min-w-0 truncate after:absolute after:inset-0`,children:e.name}),facts:[C.links(e.links?.totalCount??0)],menu:(0,H.jsx)(b,{name:e.name,onShow:()=>o(s),onEdit:t,onDelete:r})})}var Z=`mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id name } } }`,Q={name:C.tag.placeholder},ie=N(p,T,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:Z,variables:{input:Q}})}),ae=N(p,T,{method:`POST`,path:`/api/tags`,body:JSON.stringify([Q])});function oe({searched:e,onClear:t}){return e?(0,H.jsx)(g,{icon:`search`,title:C.noMatchTitle,hint:C.noMatchHint,children:(0,H.jsx)(y,{className:`mt-5`,onClick:t,children:C.clearSearch})}):(0,H.jsx)(g,{icon:`tag`,title:C.tag.emptyTitle,hint:C.tag.emptyHint,children:(0,H.jsx)(`div`,{className:`mt-5 w-full max-w-xl text-start`,children:(0,H.jsx)(I,{label:C.tag.create,rest:ae,graphql:ie})})})}function se(e,t){let{q:n,order:r,after:i}=t,a={first:25,after:i,filter:{search:n},orderBy:ee(t)};return s({queryKey:[`tags`,e,`list`,{q:n,order:r,after:i}],queryFn:()=>_(L,a,e),placeholderData:o,staleTime:0})}var ce=l(`/$slug/tags`);function le({search:e}){let{workspace:t}=u(),n=ce.useNavigate(),r=a(se(t.slug,e)),[i,o]=(0,V.useState)(null),[s,c]=(0,V.useState)(null),l=j(r.isPending),d=r.data?.tags,f=e=>n({search:t=>({...t,after:void 0,...e}),replace:!0});return(0,H.jsxs)(`section`,{"aria-label":C.tag.page,className:`flex flex-col gap-4`,"aria-busy":r.isPlaceholderData,children:[(e.q||r.isError||!!d?.totalCount)&&(0,H.jsx)(w,{search:e,label:C.tag.search,hint:C.tag.searchHint,status:d?C.tag.total(d.totalCount):``,onChange:f}),!d&&r.isError&&(0,H.jsx)(A,{error:r.error,onRetry:()=>r.refetch()}),!d&&l&&(0,H.jsx)(M,{}),d?.totalCount===0&&(0,H.jsx)(oe,{searched:!!e.q,onClear:()=>f({q:void 0})}),d&&d.totalCount>0&&(0,H.jsx)(`ul`,{className:te(`card divide-y divide-line transition-opacity`,r.isPlaceholderData&&`opacity-60`),children:d.nodes.map(e=>(0,H.jsx)(X,{tag:e,onEdit:()=>o(e),onDelete:()=>c(e)},e.id))}),d&&(0,H.jsx)(D,{after:e.after,next:d.pageInfo.hasNextPage?d.pageInfo.endCursor:null,onTurn:(e,t)=>n({search:t=>({...t,after:e}),state:{trail:t}})}),i&&(0,H.jsx)(J,{before:i,onClose:()=>o(null)}),s&&(0,H.jsx)(Y,{tag:s,onClose:()=>c(null)})]})}var $=l(`/$slug/tags`);function ue(){d(C.tag.page);let{can:e}=u(),t=$.useSearch(),n=$.useNavigate(),r=e(`EDITOR`);return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(O,{title:C.tag.page,intro:C.tag.intro,children:(0,H.jsx)(y,{look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,disabled:!r,title:r?void 0:f.common.needsRole(`EDITOR`),onClick:()=>n({search:e=>({...e,create:`1`})}),children:C.tag.create})}),(0,H.jsx)(le,{search:t}),t.create&&r&&(0,H.jsx)(J,{onClose:()=>n({search:e=>({...e,create:void 0}),replace:!0})})]})}export{ue as TagsPage};