const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./general.ar-CkSpXeDG.js","./isolate-CV-Y3VRw.js","./words.ar-D0f3srBb.js","./general.en-CFmSXcVq.js","./words.en-DpeSElRJ.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{M as t,S as n,T as r,a as i,i as a,k as o,u as s}from"./frame-C9Zg-BxM.js";import{C as c,H as l,Hn as u,It as d,S as f,T as p,Un as m,_r as h,b as g,dr as ee,dt as _,en as v,fn as y,gn as te,hn as b,in as x,lt as S,nn as C,pt as w,rn as ne,tn as re,tt as T,un as E,ut as D,w as ie,x as ae}from"./parts-DUfhJP2M.js";import{A as oe,F as se,K as O,P as k,at as A,nt as j,rt as M,z as N}from"./start-BUa3HiP6.js";import{t as P}from"./LeaveDialog-DoYxg2ib.js";var F=new N(`
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
    `),I=new N(`
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
    `),L=new N(`
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
    `),R=new N(`
    mutation SetRetention($input: SetRetentionInput!) {
  setRetention(input: $input) {
    retentionDays
  }
}
    `),z=new N(`
    mutation SetRequestLogDays($input: SetRequestLogDaysInput!) {
  setRequestLogDays(input: $input) {
    requestLogDays
  }
}
    `),B=(A===`ar`?await M(()=>import(`./general.ar-CkSpXeDG.js`),__vite__mapDeps([0,1,2]),import.meta.url):await M(()=>import(`./general.en-CFmSXcVq.js`),__vite__mapDeps([3,1,4]),import.meta.url)).general;function V(e){return a({queryKey:[`settings`,e],queryFn:async()=>{let{viewer:t,limits:n}=await k(F,{},e);return t?.workspace&&n?{...t.workspace,limits:n}:null},staleTime:0})}function H(e){return a({queryKey:[`settings`,e,`contents`],queryFn:()=>k(I,{},e),staleTime:0})}var U=o(),W={links:`/$slug/links`,collections:`/$slug/collections`,tags:`/$slug/tags`,partners:`/$slug/partners`,customers:`/$slug/customers`},G=Object.keys(W);function K(){let{slug:e}=m().workspace,t=i(H(e)).data;return(0,U.jsx)(p,{title:B.contents.title,hint:B.contents.hint,children:(0,U.jsx)(`dl`,{className:`grid grid-cols-2 sm:grid-cols-5`,children:G.map(r=>{let i=t?.[r]?.totalCount;return(0,U.jsx)(ie,{name:B.contents[r],children:(0,U.jsx)(n,{to:W[r],params:{slug:e},className:`hover:underline`,children:i===void 0?`…`:d(i)})},r)})})})}var q=e(t(),1);function ce(){let{workspace:e}=m(),[t,n]=(0,q.useState)(!1);return(0,U.jsxs)(p,{title:B.danger.title,hint:B.danger.hint,children:[(0,U.jsxs)(`div`,{className:`flex flex-wrap items-center justify-between gap-4 p-5`,children:[(0,U.jsx)(`p`,{className:`min-w-0 flex-1 basis-60 text-[13px] text-pretty text-muted`,children:B.danger.text}),(0,U.jsx)(h,{className:`text-danger`,onClick:()=>n(!0),children:B.danger.leave})]}),t&&(0,U.jsx)(P,{workspace:e,onClose:()=>n(!1)})]})}function le({limits:e}){let t=B.limits,n=e=>e?t.perMinute(d(e)):t.none;return(0,U.jsx)(p,{title:t.title,hint:t.hint,children:(0,U.jsxs)(`dl`,{className:`divide-y divide-line px-5 py-2`,children:[(0,U.jsx)(T,{name:t.requestsPerKey,children:n(e.requestsPerKey)}),(0,U.jsx)(T,{name:t.requestsPerWorkspace,children:n(e.requestsPerWorkspace)}),(0,U.jsx)(T,{name:t.streamsPerCaller,children:t.open(e.streamsPerCaller)}),(0,U.jsx)(T,{name:t.streamsPerWorkspace,children:t.open(e.streamsPerWorkspace)}),(0,U.jsx)(T,{name:t.requestLog,children:e.requestLogDays?t.days(e.requestLogDays):t.countsOnly})]})})}function J({facts:e}){return(0,U.jsx)(`ul`,{className:`flex list-disc flex-col gap-1 ps-5 text-[13px] text-pretty text-muted`,children:e.map(e=>(0,U.jsx)(`li`,{children:e},e))})}var ue=[`7`,`30`];function Y(e){return[...ue.filter(t=>Number(t)<e),`days`,`server`]}function de(e,t){let n=Y(t).find(t=>t===String(e));return{choice:e===null?`server`:n??`days`,days:e===null?``:String(e)}}function fe({choice:e,days:t},n){if(e===`server`)return null;let r=Number(e===`days`?t:e);return Number.isInteger(r)&&r>=1&&r<=n?r:void 0}function pe(e,t,n){return(e??n)<Math.min(t??n,n)}function X({words:e,days:t,action:n,onSubmit:r,onClose:i}){let{workspace:a}=m();return(0,U.jsx)(l,{title:e.title(t),description:e.hint,confirm:a.slug,action:n,submit:e.submit,onSubmit:r,onClose:i})}function Z(){let{slug:e}=m().workspace,t=s(),n=ae(),i=r();return _(async r=>{let a=(await k(L,{input:r},e)).updateWorkspace?.workspace;return a&&a.slug!==e?(await t.fetchQuery({...oe,staleTime:0}),await i({to:`/$slug/settings/general`,params:{slug:a.slug},replace:!0}),t.removeQueries({predicate:({queryKey:t})=>t[1]===e})):(await n(),await t.invalidateQueries({queryKey:[`settings`,e]})),a})}function me(){let{slug:e}=m().workspace,t=s();return _(async n=>{let r=await k(R,{input:{retentionDays:n}},e);return await t.invalidateQueries({queryKey:[`settings`,e]}),r.setRetention})}function he(){let{slug:e}=m().workspace,t=s();return _(async n=>{let r=await k(z,{input:{requestLogDays:n}},e);return await Promise.all([`settings`,`requests`].map(n=>t.invalidateQueries({queryKey:[n,e]}))),r.setRequestLogDays})}function ge({days:e,most:t}){let[n,r]=(0,q.useState)(()=>de(e,t)),[i,a]=(0,q.useState)(!1),o=he(),s=u()(`ADMIN`),l=fe(n,t),{requestLog:d}=B,m=l===void 0&&n.days!==``?d.daysBad(t):void 0;async function h(){l!==void 0&&await o.run(l)&&(a(!1),O({look:`ok`,title:d.saved,text:d.savedDays(l??t)}))}return t===0?(0,U.jsx)(p,{title:d.title,hint:d.hint,children:(0,U.jsx)(`div`,{className:`p-5`,children:(0,U.jsx)(v,{children:d.countsOnly})})}):(0,U.jsxs)(p,{title:d.title,hint:d.hint,children:[(0,U.jsxs)(f,{action:o,fields:[`requestLogDays`],submit:{disabled:!!s||l===void 0||l===e,title:s,children:d.submit},onSubmit:()=>l!==void 0&&pe(l,e,t)?a(!0):h(),children:[(0,U.jsxs)(`fieldset`,{disabled:!!s,className:`flex flex-col gap-4`,children:[(0,U.jsx)(c,{label:d.label,value:n.choice,options:Y(t).map(e=>[e,d.choice(e,t)]),onChange:e=>r({...n,choice:e})}),n.choice===`days`&&(0,U.jsx)(w,{label:d.days,hint:d.daysHint(t),inputMode:`numeric`,className:`sm:w-32`,value:n.days,onChange:e=>r({...n,days:e}),error:m??D(o.error,`requestLogDays`)})]}),(0,U.jsx)(J,{facts:d.facts})]}),i&&typeof l==`number`&&(0,U.jsx)(X,{words:d.shorten,days:l,action:o,onSubmit:h,onClose:()=>a(!1)})]})}var Q=[`90`,`365`,`730`,`days`,`ever`];function $(e){let t=Q.find(t=>t===String(e));return{choice:e===null?`ever`:t??`days`,days:e===null?``:String(e)}}function _e({choice:e,days:t}){if(e===`ever`)return null;let n=Number(e===`days`?t:e);return Number.isInteger(n)&&n>=1&&n<=3650?n:void 0}function ve(e,t){return e!==null&&(t===null||e<t)}var ye=Q.map(e=>[e,B.retention.choices[e]]);function be({days:e}){let[t,n]=(0,q.useState)(()=>$(e)),[r,i]=(0,q.useState)(!1),a=me(),o=u()(`ADMIN`),s=_e(t),{retention:l}=B,d=s===void 0&&t.days!==``?l.daysBad:void 0;async function m(){s!==void 0&&await a.run(s)&&(i(!1),O({look:`ok`,title:l.saved,text:s===null?l.savedEver:l.savedDays(s)}))}return(0,U.jsxs)(p,{title:l.title,hint:l.hint,children:[(0,U.jsxs)(f,{action:a,fields:[`retentionDays`],submit:{disabled:!!o||s===void 0||s===e,title:o,children:l.submit},onSubmit:()=>s!==void 0&&ve(s,e)?i(!0):m(),children:[(0,U.jsxs)(`fieldset`,{disabled:!!o,className:`flex flex-col gap-4`,children:[(0,U.jsx)(c,{label:l.label,value:t.choice,options:ye,onChange:e=>n({...t,choice:e})}),t.choice===`days`&&(0,U.jsx)(w,{label:l.days,hint:l.daysHint,inputMode:`numeric`,className:`sm:w-32`,value:t.days,onChange:e=>n({...t,days:e}),error:d??D(a.error,`retentionDays`)})]}),(0,U.jsx)(J,{facts:[l.goes,l.stays,l.final]})]}),r&&typeof s==`number`&&(0,U.jsx)(X,{words:B.shorten,days:s,action:a,onSubmit:m,onClose:()=>i(!1)})]})}function xe({settings:e}){let[t,n]=(0,q.useState)(e.name),[r,i]=(0,q.useState)(e.slug),a=Z(),o=u()(`ADMIN`),s=t.trim()!==e.name||r!==e.slug;async function c(){let n=await a.run({name:t.trim()===e.name?void 0:t,slug:r===e.slug?void 0:r});n&&O({look:`ok`,title:B.name.saved,text:n.name})}return(0,U.jsx)(p,{title:B.name.title,hint:B.name.hint,children:(0,U.jsxs)(f,{action:a,fields:[`name`,`slug`],submit:{disabled:!!o||!s,title:o,children:j.common.save},onSubmit:c,children:[(0,U.jsx)(w,{label:B.name.name,required:!0,dir:`auto`,maxLength:100,autoComplete:`off`,disabled:!!o,value:t,onChange:n,error:D(a.error,`name`)}),(0,U.jsx)(w,{label:B.name.slug,hint:B.name.slugHint(`${se}${r}`),required:!0,dir:`ltr`,maxLength:40,autoComplete:`off`,autoCapitalize:`off`,spellCheck:!1,disabled:!!o,value:r,onChange:e=>i(e.toLowerCase()),error:D(a.error,`slug`)}),r!==e.slug&&(0,U.jsx)(v,{look:`warn`,children:B.name.slugWarning})]})})}function Se({zone:e,error:t,onChange:n}){let[r,i]=(0,q.useState)(``),a=x(),o=e=>({id:e,name:E(e)?b(e,a):e});return(0,U.jsx)(g,{label:B.zone.label,hint:B.zone.labelHint,chosen:[o(e)],choices:te(r,y()).map(o),clearable:!1,error:t,onSearch:i,onChange:([e])=>e&&n(e.id)})}function Ce({timezone:e}){let[t,n]=(0,q.useState)(e),r=Z(),i=u()(`ADMIN`);async function a(){let e=await r.run({timezone:t});e&&O({look:`ok`,title:B.zone.saved,text:B.zone.savedAs(e.timezone)})}return(0,U.jsx)(p,{title:B.zone.title,hint:B.zone.hint,children:(0,U.jsxs)(f,{action:r,fields:[`timezone`],submit:{disabled:!!i||t===e,title:i,children:B.zone.submit},onSubmit:a,children:[(0,U.jsx)(`fieldset`,{disabled:!!i,children:(0,U.jsx)(Se,{zone:t,error:D(r.error,`timezone`),onChange:n})}),(0,U.jsx)(`p`,{className:`text-[13px] text-pretty text-muted`,children:B.zone.follows})]})})}function we(){ee(B.page);let{workspace:e,role:t,can:n}=m(),r=i(V(e.slug)),a=ne(r.isPending),o=r.data;return(0,U.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,U.jsx)(re,{title:B.page,intro:B.intro}),!n(`ADMIN`)&&(0,U.jsx)(v,{children:B.needsAdmin(j.roles[t])}),!o&&r.isError&&(0,U.jsx)(C,{error:r.error,onRetry:r.refetch}),!o&&a&&(0,U.jsx)(S,{}),o&&(0,U.jsxs)(`div`,{className:`divide-y divide-line border-t border-line`,children:[(0,U.jsx)(xe,{settings:o},o.slug),(0,U.jsx)(Ce,{timezone:o.timezone},o.timezone),(0,U.jsx)(be,{days:o.retentionDays},`clicks ${o.retentionDays}`),(0,U.jsx)(ge,{days:o.requestLogDays,most:o.limits.requestLogDays},`log ${o.requestLogDays}`),(0,U.jsx)(K,{}),(0,U.jsx)(le,{limits:o.limits}),(0,U.jsx)(ce,{})]})]})}export{we as GeneralPage};