import type { ReactNode } from 'react'

/** A name above a value, for cards that have several of them side by side. */
export function CardFact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="mb-0.5 text-xs text-muted">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}
