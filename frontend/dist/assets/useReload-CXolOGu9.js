import{B as e,H as t,L as n,k as r}from"./query-CsD4xnio.js";import{n as i}from"./index-jlhtDyIk.js";import{n as a}from"./toasts-1M_FJvo0.js";import{t as o}from"./useWorkspace-BMnGqTfc.js";import{B as s,R as c,r as l}from"./start-DL6F8_cT.js";import{r as u}from"./useAction-BtwpjPgn.js";import{t as d}from"./FormDialog-9g4mZe1e.js";var f=new n(`
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
}`),p=new n(`
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
}`),m=new n(`
    query KeysMadeBy($id: ID!) {
  apiKeys(
    first: 1
    filter: {createdById: $id, states: [ACTIVE, EXPIRING, RETIRING]}
  ) {
    totalCount
  }
}
    `),h=new n(`
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
}`),g=new n(`
    mutation RemoveMember($input: RemoveMemberInput!) {
  removeMember(input: $input) {
    revokedKeys
  }
}
    `),_=new n(`
    mutation LeaveWorkspace($input: LeaveWorkspaceInput!) {
  leaveWorkspace(input: $input) {
    leftWorkspaceId
  }
}
    `),v=new n(`
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
}`),y=new n(`
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
}`),b=new n(`
    mutation RevokeInvitation($input: RevokeInvitationInput!) {
  revokeInvitation(input: $input) {
    revokedId
  }
}
    `),x=i.members;function S(e){let t=s(),n=o().workspace.slug;return u(async r=>{let i=await e(r,n);return t.invalidateQueries({queryKey:[`members`,n]}),i})}function C(){let e=s();return S(async(t,n)=>{let{removeMember:i}=await r(g,{input:t},n);return i?.revokedKeys&&e.invalidateQueries({queryKey:[`keys`,n]}),i})}function w(){return u(async e=>(await r(_,{input:{workspaceId:e}})).leaveWorkspace)}function T(){return S(async(e,t)=>(await r(v,{input:e},t)).inviteMember)}function E(){return S(async(e,t)=>(await r(y,{input:{id:e}},t)).resendInvitation)}function D(){return S(async(e,t)=>(await r(b,{input:{id:e}},t)).revokeInvitation)}var O=t();function k({workspace:t,onClose:n}){let r=e(),i=w();async function o(){await i.run(t.id)&&(n(),c.removeQueries({queryKey:l.queryKey}),await r.navigate({to:`/`,replace:!0}),a({look:`ok`,title:x.leaveDialog.done(t.name)}))}return(0,O.jsx)(d,{size:`small`,title:x.leaveDialog.title(t.name),description:x.leaveDialog.hint,action:i,fields:[],submit:{look:`danger`,children:x.leaveDialog.submit},onSubmit:o,onClose:n,children:null})}function A(){let t=s(),n=e();return async()=>{await t.fetchQuery({...l,staleTime:0}),await n.invalidate()}}export{E as a,p as c,h as d,C as i,m as l,k as n,D as o,T as r,x as s,A as t,f as u};