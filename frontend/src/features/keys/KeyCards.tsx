import { KeyCard } from './KeyCard'
import type { ListedKey } from './keysQuery'
import type { KeyTask } from './keyTask'
import type { Choice } from './useChoice'

type Props = { keys: readonly ListedKey[]; choice: Choice; onTask: (task: KeyTask) => void }

/** The keys of a page on phones. */
export function KeyCards({ keys, choice, onTask }: Props) {
  return (
    <ul className="flex flex-col gap-3 md:hidden">
      {keys.map((key) => (
        <KeyCard key={key.id} apiKey={key} choice={choice} onTask={onTask} />
      ))}
    </ul>
  )
}
