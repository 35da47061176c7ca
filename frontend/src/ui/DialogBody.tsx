import { type ReactNode, useContext } from 'react'
import { useScrolls } from '../lib/useScrolls'
import { DialogTitle } from './dialogTitle'

/** The part of a dialog that scrolls. While there is more than fits, it can be reached and scrolled by keyboard. */
export function DialogBody({ children }: { children: ReactNode }) {
  const { setBox, setContent, scrolls } = useScrolls()
  const title = useContext(DialogTitle)
  const reachable = scrolls ? { tabIndex: 0, role: 'group', 'aria-labelledby': title } : {}
  return (
    <div
      ref={setBox}
      {...reachable}
      className={
        'relative min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 -outline-offset-2 pt-1 pb-5 sm:px-6 ' +
        'has-[form:empty]:hidden'
      }
    >
      <div ref={setContent} className="flex flex-col gap-5">
        {children}
      </div>
    </div>
  )
}
