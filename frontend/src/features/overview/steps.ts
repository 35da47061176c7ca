import type { Overview } from './overviewQuery'

/** A step of the checklist. Who may not see keys is shown that step as done once others are. */
export type Step = { id: 'collection' | 'key' | 'link' | 'click' | 'lead'; done: boolean }

export function stepsOf(overview: Overview): Step[] {
  const links = overview.links?.totalCount ?? 0
  const keys = overview.allKeys?.totalCount ?? links
  return [
    { id: 'collection', done: (overview.collections?.totalCount ?? 0) > 0 },
    { id: 'key', done: keys > 0 },
    { id: 'link', done: links > 0 },
    { id: 'click', done: (overview.clicks?.totalCount ?? 0) > 0 },
    { id: 'lead', done: (overview.leads?.totalCount ?? 0) > 0 },
  ]
}

/** Whether every step is done, so that none has to be watched for. */
export function isComplete(overview: Overview | undefined): boolean {
  return overview !== undefined && stepsOf(overview).every((step) => step.done)
}
