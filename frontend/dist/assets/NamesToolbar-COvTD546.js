const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./collections.ar-D1y6Ka2S.js","./words.ar-BTkEuRC9.js","./collections.en-D412ur5x.js","./words.en-vltmtUb3.js"])))=>i.map(i=>d[i]);
import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{D as t,E as n,Y as r,_t as i,et as a,gt as o,ht as s,nt as c}from"./start-DgYi2ZjY.js";import{A as l,D as u,c as d,i as f}from"./frame-Dcs5uaQq.js";import{F as p,Pt as m,St as h,U as g,bt as _,v,x as y}from"./parts-EIpMU-l1.js";import{t as b}from"./useWorkspace-DBkYD8te.js";var x=new a(`
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
}`),S=new a(`
    mutation CreateCollection($input: CreateCollectionInput!) {
  createCollection(input: $input) {
    collection {
      id
      name
    }
  }
}
    `),C=new a(`
    mutation UpdateCollection($input: UpdateCollectionInput!) {
  updateCollection(input: $input) {
    collection {
      id
      name
    }
  }
}
    `),w=new a(`
    mutation DeleteCollection($input: DeleteCollectionInput!) {
  deleteCollection(input: $input) {
    deletedId
  }
}
    `),T=(i===`ar`?await o(()=>import(`./collections.ar-D1y6Ka2S.js`),__vite__mapDeps([0,1]),import.meta.url):await o(()=>import(`./collections.en-D412ur5x.js`),__vite__mapDeps([2,3]),import.meta.url)).collections,E=u();function D({name:e,onShow:t,onEdit:n,onDelete:r}){let{can:i}=b(),a={disabled:!i(`EDITOR`),reason:s.common.needsRole(`EDITOR`)};return(0,E.jsxs)(h,{align:`end`,trigger:(0,E.jsx)(m,{small:!0,icon:`dots`,label:T.actionsFor(e),className:`relative z-10`}),children:[(0,E.jsx)(_,{icon:`link`,onClick:t,children:T.showLinks}),(0,E.jsx)(_,{icon:`pencil`,...a,onClick:n,children:T.edit}),(0,E.jsx)(_,{icon:`trash`,danger:!0,...a,onClick:r,children:T.delete})]})}function O({mark:e,name:t,text:n,facts:r,menu:i}){return(0,E.jsxs)(`li`,{className:`relative flex min-h-14 items-center gap-3 px-4 py-2.5 transition-colors hover:bg-surface-2/60`,children:[e,(0,E.jsxs)(`div`,{className:`flex min-w-0 flex-1 flex-wrap items-center gap-x-6 gap-y-0.5`,children:[(0,E.jsxs)(`div`,{className:`min-w-0 flex-1 basis-48`,children:[(0,E.jsx)(`h2`,{className:`flex text-sm font-medium`,children:t}),n&&(0,E.jsx)(`p`,{title:n,dir:`auto`,className:`truncate text-[13px] text-muted`,children:n})]}),(0,E.jsx)(`p`,{className:`flex gap-x-5 text-[13px] whitespace-nowrap text-muted tabular-nums`,children:r.map(e=>(0,E.jsx)(`span`,{className:`sm:min-w-20 sm:text-end`,children:e},e))})]}),i]})}function k(e,n){let{q:i,order:a,after:o}=n,s={first:25,after:o,filter:{search:i},orderBy:t(n)};return f({queryKey:[`collections`,e,`list`,{q:i,order:a,after:o}],queryFn:()=>r(x,s,e),placeholderData:d,staleTime:0})}var A=e(l(),1);function j({name:e,title:t,hint:n,submit:r,action:i,onDelete:a,onClose:o}){let[s,c]=(0,A.useState)(``),l=s.trim()===e.trim();return(0,E.jsx)(y,{size:`small`,title:t,description:n,action:i,fields:[],submit:{look:`danger`,disabled:!l,children:r},onSubmit:()=>l&&a(),onClose:o,children:(0,E.jsx)(p,{label:T.confirm(e),dir:`auto`,autoComplete:`off`,autoCapitalize:`off`,spellCheck:!1,value:s,onChange:c})})}function M({search:e,label:t,hint:r,status:i,onChange:a}){return(0,E.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[(0,E.jsx)(v,{label:t,placeholder:r,value:e.q??``,clean:c,onChange:e=>a({q:e||void 0})}),(0,E.jsx)(`p`,{role:`status`,className:`ms-auto text-[13px] text-muted`,children:i}),(0,E.jsx)(g,{label:T.sort,value:e.order??`name`,options:n.map(e=>[e,T.orders[e]]),onChange:e=>a({order:e===`name`?void 0:e}),className:`w-full sm:w-auto`})]})}export{D as a,w as c,O as i,C as l,j as n,T as o,k as r,S as s,M as t};