import { type FormEvent, useState } from 'react'
import { allZones, dayIn, ownZone } from '../../lib/zone'
import { words } from '../../messages/analytics'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { NativeSelect } from '../../ui/NativeSelect'
import { TextField } from '../../ui/TextField'
import type { AnalyticsSearch } from './analyticsSearch'
import type { Period } from './period'

type Props = { period: Period; onApply: (change: Partial<AnalyticsSearch>) => void }

/** Two days, and the zone whose clocks they are of. */
export function DatesForm({ period, onApply }: Props) {
  const [from, setFrom] = useState(dayIn(period.timezone, Date.parse(period.from)))
  const [to, setTo] = useState(dayIn(period.timezone, Date.parse(period.until) - 1))
  const [zone, setZone] = useState(period.timezone)
  const [wrong, setWrong] = useState(false)
  const own = ownZone()

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!from || !to || from > to) return setWrong(true)
    onApply({ from, to, tz: zone, range: undefined })
  }

  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={submit}>
      <div className="grid grid-cols-2 gap-3">
        <TextField type="date" label={words.from} value={from} onChange={setFrom} className="px-2" />
        <TextField type="date" label={words.to} value={to} onChange={setTo} className="px-2" />
      </div>
      <Field label={words.zone} hint={words.zoneHint} error={wrong ? words.datesWrong : undefined}>
        {({ id }) => (
          <NativeSelect
            id={id}
            value={zone}
            options={[[own, words.ownZone(own)], ...zonesBut(own)]}
            onChange={setZone}
          />
        )}
      </Field>
      <Button type="submit" look="primary">
        {words.apply}
      </Button>
    </form>
  )
}

function zonesBut(own: string): [string, string][] {
  return allZones()
    .filter((zone) => zone !== own)
    .map((zone) => [zone, zone])
}
