import { useMedia } from '../../lib/useMedia'
import { KeyCards } from './KeyCards'
import { KeysTable } from './KeysTable'
import type { ListedKey } from './keysQuery'
import type { KeysSearch } from './keysSearch'
import type { KeyTask } from './keyTask'
import type { Choice } from './useChoice'

type Props = {
  keys: readonly ListedKey[]
  search: KeysSearch
  choice: Choice
  onTask: (task: KeyTask) => void
}

/** The keys of a page in the shape that fits the window. */
export function KeysRows({ keys, search, choice, onTask }: Props) {
  const wide = useMedia('(width >= 48rem)')
  return wide ? (
    <KeysTable keys={keys} search={search} choice={choice} onTask={onTask} />
  ) : (
    <KeyCards keys={keys} choice={choice} onTask={onTask} />
  )
}
