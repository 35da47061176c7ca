import type { ComponentProps } from 'react'
import { Icon } from './Icon'

type Props = ComponentProps<'button'> & {
  label: string
  /** What the filter is set to; undefined if it is not. */
  chosen?: string
}

/** The face of a filter: its name, and what it is set to. */
export function FilterButton({ label, chosen, ...rest }: Props) {
  return (
    <button type="button" {...rest} className="btn btn-secondary max-w-full min-w-0 font-normal">
      <span className="text-muted">{label}</span>
      {chosen && <span className="max-w-56 truncate font-medium">{chosen}</span>}
      <Icon name="chevronDown" className="size-4 text-muted" />
    </button>
  )
}
