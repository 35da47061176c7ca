import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { ImportLinksDocument, type LinkColumn } from '../../gql/graphql'
import type { CsvRecord } from '../../lib/csv'
import { send } from '../../lib/send'
import { useAction } from '../../lib/useAction'
import { type Batch, batchesOf, type ImportTable, type Meanings } from './importTable'

/** How many rows are sent at once: few enough to be cancelled soon. */
const batchSize = 500

export type RowFault = { line: number; field: string; message: string }

/** How far an import has come. */
export type ImportProgress = {
  dryRun: boolean
  rows: number
  done: number
  imported: number
  failed: readonly CsvRecord[]
  faults: readonly RowFault[]
  cancelled: boolean
}

type Order = { table: ImportTable; meanings: Meanings; collectionId: string | undefined; dryRun: boolean }

/** Imports a table part by part, or only tries it, until it is done or cancelled. */
export function useImport() {
  const slug = useWorkspace().workspace.slug
  const queries = useQueryClient()
  const cancelled = useRef(false)
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  const action = useAction(async ({ table, meanings, collectionId, dryRun }: Order) => {
    cancelled.current = false
    let state = begin(table, dryRun)
    setProgress(state)
    const said = { columns: columnsOf(meanings), collectionId, dryRun }
    for (const batch of batchesOf(table, batchSize)) {
      if (cancelled.current) break
      const { importLinks } = await send(ImportLinksDocument, { input: { ...said, csv: batch.csv } }, slug)
      if (importLinks) state = advance(state, batch, importLinks)
      setProgress(state)
    }
    setProgress({ ...state, cancelled: cancelled.current })
    if (!dryRun) void queries.invalidateQueries({ queryKey: ['links', slug] })
    return state
  })
  function cancel() {
    cancelled.current = true
  }
  function forget() {
    setProgress(null)
    action.clear()
  }
  return { ...action, progress, cancel, forget }
}

function begin({ rows }: ImportTable, dryRun: boolean): ImportProgress {
  return { dryRun, rows: rows.length, done: 0, imported: 0, failed: [], faults: [], cancelled: false }
}

type Report = { imported: number; faults: readonly RowFault[] }

/** The progress after one more part, whose lines are told by those of the file. */
export function advance(state: ImportProgress, batch: Batch, report: Report): ImportProgress {
  const lines = new Set(report.faults.map((fault) => fault.line))
  const failed = [...batch.rowAt].filter(([line]) => lines.has(line)).map(([, row]) => row)
  const faults = report.faults.map(({ line, field, message }) => ({
    line: batch.rowAt.get(line)?.line ?? line,
    field,
    message,
  }))
  return {
    ...state,
    done: state.done + batch.rows.length,
    imported: state.imported + report.imported,
    failed: [...state.failed, ...failed],
    faults: [...state.faults, ...faults],
  }
}

function columnsOf(meanings: Meanings): { header: string; column: LinkColumn }[] {
  return Object.entries(meanings).map(([header, column]) => ({ header, column }))
}
