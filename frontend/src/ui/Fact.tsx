import type { ReactNode } from 'react'

/** A name and a value. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[min(11.5rem,36%)_1fr] gap-3 py-2 text-[13px]">
      <dt className="text-muted">{name}</dt>
      <dd className="flex min-w-0 items-center gap-1 wrap-anywhere">{children}</dd>
    </div>
  )
}
