import { type FormEvent, useId, useRef, useState } from 'react'
import { expiresAt } from '../../lib/expiry'
import { newIdempotencyKey } from '../../lib/keyText'
import { allScopes, parseScopes } from '../../lib/scopes'
import { fieldError, formError } from '../../lib/useAction'
import { useFocusOnError } from '../../lib/useFocusOnError'
import { t } from '../../messages'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { DialogBody } from '../../ui/DialogBody'
import { DialogFooter } from '../../ui/DialogFooter'
import { Notice } from '../../ui/Notice'
import { TextField } from '../../ui/TextField'
import { EnvironmentField } from './EnvironmentField'
import { ExpiryField } from './ExpiryField'
import type { KeyDraft } from './keyDraft'
import { keyFields } from './keyFields'
import type { ApiKey } from './keysQuery'
import type { KeysSearch } from './keysSearch'
import { LimitsFields } from './LimitsFields'
import { PresetPills } from './PresetPills'
import { ScopeMatrix } from './ScopeMatrix'
import { useCreateKey } from './useKeyActions'

type Props = {
  search: KeysSearch
  onClose: () => void
  onCreated: (key: ApiKey, secret: string | null) => void
}

/** Collects what a new key is to be. One opened dialog makes at most one key, however often it is submitted. */
export function CreateKeyDialog({ search, onClose, onCreated }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const name = useRef<HTMLInputElement>(null)
  const formId = useId()
  const [idempotencyKey] = useState(newIdempotencyKey)
  const [dateMissing, setDateMissing] = useState(false)
  const [draft, setDraft] = useState<KeyDraft>(() => ({
    name: search.name ?? '',
    scopes: parseScopes(search.scopes ?? ''),
    environment: 'PRODUCTION',
    expiry: { choice: '90', date: '' },
    allowedHostnames: [],
    allowedIps: [],
  }))
  const create = useCreateKey()
  useFocusOnError(form, create.error)
  const change = (part: Partial<KeyDraft>) => setDraft((old) => ({ ...old, ...part }))
  const errorOf = (field: string) => fieldError(create.error, field)
  const problem = formError(create.error, keyFields)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const { expiry, ...rest } = draft
    const end = expiresAt(expiry, Date.now())
    setDateMissing(end === undefined)
    if (end === undefined) return
    const answer = await create.run({ ...rest, expiresAt: end, idempotencyKey })
    if (answer) onCreated(answer.apiKey, answer.secret)
  }

  return (
    <Dialog
      open
      size="large"
      onClose={onClose}
      initialFocus={name}
      title={t.keyForm.createTitle}
      description={t.keyForm.createHint}
    >
      <DialogBody>
        <form id={formId} ref={form} noValidate className="flex flex-col gap-6" onSubmit={submit}>
          {problem && (
            <Notice look="danger" alert>
              {problem}
            </Notice>
          )}
          <TextField
            ref={name}
            label={t.keyForm.name}
            placeholder={t.keyForm.namePlaceholder}
            required
            maxLength={100}
            autoComplete="off"
            value={draft.name}
            onChange={(value) => change({ name: value })}
            error={errorOf('name')}
          />
          <div className="flex flex-col gap-3">
            <PresetPills scopes={draft.scopes} onChange={(scopes) => change({ scopes })} />
            <ScopeMatrix
              scopes={draft.scopes}
              error={errorOf('scopes')}
              onChange={(scopes) => change({ scopes })}
            />
          </div>
          <ExpiryField
            expiry={draft.expiry}
            choices={['7', '30', '90', 'date', 'never']}
            error={dateMissing ? t.keyForm.expiryDateRequired : errorOf('expiresAt')}
            onChange={(expiry) => change({ expiry })}
          />
          <EnvironmentField
            environment={draft.environment}
            error={errorOf('environment')}
            onChange={(environment) => change({ environment })}
          />
          <LimitsFields draft={draft} errorOf={errorOf} onChange={change} />
        </form>
      </DialogBody>
      <DialogFooter>
        <p role="status" className="me-auto text-[13px] text-muted">
          {t.scopeSummary.count(draft.scopes.length, allScopes.length)}
        </p>
        <Button onClick={onClose}>{t.common.cancel}</Button>
        <Button type="submit" form={formId} look="primary" busy={create.pending}>
          {t.keyForm.submit}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
