import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { cx } from '../lib/cx'
import { t } from '../messages'
import { ComboboxChip } from './ComboboxChip'
import { ComboboxList } from './ComboboxList'
import { Field } from './Field'

/** Something that can be chosen. */
export type Choice = { id: string; name: string; mark?: ReactNode }

type Props = {
  label: string
  hint?: string
  error?: string
  optional?: boolean
  placeholder?: string
  chosen: readonly Choice[]
  /** What can be chosen, among what was searched for. */
  choices: readonly Choice[]
  /** Whether several can be chosen. Otherwise the next takes the place of the last. */
  multiple?: boolean
  /** Whether nothing can be chosen. */
  clearable?: boolean
  onSearch: (text: string) => void
  onChange: (chosen: Choice[]) => void
}

const steps: Record<string, number | undefined> = { ArrowDown: 1, ArrowUp: -1 }

/** Chooses among many by a few letters (the editable combobox of ARIA's authoring practices). */
export function Combobox(props: Props) {
  const { label, hint, error, optional, placeholder, chosen, choices, multiple, clearable = true } = props
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const current = choices[Math.min(active, choices.length - 1)]
  const isChosen = (choice: Choice) => chosen.some((one) => one.id === choice.id)
  const without = (choice: Choice) => chosen.filter((one) => one.id !== choice.id)

  function type(next: string) {
    setText(next)
    setOpen(true)
    setActive(0)
    props.onSearch(next)
  }
  function close() {
    setOpen(false)
    if (text) type('')
    setOpen(false)
  }
  function choose(choice: Choice) {
    if (multiple) props.onChange(isChosen(choice) ? without(choice) : [...chosen, choice])
    else props.onChange([choice])
    if (multiple) type('')
    else close()
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = steps[event.key]
    if (step) move(event, step)
    else if (open && event.key === 'Enter' && current) take(event, () => choose(current))
    else if (open && event.key === 'Escape') take(event, close)
    else if (event.key === 'Backspace' && !text && clearable) props.onChange(chosen.slice(0, -1))
  }
  function move(event: KeyboardEvent, step: number) {
    event.preventDefault()
    setOpen(true)
    if (open && choices.length) setActive((active + step + choices.length) % choices.length)
  }

  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <div className="relative">
          <div
            className={cx(
              'input flex h-auto min-h-9 flex-wrap items-center gap-1.5 p-1',
              error && 'input-invalid',
            )}
          >
            {chosen.map((choice) => (
              <ComboboxChip
                key={choice.id}
                choice={choice}
                onRemove={clearable ? () => props.onChange(without(choice)) : undefined}
              />
            ))}
            <input
              {...control}
              role="combobox"
              aria-expanded={open}
              aria-controls={`${control.id}-list`}
              aria-autocomplete="list"
              aria-activedescendant={open && current ? `${control.id}-${current.id}` : undefined}
              dir="auto"
              className="h-[26px] min-w-20 flex-1 bg-transparent px-2 outline-none placeholder:text-muted"
              placeholder={chosen.length ? undefined : placeholder}
              autoComplete="off"
              spellCheck={false}
              value={text}
              onChange={(event) => type(event.target.value)}
              onClick={() => setOpen(true)}
              onKeyDown={onKeyDown}
              onBlur={close}
            />
          </div>
          {open && (
            <ComboboxList
              id={control.id}
              label={label}
              empty={t.lists.nothing}
              choices={choices}
              current={current}
              isChosen={isChosen}
              onChoose={choose}
            />
          )}
        </div>
      )}
    </Field>
  )
}

/** Keeps a key from the form and the dialog around, and acts. */
function take(event: KeyboardEvent, act: () => void) {
  event.preventDefault()
  event.stopPropagation()
  act()
}
