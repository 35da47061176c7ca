import type { ComponentProps, ReactNode } from 'react'
import type { NamedSearch } from '../../lib/namedSearch'
import { useFilter } from '../../lib/useFilter'
import { ListFrame } from '../../ui/ListFrame'
import { NamedToolbar } from '../../ui/NamedToolbar'
import { NoMatch } from '../../ui/NoMatch'

type Props = Pick<ComponentProps<typeof ListFrame>, 'query' | 'page' | 'children'> & {
  words: { page: string; search: string; searchHint: string; total: (value: number) => string }
  search: NamedSearch
  /** What stands there while there is nobody at all. */
  nobody: ReactNode
}

/** A page of customers or partners, and how they are found. */
export function PeopleFrame({ words, search, query, page, nobody, children }: Props) {
  const filter = useFilter<NamedSearch>()
  return (
    <ListFrame
      label={words.page}
      query={query}
      page={page}
      after={search.after}
      toolbar={
        (search.q || Boolean(page?.totalCount)) && (
          <NamedToolbar
            label={words.search}
            placeholder={words.searchHint}
            search={search}
            total={page ? words.total(page.totalCount) : undefined}
            onChange={filter}
          />
        )
      }
      empty={search.q ? <NoMatch onClear={() => filter({ q: undefined })} /> : nobody}
    >
      {children}
    </ListFrame>
  )
}
