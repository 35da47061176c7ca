import type { ReactNode } from 'react'

/** A large number under its name, beside others of its kind. */
export function Stat({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="-ms-px -mt-px min-w-0 border-s border-t border-line px-5 py-4">
      <dt className="text-[13px] text-muted">{name}</dt>
      <dd className="mt-1 text-xl font-semibold tracking-tight tabular-nums sm:text-2xl">{children}</dd>
    </div>
  )
}
