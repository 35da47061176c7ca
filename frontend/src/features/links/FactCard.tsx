import type { ReactNode } from 'react'

type Props = { title: string; children: ReactNode }

/** A card of facts under a name. */
export function FactCard({ title, children }: Props) {
  return (
    <section className="card px-5 py-4">
      <h2 className="font-semibold">{title}</h2>
      <dl className="mt-2 divide-y divide-line">{children}</dl>
    </section>
  )
}
