import { useWorkspace } from '../../app/useWorkspace'
import type { Standing } from './memberRights'
import type { Member } from './membersQuery'

/** How the signed-in person stands to a member. */
export function useStanding(member: Member, owners: number): Standing {
  const { person, role } = useWorkspace()
  return { myRole: role, isMe: member.user.id === person.id, role: member.role, owners }
}
