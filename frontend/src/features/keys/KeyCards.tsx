import { KeyCard } from './KeyCard'
import type { ListedKey } from './keysQuery'
import type { KeyTask } from './keyTask'
import { type Choice, isChosen } from './useChoice'

type Props = { keys: readonly ListedKey[]; choice: Choice; onTask: (task: KeyTask) => void }

/** The keys of a page on phones. */
export function KeyCards({ keys, choice, onTask }: Props) {
  return (
    <ul className="flex flex-col gap-3">
      {keys.map((key) => (
        <KeyCard
          key={key.id}
          apiKey={key}
          chosen={isChosen(choice, key)}
          onChoose={choice.choose}
          onTask={onTask}
        />
      ))}
    </ul>
  )
}
