import { expect, test, vi } from 'vitest'

vi.hoisted(() => vi.stubGlobal('document', { baseURI: 'https://hoko.test/admin/' }))

import { BootDocument, SignOutDocument } from '../gql/graphql'
import { send, sendLast } from './send'

type Init = { body: string; signal?: AbortSignal }

/** The answer to a request that the server leaves open. */
function unanswered({ signal }: Init): Promise<Response> {
  return new Promise((_, giveUp) => {
    if (signal?.aborted) giveUp(signal.reason)
    signal?.addEventListener('abort', () => giveUp(signal.reason))
  })
}

test('what is read while a session ends is given up, until it has ended', async () => {
  let answer = (_: Response) => {}
  const signedOut = new Promise<Response>((resolve) => {
    answer = resolve
  })
  vi.stubGlobal('fetch', (_: string, init: Init) => (init.body.includes('signOut') ? signedOut : unanswered(init)))
  const before = send(BootDocument, {})
  const last = sendLast(SignOutDocument, {})
  await expect(before).rejects.toMatchObject({ code: 'UNREACHABLE' })
  await expect(send(BootDocument, {})).rejects.toMatchObject({ code: 'UNREACHABLE' })
  answer(Response.json({ data: { signOut: { signedOut: true } } }))
  await expect(last).resolves.toEqual({ signOut: { signedOut: true } })

  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ data: { viewer: null } })))
  await expect(send(BootDocument, {})).resolves.toEqual({ viewer: null })
})
