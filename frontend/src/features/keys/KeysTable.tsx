import { t } from '../../messages'
import { KeyRow } from './KeyRow'
import type { ApiKey } from './keysQuery'
import type { KeysSearch } from './keysSearch'
import type { KeyTask } from './keyTask'
import { SortHeader } from './SortHeader'

type Props = { keys: readonly ApiKey[]; search: KeysSearch; onTask: (task: KeyTask) => void }

/** The keys of a page on screens that are wide enough for a table. */
export function KeysTable({ keys, search, onTask }: Props) {
  const { columns } = t.keys
  return (
    <div className="card hidden overflow-x-auto md:block">
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{t.keys.page}</caption>
        <thead>
          <tr className="border-b border-line">
            <SortHeader sort="name" search={search} text={columns.name} />
            <th scope="col" className="table-head">
              {columns.scopes}
            </th>
            <th scope="col" className="table-head">
              {columns.state}
            </th>
            <SortHeader sort="used" search={search} text={columns.lastUsed} />
            <SortHeader sort="created" search={search} text={columns.created} />
            <th scope="col" className="table-head w-12">
              <span className="sr-only">{columns.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <KeyRow key={key.id} apiKey={key} onTask={onTask} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
