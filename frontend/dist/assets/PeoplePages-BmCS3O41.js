//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./peoplePages.ar-P-3l96Is.js","./language-CEhPdv8w.js","./words.ar-Bu5NOuyt.js","./peoplePages.en-C5fzErdt.js","./words.en-DSmwt3t6.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-CcyWYbDU.js";import{P as t,W as n,Z as r,c as i,ct as a,et as o,q as s,s as c,st as l,u,ut as d,z as f}from"./start-CiZVCKI2.js";import{A as ee,C as p,E as te,N as ne,S as m,a as h,i as re,l as g,n as ie,o as _,w as ae}from"./frame-CDqZYthz.js";import{$ as oe,$t as se,B as ce,Cr as v,D as y,Dt as le,Et as b,F as x,Ft as ue,G as de,Gt as fe,H as S,I as pe,It as C,J as w,N as me,Ot as he,P as ge,R as T,Sr as E,Tt as _e,U as ve,Un as ye,Ut as be,V as xe,W as Se,Wt as Ce,Y as D,Zt as we,an as Te,br as Ee,ft as De,gt as O,hr as k,it as A,j,lt as Oe,nn as ke,nt as Ae,on as je,pt as M,qn as N,rt as P,sn as Me,st as Ne,ut as Pe,wn as Fe,xr as Ie,z as F,zt as I}from"./parts-BTfnb-LF.js";import{c as L,d as Le,f as R,u as Re}from"./LinkPages-CurLtFhK.js";import{n as ze}from"./language-CEhPdv8w.js";var Be=new n(`
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
}`),Ve=new n(`
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
}`),He=new n(`
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
}`),Ue=new n(`
    mutation UpdateCustomer($input: UpdateCustomerInput!) {
  updateCustomer(input: $input) {
    customer {
      id
      name
    }
  }
}
    `),We=new n(`
    mutation DeleteCustomer($input: DeleteCustomerInput!) {
  deleteCustomer(input: $input) {
    deletedId
  }
}
    `),Ge=new n(`
    mutation EraseCustomer($input: EraseCustomerInput!) {
  eraseCustomer(input: $input) {
    erasedId
  }
}
    `),Ke=new n(`
    mutation RefundSale($input: RefundSaleInput!) {
  refundSale(input: $input) {
    refund {
      id
      amount
    }
  }
}
    `),qe=new n(`
    query NewestClick {
  clicks(first: 1) {
    nodes {
      id
    }
  }
}
    `),Je=new n(`
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
}`),Ye=new n(`
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
}`),Xe=new n(`
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
    `),Ze=new n(`
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
}`),Qe=new n(`
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
}`),$e=new n(`
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
}`),et=new n(`
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
}`),tt=new n(`
    mutation CreatePartner($input: CreatePartnerInput!) {
  createPartner(input: $input) {
    partner {
      id
      name
    }
  }
}
    `),nt=new n(`
    mutation UpdatePartner($input: UpdatePartnerInput!) {
  updatePartner(input: $input) {
    partner {
      id
      name
    }
  }
}
    `),rt=new n(`
    mutation DeletePartner($input: DeletePartnerInput!) {
  deletePartner(input: $input) {
    deletedId
  }
}
    `),z=e(ne(),1),B=(d===`ar`?await a(()=>import(`./peoplePages.ar-P-3l96Is.js`),__vite__mapDeps([0,1,2]),import.meta.url):await a(()=>import(`./peoplePages.en-C5fzErdt.js`),__vite__mapDeps([3,1,4]),import.meta.url)).customers,V=ee();function it({customer:e}){let{facts:t}=B;return(0,V.jsxs)(ve,{title:t.title,children:[(0,V.jsx)(P,{name:t.externalId,value:e.externalId,none:t.none,mono:!0}),(0,V.jsx)(P,{name:t.email,value:e.email,none:t.none}),(0,V.jsx)(P,{name:t.phone,value:e.phone,none:t.none}),e.avatar&&(0,V.jsx)(P,{name:t.avatar,value:e.avatar,none:t.none}),(0,V.jsx)(A,{name:t.created,children:(0,V.jsx)(S,{time:e.createdAt})}),(0,V.jsx)(A,{name:t.updated,children:(0,V.jsx)(S,{time:e.updatedAt})}),(0,V.jsx)(P,{name:t.id,value:e.id,none:t.none,mono:!0})]})}function at({name:e,back:t,children:n}){return(0,V.jsxs)(`header`,{className:`flex flex-col gap-2`,children:[t,(0,V.jsxs)(`div`,{className:`flex flex-wrap items-center gap-3`,children:[(0,V.jsx)(ce,{name:e}),(0,V.jsx)(`div`,{className:`min-w-0 flex-1 basis-28`,children:(0,V.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e})}),(0,V.jsx)(`div`,{className:`flex items-center gap-1`,children:n})]})]})}function H({customer:e,onTask:t}){let n=n=>()=>t({kind:n,customer:e}),r=B.actionsFor(e.name);return(0,V.jsxs)(Fe,{align:`end`,trigger:(0,V.jsx)(ye,{small:!0,icon:`dots`,label:r,className:`relative z-10`}),children:[(0,V.jsx)(L,{needs:`EDITOR`,icon:`pencil`,onClick:n(`edit`),children:B.edit}),(0,V.jsx)(L,{needs:`EDITOR`,icon:`trash`,danger:!0,onClick:n(`delete`),children:B.remove}),(0,V.jsx)(L,{needs:`ADMIN`,icon:`eraser`,danger:!0,onClick:n(`erase`),children:B.erase})]})}function ot({customer:e,onTask:t}){let{slug:n}=N().workspace,r=(0,V.jsx)(xe,{to:`/$slug/customers`,params:{slug:n},children:B.missing.back});return(0,V.jsxs)(at,{name:e.name,back:r,children:[(0,V.jsx)(R,{needs:`EDITOR`,icon:`pencil`,onClick:()=>t({kind:`edit`,customer:e}),children:B.edit}),(0,V.jsx)(H,{customer:e,onTask:t})]})}var st=25;function ct(e,n){let{q:r,sort:i,dir:a,after:o}=n;return h({queryKey:[`customers`,e,`list`,{q:r,sort:i,dir:a,after:o}],queryFn:()=>t(Be,{first:st,after:o,filter:{search:r},orderBy:u(n)},e),placeholderData:g,staleTime:0})}function lt(e,n){return h({queryKey:[`customers`,e,`one`,n],queryFn:()=>t(Ve,{id:n},e),staleTime:0})}function ut(e,n,r){let i=r===`asc`?`ASC`:`DESC`;return re({queryKey:[`customers`,e,`timeline`,n,r],queryFn:async({pageParam:r})=>(await t(He,{id:n,first:st,after:r,direction:i},e)).customer?.timeline??null,initialPageParam:void 0,getNextPageParam:e=>e?.pageInfo.hasNextPage&&e.pageInfo.endCursor||void 0,placeholderData:g,staleTime:0})}function dt(e){return h({queryKey:[`customers`,e,`click`],queryFn:async()=>(await t(qe,{},e)).clicks?.nodes[0]??null})}var U=[`customers`];function ft(){return w(U,async(e,n)=>(await t(Ue,{input:e},n)).updateCustomer)}function pt(){return w(U,async(e,n)=>(await t(We,{input:{id:e}},n)).deleteCustomer)}function mt(){return w(U,async(e,n)=>(await t(Ge,{input:{id:e}},n)).eraseCustomer)}function ht(){return w(U,async({sale:e,text:n,reason:r,idempotencyKey:i},a)=>{let o={saleId:e.id,amount:gt(n,e),reason:r,idempotencyKey:i};return(await t(Ke,{input:o},a)).refundSale})}function gt(e,{net:t,currency:n}){let r=he(e,n);if(r!==void 0&&r>0&&r<=t)return r;let i=B.refundDialog.amountBad(b({amount:t,currency:n}));throw new o(i,{field:`amount`})}function _t({sale:e,onClose:t}){let n={amount:e.net,currency:e.currency},[i]=(0,z.useState)(s),[a,o]=(0,z.useState)(``),[c,l]=(0,z.useState)(``),u=ht(),d=a.trim()!==``,{refundDialog:f}=B;async function ee(){if(!d)return;let o=await u.run({sale:e,text:a,reason:c.trim()||void 0,idempotencyKey:i});o&&(t(),r({look:`ok`,title:f.done,text:b({...n,amount:o.refund.amount})}))}return(0,V.jsxs)(D,{size:`small`,title:f.title,description:f.hint(b(n)),action:u,fields:[`amount`,`reason`],submit:{look:`danger`,disabled:!d,children:f.submit},onSubmit:ee,onClose:t,children:[(0,V.jsx)(O,{label:f.amount(e.currency.toUpperCase()),hint:f.amountHint,placeholder:le(n),inputMode:`decimal`,autoComplete:`off`,value:a,onChange:o,error:M(u.error,`amount`)}),(0,V.jsx)(oe,{label:f.reason,hint:f.reasonHint,optional:!0,dir:`auto`,maxLength:1e3,value:c,onChange:l,error:M(u.error,`reason`)})]})}var vt=m(`/$slug/customers/$customerId`),yt=[[`desc`,l.lists.newest],[`asc`,l.lists.oldest]];function bt({dir:e,total:t}){let n=vt.useNavigate();return(0,V.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-2`,children:[(0,V.jsx)(`h2`,{id:`timeline`,className:`text-base font-semibold`,children:B.timeline.title}),(0,V.jsx)(`p`,{role:`status`,className:`flex-1 text-[13px] text-muted`,children:t!==void 0&&B.timeline.total(t)}),(0,V.jsx)(_e,{label:B.timeline.order,value:e,options:yt,onChange:e=>n({search:{dir:e===`asc`?e:void 0},replace:!0}),className:`w-40`})]})}function xt({city:e,country:t,browser:n,os:r,referrer:i}){return[[e,t&&ue(t)].filter(Boolean).join(l.common.comma),[n,r].filter(Boolean).join(l.common.comma),i&&B.timeline.from(i)].filter(e=>e).map(e=>ze(`${e}`)).join(` · `)}function W({link:e}){return e?(0,V.jsxs)(`bdi`,{className:`font-medium`,title:e.shortUrl,children:[e.domain,`/`,e.shortId]}):(0,V.jsx)(`span`,{className:`text-muted`,children:B.timeline.deletedLink})}function G({icon:e,tone:t,time:n,title:r,children:i}){return(0,V.jsxs)(`li`,{className:`relative flex gap-3 pb-6 last:pb-0`,children:[(0,V.jsx)(`span`,{"aria-hidden":`true`,className:`absolute start-[13px] top-8 bottom-1 w-px bg-line in-[li:last-child]:hidden`}),(0,V.jsx)(`span`,{className:v(`grid size-7 shrink-0 place-items-center rounded-full`,t),children:(0,V.jsx)(E,{name:e,className:`size-4`})}),(0,V.jsxs)(`div`,{className:`min-w-0 flex-1 pt-0.5`,children:[(0,V.jsxs)(`div`,{className:`flex flex-wrap items-baseline justify-between gap-x-4`,children:[(0,V.jsx)(`p`,{className:`min-w-0 wrap-anywhere`,children:r}),(0,V.jsx)(`span`,{className:`text-[13px] whitespace-nowrap text-muted`,children:(0,V.jsx)(Ne,{time:n})})]}),i]})]})}function St({click:e}){let{clicked:t,scanned:n,landed:r}=B.timeline,i=e.qr?n:e.trigger===`EMBED`?r:t,a=xt(e);return(0,V.jsx)(G,{icon:`pointer`,tone:`bg-surface-2 text-muted`,time:e.createdAt,title:(0,V.jsxs)(V.Fragment,{children:[i,` `,(0,V.jsx)(W,{link:e.link})]}),children:a&&(0,V.jsx)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:a})})}function Ct({event:e}){let{workspace:t}=N(),{through:n,creditedTo:r,deletedPartner:i}=B.timeline,{link:a,partner:o,partnerId:s}=e;return(0,V.jsxs)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:[n,` `,(0,V.jsx)(W,{link:a}),s&&(0,V.jsxs)(V.Fragment,{children:[` · `,r,` `]}),s&&!o&&i,o&&(0,V.jsx)(p,{to:`/$slug/partners/$partnerId`,params:{slug:t.slug,partnerId:o.id},className:`link underline`,children:(0,V.jsx)(`bdi`,{children:o.name})})]})}function wt({value:e}){return e?(0,V.jsxs)(`details`,{className:`mt-1 text-[13px]`,children:[(0,V.jsx)(`summary`,{className:`w-fit rounded py-0.5 text-muted hover:text-fg`,children:B.timeline.metadata}),(0,V.jsx)(we,{label:B.timeline.metadata,className:`mt-1 max-h-48 overflow-auto rounded-lg bg-surface-2 p-3 font-mono text-xs whitespace-pre-wrap wrap-anywhere`,children:JSON.stringify(e,null,2)})]}):null}function Tt({lead:e}){return(0,V.jsxs)(G,{icon:`personCheck`,tone:`bg-accent-soft text-accent`,time:e.createdAt,title:(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`bdi`,{className:`font-medium`,children:e.eventName}),` `,(0,V.jsx)(F,{children:B.timeline.lead})]}),children:[(0,V.jsx)(Ct,{event:e}),(0,V.jsx)(wt,{value:e.metadata})]})}function Et({sale:e,onRefund:t}){return e.net<=0?null:(0,V.jsx)(R,{needs:`EDITOR`,small:!0,className:`mt-2`,"aria-label":B.timeline.refundOf(e.eventName),onClick:()=>t(e),children:B.timeline.refund})}function Dt({sale:e}){let t=e.refunds?.nodes??[],n=(e.refunds?.totalCount??0)-t.length;return t.length===0?null:(0,V.jsxs)(`ul`,{className:`mt-2 flex flex-col gap-1.5 border-s-2 border-line ps-3 text-[13px]`,children:[t.map(({id:t,amount:n,reason:r,createdAt:i})=>(0,V.jsxs)(`li`,{className:`flex items-start gap-2`,children:[(0,V.jsx)(E,{name:`rotate`,className:`mt-0.5 size-4 text-warn`}),(0,V.jsxs)(`span`,{className:`min-w-0 wrap-anywhere`,children:[(0,V.jsx)(`span`,{className:`font-medium tabular-nums`,children:B.timeline.paidBack(b({amount:n,currency:e.currency}))}),` `,(0,V.jsx)(`span`,{className:`text-muted`,children:C(i)}),r&&(0,V.jsx)(`span`,{dir:`auto`,className:`block text-muted`,children:r})]})]},t)),n>0&&(0,V.jsx)(`li`,{className:`text-muted`,children:B.timeline.moreRefunds(n)})]})}function Ot({sale:e,onRefund:t}){let{timeline:n}=B;return(0,V.jsxs)(G,{icon:`coin`,tone:`bg-ok-soft text-ok`,time:e.createdAt,title:(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`bdi`,{className:`font-medium`,children:e.eventName}),` `,(0,V.jsx)(`span`,{className:`font-semibold tabular-nums`,children:b(e)}),` `,e.refunded>0?(0,V.jsx)(F,{look:`warn`,children:e.net>0?n.partlyRefunded:n.refunded}):(0,V.jsx)(F,{children:n.sale})]}),children:[(0,V.jsx)(Ct,{event:e}),e.invoiceId&&(0,V.jsx)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:n.invoice(e.invoiceId)}),(0,V.jsx)(wt,{value:e.metadata}),(0,V.jsx)(Dt,{sale:e}),(0,V.jsx)(Et,{sale:e,onRefund:t})]})}function kt({event:e,onRefund:t}){switch(e.__typename){case`Click`:return(0,V.jsx)(St,{click:e});case`Lead`:return(0,V.jsx)(Tt,{lead:e});case`Sale`:return(0,V.jsx)(Ot,{sale:e,onRefund:t})}}function At({id:e,dir:t}){let{workspace:n}=N(),r=ie(ut(n.slug,e,t)),[i,a]=(0,z.useState)(null),o=Me(r.isPending),s=r.data?.pages,c=s?.flatMap(e=>e?.nodes??[])??[];return(0,V.jsxs)(`section`,{"aria-labelledby":`timeline`,className:`flex min-w-0 flex-col gap-3`,children:[(0,V.jsx)(bt,{dir:t,total:s?.[0]?.totalCount}),!s&&r.isError&&(0,V.jsx)(je,{error:r.error,onRetry:r.refetch}),!s&&o&&(0,V.jsx)(De,{}),s&&c.length===0&&(0,V.jsx)(Ee,{icon:`history`,title:B.timeline.emptyTitle,hint:B.timeline.emptyHint}),c.length>0&&(0,V.jsx)(`ol`,{className:`card p-4 sm:p-5`,children:c.map(e=>(0,V.jsx)(kt,{event:e,onRefund:a},e.id))}),r.hasNextPage&&(0,V.jsx)(Ie,{className:`self-center`,busy:r.isFetchingNextPage,onClick:()=>r.fetchNextPage(),children:l.lists.showMore}),i&&(0,V.jsx)(_t,{sale:i,onClose:()=>a(null)})]})}function jt({customer:e}){let{value:t}=B,n=e.lifetimeValue??[];return(0,V.jsxs)(`section`,{className:`card min-w-0 p-4`,children:[(0,V.jsx)(`h2`,{className:`text-sm font-semibold`,children:t.title}),n.length===0&&(0,V.jsx)(`p`,{className:`mt-2 text-muted`,children:t.none}),n.map(e=>(0,V.jsx)(`p`,{className:`mt-1 text-2xl font-semibold tracking-tight tabular-nums wrap-anywhere`,children:b(e)},e.currency)),n.length>0&&(0,V.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:t.hint}),(0,V.jsxs)(`dl`,{className:`mt-4 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,V.jsx)(T,{name:t.leads,children:(0,V.jsx)(`span`,{className:`tabular-nums`,children:I(e.leads?.totalCount??0)})}),(0,V.jsx)(T,{name:t.sales,children:(0,V.jsx)(`span`,{className:`tabular-nums`,children:I(e.sales?.totalCount??0)})})]})]})}function Mt({customer:e,search:t,onTask:n}){return(0,V.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,V.jsx)(ot,{customer:e,onTask:n}),(0,V.jsxs)(`div`,{className:`grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,V.jsx)(At,{id:e.id,dir:t.dir??`desc`}),(0,V.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6 max-lg:contents`,children:[(0,V.jsx)(`div`,{className:`min-w-0 max-lg:order-first`,children:(0,V.jsx)(jt,{customer:e})}),(0,V.jsx)(it,{customer:e})]})]})]})}function Nt({words:e,person:t,notes:n,action:i,onClose:a,onGone:o}){async function s(){await i.run(t.id)&&(o(),r({look:`ok`,title:e.done,text:t.name}))}return(0,V.jsx)(de,{title:e.title(t.name),description:e.hint,confirm:t.name,action:i,submit:e.submit,onSubmit:s,onClose:a,children:(0,V.jsx)(`ul`,{className:`flex list-disc flex-col gap-1.5 ps-5 text-pretty text-muted`,children:n.map(e=>(0,V.jsx)(`li`,{children:e},e))})})}function Pt({customer:e,...t}){let{stays:n,again:r,...i}=B.deleteDialog,a=pt();return(0,V.jsx)(Nt,{words:i,person:e,notes:[n,r],action:a,...t})}var K=[`name`,`externalId`,`email`,`phone`,`avatar`];function Ft(e){let{name:t,externalId:n,email:r,phone:i,avatar:a}=e;return{name:t,externalId:n,email:r??``,phone:i??``,avatar:a??``}}function It(e,t){let n=Ft(e),r=K.filter(e=>t[e].trim()!==n[e]);return Object.fromEntries(r.map(e=>[e,Lt(e,t[e].trim())]))}function Lt(e,t){return t||e===`name`||e===`externalId`?t:null}var Rt={externalId:B.editDialog.externalIdHint},zt={email:`email`,phone:`tel`,avatar:`url`};function Bt({customer:e,onClose:t}){let[n,i]=(0,z.useState)(()=>Ft(e)),a=ft(),o=It(e,n),s=Object.keys(o).length>0;async function c(){if(!s)return;let n=await a.run({id:e.id,...o});n&&(t(),r({look:`ok`,title:B.editDialog.saved,text:n.customer.name}))}return(0,V.jsx)(D,{title:B.editDialog.title(e.name),action:a,fields:K,changed:s,submit:{look:`primary`,disabled:!s,children:l.common.save},onSubmit:c,onClose:t,children:K.map(e=>(0,V.jsx)(O,{label:B.editDialog[e],hint:Rt[e],optional:e!==`name`&&e!==`externalId`,type:zt[e]??`text`,dir:`auto`,autoComplete:`off`,value:n[e],onChange:t=>i({...n,[e]:t}),error:M(a.error,e)},e))})}function Vt({title:e,items:t,icon:n,tone:r}){return(0,V.jsxs)(`section`,{children:[(0,V.jsx)(`h3`,{className:`text-sm font-medium`,children:e}),(0,V.jsx)(`ul`,{className:`mt-1.5 flex flex-col gap-1.5 text-[13px] text-muted`,children:t.map(e=>(0,V.jsxs)(`li`,{className:`flex items-start gap-2 text-pretty`,children:[(0,V.jsx)(E,{name:n,className:v(`mt-0.5 size-4`,r)}),e]},e))})]})}function Ht({customer:e,onClose:t,onGone:n}){let i=mt(),{goes:a,gone:o,stays:s,staying:c}=B.eraseDialog;async function l(){await i.run(e.id)&&(n(),r({look:`ok`,title:B.eraseDialog.done}))}return(0,V.jsx)(de,{title:B.eraseDialog.title(e.name),description:B.eraseDialog.hint,confirm:e.name,action:i,submit:B.eraseDialog.submit,onSubmit:l,onClose:t,children:(0,V.jsxs)(`div`,{className:`flex flex-col gap-4`,children:[(0,V.jsx)(Vt,{title:a,items:o,icon:`close`,tone:`text-danger`}),(0,V.jsx)(Vt,{title:s,items:c,icon:`check`,tone:`text-ok`})]})})}function Ut({task:e,onClose:t,onGone:n}){switch(e?.kind){case`edit`:return(0,V.jsx)(Bt,{customer:e.customer,onClose:t});case`delete`:return(0,V.jsx)(Pt,{customer:e.customer,onClose:t,onGone:n});case`erase`:return(0,V.jsx)(Ht,{customer:e.customer,onClose:t,onGone:n});default:return null}}var q=m(`/$slug/customers/$customerId`);function Wt(){let{slug:e}=N().workspace,{customerId:t}=q.useParams(),n=q.useSearch(),r=q.useNavigate(),i=_(lt(e,t)),[a,o]=(0,z.useState)(null),s=i.data?.customer;k(s?.name??B.page);let c=(0,V.jsx)(p,{to:`/$slug/customers`,params:{slug:e},className:`btn btn-secondary mt-5`,children:B.missing.back});return(0,V.jsx)(Se,{query:i,missing:{...B.missing,back:c},children:s&&(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(Mt,{customer:s,search:n,onTask:o}),(0,V.jsx)(Ut,{task:a,onClose:()=>o(null),onGone:()=>r({to:`/$slug/customers`,params:{slug:e},replace:!0})})]})})}function Gt({words:e,search:t,query:n,page:r,nobody:i,children:a}){let o=Ae();return(0,V.jsx)(Pe,{label:e.page,query:n,page:r,after:t.after,toolbar:(t.q||!!r?.totalCount)&&(0,V.jsx)(pe,{label:e.search,placeholder:e.searchHint,search:t,total:r?e.total(r.totalCount):void 0,onChange:o}),empty:t.q?(0,V.jsx)(Oe,{onClear:()=>o({q:void 0})}):i,children:a})}function Kt({name:e,menu:t,children:n}){return(0,V.jsxs)(`li`,{className:`card relative p-4`,children:[(0,V.jsxs)(`div`,{className:`flex items-start gap-3`,children:[(0,V.jsx)(`div`,{className:`min-w-0 flex-1`,children:e}),(0,V.jsx)(`span`,{className:`-me-2 -mt-1.5`,children:t})]}),(0,V.jsx)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:n})]})}var qt=ae(({person:e,contact:t,...n})=>(0,V.jsxs)(`span`,{className:`flex min-w-0 items-center gap-3`,children:[(0,V.jsx)(ce,{name:e}),(0,V.jsxs)(`span`,{className:`min-w-0 flex-1`,children:[(0,V.jsx)(`a`,{...n,dir:`auto`,title:e,className:`block truncate font-medium after:absolute after:inset-0`,children:e}),(0,V.jsx)(`span`,{dir:`auto`,className:`block truncate text-[13px] font-normal text-muted`,title:t??void 0,children:t??`–`})]})]}));function Jt({customer:e}){let{workspace:t}=N();return(0,V.jsx)(qt,{to:`/$slug/customers/$customerId`,params:{slug:t.slug,customerId:e.id},preload:!1,person:e.name,contact:e.email??e.phone})}function Yt({value:e}){return e?.length?e.map(e=>(0,V.jsx)(`span`,{className:`block`,children:b(e)},e.currency)):(0,V.jsx)(`span`,{className:`text-muted`,children:`–`})}function Xt({customers:e,onTask:t}){let{columns:n}=B;return(0,V.jsx)(`ul`,{className:`flex flex-col gap-3 md:hidden`,children:e.map(e=>(0,V.jsxs)(Kt,{name:(0,V.jsx)(Jt,{customer:e}),menu:(0,V.jsx)(H,{customer:e,onTask:t}),children:[(0,V.jsx)(T,{name:n.value,children:(0,V.jsx)(Yt,{value:e.lifetimeValue})}),(0,V.jsx)(T,{name:n.created,children:C(e.createdAt)})]},e.id))})}var Zt=`mutation ($input: TrackLeadInput!) { trackLead(input: $input) { lead { id } } }`;function Qt({clickId:e}){let{title:t,click:n,event:r,customer:i}=Le.steps.lead,a={clickId:e??n,eventName:r,customerExternalId:`user-1001`,customerName:i},o=se(f,ke,{method:`POST`,path:`/api/track/lead`,body:JSON.stringify(a)}),s=se(f,ke,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:Zt,variables:{input:a}})});return(0,V.jsx)(Ce,{label:t,rest:o,graphql:s})}function $t(){let{workspace:e}=N(),t=_(dt(e.slug)),n=t.data===null?B.empty.noClick:B.empty.hint;return(0,V.jsx)(be,{icon:`people`,title:B.empty.title,hint:n,children:(0,V.jsx)(Qt,{clickId:t.data?.id})})}function en({customer:e,onTask:t}){return(0,V.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,V.jsx)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-56 px-4 py-3 text-start font-medium`,children:(0,V.jsx)(Jt,{customer:e})}),(0,V.jsx)(`td`,{className:`max-w-48 px-4 py-3`,children:(0,V.jsx)(`span`,{dir:`auto`,className:`block truncate font-mono text-xs text-muted`,title:e.externalId,children:e.externalId})}),(0,V.jsx)(`td`,{className:`px-4 py-3 text-end whitespace-nowrap tabular-nums`,children:(0,V.jsx)(Yt,{value:e.lifetimeValue})}),(0,V.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:C(e.createdAt)}),(0,V.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,V.jsx)(H,{customer:e,onTask:t})})]})}function tn({customers:e,search:t,onTask:n}){let{columns:r}=B;return(0,V.jsx)(me,{label:B.page,className:`hidden md:block`,heads:(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(j,{sort:`name`,text:r.name,search:t}),(0,V.jsx)(x,{children:r.externalId}),(0,V.jsx)(x,{className:`text-end`,children:r.value}),(0,V.jsx)(j,{sort:`created`,text:r.created,search:t}),(0,V.jsx)(ge,{})]}),children:e.map(e=>(0,V.jsx)(en,{customer:e,onTask:n},e.id))})}function nn({search:e}){let{workspace:t}=N(),n=_(ct(t.slug,e)),[r,i]=(0,z.useState)(null),a=n.data?.customers,o=a?.nodes??[],s=()=>i(null);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsxs)(Gt,{words:B,search:e,query:n,page:a,nobody:(0,V.jsx)($t,{}),children:[(0,V.jsx)(tn,{customers:o,search:e,onTask:i}),(0,V.jsx)(Xt,{customers:o,onTask:i})]}),(0,V.jsx)(Ut,{task:r,onClose:s,onGone:s})]})}var rn=m(`/$slug/customers`);function an(){k(B.page);let e=rn.useSearch();return(0,V.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,V.jsx)(Te,{title:B.page,intro:B.intro}),(0,V.jsx)(nn,{search:e})]})}var J=(d===`ar`?await a(()=>import(`./peoplePages.ar-P-3l96Is.js`),__vite__mapDeps([0,1,2]),import.meta.url):await a(()=>import(`./peoplePages.en-C5fzErdt.js`),__vite__mapDeps([3,1,4]),import.meta.url)).partners;function on({partner:e}){let{facts:t}=J;return(0,V.jsxs)(ve,{title:t.title,children:[(0,V.jsx)(P,{name:t.email,value:e.email,none:t.none}),(0,V.jsx)(P,{name:t.phone,value:e.phone,none:t.none}),(0,V.jsx)(A,{name:t.created,children:(0,V.jsx)(S,{time:e.createdAt})}),(0,V.jsx)(A,{name:t.updated,children:(0,V.jsx)(S,{time:e.updatedAt})}),(0,V.jsx)(P,{name:t.id,value:e.id,none:t.none,mono:!0})]})}function Y({partner:e,onTask:t}){let n=J.actionsFor(e.name);return(0,V.jsxs)(Fe,{align:`end`,trigger:(0,V.jsx)(ye,{small:!0,icon:`dots`,label:n,className:`relative z-10`}),children:[(0,V.jsx)(L,{needs:`EDITOR`,icon:`pencil`,onClick:()=>t({kind:`edit`,partner:e}),children:J.edit}),(0,V.jsx)(L,{needs:`EDITOR`,icon:`trash`,danger:!0,onClick:()=>t({kind:`delete`,partner:e}),children:J.remove})]})}function sn({partner:e,onTask:t}){let{slug:n}=N().workspace,r=(0,V.jsx)(xe,{to:`/$slug/partners`,params:{slug:n},children:J.missing.back});return(0,V.jsxs)(at,{name:e.name,back:r,children:[(0,V.jsx)(R,{needs:`EDITOR`,icon:`pencil`,onClick:()=>t({kind:`edit`,partner:e}),children:J.edit}),(0,V.jsx)(Y,{partner:e,onTask:t})]})}var cn={"30d":30,"90d":90,"1y":365,"5y":1825},ln=864e5;function un(e,t){return{from:new Date(t-cn[e]*ln).toISOString(),until:new Date(t).toISOString()}}var dn=25;function fn(e,n){let{q:r,sort:i,dir:a,after:o}=n;return h({queryKey:[`partners`,e,`list`,{q:r,sort:i,dir:a,after:o}],queryFn:()=>t(Je,{first:dn,after:o,filter:{search:r},orderBy:u(n)},e),placeholderData:g,staleTime:0})}function pn(e,n){return h({queryKey:[`partners`,e,`one`,n],queryFn:()=>t(Ye,{id:n},e),staleTime:0})}function mn(e,n,r){return h({queryKey:[`partners`,e,`numbers`,n,r],queryFn:async()=>{let i=[{dimension:`PARTNER`,values:[n]}],a={...un(r,Date.now()),filters:i};return(await t(Xe,{input:a},e)).analytics?.totals??null},placeholderData:g,staleTime:0})}var X=(e,n)=>(r,i,a)=>h({queryKey:[`partners`,r,e,i,a],queryFn:()=>t(n,{id:i,first:dn,after:a},r),placeholderData:g,staleTime:0}),hn=X(`links`,Ze),gn=X(`clicks`,Qe),_n=X(`leads`,$e),vn=X(`sales`,et),yn=m(`/$slug/partners/$partnerId`);function bn({id:e,range:t}){let{workspace:n}=N(),r=yn.useNavigate(),a=_(mn(n.slug,e,t)),{numbers:o}=J,s=a.data,c=s?.revenue??[],l=e=>e===void 0?`…`:I(e);return a.isError&&!s?(0,V.jsx)(je,{error:a.error,onRetry:a.refetch}):(0,V.jsxs)(`section`,{"aria-labelledby":`credited`,className:`flex flex-col gap-3`,children:[(0,V.jsxs)(`div`,{className:`flex flex-wrap items-center justify-between gap-2`,children:[(0,V.jsx)(`h2`,{id:`credited`,className:`text-base font-semibold`,children:o.title}),(0,V.jsx)(_e,{label:o.range,value:t,options:i.map(e=>[e,o.ranges[e]]),onChange:e=>r({search:t=>({...t,range:e}),replace:!0}),className:`w-40`})]}),(0,V.jsxs)(`dl`,{"aria-busy":a.isPlaceholderData,className:v(`card grid grid-cols-2 overflow-hidden transition-opacity lg:grid-cols-4`,a.isPlaceholderData&&`opacity-60`),children:[(0,V.jsx)(y,{name:o.clicks,children:l(s?.clicks)}),(0,V.jsx)(y,{name:o.leads,children:l(s?.leads)}),(0,V.jsx)(y,{name:o.sales,children:l(s?.sales)}),(0,V.jsxs)(y,{name:o.revenue,children:[c.map(e=>(0,V.jsx)(`span`,{className:`block wrap-anywhere`,children:b(e)},e.currency)),c.length===0&&(0,V.jsx)(`span`,{className:`text-muted`,children:s?o.noRevenue:`…`})]})]})]})}function Z({part:e,icon:t,page:n,children:r,...i}){let{title:a,hint:o}=J.nothing[e];return(0,V.jsxs)(Pe,{...i,label:J.tabs[e],page:n,empty:(0,V.jsx)(Ee,{icon:t,title:a,hint:o}),children:[(0,V.jsx)(`p`,{className:`mb-2 text-[13px] text-muted`,children:n&&J.entries[e](n.totalCount)}),(0,V.jsx)(`ul`,{className:`card divide-y divide-line`,children:r})]})}function Q({title:e,time:t,children:n}){return(0,V.jsxs)(`li`,{className:`px-4 py-3`,children:[(0,V.jsxs)(`div`,{className:`flex flex-wrap items-baseline justify-between gap-x-4`,children:[(0,V.jsx)(`p`,{className:`min-w-0 wrap-anywhere`,children:e}),(0,V.jsx)(`span`,{className:`text-[13px] whitespace-nowrap text-muted`,children:(0,V.jsx)(Ne,{time:t})})]}),(0,V.jsx)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:n})]})}function xn({id:e,after:t}){let{workspace:n}=N(),r=_(gn(n.slug,e,t)),i=r.data?.partner?.clicks;return(0,V.jsx)(Z,{part:`clicks`,icon:`pointer`,query:r,page:i,after:t,children:i?.nodes.map(e=>(0,V.jsx)(Q,{time:e.createdAt,title:(0,V.jsx)(W,{link:e.link}),children:xt(e)},e.id))})}function Sn({customer:e}){let{workspace:t}=N();return e?(0,V.jsx)(p,{to:`/$slug/customers/$customerId`,params:{slug:t.slug,customerId:e.id},className:`link underline`,children:(0,V.jsx)(`bdi`,{children:e.name})}):(0,V.jsx)(V.Fragment,{children:J.deletedCustomer})}function Cn({id:e,after:t}){let{workspace:n}=N(),r=_(_n(n.slug,e,t)),i=r.data?.partner?.leads;return(0,V.jsx)(Z,{part:`leads`,icon:`personCheck`,query:r,page:i,after:t,children:i?.nodes.map(({id:e,eventName:t,createdAt:n,customer:r,link:i})=>(0,V.jsxs)(Q,{time:n,title:(0,V.jsx)(`bdi`,{className:`font-medium`,children:t}),children:[(0,V.jsx)(Sn,{customer:r}),` · `,(0,V.jsx)(W,{link:i})]},e))})}function wn({id:e,after:t}){let{workspace:n}=N(),r=_(hn(n.slug,e,t)),i=r.data?.partner?.links;return(0,V.jsx)(Z,{part:`links`,icon:`link`,query:r,page:i,after:t,children:i?.nodes.map(e=>(0,V.jsx)(Q,{time:e.createdAt,title:(0,V.jsx)(W,{link:e}),children:(0,V.jsx)(`bdi`,{className:`line-clamp-2`,children:e.url})},e.id))})}function Tn({sale:e}){return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`bdi`,{className:`font-medium`,children:e.eventName}),` `,(0,V.jsx)(`span`,{className:`font-semibold tabular-nums`,children:b(e)}),` `,e.refunded>0&&(0,V.jsx)(F,{look:`warn`,children:e.net>0?J.partlyRefunded:J.refunded})]})}function En({id:e,after:t}){let{workspace:n}=N(),r=_(vn(n.slug,e,t)),i=r.data?.partner?.sales;return(0,V.jsx)(Z,{part:`sales`,icon:`coin`,query:r,page:i,after:t,children:i?.nodes.map(e=>(0,V.jsxs)(Q,{time:e.createdAt,title:(0,V.jsx)(Tn,{sale:e}),children:[(0,V.jsx)(Sn,{customer:e.customer}),` · `,(0,V.jsx)(W,{link:e.link})]},e.id))})}var Dn=m(`/$slug/partners/$partnerId`),On={links:wn,clicks:xn,leads:Cn,sales:En};function kn({id:e,search:t}){let n=Dn.useNavigate(),r=e=>n({search:t=>({...t,after:void 0,part:e}),replace:!0}),i=c.map(n=>{let r=On[n];return{value:n,text:J.tabs[n],content:(0,V.jsx)(r,{id:e,after:t.after})}});return(0,V.jsx)(fe,{label:J.tabs.label,tabs:i,value:t.part??`links`,onChange:r})}function An({partner:e,search:t,onTask:n}){return(0,V.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,V.jsx)(sn,{partner:e,onTask:n}),(0,V.jsx)(bn,{id:e.id,range:t.range??`30d`}),(0,V.jsxs)(`div`,{className:`grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,V.jsx)(kn,{id:e.id,search:t}),(0,V.jsx)(on,{partner:e})]})]})}var jn=[`partners`];function Mn(){return w(jn,async(e,n)=>(await t(tt,{input:e},n)).createPartner)}function Nn(){return w(jn,async(e,n)=>(await t(nt,{input:e},n)).updatePartner)}function Pn(){return w(jn,async(e,n)=>(await t(rt,{input:{id:e}},n)).deletePartner)}function Fn({partner:e,...t}){let{links:n,credit:r,...i}=J.deleteDialog,a=Pn();return(0,V.jsx)(Nt,{words:i,person:e,notes:[n,r],action:a,...t})}var $=[`name`,`email`,`phone`],In={name:``,email:``,phone:``};function Ln({name:e,email:t,phone:n}){return{name:e,email:t??``,phone:n??``}}function Rn(e,t){let n=$.filter(n=>t[n].trim()!==e[n]),r=e=>t[e].trim()||(e===`name`?``:null);return Object.fromEntries(n.map(e=>[e,r(e)]))}var zn={name:`text`,email:`email`,phone:`tel`};function Bn({draft:e,error:t,onChange:n}){return $.map(r=>(0,V.jsx)(O,{label:J.form[r],optional:r!==`name`,placeholder:r===`name`?J.form.namePlaceholder:void 0,type:zn[r],dir:`auto`,autoComplete:`off`,value:e[r],onChange:t=>n({...e,[r]:t}),error:M(t,r)},r))}function Vn({partner:e,onClose:t}){let[n,i]=(0,z.useState)(()=>Ln(e)),a=Nn(),o=Rn(Ln(e),n),s=Object.keys(o).length>0;async function c(){let n=s&&await a.run({id:e.id,...o});n&&(t(),r({look:`ok`,title:J.form.saved,text:n.partner.name}))}return(0,V.jsx)(D,{title:J.form.editTitle(e.name),action:a,fields:$,changed:s,submit:{look:`primary`,disabled:!s,children:l.common.save},onSubmit:c,onClose:t,children:(0,V.jsx)(Bn,{draft:n,error:a.error,onChange:i})})}function Hn({task:e,onClose:t,onGone:n}){switch(e?.kind){case`edit`:return(0,V.jsx)(Vn,{partner:e.partner,onClose:t});case`delete`:return(0,V.jsx)(Fn,{partner:e.partner,onClose:t,onGone:n});default:return null}}var Un=m(`/$slug/partners/$partnerId`);function Wn(){let{slug:e}=N().workspace,{partnerId:t}=Un.useParams(),n=Un.useSearch(),r=Un.useNavigate(),i=_(pn(e,t)),[a,o]=(0,z.useState)(null),s=i.data?.partner;k(s?.name??J.page);let c=(0,V.jsx)(p,{to:`/$slug/partners`,params:{slug:e},className:`btn btn-secondary mt-5`,children:J.missing.back});return(0,V.jsx)(Se,{query:i,missing:{...J.missing,back:c},children:s&&(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(An,{partner:s,search:n,onTask:o}),(0,V.jsx)(Hn,{task:a,onClose:()=>o(null),onGone:()=>r({to:`/$slug/partners`,params:{slug:e},replace:!0})})]})})}function Gn({onClose:e}){let{slug:t}=N().workspace,n=te(),[i]=(0,z.useState)(s),[a,o]=(0,z.useState)(In),c=Mn(),l=Rn(In,a);async function u(){let e=await c.run({...l,name:a.name.trim(),idempotencyKey:i});if(!e)return;let{id:o,name:s}=e.partner;await n({to:`/$slug/partners/$partnerId`,params:{slug:t,partnerId:o},replace:!0}),r({look:`ok`,title:J.form.created,text:s})}return(0,V.jsx)(D,{title:J.form.createTitle,action:c,fields:$,changed:Object.keys(l).length>0,submit:{look:`primary`,children:J.form.submit},onSubmit:u,onClose:e,children:(0,V.jsx)(Bn,{draft:a,error:c.error,onChange:o})})}function Kn({partner:e}){let{workspace:t}=N();return(0,V.jsx)(qt,{to:`/$slug/partners/$partnerId`,params:{slug:t.slug,partnerId:e.id},preload:!1,person:e.name,contact:e.email})}function qn({partners:e,onTask:t}){let{columns:n}=J;return(0,V.jsx)(`ul`,{className:`flex flex-col gap-3 md:hidden`,children:e.map(e=>(0,V.jsxs)(Kt,{name:(0,V.jsx)(Kn,{partner:e}),menu:(0,V.jsx)(Y,{partner:e,onTask:t}),children:[(0,V.jsx)(T,{name:n.phone,children:(0,V.jsx)(`bdi`,{children:e.phone??`–`})}),(0,V.jsx)(T,{name:n.created,children:C(e.createdAt)})]},e.id))})}function Jn(){return(0,V.jsx)(be,{icon:`partner`,title:J.empty.title,hint:J.empty.hint,children:(0,V.jsx)(Re,{label:J.empty.title,mutation:`mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { partner { id } } }`,path:`/api/partners`,name:J.form.namePlaceholder})})}function Yn({partner:e,onTask:t}){return(0,V.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,V.jsx)(`th`,{scope:`row`,className:`w-1/2 max-w-0 min-w-56 px-4 py-3 text-start font-medium`,children:(0,V.jsx)(Kn,{partner:e})}),(0,V.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:(0,V.jsx)(`bdi`,{children:e.phone??`–`})}),(0,V.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:C(e.createdAt)}),(0,V.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,V.jsx)(Y,{partner:e,onTask:t})})]})}function Xn({partners:e,search:t,onTask:n}){let{columns:r}=J;return(0,V.jsx)(me,{label:J.page,className:`hidden md:block`,heads:(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(j,{sort:`name`,text:r.name,search:t}),(0,V.jsx)(x,{children:r.phone}),(0,V.jsx)(j,{sort:`created`,text:r.created,search:t}),(0,V.jsx)(ge,{})]}),children:e.map(e=>(0,V.jsx)(Yn,{partner:e,onTask:n},e.id))})}function Zn({search:e}){let{workspace:t}=N(),n=_(fn(t.slug,e)),[r,i]=(0,z.useState)(null),a=n.data?.partners,o=a?.nodes??[],s=()=>i(null);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsxs)(Gt,{words:J,search:e,query:n,page:a,nobody:(0,V.jsx)(Jn,{}),children:[(0,V.jsx)(Xn,{partners:o,search:e,onTask:i}),(0,V.jsx)(qn,{partners:o,onTask:i})]}),(0,V.jsx)(Hn,{task:r,onClose:s,onGone:s})]})}var Qn=m(`/$slug/partners`);function $n(){k(J.page);let e=Qn.useSearch(),t=Qn.useNavigate(),{can:n}=N(),r=e=>t({search:t=>({...t,create:e}),replace:!e});return(0,V.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,V.jsx)(Te,{title:J.page,intro:J.intro,children:(0,V.jsx)(R,{needs:`EDITOR`,look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>r(`1`),children:J.create})}),(0,V.jsx)(Zn,{search:e}),e.create&&n(`EDITOR`)&&(0,V.jsx)(Gn,{onClose:()=>r(void 0)})]})}export{Wt as a,Qt as i,Wn as n,an as r,$n as t};