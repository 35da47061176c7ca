import { t } from '../../messages'
import { words } from '../../messages/events'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/** Says that the list has gaps. */
export function MissingNotice({ onClose }: { onClose: () => void }) {
  return (
    <Notice look="warn" alert>
      <div className="flex flex-wrap items-center justify-between gap-2">
        {words.missing}
        <Button small onClick={onClose}>
          {t.common.dismiss}
        </Button>
      </div>
    </Notice>
  )
}
