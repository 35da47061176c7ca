//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./audit.ar-Dl_MUMke.js","./language-CEhPdv8w.js","./arabicNouns-BiUHBkEC.js","./words.ar-Bu5NOuyt.js","./roles.ar-C0ZwO6uu.js","./audit.en-D2OoXL-1.js","./roles.en-CgfS6wP5.js","./words.en-DSmwt3t6.js"])))=>i.map(i=>d[i]);
import{S as e,a as t,c as n,i as r,k as i,x as a}from"./frame-CMuT8t2a.js";import{$ as o,It as s,Kn as c,Ot as l,Sn as u,Sr as d,_n as f,at as p,br as m,cn as h,ct as g,et as _,in as v,it as y,ln as ee,lt as te,mr as ne,mt as re,nt as b,ot as x,pt as S,rn as C,rt as w,tt as T,xr as E,yr as D}from"./parts-1mxIK-Jb.js";import{D as O,E as k,P as A,W as j,Z as ie,ct as M,k as ae,st as N,ut as P}from"./start-Cg8H-Z4k.js";var F=new j(`
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
    `),z=(P===`ar`?await M(()=>import(`./audit.ar-Dl_MUMke.js`),__vite__mapDeps([0,1,2,3,4]),import.meta.url):await M(()=>import(`./audit.en-D2OoXL-1.js`),__vite__mapDeps([5,1,6,7]),import.meta.url)).audit;function B({action:e,actor:t,subject:n,from:r,until:i},a){return{action:e,actorId:t,subjectId:n,from:r&&V(f(a,r)),until:i&&V(f(a,ee(i,1))-1)}}function V(e){return new Date(e).toISOString()}function H(){let e=c().workspace.slug,t=h();return S(async n=>{l(new Blob(await U(e,B(n,t)),{type:`text/csv`}),z.exportFile),ie({look:`ok`,title:z.exported,text:z.exportFile})})}async function U(e,t){let n=[],r;do{let{exportAuditEvents:i}=await A(R,{filter:t,after:r},e);n.push(i?.csv??``),r=i?.hasNextPage?i.endCursor??void 0:void 0}while(r);return n}var W=i();function G({search:e}){let t=H();return re(t.error),(0,W.jsx)(m,{icon:`download`,busy:t.pending,onClick:()=>t.run(e),children:z.export})}function K(e){return z.actions[e]??e}function q({actor:e}){return e.kind===`COMMAND_LINE`?z.commandLine:e.apiKey?z.key(e.apiKey.name):e.user?.name??z.goneActor}function J({detail:e,subjectId:t,action:n},r){return(n.startsWith(`invitation.`)?e?.email:e?.name)??r.get(t)??t}function oe(e,t){return e===`role`?N.roles[t]??t:e===`requestLogDays`&&t===`as the server`?z.asServer:e===`days`&&t===`for ever`?z.forEver:t}var se={apiKey:`key`,customer:`personCheck`,invitation:`people`,member:`people`,secondFactor:`shield`,session:`signOut`,workspace:`sliders`};function ce(e){return se[e.split(`.`)[0]??``]??`info`}var le=a(`/$slug/settings/audit-log`);function ue({event:t}){let{slug:n}=le.useParams();return(0,W.jsx)(e,{from:`/$slug/settings/audit-log`,to:`/$slug/settings/audit-log`,params:{slug:n},search:e=>({...e,event:t.id}),preload:!1,className:`block truncate font-medium after:absolute after:inset-0`,children:K(t.action)})}function de({event:e,people:t}){let{action:n,address:r,createdAt:i}=e;return(0,W.jsxs)(`li`,{className:`relative flex items-start gap-3 px-4 py-3 transition-colors hover:bg-surface-2/60`,children:[(0,W.jsx)(`span`,{className:`mt-0.5 grid size-8 shrink-0 place-items-center rounded-full bg-surface-2 text-muted`,children:(0,W.jsx)(E,{name:ce(n),className:`size-4`})}),(0,W.jsxs)(`div`,{className:`grid min-w-0 flex-1 gap-x-6 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_9rem]`,children:[(0,W.jsxs)(`div`,{className:`min-w-0`,children:[(0,W.jsx)(ue,{event:e}),(0,W.jsx)(`p`,{className:`truncate text-[13px] text-muted`,title:J(e,t),children:(0,W.jsx)(`bdi`,{children:J(e,t)})})]}),(0,W.jsxs)(`div`,{className:`min-w-0 text-[13px] max-sm:flex max-sm:flex-wrap max-sm:gap-x-2`,children:[(0,W.jsx)(`p`,{className:`truncate`,title:q(e),children:(0,W.jsx)(`bdi`,{children:q(e)})}),(0,W.jsx)(`p`,{className:`truncate text-muted`,children:r})]}),(0,W.jsx)(`span`,{className:`text-[13px] text-muted sm:text-end`,children:(0,W.jsx)(x,{time:i})})]})]})}var fe={before:`−`,after:`+`};function Y({name:e,field:t,value:n,look:r}){let{nothing:i,unknown:a}=z.details;return(0,W.jsxs)(`div`,{className:d(`flex gap-2 px-3 py-1.5`,r===`before`?`bg-danger-soft`:`bg-ok-soft`),children:[(0,W.jsxs)(`dt`,{className:d(`font-mono`,r===`before`?`text-danger`:`text-ok`),children:[(0,W.jsx)(`span`,{"aria-hidden":`true`,children:fe[r]}),(0,W.jsx)(`span`,{className:`sr-only`,children:e})]}),(0,W.jsx)(`dd`,{dir:`auto`,className:`min-w-0 flex-1 wrap-anywhere`,children:n?oe(t,n):(0,W.jsx)(`em`,{className:`text-muted`,children:n===void 0?a:i})})]})}function pe({alterations:e}){let{details:t,fields:n}=z;return(0,W.jsxs)(`section`,{children:[(0,W.jsx)(`h3`,{className:`text-sm font-semibold`,children:t.changes}),e.length===0&&(0,W.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:t.noChanges}),(0,W.jsx)(`ul`,{className:`mt-2 flex flex-col gap-3`,children:e.map(({field:e,before:r,after:i})=>(0,W.jsxs)(`li`,{className:`overflow-clip rounded-lg border border-line text-[13px]`,children:[(0,W.jsx)(`p`,{className:`border-b border-line bg-surface-2 px-3 py-1.5 font-medium`,children:n[e]??e}),(0,W.jsxs)(`dl`,{children:[r!==null&&(0,W.jsx)(Y,{name:t.before,field:e,value:r,look:`before`}),(0,W.jsx)(Y,{name:t.after,field:e,value:i,look:`after`})]})]},e))})]})}function me({event:t,people:n}){let{slug:r}=c().workspace,{details:i}=z,{actor:a,address:o,subjectId:l}=t;return(0,W.jsxs)(`div`,{children:[(0,W.jsxs)(`dl`,{className:`divide-y divide-line border-y border-line`,children:[(0,W.jsx)(w,{name:i.when,children:s(t.createdAt)}),(0,W.jsx)(w,{name:i.who,children:(0,W.jsxs)(`span`,{children:[(0,W.jsx)(`bdi`,{className:`block`,children:q(t)}),a.user&&(0,W.jsx)(`span`,{className:`block text-xs text-muted`,children:a.user.email})]})}),a.role&&(0,W.jsx)(w,{name:i.role,children:N.roles[a.role]}),(0,W.jsx)(b,{name:i.address,value:o||null,none:i.noAddress,mono:!0}),(0,W.jsx)(w,{name:i.subject,children:(0,W.jsx)(`bdi`,{children:J(t,n)})}),(0,W.jsx)(b,{name:i.id,value:l,none:i.noAddress,mono:!0}),(0,W.jsx)(w,{name:i.action,children:(0,W.jsx)(`code`,{className:`font-mono text-xs`,children:t.action})})]}),(0,W.jsxs)(`div`,{className:`mt-3 flex flex-wrap gap-2`,children:[a.actorId&&(0,W.jsx)(e,{to:`/$slug/settings/audit-log`,params:{slug:r},search:{actor:a.actorId},className:`btn btn-secondary btn-small`,children:i.byActor}),(0,W.jsx)(e,{to:`/$slug/settings/audit-log`,params:{slug:r},search:{subject:l},className:`btn btn-secondary btn-small`,children:i.ofSubject})]})]})}function he({events:t}){let{details:n}=z;return(0,W.jsxs)(`section`,{children:[(0,W.jsx)(`h3`,{className:`text-sm font-semibold`,children:n.history}),t.length===0&&(0,W.jsx)(`p`,{className:`mt-1 text-[13px] text-muted`,children:n.noHistory}),(0,W.jsx)(`ol`,{className:`mt-2 flex flex-col gap-2.5 text-[13px]`,children:t.map(t=>(0,W.jsxs)(`li`,{children:[(0,W.jsx)(e,{from:`/$slug/settings/audit-log`,to:`/$slug/settings/audit-log`,search:e=>({...e,event:t.id}),preload:!1,className:`link font-medium`,children:K(t.action)}),` `,`· `,(0,W.jsx)(`bdi`,{children:q(t)}),(0,W.jsx)(`span`,{className:`block text-xs text-muted`,children:s(t.createdAt)})]},t.id))})]})}var X=[`apiKey.update`],ge=[...X,`workspace.update`,`workspace.retention`,`workspace.requestLog`,`member.update`,`member.updateProfile`];function _e(e,t){let n=Object.keys(e.detail??{}).filter(e=>!be(e)),r=X.includes(e.action)?Object.keys(Z(t)):[],i=[...new Set([...n,...r])].map(n=>ve(n,e,t));return X.includes(e.action)?i.filter(({before:e,after:t})=>e!==t):i}function ve(e,t,n){let r=t.detail?.[e]??null;return ge.includes(t.action)?{field:e,before:t.detail?.[xe(e)]??(e===`role`?t.detail?.from:void 0)??ye(e,t,n),after:r}:{field:e,before:null,after:r}}function ye(e,t,n){let r=Z(n);return X.includes(t.action)&&Object.keys(r).length?r[e]??null:n.find(t=>t.detail?.[e]!==void 0)?.detail?.[e]}function Z(e){let{predecessorId:t,...n}=e.find(e=>e.detail?.scopes!==void 0)?.detail??{};return n}function be(e){return/^from([A-Z]|$)/.test(e)}function xe(e){return`from${e.charAt(0).toUpperCase()}${e.slice(1)}`}var Se=25,Ce=20;function we(e,t,i){let{event:a,after:o,...s}=t;return r({queryKey:[`audit`,e,`list`,s,o,i],queryFn:()=>A(F,{first:Se,after:o,filter:B(s,i)},e),placeholderData:n,staleTime:0})}function Te(e,t){return r({queryKey:[`audit`,e,`one`,t],queryFn:async()=>(await A(L,{id:t},e)).auditEvent??null,staleTime:1/0,retry:!1})}function Ee(e,{subjectId:t,createdAt:n}){return r({queryKey:[`audit`,e,`history`,t,n],queryFn:async()=>(await A(F,{first:Ce,filter:{subjectId:t,until:n}},e)).auditEvents?.nodes??[]})}function De(e){return r({queryKey:[`members`,e,`names`],queryFn:async()=>{let t=(await A(I,{},e)).members?.nodes.map(({user:e})=>e)??[];return new Map(t.map(({id:e,name:t})=>[e,t]))}})}function Oe({event:e,people:n}){let{workspace:r}=c(),i=t(Ee(r.slug,e)),a=i.data??[],o=a.slice(a.findIndex(({id:t})=>t===e.id)+1);return(0,W.jsxs)(`div`,{className:`flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto p-5 sm:p-6`,children:[e.action===`session.refuse`&&(0,W.jsx)(C,{look:`warn`,children:z.details.unproven}),(0,W.jsx)(me,{event:e,people:n}),!i.isPending&&(0,W.jsx)(pe,{alterations:_e(e,o)}),!i.isPending&&(0,W.jsx)(he,{events:o})]})}var Q=a(`/$slug/settings/audit-log`);function ke({id:e,events:n,people:r}){let{workspace:i}=c(),a=Q.useNavigate(),o=n.find(t=>t.id===e),s=t({...Te(i.slug,e),initialData:o}),l=s.data??void 0,d=l?K(l.action):z.details.title,f=()=>a({search:e=>({...e,event:void 0})});return(0,W.jsxs)(u,{open:!0,onClose:f,label:d,children:[(0,W.jsx)(p,{eyebrow:z.details.title,title:d,onClose:f}),l?(0,W.jsx)(Oe,{event:l,people:r}):(0,W.jsx)(y,{query:s,title:z.details.missingTitle,hint:z.details.missingHint})]})}function $({label:e,value:t,onChange:n}){return(0,W.jsxs)(`label`,{className:`input flex items-center gap-2 sm:w-auto`,children:[(0,W.jsx)(`span`,{className:`text-muted`,children:e}),(0,W.jsx)(`input`,{type:`date`,className:`flex-1 bg-transparent outline-none`,value:t??``,onChange:e=>n(ae(e.target.value)?e.target.value:void 0)})]})}var Ae=Object.entries(z.actions);function je({search:e,people:t,total:n}){let r=T(),i=h(),{filters:a}=z,s=e.actor,c=s&&!t.has(s)?[...t,[s,s]]:[...t];return(0,W.jsxs)(o,{total:n===void 0?void 0:z.total(n),onClear:k(e)?()=>r(O):void 0,children:[(0,W.jsx)(_,{label:a.action,values:e.action?[e.action]:[],options:Ae,onChange:([e])=>r({action:e})}),(0,W.jsx)(_,{label:a.actor,values:s?[s]:[],options:c,onChange:([e])=>r({actor:e})}),(0,W.jsx)($,{label:a.from,value:e.from,onChange:e=>r({from:e})}),(0,W.jsx)($,{label:a.until,value:e.until,onChange:e=>r({until:e})}),(e.from||e.until)&&(0,W.jsx)(`span`,{className:`text-[13px] text-muted`,children:N.common.daysIn(i)}),e.subject&&(0,W.jsxs)(m,{icon:`close`,className:`max-w-full font-normal`,onClick:()=>r({subject:void 0}),children:[(0,W.jsx)(`span`,{className:`text-muted`,children:a.subject}),(0,W.jsx)(`span`,{className:`max-w-32 truncate font-medium`,children:t.get(e.subject)??e.subject}),(0,W.jsx)(`span`,{className:`sr-only`,children:a.dropSubject})]})]})}var Me=a(`/$slug/settings/audit-log`),Ne=new Map;function Pe({search:e}){let{workspace:n}=c(),r=Me.useNavigate(),i=t(we(n.slug,e,h())),a=t(De(n.slug)).data??Ne,o=i.data?.auditEvents,s=o?.nodes??[],l=k(e)?(0,W.jsx)(g,{onClear:()=>r({search:O,replace:!0})}):(0,W.jsx)(D,{icon:`history`,title:z.empty.title,hint:z.empty.hint});return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(te,{label:z.page,query:i,page:o,after:e.after,onTurn:(e,t)=>r({search:t=>({...t,after:e}),state:{trail:t}}),toolbar:(0,W.jsx)(je,{search:e,people:a,total:o?.totalCount}),empty:l,children:(0,W.jsx)(`ul`,{className:`card divide-y divide-line`,children:s.map(e=>(0,W.jsx)(de,{event:e,people:a},e.id))})}),e.event&&!i.isPending&&(0,W.jsx)(ke,{id:e.event,events:s,people:a})]})}var Fe=a(`/$slug/settings/audit-log`);function Ie(){ne(z.page);let{role:e,can:t}=c(),n=Fe.useSearch();return t(`ADMIN`)?(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(v,{title:z.page,intro:z.intro,children:(0,W.jsx)(G,{search:n})}),(0,W.jsx)(Pe,{search:n})]}):(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(v,{title:z.page}),(0,W.jsx)(D,{icon:`shield`,title:z.forbiddenTitle,hint:z.forbiddenHint(e)})]})}export{Ie as AuditPage};