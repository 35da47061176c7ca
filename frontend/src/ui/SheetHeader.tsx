import type { ReactNode } from 'react'
import { t } from '../messages'
import { IconButton } from './IconButton'
import { useCopied } from './useCopied'

type Props = {
  /** What kind of thing it is. */
  eyebrow: string
  title: ReactNode
  onClose: () => void
  /** What stands below the title. */
  children?: ReactNode
}

/** The head of a panel: what it is of, its address to share, and the way out. */
export function SheetHeader({ eyebrow, title, onClose, children }: Props) {
  const { copied, copy } = useCopied(window.location.href)
  return (
    <header className="flex items-start gap-1 border-b border-line px-5 py-4 sm:px-6">
      <div className="min-w-0 flex-1">
        <p className="eyebrow">{eyebrow}</p>
        <h2 dir="auto" className="mt-0.5 w-fit text-base font-semibold wrap-anywhere">
          {title}
        </h2>
        {children && <div className="mt-2">{children}</div>}
      </div>
      <IconButton icon={copied ? 'check' : 'link'} label={t.lists.address} onClick={copy} />
      <span role="status" className="sr-only">
        {copied ? t.common.copied : ''}
      </span>
      <IconButton icon="close" label={t.common.close} className="-me-2" onClick={onClose} />
    </header>
  )
}
