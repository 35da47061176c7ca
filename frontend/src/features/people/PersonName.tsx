import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { Avatar } from '../../ui/Avatar'

type Props = ComponentProps<'a'> & {
  person: string
  /** How the person is reached. */
  contact: string | null
}

/** Who somebody is, as a link. The press area of the name covers the whole line or card that holds it. */
export const PersonName = createLink(({ person, contact, ...anchor }: Props) => (
  <span className="flex min-w-0 items-center gap-3">
    <Avatar name={person} />
    <span className="min-w-0 flex-1">
      <a {...anchor} dir="auto" title={person} className="block truncate font-medium after:absolute after:inset-0">
        {person}
      </a>
      <span dir="auto" className="block truncate text-[13px] font-normal text-muted" title={contact ?? undefined}>
        {contact ?? '–'}
      </span>
    </span>
  </span>
))
