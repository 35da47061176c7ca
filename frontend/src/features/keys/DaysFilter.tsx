import { words as keyLife } from '../../messages/keyLife'
import { FilterMenu } from '../../ui/FilterMenu'
import { type DayCount, dayCounts } from './keysSearch'

type Props = { label: string; days: DayCount | undefined; onChange: (days: DayCount | undefined) => void }

/** Filters by a number of days. */
export function DaysFilter({ label, days, onChange }: Props) {
  return (
    <FilterMenu
      label={label}
      values={days ? [days] : []}
      options={dayCounts.map((count) => [count, keyLife.filters.days(Number(count))] as const)}
      onChange={([next]) => onChange(next)}
    />
  )
}
