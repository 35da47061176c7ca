import { t } from '../messages'
import type { Choice } from './Combobox'
import { Icon } from './Icon'

type Props = { choice: Choice; onRemove?: () => void }

/** What was chosen, in the field. */
export function ComboboxChip({ choice, onRemove }: Props) {
  return (
    <span className="badge badge-neutral h-[26px] max-w-full pe-0.5 text-fg">
      {choice.mark}
      <span className={onRemove ? 'truncate' : 'truncate pe-1.5'}>
        <bdi>{choice.name}</bdi>
      </span>
      {onRemove && (
        <button
          type="button"
          className="grid size-6 place-items-center rounded text-muted hover:text-fg"
          aria-label={t.common.remove(choice.name)}
          onClick={onRemove}
        >
          <Icon name="close" className="size-3.5" />
        </button>
      )}
    </span>
  )
}
