import type { ReactNode } from 'react'

type Props = {
  title: string
  /** What is said instead if there are no facts. */
  none?: string
  children: ReactNode
}

/** A card of facts under a name. */
export function FactCard({ title, none, children }: Props) {
  return (
    <section className="card px-5 py-4">
      <h2 className="font-semibold">{title}</h2>
      {none ? (
        <p className="mt-2 py-2 text-[13px] text-muted">{none}</p>
      ) : (
        <dl className="mt-2 divide-y divide-line">{children}</dl>
      )}
    </section>
  )
}
