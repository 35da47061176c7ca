import { Link as Anchor } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { cx } from '../../lib/cx'
import { CopyButton } from '../../ui/CopyButton'
import { LinkBadges } from './LinkBadges'
import { nameOf, plainUrl } from './linkFacts'
import type { Link } from './linksQuery'

/** The short URL of a link, and below it where it leads. Its press area covers the whole line or card. */
export function LinkName({ link }: { link: Link }) {
  const { workspace } = useWorkspace()
  const { title, url, archived, deletedAt } = link
  return (
    <>
      <span className="flex min-h-8 items-center gap-1.5">
        <Anchor
          to="/$slug/links/$id"
          params={{ slug: workspace.slug, id: link.id }}
          preload={false}
          dir="ltr"
          title={link.shortUrl}
          className={cx(
            'min-w-0 truncate font-medium after:absolute after:inset-0',
            (archived || deletedAt) && 'text-muted',
          )}
        >
          {nameOf(link)}
        </Anchor>
        <CopyButton text={link.shortUrl} what={nameOf(link)} className="relative z-10 -my-1" />
        <LinkBadges link={link} />
      </span>
      <span className="flex min-w-0 gap-1.5 text-[13px] text-muted">
        {title && (
          <bdi title={title} className="max-w-[50%] shrink-0 truncate text-fg">
            {title}
          </bdi>
        )}
        <bdi title={url} className="min-w-0 truncate">
          {plainUrl(url)}
        </bdi>
      </span>
    </>
  )
}
