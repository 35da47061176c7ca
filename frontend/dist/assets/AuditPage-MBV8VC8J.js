//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./audit.ar-Dl_MUMke.js","./language-CEhPdv8w.js","./arabicNouns-BiUHBkEC.js","./words.ar-Bu5NOuyt.js","./roles.ar-C0ZwO6uu.js","./audit.en-D2OoXL-1.js","./roles.en-CgfS6wP5.js","./words.en-DSmwt3t6.js"])))=>i.map(i=>d[i]);
import{A as e,C as t,S as n,a as r,l as i,o as a}from"./frame-CDqZYthz.js";import{Cn as o,Cr as s,Lt as c,Sr as l,an as u,at as d,br as f,et as p,hr as m,ht as h,in as g,it as _,kt as v,ln as y,lt as ee,mt as te,nt as ne,ot as re,qn as b,rt as x,st as S,tt as C,un as w,ut as T,vn as E,xr as D}from"./parts-BTfnb-LF.js";import{D as O,E as k,P as A,W as j,Z as ie,ct as M,k as ae,st as N,ut as P}from"./start-CiZVCKI2.js";var F=new j(`
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
}`),I=new j(`
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
    `),L=new j(`
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
}`),R=new j(`
    query ExportAuditEvents($after: String, $filter: AuditEventFilter) {
  exportAuditEvents(after: $after, filter: $filter) {
    csv
    hasNextPage
    endCursor
  }
}
    `),z=(P===`ar`?await M(()=>import(`./audit.ar-Dl_MUMke.js`),__vite__mapDeps([0,1,2,3,4]),import.meta.url):await M(()=>import(`./audit.en-D2OoXL-1.js`),__vite__mapDeps([5,1,6,7]),import.meta.url)).audit;function B({action:e,actor:t,subject:n,from:r,until:i},a){return{action:e,actorId:t,subjectId:n,from:r&&V(E(a,r)),until:i&&V(E(a,w(i,1))-1)}}function V(e){return new Date(e).toISOString()}function H(){let e=b().workspace.slug,t=y();return te(async n=>{v(new Blob(await U(e,B(n,t)),{type:`text/csv`}),z.exportFile),ie({look:`ok`,title:z.exported,text:z.exportFile})})}async function U(e,t){let n=[],r;do{let{exportAuditEvents:i}=await A(R,{filter:t,after:r},e);n.push(i?.csv??``),r=i?.hasNextPage?i.endCursor??void 0:void 0}while(r);return n}var W=e();function G({search:e}){let t=H();return h(t.error),(0,W.jsx)(D,{icon:`download`,busy:t.pending,onClick:()=>t.run(e),children:z.export})}function K(e){return z.actions[e]??e}function q({actor:e}){return e.kind===`COMMAND_LINE`?z.commandLine:e.apiKey?z.key(e.apiKey.name):e.user?.name??z.goneActor}function J({detail:e,subjectId:t,action:n},r){return(n.startsWith(`invitation.`)?e?.email:e?.name)??r.get(t)??t}function oe(e,t){return e===`role`?N.roles[t]??t:e===`requestLogDays`&&t===`as the server`?z.asServer:e===`days`&&t===`for ever`?z.forEver:t}var se={apiKey:`key`,customer:`personCheck`,invitation:`people`,member:`people`,secondFactor:`shield`,session:`signOut`,workspace:`sliders`};function ce(e){return se[e.split(`.`)[0]??``]??`info`}var le=n(`/$slug/settings/audit-log`);function ue({event:e}){let{slug:n}=le.useParams();return(0,W.jsx)(t,{from:`/$slug/settings/audit-log`,to:`/$slug/settings/audit-log`,params:{slug:n},search:t=>({...t,event:e.id}),preload:!1,className:`block truncate font-medium after:absolute after:inset-0`,children:K(e.action)})}function de({event:e,people:t}){let{action:n,address:r,createdAt:i}=e;return(0,W.jsxs)(`li`,{className:`relative flex items-start gap-3 px-4 py-3 transition-colors hover:bg-surface-2/60`,children:[(0,W.jsx)(`span`,{className:`mt-0.5 grid size-8 shrink-0 place-items-center rounded-full bg-surface-2 text-muted`,children:(0,W.jsx)(l,{name:ce(n),className:`size-4`})}),(0,W.jsxs)(`div`,{className:`grid min-w-0 flex-1 gap-x-6 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_9rem]`,children:[(0,W.jsxs)(`div`,{className:`min-w-0`,children:[(0,W.jsx)(ue,{event:e}),(0,W.jsx)(`p`,{className:`truncate text-[13px] text-muted`,title:J(e,t),children:(0,W.jsx)(`bdi`,{children:J(e,t)})})]}),(0,W.jsxs)(`div`,{className:`min-w-0 text-[13px] max-sm:flex max-sm:flex-wrap max-sm:gap-x-2`,children:[(0,W.jsx)(`p`,{className:`truncate`,title:q(e),children:(0,W.jsx)(`bdi`,{children:q(e)})}),(0,W.jsx)(`p`,{className:`truncate text-muted`,children:r})]}),(0,W.jsx)(`span`,{className:`text-[13px] text-muted sm:text-end`,children:(0,W.jsx)(S,{time:i})})]})]})}var fe={before:`−`,after:`+`};function Y({name:e,field:t,value:n,look:r}){let{nothing:i,unknown:a}=z.details;return(0,W.jsxs)(`div`,{className:s(`flex gap-2 px-3 py-1.5`,r===`before`?`bg-danger-soft`:`bg-ok-soft`),children:[(0,W.jsxs)(`dt`,{className:s(`font-mono`,r===`before`?`text-danger`:`text-ok`),children:[(0,W.jsx)(`span`,{"aria-hidden":`true`,children:fe[r]}),(0,W.jsx)(`span`,{className:`sr-only`,children:e})]}),(0,W.jsx)(`dd`,{dir:`auto`,className:`min-w-0 flex-1 wrap-anywhere`,children:n?oe(t,n):(0,W.jsx)(`em`,{className:`text-muted`,children:n===void 0?a:i})})]})}function pe({alterations:e}){let{details:t,fields:n}=z;return(0,W.jsxs)(`section`,{children:[(0,W.jsx)(`h3`,{className:`text-sm font-semibold`,children:t.changes}),e.length===0&&(0,W.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:t.noChanges}),(0,W.jsx)(`ul`,{className:`mt-2 flex flex-col gap-3`,children:e.map(({field:e,before:r,after:i})=>(0,W.jsxs)(`li`,{className:`overflow-clip rounded-lg border border-line text-[13px]`,children:[(0,W.jsx)(`p`,{className:`border-b border-line bg-surface-2 px-3 py-1.5 font-medium`,children:n[e]??e}),(0,W.jsxs)(`dl`,{children:[r!==null&&(0,W.jsx)(Y,{name:t.before,field:e,value:r,look:`before`}),(0,W.jsx)(Y,{name:t.after,field:e,value:i,look:`after`})]})]},e))})]})}function me({event:e,people:n}){let{slug:r}=b().workspace,{details:i}=z,{actor:a,address:o,subjectId:s}=e;return(0,W.jsxs)(`div`,{children:[(0,W.jsxs)(`dl`,{className:`divide-y divide-line border-y border-line`,children:[(0,W.jsx)(_,{name:i.when,children:c(e.createdAt)}),(0,W.jsx)(_,{name:i.who,children:(0,W.jsxs)(`span`,{children:[(0,W.jsx)(`bdi`,{className:`block`,children:q(e)}),a.user&&(0,W.jsx)(`span`,{className:`block text-xs text-muted`,children:a.user.email})]})}),a.role&&(0,W.jsx)(_,{name:i.role,children:N.roles[a.role]}),(0,W.jsx)(x,{name:i.address,value:o||null,none:i.noAddress,mono:!0}),(0,W.jsx)(_,{name:i.subject,children:(0,W.jsx)(`bdi`,{children:J(e,n)})}),(0,W.jsx)(x,{name:i.id,value:s,none:i.noAddress,mono:!0}),(0,W.jsx)(_,{name:i.action,children:(0,W.jsx)(`code`,{className:`font-mono text-xs`,children:e.action})})]}),(0,W.jsxs)(`div`,{className:`mt-3 flex flex-wrap gap-2`,children:[a.actorId&&(0,W.jsx)(t,{to:`/$slug/settings/audit-log`,params:{slug:r},search:{actor:a.actorId},className:`btn btn-secondary btn-small`,children:i.byActor}),(0,W.jsx)(t,{to:`/$slug/settings/audit-log`,params:{slug:r},search:{subject:s},className:`btn btn-secondary btn-small`,children:i.ofSubject})]})]})}function he({events:e}){let{details:n}=z;return(0,W.jsxs)(`section`,{children:[(0,W.jsx)(`h3`,{className:`text-sm font-semibold`,children:n.history}),e.length===0&&(0,W.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:n.noHistory}),(0,W.jsx)(`ol`,{className:`mt-2 flex flex-col gap-2.5 text-[13px]`,children:e.map(e=>(0,W.jsxs)(`li`,{children:[(0,W.jsx)(t,{from:`/$slug/settings/audit-log`,to:`/$slug/settings/audit-log`,search:t=>({...t,event:e.id}),preload:!1,className:`link font-medium`,children:K(e.action)}),` `,`· `,(0,W.jsx)(`bdi`,{children:q(e)}),(0,W.jsx)(`span`,{className:`block text-xs text-muted`,children:c(e.createdAt)})]},e.id))})]})}var X=[`apiKey.update`],ge=[...X,`workspace.update`,`workspace.retention`,`workspace.requestLog`,`member.update`,`member.updateProfile`];function _e(e,t){let n=Object.keys(e.detail??{}).filter(e=>!be(e)),r=X.includes(e.action)?Object.keys(Z(t)):[],i=[...new Set([...n,...r])].map(n=>ve(n,e,t));return X.includes(e.action)?i.filter(({before:e,after:t})=>e!==t):i}function ve(e,t,n){let r=t.detail?.[e]??null;return ge.includes(t.action)?{field:e,before:t.detail?.[xe(e)]??(e===`role`?t.detail?.from:void 0)??ye(e,t,n),after:r}:{field:e,before:null,after:r}}function ye(e,t,n){let r=Z(n);return X.includes(t.action)&&Object.keys(r).length?r[e]??null:n.find(t=>t.detail?.[e]!==void 0)?.detail?.[e]}function Z(e){let{predecessorId:t,...n}=e.find(e=>e.detail?.scopes!==void 0)?.detail??{};return n}function be(e){return/^from([A-Z]|$)/.test(e)}function xe(e){return`from${e.charAt(0).toUpperCase()}${e.slice(1)}`}var Se=25,Ce=20;function we(e,t,n){let{event:a,after:o,...s}=t;return r({queryKey:[`audit`,e,`list`,s,o,n],queryFn:()=>A(F,{first:Se,after:o,filter:B(s,n)},e),placeholderData:i,staleTime:0})}function Te(e,t){return r({queryKey:[`audit`,e,`one`,t],queryFn:async()=>(await A(L,{id:t},e)).auditEvent??null,staleTime:1/0,retry:!1})}function Ee(e,{subjectId:t,createdAt:n}){return r({queryKey:[`audit`,e,`history`,t,n],queryFn:async()=>(await A(F,{first:Ce,filter:{subjectId:t,until:n}},e)).auditEvents?.nodes??[]})}function De(e){return r({queryKey:[`members`,e,`names`],queryFn:async()=>{let t=(await A(I,{},e)).members?.nodes.map(({user:e})=>e)??[];return new Map(t.map(({id:e,name:t})=>[e,t]))}})}function Oe({event:e,people:t}){let{workspace:n}=b(),r=a(Ee(n.slug,e)),i=r.data??[],o=i.slice(i.findIndex(({id:t})=>t===e.id)+1);return(0,W.jsxs)(`div`,{className:`flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto p-5 sm:p-6`,children:[e.action===`session.refuse`&&(0,W.jsx)(g,{look:`warn`,children:z.details.unproven}),(0,W.jsx)(me,{event:e,people:t}),!r.isPending&&(0,W.jsx)(pe,{alterations:_e(e,o)}),!r.isPending&&(0,W.jsx)(he,{events:o})]})}var Q=n(`/$slug/settings/audit-log`);function ke({id:e,events:t,people:n}){let{workspace:r}=b(),i=Q.useNavigate(),s=t.find(t=>t.id===e),c=a({...Te(r.slug,e),initialData:s}),l=c.data??void 0,u=l?K(l.action):z.details.title,f=()=>i({search:e=>({...e,event:void 0})});return(0,W.jsxs)(o,{open:!0,onClose:f,label:u,children:[(0,W.jsx)(re,{eyebrow:z.details.title,title:u,onClose:f}),l?(0,W.jsx)(Oe,{event:l,people:n}):(0,W.jsx)(d,{query:c,title:z.details.missingTitle,hint:z.details.missingHint})]})}function $({label:e,value:t,onChange:n}){return(0,W.jsxs)(`label`,{className:`input flex items-center gap-2 sm:w-auto`,children:[(0,W.jsx)(`span`,{className:`text-muted`,children:e}),(0,W.jsx)(`input`,{type:`date`,className:`flex-1 bg-transparent outline-none`,value:t??``,onChange:e=>n(ae(e.target.value)?e.target.value:void 0)})]})}var Ae=Object.entries(z.actions);function je({search:e,people:t,total:n}){let r=ne(),i=y(),{filters:a}=z,o=e.actor,s=o&&!t.has(o)?[...t,[o,o]]:[...t];return(0,W.jsxs)(p,{total:n===void 0?void 0:z.total(n),onClear:k(e)?()=>r(O):void 0,children:[(0,W.jsx)(C,{label:a.action,values:e.action?[e.action]:[],options:Ae,onChange:([e])=>r({action:e})}),(0,W.jsx)(C,{label:a.actor,values:o?[o]:[],options:s,onChange:([e])=>r({actor:e})}),(0,W.jsx)($,{label:a.from,value:e.from,onChange:e=>r({from:e})}),(0,W.jsx)($,{label:a.until,value:e.until,onChange:e=>r({until:e})}),(e.from||e.until)&&(0,W.jsx)(`span`,{className:`text-[13px] text-muted`,children:N.common.daysIn(i)}),e.subject&&(0,W.jsxs)(D,{icon:`close`,className:`max-w-full font-normal`,onClick:()=>r({subject:void 0}),children:[(0,W.jsx)(`span`,{className:`text-muted`,children:a.subject}),(0,W.jsx)(`span`,{className:`max-w-32 truncate font-medium`,children:t.get(e.subject)??e.subject}),(0,W.jsx)(`span`,{className:`sr-only`,children:a.dropSubject})]})]})}var Me=n(`/$slug/settings/audit-log`),Ne=new Map;function Pe({search:e}){let{workspace:t}=b(),n=Me.useNavigate(),r=a(we(t.slug,e,y())),i=a(De(t.slug)).data??Ne,o=r.data?.auditEvents,s=o?.nodes??[],c=k(e)?(0,W.jsx)(ee,{onClear:()=>n({search:O,replace:!0})}):(0,W.jsx)(f,{icon:`history`,title:z.empty.title,hint:z.empty.hint});return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(T,{label:z.page,query:r,page:o,after:e.after,onTurn:(e,t)=>n({search:t=>({...t,after:e}),state:{trail:t}}),toolbar:(0,W.jsx)(je,{search:e,people:i,total:o?.totalCount}),empty:c,children:(0,W.jsx)(`ul`,{className:`card divide-y divide-line`,children:s.map(e=>(0,W.jsx)(de,{event:e,people:i},e.id))})}),e.event&&!r.isPending&&(0,W.jsx)(ke,{id:e.event,events:s,people:i})]})}var Fe=n(`/$slug/settings/audit-log`);function Ie(){m(z.page);let{role:e,can:t}=b(),n=Fe.useSearch();return t(`ADMIN`)?(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(u,{title:z.page,intro:z.intro,children:(0,W.jsx)(G,{search:n})}),(0,W.jsx)(Pe,{search:n})]}):(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(u,{title:z.page}),(0,W.jsx)(f,{icon:`shield`,title:z.forbiddenTitle,hint:z.forbiddenHint(e)})]})}export{Ie as AuditPage};