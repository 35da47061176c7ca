import { allRoles } from '../../lib/roles'
import type { Direction } from '../../lib/searchText'
import { useFilter } from '../../lib/useFilter'
import { t } from '../../messages'
import { words } from '../../messages/members'
import { Button } from '../../ui/Button'
import { FilterMenu } from '../../ui/FilterMenu'
import { NativeSelect } from '../../ui/NativeSelect'
import { SearchBox } from '../../ui/SearchBox'
import { isFiltered } from './membersFilter'
import { defaultDirection, joinRoles, type MembersSearch, type Sort, splitRoles } from './membersSearch'

const orders: readonly (readonly [`${Sort}-${Direction}`, string])[] = [
  ['joined-desc', words.sorts.newest],
  ['joined-asc', words.sorts.oldest],
  ['name-asc', words.sorts.nameUp],
  ['name-desc', words.sorts.nameDown],
  ['seen-desc', words.sorts.seenNewest],
  ['seen-asc', words.sorts.seenOldest],
]

/** Search, the filter and, on small screens, the order. All of it lives in the address. */
export function MembersToolbar({ search, total }: { search: MembersSearch; total: number | undefined }) {
  const set = useFilter<MembersSearch>()
  const sort = search.sort ?? 'joined'
  const order = `${sort}-${search.dir ?? defaultDirection(sort)}` as const

  function setOrder(next: string) {
    const [sort, dir] = next.split('-') as [Sort, Direction]
    set({ sort, dir })
  }

  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchBox
        label={words.search}
        placeholder={words.searchHint}
        value={search.q ?? ''}
        onChange={(q) => set({ q: q || undefined })}
      />
      <FilterMenu
        label={words.role}
        multiple
        values={splitRoles(search.role)}
        options={allRoles.map((role) => [role, t.roles[role]] as const)}
        onChange={(roles) => set({ role: joinRoles(roles) })}
      />
      {isFiltered(search) && (
        <Button look="ghost" onClick={() => set({ q: undefined, role: undefined })}>
          {words.clearFilters}
        </Button>
      )}
      <p role="status" className="ms-auto text-[13px] text-muted">
        {total !== undefined && words.total(total)}
      </p>
      <NativeSelect
        label={words.sort}
        value={order}
        options={orders}
        onChange={setOrder}
        className="w-full md:hidden"
      />
    </div>
  )
}
