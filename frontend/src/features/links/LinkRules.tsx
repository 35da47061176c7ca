import { useNow } from '../../lib/clock'
import { formatExact } from '../../lib/format'
import { locale } from '../../messages'
import { words } from '../../messages/links'
import { Fact } from '../../ui/Fact'
import { rulesOf } from './countryRules'
import { FactCard } from './FactCard'
import { isExpired } from './linkFacts'
import type { Link } from './linksQuery'
import { utmFields } from './utm'

/** What the link does to visitors, in the order in which a visit goes through it. */
export function LinkRules({ link }: { link: Link }) {
  const { details } = words
  const now = useNow()
  const rules = textsOf(link, isExpired(link, now))
  return (
    <FactCard title={details.rules} none={rules.length === 0 ? details.noRules : undefined}>
      {rules.map(([name, text]) => (
        <Fact key={name} name={name}>
          <bdi className="wrap-anywhere">{text}</bdi>
        </Fact>
      ))}
    </FactCard>
  )
}

function textsOf(link: Link, ended: boolean): (readonly [string, string])[] {
  const { details, builder } = words
  const countries = new Intl.DisplayNames(locale, { type: 'region' })
  const utm = utmFields.filter((field) => link.utm[field])
  const rules: (readonly [string, string | null | false | undefined])[] = [
    [details.password, link.hasPassword && details.passwordAsked],
    [ended ? details.ended : details.ends, link.expiresAt && formatExact(link.expiresAt)],
    [details.afterwards, link.expiredUrl],
    [details.ios, link.iosUrl],
    [details.android, link.androidUrl],
    ...rulesOf(link.geo).map(({ country, url }) => [countries.of(country) ?? country, url] as const),
    ...utm.map((field) => [`${details.campaign}: ${builder.utm[field]}`, link.utm[field]] as const),
    [details.cloaked, link.cloaked && details.cloakedOn],
  ]
  return rules.flatMap(([name, text]) => (text ? [[name, text] as const] : []))
}
