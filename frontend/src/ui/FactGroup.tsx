import type { ReactNode } from 'react'

/** A few facts under one name. */
export function FactGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="eyebrow mb-1">{title}</h3>
      <dl className="divide-y divide-line border-y border-line">{children}</dl>
    </section>
  )
}
