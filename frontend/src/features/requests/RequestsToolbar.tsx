import { formatUtcDay } from '../../lib/format'
import { words as log } from '../../messages/requests'
import { FilterMenu } from '../../ui/FilterMenu'
import { ListToolbar } from '../../ui/ListToolbar'
import { TextFilter } from '../../ui/TextFilter'
import { KeyFilter } from './KeyFilter'
import { commonOutcomes, outcomeName } from './outcomes'
import { isFiltered, unfiltered } from './requestsFilter'
import { dayOf, splitOutcomes, times, type WorkspaceRequestsSearch } from './requestsSearch'
import { useRequestsSearch } from './useRequestsSearch'

const statuses = ['200', '201', '204', '400', '401', '403', '404', '409', '413', '429', '500', '503']

type Props = { search: WorkspaceRequestsSearch; total: number | undefined; ofKey: boolean }

/** The filters of a log. All of them live in the address. */
export function RequestsToolbar({ search, total, ofKey }: Props) {
  const { filter: set } = useRequestsSearch()
  const { filters } = log
  const outcomes = splitOutcomes(search.outcome)

  return (
    <ListToolbar
      total={total === undefined ? undefined : log.total(total)}
      onClear={isFiltered(search) ? () => set(unfiltered) : undefined}
    >
      {!ofKey && <KeyFilter id={search.key} onChange={(key) => set({ key })} />}
      <FilterMenu
        label={filters.outcome}
        multiple
        values={outcomes}
        options={withOthers(commonOutcomes, outcomes).map((name) => [name, outcomeName(name)] as const)}
        onChange={(next) => set({ outcome: next.join(',') || undefined })}
      />
      <TextFilter
        label={filters.operation}
        hint={filters.operationHint}
        apply={filters.apply}
        value={search.operation}
        onChange={(operation) => set({ operation })}
      />
      <TextFilter
        label={filters.address}
        hint={filters.addressHint}
        apply={filters.apply}
        value={search.address}
        onChange={(address) => set({ address })}
      />
      <FilterMenu
        label={filters.status}
        values={search.status ? [search.status] : []}
        options={withOthers(statuses, search.status ? [search.status] : []).map((code) => [code, code] as const)}
        onChange={([status]) => set({ status })}
      />
      <FilterMenu
        label={filters.time}
        values={search.time ? [search.time] : []}
        options={timeOptions(search.time)}
        onChange={([time]) => set({ time })}
      />
    </ListToolbar>
  )
}

/** The usual choices, and those of the address that are not among them. */
function withOthers(usual: readonly string[], chosen: readonly string[]): string[] {
  return [...new Set([...usual, ...chosen])]
}

function timeOptions(time: string | undefined): (readonly [string, string])[] {
  const usual = times.map((name) => [name, log.filters.times[name]] as const)
  const day = dayOf(time)
  return time && day !== undefined ? [...usual, [time, formatUtcDay(new Date(day).toISOString())]] : usual
}
