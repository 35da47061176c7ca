import { type RefObject, useId } from 'react'
import { keyWords } from '../../messages/keys'

type Props = {
  inputRef: RefObject<HTMLInputElement | null>
  name: string
  ending: string
  value: string
  onChange: (value: string) => void
}

/** Asks to type a name or an ending, so that nobody ends the wrong thing by a slip of the hand. */
export function ConfirmName({ inputRef, name, ending, value, onChange }: Props) {
  const id = useId()
  const [before, between, after] = keyWords.revoke.confirm
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-sm">
        {before}
        <strong dir="auto" className="font-semibold wrap-anywhere">
          {name}
        </strong>
        {between}
        <strong className="font-mono font-semibold">{ending}</strong>
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
