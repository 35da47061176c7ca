import { useState } from 'react'
import type { RotationOverlap } from '../../gql/graphql'
import { useNow } from '../../lib/clock'
import { formatExact } from '../../lib/format'
import { newIdempotencyKey } from '../../lib/keyText'
import { keyWords } from '../../messages/keys'
import { names } from '../../messages/names'
import { FormDialog } from '../../ui/FormDialog'
import { Notice } from '../../ui/Notice'
import { RadioPills } from '../../ui/RadioPills'
import { ConfirmName } from './ConfirmName'
import type { IssuedKey } from './IssuedKeyDialog'
import { endingOf, isNamedBy } from './keyFacts'
import type { ApiKey } from './keysQuery'
import { RevokeWarning } from './RevokeWarning'
import { useRotateKey } from './useKeyActions'

const hour = 60 * 60_000
const lengths: Record<RotationOverlap, number> = { NONE: 0, HOUR: hour, DAY: 24 * hour, WEEK: 7 * 24 * hour }
const overlaps = Object.keys(lengths) as RotationOverlap[]

type Props = {
  apiKey: ApiKey
  onClose: () => void
  onRotated: (key: IssuedKey) => void
}

/** Replaces a key by a new one, gently, or at once as if it were revoked; once, however often it is submitted. */
export function RotateKeyDialog({ apiKey, onClose, onRotated }: Props) {
  const now = useNow()
  const [idempotencyKey] = useState(newIdempotencyKey)
  const [overlap, setOverlap] = useState<RotationOverlap>('DAY')
  const [asked, setAsked] = useState<RotationOverlap | null>(null) // a retry with another overlap would be another request
  const [typed, setTyped] = useState('')
  const rotate = useRotateKey()
  const atOnce = overlap === 'NONE'
  const confirmed = !atOnce || isNamedBy(apiKey, typed)

  async function submit() {
    if (!confirmed) return
    setAsked(overlap)
    const answer = await rotate.run({ id: apiKey.id, overlap, idempotencyKey })
    if (answer) onRotated(answer)
  }

  return (
    <FormDialog
      size="small"
      title={keyWords.rotate.title(apiKey.name)}
      description={keyWords.rotate.hint}
      action={rotate}
      fields={[]}
      submit={{ look: atOnce ? 'danger' : 'primary', disabled: !confirmed, children: keyWords.rotate.submit }}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioPills
        label={keyWords.rotate.overlap}
        value={overlap}
        options={(asked ? [asked] : overlaps).map((name) => [name, names.overlaps[name]] as const)}
        onChange={setOverlap}
      />
      {atOnce ? (
        <>
          <Notice look="warn">{keyWords.rotate.none}</Notice>
          <RevokeWarning apiKey={apiKey} />
          <ConfirmName name={apiKey.name} ending={endingOf(apiKey)} value={typed} onChange={setTyped} />
        </>
      ) : (
        <Notice>{keyWords.rotate.some(formatExact(new Date(now + lengths[overlap]).toISOString()))}</Notice>
      )}
    </FormDialog>
  )
}
