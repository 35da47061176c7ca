import { isDay } from '../lib/days'

type Props = { label: string; value: string | undefined; onChange: (day: string | undefined) => void }

/** A calendar day to filter by, with its name inside the box. */
export function DayField({ label, value, onChange }: Props) {
  return (
    <label className="input flex w-auto items-center gap-2 text-sm">
      <span className="text-muted">{label}</span>
      <input
        type="date"
        className="bg-transparent outline-none"
        value={value ?? ''}
        onChange={(event) => onChange(isDay(event.target.value) ? event.target.value : undefined)}
      />
    </label>
  )
}
