const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./customers.ar-Dyz610wI.js","./words.ar-BTkEuRC9.js","./customers.en-kMRlSA9Z.js","./words.en-vltmtUb3.js","./partners.ar-BHhwIRjh.js","./partners.en-CQIqU-7B.js"])))=>i.map(i=>d[i]);
import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{M as t,N as n,Q as r,Y as i,_t as a,at as o,c as s,ct as c,et as l,gt as u,ht as d,j as ee,l as te,tt as ne,ut as re}from"./start-weLEFs1U.js";import{A as ie,C as ae,D as oe,S as f,a as p,c as m,i as h,n as se,r as ce,u as le,x as g}from"./frame-Dcs5uaQq.js";import{$ as ue,A as _,Ct as de,D as fe,E as v,F as pe,Ft as me,G as y,I as b,K as he,M as ge,N as _e,S as x,W as S,_ as C,_t as ve,b as ye,cn as w,ct as be,et as T,g as E,gt as xe,h as D,it as Se,j as Ce,k as O,ln as we,m as Te,on as k,p as Ee,pt as De,q as Oe,rt as ke,sn as A,st as Ae,tn as j,tt as je,ut as M,v as N,vt as Me,x as Ne,xt as P,y as Pe,yt as Fe}from"./parts-Y6U_cuJv.js";import{u as F}from"./LinkPages-ysoxWCf2.js";var Ie=new l(`
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
}`),Le=new l(`
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
}`),Re=new l(`
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
}`),ze=new l(`
    mutation UpdateCustomer($input: UpdateCustomerInput!) {
  updateCustomer(input: $input) {
    customer {
      id
      name
    }
  }
}
    `),Be=new l(`
    mutation DeleteCustomer($input: DeleteCustomerInput!) {
  deleteCustomer(input: $input) {
    deletedId
  }
}
    `),Ve=new l(`
    mutation EraseCustomer($input: EraseCustomerInput!) {
  eraseCustomer(input: $input) {
    erasedId
  }
}
    `),He=new l(`
    mutation RefundSale($input: RefundSaleInput!) {
  refundSale(input: $input) {
    refund {
      id
      amount
    }
  }
}
    `),Ue=new l(`
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
}`),We=new l(`
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
}`),Ge=new l(`
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
    `),Ke=new l(`
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
}`),qe=new l(`
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
}`),Je=new l(`
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
}`),Ye=new l(`
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
}`),Xe=new l(`
    mutation CreatePartner($input: CreatePartnerInput!) {
  createPartner(input: $input) {
    partner {
      id
      name
    }
  }
}
    `),Ze=new l(`
    mutation UpdatePartner($input: UpdatePartnerInput!) {
  updatePartner(input: $input) {
    partner {
      id
      name
    }
  }
}
    `),Qe=new l(`
    mutation DeletePartner($input: DeletePartnerInput!) {
  deletePartner(input: $input) {
    deletedId
  }
}
    `),I=e(ie(),1),L=(a===`ar`?await u(()=>import(`./customers.ar-Dyz610wI.js`),__vite__mapDeps([0,1]),import.meta.url):await u(()=>import(`./customers.en-kMRlSA9Z.js`),__vite__mapDeps([2,3]),import.meta.url)).customers,R=oe();function $e(){return(0,R.jsxs)(`div`,{role:`status`,className:`flex flex-col gap-6`,children:[(0,R.jsx)(`span`,{className:`sr-only`,children:d.common.loading}),(0,R.jsx)(`div`,{className:`skeleton h-8 w-56`}),(0,R.jsxs)(`div`,{className:`grid gap-6 lg:grid-cols-[1fr_22rem]`,children:[(0,R.jsx)(`div`,{className:`skeleton h-80`}),(0,R.jsx)(`div`,{className:`skeleton h-56 max-lg:order-first`})]})]})}function et({query:e,missing:t,children:n}){let r=Me(e.isPending);return n||(e.error&&!re(e.error)?(0,R.jsx)(ve,{error:e.error,onRetry:e.refetch}):e.isPending?r?(0,R.jsx)($e,{}):null:(0,R.jsx)(k,{icon:`search`,title:t.title,hint:t.hint,children:t.back}))}function tt({title:e,children:t}){return(0,R.jsxs)(`section`,{className:`card min-w-0 p-4`,children:[(0,R.jsx)(`h2`,{className:`text-sm font-semibold`,children:e}),(0,R.jsx)(`dl`,{className:`mt-2 divide-y divide-line`,children:t})]})}function nt({customer:e}){let{facts:t}=L;return(0,R.jsxs)(tt,{title:t.title,children:[(0,R.jsx)(O,{name:t.externalId,value:e.externalId,none:t.none,mono:!0}),(0,R.jsx)(O,{name:t.email,value:e.email,none:t.none}),(0,R.jsx)(O,{name:t.phone,value:e.phone,none:t.none}),e.avatar&&(0,R.jsx)(O,{name:t.avatar,value:e.avatar,none:t.none}),(0,R.jsx)(_,{name:t.created,children:(0,R.jsx)(N,{time:e.createdAt})}),(0,R.jsx)(_,{name:t.updated,children:(0,R.jsx)(N,{time:e.updatedAt})}),(0,R.jsx)(O,{name:t.id,value:e.id,none:t.none,mono:!0})]})}function z(){let{can:e}=F();return t=>e(t)?void 0:d.common.needsRole(t)}function B({customer:e,onTask:t}){let n=z(),r=n=>()=>t({kind:n,customer:e}),i=L.actionsFor(e.name),a=n(`EDITOR`),o=n(`ADMIN`);return(0,R.jsxs)(de,{align:`end`,trigger:(0,R.jsx)(me,{small:!0,icon:`dots`,label:i,className:`relative z-10`}),children:[(0,R.jsx)(P,{icon:`pencil`,disabled:!!a,reason:a,onClick:r(`edit`),children:L.edit}),(0,R.jsx)(P,{icon:`trash`,danger:!0,disabled:!!a,reason:a,onClick:r(`delete`),children:L.remove}),(0,R.jsx)(P,{icon:`eraser`,danger:!0,disabled:!!o,reason:o,onClick:r(`erase`),children:L.erase})]})}function rt({customer:e,onTask:t}){let{slug:n}=F().workspace,r=z()(`EDITOR`);return(0,R.jsxs)(`header`,{className:`flex flex-col gap-2`,children:[(0,R.jsxs)(f,{to:`/$slug/customers`,params:{slug:n},className:`-ms-1 flex w-fit items-center gap-1 rounded py-1 text-[13px] text-muted hover:text-fg`,children:[(0,R.jsx)(w,{name:`chevronStart`,className:`size-4 rtl:-scale-x-100`}),L.missing.back]}),(0,R.jsxs)(`div`,{className:`flex flex-wrap items-center gap-3`,children:[(0,R.jsx)(C,{name:e.name}),(0,R.jsx)(`div`,{className:`min-w-0 flex-1 basis-28`,children:(0,R.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e.name})}),(0,R.jsxs)(`div`,{className:`flex items-center gap-1`,children:[(0,R.jsx)(A,{icon:`pencil`,disabled:!!r,title:r,onClick:()=>t({kind:`edit`,customer:e}),children:L.edit}),(0,R.jsx)(B,{customer:e,onTask:t})]})]})]})}var it=25;function at(e,n){let{q:r,sort:a,dir:o,after:s}=n;return h({queryKey:[`customers`,e,`list`,{q:r,sort:a,dir:o,after:s}],queryFn:()=>i(Ie,{first:it,after:s,filter:{search:r},orderBy:t(n)},e),placeholderData:m,staleTime:0})}function ot(e,t){return h({queryKey:[`customers`,e,`one`,t],queryFn:()=>i(Le,{id:t},e),staleTime:0})}function st(e,t,n){let r=n===`asc`?`ASC`:`DESC`;return ce({queryKey:[`customers`,e,`timeline`,t,n],queryFn:async({pageParam:n})=>(await i(Re,{id:t,first:it,after:n,direction:r},e)).customer?.timeline??null,initialPageParam:void 0,getNextPageParam:e=>e?.pageInfo.hasNextPage&&e.pageInfo.endCursor||void 0,placeholderData:m,staleTime:0})}function V(e){let t=le(),n=F().workspace.slug;return fe(async r=>{let i=await e(r,n);return t.invalidateQueries({queryKey:[`customers`,n]}),i})}function ct(){return V(async(e,t)=>(await i(ze,{input:e},t)).updateCustomer)}function lt(){return V(async(e,t)=>(await i(Be,{input:{id:e}},t)).deleteCustomer)}function ut(){return V(async(e,t)=>(await i(Ve,{input:{id:e}},t)).eraseCustomer)}function dt(){return V(async({sale:e,text:t,reason:n,idempotencyKey:r},a)=>{let o={saleId:e.id,amount:ft(t,e),reason:n,idempotencyKey:r};return(await i(He,{input:o},a)).refundSale})}function ft(e,{net:t,currency:n}){let r=Oe(e,n);if(r!==void 0&&r>0&&r<=t)return r;let i=L.refundDialog.amountBad(y({amount:t,currency:n}));throw new c(i,{field:`amount`})}function pt({sale:e,onClose:t}){let n={amount:e.net,currency:e.currency},[r]=(0,I.useState)(ne),[i,a]=(0,I.useState)(he(n)),[s,c]=(0,I.useState)(``),l=dt(),{refundDialog:u}=L;async function d(){let a=await l.run({sale:e,text:i,reason:s.trim()||void 0,idempotencyKey:r});a&&(t(),o({look:`ok`,title:u.done,text:y({...n,amount:a.refund.amount})}))}return(0,R.jsxs)(x,{size:`small`,title:u.title,description:u.hint(y(n)),action:l,fields:[`amount`,`reason`],submit:{look:`primary`,children:u.submit},onSubmit:d,onClose:t,children:[(0,R.jsx)(b,{label:u.amount(e.currency.toUpperCase()),hint:u.amountHint,inputMode:`decimal`,autoComplete:`off`,value:i,onChange:a,error:v(l.error,`amount`)}),(0,R.jsx)(Ne,{label:u.reason,hint:u.reasonHint,optional:!0,dir:`auto`,maxLength:1e3,value:s,onChange:c,error:v(l.error,`reason`)})]})}var mt=g(`/$slug/customers/$customerId`),ht=[[`desc`,d.lists.newest],[`asc`,d.lists.oldest]];function gt({dir:e,total:t}){let n=mt.useNavigate();return(0,R.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-2`,children:[(0,R.jsx)(`h2`,{id:`timeline`,className:`text-base font-semibold`,children:L.timeline.title}),(0,R.jsx)(`p`,{role:`status`,className:`flex-1 text-[13px] text-muted`,children:t!==void 0&&L.timeline.total(t)}),(0,R.jsx)(S,{label:L.timeline.order,value:e,options:ht,onChange:e=>n({search:{dir:e===`asc`?e:void 0},replace:!0}),className:`w-40`})]})}function _t({city:e,country:t,browser:n,os:r,referrer:i}){return[[e,t&&ue(t)].filter(Boolean).join(`, `),[n,r].filter(Boolean).join(`, `),i&&L.timeline.from(i)].filter(Boolean).join(` · `)}function H({link:e}){return e?(0,R.jsxs)(`bdi`,{className:`font-medium`,title:e.shortUrl,children:[e.domain,`/`,e.shortId]}):(0,R.jsx)(`span`,{className:`text-muted`,children:L.timeline.deletedLink})}function U({icon:e,tone:t,time:n,title:r,children:i}){let a=Fe();return(0,R.jsxs)(`li`,{className:`group relative flex gap-3 pb-6 last:pb-0`,children:[(0,R.jsx)(`span`,{"aria-hidden":`true`,className:`absolute start-[13px] top-8 bottom-1 w-px bg-line group-last:hidden`}),(0,R.jsx)(`span`,{className:we(`grid size-7 shrink-0 place-items-center rounded-full`,t),children:(0,R.jsx)(w,{name:e,className:`size-4`})}),(0,R.jsxs)(`div`,{className:`min-w-0 flex-1 pt-0.5`,children:[(0,R.jsxs)(`div`,{className:`flex flex-wrap items-baseline justify-between gap-x-4`,children:[(0,R.jsx)(`p`,{className:`min-w-0 wrap-anywhere`,children:r}),(0,R.jsx)(`span`,{className:`text-[13px] whitespace-nowrap text-muted`,children:(0,R.jsx)(Ce,{content:je(n),children:(0,R.jsx)(`time`,{dateTime:n,children:Se(n,a)})})})]}),i]})]})}function vt({click:e}){let{clicked:t,scanned:n,landed:r}=L.timeline,i=e.qr?n:e.trigger===`EMBED`?r:t,a=_t(e);return(0,R.jsx)(U,{icon:`pointer`,tone:`bg-surface-2 text-muted`,time:e.createdAt,title:(0,R.jsxs)(R.Fragment,{children:[i,` `,(0,R.jsx)(H,{link:e.link})]}),children:a&&(0,R.jsx)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:a})})}function yt({event:e}){let{workspace:t}=F(),{through:n,creditedTo:r,deletedPartner:i}=L.timeline,{link:a,partner:o,partnerId:s}=e;return(0,R.jsxs)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:[n,` `,(0,R.jsx)(H,{link:a}),s&&(0,R.jsxs)(R.Fragment,{children:[` · `,r,` `]}),s&&!o&&i,o&&(0,R.jsx)(f,{to:`/$slug/partners/$partnerId`,params:{slug:t.slug,partnerId:o.id},className:`link underline`,children:(0,R.jsx)(`bdi`,{children:o.name})})]})}function bt({value:e}){return e?(0,R.jsxs)(`details`,{className:`mt-1 text-[13px]`,children:[(0,R.jsx)(`summary`,{className:`w-fit rounded py-0.5 text-muted hover:text-fg`,children:L.timeline.metadata}),(0,R.jsx)(be,{label:L.timeline.metadata,className:`mt-1 max-h-48 overflow-auto rounded-lg bg-surface-2 p-3 font-mono text-xs whitespace-pre-wrap wrap-anywhere`,children:JSON.stringify(e,null,2)})]}):null}function xt({lead:e}){return(0,R.jsxs)(U,{icon:`personCheck`,tone:`bg-accent-soft text-accent`,time:e.createdAt,title:(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(`bdi`,{className:`font-medium`,children:e.eventName}),` `,(0,R.jsx)(E,{children:L.timeline.lead})]}),children:[(0,R.jsx)(yt,{event:e}),(0,R.jsx)(bt,{value:e.metadata})]})}function St({sale:e,onRefund:t}){let n=z()(`EDITOR`);return e.net<=0?null:(0,R.jsx)(A,{small:!0,className:`mt-2`,disabled:!!n,title:n,"aria-label":L.timeline.refundOf(e.eventName),onClick:()=>t(e),children:L.timeline.refund})}function Ct({sale:e}){let t=e.refunds?.nodes??[],n=(e.refunds?.totalCount??0)-t.length;return t.length===0?null:(0,R.jsxs)(`ul`,{className:`mt-2 flex flex-col gap-1.5 border-s-2 border-line ps-3 text-[13px]`,children:[t.map(({id:t,amount:n,reason:r,createdAt:i})=>(0,R.jsxs)(`li`,{className:`flex items-start gap-2`,children:[(0,R.jsx)(w,{name:`rotate`,className:`mt-0.5 size-4 text-warn`}),(0,R.jsxs)(`span`,{className:`min-w-0 wrap-anywhere`,children:[(0,R.jsx)(`span`,{className:`font-medium tabular-nums`,children:L.timeline.paidBack(y({amount:n,currency:e.currency}))}),` `,(0,R.jsx)(`span`,{className:`text-muted`,children:T(i)}),r&&(0,R.jsx)(`span`,{dir:`auto`,className:`block text-muted`,children:r})]})]},t)),n>0&&(0,R.jsx)(`li`,{className:`text-muted`,children:L.timeline.moreRefunds(n)})]})}function wt({sale:e,onRefund:t}){let{timeline:n}=L;return(0,R.jsxs)(U,{icon:`coin`,tone:`bg-ok-soft text-ok`,time:e.createdAt,title:(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(`bdi`,{className:`font-medium`,children:e.eventName}),` `,(0,R.jsx)(`span`,{className:`font-semibold tabular-nums`,children:y(e)}),` `,e.refunded>0?(0,R.jsx)(E,{look:`warn`,children:e.net>0?n.partlyRefunded:n.refunded}):(0,R.jsx)(E,{children:n.sale})]}),children:[(0,R.jsx)(yt,{event:e}),e.invoiceId&&(0,R.jsx)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:n.invoice(e.invoiceId)}),(0,R.jsx)(bt,{value:e.metadata}),(0,R.jsx)(Ct,{sale:e}),(0,R.jsx)(St,{sale:e,onRefund:t})]})}function Tt({event:e,onRefund:t}){switch(e.__typename){case`Click`:return(0,R.jsx)(vt,{click:e});case`Lead`:return(0,R.jsx)(xt,{lead:e});case`Sale`:return(0,R.jsx)(wt,{sale:e,onRefund:t})}}function Et({id:e,dir:t}){let{workspace:n}=F(),r=se(st(n.slug,e,t)),[i,a]=(0,I.useState)(null),o=Me(r.isPending),s=r.data?.pages,c=s?.flatMap(e=>e?.nodes??[])??[];return(0,R.jsxs)(`section`,{"aria-labelledby":`timeline`,className:`flex min-w-0 flex-col gap-3`,children:[(0,R.jsx)(gt,{dir:t,total:s?.[0]?.totalCount}),!s&&r.isError&&(0,R.jsx)(ve,{error:r.error,onRetry:r.refetch}),!s&&o&&(0,R.jsx)(pe,{}),s&&c.length===0&&(0,R.jsx)(k,{icon:`history`,title:L.timeline.emptyTitle,hint:L.timeline.emptyHint}),c.length>0&&(0,R.jsx)(`ol`,{className:`card p-4 sm:p-5`,children:c.map(e=>(0,R.jsx)(Tt,{event:e,onRefund:a},e.id))}),r.hasNextPage&&(0,R.jsx)(A,{className:`self-center`,busy:r.isFetchingNextPage,onClick:()=>r.fetchNextPage(),children:d.lists.showMore}),i&&(0,R.jsx)(pt,{sale:i,onClose:()=>a(null)})]})}function Dt({customer:e}){let{value:t}=L,n=e.lifetimeValue??[];return(0,R.jsxs)(`section`,{className:`card min-w-0 p-4`,children:[(0,R.jsx)(`h2`,{className:`text-sm font-semibold`,children:t.title}),n.length===0&&(0,R.jsx)(`p`,{className:`mt-2 text-muted`,children:t.none}),n.map(e=>(0,R.jsx)(`p`,{className:`mt-1 text-2xl font-semibold tracking-tight tabular-nums wrap-anywhere`,children:y(e)},e.currency)),n.length>0&&(0,R.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:t.hint}),(0,R.jsxs)(`dl`,{className:`mt-4 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,R.jsx)(D,{name:t.leads,children:(0,R.jsx)(`span`,{className:`tabular-nums`,children:ke(e.leads?.totalCount??0)})}),(0,R.jsx)(D,{name:t.sales,children:(0,R.jsx)(`span`,{className:`tabular-nums`,children:ke(e.sales?.totalCount??0)})})]})]})}function Ot({customer:e,search:t,onTask:n}){return(0,R.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,R.jsx)(rt,{customer:e,onTask:n}),(0,R.jsxs)(`div`,{className:`grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,R.jsx)(Et,{id:e.id,dir:t.dir??`desc`}),(0,R.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6 max-lg:contents`,children:[(0,R.jsx)(`div`,{className:`min-w-0 max-lg:order-first`,children:(0,R.jsx)(Dt,{customer:e})}),(0,R.jsx)(nt,{customer:e})]})]})]})}function kt({customer:e,onClose:t,onGone:n}){let r=lt();async function i(){await r.run(e.id)&&(n(),o({look:`ok`,title:L.deleteDialog.done,text:e.name}))}return(0,R.jsx)(Te,{title:L.deleteDialog.title(e.name),description:L.deleteDialog.hint,confirm:e.name,action:r,submit:L.deleteDialog.submit,onSubmit:i,onClose:t,children:(0,R.jsxs)(`ul`,{className:`flex list-disc flex-col gap-1.5 ps-5 text-pretty text-muted`,children:[(0,R.jsx)(`li`,{children:L.deleteDialog.stays}),(0,R.jsx)(`li`,{children:L.deleteDialog.again})]})})}var W=[`name`,`externalId`,`email`,`phone`,`avatar`];function At(e){let{name:t,externalId:n,email:r,phone:i,avatar:a}=e;return{name:t,externalId:n,email:r??``,phone:i??``,avatar:a??``}}function jt(e,t){let n=At(e),r=W.filter(e=>t[e].trim()!==n[e]);return Object.fromEntries(r.map(e=>[e,Mt(e,t[e].trim())]))}function Mt(e,t){return t||e===`name`||e===`externalId`?t:null}var Nt={externalId:L.editDialog.externalIdHint},Pt={email:`email`,phone:`tel`,avatar:`url`};function Ft({customer:e,onClose:t}){let[n,r]=(0,I.useState)(()=>At(e)),i=ct(),a=jt(e,n),s=Object.keys(a).length>0;async function c(){if(!s)return;let n=await i.run({id:e.id,...a});n&&(t(),o({look:`ok`,title:L.editDialog.saved,text:n.customer.name}))}return(0,R.jsx)(x,{title:L.editDialog.title(e.name),action:i,fields:W,changed:s,submit:{look:`primary`,disabled:!s,children:d.common.save},onSubmit:c,onClose:t,children:W.map(e=>(0,R.jsx)(b,{label:L.editDialog[e],hint:Nt[e],optional:e!==`name`&&e!==`externalId`,type:Pt[e]??`text`,dir:`auto`,autoComplete:`off`,value:n[e],onChange:t=>r({...n,[e]:t}),error:v(i.error,e)},e))})}function It({title:e,items:t,icon:n,tone:r}){return(0,R.jsxs)(`section`,{children:[(0,R.jsx)(`h3`,{className:`text-sm font-medium`,children:e}),(0,R.jsx)(`ul`,{className:`mt-1.5 flex flex-col gap-1.5 text-[13px] text-muted`,children:t.map(e=>(0,R.jsxs)(`li`,{className:`flex items-start gap-2 text-pretty`,children:[(0,R.jsx)(w,{name:n,className:we(`mt-0.5 size-4`,r)}),e]},e))})]})}function Lt({customer:e,onClose:t,onGone:n}){let r=ut(),{goes:i,gone:a,stays:s,staying:c}=L.eraseDialog;async function l(){await r.run(e.id)&&(n(),o({look:`ok`,title:L.eraseDialog.done}))}return(0,R.jsx)(Te,{title:L.eraseDialog.title(e.name),description:L.eraseDialog.hint,confirm:e.name,action:r,submit:L.eraseDialog.submit,onSubmit:l,onClose:t,children:(0,R.jsxs)(`div`,{className:`flex flex-col gap-4`,children:[(0,R.jsx)(It,{title:i,items:a,icon:`close`,tone:`text-danger`}),(0,R.jsx)(It,{title:s,items:c,icon:`check`,tone:`text-ok`})]})})}function Rt({task:e,onClose:t,onGone:n}){switch(e?.kind){case`edit`:return(0,R.jsx)(Ft,{customer:e.customer,onClose:t});case`delete`:return(0,R.jsx)(kt,{customer:e.customer,onClose:t,onGone:n});case`erase`:return(0,R.jsx)(Lt,{customer:e.customer,onClose:t,onGone:n});default:return null}}var G=g(`/$slug/customers/$customerId`);function zt(){let{slug:e}=F().workspace,{customerId:t}=G.useParams(),n=G.useSearch(),r=G.useNavigate(),i=p(ot(e,t)),[a,o]=(0,I.useState)(null),s=i.data?.customer;j(s?.name??L.page);let c=(0,R.jsx)(f,{to:`/$slug/customers`,params:{slug:e},className:`btn btn-secondary mt-5`,children:L.missing.back});return(0,R.jsx)(et,{query:i,missing:{...L.missing,back:c},children:s&&(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(Ot,{customer:s,search:n,onTask:o}),(0,R.jsx)(Rt,{task:a,onClose:()=>o(null),onGone:()=>r({to:`/$slug/customers`,params:{slug:e},replace:!0})})]})})}var Bt=[[`created-desc`,d.lists.newest],[`created-asc`,d.lists.oldest],[`name-asc`,d.lists.nameUp],[`name-desc`,d.lists.nameDown]];function Vt({label:e,placeholder:t,search:r,total:i,onChange:a}){let{sort:o,dir:s}=n(r);function c(e){let[t,n]=e.split(`-`);a({sort:t,dir:n})}return(0,R.jsxs)(`div`,{className:`flex flex-wrap items-center gap-2`,children:[(0,R.jsx)(Pe,{label:e,placeholder:t,value:r.q??``,onChange:e=>a({q:e||void 0})}),r.q&&(0,R.jsx)(A,{look:`ghost`,onClick:()=>a({q:void 0}),children:d.lists.clearFilters}),(0,R.jsx)(`p`,{role:`status`,className:`ms-auto text-[13px] text-muted`,children:i}),(0,R.jsx)(S,{label:d.lists.sort,value:`${o}-${s}`,options:Bt,onChange:c,className:`w-full md:hidden`})]})}function Ht({customer:e}){let{workspace:t}=F();return(0,R.jsxs)(`span`,{className:`flex min-w-0 items-center gap-3`,children:[(0,R.jsx)(C,{name:e.name}),(0,R.jsxs)(`span`,{className:`min-w-0 flex-1`,children:[(0,R.jsx)(f,{to:`/$slug/customers/$customerId`,params:{slug:t.slug,customerId:e.id},preload:!1,title:e.name,className:`block truncate font-medium after:absolute after:inset-0`,children:(0,R.jsx)(`bdi`,{children:e.name})}),(0,R.jsx)(`span`,{className:`block truncate text-[13px] font-normal text-muted`,title:e.email??void 0,children:e.email??e.phone??`–`})]})]})}function Ut({value:e}){return e?.length?e.map(e=>(0,R.jsx)(`span`,{className:`block`,children:y(e)},e.currency)):(0,R.jsx)(`span`,{className:`text-muted`,children:`–`})}function Wt({customers:e,onTask:t}){let{columns:n}=L;return(0,R.jsx)(`ul`,{className:`flex flex-col gap-3 md:hidden`,children:e.map(e=>(0,R.jsxs)(`li`,{className:`card relative p-4`,children:[(0,R.jsxs)(`div`,{className:`flex items-start gap-3`,children:[(0,R.jsx)(`div`,{className:`min-w-0 flex-1`,children:(0,R.jsx)(Ht,{customer:e})}),(0,R.jsx)(`span`,{className:`-me-2 -mt-1.5`,children:(0,R.jsx)(B,{customer:e,onTask:t})})]}),(0,R.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,R.jsx)(D,{name:n.value,children:(0,R.jsx)(Ut,{value:e.lifetimeValue})}),(0,R.jsx)(D,{name:n.created,children:T(e.createdAt)})]})]},e.id))})}var Gt={clickId:`…`,eventName:`Sign up`,customerExternalId:`user-1`,customerName:`Ada Lovelace`},Kt=M(r,De,{method:`POST`,path:`/api/track/lead`,body:JSON.stringify(Gt)}),qt=M(r,De,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:`mutation ($input: TrackLeadInput!) { trackLead(input: $input) { customer { id } } }`,variables:{input:Gt}})});function Jt(){let e=(e,t)=>({value:e,text:e,content:(0,R.jsx)(Ae,{code:t,label:`${d.snippets.label} ${e}`})});return(0,R.jsx)(k,{icon:`people`,title:L.empty.title,hint:L.empty.hint,children:(0,R.jsx)(`div`,{className:`mt-5 w-full max-w-xl text-start`,children:(0,R.jsx)(ye,{label:d.snippets.label,tabs:[e(d.snippets.rest,Kt),e(d.snippets.graphql,qt)]})})})}function K({sort:e,text:t,search:r,onChange:i}){let a=n(r),o=a.sort===e?a.dir:void 0,s=o===`asc`?`desc`:`asc`;return(0,R.jsx)(Ee,{text:t,direction:o,onPress:()=>i({sort:e,dir:o?s:ee(e)})})}function Yt({customer:e,onTask:t}){return(0,R.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,R.jsx)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-56 px-4 py-3 text-start font-medium`,children:(0,R.jsx)(Ht,{customer:e})}),(0,R.jsx)(`td`,{className:`max-w-48 px-4 py-3`,children:(0,R.jsx)(`span`,{dir:`auto`,className:`block truncate font-mono text-xs text-muted`,title:e.externalId,children:e.externalId})}),(0,R.jsx)(`td`,{className:`px-4 py-3 text-end whitespace-nowrap tabular-nums`,children:(0,R.jsx)(Ut,{value:e.lifetimeValue})}),(0,R.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:T(e.createdAt)}),(0,R.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,R.jsx)(B,{customer:e,onTask:t})})]})}function Xt({customers:e,search:t,onChange:n,onTask:r}){let{columns:i}=L;return(0,R.jsx)(`div`,{className:`card hidden overflow-x-auto md:block`,children:(0,R.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,R.jsx)(`caption`,{className:`sr-only`,children:L.page}),(0,R.jsx)(`thead`,{children:(0,R.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,R.jsx)(K,{sort:`name`,text:i.name,search:t,onChange:n}),(0,R.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.externalId}),(0,R.jsx)(`th`,{scope:`col`,className:`table-head text-end`,children:i.value}),(0,R.jsx)(K,{sort:`created`,text:i.created,search:t,onChange:n}),(0,R.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,R.jsx)(`span`,{className:`sr-only`,children:d.lists.actions})})]})}),(0,R.jsx)(`tbody`,{children:e.map(e=>(0,R.jsx)(Yt,{customer:e,onTask:r},e.id))})]})})}var Zt=g(`/$slug/customers`);function Qt({search:e}){let{workspace:t}=F(),n=Zt.useNavigate(),r=p(at(t.slug,e)),[i,a]=(0,I.useState)(null),o=r.data?.customers,s=e=>n({search:t=>({...t,after:void 0,...e}),replace:!0});return(0,R.jsxs)(_e,{label:L.page,query:r,page:o,after:e.after,onTurn:(e,t)=>n({search:t=>({...t,after:e}),state:{trail:t}}),toolbar:(e.q||!!o?.totalCount)&&(0,R.jsx)(Vt,{label:L.search,placeholder:L.searchHint,search:e,total:o?L.total(o.totalCount):void 0,onChange:s}),empty:e.q?(0,R.jsx)(ge,{onClear:()=>s({q:void 0})}):(0,R.jsx)(Jt,{}),children:[(0,R.jsx)(Xt,{customers:o?.nodes??[],search:e,onChange:s,onTask:a}),(0,R.jsx)(Wt,{customers:o?.nodes??[],onTask:a}),(0,R.jsx)(Rt,{task:i,onClose:()=>a(null),onGone:()=>a(null)})]})}var $t=g(`/$slug/customers`);function en(){j(L.page);let e=$t.useSearch();return(0,R.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,R.jsx)(xe,{title:L.page,intro:L.intro}),(0,R.jsx)(Qt,{search:e})]})}var q=(a===`ar`?await u(()=>import(`./partners.ar-BHhwIRjh.js`),__vite__mapDeps([4,1]),import.meta.url):await u(()=>import(`./partners.en-CQIqU-7B.js`),__vite__mapDeps([5,3]),import.meta.url)).partners;function tn({partner:e}){let{facts:t}=q;return(0,R.jsxs)(tt,{title:t.title,children:[(0,R.jsx)(O,{name:t.email,value:e.email,none:t.none}),(0,R.jsx)(O,{name:t.phone,value:e.phone,none:t.none}),(0,R.jsx)(_,{name:t.created,children:(0,R.jsx)(N,{time:e.createdAt})}),(0,R.jsx)(_,{name:t.updated,children:(0,R.jsx)(N,{time:e.updatedAt})}),(0,R.jsx)(O,{name:t.id,value:e.id,none:t.none,mono:!0})]})}function nn({partner:e,onTask:t}){let n=z()(`EDITOR`),r=q.actionsFor(e.name);return(0,R.jsxs)(de,{align:`end`,trigger:(0,R.jsx)(me,{small:!0,icon:`dots`,label:r,className:`relative z-10`}),children:[(0,R.jsx)(P,{icon:`pencil`,disabled:!!n,reason:n,onClick:()=>t({kind:`edit`,partner:e}),children:q.edit}),(0,R.jsx)(P,{icon:`trash`,danger:!0,disabled:!!n,reason:n,onClick:()=>t({kind:`delete`,partner:e}),children:q.remove})]})}function rn({partner:e,onTask:t}){let{slug:n}=F().workspace,r=z()(`EDITOR`);return(0,R.jsxs)(`header`,{className:`flex flex-col gap-2`,children:[(0,R.jsxs)(f,{to:`/$slug/partners`,params:{slug:n},className:`-ms-1 flex w-fit items-center gap-1 rounded py-1 text-[13px] text-muted hover:text-fg`,children:[(0,R.jsx)(w,{name:`chevronStart`,className:`size-4 rtl:-scale-x-100`}),q.missing.back]}),(0,R.jsxs)(`div`,{className:`flex flex-wrap items-center gap-3`,children:[(0,R.jsx)(C,{name:e.name}),(0,R.jsx)(`div`,{className:`min-w-0 flex-1 basis-28`,children:(0,R.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e.name})}),(0,R.jsxs)(`div`,{className:`flex items-center gap-1`,children:[(0,R.jsx)(A,{icon:`pencil`,disabled:!!r,title:r,onClick:()=>t({kind:`edit`,partner:e}),children:q.edit}),(0,R.jsx)(nn,{partner:e,onTask:t})]})]})]})}function J({name:e,children:t}){return(0,R.jsxs)(`div`,{className:`-ms-px -mt-px min-w-0 border-s border-t border-line px-5 py-4`,children:[(0,R.jsx)(`dt`,{className:`text-[13px] text-muted`,children:e}),(0,R.jsx)(`dd`,{className:`mt-1 text-2xl font-semibold tracking-tight tabular-nums`,children:t})]})}var an={"30d":30,"90d":90,"1y":365,"5y":1825},on=864e5;function sn(e,t){return{from:new Date(t-an[e]*on).toISOString(),until:new Date(t).toISOString()}}var cn=25;function ln(e,n){let{q:r,sort:a,dir:o,after:s}=n;return h({queryKey:[`partners`,e,`list`,{q:r,sort:a,dir:o,after:s}],queryFn:()=>i(Ue,{first:cn,after:s,filter:{search:r},orderBy:t(n)},e),placeholderData:m,staleTime:0})}function un(e,t){return h({queryKey:[`partners`,e,`one`,t],queryFn:()=>i(We,{id:t},e),staleTime:0})}function dn(e,t,n){return h({queryKey:[`partners`,e,`numbers`,t,n],queryFn:async()=>{let r=[{dimension:`PARTNER`,values:[t]}],a={...sn(n,Date.now()),filters:r};return(await i(Ge,{input:a},e)).analytics?.totals??null},placeholderData:m,staleTime:0})}var Y=(e,t)=>(n,r,a)=>h({queryKey:[`partners`,n,e,r,a],queryFn:()=>i(t,{id:r,first:cn,after:a},n),placeholderData:m,staleTime:0}),fn=Y(`links`,Ke),pn=Y(`clicks`,qe),mn=Y(`leads`,Je),hn=Y(`sales`,Ye),gn=g(`/$slug/partners/$partnerId`);function _n({id:e,range:t}){let{workspace:n}=F(),r=gn.useNavigate(),i=p(dn(n.slug,e,t)),{numbers:a}=q,o=i.data,s=o?.revenue??[],c=e=>e===void 0?`…`:ke(e);return i.isError&&!o?(0,R.jsx)(ve,{error:i.error,onRetry:i.refetch}):(0,R.jsxs)(`section`,{"aria-labelledby":`credited`,className:`flex flex-col gap-3`,children:[(0,R.jsxs)(`div`,{className:`flex flex-wrap items-center justify-between gap-2`,children:[(0,R.jsx)(`h2`,{id:`credited`,className:`text-base font-semibold`,children:a.title}),(0,R.jsx)(S,{label:a.range,value:t,options:te.map(e=>[e,a.ranges[e]]),onChange:e=>r({search:t=>({...t,range:e}),replace:!0}),className:`w-40`})]}),(0,R.jsxs)(`dl`,{"aria-busy":i.isPlaceholderData,className:we(`card grid grid-cols-2 overflow-hidden transition-opacity lg:grid-cols-4`,i.isPlaceholderData&&`opacity-60`),children:[(0,R.jsx)(J,{name:a.clicks,children:c(o?.clicks)}),(0,R.jsx)(J,{name:a.leads,children:c(o?.leads)}),(0,R.jsx)(J,{name:a.sales,children:c(o?.sales)}),(0,R.jsxs)(J,{name:a.revenue,children:[s.map(e=>(0,R.jsx)(`span`,{className:`block wrap-anywhere`,children:y(e)},e.currency)),s.length===0&&(0,R.jsx)(`span`,{className:`text-muted`,children:o?a.noRevenue:`…`})]})]})]})}var vn=g(`/$slug/partners/$partnerId`);function X({part:e,icon:t,page:n,children:r,...i}){let a=vn.useNavigate(),{title:o,hint:s}=q.nothing[e];return(0,R.jsxs)(_e,{...i,label:q.tabs[e],page:n,onTurn:(e,t)=>a({search:t=>({...t,after:e}),state:{trail:t}}),empty:(0,R.jsx)(k,{icon:t,title:o,hint:s}),children:[(0,R.jsx)(`p`,{className:`mb-2 text-[13px] text-muted`,children:n&&q.entries[e](n.totalCount)}),(0,R.jsx)(`ul`,{className:`card divide-y divide-line`,children:r})]})}function Z({title:e,time:t,children:n}){let r=Fe();return(0,R.jsxs)(`li`,{className:`px-4 py-3`,children:[(0,R.jsxs)(`div`,{className:`flex flex-wrap items-baseline justify-between gap-x-4`,children:[(0,R.jsx)(`p`,{className:`min-w-0 wrap-anywhere`,children:e}),(0,R.jsx)(`span`,{className:`text-[13px] whitespace-nowrap text-muted`,children:(0,R.jsx)(Ce,{content:je(t),children:(0,R.jsx)(`time`,{dateTime:t,children:Se(t,r)})})})]}),(0,R.jsx)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:n})]})}function yn({id:e,after:t}){let{workspace:n}=F(),r=p(pn(n.slug,e,t)),i=r.data?.partner?.clicks;return(0,R.jsx)(X,{part:`clicks`,icon:`pointer`,query:r,page:i,after:t,children:i?.nodes.map(e=>(0,R.jsx)(Z,{time:e.createdAt,title:(0,R.jsx)(H,{link:e.link}),children:_t(e)},e.id))})}function bn({customer:e}){let{workspace:t}=F();return e?(0,R.jsx)(f,{to:`/$slug/customers/$customerId`,params:{slug:t.slug,customerId:e.id},className:`link underline`,children:(0,R.jsx)(`bdi`,{children:e.name})}):(0,R.jsx)(R.Fragment,{children:q.deletedCustomer})}function xn({id:e,after:t}){let{workspace:n}=F(),r=p(mn(n.slug,e,t)),i=r.data?.partner?.leads;return(0,R.jsx)(X,{part:`leads`,icon:`personCheck`,query:r,page:i,after:t,children:i?.nodes.map(({id:e,eventName:t,createdAt:n,customer:r,link:i})=>(0,R.jsxs)(Z,{time:n,title:(0,R.jsx)(`bdi`,{className:`font-medium`,children:t}),children:[(0,R.jsx)(bn,{customer:r}),` · `,(0,R.jsx)(H,{link:i})]},e))})}function Sn({id:e,after:t}){let{workspace:n}=F(),r=p(fn(n.slug,e,t)),i=r.data?.partner?.links;return(0,R.jsx)(X,{part:`links`,icon:`link`,query:r,page:i,after:t,children:i?.nodes.map(e=>(0,R.jsx)(Z,{time:e.createdAt,title:(0,R.jsx)(H,{link:e}),children:(0,R.jsx)(`bdi`,{className:`line-clamp-2`,children:e.url})},e.id))})}function Cn({sale:e}){return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(`bdi`,{className:`font-medium`,children:e.eventName}),` `,(0,R.jsx)(`span`,{className:`font-semibold tabular-nums`,children:y(e)}),` `,e.refunded>0&&(0,R.jsx)(E,{look:`warn`,children:e.net>0?q.partlyRefunded:q.refunded})]})}function wn({id:e,after:t}){let{workspace:n}=F(),r=p(hn(n.slug,e,t)),i=r.data?.partner?.sales;return(0,R.jsx)(X,{part:`sales`,icon:`coin`,query:r,page:i,after:t,children:i?.nodes.map(e=>(0,R.jsxs)(Z,{time:e.createdAt,title:(0,R.jsx)(Cn,{sale:e}),children:[(0,R.jsx)(bn,{customer:e.customer}),` · `,(0,R.jsx)(H,{link:e.link})]},e.id))})}var Tn=g(`/$slug/partners/$partnerId`),En={links:Sn,clicks:yn,leads:xn,sales:wn};function Dn({id:e,search:t}){let n=Tn.useNavigate(),r=e=>n({search:t=>({...t,after:void 0,part:e}),replace:!0}),i=s.map(n=>{let r=En[n];return{value:n,text:q.tabs[n],content:(0,R.jsx)(r,{id:e,after:t.after})}});return(0,R.jsx)(ye,{label:q.tabs.label,tabs:i,value:t.part??`links`,onChange:r})}function On({partner:e,search:t,onTask:n}){return(0,R.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,R.jsx)(rn,{partner:e,onTask:n}),(0,R.jsx)(_n,{id:e.id,range:t.range??`30d`}),(0,R.jsxs)(`div`,{className:`grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,R.jsx)(Dn,{id:e.id,search:t}),(0,R.jsx)(tn,{partner:e})]})]})}function kn(e){let t=le(),n=F().workspace.slug;return fe(async r=>{let i=await e(r,n);return t.invalidateQueries({queryKey:[`partners`,n]}),i})}function An(){return kn(async(e,t)=>(await i(Xe,{input:e},t)).createPartner)}function jn(){return kn(async(e,t)=>(await i(Ze,{input:e},t)).updatePartner)}function Mn(){return kn(async(e,t)=>(await i(Qe,{input:{id:e}},t)).deletePartner)}function Nn({partner:e,onClose:t,onGone:n}){let r=Mn();async function i(){await r.run(e.id)&&(n(),o({look:`ok`,title:q.deleteDialog.done,text:e.name}))}return(0,R.jsx)(Te,{title:q.deleteDialog.title(e.name),description:q.deleteDialog.hint,confirm:e.name,action:r,submit:q.deleteDialog.submit,onSubmit:i,onClose:t,children:(0,R.jsxs)(`ul`,{className:`flex list-disc flex-col gap-1.5 ps-5 text-pretty text-muted`,children:[(0,R.jsx)(`li`,{children:q.deleteDialog.links}),(0,R.jsx)(`li`,{children:q.deleteDialog.credit})]})})}var Q=[`name`,`email`,`phone`],Pn={name:``,email:``,phone:``};function Fn({name:e,email:t,phone:n}){return{name:e,email:t??``,phone:n??``}}function In(e,t){let n=Q.filter(n=>t[n].trim()!==e[n]),r=e=>t[e].trim()||(e===`name`?``:null);return Object.fromEntries(n.map(e=>[e,r(e)]))}var Ln={name:`text`,email:`email`,phone:`tel`};function Rn({draft:e,error:t,onChange:n}){return Q.map(r=>(0,R.jsx)(b,{label:q.form[r],optional:r!==`name`,placeholder:r===`name`?q.form.namePlaceholder:void 0,type:Ln[r],dir:`auto`,autoComplete:`off`,value:e[r],onChange:t=>n({...e,[r]:t}),error:v(t,r)},r))}function zn({partner:e,onClose:t}){let[n,r]=(0,I.useState)(()=>Fn(e)),i=jn(),a=In(Fn(e),n),s=Object.keys(a).length>0;async function c(){let n=s&&await i.run({id:e.id,...a});n&&(t(),o({look:`ok`,title:q.form.saved,text:n.partner.name}))}return(0,R.jsx)(x,{title:q.form.editTitle(e.name),action:i,fields:Q,changed:s,submit:{look:`primary`,disabled:!s,children:d.common.save},onSubmit:c,onClose:t,children:(0,R.jsx)(Rn,{draft:n,error:i.error,onChange:r})})}function Bn({task:e,onClose:t,onGone:n}){switch(e?.kind){case`edit`:return(0,R.jsx)(zn,{partner:e.partner,onClose:t});case`delete`:return(0,R.jsx)(Nn,{partner:e.partner,onClose:t,onGone:n});default:return null}}var $=g(`/$slug/partners/$partnerId`);function Vn(){let{slug:e}=F().workspace,{partnerId:t}=$.useParams(),n=$.useSearch(),r=$.useNavigate(),i=p(un(e,t)),[a,o]=(0,I.useState)(null),s=i.data?.partner;j(s?.name??q.page);let c=(0,R.jsx)(f,{to:`/$slug/partners`,params:{slug:e},className:`btn btn-secondary mt-5`,children:q.missing.back});return(0,R.jsx)(et,{query:i,missing:{...q.missing,back:c},children:s&&(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(On,{partner:s,search:n,onTask:o}),(0,R.jsx)(Bn,{task:a,onClose:()=>o(null),onGone:()=>r({to:`/$slug/partners`,params:{slug:e},replace:!0})})]})})}function Hn({onClose:e}){let{slug:t}=F().workspace,n=ae(),[r]=(0,I.useState)(ne),[i,a]=(0,I.useState)(Pn),s=An(),c=In(Pn,i);async function l(){let e=await s.run({...c,name:i.name.trim(),idempotencyKey:r});if(!e)return;let{id:a,name:l}=e.partner;await n({to:`/$slug/partners/$partnerId`,params:{slug:t,partnerId:a},replace:!0}),o({look:`ok`,title:q.form.created,text:l})}return(0,R.jsx)(x,{title:q.form.createTitle,action:s,fields:Q,changed:Object.keys(c).length>0,submit:{look:`primary`,children:q.form.submit},onSubmit:l,onClose:e,children:(0,R.jsx)(Rn,{draft:i,error:s.error,onChange:a})})}function Un({partner:e}){let{workspace:t}=F();return(0,R.jsxs)(`span`,{className:`flex min-w-0 items-center gap-3`,children:[(0,R.jsx)(C,{name:e.name}),(0,R.jsxs)(`span`,{className:`min-w-0 flex-1`,children:[(0,R.jsx)(f,{to:`/$slug/partners/$partnerId`,params:{slug:t.slug,partnerId:e.id},preload:!1,title:e.name,className:`block truncate font-medium after:absolute after:inset-0`,children:(0,R.jsx)(`bdi`,{children:e.name})}),(0,R.jsx)(`span`,{className:`block truncate text-[13px] font-normal text-muted`,title:e.email??void 0,children:e.email??`–`})]})]})}function Wn({partners:e,onTask:t}){let{columns:n}=q;return(0,R.jsx)(`ul`,{className:`flex flex-col gap-3 md:hidden`,children:e.map(e=>(0,R.jsxs)(`li`,{className:`card relative p-4`,children:[(0,R.jsxs)(`div`,{className:`flex items-start gap-3`,children:[(0,R.jsx)(`div`,{className:`min-w-0 flex-1`,children:(0,R.jsx)(Un,{partner:e})}),(0,R.jsx)(`span`,{className:`-me-2 -mt-1.5`,children:(0,R.jsx)(nn,{partner:e,onTask:t})})]}),(0,R.jsxs)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,R.jsx)(D,{name:n.phone,children:(0,R.jsx)(`bdi`,{children:e.phone??`–`})}),(0,R.jsx)(D,{name:n.created,children:T(e.createdAt)})]})]},e.id))})}var Gn=M(r,De,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:`mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { partner { id } } }`,variables:{input:{name:q.form.namePlaceholder}}})});function Kn(){return(0,R.jsx)(k,{icon:`partner`,title:q.empty.title,hint:q.empty.hint,children:(0,R.jsx)(`div`,{className:`mt-5 w-full max-w-xl text-start`,children:(0,R.jsx)(Ae,{code:Gn,label:`${d.snippets.label} ${d.snippets.curl}`})})})}function qn({partner:e,onTask:t}){return(0,R.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,R.jsx)(`th`,{scope:`row`,className:`w-1/2 max-w-0 min-w-56 px-4 py-3 text-start font-medium`,children:(0,R.jsx)(Un,{partner:e})}),(0,R.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:(0,R.jsx)(`bdi`,{children:e.phone??`–`})}),(0,R.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:T(e.createdAt)}),(0,R.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,R.jsx)(nn,{partner:e,onTask:t})})]})}function Jn({partners:e,search:t,onChange:n,onTask:r}){let{columns:i}=q;return(0,R.jsx)(`div`,{className:`card hidden overflow-x-auto md:block`,children:(0,R.jsxs)(`table`,{className:`w-full border-collapse text-start`,children:[(0,R.jsx)(`caption`,{className:`sr-only`,children:q.page}),(0,R.jsx)(`thead`,{children:(0,R.jsxs)(`tr`,{className:`border-b border-line`,children:[(0,R.jsx)(K,{sort:`name`,text:i.name,search:t,onChange:n}),(0,R.jsx)(`th`,{scope:`col`,className:`table-head`,children:i.phone}),(0,R.jsx)(K,{sort:`created`,text:i.created,search:t,onChange:n}),(0,R.jsx)(`th`,{scope:`col`,className:`table-head w-12`,children:(0,R.jsx)(`span`,{className:`sr-only`,children:d.lists.actions})})]})}),(0,R.jsx)(`tbody`,{children:e.map(e=>(0,R.jsx)(qn,{partner:e,onTask:r},e.id))})]})})}var Yn=g(`/$slug/partners`);function Xn({search:e}){let{workspace:t}=F(),n=Yn.useNavigate(),r=p(ln(t.slug,e)),[i,a]=(0,I.useState)(null),o=r.data?.partners,s=e=>n({search:t=>({...t,after:void 0,...e}),replace:!0});return(0,R.jsxs)(_e,{label:q.page,query:r,page:o,after:e.after,onTurn:(e,t)=>n({search:t=>({...t,after:e}),state:{trail:t}}),toolbar:(e.q||!!o?.totalCount)&&(0,R.jsx)(Vt,{label:q.search,placeholder:q.searchHint,search:e,total:o?q.total(o.totalCount):void 0,onChange:s}),empty:e.q?(0,R.jsx)(ge,{onClear:()=>s({q:void 0})}):(0,R.jsx)(Kn,{}),children:[(0,R.jsx)(Jn,{partners:o?.nodes??[],search:e,onChange:s,onTask:a}),(0,R.jsx)(Wn,{partners:o?.nodes??[],onTask:a}),(0,R.jsx)(Bn,{task:i,onClose:()=>a(null),onGone:()=>a(null)})]})}var Zn=g(`/$slug/partners`);function Qn(){j(q.page);let e=Zn.useSearch(),t=Zn.useNavigate(),n=z()(`EDITOR`),r=e=>t({search:t=>({...t,create:e}),replace:!e});return(0,R.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,R.jsx)(xe,{title:q.page,intro:q.intro,children:(0,R.jsx)(A,{look:`primary`,icon:`plus`,disabled:!!n,title:n,onClick:()=>r(`1`),children:q.create})}),(0,R.jsx)(Xn,{search:e}),e.create&&!n&&(0,R.jsx)(Hn,{onClose:()=>r(void 0)})]})}export{z as a,zt as i,Vn as n,en as r,Qn as t};