import { useNow } from '../../lib/clock'
import { formatExact, formatRelative } from '../../lib/format'
import { words as keyLife } from '../../messages/keyLife'
import { Notice } from '../../ui/Notice'
import type { ApiKey } from '../keys/keysQuery'
import type { Relative } from './keyPageQuery'
import { standingOf } from './rotation'

type Props = { old: Relative | ApiKey; successor: Pick<Relative, 'createdAt'> }

/** Whether the old key of a rotation is still needed, as far as its use tells. */
export function OldKeyNote({ old, successor }: Props) {
  const now = useNow()
  const words = keyLife.rotation
  const standing = standingOf(old, successor, now)
  const when = old.lastUsed ? formatRelative(old.lastUsed.at, now) : ''
  const end = old.expiresAt ? words.ends(formatExact(old.expiresAt)) : ''

  if (standing === 'ended') return <Notice>{words.ended}</Notice>
  if (standing === 'busy') {
    return (
      <Notice look="warn">
        <strong className="font-medium">{words.busy}.</strong> {words.busyHint(when, old.lastUsed?.address ?? '')}{' '}
        {end}
      </Notice>
    )
  }
  return (
    <Notice look="ok">
      <strong className="font-medium">{words.quiet}.</strong>{' '}
      {standing === 'unused' ? words.quietNever : words.quietHint(when)} {end}
    </Notice>
  )
}
