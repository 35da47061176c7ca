/** Keeps the direction of a name from turning the sentence around it (U+2068 and U+2069 of UAX 9). */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`
}
