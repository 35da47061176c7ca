import { useRef, useState } from 'react'
import type { RevocationReason } from '../../gql/graphql'
import { keyWords } from '../../messages/keys'
import { FormDialog } from '../../ui/FormDialog'
import { toast } from '../../ui/toasts'
import { ConfirmName } from './ConfirmName'
import { endingOf, isNamedBy } from './keyFacts'
import type { ApiKey } from './keysQuery'
import { ReasonFields } from './ReasonFields'
import { RevokeWarning } from './RevokeWarning'
import { useRevokeKey } from './useKeyActions'

type Props = { apiKey: ApiKey; onClose: () => void }

/** Ends a key for ever, once its name or ending has been typed. */
export function RevokeKeyDialog({ apiKey, onClose }: Props) {
  const confirm = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState<RevocationReason>('OTHER')
  const [note, setNote] = useState('')
  const revoke = useRevokeKey()
  const confirmed = isNamedBy(apiKey, typed)

  async function submit() {
    if (!confirmed) return
    if (!(await revoke.run({ id: apiKey.id, reason, note: note.trim() || undefined }))) return
    onClose()
    toast({ look: 'ok', title: keyWords.revoke.done, text: keyWords.revoke.doneHint(apiKey.name) })
  }

  return (
    <FormDialog
      size="small"
      title={keyWords.revoke.title(apiKey.name)}
      description={keyWords.revoke.hint}
      initialFocus={confirm}
      action={revoke}
      fields={['note']}
      submit={{ look: 'danger', disabled: !confirmed, children: keyWords.revoke.submit }}
      onSubmit={submit}
      onClose={onClose}
    >
      <RevokeWarning apiKey={apiKey} />
      <ReasonFields reason={reason} onReason={setReason} note={note} onNote={setNote} error={revoke.error} />
      <ConfirmName
        inputRef={confirm}
        name={apiKey.name}
        ending={endingOf(apiKey)}
        value={typed}
        onChange={setTyped}
      />
    </FormDialog>
  )
}
