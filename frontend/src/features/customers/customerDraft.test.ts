import { expect, test } from 'vitest'
import { changesOf, draftOf } from './customerDraft'

const ada = { name: 'Ada', externalId: 'user-1', email: 'ada@example.com', phone: null, avatar: null }

test('only what was changed is sent', () => {
  expect(changesOf(ada, draftOf(ada))).toEqual({})
  expect(changesOf(ada, { ...draftOf(ada), phone: ' +1 ' })).toEqual({ phone: '+1' })
})

test('what was emptied is cleared, but for what every customer has', () => {
  expect(changesOf(ada, { ...draftOf(ada), email: ' ', name: '' })).toEqual({ email: null, name: '' })
})
