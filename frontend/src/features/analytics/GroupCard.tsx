import { words } from '../../messages/analytics'
import { CardTabs } from '../../ui/CardTabs'
import type { Shown } from './analyticsQuery'
import { shownOf, withShown } from './analyticsSearch'
import { BreakdownBars } from './BreakdownBars'
import { BreakdownDownload } from './BreakdownDownload'
import { type DimensionName, type Group, groups } from './dimensions'
import { useAnalyticsSearch } from './useAnalyticsSearch'

type Props = { group: Group; shown: Shown }

/** What the numbers consist of, by one of a few dimensions. */
export function GroupCard({ group, shown }: Props) {
  const { search, set } = useAnalyticsSearch()
  const dimension = shownOf(search, group)
  const members: readonly DimensionName[] = groups[group]
  return (
    <CardTabs
      label={words.groups[group]}
      value={dimension}
      tabs={members.map((name) => [name, words.tabs[name] ?? words.dimensions[name]] as const)}
      onChange={(next) => set({ show: withShown(search, group, next) })}
      action={<BreakdownDownload dimension={dimension} shown={shown} />}
    >
      <BreakdownBars dimension={dimension} shown={shown} />
    </CardTabs>
  )
}
