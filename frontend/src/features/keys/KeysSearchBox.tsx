import { useEffect, useRef, useState } from 'react'
import { withoutSecrets } from '../../lib/keyText'
import { t } from '../../messages'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
import { Kbd } from '../../ui/Kbd'

const pause = 250

type Props = { value: string; onChange: (value: string) => void }

/** Searches a moment after the last letter. A whole key is cut down to its prefix before it is even shown. */
export function KeysSearchBox({ value, onChange }: Props) {
  const [text, setText] = useState(value)
  const [cut, setCut] = useState(false)
  const settled = useRef(value)

  useEffect(() => {
    if (value === settled.current) return
    settled.current = value
    setText(value)
  }, [value])

  useEffect(() => {
    if (text === settled.current) return
    const timer = setTimeout(() => {
      settled.current = text
      onChange(text)
    }, pause)
    return () => clearTimeout(timer)
  }, [text, onChange])

  function type(raw: string) {
    const safe = withoutSecrets(raw)
    setCut(safe !== raw)
    setText(safe)
  }

  return (
    <div className="relative w-full sm:w-80">
      <Icon name="search" className="pointer-events-none absolute start-2.5 top-2.5 size-4 text-muted" />
      <input
        data-page-search
        dir="auto"
        className="input px-9"
        aria-label={t.keys.search}
        aria-keyshortcuts="/"
        placeholder={t.keys.searchHint}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && type('')}
      />
      <span className="absolute end-1 top-0.5">
        {text ? (
          <IconButton small icon="close" label={t.common.clear} onClick={() => type('')} />
        ) : (
          <span aria-hidden="true" className="me-1.5 mt-1.5 hidden sm:block">
            <Kbd>/</Kbd>
          </span>
        )}
      </span>
      <p role="status" className={cut ? 'mt-1.5 text-[13px] text-muted' : 'sr-only'}>
        {cut ? t.keys.secretCut : ''}
      </p>
    </div>
  )
}
