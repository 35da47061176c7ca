import { queryOptions } from '@tanstack/react-query'
import { ImportLinksDocument } from '../../gql/graphql'
import { send } from '../../lib/send'

/**
 * Why a short id cannot be used, in the server's words; null if it can. Asked of an import that is only tried, which judges
 * a short id by the same rules as the creation of a link, and writes nothing.
 */
export function shortIdQuery(workspace: string, shortId: string) {
  const input = { csv: `URL,SHORT\nhttps://example.com/,${quote(shortId)}\n`, columns, dryRun: true }
  return queryOptions({
    queryKey: ['shortId', workspace, shortId],
    queryFn: async () => {
      const { importLinks } = await send(ImportLinksDocument, { input }, workspace)
      return importLinks?.faults.find((fault) => fault.field === 'shortId')?.message ?? null
    },
    enabled: shortId !== '',
    staleTime: 0,
  })
}

const columns = [
  { header: 'URL', column: 'URL' as const },
  { header: 'SHORT', column: 'SHORT_ID' as const },
]

/** A cell that holds any text (RFC 4180). */
function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`
}
