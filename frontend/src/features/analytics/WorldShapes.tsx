import { cx } from '../../lib/cx'
import { strengthOf } from './strength'
import type { World } from './worldQuery'

type Props = {
  label: string
  world: World
  counts: ReadonlyMap<string, number>
  onPoint: (country: string | null) => void
  onPick: (country: string) => void
}

/** The drawing of the world. Countries with nothing stay grey and cannot be picked. */
export function WorldShapes({ label, world, counts, onPoint, onPick }: Props) {
  const largest = Math.max(...counts.values(), 1)
  return (
    <svg viewBox={`0 0 ${world.width} ${world.height}`} role="img" aria-label={label} className="w-full">
      <path d={world.nameless} className="world-country" />
      {Object.entries(world.paths).map(([code, shape]) => {
        const count = counts.get(code) ?? 0
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map has a button for each country
          <path
            key={code}
            d={shape}
            className={cx('world-country', count > 0 && 'world-country-counted')}
            style={count > 0 ? { fillOpacity: strengthOf(count, largest) } : undefined}
            onPointerEnter={() => onPoint(code)}
            onPointerLeave={() => onPoint(null)}
            onClick={count > 0 ? () => onPick(code) : undefined}
          />
        )
      })}
    </svg>
  )
}
