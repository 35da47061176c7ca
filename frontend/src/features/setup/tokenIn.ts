/** The set-up token in a text: that of a pasted address, or the text itself. */
export function tokenIn(text: string): string {
  return /[?&]token=([\w-]+)/.exec(text)?.[1] ?? text.trim()
}
