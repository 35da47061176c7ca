import type { ComponentProps } from 'react'
import { EmptyState } from './EmptyState'

/** What stands where a list would, with calls to copy that fill it. */
export function EmptyExample({ children, ...state }: ComponentProps<typeof EmptyState>) {
  return (
    <EmptyState {...state}>
      <div className="mt-5 w-full max-w-xl text-start">{children}</div>
    </EmptyState>
  )
}
