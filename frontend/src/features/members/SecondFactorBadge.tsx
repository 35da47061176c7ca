import { words } from '../../messages/members'
import { Badge } from '../../ui/Badge'

/** Whether signing in takes more than the password. */
export function SecondFactorBadge({ on }: { on: boolean }) {
  return (
    <Badge look={on ? 'ok' : 'neutral'} dot>
      {on ? words.on : words.off}
    </Badge>
  )
}
