import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import { useDelayed } from '../../lib/useDelayed'
import { useTitle } from '../../lib/useTitle'
import { t } from '../../messages'
import { words } from '../../messages/general'
import { Failure } from '../../ui/Failure'
import { ListSkeleton } from '../../ui/ListSkeleton'
import { Notice } from '../../ui/Notice'
import { PageHeader } from '../../ui/PageHeader'
import { ContentsSection } from './ContentsSection'
import { DeleteSection } from './DeleteSection'
import { settingsQuery } from './generalQuery'
import { LeaveSection } from './LeaveSection'
import { LimitsSection } from './LimitsSection'
import { RequestLogForm } from './RequestLogForm'
import { RetentionForm } from './RetentionForm'
import { WorkspaceForm } from './WorkspaceForm'
import { ZoneForm } from './ZoneForm'

/** What the workspace is called and keeps. Everybody reads it; admins change it. */
export function GeneralPage() {
  useTitle(words.page)
  const { workspace, role, can } = useWorkspace()
  const query = useQuery(settingsQuery(workspace.slug))
  const slow = useDelayed(query.isPending)
  const settings = query.data
  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={words.page} intro={words.intro} />
      {!can('ADMIN') && <Notice>{words.needsAdmin(t.roles[role])}</Notice>}
      {!settings && query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {!settings && slow && <ListSkeleton />}
      {settings && (
        <div className="divide-y divide-line border-t border-line">
          <WorkspaceForm key={settings.slug} settings={settings} />
          <ZoneForm key={settings.timezone} timezone={settings.timezone} />
          <RetentionForm key={`clicks ${settings.retentionDays}`} days={settings.retentionDays} />
          <RequestLogForm
            key={`log ${settings.requestLogDays}`}
            days={settings.requestLogDays}
            most={settings.limits.requestLogDays}
          />
          <ContentsSection />
          <LimitsSection limits={settings.limits} />
          <LeaveSection />
          <DeleteSection />
        </div>
      )}
    </div>
  )
}
