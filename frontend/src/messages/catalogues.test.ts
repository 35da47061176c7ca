import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ar } from './ar'
import { en } from './en'

/** Words that are the same in every language: names of languages, systems, parameters and files, and an address to be filled in. */
const international =
  /^(REST|curl|GraphQL|JavaScript|Go|Android|utm_[a-z]+|ref|hoko-[a-z-]+\.(txt|csv)|grace@example\.com)$/

const latinLetter = /\p{Script=Latin}/u
const arabicLetter = /\p{Script=Arabic}/u

/** Every text of a catalogue with the path to it; those that are made by functions, from the texts that stand for names. */
function textsOf(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words === 'function') return [[path, textOf(words, path)]]
  return Object.entries(words as object).flatMap(([key, value]) => textsOf(value, path ? `${path}.${key}` : key))
}

/** Numbers count, and everything else is a name that a sentence has to hold. */
function textOf(words: CallableFunction, path: string): string {
  const text: unknown = words(...Array.from({ length: words.length }, (_, index) => 3 + index))
  expect(text, path).toBeTypeOf('string')
  return String(text)
}

test('each part of a catalogue exists in both languages', () => {
  const parts = (language: string) =>
    readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith(`${language}.ts`))
      .map((name) => name.replace(`${language}.ts`, ''))
      .sort()
  expect(parts('ar')).toEqual(parts('en'))
})

test('nothing was left in English', () => {
  const forgotten = textsOf(ar).filter(
    ([, text]) => latinLetter.test(text) && !arabicLetter.test(text) && !international.test(text),
  )
  // The console's name and the page's in a tab; how much of how much a number tells by itself.
  expect(forgotten.map(([path]) => path)).toEqual(['title'])
})

test('both languages have the same words', () => {
  const paths = (words: unknown) =>
    textsOf(words)
      .map(([path]) => path)
      .sort()
  expect(paths(ar)).toEqual(paths(en))
})
