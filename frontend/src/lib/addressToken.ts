/** A page that people come to with a one-time token, which follows # in its address. */
export type TokenPage = '/invitation' | '/reset-password'

const tokens = new Map<TokenPage, string>()

/** Keeps a page's token in memory alone: it survives signing in, and nothing else. */
export function keepToken(page: TokenPage, token: string) {
  tokens.set(page, token)
}

export function tokenOf(page: TokenPage): string | undefined {
  return tokens.get(page)
}

/** Drops the token of a page once it is used up. */
export function forgetToken(page: TokenPage) {
  tokens.delete(page)
}
