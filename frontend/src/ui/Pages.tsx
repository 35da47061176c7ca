import { useLocation, useNavigate } from '@tanstack/react-router'
import { t } from '../messages'
import { Button } from './Button'

type Turn = (after: string | undefined, trail: string[]) => void

type Props = {
  /** The cursor of this page; undefined for the first. */
  after: string | undefined
  /** The cursor of the next page; null if there is none. */
  next: string | null
  /** Turns to a page. Unless it is given, only the cursor in the address changes. */
  onTurn?: Turn
}

/** Turns the pages. The way back is kept in the history's state; a page opened by its address leads to the first. */
export function Pages({ after, next, onTurn }: Props) {
  const trail = useLocation({ select: (location) => location.state.trail ?? [] })
  const turnAddress = useTurn()
  const turn = onTurn ?? turnAddress
  if (!next && !after) return null

  return (
    <nav aria-label={t.common.pages} className="flex justify-end gap-2">
      <Button
        icon="chevronStart"
        disabled={!after}
        onClick={() => turn(trail.at(-1) || undefined, trail.slice(0, -1))}
      >
        {trail.length || !after ? t.common.previousPage : t.common.firstPage}
      </Button>
      <Button disabled={!next} onClick={() => turn(next ?? undefined, [...trail, after ?? ''])}>
        {t.common.nextPage}
      </Button>
    </nav>
  )
}

function useTurn(): Turn {
  const navigate = useNavigate()
  return (after, trail) => navigate({ to: '.', search: (old) => ({ ...old, after }), state: { trail } })
}
