import { expect, test } from 'vitest'
import { initials } from './initials'
import { matchByWords } from './matchByWords'

const items = [{ text: 'Create API key' }, { text: 'Go to API keys' }, { text: 'Sign out' }]

test('every word has to match, in any order and any case', () => {
  expect(matchByWords(items, 'KEY api')).toEqual(items.slice(0, 2))
  expect(matchByWords(items, ' sign ')).toEqual([items[2]])
  expect(matchByWords(items, 'keyboard')).toEqual([])
  expect(matchByWords(items, '')).toEqual(items)
})

test.each([
  ['Ada Lovelace', 'AL'],
  ['ada', 'A'],
  ['  Mary Ann  Evans ', 'ME'],
  ['', '?'],
])('the initials of "%s" are %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
