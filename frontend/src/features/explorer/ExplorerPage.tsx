import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import { useTitle } from '../../lib/useTitle'
import { t } from '../../messages'
import { words } from '../../messages/explorer'
import { Failure } from '../../ui/Failure'
import { Spinner } from '../../ui/Spinner'
import { Explorer } from './Explorer'
import { schemaQuery } from './schemaQuery'

/** Where people try out what the API has, as themselves. */
export function ExplorerPage() {
  useTitle(words.page)
  const { workspace } = useWorkspace()
  const schema = useQuery(schemaQuery(workspace.slug))
  if (schema.data) return <Explorer key={workspace.slug} schema={schema.data} />
  if (schema.isError) return <Failure error={schema.error} onRetry={() => schema.refetch()} />
  return (
    <div role="status" className="grid min-h-64 place-items-center text-muted">
      <Spinner />
      <span className="sr-only">{t.common.loading}</span>
    </div>
  )
}
