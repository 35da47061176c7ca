import type { APIRequestContext } from '@playwright/test'
import { clientOf } from './client'
import { consoleOf } from './console'
import { expect } from './fixtures'
import type { Program } from './program'

/** Makes keys that were used in every way: accepted, refused, rotated, and shown after their end. */
export async function usedKeys(request: APIRequestContext, program: Program) {
  const owner = consoleOf(request, program)
  const slug = await owner.setUp()
  const scopes = ['linksRead', 'linksWrite', 'collectionsRead']
  const busy = await owner.createKey(slug, { name: 'Production server', scopes })
  const narrow = await owner.createKey(slug, { name: 'Newsletter', scopes: ['tagsRead'] })
  const old = await owner.createKey(slug, { name: 'Checkout', scopes })
  const lost = await owner.createKey(slug, { name: 'Old laptop', scopes })
  const caller = clientOf(request, program.url, busy.secret)
  await caller.makeLink('http://localhost/landing')
  await caller.readLinks()
  expect((await clientOf(request, program.url, narrow.secret).readLinks()).status()).toBe(403)
  await clientOf(request, program.url, old.secret).readLinks()
  await owner.rotateKey(slug, { id: old.id, overlap: 'DAY' })
  await owner.revokeKey(slug, { id: lost.id, reason: 'LEAKED', note: 'It was in a public repository.' })
  return { owner, slug, busy, narrow, old, lost, late: clientOf(request, program.url, lost.secret) }
}
