import type { ReactNode } from 'react'
import { Icon } from './Icon'
import type { IconName } from './iconPaths'

type Props = {
  icon: IconName
  title: string
  /** What the folded part says at the moment; empty if it says nothing. */
  summary?: string
  /** Whether it is unfolded at first. */
  open?: boolean
  children: ReactNode
}

/** A part of a form that few need, folded away with a word about what is in it. */
export function Disclosure({ icon, title, summary, open, children }: Props) {
  return (
    <details open={open} className="group border-t border-line first:border-t-0">
      <summary className="flex min-h-12 list-none items-center gap-3 rounded-lg py-2">
        <Icon name={icon} className="text-muted" />
        <span className="font-medium">{title}</span>
        <span dir="auto" className="min-w-0 flex-1 truncate text-end text-[13px] text-muted group-open:invisible">
          {summary}
        </span>
        <Icon name="chevronDown" className="size-4 text-muted transition-transform group-open:rotate-180" />
      </summary>
      <div className="flex flex-col gap-4 pt-1 pb-5">{children}</div>
    </details>
  )
}
