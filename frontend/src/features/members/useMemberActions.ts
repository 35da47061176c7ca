import { useQueryClient } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import {
  InviteMemberDocument,
  type InviteMemberInput,
  LeaveWorkspaceDocument,
  RemoveMemberDocument,
  type RemoveMemberInput,
  ResendInvitationDocument,
  RevokeInvitationDocument,
} from '../../gql/graphql'
import { send } from '../../lib/send'
import { useAction } from '../../lib/useAction'

/** After a change, everything that was read about members is read again. */
function useMemberAction<Input, Result>(act: (input: Input, workspace: string) => Promise<Result>) {
  const queries = useQueryClient()
  const slug = useWorkspace().workspace.slug
  return useAction(async (input: Input) => {
    const answer = await act(input, slug)
    void queries.invalidateQueries({ queryKey: ['members', slug] })
    return answer
  })
}

export function useRemoveMember() {
  const queries = useQueryClient()
  return useMemberAction(async (input: RemoveMemberInput, slug) => {
    const { removeMember } = await send(RemoveMemberDocument, { input }, slug)
    if (removeMember?.revokedKeys) void queries.invalidateQueries({ queryKey: ['keys', slug] })
    return removeMember
  })
}

/** Leaves a workspace, by its id. */
export function useLeaveWorkspace() {
  return useAction(async (workspaceId: string) => {
    return (await send(LeaveWorkspaceDocument, { input: { workspaceId } })).leaveWorkspace
  })
}

export function useInviteMember() {
  return useMemberAction(async (input: InviteMemberInput, slug) => {
    return (await send(InviteMemberDocument, { input }, slug)).inviteMember
  })
}

export function useResendInvitation() {
  return useMemberAction(async (id: string, slug) => {
    return (await send(ResendInvitationDocument, { input: { id } }, slug)).resendInvitation
  })
}

export function useRevokeInvitation() {
  return useMemberAction(async (id: string, slug) => {
    return (await send(RevokeInvitationDocument, { input: { id } }, slug)).revokeInvitation
  })
}
