import { Dialog as Base } from '@base-ui/react/dialog'
import { type ReactNode, type RefObject, useId } from 'react'
import { cx } from '../lib/cx'
import { t } from '../messages'
import { DialogTitle } from './dialogTitle'
import { IconButton } from './IconButton'

type Props = {
  open: boolean
  onClose: () => void
  title: ReactNode
  description?: ReactNode
  size?: 'small' | 'medium' | 'large'
  /** Without it there is no cross in the corner; Escape and the backdrop still ask to close. */
  closable?: boolean
  initialFocus?: RefObject<HTMLElement | null> | (() => HTMLElement | null)
  className?: string
  children: ReactNode
}

/** A modal dialog: centred on wide screens, a sheet from below on phones. `onClose` is asked, not told. */
export function Dialog(props: Props) {
  const {
    open,
    onClose,
    title,
    description,
    size = 'medium',
    closable = true,
    initialFocus,
    className,
    children,
  } = props
  const titleId = useId()
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop forceRender className="backdrop" />
        <Base.Popup className={cx('popup', `popup-${size}`, className)} initialFocus={initialFocus}>
          <header className="flex items-start gap-4 px-5 pt-5 pb-4 sm:px-6 sm:pt-6">
            <div className="min-w-0 flex-1">
              <Base.Title id={titleId} className="text-base font-semibold wrap-break-word">
                {title}
              </Base.Title>
              {description && (
                <Base.Description className="mt-1 text-sm text-pretty text-muted">{description}</Base.Description>
              )}
            </div>
            {closable && (
              <IconButton small icon="close" label={t.common.close} className="-me-2 -mt-1.5" onClick={onClose} />
            )}
          </header>
          <DialogTitle value={titleId}>{children}</DialogTitle>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
