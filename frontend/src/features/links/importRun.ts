import type { ImportLinksInput } from '../../gql/graphql'
import type { CsvRecord } from '../../lib/csv'
import { newIdempotencyKey } from '../../lib/keyText'
import { type Batch, batchesOf, type ImportTable } from './importTable'

/** How many rows are sent at once: few enough to be cancelled soon. */
const batchSize = 500

/** What is said of every part of a table. */
export type Said = Pick<ImportLinksInput, 'columns' | 'collectionId'> & { dryRun: boolean }

/** A part with a mark of its own, so that it can be sent again when nobody knows whether it arrived. */
export type Part = Batch & { idempotencyKey: string }

export type RowFault = { line: number; field: string; message: string }

/** How far an import has come. */
export type ImportProgress = {
  said: Said
  rows: number
  done: number
  imported: number
  failed: readonly CsvRecord[]
  faults: readonly RowFault[]
  /** What was not sent, or not answered. */
  rest: readonly Part[]
  cancelled: boolean
}

/** An import of which nothing has been sent. */
export function begin(table: ImportTable, said: Said): ImportProgress {
  const rest = batchesOf(table, batchSize).map((batch) => ({ ...batch, idempotencyKey: newIdempotencyKey() }))
  return { said, rows: table.rows.length, done: 0, imported: 0, failed: [], faults: [], rest, cancelled: false }
}

/** The rows that were not sent, or not answered. */
export function rowsLeft({ rest }: ImportProgress): CsvRecord[] {
  return rest.flatMap((part) => part.rows)
}

type Report = { imported: number; faults: readonly RowFault[] }

type Way = {
  send: (part: Part) => Promise<Report>
  /** Is told of the progress after each part. */
  onProgress: (progress: ImportProgress) => void
  isCancelled: () => boolean
}

/** Sends what is left, part by part, until it is done or cancelled. Rejects with what breaks it off. */
export async function goOn(begun: ImportProgress, { send, onProgress, isCancelled }: Way): Promise<void> {
  let progress = { ...begun, cancelled: false }
  onProgress(progress)
  for (const part of begun.rest) {
    if (isCancelled()) break
    progress = advance(progress, part, await send(part))
    onProgress(progress)
  }
  onProgress({ ...progress, cancelled: isCancelled() })
}

/** The progress after one more part, whose lines are told by those of the file. */
function advance(progress: ImportProgress, part: Part, report: Report): ImportProgress {
  const lines = new Set(report.faults.map((fault) => fault.line))
  const failed = [...part.rowAt].filter(([line]) => lines.has(line)).map(([, row]) => row)
  const faults = report.faults.map(({ line, field, message }) => ({
    line: part.rowAt.get(line)?.line ?? line,
    field,
    message,
  }))
  return {
    ...progress,
    done: progress.done + part.rows.length,
    imported: progress.imported + report.imported,
    failed: [...progress.failed, ...failed],
    faults: [...progress.faults, ...faults],
    rest: progress.rest.filter((other) => other !== part),
  }
}
