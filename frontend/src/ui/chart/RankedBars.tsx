import { RankedBar } from './RankedBar'

/** A value and how much there is of it. */
export type Ranked = {
  key: string
  text: string
  /** The address of a picture that says the same once more. */
  picture?: string
  /** A second line of text, in grey. */
  detail?: string
  value: number
  /** Whether the list is narrowed to it already. */
  chosen?: boolean
  /** Set in grey: no value of its own, like what is left over. */
  rest?: boolean
  onPress?: () => void
}

type Props = {
  label: string
  rows: readonly Ranked[]
  format: (value: number) => string
  /** What a press does, for those who hear the list. */
  hint?: string
}

/** Values with most of something first, each on a bar that is as long as its share of the largest. */
export function RankedBars({ label, rows, format, hint }: Props) {
  const largest = Math.max(...rows.map(({ value }) => value), 1)
  return (
    <ul aria-label={label} className="flex flex-col gap-1">
      {rows.map((row) => (
        <li key={row.key}>
          <RankedBar row={row} share={row.value / largest} format={format} hint={hint} />
        </li>
      ))}
    </ul>
  )
}
