import type { ReactNode } from 'react'

/** A card of facts about one thing. */
export function Facts({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="card min-w-0 p-4">
      <h2 className="text-sm font-semibold">{title}</h2>
      <dl className="mt-2 divide-y divide-line">{children}</dl>
    </section>
  )
}
