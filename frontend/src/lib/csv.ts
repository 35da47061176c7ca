/** A record of a table in CSV (RFC 4180) as it stands there, and the line on which it begins. */
export type CsvRecord = { line: number; text: string }

/** Splits a table into its records. Empty lines are none, and line breaks inside quotes end nothing. */
export function recordsOf(csv: string): CsvRecord[] {
  const records: CsvRecord[] = []
  let begun: string[] = []
  let quoted = false
  const lines = csv.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  lines.forEach((line, index) => {
    begun.push(line)
    quoted = quoted !== isInsideQuotes(line)
    if (quoted && index < lines.length - 1) return
    const text = begun.join('\n')
    if (text.trim()) records.push({ line: index + 2 - begun.length, text })
    begun = []
  })
  return records
}

function isInsideQuotes(text: string): boolean {
  return (text.match(/"/g)?.length ?? 0) % 2 === 1
}

const separators = [',', ';', '\t'] as const

/** The separator of cells that a record has most of, outside of quotes. */
export function separatorOf(record: string): string {
  const bare = record.replace(/"[^"]*"/g, '')
  const counts = separators.map((separator) => bare.split(separator).length)
  return separators[counts.indexOf(Math.max(...counts))] ?? ','
}

/** The cells of a record. */
export function cellsOf(record: string, separator: string): string[] {
  const cells: string[] = []
  let cell = ''
  for (const part of record.split(separator)) {
    cell = cell ? cell + separator + part : part
    if (isInsideQuotes(cell)) continue
    cells.push(plain(cell))
    cell = ''
  }
  return cell ? [...cells, plain(cell)] : cells
}

function plain(cell: string): string {
  const quoted = /^\s*"(.*)"\s*$/s.exec(cell)
  return quoted ? (quoted[1] ?? '').replaceAll('""', '"') : cell
}

/** A cell of a table. */
export type Cell = string | number

/** Letters at the beginning of a cell that make programs take it for a formula. */
const formula = /^[=+\-@\t\r]/

/** Writes rows as CSV (RFC 4180). A text that a program could take for a formula gets an apostrophe before it. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
}

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  const text = formula.test(cell) ? `'${cell}` : cell
  return /["',\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
