import { count } from './words.en'

/** The words of the numbers of the last days in English. */
export const recent = {
  title: 'Last 30 days',
  clicks: 'Clicks',
  leads: 'Leads',
  sales: 'Sales',
  before: (value: string) => `${value} in the 30 days before`,
  byDay: 'Clicks by day',
  byDayHint: (most: string, day: string) => `At most ${most}, on ${day}.`,
  onDay: (clicks: number, day: string) => `${day}: ${count(clicks, 'click', 'clicks')}`,
  noClicks: 'Nobody has clicked in the last 30 days.',
}
