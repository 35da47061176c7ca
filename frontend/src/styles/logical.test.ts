import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '..')

/** Names of classes and properties that mean a side of the window instead of a side of the text. */
const sided = [
  /(?<![\w-])-?(?:m|p|scroll-m|scroll-p|border-|rounded-|rounded-t|rounded-b)[lr]-?(?=[\d[\s'"`]|auto|px|full|lg|md|xl|line)/g,
  /(?<![\w-])-?(?:left|right)-(?=[\d[]|auto|px|full)/g,
  /(?<![\w-])(?:text|float|clear|origin)-(?:left|right)(?![\w-])/g,
  /(?<![\w-])-?translate-x-/g,
  /(?<![\w-])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/g,
  /(?<![\w-])(?:text-align|float|clear):\s*(?:left|right)\b/g,
  /(?<![\w-])(?:left|right):\s*-?[\d.]/g,
  /(?<![\w-])(?:margin|padding|border)(?:Left|Right)\b/g,
]

function found(text: string): string[] {
  return sided.flatMap((pattern) => text.match(pattern) ?? [])
}

test('layout is told from the start and the end of the text, so that it turns round with it', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|css)$/.test(name) && !/^gql|\.test\.ts$|\.graphql$/.test(name))
    .map((name) => [name, found(readFileSync(join(source, name), 'utf8'))] as const)
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter(([, words]) => words.length > 0)).toEqual([])
})

test.each([
  'ml-2',
  '-mr-4',
  'pl-[3px]',
  'sm:pr-px',
  'left-0',
  '-right-2',
  'text-left',
  'border-l border',
  "rounded-r'",
  'rounded-tl-lg',
  'translate-x-1/2',
  'margin-left: 2px',
  'text-align: right',
  '  left: 4px',
  'paddingRight',
])('%s is found', (text) => expect(found(text)).toHaveLength(1))

test.each([
  'ms-2',
  'me-auto',
  'start-0',
  'text-start',
  'border-s',
  'cm-completionInfo-left-narrow',
  'html-2',
  'copyright',
])('%s is no side', (text) => expect(found(text)).toEqual([]))
