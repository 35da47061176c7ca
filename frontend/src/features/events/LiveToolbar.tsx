import { getRouteApi } from '@tanstack/react-router'
import { cx } from '../../lib/cx'
import { words } from '../../messages/events'
import { Button } from '../../ui/Button'
import { FilterMenu } from '../../ui/FilterMenu'
import { kinds as allKinds, joinKinds, type Kind } from './eventsSearch'
import type { Standing } from './useFeed'

const route = getRouteApi('/$slug/events')

type Props = {
  kinds: readonly Kind[]
  standing: Standing | 'still'
  still: boolean
  /** How many events wait while the list stands still. */
  waiting: number
  onStill: (still: boolean) => void
}

const dots: Record<Props['standing'], string> = {
  connecting: 'bg-line-strong',
  live: 'bg-ok',
  lost: 'bg-danger',
  still: 'bg-warn',
}

/** How the connection is, which kinds are shown, and the way to stop and go on. */
export function LiveToolbar({ kinds, standing, still, waiting, onStill }: Props) {
  const navigate = route.useNavigate()
  const chosen = kinds.length === allKinds.length ? [] : kinds
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p role="status" className="me-auto flex min-w-0 items-center gap-2 text-[13px] text-muted">
        <span aria-hidden="true" className={cx('size-2 shrink-0 rounded-full', dots[standing])} />
        {words.standing[standing]}
      </p>
      <FilterMenu
        label={words.kind}
        multiple
        values={chosen}
        options={allKinds.map((kind) => [kind, words.kinds[kind]] as const)}
        onChange={(next) => navigate({ search: (old) => ({ ...old, kinds: joinKinds(next) }), replace: true })}
      />
      <Button icon={still ? 'play' : 'pause'} onClick={() => onStill(!still)}>
        {still ? words.goOn : words.pause}
        {waiting > 0 && <span className="badge badge-accent">{words.waiting(waiting)}</span>}
      </Button>
    </div>
  )
}
