import { Link } from '@tanstack/react-router'
import { words as keyLife } from '../../messages/keyLife'
import type { Caller } from './keyPageQuery'

type Props = {
  title: string
  callers: readonly Caller[]
  /** Whether each leads to the calls from that address. */
  filtering?: boolean
}

/** Who made calls, and how many, whoever made most of them first. */
export function CallerList({ title, callers, filtering }: Props) {
  return (
    <div className="min-w-0">
      <h3 className="eyebrow">{title}</h3>
      <ul className="mt-1 divide-y divide-line border-y border-line text-[13px]">
        {callers.map((caller) => (
          <li key={caller.value} className="flex min-h-8 items-center justify-between gap-4 py-1">
            <CallerName caller={caller} filtering={filtering} />
            <span className="shrink-0 text-muted tabular-nums">{keyLife.late.calls(caller.count)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function CallerName({ caller: { value }, filtering }: { caller: Caller; filtering?: boolean }) {
  const text = value || keyLife.late.unknown
  if (!filtering || !value) return <span className="min-w-0 wrap-anywhere">{text}</span>
  return (
    <Link
      to="."
      hash="requests"
      search={(old) => ({ ...old, address: value, outcome: undefined, after: undefined })}
      aria-label={keyLife.late.show(value)}
      className="link min-w-0 font-mono text-xs wrap-anywhere"
    >
      {text}
    </Link>
  )
}
