const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./members.ar-DtoxEIjY.js","./names.ar-jik-sXos.js","./words.ar-BTkEuRC9.js","./members.en-DEeAukTF.js","./names.en-C8Pq7gpY.js","./words.en-vltmtUb3.js"])))=>i.map(i=>d[i]);
import{K as e,Y as t,_t as n,at as r,et as i,gt as a,r as o}from"./start-D8n5IGgs.js";import{D as s,E as c,u as l}from"./frame-Dcs5uaQq.js";import{C as u,O as d}from"./parts-3WN9PVUW.js";import{u as f}from"./LinkPages-BSD_SuWY.js";var p=new i(`
    query Members($first: Int!, $after: String, $filter: MemberFilter, $orderBy: MemberOrder) {
  members(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...MemberFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  owners: members(first: 1, filter: {roles: [OWNER]}) {
    totalCount
  }
}
    fragment MemberFields on Member {
  user {
    id
    name
    email
  }
  role
  joinedAt
  lastSeenAt
  secondFactor
}`),m=new i(`
    query Invitations($first: Int!, $after: String) {
  invitations(first: $first, after: $after) {
    totalCount
    nodes {
      ...InvitationFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment InvitationFields on Invitation {
  id
  email
  role
  invitedBy {
    id
    name
  }
  createdAt
  expiresAt
  expired
}`),h=new i(`
    query KeysMadeBy($id: ID!) {
  apiKeys(
    first: 1
    filter: {createdById: $id, states: [ACTIVE, EXPIRING, RETIRING]}
  ) {
    totalCount
  }
}
    `),g=new i(`
    mutation UpdateMember($input: UpdateMemberInput!) {
  updateMember(input: $input) {
    member {
      ...MemberFields
    }
  }
}
    fragment MemberFields on Member {
  user {
    id
    name
    email
  }
  role
  joinedAt
  lastSeenAt
  secondFactor
}`),_=new i(`
    mutation RemoveMember($input: RemoveMemberInput!) {
  removeMember(input: $input) {
    revokedKeys
  }
}
    `),v=new i(`
    mutation LeaveWorkspace($input: LeaveWorkspaceInput!) {
  leaveWorkspace(input: $input) {
    leftWorkspaceId
  }
}
    `),y=new i(`
    mutation InviteMember($input: InviteMemberInput!) {
  inviteMember(input: $input) {
    url
    mailed
    invitation {
      ...InvitationFields
    }
  }
}
    fragment InvitationFields on Invitation {
  id
  email
  role
  invitedBy {
    id
    name
  }
  createdAt
  expiresAt
  expired
}`),b=new i(`
    mutation ResendInvitation($input: ResendInvitationInput!) {
  resendInvitation(input: $input) {
    url
    mailed
    invitation {
      ...InvitationFields
    }
  }
}
    fragment InvitationFields on Invitation {
  id
  email
  role
  invitedBy {
    id
    name
  }
  createdAt
  expiresAt
  expired
}`),x=new i(`
    mutation RevokeInvitation($input: RevokeInvitationInput!) {
  revokeInvitation(input: $input) {
    revokedId
  }
}
    `),S=(n===`ar`?await a(()=>import(`./members.ar-DtoxEIjY.js`),__vite__mapDeps([0,1,2]),import.meta.url):await a(()=>import(`./members.en-DEeAukTF.js`),__vite__mapDeps([3,4,5]),import.meta.url)).members;function C(e){let t=l(),n=f().workspace.slug;return d(async r=>{let i=await e(r,n);return t.invalidateQueries({queryKey:[`members`,n]}),i})}function w(){let e=l();return C(async(n,r)=>{let{removeMember:i}=await t(_,{input:n},r);return i?.revokedKeys&&e.invalidateQueries({queryKey:[`keys`,r]}),i})}function T(){return d(async e=>(await t(v,{input:{workspaceId:e}})).leaveWorkspace)}function E(){return C(async(e,n)=>(await t(y,{input:e},n)).inviteMember)}function D(){return C(async(e,n)=>(await t(b,{input:{id:e}},n)).resendInvitation)}function O(){return C(async(e,n)=>(await t(x,{input:{id:e}},n)).revokeInvitation)}var k=s();function A({workspace:t,onClose:n}){let i=c(),a=T();async function s(){await a.run(t.id)&&(n(),e.removeQueries({queryKey:o.queryKey}),await i.navigate({to:`/`,replace:!0}),r({look:`ok`,title:S.leaveDialog.done(t.name)}))}return(0,k.jsx)(u,{size:`small`,title:S.leaveDialog.title(t.name),description:S.leaveDialog.hint,action:a,fields:[],submit:{look:`danger`,children:S.leaveDialog.submit},onSubmit:s,onClose:n,children:null})}function j(){let e=l(),t=c();return async()=>{await e.fetchQuery({...o,staleTime:0}),await t.invalidate()}}export{D as a,m as c,g as d,w as i,h as l,A as n,O as o,E as r,S as s,j as t,p as u};