import { useNow } from '../../lib/clock'
import { words as keyLife } from '../../messages/keyLife'
import { daysOf, sumOf, totalOf } from './keyDays'
import { daysListed, type ListedKey } from './keysQuery'

const height = 22
const step = 9
const width = 6
const roundness = 1.5

/** What the bars stand on, on all days. */
const ground = Array.from({ length: daysListed }, (_, index) => barOf(index, height, roundness)).join('')

/** The calls of the last days as bars, with the refused ones on top. The numbers are said as well. */
export function Sparkline({ days }: { days: ListedKey['requestsPerDay'] }) {
  const filled = daysOf(days, daysListed, useNow())
  const { accepted, refused } = sumOf(filled)
  const most = Math.max(1, ...filled.map(totalOf))
  const scale = (count: number) => (count ? Math.max(2, (count / most) * height) : 0)
  const text = keyLife.daysOf(accepted, refused)

  const lows = filled.map((day, index) => barOf(index, height, scale(day.accepted)))
  const highs = filled.map((day, index) => {
    const low = scale(day.accepted)
    return barOf(index, height - low, Math.min(scale(day.refused), height - low))
  })

  return (
    <span role="img" aria-label={text} title={text} className="relative z-10 inline-block align-middle">
      <svg viewBox={`0 0 ${step * daysListed} ${height}`} aria-hidden="true" className="h-[22px] w-[63px]">
        <path d={ground} className="fill-line" />
        {accepted > 0 && <path d={lows.join('')} className="fill-accent" />}
        {refused > 0 && <path d={highs.join('')} className="fill-danger" />}
      </svg>
    </span>
  )
}

/** A bar, rounded above, as a part of a path: hundreds of bars are on a page, and elements are dear. */
function barOf(index: number, bottom: number, tall: number): string {
  if (tall === 0) return ''
  const round = Math.min(roundness, tall)
  const side = tall - round
  const across = width - 2 * round
  return `M${index * step},${bottom}v-${side}q0,-${round},${round},-${round}h${across}q${round},0,${round},${round}v${side}z`
}
