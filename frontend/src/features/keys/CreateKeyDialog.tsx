import { useRef, useState } from 'react'
import { expiresAt } from '../../lib/expiry'
import { newIdempotencyKey } from '../../lib/keyText'
import { allScopes } from '../../lib/scopes'
import { fieldError } from '../../lib/useAction'
import { keyWords } from '../../messages/keys'
import { names } from '../../messages/names'
import { FormDialog } from '../../ui/FormDialog'
import type { IssuedKey } from './IssuedKeyDialog'
import { KeyFields } from './KeyFields'
import { type KeyDraft, type Missing, missingOf, newDraft, sameDraft } from './keyDraft'
import { type KeyField, keyFields } from './keyFields'
import type { KeysSearch } from './keysSearch'
import { useCreateKey } from './useKeyActions'

type Props = {
  search: KeysSearch
  onClose: () => void
  onCreated: (key: IssuedKey) => void
}

/** Collects what a new key is to be. One opened dialog makes at most one key, however often it is submitted. */
export function CreateKeyDialog({ search, onClose, onCreated }: Props) {
  const name = useRef<HTMLInputElement>(null)
  const [idempotencyKey] = useState(newIdempotencyKey)
  const asked = useRef(0) // when it was first submitted: another end would make another key of it
  const [missing, setMissing] = useState<Missing>({})
  const [initial] = useState(() => newDraft(search))
  const [draft, setDraft] = useState(initial)
  const create = useCreateKey()
  const change = (part: Partial<KeyDraft>) => setDraft((old) => ({ ...old, ...part }))
  const errorOf = (field: KeyField) => missing[field] ?? fieldError(create.error, field)

  async function submit() {
    const { expiry, ...rest } = draft
    asked.current ||= Date.now()
    const end = expiresAt(expiry, asked.current)
    setMissing(missingOf(draft))
    if (end === undefined) return
    const answer = await create.run({ ...rest, expiresAt: end, idempotencyKey })
    if (answer) onCreated(answer)
  }

  return (
    <FormDialog
      size="large"
      title={keyWords.form.createTitle}
      description={keyWords.form.createHint}
      initialFocus={name}
      action={create}
      fields={keyFields}
      status={names.scopeSummary.count(draft.scopes.length, allScopes.length)}
      changed={!sameDraft(draft, initial)}
      submit={{ look: 'primary', children: keyWords.form.submit }}
      onSubmit={submit}
      onClose={onClose}
    >
      <KeyFields draft={draft} nameRef={name} errorOf={errorOf} onChange={change} />
    </FormDialog>
  )
}
