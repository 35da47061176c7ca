import { useEffect } from 'react'
import { toast } from './toasts'

/** Tells the failure of an act that has no form of its own, in the corner for messages. */
export function useToldError(error: Error | null) {
  useEffect(() => {
    if (error) toast({ look: 'danger', title: error.message })
  }, [error])
}
