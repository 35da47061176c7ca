import{i as e,r as t}from"./route-Byqri6L9.js";import{t as n}from"./useWorkspace-BMnGqTfc.js";import{B as r,P as i,k as a,n as o,o as s}from"./start-DL6F8_cT.js";import{n as c}from"./index-jlhtDyIk.js";import{a as l,i as u,n as d,o as f,t as p}from"./NamesToolbar-xsCRDqKX.js";import{t as m}from"./PageHeader-BCoTMo3C.js";import{H as h,K as g,L as _,U as ee,g as v,j as y,k as b,z as x}from"./query-CsD4xnio.js";import{t as S}from"./keyText-C3Zcx7xF.js";import{r as C,t as w}from"./useAction-BtwpjPgn.js";import{t as T}from"./FormDialog-9g4mZe1e.js";import{t as te}from"./TextField-CB3Ims6A.js";import{n as E}from"./toasts-1M_FJvo0.js";import{n as D,t as O}from"./TagDot-DE5wyW36.js";import{t as k}from"./useQuery-9uP9qhfN.js";import{t as A}from"./useDelayed-CdxqnY1q.js";import{t as j}from"./Failure-DApqFqC3.js";import{t as M}from"./ListSkeleton-DeUpjIuf.js";import{t as N}from"./Pages-d-qssnk-.js";import{t as P}from"./link-CEYmm76q.js";import{a as F,n as I}from"./snippets-Dc29CYSk.js";import{t as L}from"./CallTabs-BHOPL9do.js";import{t as R}from"./queryOptions-Dfvzj6n2.js";var z=new _(`
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
}`),B=new _(`
    mutation CreateTag($input: CreateTagInput!) {
  createTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `),V=new _(`
    mutation UpdateTag($input: UpdateTagInput!) {
  updateTag(input: $input) {
    tag {
      id
      name
    }
  }
}
    `),ne=new _(`
    mutation DeleteTag($input: DeleteTagInput!) {
  deleteTag(input: $input) {
    deletedId
  }
}
    `),H=g(ee(),1),U=h();function W({color:e,onChange:t}){let n=(0,H.useId)();return(0,U.jsxs)(`fieldset`,{children:[(0,U.jsxs)(`legend`,{className:`mb-2 flex w-full justify-between text-sm font-medium`,children:[f.tag.color,(0,U.jsx)(`span`,{className:`font-normal text-muted`,children:f.tag.colors[e]})]}),(0,U.jsx)(`div`,{className:`grid grid-cols-[repeat(auto-fill,minmax(2rem,1fr))] gap-1`,children:D.map(r=>(0,U.jsxs)(`label`,{title:f.tag.colors[r],className:`pill min-h-8 justify-center px-0 not-has-checked:border-transparent [&_.tag-dot]:size-5`,children:[(0,U.jsx)(`input`,{type:`radio`,className:`sr-only`,name:n,value:r,checked:r===e,"aria-label":f.tag.colors[r],onChange:()=>t(r)}),(0,U.jsx)(O,{color:r})]},r))})]})}function G(e){let t=r(),i=n().workspace.slug;return C(async n=>{let r=await e(n,i);for(let e of[`tags`,`links`,`overview`])t.invalidateQueries({queryKey:[e,i]});return r})}function K(){return G(async(e,t)=>(await b(B,{input:e},t)).createTag?.tag)}function q(){return G(async(e,t)=>(await b(V,{input:e},t)).updateTag?.tag)}function J(){return G(async(e,t)=>(await b(ne,{input:{id:e}},t)).deleteTag)}function Y({before:e,onClose:t}){let[n]=(0,H.useState)(S),[r,i]=(0,H.useState)(e?.name??``),[a,o]=(0,H.useState)(e?.color??`BLUE`),s=K(),l=q(),u=e?l:s,d=r!==(e?.name??``)||a!==(e?.color??`BLUE`);async function p(){await(e?l.run({id:e.id,name:r,color:a}):s.run({name:r,color:a,idempotencyKey:n}))&&(t(),E({look:`ok`,title:e?f.tag.saved:f.tag.done,text:r}))}return(0,U.jsxs)(T,{size:`small`,title:e?f.tag.editTitle:f.tag.createTitle,action:u,fields:[`name`,`color`],changed:d,submit:{look:`primary`,disabled:!!e&&!d,children:e?c.common.save:f.tag.create},onSubmit:p,onClose:t,children:[(0,U.jsx)(te,{label:f.name,placeholder:e?void 0:f.tag.placeholder,required:!0,dir:`auto`,maxLength:255,autoComplete:`off`,value:r,onChange:i,error:w(u.error,`name`)}),(0,U.jsx)(W,{color:a,onChange:o})]})}function X({tag:e,onClose:t}){let n=J();async function r(){await n.run(e.id)&&(t(),E({look:`ok`,title:f.tag.deleted,text:e.name}))}return(0,U.jsx)(d,{name:e.name,title:f.tag.deleteTitle(e.name),hint:f.tag.deleteHint(e.links?.totalCount??0),submit:f.tag.deleteSubmit,action:n,onDelete:r,onClose:t})}function Z({tag:t,onEdit:r,onDelete:i}){let{workspace:a}=n(),o=e(),s={to:`/$slug/links`,params:{slug:a.slug},search:{tag:t.id}};return(0,U.jsx)(u,{mark:(0,U.jsx)(O,{color:t.color}),name:(0,U.jsx)(P,{...s,dir:`auto`,title:t.name,className:`min-w-0 truncate after:absolute after:inset-0`,children:t.name}),facts:[f.links(t.links?.totalCount??0)],menu:(0,U.jsx)(l,{name:t.name,onShow:()=>o(s),onEdit:r,onDelete:i})})}var re=`mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id name } } }`,Q={name:f.tag.placeholder},ie=I(y,F,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:re,variables:{input:Q}})}),ae=I(y,F,{method:`POST`,path:`/api/tags`,body:JSON.stringify([Q])});function oe({searched:e,onClear:t}){return e?(0,U.jsx)(s,{icon:`search`,title:f.noMatchTitle,hint:f.noMatchHint,children:(0,U.jsx)(i,{className:`mt-5`,onClick:t,children:f.clearSearch})}):(0,U.jsx)(s,{icon:`tag`,title:f.tag.emptyTitle,hint:f.tag.emptyHint,children:(0,U.jsx)(`div`,{className:`mt-5 w-full max-w-xl text-start`,children:(0,U.jsx)(L,{label:f.tag.create,rest:ae,graphql:ie})})})}function se(e,t){let{q:n,order:r,after:i}=t,o={first:25,after:i,filter:{search:n},orderBy:a(t)};return R({queryKey:[`tags`,e,`list`,{q:n,order:r,after:i}],queryFn:()=>b(z,o,e),placeholderData:v,staleTime:0})}var ce=t(`/$slug/tags`);function le({search:e}){let{workspace:t}=n(),r=ce.useNavigate(),i=k(se(t.slug,e)),[a,o]=(0,H.useState)(null),[s,c]=(0,H.useState)(null),l=A(i.isPending),u=i.data?.tags,d=e=>r({search:t=>({...t,after:void 0,...e}),replace:!0});return(0,U.jsxs)(`section`,{"aria-label":f.tag.page,className:`flex flex-col gap-4`,"aria-busy":i.isPlaceholderData,children:[(e.q||i.isError||!!u?.totalCount)&&(0,U.jsx)(p,{search:e,label:f.tag.search,hint:f.tag.searchHint,status:u?f.tag.total(u.totalCount):``,onChange:d}),!u&&i.isError&&(0,U.jsx)(j,{error:i.error,onRetry:()=>i.refetch()}),!u&&l&&(0,U.jsx)(M,{}),u?.totalCount===0&&(0,U.jsx)(oe,{searched:!!e.q,onClear:()=>d({q:void 0})}),u&&u.totalCount>0&&(0,U.jsx)(`ul`,{className:x(`card divide-y divide-line transition-opacity`,i.isPlaceholderData&&`opacity-60`),children:u.nodes.map(e=>(0,U.jsx)(Z,{tag:e,onEdit:()=>o(e),onDelete:()=>c(e)},e.id))}),u&&(0,U.jsx)(N,{after:e.after,next:u.pageInfo.hasNextPage?u.pageInfo.endCursor:null,onTurn:(e,t)=>r({search:t=>({...t,after:e}),state:{trail:t}})}),a&&(0,U.jsx)(Y,{before:a,onClose:()=>o(null)}),s&&(0,U.jsx)(X,{tag:s,onClose:()=>c(null)})]})}var $=t(`/$slug/tags`);function ue(){o(f.tag.page);let{can:e}=n(),t=$.useSearch(),r=$.useNavigate(),a=e(`EDITOR`);return(0,U.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,U.jsx)(m,{title:f.tag.page,intro:f.tag.intro,children:(0,U.jsx)(i,{look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,disabled:!a,title:a?void 0:c.common.needsRole(`EDITOR`),onClick:()=>r({search:e=>({...e,create:`1`})}),children:f.tag.create})}),(0,U.jsx)(le,{search:t}),t.create&&a&&(0,U.jsx)(Y,{onClose:()=>r({search:e=>({...e,create:void 0}),replace:!0})})]})}export{ue as TagsPage};