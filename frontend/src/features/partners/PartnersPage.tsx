import { getRouteApi } from '@tanstack/react-router'
import { useWhyNot } from '../../app/useWhyNot'
import { useTitle } from '../../lib/useTitle'
import { words } from '../../messages/partners'
import { Button } from '../../ui/Button'
import { PageHeader } from '../../ui/PageHeader'
import { CreatePartnerDialog } from './CreatePartnerDialog'
import { PartnersList } from './PartnersList'

const route = getRouteApi('/$slug/partners')

/** Who gets the credit for what comes of links. */
export function PartnersPage() {
  useTitle(words.page)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const reason = useWhyNot()('EDITOR')
  const setCreate = (create: '1' | undefined) =>
    navigate({ search: (old) => ({ ...old, create }), replace: !create })
  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={words.page} intro={words.intro}>
        <Button
          look="primary"
          icon="plus"
          disabled={Boolean(reason)}
          title={reason}
          onClick={() => setCreate('1')}
        >
          {words.create}
        </Button>
      </PageHeader>
      <PartnersList search={search} />
      {search.create && !reason && <CreatePartnerDialog onClose={() => setCreate(undefined)} />}
    </div>
  )
}
