import { expect, test } from 'vitest'
import { commandText, places } from './places'

test('a letter leads to one place only, and none is the one that begins the sequence', () => {
  const letters = places.map((place) => place.letter)
  expect(new Set(letters).size).toBe(letters.length)
  expect(letters).not.toContain('g')
})

test('places are told apart by what the palette calls them', () => {
  const texts = places.map(commandText)
  expect(new Set(texts).size).toBe(texts.length)
})
