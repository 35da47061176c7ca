import { queryOptions } from '@tanstack/react-query'
import { RecentNumbersDocument } from '../../gql/graphql'
import { send } from '../../lib/send'
import { addDays, type Day, dayIn, startOfDay } from '../../lib/zone'

/** The numbers of the last days, day by day and beside the days before: of one link, or of the whole workspace. */
export function recentQuery(workspace: string, link: string | undefined, zone: string, now: number) {
  const input = {
    ...lastDays(zone, now),
    interval: 'DAY' as const,
    timezone: zone,
    filters: link ? [{ dimension: 'LINK' as const, values: [link] }] : [],
  }
  return queryOptions({
    queryKey: ['links', workspace, 'numbers', link, zone],
    queryFn: () => send(RecentNumbersDocument, { input }, workspace),
    refetchInterval: 60_000,
    staleTime: 0,
  })
}

const days = 30

/** The last whole days of a zone, today among them. */
export function lastDays(zone: string, now: number): { from: string; until: string } {
  const tomorrow = addDays(dayIn(zone, now), 1)
  const begin = (day: Day) => new Date(startOfDay(zone, day)).toISOString()
  return { from: begin(addDays(tomorrow, -days)), until: begin(tomorrow) }
}
