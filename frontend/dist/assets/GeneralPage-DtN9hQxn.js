//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./general.ar-BZcTUIMk.js","./language-CEhPdv8w.js","./words.ar-Bu5NOuyt.js","./general.en-C8ZQEeUc.js","./words.en-DSmwt3t6.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-CcyWYbDU.js";import{A as t,C as n,E as r,N as i,a,d as o,k as s,o as c}from"./frame-CDqZYthz.js";import{C as l,D as u,E as d,G as f,Kn as p,O as m,T as h,an as g,bn as ee,cn as te,ft as ne,gn as re,gt as _,hr as v,in as y,it as b,mn as ie,mt as x,on as ae,pt as S,qn as C,sn as w,w as T,xr as E,yn as oe,zt as D}from"./parts-BTfnb-LF.js";import{A as O,L as se,P as k,W as A,Z as j,ct as M,st as N,ut as P}from"./start-CiZVCKI2.js";import{t as F}from"./LeaveDialog-DvNwQa07.js";var I=new A(`
    query WorkspaceSettings {
  viewer {
    workspace {
      id
      name
      slug
      timezone
      retentionDays
      requestLogDays
    }
  }
  limits {
    requestLogDays
    requestsPerKey
    requestsPerWorkspace
    streamsPerCaller
    streamsPerWorkspace
  }
}
    `),L=new A(`
    query WorkspaceContents {
  links(first: 1) {
    totalCount
  }
  collections(first: 1) {
    totalCount
  }
  tags(first: 1) {
    totalCount
  }
  partners(first: 1) {
    totalCount
  }
  customers(first: 1) {
    totalCount
  }
}
    `),R=new A(`
    mutation UpdateWorkspace($input: UpdateWorkspaceInput!) {
  updateWorkspace(input: $input) {
    workspace {
      id
      name
      slug
      timezone
    }
  }
}
    `),z=new A(`
    mutation SetRetention($input: SetRetentionInput!) {
  setRetention(input: $input) {
    retentionDays
  }
}
    `),B=new A(`
    mutation SetRequestLogDays($input: SetRequestLogDaysInput!) {
  setRequestLogDays(input: $input) {
    requestLogDays
  }
}
    `),V=new A(`
    mutation DeleteWorkspace($input: DeleteWorkspaceInput!) {
  deleteWorkspace(input: $input) {
    deletedWorkspaceId
  }
}
    `),H=(P===`ar`?await M(()=>import(`./general.ar-BZcTUIMk.js`),__vite__mapDeps([0,1,2]),import.meta.url):await M(()=>import(`./general.en-C8ZQEeUc.js`),__vite__mapDeps([3,1,4]),import.meta.url)).general;function U(e){return a({queryKey:[`settings`,e],queryFn:async()=>{let{viewer:t,limits:n}=await k(I,{},e);return t?.workspace&&n?{...t.workspace,limits:n}:null},staleTime:0})}function W(e){return a({queryKey:[`settings`,e,`contents`],queryFn:()=>k(L,{},e),staleTime:0})}var G=t(),K={links:`/$slug/links`,collections:`/$slug/collections`,tags:`/$slug/tags`,partners:`/$slug/partners`,customers:`/$slug/customers`},ce=Object.keys(K);function le(){let{slug:e}=C().workspace,t=c(W(e)).data;return(0,G.jsx)(m,{title:H.contents.title,hint:H.contents.hint,children:(0,G.jsx)(`dl`,{className:`grid grid-cols-2 sm:grid-cols-5`,children:ce.map(r=>{let i=t?.[r]?.totalCount;return(0,G.jsx)(u,{name:H.contents[r],children:(0,G.jsx)(n,{to:K[r],params:{slug:e},className:`hover:underline`,children:i===void 0?`…`:D(i)})},r)})})})}var q=e(i(),1);function J({facts:e}){return(0,G.jsx)(`ul`,{className:`flex list-disc flex-col gap-1 ps-5 text-[13px] text-pretty text-muted`,children:e.map(e=>(0,G.jsx)(`li`,{children:e},e))})}function ue({onClose:e}){let{name:t,slug:n}=C().workspace,r=o(),i=s(),a=x(async()=>(await k(V,{input:{slug:n}},n)).deleteWorkspace),{deletion:c}=H;async function l(){await a.run()&&(e(),r.removeQueries({queryKey:O.queryKey}),await i.navigate({to:`/`,replace:!0}),r.removeQueries({predicate:({queryKey:e})=>e[1]===n}),j({look:`ok`,title:c.done(t)}))}return(0,G.jsx)(f,{title:c.ask(t),description:c.final,confirm:n,action:a,submit:c.submit,onSubmit:l,onClose:e,children:(0,G.jsx)(J,{facts:c.facts})})}function de(){let[e,t]=(0,q.useState)(!1),n=p()(`OWNER`),{deletion:r}=H;return(0,G.jsxs)(m,{title:r.title,hint:r.hint,children:[(0,G.jsxs)(`div`,{className:`flex flex-wrap items-center justify-between gap-4 p-5`,children:[(0,G.jsx)(`p`,{className:`min-w-0 flex-1 basis-60 text-[13px] text-pretty text-muted`,children:r.text}),(0,G.jsx)(E,{className:`text-danger`,disabled:!!n,title:n,onClick:()=>t(!0),children:r.submit})]}),e&&(0,G.jsx)(ue,{onClose:()=>t(!1)})]})}function fe(){let{workspace:e}=C(),[t,n]=(0,q.useState)(!1);return(0,G.jsxs)(m,{title:H.danger.title,hint:H.danger.hint,children:[(0,G.jsxs)(`div`,{className:`flex flex-wrap items-center justify-between gap-4 p-5`,children:[(0,G.jsx)(`p`,{className:`min-w-0 flex-1 basis-60 text-[13px] text-pretty text-muted`,children:H.danger.text}),(0,G.jsx)(E,{className:`text-danger`,onClick:()=>n(!0),children:H.danger.leave})]}),t&&(0,G.jsx)(F,{workspace:e,onClose:()=>n(!1)})]})}function pe({limits:e}){let t=H.limits,n=e=>e?t.perMinute(D(e)):t.none;return(0,G.jsx)(m,{title:t.title,hint:t.hint,children:(0,G.jsxs)(`dl`,{className:`divide-y divide-line px-5 py-2`,children:[(0,G.jsx)(b,{name:t.requestsPerKey,children:n(e.requestsPerKey)}),(0,G.jsx)(b,{name:t.requestsPerWorkspace,children:n(e.requestsPerWorkspace)}),(0,G.jsx)(b,{name:t.streamsPerCaller,children:t.open(e.streamsPerCaller)}),(0,G.jsx)(b,{name:t.streamsPerWorkspace,children:t.open(e.streamsPerWorkspace)}),(0,G.jsx)(b,{name:t.requestLog,children:e.requestLogDays?t.days(e.requestLogDays):t.countsOnly})]})})}var me=[`7`,`30`];function Y(e){return[...me.filter(t=>Number(t)<e),`days`,`server`]}function he(e,t){let n=Y(t).find(t=>t===String(e));return{choice:e===null?`server`:n??`days`,days:e===null?``:String(e)}}function ge({choice:e,days:t},n){if(e===`server`)return null;let r=Number(e===`days`?t:e);return Number.isInteger(r)&&r>=1&&r<=n?r:void 0}function _e(e,t,n){return(e??n)<Math.min(t??n,n)}function X({words:e,days:t,action:n,onSubmit:r,onClose:i}){let{workspace:a}=C();return(0,G.jsx)(f,{title:e.title(t),description:e.hint,confirm:a.slug,action:n,submit:e.submit,onSubmit:r,onClose:i})}function Z(){let{slug:e}=C().workspace,t=o(),n=T(),i=r();return x(async r=>{let a=(await k(R,{input:r},e)).updateWorkspace?.workspace;return a&&a.slug!==e?(await t.fetchQuery({...O,staleTime:0}),await i({to:`/$slug/settings/general`,params:{slug:a.slug},replace:!0}),t.removeQueries({predicate:({queryKey:t})=>t[1]===e})):(await n(),await t.invalidateQueries({queryKey:[`settings`,e]})),a})}function ve(){let{slug:e}=C().workspace,t=o();return x(async n=>{let r=await k(z,{input:{retentionDays:n}},e);return await t.invalidateQueries({queryKey:[`settings`,e]}),r.setRetention})}function ye(){let{slug:e}=C().workspace,t=o();return x(async n=>{let r=await k(B,{input:{requestLogDays:n}},e);return await Promise.all([`settings`,`requests`].map(n=>t.invalidateQueries({queryKey:[n,e]}))),r.setRequestLogDays})}function be({days:e,most:t}){let[n,r]=(0,q.useState)(()=>he(e,t)),[i,a]=(0,q.useState)(!1),o=ye(),s=p()(`ADMIN`),c=ge(n,t),{requestLog:l}=H,u=c===void 0&&n.days!==``?l.daysBad(t):void 0;async function f(){c!==void 0&&await o.run(c)&&(a(!1),j({look:`ok`,title:l.saved,text:l.savedDays(c??t)}))}return t===0?(0,G.jsx)(m,{title:l.title,hint:l.hint,children:(0,G.jsx)(`div`,{className:`p-5`,children:(0,G.jsx)(y,{children:l.countsOnly})})}):(0,G.jsxs)(m,{title:l.title,hint:l.hint,children:[(0,G.jsxs)(h,{action:o,fields:[`requestLogDays`],submit:{disabled:!!s||c===void 0||c===e,title:s,children:l.submit},onSubmit:()=>c!==void 0&&_e(c,e,t)?a(!0):f(),children:[(0,G.jsxs)(`fieldset`,{disabled:!!s,className:`flex flex-col gap-4`,children:[(0,G.jsx)(d,{label:l.label,value:n.choice,options:Y(t).map(e=>[e,l.choice(e,t)]),onChange:e=>r({...n,choice:e})}),n.choice===`days`&&(0,G.jsx)(_,{label:l.days,hint:l.daysHint(t),inputMode:`numeric`,className:`sm:w-32`,value:n.days,onChange:e=>r({...n,days:e}),error:u??S(o.error,`requestLogDays`)})]}),(0,G.jsx)(J,{facts:l.facts})]}),i&&typeof c==`number`&&(0,G.jsx)(X,{words:l.shorten,days:c,action:o,onSubmit:f,onClose:()=>a(!1)})]})}var Q=[`90`,`365`,`730`,`days`,`ever`];function $(e){let t=Q.find(t=>t===String(e));return{choice:e===null?`ever`:t??`days`,days:e===null?``:String(e)}}function xe({choice:e,days:t}){if(e===`ever`)return null;let n=Number(e===`days`?t:e);return Number.isInteger(n)&&n>=1&&n<=3650?n:void 0}function Se(e,t){return e!==null&&(t===null||e<t)}var Ce=Q.map(e=>[e,H.retention.choices[e]]);function we({days:e}){let[t,n]=(0,q.useState)(()=>$(e)),[r,i]=(0,q.useState)(!1),a=ve(),o=p()(`ADMIN`),s=xe(t),{retention:c}=H,l=s===void 0&&t.days!==``?c.daysBad:void 0;async function u(){s!==void 0&&await a.run(s)&&(i(!1),j({look:`ok`,title:c.saved,text:s===null?c.savedEver:c.savedDays(s)}))}return(0,G.jsxs)(m,{title:c.title,hint:c.hint,children:[(0,G.jsxs)(h,{action:a,fields:[`retentionDays`],submit:{disabled:!!o||s===void 0||s===e,title:o,children:c.submit},onSubmit:()=>s!==void 0&&Se(s,e)?i(!0):u(),children:[(0,G.jsxs)(`fieldset`,{disabled:!!o,className:`flex flex-col gap-4`,children:[(0,G.jsx)(d,{label:c.label,value:t.choice,options:Ce,onChange:e=>n({...t,choice:e})}),t.choice===`days`&&(0,G.jsx)(_,{label:c.days,hint:c.daysHint,inputMode:`numeric`,className:`sm:w-32`,value:t.days,onChange:e=>n({...t,days:e}),error:l??S(a.error,`retentionDays`)})]}),(0,G.jsx)(J,{facts:[c.goes,c.stays,c.final]})]}),r&&typeof s==`number`&&(0,G.jsx)(X,{words:H.shorten,days:s,action:a,onSubmit:u,onClose:()=>i(!1)})]})}function Te({settings:e}){let[t,n]=(0,q.useState)(e.name),[r,i]=(0,q.useState)(e.slug),a=Z(),o=p()(`ADMIN`),s=t.trim()!==e.name||r!==e.slug;async function c(){let n=await a.run({name:t.trim()===e.name?void 0:t,slug:r===e.slug?void 0:r});n&&j({look:`ok`,title:H.name.saved,text:n.name})}return(0,G.jsx)(m,{title:H.name.title,hint:H.name.hint,children:(0,G.jsxs)(h,{action:a,fields:[`name`,`slug`],submit:{disabled:!!o||!s,title:o,children:N.common.save},onSubmit:c,children:[(0,G.jsx)(_,{label:H.name.name,required:!0,dir:`auto`,maxLength:100,autoComplete:`off`,disabled:!!o,value:t,onChange:n,error:S(a.error,`name`)}),(0,G.jsx)(_,{label:H.name.slug,hint:H.name.slugHint(`${se}${r}`),required:!0,dir:`ltr`,maxLength:40,autoComplete:`off`,autoCapitalize:`off`,spellCheck:!1,disabled:!!o,value:r,onChange:e=>i(e.toLowerCase()),error:S(a.error,`slug`)}),r!==e.slug&&(0,G.jsx)(y,{look:`warn`,children:H.name.slugWarning})]})})}function Ee({zone:e,error:t,onChange:n}){let[r,i]=(0,q.useState)(``),a=te(),o=e=>({id:e,name:ie(e)?oe(e,a):e});return(0,G.jsx)(l,{label:H.zone.label,hint:H.zone.labelHint,chosen:[o(e)],choices:ee(r,re()).map(o),clearable:!1,error:t,onSearch:i,onChange:([e])=>e&&n(e.id)})}function De({timezone:e}){let[t,n]=(0,q.useState)(e),r=Z(),i=p()(`ADMIN`);async function a(){let e=await r.run({timezone:t});e&&j({look:`ok`,title:H.zone.saved,text:H.zone.savedAs(e.timezone)})}return(0,G.jsx)(m,{title:H.zone.title,hint:H.zone.hint,children:(0,G.jsxs)(h,{action:r,fields:[`timezone`],submit:{disabled:!!i||t===e,title:i,children:H.zone.submit},onSubmit:a,children:[(0,G.jsx)(`fieldset`,{disabled:!!i,children:(0,G.jsx)(Ee,{zone:t,error:S(r.error,`timezone`),onChange:n})}),(0,G.jsx)(`p`,{className:`text-[13px] text-pretty text-muted`,children:H.zone.follows})]})})}function Oe(){v(H.page);let{workspace:e,role:t,can:n}=C(),r=c(U(e.slug)),i=w(r.isPending),a=r.data;return(0,G.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,G.jsx)(g,{title:H.page,intro:H.intro}),!n(`ADMIN`)&&(0,G.jsx)(y,{children:H.needsAdmin(N.roles[t])}),!a&&r.isError&&(0,G.jsx)(ae,{error:r.error,onRetry:r.refetch}),!a&&i&&(0,G.jsx)(ne,{}),a&&(0,G.jsxs)(`div`,{className:`divide-y divide-line border-t border-line`,children:[(0,G.jsx)(Te,{settings:a},a.slug),(0,G.jsx)(De,{timezone:a.timezone},a.timezone),(0,G.jsx)(we,{days:a.retentionDays},`clicks ${a.retentionDays}`),(0,G.jsx)(be,{days:a.requestLogDays,most:a.limits.requestLogDays},`log ${a.requestLogDays}`),(0,G.jsx)(le,{}),(0,G.jsx)(pe,{limits:a.limits}),(0,G.jsx)(fe,{}),(0,G.jsx)(de,{})]})]})}export{Oe as GeneralPage};