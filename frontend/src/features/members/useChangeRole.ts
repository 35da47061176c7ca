import { useQueryClient } from '@tanstack/react-query'
import { useReload } from '../../app/useReload'
import { useWorkspace } from '../../app/useWorkspace'
import { type MembersQuery, UpdateMemberDocument, type UpdateMemberInput } from '../../gql/graphql'
import { send } from '../../lib/send'
import { showAtOnce } from '../../lib/showAtOnce'
import { listKey } from './membersQuery'

/**
 * Changes a role. The list shows it at once, and as it was before if the server refuses. Whoever lowers the own role sees
 * the console as it is for the lower one.
 */
export function useChangeRole() {
  const queries = useQueryClient()
  const reload = useReload()
  const { person, workspace } = useWorkspace()

  return async (input: UpdateMemberInput) => {
    const change = (page: MembersQuery) => withRole(page, input)
    const act = () => send(UpdateMemberDocument, { input }, workspace.slug)
    try {
      const { updateMember } = await showAtOnce(queries, listKey(workspace.slug), change, act)
      if (input.userId === person.id) await reload()
      return updateMember
    } finally {
      void queries.invalidateQueries({ queryKey: ['members', workspace.slug] })
    }
  }
}

function withRole(page: MembersQuery, { userId, role }: UpdateMemberInput): MembersQuery {
  if (!page.members) return page
  const nodes = page.members.nodes.map((member) => (member.user.id === userId ? { ...member, role } : member))
  return { ...page, members: { ...page.members, nodes } }
}
