import { formatMoney } from '../../lib/money'
import { words } from '../../messages/events'
import { Fact } from '../../ui/Fact'
import { FactGroup } from '../../ui/FactGroup'
import { Moment } from '../../ui/Moment'
import { linkText } from './eventText'
import type { Happening } from './happening'

/** What is known of a lead or a sale. */
export function ConversionFacts({ event }: { event: Exclude<Happening, { kind: 'clicks' }> }) {
  const names = words.details
  return (
    <>
      <FactGroup title={names.recorded}>
        <Fact name={names.when}>
          <Moment time={event.createdAt} />
        </Fact>
        <Fact name={names.event}>{event.eventName}</Fact>
        {event.kind === 'sales' && <Fact name={names.amount}>{formatMoney(event)}</Fact>}
        {event.kind === 'sales' && event.refunded > 0 && (
          <Fact name={names.refunded}>{formatMoney({ amount: event.refunded, currency: event.currency })}</Fact>
        )}
        {event.kind === 'sales' && event.invoiceId && <Fact name={names.invoice}>{event.invoiceId}</Fact>}
        <Fact name={names.customer}>
          <bdi>{event.customer?.name ?? words.unknownCustomer}</bdi>
        </Fact>
        {event.customer?.email && (
          <Fact name={names.email}>
            <bdi>{event.customer.email}</bdi>
          </Fact>
        )}
      </FactGroup>
      <FactGroup title={names.origin}>
        <Fact name={names.link}>
          <bdi>{linkText(event)}</bdi>
        </Fact>
        {event.partner && <Fact name={names.partner}>{event.partner.name}</Fact>}
        <Fact name={names.click}>
          <code className="text-xs">{event.clickId}</code>
        </Fact>
        <Fact name={names.id}>
          <code className="text-xs">{event.id}</code>
        </Fact>
      </FactGroup>
    </>
  )
}
