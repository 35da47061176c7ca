import{H as e,K as t,L as n,M as r,R as i,U as a,g as o,k as s,z as c}from"./query-CsD4xnio.js";import{n as l}from"./index-jlhtDyIk.js";import{t as u}from"./Menu-D2mykuVS.js";import{n as d}from"./toasts-1M_FJvo0.js";import{t as f}from"./queryOptions-Dfvzj6n2.js";import{t as p}from"./infiniteQueryOptions-Dfvzj6n2.js";import{t as m}from"./useWorkspace-BMnGqTfc.js";import{t as h}from"./MenuItem-DnDCdnAj.js";import{r as g}from"./namedSearch-D-_jtFHV.js";import{B as ee,L as _}from"./start-DL6F8_cT.js";import{r as v,t as y}from"./useAction-BtwpjPgn.js";import{t as te}from"./FormDialog-9g4mZe1e.js";import{t as b}from"./TextField-CB3Ims6A.js";import{i as x,r as S,t as C}from"./money-B6CGMIm_.js";import{n as w,t as T}from"./ConfirmDialog-E8GT8pII.js";var E=new n(`
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
}`),D=new n(`
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
}`),O=new n(`
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
}`),k=new n(`
    mutation UpdateCustomer($input: UpdateCustomerInput!) {
  updateCustomer(input: $input) {
    customer {
      id
      name
    }
  }
}
    `),A=new n(`
    mutation DeleteCustomer($input: DeleteCustomerInput!) {
  deleteCustomer(input: $input) {
    deletedId
  }
}
    `),j=new n(`
    mutation EraseCustomer($input: EraseCustomerInput!) {
  eraseCustomer(input: $input) {
    erasedId
  }
}
    `),M=new n(`
    mutation RefundSale($input: RefundSaleInput!) {
  refundSale(input: $input) {
    refund {
      id
      amount
    }
  }
}
    `),N=e();function P({customer:e,onTask:t}){let n=w(),r=n=>()=>t({kind:n,customer:e}),i=x.actionsFor(e.name),a=n(`EDITOR`),o=n(`ADMIN`);return(0,N.jsxs)(u,{align:`end`,trigger:(0,N.jsx)(_,{small:!0,icon:`dots`,label:i,className:`relative z-10`}),children:[(0,N.jsx)(h,{icon:`pencil`,disabled:!!a,reason:a,onClick:r(`edit`),children:x.edit}),(0,N.jsx)(h,{icon:`trash`,danger:!0,disabled:!!a,reason:a,onClick:r(`delete`),children:x.remove}),(0,N.jsx)(h,{icon:`eraser`,danger:!0,disabled:!!o,reason:o,onClick:r(`erase`),children:x.erase})]})}var F=25;function I(e,t){let{q:n,sort:r,dir:i,after:a}=t;return f({queryKey:[`customers`,e,`list`,{q:n,sort:r,dir:i,after:a}],queryFn:()=>s(E,{first:F,after:a,filter:{search:n},orderBy:g(t)},e),placeholderData:o,staleTime:0})}function L(e,t){return f({queryKey:[`customers`,e,`one`,t],queryFn:()=>s(D,{id:t},e),staleTime:0})}function R(e,t,n){let r=n===`asc`?`ASC`:`DESC`;return p({queryKey:[`customers`,e,`timeline`,t,n],queryFn:async({pageParam:n})=>(await s(O,{id:t,first:F,after:n,direction:r},e)).customer?.timeline??null,initialPageParam:void 0,getNextPageParam:e=>e?.pageInfo.hasNextPage&&e.pageInfo.endCursor||void 0,placeholderData:o,staleTime:0})}function z(e){let t=ee(),n=m().workspace.slug;return v(async r=>{let i=await e(r,n);return t.invalidateQueries({queryKey:[`customers`,n]}),i})}function B(){return z(async(e,t)=>(await s(k,{input:e},t)).updateCustomer)}function V(){return z(async(e,t)=>(await s(A,{input:{id:e}},t)).deleteCustomer)}function H(){return z(async(e,t)=>(await s(j,{input:{id:e}},t)).eraseCustomer)}function U(){return z(async({sale:e,text:t,reason:n,idempotencyKey:r},i)=>{let a={saleId:e.id,amount:W(t,e),reason:n,idempotencyKey:r};return(await s(M,{input:a},i)).refundSale})}function W(e,{net:t,currency:n}){let i=S(e,n);if(i!==void 0&&i>0&&i<=t)return i;let a=x.refundDialog.amountBad(C({amount:t,currency:n}));throw new r(a,{field:`amount`})}function G({customer:e,onClose:t,onGone:n}){let r=V();async function i(){await r.run(e.id)&&(n(),d({look:`ok`,title:x.deleteDialog.done,text:e.name}))}return(0,N.jsx)(T,{title:x.deleteDialog.title(e.name),description:x.deleteDialog.hint,confirm:e.name,action:r,submit:x.deleteDialog.submit,onSubmit:i,onClose:t,children:(0,N.jsxs)(`ul`,{className:`flex list-disc flex-col gap-1.5 ps-5 text-pretty text-muted`,children:[(0,N.jsx)(`li`,{children:x.deleteDialog.stays}),(0,N.jsx)(`li`,{children:x.deleteDialog.again})]})})}var K=t(a(),1),q=[`name`,`externalId`,`email`,`phone`,`avatar`];function J(e){let{name:t,externalId:n,email:r,phone:i,avatar:a}=e;return{name:t,externalId:n,email:r??``,phone:i??``,avatar:a??``}}function Y(e,t){let n=J(e),r=q.filter(e=>t[e].trim()!==n[e]);return Object.fromEntries(r.map(e=>[e,X(e,t[e].trim())]))}function X(e,t){return t||e===`name`||e===`externalId`?t:null}var Z={externalId:x.editDialog.externalIdHint},Q={email:`email`,phone:`tel`,avatar:`url`};function ne({customer:e,onClose:t}){let[n,r]=(0,K.useState)(()=>J(e)),i=B(),a=Y(e,n),o=Object.keys(a).length>0;async function s(){if(!o)return;let n=await i.run({id:e.id,...a});n&&(t(),d({look:`ok`,title:x.editDialog.saved,text:n.customer.name}))}return(0,N.jsx)(te,{title:x.editDialog.title(e.name),action:i,fields:q,changed:o,submit:{look:`primary`,disabled:!o,children:l.common.save},onSubmit:s,onClose:t,children:q.map(e=>(0,N.jsx)(b,{label:x.editDialog[e],hint:Z[e],optional:e!==`name`&&e!==`externalId`,type:Q[e]??`text`,dir:`auto`,autoComplete:`off`,value:n[e],onChange:t=>r({...n,[e]:t}),error:y(i.error,e)},e))})}function $({title:e,items:t,icon:n,tone:r}){return(0,N.jsxs)(`section`,{children:[(0,N.jsx)(`h3`,{className:`text-sm font-medium`,children:e}),(0,N.jsx)(`ul`,{className:`mt-1.5 flex flex-col gap-1.5 text-[13px] text-muted`,children:t.map(e=>(0,N.jsxs)(`li`,{className:`flex items-start gap-2 text-pretty`,children:[(0,N.jsx)(i,{name:n,className:c(`mt-0.5 size-4`,r)}),e]},e))})]})}function re({customer:e,onClose:t,onGone:n}){let r=H(),{goes:i,gone:a,stays:o,staying:s}=x.eraseDialog;async function c(){await r.run(e.id)&&(n(),d({look:`ok`,title:x.eraseDialog.done}))}return(0,N.jsx)(T,{title:x.eraseDialog.title(e.name),description:x.eraseDialog.hint,confirm:e.name,action:r,submit:x.eraseDialog.submit,onSubmit:c,onClose:t,children:(0,N.jsxs)(`div`,{className:`flex flex-col gap-4`,children:[(0,N.jsx)($,{title:i,items:a,icon:`close`,tone:`text-danger`}),(0,N.jsx)($,{title:o,items:s,icon:`check`,tone:`text-ok`})]})})}function ie({task:e,onClose:t,onGone:n}){switch(e?.kind){case`edit`:return(0,N.jsx)(ne,{customer:e.customer,onClose:t});case`delete`:return(0,N.jsx)(G,{customer:e.customer,onClose:t,onGone:n});case`erase`:return(0,N.jsx)(re,{customer:e.customer,onClose:t,onGone:n});default:return null}}export{R as a,I as i,U as n,P as o,L as r,ie as t};