import { getRouteApi } from '@tanstack/react-router'
import type { Role } from '../gql/graphql'
import { includesRole } from '../lib/roles'

const route = getRouteApi('/$slug')

/** The workspace of the address, the signed-in person and what that person may do there. */
export function useWorkspace() {
  const { person, memberships, membership } = route.useRouteContext()
  return {
    person,
    memberships,
    workspace: membership.workspace,
    role: membership.role,
    scopes: membership.scopes,
    can: (role: Role) => includesRole(membership.role, role),
  }
}
