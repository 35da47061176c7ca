import { words as keyLife } from '../../messages/keyLife'
import type { KeyWithUse } from './keyPageQuery'
import { OldKeyNote } from './OldKeyNote'
import { Panel } from './Panel'
import { RelativeLink } from './RelativeLink'

/** Which key this one replaces or gives way to, and whether the old one is still needed. */
export function RotationPanel({ apiKey }: { apiKey: KeyWithUse }) {
  const { successor, predecessor } = apiKey
  const words = keyLife.rotation
  if (!successor && !predecessor) return null
  return (
    <Panel title={words.title}>
      <div className="flex flex-col gap-3">
        {predecessor && <RelativeLink name={words.from} relative={predecessor} />}
        {successor && <RelativeLink name={words.to} relative={successor} />}
        {successor && <OldKeyNote old={apiKey} successor={successor} />}
        {predecessor && <OldKeyNote old={predecessor} successor={apiKey} />}
      </div>
    </Panel>
  )
}
