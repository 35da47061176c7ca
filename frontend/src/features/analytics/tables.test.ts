import { expect, test } from 'vitest'
import type { Breakdown, Shown } from './analyticsQuery'
import { rowsOf } from './breakdownRows'
import { breakdownTable, seriesTable } from './tables'

const breakdown: Breakdown = {
  dimension: 'COUNTRY',
  values: [
    { value: 'DE', numbers: { clicks: 5 }, link: null, collection: null, tag: null, partner: null },
    { value: 'FR', numbers: { clicks: 0 }, link: null, collection: null, tag: null, partner: null },
  ],
  unknown: { clicks: 2 },
  other: { clicks: 3 },
  otherCount: 2,
}

const day = (from: string, until: string, clicks: number) => ({
  from,
  until,
  numbers: { clicks, leads: 0, sales: 0 },
})

const shown = {
  metric: 'clicks',
  answer: { series: [day('c', 'd', 10)], previous: { series: [day('b', 'c', 4)] } },
} as unknown as Shown

test('the table of a chart has both periods', () => {
  expect(seriesTable(shown)).toEqual([
    ['from', 'until', 'clicks', 'previousFrom', 'previousUntil', 'previous_clicks'],
    ['c', 'd', 10, 'b', 'c', 4],
  ])
})

test('the table of a breakdown has everything', () => {
  expect(breakdownTable(breakdown, 'country', shown)).toEqual([
    ['country', 'name', 'clicks'],
    ['DE', 'Germany', 5],
    ['', '2 others', 3],
    ['', 'Unknown', 2],
  ])
})

test('what the screen leaves out because there is none of it, the table leaves out', () => {
  const complete = { ...breakdown, unknown: { clicks: 0 }, other: { clicks: 0 }, otherCount: 0 }
  expect(breakdownTable(complete, 'country', shown).slice(1)).toEqual([['DE', 'Germany', 5]])
})

test('rows are everything, and what is unknown can be chosen as well', () => {
  const picked: string[] = []
  const rows = rowsOf(breakdown, {
    metric: 'clicks',
    dimension: 'country',
    filters: [{ dimension: 'country', not: false, value: '' }],
    onPick: (value) => picked.push(value),
  })
  expect(rows.map(({ text, value }) => [text, value])).toEqual([
    ['Germany', 5],
    ['2 others', 3],
    ['Unknown', 2],
  ])
  expect(rows.map(({ picture }) => picture)).toEqual([expect.stringContaining('DE.svg'), undefined, undefined])
  rows.at(-1)?.onPress?.()
  expect(picked).toEqual([''])
  expect(rows.map(({ chosen }) => chosen)).toEqual([false, undefined, true])
  expect(rows[1]?.onPress).toBeUndefined()
})
