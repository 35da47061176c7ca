import { useDeferredValue } from 'react'
import { useMedia } from '../../lib/useMedia'
import { KeyCards } from './KeyCards'
import { KeysTable } from './KeysTable'
import type { ListedKey } from './keysQuery'
import type { KeysSearch } from './keysSearch'
import type { KeyTask } from './keyTask'
import type { Choice } from './useChoice'

const none: readonly ListedKey[] = []

type Props = {
  keys: readonly ListedKey[]
  search: KeysSearch
  choice: Choice
  onTask: (task: KeyTask) => void
}

/** The keys of a page in the shape that fits the window. They are drawn piece by piece, so that nothing else waits. */
export function KeysRows({ keys, search, choice, onTask }: Props) {
  const wide = useMedia('(width >= 48rem)')
  const shown = useDeferredValue(keys, none)
  return wide ? (
    <KeysTable keys={shown} search={search} choice={choice} onTask={onTask} />
  ) : (
    <KeyCards keys={shown} choice={choice} onTask={onTask} />
  )
}
