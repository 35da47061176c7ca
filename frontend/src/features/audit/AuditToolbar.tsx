import { useZone } from '../../app/useZone'
import { useFilter } from '../../lib/useFilter'
import { t } from '../../messages'
import { words } from '../../messages/audit'
import { Button } from '../../ui/Button'
import { DayField } from '../../ui/DayField'
import { FilterMenu } from '../../ui/FilterMenu'
import { ListToolbar } from '../../ui/ListToolbar'
import { type AuditSearch, isFiltered, noFilters } from './auditSearch'

const actions = Object.entries(words.actions)

type Props = { search: AuditSearch; people: ReadonlyMap<string, string>; total: number | undefined }

/** The filters. All of them live in the address. */
export function AuditToolbar({ search, people, total }: Props) {
  const set = useFilter<AuditSearch>()
  const zone = useZone()
  const { filters } = words
  const actor = search.actor
  const actors = actor && !people.has(actor) ? [...people, [actor, actor] as const] : [...people]

  return (
    <ListToolbar
      total={total === undefined ? undefined : words.total(total)}
      onClear={isFiltered(search) ? () => set(noFilters) : undefined}
    >
      <FilterMenu
        label={filters.action}
        values={search.action ? [search.action] : []}
        options={actions}
        onChange={([action]) => set({ action })}
      />
      <FilterMenu
        label={filters.actor}
        values={actor ? [actor] : []}
        options={actors}
        onChange={([next]) => set({ actor: next })}
      />
      <DayField label={filters.from} value={search.from} onChange={(from) => set({ from })} />
      <DayField label={filters.until} value={search.until} onChange={(until) => set({ until })} />
      {(search.from || search.until) && <span className="text-[13px] text-muted">{t.common.daysIn(zone)}</span>}
      {search.subject && (
        <Button icon="close" className="max-w-full font-normal" onClick={() => set({ subject: undefined })}>
          <span className="text-muted">{filters.subject}</span>
          <span className="max-w-32 truncate font-medium">{people.get(search.subject) ?? search.subject}</span>
          <span className="sr-only">{filters.dropSubject}</span>
        </Button>
      )}
    </ListToolbar>
  )
}
