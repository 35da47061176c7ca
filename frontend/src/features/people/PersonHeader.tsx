import type { ReactNode } from 'react'
import { Avatar } from '../../ui/Avatar'

type Props = { name: string; back: ReactNode; children: ReactNode }

/** The name of a customer or a partner, the way back, and what can be done. */
export function PersonHeader({ name, back, children }: Props) {
  return (
    <header className="flex flex-col gap-2">
      {back}
      <div className="flex flex-wrap items-center gap-3">
        <Avatar name={name} />
        <div className="min-w-0 flex-1 basis-28">
          <h1 dir="auto" className="text-xl font-semibold tracking-tight wrap-anywhere">
            {name}
          </h1>
        </div>
        <div className="flex items-center gap-1">{children}</div>
      </div>
    </header>
  )
}
