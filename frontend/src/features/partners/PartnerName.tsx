import { useWorkspace } from '../../app/useWorkspace'
import { PersonName } from '../people/PersonName'
import type { Partner } from './partnersQuery'

/** Who a partner is, as a link to the partner's page. */
export function PartnerName({ partner }: { partner: Partner }) {
  const { workspace } = useWorkspace()
  return (
    <PersonName
      to="/$slug/partners/$partnerId"
      params={{ slug: workspace.slug, partnerId: partner.id }}
      preload={false}
      person={partner.name}
      contact={partner.email}
    />
  )
}
