import { type Cell, csvOf } from '../../lib/csv'
import { saveFile } from '../../lib/saveFile'
import { dayIn } from '../../lib/zone'
import { words } from '../../messages/analytics'
import { IconButton } from '../../ui/IconButton'
import type { Period } from './period'

type Props = { what: string; file: string; period: Period; rows: () => Cell[][] }

/** Hands out exactly what is shown, as a table. */
export function DownloadButton({ what, file, period, rows }: Props) {
  const days = [Date.parse(period.from), Date.parse(period.until) - 1].map((time) => dayIn(period.timezone, time))
  const save = () => saveFile(new Blob([csvOf(rows())], { type: 'text/csv' }), `${file}-${days.join('-')}.csv`)
  return <IconButton small icon="download" label={words.download(what)} onClick={save} />
}
