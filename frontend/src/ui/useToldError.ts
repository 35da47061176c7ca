import { useEffect } from 'react'
import { tellError } from './tellError'

/** Tells the failure of an act that has no form of its own, in the corner for messages. */
export function useToldError(error: Error | null) {
  useEffect(() => {
    if (error) tellError(error)
  }, [error])
}
