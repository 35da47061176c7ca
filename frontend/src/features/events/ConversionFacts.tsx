import { formatMoney } from '../../lib/money'
import { words } from '../../messages/events'
import { CopyButton } from '../../ui/CopyButton'
import { Fact } from '../../ui/Fact'
import { FactGroup } from '../../ui/FactGroup'
import { Moment } from '../../ui/Moment'
import { CustomerOf, LinkOf, PartnerOf } from './FactLinks'
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
          <CustomerOf customer={event.customer} />
        </Fact>
        {event.customer?.email && (
          <Fact name={names.email}>
            <bdi>{event.customer.email}</bdi>
          </Fact>
        )}
      </FactGroup>
      <FactGroup title={names.origin}>
        <Fact name={names.link}>
          <LinkOf event={event} />
        </Fact>
        {event.partner && (
          <Fact name={names.partner}>
            <PartnerOf partner={event.partner} />
          </Fact>
        )}
        <Fact name={names.click}>
          <code className="text-xs wrap-anywhere">{event.clickId}</code>
        </Fact>
        <Fact name={names.id}>
          <code className="text-xs wrap-anywhere">{event.id}</code>
          <CopyButton text={event.id} what={names.id} className="-my-1.5" />
        </Fact>
      </FactGroup>
    </>
  )
}
