import { expect, test } from 'vitest'
import { csvOf } from './csv'

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
