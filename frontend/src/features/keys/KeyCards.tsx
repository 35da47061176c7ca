import { KeyCard } from './KeyCard'
import type { ApiKey } from './keysQuery'
import type { KeyTask } from './keyTask'

type Props = { keys: readonly ApiKey[]; onTask: (task: KeyTask) => void }

/** The keys of a page on phones. */
export function KeyCards({ keys, onTask }: Props) {
  return (
    <ul className="flex flex-col gap-3 md:hidden">
      {keys.map((key) => (
        <KeyCard key={key.id} apiKey={key} onTask={onTask} />
      ))}
    </ul>
  )
}
