import { words } from '../../messages/analytics'
import { Button } from '../../ui/Button'
import { FilterChip } from './FilterChip'
import { inverted } from './filters'
import { useAnalyticsSearch } from './useAnalyticsSearch'

/** What the numbers are narrowed to; nothing if they are of everything. */
export function FilterChips() {
  const { filters, setFilters } = useAnalyticsSearch()
  if (filters.length === 0) return null
  return (
    <section aria-label={words.filters} className="flex flex-wrap items-center gap-2">
      {filters.map((filter) => (
        <FilterChip
          key={`${filter.dimension}-${filter.not}-${filter.value}`}
          filter={filter}
          onTurn={() => setFilters(inverted(filters, filter))}
          onRemove={() => setFilters(filters.filter((other) => other !== filter))}
        />
      ))}
      <Button look="ghost" small onClick={() => setFilters([])}>
        {words.clearFilters}
      </Button>
    </section>
  )
}
