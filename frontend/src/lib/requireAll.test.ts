import { expect, test } from 'vitest'
import { requireAll } from './requireAll'
import { fieldError, formError } from './useAction'

function failureOf(input: Record<string, string>): Error | null {
  try {
    requireAll(input)
    return null
  } catch (error) {
    return error as Error
  }
}

test('what is filled in is not complained about', () => {
  expect(failureOf({ email: 'ada@example.com', password: ' x ' })).toBeNull()
})

test('each blank field tells its own fault, and the form none', () => {
  const error = failureOf({ name: 'Ada', email: '', password: '  ' })
  expect(fieldError(error, 'name')).toBeUndefined()
  expect(fieldError(error, 'email')).toBeDefined()
  expect(fieldError(error, 'password')).toBeDefined()
  expect(formError(error, ['name', 'email', 'password'])).toBeUndefined()
})
