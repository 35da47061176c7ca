import { type FormEvent, useId, useRef, useState } from 'react'
import { useNow } from '../../lib/clock'
import type { ExpiryChoice } from '../../lib/expiry'
import { fieldError, formError } from '../../lib/useAction'
import { useFocusOnError } from '../../lib/useFocusOnError'
import { t } from '../../messages'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { DialogBody } from '../../ui/DialogBody'
import { DialogFooter } from '../../ui/DialogFooter'
import { Notice } from '../../ui/Notice'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toasts'
import { EnvironmentField } from './EnvironmentField'
import { ExpiryField } from './ExpiryField'
import { changesOf, draftOf, type KeyDraft } from './keyDraft'
import { keyFields } from './keyFields'
import type { ApiKey } from './keysQuery'
import { LimitsFields } from './LimitsFields'
import { ScopeMatrix } from './ScopeMatrix'
import { useUpdateKey } from './useKeyActions'

const choices: readonly ExpiryChoice[] = ['keep', '7', '30', '90', 'date']

type Props = { apiKey: ApiKey; onClose: () => void }

/** Renames a key or takes power away from it. What would widen it cannot be chosen. */
export function EditKeyDialog({ apiKey, onClose }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const formId = useId()
  const now = useNow()
  const [draft, setDraft] = useState(() => draftOf(apiKey))
  const update = useUpdateKey()
  useFocusOnError(form, update.error)
  const changes = changesOf(apiKey, draft, now)
  const change = (part: Partial<KeyDraft>) => setDraft((old) => ({ ...old, ...part }))
  const errorOf = (field: string) => fieldError(update.error, field)
  const problem = formError(update.error, keyFields)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!changes || !(await update.run(changes))) return
    onClose()
    toast({ look: 'ok', title: t.keyForm.saved, text: draft.name })
  }

  return (
    <Dialog open size="large" onClose={onClose} title={t.keyForm.editTitle} description={t.keyForm.editHint}>
      <DialogBody>
        <form id={formId} ref={form} noValidate className="flex flex-col gap-6" onSubmit={submit}>
          {problem && (
            <Notice look="danger" alert>
              {problem}
            </Notice>
          )}
          <TextField
            label={t.keyForm.name}
            required
            maxLength={100}
            autoComplete="off"
            value={draft.name}
            onChange={(name) => change({ name })}
            error={errorOf('name')}
          />
          <ScopeMatrix
            scopes={draft.scopes}
            within={apiKey.scopes}
            error={errorOf('scopes')}
            onChange={(scopes) => change({ scopes })}
          />
          <ExpiryField
            expiry={draft.expiry}
            choices={choices}
            current={apiKey.expiresAt}
            error={errorOf('expiresAt')}
            onChange={(expiry) => change({ expiry })}
          />
          <EnvironmentField
            environment={draft.environment}
            error={errorOf('environment')}
            onChange={(environment) => change({ environment })}
          />
          <LimitsFields draft={draft} before={apiKey} errorOf={errorOf} onChange={change} />
        </form>
      </DialogBody>
      <DialogFooter>
        <p role="status" className="me-auto text-[13px] text-muted">
          {changes ? '' : t.keyForm.unchanged}
        </p>
        <Button onClick={onClose}>{t.common.cancel}</Button>
        <Button type="submit" form={formId} look="primary" disabled={!changes} busy={update.pending}>
          {t.common.save}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
