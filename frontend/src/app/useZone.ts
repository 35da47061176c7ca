import { isZone } from '../lib/zone'
import { useWorkspace } from './useWorkspace'

/** The time zone in which the workspace's days begin, for everybody; UTC where the browser does not know it. */
export function useZone(): string {
  const { timezone } = useWorkspace().workspace
  return isZone(timezone) ? timezone : 'UTC'
}
