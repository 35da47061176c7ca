import{H as e,K as t,L as n,U as r,g as i,k as a}from"./query-CsD4xnio.js";import{n as o}from"./index-jlhtDyIk.js";import{t as s}from"./Menu-D2mykuVS.js";import{n as c}from"./toasts-1M_FJvo0.js";import{t as l}from"./queryOptions-Dfvzj6n2.js";import{t as u}from"./useWorkspace-BMnGqTfc.js";import{t as d}from"./MenuItem-DnDCdnAj.js";import{r as f}from"./namedSearch-D-_jtFHV.js";import{B as ee,L as p}from"./start-DL6F8_cT.js";import{r as m,t as h}from"./useAction-BtwpjPgn.js";import{t as g}from"./FormDialog-9g4mZe1e.js";import{t as _}from"./TextField-CB3Ims6A.js";import{n as te,t as ne}from"./ConfirmDialog-E8GT8pII.js";var v=new n(`
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
}`),y=new n(`
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
}`),b=new n(`
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
    `),x=new n(`
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
}`),S=new n(`
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
}`),C=new n(`
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
}`),w=new n(`
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
}`),T=new n(`
    mutation CreatePartner($input: CreatePartnerInput!) {
  createPartner(input: $input) {
    partner {
      id
      name
    }
  }
}
    `),E=new n(`
    mutation UpdatePartner($input: UpdatePartnerInput!) {
  updatePartner(input: $input) {
    partner {
      id
      name
    }
  }
}
    `),D=new n(`
    mutation DeletePartner($input: DeletePartnerInput!) {
  deletePartner(input: $input) {
    deletedId
  }
}
    `),O=o.partners,k=e();function A({partner:e,onTask:t}){let n=te()(`EDITOR`),r=O.actionsFor(e.name);return(0,k.jsxs)(s,{align:`end`,trigger:(0,k.jsx)(p,{small:!0,icon:`dots`,label:r,className:`relative z-10`}),children:[(0,k.jsx)(d,{icon:`pencil`,disabled:!!n,reason:n,onClick:()=>t({kind:`edit`,partner:e}),children:O.edit}),(0,k.jsx)(d,{icon:`trash`,danger:!0,disabled:!!n,reason:n,onClick:()=>t({kind:`delete`,partner:e}),children:O.remove})]})}var j={"30d":30,"90d":90,"1y":365,"5y":1825},M=864e5;function N(e,t){return{from:new Date(t-j[e]*M).toISOString(),until:new Date(t).toISOString()}}var P=25;function F(e,t){let{q:n,sort:r,dir:o,after:s}=t;return l({queryKey:[`partners`,e,`list`,{q:n,sort:r,dir:o,after:s}],queryFn:()=>a(v,{first:P,after:s,filter:{search:n},orderBy:f(t)},e),placeholderData:i,staleTime:0})}function I(e,t){return l({queryKey:[`partners`,e,`one`,t],queryFn:()=>a(y,{id:t},e),staleTime:0})}function L(e,t,n){return l({queryKey:[`partners`,e,`numbers`,t,n],queryFn:async()=>{let r=[{dimension:`PARTNER`,values:[t]}],i={...N(n,Date.now()),filters:r};return(await a(b,{input:i},e)).analytics?.totals??null},placeholderData:i,staleTime:0})}var R=(e,t)=>(n,r,o)=>l({queryKey:[`partners`,n,e,r,o],queryFn:()=>a(t,{id:r,first:P,after:o},n),placeholderData:i,staleTime:0}),z=R(`links`,x),B=R(`clicks`,S),V=R(`leads`,C),H=R(`sales`,w);function U(e){let t=ee(),n=u().workspace.slug;return m(async r=>{let i=await e(r,n);return t.invalidateQueries({queryKey:[`partners`,n]}),i})}function W(){return U(async(e,t)=>(await a(T,{input:e},t)).createPartner)}function G(){return U(async(e,t)=>(await a(E,{input:e},t)).updatePartner)}function K(){return U(async(e,t)=>(await a(D,{input:{id:e}},t)).deletePartner)}function q({partner:e,onClose:t,onGone:n}){let r=K();async function i(){await r.run(e.id)&&(n(),c({look:`ok`,title:O.deleteDialog.done,text:e.name}))}return(0,k.jsx)(ne,{title:O.deleteDialog.title(e.name),description:O.deleteDialog.hint,confirm:e.name,action:r,submit:O.deleteDialog.submit,onSubmit:i,onClose:t,children:(0,k.jsxs)(`ul`,{className:`flex list-disc flex-col gap-1.5 ps-5 text-pretty text-muted`,children:[(0,k.jsx)(`li`,{children:O.deleteDialog.links}),(0,k.jsx)(`li`,{children:O.deleteDialog.credit})]})})}var J=t(r(),1),Y=[`name`,`email`,`phone`],X={name:``,email:``,phone:``};function Z({name:e,email:t,phone:n}){return{name:e,email:t??``,phone:n??``}}function Q(e,t){let n=Y.filter(n=>t[n].trim()!==e[n]),r=e=>t[e].trim()||(e===`name`?``:null);return Object.fromEntries(n.map(e=>[e,r(e)]))}var re={name:`text`,email:`email`,phone:`tel`};function $({draft:e,error:t,onChange:n}){return Y.map(r=>(0,k.jsx)(_,{label:O.form[r],optional:r!==`name`,placeholder:r===`name`?O.form.namePlaceholder:void 0,type:re[r],dir:`auto`,autoComplete:`off`,value:e[r],onChange:t=>n({...e,[r]:t}),error:h(t,r)},r))}function ie({partner:e,onClose:t}){let[n,r]=(0,J.useState)(()=>Z(e)),i=G(),a=Q(Z(e),n),s=Object.keys(a).length>0;async function l(){let n=s&&await i.run({id:e.id,...a});n&&(t(),c({look:`ok`,title:O.form.saved,text:n.partner.name}))}return(0,k.jsx)(g,{title:O.form.editTitle(e.name),action:i,fields:Y,changed:s,submit:{look:`primary`,disabled:!s,children:o.common.save},onSubmit:l,onClose:t,children:(0,k.jsx)($,{draft:n,error:i.error,onChange:r})})}function ae({task:e,onClose:t,onGone:n}){switch(e?.kind){case`edit`:return(0,k.jsx)(ie,{partner:e.partner,onClose:t});case`delete`:return(0,k.jsx)(q,{partner:e.partner,onClose:t,onGone:n});default:return null}}export{Y as a,V as c,I as d,H as f,O as h,X as i,z as l,A as m,$ as n,W as o,F as p,Q as r,B as s,ae as t,L as u};