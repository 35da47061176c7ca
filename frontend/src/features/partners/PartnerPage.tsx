import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { useTitle } from '../../lib/useTitle'
import { words } from '../../messages/partners'
import { DetailFrame } from '../../ui/DetailFrame'
import { PartnerDetails } from './PartnerDetails'
import { PartnerTaskDialog } from './PartnerTaskDialog'
import { partnerQuery } from './partnersQuery'
import type { PartnerTask } from './partnerTask'

const route = getRouteApi('/$slug/partners/$partnerId')

/** Everything about one partner. */
export function PartnerPage() {
  const { slug } = useWorkspace().workspace
  const { partnerId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const query = useQuery(partnerQuery(slug, partnerId))
  const [task, setTask] = useState<PartnerTask | null>(null)
  const partner = query.data?.partner
  useTitle(partner?.name ?? words.page)

  const back = (
    <Link to="/$slug/partners" params={{ slug }} className="btn btn-secondary mt-5">
      {words.missing.back}
    </Link>
  )
  return (
    <DetailFrame query={query} missing={{ ...words.missing, back }}>
      {partner && (
        <>
          <PartnerDetails partner={partner} search={search} onTask={setTask} />
          <PartnerTaskDialog
            task={task}
            onClose={() => setTask(null)}
            onGone={() => navigate({ to: '/$slug/partners', params: { slug }, replace: true })}
          />
        </>
      )}
    </DetailFrame>
  )
}
