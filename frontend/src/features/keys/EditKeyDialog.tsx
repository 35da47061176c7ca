import { useRef, useState } from 'react'
import type { UpdateApiKeyInput } from '../../gql/graphql'
import { useNow } from '../../lib/clock'
import { fieldError } from '../../lib/useAction'
import { t } from '../../messages'
import { keyWords } from '../../messages/keys'
import { FormDialog } from '../../ui/FormDialog'
import { toast } from '../../ui/toasts'
import { KeyFields } from './KeyFields'
import { changesOf, draftOf, type KeyDraft, type Missing, missingOf } from './keyDraft'
import { type KeyField, keyFields } from './keyFields'
import type { ApiKey } from './keysQuery'
import { lossesOf } from './losses'
import { NarrowKeyDialog } from './NarrowKeyDialog'
import { useUpdateKey } from './useKeyActions'

type Props = { apiKey: ApiKey; onClose: () => void }

/** Renames a key, or takes power away from it once that has been confirmed. What would widen it cannot be chosen. */
export function EditKeyDialog({ apiKey, onClose }: Props) {
  const name = useRef<HTMLInputElement>(null)
  const now = useNow()
  const [missing, setMissing] = useState<Missing>({})
  const [draft, setDraft] = useState(() => draftOf(apiKey))
  const [asked, setAsked] = useState<UpdateApiKeyInput | null>(null)
  const update = useUpdateKey()
  const changes = changesOf(apiKey, draft, now)
  const change = (part: Partial<KeyDraft>) => setDraft((old) => ({ ...old, ...part }))
  const errorOf = (field: KeyField) => missing[field] ?? fieldError(update.error, field)

  function submit() {
    const lacks = missingOf(draft)
    setMissing(lacks)
    if (!changes || lacks.scopes || lacks.expiresAt) return
    const asks = lossesOf(apiKey, changes) !== null
    update.clear()
    setAsked(asks ? changes : null)
    if (!asks) void save(changes)
  }

  async function save(input: UpdateApiKeyInput) {
    if (!(await update.run(input))) return
    onClose()
    toast({ look: 'ok', title: keyWords.form.saved, text: draft.name })
  }

  const refused = keyFields.some((field) => fieldError(update.error, field))
  const losses = asked && !refused && lossesOf(apiKey, asked)
  if (losses) {
    return (
      <NarrowKeyDialog
        apiKey={apiKey}
        losses={losses}
        action={update}
        onSubmit={() => save(asked)}
        onClose={() => setAsked(null)}
      />
    )
  }
  return (
    <FormDialog
      size="large"
      title={keyWords.form.editTitle}
      description={keyWords.form.editHint}
      initialFocus={name}
      action={update}
      fields={keyFields}
      status={changes ? '' : keyWords.form.unchanged}
      changed={changes !== null}
      submit={{ look: 'primary', disabled: !changes, children: t.common.save }}
      onSubmit={submit}
      onClose={onClose}
    >
      <KeyFields draft={draft} before={apiKey} nameRef={name} errorOf={errorOf} onChange={change} />
    </FormDialog>
  )
}
