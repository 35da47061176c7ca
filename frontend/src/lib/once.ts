/**
 * What is made when it is asked for first, and kept. It is for what is dear to make, like the formats of a language, which take
 * a browser milliseconds each: a page that begins asks for few of them.
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
