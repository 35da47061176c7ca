import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{M as t,Y as n,at as r,ct as i,et as a,ht as o}from"./start-DgYi2ZjY.js";import{A as s,D as c,c as l,i as u,r as d,u as f}from"./frame-Dcs5uaQq.js";import{E as p,F as m,K as h,Pt as g,St as _,T as v,W as ee,bt as y,cn as te,p as b,sn as x,x as S}from"./parts-EIpMU-l1.js";import{t as C}from"./useWorkspace-DBkYD8te.js";import{t as w}from"./customers-B-lD64rh.js";import{t as T}from"./useWhyNot-C3MLy2w1.js";var E=new a(`
    query Customers($first: Int!, $after: String, $filter: CustomerFilter, $orderBy: CustomerOrder) {
  customers(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...CustomerFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CustomerFields on Customer {
  id
  externalId
  name
  email
  phone
  avatar
  createdAt
  updatedAt
  lifetimeValue {
    amount
    currency
  }
}`),D=new a(`
    query Customer($id: ID!) {
  customer(id: $id) {
    ...CustomerFields
    leads(first: 1) {
      totalCount
    }
    sales(first: 1) {
      totalCount
    }
  }
}
    fragment CustomerFields on Customer {
  id
  externalId
  name
  email
  phone
  avatar
  createdAt
  updatedAt
  lifetimeValue {
    amount
    currency
  }
}`),O=new a(`
    query CustomerTimeline($id: ID!, $first: Int!, $after: String, $direction: OrderDirection!) {
  customer(id: $id) {
    timeline(first: $first, after: $after, orderBy: {direction: $direction}) {
      totalCount
      nodes {
        __typename
        ...ClickEvent
        ...LeadEvent
        ...SaleEvent
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EventLink on Link {
  id
  domain
  shortId
  shortUrl
}
fragment ClickEvent on Click {
  id
  createdAt
  country
  city
  browser
  os
  referrer
  trigger
  qr
  link {
    ...EventLink
  }
}
fragment LeadEvent on Lead {
  id
  createdAt
  eventName
  metadata
  partnerId
  link {
    ...EventLink
  }
  partner {
    id
    name
  }
}
fragment SaleEvent on Sale {
  id
  createdAt
  eventName
  amount
  refunded
  net
  currency
  invoiceId
  metadata
  partnerId
  link {
    ...EventLink
  }
  partner {
    id
    name
  }
  refunds(first: 10) {
    totalCount
    nodes {
      id
      amount
      reason
      createdAt
    }
  }
}`),k=new a(`
    mutation UpdateCustomer($input: UpdateCustomerInput!) {
  updateCustomer(input: $input) {
    customer {
      id
      name
    }
  }
}
    `),A=new a(`
    mutation DeleteCustomer($input: DeleteCustomerInput!) {
  deleteCustomer(input: $input) {
    deletedId
  }
}
    `),j=new a(`
    mutation EraseCustomer($input: EraseCustomerInput!) {
  eraseCustomer(input: $input) {
    erasedId
  }
}
    `),M=new a(`
    mutation RefundSale($input: RefundSaleInput!) {
  refundSale(input: $input) {
    refund {
      id
      amount
    }
  }
}
    `),N=c();function P({customer:e,onTask:t}){let n=T(),r=n=>()=>t({kind:n,customer:e}),i=w.actionsFor(e.name),a=n(`EDITOR`),o=n(`ADMIN`);return(0,N.jsxs)(_,{align:`end`,trigger:(0,N.jsx)(g,{small:!0,icon:`dots`,label:i,className:`relative z-10`}),children:[(0,N.jsx)(y,{icon:`pencil`,disabled:!!a,reason:a,onClick:r(`edit`),children:w.edit}),(0,N.jsx)(y,{icon:`trash`,danger:!0,disabled:!!a,reason:a,onClick:r(`delete`),children:w.remove}),(0,N.jsx)(y,{icon:`eraser`,danger:!0,disabled:!!o,reason:o,onClick:r(`erase`),children:w.erase})]})}var F=25;function I(e,r){let{q:i,sort:a,dir:o,after:s}=r;return u({queryKey:[`customers`,e,`list`,{q:i,sort:a,dir:o,after:s}],queryFn:()=>n(E,{first:F,after:s,filter:{search:i},orderBy:t(r)},e),placeholderData:l,staleTime:0})}function L(e,t){return u({queryKey:[`customers`,e,`one`,t],queryFn:()=>n(D,{id:t},e),staleTime:0})}function R(e,t,r){let i=r===`asc`?`ASC`:`DESC`;return d({queryKey:[`customers`,e,`timeline`,t,r],queryFn:async({pageParam:r})=>(await n(O,{id:t,first:F,after:r,direction:i},e)).customer?.timeline??null,initialPageParam:void 0,getNextPageParam:e=>e?.pageInfo.hasNextPage&&e.pageInfo.endCursor||void 0,placeholderData:l,staleTime:0})}function z(e){let t=f(),n=C().workspace.slug;return p(async r=>{let i=await e(r,n);return t.invalidateQueries({queryKey:[`customers`,n]}),i})}function B(){return z(async(e,t)=>(await n(k,{input:e},t)).updateCustomer)}function V(){return z(async(e,t)=>(await n(A,{input:{id:e}},t)).deleteCustomer)}function H(){return z(async(e,t)=>(await n(j,{input:{id:e}},t)).eraseCustomer)}function U(){return z(async({sale:e,text:t,reason:r,idempotencyKey:i},a)=>{let o={saleId:e.id,amount:W(t,e),reason:r,idempotencyKey:i};return(await n(M,{input:o},a)).refundSale})}function W(e,{net:t,currency:n}){let r=h(e,n);if(r!==void 0&&r>0&&r<=t)return r;let a=w.refundDialog.amountBad(ee({amount:t,currency:n}));throw new i(a,{field:`amount`})}function G({customer:e,onClose:t,onGone:n}){let i=V();async function a(){await i.run(e.id)&&(n(),r({look:`ok`,title:w.deleteDialog.done,text:e.name}))}return(0,N.jsx)(b,{title:w.deleteDialog.title(e.name),description:w.deleteDialog.hint,confirm:e.name,action:i,submit:w.deleteDialog.submit,onSubmit:a,onClose:t,children:(0,N.jsxs)(`ul`,{className:`flex list-disc flex-col gap-1.5 ps-5 text-pretty text-muted`,children:[(0,N.jsx)(`li`,{children:w.deleteDialog.stays}),(0,N.jsx)(`li`,{children:w.deleteDialog.again})]})})}var K=e(s(),1),q=[`name`,`externalId`,`email`,`phone`,`avatar`];function J(e){let{name:t,externalId:n,email:r,phone:i,avatar:a}=e;return{name:t,externalId:n,email:r??``,phone:i??``,avatar:a??``}}function Y(e,t){let n=J(e),r=q.filter(e=>t[e].trim()!==n[e]);return Object.fromEntries(r.map(e=>[e,X(e,t[e].trim())]))}function X(e,t){return t||e===`name`||e===`externalId`?t:null}var Z={externalId:w.editDialog.externalIdHint},Q={email:`email`,phone:`tel`,avatar:`url`};function ne({customer:e,onClose:t}){let[n,i]=(0,K.useState)(()=>J(e)),a=B(),s=Y(e,n),c=Object.keys(s).length>0;async function l(){if(!c)return;let n=await a.run({id:e.id,...s});n&&(t(),r({look:`ok`,title:w.editDialog.saved,text:n.customer.name}))}return(0,N.jsx)(S,{title:w.editDialog.title(e.name),action:a,fields:q,changed:c,submit:{look:`primary`,disabled:!c,children:o.common.save},onSubmit:l,onClose:t,children:q.map(e=>(0,N.jsx)(m,{label:w.editDialog[e],hint:Z[e],optional:e!==`name`&&e!==`externalId`,type:Q[e]??`text`,dir:`auto`,autoComplete:`off`,value:n[e],onChange:t=>i({...n,[e]:t}),error:v(a.error,e)},e))})}function $({title:e,items:t,icon:n,tone:r}){return(0,N.jsxs)(`section`,{children:[(0,N.jsx)(`h3`,{className:`text-sm font-medium`,children:e}),(0,N.jsx)(`ul`,{className:`mt-1.5 flex flex-col gap-1.5 text-[13px] text-muted`,children:t.map(e=>(0,N.jsxs)(`li`,{className:`flex items-start gap-2 text-pretty`,children:[(0,N.jsx)(x,{name:n,className:te(`mt-0.5 size-4`,r)}),e]},e))})]})}function re({customer:e,onClose:t,onGone:n}){let i=H(),{goes:a,gone:o,stays:s,staying:c}=w.eraseDialog;async function l(){await i.run(e.id)&&(n(),r({look:`ok`,title:w.eraseDialog.done}))}return(0,N.jsx)(b,{title:w.eraseDialog.title(e.name),description:w.eraseDialog.hint,confirm:e.name,action:i,submit:w.eraseDialog.submit,onSubmit:l,onClose:t,children:(0,N.jsxs)(`div`,{className:`flex flex-col gap-4`,children:[(0,N.jsx)($,{title:a,items:o,icon:`close`,tone:`text-danger`}),(0,N.jsx)($,{title:s,items:c,icon:`check`,tone:`text-ok`})]})})}function ie({task:e,onClose:t,onGone:n}){switch(e?.kind){case`edit`:return(0,N.jsx)(ne,{customer:e.customer,onClose:t});case`delete`:return(0,N.jsx)(G,{customer:e.customer,onClose:t,onGone:n});case`erase`:return(0,N.jsx)(re,{customer:e.customer,onClose:t,onGone:n});default:return null}}export{R as a,I as i,U as n,P as o,L as r,ie as t};