import type { Role } from '../gql/graphql'

/** All roles, from least to most. */
export const allRoles: readonly Role[] = ['VIEWER', 'EDITOR', 'ADMIN', 'OWNER']

/** Whether a role includes another: each includes the ones below it. */
export function includesRole(role: Role, needed: Role): boolean {
  return allRoles.indexOf(role) >= allRoles.indexOf(needed)
}
