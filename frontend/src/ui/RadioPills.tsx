import { useId } from 'react'
import { FieldMessage } from './FieldMessage'

type Props<Value extends string> = {
  label: string
  value: Value
  options: readonly (readonly [Value, string])[]
  onChange: (value: Value) => void
  hint?: string
  error?: string
}

/** One choice out of a few, all of them visible. */
export function RadioPills<Value extends string>({ label, value, options, onChange, hint, error }: Props<Value>) {
  const name = useId()
  const messageId = `${name}-message`
  return (
    <fieldset className="flex flex-col gap-2" aria-describedby={hint || error ? messageId : undefined}>
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      <div className="flex flex-wrap gap-1.5">
        {options.map(([key, text]) => (
          <label key={key} className="pill">
            <input
              type="radio"
              className="sr-only"
              name={name}
              value={key}
              checked={key === value}
              onChange={() => onChange(key)}
            />
            {text}
          </label>
        ))}
      </div>
      <FieldMessage id={messageId} hint={hint} error={error} />
    </fieldset>
  )
}
