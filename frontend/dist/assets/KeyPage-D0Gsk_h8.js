import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{A as t,D as n,S as r,a as i,i as a,n as o,r as s,x as c}from"./frame-Dcs5uaQq.js";import{t as l}from"./useWorkspace-DBkYD8te.js";import{P as ee,_t as u,an as d,at as te,en as f,et as p,gt as m,h,ht as ne,it as g,m as _,mt as v,nn as re,nt as y,on as b,rt as x,sn as S,tt as C,vt as w}from"./parts-EIpMU-l1.js";import{R as T,Y as E,ct as ie,et as D,ht as O}from"./start-DgYi2ZjY.js";import{c as ae,l as k,s as oe,u as A}from"./keysQuery-C2QY3crl.js";import{n as j,t as M}from"./RequestsList-DNNcVjh_.js";import{a as N,c as P,f as F,i as I,n as L,r as R,t as z,u as B,x as V}from"./KeyUsageFacts-DiAIXasw.js";var H=new D(`
    query KeyPage($id: ID!) {
  apiKey(id: $id) {
    ...ApiKeyFields
    successor {
      ...RotationFields
    }
    predecessor {
      ...RotationFields
    }
    lateUse {
      count
      recentCount
      firstAt
      lastAt
      addresses {
        value
        count
        lastAt
      }
      userAgents {
        value
        count
        lastAt
      }
    }
    requestsPerDay {
      day
      count
      refusedCount
      outcomes {
        outcome
        count
      }
    }
  }
}
    fragment RotationFields on ApiKey {
  id
  name
  hint
  state
  createdAt
  expiresAt
  lastUsed {
    at
    address
  }
}
fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`),U=new D(`
    query KeyHistory($first: Int!, $after: String, $id: String!) {
  auditEvents(first: $first, after: $after, filter: {subjectId: $id}) {
    nodes {
      id
      createdAt
      action
      address
      detail
      actor {
        kind
        user {
          id
          name
        }
        apiKey {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `),W=n();function G(){let{workspace:e}=l();return(0,W.jsxs)(r,{to:`/$slug/settings/api-keys`,params:{slug:e.slug},className:`-ms-1 -mb-3 flex h-6 w-fit items-center gap-1 rounded text-[13px] text-muted hover:text-fg`,children:[(0,W.jsx)(S,{name:`chevronStart`,className:`size-4 rtl:-scale-x-100`}),A.page.back]})}function K({error:e,onRetry:t}){return!e||e instanceof ie&&e.code===`NOT_FOUND`?(0,W.jsx)(d,{icon:`key`,title:O.details.missingTitle,hint:O.details.missingHint}):(0,W.jsx)(m,{error:e,onRetry:t})}var q=e(t(),1);function se({apiKey:e}){return(0,W.jsxs)(`aside`,{"aria-label":A.page.facts,className:`card relative flex flex-col gap-6 p-5`,children:[(0,W.jsx)(R,{apiKey:e,successor:e.successor?.name}),(0,W.jsx)(I,{apiKey:e}),(0,W.jsx)(z,{apiKey:e}),(0,W.jsx)(L,{apiKey:e})]})}function ce({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=P(e),r=F(e),i=n=>()=>t({kind:n,key:e});return(0,W.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,W.jsx)(b,{icon:`pencil`,disabled:!n,title:n?void 0:O.details.nothingToNarrow,onClick:i(`edit`),children:O.keys.editShort}),(0,W.jsx)(b,{icon:`rotate`,disabled:!!r,title:r,onClick:i(`rotate`),children:O.keys.rotate}),(0,W.jsx)(b,{icon:`ban`,className:`text-danger`,onClick:i(`revoke`),children:O.keys.revoke})]})}function le({apiKey:e,onTask:t}){return(0,W.jsxs)(`header`,{className:`flex flex-wrap items-start justify-between gap-x-6 gap-y-4`,children:[(0,W.jsxs)(`div`,{className:`min-w-0 flex-1 basis-72`,children:[(0,W.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5`,children:[(0,W.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e.name}),(0,W.jsx)(h,{look:B[e.state],dot:!0,children:O.states[e.state]}),(0,W.jsx)(h,{children:O.environments[e.environment]})]}),(0,W.jsxs)(`p`,{className:`mt-1 flex items-center gap-1 font-mono text-xs text-muted`,children:[(0,W.jsx)(`span`,{className:`wrap-anywhere`,children:e.hint}),(0,W.jsx)(re,{text:e.prefix,what:O.keys.copyPrefix,className:`-my-1.5`})]})]}),(0,W.jsx)(ce,{apiKey:e,onTask:t})]})}function ue({action:e}){return A.history.actions[e]??e}function de({actor:e}){let t=A.history;return e.kind===`COMMAND_LINE`?t.commandLine:e.kind===`API_KEY`?e.apiKey?t.key(e.apiKey.name):t.gone:e.user?.name??t.gone}function fe({detail:e}){let t=A.history.details;return Object.keys(t).filter(t=>typeof e?.[t]==`string`).map(n=>[t[n]??n,pe(n,String(e?.[n]))])}function pe(e,t){switch(e){case`scopes`:return C(T(t.replaceAll(` `,`,`)).map(e=>O.scopes[e]));case`environment`:return O.environments[t.toUpperCase()]??t;case`reason`:return O.reasons[t.toUpperCase()]??t;case`expiresAt`:return p(t);default:return t}}function me({change:e}){let t=w(),n=fe(e);return(0,W.jsxs)(`li`,{className:`border-s-2 border-line ps-3 text-[13px]`,children:[(0,W.jsxs)(`p`,{className:`flex flex-wrap items-baseline gap-x-2`,children:[(0,W.jsx)(`span`,{className:`font-medium`,children:ue(e)}),(0,W.jsx)(`span`,{className:`text-muted`,children:A.history.by(de(e))}),(0,W.jsx)(`time`,{dateTime:e.createdAt,title:p(e.createdAt),className:`ms-auto text-muted`,children:x(e.createdAt,t)})]}),n.length>0&&(0,W.jsx)(`dl`,{className:`mt-1 grid gap-y-0.5 text-xs`,children:n.map(([e,t])=>(0,W.jsxs)(`div`,{className:`flex gap-2`,children:[(0,W.jsx)(`dt`,{className:`w-24 shrink-0 text-muted`,children:e}),(0,W.jsx)(`dd`,{dir:`auto`,className:`min-w-0 text-start wrap-anywhere`,children:t})]},e))})]})}var he=5e3,ge=10;function _e(e,t){return a({queryKey:[`keys`,e,`page`,t],queryFn:()=>E(H,{id:t},e),refetchInterval:he,staleTime:0})}function ve(e,t){return s({queryKey:[`keys`,e,`history`,t],queryFn:({pageParam:n})=>E(U,{first:ge,after:n,id:t},e),initialPageParam:void 0,getNextPageParam:e=>e.auditEvents?.pageInfo.hasNextPage&&e.auditEvents.pageInfo.endCursor||void 0,staleTime:0})}function J({title:e,hint:t,danger:n,children:r}){let i=(0,q.useId)();return(0,W.jsxs)(`section`,{"aria-labelledby":i,className:`card min-w-0`,children:[(0,W.jsxs)(`header`,{className:`flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-5 pt-4`,children:[(0,W.jsx)(`h2`,{id:i,className:n?`text-sm font-semibold text-danger`:`text-sm font-semibold`,children:e}),t&&(0,W.jsx)(`p`,{className:`text-[13px] text-muted`,children:t})]}),(0,W.jsx)(`div`,{className:`px-5 pt-3 pb-5`,children:r})]})}function ye({apiKey:e}){let{workspace:t}=l(),n=o(ve(t.slug,e.id)),r=n.data?.pages.flatMap(e=>e.auditEvents?.nodes??[]),i=A.history;return(0,W.jsxs)(J,{title:i.title,hint:i.hint,children:[n.isError&&!r&&(0,W.jsx)(m,{error:n.error,onRetry:()=>n.refetch()}),(0,W.jsx)(`ol`,{className:`flex flex-col gap-4`,children:r?.map(e=>(0,W.jsx)(me,{change:e},e.id))}),n.hasNextPage&&(0,W.jsx)(b,{small:!0,className:`mt-4`,busy:n.isFetchingNextPage,onClick:()=>n.fetchNextPage(),children:i.more})]})}function Y({title:e,callers:t,filtering:n}){return(0,W.jsxs)(`div`,{className:`min-w-0`,children:[(0,W.jsx)(`h3`,{className:`eyebrow`,children:e}),(0,W.jsx)(`ul`,{className:`mt-1 divide-y divide-line border-y border-line text-[13px]`,children:t.map(e=>(0,W.jsxs)(`li`,{className:`flex min-h-8 items-center justify-between gap-4 py-1`,children:[(0,W.jsx)(be,{caller:e,filtering:n}),(0,W.jsx)(`span`,{className:`shrink-0 text-muted tabular-nums`,children:A.late.calls(e.count)})]},e.value))})]})}function be({caller:{value:e},filtering:t}){let n=e||A.late.unknown;return!t||!e?(0,W.jsx)(`span`,{className:`min-w-0 wrap-anywhere`,children:n}):(0,W.jsx)(r,{to:`.`,hash:`requests`,search:t=>({...t,address:e,outcome:void 0,after:void 0}),"aria-label":A.late.show(e),className:`link min-w-0 font-mono text-xs wrap-anywhere`,children:n})}function xe({apiKey:e}){let t=w(),n=e.lateUse;if(!n)return null;let r=A.late,i=e.state===`REVOKED`?`REVOKED`:`EXPIRED`;return(0,W.jsxs)(J,{danger:!0,title:r.title[i],children:[(0,W.jsx)(`p`,{className:`text-pretty`,children:r.summary(n.count,y(n.recentCount))}),(0,W.jsxs)(`dl`,{className:`mt-4 grid grid-cols-2 gap-3 text-[13px]`,children:[(0,W.jsx)(_,{name:r.first,children:(0,W.jsx)(`time`,{dateTime:n.firstAt,children:p(n.firstAt)})}),(0,W.jsx)(_,{name:r.last,children:(0,W.jsx)(`time`,{dateTime:n.lastAt,title:p(n.lastAt),children:x(n.lastAt,t)})})]}),(0,W.jsxs)(`div`,{className:`mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2`,children:[(0,W.jsx)(Y,{title:r.addresses,callers:n.addresses??[],filtering:!0}),(0,W.jsx)(Y,{title:r.userAgents,callers:n.userAgents??[]})]}),(0,W.jsx)(`h3`,{className:`eyebrow mt-5`,children:r.todo}),(0,W.jsx)(`ol`,{className:`mt-1 list-decimal space-y-1 ps-5 text-[13px] text-pretty`,children:r.steps.map(e=>(0,W.jsx)(`li`,{children:e},e))})]})}var Se=36e5;function Ce(e,t,n){if(!P(e))return`ended`;let r=e.lastUsed?.at;return!r||Date.parse(r)<Date.parse(t.createdAt)?`unused`:te(r,Se,n)?`busy`:`quiet`}function X({old:e,successor:t}){let n=w(),r=A.rotation,i=Ce(e,t,n),a=e.lastUsed?x(e.lastUsed.at,n):``,o=e.expiresAt?r.ends(p(e.expiresAt)):``;return i===`ended`?(0,W.jsx)(v,{children:r.ended}):i===`busy`?(0,W.jsxs)(v,{look:`warn`,children:[(0,W.jsxs)(`strong`,{className:`font-medium`,children:[r.busy,`.`]}),` `,r.busyHint(a,e.lastUsed?.address??``),` `,o]}):(0,W.jsxs)(v,{look:`ok`,children:[(0,W.jsxs)(`strong`,{className:`font-medium`,children:[r.quiet,`.`]}),` `,i===`unused`?r.quietNever:r.quietHint(a),` `,o]})}function Z({name:e,relative:t}){let{workspace:n}=l();return(0,W.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1`,children:[(0,W.jsx)(`span`,{className:`w-28 text-[13px] text-muted`,children:e}),(0,W.jsx)(r,{to:`/$slug/settings/api-keys/$id`,params:{slug:n.slug,id:t.id},className:`link wrap-anywhere`,children:t.name}),(0,W.jsx)(`span`,{className:`font-mono text-xs text-muted`,children:t.hint}),(0,W.jsx)(h,{look:B[t.state],dot:!0,children:O.states[t.state]})]})}function we({apiKey:e}){let{successor:t,predecessor:n}=e,r=A.rotation;return!t&&!n?null:(0,W.jsx)(J,{title:r.title,children:(0,W.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[n&&(0,W.jsx)(Z,{name:r.from,relative:n}),t&&(0,W.jsx)(Z,{name:r.to,relative:t}),t&&(0,W.jsx)(X,{old:e,successor:t}),n&&(0,W.jsx)(X,{old:n,successor:e})]})})}function Te({day:e,most:t}){let{accepted:n,failed:i,refused:a}=e,o=[n,i,a].map(y),s=A.chart.summary(g(e.day),...o);return k(e)?(0,W.jsx)(`li`,{className:`flex flex-1`,children:(0,W.jsxs)(r,{to:`.`,hash:`requests`,search:t=>({...t,time:e.day.slice(0,10),after:void 0}),preload:!1,"aria-label":s,title:s,className:`flex flex-1 flex-col justify-end rounded-t px-px hover:bg-surface-2 sm:px-0.5`,children:[(0,W.jsx)(Q,{count:a,most:t,colour:`bg-danger`}),(0,W.jsx)(Q,{count:i,most:t,colour:`bg-warn`}),(0,W.jsx)(Q,{count:n,most:t,colour:`bg-accent`})]})}):(0,W.jsx)(`li`,{className:`flex-1`})}function Q({count:e,most:t,colour:n}){return e?(0,W.jsx)(`span`,{className:`block min-h-[3px] first:rounded-t-[3px] ${n}`,style:{height:`${e/t*100}%`}}):null}function Ee({days:e}){let t=Math.max(1,...e.map(k)),[n]=e,r=e.at(-1);return(0,W.jsxs)(`div`,{className:`mt-5`,children:[(0,W.jsxs)(`div`,{className:`flex items-end gap-2`,children:[(0,W.jsx)(`p`,{"aria-hidden":`true`,className:`self-start text-xs leading-none text-muted tabular-nums`,children:y(t)}),(0,W.jsx)(`ul`,{"aria-label":A.chart.title,className:`flex h-32 min-w-0 flex-1 items-stretch border-b border-line`,children:e.map(e=>(0,W.jsx)(Te,{day:e,most:t},e.day))})]}),(0,W.jsxs)(`p`,{"aria-hidden":`true`,className:`mt-1.5 flex justify-between text-xs text-muted`,children:[(0,W.jsx)(`span`,{children:n&&g(n.day)}),(0,W.jsx)(`span`,{children:r&&g(r.day)})]})]})}var De=[[`accepted`,`bg-accent`],[`failed`,`bg-warn`],[`refused`,`bg-danger`]];function $({sum:e}){let t=A.chart,n={accepted:void 0,failed:t.failedHint,refused:t.refusedHint};return(0,W.jsx)(`dl`,{className:`flex flex-wrap gap-x-8 gap-y-2`,children:De.map(([r,i])=>(0,W.jsxs)(`div`,{title:n[r],children:[(0,W.jsxs)(`dt`,{className:`flex items-center gap-1.5 text-[13px] text-muted`,children:[(0,W.jsx)(`span`,{"aria-hidden":`true`,className:`size-2.5 rounded-[3px] ${i}`}),t[r]]}),(0,W.jsx)(`dd`,{className:`mt-0.5 text-lg font-semibold tracking-tight tabular-nums`,children:y(e[r])})]},r))})}var Oe=30;function ke({days:e}){let t=oe(e,Oe,w()),n=ae(t),r=A.chart;return(0,W.jsx)(J,{title:r.title,hint:r.hint,children:k(n)?(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)($,{sum:n}),(0,W.jsx)(Ee,{days:t})]}):(0,W.jsx)(`p`,{className:`py-6 text-center text-muted`,children:r.none})})}var Ae=c(`/$slug/settings/api-keys/$id`);function je({apiKey:e}){let t=Ae.useSearch(),[n,r]=(0,q.useState)(null);return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(le,{apiKey:e,onTask:r}),(0,W.jsx)(V,{apiKey:e}),(0,W.jsxs)(`div`,{className:`grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,W.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6`,children:[(0,W.jsx)(xe,{apiKey:e}),(0,W.jsx)(we,{apiKey:e}),(0,W.jsx)(ke,{days:e.requestsPerDay}),(0,W.jsx)(ye,{apiKey:e})]}),(0,W.jsx)(se,{apiKey:e})]}),(0,W.jsxs)(`section`,{id:`requests`,className:`flex scroll-mt-20 flex-col gap-4`,children:[(0,W.jsx)(`h2`,{className:`text-base font-semibold`,children:j.ofKey}),(0,W.jsx)(M,{search:t,apiKeyId:e.id})]}),(0,W.jsx)(N,{task:n,onClose:()=>r(null)})]})}var Me=c(`/$slug/settings/api-keys/$id`);function Ne(){let{workspace:e,role:t,can:n}=l(),{id:r}=Me.useParams(),a=i({..._e(e.slug,r),enabled:n(`ADMIN`)}),o=u(a.isLoading),s=a.data?.apiKey;return f(s?.name??O.details.title),n(`ADMIN`)?(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(G,{}),s&&(0,W.jsx)(je,{apiKey:s}),!s&&o&&(0,W.jsx)(ee,{}),!s&&!a.isLoading&&(0,W.jsx)(K,{error:a.error,onRetry:()=>a.refetch()})]}):(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(ne,{title:O.details.title}),(0,W.jsx)(d,{icon:`shield`,title:O.keys.forbiddenTitle,hint:O.keys.forbiddenHint(t)})]})}export{Ne as KeyPage};