import { getRouteApi } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { useTitle } from '../../lib/useTitle'
import { t } from '../../messages'
import { words } from '../../messages/collections'
import { Button } from '../../ui/Button'
import { PageHeader } from '../../ui/PageHeader'
import { TagDialog } from './TagDialog'
import { TagsList } from './TagsList'

const route = getRouteApi('/$slug/tags')

/** The workspace's tags. */
export function TagsPage() {
  useTitle(words.tag.page)
  const { can } = useWorkspace()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const allowed = can('EDITOR')
  const create = () => navigate({ search: (old) => ({ ...old, create: '1' }) })
  const close = () => navigate({ search: (old) => ({ ...old, create: undefined }), replace: true })

  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={words.tag.page} intro={words.tag.intro}>
        <Button
          look="primary"
          icon="plus"
          aria-keyshortcuts="c"
          disabled={!allowed}
          title={allowed ? undefined : t.common.needsRole('EDITOR')}
          onClick={create}
        >
          {words.tag.create}
        </Button>
      </PageHeader>
      <TagsList search={search} />
      {search.create && allowed && <TagDialog onClose={close} />}
    </div>
  )
}
