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
