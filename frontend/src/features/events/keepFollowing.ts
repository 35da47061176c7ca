import { isForbidden, isReason, isSignedOut } from '../../lib/apiError'
import { announceSignedOut } from '../../lib/signedOut'
import { type EventsPage, followKind, latestEvents } from './eventsQuery'
import type { Kind } from './eventsSearch'
import type { Happening } from './happening'

/** What somebody who follows is told. */
export type Follower = {
  onConnected: (kind: Kind) => void
  /** The connection was lost; another one is on its way unless there is an error. */
  onLost: (kind: Kind, error: Error | null) => void
  onEvent: (event: Happening) => void
  /** The latest of the list, after each connection: what happened while there was none. */
  onLatest: (page: EventsPage) => void
  /** The server sent this reader away because it could not keep up. */
  onMissing: () => void
}

const firstPause = 1000
const longestPause = 30_000

/** Follows a kind until the signal, and connects again whenever the connection is lost, after longer and longer pauses. */
export async function keepFollowing(kind: Kind, workspace: string, signal: AbortSignal, follower: Follower) {
  let pause = firstPause
  while (!signal.aborted) {
    const onOpen = () => {
      pause = firstPause
      follower.onConnected(kind)
      // What cannot be read now is read after the next connection, which is on its way if the server is away.
      latestEvents(kind, workspace).then(follower.onLatest, () => undefined)
    }
    const error = await followKind(kind, { workspace, signal, onOpen, onEvent: follower.onEvent }).then(
      () => null,
      (cause: Error) => cause,
    )
    if (signal.aborted) return
    if (isReason(error, 'reader_too_slow')) follower.onMissing()
    if (isSignedOut(error)) announceSignedOut()
    const final = isSignedOut(error) || isForbidden(error)
    follower.onLost(kind, final ? error : null)
    if (final) return
    await wait(pause, signal)
    pause = Math.min(pause * 2, longestPause)
  }
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
