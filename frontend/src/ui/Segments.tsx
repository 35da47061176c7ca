import { useId } from 'react'

type Props<Value extends string> = {
  label: string
  /** Undefined if none of them is chosen. */
  value: Value | undefined
  options: readonly { value: Value; text: string; name: string; shortcut?: string }[]
  onChange: (value: Value) => void
}

/** One choice out of a few with short names, in one piece. The whole name is read out and shown on hover. */
export function Segments<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className="segments">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="segment" title={titleOf(option)}>
          <input
            type="radio"
            className="sr-only"
            name={name}
            aria-label={option.name}
            aria-keyshortcuts={option.shortcut}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.text}
        </label>
      ))}
    </fieldset>
  )
}

function titleOf({ name, shortcut }: { name: string; shortcut?: string }): string {
  return shortcut ? `${name} (${shortcut.toUpperCase()})` : name
}
