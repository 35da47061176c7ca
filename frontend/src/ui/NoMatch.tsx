import { t } from '../messages'
import { Button } from './Button'
import { EmptyState } from './EmptyState'

type Props = { title?: string; hint?: string; clear?: string; onClear: () => void }

const { noMatchTitle, noMatchHint, clearFilters } = t.lists

/** What stands where a list would if nothing in it is what was searched for. A list may say so in its own words. */
export function NoMatch({ title = noMatchTitle, hint = noMatchHint, clear = clearFilters, onClear }: Props) {
  return (
    <EmptyState icon="search" title={title} hint={hint}>
      <Button className="mt-5" onClick={onClear}>
        {clear}
      </Button>
    </EmptyState>
  )
}
