import type { ReactNode } from 'react'

/** The line of buttons that stays at the bottom of a dialog. */
export function DialogFooter({ children }: { children: ReactNode }) {
  return (
    <footer
      className={
        'flex flex-wrap items-center justify-end gap-2 border-t border-line bg-surface px-5 pt-3 sm:px-6 ' +
        'pb-[max(0.75rem,env(safe-area-inset-bottom))]'
      }
    >
      {children}
    </footer>
  )
}
