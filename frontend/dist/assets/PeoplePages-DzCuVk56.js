const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./peoplePages.ar-k3Mztnbf.js","./isolate-CV-Y3VRw.js","./words.ar-D0f3srBb.js","./peoplePages.en-DoYCAp2g.js","./words.en-DpeSElRJ.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{B as t,F as n,R as r,U as i,X as a,c as o,it as s,ot as c,q as l,rt as u,s as d,u as f}from"./start-Drb9r-TW.js";import{C as ee,M as te,S as p,T as ne,a as m,c as h,i as g,k as re,n as ie,r as ae,x as _}from"./frame-C9Zg-BxM.js";import{A as oe,B as se,Bt as v,Ct as y,F as b,G as ce,Gt as le,H as ue,I as x,It as de,Jt as S,K as C,Kt as fe,L as pe,Lt as w,M as me,N as he,O as T,R as ge,Rt as _e,St as ve,Tn as ye,Tt as be,V as xe,Vt as Se,Wt as Ce,Z as we,Zn as E,Zt as D,ar as O,at as Te,en as Ee,et as De,ir as k,j as Oe,kn as A,lt as ke,nn as Ae,nr as je,nt as j,ot as Me,pt as M,q as N,rn as Ne,rr as Pe,sn as Fe,st as Ie,tn as Le,tt as P,ut as F,w as I,wt as Re,z as L}from"./parts-DBsEjbLb.js";import{c as R,u as z}from"./LinkPages-3zsfsonp.js";import{t as ze}from"./isolate-CV-Y3VRw.js";var Be=new t(`
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
    `),B=e(te(),1),V=(c===`ar`?await s(()=>import(`./peoplePages.ar-k3Mztnbf.js`),__vite__mapDeps([0,1,2]),import.meta.url):await s(()=>import(`./peoplePages.en-DoYCAp2g.js`),__vite__mapDeps([3,1,4]),import.meta.url)).customers,H=re();function rt({customer:e}){let{facts:t}=V;return(0,H.jsxs)(se,{title:t.title,children:[(0,H.jsx)(P,{name:t.externalId,value:e.externalId,none:t.none,mono:!0}),(0,H.jsx)(P,{name:t.email,value:e.email,none:t.none}),(0,H.jsx)(P,{name:t.phone,value:e.phone,none:t.none}),e.avatar&&(0,H.jsx)(P,{name:t.avatar,value:e.avatar,none:t.none}),(0,H.jsx)(j,{name:t.created,children:(0,H.jsx)(L,{time:e.createdAt})}),(0,H.jsx)(j,{name:t.updated,children:(0,H.jsx)(L,{time:e.updatedAt})}),(0,H.jsx)(P,{name:t.id,value:e.id,none:t.none,mono:!0})]})}function it({name:e,back:t,children:n}){return(0,H.jsxs)(`header`,{className:`flex flex-col gap-2`,children:[t,(0,H.jsxs)(`div`,{className:`flex flex-wrap items-center gap-3`,children:[(0,H.jsx)(pe,{name:e}),(0,H.jsx)(`div`,{className:`min-w-0 flex-1 basis-28`,children:(0,H.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e})}),(0,H.jsx)(`div`,{className:`flex items-center gap-1`,children:n})]})]})}function U({customer:e,onTask:t}){let n=n=>()=>t({kind:n,customer:e}),r=V.actionsFor(e.name);return(0,H.jsxs)(Fe,{align:`end`,trigger:(0,H.jsx)(ye,{small:!0,icon:`dots`,label:r,className:`relative z-10`}),children:[(0,H.jsx)(R,{needs:`EDITOR`,icon:`pencil`,onClick:n(`edit`),children:V.edit}),(0,H.jsx)(R,{needs:`EDITOR`,icon:`trash`,danger:!0,onClick:n(`delete`),children:V.remove}),(0,H.jsx)(R,{needs:`ADMIN`,icon:`eraser`,danger:!0,onClick:n(`erase`),children:V.erase})]})}function at({customer:e,onTask:t}){let{slug:n}=A().workspace,r=(0,H.jsx)(ge,{to:`/$slug/customers`,params:{slug:n},children:V.missing.back});return(0,H.jsxs)(it,{name:e.name,back:r,children:[(0,H.jsx)(z,{needs:`EDITOR`,icon:`pencil`,onClick:()=>t({kind:`edit`,customer:e}),children:V.edit}),(0,H.jsx)(U,{customer:e,onTask:t})]})}var ot=25;function st(e,t){let{q:r,sort:i,dir:a,after:o}=t;return g({queryKey:[`customers`,e,`list`,{q:r,sort:i,dir:a,after:o}],queryFn:()=>n(Be,{first:ot,after:o,filter:{search:r},orderBy:f(t)},e),placeholderData:h,staleTime:0})}function ct(e,t){return g({queryKey:[`customers`,e,`one`,t],queryFn:()=>n(Ve,{id:t},e),staleTime:0})}function lt(e,t,r){let i=r===`asc`?`ASC`:`DESC`;return ae({queryKey:[`customers`,e,`timeline`,t,r],queryFn:async({pageParam:r})=>(await n(He,{id:t,first:ot,after:r,direction:i},e)).customer?.timeline??null,initialPageParam:void 0,getNextPageParam:e=>e?.pageInfo.hasNextPage&&e.pageInfo.endCursor||void 0,placeholderData:h,staleTime:0})}var W=[`customers`];function ut(){return C(W,async(e,t)=>(await n(Ue,{input:e},t)).updateCustomer)}function dt(){return C(W,async(e,t)=>(await n(We,{input:{id:e}},t)).deleteCustomer)}function ft(){return C(W,async(e,t)=>(await n(Ge,{input:{id:e}},t)).eraseCustomer)}function pt(){return C(W,async({sale:e,text:t,reason:r,idempotencyKey:i},a)=>{let o={saleId:e.id,amount:mt(t,e),reason:r,idempotencyKey:i};return(await n(Ke,{input:o},a)).refundSale})}function mt(e,{net:t,currency:n}){let r=be(e,n);if(r!==void 0&&r>0&&r<=t)return r;let i=V.refundDialog.amountBad(y({amount:t,currency:n}));throw new a(i,{field:`amount`})}function ht({sale:e,onClose:t}){let n={amount:e.net,currency:e.currency},[r]=(0,B.useState)(i),[a,o]=(0,B.useState)(Re(n)),[s,c]=(0,B.useState)(``),u=pt(),{refundDialog:d}=V;async function f(){let i=await u.run({sale:e,text:a,reason:s.trim()||void 0,idempotencyKey:r});i&&(t(),l({look:`ok`,title:d.done,text:y({...n,amount:i.refund.amount})}))}return(0,H.jsxs)(N,{size:`small`,title:d.title,description:d.hint(y(n)),action:u,fields:[`amount`,`reason`],submit:{look:`primary`,children:d.submit},onSubmit:f,onClose:t,children:[(0,H.jsx)(M,{label:d.amount(e.currency.toUpperCase()),hint:d.amountHint,inputMode:`decimal`,autoComplete:`off`,value:a,onChange:o,error:F(u.error,`amount`)}),(0,H.jsx)(we,{label:d.reason,hint:d.reasonHint,optional:!0,dir:`auto`,maxLength:1e3,value:s,onChange:c,error:F(u.error,`reason`)})]})}var gt=_(`/$slug/customers/$customerId`),_t=[[`desc`,u.lists.newest],[`asc`,u.lists.oldest]];function vt({dir:e,total:t}){let n=gt.useNavigate();return(0,H.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-2`,children:[(0,H.jsx)(`h2`,{id:`timeline`,className:`text-base font-semibold`,children:V.timeline.title}),(0,H.jsx)(`p`,{role:`status`,className:`flex-1 text-[13px] text-muted`,children:t!==void 0&&V.timeline.total(t)}),(0,H.jsx)(ve,{label:V.timeline.order,value:e,options:_t,onChange:e=>n({search:{dir:e===`asc`?e:void 0},replace:!0}),className:`w-40`})]})}function yt({city:e,country:t,browser:n,os:r,referrer:i}){return[[e,t&&de(t)].filter(Boolean).join(u.common.comma),[n,r].filter(Boolean).join(u.common.comma),i&&V.timeline.from(i)].filter(e=>e).map(e=>ze(`${e}`)).join(` · `)}function G({link:e}){return e?(0,H.jsxs)(`bdi`,{className:`font-medium`,title:e.shortUrl,children:[e.domain,`/`,e.shortId]}):(0,H.jsx)(`span`,{className:`text-muted`,children:V.timeline.deletedLink})}function K({icon:e,tone:t,time:n,title:r,children:i}){let a=Ne();return(0,H.jsxs)(`li`,{className:`relative flex gap-3 pb-6 last:pb-0`,children:[(0,H.jsx)(`span`,{"aria-hidden":`true`,className:`absolute start-[13px] top-8 bottom-1 w-px bg-line in-[li:last-child]:hidden`}),(0,H.jsx)(`span`,{className:O(`grid size-7 shrink-0 place-items-center rounded-full`,t),children:(0,H.jsx)(k,{name:e,className:`size-4`})}),(0,H.jsxs)(`div`,{className:`min-w-0 flex-1 pt-0.5`,children:[(0,H.jsxs)(`div`,{className:`flex flex-wrap items-baseline justify-between gap-x-4`,children:[(0,H.jsx)(`p`,{className:`min-w-0 wrap-anywhere`,children:r}),(0,H.jsx)(`span`,{className:`text-[13px] whitespace-nowrap text-muted`,children:(0,H.jsx)(Te,{content:_e(n),children:(0,H.jsx)(`time`,{dateTime:n,children:Se(n,a)})})})]}),i]})]})}function bt({click:e}){let{clicked:t,scanned:n,landed:r}=V.timeline,i=e.qr?n:e.trigger===`EMBED`?r:t,a=yt(e);return(0,H.jsx)(K,{icon:`pointer`,tone:`bg-surface-2 text-muted`,time:e.createdAt,title:(0,H.jsxs)(H.Fragment,{children:[i,` `,(0,H.jsx)(G,{link:e.link})]}),children:a&&(0,H.jsx)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:a})})}function xt({event:e}){let{workspace:t}=A(),{through:n,creditedTo:r,deletedPartner:i}=V.timeline,{link:a,partner:o,partnerId:s}=e;return(0,H.jsxs)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:[n,` `,(0,H.jsx)(G,{link:a}),s&&(0,H.jsxs)(H.Fragment,{children:[` · `,r,` `]}),s&&!o&&i,o&&(0,H.jsx)(p,{to:`/$slug/partners/$partnerId`,params:{slug:t.slug,partnerId:o.id},className:`link underline`,children:(0,H.jsx)(`bdi`,{children:o.name})})]})}function St({value:e}){return e?(0,H.jsxs)(`details`,{className:`mt-1 text-[13px]`,children:[(0,H.jsx)(`summary`,{className:`w-fit rounded py-0.5 text-muted hover:text-fg`,children:V.timeline.metadata}),(0,H.jsx)(fe,{label:V.timeline.metadata,className:`mt-1 max-h-48 overflow-auto rounded-lg bg-surface-2 p-3 font-mono text-xs whitespace-pre-wrap wrap-anywhere`,children:JSON.stringify(e,null,2)})]}):null}function Ct({lead:e}){return(0,H.jsxs)(K,{icon:`personCheck`,tone:`bg-accent-soft text-accent`,time:e.createdAt,title:(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`bdi`,{className:`font-medium`,children:e.eventName}),` `,(0,H.jsx)(x,{children:V.timeline.lead})]}),children:[(0,H.jsx)(xt,{event:e}),(0,H.jsx)(St,{value:e.metadata})]})}function wt({sale:e,onRefund:t}){return e.net<=0?null:(0,H.jsx)(z,{needs:`EDITOR`,small:!0,className:`mt-2`,"aria-label":V.timeline.refundOf(e.eventName),onClick:()=>t(e),children:V.timeline.refund})}function Tt({sale:e}){let t=e.refunds?.nodes??[],n=(e.refunds?.totalCount??0)-t.length;return t.length===0?null:(0,H.jsxs)(`ul`,{className:`mt-2 flex flex-col gap-1.5 border-s-2 border-line ps-3 text-[13px]`,children:[t.map(({id:t,amount:n,reason:r,createdAt:i})=>(0,H.jsxs)(`li`,{className:`flex items-start gap-2`,children:[(0,H.jsx)(k,{name:`rotate`,className:`mt-0.5 size-4 text-warn`}),(0,H.jsxs)(`span`,{className:`min-w-0 wrap-anywhere`,children:[(0,H.jsx)(`span`,{className:`font-medium tabular-nums`,children:V.timeline.paidBack(y({amount:n,currency:e.currency}))}),` `,(0,H.jsx)(`span`,{className:`text-muted`,children:w(i)}),r&&(0,H.jsx)(`span`,{dir:`auto`,className:`block text-muted`,children:r})]})]},t)),n>0&&(0,H.jsx)(`li`,{className:`text-muted`,children:V.timeline.moreRefunds(n)})]})}function Et({sale:e,onRefund:t}){let{timeline:n}=V;return(0,H.jsxs)(K,{icon:`coin`,tone:`bg-ok-soft text-ok`,time:e.createdAt,title:(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`bdi`,{className:`font-medium`,children:e.eventName}),` `,(0,H.jsx)(`span`,{className:`font-semibold tabular-nums`,children:y(e)}),` `,e.refunded>0?(0,H.jsx)(x,{look:`warn`,children:e.net>0?n.partlyRefunded:n.refunded}):(0,H.jsx)(x,{children:n.sale})]}),children:[(0,H.jsx)(xt,{event:e}),e.invoiceId&&(0,H.jsx)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:n.invoice(e.invoiceId)}),(0,H.jsx)(St,{value:e.metadata}),(0,H.jsx)(Tt,{sale:e}),(0,H.jsx)(wt,{sale:e,onRefund:t})]})}function Dt({event:e,onRefund:t}){switch(e.__typename){case`Click`:return(0,H.jsx)(bt,{click:e});case`Lead`:return(0,H.jsx)(Ct,{lead:e});case`Sale`:return(0,H.jsx)(Et,{sale:e,onRefund:t})}}function Ot({id:e,dir:t}){let{workspace:n}=A(),r=ie(lt(n.slug,e,t)),[i,a]=(0,B.useState)(null),o=Ae(r.isPending),s=r.data?.pages,c=s?.flatMap(e=>e?.nodes??[])??[];return(0,H.jsxs)(`section`,{"aria-labelledby":`timeline`,className:`flex min-w-0 flex-col gap-3`,children:[(0,H.jsx)(vt,{dir:t,total:s?.[0]?.totalCount}),!s&&r.isError&&(0,H.jsx)(Le,{error:r.error,onRetry:r.refetch}),!s&&o&&(0,H.jsx)(ke,{}),s&&c.length===0&&(0,H.jsx)(je,{icon:`history`,title:V.timeline.emptyTitle,hint:V.timeline.emptyHint}),c.length>0&&(0,H.jsx)(`ol`,{className:`card p-4 sm:p-5`,children:c.map(e=>(0,H.jsx)(Dt,{event:e,onRefund:a},e.id))}),r.hasNextPage&&(0,H.jsx)(Pe,{className:`self-center`,busy:r.isFetchingNextPage,onClick:()=>r.fetchNextPage(),children:u.lists.showMore}),i&&(0,H.jsx)(ht,{sale:i,onClose:()=>a(null)})]})}function kt({customer:e}){let{value:t}=V,n=e.lifetimeValue??[];return(0,H.jsxs)(`section`,{className:`card min-w-0 p-4`,children:[(0,H.jsx)(`h2`,{className:`text-sm font-semibold`,children:t.title}),n.length===0&&(0,H.jsx)(`p`,{className:`mt-2 text-muted`,children:t.none}),n.map(e=>(0,H.jsx)(`p`,{className:`mt-1 text-2xl font-semibold tracking-tight tabular-nums wrap-anywhere`,children:y(e)},e.currency)),n.length>0&&(0,H.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:t.hint}),(0,H.jsxs)(`dl`,{className:`mt-4 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:[(0,H.jsx)(b,{name:t.leads,children:(0,H.jsx)(`span`,{className:`tabular-nums`,children:v(e.leads?.totalCount??0)})}),(0,H.jsx)(b,{name:t.sales,children:(0,H.jsx)(`span`,{className:`tabular-nums`,children:v(e.sales?.totalCount??0)})})]})]})}function At({customer:e,search:t,onTask:n}){return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(at,{customer:e,onTask:n}),(0,H.jsxs)(`div`,{className:`grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,H.jsx)(Ot,{id:e.id,dir:t.dir??`desc`}),(0,H.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6 max-lg:contents`,children:[(0,H.jsx)(`div`,{className:`min-w-0 max-lg:order-first`,children:(0,H.jsx)(kt,{customer:e})}),(0,H.jsx)(rt,{customer:e})]})]})]})}function jt({words:e,person:t,notes:n,action:r,onClose:i,onGone:a}){async function o(){await r.run(t.id)&&(a(),l({look:`ok`,title:e.done,text:t.name}))}return(0,H.jsx)(ue,{title:e.title(t.name),description:e.hint,confirm:t.name,action:r,submit:e.submit,onSubmit:o,onClose:i,children:(0,H.jsx)(`ul`,{className:`flex list-disc flex-col gap-1.5 ps-5 text-pretty text-muted`,children:n.map(e=>(0,H.jsx)(`li`,{children:e},e))})})}function Mt({customer:e,...t}){let{stays:n,again:r,...i}=V.deleteDialog,a=dt();return(0,H.jsx)(jt,{words:i,person:e,notes:[n,r],action:a,...t})}var q=[`name`,`externalId`,`email`,`phone`,`avatar`];function Nt(e){let{name:t,externalId:n,email:r,phone:i,avatar:a}=e;return{name:t,externalId:n,email:r??``,phone:i??``,avatar:a??``}}function Pt(e,t){let n=Nt(e),r=q.filter(e=>t[e].trim()!==n[e]);return Object.fromEntries(r.map(e=>[e,Ft(e,t[e].trim())]))}function Ft(e,t){return t||e===`name`||e===`externalId`?t:null}var It={externalId:V.editDialog.externalIdHint},Lt={email:`email`,phone:`tel`,avatar:`url`};function Rt({customer:e,onClose:t}){let[n,r]=(0,B.useState)(()=>Nt(e)),i=ut(),a=Pt(e,n),o=Object.keys(a).length>0;async function s(){if(!o)return;let n=await i.run({id:e.id,...a});n&&(t(),l({look:`ok`,title:V.editDialog.saved,text:n.customer.name}))}return(0,H.jsx)(N,{title:V.editDialog.title(e.name),action:i,fields:q,changed:o,submit:{look:`primary`,disabled:!o,children:u.common.save},onSubmit:s,onClose:t,children:q.map(e=>(0,H.jsx)(M,{label:V.editDialog[e],hint:It[e],optional:e!==`name`&&e!==`externalId`,type:Lt[e]??`text`,dir:`auto`,autoComplete:`off`,value:n[e],onChange:t=>r({...n,[e]:t}),error:F(i.error,e)},e))})}function zt({title:e,items:t,icon:n,tone:r}){return(0,H.jsxs)(`section`,{children:[(0,H.jsx)(`h3`,{className:`text-sm font-medium`,children:e}),(0,H.jsx)(`ul`,{className:`mt-1.5 flex flex-col gap-1.5 text-[13px] text-muted`,children:t.map(e=>(0,H.jsxs)(`li`,{className:`flex items-start gap-2 text-pretty`,children:[(0,H.jsx)(k,{name:n,className:O(`mt-0.5 size-4`,r)}),e]},e))})]})}function Bt({customer:e,onClose:t,onGone:n}){let r=ft(),{goes:i,gone:a,stays:o,staying:s}=V.eraseDialog;async function c(){await r.run(e.id)&&(n(),l({look:`ok`,title:V.eraseDialog.done}))}return(0,H.jsx)(ue,{title:V.eraseDialog.title(e.name),description:V.eraseDialog.hint,confirm:e.name,action:r,submit:V.eraseDialog.submit,onSubmit:c,onClose:t,children:(0,H.jsxs)(`div`,{className:`flex flex-col gap-4`,children:[(0,H.jsx)(zt,{title:i,items:a,icon:`close`,tone:`text-danger`}),(0,H.jsx)(zt,{title:o,items:s,icon:`check`,tone:`text-ok`})]})})}function Vt({task:e,onClose:t,onGone:n}){switch(e?.kind){case`edit`:return(0,H.jsx)(Rt,{customer:e.customer,onClose:t});case`delete`:return(0,H.jsx)(Mt,{customer:e.customer,onClose:t,onGone:n});case`erase`:return(0,H.jsx)(Bt,{customer:e.customer,onClose:t,onGone:n});default:return null}}var Ht=_(`/$slug/customers/$customerId`);function Ut(){let{slug:e}=A().workspace,{customerId:t}=Ht.useParams(),n=Ht.useSearch(),r=Ht.useNavigate(),i=m(ct(e,t)),[a,o]=(0,B.useState)(null),s=i.data?.customer;E(s?.name??V.page);let c=(0,H.jsx)(p,{to:`/$slug/customers`,params:{slug:e},className:`btn btn-secondary mt-5`,children:V.missing.back});return(0,H.jsx)(xe,{query:i,missing:{...V.missing,back:c},children:s&&(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(At,{customer:s,search:n,onTask:o}),(0,H.jsx)(Vt,{task:a,onClose:()=>o(null),onGone:()=>r({to:`/$slug/customers`,params:{slug:e},replace:!0})})]})})}function Wt({words:e,search:t,query:n,page:r,nobody:i,children:a}){let o=De();return(0,H.jsx)(Ie,{label:e.page,query:n,page:r,after:t.after,toolbar:(t.q||!!r?.totalCount)&&(0,H.jsx)(he,{label:e.search,placeholder:e.searchHint,search:t,total:r?e.total(r.totalCount):void 0,onChange:o}),empty:t.q?(0,H.jsx)(Me,{onClear:()=>o({q:void 0})}):i,children:a})}function Gt({name:e,menu:t,children:n}){return(0,H.jsxs)(`li`,{className:`card relative p-4`,children:[(0,H.jsxs)(`div`,{className:`flex items-start gap-3`,children:[(0,H.jsx)(`div`,{className:`min-w-0 flex-1`,children:e}),(0,H.jsx)(`span`,{className:`-me-2 -mt-1.5`,children:t})]}),(0,H.jsx)(`dl`,{className:`mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]`,children:n})]})}var Kt=ee(({person:e,contact:t,...n})=>(0,H.jsxs)(`span`,{className:`flex min-w-0 items-center gap-3`,children:[(0,H.jsx)(pe,{name:e}),(0,H.jsxs)(`span`,{className:`min-w-0 flex-1`,children:[(0,H.jsx)(`a`,{...n,dir:`auto`,title:e,className:`block truncate font-medium after:absolute after:inset-0`,children:e}),(0,H.jsx)(`span`,{dir:`auto`,className:`block truncate text-[13px] font-normal text-muted`,title:t??void 0,children:t??`–`})]})]}));function qt({customer:e}){let{workspace:t}=A();return(0,H.jsx)(Kt,{to:`/$slug/customers/$customerId`,params:{slug:t.slug,customerId:e.id},preload:!1,person:e.name,contact:e.email??e.phone})}function Jt({value:e}){return e?.length?e.map(e=>(0,H.jsx)(`span`,{className:`block`,children:y(e)},e.currency)):(0,H.jsx)(`span`,{className:`text-muted`,children:`–`})}function Yt({customers:e,onTask:t}){let{columns:n}=V;return(0,H.jsx)(`ul`,{className:`flex flex-col gap-3 md:hidden`,children:e.map(e=>(0,H.jsxs)(Gt,{name:(0,H.jsx)(qt,{customer:e}),menu:(0,H.jsx)(U,{customer:e,onTask:t}),children:[(0,H.jsx)(b,{name:n.value,children:(0,H.jsx)(Jt,{value:e.lifetimeValue})}),(0,H.jsx)(b,{name:n.created,children:w(e.createdAt)})]},e.id))})}var Xt={clickId:`…`,eventName:`Sign up`,customerExternalId:`user-1`,customerName:`Ada Lovelace`},Zt=S(r,D,{method:`POST`,path:`/api/track/lead`,body:JSON.stringify(Xt)}),Qt=S(r,D,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:`mutation ($input: TrackLeadInput!) { trackLead(input: $input) { customer { id } } }`,variables:{input:Xt}})});function $t(){let e=(e,t)=>({value:e,text:e,content:(0,H.jsx)(le,{code:t,label:`${u.snippets.label} ${e}`})});return(0,H.jsx)(Ce,{icon:`people`,title:V.empty.title,hint:V.empty.hint,children:(0,H.jsx)(ce,{label:u.snippets.label,tabs:[e(u.snippets.rest,Zt),e(u.snippets.graphql,Qt)]})})}function en({customer:e,onTask:t}){return(0,H.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,H.jsx)(`th`,{scope:`row`,className:`w-2/5 max-w-0 min-w-56 px-4 py-3 text-start font-medium`,children:(0,H.jsx)(qt,{customer:e})}),(0,H.jsx)(`td`,{className:`max-w-48 px-4 py-3`,children:(0,H.jsx)(`span`,{dir:`auto`,className:`block truncate font-mono text-xs text-muted`,title:e.externalId,children:e.externalId})}),(0,H.jsx)(`td`,{className:`px-4 py-3 text-end whitespace-nowrap tabular-nums`,children:(0,H.jsx)(Jt,{value:e.lifetimeValue})}),(0,H.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:w(e.createdAt)}),(0,H.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,H.jsx)(U,{customer:e,onTask:t})})]})}function tn({customers:e,search:t,onTask:n}){let{columns:r}=V;return(0,H.jsx)(oe,{label:V.page,className:`hidden md:block`,heads:(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(T,{sort:`name`,text:r.name,search:t}),(0,H.jsx)(me,{children:r.externalId}),(0,H.jsx)(me,{className:`text-end`,children:r.value}),(0,H.jsx)(T,{sort:`created`,text:r.created,search:t}),(0,H.jsx)(Oe,{})]}),children:e.map(e=>(0,H.jsx)(en,{customer:e,onTask:n},e.id))})}function nn({search:e}){let{workspace:t}=A(),n=m(st(t.slug,e)),[r,i]=(0,B.useState)(null),a=n.data?.customers,o=a?.nodes??[],s=()=>i(null);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(Wt,{words:V,search:e,query:n,page:a,nobody:(0,H.jsx)($t,{}),children:[(0,H.jsx)(tn,{customers:o,search:e,onTask:i}),(0,H.jsx)(Yt,{customers:o,onTask:i})]}),(0,H.jsx)(Vt,{task:r,onClose:s,onGone:s})]})}var rn=_(`/$slug/customers`);function an(){E(V.page);let e=rn.useSearch();return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(Ee,{title:V.page,intro:V.intro}),(0,H.jsx)(nn,{search:e})]})}var J=(c===`ar`?await s(()=>import(`./peoplePages.ar-k3Mztnbf.js`),__vite__mapDeps([0,1,2]),import.meta.url):await s(()=>import(`./peoplePages.en-DoYCAp2g.js`),__vite__mapDeps([3,1,4]),import.meta.url)).partners;function on({partner:e}){let{facts:t}=J;return(0,H.jsxs)(se,{title:t.title,children:[(0,H.jsx)(P,{name:t.email,value:e.email,none:t.none}),(0,H.jsx)(P,{name:t.phone,value:e.phone,none:t.none}),(0,H.jsx)(j,{name:t.created,children:(0,H.jsx)(L,{time:e.createdAt})}),(0,H.jsx)(j,{name:t.updated,children:(0,H.jsx)(L,{time:e.updatedAt})}),(0,H.jsx)(P,{name:t.id,value:e.id,none:t.none,mono:!0})]})}function sn({partner:e,onTask:t}){let n=J.actionsFor(e.name);return(0,H.jsxs)(Fe,{align:`end`,trigger:(0,H.jsx)(ye,{small:!0,icon:`dots`,label:n,className:`relative z-10`}),children:[(0,H.jsx)(R,{needs:`EDITOR`,icon:`pencil`,onClick:()=>t({kind:`edit`,partner:e}),children:J.edit}),(0,H.jsx)(R,{needs:`EDITOR`,icon:`trash`,danger:!0,onClick:()=>t({kind:`delete`,partner:e}),children:J.remove})]})}function cn({partner:e,onTask:t}){let{slug:n}=A().workspace,r=(0,H.jsx)(ge,{to:`/$slug/partners`,params:{slug:n},children:J.missing.back});return(0,H.jsxs)(it,{name:e.name,back:r,children:[(0,H.jsx)(z,{needs:`EDITOR`,icon:`pencil`,onClick:()=>t({kind:`edit`,partner:e}),children:J.edit}),(0,H.jsx)(sn,{partner:e,onTask:t})]})}var ln={"30d":30,"90d":90,"1y":365,"5y":1825},un=864e5;function dn(e,t){return{from:new Date(t-ln[e]*un).toISOString(),until:new Date(t).toISOString()}}var fn=25;function pn(e,t){let{q:r,sort:i,dir:a,after:o}=t;return g({queryKey:[`partners`,e,`list`,{q:r,sort:i,dir:a,after:o}],queryFn:()=>n(qe,{first:fn,after:o,filter:{search:r},orderBy:f(t)},e),placeholderData:h,staleTime:0})}function mn(e,t){return g({queryKey:[`partners`,e,`one`,t],queryFn:()=>n(Je,{id:t},e),staleTime:0})}function hn(e,t,r){return g({queryKey:[`partners`,e,`numbers`,t,r],queryFn:async()=>{let i=[{dimension:`PARTNER`,values:[t]}],a={...dn(r,Date.now()),filters:i};return(await n(Ye,{input:a},e)).analytics?.totals??null},placeholderData:h,staleTime:0})}var Y=(e,t)=>(r,i,a)=>g({queryKey:[`partners`,r,e,i,a],queryFn:()=>n(t,{id:i,first:fn,after:a},r),placeholderData:h,staleTime:0}),gn=Y(`links`,Xe),_n=Y(`clicks`,Ze),vn=Y(`leads`,Qe),yn=Y(`sales`,$e),bn=_(`/$slug/partners/$partnerId`);function xn({id:e,range:t}){let{workspace:n}=A(),r=bn.useNavigate(),i=m(hn(n.slug,e,t)),{numbers:a}=J,s=i.data,c=s?.revenue??[],l=e=>e===void 0?`…`:v(e);return i.isError&&!s?(0,H.jsx)(Le,{error:i.error,onRetry:i.refetch}):(0,H.jsxs)(`section`,{"aria-labelledby":`credited`,className:`flex flex-col gap-3`,children:[(0,H.jsxs)(`div`,{className:`flex flex-wrap items-center justify-between gap-2`,children:[(0,H.jsx)(`h2`,{id:`credited`,className:`text-base font-semibold`,children:a.title}),(0,H.jsx)(ve,{label:a.range,value:t,options:o.map(e=>[e,a.ranges[e]]),onChange:e=>r({search:t=>({...t,range:e}),replace:!0}),className:`w-40`})]}),(0,H.jsxs)(`dl`,{"aria-busy":i.isPlaceholderData,className:O(`card grid grid-cols-2 overflow-hidden transition-opacity lg:grid-cols-4`,i.isPlaceholderData&&`opacity-60`),children:[(0,H.jsx)(I,{name:a.clicks,children:l(s?.clicks)}),(0,H.jsx)(I,{name:a.leads,children:l(s?.leads)}),(0,H.jsx)(I,{name:a.sales,children:l(s?.sales)}),(0,H.jsxs)(I,{name:a.revenue,children:[c.map(e=>(0,H.jsx)(`span`,{className:`block wrap-anywhere`,children:y(e)},e.currency)),c.length===0&&(0,H.jsx)(`span`,{className:`text-muted`,children:s?a.noRevenue:`…`})]})]})]})}function X({part:e,icon:t,page:n,children:r,...i}){let{title:a,hint:o}=J.nothing[e];return(0,H.jsxs)(Ie,{...i,label:J.tabs[e],page:n,empty:(0,H.jsx)(je,{icon:t,title:a,hint:o}),children:[(0,H.jsx)(`p`,{className:`mb-2 text-[13px] text-muted`,children:n&&J.entries[e](n.totalCount)}),(0,H.jsx)(`ul`,{className:`card divide-y divide-line`,children:r})]})}function Z({title:e,time:t,children:n}){let r=Ne();return(0,H.jsxs)(`li`,{className:`px-4 py-3`,children:[(0,H.jsxs)(`div`,{className:`flex flex-wrap items-baseline justify-between gap-x-4`,children:[(0,H.jsx)(`p`,{className:`min-w-0 wrap-anywhere`,children:e}),(0,H.jsx)(`span`,{className:`text-[13px] whitespace-nowrap text-muted`,children:(0,H.jsx)(Te,{content:_e(t),children:(0,H.jsx)(`time`,{dateTime:t,children:Se(t,r)})})})]}),(0,H.jsx)(`p`,{className:`text-[13px] text-muted wrap-anywhere`,children:n})]})}function Sn({id:e,after:t}){let{workspace:n}=A(),r=m(_n(n.slug,e,t)),i=r.data?.partner?.clicks;return(0,H.jsx)(X,{part:`clicks`,icon:`pointer`,query:r,page:i,after:t,children:i?.nodes.map(e=>(0,H.jsx)(Z,{time:e.createdAt,title:(0,H.jsx)(G,{link:e.link}),children:yt(e)},e.id))})}function Cn({customer:e}){let{workspace:t}=A();return e?(0,H.jsx)(p,{to:`/$slug/customers/$customerId`,params:{slug:t.slug,customerId:e.id},className:`link underline`,children:(0,H.jsx)(`bdi`,{children:e.name})}):(0,H.jsx)(H.Fragment,{children:J.deletedCustomer})}function wn({id:e,after:t}){let{workspace:n}=A(),r=m(vn(n.slug,e,t)),i=r.data?.partner?.leads;return(0,H.jsx)(X,{part:`leads`,icon:`personCheck`,query:r,page:i,after:t,children:i?.nodes.map(({id:e,eventName:t,createdAt:n,customer:r,link:i})=>(0,H.jsxs)(Z,{time:n,title:(0,H.jsx)(`bdi`,{className:`font-medium`,children:t}),children:[(0,H.jsx)(Cn,{customer:r}),` · `,(0,H.jsx)(G,{link:i})]},e))})}function Tn({id:e,after:t}){let{workspace:n}=A(),r=m(gn(n.slug,e,t)),i=r.data?.partner?.links;return(0,H.jsx)(X,{part:`links`,icon:`link`,query:r,page:i,after:t,children:i?.nodes.map(e=>(0,H.jsx)(Z,{time:e.createdAt,title:(0,H.jsx)(G,{link:e}),children:(0,H.jsx)(`bdi`,{className:`line-clamp-2`,children:e.url})},e.id))})}function En({sale:e}){return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`bdi`,{className:`font-medium`,children:e.eventName}),` `,(0,H.jsx)(`span`,{className:`font-semibold tabular-nums`,children:y(e)}),` `,e.refunded>0&&(0,H.jsx)(x,{look:`warn`,children:e.net>0?J.partlyRefunded:J.refunded})]})}function Dn({id:e,after:t}){let{workspace:n}=A(),r=m(yn(n.slug,e,t)),i=r.data?.partner?.sales;return(0,H.jsx)(X,{part:`sales`,icon:`coin`,query:r,page:i,after:t,children:i?.nodes.map(e=>(0,H.jsxs)(Z,{time:e.createdAt,title:(0,H.jsx)(En,{sale:e}),children:[(0,H.jsx)(Cn,{customer:e.customer}),` · `,(0,H.jsx)(G,{link:e.link})]},e.id))})}var On=_(`/$slug/partners/$partnerId`),kn={links:Tn,clicks:Sn,leads:wn,sales:Dn};function An({id:e,search:t}){let n=On.useNavigate(),r=e=>n({search:t=>({...t,after:void 0,part:e}),replace:!0}),i=d.map(n=>{let r=kn[n];return{value:n,text:J.tabs[n],content:(0,H.jsx)(r,{id:e,after:t.after})}});return(0,H.jsx)(ce,{label:J.tabs.label,tabs:i,value:t.part??`links`,onChange:r})}function jn({partner:e,search:t,onTask:n}){return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(cn,{partner:e,onTask:n}),(0,H.jsx)(xn,{id:e.id,range:t.range??`30d`}),(0,H.jsxs)(`div`,{className:`grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,H.jsx)(An,{id:e.id,search:t}),(0,H.jsx)(on,{partner:e})]})]})}var Mn=[`partners`];function Nn(){return C(Mn,async(e,t)=>(await n(et,{input:e},t)).createPartner)}function Pn(){return C(Mn,async(e,t)=>(await n(tt,{input:e},t)).updatePartner)}function Fn(){return C(Mn,async(e,t)=>(await n(nt,{input:{id:e}},t)).deletePartner)}function In({partner:e,...t}){let{links:n,credit:r,...i}=J.deleteDialog,a=Fn();return(0,H.jsx)(jt,{words:i,person:e,notes:[n,r],action:a,...t})}var Q=[`name`,`email`,`phone`],Ln={name:``,email:``,phone:``};function Rn({name:e,email:t,phone:n}){return{name:e,email:t??``,phone:n??``}}function zn(e,t){let n=Q.filter(n=>t[n].trim()!==e[n]),r=e=>t[e].trim()||(e===`name`?``:null);return Object.fromEntries(n.map(e=>[e,r(e)]))}var Bn={name:`text`,email:`email`,phone:`tel`};function Vn({draft:e,error:t,onChange:n}){return Q.map(r=>(0,H.jsx)(M,{label:J.form[r],optional:r!==`name`,placeholder:r===`name`?J.form.namePlaceholder:void 0,type:Bn[r],dir:`auto`,autoComplete:`off`,value:e[r],onChange:t=>n({...e,[r]:t}),error:F(t,r)},r))}function Hn({partner:e,onClose:t}){let[n,r]=(0,B.useState)(()=>Rn(e)),i=Pn(),a=zn(Rn(e),n),o=Object.keys(a).length>0;async function s(){let n=o&&await i.run({id:e.id,...a});n&&(t(),l({look:`ok`,title:J.form.saved,text:n.partner.name}))}return(0,H.jsx)(N,{title:J.form.editTitle(e.name),action:i,fields:Q,changed:o,submit:{look:`primary`,disabled:!o,children:u.common.save},onSubmit:s,onClose:t,children:(0,H.jsx)(Vn,{draft:n,error:i.error,onChange:r})})}function Un({task:e,onClose:t,onGone:n}){switch(e?.kind){case`edit`:return(0,H.jsx)(Hn,{partner:e.partner,onClose:t});case`delete`:return(0,H.jsx)(In,{partner:e.partner,onClose:t,onGone:n});default:return null}}var $=_(`/$slug/partners/$partnerId`);function Wn(){let{slug:e}=A().workspace,{partnerId:t}=$.useParams(),n=$.useSearch(),r=$.useNavigate(),i=m(mn(e,t)),[a,o]=(0,B.useState)(null),s=i.data?.partner;E(s?.name??J.page);let c=(0,H.jsx)(p,{to:`/$slug/partners`,params:{slug:e},className:`btn btn-secondary mt-5`,children:J.missing.back});return(0,H.jsx)(xe,{query:i,missing:{...J.missing,back:c},children:s&&(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(jn,{partner:s,search:n,onTask:o}),(0,H.jsx)(Un,{task:a,onClose:()=>o(null),onGone:()=>r({to:`/$slug/partners`,params:{slug:e},replace:!0})})]})})}function Gn({onClose:e}){let{slug:t}=A().workspace,n=ne(),[r]=(0,B.useState)(i),[a,o]=(0,B.useState)(Ln),s=Nn(),c=zn(Ln,a);async function u(){let e=await s.run({...c,name:a.name.trim(),idempotencyKey:r});if(!e)return;let{id:i,name:o}=e.partner;await n({to:`/$slug/partners/$partnerId`,params:{slug:t,partnerId:i},replace:!0}),l({look:`ok`,title:J.form.created,text:o})}return(0,H.jsx)(N,{title:J.form.createTitle,action:s,fields:Q,changed:Object.keys(c).length>0,submit:{look:`primary`,children:J.form.submit},onSubmit:u,onClose:e,children:(0,H.jsx)(Vn,{draft:a,error:s.error,onChange:o})})}function Kn({partner:e}){let{workspace:t}=A();return(0,H.jsx)(Kt,{to:`/$slug/partners/$partnerId`,params:{slug:t.slug,partnerId:e.id},preload:!1,person:e.name,contact:e.email})}function qn({partners:e,onTask:t}){let{columns:n}=J;return(0,H.jsx)(`ul`,{className:`flex flex-col gap-3 md:hidden`,children:e.map(e=>(0,H.jsxs)(Gt,{name:(0,H.jsx)(Kn,{partner:e}),menu:(0,H.jsx)(sn,{partner:e,onTask:t}),children:[(0,H.jsx)(b,{name:n.phone,children:(0,H.jsx)(`bdi`,{children:e.phone??`–`})}),(0,H.jsx)(b,{name:n.created,children:w(e.createdAt)})]},e.id))})}var Jn=S(r,D,{method:`POST`,path:`/graphql`,body:JSON.stringify({query:`mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { partner { id } } }`,variables:{input:{name:J.form.namePlaceholder}}})});function Yn(){return(0,H.jsx)(Ce,{icon:`partner`,title:J.empty.title,hint:J.empty.hint,children:(0,H.jsx)(le,{code:Jn,label:`${u.snippets.label} ${u.snippets.curl}`})})}function Xn({partner:e,onTask:t}){return(0,H.jsxs)(`tr`,{className:`relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60`,children:[(0,H.jsx)(`th`,{scope:`row`,className:`w-1/2 max-w-0 min-w-56 px-4 py-3 text-start font-medium`,children:(0,H.jsx)(Kn,{partner:e})}),(0,H.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:(0,H.jsx)(`bdi`,{children:e.phone??`–`})}),(0,H.jsx)(`td`,{className:`px-4 py-3 whitespace-nowrap text-muted`,children:w(e.createdAt)}),(0,H.jsx)(`td`,{className:`px-2 py-1 text-end`,children:(0,H.jsx)(sn,{partner:e,onTask:t})})]})}function Zn({partners:e,search:t,onTask:n}){let{columns:r}=J;return(0,H.jsx)(oe,{label:J.page,className:`hidden md:block`,heads:(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(T,{sort:`name`,text:r.name,search:t}),(0,H.jsx)(me,{children:r.phone}),(0,H.jsx)(T,{sort:`created`,text:r.created,search:t}),(0,H.jsx)(Oe,{})]}),children:e.map(e=>(0,H.jsx)(Xn,{partner:e,onTask:n},e.id))})}function Qn({search:e}){let{workspace:t}=A(),n=m(pn(t.slug,e)),[r,i]=(0,B.useState)(null),a=n.data?.partners,o=a?.nodes??[],s=()=>i(null);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(Wt,{words:J,search:e,query:n,page:a,nobody:(0,H.jsx)(Yn,{}),children:[(0,H.jsx)(Zn,{partners:o,search:e,onTask:i}),(0,H.jsx)(qn,{partners:o,onTask:i})]}),(0,H.jsx)(Un,{task:r,onClose:s,onGone:s})]})}var $n=_(`/$slug/partners`);function er(){E(J.page);let e=$n.useSearch(),t=$n.useNavigate(),{can:n}=A(),r=e=>t({search:t=>({...t,create:e}),replace:!e});return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(Ee,{title:J.page,intro:J.intro,children:(0,H.jsx)(z,{needs:`EDITOR`,look:`primary`,icon:`plus`,"aria-keyshortcuts":`c`,onClick:()=>r(`1`),children:J.create})}),(0,H.jsx)(Qn,{search:e}),e.create&&n(`EDITOR`)&&(0,H.jsx)(Gn,{onClose:()=>r(void 0)})]})}export{Ut as i,Wn as n,an as r,er as t};