import type { ClickEventFragment } from '../../gql/graphql'
import { formatCountry } from '../../lib/format'
import { isolate } from '../../lib/isolate'
import { t } from '../../messages'
import { words } from '../../messages/customers'

/** Where a click came from and by what, as far as it is known. */
export function clickFacts({ city, country, browser, os, referrer }: ClickEventFragment): string {
  const place = [city, country && formatCountry(country)].filter(Boolean).join(t.common.comma)
  const device = [browser, os].filter(Boolean).join(t.common.comma)
  const parts = [place, device, referrer && words.timeline.from(referrer)]
  return parts
    .filter((part) => part)
    .map((part) => isolate(`${part}`))
    .join(' · ')
}
