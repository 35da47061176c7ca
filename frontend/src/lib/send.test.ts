import { expect, test, vi } from 'vitest'

vi.hoisted(() => vi.stubGlobal('document', { baseURI: 'https://hoko.test/admin/' }))

import { BootDocument, ProfileDocument, SignOutDocument } from '../gql/graphql'
import { follow } from './follow'
import { beginReading, endReading, readingSignal } from './reading'
import { send, sendPublic } from './send'

type Init = { body: string; signal?: AbortSignal }

/** The answer to a request that is answered at once. */
function answered(_: string, { signal }: Init): Promise<Response> {
  return signal?.aborted
    ? Promise.reject(signal.reason)
    : Promise.resolve(Response.json({ data: { viewer: null } }))
}

/** The answer to a request that the server leaves open. */
function unanswered({ signal }: Init): Promise<Response> {
  return new Promise((_, giveUp) => {
    if (signal?.aborted) giveUp(signal.reason)
    signal?.addEventListener('abort', () => giveUp(signal.reason))
  })
}

const unreachable = { code: 'UNREACHABLE' }

function followed() {
  const signal = new AbortController().signal
  const document = { toString: () => 'subscription { it }' } as Parameters<typeof follow>[0]
  return follow(document, { workspace: 'one', signal, onOpen: () => {}, onData: () => {} })
}

/** An answer whose body is cut off by the signal. */
function halfSent({ signal }: Init): Promise<Response> {
  const body = new ReadableStream({
    start: (answer) => signal?.addEventListener('abort', () => answer.error(signal.reason)),
  })
  return Promise.resolve(new Response(body))
}

test('nothing is read with a session before somebody is known to be signed in', async () => {
  vi.stubGlobal('fetch', answered)
  await expect(send(ProfileDocument, {})).rejects.toMatchObject(unreachable)
  await expect(followed()).rejects.toMatchObject(unreachable)
  await expect(sendPublic(BootDocument, {})).resolves.toEqual({ viewer: null })
  beginReading(readingSignal())
  await expect(send(ProfileDocument, {})).resolves.toEqual({ viewer: null })
})

test('what is read with a session is given up when it ends, until another one begins', async () => {
  vi.stubGlobal('fetch', (_: string, init: Init) => halfSent(init))
  const before: Promise<unknown>[] = [send(ProfileDocument, {})]
  vi.stubGlobal('fetch', (_: string, init: Init) => unanswered(init))
  before.push(send(ProfileDocument, {}), followed())
  await Promise.resolve()
  const asked = readingSignal()
  endReading()
  for (const end of await Promise.allSettled(before)) expect(end).toMatchObject({ reason: unreachable })
  await expect(send(ProfileDocument, {})).rejects.toMatchObject(unreachable)
  await expect(followed()).rejects.toMatchObject(unreachable)

  vi.stubGlobal('fetch', answered)
  await expect(sendPublic(BootDocument, {})).resolves.toEqual({ viewer: null })
  await expect(send(SignOutDocument, {})).resolves.toEqual({ viewer: null })
  await expect(send(ProfileDocument, {})).rejects.toMatchObject(unreachable)
  beginReading(asked)
  await expect(send(ProfileDocument, {})).rejects.toMatchObject(unreachable)
  beginReading(readingSignal())
  await expect(send(ProfileDocument, {})).resolves.toEqual({ viewer: null })
})
