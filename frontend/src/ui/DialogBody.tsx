import type { ReactNode } from 'react'

/** The part of a dialog that scrolls. */
export function DialogBody({ children }: { children: ReactNode }) {
  return (
    <div
      className={
        'relative flex min-h-0 flex-1 flex-col gap-5 overflow-y-auto overscroll-contain ' +
        'px-5 pt-1 pb-5 sm:px-6'
      }
    >
      {children}
    </div>
  )
}
