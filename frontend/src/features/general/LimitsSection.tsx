import { formatNumber } from '../../lib/format'
import { words } from '../../messages/general'
import { Fact } from '../../ui/Fact'
import { Section } from '../../ui/Section'
import type { Limits } from './generalQuery'

/** What the server allows the workspace. Whoever runs it sets that. */
export function LimitsSection({ limits }: { limits: Limits }) {
  const w = words.limits
  const perMinute = (value: number) => (value ? w.perMinute(formatNumber(value)) : w.none)
  return (
    <Section title={w.title} hint={w.hint}>
      <dl className="divide-y divide-line px-5 py-2">
        <Fact name={w.requestsPerKey}>{perMinute(limits.requestsPerKey)}</Fact>
        <Fact name={w.requestsPerWorkspace}>{perMinute(limits.requestsPerWorkspace)}</Fact>
        <Fact name={w.streamsPerCaller}>{w.open(limits.streamsPerCaller)}</Fact>
        <Fact name={w.streamsPerWorkspace}>{w.open(limits.streamsPerWorkspace)}</Fact>
        <Fact name={w.requestLog}>{limits.requestLogDays ? w.days(limits.requestLogDays) : w.countsOnly}</Fact>
      </dl>
    </Section>
  )
}
