import { words } from '../../messages/customers'
import type { ClickEvent } from './customersQuery'

/** The short URL that was clicked, or that it is gone. */
export function EventLink({ link }: { link: ClickEvent['link'] }) {
  if (!link) return <span className="text-muted">{words.timeline.deletedLink}</span>
  return (
    <bdi className="font-medium" title={link.shortUrl}>
      {link.domain}/{link.shortId}
    </bdi>
  )
}
