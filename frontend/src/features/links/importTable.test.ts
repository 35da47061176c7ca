import { expect, test } from 'vitest'
import { batchesOf, csvOf, likelyUrl, readTable } from './importTable'

const table = readTable('links.csv', 'Name;Where\n"a\nb";https://a.example/\nc;https://c.example/\nd;nowhere\n')

test('a table has columns with a sample, and one that seems to hold addresses', () => {
  expect(table?.columns).toEqual([
    { header: 'Name', sample: 'a\nb' },
    { header: 'Where', sample: 'https://a.example/' },
  ])
  expect(table && likelyUrl(table)).toBe('Where')
  expect(readTable('empty.csv', 'url\n\n')).toBeNull()
})

test('each part is a table whose lines lead back to the rows', () => {
  const batches = table ? batchesOf(table, 2) : []
  expect(batches.map(({ csv }) => csv)).toEqual([
    'Name;Where\n"a\nb";https://a.example/\nc;https://c.example/\n',
    'Name;Where\nd;nowhere\n',
  ])
  expect(batches[0]?.rowAt.get(4)).toEqual({ line: 4, text: 'c;https://c.example/' })
  expect(batches[1]?.rowAt.get(2)).toEqual({ line: 5, text: 'd;nowhere' })
})

test('rows at fault can be saved as a table again', () => {
  expect(
    csvOf([
      { line: 1, text: 'url' },
      { line: 7, text: 'x' },
    ]),
  ).toBe('url\nx\n')
})
