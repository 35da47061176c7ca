import { expect, test } from 'vitest'
import { cellsOf, recordsOf, separatorOf } from './csv'

test('records begin where they begin, whatever is inside quotes', () => {
  const table = '\uFEFFurl,title\r\nhttps://a.example/,"two\nlines, ""quoted"""\r\n\r\nhttps://b.example/,plain'
  expect(recordsOf(table)).toEqual([
    { line: 1, text: 'url,title' },
    { line: 2, text: 'https://a.example/,"two\nlines, ""quoted"""' },
    { line: 5, text: 'https://b.example/,plain' },
  ])
})

test('a quote that is never closed loses nothing', () => {
  expect(recordsOf('url\n"a\nb')).toEqual([
    { line: 1, text: 'url' },
    { line: 2, text: '"a\nb' },
  ])
})

test('cells are separated by what the first line has most of', () => {
  expect(separatorOf('url;"a,b,c,d";title')).toBe(';')
  expect(separatorOf('url')).toBe(',')
  expect(cellsOf('a;"b;""c""";;d', ';')).toEqual(['a', 'b;"c"', '', 'd'])
})
