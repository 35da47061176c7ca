import { isWithin } from '../../lib/format'
import { isAccepted } from '../keys/keyFacts'
import type { ApiKey } from '../keys/keysQuery'
import type { Relative } from './keyPageQuery'

/** After this long without a use, a key that was rotated counts as quiet. */
const quietTime = 60 * 60_000

/** How the old key of a rotation stands: it has ended, is still used, or is no longer, though it was or never since. */
export type OldKey = 'ended' | 'busy' | 'quiet' | 'unused'

export function standingOf(old: Relative | ApiKey, successor: Pick<Relative, 'createdAt'>, now: number): OldKey {
  if (!isAccepted(old)) return 'ended'
  const used = old.lastUsed?.at
  if (!used || Date.parse(used) < Date.parse(successor.createdAt)) return 'unused'
  return isWithin(used, quietTime, now) ? 'busy' : 'quiet'
}
