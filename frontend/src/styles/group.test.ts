import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '..')

/** Classes that follow an element above them which is marked as a group, by the state or the place of that. */
const grouped = /(?<![\w-])group-[\w-]+(?=[:/])/g

// Chromium styles all that is in any element of such a state or place again, marked or not: the last child of the page
// becomes another with each menu that opens. `in-[…]` says the same and touches nothing else. What opens is rare.
test('no class follows the state of a group but that it opens', () => {
  const found = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .flatMap((name) => readFileSync(join(source, name), 'utf8').match(grouped) ?? [])
  expect(new Set(found)).toEqual(new Set(['group-open']))
})
