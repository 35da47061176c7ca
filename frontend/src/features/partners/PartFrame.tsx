import type { ComponentProps, ReactNode } from 'react'
import { words } from '../../messages/partners'
import { EmptyState } from '../../ui/EmptyState'
import type { IconName } from '../../ui/iconPaths'
import { ListFrame } from '../../ui/ListFrame'
import type { Part } from './partnerSearch'

type Props = Pick<ComponentProps<typeof ListFrame>, 'query' | 'page' | 'after'> & {
  part: Part
  icon: IconName
  children: ReactNode
}

/** A list of what belongs to a partner, page by page. */
export function PartFrame({ part, icon, page, children, ...rest }: Props) {
  const { title, hint } = words.nothing[part]
  return (
    <ListFrame
      {...rest}
      label={words.tabs[part]}
      page={page}
      empty={<EmptyState icon={icon} title={title} hint={hint} />}
    >
      <p className="mb-2 text-[13px] text-muted">{page && words.entries[part](page.totalCount)}</p>
      <ul className="card divide-y divide-line">{children}</ul>
    </ListFrame>
  )
}
