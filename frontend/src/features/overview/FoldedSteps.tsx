import type { ReactNode } from 'react'
import { words } from '../../messages/overview'
import { Icon } from '../../ui/Icon'

/** Steps that were done, out of the way of what happens every day. */
export function FoldedSteps({ children }: { children: ReactNode }) {
  return (
    <details className="group/steps">
      <summary className="flex list-none items-center justify-between gap-3.5 px-5 py-3.5 text-muted hover:bg-surface-2/60">
        {words.showSteps}
        <Icon name="chevronDown" className="size-4 transition-transform group-open/steps:rotate-180" />
      </summary>
      <div className="border-t border-line">{children}</div>
    </details>
  )
}
