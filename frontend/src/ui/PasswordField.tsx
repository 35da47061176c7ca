import { useState } from 'react'
import { t } from '../messages'
import { Field } from './Field'
import { IconButton } from './IconButton'

type Props = {
  label: string
  hint?: string
  error?: string
  value: string
  autoComplete: 'current-password' | 'new-password'
  onChange: (value: string) => void
}

/** A password with a switch that shows it, because typing blind only makes people choose short ones. */
export function PasswordField({ label, hint, error, value, autoComplete, onChange }: Props) {
  const [shown, setShown] = useState(false)
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <div className="relative">
          <input
            {...control}
            className="input pe-10"
            type={shown ? 'text' : 'password'}
            required
            value={value}
            autoComplete={autoComplete}
            onChange={(event) => onChange(event.target.value)}
          />
          <IconButton
            small
            icon={shown ? 'eyeOff' : 'eye'}
            label={shown ? t.common.hidePassword : t.common.showPassword}
            className="absolute end-0.5 top-0.5"
            onClick={() => setShown(!shown)}
          />
        </div>
      )}
    </Field>
  )
}
