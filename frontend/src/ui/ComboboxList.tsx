import { useEffect } from 'react'
import { cx } from '../lib/cx'
import type { Choice } from './Combobox'
import { Icon } from './Icon'

type Props = {
  /** The id of the input; the list and its options are named after it. */
  id: string
  label: string
  /** What is said when there is nothing to choose. */
  empty: string
  choices: readonly Choice[]
  current: Choice | undefined
  isChosen: (choice: Choice) => boolean
  onChoose: (choice: Choice) => void
}

/** What can be chosen, below the input. The focus stays there. */
export function ComboboxList({ id, label, empty, choices, current, isChosen, onChoose }: Props) {
  useEffect(() => {
    if (current) document.getElementById(`${id}-${current.id}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, current])

  return (
    <div
      id={`${id}-list`}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      className="absolute inset-x-0 top-full z-20 mt-1.5 max-h-56 overflow-y-auto rounded-xl border border-line bg-surface p-1 shadow-pop"
      onMouseDown={(event) => event.preventDefault()}
    >
      {choices.length === 0 && <p className="px-2.5 py-2 text-muted">{empty}</p>}
      {choices.map((choice) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles the keys
        <div
          key={choice.id}
          id={`${id}-${choice.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={isChosen(choice)}
          className={cx('menu-item hover:bg-surface-2', choice === current && 'bg-surface-2')}
          onClick={() => onChoose(choice)}
        >
          {choice.mark}
          <bdi className="min-w-0 flex-1 truncate">{choice.name}</bdi>
          {isChosen(choice) && <Icon name="check" className="size-4 text-accent" />}
        </div>
      ))}
    </div>
  )
}
