import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ar } from './ar'

/** Words that are the same in every language: names of languages and files, and an address to be filled in. */
const international = [
  'REST',
  'curl',
  'GraphQL',
  'JavaScript',
  'Go',
  'hoko-recovery-codes.txt',
  'grace@example.com',
]

const arabicLetter = /\p{Script=Arabic}/u

/** Every text of a catalogue that stands for itself, with the path to it. */
function textsOf(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, value]) => textsOf(value, path ? `${path}.${key}` : key))
}

test('each part of the English catalogue has one of its name in Arabic', () => {
  const names = readdirSync(import.meta.dirname)
  const lacking = names
    .filter((name) => name.endsWith('.en.ts'))
    .map((name) => name.replace('.en.ts', '.ar.ts'))
    .filter((name) => !names.includes(name))
  expect(lacking).toEqual([])
})

test('nothing was left in English', () => {
  const texts = textsOf(ar)
  expect(texts.length).toBeGreaterThan(300)
  expect(texts.filter(([, text]) => !arabicLetter.test(text) && !international.includes(text))).toEqual([])
})
