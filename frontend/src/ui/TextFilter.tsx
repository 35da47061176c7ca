import { type FormEvent, useState } from 'react'
import { t } from '../messages'
import { Button } from './Button'
import { FilterPopover } from './FilterPopover'
import { TextField } from './TextField'

type Props = {
  label: string
  hint: string
  apply: string
  value: string | undefined
  onChange: (value: string | undefined) => void
}

/** Filters by a text that has to be the same to the letter. */
export function TextFilter({ label, value, ...rest }: Props) {
  return (
    <FilterPopover label={label} chosen={value}>
      {(close) => <TextFilterForm label={label} value={value} {...rest} onDone={close} />}
    </FilterPopover>
  )
}

function TextFilterForm({ label, hint, apply, value, onChange, onDone }: Props & { onDone: () => void }) {
  const [text, setText] = useState(value ?? '')

  function set(next: string | undefined) {
    onChange(next)
    onDone()
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    set(text.trim() || undefined)
  }

  return (
    <form className="flex flex-col gap-3 p-2" onSubmit={submit}>
      <TextField
        label={label}
        hint={hint}
        dir="auto"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={text}
        onChange={setText}
      />
      <div className="flex justify-end gap-2">
        {value && (
          <Button small look="ghost" onClick={() => set(undefined)}>
            {t.common.clear}
          </Button>
        )}
        <Button small look="primary" type="submit">
          {apply}
        </Button>
      </div>
    </form>
  )
}
