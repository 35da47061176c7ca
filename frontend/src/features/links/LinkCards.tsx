import { formatDay } from '../../lib/format'
import { words } from '../../messages/links'
import { CardFact } from '../../ui/CardFact'
import { SelectBox } from '../../ui/SelectBox'
import { LinkMenu } from './LinkMenu'
import { LinkName } from './LinkName'
import type { LinksProps } from './LinksTable'
import { LinkTags } from './LinkTags'
import { nameOf } from './linkFacts'

/** The links of a page on phones. */
export function LinkCards({ links, selection, clicksOf, onTask }: LinksProps) {
  const { columns } = words
  return (
    <ul className="flex flex-col gap-3">
      {links.map((link) => (
        <li key={link.id} className="card relative p-4">
          <div className="flex items-start gap-2">
            <SelectBox
              label={words.bulk.select(nameOf(link))}
              checked={selection.ids.has(link.id)}
              onChange={() => selection.toggle(link.id)}
            />
            <h2 className="min-w-0 flex-1 text-sm font-normal">
              <LinkName link={link} />
            </h2>
            <span className="-me-2 -mt-0.5">
              <LinkMenu link={link} onTask={onTask} />
            </span>
          </div>
          <dl className="mt-3 grid grid-cols-2 gap-3 border-t border-line pt-3 text-[13px]">
            <CardFact name={columns.clicks}>{clicksOf(link)}</CardFact>
            <CardFact name={link.deletedAt ? columns.deleted : columns.created}>
              {formatDay(link.deletedAt ?? link.createdAt)}
            </CardFact>
            <CardFact name={columns.collection}>
              <bdi className="block truncate">{link.collection?.name ?? words.noCollection}</bdi>
            </CardFact>
            {Boolean(link.tags?.length) && (
              <CardFact name={columns.tags}>
                <LinkTags tags={link.tags ?? []} />
              </CardFact>
            )}
          </dl>
        </li>
      ))}
    </ul>
  )
}
