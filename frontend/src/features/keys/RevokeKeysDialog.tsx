import { useRef, useState } from 'react'
import type { RevocationReason } from '../../gql/graphql'
import { words as keyLife } from '../../messages/keyLife'
import { FormDialog } from '../../ui/FormDialog'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toasts'
import { ChosenKeys } from './ChosenKeys'
import type { ApiKey } from './keysQuery'
import { ReasonFields } from './ReasonFields'
import { useRevokeKeys } from './useKeyActions'

type Props = { keys: readonly ApiKey[]; onClose: () => void; onRevoked: () => void }

/** Ends several keys for ever, once their number has been typed. */
export function RevokeKeysDialog({ keys, onClose, onRevoked }: Props) {
  const confirm = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState<RevocationReason>('OTHER')
  const [note, setNote] = useState('')
  const revoke = useRevokeKeys()
  const { bulk } = keyLife
  const count = keys.length
  const confirmed = typed.trim() === String(count)
  const [before, after] = bulk.confirm

  async function submit() {
    if (!confirmed) return
    const ids = keys.map((key) => key.id)
    if (!(await revoke.run({ ids, reason, note: note.trim() || undefined }))) return
    onRevoked()
    toast({ look: 'ok', title: bulk.done(count) })
  }

  return (
    <FormDialog
      size="small"
      title={bulk.title(count)}
      description={bulk.hint}
      initialFocus={confirm}
      action={revoke}
      fields={['note']}
      submit={{ look: 'danger', disabled: !confirmed, children: bulk.submit(count) }}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChosenKeys keys={keys} />
      <ReasonFields reason={reason} onReason={setReason} note={note} onNote={setNote} error={revoke.error} />
      <TextField
        ref={confirm}
        label={`${before}${count}${after}`}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        onChange={setTyped}
      />
    </FormDialog>
  )
}
