import { t } from '../messages'
import { ToastCard } from './ToastCard'
import { useToasts } from './toasts'

/** The corner where messages appear. Screen readers hear them when they come. */
export function Toaster() {
  const toasts = useToasts()
  return (
    <section
      aria-label={t.shell.notifications}
      aria-live="polite"
      className={
        'pointer-events-none fixed inset-x-4 bottom-4 z-[70] flex flex-col gap-2 ' +
        'sm:inset-x-auto sm:end-6 sm:bottom-6 sm:w-96'
      }
    >
      {toasts.map((item) => (
        <ToastCard key={item.id} toast={item} />
      ))}
    </section>
  )
}
