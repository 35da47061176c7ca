import { Dialog as Base } from '@base-ui/react/dialog'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { words } from '../messages/palette'
import { Icon } from '../ui/Icon'
import { CommandList } from './CommandList'
import { type Command, useFoundCommands } from './useCommands'

type Props = { onClose: () => void; onShortcuts: () => void }

/** Finds and runs a command by a few letters (the combobox pattern of ARIA's authoring practices). */
export function CommandPalette({ onClose, onShortcuts }: Props) {
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const found = useFoundCommands(query, onShortcuts)
  const current = found[Math.min(active, found.length - 1)]

  useEffect(() => {
    if (current) document.getElementById(optionId(current))?.scrollIntoView({ block: 'nearest' })
  }, [current])

  function run(command: Command) {
    if (command.reason) return
    onClose()
    command.run()
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step && found.length) {
      event.preventDefault()
      setActive((active + step + found.length) % found.length)
    }
    if (event.key === 'Enter' && current) {
      event.preventDefault()
      run(current)
    }
  }

  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="backdrop" />
        <Base.Popup className="popup popup-palette" aria-label={words.title}>
          <div className="flex items-center gap-2.5 border-b border-line px-4">
            <Icon name="search" className="text-muted" />
            <input
              role="combobox"
              aria-expanded="true"
              aria-controls="command-list"
              aria-activedescendant={current && optionId(current)}
              aria-label={words.title}
              className="h-13 w-full bg-transparent text-base outline-none placeholder:text-muted sm:text-sm"
              placeholder={words.placeholder}
              value={query}
              onChange={(event) => {
                setQuery(event.target.value)
                setActive(0)
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          <CommandList commands={found} current={current} onRun={run} onPoint={setActive} />
          <p role="status" className="sr-only">
            {words.results(found.length)}
          </p>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

function optionId(command: Command): string {
  return `command-${command.id}`
}
