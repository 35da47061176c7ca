import { words } from '../../messages/analytics'
import { CardTabs } from '../../ui/CardTabs'
import type { Shown } from './analyticsQuery'
import { shownOf, withShown } from './analyticsSearch'
import { BreakdownBars } from './BreakdownBars'
import { BreakdownDownload } from './BreakdownDownload'
import { CountryMap } from './CountryMap'
import { groups } from './dimensions'
import { useAnalyticsSearch } from './useAnalyticsSearch'

/** Where visitors were: a map of the countries beside the list that says the same. */
export function PlacesCard({ shown }: { shown: Shown }) {
  const { search, set } = useAnalyticsSearch()
  const dimension = shownOf(search, 'places')
  return (
    <CardTabs
      label={words.groups.places}
      value={dimension}
      tabs={groups.places.map((name) => [name, words.tabs[name] ?? words.dimensions[name]] as const)}
      onChange={(next) => set({ show: withShown(search, 'places', next) })}
      action={<BreakdownDownload dimension={dimension} shown={shown} />}
    >
      {dimension === 'country' ? (
        <div className="grid items-center gap-2 lg:grid-cols-[3fr_2fr]">
          <CountryMap shown={shown} />
          <div className="max-h-[26rem] overflow-y-auto">
            <BreakdownBars dimension={dimension} shown={shown} />
          </div>
        </div>
      ) : (
        <BreakdownBars dimension={dimension} shown={shown} />
      )}
    </CardTabs>
  )
}
