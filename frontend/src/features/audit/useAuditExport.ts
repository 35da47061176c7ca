import { useWorkspace } from '../../app/useWorkspace'
import { useZone } from '../../app/useZone'
import { type AuditEventFilter, ExportAuditEventsDocument } from '../../gql/graphql'
import { saveFile } from '../../lib/saveFile'
import { send } from '../../lib/send'
import { useAction } from '../../lib/useAction'
import { words } from '../../messages/audit'
import { toast } from '../../ui/toasts'
import { filterOf } from './auditFilter'
import type { AuditSearch } from './auditSearch'

/** Saves the records that the log finds as one table, part by part. */
export function useAuditExport() {
  const slug = useWorkspace().workspace.slug
  const zone = useZone()
  return useAction(async (search: AuditSearch) => {
    saveFile(new Blob(await readParts(slug, filterOf(search, zone)), { type: 'text/csv' }), words.exportFile)
    toast({ look: 'ok', title: words.exported, text: words.exportFile })
  })
}

async function readParts(slug: string, filter: AuditEventFilter): Promise<string[]> {
  const parts: string[] = []
  let after: string | undefined
  do {
    const { exportAuditEvents: part } = await send(ExportAuditEventsDocument, { filter, after }, slug)
    parts.push(part?.csv ?? '')
    after = part?.hasNextPage ? (part.endCursor ?? undefined) : undefined
  } while (after)
  return parts
}
