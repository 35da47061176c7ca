import { useLetterKeys } from '../../app/useLetterKeys'
import { words } from '../../messages/analytics'
import { Segments } from '../../ui/Segments'
import { defaultRange, type Range, ranges } from './analyticsSearch'
import { DatesPopover } from './DatesPopover'
import type { Period } from './period'
import { useAnalyticsSearch } from './useAnalyticsSearch'

const letters: Record<Range, string> = { '24h': 'd', '7d': 'w', '30d': 'm', '90d': 'q', '52w': 'y' }

const options = ranges.map((range) => {
  const [text, name] = words.ranges[range]
  return { value: range, text, name, shortcut: letters[range] }
})

/** Presets, each with a letter key, and days of one's own. */
export function RangeControls({ period }: { period: Period }) {
  const { search, set } = useAnalyticsSearch()
  const choose = (range: Range) => set({ range, from: undefined, to: undefined })
  useLetterKeys(Object.fromEntries(ranges.map((range) => [letters[range], () => choose(range)])))

  return (
    <div className="flex w-full flex-wrap items-center gap-2 sm:w-auto sm:max-w-full">
      <Segments
        label={words.range}
        value={search.from ? undefined : (search.range ?? defaultRange)}
        options={options}
        onChange={choose}
      />
      <DatesPopover period={period} />
    </div>
  )
}
