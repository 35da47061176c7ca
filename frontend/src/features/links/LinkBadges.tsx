import { useNow } from '../../lib/clock'
import { words } from '../../messages/links'
import { Badge } from '../../ui/Badge'
import { Icon } from '../../ui/Icon'
import { isExpired } from './linkFacts'
import type { Link } from './linksQuery'

/** What sets a link apart from one that just works. */
export function LinkBadges({ link }: { link: Link }) {
  const now = useNow()
  return (
    <>
      {link.deletedAt && <Badge look="danger">{words.deleted}</Badge>}
      {link.archived && <Badge>{words.archived}</Badge>}
      {isExpired(link, now) && <Badge look="warn">{words.expired}</Badge>}
      {link.hasPassword && (
        <span title={words.password} className="relative z-10 text-muted">
          <Icon name="lock" className="size-4" />
          <span className="sr-only">{words.password}</span>
        </span>
      )}
    </>
  )
}
