import { getRouteApi } from '@tanstack/react-router'
import { withoutSecrets } from '../../lib/keyText'
import type { Direction } from '../../lib/searchText'
import { useFilter } from '../../lib/useFilter'
import { words } from '../../messages/links'
import { ListToolbar } from '../../ui/ListToolbar'
import { OrderSelect } from '../../ui/OrderSelect'
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
  ['shortId-asc', words.sorts.shortIdUp],
  ['shortId-desc', words.sorts.shortIdDown],
]

/** Search, filters and the order. All of it lives in the address. Deleted links are neither searched nor ordered. */
export function LinksToolbar({ search, total }: { search: LinksSearch; total: number | undefined }) {
  const navigate = route.useNavigate()
  const set = useFilter<LinksSearch>()
  const sort = search.sort ?? 'created'
  const deleted = search.view === 'deleted'
  return (
    <ListToolbar
      total={total === undefined ? undefined : words.total(total)}
      onClear={isFiltered(search) ? () => navigate({ search: {}, replace: true }) : undefined}
      order={
        !deleted && (
          <OrderSelect orders={orders} sort={sort} dir={search.dir ?? defaultDirection(sort)} onChange={set} />
        )
      }
      hint={deleted ? words.deletedHint : undefined}
    >
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
    </ListToolbar>
  )
}
