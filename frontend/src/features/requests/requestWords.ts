import { formatNumber } from '../../lib/format'
import { words as log } from '../../messages/requests'
import type { Request } from './requestsQuery'

/** What was asked for, in the words of the log. */
export function operationOf({ operation }: Request): string {
  return operation || log.noOperation
}

/** Milliseconds, with as many digits as mean something. */
export function formatLatency(milliseconds: number): string {
  const digits = milliseconds < 10 ? 10 : 1
  return log.milliseconds(formatNumber(Math.round(milliseconds * digits) / digits))
}
