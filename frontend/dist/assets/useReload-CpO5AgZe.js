const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./members.ar-DtoxEIjY.js","./names.ar-jik-sXos.js","./words.ar-BTkEuRC9.js","./members.en-DEeAukTF.js","./names.en-C8Pq7gpY.js","./words.en-vltmtUb3.js"])))=>i.map(i=>d[i]);
import{Dt as e,Ot as t,et as n,ht as r,ot as i,r as a,rt as o}from"./start-zvVSBnQy.js";import{D as s,E as c,u as l}from"./frame-Dcs5uaQq.js";import{N as u,R as d}from"./parts-B4OEAxUn.js";import{t as f}from"./useWorkspace-BCd-fHt-.js";var p=new r(`
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
}`),m=new r(`
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
}`),h=new r(`
    query KeysMadeBy($id: ID!) {
  apiKeys(
    first: 1
    filter: {createdById: $id, states: [ACTIVE, EXPIRING, RETIRING]}
  ) {
    totalCount
  }
}
    `),g=new r(`
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
}`),_=new r(`
    mutation RemoveMember($input: RemoveMemberInput!) {
  removeMember(input: $input) {
    revokedKeys
  }
}
    `),v=new r(`
    mutation LeaveWorkspace($input: LeaveWorkspaceInput!) {
  leaveWorkspace(input: $input) {
    leftWorkspaceId
  }
}
    `),y=new r(`
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
}`),b=new r(`
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
}`),x=new r(`
    mutation RevokeInvitation($input: RevokeInvitationInput!) {
  revokeInvitation(input: $input) {
    revokedId
  }
}
    `),S=(t===`ar`?await e(()=>import(`./members.ar-DtoxEIjY.js`),__vite__mapDeps([0,1,2]),import.meta.url):await e(()=>import(`./members.en-DEeAukTF.js`),__vite__mapDeps([3,4,5]),import.meta.url)).members;function C(e){let t=l(),n=f().workspace.slug;return d(async r=>{let i=await e(r,n);return t.invalidateQueries({queryKey:[`members`,n]}),i})}function w(){let e=l();return C(async(t,n)=>{let{removeMember:r}=await i(_,{input:t},n);return r?.revokedKeys&&e.invalidateQueries({queryKey:[`keys`,n]}),r})}function T(){return d(async e=>(await i(v,{input:{workspaceId:e}})).leaveWorkspace)}function E(){return C(async(e,t)=>(await i(y,{input:e},t)).inviteMember)}function D(){return C(async(e,t)=>(await i(b,{input:{id:e}},t)).resendInvitation)}function O(){return C(async(e,t)=>(await i(x,{input:{id:e}},t)).revokeInvitation)}var k=s();function A({workspace:e,onClose:t}){let r=c(),i=T();async function s(){await i.run(e.id)&&(t(),n.removeQueries({queryKey:a.queryKey}),await r.navigate({to:`/`,replace:!0}),o({look:`ok`,title:S.leaveDialog.done(e.name)}))}return(0,k.jsx)(u,{size:`small`,title:S.leaveDialog.title(e.name),description:S.leaveDialog.hint,action:i,fields:[],submit:{look:`danger`,children:S.leaveDialog.submit},onSubmit:s,onClose:t,children:null})}function j(){let e=l(),t=c();return async()=>{await e.fetchQuery({...a,staleTime:0}),await t.invalidate()}}export{D as a,m as c,g as d,w as i,h as l,A as n,O as o,E as r,S as s,j as t,p as u};