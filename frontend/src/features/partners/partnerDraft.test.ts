import { expect, test } from 'vitest'
import { changesOf, draftOf, emptyDraft } from './partnerDraft'

test('only what was changed is sent, and what was emptied is cleared', () => {
  const before = draftOf({ name: 'Grace', email: 'grace@example.com', phone: null })
  expect(changesOf(before, before)).toEqual({})
  expect(changesOf(before, { name: '', email: '', phone: ' 1 ' })).toEqual({ name: '', email: null, phone: '1' })
  expect(changesOf(emptyDraft, { ...emptyDraft, name: 'Grace' })).toEqual({ name: 'Grace' })
})
