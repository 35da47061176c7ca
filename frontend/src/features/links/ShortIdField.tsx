import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { useSettled } from '../../lib/useSettled'
import { words } from '../../messages/links'
import { Field } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { shortIdQuery } from './shortIdQuery'

type Props = {
  value: string
  /** The short id that the link has already. */
  before: string | undefined
  /** What stands before the short id in the short URL. */
  domain: string
  error?: string
  onChange: (value: string) => void
}

/** The last part of the short URL. Whether it is free is said while it is typed. */
export function ShortIdField({ value, before, domain, error, onChange }: Props) {
  const { workspace } = useWorkspace()
  const settled = useSettled(value)
  const asked = settled === value && value !== before ? value : ''
  const { data } = useQuery(shortIdQuery(workspace.slug, asked))
  const changed = value !== '' && value !== before
  const fault = error ?? (asked && data ? data : undefined)

  return (
    <Field
      label={words.builder.shortId}
      optional={!before}
      error={fault}
      hint={hintOf(changed, data === null, before)}
    >
      {(control) => (
        <div dir="ltr" className="input flex items-center p-0 ps-3">
          <span className="max-w-1/2 shrink-0 truncate text-muted">{domain}/</span>
          <input
            {...control}
            className="h-full min-w-0 flex-1 bg-transparent pe-3 outline-none"
            maxLength={64}
            autoCapitalize="off"
            autoComplete="off"
            spellCheck={false}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      )}
    </Field>
  )
}

function hintOf(changed: boolean, free: boolean, before: string | undefined): ReactNode {
  if (!changed) return words.builder.shortIdHint
  return (
    <span role="status" className="flex items-center gap-1.5">
      {free && <Icon name="check" className="size-4 text-ok" />}
      {free ? words.builder.shortIdFree : words.builder.shortIdChecking}
      {free && before && ` ${words.builder.shortIdOld}`}
    </span>
  )
}
