import { type FormEvent, useId, useRef, useState } from 'react'
import type { RevocationReason } from '../../gql/graphql'
import { fieldError, formError } from '../../lib/useAction'
import { t } from '../../messages'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { DialogBody } from '../../ui/DialogBody'
import { DialogFooter } from '../../ui/DialogFooter'
import { Field } from '../../ui/Field'
import { NativeSelect } from '../../ui/NativeSelect'
import { Notice } from '../../ui/Notice'
import { TextArea } from '../../ui/TextArea'
import { toast } from '../../ui/toasts'
import { ConfirmName } from './ConfirmName'
import type { ApiKey } from './keysQuery'
import { RevokeWarning } from './RevokeWarning'
import { useRevokeKey } from './useKeyActions'

const reasons: readonly RevocationReason[] = ['UNUSED', 'LEAKED', 'OWNER_LEFT', 'ROTATED', 'OTHER']

type Props = { apiKey: ApiKey; onClose: () => void }

/** Ends a key for ever, once its name has been typed. */
export function RevokeKeyDialog({ apiKey, onClose }: Props) {
  const formId = useId()
  const confirm = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState<RevocationReason>('OTHER')
  const [note, setNote] = useState('')
  const revoke = useRevokeKey()
  const confirmed = typed.trim() === apiKey.name.trim()
  const problem = formError(revoke.error, ['note'])

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!confirmed) return
    if (!(await revoke.run({ id: apiKey.id, reason, note: note.trim() || undefined }))) return
    onClose()
    toast({ look: 'ok', title: t.revoke.done, text: t.revoke.doneHint(apiKey.name) })
  }

  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      initialFocus={confirm}
      title={t.revoke.title(apiKey.name)}
      description={t.revoke.hint}
    >
      <DialogBody>
        <form id={formId} className="flex flex-col gap-5" onSubmit={submit}>
          {problem && (
            <Notice look="danger" alert>
              {problem}
            </Notice>
          )}
          <RevokeWarning apiKey={apiKey} />
          <Field label={t.revoke.reason}>
            {(control) => (
              <NativeSelect
                id={control.id}
                value={reason}
                options={reasons.map((name) => [name, t.reasons[name]] as const)}
                onChange={setReason}
              />
            )}
          </Field>
          <TextArea
            label={t.revoke.note}
            hint={t.revoke.noteHint}
            optional
            maxLength={500}
            value={note}
            onChange={setNote}
            error={fieldError(revoke.error, 'note')}
          />
          <ConfirmName inputRef={confirm} name={apiKey.name} value={typed} onChange={setTyped} />
        </form>
      </DialogBody>
      <DialogFooter>
        <Button onClick={onClose}>{t.common.cancel}</Button>
        <Button type="submit" form={formId} look="danger" disabled={!confirmed} busy={revoke.pending}>
          {t.revoke.submit}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
