import type { GraphQLSchema } from 'graphql'
import { useState } from 'react'
import { words } from '../../messages/explorer'
import { Icon } from '../../ui/Icon'
import { DocsFound } from './DocsFound'
import { DocsPage } from './DocsPage'
import type { Place } from './docs'

type Props = { schema: GraphQLSchema; trail: readonly Place[]; onTrail: (trail: Place[]) => void }

/** The schema to read: from the roots to every type and back, or straight to what a search finds. */
export function DocsBrowser({ schema, trail, onTrail }: Props) {
  const [query, setQuery] = useState('')
  const open = (place: Place) => {
    setQuery('')
    onTrail([...trail, place])
  }
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex items-center gap-2 border-b border-line px-3">
        <Icon name="search" className="size-4 text-muted" />
        <input
          type="search"
          aria-label={words.searchDocs}
          placeholder={words.searchDocs}
          className="h-10 w-full bg-transparent text-base outline-none placeholder:text-muted sm:text-[13px]"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section tabIndex={0} aria-label={words.docs} className="min-h-0 flex-1 overflow-y-auto p-4">
        {query.trim() ? (
          <DocsFound schema={schema} query={query} onOpen={open} />
        ) : (
          <DocsPage schema={schema} trail={trail} onOpen={open} onBack={() => onTrail(trail.slice(0, -1))} />
        )}
      </section>
    </div>
  )
}
