import type { ComponentProps, ReactNode } from 'react'
import { useFilter } from '../../lib/useFilter'
import { words as common } from '../../messages/collections'
import { EmptyExample } from '../../ui/EmptyExample'
import type { IconName } from '../../ui/iconPaths'
import { ListFrame } from '../../ui/ListFrame'
import { NoMatch } from '../../ui/NoMatch'
import { NamesToolbar } from './NamesToolbar'
import type { NamesSearch } from './namesSearch'
import type { NamesWords } from './namesWords'

type Props = Pick<ComponentProps<typeof ListFrame>, 'query' | 'page'> & {
  words: NamesWords
  icon: IconName
  search: NamesSearch
  /** A call that makes the first one. */
  example: ReactNode
  children: ReactNode
}

/** A page of collections or tags, and how they are found. */
export function NamesFrame({ words, icon, search, query, page, example, children }: Props) {
  const filter = useFilter<NamesSearch>()
  const empty = (
    <EmptyExample icon={icon} title={words.emptyTitle} hint={words.emptyHint}>
      {example}
    </EmptyExample>
  )
  const noMatch = (
    <NoMatch
      title={common.noMatchTitle}
      hint={common.noMatchHint}
      clear={common.clearSearch}
      onClear={() => filter({ q: undefined })}
    />
  )
  return (
    <ListFrame
      label={words.page}
      query={query}
      page={page}
      after={search.after}
      toolbar={
        (search.q || query.error || Boolean(page?.totalCount)) && (
          <NamesToolbar
            search={search}
            label={words.search}
            hint={words.searchHint}
            status={page ? words.total(page.totalCount) : ''}
            onChange={filter}
          />
        )
      }
      empty={search.q ? noMatch : empty}
    >
      <ul className="card divide-y divide-line">{children}</ul>
    </ListFrame>
  )
}
