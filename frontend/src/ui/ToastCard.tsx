import { useEffect, useState } from 'react'
import { cx } from '../lib/cx'
import { t } from '../messages'
import { Button } from './Button'
import { Icon } from './Icon'
import { IconButton } from './IconButton'
import { dismissToast, type Toast } from './toasts'

const lifetime = 6000
/** Whoever may take something back needs time to find that out. */
const undoLifetime = 12_000

/** One message. It stays while the pointer or the focus is on it. */
export function ToastCard({ toast }: { toast: Toast }) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => dismissToast(toast.id), toast.undo ? undoLifetime : lifetime)
    return () => clearTimeout(timer)
  }, [held, toast.id, toast.undo])

  function undo() {
    dismissToast(toast.id)
    toast.undo?.()
  }

  const ok = toast.look === 'ok'
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the message while somebody reads it
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span
        className={cx(
          'grid size-5 shrink-0 place-items-center rounded-full',
          ok ? 'bg-ok-soft text-ok' : 'bg-danger-soft text-danger',
        )}
      >
        <Icon name={ok ? 'check' : 'alert'} className="size-3.5" />
      </span>
      <div className="min-w-0 flex-1">
        <p className="font-medium wrap-break-word">{toast.title}</p>
        {toast.text && <p className="text-muted wrap-break-word">{toast.text}</p>}
      </div>
      {toast.undo && (
        <Button small className="-my-1.5" onClick={undo}>
          {t.common.undo}
        </Button>
      )}
      <IconButton
        small
        icon="close"
        label={t.common.dismiss}
        className="-my-1.5 -me-2"
        onClick={() => dismissToast(toast.id)}
      />
    </div>
  )
}
