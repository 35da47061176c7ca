import { type ReactNode, useId } from 'react'

type Props = { title: string; hint: string; children: ReactNode }

/** A part of a page of settings: what it is on the one side, a card on the other, on phones one above the other. */
export function Section({ title, hint, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="grid gap-x-10 gap-y-4 py-8 lg:grid-cols-[16rem_1fr]">
      <div>
        <h2 id={id} className="text-sm font-semibold">
          {title}
        </h2>
        <p className="mt-1 text-[13px] text-pretty text-muted">{hint}</p>
      </div>
      <div className="card min-w-0 overflow-clip">{children}</div>
    </section>
  )
}
