const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./customers.ar-CWdhHGXS.js","./parts-De6AMML1.js","./rolldown-runtime-WkwZ5CU-.js","./start-DtkbE2hO.js","./frame-BbkMHlS2.js","./words.ar-D0f3srBb.js","./customers.en-DNVjzdUz.js","./words.en-DpeSElRJ.js","./partners.ar-B6SSWt4e.js","./partners.en-DIvzRkqb.js"])))=>i.map(i=>d[i]);
import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{B as t,F as n,R as r,U as i,X as a,c as o,it as s,ot as c,q as l,rt as u,s as d,u as ee}from"./start-DtkbE2hO.js";import{C as te,M as ne,S as f,T as re,a as p,c as m,i as h,k as ie,n as ae,r as oe,x as g}from"./frame-BbkMHlS2.js";import{A as se,An as _,B as ce,Ct as v,En as le,Et as ue,F as y,G as de,Gt as fe,H as b,Ht as pe,I as x,K as S,Kt as me,L as he,Lt as ge,M as C,N as _e,O as w,Qn as T,Qt as E,R as ve,Rt as D,St as ye,Tt as be,V as xe,Vt as O,Yt as k,Z as Se,ar as Ce,at as we,cn as Te,et as Ee,in as De,ir as Oe,j as ke,lt as Ae,nn as je,nt as A,or as j,ot as Me,pt as M,q as N,qt as Ne,rn as Pe,rr as Fe,st as Ie,tn as Le,tt as P,ut as F,w as I,wt as Re,z as L,zt as ze}from"./parts-De6AMML1.js";import{c as R,u as z}from"./LinkPages-CCzcdXEQ.js";var Be=new t(`
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
}`),Ve=new t(`
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
}`),He=new t(`
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
}`),Ue=new t(`
    mutation UpdateCustomer($input: UpdateCustomerInput!) {
  updateCustomer(input: $input) {
    customer {
      id
      name
    }
  }
}
    `),We=new t(`
    mutation DeleteCustomer($input: DeleteCustomerInput!) {
  deleteCustomer(input: $input) {
    deletedId
  }
}
    `),Ge=new t(`
    mutation EraseCustomer($input: EraseCustomerInput!) {
  eraseCustomer(input: $input) {
    erasedId
  }
}
    `),Ke=new t(`
    mutation RefundSale($input: RefundSaleInput!) {
  refundSale(input: $input) {
    refund {
      id
      amount
    }
  }
}
    `),qe=new t(`
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
}`),Je=new t(`
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
}`),Ye=new t(`
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
    `),Xe=new t(`
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
}`),Ze=new t(`
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
}`),Qe=new t(`
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
}`),$e=new t(`
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
}`),et=new t(`
    mutation CreatePartner($input: CreatePartnerInput!) {
  createPartner(input: $input) {
    partner {
      id
      name
    }
  }
}
    `),tt=new t(`
    mutation UpdatePartner($input: UpdatePartnerInput!) {
  updatePartner(input: $input) {
    partner {
      id
      name
    }
  }
}
    `),nt=new t(`
    mutation DeletePartner($input: DeletePartnerInput!) {
  deletePartner(input: $input) {
    deletedId
  }
}
    `),B=e(ne(),1),V=(c===`ar`?await s(()=>import(`./customers.ar-CWdhHGXS.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url):await s(()=>import(`./customers.en-DNVjzdUz.js`),__vite__mapDeps([6,1,2,3,4,7]),import.meta.url)).customers,H=ie();function rt({customer:e}){let{facts:t}=V;return(0,H.jsxs)(ce,{title:t.title,children:[(0,H.jsx)(P,{name:t.externalId,value:e.externalId,none:t.none,mono:!0}),(0,H.jsx)(P,{name:t.email,value:e.email,none:t.none}),(0,H.jsx)(P,{name:t.phone,value:e.phone,none:t.none}),e.avatar&&(0,H.jsx)(P,{name:t.avatar,value:e.avatar,none:t.none}),(0,H.jsx)(A,{name:t.created,children:(0,H.jsx)(L,{time:e.createdAt})}),(0,H.jsx)(A,{name:t.updated,children:(0,H.jsx)(L,{time:e.updatedAt})}),(0,H.jsx)(P,{name:t.id,value:e.id,none:t.none,mono:!0})]})}function it({name:e,back:t,children:n}){return(0,H.jsxs)(`header`,{className:`flex flex-col gap-2`,children:[t,(0,H.jsxs)(`div`,{className:`flex flex-wrap items-center gap-3`,children:[(0,H.jsx)(he,{name:e}),(0,H.jsx)(`div`,{className:`min-w-0 flex-1 basis-28`,children:(0,H.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e})}),(0,H.jsx)(`div`,{className:`flex items-center gap-1`,children:n})]})]})}function U({customer:e,onTask:t}){let n=n=>()=>t({kind:n,customer:e}),r=V.actionsFor(e.name);return(0,H.jsxs)(Te,{align:`end`,trigger:(0,H.jsx)(le,{small:!0,icon:`dots`,label:r,className:`relative z-10`}),children:[(0,H.jsx)(R,{needs:`EDITOR`,icon:`pencil`,onClick:n(`edit`),children:V.edit}),(0,H.jsx)(R,{needs:`EDITOR`,icon:`trash`,danger:!0,onClick:n(`delete`),children:V.remove}),(0,H.jsx)(R,{needs:`ADMIN`,icon:`eraser`,danger:!0,onClick:n(`erase`),children:V.erase})]})}function at({customer:e,onTask:t}){let{slug:n}=_().workspace,r=(0,H.jsx)(ve,{to:`/$slug/customers`,params:{slug:n},className:`-ms-1 flex py-1`,children:V.missing.back});return(0,H.jsxs)(it,{name:e.name,back:r,children:[(0,H.jsx)(z,{needs:`EDITOR`,icon:`pencil`,onClick:()=>t({kind:`edit`,customer:e}),children:V.edit}),(0,H.jsx)(U,{customer:e,onTask:t})]})}var ot=25;function st(e,t){let{q:r,sort:i,dir:a,after:o}=t;return h({queryKey:[`customers`,e,`list`,{q:r,sort:i,dir:a,after:o}],queryFn:()=>n(Be,{first:ot,after:o,filter:{search:r},orderBy:ee(t)},e),placeholderData:m,staleTime:0})}function ct(e,t){return h({queryKey:[`customers`,e,`one`,t],queryFn:()=>n(Ve,{id:t},e),staleTime:0})}function lt(e,t,r){let i=r===`asc`?`ASC`:`DESC`;return oe({queryKey:[`customers`,e,`timeline`,t,r],queryFn:async({pageParam:r})=>(await n(He,{id:t,first:ot,after:r,direction:i},e)).customer?.timeline??null,initialPageParam:void 0,getNextPageParam:e=>e?.pageInfo.hasNextPage&&e.pageInfo.endCursor||void 0,placeholderData:m,staleTime:0})}var W=[`customers`];function ut(){return S(W,async(e,t)=>(await n(Ue,{input:e},t)).updateCustomer)}function dt(){return S(W,async(e,t)=>(await n(We,{input:{id:e}},t)).deleteCustomer)}function ft(){return S(W,async(e,t)=>(await n(Ge,{input:{id:e}},t)).eraseCustomer)}function pt(){return S(W,async({sale:e,text:t,reason:r,idempotencyKey:i},a)=>{let o={saleId:e.id,amount:mt(t,e),reason:r,idempotencyKey:i};return(await n(Ke,{input:o},a)).refundSale})}function mt(e,{net:t,currency:n}){let r=be(e,n);if(r!==void 0&&r>0&&r<=t)return r;let i=V.refundDialog.amountBad(v({amount:t,currency:n}));throw new a(i,{field:`amount`})}function ht({sale:e,onClose:t}){let n={amount:e.net,currency:e.currency},[r]=(0,B.useState)(i),[a,o]=(0,B.useState)(Re(n)),[s,c]=(0,B.useState)(``),u=pt(),{refundDialog:d}=V;async function ee(){let i=await u.run({sale:e,text:a,reason:s.trim()||void 0,idempotencyKey:r});i&&(t(),l({look:`ok`,title:d.done,text:v({...n,amount:i.refund.amount})}))}return(0,H.jsxs)(N,{size:`small`,title:d.title,description:d.hint(v(n)),action:u,fields:[`amount`,`reason`],submit:{look:`primary`,children:d.submit},onSubmit:ee,onClose:t,children:[(0,H.jsx)(M,{label:d.amount(e.currency.toUpperCase()),hint:d.amountHint,inputMode:`decimal`,autoComplete:`off`,value:a,onChange:o,error:F(u.error,`amount`)}),(0,H.jsx)(Se,{label:d.reason,hint:d.reasonHint,optional:!0,dir:`auto`,maxLength:1e3,value:s,onChange:c,error:F(u.error,`reason`)})]})}var gt=g(`/$slug/customers/$customerId`),_t=[[`desc`,u.lists.newest],[`asc`,u.lists.oldest]];function vt({dir:e,total:t}){let n=gt.useNavigate();return(0,H.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-2`,children:[(0,H.jsx)(`h2`,{id:`timeline`,className:`text-base font-semibold`,children:V.timeline.title}),(0,H.jsx)(`p`,{role:`status`,className:`flex-1 text-[13px] text-muted`,children:t!==void 0&&V.timeline.total(t)}),(0,H.jsx)(ye,{label:V.timeline.order,value:e,options:_t,onChange:e=>n({search:{dir:e===`asc`?e:void 0},replace:!0}),className:`w-40`})]})}function yt({city:e,country:t,browser:n,os:r,referrer:i}){return[[e,t&&ge(t)].filter(Boolean).join(u.common.comma),[n,r].filter(Boolean).join(u.common.comma),i&&V.timeline.from(i)].filter(e=>e).map(e=>ue(`${e}`)).join(` · `)}function G({link:e}){return e?(0,H.jsxs)(`bdi`,{className:`font-medium`,title:e.shortUrl,children:[e.domain,`/`,e.shortId]}):(0,H.jsx)(`span`,{className:`text-muted`,children:V.timeline.deletedLink})}function K({icon:e,tone:t,time:n,title:r,children:i}){let a=De();return(0,H.jsxs)(`li`,{className:`relative flex gap-3 pb-6 last:pb-0`,children:[(0,H.jsx)(`span`,{"aria-hidden":`true`,className:`absolute start-[13px] top-8 bottom-1 w-px bg-line in-[li:last-child]:hidden`}),(0,H.jsx)(`span`,{className:j(`grid size-7 shrink-0 place-items-center rounded-full`,t),children:(0,H.jsx)(Ce,{name:e,className:`size-4`})}),(0,H.jsxs)(`div`,{className:`min-w-0 flex-1 pt-0.5`,children:[(0,H.jsxs)(`div`,{className:`flex flex-wrap items-baseline justify-between gap-x-4`,children:[(0,H.jsx)(`p`,{className:`min-w-0 wrap-anywhere`,children:r}),(0,H.jsx)(`span`,{className:`text-[13px] whitespace-nowrap text-muted`,children:(0,H.jsx)(we,{content:ze(n),children:(0,H.jsx)(`time`,{dateTime:n,children:pe(n,a)})})})]}),i]})]})}function bt({click:e}){let{clicked:t,scanned:n,landed:r}=V.timeline,i=e.qr?n:e.trigger===`EMBED`?r:t,a=yt(e);return(0,H.jsx)(K,{icon:`pointer`,tone:`bg-surface-2 text-muted`,time:e.createdAt,title:(0,H.jsxs)(H.Fragment,{children:[i,` `,(0,H.jsx)(G,{link:e.link})]}),children:a&&(0,H.jsx)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:a})})}function xt({event:e}){let{workspace:t}=_(),{through:n,creditedTo:r,deletedPartner:i}=V.timeline,{link:a,partner:o,partnerId:s}=e;return(0,H.jsxs)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:[n,` `,(0,H.jsx)(G,{link:a}),s&&(0,H.jsxs)(H.Fragment,{children:[` · `,r,` `]}),s&&!o&&i,o&&(0,H.jsx)(f,{to:`/$slug/partners/$partnerId`,params:{slug:t.slug,partnerId:o.id},className:`link underline`,children:(0,H.jsx)(`bdi`,{children:o.name})})]})}function St({value:e}){return e?(0,H.jsxs)(`details`,{className:`mt-1 text-[13px]`,children:[(0,H.jsx)(`summary`,{className:`w-fit rounded py-0.5 text-muted hover:text-fg`,children:V.timeline.metadata}),(0,H.jsx)(Ne,{label:V.timeline.metadata,className:`mt-1 max-h-48 overflow-auto rounded-lg bg-surface-2 p-3 font-mono text-xs whitespace-pre-wrap wrap-anywhere`,children:JSON.stringify(e,null,2)})]}):null}function Ct({lead:e}){return(0,H.jsxs)(K,{icon:`personCheck`,tone:`bg-accent-soft text-accent`,time:e.createdAt,title:(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`bdi`,{className:`font-medium`,children:e.eventName}),` `,(0,H.jsx)(x,{children:V.timeline.lead})]}),children:[(0,H.jsx)(xt,{event:e}),(0,H.jsx)(St,{value:e.metadata})]})}function wt({sale:e,onRefund:t}){return e.net<=0?null:(0,H.jsx)(z,{needs:`EDITOR`,small:!0,className:`mt-2`,"aria-label":V.timeline.refundOf(e.eventName),onClick:()=>t(e),children:V.timeline.refund})}function Tt({sale:e}){let t=e.refunds?.nodes??[],n=(e.refunds?.totalCount??0)-t.length;return t.length===0?null:(0,H.jsxs)(`ul`,{className:`mt-2 flex flex-col gap-1.5 border-s-2 border-line ps-3 text-[13px]`,children:[t.map(({id:t,amount:n,reason:r,createdAt:i})=>(0,H.jsxs)(`li`,{className:`flex items-start gap-2`,children:[(0,H.jsx)(Ce,{name:`rotate`,className:`mt-0.5 size-4 text-warn`}),(0,H.jsxs)(`span`,{className:`min-w-0 wrap-anywhere`,children:[(0,H.jsx)(`span`,{className:`font-medium tabular-nums`,children:V.timeline.paidBack(v({amount:n,currency:e.currency}))}),` `,(0,H.jsx)(`span`,{className:`text-muted`,children:D(i)}),r&&(0,H.jsx)(`span`,{dir:`auto`,className:`block text-muted`,children:r})]})]},t)),n>0&&(0,H.jsx)(`li`,{className:`text-muted`,children:V.timeline.moreRefunds(n)})]})}function Et({sale:e,onRefund:t}){let{timeline:n}=V;return(0,H.jsxs)(K,{icon:`coin`,tone:`bg-ok-soft text-ok`,time:e.createdAt,title:(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`bdi`,{className:`font-medium`,children:e.eventName}),` `,(0,H.jsx)(`span`,{className:`font-semibold tabular-nums`,children:v(e)}),` `,e.refunded>0?(0,H.jsx)(x,{look:`warn`,children:e.net>0?n.partlyRefunded:n.refunded}):(0,H.jsx)(x,{children:n.sale})]}),children:[(0,H.jsx)(xt,{event:e}),e.invoiceId&&(0,H.jsx)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:n.invoice(e.invoiceId)}),(0,H.jsx)(St,{value:e.metadata}),(0,H.jsx)(Tt,{sale:e}),(0,H.jsx)(wt,{sale:e,onRefund:t})]})}function Dt({event:e,onRefund:t}){switch(e.__typename){case`Click`:return(0,H.jsx)(bt,{click:e});case`Lead`:return(0,H.jsx)(Ct,{lead:e});case`Sale`:return(0,H.jsx)(Et,{sale:e,onRefund:t})}}function Ot({id:e,dir:t}){let{workspace:n}=_(),r=ae(lt(n.slug,e,t)),[i,a]=(0,B.useState)(null),o=Pe(r.isPending),s=r.data?.pages,c=s?.flatMap(e=>e?.nodes??[])??[];return(0,H.jsxs)(`section`,{"aria-labelledby":`timeline`,className:`flex min-w-0 flex-col gap-3`,children:[(0,H.jsx)(vt,{dir:t,total:s?.[0]?.totalCount}),!s&&r.isError&&(0,H.jsx)(je,{error:r.error,onRetry:r.refetch}),!s&&o&&(0,H.jsx)(Ae,{}),s&&c.length===0&&(0,H.jsx)(Fe,{icon:`history`,title:V.timeline.emptyTitle,hint:V.timeline.emptyHint}),c.length>0&&(0,H.jsx)(`ol`,{className:`card p-4 sm:p-5`,children:c.map(e=>(0,H.jsx)(Dt,{event:e,onRefund:a},e.id))}),r.hasNextPage&&(0,H.jsx)(Oe,{className:`self-center`,busy:r.isFetchingNextPage,onClick:()=>r.fetchNextPage(),children:u.lists.showMore}),i&&(0,H.jsx)(ht,{sale:i,onClose:()=>a(null)})]})}function kt({customer:e}){let{value:t}=V,n=e.lifetimeValue??[];return(0,H.jsxs)(`section`,{className:`card min-w-0 p-4`,children:[(0,H.jsx)(`h2`,{className:`text-sm font-semibold`,children:t.title}),n.length===0&&(0,H.jsx)(`p`,{className:`mt-2 text-muted`,children:t.none}),n.map(e=>(0,H.jsx)(`p`,{className:`mt-1 text-2xl font-semibold tracking-tight tabular-nums wrap-anywhere`,children:v(e)},e.currency)),n.length>0&&(0,H.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:t.hint}),(0,H.jsxs)(`dl`,{className:`mt-4 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,H.jsx)(y,{name:t.leads,children:(0,H.jsx)(`span`,{className:`tabular-nums`,children:O(e.leads?.totalCount??0)})}),(0,H.jsx)(y,{name:t.sales,children:(0,H.jsx)(`span`,{className:`tabular-nums`,children:O(e.sales?.totalCount??0)})})]})]})}function At({customer:e,search:t,onTask:n}){return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(at,{customer:e,onTask:n}),(0,H.jsxs)(`div`,{className:`grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,H.jsx)(Ot,{id:e.id,dir:t.dir??`desc`}),(0,H.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6 max-lg:contents`,children:[(0,H.jsx)(`div`,{className:`min-w-0 max-lg:order-first`,children:(0,H.jsx)(kt,{customer:e})}),(0,H.jsx)(rt,{customer:e})]})]})]})}function jt({customer:e,onClose:t,onGone:n}){let r=dt();async function i(){await r.run(e.id)&&(n(),l({look:`ok`,title:V.deleteDialog.done,text:e.name}))}return(0,H.jsx)(b,{title:V.deleteDialog.title(e.name),description:V.deleteDialog.hint,confirm:e.name,action:r,submit:V.deleteDialog.submit,onSubmit:i,onClose:t,children:(0,H.jsxs)(`ul`,{className:`flex list-disc flex-col gap-1.5 ps-5 text-pretty text-muted`,children:[(0,H.jsx)(`li`,{children:V.deleteDialog.stays}),(0,H.jsx)(`li`,{children:V.deleteDialog.again})]})})}var q=[`name`,`externalId`,`email`,`phone`,`avatar`];function Mt(e){let{name:t,externalId:n,email:r,phone:i,avatar:a}=e;return{name:t,externalId:n,email:r??``,phone:i??``,avatar:a??``}}function Nt(e,t){let n=Mt(e),r=q.filter(e=>t[e].trim()!==n[e]);return Object.fromEntries(r.map(e=>[e,Pt(e,t[e].trim())]))}function Pt(e,t){return t||e===`name`||e===`externalId`?t:null}var Ft={externalId:V.editDialog.externalIdHint},It={email:`email`,phone:`tel`,avatar:`url`};function Lt({customer:e,onClose:t}){let[n,r]=(0,B.useState)(()=>Mt(e)),i=ut(),a=Nt(e,n),o=Object.keys(a).length>0;async function s(){if(!o)return;let n=await i.run({id:e.id,...a});n&&(t(),l({look:`ok`,title:V.editDialog.saved,text:n.customer.name}))}return(0,H.jsx)(N,{title:V.editDialog.title(e.name),action:i,fields:q,changed:o,submit:{look:`primary`,disabled:!o,children:u.common.save},onSubmit:s,onClose:t,children:q.map(e=>(0,H.jsx)(M,{label:V.editDialog[e],hint:Ft[e],optional:e!==`name`&&e!==`externalId`,type:It[e]??`text`,dir:`auto`,autoComplete:`off`,value:n[e],onChange:t=>r({...n,[e]:t}),error:F(i.error,e)},e))})}function Rt({title:e,items:t,icon:n,tone:r}){return(0,H.jsxs)(`section`,{children:[(0,H.jsx)(`h3`,{className:`text-sm font-medium`,children:e}),(0,H.jsx)(`ul`,{className:`mt-1.5 flex flex-col gap-1.5 text-[13px] text-muted`,children:t.map(e=>(0,H.jsxs)(`li`,{className:`flex items-start gap-2 text-pretty`,children:[(0,H.jsx)(Ce,{name:n,className:j(`mt-0.5 size-4`,r)}),e]},e))})]})}function zt({customer:e,onClose:t,onGone:n}){let r=ft(),{goes:i,gone:a,stays:o,staying:s}=V.eraseDialog;async function c(){await r.run(e.id)&&(n(),l({look:`ok`,title:V.eraseDialog.done}))}return(0,H.jsx)(b,{title:V.eraseDialog.title(e.name),description:V.eraseDialog.hint,confirm:e.name,action:r,submit:V.eraseDialog.submit,onSubmit:c,onClose:t,children:(0,H.jsxs)(`div`,{className:`flex flex-col gap-4`,children:[(0,H.jsx)(Rt,{title:i,items:a,icon:`close`,tone:`text-danger`}),(0,H.jsx)(Rt,{title:o,items:s,icon:`check`,tone:`text-ok`})]})})}function Bt({task:e,onClose:t,onGone:n}){switch(e?.kind){case`edit`:return(0,H.jsx)(Lt,{customer:e.customer,onClose:t});case`delete`:return(0,H.jsx)(jt,{customer:e.customer,onClose:t,onGone:n});case`erase`:return(0,H.jsx)(zt,{customer:e.customer,onClose:t,onGone:n});default:return null}}var Vt=g(`/$slug/customers/$customerId`);function Ht(){let{slug:e}=_().workspace,{customerId:t}=Vt.useParams(),n=Vt.useSearch(),r=Vt.useNavigate(),i=p(ct(e,t)),[a,o]=(0,B.useState)(null),s=i.data?.customer;T(s?.name??V.page);let c=(0,H.jsx)(f,{to:`/$slug/customers`,params:{slug:e},className:`btn btn-secondary mt-5`,children:V.missing.back});return(0,H.jsx)(xe,{query:i,missing:{...V.missing,back:c},children:s&&(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(At,{customer:s,search:n,onTask:o}),(0,H.jsx)(Bt,{task:a,onClose:()=>o(null),onGone:()=>r({to:`/$slug/customers`,params:{slug:e},replace:!0})})]})})}function Ut({words:e,search:t,query:n,page:r,nobody:i,children:a}){let o=Ee();return(0,H.jsx)(Ie,{label:e.page,query:n,page:r,after:t.after,toolbar:(t.q||!!r?.totalCount)&&(0,H.jsx)(_e,{label:e.search,placeholder:e.searchHint,search:t,total:r?e.total(r.totalCount):void 0,onChange:o}),empty:t.q?(0,H.jsx)(Me,{onClear:()=>o({q:void 0})}):i,children:a})}function Wt({name:e,menu:t,children:n}){return(0,H.jsxs)(`li`,{className:`card relative p-4`,children:[(0,H.jsxs)(`div`,{className:`flex items-start gap-3`,children:[(0,H.jsx)(`div`,{className:`min-w-0 flex-1`,children:e}),(0,H.jsx)(`span`,{className:`-me-2 -mt-1.5`,children:t})]}),(0,H.jsx)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:n})]})}var Gt=te(({person:e,contact:t,...n})=>(0,H.jsxs)(`span`,{className:`flex min-w-0 items-center gap-3`,children:[(0,H.jsx)(he,{name:e}),(0,H.jsxs)(`span`,{className:`min-w-0 flex-1`,children:[(0,H.jsx)(`a`,{...n,dir:`auto`,title:e,className:`block truncate font-medium after:absolute after:inset-0`,children:e}),(0,H.jsx)(`span`,{dir:`auto`,className:`block truncate text-[13px] font-normal text-muted`,title:t??void 0,children:t??`–`})]})]}));function Kt({customer:e}){let{workspace:t}=_();return(0,H.jsx)(Gt,{to:`/$slug/customers/$customerId`,params:{slug:t.slug,customerId:e.id},preload:!1,person:e.name,contact:e.email??e.phone})}function qt({value:e}){return e?.length?e.map(e=>(0,H.jsx)(`span`,{className:`block`,children:v(e)},e.currency)):(0,H.jsx)(`span`,{className:`text-muted`,children:`–`})}function Jt({customers:e,onTask:t}){let{columns:n}=V;return(0,H.jsx)(`ul`,{className:`flex flex-col gap-3 md:hidden`,children:e.map(e=>(0,H.jsxs)(Wt,{name:(0,H.jsx)(Kt,{customer:e}),menu:(0,H.jsx)(U,{customer:e,onTask:t}),children:[(0,H.jsx)(y,{name:n.value,children:(0,H.jsx)(qt,{value:e.lifetimeValue})}),(0,H.jsx)(y,{name:n.created,children:D(e.createdAt)})]},e.id))})}var Yt={clickId:`…`,eventName:`Sign up`,customerExternalId:`user-1`,customerName:`Ada Lovelace`},Xt=k(r,E,{method:`POST`,path:`/api/track/lead`,body:JSON.stringify(Yt)}),Zt=k(r,E,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:`mutation ($input: TrackLeadInput!) { trackLead(input: $input) { customer { id } } }`,variables:{input:Yt}})});function Qt(){let e=(e,t)=>({value:e,text:e,content:(0,H.jsx)(me,{code:t,label:`${u.snippets.label} ${e}`})});return(0,H.jsx)(fe,{icon:`people`,title:V.empty.title,hint:V.empty.hint,children:(0,H.jsx)(de,{label:u.snippets.label,tabs:[e(u.snippets.rest,Xt),e(u.snippets.graphql,Zt)]})})}function $t({customer:e,onTask:t}){return(0,H.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,H.jsx)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-56 px-4 py-3 text-start font-medium`,children:(0,H.jsx)(Kt,{customer:e})}),(0,H.jsx)(`td`,{className:`max-w-48 px-4 py-3`,children:(0,H.jsx)(`span`,{dir:`auto`,className:`block truncate font-mono text-xs text-muted`,title:e.externalId,children:e.externalId})}),(0,H.jsx)(`td`,{className:`px-4 py-3 text-end whitespace-nowrap tabular-nums`,children:(0,H.jsx)(qt,{value:e.lifetimeValue})}),(0,H.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:D(e.createdAt)}),(0,H.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,H.jsx)(U,{customer:e,onTask:t})})]})}function en({customers:e,search:t,onTask:n}){let{columns:r}=V;return(0,H.jsx)(se,{label:V.page,className:`hidden md:block`,heads:(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(w,{sort:`name`,text:r.name,search:t}),(0,H.jsx)(C,{children:r.externalId}),(0,H.jsx)(C,{className:`text-end`,children:r.value}),(0,H.jsx)(w,{sort:`created`,text:r.created,search:t}),(0,H.jsx)(ke,{})]}),children:e.map(e=>(0,H.jsx)($t,{customer:e,onTask:n},e.id))})}function tn({search:e}){let{workspace:t}=_(),n=p(st(t.slug,e)),[r,i]=(0,B.useState)(null),a=n.data?.customers,o=a?.nodes??[],s=()=>i(null);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(Ut,{words:V,search:e,query:n,page:a,nobody:(0,H.jsx)(Qt,{}),children:[(0,H.jsx)(en,{customers:o,search:e,onTask:i}),(0,H.jsx)(Jt,{customers:o,onTask:i})]}),(0,H.jsx)(Bt,{task:r,onClose:s,onGone:s})]})}var nn=g(`/$slug/customers`);function rn(){T(V.page);let e=nn.useSearch();return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(Le,{title:V.page,intro:V.intro}),(0,H.jsx)(tn,{search:e})]})}var J=(c===`ar`?await s(()=>import(`./partners.ar-B6SSWt4e.js`),__vite__mapDeps([8,1,2,3,4,5]),import.meta.url):await s(()=>import(`./partners.en-DIvzRkqb.js`),__vite__mapDeps([9,1,2,3,4,7]),import.meta.url)).partners;function an({partner:e}){let{facts:t}=J;return(0,H.jsxs)(ce,{title:t.title,children:[(0,H.jsx)(P,{name:t.email,value:e.email,none:t.none}),(0,H.jsx)(P,{name:t.phone,value:e.phone,none:t.none}),(0,H.jsx)(A,{name:t.created,children:(0,H.jsx)(L,{time:e.createdAt})}),(0,H.jsx)(A,{name:t.updated,children:(0,H.jsx)(L,{time:e.updatedAt})}),(0,H.jsx)(P,{name:t.id,value:e.id,none:t.none,mono:!0})]})}function on({partner:e,onTask:t}){let n=J.actionsFor(e.name);return(0,H.jsxs)(Te,{align:`end`,trigger:(0,H.jsx)(le,{small:!0,icon:`dots`,label:n,className:`relative z-10`}),children:[(0,H.jsx)(R,{needs:`EDITOR`,icon:`pencil`,onClick:()=>t({kind:`edit`,partner:e}),children:J.edit}),(0,H.jsx)(R,{needs:`EDITOR`,icon:`trash`,danger:!0,onClick:()=>t({kind:`delete`,partner:e}),children:J.remove})]})}function sn({partner:e,onTask:t}){let{slug:n}=_().workspace,r=(0,H.jsx)(ve,{to:`/$slug/partners`,params:{slug:n},className:`-ms-1 flex py-1`,children:J.missing.back});return(0,H.jsxs)(it,{name:e.name,back:r,children:[(0,H.jsx)(z,{needs:`EDITOR`,icon:`pencil`,onClick:()=>t({kind:`edit`,partner:e}),children:J.edit}),(0,H.jsx)(on,{partner:e,onTask:t})]})}var cn={"30d":30,"90d":90,"1y":365,"5y":1825},ln=864e5;function un(e,t){return{from:new Date(t-cn[e]*ln).toISOString(),until:new Date(t).toISOString()}}var dn=25;function fn(e,t){let{q:r,sort:i,dir:a,after:o}=t;return h({queryKey:[`partners`,e,`list`,{q:r,sort:i,dir:a,after:o}],queryFn:()=>n(qe,{first:dn,after:o,filter:{search:r},orderBy:ee(t)},e),placeholderData:m,staleTime:0})}function pn(e,t){return h({queryKey:[`partners`,e,`one`,t],queryFn:()=>n(Je,{id:t},e),staleTime:0})}function mn(e,t,r){return h({queryKey:[`partners`,e,`numbers`,t,r],queryFn:async()=>{let i=[{dimension:`PARTNER`,values:[t]}],a={...un(r,Date.now()),filters:i};return(await n(Ye,{input:a},e)).analytics?.totals??null},placeholderData:m,staleTime:0})}var Y=(e,t)=>(r,i,a)=>h({queryKey:[`partners`,r,e,i,a],queryFn:()=>n(t,{id:i,first:dn,after:a},r),placeholderData:m,staleTime:0}),hn=Y(`links`,Xe),gn=Y(`clicks`,Ze),_n=Y(`leads`,Qe),vn=Y(`sales`,$e),yn=g(`/$slug/partners/$partnerId`);function bn({id:e,range:t}){let{workspace:n}=_(),r=yn.useNavigate(),i=p(mn(n.slug,e,t)),{numbers:a}=J,s=i.data,c=s?.revenue??[],l=e=>e===void 0?`…`:O(e);return i.isError&&!s?(0,H.jsx)(je,{error:i.error,onRetry:i.refetch}):(0,H.jsxs)(`section`,{"aria-labelledby":`credited`,className:`flex flex-col gap-3`,children:[(0,H.jsxs)(`div`,{className:`flex flex-wrap items-center justify-between gap-2`,children:[(0,H.jsx)(`h2`,{id:`credited`,className:`text-base font-semibold`,children:a.title}),(0,H.jsx)(ye,{label:a.range,value:t,options:o.map(e=>[e,a.ranges[e]]),onChange:e=>r({search:t=>({...t,range:e}),replace:!0}),className:`w-40`})]}),(0,H.jsxs)(`dl`,{"aria-busy":i.isPlaceholderData,className:j(`card grid grid-cols-2 overflow-hidden transition-opacity lg:grid-cols-4`,i.isPlaceholderData&&`opacity-60`),children:[(0,H.jsx)(I,{name:a.clicks,children:l(s?.clicks)}),(0,H.jsx)(I,{name:a.leads,children:l(s?.leads)}),(0,H.jsx)(I,{name:a.sales,children:l(s?.sales)}),(0,H.jsxs)(I,{name:a.revenue,children:[c.map(e=>(0,H.jsx)(`span`,{className:`block wrap-anywhere`,children:v(e)},e.currency)),c.length===0&&(0,H.jsx)(`span`,{className:`text-muted`,children:s?a.noRevenue:`…`})]})]})]})}function X({part:e,icon:t,page:n,children:r,...i}){let{title:a,hint:o}=J.nothing[e];return(0,H.jsxs)(Ie,{...i,label:J.tabs[e],page:n,empty:(0,H.jsx)(Fe,{icon:t,title:a,hint:o}),children:[(0,H.jsx)(`p`,{className:`mb-2 text-[13px] text-muted`,children:n&&J.entries[e](n.totalCount)}),(0,H.jsx)(`ul`,{className:`card divide-y divide-line`,children:r})]})}function Z({title:e,time:t,children:n}){let r=De();return(0,H.jsxs)(`li`,{className:`px-4 py-3`,children:[(0,H.jsxs)(`div`,{className:`flex flex-wrap items-baseline justify-between gap-x-4`,children:[(0,H.jsx)(`p`,{className:`min-w-0 wrap-anywhere`,children:e}),(0,H.jsx)(`span`,{className:`text-[13px] whitespace-nowrap text-muted`,children:(0,H.jsx)(we,{content:ze(t),children:(0,H.jsx)(`time`,{dateTime:t,children:pe(t,r)})})})]}),(0,H.jsx)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:n})]})}function xn({id:e,after:t}){let{workspace:n}=_(),r=p(gn(n.slug,e,t)),i=r.data?.partner?.clicks;return(0,H.jsx)(X,{part:`clicks`,icon:`pointer`,query:r,page:i,after:t,children:i?.nodes.map(e=>(0,H.jsx)(Z,{time:e.createdAt,title:(0,H.jsx)(G,{link:e.link}),children:yt(e)},e.id))})}function Sn({customer:e}){let{workspace:t}=_();return e?(0,H.jsx)(f,{to:`/$slug/customers/$customerId`,params:{slug:t.slug,customerId:e.id},className:`link underline`,children:(0,H.jsx)(`bdi`,{children:e.name})}):(0,H.jsx)(H.Fragment,{children:J.deletedCustomer})}function Cn({id:e,after:t}){let{workspace:n}=_(),r=p(_n(n.slug,e,t)),i=r.data?.partner?.leads;return(0,H.jsx)(X,{part:`leads`,icon:`personCheck`,query:r,page:i,after:t,children:i?.nodes.map(({id:e,eventName:t,createdAt:n,customer:r,link:i})=>(0,H.jsxs)(Z,{time:n,title:(0,H.jsx)(`bdi`,{className:`font-medium`,children:t}),children:[(0,H.jsx)(Sn,{customer:r}),` · `,(0,H.jsx)(G,{link:i})]},e))})}function wn({id:e,after:t}){let{workspace:n}=_(),r=p(hn(n.slug,e,t)),i=r.data?.partner?.links;return(0,H.jsx)(X,{part:`links`,icon:`link`,query:r,page:i,after:t,children:i?.nodes.map(e=>(0,H.jsx)(Z,{time:e.createdAt,title:(0,H.jsx)(G,{link:e}),children:(0,H.jsx)(`bdi`,{className:`line-clamp-2`,children:e.url})},e.id))})}function Tn({sale:e}){return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`bdi`,{className:`font-medium`,children:e.eventName}),` `,(0,H.jsx)(`span`,{className:`font-semibold tabular-nums`,children:v(e)}),` `,e.refunded>0&&(0,H.jsx)(x,{look:`warn`,children:e.net>0?J.partlyRefunded:J.refunded})]})}function En({id:e,after:t}){let{workspace:n}=_(),r=p(vn(n.slug,e,t)),i=r.data?.partner?.sales;return(0,H.jsx)(X,{part:`sales`,icon:`coin`,query:r,page:i,after:t,children:i?.nodes.map(e=>(0,H.jsxs)(Z,{time:e.createdAt,title:(0,H.jsx)(Tn,{sale:e}),children:[(0,H.jsx)(Sn,{customer:e.customer}),` · `,(0,H.jsx)(G,{link:e.link})]},e.id))})}var Dn=g(`/$slug/partners/$partnerId`),On={links:wn,clicks:xn,leads:Cn,sales:En};function kn({id:e,search:t}){let n=Dn.useNavigate(),r=e=>n({search:t=>({...t,after:void 0,part:e}),replace:!0}),i=d.map(n=>{let r=On[n];return{value:n,text:J.tabs[n],content:(0,H.jsx)(r,{id:e,after:t.after})}});return(0,H.jsx)(de,{label:J.tabs.label,tabs:i,value:t.part??`links`,onChange:r})}function An({partner:e,search:t,onTask:n}){return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(sn,{partner:e,onTask:n}),(0,H.jsx)(bn,{id:e.id,range:t.range??`30d`}),(0,H.jsxs)(`div`,{className:`grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,H.jsx)(kn,{id:e.id,search:t}),(0,H.jsx)(an,{partner:e})]})]})}var jn=[`partners`];function Mn(){return S(jn,async(e,t)=>(await n(et,{input:e},t)).createPartner)}function Nn(){return S(jn,async(e,t)=>(await n(tt,{input:e},t)).updatePartner)}function Pn(){return S(jn,async(e,t)=>(await n(nt,{input:{id:e}},t)).deletePartner)}function Fn({partner:e,onClose:t,onGone:n}){let r=Pn();async function i(){await r.run(e.id)&&(n(),l({look:`ok`,title:J.deleteDialog.done,text:e.name}))}return(0,H.jsx)(b,{title:J.deleteDialog.title(e.name),description:J.deleteDialog.hint,confirm:e.name,action:r,submit:J.deleteDialog.submit,onSubmit:i,onClose:t,children:(0,H.jsxs)(`ul`,{className:`flex list-disc flex-col gap-1.5 ps-5 text-pretty text-muted`,children:[(0,H.jsx)(`li`,{children:J.deleteDialog.links}),(0,H.jsx)(`li`,{children:J.deleteDialog.credit})]})})}var Q=[`name`,`email`,`phone`],In={name:``,email:``,phone:``};function Ln({name:e,email:t,phone:n}){return{name:e,email:t??``,phone:n??``}}function Rn(e,t){let n=Q.filter(n=>t[n].trim()!==e[n]),r=e=>t[e].trim()||(e===`name`?``:null);return Object.fromEntries(n.map(e=>[e,r(e)]))}var zn={name:`text`,email:`email`,phone:`tel`};function Bn({draft:e,error:t,onChange:n}){return Q.map(r=>(0,H.jsx)(M,{label:J.form[r],optional:r!==`name`,placeholder:r===`name`?J.form.namePlaceholder:void 0,type:zn[r],dir:`auto`,autoComplete:`off`,value:e[r],onChange:t=>n({...e,[r]:t}),error:F(t,r)},r))}function Vn({partner:e,onClose:t}){let[n,r]=(0,B.useState)(()=>Ln(e)),i=Nn(),a=Rn(Ln(e),n),o=Object.keys(a).length>0;async function s(){let n=o&&await i.run({id:e.id,...a});n&&(t(),l({look:`ok`,title:J.form.saved,text:n.partner.name}))}return(0,H.jsx)(N,{title:J.form.editTitle(e.name),action:i,fields:Q,changed:o,submit:{look:`primary`,disabled:!o,children:u.common.save},onSubmit:s,onClose:t,children:(0,H.jsx)(Bn,{draft:n,error:i.error,onChange:r})})}function Hn({task:e,onClose:t,onGone:n}){switch(e?.kind){case`edit`:return(0,H.jsx)(Vn,{partner:e.partner,onClose:t});case`delete`:return(0,H.jsx)(Fn,{partner:e.partner,onClose:t,onGone:n});default:return null}}var $=g(`/$slug/partners/$partnerId`);function Un(){let{slug:e}=_().workspace,{partnerId:t}=$.useParams(),n=$.useSearch(),r=$.useNavigate(),i=p(pn(e,t)),[a,o]=(0,B.useState)(null),s=i.data?.partner;T(s?.name??J.page);let c=(0,H.jsx)(f,{to:`/$slug/partners`,params:{slug:e},className:`btn btn-secondary mt-5`,children:J.missing.back});return(0,H.jsx)(xe,{query:i,missing:{...J.missing,back:c},children:s&&(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(An,{partner:s,search:n,onTask:o}),(0,H.jsx)(Hn,{task:a,onClose:()=>o(null),onGone:()=>r({to:`/$slug/partners`,params:{slug:e},replace:!0})})]})})}function Wn({onClose:e}){let{slug:t}=_().workspace,n=re(),[r]=(0,B.useState)(i),[a,o]=(0,B.useState)(In),s=Mn(),c=Rn(In,a);async function u(){let e=await s.run({...c,name:a.name.trim(),idempotencyKey:r});if(!e)return;let{id:i,name:o}=e.partner;await n({to:`/$slug/partners/$partnerId`,params:{slug:t,partnerId:i},replace:!0}),l({look:`ok`,title:J.form.created,text:o})}return(0,H.jsx)(N,{title:J.form.createTitle,action:s,fields:Q,changed:Object.keys(c).length>0,submit:{look:`primary`,children:J.form.submit},onSubmit:u,onClose:e,children:(0,H.jsx)(Bn,{draft:a,error:s.error,onChange:o})})}function Gn({partner:e}){let{workspace:t}=_();return(0,H.jsx)(Gt,{to:`/$slug/partners/$partnerId`,params:{slug:t.slug,partnerId:e.id},preload:!1,person:e.name,contact:e.email})}function Kn({partners:e,onTask:t}){let{columns:n}=J;return(0,H.jsx)(`ul`,{className:`flex flex-col gap-3 md:hidden`,children:e.map(e=>(0,H.jsxs)(Wt,{name:(0,H.jsx)(Gn,{partner:e}),menu:(0,H.jsx)(on,{partner:e,onTask:t}),children:[(0,H.jsx)(y,{name:n.phone,children:(0,H.jsx)(`bdi`,{children:e.phone??`–`})}),(0,H.jsx)(y,{name:n.created,children:D(e.createdAt)})]},e.id))})}var qn=k(r,E,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:`mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { partner { id } } }`,variables:{input:{name:J.form.namePlaceholder}}})});function Jn(){return(0,H.jsx)(fe,{icon:`partner`,title:J.empty.title,hint:J.empty.hint,children:(0,H.jsx)(me,{code:qn,label:`${u.snippets.label} ${u.snippets.curl}`})})}function Yn({partner:e,onTask:t}){return(0,H.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,H.jsx)(`th`,{scope:`row`,className:`w-1/2 max-w-0 min-w-56 px-4 py-3 text-start font-medium`,children:(0,H.jsx)(Gn,{partner:e})}),(0,H.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:(0,H.jsx)(`bdi`,{children:e.phone??`–`})}),(0,H.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:D(e.createdAt)}),(0,H.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,H.jsx)(on,{partner:e,onTask:t})})]})}function Xn({partners:e,search:t,onTask:n}){let{columns:r}=J;return(0,H.jsx)(se,{label:J.page,className:`hidden md:block`,heads:(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(w,{sort:`name`,text:r.name,search:t}),(0,H.jsx)(C,{children:r.phone}),(0,H.jsx)(w,{sort:`created`,text:r.created,search:t}),(0,H.jsx)(ke,{})]}),children:e.map(e=>(0,H.jsx)(Yn,{partner:e,onTask:n},e.id))})}function Zn({search:e}){let{workspace:t}=_(),n=p(fn(t.slug,e)),[r,i]=(0,B.useState)(null),a=n.data?.partners,o=a?.nodes??[],s=()=>i(null);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(Ut,{words:J,search:e,query:n,page:a,nobody:(0,H.jsx)(Jn,{}),children:[(0,H.jsx)(Xn,{partners:o,search:e,onTask:i}),(0,H.jsx)(Kn,{partners:o,onTask:i})]}),(0,H.jsx)(Hn,{task:r,onClose:s,onGone:s})]})}var Qn=g(`/$slug/partners`);function $n(){T(J.page);let e=Qn.useSearch(),t=Qn.useNavigate(),{can:n}=_(),r=e=>t({search:t=>({...t,create:e}),replace:!e});return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(Le,{title:J.page,intro:J.intro,children:(0,H.jsx)(z,{needs:`EDITOR`,look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>r(`1`),children:J.create})}),(0,H.jsx)(Zn,{search:e}),e.create&&n(`EDITOR`)&&(0,H.jsx)(Wn,{onClose:()=>r(void 0)})]})}export{Ht as i,Un as n,rn as r,$n as t};