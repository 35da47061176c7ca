/** The collection of a new link unless somebody chooses: the oldest, with which a workspace begins. Ids are in order of time. */
export function usualCollection<T extends { id: string }>(collections: readonly T[] = []): T | null {
  return collections.reduce<T | null>((oldest, one) => (oldest && oldest.id < one.id ? oldest : one), null)
}
