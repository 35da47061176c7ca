// Before it is known that somebody is signed in, as after a sign-out: a page for everybody that reads with a session fails at
// its first visit, and not only for those who have signed out.
let reading = ended()

/** The signal that ends what is read with the session. It has ended while nobody is known to be signed in. */
export function readingSignal(): AbortSignal {
  return reading.signal
}

/** Gives up what is read with the session, now and until another one begins: it would be refused. */
export function endReading() {
  reading.abort()
  // Another signal for each end tells what was asked before it from what was asked after it.
  reading = ended()
}

/**
 * Lets things be read again with the session of whoever is signed in, as was found out by what was asked when the signal was
 * this one. If reading has ended since, that is out of date.
 */
export function beginReading(asked: AbortSignal) {
  if (asked === reading.signal && asked.aborted) reading = new AbortController()
}

function ended(): AbortController {
  const controller = new AbortController()
  controller.abort()
  return controller
}
