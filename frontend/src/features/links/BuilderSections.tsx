import { formatDay } from '../../lib/format'
import { words } from '../../messages/links'
import { Disclosure } from '../../ui/Disclosure'
import type { BuilderProps } from './builderProps'
import { EndFields } from './EndFields'
import type { LinkDraft } from './linkDraft'
import { momentOf } from './localTime'
import { MoreFields } from './MoreFields'
import { ProtectionFields } from './ProtectionFields'
import { TargetFields } from './TargetFields'
import { UtmFields } from './UtmFields'
import { utmFields } from './utm'

/** What some links have, each part folded away with a word about what is in it. A part with a fault unfolds. */
export function BuilderSections(props: BuilderProps) {
  const { draft, before, errorOf, onChange } = props
  const { sections } = words.builder
  const faulty = (...fields: string[]) => fields.some((field) => errorOf(field) !== undefined)
  const utmFaulty = faulty(...utmFields.map((field) => `utm.${field}`))
  const endFaulty = faulty('expiresAt', 'expiredUrl')
  const targetsFaulty = faulty(
    'iosUrl',
    'androidUrl',
    'geo',
    ...draft.countries.map((rule) => `geo.${rule.country}`),
  )

  return (
    <div>
      <Disclosure
        key={`utm-${utmFaulty}`}
        open={utmFaulty}
        icon="tag"
        title={sections.campaign}
        summary={utmText(draft)}
      >
        <UtmFields utm={draft.utm} errorOf={errorOf} onChange={(utm) => onChange({ utm })} />
      </Disclosure>
      <Disclosure
        key={`end-${endFaulty}`}
        open={endFaulty}
        icon="clock"
        title={sections.end}
        summary={endText(draft)}
      >
        <EndFields {...props} />
      </Disclosure>
      <Disclosure
        key={`targets-${targetsFaulty}`}
        open={targetsFaulty}
        icon="globe"
        title={sections.targets}
        summary={targetsText(draft)}
      >
        <TargetFields {...props} />
      </Disclosure>
      <Disclosure
        key={`protection-${faulty('password')}`}
        open={faulty('password')}
        icon="lock"
        title={sections.protection}
        summary={protectionText(draft, Boolean(before?.hasPassword))}
      >
        <ProtectionFields {...props} />
      </Disclosure>
      <Disclosure
        key={`more-${faulty('partnerId', 'externalId')}`}
        open={faulty('partnerId', 'externalId')}
        icon="people"
        title={sections.more}
        summary={[draft.partner?.name, draft.externalId].filter(Boolean).join(' · ')}
      >
        <MoreFields {...props} />
      </Disclosure>
    </div>
  )
}

function utmText({ utm }: LinkDraft): string {
  return [utm.source, utm.medium, utm.campaign].filter(Boolean).join(' / ')
}

function endText({ expiresAt }: LinkDraft): string {
  const moment = momentOf(expiresAt)
  return moment ? formatDay(moment) : words.builder.endNever
}

function targetsText({ iosUrl, androidUrl, countries }: LinkDraft): string {
  const rules = [iosUrl, androidUrl, ...countries.map((rule) => rule.country)].filter(Boolean).length
  return rules ? words.builder.targets(rules) : ''
}

function protectionText({ password, passwordRemoved, cloaked }: LinkDraft, had: boolean): string {
  const guarded = password || (had && !passwordRemoved)
  return [guarded && words.builder.passwordOn, cloaked && words.builder.cloakedOn].filter(Boolean).join(' · ')
}
