import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { t } from '../../messages'
import { words } from '../../messages/links'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'

type Props = { onSave: (name: string) => void; onCancel: () => void }

/** Asks for the name of a template. It lies inside the builder's form, so Enter is taken before that gets it. */
export function TemplateForm({ onSave, onCancel }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const save = () => name.trim() && onSave(name.trim())
  useEffect(() => input.current?.focus(), [])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    event.preventDefault()
    save()
  }
  return (
    <div className="flex flex-col gap-2">
      <TextField
        ref={input}
        label={words.builder.templateName}
        hint={words.builder.templateHint}
        dir="auto"
        maxLength={60}
        autoComplete="off"
        value={name}
        onChange={setName}
        onKeyDown={onKeyDown}
      />
      <div className="flex gap-2">
        <Button disabled={!name.trim()} onClick={save}>
          {words.builder.templateKeep}
        </Button>
        <Button look="ghost" onClick={onCancel}>
          {t.common.cancel}
        </Button>
      </div>
    </div>
  )
}
