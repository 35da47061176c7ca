/** What clicks are kept for: a common number of days, another one, or for ever. */
export type RetentionChoice = 'ever' | '90' | '365' | '730' | 'days'

export const choices: readonly RetentionChoice[] = ['90', '365', '730', 'days', 'ever']

/** The longest time other than for ever, in days. */
export const mostDays = 3650

export type RetentionDraft = { choice: RetentionChoice; days: string }

export function draftOf(days: number | null): RetentionDraft {
  const known = choices.find((choice) => choice === String(days))
  return { choice: days === null ? 'ever' : (known ?? 'days'), days: days === null ? '' : String(days) }
}

/** For how many days; null is for ever, undefined is no number that there can be. */
export function daysOf({ choice, days }: RetentionDraft): number | null | undefined {
  if (choice === 'ever') return null
  const number = Number(choice === 'days' ? days : choice)
  return Number.isInteger(number) && number >= 1 && number <= mostDays ? number : undefined
}

/** Whether clicks are deleted that were kept before. */
export function isShorter(next: number | null, before: number | null): boolean {
  return next !== null && (before === null || next < before)
}
