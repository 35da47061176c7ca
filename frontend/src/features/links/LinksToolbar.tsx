import { getRouteApi } from '@tanstack/react-router'
import { withoutSecrets } from '../../lib/keyText'
import type { Direction } from '../../lib/searchText'
import { useFilter } from '../../lib/useFilter'
import { words } from '../../messages/links'
import { Button } from '../../ui/Button'
import { NativeSelect } from '../../ui/NativeSelect'
import { SearchBox } from '../../ui/SearchBox'
import { LinksFilters } from './LinksFilters'
import { isFiltered } from './linksFilter'
import { defaultDirection, type LinksSearch, type Sort } from './linksSearch'

const route = getRouteApi('/$slug/links')

const orders: readonly (readonly [`${Sort}-${Direction}`, string])[] = [
  ['created-desc', words.sorts.newest],
  ['created-asc', words.sorts.oldest],
  ['updated-desc', words.sorts.changedLast],
  ['updated-asc', words.sorts.changedFirst],
  ['slug-asc', words.sorts.slugUp],
  ['slug-desc', words.sorts.slugDown],
]

/** Search, filters and the order. All of it lives in the address. */
export function LinksToolbar({ search, total }: { search: LinksSearch; total: number | undefined }) {
  const navigate = route.useNavigate()
  const set = useFilter<LinksSearch>()
  const sort = search.sort ?? 'created'
  const deleted = search.view === 'deleted'

  function setOrder(next: string) {
    const [sort, dir] = next.split('-') as [Sort, Direction]
    set({ sort, dir })
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      {!deleted && (
        <SearchBox
          label={words.search}
          placeholder={words.searchHint}
          value={search.q ?? ''}
          clean={withoutSecrets}
          onChange={(q) => set({ q: q || undefined })}
        />
      )}
      <LinksFilters search={search} onChange={set} />
      {isFiltered(search) && (
        <Button look="ghost" onClick={() => navigate({ search: {}, replace: true })}>
          {words.clearFilters}
        </Button>
      )}
      <p role="status" className="ms-auto text-[13px] text-muted">
        {total !== undefined && words.total(total)}
      </p>
      {!deleted && (
        <NativeSelect
          label={words.sort}
          value={`${sort}-${search.dir ?? defaultDirection(sort)}` as const}
          options={orders}
          onChange={setOrder}
          className="w-full sm:w-auto"
        />
      )}
      {deleted && <p className="w-full text-[13px] text-muted">{words.deletedHint}</p>}
    </div>
  )
}
