import { type ReactNode, useState } from 'react'
import { t } from '../messages'
import { FilterPopover } from './FilterPopover'

/** Something to choose: its value, its name, and what tells it from others of that name. */
export type Pick = { value: string; text: string; hint?: string }

type Props = {
  label: string
  /** The name of what is chosen. */
  chosen?: string
  /** What the search asks for. */
  find: string
  /** What is said when nothing is found. */
  none: string
  /** What there is to choose; undefined while it is on its way. */
  picks: readonly Pick[] | undefined
  /** Takes out of a text what must not be searched for, before it is even shown. */
  clean?: (text: string) => string
  onSearch: (text: string) => void
  onChange: (value: string | undefined) => void
}

/** Filters by one of many things, which are searched by name. */
export function PickFilter({ label, chosen, onChange, ...rest }: Props) {
  return (
    <FilterPopover label={label} chosen={chosen}>
      {(close) => (
        <PickList
          {...rest}
          clearable={chosen !== undefined}
          onChange={(value) => {
            onChange(value)
            close()
          }}
        />
      )}
    </FilterPopover>
  )
}

type ListProps = Omit<Props, 'label' | 'chosen'> & { clearable: boolean }

function PickList({ find, none, picks, clearable, clean, onSearch, onChange }: ListProps) {
  const [text, setText] = useState('')

  function search(raw: string) {
    const next = clean ? clean(raw) : raw
    setText(next)
    onSearch(next)
  }

  return (
    <>
      <div className="p-1 pb-2">
        <input
          className="input"
          dir="auto"
          aria-label={find}
          placeholder={find}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => search(event.target.value)}
        />
      </div>
      <ul>
        {picks?.map(({ value, text, hint }) => (
          <li key={value}>
            <PickButton onClick={() => onChange(value)}>
              <span dir="auto" className="block truncate">
                {text}
              </span>
              {hint && <span className="block truncate font-mono text-xs text-muted">{hint}</span>}
            </PickButton>
          </li>
        ))}
      </ul>
      <p role="status" className={picks?.length === 0 ? 'px-2.5 py-2 text-muted' : 'sr-only'}>
        {picks?.length === 0 && none}
      </p>
      {clearable && (
        <>
          <div className="menu-separator" />
          <PickButton onClick={() => onChange(undefined)}>{t.common.clear}</PickButton>
        </>
      )}
    </>
  )
}

function PickButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      className="menu-item cursor-pointer hover:bg-surface-2 focus-visible:-outline-offset-2"
      onClick={onClick}
    >
      <span className="min-w-0 flex-1">{children}</span>
    </button>
  )
}
