import { type RefObject, useId } from 'react'
import { t } from '../messages'

type Props = {
  inputRef: RefObject<HTMLInputElement | null>
  /** What has to be typed. */
  text: string
  value: string
  onChange: (value: string) => void
}

/** Asks to type a text, so that nobody ends the wrong thing by a slip of the hand. */
export function ConfirmField({ inputRef, text, value, onChange }: Props) {
  const id = useId()
  const [before, after] = t.common.confirm
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-sm">
        {before}
        <strong dir="auto" className="font-semibold wrap-anywhere">
          {text}
        </strong>
        {after}
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
