import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { newIdempotencyKey } from '../../lib/keyText'
import { words } from '../../messages/partners'
import { FormDialog } from '../../ui/FormDialog'
import { toast } from '../../ui/toasts'
import { PartnerFields } from './PartnerFields'
import { changesOf, emptyDraft, fields } from './partnerDraft'
import { useCreatePartner } from './usePartnerActions'

/** Makes a partner and leads to its page. One opened dialog makes at most one, however often it is submitted. */
export function CreatePartnerDialog({ onClose }: { onClose: () => void }) {
  const { slug } = useWorkspace().workspace
  const navigate = useNavigate()
  const [idempotencyKey] = useState(newIdempotencyKey)
  const [draft, setDraft] = useState(emptyDraft)
  const create = useCreatePartner()
  const changes = changesOf(emptyDraft, draft)

  async function submit() {
    const answer = await create.run({ ...changes, name: draft.name.trim(), idempotencyKey })
    if (!answer) return
    const { id, name } = answer.partner
    await navigate({ to: '/$slug/partners/$partnerId', params: { slug, partnerId: id }, replace: true })
    toast({ look: 'ok', title: words.form.created, text: name })
  }

  return (
    <FormDialog
      title={words.form.createTitle}
      action={create}
      fields={fields}
      changed={Object.keys(changes).length > 0}
      submit={{ look: 'primary', children: words.form.submit }}
      onSubmit={submit}
      onClose={onClose}
    >
      <PartnerFields draft={draft} error={create.error} onChange={setDraft} />
    </FormDialog>
  )
}
