const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./audit.ar-Cd_H9Kut.js","./isolate-CV-Y3VRw.js","./arabicNouns-hrnBE3S4.js","./words.ar-D0f3srBb.js","./roles.ar-DDbCvp1f.js","./audit.en-Dnso83E8.js","./roles.en-DTt4zGVA.js","./words.en-DpeSElRJ.js"])))=>i.map(i=>d[i]);
import{S as e,a as t,c as n,i as r,k as i,x as a}from"./frame-C9Zg-BxM.js";import{$ as o,$t as s,Et as c,Q as l,Rt as u,Vt as ee,Zn as te,ar as d,at as f,dt as p,en as m,et as ne,ft as h,ir as re,it as g,kn as _,nr as v,nt as y,on as ie,ot as ae,rn as b,rr as x,rt as S,st as C,tt as w}from"./parts-DBsEjbLb.js";import{A as T,B as E,D,E as O,F as k,O as A,it as j,ot as M,q as N,rt as P}from"./start-Drb9r-TW.js";var F=new E(`
    query AuditEvents($first: Int!, $after: String, $filter: AuditEventFilter) {
  auditEvents(first: $first, after: $after, filter: $filter) {
    totalCount
    nodes {
      ...AuditEventFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AuditEventFields on AuditEvent {
  id
  createdAt
  action
  subjectId
  address
  detail
  actor {
    kind
    actorId
    role
    user {
      id
      name
      email
    }
    apiKey {
      id
      name
    }
  }
}`),I=new E(`
    query AuditPeople {
  members(first: 100, orderBy: {field: NAME, direction: ASC}) {
    nodes {
      user {
        id
        name
      }
    }
  }
}
    `),L=new E(`
    query AuditEvent($id: ID!) {
  auditEvent(id: $id) {
    ...AuditEventFields
  }
}
    fragment AuditEventFields on AuditEvent {
  id
  createdAt
  action
  subjectId
  address
  detail
  actor {
    kind
    actorId
    role
    user {
      id
      name
      email
    }
    apiKey {
      id
      name
    }
  }
}`),R=new E(`
    query ExportAuditEvents($after: String, $filter: AuditEventFilter) {
  exportAuditEvents(after: $after, filter: $filter) {
    csv
    hasNextPage
    endCursor
  }
}
    `),z=(M===`ar`?await j(()=>import(`./audit.ar-Cd_H9Kut.js`),__vite__mapDeps([0,1,2,3,4]),import.meta.url):await j(()=>import(`./audit.en-Dnso83E8.js`),__vite__mapDeps([5,1,6,7]),import.meta.url)).audit;function B(){let e=_().workspace.slug;return p(async t=>{c(new Blob(await V(e,O(t)),{type:`text/csv`}),z.exportFile),N({look:`ok`,title:z.exported,text:z.exportFile})})}async function V(e,t){let n=[],r;do{let{exportAuditEvents:i}=await k(R,{filter:t,after:r},e);n.push(i?.csv??``),r=i?.hasNextPage?i.endCursor??void 0:void 0}while(r);return n}var H=i();function U({search:e}){let t=B();return h(t.error),(0,H.jsx)(x,{icon:`download`,busy:t.pending,onClick:()=>t.run(e),children:z.export})}function W(e){return z.actions[e]??e}function G({actor:e}){return e.kind===`COMMAND_LINE`?z.commandLine:e.apiKey?z.key(e.apiKey.name):e.user?.name??z.goneActor}function K({detail:e,subjectId:t,action:n},r){return(n.startsWith(`invitation.`)?e?.email:n.startsWith(`member.`)?void 0:e?.name)??r.get(t)??t}function q(e,t){return e===`role`?P.roles[t]??t:e===`requestLogDays`&&t===`as the server`?z.asServer:e===`days`&&t===`for ever`?z.forEver:t}var J={apiKey:`key`,customer:`personCheck`,invitation:`people`,member:`people`,secondFactor:`shield`,session:`signOut`,workspace:`sliders`};function oe(e){return J[e.split(`.`)[0]??``]??`info`}var se=a(`/$slug/settings/audit-log`);function ce({event:t}){let{slug:n}=se.useParams();return(0,H.jsx)(e,{from:`/$slug/settings/audit-log`,to:`/$slug/settings/audit-log`,params:{slug:n},search:e=>({...e,event:t.id}),preload:!1,className:`block truncate font-medium after:absolute after:inset-0`,children:W(t.action)})}function le({event:e,people:t}){let n=b(),{action:r,address:i,createdAt:a}=e;return(0,H.jsxs)(`li`,{className:`relative flex items-start gap-3 px-4 py-3 transition-colors hover:bg-surface-2/60`,children:[(0,H.jsx)(`span`,{className:`mt-0.5 grid size-8 shrink-0 place-items-center rounded-full bg-surface-2 text-muted`,children:(0,H.jsx)(re,{name:oe(r),className:`size-4`})}),(0,H.jsxs)(`div`,{className:`grid min-w-0 flex-1 gap-x-6 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_9rem]`,children:[(0,H.jsxs)(`div`,{className:`min-w-0`,children:[(0,H.jsx)(ce,{event:e}),(0,H.jsx)(`p`,{className:`truncate text-[13px] text-muted`,title:K(e,t),children:(0,H.jsx)(`bdi`,{children:K(e,t)})})]}),(0,H.jsxs)(`div`,{className:`min-w-0 text-[13px] max-sm:flex max-sm:flex-wrap max-sm:gap-x-2`,children:[(0,H.jsx)(`p`,{className:`truncate`,title:G(e),children:(0,H.jsx)(`bdi`,{children:G(e)})}),(0,H.jsx)(`p`,{className:`truncate text-muted`,children:i})]}),(0,H.jsx)(`span`,{className:`text-[13px] text-muted sm:text-end`,children:(0,H.jsx)(f,{content:u(a),children:(0,H.jsx)(`time`,{dateTime:a,children:ee(a,n)})})})]})]})}var Y={before:`−`,after:`+`};function X({name:e,field:t,value:n,look:r}){let{nothing:i,unknown:a}=z.details;return(0,H.jsxs)(`div`,{className:d(`flex gap-2 px-3 py-1.5`,r===`before`?`bg-danger-soft`:`bg-ok-soft`),children:[(0,H.jsxs)(`dt`,{className:d(`font-mono`,r===`before`?`text-danger`:`text-ok`),children:[(0,H.jsx)(`span`,{"aria-hidden":`true`,children:Y[r]}),(0,H.jsx)(`span`,{className:`sr-only`,children:e})]}),(0,H.jsx)(`dd`,{dir:`auto`,className:`min-w-0 flex-1 wrap-anywhere`,children:n?q(t,n):(0,H.jsx)(`em`,{className:`text-muted`,children:n===void 0?a:i})})]})}function ue({alterations:e}){let{details:t,fields:n}=z;return(0,H.jsxs)(`section`,{children:[(0,H.jsx)(`h3`,{className:`text-sm font-semibold`,children:t.changes}),e.length===0&&(0,H.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:t.noChanges}),(0,H.jsx)(`ul`,{className:`mt-2 flex flex-col gap-3`,children:e.map(({field:e,before:r,after:i})=>(0,H.jsxs)(`li`,{className:`overflow-clip rounded-lg border border-line text-[13px]`,children:[(0,H.jsx)(`p`,{className:`border-b border-line bg-surface-2 px-3 py-1.5 font-medium`,children:n[e]??e}),(0,H.jsxs)(`dl`,{children:[r!==null&&(0,H.jsx)(X,{name:t.before,field:e,value:r,look:`before`}),(0,H.jsx)(X,{name:t.after,field:e,value:i,look:`after`})]})]},e))})]})}function de({event:t,people:n}){let{slug:r}=_().workspace,{details:i}=z,{actor:a,address:o,subjectId:s}=t;return(0,H.jsxs)(`div`,{children:[(0,H.jsxs)(`dl`,{className:`divide-y divide-line border-y border-line`,children:[(0,H.jsx)(y,{name:i.when,children:u(t.createdAt)}),(0,H.jsx)(y,{name:i.who,children:(0,H.jsxs)(`span`,{children:[(0,H.jsx)(`bdi`,{className:`block`,children:G(t)}),a.user&&(0,H.jsx)(`span`,{className:`block text-xs text-muted`,children:a.user.email})]})}),a.role&&(0,H.jsx)(y,{name:i.role,children:P.roles[a.role]}),(0,H.jsx)(w,{name:i.address,value:o||null,none:i.noAddress,mono:!0}),(0,H.jsx)(y,{name:i.subject,children:(0,H.jsx)(`bdi`,{children:K(t,n)})}),(0,H.jsx)(w,{name:i.id,value:s,none:i.noAddress,mono:!0}),(0,H.jsx)(y,{name:i.action,children:(0,H.jsx)(`code`,{className:`font-mono text-xs`,children:t.action})})]}),(0,H.jsxs)(`div`,{className:`mt-3 flex flex-wrap gap-2`,children:[a.actorId&&(0,H.jsx)(e,{to:`/$slug/settings/audit-log`,params:{slug:r},search:{actor:a.actorId},className:`btn btn-secondary btn-small`,children:i.byActor}),(0,H.jsx)(e,{to:`/$slug/settings/audit-log`,params:{slug:r},search:{subject:s},className:`btn btn-secondary btn-small`,children:i.ofSubject})]})]})}function fe({events:t}){let{details:n}=z;return(0,H.jsxs)(`section`,{children:[(0,H.jsx)(`h3`,{className:`text-sm font-semibold`,children:n.history}),t.length===0&&(0,H.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:n.noHistory}),(0,H.jsx)(`ol`,{className:`mt-2 flex flex-col gap-2.5 text-[13px]`,children:t.map(t=>(0,H.jsxs)(`li`,{children:[(0,H.jsx)(e,{from:`/$slug/settings/audit-log`,to:`/$slug/settings/audit-log`,search:e=>({...e,event:t.id}),preload:!1,className:`link font-medium`,children:W(t.action)}),` `,`· `,(0,H.jsx)(`bdi`,{children:G(t)}),(0,H.jsx)(`span`,{className:`block text-xs text-muted`,children:u(t.createdAt)})]},t.id))})]})}var Z=[`apiKey.update`],pe=[...Z,`workspace.update`,`workspace.retention`,`workspace.requestLog`,`member.update`,`member.updateProfile`];function me(e,t){let n=Object.keys(e.detail??{}).filter(e=>!_e(e)),r=Z.includes(e.action)?Object.keys(Q(t)):[],i=[...new Set([...n,...r])].map(n=>he(n,e,t));return Z.includes(e.action)?i.filter(({before:e,after:t})=>e!==t):i}function he(e,t,n){let r=t.detail?.[e]??null;return pe.includes(t.action)?{field:e,before:t.detail?.[ve(e)]??(e===`role`?t.detail?.from:void 0)??ge(e,t,n),after:r}:{field:e,before:null,after:r}}function ge(e,t,n){let r=Q(n);return Z.includes(t.action)&&Object.keys(r).length?r[e]??null:n.find(t=>t.detail?.[e]!==void 0)?.detail?.[e]}function Q(e){let{predecessorId:t,...n}=e.find(e=>e.detail?.scopes!==void 0)?.detail??{};return n}function _e(e){return/^from([A-Z]|$)/.test(e)}function ve(e){return`from${e.charAt(0).toUpperCase()}${e.slice(1)}`}var ye=25,be=20;function xe(e,t){let{event:i,after:a,...o}=t;return r({queryKey:[`audit`,e,`list`,o,a],queryFn:()=>k(F,{first:ye,after:a,filter:O(o)},e),placeholderData:n,staleTime:0})}function Se(e,t){return r({queryKey:[`audit`,e,`one`,t],queryFn:async()=>(await k(L,{id:t},e)).auditEvent??null,staleTime:1/0,retry:!1})}function Ce(e,{subjectId:t,createdAt:n}){return r({queryKey:[`audit`,e,`history`,t,n],queryFn:async()=>(await k(F,{first:be,filter:{subjectId:t,until:n}},e)).auditEvents?.nodes??[]})}function we(e){return r({queryKey:[`members`,e,`names`],queryFn:async()=>{let t=(await k(I,{},e)).members?.nodes.map(({user:e})=>e)??[];return new Map(t.map(({id:e,name:t})=>[e,t]))}})}function Te({event:e,people:n}){let{workspace:r}=_(),i=t(Ce(r.slug,e)),a=i.data??[],o=a.slice(a.findIndex(({id:t})=>t===e.id)+1);return(0,H.jsxs)(`div`,{className:`flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto p-5 sm:p-6`,children:[e.action===`session.refuse`&&(0,H.jsx)(s,{look:`warn`,children:z.details.unproven}),(0,H.jsx)(de,{event:e,people:n}),!i.isPending&&(0,H.jsx)(ue,{alterations:me(e,o)}),!i.isPending&&(0,H.jsx)(fe,{events:o})]})}var Ee=a(`/$slug/settings/audit-log`);function De({id:e,events:n,people:r}){let{workspace:i}=_(),a=Ee.useNavigate(),o=n.find(t=>t.id===e),s=t({...Se(i.slug,e),initialData:o}),c=s.data??void 0,l=c?W(c.action):z.details.title,u=()=>a({search:e=>({...e,event:void 0})});return(0,H.jsxs)(ie,{open:!0,onClose:u,label:l,children:[(0,H.jsx)(g,{eyebrow:z.details.title,title:l,onClose:u}),c?(0,H.jsx)(Te,{event:c,people:r}):(0,H.jsx)(S,{query:s,title:z.details.missingTitle,hint:z.details.missingHint})]})}function $({label:e,value:t,onChange:n}){return(0,H.jsxs)(`label`,{className:`input flex items-center gap-2 sm:w-auto`,children:[(0,H.jsx)(`span`,{className:`text-muted`,children:e}),(0,H.jsx)(`input`,{type:`date`,className:`flex-1 bg-transparent outline-none`,value:t??``,onChange:e=>n(T(e.target.value)?e.target.value:void 0)})]})}var Oe=Object.entries(z.actions);function ke({search:e,people:t,total:n}){let r=ne(),{filters:i}=z,a=e.actor,s=a&&!t.has(a)?[...t,[a,a]]:[...t];return(0,H.jsxs)(l,{total:n===void 0?void 0:z.total(n),onClear:D(e)?()=>r(A):void 0,children:[(0,H.jsx)(o,{label:i.action,values:e.action?[e.action]:[],options:Oe,onChange:([e])=>r({action:e})}),(0,H.jsx)(o,{label:i.actor,values:a?[a]:[],options:s,onChange:([e])=>r({actor:e})}),(0,H.jsx)($,{label:i.from,value:e.from,onChange:e=>r({from:e})}),(0,H.jsx)($,{label:i.until,value:e.until,onChange:e=>r({until:e})}),e.subject&&(0,H.jsxs)(x,{icon:`close`,className:`max-w-full font-normal`,onClick:()=>r({subject:void 0}),children:[(0,H.jsx)(`span`,{className:`text-muted`,children:i.subject}),(0,H.jsx)(`span`,{className:`max-w-32 truncate font-medium`,children:t.get(e.subject)??e.subject}),(0,H.jsx)(`span`,{className:`sr-only`,children:i.dropSubject})]})]})}var Ae=a(`/$slug/settings/audit-log`),je=new Map;function Me({search:e}){let{workspace:n}=_(),r=Ae.useNavigate(),i=t(xe(n.slug,e)),a=t(we(n.slug)).data??je,o=i.data?.auditEvents,s=o?.nodes??[],c=D(e)?(0,H.jsx)(ae,{onClear:()=>r({search:A,replace:!0})}):(0,H.jsx)(v,{icon:`history`,title:z.empty.title,hint:z.empty.hint});return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(C,{label:z.page,query:i,page:o,after:e.after,onTurn:(e,t)=>r({search:t=>({...t,after:e}),state:{trail:t}}),toolbar:(0,H.jsx)(ke,{search:e,people:a,total:o?.totalCount}),empty:c,children:(0,H.jsx)(`ul`,{className:`card divide-y divide-line`,children:s.map(e=>(0,H.jsx)(le,{event:e,people:a},e.id))})}),e.event&&!i.isPending&&(0,H.jsx)(De,{id:e.event,events:s,people:a})]})}var Ne=a(`/$slug/settings/audit-log`);function Pe(){te(z.page);let{role:e,can:t}=_(),n=Ne.useSearch();return t(`ADMIN`)?(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(m,{title:z.page,intro:z.intro,children:(0,H.jsx)(U,{search:n})}),(0,H.jsx)(Me,{search:n})]}):(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(m,{title:z.page}),(0,H.jsx)(v,{icon:`shield`,title:z.forbiddenTitle,hint:z.forbiddenHint(e)})]})}export{Pe as AuditPage};