import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { useDelayed } from '../../lib/useDelayed'
import { useTitle } from '../../lib/useTitle'
import { words as keyLife } from '../../messages/keyLife'
import { keyWords } from '../../messages/keys'
import { BackLink } from '../../ui/BackLink'
import { EmptyState } from '../../ui/EmptyState'
import { ListSkeleton } from '../../ui/ListSkeleton'
import { PageHeader } from '../../ui/PageHeader'
import { KeyPageMissing } from './KeyPageMissing'
import { KeyView } from './KeyView'
import { keyPageQuery } from './keyPageQuery'

const route = getRouteApi('/$slug/settings/api-keys/$id')

/** Everything about one key, its use and its history, for those whose role reaches. */
export function KeyPage() {
  const { workspace, role, can } = useWorkspace()
  const { id } = route.useParams()
  const query = useQuery({ ...keyPageQuery(workspace.slug, id), enabled: can('ADMIN') })
  const slow = useDelayed(query.isLoading)
  const key = query.data?.apiKey
  useTitle(key?.name ?? keyWords.details.title)

  if (!can('ADMIN')) {
    return (
      <div className="flex flex-col gap-6">
        <PageHeader title={keyWords.details.title} />
        <EmptyState icon="shield" title={keyWords.list.forbiddenTitle} hint={keyWords.list.forbiddenHint(role)} />
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-6">
      <BackLink to="/$slug/settings/api-keys" params={{ slug: workspace.slug }} className="-mb-4">
        {keyLife.page.back}
      </BackLink>
      {key && <KeyView apiKey={key} />}
      {!key && slow && <ListSkeleton />}
      {!key && !query.isLoading && <KeyPageMissing error={query.error} onRetry={() => query.refetch()} />}
    </div>
  )
}
