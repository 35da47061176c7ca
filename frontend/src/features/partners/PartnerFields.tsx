import { fieldError } from '../../lib/useAction'
import { words } from '../../messages/partners'
import { TextField } from '../../ui/TextField'
import { fields, type PartnerDraft } from './partnerDraft'

type Props = { draft: PartnerDraft; error: Error | null; onChange: (draft: PartnerDraft) => void }

const types = { name: 'text', email: 'email', phone: 'tel' } as const

/** The fields of a form about a partner. */
export function PartnerFields({ draft, error, onChange }: Props) {
  return fields.map((field) => (
    <TextField
      key={field}
      label={words.form[field]}
      optional={field !== 'name'}
      placeholder={field === 'name' ? words.form.namePlaceholder : undefined}
      type={types[field]}
      dir="auto"
      autoComplete="off"
      value={draft[field]}
      onChange={(value) => onChange({ ...draft, [field]: value })}
      error={fieldError(error, field)}
    />
  ))
}
