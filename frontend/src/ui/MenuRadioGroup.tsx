import { Menu as Base } from '@base-ui/react/menu'
import { Icon } from './Icon'
import type { IconName } from './iconPaths'

type Props<Value extends string> = {
  label: string
  value: Value
  options: readonly { value: Value; text: string; icon?: IconName; lang?: string }[]
  onChange: (value: Value) => void
}

/** One choice of several inside a menu. */
export function MenuRadioGroup<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  return (
    <Base.RadioGroup value={value} onValueChange={(next: Value) => onChange(next)} aria-label={label}>
      {options.map((option) => (
        <Base.RadioItem key={option.value} value={option.value} className="menu-item">
          {option.icon && <Icon name={option.icon} className="size-4 text-muted" />}
          <span lang={option.lang} className="flex-1">
            {option.text}
          </span>
          <Base.RadioItemIndicator>
            <Icon name="check" className="size-4 text-accent" />
          </Base.RadioItemIndicator>
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  )
}
