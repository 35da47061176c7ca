const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./peoplePages.ar-D0x1BHrJ.js","./isolate-CV-Y3VRw.js","./words.ar-D0f3srBb.js","./peoplePages.en-rTUbHBiW.js","./words.en-DpeSElRJ.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{B as t,F as n,R as r,U as i,X as a,c as o,it as s,ot as c,q as l,rt as u,s as d,u as f}from"./start-Chz2sQA5.js";import{C as ee,M as te,S as p,T as ne,a as m,c as h,i as g,k as re,n as ie,r as ae,x as _}from"./frame-C9Zg-BxM.js";import{A as oe,An as v,B as se,Ct as ce,En as le,Et as ue,F as y,G as de,Gt as fe,H as pe,I as b,K as x,Kt as me,L as he,Lt as ge,M as S,N as _e,O as C,Qn as w,Qt as T,R as ve,Rt as E,Tt as ye,V as be,Vt as D,Yt as O,Z as xe,ar as k,at as Se,cn as Ce,ct as we,dt as A,et as Te,ir as Ee,j as De,mt as j,nn as Oe,nt as M,or as N,q as P,qt as ke,rn as Ae,rr as je,st as Me,tn as Ne,tt as F,ut as Pe,w as I,wt as L,z as R}from"./parts-ClEp4fWZ.js";import{c as z,u as B}from"./LinkPages-YlDY9IvU.js";import{t as Fe}from"./isolate-CV-Y3VRw.js";var Ie=new t(`
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
}`),Le=new t(`
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
}`),Re=new t(`
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
}`),ze=new t(`
    mutation UpdateCustomer($input: UpdateCustomerInput!) {
  updateCustomer(input: $input) {
    customer {
      id
      name
    }
  }
}
    `),Be=new t(`
    mutation DeleteCustomer($input: DeleteCustomerInput!) {
  deleteCustomer(input: $input) {
    deletedId
  }
}
    `),Ve=new t(`
    mutation EraseCustomer($input: EraseCustomerInput!) {
  eraseCustomer(input: $input) {
    erasedId
  }
}
    `),He=new t(`
    mutation RefundSale($input: RefundSaleInput!) {
  refundSale(input: $input) {
    refund {
      id
      amount
    }
  }
}
    `),Ue=new t(`
    query Partners($first: Int!, $after: String, $filter: PartnerFilter, $orderBy: PartnerOrder) {
  partners(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...PartnerFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PartnerFields on Partner {
  id
  name
  email
  phone
  createdAt
  updatedAt
}`),We=new t(`
    query Partner($id: ID!) {
  partner(id: $id) {
    ...PartnerFields
  }
}
    fragment PartnerFields on Partner {
  id
  name
  email
  phone
  createdAt
  updatedAt
}`),Ge=new t(`
    query PartnerNumbers($input: AnalyticsInput!) {
  analytics(input: $input) {
    totals {
      clicks
      leads
      sales
      revenue {
        amount
        currency
      }
    }
  }
}
    `),Ke=new t(`
    query PartnerLinks($id: ID!, $first: Int!, $after: String) {
  partner(id: $id) {
    links(first: $first, after: $after) {
      totalCount
      nodes {
        ...EventLink
        url
        createdAt
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
}`),qe=new t(`
    query PartnerClicks($id: ID!, $first: Int!, $after: String) {
  partner(id: $id) {
    clicks(first: $first, after: $after) {
      totalCount
      nodes {
        ...ClickEvent
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
}`),Je=new t(`
    query PartnerLeads($id: ID!, $first: Int!, $after: String) {
  partner(id: $id) {
    leads(first: $first, after: $after) {
      totalCount
      nodes {
        id
        eventName
        createdAt
        customer {
          id
          name
        }
        link {
          ...EventLink
        }
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
}`),Ye=new t(`
    query PartnerSales($id: ID!, $first: Int!, $after: String) {
  partner(id: $id) {
    sales(first: $first, after: $after) {
      totalCount
      nodes {
        id
        eventName
        amount
        refunded
        net
        currency
        createdAt
        customer {
          id
          name
        }
        link {
          ...EventLink
        }
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
}`),Xe=new t(`
    mutation CreatePartner($input: CreatePartnerInput!) {
  createPartner(input: $input) {
    partner {
      id
      name
    }
  }
}
    `),Ze=new t(`
    mutation UpdatePartner($input: UpdatePartnerInput!) {
  updatePartner(input: $input) {
    partner {
      id
      name
    }
  }
}
    `),Qe=new t(`
    mutation DeletePartner($input: DeletePartnerInput!) {
  deletePartner(input: $input) {
    deletedId
  }
}
    `),V=e(te(),1),H=(c===`ar`?await s(()=>import(`./peoplePages.ar-D0x1BHrJ.js`),__vite__mapDeps([0,1,2]),import.meta.url):await s(()=>import(`./peoplePages.en-rTUbHBiW.js`),__vite__mapDeps([3,1,4]),import.meta.url)).customers,U=re();function $e({customer:e}){let{facts:t}=H;return(0,U.jsxs)(se,{title:t.title,children:[(0,U.jsx)(F,{name:t.externalId,value:e.externalId,none:t.none,mono:!0}),(0,U.jsx)(F,{name:t.email,value:e.email,none:t.none}),(0,U.jsx)(F,{name:t.phone,value:e.phone,none:t.none}),e.avatar&&(0,U.jsx)(F,{name:t.avatar,value:e.avatar,none:t.none}),(0,U.jsx)(M,{name:t.created,children:(0,U.jsx)(R,{time:e.createdAt})}),(0,U.jsx)(M,{name:t.updated,children:(0,U.jsx)(R,{time:e.updatedAt})}),(0,U.jsx)(F,{name:t.id,value:e.id,none:t.none,mono:!0})]})}function et({name:e,back:t,children:n}){return(0,U.jsxs)(`header`,{className:`flex flex-col gap-2`,children:[t,(0,U.jsxs)(`div`,{className:`flex flex-wrap items-center gap-3`,children:[(0,U.jsx)(he,{name:e}),(0,U.jsx)(`div`,{className:`min-w-0 flex-1 basis-28`,children:(0,U.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e})}),(0,U.jsx)(`div`,{className:`flex items-center gap-1`,children:n})]})]})}function W({customer:e,onTask:t}){let n=n=>()=>t({kind:n,customer:e}),r=H.actionsFor(e.name);return(0,U.jsxs)(Ce,{align:`end`,trigger:(0,U.jsx)(le,{small:!0,icon:`dots`,label:r,className:`relative z-10`}),children:[(0,U.jsx)(z,{needs:`EDITOR`,icon:`pencil`,onClick:n(`edit`),children:H.edit}),(0,U.jsx)(z,{needs:`EDITOR`,icon:`trash`,danger:!0,onClick:n(`delete`),children:H.remove}),(0,U.jsx)(z,{needs:`ADMIN`,icon:`eraser`,danger:!0,onClick:n(`erase`),children:H.erase})]})}function tt({customer:e,onTask:t}){let{slug:n}=v().workspace,r=(0,U.jsx)(ve,{to:`/$slug/customers`,params:{slug:n},children:H.missing.back});return(0,U.jsxs)(et,{name:e.name,back:r,children:[(0,U.jsx)(B,{needs:`EDITOR`,icon:`pencil`,onClick:()=>t({kind:`edit`,customer:e}),children:H.edit}),(0,U.jsx)(W,{customer:e,onTask:t})]})}var nt=25;function rt(e,t){let{q:r,sort:i,dir:a,after:o}=t;return g({queryKey:[`customers`,e,`list`,{q:r,sort:i,dir:a,after:o}],queryFn:()=>n(Ie,{first:nt,after:o,filter:{search:r},orderBy:f(t)},e),placeholderData:h,staleTime:0})}function it(e,t){return g({queryKey:[`customers`,e,`one`,t],queryFn:()=>n(Le,{id:t},e),staleTime:0})}function at(e,t,r){let i=r===`asc`?`ASC`:`DESC`;return ae({queryKey:[`customers`,e,`timeline`,t,r],queryFn:async({pageParam:r})=>(await n(Re,{id:t,first:nt,after:r,direction:i},e)).customer?.timeline??null,initialPageParam:void 0,getNextPageParam:e=>e?.pageInfo.hasNextPage&&e.pageInfo.endCursor||void 0,placeholderData:h,staleTime:0})}var G=[`customers`];function ot(){return x(G,async(e,t)=>(await n(ze,{input:e},t)).updateCustomer)}function st(){return x(G,async(e,t)=>(await n(Be,{input:{id:e}},t)).deleteCustomer)}function ct(){return x(G,async(e,t)=>(await n(Ve,{input:{id:e}},t)).eraseCustomer)}function lt(){return x(G,async({sale:e,text:t,reason:r,idempotencyKey:i},a)=>{let o={saleId:e.id,amount:ut(t,e),reason:r,idempotencyKey:i};return(await n(He,{input:o},a)).refundSale})}function ut(e,{net:t,currency:n}){let r=ue(e,n);if(r!==void 0&&r>0&&r<=t)return r;let i=H.refundDialog.amountBad(L({amount:t,currency:n}));throw new a(i,{field:`amount`})}function dt({sale:e,onClose:t}){let n={amount:e.net,currency:e.currency},[r]=(0,V.useState)(i),[a,o]=(0,V.useState)(ye(n)),[s,c]=(0,V.useState)(``),u=lt(),{refundDialog:d}=H;async function f(){let i=await u.run({sale:e,text:a,reason:s.trim()||void 0,idempotencyKey:r});i&&(t(),l({look:`ok`,title:d.done,text:L({...n,amount:i.refund.amount})}))}return(0,U.jsxs)(P,{size:`small`,title:d.title,description:d.hint(L(n)),action:u,fields:[`amount`,`reason`],submit:{look:`primary`,children:d.submit},onSubmit:f,onClose:t,children:[(0,U.jsx)(j,{label:d.amount(e.currency.toUpperCase()),hint:d.amountHint,inputMode:`decimal`,autoComplete:`off`,value:a,onChange:o,error:A(u.error,`amount`)}),(0,U.jsx)(xe,{label:d.reason,hint:d.reasonHint,optional:!0,dir:`auto`,maxLength:1e3,value:s,onChange:c,error:A(u.error,`reason`)})]})}var ft=_(`/$slug/customers/$customerId`),pt=[[`desc`,u.lists.newest],[`asc`,u.lists.oldest]];function mt({dir:e,total:t}){let n=ft.useNavigate();return(0,U.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-2`,children:[(0,U.jsx)(`h2`,{id:`timeline`,className:`text-base font-semibold`,children:H.timeline.title}),(0,U.jsx)(`p`,{role:`status`,className:`flex-1 text-[13px] text-muted`,children:t!==void 0&&H.timeline.total(t)}),(0,U.jsx)(ce,{label:H.timeline.order,value:e,options:pt,onChange:e=>n({search:{dir:e===`asc`?e:void 0},replace:!0}),className:`w-40`})]})}function ht({city:e,country:t,browser:n,os:r,referrer:i}){return[[e,t&&ge(t)].filter(Boolean).join(u.common.comma),[n,r].filter(Boolean).join(u.common.comma),i&&H.timeline.from(i)].filter(e=>e).map(e=>Fe(`${e}`)).join(` · `)}function K({link:e}){return e?(0,U.jsxs)(`bdi`,{className:`font-medium`,title:e.shortUrl,children:[e.domain,`/`,e.shortId]}):(0,U.jsx)(`span`,{className:`text-muted`,children:H.timeline.deletedLink})}function q({icon:e,tone:t,time:n,title:r,children:i}){return(0,U.jsxs)(`li`,{className:`relative flex gap-3 pb-6 last:pb-0`,children:[(0,U.jsx)(`span`,{"aria-hidden":`true`,className:`absolute start-[13px] top-8 bottom-1 w-px bg-line in-[li:last-child]:hidden`}),(0,U.jsx)(`span`,{className:N(`grid size-7 shrink-0 place-items-center rounded-full`,t),children:(0,U.jsx)(k,{name:e,className:`size-4`})}),(0,U.jsxs)(`div`,{className:`min-w-0 flex-1 pt-0.5`,children:[(0,U.jsxs)(`div`,{className:`flex flex-wrap items-baseline justify-between gap-x-4`,children:[(0,U.jsx)(`p`,{className:`min-w-0 wrap-anywhere`,children:r}),(0,U.jsx)(`span`,{className:`text-[13px] whitespace-nowrap text-muted`,children:(0,U.jsx)(Se,{time:n})})]}),i]})]})}function gt({click:e}){let{clicked:t,scanned:n,landed:r}=H.timeline,i=e.qr?n:e.trigger===`EMBED`?r:t,a=ht(e);return(0,U.jsx)(q,{icon:`pointer`,tone:`bg-surface-2 text-muted`,time:e.createdAt,title:(0,U.jsxs)(U.Fragment,{children:[i,` `,(0,U.jsx)(K,{link:e.link})]}),children:a&&(0,U.jsx)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:a})})}function _t({event:e}){let{workspace:t}=v(),{through:n,creditedTo:r,deletedPartner:i}=H.timeline,{link:a,partner:o,partnerId:s}=e;return(0,U.jsxs)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:[n,` `,(0,U.jsx)(K,{link:a}),s&&(0,U.jsxs)(U.Fragment,{children:[` · `,r,` `]}),s&&!o&&i,o&&(0,U.jsx)(p,{to:`/$slug/partners/$partnerId`,params:{slug:t.slug,partnerId:o.id},className:`link underline`,children:(0,U.jsx)(`bdi`,{children:o.name})})]})}function vt({value:e}){return e?(0,U.jsxs)(`details`,{className:`mt-1 text-[13px]`,children:[(0,U.jsx)(`summary`,{className:`w-fit rounded py-0.5 text-muted hover:text-fg`,children:H.timeline.metadata}),(0,U.jsx)(ke,{label:H.timeline.metadata,className:`mt-1 max-h-48 overflow-auto rounded-lg bg-surface-2 p-3 font-mono text-xs whitespace-pre-wrap wrap-anywhere`,children:JSON.stringify(e,null,2)})]}):null}function yt({lead:e}){return(0,U.jsxs)(q,{icon:`personCheck`,tone:`bg-accent-soft text-accent`,time:e.createdAt,title:(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`bdi`,{className:`font-medium`,children:e.eventName}),` `,(0,U.jsx)(b,{children:H.timeline.lead})]}),children:[(0,U.jsx)(_t,{event:e}),(0,U.jsx)(vt,{value:e.metadata})]})}function bt({sale:e,onRefund:t}){return e.net<=0?null:(0,U.jsx)(B,{needs:`EDITOR`,small:!0,className:`mt-2`,"aria-label":H.timeline.refundOf(e.eventName),onClick:()=>t(e),children:H.timeline.refund})}function xt({sale:e}){let t=e.refunds?.nodes??[],n=(e.refunds?.totalCount??0)-t.length;return t.length===0?null:(0,U.jsxs)(`ul`,{className:`mt-2 flex flex-col gap-1.5 border-s-2 border-line ps-3 text-[13px]`,children:[t.map(({id:t,amount:n,reason:r,createdAt:i})=>(0,U.jsxs)(`li`,{className:`flex items-start gap-2`,children:[(0,U.jsx)(k,{name:`rotate`,className:`mt-0.5 size-4 text-warn`}),(0,U.jsxs)(`span`,{className:`min-w-0 wrap-anywhere`,children:[(0,U.jsx)(`span`,{className:`font-medium tabular-nums`,children:H.timeline.paidBack(L({amount:n,currency:e.currency}))}),` `,(0,U.jsx)(`span`,{className:`text-muted`,children:E(i)}),r&&(0,U.jsx)(`span`,{dir:`auto`,className:`block text-muted`,children:r})]})]},t)),n>0&&(0,U.jsx)(`li`,{className:`text-muted`,children:H.timeline.moreRefunds(n)})]})}function St({sale:e,onRefund:t}){let{timeline:n}=H;return(0,U.jsxs)(q,{icon:`coin`,tone:`bg-ok-soft text-ok`,time:e.createdAt,title:(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`bdi`,{className:`font-medium`,children:e.eventName}),` `,(0,U.jsx)(`span`,{className:`font-semibold tabular-nums`,children:L(e)}),` `,e.refunded>0?(0,U.jsx)(b,{look:`warn`,children:e.net>0?n.partlyRefunded:n.refunded}):(0,U.jsx)(b,{children:n.sale})]}),children:[(0,U.jsx)(_t,{event:e}),e.invoiceId&&(0,U.jsx)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:n.invoice(e.invoiceId)}),(0,U.jsx)(vt,{value:e.metadata}),(0,U.jsx)(xt,{sale:e}),(0,U.jsx)(bt,{sale:e,onRefund:t})]})}function Ct({event:e,onRefund:t}){switch(e.__typename){case`Click`:return(0,U.jsx)(gt,{click:e});case`Lead`:return(0,U.jsx)(yt,{lead:e});case`Sale`:return(0,U.jsx)(St,{sale:e,onRefund:t})}}function wt({id:e,dir:t}){let{workspace:n}=v(),r=ie(at(n.slug,e,t)),[i,a]=(0,V.useState)(null),o=Ae(r.isPending),s=r.data?.pages,c=s?.flatMap(e=>e?.nodes??[])??[];return(0,U.jsxs)(`section`,{"aria-labelledby":`timeline`,className:`flex min-w-0 flex-col gap-3`,children:[(0,U.jsx)(mt,{dir:t,total:s?.[0]?.totalCount}),!s&&r.isError&&(0,U.jsx)(Oe,{error:r.error,onRetry:r.refetch}),!s&&o&&(0,U.jsx)(Pe,{}),s&&c.length===0&&(0,U.jsx)(je,{icon:`history`,title:H.timeline.emptyTitle,hint:H.timeline.emptyHint}),c.length>0&&(0,U.jsx)(`ol`,{className:`card p-4 sm:p-5`,children:c.map(e=>(0,U.jsx)(Ct,{event:e,onRefund:a},e.id))}),r.hasNextPage&&(0,U.jsx)(Ee,{className:`self-center`,busy:r.isFetchingNextPage,onClick:()=>r.fetchNextPage(),children:u.lists.showMore}),i&&(0,U.jsx)(dt,{sale:i,onClose:()=>a(null)})]})}function Tt({customer:e}){let{value:t}=H,n=e.lifetimeValue??[];return(0,U.jsxs)(`section`,{className:`card min-w-0 p-4`,children:[(0,U.jsx)(`h2`,{className:`text-sm font-semibold`,children:t.title}),n.length===0&&(0,U.jsx)(`p`,{className:`mt-2 text-muted`,children:t.none}),n.map(e=>(0,U.jsx)(`p`,{className:`mt-1 text-2xl font-semibold tracking-tight tabular-nums wrap-anywhere`,children:L(e)},e.currency)),n.length>0&&(0,U.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:t.hint}),(0,U.jsxs)(`dl`,{className:`mt-4 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,U.jsx)(y,{name:t.leads,children:(0,U.jsx)(`span`,{className:`tabular-nums`,children:D(e.leads?.totalCount??0)})}),(0,U.jsx)(y,{name:t.sales,children:(0,U.jsx)(`span`,{className:`tabular-nums`,children:D(e.sales?.totalCount??0)})})]})]})}function Et({customer:e,search:t,onTask:n}){return(0,U.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,U.jsx)(tt,{customer:e,onTask:n}),(0,U.jsxs)(`div`,{className:`grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,U.jsx)(wt,{id:e.id,dir:t.dir??`desc`}),(0,U.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6 max-lg:contents`,children:[(0,U.jsx)(`div`,{className:`min-w-0 max-lg:order-first`,children:(0,U.jsx)(Tt,{customer:e})}),(0,U.jsx)($e,{customer:e})]})]})]})}function Dt({words:e,person:t,notes:n,action:r,onClose:i,onGone:a}){async function o(){await r.run(t.id)&&(a(),l({look:`ok`,title:e.done,text:t.name}))}return(0,U.jsx)(pe,{title:e.title(t.name),description:e.hint,confirm:t.name,action:r,submit:e.submit,onSubmit:o,onClose:i,children:(0,U.jsx)(`ul`,{className:`flex list-disc flex-col gap-1.5 ps-5 text-pretty text-muted`,children:n.map(e=>(0,U.jsx)(`li`,{children:e},e))})})}function Ot({customer:e,...t}){let{stays:n,again:r,...i}=H.deleteDialog,a=st();return(0,U.jsx)(Dt,{words:i,person:e,notes:[n,r],action:a,...t})}var J=[`name`,`externalId`,`email`,`phone`,`avatar`];function kt(e){let{name:t,externalId:n,email:r,phone:i,avatar:a}=e;return{name:t,externalId:n,email:r??``,phone:i??``,avatar:a??``}}function At(e,t){let n=kt(e),r=J.filter(e=>t[e].trim()!==n[e]);return Object.fromEntries(r.map(e=>[e,jt(e,t[e].trim())]))}function jt(e,t){return t||e===`name`||e===`externalId`?t:null}var Mt={externalId:H.editDialog.externalIdHint},Nt={email:`email`,phone:`tel`,avatar:`url`};function Pt({customer:e,onClose:t}){let[n,r]=(0,V.useState)(()=>kt(e)),i=ot(),a=At(e,n),o=Object.keys(a).length>0;async function s(){if(!o)return;let n=await i.run({id:e.id,...a});n&&(t(),l({look:`ok`,title:H.editDialog.saved,text:n.customer.name}))}return(0,U.jsx)(P,{title:H.editDialog.title(e.name),action:i,fields:J,changed:o,submit:{look:`primary`,disabled:!o,children:u.common.save},onSubmit:s,onClose:t,children:J.map(e=>(0,U.jsx)(j,{label:H.editDialog[e],hint:Mt[e],optional:e!==`name`&&e!==`externalId`,type:Nt[e]??`text`,dir:`auto`,autoComplete:`off`,value:n[e],onChange:t=>r({...n,[e]:t}),error:A(i.error,e)},e))})}function Ft({title:e,items:t,icon:n,tone:r}){return(0,U.jsxs)(`section`,{children:[(0,U.jsx)(`h3`,{className:`text-sm font-medium`,children:e}),(0,U.jsx)(`ul`,{className:`mt-1.5 flex flex-col gap-1.5 text-[13px] text-muted`,children:t.map(e=>(0,U.jsxs)(`li`,{className:`flex items-start gap-2 text-pretty`,children:[(0,U.jsx)(k,{name:n,className:N(`mt-0.5 size-4`,r)}),e]},e))})]})}function It({customer:e,onClose:t,onGone:n}){let r=ct(),{goes:i,gone:a,stays:o,staying:s}=H.eraseDialog;async function c(){await r.run(e.id)&&(n(),l({look:`ok`,title:H.eraseDialog.done}))}return(0,U.jsx)(pe,{title:H.eraseDialog.title(e.name),description:H.eraseDialog.hint,confirm:e.name,action:r,submit:H.eraseDialog.submit,onSubmit:c,onClose:t,children:(0,U.jsxs)(`div`,{className:`flex flex-col gap-4`,children:[(0,U.jsx)(Ft,{title:i,items:a,icon:`close`,tone:`text-danger`}),(0,U.jsx)(Ft,{title:o,items:s,icon:`check`,tone:`text-ok`})]})})}function Lt({task:e,onClose:t,onGone:n}){switch(e?.kind){case`edit`:return(0,U.jsx)(Pt,{customer:e.customer,onClose:t});case`delete`:return(0,U.jsx)(Ot,{customer:e.customer,onClose:t,onGone:n});case`erase`:return(0,U.jsx)(It,{customer:e.customer,onClose:t,onGone:n});default:return null}}var Rt=_(`/$slug/customers/$customerId`);function zt(){let{slug:e}=v().workspace,{customerId:t}=Rt.useParams(),n=Rt.useSearch(),r=Rt.useNavigate(),i=m(it(e,t)),[a,o]=(0,V.useState)(null),s=i.data?.customer;w(s?.name??H.page);let c=(0,U.jsx)(p,{to:`/$slug/customers`,params:{slug:e},className:`btn btn-secondary mt-5`,children:H.missing.back});return(0,U.jsx)(be,{query:i,missing:{...H.missing,back:c},children:s&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(Et,{customer:s,search:n,onTask:o}),(0,U.jsx)(Lt,{task:a,onClose:()=>o(null),onGone:()=>r({to:`/$slug/customers`,params:{slug:e},replace:!0})})]})})}function Bt({words:e,search:t,query:n,page:r,nobody:i,children:a}){let o=Te();return(0,U.jsx)(we,{label:e.page,query:n,page:r,after:t.after,toolbar:(t.q||!!r?.totalCount)&&(0,U.jsx)(_e,{label:e.search,placeholder:e.searchHint,search:t,total:r?e.total(r.totalCount):void 0,onChange:o}),empty:t.q?(0,U.jsx)(Me,{onClear:()=>o({q:void 0})}):i,children:a})}function Vt({name:e,menu:t,children:n}){return(0,U.jsxs)(`li`,{className:`card relative p-4`,children:[(0,U.jsxs)(`div`,{className:`flex items-start gap-3`,children:[(0,U.jsx)(`div`,{className:`min-w-0 flex-1`,children:e}),(0,U.jsx)(`span`,{className:`-me-2 -mt-1.5`,children:t})]}),(0,U.jsx)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:n})]})}var Ht=ee(({person:e,contact:t,...n})=>(0,U.jsxs)(`span`,{className:`flex min-w-0 items-center gap-3`,children:[(0,U.jsx)(he,{name:e}),(0,U.jsxs)(`span`,{className:`min-w-0 flex-1`,children:[(0,U.jsx)(`a`,{...n,dir:`auto`,title:e,className:`block truncate font-medium after:absolute after:inset-0`,children:e}),(0,U.jsx)(`span`,{dir:`auto`,className:`block truncate text-[13px] font-normal text-muted`,title:t??void 0,children:t??`–`})]})]}));function Ut({customer:e}){let{workspace:t}=v();return(0,U.jsx)(Ht,{to:`/$slug/customers/$customerId`,params:{slug:t.slug,customerId:e.id},preload:!1,person:e.name,contact:e.email??e.phone})}function Wt({value:e}){return e?.length?e.map(e=>(0,U.jsx)(`span`,{className:`block`,children:L(e)},e.currency)):(0,U.jsx)(`span`,{className:`text-muted`,children:`–`})}function Gt({customers:e,onTask:t}){let{columns:n}=H;return(0,U.jsx)(`ul`,{className:`flex flex-col gap-3 md:hidden`,children:e.map(e=>(0,U.jsxs)(Vt,{name:(0,U.jsx)(Ut,{customer:e}),menu:(0,U.jsx)(W,{customer:e,onTask:t}),children:[(0,U.jsx)(y,{name:n.value,children:(0,U.jsx)(Wt,{value:e.lifetimeValue})}),(0,U.jsx)(y,{name:n.created,children:E(e.createdAt)})]},e.id))})}var Kt={clickId:`…`,eventName:`Sign up`,customerExternalId:`user-1`,customerName:`Ada Lovelace`},qt=O(r,T,{method:`POST`,path:`/api/track/lead`,body:JSON.stringify(Kt)}),Jt=O(r,T,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:`mutation ($input: TrackLeadInput!) { trackLead(input: $input) { customer { id } } }`,variables:{input:Kt}})});function Yt(){let e=(e,t)=>({value:e,text:e,content:(0,U.jsx)(me,{code:t,label:`${u.snippets.label} ${e}`})});return(0,U.jsx)(fe,{icon:`people`,title:H.empty.title,hint:H.empty.hint,children:(0,U.jsx)(de,{label:u.snippets.label,tabs:[e(u.snippets.rest,qt),e(u.snippets.graphql,Jt)]})})}function Xt({customer:e,onTask:t}){return(0,U.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,U.jsx)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-56 px-4 py-3 text-start font-medium`,children:(0,U.jsx)(Ut,{customer:e})}),(0,U.jsx)(`td`,{className:`max-w-48 px-4 py-3`,children:(0,U.jsx)(`span`,{dir:`auto`,className:`block truncate font-mono text-xs text-muted`,title:e.externalId,children:e.externalId})}),(0,U.jsx)(`td`,{className:`px-4 py-3 text-end whitespace-nowrap tabular-nums`,children:(0,U.jsx)(Wt,{value:e.lifetimeValue})}),(0,U.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:E(e.createdAt)}),(0,U.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,U.jsx)(W,{customer:e,onTask:t})})]})}function Zt({customers:e,search:t,onTask:n}){let{columns:r}=H;return(0,U.jsx)(oe,{label:H.page,className:`hidden md:block`,heads:(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(C,{sort:`name`,text:r.name,search:t}),(0,U.jsx)(S,{children:r.externalId}),(0,U.jsx)(S,{className:`text-end`,children:r.value}),(0,U.jsx)(C,{sort:`created`,text:r.created,search:t}),(0,U.jsx)(De,{})]}),children:e.map(e=>(0,U.jsx)(Xt,{customer:e,onTask:n},e.id))})}function Qt({search:e}){let{workspace:t}=v(),n=m(rt(t.slug,e)),[r,i]=(0,V.useState)(null),a=n.data?.customers,o=a?.nodes??[],s=()=>i(null);return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsxs)(Bt,{words:H,search:e,query:n,page:a,nobody:(0,U.jsx)(Yt,{}),children:[(0,U.jsx)(Zt,{customers:o,search:e,onTask:i}),(0,U.jsx)(Gt,{customers:o,onTask:i})]}),(0,U.jsx)(Lt,{task:r,onClose:s,onGone:s})]})}var $t=_(`/$slug/customers`);function en(){w(H.page);let e=$t.useSearch();return(0,U.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,U.jsx)(Ne,{title:H.page,intro:H.intro}),(0,U.jsx)(Qt,{search:e})]})}var Y=(c===`ar`?await s(()=>import(`./peoplePages.ar-D0x1BHrJ.js`),__vite__mapDeps([0,1,2]),import.meta.url):await s(()=>import(`./peoplePages.en-rTUbHBiW.js`),__vite__mapDeps([3,1,4]),import.meta.url)).partners;function tn({partner:e}){let{facts:t}=Y;return(0,U.jsxs)(se,{title:t.title,children:[(0,U.jsx)(F,{name:t.email,value:e.email,none:t.none}),(0,U.jsx)(F,{name:t.phone,value:e.phone,none:t.none}),(0,U.jsx)(M,{name:t.created,children:(0,U.jsx)(R,{time:e.createdAt})}),(0,U.jsx)(M,{name:t.updated,children:(0,U.jsx)(R,{time:e.updatedAt})}),(0,U.jsx)(F,{name:t.id,value:e.id,none:t.none,mono:!0})]})}function nn({partner:e,onTask:t}){let n=Y.actionsFor(e.name);return(0,U.jsxs)(Ce,{align:`end`,trigger:(0,U.jsx)(le,{small:!0,icon:`dots`,label:n,className:`relative z-10`}),children:[(0,U.jsx)(z,{needs:`EDITOR`,icon:`pencil`,onClick:()=>t({kind:`edit`,partner:e}),children:Y.edit}),(0,U.jsx)(z,{needs:`EDITOR`,icon:`trash`,danger:!0,onClick:()=>t({kind:`delete`,partner:e}),children:Y.remove})]})}function rn({partner:e,onTask:t}){let{slug:n}=v().workspace,r=(0,U.jsx)(ve,{to:`/$slug/partners`,params:{slug:n},children:Y.missing.back});return(0,U.jsxs)(et,{name:e.name,back:r,children:[(0,U.jsx)(B,{needs:`EDITOR`,icon:`pencil`,onClick:()=>t({kind:`edit`,partner:e}),children:Y.edit}),(0,U.jsx)(nn,{partner:e,onTask:t})]})}var an={"30d":30,"90d":90,"1y":365,"5y":1825},on=864e5;function sn(e,t){return{from:new Date(t-an[e]*on).toISOString(),until:new Date(t).toISOString()}}var cn=25;function ln(e,t){let{q:r,sort:i,dir:a,after:o}=t;return g({queryKey:[`partners`,e,`list`,{q:r,sort:i,dir:a,after:o}],queryFn:()=>n(Ue,{first:cn,after:o,filter:{search:r},orderBy:f(t)},e),placeholderData:h,staleTime:0})}function un(e,t){return g({queryKey:[`partners`,e,`one`,t],queryFn:()=>n(We,{id:t},e),staleTime:0})}function dn(e,t,r){return g({queryKey:[`partners`,e,`numbers`,t,r],queryFn:async()=>{let i=[{dimension:`PARTNER`,values:[t]}],a={...sn(r,Date.now()),filters:i};return(await n(Ge,{input:a},e)).analytics?.totals??null},placeholderData:h,staleTime:0})}var X=(e,t)=>(r,i,a)=>g({queryKey:[`partners`,r,e,i,a],queryFn:()=>n(t,{id:i,first:cn,after:a},r),placeholderData:h,staleTime:0}),fn=X(`links`,Ke),pn=X(`clicks`,qe),mn=X(`leads`,Je),hn=X(`sales`,Ye),gn=_(`/$slug/partners/$partnerId`);function _n({id:e,range:t}){let{workspace:n}=v(),r=gn.useNavigate(),i=m(dn(n.slug,e,t)),{numbers:a}=Y,s=i.data,c=s?.revenue??[],l=e=>e===void 0?`…`:D(e);return i.isError&&!s?(0,U.jsx)(Oe,{error:i.error,onRetry:i.refetch}):(0,U.jsxs)(`section`,{"aria-labelledby":`credited`,className:`flex flex-col gap-3`,children:[(0,U.jsxs)(`div`,{className:`flex flex-wrap items-center justify-between gap-2`,children:[(0,U.jsx)(`h2`,{id:`credited`,className:`text-base font-semibold`,children:a.title}),(0,U.jsx)(ce,{label:a.range,value:t,options:o.map(e=>[e,a.ranges[e]]),onChange:e=>r({search:t=>({...t,range:e}),replace:!0}),className:`w-40`})]}),(0,U.jsxs)(`dl`,{"aria-busy":i.isPlaceholderData,className:N(`card grid grid-cols-2 overflow-hidden transition-opacity lg:grid-cols-4`,i.isPlaceholderData&&`opacity-60`),children:[(0,U.jsx)(I,{name:a.clicks,children:l(s?.clicks)}),(0,U.jsx)(I,{name:a.leads,children:l(s?.leads)}),(0,U.jsx)(I,{name:a.sales,children:l(s?.sales)}),(0,U.jsxs)(I,{name:a.revenue,children:[c.map(e=>(0,U.jsx)(`span`,{className:`block wrap-anywhere`,children:L(e)},e.currency)),c.length===0&&(0,U.jsx)(`span`,{className:`text-muted`,children:s?a.noRevenue:`…`})]})]})]})}function Z({part:e,icon:t,page:n,children:r,...i}){let{title:a,hint:o}=Y.nothing[e];return(0,U.jsxs)(we,{...i,label:Y.tabs[e],page:n,empty:(0,U.jsx)(je,{icon:t,title:a,hint:o}),children:[(0,U.jsx)(`p`,{className:`mb-2 text-[13px] text-muted`,children:n&&Y.entries[e](n.totalCount)}),(0,U.jsx)(`ul`,{className:`card divide-y divide-line`,children:r})]})}function Q({title:e,time:t,children:n}){return(0,U.jsxs)(`li`,{className:`px-4 py-3`,children:[(0,U.jsxs)(`div`,{className:`flex flex-wrap items-baseline justify-between gap-x-4`,children:[(0,U.jsx)(`p`,{className:`min-w-0 wrap-anywhere`,children:e}),(0,U.jsx)(`span`,{className:`text-[13px] whitespace-nowrap text-muted`,children:(0,U.jsx)(Se,{time:t})})]}),(0,U.jsx)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:n})]})}function vn({id:e,after:t}){let{workspace:n}=v(),r=m(pn(n.slug,e,t)),i=r.data?.partner?.clicks;return(0,U.jsx)(Z,{part:`clicks`,icon:`pointer`,query:r,page:i,after:t,children:i?.nodes.map(e=>(0,U.jsx)(Q,{time:e.createdAt,title:(0,U.jsx)(K,{link:e.link}),children:ht(e)},e.id))})}function yn({customer:e}){let{workspace:t}=v();return e?(0,U.jsx)(p,{to:`/$slug/customers/$customerId`,params:{slug:t.slug,customerId:e.id},className:`link underline`,children:(0,U.jsx)(`bdi`,{children:e.name})}):(0,U.jsx)(U.Fragment,{children:Y.deletedCustomer})}function bn({id:e,after:t}){let{workspace:n}=v(),r=m(mn(n.slug,e,t)),i=r.data?.partner?.leads;return(0,U.jsx)(Z,{part:`leads`,icon:`personCheck`,query:r,page:i,after:t,children:i?.nodes.map(({id:e,eventName:t,createdAt:n,customer:r,link:i})=>(0,U.jsxs)(Q,{time:n,title:(0,U.jsx)(`bdi`,{className:`font-medium`,children:t}),children:[(0,U.jsx)(yn,{customer:r}),` · `,(0,U.jsx)(K,{link:i})]},e))})}function xn({id:e,after:t}){let{workspace:n}=v(),r=m(fn(n.slug,e,t)),i=r.data?.partner?.links;return(0,U.jsx)(Z,{part:`links`,icon:`link`,query:r,page:i,after:t,children:i?.nodes.map(e=>(0,U.jsx)(Q,{time:e.createdAt,title:(0,U.jsx)(K,{link:e}),children:(0,U.jsx)(`bdi`,{className:`line-clamp-2`,children:e.url})},e.id))})}function Sn({sale:e}){return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`bdi`,{className:`font-medium`,children:e.eventName}),` `,(0,U.jsx)(`span`,{className:`font-semibold tabular-nums`,children:L(e)}),` `,e.refunded>0&&(0,U.jsx)(b,{look:`warn`,children:e.net>0?Y.partlyRefunded:Y.refunded})]})}function Cn({id:e,after:t}){let{workspace:n}=v(),r=m(hn(n.slug,e,t)),i=r.data?.partner?.sales;return(0,U.jsx)(Z,{part:`sales`,icon:`coin`,query:r,page:i,after:t,children:i?.nodes.map(e=>(0,U.jsxs)(Q,{time:e.createdAt,title:(0,U.jsx)(Sn,{sale:e}),children:[(0,U.jsx)(yn,{customer:e.customer}),` · `,(0,U.jsx)(K,{link:e.link})]},e.id))})}var wn=_(`/$slug/partners/$partnerId`),Tn={links:xn,clicks:vn,leads:bn,sales:Cn};function En({id:e,search:t}){let n=wn.useNavigate(),r=e=>n({search:t=>({...t,after:void 0,part:e}),replace:!0}),i=d.map(n=>{let r=Tn[n];return{value:n,text:Y.tabs[n],content:(0,U.jsx)(r,{id:e,after:t.after})}});return(0,U.jsx)(de,{label:Y.tabs.label,tabs:i,value:t.part??`links`,onChange:r})}function Dn({partner:e,search:t,onTask:n}){return(0,U.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,U.jsx)(rn,{partner:e,onTask:n}),(0,U.jsx)(_n,{id:e.id,range:t.range??`30d`}),(0,U.jsxs)(`div`,{className:`grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,U.jsx)(En,{id:e.id,search:t}),(0,U.jsx)(tn,{partner:e})]})]})}var On=[`partners`];function kn(){return x(On,async(e,t)=>(await n(Xe,{input:e},t)).createPartner)}function An(){return x(On,async(e,t)=>(await n(Ze,{input:e},t)).updatePartner)}function jn(){return x(On,async(e,t)=>(await n(Qe,{input:{id:e}},t)).deletePartner)}function Mn({partner:e,...t}){let{links:n,credit:r,...i}=Y.deleteDialog,a=jn();return(0,U.jsx)(Dt,{words:i,person:e,notes:[n,r],action:a,...t})}var $=[`name`,`email`,`phone`],Nn={name:``,email:``,phone:``};function Pn({name:e,email:t,phone:n}){return{name:e,email:t??``,phone:n??``}}function Fn(e,t){let n=$.filter(n=>t[n].trim()!==e[n]),r=e=>t[e].trim()||(e===`name`?``:null);return Object.fromEntries(n.map(e=>[e,r(e)]))}var In={name:`text`,email:`email`,phone:`tel`};function Ln({draft:e,error:t,onChange:n}){return $.map(r=>(0,U.jsx)(j,{label:Y.form[r],optional:r!==`name`,placeholder:r===`name`?Y.form.namePlaceholder:void 0,type:In[r],dir:`auto`,autoComplete:`off`,value:e[r],onChange:t=>n({...e,[r]:t}),error:A(t,r)},r))}function Rn({partner:e,onClose:t}){let[n,r]=(0,V.useState)(()=>Pn(e)),i=An(),a=Fn(Pn(e),n),o=Object.keys(a).length>0;async function s(){let n=o&&await i.run({id:e.id,...a});n&&(t(),l({look:`ok`,title:Y.form.saved,text:n.partner.name}))}return(0,U.jsx)(P,{title:Y.form.editTitle(e.name),action:i,fields:$,changed:o,submit:{look:`primary`,disabled:!o,children:u.common.save},onSubmit:s,onClose:t,children:(0,U.jsx)(Ln,{draft:n,error:i.error,onChange:r})})}function zn({task:e,onClose:t,onGone:n}){switch(e?.kind){case`edit`:return(0,U.jsx)(Rn,{partner:e.partner,onClose:t});case`delete`:return(0,U.jsx)(Mn,{partner:e.partner,onClose:t,onGone:n});default:return null}}var Bn=_(`/$slug/partners/$partnerId`);function Vn(){let{slug:e}=v().workspace,{partnerId:t}=Bn.useParams(),n=Bn.useSearch(),r=Bn.useNavigate(),i=m(un(e,t)),[a,o]=(0,V.useState)(null),s=i.data?.partner;w(s?.name??Y.page);let c=(0,U.jsx)(p,{to:`/$slug/partners`,params:{slug:e},className:`btn btn-secondary mt-5`,children:Y.missing.back});return(0,U.jsx)(be,{query:i,missing:{...Y.missing,back:c},children:s&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(Dn,{partner:s,search:n,onTask:o}),(0,U.jsx)(zn,{task:a,onClose:()=>o(null),onGone:()=>r({to:`/$slug/partners`,params:{slug:e},replace:!0})})]})})}function Hn({onClose:e}){let{slug:t}=v().workspace,n=ne(),[r]=(0,V.useState)(i),[a,o]=(0,V.useState)(Nn),s=kn(),c=Fn(Nn,a);async function u(){let e=await s.run({...c,name:a.name.trim(),idempotencyKey:r});if(!e)return;let{id:i,name:o}=e.partner;await n({to:`/$slug/partners/$partnerId`,params:{slug:t,partnerId:i},replace:!0}),l({look:`ok`,title:Y.form.created,text:o})}return(0,U.jsx)(P,{title:Y.form.createTitle,action:s,fields:$,changed:Object.keys(c).length>0,submit:{look:`primary`,children:Y.form.submit},onSubmit:u,onClose:e,children:(0,U.jsx)(Ln,{draft:a,error:s.error,onChange:o})})}function Un({partner:e}){let{workspace:t}=v();return(0,U.jsx)(Ht,{to:`/$slug/partners/$partnerId`,params:{slug:t.slug,partnerId:e.id},preload:!1,person:e.name,contact:e.email})}function Wn({partners:e,onTask:t}){let{columns:n}=Y;return(0,U.jsx)(`ul`,{className:`flex flex-col gap-3 md:hidden`,children:e.map(e=>(0,U.jsxs)(Vt,{name:(0,U.jsx)(Un,{partner:e}),menu:(0,U.jsx)(nn,{partner:e,onTask:t}),children:[(0,U.jsx)(y,{name:n.phone,children:(0,U.jsx)(`bdi`,{children:e.phone??`–`})}),(0,U.jsx)(y,{name:n.created,children:E(e.createdAt)})]},e.id))})}var Gn=O(r,T,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:`mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { partner { id } } }`,variables:{input:{name:Y.form.namePlaceholder}}})});function Kn(){return(0,U.jsx)(fe,{icon:`partner`,title:Y.empty.title,hint:Y.empty.hint,children:(0,U.jsx)(me,{code:Gn,label:`${u.snippets.label} ${u.snippets.curl}`})})}function qn({partner:e,onTask:t}){return(0,U.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,U.jsx)(`th`,{scope:`row`,className:`w-1/2 max-w-0 min-w-56 px-4 py-3 text-start font-medium`,children:(0,U.jsx)(Un,{partner:e})}),(0,U.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:(0,U.jsx)(`bdi`,{children:e.phone??`–`})}),(0,U.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:E(e.createdAt)}),(0,U.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,U.jsx)(nn,{partner:e,onTask:t})})]})}function Jn({partners:e,search:t,onTask:n}){let{columns:r}=Y;return(0,U.jsx)(oe,{label:Y.page,className:`hidden md:block`,heads:(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(C,{sort:`name`,text:r.name,search:t}),(0,U.jsx)(S,{children:r.phone}),(0,U.jsx)(C,{sort:`created`,text:r.created,search:t}),(0,U.jsx)(De,{})]}),children:e.map(e=>(0,U.jsx)(qn,{partner:e,onTask:n},e.id))})}function Yn({search:e}){let{workspace:t}=v(),n=m(ln(t.slug,e)),[r,i]=(0,V.useState)(null),a=n.data?.partners,o=a?.nodes??[],s=()=>i(null);return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsxs)(Bt,{words:Y,search:e,query:n,page:a,nobody:(0,U.jsx)(Kn,{}),children:[(0,U.jsx)(Jn,{partners:o,search:e,onTask:i}),(0,U.jsx)(Wn,{partners:o,onTask:i})]}),(0,U.jsx)(zn,{task:r,onClose:s,onGone:s})]})}var Xn=_(`/$slug/partners`);function Zn(){w(Y.page);let e=Xn.useSearch(),t=Xn.useNavigate(),{can:n}=v(),r=e=>t({search:t=>({...t,create:e}),replace:!e});return(0,U.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,U.jsx)(Ne,{title:Y.page,intro:Y.intro,children:(0,U.jsx)(B,{needs:`EDITOR`,look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>r(`1`),children:Y.create})}),(0,U.jsx)(Yn,{search:e}),e.create&&n(`EDITOR`)&&(0,U.jsx)(Hn,{onClose:()=>r(void 0)})]})}export{zt as i,Vn as n,en as r,Zn as t};