import type { Overview } from './overviewQuery'

/** A step of the checklist. A link cannot be made without a key, so links prove that there was one. */
export type Step = { id: 'key' | 'link' | 'click'; done: boolean }

export function stepsOf(overview: Overview): Step[] {
  const links = overview.links?.totalCount ?? 0
  const keys = overview.apiKeys?.totalCount ?? 0
  return [
    { id: 'key', done: keys > 0 || links > 0 },
    { id: 'link', done: links > 0 },
    { id: 'click', done: (overview.clicks?.totalCount ?? 0) > 0 },
  ]
}
