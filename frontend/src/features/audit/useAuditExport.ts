import { useWorkspace } from '../../app/useWorkspace'
import { type AuditEventFilter, ExportAuditEventsDocument } from '../../gql/graphql'
import { saveFile } from '../../lib/saveFile'
import { send } from '../../lib/send'
import { useAction } from '../../lib/useAction'
import { words } from '../../messages/audit'
import { toast } from '../../ui/toasts'
import { type AuditSearch, filterOf } from './auditSearch'

/** Saves the records that the log finds as one table, part by part. */
export function useAuditExport() {
  const slug = useWorkspace().workspace.slug
  return useAction(async (search: AuditSearch) => {
    saveFile(new Blob(await readParts(slug, filterOf(search)), { type: 'text/csv' }), words.exportFile)
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
