/** Where the console is mounted, from the `<base>` element that the server writes: ends with a slash. */
export const basePath = new URL(document.baseURI).pathname

/** The server's own address, without a slash at the end. */
export const origin = new URL('..', document.baseURI).href.replace(/\/$/, '')

/** Where GraphQL is answered. */
export const graphqlUrl = `${origin}/graphql`
