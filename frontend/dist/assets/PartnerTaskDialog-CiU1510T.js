const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./partners.ar-BHhwIRjh.js","./words.ar-BTkEuRC9.js","./partners.en-CQIqU-7B.js","./words.en-vltmtUb3.js"])))=>i.map(i=>d[i]);
import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{M as t,Y as n,_t as r,at as i,et as a,gt as o,ht as s}from"./start-DgYi2ZjY.js";import{A as c,D as l,c as u,i as d,u as f}from"./frame-Dcs5uaQq.js";import{E as p,F as m,Pt as ee,St as h,T as g,bt as _,p as v,x as te}from"./parts-EIpMU-l1.js";import{t as ne}from"./useWorkspace-DBkYD8te.js";import{t as re}from"./useWhyNot-C3MLy2w1.js";var y=new a(`
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
}`),b=new a(`
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
}`),x=new a(`
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
    `),S=new a(`
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
}`),C=new a(`
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
}`),w=new a(`
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
}`),T=new a(`
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
}`),E=new a(`
    mutation CreatePartner($input: CreatePartnerInput!) {
  createPartner(input: $input) {
    partner {
      id
      name
    }
  }
}
    `),D=new a(`
    mutation UpdatePartner($input: UpdatePartnerInput!) {
  updatePartner(input: $input) {
    partner {
      id
      name
    }
  }
}
    `),O=new a(`
    mutation DeletePartner($input: DeletePartnerInput!) {
  deletePartner(input: $input) {
    deletedId
  }
}
    `),k=(r===`ar`?await o(()=>import(`./partners.ar-BHhwIRjh.js`),__vite__mapDeps([0,1]),import.meta.url):await o(()=>import(`./partners.en-CQIqU-7B.js`),__vite__mapDeps([2,3]),import.meta.url)).partners,A=l();function j({partner:e,onTask:t}){let n=re()(`EDITOR`),r=k.actionsFor(e.name);return(0,A.jsxs)(h,{align:`end`,trigger:(0,A.jsx)(ee,{small:!0,icon:`dots`,label:r,className:`relative z-10`}),children:[(0,A.jsx)(_,{icon:`pencil`,disabled:!!n,reason:n,onClick:()=>t({kind:`edit`,partner:e}),children:k.edit}),(0,A.jsx)(_,{icon:`trash`,danger:!0,disabled:!!n,reason:n,onClick:()=>t({kind:`delete`,partner:e}),children:k.remove})]})}var M={"30d":30,"90d":90,"1y":365,"5y":1825},N=864e5;function P(e,t){return{from:new Date(t-M[e]*N).toISOString(),until:new Date(t).toISOString()}}var F=25;function I(e,r){let{q:i,sort:a,dir:o,after:s}=r;return d({queryKey:[`partners`,e,`list`,{q:i,sort:a,dir:o,after:s}],queryFn:()=>n(y,{first:F,after:s,filter:{search:i},orderBy:t(r)},e),placeholderData:u,staleTime:0})}function L(e,t){return d({queryKey:[`partners`,e,`one`,t],queryFn:()=>n(b,{id:t},e),staleTime:0})}function R(e,t,r){return d({queryKey:[`partners`,e,`numbers`,t,r],queryFn:async()=>{let i=[{dimension:`PARTNER`,values:[t]}],a={...P(r,Date.now()),filters:i};return(await n(x,{input:a},e)).analytics?.totals??null},placeholderData:u,staleTime:0})}var z=(e,t)=>(r,i,a)=>d({queryKey:[`partners`,r,e,i,a],queryFn:()=>n(t,{id:i,first:F,after:a},r),placeholderData:u,staleTime:0}),B=z(`links`,S),V=z(`clicks`,C),H=z(`leads`,w),U=z(`sales`,T);function W(e){let t=f(),n=ne().workspace.slug;return p(async r=>{let i=await e(r,n);return t.invalidateQueries({queryKey:[`partners`,n]}),i})}function G(){return W(async(e,t)=>(await n(E,{input:e},t)).createPartner)}function K(){return W(async(e,t)=>(await n(D,{input:e},t)).updatePartner)}function q(){return W(async(e,t)=>(await n(O,{input:{id:e}},t)).deletePartner)}function J({partner:e,onClose:t,onGone:n}){let r=q();async function a(){await r.run(e.id)&&(n(),i({look:`ok`,title:k.deleteDialog.done,text:e.name}))}return(0,A.jsx)(v,{title:k.deleteDialog.title(e.name),description:k.deleteDialog.hint,confirm:e.name,action:r,submit:k.deleteDialog.submit,onSubmit:a,onClose:t,children:(0,A.jsxs)(`ul`,{className:`flex list-disc flex-col gap-1.5 ps-5 text-pretty text-muted`,children:[(0,A.jsx)(`li`,{children:k.deleteDialog.links}),(0,A.jsx)(`li`,{children:k.deleteDialog.credit})]})})}var Y=e(c(),1),X=[`name`,`email`,`phone`],ie={name:``,email:``,phone:``};function Z({name:e,email:t,phone:n}){return{name:e,email:t??``,phone:n??``}}function Q(e,t){let n=X.filter(n=>t[n].trim()!==e[n]),r=e=>t[e].trim()||(e===`name`?``:null);return Object.fromEntries(n.map(e=>[e,r(e)]))}var ae={name:`text`,email:`email`,phone:`tel`};function $({draft:e,error:t,onChange:n}){return X.map(r=>(0,A.jsx)(m,{label:k.form[r],optional:r!==`name`,placeholder:r===`name`?k.form.namePlaceholder:void 0,type:ae[r],dir:`auto`,autoComplete:`off`,value:e[r],onChange:t=>n({...e,[r]:t}),error:g(t,r)},r))}function oe({partner:e,onClose:t}){let[n,r]=(0,Y.useState)(()=>Z(e)),a=K(),o=Q(Z(e),n),c=Object.keys(o).length>0;async function l(){let n=c&&await a.run({id:e.id,...o});n&&(t(),i({look:`ok`,title:k.form.saved,text:n.partner.name}))}return(0,A.jsx)(te,{title:k.form.editTitle(e.name),action:a,fields:X,changed:c,submit:{look:`primary`,disabled:!c,children:s.common.save},onSubmit:l,onClose:t,children:(0,A.jsx)($,{draft:n,error:a.error,onChange:r})})}function se({task:e,onClose:t,onGone:n}){switch(e?.kind){case`edit`:return(0,A.jsx)(oe,{partner:e.partner,onClose:t});case`delete`:return(0,A.jsx)(J,{partner:e.partner,onClose:t,onGone:n});default:return null}}export{X as a,H as c,L as d,U as f,k as h,ie as i,B as l,j as m,$ as n,G as o,I as p,Q as r,V as s,se as t,R as u};