import { cx } from '../lib/cx'
import { t } from '../messages'
import { words } from '../messages/palette'
import { Icon } from '../ui/Icon'
import type { Command } from './useCommands'

type Props = {
  commands: readonly Command[]
  current: Command | undefined
  onRun: (command: Command) => void
  onPoint: (index: number) => void
}

/** The commands that match, under the names of their groups. The focus stays in the palette's input. */
export function CommandList({ commands, current, onRun, onPoint }: Props) {
  if (commands.length === 0) {
    return (
      <div id="command-list" role="listbox" aria-label={words.title} className="px-4 py-8 text-center text-muted">
        {t.lists.nothing}
      </div>
    )
  }
  return (
    <div id="command-list" role="listbox" aria-label={words.title} className="overflow-y-auto p-2">
      {commands.map((command, index) => (
        <div key={command.id} role="presentation">
          {command.group !== commands[index - 1]?.group && (
            <p role="presentation" className="menu-label">
              {command.group}
            </p>
          )}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the palette's input handles the keys */}
          <div
            id={`command-${command.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={command === current}
            aria-disabled={command.reason ? true : undefined}
            className={cx(
              'menu-item min-h-10',
              command === current && 'bg-accent-soft',
              command.reason && 'text-muted',
            )}
            onClick={() => onRun(command)}
            onPointerMove={() => onPoint(index)}
          >
            <Icon name={command.icon} className="text-muted" />
            <span className="flex-1">{command.text}</span>
            {command.reason && <span className="text-xs">{command.reason}</span>}
          </div>
        </div>
      ))}
    </div>
  )
}
