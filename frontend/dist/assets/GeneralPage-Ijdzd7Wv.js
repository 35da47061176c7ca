const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./general.ar-BPpP_Xi-.js","./isolate-CV-Y3VRw.js","./words.ar-D0f3srBb.js","./general.en-PGT2NP62.js","./words.en-DpeSElRJ.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{M as t,S as n,T as r,a as i,i as a,k as o,u as s}from"./frame-C9Zg-BxM.js";import{Bn as c,C as l,H as u,It as d,S as f,T as p,cr as m,dn as h,dt as g,fn as _,ln as v,lt as ee,mr as y,pt as b,tt as x,un as S,ut as C,w,x as T,zn as E}from"./parts-COnPxOAO.js";import{B as D,F as O,I as k,it as A,j as te,ot as ne,q as j,rt as M}from"./start-Dh7zNDO0.js";import{t as N}from"./LeaveDialog-Chk0zJMf.js";var P=new D(`
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
    `),F=new D(`
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
    `),I=new D(`
    mutation UpdateWorkspace($input: UpdateWorkspaceInput!) {
  updateWorkspace(input: $input) {
    workspace {
      id
      name
      slug
    }
  }
}
    `),L=new D(`
    mutation SetRetention($input: SetRetentionInput!) {
  setRetention(input: $input) {
    retentionDays
  }
}
    `),R=new D(`
    mutation SetRequestLogDays($input: SetRequestLogDaysInput!) {
  setRequestLogDays(input: $input) {
    requestLogDays
  }
}
    `),z=(ne===`ar`?await A(()=>import(`./general.ar-BPpP_Xi-.js`),__vite__mapDeps([0,1,2]),import.meta.url):await A(()=>import(`./general.en-PGT2NP62.js`),__vite__mapDeps([3,1,4]),import.meta.url)).general;function B(e){return a({queryKey:[`settings`,e],queryFn:async()=>{let{viewer:t,limits:n}=await O(P,{},e);return t?.workspace&&n?{...t.workspace,limits:n}:null},staleTime:0})}function V(e){return a({queryKey:[`settings`,e,`contents`],queryFn:()=>O(F,{},e),staleTime:0})}var H=o(),U={links:`/$slug/links`,collections:`/$slug/collections`,tags:`/$slug/tags`,partners:`/$slug/partners`,customers:`/$slug/customers`},W=Object.keys(U);function G(){let{slug:e}=c().workspace,t=i(V(e)).data;return(0,H.jsx)(p,{title:z.contents.title,hint:z.contents.hint,children:(0,H.jsx)(`dl`,{className:`grid grid-cols-2 sm:grid-cols-5`,children:W.map(r=>{let i=t?.[r]?.totalCount;return(0,H.jsx)(w,{name:z.contents[r],children:(0,H.jsx)(n,{to:U[r],params:{slug:e},className:`hover:underline`,children:i===void 0?`…`:d(i)})},r)})})})}var K=e(t(),1);function q(){let{workspace:e}=c(),[t,n]=(0,K.useState)(!1);return(0,H.jsxs)(p,{title:z.danger.title,hint:z.danger.hint,children:[(0,H.jsxs)(`div`,{className:`flex flex-wrap items-center justify-between gap-4 p-5`,children:[(0,H.jsx)(`p`,{className:`min-w-0 flex-1 basis-60 text-[13px] text-pretty text-muted`,children:z.danger.text}),(0,H.jsx)(y,{className:`text-danger`,onClick:()=>n(!0),children:z.danger.leave})]}),t&&(0,H.jsx)(N,{workspace:e,onClose:()=>n(!1)})]})}function re({limits:e}){let t=z.limits,n=e=>e?t.perMinute(d(e)):t.none;return(0,H.jsx)(p,{title:t.title,hint:t.hint,children:(0,H.jsxs)(`dl`,{className:`divide-y divide-line px-5 py-2`,children:[(0,H.jsx)(x,{name:t.requestsPerKey,children:n(e.requestsPerKey)}),(0,H.jsx)(x,{name:t.requestsPerWorkspace,children:n(e.requestsPerWorkspace)}),(0,H.jsx)(x,{name:t.streamsPerCaller,children:t.open(e.streamsPerCaller)}),(0,H.jsx)(x,{name:t.streamsPerWorkspace,children:t.open(e.streamsPerWorkspace)}),(0,H.jsx)(x,{name:t.requestLog,children:e.requestLogDays?t.days(e.requestLogDays):t.countsOnly})]})})}function J({facts:e}){return(0,H.jsx)(`ul`,{className:`flex list-disc flex-col gap-1 ps-5 text-[13px] text-pretty text-muted`,children:e.map(e=>(0,H.jsx)(`li`,{children:e},e))})}var Y=[`7`,`30`];function X(e){return[...Y.filter(t=>Number(t)<e),`days`,`server`]}function ie(e,t){let n=X(t).find(t=>t===String(e));return{choice:e===null?`server`:n??`days`,days:e===null?``:String(e)}}function ae({choice:e,days:t},n){if(e===`server`)return null;let r=Number(e===`days`?t:e);return Number.isInteger(r)&&r>=1&&r<=n?r:void 0}function oe(e,t,n){return(e??n)<Math.min(t??n,n)}function Z({words:e,days:t,action:n,onSubmit:r,onClose:i}){let{workspace:a}=c();return(0,H.jsx)(u,{title:e.title(t),description:e.hint,confirm:a.slug,action:n,submit:e.submit,onSubmit:r,onClose:i})}function se(){let{slug:e}=c().workspace,t=s(),n=T(),i=r();return g(async r=>{let a=(await O(I,{input:r},e)).updateWorkspace?.workspace;return a&&a.slug!==e?(await t.fetchQuery({...te,staleTime:0}),await i({to:`/$slug/settings/general`,params:{slug:a.slug},replace:!0}),t.removeQueries({predicate:({queryKey:t})=>t[1]===e})):(await n(),await t.invalidateQueries({queryKey:[`settings`,e]})),a})}function Q(){let{slug:e}=c().workspace,t=s();return g(async n=>{let r=await O(L,{input:{retentionDays:n}},e);return await t.invalidateQueries({queryKey:[`settings`,e]}),r.setRetention})}function ce(){let{slug:e}=c().workspace,t=s();return g(async n=>{let r=await O(R,{input:{requestLogDays:n}},e);return await Promise.all([`settings`,`requests`].map(n=>t.invalidateQueries({queryKey:[n,e]}))),r.setRequestLogDays})}function le({days:e,most:t}){let[n,r]=(0,K.useState)(()=>ie(e,t)),[i,a]=(0,K.useState)(!1),o=ce(),s=E()(`ADMIN`),c=ae(n,t),{requestLog:u}=z,d=c===void 0&&n.days!==``?u.daysBad(t):void 0;async function m(){c!==void 0&&await o.run(c)&&(a(!1),j({look:`ok`,title:u.saved,text:u.savedDays(c??t)}))}return t===0?(0,H.jsx)(p,{title:u.title,hint:u.hint,children:(0,H.jsx)(`div`,{className:`p-5`,children:(0,H.jsx)(v,{children:u.countsOnly})})}):(0,H.jsxs)(p,{title:u.title,hint:u.hint,children:[(0,H.jsxs)(f,{action:o,fields:[`requestLogDays`],submit:{disabled:!!s||c===void 0||c===e,title:s,children:u.submit},onSubmit:()=>c!==void 0&&oe(c,e,t)?a(!0):m(),children:[(0,H.jsxs)(`fieldset`,{disabled:!!s,className:`flex flex-col gap-4`,children:[(0,H.jsx)(l,{label:u.label,value:n.choice,options:X(t).map(e=>[e,u.choice(e,t)]),onChange:e=>r({...n,choice:e})}),n.choice===`days`&&(0,H.jsx)(b,{label:u.days,hint:u.daysHint(t),inputMode:`numeric`,className:`sm:w-32`,value:n.days,onChange:e=>r({...n,days:e}),error:d??C(o.error,`requestLogDays`)})]}),(0,H.jsx)(J,{facts:u.facts})]}),i&&typeof c==`number`&&(0,H.jsx)(Z,{words:u.shorten,days:c,action:o,onSubmit:m,onClose:()=>a(!1)})]})}var $=[`90`,`365`,`730`,`days`,`ever`];function ue(e){let t=$.find(t=>t===String(e));return{choice:e===null?`ever`:t??`days`,days:e===null?``:String(e)}}function de({choice:e,days:t}){if(e===`ever`)return null;let n=Number(e===`days`?t:e);return Number.isInteger(n)&&n>=1&&n<=3650?n:void 0}function fe(e,t){return e!==null&&(t===null||e<t)}var pe=$.map(e=>[e,z.retention.choices[e]]);function me({days:e}){let[t,n]=(0,K.useState)(()=>ue(e)),[r,i]=(0,K.useState)(!1),a=Q(),o=E()(`ADMIN`),s=de(t),{retention:c}=z,u=s===void 0&&t.days!==``?c.daysBad:void 0;async function d(){s!==void 0&&await a.run(s)&&(i(!1),j({look:`ok`,title:c.saved,text:s===null?c.savedEver:c.savedDays(s)}))}return(0,H.jsxs)(p,{title:c.title,hint:c.hint,children:[(0,H.jsxs)(f,{action:a,fields:[`retentionDays`],submit:{disabled:!!o||s===void 0||s===e,title:o,children:c.submit},onSubmit:()=>s!==void 0&&fe(s,e)?i(!0):d(),children:[(0,H.jsxs)(`fieldset`,{disabled:!!o,className:`flex flex-col gap-4`,children:[(0,H.jsx)(l,{label:c.label,value:t.choice,options:pe,onChange:e=>n({...t,choice:e})}),t.choice===`days`&&(0,H.jsx)(b,{label:c.days,hint:c.daysHint,inputMode:`numeric`,className:`sm:w-32`,value:t.days,onChange:e=>n({...t,days:e}),error:u??C(a.error,`retentionDays`)})]}),(0,H.jsx)(J,{facts:[c.goes,c.stays,c.final]})]}),r&&typeof s==`number`&&(0,H.jsx)(Z,{words:z.shorten,days:s,action:a,onSubmit:d,onClose:()=>i(!1)})]})}function he({settings:e}){let[t,n]=(0,K.useState)(e.name),[r,i]=(0,K.useState)(e.slug),a=se(),o=E()(`ADMIN`),s=t.trim()!==e.name||r!==e.slug;async function c(){let n=await a.run({name:t.trim()===e.name?void 0:t,slug:r===e.slug?void 0:r});n&&j({look:`ok`,title:z.name.saved,text:n.name})}return(0,H.jsx)(p,{title:z.name.title,hint:z.name.hint,children:(0,H.jsxs)(f,{action:a,fields:[`name`,`slug`],submit:{disabled:!!o||!s,title:o,children:M.common.save},onSubmit:c,children:[(0,H.jsx)(b,{label:z.name.name,required:!0,dir:`auto`,maxLength:100,autoComplete:`off`,disabled:!!o,value:t,onChange:n,error:C(a.error,`name`)}),(0,H.jsx)(b,{label:z.name.slug,hint:z.name.slugHint(`${k}${r}`),required:!0,dir:`ltr`,maxLength:40,autoComplete:`off`,autoCapitalize:`off`,spellCheck:!1,disabled:!!o,value:r,onChange:e=>i(e.toLowerCase()),error:C(a.error,`slug`)}),r!==e.slug&&(0,H.jsx)(v,{look:`warn`,children:z.name.slugWarning})]})})}function ge(){m(z.page);let{workspace:e,role:t,can:n}=c(),r=i(B(e.slug)),a=_(r.isPending),o=r.data;return(0,H.jsxs)(`div`,{className:`flex flex-col gap-6`,children:[(0,H.jsx)(S,{title:z.page,intro:z.intro}),!n(`ADMIN`)&&(0,H.jsx)(v,{children:z.needsAdmin(M.roles[t])}),!o&&r.isError&&(0,H.jsx)(h,{error:r.error,onRetry:r.refetch}),!o&&a&&(0,H.jsx)(ee,{}),o&&(0,H.jsxs)(`div`,{className:`divide-y divide-line border-t border-line`,children:[(0,H.jsx)(he,{settings:o},o.slug),(0,H.jsx)(me,{days:o.retentionDays},`clicks ${o.retentionDays}`),(0,H.jsx)(le,{days:o.requestLogDays,most:o.limits.requestLogDays},`log ${o.requestLogDays}`),(0,H.jsx)(G,{}),(0,H.jsx)(re,{limits:o.limits}),(0,H.jsx)(q,{})]})]})}export{ge as GeneralPage};