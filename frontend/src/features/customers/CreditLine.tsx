import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/customers'
import type { LeadEvent } from './customersQuery'
import { EventLink } from './EventLink'

type Props = { event: Pick<LeadEvent, 'link' | 'partnerId' | 'partner'> }

/** Through which link a lead or a sale came, and who has the credit. */
export function CreditLine({ event }: Props) {
  const { workspace } = useWorkspace()
  const { through, creditedTo, deletedPartner } = words.timeline
  const { link, partner, partnerId } = event
  return (
    <p className="text-[13px] text-muted wrap-anywhere">
      {through} <EventLink link={link} />
      {partnerId && <> · {creditedTo} </>}
      {partnerId && !partner && deletedPartner}
      {partner && (
        <Link
          to="/$slug/partners/$partnerId"
          params={{ slug: workspace.slug, partnerId: partner.id }}
          className="link"
        >
          <bdi>{partner.name}</bdi>
        </Link>
      )}
    </p>
  )
}
