import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { ImportLinksDocument, type ImportLinksInput, type LinkColumn } from '../../gql/graphql'
import { isReason } from '../../lib/apiError'
import { send } from '../../lib/send'
import { csvOf, type ImportTable, likelyUrl, type Meanings } from './importTable'

/** What the columns of a table mean: as the server reads their names, and as the person says. */
export function useMeanings(table: ImportTable) {
  const { slug } = useWorkspace().workspace
  const [said, setSaid] = useState<Meanings>({})
  const read = useQuery({
    queryKey: ['columns', slug, table.header.text],
    queryFn: () => readMeanings(slug, table),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const say = (header: string, column: LinkColumn) => setSaid((old) => ({ ...old, [header]: column }))
  return { meanings: { ...read.data, ...said }, pending: read.isPending, error: read.error, say }
}

/** Asks an import of the first row that is only tried. Where no name means the destination, the likely column does. */
async function readMeanings(slug: string, table: ImportTable): Promise<Meanings> {
  const csv = csvOf([table.header, ...table.rows.slice(0, 1)])
  const ask = async (columns: ImportLinksInput['columns']) => {
    const input = { csv, columns, dryRun: true }
    const { importLinks } = await send(ImportLinksDocument, { input }, slug)
    return Object.fromEntries(importLinks?.columns.map(({ header, column }) => [header, column]) ?? [])
  }
  try {
    return await ask(undefined)
  } catch (cause) {
    if (!isReason(cause, 'column_missing')) throw cause
    return ask([{ header: likelyUrl(table), column: 'URL' }])
  }
}
