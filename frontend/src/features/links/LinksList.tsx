import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { cx } from '../../lib/cx'
import { useDelayed } from '../../lib/useDelayed'
import { useMedia } from '../../lib/useMedia'
import { words } from '../../messages/links'
import { Failure } from '../../ui/Failure'
import { ListSkeleton } from '../../ui/ListSkeleton'
import { Pages } from '../../ui/Pages'
import { BulkBar } from './BulkBar'
import { LinkCards } from './LinkCards'
import { LinksEmpty } from './LinksEmpty'
import { LinksTable } from './LinksTable'
import { LinksToolbar } from './LinksToolbar'
import { LinkTaskDialog } from './LinkTaskDialog'
import { isFiltered } from './linksFilter'
import { type Link, linksQuery } from './linksQuery'
import type { LinksSearch } from './linksSearch'
import type { LinkTask } from './linkTask'
import { useClicks } from './useClicks'
import { useSelection } from './useSelection'

const none: readonly Link[] = []

/**
 * The list in whatever state it is: loading, failed, empty, or a page of links. What is searched for stays in all. Links
 * are drawn piece by piece, so that nothing else waits.
 */
export function LinksList({ search }: { search: LinksSearch }) {
  const { workspace } = useWorkspace()
  const links = useQuery(linksQuery(workspace.slug, search))
  const [task, setTask] = useState<LinkTask | null>(null)
  const slow = useDelayed(links.isPending)
  const wide = useMedia('(width >= 48rem)')
  const page = links.data?.links
  const nodes = page?.nodes ?? none
  const shown = useDeferredValue(nodes, none)
  const clicksOf = useClicks(nodes)
  const selection = useSelection(nodes)
  const filtered = isFiltered(search)
  const searchable = filtered || links.isError || Boolean(page?.totalCount)
  const List = wide ? LinksTable : LinkCards

  return (
    <section aria-label={words.page} className="flex flex-col gap-4" aria-busy={links.isPlaceholderData}>
      {searchable && <LinksToolbar search={search} total={page?.totalCount} />}
      {!page && links.isError && <Failure error={links.error} onRetry={() => links.refetch()} />}
      {!page && slow && <ListSkeleton />}
      {page && nodes.length === 0 && <LinksEmpty search={search} filtered={filtered} />}
      {nodes.length > 0 && (
        <div className={cx('transition-opacity', links.isPlaceholderData && 'opacity-60')}>
          <List links={shown} search={search} selection={selection} clicksOf={clicksOf} onTask={setTask} />
        </div>
      )}
      {page && <Pages after={search.after} next={page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null} />}
      <BulkBar selection={selection} onTask={setTask} />
      <LinkTaskDialog task={task} onClose={() => setTask(null)} />
    </section>
  )
}
