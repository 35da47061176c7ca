import type { ReactNode } from 'react'

type Props = { title: string; children: ReactNode }

/** A card with an editor under its name. */
export function WritingPane({ title, children }: Props) {
  return (
    <section aria-label={title} className="card flex min-h-0 flex-col overflow-clip">
      <h2 className="flex h-[45px] shrink-0 items-center border-b border-line px-3.5 text-[13px] font-medium text-muted">
        {title}
      </h2>
      <div className="min-h-0 flex-1">{children}</div>
    </section>
  )
}
