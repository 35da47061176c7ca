import { words } from '../../messages/analytics'
import type { Shown } from './analyticsQuery'
import { breakdownOf } from './breakdownRows'
import { DownloadButton } from './DownloadButton'
import type { DimensionName } from './dimensions'
import { breakdownTable } from './tables'

type Props = { dimension: DimensionName; shown: Shown }

/** Hands out a breakdown, once it is there. */
export function BreakdownDownload({ dimension, shown }: Props) {
  const breakdown = breakdownOf(shown, dimension)
  if (!breakdown) return null
  return (
    <DownloadButton
      what={words.by(words.metrics[shown.metric], words.dimensions[dimension])}
      file={`${shown.metric}-by-${dimension}`}
      period={shown.period}
      rows={() => breakdownTable(breakdown, dimension, shown)}
    />
  )
}
