import { useNow } from '../../lib/clock'
import { words as keyLife } from '../../messages/keyLife'
import { daysOf, sumOf, totalOf } from '../keys/keyDays'
import { DayBars } from './DayBars'
import type { KeyWithUse } from './keyPageQuery'
import { Panel } from './Panel'
import { UseLegend } from './UseLegend'

const shown = 30

/** The requests of the last days by what became of them. */
export function UseChart({ days }: { days: KeyWithUse['requestsPerDay'] }) {
  const filled = daysOf(days, shown, useNow())
  const sum = sumOf(filled)
  const words = keyLife.chart
  return (
    <Panel title={words.title} hint={words.hint}>
      {totalOf(sum) ? (
        <>
          <UseLegend sum={sum} />
          <DayBars days={filled} />
        </>
      ) : (
        <p className="py-6 text-center text-muted">{words.none}</p>
      )}
    </Panel>
  )
}
