import type { LinkColumn } from '../../gql/graphql'
import { type CsvRecord, cellsOf, recordsOf, separatorOf } from '../../lib/csv'

/** A table of links as it was read from a file. */
export type ImportTable = {
  name: string
  header: CsvRecord
  rows: readonly CsvRecord[]
  /** The names of the columns, and what stands in each of them first. */
  columns: readonly { header: string; sample: string }[]
}

/** What each column means, by its name. */
export type Meanings = Readonly<Record<string, LinkColumn>>

/** Reads a table; null if it has no rows. */
export function readTable(name: string, csv: string): ImportTable | null {
  const [header, ...rows] = recordsOf(csv)
  if (!header || !rows[0]) return null
  const separator = separatorOf(header.text)
  const samples = cellsOf(rows[0].text, separator)
  const columns = cellsOf(header.text, separator).map((cell, index) => ({
    header: cell,
    sample: samples[index] ?? '',
  }))
  return { name, header, rows, columns }
}

/** The column that seems to hold the destinations: the first whose first value is an address, else the first one. */
export function likelyUrl({ columns }: ImportTable): string {
  const address = columns.find(({ sample }) => /^https?:\/\//i.test(sample.trim()))
  return (address ?? columns[0])?.header ?? ''
}

/** A part of a table that is sent at once: a table by itself, and which row stands on which of its lines. */
export type Batch = { csv: string; rows: readonly CsvRecord[]; rowAt: ReadonlyMap<number, CsvRecord> }

/** The table in parts of so many rows. */
export function batchesOf({ header, rows }: Pick<ImportTable, 'header' | 'rows'>, size: number): Batch[] {
  const count = Math.ceil(rows.length / size)
  return Array.from({ length: count }, (_, index) => batchOf(header, rows.slice(index * size, (index + 1) * size)))
}

function batchOf(header: CsvRecord, rows: readonly CsvRecord[]): Batch {
  let line = 1 + linesOf(header)
  const rowAt = new Map<number, CsvRecord>()
  for (const row of rows) {
    rowAt.set(line, row)
    line += linesOf(row)
  }
  return { csv: csvOf([header, ...rows]), rows, rowAt }
}

function linesOf(record: CsvRecord): number {
  return record.text.split('\n').length
}

/** Records as a table. */
export function csvOf(records: readonly CsvRecord[]): string {
  return `${records.map((record) => record.text).join('\n')}\n`
}
