import { useNow } from '../../lib/clock'
import { formatRelative } from '../../lib/format'
import { words as overviewWords } from '../../messages/overview'
import { CopyButton } from '../../ui/CopyButton'
import { Icon } from '../../ui/Icon'
import type { Overview } from './overviewQuery'

/** The short URL to open, and the moment it worked. */
export function ClickStep({ overview }: { overview: Overview }) {
  const now = useNow()
  const words = overviewWords.steps.click
  const link = overview.links?.nodes[0]
  const click = overview.clicks?.nodes[0]
  if (!link) return <p className="text-muted">{words.noLink}</p>
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <code className="rounded-lg border border-line bg-surface-2 px-3 py-1.5 font-mono text-[13px] wrap-anywhere">
          {link.shortUrl}
        </code>
        <CopyButton text={link.shortUrl} what={link.shortUrl} />
        <a href={link.shortUrl} target="_blank" rel="noreferrer" className="btn btn-secondary btn-small">
          <Icon name="external" className="size-4" />
          {words.open}
        </a>
      </div>
      <p className="text-[13px] text-muted">
        {click ? words.seen(formatRelative(click.createdAt, now)) : words.waiting}
      </p>
    </div>
  )
}
