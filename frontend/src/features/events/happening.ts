import type { ClickEventFieldsFragment, LeadEventFieldsFragment, SaleEventFieldsFragment } from '../../gql/graphql'

/** Something that happened, of whatever kind. */
export type Happening =
  | ({ kind: 'clicks' } & ClickEventFieldsFragment)
  | ({ kind: 'leads' } & LeadEventFieldsFragment)
  | ({ kind: 'sales' } & SaleEventFieldsFragment)

/** What is known of what happens: what is shown, what waits while the list stands still, and whether something is missing. */
export type Feed = { shown: readonly Happening[]; held: readonly Happening[]; missing: boolean }

export const emptyFeed: Feed = { shown: [], held: [], missing: false }

/** As many as are kept: what is older is in the history. */
export const mostShown = 200

/** Takes in what just happened. While the list stands still it waits, and what no longer fits is missing. */
export function received(feed: Feed, news: readonly Happening[], still: boolean): Feed {
  if (!still) return { ...feed, shown: merged(feed.shown, news) }
  const known = new Set(feed.shown.map(({ id }) => id))
  const held = merged(
    feed.held,
    news.filter(({ id }) => !known.has(id)),
  )
  const lost = held.length === mostShown && feed.held.length + news.length > mostShown
  return { ...feed, held, missing: feed.missing || lost }
}

/**
 * Takes in the latest of a kind from its list, after a connection was made. If there was something before and none of it
 * is among them, more has happened in between than the list shows.
 */
export function caughtUp(feed: Feed, latest: readonly Happening[], full: boolean, still: boolean): Feed {
  const kind = latest[0]?.kind
  const before = [...feed.shown, ...feed.held].filter((one) => one.kind === kind)
  const ids = new Set(latest.map(({ id }) => id))
  const gap = full && before.length > 0 && !before.some(({ id }) => ids.has(id))
  return received({ ...feed, missing: feed.missing || gap }, latest, still)
}

/** Lets everything in that has waited. */
export function released(feed: Feed): Feed {
  return { ...feed, shown: merged(feed.shown, feed.held), held: [] }
}

function merged(list: readonly Happening[], news: readonly Happening[]): Happening[] {
  const byId = new Map([...list, ...news].map((one) => [one.id, one]))
  return [...byId.values()].sort(latestFirst).slice(0, mostShown)
}

function latestFirst(a: Happening, b: Happening): number {
  return Date.parse(b.createdAt) - Date.parse(a.createdAt) || (a.id < b.id ? 1 : -1)
}
