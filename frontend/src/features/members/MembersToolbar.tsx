import { allRoles } from '../../lib/roles'
import type { Direction } from '../../lib/searchText'
import { useFilter } from '../../lib/useFilter'
import { t } from '../../messages'
import { words } from '../../messages/members'
import { FilterMenu } from '../../ui/FilterMenu'
import { ListToolbar } from '../../ui/ListToolbar'
import { OrderSelect } from '../../ui/OrderSelect'
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

  return (
    <ListToolbar
      total={total === undefined ? undefined : words.total(total)}
      onClear={isFiltered(search) ? () => set({ q: undefined, role: undefined }) : undefined}
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
    </ListToolbar>
  )
}
