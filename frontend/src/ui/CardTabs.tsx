import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'

type Props<Value extends string> = {
  label: string
  value: Value
  tabs: readonly (readonly [Value, string])[]
  onChange: (value: Value) => void
  /** What stands at the end of the line of tabs. */
  action?: ReactNode
  children: ReactNode
}

/** A card that shows one of a few views, named at its top. Which one is up to the caller. */
export function CardTabs<Value extends string>({ label, value, tabs, onChange, action, children }: Props<Value>) {
  return (
    <Base.Root
      value={value}
      onValueChange={(next: Value) => onChange(next)}
      className="card flex min-w-0 flex-col"
    >
      <div className="flex items-center gap-2 border-b border-line ps-2 pe-2">
        <Base.List aria-label={label} activateOnFocus className="flex min-w-0 flex-1 overflow-x-auto">
          {tabs.map(([key, text]) => (
            <Base.Tab key={key} value={key} className="card-tab">
              {text}
            </Base.Tab>
          ))}
        </Base.List>
        {action}
      </div>
      <Base.Panel value={value} tabIndex={-1} className="min-w-0 flex-1 outline-none">
        {children}
      </Base.Panel>
    </Base.Root>
  )
}
