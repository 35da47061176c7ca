import { getRouteApi } from '@tanstack/react-router'
import { Pages } from '../../ui/Pages'
import type { KeysSearch } from './keysSearch'

const route = getRouteApi('/$slug/settings/api-keys')

type Props = { search: KeysSearch; next: string | null }

/** Turns the pages of the keys. */
export function KeysPages({ search, next }: Props) {
  const navigate = route.useNavigate()
  const turn = (after: string | undefined, trail: string[]) =>
    navigate({ search: (old) => ({ ...old, after }), state: { trail } })
  return <Pages after={search.after} next={next} onTurn={turn} />
}
