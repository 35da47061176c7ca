import { type ReactNode, type RefObject, useId } from 'react'

type Props = {
  inputRef?: RefObject<HTMLInputElement | null>
  /** Says what has to be typed. */
  label: ReactNode
  value: string
  onChange: (value: string) => void
}

/** Asks to type a text, so that nobody ends the wrong thing by a slip of the hand. */
export function ConfirmField({ inputRef, label, value, onChange }: Props) {
  const id = useId()
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-sm">
        {label}
      </label>
      <input
        id={id}
        ref={inputRef}
        className="input"
        dir="auto"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
