import type { ClickEventFragment } from '../../gql/graphql'
import { formatCountry } from '../../lib/format'
import { words } from '../../messages/customers'

/** Where a click came from and by what, as far as it is known. */
export function clickFacts({ city, country, browser, os, referrer }: ClickEventFragment): string {
  const place = [city, country && formatCountry(country)].filter(Boolean).join(', ')
  const device = [browser, os].filter(Boolean).join(', ')
  return [place, device, referrer && words.timeline.from(referrer)].filter(Boolean).join(' · ')
}
