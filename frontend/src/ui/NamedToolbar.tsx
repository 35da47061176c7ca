import { type NamedSearch, type Sort, sortingOf } from '../lib/namedSearch'
import type { Direction } from '../lib/searchText'
import { t } from '../messages'
import { Button } from './Button'
import { NativeSelect } from './NativeSelect'
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

  function setOrder(next: string) {
    const [sort, dir] = next.split('-') as [Sort, Direction]
    onChange({ sort, dir })
  }

  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchBox
        label={label}
        placeholder={placeholder}
        value={search.q ?? ''}
        onChange={(q) => onChange({ q: q || undefined })}
      />
      {search.q && (
        <Button look="ghost" onClick={() => onChange({ q: undefined })}>
          {t.lists.clearFilters}
        </Button>
      )}
      <p role="status" className="ms-auto text-[13px] text-muted">
        {total}
      </p>
      <NativeSelect
        label={t.lists.sort}
        value={`${sort}-${dir}` as const}
        options={orders}
        onChange={setOrder}
        className="w-full md:hidden"
      />
    </div>
  )
}
