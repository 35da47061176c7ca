import { cx } from '../lib/cx'
import { Icon } from './Icon'

type Props<Value extends string> = {
  value: Value
  options: readonly (readonly [Value, string])[]
  onChange: (value: Value) => void
  id?: string
  label?: string
  className?: string
}

/** The browser's own select, which phones show best. */
export function NativeSelect<Value extends string>({
  value,
  options,
  onChange,
  id,
  label,
  className,
}: Props<Value>) {
  return (
    <span className={cx('relative block', className)}>
      <select
        id={id}
        aria-label={label}
        className="input"
        value={value}
        onChange={(event) => onChange(event.target.value as Value)}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
      <Icon name="chevronDown" className="pointer-events-none absolute end-2.5 top-2.5 size-4 text-muted" />
    </span>
  )
}
