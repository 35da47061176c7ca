/** What a key types by itself when the layout has Latin letters. */
const signs: Record<string, readonly [string, string]> = { Slash: ['/', '?'] }

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>

/**
 * The key that a shortcut is about. Where the layout has other letters than Latin ones it is told by its place, which bears
 * the Latin letter as well: Ctrl and ن is Ctrl and K in Arabic.
 */
export function pressedKey({ key, code, shiftKey }: Press): string {
  if (/^[\p{ASCII}\p{Script=Latin}]/u.test(key)) return key
  const [, letter] = /^(?:Key|Digit)(.)$/.exec(code) ?? []
  if (letter) return shiftKey ? letter : letter.toLowerCase()
  return signs[code]?.[Number(shiftKey)] ?? key
}
