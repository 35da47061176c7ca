import{H as e,K as t,L as n,U as r,g as i,k as a}from"./query-CsD4xnio.js";import{n as o}from"./index-jlhtDyIk.js";import{t as s}from"./Menu-D2mykuVS.js";import{n as c}from"./keyText-C3Zcx7xF.js";import{t as l}from"./queryOptions-Dfvzj6n2.js";import{t as u}from"./useWorkspace-BMnGqTfc.js";import{t as d}from"./MenuItem-DnDCdnAj.js";import{L as f,O as p,k as m}from"./start-DL6F8_cT.js";import{t as h}from"./FormDialog-9g4mZe1e.js";import{t as g}from"./TextField-CB3Ims6A.js";import{t as _}from"./NativeSelect-BaVFKhHL.js";import{t as v}from"./SearchBox-CIUkseGp.js";var y=new n(`
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
}`),b=new n(`
    mutation CreateCollection($input: CreateCollectionInput!) {
  createCollection(input: $input) {
    collection {
      id
      name
    }
  }
}
    `),x=new n(`
    mutation UpdateCollection($input: UpdateCollectionInput!) {
  updateCollection(input: $input) {
    collection {
      id
      name
    }
  }
}
    `),S=new n(`
    mutation DeleteCollection($input: DeleteCollectionInput!) {
  deleteCollection(input: $input) {
    deletedId
  }
}
    `),C=o.collections,w=e();function T({name:e,onShow:t,onEdit:n,onDelete:r}){let{can:i}=u(),a={disabled:!i(`EDITOR`),reason:o.common.needsRole(`EDITOR`)};return(0,w.jsxs)(s,{align:`end`,trigger:(0,w.jsx)(f,{small:!0,icon:`dots`,label:C.actionsFor(e),className:`relative z-10`}),children:[(0,w.jsx)(d,{icon:`link`,onClick:t,children:C.showLinks}),(0,w.jsx)(d,{icon:`pencil`,...a,onClick:n,children:C.edit}),(0,w.jsx)(d,{icon:`trash`,danger:!0,...a,onClick:r,children:C.delete})]})}function E({mark:e,name:t,text:n,facts:r,menu:i}){return(0,w.jsxs)(`li`,{className:`relative flex min-h-14 items-center gap-3 px-4 py-2.5 transition-colors hover:bg-surface-2/60`,children:[e,(0,w.jsxs)(`div`,{className:`flex min-w-0 flex-1 flex-wrap items-center gap-x-6 gap-y-0.5`,children:[(0,w.jsxs)(`div`,{className:`min-w-0 flex-1 basis-48`,children:[(0,w.jsx)(`h2`,{className:`flex text-sm font-medium`,children:t}),n&&(0,w.jsx)(`p`,{title:n,dir:`auto`,className:`truncate text-[13px] text-muted`,children:n})]}),(0,w.jsx)(`p`,{className:`flex gap-x-5 text-[13px] whitespace-nowrap text-muted tabular-nums`,children:r.map(e=>(0,w.jsx)(`span`,{className:`sm:min-w-20 sm:text-end`,children:e},e))})]}),i]})}function D(e,t){let{q:n,order:r,after:o}=t,s={first:25,after:o,filter:{search:n},orderBy:m(t)};return l({queryKey:[`collections`,e,`list`,{q:n,order:r,after:o}],queryFn:()=>a(y,s,e),placeholderData:i,staleTime:0})}var O=t(r(),1);function k({name:e,title:t,hint:n,submit:r,action:i,onDelete:a,onClose:o}){let[s,c]=(0,O.useState)(``),l=s.trim()===e.trim();return(0,w.jsx)(h,{size:`small`,title:t,description:n,action:i,fields:[],submit:{look:`danger`,disabled:!l,children:r},onSubmit:()=>l&&a(),onClose:o,children:(0,w.jsx)(g,{label:C.confirm(e),dir:`auto`,autoComplete:`off`,autoCapitalize:`off`,spellCheck:!1,value:s,onChange:c})})}function A({search:e,label:t,hint:n,status:r,onChange:i}){return(0,w.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[(0,w.jsx)(v,{label:t,placeholder:n,value:e.q??``,clean:c,onChange:e=>i({q:e||void 0})}),(0,w.jsx)(`p`,{role:`status`,className:`ms-auto text-[13px] text-muted`,children:r}),(0,w.jsx)(_,{label:C.sort,value:e.order??`name`,options:p.map(e=>[e,C.orders[e]]),onChange:e=>i({order:e===`name`?void 0:e}),className:`w-full sm:w-auto`})]})}export{T as a,S as c,E as i,x as l,k as n,C as o,D as r,b as s,A as t};