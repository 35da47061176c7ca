import { t } from '../messages'
import { Button } from './Button'
import { EmptyState } from './EmptyState'

/** What stands where a list would if nothing in it is what was searched for. */
export function NoMatch({ onClear }: { onClear: () => void }) {
  return (
    <EmptyState icon="search" title={t.lists.noMatchTitle} hint={t.lists.noMatchHint}>
      <Button className="mt-5" onClick={onClear}>
        {t.lists.clearFilters}
      </Button>
    </EmptyState>
  )
}
