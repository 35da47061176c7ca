import type { RefObject } from 'react'
import type { ExpiryChoice } from '../../lib/expiry'
import { keyWords } from '../../messages/keys'
import { TextField } from '../../ui/TextField'
import { EnvironmentField } from './EnvironmentField'
import { ExpiryField } from './ExpiryField'
import type { KeyDraft } from './keyDraft'
import type { KeyField } from './keyFields'
import type { ApiKey } from './keysQuery'
import { LimitsFields } from './LimitsFields'
import { ScopesField } from './ScopesField'

const newChoices: readonly ExpiryChoice[] = ['7', '30', '90', 'date', 'never']
const editChoices: readonly ExpiryChoice[] = ['keep', '7', '30', '90', 'date']

type Props = {
  draft: KeyDraft
  /** The key as it is, when it can only be narrowed. */
  before?: ApiKey
  nameRef?: RefObject<HTMLInputElement | null>
  errorOf: (field: KeyField) => string | undefined
  onChange: (part: Partial<KeyDraft>) => void
}

/** Everything that can be said about a key. */
export function KeyFields({ draft, before, nameRef, errorOf, onChange }: Props) {
  return (
    <>
      <TextField
        ref={nameRef}
        label={keyWords.form.name}
        placeholder={before ? undefined : keyWords.form.namePlaceholder}
        required
        dir="auto"
        maxLength={100}
        autoComplete="off"
        value={draft.name}
        onChange={(name) => onChange({ name })}
        error={errorOf('name')}
      />
      <ScopesField
        scopes={draft.scopes}
        within={before?.scopes}
        error={errorOf('scopes')}
        onChange={(scopes) => onChange({ scopes })}
      />
      <ExpiryField
        expiry={draft.expiry}
        choices={before ? editChoices : newChoices}
        current={before?.expiresAt}
        error={errorOf('expiresAt')}
        onChange={(expiry) => onChange({ expiry })}
      />
      <EnvironmentField
        environment={draft.environment}
        error={errorOf('environment')}
        onChange={(environment) => onChange({ environment })}
      />
      <LimitsFields draft={draft} before={before} errorOf={errorOf} onChange={onChange} />
    </>
  )
}
