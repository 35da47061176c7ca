import { getRouteApi } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { useTitle } from '../../lib/useTitle'
import { words as log } from '../../messages/requests'
import { EmptyState } from '../../ui/EmptyState'
import { PageHeader } from '../../ui/PageHeader'
import { RequestsList } from './RequestsList'

const route = getRouteApi('/$slug/settings/request-log')

/** All calls with the workspace's API keys, for those whose role reaches. */
export function RequestsPage() {
  useTitle(log.page)
  const { role, can } = useWorkspace()
  const search = route.useSearch()
  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={log.page} intro={can('ADMIN') ? log.intro : undefined} />
      {can('ADMIN') ? (
        <RequestsList search={search} />
      ) : (
        <EmptyState icon="shield" title={log.forbiddenTitle} hint={log.forbiddenHint(role)} />
      )}
    </div>
  )
}
