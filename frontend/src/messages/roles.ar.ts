import type { Role } from '../gql/graphql'

/** What the roles are called in Arabic. */
export const roles: Record<Role, string> = { VIEWER: 'مُطّلع', EDITOR: 'محرر', ADMIN: 'مدير', OWNER: 'مالك' }
