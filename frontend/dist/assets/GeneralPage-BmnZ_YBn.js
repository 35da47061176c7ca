const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./general.ar-BPpP_Xi-.js","./isolate-CV-Y3VRw.js","./words.ar-D0f3srBb.js","./general.en-PGT2NP62.js","./words.en-DpeSElRJ.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{M as t,S as n,T as r,a as i,i as a,k as o,u as s}from"./frame-C9Zg-BxM.js";import{C as c,H as l,Rn as u,S as d,T as f,Vt as p,dn as m,dt as h,fn as g,ft as _,ln as v,mt as y,nt as b,pr as x,sr as S,un as C,ut as ee,w as te,x as ne,zn as w}from"./parts-DIaItali.js";import{B as T,F as E,I as D,it as O,j as k,ot as re,q as A,rt as j}from"./start-pWXH-RzL.js";import{t as M}from"./LeaveDialog-BsPHRWX6.js";var N=new T(`
    query WorkspaceSettings {
  viewer {
    workspace {
      id
      name
      slug
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
    `),P=new T(`
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
    `),F=new T(`
    mutation UpdateWorkspace($input: UpdateWorkspaceInput!) {
  updateWorkspace(input: $input) {
    workspace {
      id
      name
      slug
    }
  }
}
    `),I=new T(`
    mutation SetRetention($input: SetRetentionInput!) {
  setRetention(input: $input) {
    retentionDays
  }
}
    `),L=new T(`
    mutation SetRequestLogDays($input: SetRequestLogDaysInput!) {
  setRequestLogDays(input: $input) {
    requestLogDays
  }
}
    `),R=(re===`ar`?await O(()=>import(`./general.ar-BPpP_Xi-.js`),__vite__mapDeps([0,1,2]),import.meta.url):await O(()=>import(`./general.en-PGT2NP62.js`),__vite__mapDeps([3,1,4]),import.meta.url)).general;function z(e){return a({queryKey:[`settings`,e],queryFn:async()=>{let{viewer:t,limits:n}=await E(N,{},e);return t?.workspace&&n?{...t.workspace,limits:n}:null},staleTime:0})}function B(e){return a({queryKey:[`settings`,e,`contents`],queryFn:()=>E(P,{},e),staleTime:0})}var V=o(),H={links:`/$slug/links`,collections:`/$slug/collections`,tags:`/$slug/tags`,partners:`/$slug/partners`,customers:`/$slug/customers`},U=Object.keys(H);function W(){let{slug:e}=w().workspace,t=i(B(e)).data;return(0,V.jsx)(f,{title:R.contents.title,hint:R.contents.hint,children:(0,V.jsx)(`dl`,{className:`grid grid-cols-2 sm:grid-cols-5`,children:U.map(r=>{let i=t?.[r]?.totalCount;return(0,V.jsx)(te,{name:R.contents[r],children:(0,V.jsx)(n,{to:H[r],params:{slug:e},className:`hover:underline`,children:i===void 0?`…`:p(i)})},r)})})})}var G=e(t(),1);function K(){let{workspace:e}=w(),[t,n]=(0,G.useState)(!1);return(0,V.jsxs)(f,{title:R.danger.title,hint:R.danger.hint,children:[(0,V.jsxs)(`div`,{className:`flex flex-wrap items-center justify-between gap-4 p-5`,children:[(0,V.jsx)(`p`,{className:`min-w-0 flex-1 basis-60 text-[13px] text-pretty text-muted`,children:R.danger.text}),(0,V.jsx)(x,{className:`text-danger`,onClick:()=>n(!0),children:R.danger.leave})]}),t&&(0,V.jsx)(M,{workspace:e,onClose:()=>n(!1)})]})}function q({limits:e}){let t=R.limits,n=e=>e?t.perMinute(p(e)):t.none;return(0,V.jsx)(f,{title:t.title,hint:t.hint,children:(0,V.jsxs)(`dl`,{className:`divide-y divide-line px-5 py-2`,children:[(0,V.jsx)(b,{name:t.requestsPerKey,children:n(e.requestsPerKey)}),(0,V.jsx)(b,{name:t.requestsPerWorkspace,children:n(e.requestsPerWorkspace)}),(0,V.jsx)(b,{name:t.streamsPerCaller,children:t.open(e.streamsPerCaller)}),(0,V.jsx)(b,{name:t.streamsPerWorkspace,children:t.open(e.streamsPerWorkspace)}),(0,V.jsx)(b,{name:t.requestLog,children:e.requestLogDays?t.days(e.requestLogDays):t.countsOnly})]})})}function J({facts:e}){return(0,V.jsx)(`ul`,{className:`flex list-disc flex-col gap-1 ps-5 text-[13px] text-pretty text-muted`,children:e.map(e=>(0,V.jsx)(`li`,{children:e},e))})}var Y=[`7`,`30`];function X(e){return[...Y.filter(t=>Number(t)<e),`days`,`server`]}function ie(e,t){let n=X(t).find(t=>t===String(e));return{choice:e===null?`server`:n??`days`,days:e===null?``:String(e)}}function ae({choice:e,days:t},n){if(e===`server`)return null;let r=Number(e===`days`?t:e);return Number.isInteger(r)&&r>=1&&r<=n?r:void 0}function oe(e,t,n){return(e??n)<Math.min(t??n,n)}function Z({words:e,days:t,action:n,onSubmit:r,onClose:i}){let{workspace:a}=w();return(0,V.jsx)(l,{title:e.title(t),description:e.hint,confirm:a.slug,action:n,submit:e.submit,onSubmit:r,onClose:i})}function se(){let{slug:e}=w().workspace,t=s(),n=ne(),i=r();return _(async r=>{let a=(await E(F,{input:r},e)).updateWorkspace?.workspace;return a&&a.slug!==e?(await t.fetchQuery({...k,staleTime:0}),await i({to:`/$slug/settings/general`,params:{slug:a.slug},replace:!0}),t.removeQueries({predicate:({queryKey:t})=>t[1]===e})):(await n(),await t.invalidateQueries({queryKey:[`settings`,e]})),a})}function Q(){let{slug:e}=w().workspace,t=s();return _(async n=>{let r=await E(I,{input:{retentionDays:n}},e);return await t.invalidateQueries({queryKey:[`settings`,e]}),r.setRetention})}function ce(){let{slug:e}=w().workspace,t=s();return _(async n=>{let r=await E(L,{input:{requestLogDays:n}},e);return await Promise.all([`settings`,`requests`].map(n=>t.invalidateQueries({queryKey:[n,e]}))),r.setRequestLogDays})}function le({days:e,most:t}){let[n,r]=(0,G.useState)(()=>ie(e,t)),[i,a]=(0,G.useState)(!1),o=ce(),s=u()(`ADMIN`),l=ae(n,t),{requestLog:p}=R,m=l===void 0&&n.days!==``?p.daysBad(t):void 0;async function g(){l!==void 0&&await o.run(l)&&(a(!1),A({look:`ok`,title:p.saved,text:p.savedDays(l??t)}))}return t===0?(0,V.jsx)(f,{title:p.title,hint:p.hint,children:(0,V.jsx)(`div`,{className:`p-5`,children:(0,V.jsx)(v,{children:p.countsOnly})})}):(0,V.jsxs)(f,{title:p.title,hint:p.hint,children:[(0,V.jsxs)(d,{action:o,fields:[`requestLogDays`],submit:{disabled:!!s||l===void 0||l===e,title:s,children:p.submit},onSubmit:()=>l!==void 0&&oe(l,e,t)?a(!0):g(),children:[(0,V.jsxs)(`fieldset`,{disabled:!!s,className:`flex flex-col gap-4`,children:[(0,V.jsx)(c,{label:p.label,value:n.choice,options:X(t).map(e=>[e,p.choice(e,t)]),onChange:e=>r({...n,choice:e})}),n.choice===`days`&&(0,V.jsx)(y,{label:p.days,hint:p.daysHint(t),inputMode:`numeric`,className:`sm:w-32`,value:n.days,onChange:e=>r({...n,days:e}),error:m??h(o.error,`requestLogDays`)})]}),(0,V.jsx)(J,{facts:p.facts})]}),i&&typeof l==`number`&&(0,V.jsx)(Z,{words:p.shorten,days:l,action:o,onSubmit:g,onClose:()=>a(!1)})]})}var $=[`90`,`365`,`730`,`days`,`ever`];function ue(e){let t=$.find(t=>t===String(e));return{choice:e===null?`ever`:t??`days`,days:e===null?``:String(e)}}function de({choice:e,days:t}){if(e===`ever`)return null;let n=Number(e===`days`?t:e);return Number.isInteger(n)&&n>=1&&n<=3650?n:void 0}function fe(e,t){return e!==null&&(t===null||e<t)}var pe=$.map(e=>[e,R.retention.choices[e]]);function me({days:e}){let[t,n]=(0,G.useState)(()=>ue(e)),[r,i]=(0,G.useState)(!1),a=Q(),o=u()(`ADMIN`),s=de(t),{retention:l}=R,p=s===void 0&&t.days!==``?l.daysBad:void 0;async function m(){s!==void 0&&await a.run(s)&&(i(!1),A({look:`ok`,title:l.saved,text:s===null?l.savedEver:l.savedDays(s)}))}return(0,V.jsxs)(f,{title:l.title,hint:l.hint,children:[(0,V.jsxs)(d,{action:a,fields:[`retentionDays`],submit:{disabled:!!o||s===void 0||s===e,title:o,children:l.submit},onSubmit:()=>s!==void 0&&fe(s,e)?i(!0):m(),children:[(0,V.jsxs)(`fieldset`,{disabled:!!o,className:`flex flex-col gap-4`,children:[(0,V.jsx)(c,{label:l.label,value:t.choice,options:pe,onChange:e=>n({...t,choice:e})}),t.choice===`days`&&(0,V.jsx)(y,{label:l.days,hint:l.daysHint,inputMode:`numeric`,className:`sm:w-32`,value:t.days,onChange:e=>n({...t,days:e}),error:p??h(a.error,`retentionDays`)})]}),(0,V.jsx)(J,{facts:[l.goes,l.stays,l.final]})]}),r&&typeof s==`number`&&(0,V.jsx)(Z,{words:R.shorten,days:s,action:a,onSubmit:m,onClose:()=>i(!1)})]})}function he({settings:e}){let[t,n]=(0,G.useState)(e.name),[r,i]=(0,G.useState)(e.slug),a=se(),o=u()(`ADMIN`),s=t.trim()!==e.name||r!==e.slug;async function c(){let n=await a.run({name:t.trim()===e.name?void 0:t,slug:r===e.slug?void 0:r});n&&A({look:`ok`,title:R.name.saved,text:n.name})}return(0,V.jsx)(f,{title:R.name.title,hint:R.name.hint,children:(0,V.jsxs)(d,{action:a,fields:[`name`,`slug`],submit:{disabled:!!o||!s,title:o,children:j.common.save},onSubmit:c,children:[(0,V.jsx)(y,{label:R.name.name,required:!0,dir:`auto`,maxLength:100,autoComplete:`off`,disabled:!!o,value:t,onChange:n,error:h(a.error,`name`)}),(0,V.jsx)(y,{label:R.name.slug,hint:R.name.slugHint(`${D}${r}`),required:!0,dir:`ltr`,maxLength:40,autoComplete:`off`,autoCapitalize:`off`,spellCheck:!1,disabled:!!o,value:r,onChange:e=>i(e.toLowerCase()),error:h(a.error,`slug`)}),r!==e.slug&&(0,V.jsx)(v,{look:`warn`,children:R.name.slugWarning})]})})}function ge(){S(R.page);let{workspace:e,role:t,can:n}=w(),r=i(z(e.slug)),a=g(r.isPending),o=r.data;return(0,V.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,V.jsx)(C,{title:R.page,intro:R.intro}),!n(`ADMIN`)&&(0,V.jsx)(v,{children:R.needsAdmin(j.roles[t])}),!o&&r.isError&&(0,V.jsx)(m,{error:r.error,onRetry:r.refetch}),!o&&a&&(0,V.jsx)(ee,{}),o&&(0,V.jsxs)(`div`,{className:`divide-y divide-line border-t border-line`,children:[(0,V.jsx)(he,{settings:o},o.slug),(0,V.jsx)(me,{days:o.retentionDays},`clicks ${o.retentionDays}`),(0,V.jsx)(le,{days:o.requestLogDays,most:o.limits.requestLogDays},`log ${o.requestLogDays}`),(0,V.jsx)(W,{}),(0,V.jsx)(q,{limits:o.limits}),(0,V.jsx)(K,{})]})]})}export{ge as GeneralPage};