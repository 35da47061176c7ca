import { keyWords } from '../../messages/keys'
import { Fact } from '../../ui/Fact'
import type { Narrowed } from './losses'

/** From which places a key is refused that it was accepted from, and which are left. */
export function NarrowedFact({ name, places }: { name: string; places: Narrowed | null }) {
  if (!places) return null
  return (
    <Fact name={name}>
      <span>
        <bdi>{places.lost.join(', ') || keyWords.narrow.others}</bdi>
        <span className="block text-xs text-muted">{keyWords.narrow.left(places.left.join(', '))}</span>
      </span>
    </Fact>
  )
}
