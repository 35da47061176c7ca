import { expect, test } from 'vitest'

/** Words that are the same in every language: names of languages, systems, parameters and files, and an address to be filled in. */
const international =
  /^(REST|curl|GraphQL|JavaScript|Go|Android|utm_[a-z]+|ref|hoko-[a-z-]+\.(txt|csv)|Ref|grace@example\.com)$/

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

/** The words of one language, by the parts that they come in. */
function partsOf(files: Record<string, unknown>, language: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(files).map(([path, words]) => [
      path.replace(`${language}.ts`, ''),
      Object.values(words as object),
    ]),
  )
}

const en = partsOf(import.meta.glob(['./en.ts', './*.en.ts', '!./words.*.ts'], { eager: true }), 'en')
const ar = partsOf(import.meta.glob(['./ar.ts', './*.ar.ts', '!./words.*.ts'], { eager: true }), 'ar')

test('nothing was left in English', () => {
  const forgotten = textsOf(ar).filter(
    ([, text]) => latinLetter.test(text) && !arabicLetter.test(text) && !international.test(text),
  )
  // The console's name and the page's in a tab; how much of how much a number tells by itself.
  expect(forgotten.map(([path]) => path)).toEqual(['./.0.title'])
})

test('both languages have the same words', () => {
  const paths = (words: unknown) =>
    textsOf(words)
      .map(([path]) => path)
      .sort()
  expect(paths(ar)).toEqual(paths(en))
})

test('Arabic has one kind of digits, its own comma and its own question mark', () => {
  const mixed = textsOf(ar).filter(([, text]) => /[\u0660-\u0669]|\p{Script=Arabic}[,;?]/u.test(text))
  expect(mixed).toEqual([])
})
