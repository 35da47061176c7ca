import type { RefObject } from 'react'
import { keyWords } from '../../messages/keys'
import { ConfirmField } from '../../ui/ConfirmField'

type Props = {
  inputRef?: RefObject<HTMLInputElement | null>
  name: string
  ending: string
  value: string
  onChange: (value: string) => void
}

/** Asks to type the name or the ending of a key. */
export function ConfirmName({ name, ending, ...field }: Props) {
  const [before, between, after] = keyWords.revoke.confirm
  const label = (
    <>
      {before}
      <strong dir="auto" className="font-semibold wrap-anywhere">
        {name}
      </strong>
      {between}
      <strong className="font-mono font-semibold">{ending}</strong>
      {after}
    </>
  )
  return <ConfirmField label={label} {...field} />
}
