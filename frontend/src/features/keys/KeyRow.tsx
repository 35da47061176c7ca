import { memo } from 'react'
import { formatDay } from '../../lib/format'
import { keyWords } from '../../messages/keys'
import { names } from '../../messages/names'
import { Badge } from '../../ui/Badge'
import { KeyChoice } from './KeyChoice'
import { KeyLink } from './KeyLink'
import { KeyMenu } from './KeyMenu'
import type { ListedKey } from './keysQuery'
import type { KeyTask } from './keyTask'
import { LastUsedHint } from './LastUsedHint'
import { ScopesHint } from './ScopesHint'
import { Sparkline } from './Sparkline'
import { StateBadge } from './StateBadge'
import type { Choice } from './useChoice'

type Props = {
  apiKey: ListedKey
  chosen: boolean
  onChoose: Choice['choose']
  onTask: (task: KeyTask) => void
}

/** A key as a line of the table. The whole line opens its details. */
export const KeyRow = memo(function KeyRow({ apiKey, chosen, onChoose, onTask }: Props) {
  const creator = keyWords.list.createdBy(apiKey.createdBy?.name ?? keyWords.list.commandLine)
  return (
    <tr className="relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60">
      <td className="ps-3">
        <KeyChoice apiKey={apiKey} chosen={chosen} onChoose={onChoose} />
      </td>
      <th scope="row" className="w-2/5 max-w-0 min-w-44 px-4 py-3 text-start font-medium">
        <span className="flex min-h-5.5 items-center gap-2">
          <KeyLink apiKey={apiKey} />
          {apiKey.environment !== 'PRODUCTION' && <Badge>{names.environments[apiKey.environment]}</Badge>}
        </span>
        <span className="block font-mono text-xs font-normal whitespace-nowrap text-muted">{apiKey.hint}</span>
      </th>
      <td className="px-4 py-3 whitespace-nowrap">
        <ScopesHint scopes={apiKey.scopes} />
      </td>
      <td className="px-4 py-3">
        <StateBadge apiKey={apiKey} />
      </td>
      <td className="px-4 py-3">
        <Sparkline days={apiKey.requestsPerDay} />
      </td>
      <td className="px-4 py-3 whitespace-nowrap text-muted">
        <LastUsedHint apiKey={apiKey} />
      </td>
      <td className="px-4 py-3 whitespace-nowrap text-muted">
        {formatDay(apiKey.createdAt)}
        <span title={creator} className="block max-w-40 truncate text-xs">
          {creator}
        </span>
      </td>
      <td className="px-2 py-1 text-end">
        <KeyMenu apiKey={apiKey} onTask={onTask} />
      </td>
    </tr>
  )
})
