import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/links'
import { FilterMenu } from '../../ui/FilterMenu'
import { collectionChoices, partnerChoices, tagChoices } from './choicesQuery'
import { type LinksSearch, type View, views } from './linksSearch'
import { MakerFilter } from './MakerFilter'

type Props = { search: LinksSearch; onChange: (change: Partial<LinksSearch>) => void }
type Named = { id: string; name: string }

/** The filters of the list. What there is none of is not offered. */
export function LinksFilters({ search, onChange }: Props) {
  const { slug } = useWorkspace().workspace
  const collections = useQuery(collectionChoices(slug, '')).data ?? []
  const tags = useQuery(tagChoices(slug, '')).data ?? []
  const partners = useQuery(partnerChoices(slug, '')).data ?? []
  const show = (view: View | undefined) => onChange({ view: view === 'active' ? undefined : view })
  const lists = [
    ['collection', words.collection, collections],
    ['tag', words.tag, tags],
    ['partner', words.partner, partners],
  ] as const

  return (
    <>
      <FilterMenu
        label={words.view}
        values={[search.view ?? 'active']}
        options={views.map((view) => [view, words.views[view]] as const)}
        onChange={([view]) => show(view)}
      />
      {search.view !== 'deleted' &&
        lists.map(
          ([field, label, items]) =>
            (items.length > 0 || search[field]) && (
              <FilterMenu
                key={field}
                label={label}
                values={search[field] ? [search[field]] : []}
                options={optionsOf(items, search[field])}
                onChange={([id]) => onChange({ [field]: id })}
              />
            ),
        )}
      {search.view !== 'deleted' && <MakerFilter maker={search.by} onChange={(by) => onChange({ by })} />}
    </>
  )
}

/** What can be chosen. An id in the address that is not among it is there all the same, and can be taken back. */
function optionsOf(items: readonly Named[], chosen: string | undefined): (readonly [string, string])[] {
  const options = items.map(({ id, name }) => [id, name] as const)
  return !chosen || items.some(({ id }) => id === chosen) ? options : [...options, [chosen, words.unknown]]
}
