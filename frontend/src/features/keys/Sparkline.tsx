import { useNow } from '../../lib/clock'
import { words as keyLife } from '../../messages/keyLife'
import { daysOf, sumOf, totalOf } from './keyDays'
import { daysListed, type ListedKey } from './keysQuery'

const height = 22
const step = 9
const width = 6

/** The calls of the last days as bars, with the refused ones on top. The numbers are said as well. */
export function Sparkline({ days }: { days: ListedKey['requestsPerDay'] }) {
  const filled = daysOf(days, daysListed, useNow())
  const { accepted, refused } = sumOf(filled)
  const most = Math.max(1, ...filled.map(totalOf))
  const scale = (count: number) => (count ? Math.max(2, (count / most) * height) : 0)
  const text = keyLife.daysOf(accepted, refused)

  return (
    <span role="img" aria-label={text} title={text} className="relative z-10 inline-block align-middle">
      <svg viewBox={`0 0 ${step * daysListed} ${height}`} aria-hidden="true" className="h-[22px] w-[63px]">
        {filled.map((day, index) => {
          const low = scale(day.accepted)
          const high = Math.min(scale(day.refused), height - low)
          const bar = { x: index * step, width, rx: 1.5 }
          return (
            <g key={day.day}>
              <rect {...bar} y={height - 1.5} height={1.5} className="fill-line" />
              <rect {...bar} y={height - low} height={low} className="fill-accent" />
              <rect {...bar} y={height - low - high} height={high} className="fill-danger" />
            </g>
          )
        })}
      </svg>
    </span>
  )
}
