import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/events'
import { linkText } from './eventText'
import type { Happening } from './happening'

type Named = { id: string; name: string }

/** The link of an event, with the way to its page. */
export function LinkOf({ event }: { event: Happening }) {
  const { slug } = useWorkspace().workspace
  const text = <bdi>{linkText(event)}</bdi>
  if (!event.link) return text
  return (
    <Link to="/$slug/links/$id" params={{ slug, id: event.link.id }} className="link">
      {text}
    </Link>
  )
}

/** A partner, with the way to the partner's page. */
export function PartnerOf({ partner }: { partner: Named }) {
  const { slug } = useWorkspace().workspace
  return (
    <Link to="/$slug/partners/$partnerId" params={{ slug, partnerId: partner.id }} className="link">
      <bdi>{partner.name}</bdi>
    </Link>
  )
}

/** A customer, with the way to the customer's page; one that was deleted has none. */
export function CustomerOf({ customer }: { customer: Named | null | undefined }) {
  const { slug } = useWorkspace().workspace
  if (!customer) return words.unknownCustomer
  return (
    <Link to="/$slug/customers/$customerId" params={{ slug, customerId: customer.id }} className="link">
      <bdi>{customer.name}</bdi>
    </Link>
  )
}
