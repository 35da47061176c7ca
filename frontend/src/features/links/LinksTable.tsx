import { words } from '../../messages/links'
import { SelectBox } from '../../ui/SelectBox'
import { LinkRow } from './LinkRow'
import type { Link } from './linksQuery'
import type { LinksSearch } from './linksSearch'
import type { LinkTask } from './linkTask'
import type { Selection } from './useSelection'

export type LinksProps = {
  links: readonly Link[]
  search: LinksSearch
  selection: Selection
  clicksOf: (link: Link) => string
  onTask: (task: LinkTask) => void
}

/** The links of a page on screens that are wide enough for a table. */
export function LinksTable({ links, search, selection, clicksOf, onTask }: LinksProps) {
  const { columns } = words
  const deleted = search.view === 'deleted'
  return (
    <div className="card overflow-x-auto">
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{words.page}</caption>
        <thead>
          <tr className="border-b border-line">
            <th scope="col" className="table-head w-10 pe-0">
              <SelectBox label={words.bulk.selectAll} checked={selection.all} onChange={selection.toggleAll} />
            </th>
            <th scope="col" className="table-head">
              {columns.link}
            </th>
            <th scope="col" className="table-head hidden xl:table-cell">
              {columns.collection}
            </th>
            <th scope="col" className="table-head hidden lg:table-cell">
              {columns.tags}
            </th>
            <th scope="col" className="table-head text-end">
              {columns.clicks}
            </th>
            <th scope="col" className="table-head">
              {deleted ? columns.deleted : columns.created}
            </th>
            <th scope="col" className="table-head w-12">
              <span className="sr-only">{columns.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <LinkRow
              key={link.id}
              link={link}
              selected={selection.ids.has(link.id)}
              clicks={clicksOf(link)}
              onToggle={selection.toggle}
              onTask={onTask}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
