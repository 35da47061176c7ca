import { words as log } from '../../messages/requests'
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
    <div className="card hidden overflow-x-auto md:block">
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{log.page}</caption>
        <thead>
          <tr className="border-b border-line">
            {names.map((name) => (
              <th key={name} scope="col" className="table-head">
                {name}
              </th>
            ))}
            <th scope="col" className="table-head text-end">
              {columns.latency}
            </th>
          </tr>
        </thead>
        <tbody>
          {requests.map((request) => (
            <RequestRow key={request.id} request={request} ofKey={ofKey} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
