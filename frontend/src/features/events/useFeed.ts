import { useEffect, useReducer, useState } from 'react'
import { useVisible } from '../../lib/useVisible'
import { pageSize } from './eventsQuery'
import { joinKinds, type Kind, splitKinds } from './eventsSearch'
import { caughtUp, emptyFeed, type Feed, type Happening, received, released } from './happening'
import { keepFollowing } from './keepFollowing'

type Act =
  | { type: 'events'; events: readonly Happening[] }
  | { type: 'latest'; events: readonly Happening[]; full: boolean }
  | { type: 'still'; still: boolean }
  | { type: 'missing'; missing: boolean }

type State = { feed: Feed; still: boolean }

/** How the connection is: not yet there, there, or lost and on its way back. */
export type Standing = 'connecting' | 'live' | 'lost'

/** Time for several events to become one change of the page. */
const gathering = 200

/** What happens in the workspace as it happens, while the page can be seen. */
export function useFeed(workspace: string, chosen: readonly Kind[]) {
  const visible = useVisible()
  const [state, act] = useReducer(reduce, { feed: emptyFeed, still: false })
  const [standings, setStandings] = useState<Partial<Record<Kind, Standing>>>({})
  const [error, setError] = useState<Error | null>(null)
  const list = joinKinds(chosen)

  useEffect(() => {
    if (!visible) return
    const end = new AbortController()
    const gatherer = gather((events) => act({ type: 'events', events }), end.signal)
    const stand = (kind: Kind, standing: Standing) => setStandings((old) => ({ ...old, [kind]: standing }))
    for (const kind of splitKinds(list)) {
      keepFollowing(kind, workspace, end.signal, {
        onConnected: () => stand(kind, 'live'),
        onLost: (_, cause) => {
          stand(kind, 'lost')
          if (cause) setError(cause)
        },
        onEvent: gatherer,
        onLatest: ({ events, next }) =>
          end.signal.aborted || act({ type: 'latest', events, full: next !== null && events.length === pageSize }),
        onMissing: () => act({ type: 'missing', missing: true }),
      })
    }
    return () => {
      end.abort()
      setStandings({})
    }
  }, [visible, workspace, list])

  return {
    ...state,
    error,
    standing: standingOf(splitKinds(list).map((kind) => standings[kind] ?? 'connecting')),
    setStill: (still: boolean) => act({ type: 'still', still }),
    forgetMissing: () => act({ type: 'missing', missing: false }),
  }
}

function reduce({ feed, still }: State, act: Act): State {
  switch (act.type) {
    case 'events':
      return { feed: received(feed, act.events, still), still }
    case 'latest':
      // Before there is anything to stand still with, the first page is let in.
      return { feed: caughtUp(feed, act.events, act.full, still && feed.shown.length > 0), still }
    case 'still':
      return { feed: act.still ? feed : released(feed), still: act.still }
    case 'missing':
      return { feed: { ...feed, missing: act.missing }, still }
  }
}

function gather(deliver: (events: readonly Happening[]) => void, signal: AbortSignal) {
  let gathered: Happening[] = []
  return (event: Happening) => {
    gathered.push(event)
    if (gathered.length > 1) return
    setTimeout(() => {
      if (!signal.aborted) deliver(gathered)
      gathered = []
    }, gathering)
  }
}

/** The worst of some connections is that of all. */
function standingOf(standings: readonly Standing[]): Standing {
  if (standings.includes('lost')) return 'lost'
  return standings.includes('connecting') ? 'connecting' : 'live'
}
