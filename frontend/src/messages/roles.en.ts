import type { Role } from '../gql/graphql'

/** What the roles are called in English. */
export const roles: Record<Role, string> = { VIEWER: 'Viewer', EDITOR: 'Editor', ADMIN: 'Admin', OWNER: 'Owner' }
