import { useState } from 'react'
import type { RotationOverlap } from '../../gql/graphql'
import { useNow } from '../../lib/clock'
import { formatExact } from '../../lib/format'
import { t } from '../../messages'
import { keyWords } from '../../messages/keys'
import { names } from '../../messages/names'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { DialogBody } from '../../ui/DialogBody'
import { DialogFooter } from '../../ui/DialogFooter'
import { Notice } from '../../ui/Notice'
import { RadioPills } from '../../ui/RadioPills'
import type { ApiKey } from './keysQuery'
import { useRotateKey } from './useKeyActions'

const hour = 60 * 60_000
const lengths: Record<RotationOverlap, number> = { NONE: 0, HOUR: hour, DAY: 24 * hour, WEEK: 7 * 24 * hour }
const overlaps = Object.keys(lengths) as RotationOverlap[]

type Props = {
  apiKey: ApiKey
  onClose: () => void
  onRotated: (key: ApiKey, secret: string) => void
}

/** Replaces a key by a new one, gently or at once. */
export function RotateKeyDialog({ apiKey, onClose, onRotated }: Props) {
  const now = useNow()
  const [overlap, setOverlap] = useState<RotationOverlap>('DAY')
  const rotate = useRotateKey()

  async function submit() {
    const answer = await rotate.run({ id: apiKey.id, overlap })
    if (answer) onRotated(answer.apiKey, answer.secret)
  }

  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      title={keyWords.rotate.title(apiKey.name)}
      description={keyWords.rotate.hint}
    >
      <DialogBody>
        {rotate.error && (
          <Notice look="danger" alert>
            {rotate.error.message}
          </Notice>
        )}
        <RadioPills
          label={keyWords.rotate.overlap}
          value={overlap}
          options={overlaps.map((name) => [name, names.overlaps[name]] as const)}
          onChange={setOverlap}
        />
        {overlap === 'NONE' ? (
          <Notice look="warn">{keyWords.rotate.none}</Notice>
        ) : (
          <Notice>{keyWords.rotate.some(formatExact(new Date(now + lengths[overlap]).toISOString()))}</Notice>
        )}
      </DialogBody>
      <DialogFooter>
        <Button onClick={onClose}>{t.common.cancel}</Button>
        <Button look="primary" busy={rotate.pending} onClick={submit}>
          {keyWords.rotate.submit}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
