import type { RefObject } from 'react'
import { words } from '../../messages/entrance'
import { TextField } from '../../ui/TextField'

/** What proves the second factor: an authenticator's digits, or a stored code in their place. */
export type CodeKind = 'digits' | 'recovery'

type Props = {
  kind: CodeKind
  value: string
  error?: string
  onChange: (value: string) => void
  fieldRef?: RefObject<HTMLInputElement | null>
}

/** Asks for the code of the second factor. Phones show digits, and offer a code that they know of themselves. */
export function CodeField({ kind, value, error, onChange, fieldRef }: Props) {
  const digits = kind === 'digits'
  return (
    <TextField
      ref={fieldRef}
      label={words.code.label[kind]}
      required
      autoComplete={digits ? 'one-time-code' : 'off'}
      inputMode={digits ? 'numeric' : 'text'}
      maxLength={digits ? 7 : 40}
      autoCapitalize="off"
      spellCheck={false}
      dir="ltr"
      className={digits ? 'font-mono tracking-[0.3em]' : 'font-mono'}
      value={value}
      onChange={onChange}
      error={error}
    />
  )
}
