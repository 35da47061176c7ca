import { getRouteApi } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { useTitle } from '../../lib/useTitle'
import { keyWords } from '../../messages/keys'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { PageHeader } from '../../ui/PageHeader'
import { CreateKeyFlow } from './CreateKeyFlow'
import { KeySheet } from './KeySheet'
import { KeysList } from './KeysList'
import { LateUseBanner } from './LateUseBanner'

const route = getRouteApi('/$slug/settings/api-keys')

/** The workspace's API keys, for those whose role reaches. */
export function KeysPage() {
  useTitle(keyWords.list.page)
  const { workspace, role, can } = useWorkspace()
  const search = route.useSearch()
  const navigate = route.useNavigate()

  if (!can('ADMIN')) {
    return (
      <div className="flex flex-col gap-6">
        <PageHeader title={keyWords.list.page} />
        <EmptyState icon="shield" title={keyWords.list.forbiddenTitle} hint={keyWords.list.forbiddenHint(role)} />
      </div>
    )
  }

  const create = () => navigate({ search: (old) => ({ ...old, create: '1' }) })
  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={keyWords.list.page} intro={keyWords.list.intro}>
        <Button look="primary" icon="plus" aria-keyshortcuts="c" onClick={create}>
          {keyWords.list.create}
        </Button>
      </PageHeader>
      <LateUseBanner />
      <KeysList key={workspace.slug} search={search} />
      <CreateKeyFlow search={search} />
      {search.key && <KeySheet id={search.key} />}
    </div>
  )
}
