import { useLocation } from '@tanstack/react-router'
import { t } from '../messages'
import { Button } from './Button'

type Props = {
  /** The cursor of this page; undefined for the first. */
  after: string | undefined
  /** The cursor of the next page; null if there is none. */
  next: string | null
  onTurn: (after: string | undefined, trail: string[]) => void
}

/** Turns the pages. The way back is kept in the history's state; a page opened by its address leads to the first. */
export function Pages({ after, next, onTurn }: Props) {
  const trail = useLocation({ select: (location) => location.state.trail ?? [] })
  if (!next && !after) return null

  return (
    <nav aria-label={t.common.pages} className="flex justify-end gap-2">
      <Button
        icon="chevronStart"
        disabled={!after}
        onClick={() => onTurn(trail.at(-1) || undefined, trail.slice(0, -1))}
      >
        {trail.length || !after ? t.common.previousPage : t.common.firstPage}
      </Button>
      <Button disabled={!next} onClick={() => onTurn(next ?? undefined, [...trail, after ?? ''])}>
        {t.common.nextPage}
      </Button>
    </nav>
  )
}
