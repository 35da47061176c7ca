import { words as log } from '../../messages/requests'
import type { BadgeLook } from '../../ui/Badge'
import type { Request } from './requestsQuery'

/** The outcomes that can be chosen as filters; any other can be named in the address. */
export const commonOutcomes = Object.keys(log.outcomes)

/** An outcome in words; its code if there are none for it. */
export function outcomeName(outcome: string): string {
  return log.outcomes[outcome] ?? outcome
}

export function outcomeLook({ outcome, refused }: Pick<Request, 'outcome' | 'refused'>): BadgeLook {
  if (outcome === 'ok') return 'ok'
  return refused ? 'danger' : 'warn'
}
