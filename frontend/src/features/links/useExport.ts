import { useWorkspace } from '../../app/useWorkspace'
import { ExportLinksDocument, type LinkFilter } from '../../gql/graphql'
import { saveFile } from '../../lib/saveFile'
import { send } from '../../lib/send'
import { useAction } from '../../lib/useAction'
import { words } from '../../messages/links'
import { toast } from '../../ui/toasts'
import { filterOf } from './linksFilter'
import type { LinksSearch } from './linksSearch'

/** Saves the links that the list finds as one table, part by part. */
export function useExport() {
  const slug = useWorkspace().workspace.slug
  return useAction(async (search: LinksSearch) => {
    saveFile(new Blob(await readParts(slug, filterOf(search)), { type: 'text/csv' }), words.exportFile)
    toast({ look: 'ok', title: words.exported, text: words.exportFile })
  })
}

async function readParts(slug: string, filter: LinkFilter, after?: string): Promise<string[]> {
  const { exportLinks: part } = await send(ExportLinksDocument, { filter, after }, slug)
  if (!part) return []
  return part.hasNextPage && part.endCursor
    ? [part.csv, ...(await readParts(slug, filter, part.endCursor))]
    : [part.csv]
}
