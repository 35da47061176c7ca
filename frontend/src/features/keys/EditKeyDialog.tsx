import { useState } from 'react'
import { useNow } from '../../lib/clock'
import { fieldError } from '../../lib/useAction'
import { t } from '../../messages'
import { FormDialog } from '../../ui/FormDialog'
import { toast } from '../../ui/toasts'
import { KeyFields } from './KeyFields'
import { changesOf, draftOf, type KeyDraft } from './keyDraft'
import { keyFields } from './keyFields'
import type { ApiKey } from './keysQuery'
import { useUpdateKey } from './useKeyActions'

type Props = { apiKey: ApiKey; onClose: () => void }

/** Renames a key or takes power away from it. What would widen it cannot be chosen. */
export function EditKeyDialog({ apiKey, onClose }: Props) {
  const now = useNow()
  const [draft, setDraft] = useState(() => draftOf(apiKey))
  const update = useUpdateKey()
  const changes = changesOf(apiKey, draft, now)
  const change = (part: Partial<KeyDraft>) => setDraft((old) => ({ ...old, ...part }))
  const errorOf = (field: string) => fieldError(update.error, field)

  async function submit() {
    if (!changes || !(await update.run(changes))) return
    onClose()
    toast({ look: 'ok', title: t.keyForm.saved, text: draft.name })
  }

  return (
    <FormDialog
      size="large"
      title={t.keyForm.editTitle}
      description={t.keyForm.editHint}
      action={update}
      fields={keyFields}
      status={changes ? '' : t.keyForm.unchanged}
      submit={{ look: 'primary', disabled: !changes, children: t.common.save }}
      onSubmit={submit}
      onClose={onClose}
    >
      <KeyFields draft={draft} before={apiKey} errorOf={errorOf} onChange={change} />
    </FormDialog>
  )
}
