import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'

type Props = {
  label: string
  tabs: readonly { value: string; text: string; content: ReactNode }[]
  /** Which one is shown, where somebody else decides it; the first to begin with otherwise. */
  value?: string
  onChange?: (value: string) => void
}

/** A few views of the same thing, one at a time. */
export function Tabs({ label, tabs, value, onChange }: Props) {
  return (
    <Base.Root
      value={value}
      defaultValue={value === undefined ? tabs[0]?.value : undefined}
      onValueChange={onChange}
      className="flex min-w-0 flex-col gap-2"
    >
      <Base.List aria-label={label} activateOnFocus className="flex gap-1">
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            className={
              'h-7 rounded-md px-2.5 text-[13px] font-medium text-muted transition-colors hover:text-fg ' +
              'data-[active]:bg-surface-2 data-[active]:text-fg'
            }
          >
            {tab.text}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} tabIndex={-1} className="min-w-0 outline-none">
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  )
}
