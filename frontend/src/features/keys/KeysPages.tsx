import { getRouteApi, useLocation } from '@tanstack/react-router'
import { t } from '../../messages'
import { Button } from '../../ui/Button'
import type { KeysSearch } from './keysSearch'

const route = getRouteApi('/$slug/settings/api-keys')

type Props = { search: KeysSearch; next: string | null }

/** Turns the pages. The way back is kept in the history's state; a page opened by its address leads to the first. */
export function KeysPages({ search, next }: Props) {
  const navigate = route.useNavigate()
  const trail = useLocation({ select: (location) => location.state.trail ?? [] })
  if (!next && !search.after) return null

  const forward = () =>
    navigate({
      search: (old) => ({ ...old, after: next ?? undefined }),
      state: { trail: [...trail, search.after ?? ''] },
    })
  const back = () =>
    navigate({
      search: (old) => ({ ...old, after: trail.at(-1) || undefined }),
      state: { trail: trail.slice(0, -1) },
    })

  return (
    <nav aria-label={t.keys.pages} className="flex justify-end gap-2">
      <Button icon="chevronStart" disabled={!search.after} onClick={back}>
        {trail.length || !search.after ? t.keys.previousPage : t.keys.firstPage}
      </Button>
      <Button disabled={!next} onClick={forward}>
        {t.keys.nextPage}
      </Button>
    </nav>
  )
}
