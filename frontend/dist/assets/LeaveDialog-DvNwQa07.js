//# allFunctionsCalledOnLoad
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./members.ar-iGcDbQ9O.js","./language-CEhPdv8w.js","./roles.ar-C0ZwO6uu.js","./words.ar-Bu5NOuyt.js","./members.en-OsRmSxTu.js","./roles.en-CgfS6wP5.js","./words.en-DSmwt3t6.js"])))=>i.map(i=>d[i]);
import{A as e,d as t,k as n}from"./frame-CDqZYthz.js";import{A as r,P as i,W as a,Z as o,ct as s,j as c,ut as l}from"./start-CiZVCKI2.js";import{G as u,mt as d,qn as f}from"./parts-BTfnb-LF.js";var p=new a(`
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
}`),m=new a(`
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
}`),h=new a(`
    query KeysMadeBy($id: ID!) {
  apiKeys(
    first: 1
    filter: {createdById: $id, states: [ACTIVE, EXPIRING, RETIRING]}
  ) {
    totalCount
  }
}
    `),g=new a(`
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
}`),_=new a(`
    mutation RemoveMember($input: RemoveMemberInput!) {
  removeMember(input: $input) {
    revokedKeys
  }
}
    `),v=new a(`
    mutation LeaveWorkspace($input: LeaveWorkspaceInput!) {
  leaveWorkspace(input: $input) {
    leftWorkspaceId
  }
}
    `),y=new a(`
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
}`),b=new a(`
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
}`),x=new a(`
    mutation RevokeInvitation($input: RevokeInvitationInput!) {
  revokeInvitation(input: $input) {
    revokedId
  }
}
    `),S=(l===`ar`?await s(()=>import(`./members.ar-iGcDbQ9O.js`),__vite__mapDeps([0,1,2,3]),import.meta.url):await s(()=>import(`./members.en-OsRmSxTu.js`),__vite__mapDeps([4,1,5,6]),import.meta.url)).members;function C(e){let n=t(),r=f().workspace.slug;return d(async t=>{let i=await e(t,r);return n.invalidateQueries({queryKey:[`members`,r]}),i})}function w(){let e=t();return C(async(t,n)=>{let{removeMember:r}=await i(_,{input:t},n);return r?.revokedKeys&&e.invalidateQueries({queryKey:[`keys`,n]}),r})}function T(){return d(async e=>(await i(v,{input:{workspaceId:e}})).leaveWorkspace)}function E(){return C(async(e,t)=>(await i(y,{input:e},t)).inviteMember)}function D(){return C(async(e,t)=>(await i(b,{input:{id:e}},t)).resendInvitation)}function O(){return C(async(e,t)=>(await i(x,{input:{id:e}},t)).revokeInvitation)}var k=e();function A({workspace:e,onClose:t}){let i=n(),a=T();async function s(){await a.run(e.id)&&(t(),c.removeQueries({queryKey:r.queryKey}),await i.navigate({to:`/`,replace:!0}),o({look:`ok`,title:S.leaveDialog.done(e.name)}))}return(0,k.jsx)(u,{title:S.leaveDialog.title(e.name),description:S.leaveDialog.hint,confirm:e.slug,action:a,submit:S.leaveDialog.submit,onSubmit:s,onClose:t})}export{O as a,h as c,D as i,p as l,E as n,S as o,w as r,m as s,A as t,g as u};