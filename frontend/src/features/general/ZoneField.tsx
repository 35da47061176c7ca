import { useState } from 'react'
import { useNow } from '../../lib/clock'
import { isZone, ownZone, zoneName, zonesLike } from '../../lib/zone'
import { words } from '../../messages/general'
import { Combobox } from '../../ui/Combobox'

type Props = { zone: string; error?: string; onChange: (zone: string) => void }

/** A time zone, found by a part of its name, with what its clocks are ahead of UTC now. */
export function ZoneField({ zone, error, onChange }: Props) {
  const [search, setSearch] = useState('')
  const now = useNow()
  const choiceOf = (id: string) => ({ id, name: isZone(id) ? zoneName(id, now) : id })
  return (
    <Combobox
      label={words.zone.label}
      hint={words.zone.labelHint}
      chosen={[choiceOf(zone)]}
      choices={zonesLike(search, ownZone()).map(choiceOf)}
      clearable={false}
      error={error}
      onSearch={setSearch}
      onChange={([next]) => next && onChange(next.id)}
    />
  )
}
