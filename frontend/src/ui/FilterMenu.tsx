import { Menu as Base } from '@base-ui/react/menu'
import { formatNumber } from '../lib/format'
import { t } from '../messages'
import { FilterButton } from './FilterButton'
import { Icon } from './Icon'
import { Menu } from './Menu'

type Props<Value extends string> = {
  label: string
  options: readonly (readonly [Value, string])[]
  values: readonly Value[]
  /** Whether several options can be chosen at once. */
  multiple?: boolean
  onChange: (values: Value[]) => void
}

/** A filter that says on its face what it is set to. Choosing what is chosen takes it back. */
export function FilterMenu<Value extends string>({ label, options, values, multiple, onChange }: Props<Value>) {
  const chosen = options.filter(([value]) => values.includes(value)).map(([, text]) => text)

  function toggle(value: Value) {
    if (values.includes(value)) onChange(values.filter((other) => other !== value))
    else onChange(multiple ? [...values, value] : [value])
  }

  return (
    <Menu
      trigger={
        <FilterButton
          label={label}
          chosen={chosen.length > 2 ? formatNumber(chosen.length) : chosen.join(t.common.comma) || undefined}
        />
      }
    >
      {options.map(([value, text]) => (
        <Base.CheckboxItem
          key={value}
          className="menu-item"
          checked={values.includes(value)}
          closeOnClick={!multiple}
          onCheckedChange={() => toggle(value)}
        >
          <span className="flex-1">{text}</span>
          <Base.CheckboxItemIndicator>
            <Icon name="check" className="size-4 text-accent" />
          </Base.CheckboxItemIndicator>
        </Base.CheckboxItem>
      ))}
      {values.length > 0 && (
        <>
          <div className="menu-separator" />
          <Base.Item className="menu-item text-muted" onClick={() => onChange([])}>
            {t.common.clear}
          </Base.Item>
        </>
      )}
    </Menu>
  )
}
