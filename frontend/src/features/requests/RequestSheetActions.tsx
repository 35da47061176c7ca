import { words as log } from '../../messages/requests'
import { Button } from '../../ui/Button'
import { DialogFooter } from '../../ui/DialogFooter'
import type { Request } from './requestsQuery'
import { useRequestsSearch } from './useRequestsSearch'

/** The ways from an entry to others like it. */
export function RequestSheetActions({ request }: { request: Request }) {
  const { filter } = useRequestsSearch()
  const { operation, address } = request
  const d = log.details
  if (!operation && !address) return null
  return (
    <DialogFooter>
      {operation && (
        <Button icon="filter" onClick={() => filter({ operation })}>
          {d.onlyOperation}
        </Button>
      )}
      {address && (
        <Button icon="filter" onClick={() => filter({ address })}>
          {d.onlyAddress}
        </Button>
      )}
    </DialogFooter>
  )
}
