import { expect, test } from 'vitest'
import { parseSearch, safeNext, stringifySearch } from './search'

test('what is written can be read again, whatever it is', () => {
  for (const value of ['Zapier', '123', 'true', 'a&b=c', 'é ü', 'x,y', '50%', '/a/b?c=d']) {
    expect(parseSearch(stringifySearch({ q: value }))).toEqual({ q: value })
  }
})

test('what is empty is left out, and lists stay readable', () => {
  expect(stringifySearch({ q: '', state: undefined, scope: null })).toBe('')
  expect(stringifySearch({ state: 'active,expired' })).toBe('?state=active,expired')
})

test('after signing in nobody is sent to another site', () => {
  expect(safeNext('/acme/settings/api-keys?q=1')).toBe('/acme/settings/api-keys?q=1')
  for (const bad of [
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    7,
  ]) {
    expect(safeNext(bad)).toBeUndefined()
  }
})
