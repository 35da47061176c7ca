import { useState } from 'react'
import { t } from '../../messages'
import { words } from '../../messages/partners'
import { FormDialog } from '../../ui/FormDialog'
import { toast } from '../../ui/toasts'
import { PartnerFields } from './PartnerFields'
import { changesOf, draftOf, fields } from './partnerDraft'
import type { Partner } from './partnersQuery'
import { useUpdatePartner } from './usePartnerActions'

type Props = { partner: Partner; onClose: () => void }

/** Changes what is known of a partner. */
export function EditPartnerDialog({ partner, onClose }: Props) {
  const [draft, setDraft] = useState(() => draftOf(partner))
  const update = useUpdatePartner()
  const changes = changesOf(draftOf(partner), draft)
  const changed = Object.keys(changes).length > 0

  async function submit() {
    const answer = changed && (await update.run({ id: partner.id, ...changes }))
    if (!answer) return
    onClose()
    toast({ look: 'ok', title: words.form.saved, text: answer.partner.name })
  }

  return (
    <FormDialog
      title={words.form.editTitle(partner.name)}
      action={update}
      fields={fields}
      changed={changed}
      submit={{ look: 'primary', disabled: !changed, children: t.common.save }}
      onSubmit={submit}
      onClose={onClose}
    >
      <PartnerFields draft={draft} error={update.error} onChange={setDraft} />
    </FormDialog>
  )
}
