import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { useDrawn } from '../../lib/useDrawn'
import { ListFrame } from '../../ui/ListFrame'
import { KeysChoiceBar } from './KeysChoiceBar'
import { KeysEmpty } from './KeysEmpty'
import { KeysRows } from './KeysRows'
import { KeysToolbar } from './KeysToolbar'
import { KeyTaskDialog } from './KeyTaskDialog'
import { isFiltered } from './keysFilter'
import { keysQuery, type ListedKey } from './keysQuery'
import type { KeysSearch } from './keysSearch'
import type { KeyTask } from './keyTask'
import { useChoice } from './useChoice'

const none: readonly ListedKey[] = []

/** A page of keys, and what can be done to them. What is searched for stays also when nothing is found. */
export function KeysList({ search }: { search: KeysSearch }) {
  const { workspace } = useWorkspace()
  const keys = useQuery(keysQuery(workspace.slug, search))
  const [task, setTask] = useState<KeyTask | null>(null)
  const choice = useChoice()
  const { page, former } = useDrawn(keys, (data) => data.apiKeys)
  const filtered = isFiltered(search)
  const searchable = filtered || keys.isError || Boolean(page?.totalCount)

  return (
    <>
      <ListFrame
        query={keys}
        page={page}
        former={former}
        after={search.after}
        toolbar={searchable && <KeysToolbar search={search} total={page?.totalCount} />}
        empty={<KeysEmpty filtered={filtered} />}
      >
        <KeysRows keys={page?.nodes ?? none} search={search} choice={choice} onTask={setTask} />
      </ListFrame>
      <KeysChoiceBar choice={choice} />
      <KeyTaskDialog task={task} onClose={() => setTask(null)} />
    </>
  )
}
