type Props = { name: string; value: string; share: number; shareText: string; notes: readonly string[] }

/** A step of the funnel, on a bar that is as long as its part of all clicks. */
export function FunnelStep({ name, value, share, shareText, notes }: Props) {
  return (
    <li className="min-w-0">
      <p className="text-[13px] text-muted">{name}</p>
      <p className="mt-1 flex items-baseline gap-2">
        <span className="text-xl font-semibold tracking-tight tabular-nums">{value}</span>
        <span className="text-[13px] text-muted tabular-nums">{shareText}</span>
      </p>
      <div aria-hidden="true" className="mt-2 h-2 overflow-hidden rounded-full bg-surface-2">
        <div className="h-full rounded-full bg-accent" style={{ inlineSize: `${share * 100}%` }} />
      </div>
      {notes.map((note) => (
        <p key={note} className="mt-2 text-xs text-pretty text-muted">
          {note}
        </p>
      ))}
    </li>
  )
}
