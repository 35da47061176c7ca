import { expect, test } from 'vitest'
import { ApiError, isForbidden, isSignedOut, plainField } from './apiError'
import { fieldError, formError } from './useAction'

const invalid = new ApiError('The input is not valid.', {
  code: 'BAD_USER_INPUT',
  requestId: 'r-1',
  issues: [
    { field: 'name', message: 'This is required.' },
    { field: 'input.allowedIps[1]', message: 'Not a network.' },
    { field: 'allowedIps', message: 'Not a network.' },
    { field: 'surprise', message: 'Nobody knows this field.' },
  ],
})

test('issues go to their fields, each text once', () => {
  expect(fieldError(invalid, 'name')).toBe('This is required.')
  expect(fieldError(invalid, 'allowedIps')).toBe('Not a network.')
  expect(fieldError(invalid, 'scopes')).toBeUndefined()
})

test('what belongs to no field of the form is said above it', () => {
  expect(formError(invalid, ['name', 'allowedIps'])).toBe('Nobody knows this field.')
  expect(formError(new ApiError('Down.', { code: 'UNAVAILABLE' }), ['name'])).toBe('Down.')
  expect(formError(null, [])).toBeUndefined()
})

test('a single field without a list of issues counts as one', () => {
  const error = new ApiError('Wrong.', { field: 'input.token' })
  expect(fieldError(error, 'token')).toBe('Wrong.')
  expect(formError(error, ['token'])).toBeUndefined()
})

test('a failure can be laid at a field', () => {
  const error = new ApiError('Wrong code.', { code: 'UNAUTHENTICATED', reason: 'second_factor_wrong' }).at('code')
  expect(fieldError(error, 'code')).toBe('Wrong code.')
  expect(error.reason).toBe('second_factor_wrong')
})

test('a wrong password or code is no end of a session', () => {
  expect(isSignedOut(new ApiError('', { code: 'UNAUTHENTICATED', reason: 'credentials_missing' }))).toBe(true)
  for (const reason of ['sign_in_failed', 'second_factor_required', 'second_factor_wrong']) {
    expect(isSignedOut(new ApiError('', { code: 'UNAUTHENTICATED', reason })), reason).toBe(false)
  }
  expect(isForbidden(new ApiError('', { code: 'FORBIDDEN' }))).toBe(true)
})

test.each([
  ['name', 'name'],
  ['input.name', 'name'],
  ['input.allowedIps[2]', 'allowedIps'],
  ['allowedIps.2', 'allowedIps'],
])('%s is the field %s', (field, plain) => {
  expect(plainField(field)).toBe(plain)
})
