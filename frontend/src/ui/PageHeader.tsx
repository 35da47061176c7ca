import type { ReactNode } from 'react'

type Props = { title: string; intro?: string; children?: ReactNode }

/** The name of a page, what it is for, and its main action. */
export function PageHeader({ title, intro, children }: Props) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <div className="min-w-0 flex-1 basis-72">
        <h1 className="text-xl font-semibold tracking-tight wrap-break-word">{title}</h1>
        {intro && <p className="mt-1 max-w-2xl text-pretty text-muted">{intro}</p>}
      </div>
      {children}
    </header>
  )
}
