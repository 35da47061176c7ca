import { expect, test, vi } from 'vitest'

vi.mock('../../lib/place', () => ({ origin: 'http://hoko.test' }))

import { curlOf, quoted } from './curl'

test('a shell takes the call as it is, and the key from its environment', () => {
  expect(quoted(`it's $HOME`)).toBe(`'it'\\''s $HOME'`)
  expect(curlOf('{ a }', undefined)).toBe(
    [
      'curl "http://hoko.test/graphql"',
      '-H "Authorization: Bearer $KEY"',
      '-H "Content-Type: application/json"',
      `-d '{"query":"{ a }"}'`,
    ].join(' \\\n  '),
  )
})
