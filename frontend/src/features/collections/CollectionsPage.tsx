import { getRouteApi } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { useTitle } from '../../lib/useTitle'
import { t } from '../../messages'
import { words } from '../../messages/collections'
import { Button } from '../../ui/Button'
import { PageHeader } from '../../ui/PageHeader'
import { CollectionDialog } from './CollectionDialog'
import { CollectionsList } from './CollectionsList'

const route = getRouteApi('/$slug/collections')

/** The workspace's collections. */
export function CollectionsPage() {
  useTitle(words.collection.page)
  const { can } = useWorkspace()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const allowed = can('EDITOR')
  const create = () => navigate({ search: (old) => ({ ...old, create: '1' }) })
  const close = () => navigate({ search: (old) => ({ ...old, create: undefined }), replace: true })

  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={words.collection.page} intro={words.collection.intro}>
        <Button
          look="primary"
          icon="plus"
          aria-keyshortcuts="c"
          disabled={!allowed}
          title={allowed ? undefined : t.common.needsRole('EDITOR')}
          onClick={create}
        >
          {words.collection.create}
        </Button>
      </PageHeader>
      <CollectionsList search={search} />
      {search.create && allowed && <CollectionDialog onClose={close} />}
    </div>
  )
}
