import { dayParts, formatNumber } from '../../lib/format'
import { locale, t } from '../../messages'
import { words } from '../../messages/recent'

type Props = {
  series: readonly { from: string; numbers: { clicks: number } }[]
  /** The time zone that the days are of. */
  zone: string
}

const height = 100
const step = 10

/** The clicks day by day as bars, from left to right as on every chart. Their most is said in words, and each day on hover. */
export function RecentSeries({ series, zone }: Props) {
  const days = new Intl.DateTimeFormat(locale, { ...dayParts, timeZone: zone })
  const dayOf = (time: string) => days.format(new Date(time))
  const best = series.reduce<Props['series'][number] | undefined>(
    (most, day) => (day.numbers.clicks > (most?.numbers.clicks ?? 0) ? day : most),
    undefined,
  )
  const most = best?.numbers.clicks ?? 0
  const hint = best ? words.byDayHint(formatNumber(most), dayOf(best.from)) : words.noClicks

  return (
    <figure className="px-5 py-4">
      <svg
        role="img"
        aria-label={`${words.byDay}. ${hint}`}
        viewBox={`0 0 ${Math.max(series.length, 1) * step} ${height}`}
        preserveAspectRatio="none"
        className="h-28 w-full"
      >
        {series.map(({ from, numbers }, index) => {
          const bar = most ? Math.max((numbers.clicks / most) * (height - 4), numbers.clicks ? 3 : 1) : 1
          return (
            <g key={from}>
              <title>{words.onDay(numbers.clicks, dayOf(from))}</title>
              <rect x={index * step} width={step} height={height} fill="transparent" />
              <rect
                x={index * step + 1}
                y={height - bar}
                width={step - 2}
                height={bar}
                className={numbers.clicks ? 'fill-accent' : 'fill-line'}
              />
            </g>
          )
        })}
      </svg>
      <figcaption className="mt-2 text-xs text-muted">
        {hint} {t.common.daysIn(zone)}
      </figcaption>
    </figure>
  )
}
