import type { RevocationReason } from '../../gql/graphql'
import { fieldError } from '../../lib/useAction'
import { keyWords } from '../../messages/keys'
import { names } from '../../messages/names'
import { Field } from '../../ui/Field'
import { NativeSelect } from '../../ui/NativeSelect'
import { TextArea } from '../../ui/TextArea'

const reasons: readonly RevocationReason[] = ['UNUSED', 'LEAKED', 'OWNER_LEFT', 'ROTATED', 'OTHER']

type Props = {
  reason: RevocationReason
  onReason: (reason: RevocationReason) => void
  note: string
  onNote: (note: string) => void
  error: Error | null
}

/** Why keys are revoked: one of the reasons, and a note in one's own words. */
export function ReasonFields({ reason, onReason, note, onNote, error }: Props) {
  return (
    <>
      <Field label={keyWords.revoke.reason}>
        {(control) => (
          <NativeSelect
            id={control.id}
            value={reason}
            options={reasons.map((name) => [name, names.reasons[name]] as const)}
            onChange={onReason}
          />
        )}
      </Field>
      <TextArea
        label={keyWords.revoke.note}
        hint={keyWords.revoke.noteHint}
        optional
        maxLength={500}
        value={note}
        onChange={onNote}
        error={fieldError(error, 'note')}
      />
    </>
  )
}
