let reading = new AbortController()

/** The signal that ends what is read with the session. */
export function readingSignal(): AbortSignal {
  return reading.signal
}

/** Gives up what is read with the session, now and until another one begins: it would be refused. */
export function endReading() {
  reading.abort()
  // Another signal for each end tells what was asked before it from what was asked after it.
  reading = new AbortController()
  reading.abort()
}

/**
 * Lets things be read again with the session of whoever is signed in, as was found out by what was asked when the signal was
 * this one. If reading has ended since, that is out of date.
 */
export function beginReading(asked: AbortSignal) {
  if (asked === reading.signal && asked.aborted) reading = new AbortController()
}
