import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import { type AnalyticsSearch, parseAnalyticsSearch } from './analyticsSearch'
import type { DimensionName } from './dimensions'
import { type Filter, filterSearch, filtersOf, toggled } from './filters'

const route = getRouteApi('/$slug/analytics')

/** What the page's address says, and what changes it. A new filter is a step that the browser can take back. */
export function useAnalyticsSearch() {
  const search = parseAnalyticsSearch(route.useSearch())
  const navigate = route.useNavigate()
  const filters = filtersOf(search)

  const set = useCallback(
    (change: Partial<AnalyticsSearch>) =>
      navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false }),
    [navigate],
  )
  const setFilters = (next: readonly Filter[]) =>
    navigate({ search: (old) => ({ ...old, ...filterSearch(next) }), resetScroll: false })
  const pick = (dimension: DimensionName, value: string) => setFilters(toggled(filters, dimension, value))

  return { search, filters, set, setFilters, pick }
}
