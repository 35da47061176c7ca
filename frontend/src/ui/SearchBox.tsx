import { useEffect, useRef, useState } from 'react'
import { t } from '../messages'
import { Icon } from './Icon'
import { IconButton } from './IconButton'
import { Kbd } from './Kbd'

const pause = 250

type Props = {
  label: string
  placeholder: string
  value: string
  onChange: (value: string) => void
  /** Takes out of a text what must not be searched for, before it is even shown. */
  clean?: (text: string) => string
  /** What is said when something was taken out. */
  cleaned?: string
}

/** Searches a moment after the last letter. */
export function SearchBox({ label, placeholder, value, onChange, clean, cleaned }: Props) {
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
    const safe = clean ? clean(raw) : raw
    setCut(safe !== raw)
    setText(safe)
  }

  return (
    <div className="relative w-full sm:w-auto sm:max-w-80 sm:grow sm:basis-44">
      <Icon name="search" className="pointer-events-none absolute start-2.5 top-2.5 size-4 text-muted" />
      <input
        data-page-search
        dir="auto"
        className="input px-9 text-ellipsis"
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={placeholder}
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
      {cleaned && (
        <p role="status" className={cut ? 'mt-1.5 text-[13px] text-muted' : 'sr-only'}>
          {cut ? cleaned : ''}
        </p>
      )}
    </div>
  )
}
