import { expect, test } from 'vitest'
import { holdsSecret, withOperation } from './history'

const plain = (document: string) => ({ document, variables: '' })

test('the latest comes first, once, and there are twenty at most', () => {
  let list = [plain('a'), plain('b')]
  list = withOperation(list, plain('b'))
  expect(list).toEqual([plain('b'), plain('a')])
  for (let index = 0; index < 30; index++) list = withOperation(list, plain(`q${index}`))
  expect(list).toHaveLength(20)
  expect(list[0]).toEqual(plain('q29'))
})

test('what holds a secret is not kept', () => {
  const key = `hoko_Zz0Zz1Zz2Zz3_${'A1b2C3d4E5f6G7h8J9k0L1m2N3p4Q5r6S7t8U9'}`
  for (const secret of [
    {
      document: 'mutation { signIn(input: {email: "a", password: "b"}) { viewer { user { id } } } }',
      variables: '',
    },
    {
      document: 'mutation ($in: SignInInput!) { signIn(input: $in) { viewer { user { id } } } }',
      variables: '{"password": "b"}',
    },
    plain(`{ apiKeys(filter: {search: "${key}"}) { totalCount } }`),
  ]) {
    expect(holdsSecret(secret)).toBe(true)
    expect(withOperation([plain('a')], secret)).toEqual([plain('a')])
  }
  expect(holdsSecret(plain('mutation { createApiKey(input: {}) { secret } }'))).toBe(false)
})
