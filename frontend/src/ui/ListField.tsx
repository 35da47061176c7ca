import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import { cx } from '../lib/cx'
import { t } from '../messages'
import { Field } from './Field'
import { Icon } from './Icon'

type Props = {
  label: string
  hint?: string
  error?: string
  optional?: boolean
  values: readonly string[]
  placeholder?: string
  /** Whether new entries can be typed; otherwise entries can only be removed. */
  canAdd?: boolean
  canRemove?: boolean
  onChange: (values: string[]) => void
}

/** A list of short texts: Enter, comma or leaving the field adds what was typed, Backspace takes the last one back. */
export function ListField(props: Props) {
  const { label, hint, error, optional, values, placeholder, canAdd = true, canRemove = true, onChange } = props
  const [draft, setDraft] = useState('')

  function add(text: string) {
    const entries = text.split(/[\s,;]+/).filter((entry) => entry !== '' && !values.includes(entry))
    if (entries.length) onChange([...values, ...new Set(entries)])
    setDraft('')
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter' || event.key === ',') {
      if (event.key === ',' || draft) event.preventDefault()
      add(draft)
    }
    if (event.key === 'Backspace' && draft === '' && canRemove) onChange(values.slice(0, -1))
  }

  function onPaste(event: ClipboardEvent<HTMLInputElement>) {
    const text = event.clipboardData.getData('text')
    if (!/[\s,;]/.test(text.trim())) return
    event.preventDefault()
    add(draft + text)
  }

  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <div
          className={cx('input flex h-auto min-h-9 flex-wrap items-center gap-1.5 p-1', error && 'input-invalid')}
        >
          {values.map((value) => (
            <span key={value} className="badge badge-neutral h-[26px] max-w-full pe-0.5 text-fg">
              <span className="truncate font-mono">{value}</span>
              {canRemove && (
                <button
                  type="button"
                  className="grid size-6 place-items-center rounded text-muted hover:text-fg"
                  aria-label={t.common.remove(value)}
                  onClick={() => onChange(values.filter((other) => other !== value))}
                >
                  <Icon name="close" className="size-3.5" />
                </button>
              )}
            </span>
          ))}
          <input
            {...control}
            className={cx('h-[26px] min-w-32 flex-1 bg-transparent px-2 outline-none placeholder:text-muted')}
            value={draft}
            disabled={!canAdd}
            placeholder={values.length || !canAdd ? undefined : placeholder}
            autoCapitalize="off"
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="done"
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
            onBlur={() => add(draft)}
          />
        </div>
      )}
    </Field>
  )
}
