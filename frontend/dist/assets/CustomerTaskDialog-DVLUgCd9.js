import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{Et as t,H as n,St as r,ht as i,lt as a,ot as o,rt as s,vt as c,z as l}from"./start-zvVSBnQy.js";import{A as u,D as d,c as f,i as p,r as m,u as h}from"./frame-Dcs5uaQq.js";import{L as ee,N as g,R as _,ct as v,k as y,l as b,ot as x}from"./parts-B4OEAxUn.js";import{t as S}from"./useWorkspace-BCd-fHt-.js";import{i as C,r as w,t as T}from"./money-Bsh5wh_7.js";import{t as E}from"./useWhyNot-DhT-NRU7.js";var D=new i(`
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
}`),O=new i(`
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
}`),k=new i(`
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
}`),A=new i(`
    mutation UpdateCustomer($input: UpdateCustomerInput!) {
  updateCustomer(input: $input) {
    customer {
      id
      name
    }
  }
}
    `),j=new i(`
    mutation DeleteCustomer($input: DeleteCustomerInput!) {
  deleteCustomer(input: $input) {
    deletedId
  }
}
    `),M=new i(`
    mutation EraseCustomer($input: EraseCustomerInput!) {
  eraseCustomer(input: $input) {
    erasedId
  }
}
    `),N=new i(`
    mutation RefundSale($input: RefundSaleInput!) {
  refundSale(input: $input) {
    refund {
      id
      amount
    }
  }
}
    `),P=d();function F({customer:e,onTask:t}){let r=E(),i=n=>()=>t({kind:n,customer:e}),a=C.actionsFor(e.name),o=r(`EDITOR`),s=r(`ADMIN`);return(0,P.jsxs)(v,{align:`end`,trigger:(0,P.jsx)(n,{small:!0,icon:`dots`,label:a,className:`relative z-10`}),children:[(0,P.jsx)(x,{icon:`pencil`,disabled:!!o,reason:o,onClick:i(`edit`),children:C.edit}),(0,P.jsx)(x,{icon:`trash`,danger:!0,disabled:!!o,reason:o,onClick:i(`delete`),children:C.remove}),(0,P.jsx)(x,{icon:`eraser`,danger:!0,disabled:!!s,reason:s,onClick:i(`erase`),children:C.erase})]})}var I=25;function te(e,t){let{q:n,sort:r,dir:i,after:a}=t;return p({queryKey:[`customers`,e,`list`,{q:n,sort:r,dir:i,after:a}],queryFn:()=>o(D,{first:I,after:a,filter:{search:n},orderBy:l(t)},e),placeholderData:f,staleTime:0})}function L(e,t){return p({queryKey:[`customers`,e,`one`,t],queryFn:()=>o(O,{id:t},e),staleTime:0})}function R(e,t,n){let r=n===`asc`?`ASC`:`DESC`;return m({queryKey:[`customers`,e,`timeline`,t,n],queryFn:async({pageParam:n})=>(await o(k,{id:t,first:I,after:n,direction:r},e)).customer?.timeline??null,initialPageParam:void 0,getNextPageParam:e=>e?.pageInfo.hasNextPage&&e.pageInfo.endCursor||void 0,placeholderData:f,staleTime:0})}function z(e){let t=h(),n=S().workspace.slug;return _(async r=>{let i=await e(r,n);return t.invalidateQueries({queryKey:[`customers`,n]}),i})}function B(){return z(async(e,t)=>(await o(A,{input:e},t)).updateCustomer)}function V(){return z(async(e,t)=>(await o(j,{input:{id:e}},t)).deleteCustomer)}function H(){return z(async(e,t)=>(await o(M,{input:{id:e}},t)).eraseCustomer)}function U(){return z(async({sale:e,text:t,reason:n,idempotencyKey:r},i)=>{let a={saleId:e.id,amount:W(t,e),reason:n,idempotencyKey:r};return(await o(N,{input:a},i)).refundSale})}function W(e,{net:t,currency:n}){let r=w(e,n);if(r!==void 0&&r>0&&r<=t)return r;let i=C.refundDialog.amountBad(T({amount:t,currency:n}));throw new a(i,{field:`amount`})}function G({customer:e,onClose:t,onGone:n}){let r=V();async function i(){await r.run(e.id)&&(n(),s({look:`ok`,title:C.deleteDialog.done,text:e.name}))}return(0,P.jsx)(b,{title:C.deleteDialog.title(e.name),description:C.deleteDialog.hint,confirm:e.name,action:r,submit:C.deleteDialog.submit,onSubmit:i,onClose:t,children:(0,P.jsxs)(`ul`,{className:`flex list-disc flex-col gap-1.5 ps-5 text-pretty text-muted`,children:[(0,P.jsx)(`li`,{children:C.deleteDialog.stays}),(0,P.jsx)(`li`,{children:C.deleteDialog.again})]})})}var K=e(u(),1),q=[`name`,`externalId`,`email`,`phone`,`avatar`];function J(e){let{name:t,externalId:n,email:r,phone:i,avatar:a}=e;return{name:t,externalId:n,email:r??``,phone:i??``,avatar:a??``}}function Y(e,t){let n=J(e),r=q.filter(e=>t[e].trim()!==n[e]);return Object.fromEntries(r.map(e=>[e,X(e,t[e].trim())]))}function X(e,t){return t||e===`name`||e===`externalId`?t:null}var Z={externalId:C.editDialog.externalIdHint},Q={email:`email`,phone:`tel`,avatar:`url`};function ne({customer:e,onClose:n}){let[r,i]=(0,K.useState)(()=>J(e)),a=B(),o=Y(e,r),c=Object.keys(o).length>0;async function l(){if(!c)return;let t=await a.run({id:e.id,...o});t&&(n(),s({look:`ok`,title:C.editDialog.saved,text:t.customer.name}))}return(0,P.jsx)(g,{title:C.editDialog.title(e.name),action:a,fields:q,changed:c,submit:{look:`primary`,disabled:!c,children:t.common.save},onSubmit:l,onClose:n,children:q.map(e=>(0,P.jsx)(y,{label:C.editDialog[e],hint:Z[e],optional:e!==`name`&&e!==`externalId`,type:Q[e]??`text`,dir:`auto`,autoComplete:`off`,value:r[e],onChange:t=>i({...r,[e]:t}),error:ee(a.error,e)},e))})}function $({title:e,items:t,icon:n,tone:i}){return(0,P.jsxs)(`section`,{children:[(0,P.jsx)(`h3`,{className:`text-sm font-medium`,children:e}),(0,P.jsx)(`ul`,{className:`mt-1.5 flex flex-col gap-1.5 text-[13px] text-muted`,children:t.map(e=>(0,P.jsxs)(`li`,{className:`flex items-start gap-2 text-pretty`,children:[(0,P.jsx)(c,{name:n,className:r(`mt-0.5 size-4`,i)}),e]},e))})]})}function re({customer:e,onClose:t,onGone:n}){let r=H(),{goes:i,gone:a,stays:o,staying:c}=C.eraseDialog;async function l(){await r.run(e.id)&&(n(),s({look:`ok`,title:C.eraseDialog.done}))}return(0,P.jsx)(b,{title:C.eraseDialog.title(e.name),description:C.eraseDialog.hint,confirm:e.name,action:r,submit:C.eraseDialog.submit,onSubmit:l,onClose:t,children:(0,P.jsxs)(`div`,{className:`flex flex-col gap-4`,children:[(0,P.jsx)($,{title:i,items:a,icon:`close`,tone:`text-danger`}),(0,P.jsx)($,{title:o,items:c,icon:`check`,tone:`text-ok`})]})})}function ie({task:e,onClose:t,onGone:n}){switch(e?.kind){case`edit`:return(0,P.jsx)(ne,{customer:e.customer,onClose:t});case`delete`:return(0,P.jsx)(G,{customer:e.customer,onClose:t,onGone:n});case`erase`:return(0,P.jsx)(re,{customer:e.customer,onClose:t,onGone:n});default:return null}}export{R as a,te as i,U as n,F as o,L as r,ie as t};