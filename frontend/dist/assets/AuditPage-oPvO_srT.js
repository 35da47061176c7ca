const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./audit.ar-Q_jnwj1b.js","./isolate-CV-Y3VRw.js","./arabicNouns-hrnBE3S4.js","./words.ar-D0f3srBb.js","./roles.ar-DDbCvp1f.js","./audit.en-Dnso83E8.js","./roles.en-DTt4zGVA.js","./words.en-DpeSElRJ.js"])))=>i.map(i=>d[i]);
import{S as e,a as t,c as n,i as r,k as i,x as a}from"./frame-C9Zg-BxM.js";import{$ as o,Bn as s,Et as c,Pt as l,Q as u,Z as d,cr as ee,dt as f,et as p,ft as m,gn as h,gr as g,hr as _,it as te,ln as ne,mr as v,nt as re,ot as ie,pr as y,rt as b,st as x,tt as S,un as C}from"./parts-COnPxOAO.js";import{A as w,B as T,D as E,E as D,F as O,O as k,it as A,ot as ae,q as j,rt as M}from"./start-Dh7zNDO0.js";var N=new T(`
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
}`),P=new T(`
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
    `),F=new T(`
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
}`),I=new T(`
    query ExportAuditEvents($after: String, $filter: AuditEventFilter) {
  exportAuditEvents(after: $after, filter: $filter) {
    csv
    hasNextPage
    endCursor
  }
}
    `),L=(ae===`ar`?await A(()=>import(`./audit.ar-Q_jnwj1b.js`),__vite__mapDeps([0,1,2,3,4]),import.meta.url):await A(()=>import(`./audit.en-Dnso83E8.js`),__vite__mapDeps([5,1,6,7]),import.meta.url)).audit;function R(){let e=s().workspace.slug;return f(async t=>{c(new Blob(await z(e,D(t)),{type:`text/csv`}),L.exportFile),j({look:`ok`,title:L.exported,text:L.exportFile})})}async function z(e,t){let n=[],r;do{let{exportAuditEvents:i}=await O(I,{filter:t,after:r},e);n.push(i?.csv??``),r=i?.hasNextPage?i.endCursor??void 0:void 0}while(r);return n}var B=i();function V({search:e}){let t=R();return m(t.error),(0,B.jsx)(v,{icon:`download`,busy:t.pending,onClick:()=>t.run(e),children:L.export})}function H(e){return L.actions[e]??e}function U({actor:e}){return e.kind===`COMMAND_LINE`?L.commandLine:e.apiKey?L.key(e.apiKey.name):e.user?.name??L.goneActor}function W({detail:e,subjectId:t,action:n},r){return(n.startsWith(`invitation.`)?e?.email:e?.name)??r.get(t)??t}function G(e,t){return e===`role`?M.roles[t]??t:e===`requestLogDays`&&t===`as the server`?L.asServer:e===`days`&&t===`for ever`?L.forEver:t}var K={apiKey:`key`,customer:`personCheck`,invitation:`people`,member:`people`,secondFactor:`shield`,session:`signOut`,workspace:`sliders`};function q(e){return K[e.split(`.`)[0]??``]??`info`}var J=a(`/$slug/settings/audit-log`);function oe({event:t}){let{slug:n}=J.useParams();return(0,B.jsx)(e,{from:`/$slug/settings/audit-log`,to:`/$slug/settings/audit-log`,params:{slug:n},search:e=>({...e,event:t.id}),preload:!1,className:`block truncate font-medium after:absolute after:inset-0`,children:H(t.action)})}function se({event:e,people:t}){let{action:n,address:r,createdAt:i}=e;return(0,B.jsxs)(`li`,{className:`relative flex items-start gap-3 px-4 py-3 transition-colors hover:bg-surface-2/60`,children:[(0,B.jsx)(`span`,{className:`mt-0.5 grid size-8 shrink-0 place-items-center rounded-full bg-surface-2 text-muted`,children:(0,B.jsx)(_,{name:q(n),className:`size-4`})}),(0,B.jsxs)(`div`,{className:`grid min-w-0 flex-1 gap-x-6 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_9rem]`,children:[(0,B.jsxs)(`div`,{className:`min-w-0`,children:[(0,B.jsx)(oe,{event:e}),(0,B.jsx)(`p`,{className:`truncate text-[13px] text-muted`,title:W(e,t),children:(0,B.jsx)(`bdi`,{children:W(e,t)})})]}),(0,B.jsxs)(`div`,{className:`min-w-0 text-[13px] max-sm:flex max-sm:flex-wrap max-sm:gap-x-2`,children:[(0,B.jsx)(`p`,{className:`truncate`,title:U(e),children:(0,B.jsx)(`bdi`,{children:U(e)})}),(0,B.jsx)(`p`,{className:`truncate text-muted`,children:r})]}),(0,B.jsx)(`span`,{className:`text-[13px] text-muted sm:text-end`,children:(0,B.jsx)(te,{time:i})})]})]})}var ce={before:`−`,after:`+`};function Y({name:e,field:t,value:n,look:r}){let{nothing:i,unknown:a}=L.details;return(0,B.jsxs)(`div`,{className:g(`flex gap-2 px-3 py-1.5`,r===`before`?`bg-danger-soft`:`bg-ok-soft`),children:[(0,B.jsxs)(`dt`,{className:g(`font-mono`,r===`before`?`text-danger`:`text-ok`),children:[(0,B.jsx)(`span`,{"aria-hidden":`true`,children:ce[r]}),(0,B.jsx)(`span`,{className:`sr-only`,children:e})]}),(0,B.jsx)(`dd`,{dir:`auto`,className:`min-w-0 flex-1 wrap-anywhere`,children:n?G(t,n):(0,B.jsx)(`em`,{className:`text-muted`,children:n===void 0?a:i})})]})}function le({alterations:e}){let{details:t,fields:n}=L;return(0,B.jsxs)(`section`,{children:[(0,B.jsx)(`h3`,{className:`text-sm font-semibold`,children:t.changes}),e.length===0&&(0,B.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:t.noChanges}),(0,B.jsx)(`ul`,{className:`mt-2 flex flex-col gap-3`,children:e.map(({field:e,before:r,after:i})=>(0,B.jsxs)(`li`,{className:`overflow-clip rounded-lg border border-line text-[13px]`,children:[(0,B.jsx)(`p`,{className:`border-b border-line bg-surface-2 px-3 py-1.5 font-medium`,children:n[e]??e}),(0,B.jsxs)(`dl`,{children:[r!==null&&(0,B.jsx)(Y,{name:t.before,field:e,value:r,look:`before`}),(0,B.jsx)(Y,{name:t.after,field:e,value:i,look:`after`})]})]},e))})]})}function ue({event:t,people:n}){let{slug:r}=s().workspace,{details:i}=L,{actor:a,address:o,subjectId:c}=t;return(0,B.jsxs)(`div`,{children:[(0,B.jsxs)(`dl`,{className:`divide-y divide-line border-y border-line`,children:[(0,B.jsx)(S,{name:i.when,children:l(t.createdAt)}),(0,B.jsx)(S,{name:i.who,children:(0,B.jsxs)(`span`,{children:[(0,B.jsx)(`bdi`,{className:`block`,children:U(t)}),a.user&&(0,B.jsx)(`span`,{className:`block text-xs text-muted`,children:a.user.email})]})}),a.role&&(0,B.jsx)(S,{name:i.role,children:M.roles[a.role]}),(0,B.jsx)(p,{name:i.address,value:o||null,none:i.noAddress,mono:!0}),(0,B.jsx)(S,{name:i.subject,children:(0,B.jsx)(`bdi`,{children:W(t,n)})}),(0,B.jsx)(p,{name:i.id,value:c,none:i.noAddress,mono:!0}),(0,B.jsx)(S,{name:i.action,children:(0,B.jsx)(`code`,{className:`font-mono text-xs`,children:t.action})})]}),(0,B.jsxs)(`div`,{className:`mt-3 flex flex-wrap gap-2`,children:[a.actorId&&(0,B.jsx)(e,{to:`/$slug/settings/audit-log`,params:{slug:r},search:{actor:a.actorId},className:`btn btn-secondary btn-small`,children:i.byActor}),(0,B.jsx)(e,{to:`/$slug/settings/audit-log`,params:{slug:r},search:{subject:c},className:`btn btn-secondary btn-small`,children:i.ofSubject})]})]})}function de({events:t}){let{details:n}=L;return(0,B.jsxs)(`section`,{children:[(0,B.jsx)(`h3`,{className:`text-sm font-semibold`,children:n.history}),t.length===0&&(0,B.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:n.noHistory}),(0,B.jsx)(`ol`,{className:`mt-2 flex flex-col gap-2.5 text-[13px]`,children:t.map(t=>(0,B.jsxs)(`li`,{children:[(0,B.jsx)(e,{from:`/$slug/settings/audit-log`,to:`/$slug/settings/audit-log`,search:e=>({...e,event:t.id}),preload:!1,className:`link font-medium`,children:H(t.action)}),` `,`· `,(0,B.jsx)(`bdi`,{children:U(t)}),(0,B.jsx)(`span`,{className:`block text-xs text-muted`,children:l(t.createdAt)})]},t.id))})]})}var X=[`apiKey.update`],fe=[...X,`workspace.update`,`workspace.retention`,`workspace.requestLog`,`member.update`,`member.updateProfile`];function pe(e,t){let n=Object.keys(e.detail??{}).filter(e=>!ge(e)),r=X.includes(e.action)?Object.keys(Z(t)):[],i=[...new Set([...n,...r])].map(n=>me(n,e,t));return X.includes(e.action)?i.filter(({before:e,after:t})=>e!==t):i}function me(e,t,n){let r=t.detail?.[e]??null;return fe.includes(t.action)?{field:e,before:t.detail?.[_e(e)]??(e===`role`?t.detail?.from:void 0)??he(e,t,n),after:r}:{field:e,before:null,after:r}}function he(e,t,n){let r=Z(n);return X.includes(t.action)&&Object.keys(r).length?r[e]??null:n.find(t=>t.detail?.[e]!==void 0)?.detail?.[e]}function Z(e){let{predecessorId:t,...n}=e.find(e=>e.detail?.scopes!==void 0)?.detail??{};return n}function ge(e){return/^from([A-Z]|$)/.test(e)}function _e(e){return`from${e.charAt(0).toUpperCase()}${e.slice(1)}`}var ve=25,ye=20;function be(e,t){let{event:i,after:a,...o}=t;return r({queryKey:[`audit`,e,`list`,o,a],queryFn:()=>O(N,{first:ve,after:a,filter:D(o)},e),placeholderData:n,staleTime:0})}function xe(e,t){return r({queryKey:[`audit`,e,`one`,t],queryFn:async()=>(await O(F,{id:t},e)).auditEvent??null,staleTime:1/0,retry:!1})}function Q(e,{subjectId:t,createdAt:n}){return r({queryKey:[`audit`,e,`history`,t,n],queryFn:async()=>(await O(N,{first:ye,filter:{subjectId:t,until:n}},e)).auditEvents?.nodes??[]})}function Se(e){return r({queryKey:[`members`,e,`names`],queryFn:async()=>{let t=(await O(P,{},e)).members?.nodes.map(({user:e})=>e)??[];return new Map(t.map(({id:e,name:t})=>[e,t]))}})}function Ce({event:e,people:n}){let{workspace:r}=s(),i=t(Q(r.slug,e)),a=i.data??[],o=a.slice(a.findIndex(({id:t})=>t===e.id)+1);return(0,B.jsxs)(`div`,{className:`flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto p-5 sm:p-6`,children:[e.action===`session.refuse`&&(0,B.jsx)(ne,{look:`warn`,children:L.details.unproven}),(0,B.jsx)(ue,{event:e,people:n}),!i.isPending&&(0,B.jsx)(le,{alterations:pe(e,o)}),!i.isPending&&(0,B.jsx)(de,{events:o})]})}var we=a(`/$slug/settings/audit-log`);function Te({id:e,events:n,people:r}){let{workspace:i}=s(),a=we.useNavigate(),o=n.find(t=>t.id===e),c=t({...xe(i.slug,e),initialData:o}),l=c.data??void 0,u=l?H(l.action):L.details.title,d=()=>a({search:e=>({...e,event:void 0})});return(0,B.jsxs)(h,{open:!0,onClose:d,label:u,children:[(0,B.jsx)(b,{eyebrow:L.details.title,title:u,onClose:d}),l?(0,B.jsx)(Ce,{event:l,people:r}):(0,B.jsx)(re,{query:c,title:L.details.missingTitle,hint:L.details.missingHint})]})}function $({label:e,value:t,onChange:n}){return(0,B.jsxs)(`label`,{className:`input flex items-center gap-2 sm:w-auto`,children:[(0,B.jsx)(`span`,{className:`text-muted`,children:e}),(0,B.jsx)(`input`,{type:`date`,className:`flex-1 bg-transparent outline-none`,value:t??``,onChange:e=>n(w(e.target.value)?e.target.value:void 0)})]})}var Ee=Object.entries(L.actions);function De({search:e,people:t,total:n}){let r=o(),{filters:i}=L,a=e.actor,s=a&&!t.has(a)?[...t,[a,a]]:[...t];return(0,B.jsxs)(d,{total:n===void 0?void 0:L.total(n),onClear:E(e)?()=>r(k):void 0,children:[(0,B.jsx)(u,{label:i.action,values:e.action?[e.action]:[],options:Ee,onChange:([e])=>r({action:e})}),(0,B.jsx)(u,{label:i.actor,values:a?[a]:[],options:s,onChange:([e])=>r({actor:e})}),(0,B.jsx)($,{label:i.from,value:e.from,onChange:e=>r({from:e})}),(0,B.jsx)($,{label:i.until,value:e.until,onChange:e=>r({until:e})}),e.subject&&(0,B.jsxs)(v,{icon:`close`,className:`max-w-full font-normal`,onClick:()=>r({subject:void 0}),children:[(0,B.jsx)(`span`,{className:`text-muted`,children:i.subject}),(0,B.jsx)(`span`,{className:`max-w-32 truncate font-medium`,children:t.get(e.subject)??e.subject}),(0,B.jsx)(`span`,{className:`sr-only`,children:i.dropSubject})]})]})}var Oe=a(`/$slug/settings/audit-log`),ke=new Map;function Ae({search:e}){let{workspace:n}=s(),r=Oe.useNavigate(),i=t(be(n.slug,e)),a=t(Se(n.slug)).data??ke,o=i.data?.auditEvents,c=o?.nodes??[],l=E(e)?(0,B.jsx)(ie,{onClear:()=>r({search:k,replace:!0})}):(0,B.jsx)(y,{icon:`history`,title:L.empty.title,hint:L.empty.hint});return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(x,{label:L.page,query:i,page:o,after:e.after,onTurn:(e,t)=>r({search:t=>({...t,after:e}),state:{trail:t}}),toolbar:(0,B.jsx)(De,{search:e,people:a,total:o?.totalCount}),empty:l,children:(0,B.jsx)(`ul`,{className:`card divide-y divide-line`,children:c.map(e=>(0,B.jsx)(se,{event:e,people:a},e.id))})}),e.event&&!i.isPending&&(0,B.jsx)(Te,{id:e.event,events:c,people:a})]})}var je=a(`/$slug/settings/audit-log`);function Me(){ee(L.page);let{role:e,can:t}=s(),n=je.useSearch();return t(`ADMIN`)?(0,B.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,B.jsx)(C,{title:L.page,intro:L.intro,children:(0,B.jsx)(V,{search:n})}),(0,B.jsx)(Ae,{search:n})]}):(0,B.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,B.jsx)(C,{title:L.page}),(0,B.jsx)(y,{icon:`shield`,title:L.forbiddenTitle,hint:L.forbiddenHint(e)})]})}export{Me as AuditPage};