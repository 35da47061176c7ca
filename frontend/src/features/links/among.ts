import type { Link } from './linksQuery'

/**
 * Gives the links that are among some what is to become of each, by what was known of it when it was chosen. The rest of
 * them stays as it is by now: it may have changed since.
 */
export function among(links: readonly Link[], partOf: (chosen: Link) => Partial<Link>): (link: Link) => Link {
  const byId = new Map(links.map((link) => [link.id, link]))
  return (link) => {
    const chosen = byId.get(link.id)
    return chosen ? { ...link, ...partOf(chosen) } : link
  }
}
