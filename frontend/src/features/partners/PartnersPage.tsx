import { getRouteApi } from '@tanstack/react-router'
import { RoleButton } from '../../app/RoleButton'
import { useWorkspace } from '../../app/useWorkspace'
import { useTitle } from '../../lib/useTitle'
import { words } from '../../messages/partners'
import { PageHeader } from '../../ui/PageHeader'
import { CreatePartnerDialog } from './CreatePartnerDialog'
import { PartnersList } from './PartnersList'

const route = getRouteApi('/$slug/partners')

/** Who gets the credit for what comes of links. */
export function PartnersPage() {
  useTitle(words.page)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { can } = useWorkspace()
  const setCreate = (create: '1' | undefined) =>
    navigate({ search: (old) => ({ ...old, create }), replace: !create })
  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={words.page} intro={words.intro}>
        <RoleButton needs="EDITOR" look="primary" icon="plus" aria-keyshortcuts="c" onClick={() => setCreate('1')}>
          {words.create}
        </RoleButton>
      </PageHeader>
      <PartnersList search={search} />
      {search.create && can('EDITOR') && <CreatePartnerDialog onClose={() => setCreate(undefined)} />}
    </div>
  )
}
