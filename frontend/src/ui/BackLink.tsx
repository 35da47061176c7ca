import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { cx } from '../lib/cx'
import { Icon } from './Icon'

/** The way back to the list that a page belongs to. */
export const BackLink = createLink(({ className, children, ...anchor }: ComponentProps<'a'>) => (
  <a
    {...anchor}
    className={cx(
      '-ms-1 flex w-fit items-center gap-1 rounded py-1 text-[13px] text-muted hover:text-fg',
      className,
    )}
  >
    <Icon name="chevronStart" className="size-4" />
    {children}
  </a>
))
