import { getRouteApi } from '@tanstack/react-router'
import { Pages } from '../../ui/Pages'
import type { LinksSearch } from './linksSearch'

const route = getRouteApi('/$slug/links')

type Props = { search: LinksSearch; next: string | null }

/** Turns the pages of the links. */
export function LinksPages({ search, next }: Props) {
  const navigate = route.useNavigate()
  const turn = (after: string | undefined, trail: string[]) =>
    navigate({ search: (old) => ({ ...old, after }), state: { trail } })
  return <Pages after={search.after} next={next} onTurn={turn} />
}
