import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{A as t,C as n,D as r,S as i,a,c as o,i as s,u as c,x as l}from"./frame-Dcs5uaQq.js";import{t as u}from"./useWorkspace-DBkYD8te.js";import{E as d,F as f,N as p,P as ee,T as m,_t as h,an as g,cn as _,en as te,ft as v,gt as y,ht as b,lt as x,on as S,x as C}from"./parts-EIpMU-l1.js";import{D as ne,Q as w,Y as T,at as E,et as D,ht as O,tt as k}from"./start-DgYi2ZjY.js";import{a as A,i as j,n as M,o as N,t as P}from"./NamesToolbar-COvTD546.js";import{n as F,t as I}from"./TagDot-BMHdliPM.js";import{t as L}from"./CallTabs-BvMGkdI_.js";var R=new D(`
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
}`),z=new D(`
    mutation CreateTag($input: CreateTagInput!) {
  createTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `),B=new D(`
    mutation UpdateTag($input: UpdateTagInput!) {
  updateTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `),V=new D(`
    mutation DeleteTag($input: DeleteTagInput!) {
  deleteTag(input: $input) {
    deletedId
  }
}
    `),H=e(t(),1),U=r();function re({color:e,onChange:t}){let n=(0,H.useId)();return(0,U.jsxs)(`fieldset`,{children:[(0,U.jsxs)(`legend`,{className:`mb-2 flex w-full justify-between text-sm font-medium`,children:[N.tag.color,(0,U.jsx)(`span`,{className:`font-normal text-muted`,children:N.tag.colors[e]})]}),(0,U.jsx)(`div`,{className:`grid grid-cols-[repeat(auto-fill,minmax(2rem,1fr))] gap-1`,children:F.map(r=>(0,U.jsxs)(`label`,{title:N.tag.colors[r],className:`pill min-h-8 justify-center px-0 not-has-checked:border-transparent [&_.tag-dot]:size-5`,children:[(0,U.jsx)(`input`,{type:`radio`,className:`sr-only`,name:n,value:r,checked:r===e,"aria-label":N.tag.colors[r],onChange:()=>t(r)}),(0,U.jsx)(I,{color:r})]},r))})]})}function W(e){let t=c(),n=u().workspace.slug;return d(async r=>{let i=await e(r,n);for(let e of[`tags`,`links`,`overview`])t.invalidateQueries({queryKey:[e,n]});return i})}function G(){return W(async(e,t)=>(await T(z,{input:e},t)).createTag?.tag)}function K(){return W(async(e,t)=>(await T(B,{input:e},t)).updateTag?.tag)}function q(){return W(async(e,t)=>(await T(V,{input:{id:e}},t)).deleteTag)}function J({before:e,onClose:t}){let[n]=(0,H.useState)(k),[r,i]=(0,H.useState)(e?.name??``),[a,o]=(0,H.useState)(e?.color??`BLUE`),s=G(),c=K(),l=e?c:s,u=r!==(e?.name??``)||a!==(e?.color??`BLUE`);async function d(){await(e?c.run({id:e.id,name:r,color:a}):s.run({name:r,color:a,idempotencyKey:n}))&&(t(),E({look:`ok`,title:e?N.tag.saved:N.tag.done,text:r}))}return(0,U.jsxs)(C,{size:`small`,title:e?N.tag.editTitle:N.tag.createTitle,action:l,fields:[`name`,`color`],changed:u,submit:{look:`primary`,disabled:!!e&&!u,children:e?O.common.save:N.tag.create},onSubmit:d,onClose:t,children:[(0,U.jsx)(f,{label:N.name,placeholder:e?void 0:N.tag.placeholder,required:!0,dir:`auto`,maxLength:255,autoComplete:`off`,value:r,onChange:i,error:m(l.error,`name`)}),(0,U.jsx)(re,{color:a,onChange:o})]})}function Y({tag:e,onClose:t}){let n=q();async function r(){await n.run(e.id)&&(t(),E({look:`ok`,title:N.tag.deleted,text:e.name}))}return(0,U.jsx)(M,{name:e.name,title:N.tag.deleteTitle(e.name),hint:N.tag.deleteHint(e.links?.totalCount??0),submit:N.tag.deleteSubmit,action:n,onDelete:r,onClose:t})}function X({tag:e,onEdit:t,onDelete:r}){let{workspace:a}=u(),o=n(),s={to:`/$slug/links`,params:{slug:a.slug},search:{tag:e.id}};return(0,U.jsx)(j,{mark:(0,U.jsx)(I,{color:e.color}),name:(0,U.jsx)(i,{...s,dir:`auto`,title:e.name,className:`min-w-0 truncate after:absolute after:inset-0`,children:e.name}),facts:[N.links(e.links?.totalCount??0)],menu:(0,U.jsx)(A,{name:e.name,onShow:()=>o(s),onEdit:t,onDelete:r})})}var Z=`mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id name } } }`,Q={name:N.tag.placeholder},ie=x(w,v,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:Z,variables:{input:Q}})}),ae=x(w,v,{method:`POST`,path:`/api/tags`,body:JSON.stringify([Q])});function oe({searched:e,onClear:t}){return e?(0,U.jsx)(g,{icon:`search`,title:N.noMatchTitle,hint:N.noMatchHint,children:(0,U.jsx)(S,{className:`mt-5`,onClick:t,children:N.clearSearch})}):(0,U.jsx)(g,{icon:`tag`,title:N.tag.emptyTitle,hint:N.tag.emptyHint,children:(0,U.jsx)(`div`,{className:`mt-5 w-full max-w-xl text-start`,children:(0,U.jsx)(L,{label:N.tag.create,rest:ae,graphql:ie})})})}function se(e,t){let{q:n,order:r,after:i}=t,a={first:25,after:i,filter:{search:n},orderBy:ne(t)};return s({queryKey:[`tags`,e,`list`,{q:n,order:r,after:i}],queryFn:()=>T(R,a,e),placeholderData:o,staleTime:0})}var ce=l(`/$slug/tags`);function le({search:e}){let{workspace:t}=u(),n=ce.useNavigate(),r=a(se(t.slug,e)),[i,o]=(0,H.useState)(null),[s,c]=(0,H.useState)(null),l=h(r.isPending),d=r.data?.tags,f=e=>n({search:t=>({...t,after:void 0,...e}),replace:!0});return(0,U.jsxs)(`section`,{"aria-label":N.tag.page,className:`flex flex-col gap-4`,"aria-busy":r.isPlaceholderData,children:[(e.q||r.isError||!!d?.totalCount)&&(0,U.jsx)(P,{search:e,label:N.tag.search,hint:N.tag.searchHint,status:d?N.tag.total(d.totalCount):``,onChange:f}),!d&&r.isError&&(0,U.jsx)(y,{error:r.error,onRetry:()=>r.refetch()}),!d&&l&&(0,U.jsx)(ee,{}),d?.totalCount===0&&(0,U.jsx)(oe,{searched:!!e.q,onClear:()=>f({q:void 0})}),d&&d.totalCount>0&&(0,U.jsx)(`ul`,{className:_(`card divide-y divide-line transition-opacity`,r.isPlaceholderData&&`opacity-60`),children:d.nodes.map(e=>(0,U.jsx)(X,{tag:e,onEdit:()=>o(e),onDelete:()=>c(e)},e.id))}),d&&(0,U.jsx)(p,{after:e.after,next:d.pageInfo.hasNextPage?d.pageInfo.endCursor:null,onTurn:(e,t)=>n({search:t=>({...t,after:e}),state:{trail:t}})}),i&&(0,U.jsx)(J,{before:i,onClose:()=>o(null)}),s&&(0,U.jsx)(Y,{tag:s,onClose:()=>c(null)})]})}var $=l(`/$slug/tags`);function ue(){te(N.tag.page);let{can:e}=u(),t=$.useSearch(),n=$.useNavigate(),r=e(`EDITOR`);return(0,U.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,U.jsx)(b,{title:N.tag.page,intro:N.tag.intro,children:(0,U.jsx)(S,{look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,disabled:!r,title:r?void 0:O.common.needsRole(`EDITOR`),onClick:()=>n({search:e=>({...e,create:`1`})}),children:N.tag.create})}),(0,U.jsx)(le,{search:t}),t.create&&r&&(0,U.jsx)(J,{onClose:()=>n({search:e=>({...e,create:void 0}),replace:!0})})]})}export{ue as TagsPage};