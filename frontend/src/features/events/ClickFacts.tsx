import { words } from '../../messages/events'
import { CopyButton } from '../../ui/CopyButton'
import { Fact } from '../../ui/Fact'
import { FactGroup } from '../../ui/FactGroup'
import { Moment } from '../../ui/Moment'
import { placeText } from './eventText'
import { LinkOf, PartnerOf } from './FactLinks'
import type { Happening } from './happening'

/** What is known of a click. */
export function ClickFacts({ event }: { event: Extract<Happening, { kind: 'clicks' }> }) {
  const names = words.details
  const visitor: [string, string | null | undefined][] = [
    [names.place, placeText(event)],
    [names.device, event.device],
    [names.browser, event.browser],
    [names.system, event.os],
    [names.language, event.language],
    [names.referrer, event.referrer],
  ]
  return (
    <>
      <FactGroup title={names.origin}>
        <Fact name={names.when}>
          <Moment time={event.createdAt} />
        </Fact>
        <Fact name={names.link}>
          <LinkOf event={event} />
        </Fact>
        <Fact name={names.destination}>
          <bdi>{event.url}</bdi>
        </Fact>
        <Fact name={names.trigger}>{words.triggers[event.trigger]}</Fact>
        {event.partner && (
          <Fact name={names.partner}>
            <PartnerOf partner={event.partner} />
          </Fact>
        )}
      </FactGroup>
      <FactGroup title={names.visit}>
        {visitor.map(([name, value]) => (
          <Fact key={name} name={name}>
            {value ? <bdi>{value}</bdi> : <span className="text-muted">{names.unknown}</span>}
          </Fact>
        ))}
        <Fact name={names.id}>
          <code className="text-xs wrap-anywhere">{event.id}</code>
          <CopyButton text={event.id} what={names.id} className="-my-1.5" />
        </Fact>
      </FactGroup>
    </>
  )
}
