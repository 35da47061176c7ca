import { words } from '../../messages/audit'
import { Button } from '../../ui/Button'
import { useToldError } from '../../ui/useToldError'
import type { AuditSearch } from './auditSearch'
import { useAuditExport } from './useAuditExport'

/** Hands out the records that the filters find. */
export function AuditExport({ search }: { search: AuditSearch }) {
  const action = useAuditExport()
  useToldError(action.error)
  return (
    <Button icon="download" busy={action.pending} onClick={() => action.run(search)}>
      {words.export}
    </Button>
  )
}
