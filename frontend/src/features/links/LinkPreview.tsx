import { words } from '../../messages/links'
import { Icon } from '../../ui/Icon'
import type { LinkDraft } from './linkDraft'
import { destinationOf } from './utm'

type Props = { draft: LinkDraft; domain: string }

/** The short URL and where it leads, as far as both are known. */
export function LinkPreview({ draft, domain }: Props) {
  const destination = destinationOf(draft.url, draft.utm)
  return (
    <section aria-label={words.builder.preview} className="rounded-lg border border-line bg-surface-2 p-4">
      <h3 className="eyebrow">{words.builder.preview}</h3>
      <p dir="ltr" className="mt-1.5 truncate font-medium rtl:text-end">
        {domain}/
        {draft.shortId || <span className="font-normal text-muted italic">{words.builder.previewShortId}</span>}
      </p>
      <p className="mt-1 flex items-start gap-1.5 text-[13px] text-muted">
        <Icon name="arrowDown" className="mt-0.5 size-4" />
        <bdi className="line-clamp-3 wrap-anywhere">{destination ?? words.builder.previewEmpty}</bdi>
      </p>
    </section>
  )
}
