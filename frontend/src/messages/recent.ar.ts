import type { recent as en } from './recent.en'
import { count } from './words.ar'

const clicks = { one: 'نقرة واحدة', two: 'نقرتان', few: 'نقرات', many: 'نقرة', other: 'نقرة' }

/** The words of the numbers of the last days in Arabic. */
export const recent: typeof en = {
  title: 'آخر 30 يومًا',
  clicks: 'النقرات',
  leads: 'العملاء المحتملون',
  sales: 'المبيعات',
  before: (value) => `${value} في الثلاثين يومًا السابقة`,
  byDay: 'النقرات يومًا بيوم',
  byDayHint: (most, day) => `أعلاها ${most} في ${day}.`,
  onDay: (value, day) => `${day}: ${count(value, clicks)}`,
  noClicks: 'لم ينقر أحد في آخر 30 يومًا.',
}
