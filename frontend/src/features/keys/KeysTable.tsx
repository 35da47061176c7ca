import { words as keyLife } from '../../messages/keyLife'
import { keyWords } from '../../messages/keys'
import { KeyRow } from './KeyRow'
import { KeysChoice } from './KeysChoice'
import type { ListedKey } from './keysQuery'
import type { KeysSearch } from './keysSearch'
import type { KeyTask } from './keyTask'
import { SortHeader } from './SortHeader'
import { type Choice, isChosen } from './useChoice'

type Props = {
  keys: readonly ListedKey[]
  search: KeysSearch
  choice: Choice
  onTask: (task: KeyTask) => void
}

/** The keys of a page on screens that are wide enough for a table. */
export function KeysTable({ keys, search, choice, onTask }: Props) {
  const { columns } = keyWords.list
  return (
    <div className="card overflow-x-auto">
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{keyWords.list.page}</caption>
        <thead>
          <tr className="border-b border-line">
            <th scope="col" className="w-8 ps-3 text-start">
              <KeysChoice keys={keys} choice={choice} />
            </th>
            <SortHeader sort="name" search={search} text={columns.name} />
            <th scope="col" className="table-head">
              {columns.scopes}
            </th>
            <th scope="col" className="table-head">
              {columns.state}
            </th>
            <th scope="col" className="table-head">
              {keyLife.days}
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
            <KeyRow
              key={key.id}
              apiKey={key}
              chosen={isChosen(choice, key)}
              onChoose={choice.choose}
              onTask={onTask}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
