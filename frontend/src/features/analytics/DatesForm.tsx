import { type FormEvent, useState } from 'react'
import { useZone } from '../../app/useZone'
import { allZones, dayIn, ownZone } from '../../lib/zone'
import { words } from '../../messages/analytics'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { NativeSelect } from '../../ui/NativeSelect'
import { TextField } from '../../ui/TextField'
import type { AnalyticsSearch } from './analyticsSearch'
import type { Period } from './period'

type Props = { period: Period; onApply: (change: Partial<AnalyticsSearch>) => void }

/** Two days, and the zone whose clocks they are of: the workspace's, which the address need not name, or another. */
export function DatesForm({ period, onApply }: Props) {
  const [from, setFrom] = useState(dayIn(period.timezone, Date.parse(period.from)))
  const [to, setTo] = useState(dayIn(period.timezone, Date.parse(period.until) - 1))
  const [zone, setZone] = useState(period.timezone)
  const [wrong, setWrong] = useState(false)
  const usual = useZone()

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!from || !to || from > to) return setWrong(true)
    onApply({ from, to, tz: zone === usual ? undefined : zone, range: undefined })
  }

  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={submit}>
      <div className="grid grid-cols-2 gap-3">
        <TextField type="date" label={words.from} value={from} onChange={setFrom} className="px-2" />
        <TextField type="date" label={words.to} value={to} onChange={setTo} className="px-2" />
      </div>
      <Field label={words.zone} hint={words.zoneHint} error={wrong ? words.datesWrong : undefined}>
        {({ id }) => (
          <NativeSelect id={id} value={zone} options={zoneOptions(usual, period.timezone)} onChange={setZone} />
        )}
      </Field>
      <Button type="submit" look="primary">
        {words.apply}
      </Button>
    </form>
  )
}

/** All zones, the workspace's and the reader's own first, and the one that is shown among them. */
function zoneOptions(usual: string, shown: string): (readonly [string, string])[] {
  const own = ownZone()
  const first = [usual, ...(own === usual ? [] : [own])]
  const others = [...new Set([...allZones(), shown])].filter((zone) => !first.includes(zone))
  return [...first, ...others].map((zone) => {
    if (zone === usual) return [zone, words.workspaceZone(zone)]
    return [zone, zone === own ? words.ownZone(zone) : zone]
  })
}
