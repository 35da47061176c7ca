import { formatDay } from '../../lib/format'
import { PartnerMenu } from './PartnerMenu'
import { PartnerName } from './PartnerName'
import type { Partner } from './partnersQuery'
import type { PartnerTask } from './partnerTask'

type Props = { partner: Partner; onTask: (task: PartnerTask) => void }

/** A partner as a line of the table. The whole line opens the partner's page. */
export function PartnerRow({ partner, onTask }: Props) {
  return (
    <tr className="relative border-b border-line transition-colors last:border-0 hover:bg-surface-2/60">
      <th scope="row" className="w-1/2 max-w-0 min-w-56 px-4 py-3 text-start font-medium">
        <PartnerName partner={partner} />
      </th>
      <td className="px-4 py-3 whitespace-nowrap text-muted">
        <bdi>{partner.phone ?? '–'}</bdi>
      </td>
      <td className="px-4 py-3 whitespace-nowrap text-muted">{formatDay(partner.createdAt)}</td>
      <td className="px-2 py-1 text-end">
        <PartnerMenu partner={partner} onTask={onTask} />
      </td>
    </tr>
  )
}
