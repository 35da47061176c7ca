import { expect, test } from 'vitest'
import { pressedKey } from './pressedKey'

const press = (key: string, code: string, shiftKey = false) => pressedKey({ key, code, shiftKey })

test('letters of other scripts are told by their place', () => {
  expect(press('ن', 'KeyK')).toBe('k')
  expect(press('لا', 'KeyB')).toBe('b')
  expect(press('п', 'KeyG')).toBe('g')
  expect(press('ؤ', 'KeyC', true)).toBe('C')
  expect(press('٣', 'Digit3')).toBe('3')
  expect(press('ظ', 'Slash')).toBe('/')
  expect(press('؟', 'Slash', true)).toBe('?')
})

test('a Latin layout says itself which letter it is, wherever that lies', () => {
  expect(press('a', 'KeyQ')).toBe('a')
  expect(press('K', 'KeyK', true)).toBe('K')
  expect(press('é', 'Digit2')).toBe('é')
  expect(press('?', 'Comma', true)).toBe('?')
})

test('keys that type nothing keep their names', () => {
  expect(press('Enter', 'Enter')).toBe('Enter')
  expect(press('ArrowDown', 'ArrowDown')).toBe('ArrowDown')
  expect(press('و', 'Comma')).toBe('و')
})
