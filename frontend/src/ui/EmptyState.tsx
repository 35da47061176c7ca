import type { ReactNode } from 'react'
import { Icon } from './Icon'
import type { IconName } from './iconPaths'

type Props = {
  icon: IconName
  title: string
  hint: string
  /** Whether the page shows nothing else, so that this is its heading. */
  alone?: boolean
  children?: ReactNode
}

/** What stands where a list would, and says what to do about it. */
export function EmptyState({ icon, title, hint, alone, children }: Props) {
  const Heading = alone ? 'h1' : 'h2'
  return (
    <div className="card flex flex-col items-center px-5 py-14 text-center">
      <span className="grid size-11 place-items-center rounded-xl bg-accent-soft text-accent">
        <Icon name={icon} className="size-5" />
      </span>
      <Heading className="mt-4 text-base font-semibold">{title}</Heading>
      <p className="mt-1 max-w-md text-pretty text-muted">{hint}</p>
      {children}
    </div>
  )
}
