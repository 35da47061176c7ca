import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { ImportLinksDocument, type LinkColumn } from '../../gql/graphql'
import { ApiError } from '../../lib/apiError'
import { send } from '../../lib/send'
import { useAction } from '../../lib/useAction'
import { t } from '../../messages'
import { begin, goOn, type ImportProgress, type Part, type Said } from './importRun'
import type { ImportTable, Meanings } from './importTable'

type Order = { table: ImportTable; meanings: Meanings; collectionId: string | undefined; dryRun: boolean }

/** Imports a table part by part, or only tries it. What was cancelled or broke off can go on, and repeats nothing. */
export function useImport() {
  const slug = useWorkspace().workspace.slug
  const queries = useQueryClient()
  const cancelled = useRef(false)
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  const action = useAction(async (begun: ImportProgress) => {
    cancelled.current = false
    try {
      await goOn(begun, {
        send: (part) => sendPart(slug, begun.said, part),
        onProgress: setProgress,
        isCancelled: () => cancelled.current,
      })
    } finally {
      if (!begun.said.dryRun) void queries.invalidateQueries({ queryKey: ['links', slug] })
    }
  })
  function start({ table, meanings, collectionId, dryRun }: Order) {
    void action.run(begin(table, { columns: columnsOf(meanings), collectionId, dryRun }))
  }
  function resume() {
    if (progress) void action.run(progress)
  }
  function cancel() {
    cancelled.current = true
  }
  function forget() {
    setProgress(null)
    action.clear()
  }
  return { pending: action.pending, error: action.error, progress, start, resume, cancel, forget }
}

async function sendPart(slug: string, said: Said, { csv, idempotencyKey }: Part) {
  const { importLinks } = await send(ImportLinksDocument, { input: { ...said, csv, idempotencyKey } }, slug)
  if (!importLinks) throw new ApiError(t.errors.unexpected, { code: 'UNEXPECTED' })
  return importLinks
}

function columnsOf(meanings: Meanings): { header: string; column: LinkColumn }[] {
  return Object.entries(meanings).map(([header, column]) => ({ header, column }))
}
