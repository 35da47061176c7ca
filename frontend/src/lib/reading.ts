let reading = new AbortController()

/** Gives up what is read with the session as soon as that is over. */
export function whileSignedIn(): AbortSignal {
  return reading.signal
}

/** Gives up what is read with the session, now and until another one begins: it would be refused. */
export function endReading() {
  reading.abort()
}

/** Lets things be read with the session of whoever is signed in now. */
export function beginReading() {
  if (reading.signal.aborted) reading = new AbortController()
}
