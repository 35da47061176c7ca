import type { ComponentProps } from 'react'
import { Field } from './Field'

type Props = Omit<ComponentProps<'textarea'>, 'onChange'> & {
  label: string
  hint?: string
  error?: string
  optional?: boolean
  onChange: (value: string) => void
}

export function TextArea({ label, hint, error, optional, onChange, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <textarea
          {...control}
          {...rest}
          rows={2}
          className="input"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
