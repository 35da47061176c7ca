import type { ReactNode } from 'react'

type Props = { name: ReactNode; menu: ReactNode; children: ReactNode }

/** A customer or a partner on phones: who it is, what can be done, and facts side by side. */
export function PersonCard({ name, menu, children }: Props) {
  return (
    <li className="card relative p-4">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">{name}</div>
        <span className="-me-2 -mt-1.5">{menu}</span>
      </div>
      <dl className="mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]">{children}</dl>
    </li>
  )
}
