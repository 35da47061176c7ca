import { t } from '../../messages'
import { words } from '../../messages/events'
import { EmptyState } from '../../ui/EmptyState'
import { IconButton } from '../../ui/IconButton'
import { Sheet } from '../../ui/Sheet'
import { ClickFacts } from './ClickFacts'
import { ConversionFacts } from './ConversionFacts'
import { headline } from './eventText'
import type { Happening } from './happening'

type Props = { event: Happening | undefined; onClose: () => void }

/** Everything about one event, in a panel at the side. */
export function EventSheet({ event, onClose }: Props) {
  const kind = event ? words.one[event.kind] : words.page
  const title = event ? headline(event) : words.details.missingTitle
  return (
    <Sheet open onClose={onClose} label={`${kind}: ${title}`}>
      <header className="flex items-start gap-3 border-b border-line px-5 py-4 sm:px-6">
        <div className="min-w-0 flex-1">
          <p className="eyebrow">{kind}</p>
          <h2 dir="auto" className="mt-0.5 w-fit text-base font-semibold wrap-anywhere">
            {title}
          </h2>
        </div>
        <IconButton icon="close" label={t.common.close} className="-me-2" onClick={onClose} />
      </header>
      <div className="flex flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6">
        {event?.kind === 'clicks' && <ClickFacts event={event} />}
        {event && event.kind !== 'clicks' && <ConversionFacts event={event} />}
        {!event && (
          <EmptyState icon="search" title={words.details.missingTitle} hint={words.details.missingHint} />
        )}
      </div>
    </Sheet>
  )
}
