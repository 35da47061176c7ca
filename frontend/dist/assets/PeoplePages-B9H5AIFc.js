const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./customers.ar-Dyz610wI.js","./words.ar-BTkEuRC9.js","./customers.en-kMRlSA9Z.js","./words.en-vltmtUb3.js","./partners.ar-BHhwIRjh.js","./partners.en-CQIqU-7B.js"])))=>i.map(i=>d[i]);
import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{M as t,N as n,Q as r,Y as i,_t as a,at as o,c as s,ct as c,et as l,gt as u,ht as d,j as ee,l as te,tt as ne,ut as re}from"./start-D8n5IGgs.js";import{A as ie,C as ae,D as oe,S as f,a as p,c as m,i as h,n as se,r as ce,u as le,x as g}from"./frame-Dcs5uaQq.js";import{A as _,C as v,D as y,G as b,I as ue,It as de,J as fe,K as x,L as S,M as pe,N as me,O as he,P as ge,S as _e,St as C,_ as w,_t as ve,at as ye,b as be,bt as xe,cn as T,ct as Se,dt as E,et as Ce,g as D,it as O,j as k,ln as A,lt as we,m as j,mt as M,nn as N,nt as Te,p as Ee,q as De,sn as P,tt as F,un as I,v as L,vt as R,wt as Oe,x as ke,y as z,yt as Ae}from"./parts-3WN9PVUW.js";import{u as B}from"./LinkPages-BSD_SuWY.js";var je=new l(`
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
}`),Me=new l(`
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
}`),Ne=new l(`
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
}`),Pe=new l(`
    mutation UpdateCustomer($input: UpdateCustomerInput!) {
  updateCustomer(input: $input) {
    customer {
      id
      name
    }
  }
}
    `),Fe=new l(`
    mutation DeleteCustomer($input: DeleteCustomerInput!) {
  deleteCustomer(input: $input) {
    deletedId
  }
}
    `),Ie=new l(`
    mutation EraseCustomer($input: EraseCustomerInput!) {
  eraseCustomer(input: $input) {
    erasedId
  }
}
    `),Le=new l(`
    mutation RefundSale($input: RefundSaleInput!) {
  refundSale(input: $input) {
    refund {
      id
      amount
    }
  }
}
    `),Re=new l(`
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
}`),ze=new l(`
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
}`),Be=new l(`
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
    `),Ve=new l(`
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
}`),He=new l(`
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
}`),Ue=new l(`
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
}`),We=new l(`
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
}`),Ge=new l(`
    mutation CreatePartner($input: CreatePartnerInput!) {
  createPartner(input: $input) {
    partner {
      id
      name
    }
  }
}
    `),Ke=new l(`
    mutation UpdatePartner($input: UpdatePartnerInput!) {
  updatePartner(input: $input) {
    partner {
      id
      name
    }
  }
}
    `),qe=new l(`
    mutation DeletePartner($input: DeletePartnerInput!) {
  deletePartner(input: $input) {
    deletedId
  }
}
    `),V=e(ie(),1),H=(a===`ar`?await u(()=>import(`./customers.ar-Dyz610wI.js`),__vite__mapDeps([0,1]),import.meta.url):await u(()=>import(`./customers.en-kMRlSA9Z.js`),__vite__mapDeps([2,3]),import.meta.url)).customers,U=oe();function Je(){return(0,U.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-6`,children:[(0,U.jsx)(`span`,{className:`sr-only`,children:d.common.loading}),(0,U.jsx)(`div`,{className:`skeleton h-8 w-56`}),(0,U.jsxs)(`div`,{className:`grid gap-6 lg:grid-cols-[1fr_22rem]`,children:[(0,U.jsx)(`div`,{className:`skeleton h-80`}),(0,U.jsx)(`div`,{className:`skeleton h-56 max-lg:order-first`})]})]})}function Ye({query:e,missing:t,children:n}){let r=Ae(e.isPending);return n||(e.error&&!re(e.error)?(0,U.jsx)(R,{error:e.error,onRetry:e.refetch}):e.isPending?r?(0,U.jsx)(Je,{}):null:(0,U.jsx)(P,{icon:`search`,title:t.title,hint:t.hint,children:t.back}))}function Xe({title:e,children:t}){return(0,U.jsxs)(`section`,{className:`card min-w-0 p-4`,children:[(0,U.jsx)(`h2`,{className:`text-sm font-semibold`,children:e}),(0,U.jsx)(`dl`,{className:`mt-2 divide-y divide-line`,children:t})]})}function Ze({customer:e}){let{facts:t}=H;return(0,U.jsxs)(Xe,{title:t.title,children:[(0,U.jsx)(_,{name:t.externalId,value:e.externalId,none:t.none,mono:!0}),(0,U.jsx)(_,{name:t.email,value:e.email,none:t.none}),(0,U.jsx)(_,{name:t.phone,value:e.phone,none:t.none}),e.avatar&&(0,U.jsx)(_,{name:t.avatar,value:e.avatar,none:t.none}),(0,U.jsx)(k,{name:t.created,children:(0,U.jsx)(z,{time:e.createdAt})}),(0,U.jsx)(k,{name:t.updated,children:(0,U.jsx)(z,{time:e.updatedAt})}),(0,U.jsx)(_,{name:t.id,value:e.id,none:t.none,mono:!0})]})}function W(){let{can:e}=B();return t=>e(t)?void 0:d.common.needsRole(t)}function Qe({customer:e,onTask:t}){let n=W(),r=n=>()=>t({kind:n,customer:e}),i=H.actionsFor(e.name),a=n(`EDITOR`),o=n(`ADMIN`);return(0,U.jsxs)(Oe,{align:`end`,trigger:(0,U.jsx)(de,{small:!0,icon:`dots`,label:i,className:`relative z-10`}),children:[(0,U.jsx)(C,{icon:`pencil`,disabled:!!a,reason:a,onClick:r(`edit`),children:H.edit}),(0,U.jsx)(C,{icon:`trash`,danger:!0,disabled:!!a,reason:a,onClick:r(`delete`),children:H.remove}),(0,U.jsx)(C,{icon:`eraser`,danger:!0,disabled:!!o,reason:o,onClick:r(`erase`),children:H.erase})]})}function $e({customer:e,onTask:t}){let{slug:n}=B().workspace,r=W()(`EDITOR`);return(0,U.jsxs)(`header`,{className:`flex flex-col gap-2`,children:[(0,U.jsxs)(f,{to:`/$slug/customers`,params:{slug:n},className:`-ms-1 flex w-fit items-center gap-1 rounded py-1 text-[13px] text-muted hover:text-fg`,children:[(0,U.jsx)(A,{name:`chevronStart`,className:`size-4 rtl:-scale-x-100`}),H.missing.back]}),(0,U.jsxs)(`div`,{className:`flex flex-wrap items-center gap-3`,children:[(0,U.jsx)(L,{name:e.name}),(0,U.jsx)(`div`,{className:`min-w-0 flex-1 basis-28`,children:(0,U.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e.name})}),(0,U.jsxs)(`div`,{className:`flex items-center gap-1`,children:[(0,U.jsx)(T,{icon:`pencil`,disabled:!!r,title:r,onClick:()=>t({kind:`edit`,customer:e}),children:H.edit}),(0,U.jsx)(Qe,{customer:e,onTask:t})]})]})]})}var et=25;function tt(e,n){let{q:r,sort:a,dir:o,after:s}=n;return h({queryKey:[`customers`,e,`list`,{q:r,sort:a,dir:o,after:s}],queryFn:()=>i(je,{first:et,after:s,filter:{search:r},orderBy:t(n)},e),placeholderData:m,staleTime:0})}function nt(e,t){return h({queryKey:[`customers`,e,`one`,t],queryFn:()=>i(Me,{id:t},e),staleTime:0})}function rt(e,t,n){let r=n===`asc`?`ASC`:`DESC`;return ce({queryKey:[`customers`,e,`timeline`,t,n],queryFn:async({pageParam:n})=>(await i(Ne,{id:t,first:et,after:n,direction:r},e)).customer?.timeline??null,initialPageParam:void 0,getNextPageParam:e=>e?.pageInfo.hasNextPage&&e.pageInfo.endCursor||void 0,placeholderData:m,staleTime:0})}function G(e){let t=le(),n=B().workspace.slug;return he(async r=>{let i=await e(r,n);return t.invalidateQueries({queryKey:[`customers`,n]}),i})}function it(){return G(async(e,t)=>(await i(Pe,{input:e},t)).updateCustomer)}function at(){return G(async(e,t)=>(await i(Fe,{input:{id:e}},t)).deleteCustomer)}function ot(){return G(async(e,t)=>(await i(Ie,{input:{id:e}},t)).eraseCustomer)}function st(){return G(async({sale:e,text:t,reason:n,idempotencyKey:r},a)=>{let o={saleId:e.id,amount:ct(t,e),reason:n,idempotencyKey:r};return(await i(Le,{input:o},a)).refundSale})}function ct(e,{net:t,currency:n}){let r=fe(e,n);if(r!==void 0&&r>0&&r<=t)return r;let i=H.refundDialog.amountBad(x({amount:t,currency:n}));throw new c(i,{field:`amount`})}function lt({sale:e,onClose:t}){let n={amount:e.net,currency:e.currency},[r]=(0,V.useState)(ne),[i,a]=(0,V.useState)(De(n)),[s,c]=(0,V.useState)(``),l=st(),{refundDialog:u}=H;async function d(){let a=await l.run({sale:e,text:i,reason:s.trim()||void 0,idempotencyKey:r});a&&(t(),o({look:`ok`,title:u.done,text:x({...n,amount:a.refund.amount})}))}return(0,U.jsxs)(v,{size:`small`,title:u.title,description:u.hint(x(n)),action:l,fields:[`amount`,`reason`],submit:{look:`primary`,children:u.submit},onSubmit:d,onClose:t,children:[(0,U.jsx)(S,{label:u.amount(e.currency.toUpperCase()),hint:u.amountHint,inputMode:`decimal`,autoComplete:`off`,value:i,onChange:a,error:y(l.error,`amount`)}),(0,U.jsx)(_e,{label:u.reason,hint:u.reasonHint,optional:!0,dir:`auto`,maxLength:1e3,value:s,onChange:c,error:y(l.error,`reason`)})]})}var ut=g(`/$slug/customers/$customerId`),dt=[[`desc`,d.lists.newest],[`asc`,d.lists.oldest]];function ft({dir:e,total:t}){let n=ut.useNavigate();return(0,U.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-2`,children:[(0,U.jsx)(`h2`,{id:`timeline`,className:`text-base font-semibold`,children:H.timeline.title}),(0,U.jsx)(`p`,{role:`status`,className:`flex-1 text-[13px] text-muted`,children:t!==void 0&&H.timeline.total(t)}),(0,U.jsx)(b,{label:H.timeline.order,value:e,options:dt,onChange:e=>n({search:{dir:e===`asc`?e:void 0},replace:!0}),className:`w-40`})]})}function pt({city:e,country:t,browser:n,os:r,referrer:i}){return[[e,t&&Ce(t)].filter(Boolean).join(`, `),[n,r].filter(Boolean).join(`, `),i&&H.timeline.from(i)].filter(Boolean).join(` · `)}function K({link:e}){return e?(0,U.jsxs)(`bdi`,{className:`font-medium`,title:e.shortUrl,children:[e.domain,`/`,e.shortId]}):(0,U.jsx)(`span`,{className:`text-muted`,children:H.timeline.deletedLink})}function mt({icon:e,tone:t,time:n,title:r,children:i}){let a=xe();return(0,U.jsxs)(`li`,{className:`group relative flex gap-3 pb-6 last:pb-0`,children:[(0,U.jsx)(`span`,{"aria-hidden":`true`,className:`absolute start-[13px] top-8 bottom-1 w-px bg-line group-last:hidden`}),(0,U.jsx)(`span`,{className:I(`grid size-7 shrink-0 place-items-center rounded-full`,t),children:(0,U.jsx)(A,{name:e,className:`size-4`})}),(0,U.jsxs)(`div`,{className:`min-w-0 flex-1 pt-0.5`,children:[(0,U.jsxs)(`div`,{className:`flex flex-wrap items-baseline justify-between gap-x-4`,children:[(0,U.jsx)(`p`,{className:`min-w-0 wrap-anywhere`,children:r}),(0,U.jsx)(`span`,{className:`text-[13px] whitespace-nowrap text-muted`,children:(0,U.jsx)(pe,{content:Te(n),children:(0,U.jsx)(`time`,{dateTime:n,children:ye(n,a)})})})]}),i]})]})}function ht({click:e}){let{clicked:t,scanned:n,landed:r}=H.timeline,i=e.qr?n:e.trigger===`EMBED`?r:t,a=pt(e);return(0,U.jsx)(mt,{icon:`pointer`,tone:`bg-surface-2 text-muted`,time:e.createdAt,title:(0,U.jsxs)(U.Fragment,{children:[i,` `,(0,U.jsx)(K,{link:e.link})]}),children:a&&(0,U.jsx)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:a})})}function gt({event:e}){let{workspace:t}=B(),{through:n,creditedTo:r,deletedPartner:i}=H.timeline,{link:a,partner:o,partnerId:s}=e;return(0,U.jsxs)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:[n,` `,(0,U.jsx)(K,{link:a}),s&&(0,U.jsxs)(U.Fragment,{children:[` · `,r,` `]}),s&&!o&&i,o&&(0,U.jsx)(f,{to:`/$slug/partners/$partnerId`,params:{slug:t.slug,partnerId:o.id},className:`link underline`,children:(0,U.jsx)(`bdi`,{children:o.name})})]})}function _t({value:e}){return e?(0,U.jsxs)(`details`,{className:`mt-1 text-[13px]`,children:[(0,U.jsx)(`summary`,{className:`w-fit rounded py-0.5 text-muted hover:text-fg`,children:H.timeline.metadata}),(0,U.jsx)(we,{label:H.timeline.metadata,className:`mt-1 max-h-48 overflow-auto rounded-lg bg-surface-2 p-3 font-mono text-xs whitespace-pre-wrap wrap-anywhere`,children:JSON.stringify(e,null,2)})]}):null}function vt({lead:e}){return(0,U.jsxs)(mt,{icon:`personCheck`,tone:`bg-accent-soft text-accent`,time:e.createdAt,title:(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`bdi`,{className:`font-medium`,children:e.eventName}),` `,(0,U.jsx)(w,{children:H.timeline.lead})]}),children:[(0,U.jsx)(gt,{event:e}),(0,U.jsx)(_t,{value:e.metadata})]})}function yt({sale:e,onRefund:t}){let n=W()(`EDITOR`);return e.net<=0?null:(0,U.jsx)(T,{small:!0,className:`mt-2`,disabled:!!n,title:n,"aria-label":H.timeline.refundOf(e.eventName),onClick:()=>t(e),children:H.timeline.refund})}function bt({sale:e}){let t=e.refunds?.nodes??[],n=(e.refunds?.totalCount??0)-t.length;return t.length===0?null:(0,U.jsxs)(`ul`,{className:`mt-2 flex flex-col gap-1.5 border-s-2 border-line ps-3 text-[13px]`,children:[t.map(({id:t,amount:n,reason:r,createdAt:i})=>(0,U.jsxs)(`li`,{className:`flex items-start gap-2`,children:[(0,U.jsx)(A,{name:`rotate`,className:`mt-0.5 size-4 text-warn`}),(0,U.jsxs)(`span`,{className:`min-w-0 wrap-anywhere`,children:[(0,U.jsx)(`span`,{className:`font-medium tabular-nums`,children:H.timeline.paidBack(x({amount:n,currency:e.currency}))}),` `,(0,U.jsx)(`span`,{className:`text-muted`,children:F(i)}),r&&(0,U.jsx)(`span`,{dir:`auto`,className:`block text-muted`,children:r})]})]},t)),n>0&&(0,U.jsx)(`li`,{className:`text-muted`,children:H.timeline.moreRefunds(n)})]})}function xt({sale:e,onRefund:t}){let{timeline:n}=H;return(0,U.jsxs)(mt,{icon:`coin`,tone:`bg-ok-soft text-ok`,time:e.createdAt,title:(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`bdi`,{className:`font-medium`,children:e.eventName}),` `,(0,U.jsx)(`span`,{className:`font-semibold tabular-nums`,children:x(e)}),` `,e.refunded>0?(0,U.jsx)(w,{look:`warn`,children:e.net>0?n.partlyRefunded:n.refunded}):(0,U.jsx)(w,{children:n.sale})]}),children:[(0,U.jsx)(gt,{event:e}),e.invoiceId&&(0,U.jsx)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:n.invoice(e.invoiceId)}),(0,U.jsx)(_t,{value:e.metadata}),(0,U.jsx)(bt,{sale:e}),(0,U.jsx)(yt,{sale:e,onRefund:t})]})}function St({event:e,onRefund:t}){switch(e.__typename){case`Click`:return(0,U.jsx)(ht,{click:e});case`Lead`:return(0,U.jsx)(vt,{lead:e});case`Sale`:return(0,U.jsx)(xt,{sale:e,onRefund:t})}}function Ct({id:e,dir:t}){let{workspace:n}=B(),r=se(rt(n.slug,e,t)),[i,a]=(0,V.useState)(null),o=Ae(r.isPending),s=r.data?.pages,c=s?.flatMap(e=>e?.nodes??[])??[];return(0,U.jsxs)(`section`,{"aria-labelledby":`timeline`,className:`flex min-w-0 flex-col gap-3`,children:[(0,U.jsx)(ft,{dir:t,total:s?.[0]?.totalCount}),!s&&r.isError&&(0,U.jsx)(R,{error:r.error,onRetry:r.refetch}),!s&&o&&(0,U.jsx)(ue,{}),s&&c.length===0&&(0,U.jsx)(P,{icon:`history`,title:H.timeline.emptyTitle,hint:H.timeline.emptyHint}),c.length>0&&(0,U.jsx)(`ol`,{className:`card p-4 sm:p-5`,children:c.map(e=>(0,U.jsx)(St,{event:e,onRefund:a},e.id))}),r.hasNextPage&&(0,U.jsx)(T,{className:`self-center`,busy:r.isFetchingNextPage,onClick:()=>r.fetchNextPage(),children:d.lists.showMore}),i&&(0,U.jsx)(lt,{sale:i,onClose:()=>a(null)})]})}function wt({customer:e}){let{value:t}=H,n=e.lifetimeValue??[];return(0,U.jsxs)(`section`,{className:`card min-w-0 p-4`,children:[(0,U.jsx)(`h2`,{className:`text-sm font-semibold`,children:t.title}),n.length===0&&(0,U.jsx)(`p`,{className:`mt-2 text-muted`,children:t.none}),n.map(e=>(0,U.jsx)(`p`,{className:`mt-1 text-2xl font-semibold tracking-tight tabular-nums wrap-anywhere`,children:x(e)},e.currency)),n.length>0&&(0,U.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:t.hint}),(0,U.jsxs)(`dl`,{className:`mt-4 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,U.jsx)(D,{name:t.leads,children:(0,U.jsx)(`span`,{className:`tabular-nums`,children:O(e.leads?.totalCount??0)})}),(0,U.jsx)(D,{name:t.sales,children:(0,U.jsx)(`span`,{className:`tabular-nums`,children:O(e.sales?.totalCount??0)})})]})]})}function Tt({customer:e,search:t,onTask:n}){return(0,U.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,U.jsx)($e,{customer:e,onTask:n}),(0,U.jsxs)(`div`,{className:`grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,U.jsx)(Ct,{id:e.id,dir:t.dir??`desc`}),(0,U.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6 max-lg:contents`,children:[(0,U.jsx)(`div`,{className:`min-w-0 max-lg:order-first`,children:(0,U.jsx)(wt,{customer:e})}),(0,U.jsx)(Ze,{customer:e})]})]})]})}function Et({customer:e,onClose:t,onGone:n}){let r=at();async function i(){await r.run(e.id)&&(n(),o({look:`ok`,title:H.deleteDialog.done,text:e.name}))}return(0,U.jsx)(j,{title:H.deleteDialog.title(e.name),description:H.deleteDialog.hint,confirm:e.name,action:r,submit:H.deleteDialog.submit,onSubmit:i,onClose:t,children:(0,U.jsxs)(`ul`,{className:`flex list-disc flex-col gap-1.5 ps-5 text-pretty text-muted`,children:[(0,U.jsx)(`li`,{children:H.deleteDialog.stays}),(0,U.jsx)(`li`,{children:H.deleteDialog.again})]})})}var Dt=[`name`,`externalId`,`email`,`phone`,`avatar`];function Ot(e){let{name:t,externalId:n,email:r,phone:i,avatar:a}=e;return{name:t,externalId:n,email:r??``,phone:i??``,avatar:a??``}}function kt(e,t){let n=Ot(e),r=Dt.filter(e=>t[e].trim()!==n[e]);return Object.fromEntries(r.map(e=>[e,At(e,t[e].trim())]))}function At(e,t){return t||e===`name`||e===`externalId`?t:null}var jt={externalId:H.editDialog.externalIdHint},Mt={email:`email`,phone:`tel`,avatar:`url`};function Nt({customer:e,onClose:t}){let[n,r]=(0,V.useState)(()=>Ot(e)),i=it(),a=kt(e,n),s=Object.keys(a).length>0;async function c(){if(!s)return;let n=await i.run({id:e.id,...a});n&&(t(),o({look:`ok`,title:H.editDialog.saved,text:n.customer.name}))}return(0,U.jsx)(v,{title:H.editDialog.title(e.name),action:i,fields:Dt,changed:s,submit:{look:`primary`,disabled:!s,children:d.common.save},onSubmit:c,onClose:t,children:Dt.map(e=>(0,U.jsx)(S,{label:H.editDialog[e],hint:jt[e],optional:e!==`name`&&e!==`externalId`,type:Mt[e]??`text`,dir:`auto`,autoComplete:`off`,value:n[e],onChange:t=>r({...n,[e]:t}),error:y(i.error,e)},e))})}function Pt({title:e,items:t,icon:n,tone:r}){return(0,U.jsxs)(`section`,{children:[(0,U.jsx)(`h3`,{className:`text-sm font-medium`,children:e}),(0,U.jsx)(`ul`,{className:`mt-1.5 flex flex-col gap-1.5 text-[13px] text-muted`,children:t.map(e=>(0,U.jsxs)(`li`,{className:`flex items-start gap-2 text-pretty`,children:[(0,U.jsx)(A,{name:n,className:I(`mt-0.5 size-4`,r)}),e]},e))})]})}function Ft({customer:e,onClose:t,onGone:n}){let r=ot(),{goes:i,gone:a,stays:s,staying:c}=H.eraseDialog;async function l(){await r.run(e.id)&&(n(),o({look:`ok`,title:H.eraseDialog.done}))}return(0,U.jsx)(j,{title:H.eraseDialog.title(e.name),description:H.eraseDialog.hint,confirm:e.name,action:r,submit:H.eraseDialog.submit,onSubmit:l,onClose:t,children:(0,U.jsxs)(`div`,{className:`flex flex-col gap-4`,children:[(0,U.jsx)(Pt,{title:i,items:a,icon:`close`,tone:`text-danger`}),(0,U.jsx)(Pt,{title:s,items:c,icon:`check`,tone:`text-ok`})]})})}function It({task:e,onClose:t,onGone:n}){switch(e?.kind){case`edit`:return(0,U.jsx)(Nt,{customer:e.customer,onClose:t});case`delete`:return(0,U.jsx)(Et,{customer:e.customer,onClose:t,onGone:n});case`erase`:return(0,U.jsx)(Ft,{customer:e.customer,onClose:t,onGone:n});default:return null}}var Lt=g(`/$slug/customers/$customerId`);function Rt(){let{slug:e}=B().workspace,{customerId:t}=Lt.useParams(),n=Lt.useSearch(),r=Lt.useNavigate(),i=p(nt(e,t)),[a,o]=(0,V.useState)(null),s=i.data?.customer;N(s?.name??H.page);let c=(0,U.jsx)(f,{to:`/$slug/customers`,params:{slug:e},className:`btn btn-secondary mt-5`,children:H.missing.back});return(0,U.jsx)(Ye,{query:i,missing:{...H.missing,back:c},children:s&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(Tt,{customer:s,search:n,onTask:o}),(0,U.jsx)(It,{task:a,onClose:()=>o(null),onGone:()=>r({to:`/$slug/customers`,params:{slug:e},replace:!0})})]})})}var zt=[[`created-desc`,d.lists.newest],[`created-asc`,d.lists.oldest],[`name-asc`,d.lists.nameUp],[`name-desc`,d.lists.nameDown]];function Bt({label:e,placeholder:t,search:r,total:i,onChange:a}){let{sort:o,dir:s}=n(r);function c(e){let[t,n]=e.split(`-`);a({sort:t,dir:n})}return(0,U.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[(0,U.jsx)(be,{label:e,placeholder:t,value:r.q??``,onChange:e=>a({q:e||void 0})}),r.q&&(0,U.jsx)(T,{look:`ghost`,onClick:()=>a({q:void 0}),children:d.lists.clearFilters}),(0,U.jsx)(`p`,{role:`status`,className:`ms-auto text-[13px] text-muted`,children:i}),(0,U.jsx)(b,{label:d.lists.sort,value:`${o}-${s}`,options:zt,onChange:c,className:`w-full md:hidden`})]})}function Vt({customer:e}){let{workspace:t}=B();return(0,U.jsxs)(`span`,{className:`flex min-w-0 items-center gap-3`,children:[(0,U.jsx)(L,{name:e.name}),(0,U.jsxs)(`span`,{className:`min-w-0 flex-1`,children:[(0,U.jsx)(f,{to:`/$slug/customers/$customerId`,params:{slug:t.slug,customerId:e.id},preload:!1,title:e.name,className:`block truncate font-medium after:absolute after:inset-0`,children:(0,U.jsx)(`bdi`,{children:e.name})}),(0,U.jsx)(`span`,{className:`block truncate text-[13px] font-normal text-muted`,title:e.email??void 0,children:e.email??e.phone??`–`})]})]})}function Ht({value:e}){return e?.length?e.map(e=>(0,U.jsx)(`span`,{className:`block`,children:x(e)},e.currency)):(0,U.jsx)(`span`,{className:`text-muted`,children:`–`})}function Ut({customers:e,onTask:t}){let{columns:n}=H;return(0,U.jsx)(`ul`,{className:`flex flex-col gap-3 md:hidden`,children:e.map(e=>(0,U.jsxs)(`li`,{className:`card relative p-4`,children:[(0,U.jsxs)(`div`,{className:`flex items-start gap-3`,children:[(0,U.jsx)(`div`,{className:`min-w-0 flex-1`,children:(0,U.jsx)(Vt,{customer:e})}),(0,U.jsx)(`span`,{className:`-me-2 -mt-1.5`,children:(0,U.jsx)(Qe,{customer:e,onTask:t})})]}),(0,U.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,U.jsx)(D,{name:n.value,children:(0,U.jsx)(Ht,{value:e.lifetimeValue})}),(0,U.jsx)(D,{name:n.created,children:F(e.createdAt)})]})]},e.id))})}var Wt={clickId:`…`,eventName:`Sign up`,customerExternalId:`user-1`,customerName:`Ada Lovelace`},Gt=E(r,M,{method:`POST`,path:`/api/track/lead`,body:JSON.stringify(Wt)}),Kt=E(r,M,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:`mutation ($input: TrackLeadInput!) { trackLead(input: $input) { customer { id } } }`,variables:{input:Wt}})});function qt(){let e=(e,t)=>({value:e,text:e,content:(0,U.jsx)(Se,{code:t,label:`${d.snippets.label} ${e}`})});return(0,U.jsx)(P,{icon:`people`,title:H.empty.title,hint:H.empty.hint,children:(0,U.jsx)(`div`,{className:`mt-5 w-full max-w-xl text-start`,children:(0,U.jsx)(ke,{label:d.snippets.label,tabs:[e(d.snippets.rest,Gt),e(d.snippets.graphql,Kt)]})})})}function q({sort:e,text:t,search:r,onChange:i}){let a=n(r),o=a.sort===e?a.dir:void 0,s=o===`asc`?`desc`:`asc`;return(0,U.jsx)(Ee,{text:t,direction:o,onPress:()=>i({sort:e,dir:o?s:ee(e)})})}function Jt({customer:e,onTask:t}){return(0,U.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,U.jsx)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-56 px-4 py-3 text-start font-medium`,children:(0,U.jsx)(Vt,{customer:e})}),(0,U.jsx)(`td`,{className:`max-w-48 px-4 py-3`,children:(0,U.jsx)(`span`,{dir:`auto`,className:`block truncate font-mono text-xs text-muted`,title:e.externalId,children:e.externalId})}),(0,U.jsx)(`td`,{className:`px-4 py-3 text-end whitespace-nowrap tabular-nums`,children:(0,U.jsx)(Ht,{value:e.lifetimeValue})}),(0,U.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:F(e.createdAt)}),(0,U.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,U.jsx)(Qe,{customer:e,onTask:t})})]})}function Yt({customers:e,search:t,onChange:n,onTask:r}){let{columns:i}=H;return(0,U.jsx)(`div`,{className:`card hidden overflow-x-auto md:block`,children:(0,U.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,U.jsx)(`caption`,{className:`sr-only`,children:H.page}),(0,U.jsx)(`thead`,{children:(0,U.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,U.jsx)(q,{sort:`name`,text:i.name,search:t,onChange:n}),(0,U.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.externalId}),(0,U.jsx)(`th`,{scope:`col`,className:`table-head text-end`,children:i.value}),(0,U.jsx)(q,{sort:`created`,text:i.created,search:t,onChange:n}),(0,U.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,U.jsx)(`span`,{className:`sr-only`,children:d.lists.actions})})]})}),(0,U.jsx)(`tbody`,{children:e.map(e=>(0,U.jsx)(Jt,{customer:e,onTask:r},e.id))})]})})}var Xt=g(`/$slug/customers`);function Zt({search:e}){let{workspace:t}=B(),n=Xt.useNavigate(),r=p(tt(t.slug,e)),[i,a]=(0,V.useState)(null),o=r.data?.customers,s=e=>n({search:t=>({...t,after:void 0,...e}),replace:!0});return(0,U.jsxs)(ge,{label:H.page,query:r,page:o,after:e.after,onTurn:(e,t)=>n({search:t=>({...t,after:e}),state:{trail:t}}),toolbar:(e.q||!!o?.totalCount)&&(0,U.jsx)(Bt,{label:H.search,placeholder:H.searchHint,search:e,total:o?H.total(o.totalCount):void 0,onChange:s}),empty:e.q?(0,U.jsx)(me,{onClear:()=>s({q:void 0})}):(0,U.jsx)(qt,{}),children:[(0,U.jsx)(Yt,{customers:o?.nodes??[],search:e,onChange:s,onTask:a}),(0,U.jsx)(Ut,{customers:o?.nodes??[],onTask:a}),(0,U.jsx)(It,{task:i,onClose:()=>a(null),onGone:()=>a(null)})]})}var Qt=g(`/$slug/customers`);function $t(){N(H.page);let e=Qt.useSearch();return(0,U.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,U.jsx)(ve,{title:H.page,intro:H.intro}),(0,U.jsx)(Zt,{search:e})]})}var J=(a===`ar`?await u(()=>import(`./partners.ar-BHhwIRjh.js`),__vite__mapDeps([4,1]),import.meta.url):await u(()=>import(`./partners.en-CQIqU-7B.js`),__vite__mapDeps([5,3]),import.meta.url)).partners;function en({partner:e}){let{facts:t}=J;return(0,U.jsxs)(Xe,{title:t.title,children:[(0,U.jsx)(_,{name:t.email,value:e.email,none:t.none}),(0,U.jsx)(_,{name:t.phone,value:e.phone,none:t.none}),(0,U.jsx)(k,{name:t.created,children:(0,U.jsx)(z,{time:e.createdAt})}),(0,U.jsx)(k,{name:t.updated,children:(0,U.jsx)(z,{time:e.updatedAt})}),(0,U.jsx)(_,{name:t.id,value:e.id,none:t.none,mono:!0})]})}function tn({partner:e,onTask:t}){let n=W()(`EDITOR`),r=J.actionsFor(e.name);return(0,U.jsxs)(Oe,{align:`end`,trigger:(0,U.jsx)(de,{small:!0,icon:`dots`,label:r,className:`relative z-10`}),children:[(0,U.jsx)(C,{icon:`pencil`,disabled:!!n,reason:n,onClick:()=>t({kind:`edit`,partner:e}),children:J.edit}),(0,U.jsx)(C,{icon:`trash`,danger:!0,disabled:!!n,reason:n,onClick:()=>t({kind:`delete`,partner:e}),children:J.remove})]})}function nn({partner:e,onTask:t}){let{slug:n}=B().workspace,r=W()(`EDITOR`);return(0,U.jsxs)(`header`,{className:`flex flex-col gap-2`,children:[(0,U.jsxs)(f,{to:`/$slug/partners`,params:{slug:n},className:`-ms-1 flex w-fit items-center gap-1 rounded py-1 text-[13px] text-muted hover:text-fg`,children:[(0,U.jsx)(A,{name:`chevronStart`,className:`size-4 rtl:-scale-x-100`}),J.missing.back]}),(0,U.jsxs)(`div`,{className:`flex flex-wrap items-center gap-3`,children:[(0,U.jsx)(L,{name:e.name}),(0,U.jsx)(`div`,{className:`min-w-0 flex-1 basis-28`,children:(0,U.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e.name})}),(0,U.jsxs)(`div`,{className:`flex items-center gap-1`,children:[(0,U.jsx)(T,{icon:`pencil`,disabled:!!r,title:r,onClick:()=>t({kind:`edit`,partner:e}),children:J.edit}),(0,U.jsx)(tn,{partner:e,onTask:t})]})]})]})}function Y({name:e,children:t}){return(0,U.jsxs)(`div`,{className:`-ms-px -mt-px min-w-0 border-s border-t border-line px-5 py-4`,children:[(0,U.jsx)(`dt`,{className:`text-[13px] text-muted`,children:e}),(0,U.jsx)(`dd`,{className:`mt-1 text-2xl font-semibold tracking-tight tabular-nums`,children:t})]})}var rn={"30d":30,"90d":90,"1y":365,"5y":1825},an=864e5;function on(e,t){return{from:new Date(t-rn[e]*an).toISOString(),until:new Date(t).toISOString()}}var sn=25;function cn(e,n){let{q:r,sort:a,dir:o,after:s}=n;return h({queryKey:[`partners`,e,`list`,{q:r,sort:a,dir:o,after:s}],queryFn:()=>i(Re,{first:sn,after:s,filter:{search:r},orderBy:t(n)},e),placeholderData:m,staleTime:0})}function ln(e,t){return h({queryKey:[`partners`,e,`one`,t],queryFn:()=>i(ze,{id:t},e),staleTime:0})}function un(e,t,n){return h({queryKey:[`partners`,e,`numbers`,t,n],queryFn:async()=>{let r=[{dimension:`PARTNER`,values:[t]}],a={...on(n,Date.now()),filters:r};return(await i(Be,{input:a},e)).analytics?.totals??null},placeholderData:m,staleTime:0})}var X=(e,t)=>(n,r,a)=>h({queryKey:[`partners`,n,e,r,a],queryFn:()=>i(t,{id:r,first:sn,after:a},n),placeholderData:m,staleTime:0}),dn=X(`links`,Ve),fn=X(`clicks`,He),pn=X(`leads`,Ue),mn=X(`sales`,We),hn=g(`/$slug/partners/$partnerId`);function gn({id:e,range:t}){let{workspace:n}=B(),r=hn.useNavigate(),i=p(un(n.slug,e,t)),{numbers:a}=J,o=i.data,s=o?.revenue??[],c=e=>e===void 0?`…`:O(e);return i.isError&&!o?(0,U.jsx)(R,{error:i.error,onRetry:i.refetch}):(0,U.jsxs)(`section`,{"aria-labelledby":`credited`,className:`flex flex-col gap-3`,children:[(0,U.jsxs)(`div`,{className:`flex flex-wrap items-center justify-between gap-2`,children:[(0,U.jsx)(`h2`,{id:`credited`,className:`text-base font-semibold`,children:a.title}),(0,U.jsx)(b,{label:a.range,value:t,options:te.map(e=>[e,a.ranges[e]]),onChange:e=>r({search:t=>({...t,range:e}),replace:!0}),className:`w-40`})]}),(0,U.jsxs)(`dl`,{"aria-busy":i.isPlaceholderData,className:I(`card grid grid-cols-2 overflow-hidden transition-opacity lg:grid-cols-4`,i.isPlaceholderData&&`opacity-60`),children:[(0,U.jsx)(Y,{name:a.clicks,children:c(o?.clicks)}),(0,U.jsx)(Y,{name:a.leads,children:c(o?.leads)}),(0,U.jsx)(Y,{name:a.sales,children:c(o?.sales)}),(0,U.jsxs)(Y,{name:a.revenue,children:[s.map(e=>(0,U.jsx)(`span`,{className:`block wrap-anywhere`,children:x(e)},e.currency)),s.length===0&&(0,U.jsx)(`span`,{className:`text-muted`,children:o?a.noRevenue:`…`})]})]})]})}var _n=g(`/$slug/partners/$partnerId`);function Z({part:e,icon:t,page:n,children:r,...i}){let a=_n.useNavigate(),{title:o,hint:s}=J.nothing[e];return(0,U.jsxs)(ge,{...i,label:J.tabs[e],page:n,onTurn:(e,t)=>a({search:t=>({...t,after:e}),state:{trail:t}}),empty:(0,U.jsx)(P,{icon:t,title:o,hint:s}),children:[(0,U.jsx)(`p`,{className:`mb-2 text-[13px] text-muted`,children:n&&J.entries[e](n.totalCount)}),(0,U.jsx)(`ul`,{className:`card divide-y divide-line`,children:r})]})}function Q({title:e,time:t,children:n}){let r=xe();return(0,U.jsxs)(`li`,{className:`px-4 py-3`,children:[(0,U.jsxs)(`div`,{className:`flex flex-wrap items-baseline justify-between gap-x-4`,children:[(0,U.jsx)(`p`,{className:`min-w-0 wrap-anywhere`,children:e}),(0,U.jsx)(`span`,{className:`text-[13px] whitespace-nowrap text-muted`,children:(0,U.jsx)(pe,{content:Te(t),children:(0,U.jsx)(`time`,{dateTime:t,children:ye(t,r)})})})]}),(0,U.jsx)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:n})]})}function vn({id:e,after:t}){let{workspace:n}=B(),r=p(fn(n.slug,e,t)),i=r.data?.partner?.clicks;return(0,U.jsx)(Z,{part:`clicks`,icon:`pointer`,query:r,page:i,after:t,children:i?.nodes.map(e=>(0,U.jsx)(Q,{time:e.createdAt,title:(0,U.jsx)(K,{link:e.link}),children:pt(e)},e.id))})}function yn({customer:e}){let{workspace:t}=B();return e?(0,U.jsx)(f,{to:`/$slug/customers/$customerId`,params:{slug:t.slug,customerId:e.id},className:`link underline`,children:(0,U.jsx)(`bdi`,{children:e.name})}):(0,U.jsx)(U.Fragment,{children:J.deletedCustomer})}function bn({id:e,after:t}){let{workspace:n}=B(),r=p(pn(n.slug,e,t)),i=r.data?.partner?.leads;return(0,U.jsx)(Z,{part:`leads`,icon:`personCheck`,query:r,page:i,after:t,children:i?.nodes.map(({id:e,eventName:t,createdAt:n,customer:r,link:i})=>(0,U.jsxs)(Q,{time:n,title:(0,U.jsx)(`bdi`,{className:`font-medium`,children:t}),children:[(0,U.jsx)(yn,{customer:r}),` · `,(0,U.jsx)(K,{link:i})]},e))})}function xn({id:e,after:t}){let{workspace:n}=B(),r=p(dn(n.slug,e,t)),i=r.data?.partner?.links;return(0,U.jsx)(Z,{part:`links`,icon:`link`,query:r,page:i,after:t,children:i?.nodes.map(e=>(0,U.jsx)(Q,{time:e.createdAt,title:(0,U.jsx)(K,{link:e}),children:(0,U.jsx)(`bdi`,{className:`line-clamp-2`,children:e.url})},e.id))})}function Sn({sale:e}){return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`bdi`,{className:`font-medium`,children:e.eventName}),` `,(0,U.jsx)(`span`,{className:`font-semibold tabular-nums`,children:x(e)}),` `,e.refunded>0&&(0,U.jsx)(w,{look:`warn`,children:e.net>0?J.partlyRefunded:J.refunded})]})}function Cn({id:e,after:t}){let{workspace:n}=B(),r=p(mn(n.slug,e,t)),i=r.data?.partner?.sales;return(0,U.jsx)(Z,{part:`sales`,icon:`coin`,query:r,page:i,after:t,children:i?.nodes.map(e=>(0,U.jsxs)(Q,{time:e.createdAt,title:(0,U.jsx)(Sn,{sale:e}),children:[(0,U.jsx)(yn,{customer:e.customer}),` · `,(0,U.jsx)(K,{link:e.link})]},e.id))})}var wn=g(`/$slug/partners/$partnerId`),Tn={links:xn,clicks:vn,leads:bn,sales:Cn};function En({id:e,search:t}){let n=wn.useNavigate(),r=e=>n({search:t=>({...t,after:void 0,part:e}),replace:!0}),i=s.map(n=>{let r=Tn[n];return{value:n,text:J.tabs[n],content:(0,U.jsx)(r,{id:e,after:t.after})}});return(0,U.jsx)(ke,{label:J.tabs.label,tabs:i,value:t.part??`links`,onChange:r})}function Dn({partner:e,search:t,onTask:n}){return(0,U.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,U.jsx)(nn,{partner:e,onTask:n}),(0,U.jsx)(gn,{id:e.id,range:t.range??`30d`}),(0,U.jsxs)(`div`,{className:`grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,U.jsx)(En,{id:e.id,search:t}),(0,U.jsx)(en,{partner:e})]})]})}function On(e){let t=le(),n=B().workspace.slug;return he(async r=>{let i=await e(r,n);return t.invalidateQueries({queryKey:[`partners`,n]}),i})}function kn(){return On(async(e,t)=>(await i(Ge,{input:e},t)).createPartner)}function An(){return On(async(e,t)=>(await i(Ke,{input:e},t)).updatePartner)}function jn(){return On(async(e,t)=>(await i(qe,{input:{id:e}},t)).deletePartner)}function Mn({partner:e,onClose:t,onGone:n}){let r=jn();async function i(){await r.run(e.id)&&(n(),o({look:`ok`,title:J.deleteDialog.done,text:e.name}))}return(0,U.jsx)(j,{title:J.deleteDialog.title(e.name),description:J.deleteDialog.hint,confirm:e.name,action:r,submit:J.deleteDialog.submit,onSubmit:i,onClose:t,children:(0,U.jsxs)(`ul`,{className:`flex list-disc flex-col gap-1.5 ps-5 text-pretty text-muted`,children:[(0,U.jsx)(`li`,{children:J.deleteDialog.links}),(0,U.jsx)(`li`,{children:J.deleteDialog.credit})]})})}var $=[`name`,`email`,`phone`],Nn={name:``,email:``,phone:``};function Pn({name:e,email:t,phone:n}){return{name:e,email:t??``,phone:n??``}}function Fn(e,t){let n=$.filter(n=>t[n].trim()!==e[n]),r=e=>t[e].trim()||(e===`name`?``:null);return Object.fromEntries(n.map(e=>[e,r(e)]))}var In={name:`text`,email:`email`,phone:`tel`};function Ln({draft:e,error:t,onChange:n}){return $.map(r=>(0,U.jsx)(S,{label:J.form[r],optional:r!==`name`,placeholder:r===`name`?J.form.namePlaceholder:void 0,type:In[r],dir:`auto`,autoComplete:`off`,value:e[r],onChange:t=>n({...e,[r]:t}),error:y(t,r)},r))}function Rn({partner:e,onClose:t}){let[n,r]=(0,V.useState)(()=>Pn(e)),i=An(),a=Fn(Pn(e),n),s=Object.keys(a).length>0;async function c(){let n=s&&await i.run({id:e.id,...a});n&&(t(),o({look:`ok`,title:J.form.saved,text:n.partner.name}))}return(0,U.jsx)(v,{title:J.form.editTitle(e.name),action:i,fields:$,changed:s,submit:{look:`primary`,disabled:!s,children:d.common.save},onSubmit:c,onClose:t,children:(0,U.jsx)(Ln,{draft:n,error:i.error,onChange:r})})}function zn({task:e,onClose:t,onGone:n}){switch(e?.kind){case`edit`:return(0,U.jsx)(Rn,{partner:e.partner,onClose:t});case`delete`:return(0,U.jsx)(Mn,{partner:e.partner,onClose:t,onGone:n});default:return null}}var Bn=g(`/$slug/partners/$partnerId`);function Vn(){let{slug:e}=B().workspace,{partnerId:t}=Bn.useParams(),n=Bn.useSearch(),r=Bn.useNavigate(),i=p(ln(e,t)),[a,o]=(0,V.useState)(null),s=i.data?.partner;N(s?.name??J.page);let c=(0,U.jsx)(f,{to:`/$slug/partners`,params:{slug:e},className:`btn btn-secondary mt-5`,children:J.missing.back});return(0,U.jsx)(Ye,{query:i,missing:{...J.missing,back:c},children:s&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(Dn,{partner:s,search:n,onTask:o}),(0,U.jsx)(zn,{task:a,onClose:()=>o(null),onGone:()=>r({to:`/$slug/partners`,params:{slug:e},replace:!0})})]})})}function Hn({onClose:e}){let{slug:t}=B().workspace,n=ae(),[r]=(0,V.useState)(ne),[i,a]=(0,V.useState)(Nn),s=kn(),c=Fn(Nn,i);async function l(){let e=await s.run({...c,name:i.name.trim(),idempotencyKey:r});if(!e)return;let{id:a,name:l}=e.partner;await n({to:`/$slug/partners/$partnerId`,params:{slug:t,partnerId:a},replace:!0}),o({look:`ok`,title:J.form.created,text:l})}return(0,U.jsx)(v,{title:J.form.createTitle,action:s,fields:$,changed:Object.keys(c).length>0,submit:{look:`primary`,children:J.form.submit},onSubmit:l,onClose:e,children:(0,U.jsx)(Ln,{draft:i,error:s.error,onChange:a})})}function Un({partner:e}){let{workspace:t}=B();return(0,U.jsxs)(`span`,{className:`flex min-w-0 items-center gap-3`,children:[(0,U.jsx)(L,{name:e.name}),(0,U.jsxs)(`span`,{className:`min-w-0 flex-1`,children:[(0,U.jsx)(f,{to:`/$slug/partners/$partnerId`,params:{slug:t.slug,partnerId:e.id},preload:!1,title:e.name,className:`block truncate font-medium after:absolute after:inset-0`,children:(0,U.jsx)(`bdi`,{children:e.name})}),(0,U.jsx)(`span`,{className:`block truncate text-[13px] font-normal text-muted`,title:e.email??void 0,children:e.email??`–`})]})]})}function Wn({partners:e,onTask:t}){let{columns:n}=J;return(0,U.jsx)(`ul`,{className:`flex flex-col gap-3 md:hidden`,children:e.map(e=>(0,U.jsxs)(`li`,{className:`card relative p-4`,children:[(0,U.jsxs)(`div`,{className:`flex items-start gap-3`,children:[(0,U.jsx)(`div`,{className:`min-w-0 flex-1`,children:(0,U.jsx)(Un,{partner:e})}),(0,U.jsx)(`span`,{className:`-me-2 -mt-1.5`,children:(0,U.jsx)(tn,{partner:e,onTask:t})})]}),(0,U.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,U.jsx)(D,{name:n.phone,children:(0,U.jsx)(`bdi`,{children:e.phone??`–`})}),(0,U.jsx)(D,{name:n.created,children:F(e.createdAt)})]})]},e.id))})}var Gn=E(r,M,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:`mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { partner { id } } }`,variables:{input:{name:J.form.namePlaceholder}}})});function Kn(){return(0,U.jsx)(P,{icon:`partner`,title:J.empty.title,hint:J.empty.hint,children:(0,U.jsx)(`div`,{className:`mt-5 w-full max-w-xl text-start`,children:(0,U.jsx)(Se,{code:Gn,label:`${d.snippets.label} ${d.snippets.curl}`})})})}function qn({partner:e,onTask:t}){return(0,U.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,U.jsx)(`th`,{scope:`row`,className:`w-1/2 max-w-0 min-w-56 px-4 py-3 text-start font-medium`,children:(0,U.jsx)(Un,{partner:e})}),(0,U.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:(0,U.jsx)(`bdi`,{children:e.phone??`–`})}),(0,U.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:F(e.createdAt)}),(0,U.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,U.jsx)(tn,{partner:e,onTask:t})})]})}function Jn({partners:e,search:t,onChange:n,onTask:r}){let{columns:i}=J;return(0,U.jsx)(`div`,{className:`card hidden overflow-x-auto md:block`,children:(0,U.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,U.jsx)(`caption`,{className:`sr-only`,children:J.page}),(0,U.jsx)(`thead`,{children:(0,U.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,U.jsx)(q,{sort:`name`,text:i.name,search:t,onChange:n}),(0,U.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.phone}),(0,U.jsx)(q,{sort:`created`,text:i.created,search:t,onChange:n}),(0,U.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,U.jsx)(`span`,{className:`sr-only`,children:d.lists.actions})})]})}),(0,U.jsx)(`tbody`,{children:e.map(e=>(0,U.jsx)(qn,{partner:e,onTask:r},e.id))})]})})}var Yn=g(`/$slug/partners`);function Xn({search:e}){let{workspace:t}=B(),n=Yn.useNavigate(),r=p(cn(t.slug,e)),[i,a]=(0,V.useState)(null),o=r.data?.partners,s=e=>n({search:t=>({...t,after:void 0,...e}),replace:!0});return(0,U.jsxs)(ge,{label:J.page,query:r,page:o,after:e.after,onTurn:(e,t)=>n({search:t=>({...t,after:e}),state:{trail:t}}),toolbar:(e.q||!!o?.totalCount)&&(0,U.jsx)(Bt,{label:J.search,placeholder:J.searchHint,search:e,total:o?J.total(o.totalCount):void 0,onChange:s}),empty:e.q?(0,U.jsx)(me,{onClear:()=>s({q:void 0})}):(0,U.jsx)(Kn,{}),children:[(0,U.jsx)(Jn,{partners:o?.nodes??[],search:e,onChange:s,onTask:a}),(0,U.jsx)(Wn,{partners:o?.nodes??[],onTask:a}),(0,U.jsx)(zn,{task:i,onClose:()=>a(null),onGone:()=>a(null)})]})}var Zn=g(`/$slug/partners`);function Qn(){N(J.page);let e=Zn.useSearch(),t=Zn.useNavigate(),n=W()(`EDITOR`),r=e=>t({search:t=>({...t,create:e}),replace:!e});return(0,U.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,U.jsx)(ve,{title:J.page,intro:J.intro,children:(0,U.jsx)(T,{look:`primary`,icon:`plus`,disabled:!!n,title:n,onClick:()=>r(`1`),children:J.create})}),(0,U.jsx)(Xn,{search:e}),e.create&&!n&&(0,U.jsx)(Hn,{onClose:()=>r(void 0)})]})}export{W as a,Rt as i,Vn as n,$t as r,Qn as t};