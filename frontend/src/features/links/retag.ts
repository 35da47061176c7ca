import type { Link } from './linksQuery'

/** A tag as it stands on a link. */
export type Tag = NonNullable<Link['tags']>[number]

/** The tags with those added that are missing, and without those to remove. */
export function retag(tags: readonly Tag[], added: readonly Tag[], removed: readonly Tag[]): Tag[] {
  const kept = tags.filter((tag) => !removed.some((one) => one.id === tag.id))
  return [...kept, ...added.filter((tag) => !kept.some((one) => one.id === tag.id))]
}
