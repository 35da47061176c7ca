import { getRouteApi } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { useTitle } from '../../lib/useTitle'
import { words } from '../../messages/audit'
import { EmptyState } from '../../ui/EmptyState'
import { PageHeader } from '../../ui/PageHeader'
import { AuditExport } from './AuditExport'
import { AuditList } from './AuditList'

const route = getRouteApi('/$slug/settings/audit-log')

/** Every change to keys, members and settings, for those whose role reaches. */
export function AuditPage() {
  useTitle(words.page)
  const { role, can } = useWorkspace()
  const search = route.useSearch()
  if (!can('ADMIN')) {
    return (
      <div className="flex flex-col gap-6">
        <PageHeader title={words.page} />
        <EmptyState icon="shield" title={words.forbiddenTitle} hint={words.forbiddenHint(role)} />
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={words.page} intro={words.intro}>
        <AuditExport search={search} />
      </PageHeader>
      <AuditList search={search} />
    </div>
  )
}
