import { allScopes } from '../../lib/scopes'
import type { Direction } from '../../lib/searchText'
import { useFilter } from '../../lib/useFilter'
import { words as keyLife } from '../../messages/keyLife'
import { keyWords } from '../../messages/keys'
import { names } from '../../messages/names'
import { FilterMenu } from '../../ui/FilterMenu'
import { ListToolbar } from '../../ui/ListToolbar'
import { OrderSelect } from '../../ui/OrderSelect'
import { CreatorFilter } from './CreatorFilter'
import { DaysFilter } from './DaysFilter'
import { KeysSearchBox } from './KeysSearchBox'
import { isFiltered, unfiltered } from './keysFilter'
import { allStates, defaultDirection, joinStates, type KeysSearch, type Sort, splitStates } from './keysSearch'

const orders: readonly (readonly [`${Sort}-${Direction}`, string])[] = [
  ['created-desc', keyWords.list.sorts.newest],
  ['created-asc', keyWords.list.sorts.oldest],
  ['name-asc', keyWords.list.sorts.nameUp],
  ['name-desc', keyWords.list.sorts.nameDown],
  ['used-desc', keyWords.list.sorts.usedNewest],
  ['used-asc', keyWords.list.sorts.usedOldest],
]

/** Search, filters and, on small screens, the order. All of it lives in the address. */
export function KeysToolbar({ search, total }: { search: KeysSearch; total: number | undefined }) {
  const set = useFilter<KeysSearch>()
  const { filters } = keyLife
  const sort = search.sort ?? 'created'

  return (
    <ListToolbar
      total={total === undefined ? undefined : keyWords.list.total(total)}
      onClear={isFiltered(search) ? () => set(unfiltered) : undefined}
      order={
        <OrderSelect
          orders={orders}
          sort={sort}
          dir={search.dir ?? defaultDirection(sort)}
          onChange={set}
          className="md:hidden"
        />
      }
    >
      <KeysSearchBox value={search.q ?? ''} onChange={(q) => set({ q: q || undefined })} />
      <FilterMenu
        label={keyWords.list.state}
        multiple
        values={splitStates(search.state)}
        options={allStates.map((state) => [state, names.states[state]] as const)}
        onChange={(states) => set({ state: joinStates(states) })}
      />
      <FilterMenu
        label={keyWords.list.scope}
        values={search.scope ? [search.scope] : []}
        options={allScopes.map((scope) => [scope, names.scopes[scope]] as const)}
        onChange={([scope]) => set({ scope })}
      />
      <CreatorFilter creator={search.creator} onChange={(creator) => set({ creator })} />
      <DaysFilter label={filters.unused} days={search.unused} onChange={(unused) => set({ unused })} />
      <DaysFilter label={filters.expires} days={search.expires} onChange={(expires) => set({ expires })} />
    </ListToolbar>
  )
}
