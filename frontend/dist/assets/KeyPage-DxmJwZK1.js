import{t as e}from"./useQuery-9uP9qhfN.js";import{r as t}from"./route-Byqri6L9.js";import{t as n}from"./useWorkspace-BMnGqTfc.js";import{t as r}from"./useDelayed-CdxqnY1q.js";import{P as i,n as a,o}from"./start-DL6F8_cT.js";import{n as s}from"./index-jlhtDyIk.js";import{t as c}from"./ListSkeleton-DeUpjIuf.js";import{t as l}from"./PageHeader-BCoTMo3C.js";import{t as u}from"./link-CEYmm76q.js";import{c as d,l as f,s as p,u as m}from"./keysQuery-Dob7iaaX.js";import{H as h,K as ee,L as g,M as te,R as _,U as ne,k as v}from"./query-CsD4xnio.js";import{t as y}from"./Failure-DApqFqC3.js";import{n as re,t as b}from"./RequestsList-5Su1Upt7.js";import{a as x,c as S,f as C,i as w,n as T,r as ie,t as ae,u as E,x as oe}from"./KeyUsageFacts-BRU15KFQ.js";import{t as D}from"./Badge-B1EvIRDC.js";import{t as O}from"./CopyButton-Q11vf9HR.js";import{t as k}from"./useInfiniteQuery-Cupy7SLZ.js";import{t as A}from"./clock-Hak4k66M.js";import{a as j,c as M,i as N,o as P,r as F,s as I}from"./format-BtW4QTwF.js";import{i as L}from"./scopes-m7sfXDeY.js";import{t as R}from"./infiniteQueryOptions-Dfvzj6n2.js";import{t as z}from"./queryOptions-Dfvzj6n2.js";import{t as B}from"./CardFact-CZ1eohbw.js";import{t as V}from"./Notice-BHiSOBIZ.js";var H=new g(`
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
}`),U=new g(`
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
    `),W=h();function G(){let{workspace:e}=n();return(0,W.jsxs)(u,{to:`/$slug/settings/api-keys`,params:{slug:e.slug},className:`-ms-1 -mb-3 flex h-6 w-fit items-center gap-1 rounded text-[13px] text-muted hover:text-fg`,children:[(0,W.jsx)(_,{name:`chevronStart`,className:`size-4 rtl:-scale-x-100`}),m.page.back]})}function K({error:e,onRetry:t}){return!e||e instanceof te&&e.code===`NOT_FOUND`?(0,W.jsx)(o,{icon:`key`,title:s.details.missingTitle,hint:s.details.missingHint}):(0,W.jsx)(y,{error:e,onRetry:t})}var q=ee(ne(),1);function se({apiKey:e}){return(0,W.jsxs)(`aside`,{"aria-label":m.page.facts,className:`card relative flex flex-col gap-6 p-5`,children:[(0,W.jsx)(ie,{apiKey:e,successor:e.successor?.name}),(0,W.jsx)(w,{apiKey:e}),(0,W.jsx)(ae,{apiKey:e}),(0,W.jsx)(T,{apiKey:e})]})}function ce({apiKey:e,onTask:t}){if(e.state===`REVOKED`)return null;let n=S(e),r=C(e),a=n=>()=>t({kind:n,key:e});return(0,W.jsxs)(`div`,{className:`flex flex-wrap gap-2`,children:[(0,W.jsx)(i,{icon:`pencil`,disabled:!n,title:n?void 0:s.details.nothingToNarrow,onClick:a(`edit`),children:s.keys.editShort}),(0,W.jsx)(i,{icon:`rotate`,disabled:!!r,title:r,onClick:a(`rotate`),children:s.keys.rotate}),(0,W.jsx)(i,{icon:`ban`,className:`text-danger`,onClick:a(`revoke`),children:s.keys.revoke})]})}function le({apiKey:e,onTask:t}){return(0,W.jsxs)(`header`,{className:`flex flex-wrap items-start justify-between gap-x-6 gap-y-4`,children:[(0,W.jsxs)(`div`,{className:`min-w-0 flex-1 basis-72`,children:[(0,W.jsxs)(`div`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1.5`,children:[(0,W.jsx)(`h1`,{dir:`auto`,className:`text-xl font-semibold tracking-tight wrap-anywhere`,children:e.name}),(0,W.jsx)(D,{look:E[e.state],dot:!0,children:s.states[e.state]}),(0,W.jsx)(D,{children:s.environments[e.environment]})]}),(0,W.jsxs)(`p`,{className:`mt-1 flex items-center gap-1 font-mono text-xs text-muted`,children:[(0,W.jsx)(`span`,{className:`wrap-anywhere`,children:e.hint}),(0,W.jsx)(O,{text:e.prefix,what:s.keys.copyPrefix,className:`-my-1.5`})]})]}),(0,W.jsx)(ce,{apiKey:e,onTask:t})]})}function ue({action:e}){return m.history.actions[e]??e}function de({actor:e}){let t=m.history;return e.kind===`COMMAND_LINE`?t.commandLine:e.kind===`API_KEY`?e.apiKey?t.key(e.apiKey.name):t.gone:e.user?.name??t.gone}function fe({detail:e}){let t=m.history.details;return Object.keys(t).filter(t=>typeof e?.[t]==`string`).map(n=>[t[n]??n,pe(n,String(e?.[n]))])}function pe(e,t){switch(e){case`scopes`:return N(L(t.replaceAll(` `,`,`)).map(e=>s.scopes[e]));case`environment`:return s.environments[t.toUpperCase()]??t;case`reason`:return s.reasons[t.toUpperCase()]??t;case`expiresAt`:return F(t);default:return t}}function me({change:e}){let t=A(),n=fe(e);return(0,W.jsxs)(`li`,{className:`border-s-2 border-line ps-3 text-[13px]`,children:[(0,W.jsxs)(`p`,{className:`flex flex-wrap items-baseline gap-x-2`,children:[(0,W.jsx)(`span`,{className:`font-medium`,children:ue(e)}),(0,W.jsx)(`span`,{className:`text-muted`,children:m.history.by(de(e))}),(0,W.jsx)(`time`,{dateTime:e.createdAt,title:F(e.createdAt),className:`ms-auto text-muted`,children:P(e.createdAt,t)})]}),n.length>0&&(0,W.jsx)(`dl`,{className:`mt-1 grid gap-y-0.5 text-xs`,children:n.map(([e,t])=>(0,W.jsxs)(`div`,{className:`flex gap-2`,children:[(0,W.jsx)(`dt`,{className:`w-24 shrink-0 text-muted`,children:e}),(0,W.jsx)(`dd`,{dir:`auto`,className:`min-w-0 text-start wrap-anywhere`,children:t})]},e))})]})}var he=5e3,ge=10;function _e(e,t){return z({queryKey:[`keys`,e,`page`,t],queryFn:()=>v(H,{id:t},e),refetchInterval:he,staleTime:0})}function ve(e,t){return R({queryKey:[`keys`,e,`history`,t],queryFn:({pageParam:n})=>v(U,{first:ge,after:n,id:t},e),initialPageParam:void 0,getNextPageParam:e=>e.auditEvents?.pageInfo.hasNextPage&&e.auditEvents.pageInfo.endCursor||void 0,staleTime:0})}function J({title:e,hint:t,danger:n,children:r}){let i=(0,q.useId)();return(0,W.jsxs)(`section`,{"aria-labelledby":i,className:`card min-w-0`,children:[(0,W.jsxs)(`header`,{className:`flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-5 pt-4`,children:[(0,W.jsx)(`h2`,{id:i,className:n?`text-sm font-semibold text-danger`:`text-sm font-semibold`,children:e}),t&&(0,W.jsx)(`p`,{className:`text-[13px] text-muted`,children:t})]}),(0,W.jsx)(`div`,{className:`px-5 pt-3 pb-5`,children:r})]})}function ye({apiKey:e}){let{workspace:t}=n(),r=k(ve(t.slug,e.id)),a=r.data?.pages.flatMap(e=>e.auditEvents?.nodes??[]),o=m.history;return(0,W.jsxs)(J,{title:o.title,hint:o.hint,children:[r.isError&&!a&&(0,W.jsx)(y,{error:r.error,onRetry:()=>r.refetch()}),(0,W.jsx)(`ol`,{className:`flex flex-col gap-4`,children:a?.map(e=>(0,W.jsx)(me,{change:e},e.id))}),r.hasNextPage&&(0,W.jsx)(i,{small:!0,className:`mt-4`,busy:r.isFetchingNextPage,onClick:()=>r.fetchNextPage(),children:o.more})]})}function Y({title:e,callers:t,filtering:n}){return(0,W.jsxs)(`div`,{className:`min-w-0`,children:[(0,W.jsx)(`h3`,{className:`eyebrow`,children:e}),(0,W.jsx)(`ul`,{className:`mt-1 divide-y divide-line border-y border-line text-[13px]`,children:t.map(e=>(0,W.jsxs)(`li`,{className:`flex min-h-8 items-center justify-between gap-4 py-1`,children:[(0,W.jsx)(be,{caller:e,filtering:n}),(0,W.jsx)(`span`,{className:`shrink-0 text-muted tabular-nums`,children:m.late.calls(e.count)})]},e.value))})]})}function be({caller:{value:e},filtering:t}){let n=e||m.late.unknown;return!t||!e?(0,W.jsx)(`span`,{className:`min-w-0 wrap-anywhere`,children:n}):(0,W.jsx)(u,{to:`.`,hash:`requests`,search:t=>({...t,address:e,outcome:void 0,after:void 0}),"aria-label":m.late.show(e),className:`link min-w-0 font-mono text-xs wrap-anywhere`,children:n})}function xe({apiKey:e}){let t=A(),n=e.lateUse;if(!n)return null;let r=m.late,i=e.state===`REVOKED`?`REVOKED`:`EXPIRED`;return(0,W.jsxs)(J,{danger:!0,title:r.title[i],children:[(0,W.jsx)(`p`,{className:`text-pretty`,children:r.summary(n.count,j(n.recentCount))}),(0,W.jsxs)(`dl`,{className:`mt-4 grid grid-cols-2 gap-3 text-[13px]`,children:[(0,W.jsx)(B,{name:r.first,children:(0,W.jsx)(`time`,{dateTime:n.firstAt,children:F(n.firstAt)})}),(0,W.jsx)(B,{name:r.last,children:(0,W.jsx)(`time`,{dateTime:n.lastAt,title:F(n.lastAt),children:P(n.lastAt,t)})})]}),(0,W.jsxs)(`div`,{className:`mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2`,children:[(0,W.jsx)(Y,{title:r.addresses,callers:n.addresses??[],filtering:!0}),(0,W.jsx)(Y,{title:r.userAgents,callers:n.userAgents??[]})]}),(0,W.jsx)(`h3`,{className:`eyebrow mt-5`,children:r.todo}),(0,W.jsx)(`ol`,{className:`mt-1 list-decimal space-y-1 ps-5 text-[13px] text-pretty`,children:r.steps.map(e=>(0,W.jsx)(`li`,{children:e},e))})]})}var Se=36e5;function Ce(e,t,n){if(!S(e))return`ended`;let r=e.lastUsed?.at;return!r||Date.parse(r)<Date.parse(t.createdAt)?`unused`:M(r,Se,n)?`busy`:`quiet`}function X({old:e,successor:t}){let n=A(),r=m.rotation,i=Ce(e,t,n),a=e.lastUsed?P(e.lastUsed.at,n):``,o=e.expiresAt?r.ends(F(e.expiresAt)):``;return i===`ended`?(0,W.jsx)(V,{children:r.ended}):i===`busy`?(0,W.jsxs)(V,{look:`warn`,children:[(0,W.jsxs)(`strong`,{className:`font-medium`,children:[r.busy,`.`]}),` `,r.busyHint(a,e.lastUsed?.address??``),` `,o]}):(0,W.jsxs)(V,{look:`ok`,children:[(0,W.jsxs)(`strong`,{className:`font-medium`,children:[r.quiet,`.`]}),` `,i===`unused`?r.quietNever:r.quietHint(a),` `,o]})}function Z({name:e,relative:t}){let{workspace:r}=n();return(0,W.jsxs)(`p`,{className:`flex flex-wrap items-center gap-x-3 gap-y-1`,children:[(0,W.jsx)(`span`,{className:`w-28 text-[13px] text-muted`,children:e}),(0,W.jsx)(u,{to:`/$slug/settings/api-keys/$id`,params:{slug:r.slug,id:t.id},className:`link wrap-anywhere`,children:t.name}),(0,W.jsx)(`span`,{className:`font-mono text-xs text-muted`,children:t.hint}),(0,W.jsx)(D,{look:E[t.state],dot:!0,children:s.states[t.state]})]})}function we({apiKey:e}){let{successor:t,predecessor:n}=e,r=m.rotation;return!t&&!n?null:(0,W.jsx)(J,{title:r.title,children:(0,W.jsxs)(`div`,{className:`flex flex-col gap-3`,children:[n&&(0,W.jsx)(Z,{name:r.from,relative:n}),t&&(0,W.jsx)(Z,{name:r.to,relative:t}),t&&(0,W.jsx)(X,{old:e,successor:t}),n&&(0,W.jsx)(X,{old:n,successor:e})]})})}function Q({day:e,most:t}){let{accepted:n,failed:r,refused:i}=e,a=[n,r,i].map(j),o=m.chart.summary(I(e.day),...a);return f(e)?(0,W.jsx)(`li`,{className:`flex flex-1`,children:(0,W.jsxs)(u,{to:`.`,hash:`requests`,search:t=>({...t,time:e.day.slice(0,10),after:void 0}),preload:!1,"aria-label":o,title:o,className:`flex flex-1 flex-col justify-end rounded-t px-px hover:bg-surface-2 sm:px-0.5`,children:[(0,W.jsx)($,{count:i,most:t,colour:`bg-danger`}),(0,W.jsx)($,{count:r,most:t,colour:`bg-warn`}),(0,W.jsx)($,{count:n,most:t,colour:`bg-accent`})]})}):(0,W.jsx)(`li`,{className:`flex-1`})}function $({count:e,most:t,colour:n}){return e?(0,W.jsx)(`span`,{className:`block min-h-[3px] first:rounded-t-[3px] ${n}`,style:{height:`${e/t*100}%`}}):null}function Te({days:e}){let t=Math.max(1,...e.map(f)),[n]=e,r=e.at(-1);return(0,W.jsxs)(`div`,{className:`mt-5`,children:[(0,W.jsxs)(`div`,{className:`flex items-end gap-2`,children:[(0,W.jsx)(`p`,{"aria-hidden":`true`,className:`self-start text-xs leading-none text-muted tabular-nums`,children:j(t)}),(0,W.jsx)(`ul`,{"aria-label":m.chart.title,className:`flex h-32 min-w-0 flex-1 items-stretch border-b border-line`,children:e.map(e=>(0,W.jsx)(Q,{day:e,most:t},e.day))})]}),(0,W.jsxs)(`p`,{"aria-hidden":`true`,className:`mt-1.5 flex justify-between text-xs text-muted`,children:[(0,W.jsx)(`span`,{children:n&&I(n.day)}),(0,W.jsx)(`span`,{children:r&&I(r.day)})]})]})}var Ee=[[`accepted`,`bg-accent`],[`failed`,`bg-warn`],[`refused`,`bg-danger`]];function De({sum:e}){let t=m.chart,n={accepted:void 0,failed:t.failedHint,refused:t.refusedHint};return(0,W.jsx)(`dl`,{className:`flex flex-wrap gap-x-8 gap-y-2`,children:Ee.map(([r,i])=>(0,W.jsxs)(`div`,{title:n[r],children:[(0,W.jsxs)(`dt`,{className:`flex items-center gap-1.5 text-[13px] text-muted`,children:[(0,W.jsx)(`span`,{"aria-hidden":`true`,className:`size-2.5 rounded-[3px] ${i}`}),t[r]]}),(0,W.jsx)(`dd`,{className:`mt-0.5 text-lg font-semibold tracking-tight tabular-nums`,children:j(e[r])})]},r))})}var Oe=30;function ke({days:e}){let t=p(e,Oe,A()),n=d(t),r=m.chart;return(0,W.jsx)(J,{title:r.title,hint:r.hint,children:f(n)?(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(De,{sum:n}),(0,W.jsx)(Te,{days:t})]}):(0,W.jsx)(`p`,{className:`py-6 text-center text-muted`,children:r.none})})}var Ae=t(`/$slug/settings/api-keys/$id`);function je({apiKey:e}){let t=Ae.useSearch(),[n,r]=(0,q.useState)(null);return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(le,{apiKey:e,onTask:r}),(0,W.jsx)(oe,{apiKey:e}),(0,W.jsxs)(`div`,{className:`grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]`,children:[(0,W.jsxs)(`div`,{className:`flex min-w-0 flex-col gap-6`,children:[(0,W.jsx)(xe,{apiKey:e}),(0,W.jsx)(we,{apiKey:e}),(0,W.jsx)(ke,{days:e.requestsPerDay}),(0,W.jsx)(ye,{apiKey:e})]}),(0,W.jsx)(se,{apiKey:e})]}),(0,W.jsxs)(`section`,{id:`requests`,className:`flex scroll-mt-20 flex-col gap-4`,children:[(0,W.jsx)(`h2`,{className:`text-base font-semibold`,children:re.ofKey}),(0,W.jsx)(b,{search:t,apiKeyId:e.id})]}),(0,W.jsx)(x,{task:n,onClose:()=>r(null)})]})}var Me=t(`/$slug/settings/api-keys/$id`);function Ne(){let{workspace:t,role:i,can:u}=n(),{id:d}=Me.useParams(),f=e({..._e(t.slug,d),enabled:u(`ADMIN`)}),p=r(f.isLoading),m=f.data?.apiKey;return a(m?.name??s.details.title),u(`ADMIN`)?(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(G,{}),m&&(0,W.jsx)(je,{apiKey:m}),!m&&p&&(0,W.jsx)(c,{}),!m&&!f.isLoading&&(0,W.jsx)(K,{error:f.error,onRetry:()=>f.refetch()})]}):(0,W.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,W.jsx)(l,{title:s.details.title}),(0,W.jsx)(o,{icon:`shield`,title:s.keys.forbiddenTitle,hint:s.keys.forbiddenHint(i)})]})}export{Ne as KeyPage};