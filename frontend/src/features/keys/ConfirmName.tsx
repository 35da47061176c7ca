import { type RefObject, useId } from 'react'
import { t } from '../../messages'

type Props = {
  inputRef: RefObject<HTMLInputElement | null>
  name: string
  value: string
  onChange: (value: string) => void
}

/** Asks to type a name, so that nobody ends the wrong thing by a slip of the hand. */
export function ConfirmName({ inputRef, name, value, onChange }: Props) {
  const id = useId()
  const [before, shown, after] = t.revoke.confirm(name)
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-sm">
        {before}
        <strong className="font-semibold wrap-anywhere">{shown}</strong>
        {after}
      </label>
      <input
        id={id}
        ref={inputRef}
        className="input"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
