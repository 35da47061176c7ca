import { expect, test } from 'vitest'
import { tokenIn } from './tokenIn'

test('the token is taken out of the printed address', () => {
  expect(tokenIn('http://127.0.0.1:8080/admin/setup?token=a_B-9')).toBe('a_B-9')
  expect(tokenIn(' https://hoko.example/admin/setup?x=1&token=a_B-9&y=2\n')).toBe('a_B-9')
})

test('a token alone is taken as it is', () => {
  expect(tokenIn(' a_B-9 ')).toBe('a_B-9')
  expect(tokenIn('')).toBe('')
})
