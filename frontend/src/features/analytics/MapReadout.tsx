type Props = { name: string; value: string }

/** What the country under the pointer says. */
export function MapReadout({ name, value }: Props) {
  return (
    <p
      className={
        'pointer-events-none absolute start-4 bottom-4 rounded-lg border border-line bg-surface px-3 py-2 text-xs ' +
        'shadow-pop'
      }
    >
      <bdi className="font-medium">{name}</bdi>
      <span className="ms-3 tabular-nums">{value}</span>
    </p>
  )
}
