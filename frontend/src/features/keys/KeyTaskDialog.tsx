import { useState } from 'react'
import { EditKeyDialog } from './EditKeyDialog'
import { type IssuedKey, IssuedKeyDialog } from './IssuedKeyDialog'
import type { KeyTask } from './keyTask'
import { RevokeKeyDialog } from './RevokeKeyDialog'
import { RotateKeyDialog } from './RotateKeyDialog'

type Props = { task: KeyTask | null; onClose: () => void }

/** The dialog of a task, and after a rotation the one that shows the new secret. The secret lives here alone. */
export function KeyTaskDialog({ task, onClose }: Props) {
  const [issued, setIssued] = useState<IssuedKey | null>(null)
  if (issued) return <IssuedKeyDialog {...issued} by="rotated" onDone={() => setIssued(null)} />
  if (!task) return null
  if (task.kind === 'edit') return <EditKeyDialog apiKey={task.key} onClose={onClose} />
  if (task.kind === 'revoke') return <RevokeKeyDialog apiKey={task.key} onClose={onClose} />

  function rotated(key: IssuedKey) {
    onClose()
    setIssued(key)
  }
  return <RotateKeyDialog apiKey={task.key} onClose={onClose} onRotated={rotated} />
}
