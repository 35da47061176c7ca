import { useState } from 'react'
import { keyWords } from '../../messages/keys'
import { EditKeyDialog } from './EditKeyDialog'
import type { ApiKey } from './keysQuery'
import type { KeyTask } from './keyTask'
import { RevokeKeyDialog } from './RevokeKeyDialog'
import { RotateKeyDialog } from './RotateKeyDialog'
import { SecretDialog } from './SecretDialog'

type Props = { task: KeyTask | null; onClose: () => void }

/** The dialog of a task, and after a rotation the one that shows the new secret. The secret lives here alone. */
export function KeyTaskDialog({ task, onClose }: Props) {
  const [issued, setIssued] = useState<{ key: ApiKey; secret: string } | null>(null)
  if (issued) {
    return (
      <SecretDialog
        apiKey={issued.key}
        secret={issued.secret}
        done={keyWords.secret.rotated}
        onDone={() => setIssued(null)}
      />
    )
  }
  if (!task) return null
  if (task.kind === 'edit') return <EditKeyDialog apiKey={task.key} onClose={onClose} />
  if (task.kind === 'revoke') return <RevokeKeyDialog apiKey={task.key} onClose={onClose} />

  function rotated(key: ApiKey, secret: string) {
    onClose()
    setIssued({ key, secret })
  }
  return <RotateKeyDialog apiKey={task.key} onClose={onClose} onRotated={rotated} />
}
