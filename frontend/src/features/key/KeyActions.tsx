import { keyWords } from '../../messages/keys'
import { Button } from '../../ui/Button'
import { isAccepted, whyNotRotate } from '../keys/keyFacts'
import type { ApiKey } from '../keys/keysQuery'
import type { KeyTask } from '../keys/keyTask'

type Props = { apiKey: ApiKey; onTask: (task: KeyTask) => void }

/** What can be done to the key; for a revoked key nothing can. */
export function KeyActions({ apiKey, onTask }: Props) {
  if (apiKey.state === 'REVOKED') return null
  const accepted = isAccepted(apiKey)
  const rotateReason = whyNotRotate(apiKey)
  const start = (kind: KeyTask['kind']) => () => onTask({ kind, key: apiKey })
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        icon="pencil"
        disabled={!accepted}
        title={accepted ? undefined : keyWords.details.nothingToNarrow}
        onClick={start('edit')}
      >
        {keyWords.list.editShort}
      </Button>
      <Button icon="rotate" disabled={Boolean(rotateReason)} title={rotateReason} onClick={start('rotate')}>
        {keyWords.list.rotate}
      </Button>
      <Button icon="ban" className="text-danger" onClick={start('revoke')}>
        {keyWords.list.revoke}
      </Button>
    </div>
  )
}
