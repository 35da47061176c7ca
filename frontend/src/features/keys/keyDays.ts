const oneDay = 24 * 60 * 60_000

/** The calls of a day as the server counts them; it leaves days without calls out. */
type Counted = { day: string; count: number; refusedCount: number; outcomes?: readonly Outcome[] }
type Outcome = { outcome: string; count: number }

/** The calls of a day by what became of them. */
export type KeyDay = { day: string; accepted: number; failed: number; refused: number }

/** The beginning of the first of so many days in UTC, of which today is the last. */
export function beginOf(now: number, days: number): number {
  return Math.floor(now / oneDay) * oneDay - (days - 1) * oneDay
}

/** So many days up to today, the earliest first, also those without calls. Without outcomes, none counts as failed. */
export function daysOf(counted: readonly Counted[] | null, days: number, now: number): KeyDay[] {
  const byDay = new Map(counted?.map((one) => [Date.parse(one.day), one]))
  const begin = beginOf(now, days)
  return Array.from({ length: days }, (_, index) => {
    const time = begin + index * oneDay
    return keyDay(new Date(time).toISOString(), byDay.get(time))
  })
}

function keyDay(day: string, counted: Counted | undefined): KeyDay {
  if (!counted) return { day, accepted: 0, failed: 0, refused: 0 }
  const { count, refusedCount: refused, outcomes } = counted
  const ok = outcomes?.find(({ outcome }) => outcome === 'ok')?.count ?? 0
  const failed = outcomes ? count - refused - ok : 0
  return { day, accepted: count - refused - failed, failed, refused }
}

/** How many calls there were on all of the days. */
export function sumOf(days: readonly KeyDay[]): Omit<KeyDay, 'day'> {
  const sum = { accepted: 0, failed: 0, refused: 0 }
  for (const { accepted, failed, refused } of days) {
    sum.accepted += accepted
    sum.failed += failed
    sum.refused += refused
  }
  return sum
}

export function totalOf({ accepted, failed, refused }: Omit<KeyDay, 'day'>): number {
  return accepted + failed + refused
}
