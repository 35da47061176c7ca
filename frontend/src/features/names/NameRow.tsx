import type { ReactNode } from 'react'

type Props = {
  mark: ReactNode
  /** The name as a link that covers the whole row. */
  name: ReactNode
  text?: string | null
  facts: readonly string[]
  menu: ReactNode
}

/** A collection or a tag as a line of its list. */
export function NameRow({ mark, name, text, facts, menu }: Props) {
  return (
    <li className="relative flex min-h-14 items-center gap-3 px-4 py-2.5 transition-colors hover:bg-surface-2/60">
      {mark}
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-6 gap-y-0.5">
        <div className="min-w-0 flex-1 basis-48">
          <h2 className="flex text-sm font-medium">{name}</h2>
          {text && (
            <p title={text} dir="auto" className="truncate text-[13px] text-muted">
              {text}
            </p>
          )}
        </div>
        <p className="flex gap-x-5 text-[13px] whitespace-nowrap text-muted tabular-nums">
          {facts.map((fact) => (
            <span key={fact} className="sm:min-w-20 sm:text-end">
              {fact}
            </span>
          ))}
        </p>
      </div>
      {menu}
    </li>
  )
}
