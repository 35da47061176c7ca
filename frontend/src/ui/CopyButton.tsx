import { cx } from '../lib/cx'
import { t } from '../messages'
import { Icon } from './Icon'
import { useCopied } from './useCopied'

type Props = { text: string; what: string; className?: string }

/** Copies a text. The picture turns into a tick, and the word is read out. */
export function CopyButton({ text, what, className }: Props) {
  const { copied, copy } = useCopied(text)
  return (
    <>
      <button
        type="button"
        className={cx('btn btn-ghost btn-icon btn-small bg-inherit', className)}
        aria-label={`${t.common.copy}: ${what}`}
        title={t.common.copy}
        onClick={copy}
      >
        <Icon name={copied ? 'check' : 'copy'} className={cx('size-4', copied && 'text-ok')} />
      </button>
      <span role="status" className="sr-only">
        {copied ? t.common.copied : ''}
      </span>
    </>
  )
}
