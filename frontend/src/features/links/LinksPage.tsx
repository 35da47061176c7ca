import { getRouteApi } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { useTitle } from '../../lib/useTitle'
import { t } from '../../messages'
import { words } from '../../messages/links'
import { Button } from '../../ui/Button'
import { PageHeader } from '../../ui/PageHeader'
import { BuilderFlow } from './BuilderFlow'
import { LinksList } from './LinksList'
import { LinksMenu } from './LinksMenu'

const route = getRouteApi('/$slug/links')

/** The workspace's links. */
export function LinksPage() {
  useTitle(words.page)
  const { can } = useWorkspace()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const allowed = can('EDITOR')
  const create = () => navigate({ search: (old) => ({ ...old, create: '1', edit: undefined }) })

  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={words.page} intro={words.intro}>
        <div className="flex items-center gap-2">
          <LinksMenu search={search} />
          <Button
            look="primary"
            icon="plus"
            aria-keyshortcuts="c"
            disabled={!allowed}
            title={allowed ? undefined : t.common.needsRole('EDITOR')}
            onClick={create}
          >
            {words.create}
          </Button>
        </div>
      </PageHeader>
      <LinksList search={search} />
      <BuilderFlow search={search} />
    </div>
  )
}
