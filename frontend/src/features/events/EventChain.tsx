import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/events'
import { ChainItem } from './ChainItem'
import { chainQuery } from './eventQuery'
import type { Happening } from './happening'

/** What an event belongs to: the click, and the leads and sales that came of it, each with the way to it. */
export function EventChain({ event }: { event: Happening }) {
  const { workspace } = useWorkspace()
  const query = useQuery(chainQuery(workspace.slug, event.kind === 'clicks' ? event.id : event.clickId))
  const { chain } = words
  if (query.isPending || query.isError) return null
  return (
    <section>
      <h3 className="text-sm font-semibold">{chain.title}</h3>
      {!query.data && <p className="mt-1 text-[13px] text-muted">{chain.gone}</p>}
      <ol className="mt-2">
        {query.data?.events.map((one) => (
          <ChainItem key={one.id} event={one} current={one.id === event.id} />
        ))}
      </ol>
      {query.data?.events.length === 1 && <p className="mt-1 text-[13px] text-muted">{chain.nothing}</p>}
      {query.data && query.data.more > 0 && (
        <p className="mt-1 text-[13px] text-muted">{chain.more(query.data.more)}</p>
      )}
    </section>
  )
}
