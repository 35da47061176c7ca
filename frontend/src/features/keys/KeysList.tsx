import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { useDelayed } from '../../lib/useDelayed'
import { Failure } from '../../ui/Failure'
import { ListSkeleton } from '../../ui/ListSkeleton'
import { Pages } from '../../ui/Pages'
import { KeysChoiceBar } from './KeysChoiceBar'
import { KeysEmpty } from './KeysEmpty'
import { KeysRows } from './KeysRows'
import { KeysToolbar } from './KeysToolbar'
import { KeyTaskDialog } from './KeyTaskDialog'
import { isFiltered } from './keysFilter'
import { keysQuery } from './keysQuery'
import type { KeysSearch } from './keysSearch'
import type { KeyTask } from './keyTask'
import { useChoice } from './useChoice'

/** The list in whatever state it is: loading, failed, empty, or a page of keys. What is searched for stays in all. */
export function KeysList({ search }: { search: KeysSearch }) {
  const { workspace } = useWorkspace()
  const keys = useQuery(keysQuery(workspace.slug, search))
  const [task, setTask] = useState<KeyTask | null>(null)
  const choice = useChoice()
  const slow = useDelayed(keys.isPending)
  const page = keys.data?.apiKeys
  const filtered = isFiltered(search)
  const searchable = filtered || keys.isError || Boolean(page?.totalCount)

  return (
    <section className="flex flex-col gap-4" aria-busy={keys.isPlaceholderData}>
      {searchable && <KeysToolbar search={search} total={page?.totalCount} />}
      {!page && keys.isError && <Failure error={keys.error} onRetry={() => keys.refetch()} />}
      {!page && slow && <ListSkeleton />}
      {page?.totalCount === 0 && <KeysEmpty filtered={filtered} />}
      {page && page.totalCount > 0 && (
        <KeysRows
          keys={page.nodes}
          former={keys.isPlaceholderData}
          search={search}
          choice={choice}
          onTask={setTask}
        />
      )}
      {page && <Pages after={search.after} next={page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null} />}
      <KeysChoiceBar choice={choice} />
      <KeyTaskDialog task={task} onClose={() => setTask(null)} />
    </section>
  )
}
