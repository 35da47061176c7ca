import { textOf } from '../../lib/searchText'
export const kinds = ['clicks', 'leads', 'sales'] as const

/** What can happen in a workspace. */
export type Kind = (typeof kinds)[number]

/** What the address of the page of events may say. All of it is optional. */
export type EventsSearch = {
  /** The kind whose history is shown; absent while events are shown as they happen. */
  history?: Kind
  /** The kinds that are shown as they happen, separated by commas; absent for all. */
  kinds?: string
  /** The cursor of the page of the history. */
  after?: string
  /** The id of the event whose details are open. */
  event?: string
}

/** Reads the address: whatever it says that makes no sense is left out. */
export function parseEventsSearch(search: Record<string, unknown>): EventsSearch {
  const history = kinds.find((kind) => kind === search.history)
  return {
    history,
    kinds: history ? undefined : joinKinds(splitKinds(textOf(search.kinds))),
    after: history && textOf(search.after),
    event: textOf(search.event),
  }
}

/** The kinds that a list names, in their order; all of them if it names none. */
export function splitKinds(list: string | undefined): Kind[] {
  const named = kinds.filter((kind) => (list ?? '').split(',').includes(kind))
  return named.length ? named : [...kinds]
}

export function joinKinds(chosen: readonly Kind[]): string | undefined {
  return chosen.length && chosen.length < kinds.length ? chosen.join(',') : undefined
}
