import { useDeferredValue } from 'react'
import { cx } from '../../lib/cx'
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
  /** Whether the keys are those of the former page. */
  former: boolean
  search: KeysSearch
  choice: Choice
  onTask: (task: KeyTask) => void
}

/** The keys of a page in the shape that fits the window. They are drawn piece by piece, so that nothing else waits. */
export function KeysRows({ keys, former, search, choice, onTask }: Props) {
  const wide = useMedia('(width >= 48rem)')
  const shown = useDeferredValue(keys, none)
  return (
    <div className={cx('transition-opacity', former && 'opacity-60')}>
      {wide ? (
        <KeysTable keys={shown} search={search} choice={choice} onTask={onTask} />
      ) : (
        <KeyCards keys={shown} choice={choice} onTask={onTask} />
      )}
    </div>
  )
}
