import type { ComponentProps, ReactNode } from 'react'
import { cx } from '../lib/cx'
import { Field } from './Field'

type Props = Omit<ComponentProps<'input'>, 'onChange'> & {
  label: string
  hint?: ReactNode
  error?: string
  optional?: boolean
  onChange: (value: string) => void
}

export function TextField({ label, hint, error, optional, onChange, className, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <input
          {...control}
          {...rest}
          className={cx('input', className)}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
