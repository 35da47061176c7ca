import { memo } from 'react'
import { cx } from '../../lib/cx'
import { formatDay } from '../../lib/format'
import { words } from '../../messages/links'
import { SelectBox } from '../../ui/SelectBox'
import { LinkMenu } from './LinkMenu'
import { LinkName } from './LinkName'
import { LinkTags } from './LinkTags'
import { nameOf } from './linkFacts'
import type { Link } from './linksQuery'
import type { LinkTask } from './linkTask'

type Props = {
  link: Link
  selected: boolean
  clicks: string
  onToggle: (id: string) => void
  onTask: (task: LinkTask) => void
}

/** A link as a line of the table. The whole line opens its page. */
export const LinkRow = memo(function LinkRow({ link, selected, clicks, onToggle, onTask }: Props) {
  return (
    <tr
      className={cx(
        'relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60',
        selected && 'bg-accent-soft/50',
      )}
    >
      <td className="py-3 ps-4">
        <SelectBox label={words.bulk.select(nameOf(link))} checked={selected} onChange={() => onToggle(link.id)} />
      </td>
      <th scope="row" className="w-full max-w-0 min-w-64 px-4 py-2.5 text-start font-normal">
        <LinkName link={link} />
      </th>
      <td className="hidden max-w-40 truncate px-4 py-3 whitespace-nowrap text-muted xl:table-cell">
        <bdi>{link.collection?.name ?? words.noCollection}</bdi>
      </td>
      <td className="hidden max-w-44 px-4 py-3 lg:table-cell xl:max-w-64">
        <LinkTags tags={link.tags ?? []} />
      </td>
      <td className="px-4 py-3 text-end whitespace-nowrap tabular-nums">{clicks}</td>
      <td className="px-4 py-3 whitespace-nowrap text-muted">{formatDay(link.deletedAt ?? link.createdAt)}</td>
      <td className="px-2 py-1 text-end">
        <LinkMenu link={link} onTask={onTask} />
      </td>
    </tr>
  )
})
