import { useOnline } from '../lib/useOnline'
import { t } from '../messages'
import { Icon } from '../ui/Icon'

/** A line at the top of the page while there is no network. */
export function OfflineBanner() {
  const online = useOnline()
  return (
    <div role="status">
      {!online && (
        <p className="flex items-center justify-center gap-2 bg-warn-soft px-4 py-2 text-[13px] text-warn">
          <Icon name="offline" />
          {t.errors.offline}
        </p>
      )}
    </div>
  )
}
