import { Tabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'

type Props<Value extends string> = {
  label: string
  value: Value
  onValue: (value: Value) => void
  tabs: readonly { value: Value; text: string; content: ReactNode }[]
}

/** A card with a few views, one at a time. */
export function ExplorerTabs<Value extends string>({ label, value, onValue, tabs }: Props<Value>) {
  return (
    <Tabs.Root value={value} onValueChange={onValue} className="card flex min-h-0 min-w-0 flex-col overflow-clip">
      <Tabs.List
        aria-label={label}
        activateOnFocus
        className="flex gap-1 overflow-x-auto border-b border-line p-1.5"
      >
        {tabs.map((tab) => (
          <Tabs.Tab
            key={tab.value}
            value={tab.value}
            className={
              'h-8 shrink-0 rounded-md px-2.5 text-[13px] font-medium text-muted transition-colors hover:text-fg ' +
              'data-[active]:bg-surface-2 data-[active]:text-fg'
            }
          >
            {tab.text}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel key={tab.value} value={tab.value} tabIndex={-1} className="min-h-0 flex-1 outline-none">
          {tab.content}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  )
}
