import { words as log } from '../../messages/requests'
import { ColumnHead } from '../../ui/ColumnHead'
import { ListTable } from '../../ui/ListTable'
import { RequestRow } from './RequestRow'
import type { Request } from './requestsQuery'

type Props = { requests: readonly Request[]; ofKey: boolean }

/** The entries of a page on screens that are wide enough for a table. Which key it was is left out if it is always the same. */
export function RequestsTable({ requests, ofKey }: Props) {
  const { columns } = log
  const names = [
    columns.time,
    columns.operation,
    columns.outcome,
    ...(ofKey ? [] : [columns.key]),
    columns.address,
  ]
  return (
    <ListTable
      label={log.page}
      className="hidden md:block"
      heads={
        <>
          {names.map((name) => (
            <ColumnHead key={name}>{name}</ColumnHead>
          ))}
          <ColumnHead className="text-end">{columns.latency}</ColumnHead>
        </>
      }
    >
      {requests.map((request) => (
        <RequestRow key={request.id} request={request} ofKey={ofKey} />
      ))}
    </ListTable>
  )
}
