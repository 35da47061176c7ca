import type { ReactNode } from 'react'

type Props = { name: string; children: ReactNode }

/** A part of the design system in its states, in both themes side by side. */
export function Stage({ name, children }: Props) {
  return (
    <section aria-label={name} className="flex flex-col gap-2">
      <h2 className="font-semibold">{name}</h2>
      <div className="grid gap-3 xl:grid-cols-2">
        {(['light', 'dark'] as const).map((theme) => (
          <div
            key={theme}
            data-theme={theme}
            className="flex min-w-0 flex-wrap items-start gap-3 rounded-xl border border-line bg-bg p-4 text-fg"
          >
            {children}
          </div>
        ))}
      </div>
    </section>
  )
}
