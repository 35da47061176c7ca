import { type ReactNode, useId } from 'react'

type Props = { title: string; hint?: string; danger?: boolean; children: ReactNode }

/** A part of the page in a frame of its own. */
export function Panel({ title, hint, danger, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="card min-w-0">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-5 pt-4">
        <h2 id={id} className={danger ? 'text-sm font-semibold text-danger' : 'text-sm font-semibold'}>
          {title}
        </h2>
        {hint && <p className="text-[13px] text-muted">{hint}</p>}
      </header>
      <div className="px-5 pt-3 pb-5">{children}</div>
    </section>
  )
}
