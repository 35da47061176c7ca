/** What entries of the request log are kept for: as long as on the server, a common number of days, or another one. */
export type RequestLogChoice = 'server' | '7' | '30' | 'days'

const common = ['7', '30'] as const

export type RequestLogDraft = { choice: RequestLogChoice; days: string }

/** What can be chosen on a server that keeps entries for at most so many days. */
export function choicesWithin(most: number): RequestLogChoice[] {
  return [...common.filter((days) => Number(days) < most), 'days', 'server']
}

export function draftOf(days: number | null, most: number): RequestLogDraft {
  const known = choicesWithin(most).find((choice) => choice === String(days))
  return { choice: days === null ? 'server' : (known ?? 'days'), days: days === null ? '' : String(days) }
}

/** For how many days; null is as many as on the server, undefined is no number that there can be. */
export function daysOf({ choice, days }: RequestLogDraft, most: number): number | null | undefined {
  if (choice === 'server') return null
  const number = Number(choice === 'days' ? days : choice)
  return Number.isInteger(number) && number >= 1 && number <= most ? number : undefined
}

/** Whether entries are deleted that were kept before. */
export function isShorter(next: number | null, before: number | null, most: number): boolean {
  return (next ?? most) < Math.min(before ?? most, most)
}
