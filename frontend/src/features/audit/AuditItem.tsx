import { Icon } from '../../ui/Icon'
import { RelativeTime } from '../../ui/RelativeTime'
import { AuditLink } from './AuditLink'
import type { AuditEvent } from './auditQuery'
import { actionIcon, actorName, subjectName } from './eventNames'

type Props = { event: AuditEvent; people: ReadonlyMap<string, string> }

/** A record as a line of the log. The whole line opens its details. */
export function AuditItem({ event, people }: Props) {
  const { action, address, createdAt } = event
  return (
    <li className="relative flex items-start gap-3 px-4 py-3 transition-colors hover:bg-surface-2/60">
      <span className="mt-0.5 grid size-8 shrink-0 place-items-center rounded-full bg-surface-2 text-muted">
        <Icon name={actionIcon(action)} className="size-4" />
      </span>
      <div className="grid min-w-0 flex-1 gap-x-6 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_9rem]">
        <div className="min-w-0">
          <AuditLink event={event} />
          <p className="truncate text-[13px] text-muted" title={subjectName(event, people)}>
            <bdi>{subjectName(event, people)}</bdi>
          </p>
        </div>
        <div className="min-w-0 text-[13px] max-sm:flex max-sm:flex-wrap max-sm:gap-x-2">
          <p className="truncate" title={actorName(event)}>
            <bdi>{actorName(event)}</bdi>
          </p>
          <p className="truncate text-muted">{address}</p>
        </div>
        <span className="text-[13px] text-muted sm:text-end">
          <RelativeTime time={createdAt} />
        </span>
      </div>
    </li>
  )
}
