import { cx } from '../../lib/cx'
import { keyWords } from '../../messages/keys'
import { Button } from '../../ui/Button'
import { DialogFooter } from '../../ui/DialogFooter'
import { isAccepted, whyNotRotate } from './keyFacts'
import type { ApiKey } from './keysQuery'
import type { KeyTask } from './keyTask'

/** On phones the buttons share the line evenly, however narrow it is. */
const even = 'flex-1 px-2 sm:flex-none sm:px-3'

type Props = { apiKey: ApiKey; onTask: (task: KeyTask) => void }

/** What can be done to the key; for a revoked key nothing can. */
export function KeySheetActions({ apiKey, onTask }: Props) {
  if (apiKey.state === 'REVOKED') return null
  const accepted = isAccepted(apiKey)
  const rotateReason = whyNotRotate(apiKey)
  const start = (kind: KeyTask['kind']) => () => onTask({ kind, key: apiKey })
  return (
    <DialogFooter>
      <Button
        icon="pencil"
        className={even}
        disabled={!accepted}
        title={accepted ? undefined : keyWords.details.nothingToNarrow}
        onClick={start('edit')}
      >
        {keyWords.list.editShort}
      </Button>
      <Button
        icon="rotate"
        className={even}
        disabled={Boolean(rotateReason)}
        title={rotateReason}
        onClick={start('rotate')}
      >
        {keyWords.list.rotate}
      </Button>
      <Button icon="ban" className={cx(even, 'text-danger')} onClick={start('revoke')}>
        {keyWords.list.revoke}
      </Button>
    </DialogFooter>
  )
}
