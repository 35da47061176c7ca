import { t } from '../messages'
import { ColumnHead } from './ColumnHead'

/** The head of the column of menus, which only screen readers need. */
export function ActionsHead() {
  return (
    <ColumnHead className="w-12">
      <span className="sr-only">{t.lists.actions}</span>
    </ColumnHead>
  )
}
