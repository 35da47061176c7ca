import { useQueryClient } from '@tanstack/react-query'
import { useReload } from '../../app/useReload'
import { useWorkspace } from '../../app/useWorkspace'
import { type MembersQuery, UpdateMemberDocument, type UpdateMemberInput } from '../../gql/graphql'
import { send } from '../../lib/send'
import { showAtOnce } from '../../lib/showAtOnce'

/**
 * Changes a role. The list shows it at once, and as it was before if the server refuses. Whoever lowers the own role sees
 * the console as it is for the lower one.
 */
export function useChangeRole() {
  const queries = useQueryClient()
  const reload = useReload()
  const { person, workspace } = useWorkspace()
  const members = ['members', workspace.slug]

  return async (input: UpdateMemberInput) => {
    const takeBack = await showAtOnce<MembersQuery>(queries, [...members, 'list'], (page) => withRole(page, input))
    try {
      const { updateMember } = await send(UpdateMemberDocument, { input }, workspace.slug)
      if (input.userId === person.id) await reload()
      return updateMember
    } catch (error) {
      takeBack()
      throw error
    } finally {
      void queries.invalidateQueries({ queryKey: members })
    }
  }
}

function withRole(page: MembersQuery, { userId, role }: UpdateMemberInput): MembersQuery {
  if (!page.members) return page
  const nodes = page.members.nodes.map((member) => (member.user.id === userId ? { ...member, role } : member))
  return { ...page, members: { ...page.members, nodes } }
}
