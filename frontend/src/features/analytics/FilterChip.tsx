import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import { t } from '../../messages'
import { words } from '../../messages/analytics'
import { Icon } from '../../ui/Icon'
import type { Filter } from './filters'
import { nameQuery } from './nameQuery'

type Props = { filter: Filter; onTurn: () => void; onRemove: () => void }

/** One filter: what it compares, how, with what, and a way out. */
export function FilterChip({ filter, onTurn, onRemove }: Props) {
  const { workspace } = useWorkspace()
  const { data: name = '…' } = useQuery(nameQuery(workspace.slug, filter))
  const dimension = words.dimensions[filter.dimension]
  return (
    <span className="inline-flex h-8 max-w-full items-center rounded-lg border border-line bg-surface text-[13px]">
      <span className="ps-3 text-muted">{dimension}</span>
      <button
        type="button"
        title={words.turn}
        className="mx-1 h-6 rounded px-1.5 font-medium text-accent hover:bg-surface-2"
        onClick={onTurn}
      >
        {filter.not ? words.isNot : words.is}
      </button>
      <bdi className="truncate font-medium">{name}</bdi>
      <button
        type="button"
        aria-label={t.common.remove(`${dimension} ${filter.not ? words.isNot : words.is} ${name}`)}
        className="ms-1 me-1 grid size-6 shrink-0 place-items-center rounded text-muted hover:text-fg"
        onClick={onRemove}
      >
        <Icon name="close" className="size-3.5" />
      </button>
    </span>
  )
}
