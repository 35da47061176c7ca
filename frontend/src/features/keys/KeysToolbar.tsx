import { allScopes } from '../../lib/scopes'
import type { Direction } from '../../lib/searchText'
import { useFilter } from '../../lib/useFilter'
import { words as keyLife } from '../../messages/keyLife'
import { keyWords } from '../../messages/keys'
import { names } from '../../messages/names'
import { Button } from '../../ui/Button'
import { FilterMenu } from '../../ui/FilterMenu'
import { NativeSelect } from '../../ui/NativeSelect'
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
  const order = `${sort}-${search.dir ?? defaultDirection(sort)}` as const

  function setOrder(next: string) {
    const [sort, dir] = next.split('-') as [Sort, Direction]
    set({ sort, dir })
  }

  return (
    <div className="flex flex-wrap items-center gap-2">
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
      {isFiltered(search) && (
        <Button look="ghost" onClick={() => set(unfiltered)}>
          {keyWords.list.clearFilters}
        </Button>
      )}
      <p role="status" className="ms-auto text-[13px] text-muted">
        {total !== undefined && keyWords.list.total(total)}
      </p>
      <NativeSelect
        label={keyWords.list.sort}
        value={order}
        options={orders}
        onChange={setOrder}
        className="w-full md:hidden"
      />
    </div>
  )
}
