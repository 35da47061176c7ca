import { getRouteApi } from '@tanstack/react-router'
import { RoleButton } from '../../app/RoleButton'
import { useTitle } from '../../lib/useTitle'
import { words } from '../../messages/links'
import { PageHeader } from '../../ui/PageHeader'
import { BuilderFlow } from './BuilderFlow'
import { LinksList } from './LinksList'
import { LinksMenu } from './LinksMenu'

const route = getRouteApi('/$slug/links')

/** The workspace's links. */
export function LinksPage() {
  useTitle(words.page)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const create = () => navigate({ search: (old) => ({ ...old, create: '1', edit: undefined }) })

  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={words.page} intro={words.intro}>
        <div className="flex items-center gap-2">
          <LinksMenu search={search} />
          <RoleButton needs="EDITOR" look="primary" icon="plus" aria-keyshortcuts="c" onClick={create}>
            {words.create}
          </RoleButton>
        </div>
      </PageHeader>
      <LinksList search={search} />
      <BuilderFlow search={search} />
    </div>
  )
}
