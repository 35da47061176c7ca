import { t } from '../../messages'
import { words } from '../../messages/explorer'
import { Button } from '../../ui/Button'
import { type Operation, titleOf } from './operation'

type Props = { list: readonly Operation[]; onOpen: (operation: Operation) => void; onClear: () => void }

/** The last operations that ran in this tab. */
export function HistoryList({ list, onOpen, onClear }: Props) {
  if (list.length === 0) return <p className="p-4 text-[13px] text-muted">{words.noHistory}</p>
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex min-h-10 items-center justify-between gap-2 border-b border-line ps-4 pe-1 text-[13px] text-muted">
        {words.historyHint}
        <Button look="ghost" small onClick={onClear}>
          {t.common.clear}
        </Button>
      </div>
      <ul className="min-h-0 flex-1 overflow-y-auto p-1.5">
        {list.map((operation) => (
          <li key={`${operation.document}\n${operation.variables}`}>
            <button
              type="button"
              className="block min-h-9 w-full truncate rounded-lg px-2.5 text-start font-mono text-[13px] hover:bg-surface-2"
              onClick={() => onOpen(operation)}
            >
              {titleOf(operation.document)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
