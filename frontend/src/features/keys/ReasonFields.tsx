import type { RevocationReason } from '../../gql/graphql'
import { keyWords } from '../../messages/keys'
import { names } from '../../messages/names'
import { Field } from '../../ui/Field'
import { NativeSelect } from '../../ui/NativeSelect'

const reasons: readonly RevocationReason[] = ['UNUSED', 'LEAKED', 'OWNER_LEFT', 'ROTATED', 'OTHER']

type Props = { reason: RevocationReason; onChange: (reason: RevocationReason) => void }

/** Why a key is revoked. */
export function ReasonField({ reason, onChange }: Props) {
  return (
    <Field label={keyWords.revoke.reason}>
      {(control) => (
        <NativeSelect
          id={control.id}
          value={reason}
          options={reasons.map((name) => [name, names.reasons[name]] as const)}
          onChange={onChange}
        />
      )}
    </Field>
  )
}
