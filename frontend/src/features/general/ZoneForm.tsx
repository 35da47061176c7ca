import { useState } from 'react'
import { useWhyNot } from '../../app/useWhyNot'
import { fieldError } from '../../lib/useAction'
import { words } from '../../messages/general'
import { Section } from '../../ui/Section'
import { SectionForm } from '../../ui/SectionForm'
import { toast } from '../../ui/toasts'
import { useUpdateWorkspace } from './useGeneralActions'
import { ZoneField } from './ZoneField'

/** In which time zone the days of the workspace begin. */
export function ZoneForm({ timezone }: { timezone: string }) {
  const [zone, setZone] = useState(timezone)
  const update = useUpdateWorkspace()
  const reason = useWhyNot()('ADMIN')

  async function save() {
    const workspace = await update.run({ timezone: zone })
    if (workspace) toast({ look: 'ok', title: words.zone.saved, text: words.zone.savedAs(workspace.timezone) })
  }

  return (
    <Section title={words.zone.title} hint={words.zone.hint}>
      <SectionForm
        action={update}
        fields={['timezone']}
        submit={{ disabled: Boolean(reason) || zone === timezone, title: reason, children: words.zone.submit }}
        onSubmit={save}
      >
        <fieldset disabled={Boolean(reason)}>
          <ZoneField zone={zone} error={fieldError(update.error, 'timezone')} onChange={setZone} />
        </fieldset>
        <p className="text-[13px] text-pretty text-muted">{words.zone.follows}</p>
      </SectionForm>
    </Section>
  )
}
