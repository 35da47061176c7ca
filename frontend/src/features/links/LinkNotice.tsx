import { useNow } from '../../lib/clock'
import { words } from '../../messages/links'
import { Notice } from '../../ui/Notice'
import { isExpired } from './linkFacts'
import type { Link } from './linksQuery'

/** Says what is unusual about the link. */
export function LinkNotice({ link }: { link: Link }) {
  const now = useNow()
  if (link.deletedAt) return <Notice look="danger">{words.details.deletedNotice}</Notice>
  if (isExpired(link, now)) return <Notice look="warn">{words.details.expiredNotice}</Notice>
  return link.archived ? <Notice>{words.details.archivedNotice}</Notice> : null
}
