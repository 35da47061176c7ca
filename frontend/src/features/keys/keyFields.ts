/** The fields of the forms of a key, under the names by which the server reports what is wrong with them. */
export const keyFields = ['name', 'scopes', 'environment', 'expiresAt', 'allowedHostnames', 'allowedIps'] as const

export type KeyField = (typeof keyFields)[number]
