import { t } from '../../messages'
import { words } from '../../messages/audit'
import { IconButton } from '../../ui/IconButton'
import type { AuditEvent } from './auditQuery'
import { actionName } from './eventNames'

type Props = { event: AuditEvent | undefined; onClose: () => void }

export function AuditSheetHeader({ event, onClose }: Props) {
  return (
    <header className="flex items-start gap-3 border-b border-line px-5 py-4 sm:px-6">
      <div className="min-w-0 flex-1">
        <p className="eyebrow">{words.details.title}</p>
        <h2 className="mt-0.5 text-base font-semibold wrap-anywhere">
          {event ? actionName(event.action) : words.details.title}
        </h2>
      </div>
      <IconButton icon="close" label={t.common.close} className="-me-2" onClick={onClose} />
    </header>
  )
}
