import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { ApiError } from '../../lib/apiError'
import { useDelayed } from '../../lib/useDelayed'
import { useTitle } from '../../lib/useTitle'
import { words } from '../../messages/links'
import { EmptyState } from '../../ui/EmptyState'
import { Failure } from '../../ui/Failure'
import { ListSkeleton } from '../../ui/ListSkeleton'
import { BuilderFlow } from './BuilderFlow'
import { LinkDetails } from './LinkDetails'
import { LinkHeader } from './LinkHeader'
import { nameOf } from './linkFacts'
import { linkQuery } from './linksQuery'

const route = getRouteApi('/$slug/links/$id')

/** Everything about one link. */
export function LinkPage() {
  const { workspace } = useWorkspace()
  const { id } = route.useParams()
  const search = route.useSearch()
  const query = useQuery(linkQuery(workspace.slug, id))
  const slow = useDelayed(query.isPending)
  const link = query.data?.link
  useTitle(link ? nameOf(link) : words.page)

  if (link) {
    return (
      <div className="flex flex-col gap-6">
        <LinkHeader link={link} />
        <LinkDetails link={link} />
        <BuilderFlow search={search} />
      </div>
    )
  }
  const missing = query.error instanceof ApiError && query.error.code === 'NOT_FOUND'
  if (query.isError && !missing) return <Failure error={query.error} onRetry={() => query.refetch()} />
  if (query.isPending) return slow ? <ListSkeleton /> : null
  return <EmptyState alone icon="link" title={words.builder.missingTitle} hint={words.builder.missingHint} />
}
