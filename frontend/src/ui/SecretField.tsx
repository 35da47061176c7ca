import { type RefObject, useId } from 'react'
import { t } from '../messages'
import { Button } from './Button'
import { useCopied } from './useCopied'

type Props = { label: string; copy: string; secret: string; copyRef?: RefObject<HTMLButtonElement | null> }

/** A secret to copy, in letters that cannot be mistaken for each other. */
export function SecretField({ label, copy: copyText, secret, copyRef }: Props) {
  const id = useId()
  const { copied, copy } = useCopied(secret)
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
        {label}
      </label>
      <div className="flex flex-col gap-2 sm:flex-row">
        <input
          id={id}
          readOnly
          className="input min-w-0 bg-surface-2 font-mono text-[13px] sm:flex-1 sm:text-[13px]"
          value={secret}
          autoComplete="off"
          spellCheck={false}
          onFocus={(event) => event.target.select()}
        />
        <Button ref={copyRef} look="primary" icon={copied ? 'check' : 'copy'} className="sm:w-28" onClick={copy}>
          {copied ? t.common.copied : copyText}
        </Button>
      </div>
      <span role="status" className="sr-only">
        {copied ? t.common.copied : ''}
      </span>
    </div>
  )
}
