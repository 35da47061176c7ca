import { isolate } from '../../lib/isolate'
import { formatMoney } from '../../lib/money'
import { once } from '../../lib/once'
import { locale, t } from '../../messages'
import { words } from '../../messages/events'
import type { Happening } from './happening'

const regions = once(() => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }))

type Click = Extract<Happening, { kind: 'clicks' }>

/** What happened in a few words. */
export function headline(event: Happening): string {
  if (event.kind === 'clicks') return linkText(event)
  if (event.kind === 'leads') return event.eventName
  return `${formatMoney(event)} · ${event.eventName}`
}

/** Where and by whom, as far as it is known. */
export function circumstances(event: Happening): string {
  if (event.kind !== 'clicks') {
    return [words.by(event.customer?.name ?? words.unknownCustomer), isolate(linkText(event))].join(' · ')
  }
  const client = event.browser && event.os ? words.on(event.browser, event.os) : (event.browser ?? event.os)
  const origin = event.referrer && words.from(hostOf(event.referrer))
  return [placeText(event), client, origin].filter(Boolean).join(' · ')
}

export function linkText({ link }: Happening): string {
  return link ? link.shortUrl.replace(/^https?:\/\//, '') : words.deletedLink
}

/** The smallest place that is known, and the country. */
export function placeText({ city, region, country }: Click): string {
  const name = country ? countryName(country) : ''
  return [city ?? region, name].filter(Boolean).join(t.common.comma)
}

function countryName(code: string): string {
  try {
    return regions().of(code) ?? code
  } catch {
    return code
  }
}

function hostOf(address: string): string {
  return URL.parse(address)?.host ?? address
}
