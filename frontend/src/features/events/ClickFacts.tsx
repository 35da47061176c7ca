import { words } from '../../messages/events'
import { Fact } from '../../ui/Fact'
import { FactGroup } from '../../ui/FactGroup'
import { Moment } from '../../ui/Moment'
import { linkText, placeText } from './eventText'
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
          <bdi>{linkText(event)}</bdi>
        </Fact>
        <Fact name={names.destination}>
          <bdi>{event.url}</bdi>
        </Fact>
        <Fact name={names.trigger}>{words.triggers[event.trigger]}</Fact>
        {event.partner && <Fact name={names.partner}>{event.partner.name}</Fact>}
      </FactGroup>
      <FactGroup title={names.visit}>
        {visitor.map(([name, value]) => (
          <Fact key={name} name={name}>
            {value ? <bdi>{value}</bdi> : <span className="text-muted">{names.unknown}</span>}
          </Fact>
        ))}
        <Fact name={names.id}>
          <code className="text-xs">{event.id}</code>
        </Fact>
      </FactGroup>
    </>
  )
}
