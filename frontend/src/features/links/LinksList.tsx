import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { useShown } from '../../lib/showAtOnce'
import { useDrawn } from '../../lib/useDrawn'
import { useMedia } from '../../lib/useMedia'
import { words } from '../../messages/links'
import { ListFrame } from '../../ui/ListFrame'
import { BulkBar } from './BulkBar'
import { LinkCards } from './LinkCards'
import { LinksEmpty } from './LinksEmpty'
import { LinksTable } from './LinksTable'
import { LinksToolbar } from './LinksToolbar'
import { LinkTaskDialog } from './LinkTaskDialog'
import { isFiltered } from './linksFilter'
import { type Link, type LinksPage, linksQuery, listKey } from './linksQuery'
import type { LinksSearch } from './linksSearch'
import type { LinkTask } from './linkTask'
import { useClicks } from './useClicks'
import { useSelection } from './useSelection'

const none: readonly Link[] = []

/** A page of links, and what can be done to them. What is searched for stays also when nothing is found. */
export function LinksList({ search }: { search: LinksSearch }) {
  const { workspace } = useWorkspace()
  const select = useShown<LinksPage>(listKey(workspace.slug))
  const links = useQuery({ ...linksQuery(workspace.slug, search), select })
  const [task, setTask] = useState<LinkTask | null>(null)
  const wide = useMedia('(width >= 48rem)')
  const { page, former } = useDrawn(links, (data) => data.links)
  const nodes = page?.nodes ?? none
  const clicksOf = useClicks(nodes)
  const selection = useSelection(nodes)
  const filtered = isFiltered(search)
  const searchable = filtered || links.isError || Boolean(page?.totalCount)
  const List = wide ? LinksTable : LinkCards

  return (
    <>
      <ListFrame
        label={words.page}
        query={links}
        page={page}
        former={former}
        after={search.after}
        toolbar={searchable && <LinksToolbar search={search} total={page?.totalCount} />}
        empty={<LinksEmpty search={search} filtered={filtered} />}
      >
        <List links={nodes} search={search} selection={selection} clicksOf={clicksOf} onTask={setTask} />
      </ListFrame>
      <BulkBar selection={selection} onTask={setTask} />
      <LinkTaskDialog task={task} onClose={() => setTask(null)} />
    </>
  )
}
