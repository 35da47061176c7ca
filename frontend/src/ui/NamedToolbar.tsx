import { type NamedSearch, type Sort, sortingOf } from '../lib/namedSearch'
import type { Direction } from '../lib/searchText'
import { t } from '../messages'
import { ListToolbar } from './ListToolbar'
import { OrderSelect } from './OrderSelect'
import { SearchBox } from './SearchBox'

const orders: readonly (readonly [`${Sort}-${Direction}`, string])[] = [
  ['created-desc', t.lists.newest],
  ['created-asc', t.lists.oldest],
  ['name-asc', t.lists.nameUp],
  ['name-desc', t.lists.nameDown],
]

type Props = {
  label: string
  placeholder: string
  search: NamedSearch
  /** How many things there are, in words. */
  total: string | undefined
  onChange: (change: Partial<NamedSearch>) => void
}

/** Search and, on small screens, the order of a list of things with names. All of it lives in the address. */
export function NamedToolbar({ label, placeholder, search, total, onChange }: Props) {
  const { sort, dir } = sortingOf(search)

  return (
    <ListToolbar
      total={total}
      onClear={search.q ? () => onChange({ q: undefined }) : undefined}
      order={<OrderSelect orders={orders} sort={sort} dir={dir} onChange={onChange} className="md:hidden" />}
    >
      <SearchBox
        label={label}
        placeholder={placeholder}
        value={search.q ?? ''}
        onChange={(q) => onChange({ q: q || undefined })}
      />
    </ListToolbar>
  )
}
