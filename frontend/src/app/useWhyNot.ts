import type { Role } from '../gql/graphql'
import { t } from '../messages'
import { useWorkspace } from './useWorkspace'

/** Says why the person may not do what a role is needed for; undefined where the person may. */
export function useWhyNot() {
  const { can } = useWorkspace()
  return (role: Role) => (can(role) ? undefined : t.common.needsRole(role))
}
