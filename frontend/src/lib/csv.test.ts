import { expect, test } from 'vitest'
import { cellsOf, csvOf, recordsOf, separatorOf } from './csv'

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

test('cells are quoted where they must be', () => {
  const rows = [
    ['name', 'clicks'],
    ['plain', 3],
    ['say "hi", twice\n', -1],
    ['', 0],
  ]
  expect(csvOf(rows)).toBe('name,clicks\r\nplain,3\r\n"say ""hi"", twice\n",-1\r\n,0\r\n')
})

test('no cell becomes a formula', () => {
  expect(csvOf([['=1+1', '-2', '@SUM', 'a=b']])).toBe(`"'=1+1","'-2","'@SUM",a=b\r\n`)
})
