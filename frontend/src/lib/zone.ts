const oneDay = 86_400_000
const mostFound = 30

/** A calendar day as ISO 8601, like `2026-03-29`. */
export type Day = string

/** What browsers go on calling by names that the IANA database has given up. */
const renamed: Record<string, string | undefined> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

/** The reader's own time zone by its IANA name; UTC where the machine has none, or one without such a name. */
export function ownZone(): string {
  const own = presentName(Intl.DateTimeFormat().resolvedOptions().timeZone)
  return allZones().includes(own) ? own : 'UTC'
}

/** Whether the browser knows a time zone of this name. */
export function isZone(name: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** All time zones that the browser knows, by their present names, UTC first. */
export function allZones(): string[] {
  const named = Intl.supportedValuesOf('timeZone').map(presentName)
  return [...new Set(['UTC', ...named.sort()])]
}

/** The name that a zone has by now, if the browser knows it by that one. */
function presentName(name: string): string {
  const present = renamed[name]
  return present && isZone(present) ? present : name
}

/** The zones whose names hold some letters, a likely one first; at most as many as can be looked through. */
export function zonesLike(text: string, likely: string): string[] {
  const part = text.trim().toLowerCase().replaceAll(' ', '_')
  const all = [...new Set([likely, ...allZones()])]
  return all.filter((zone) => zone.toLowerCase().includes(part)).slice(0, mostFound)
}

/** A zone with how far its clocks are ahead of UTC at a moment, like `Asia/Kathmandu (UTC+05:45)`. */
export function zoneName(zone: string, time: number): string {
  const ahead = offsetAt(zone, time)
  const clock = new Date(Math.abs(ahead)).toISOString().slice(11, 16)
  return zone === 'UTC' ? zone : `${zone} (UTC${ahead < 0 ? '−' : '+'}${clock})`
}

/** Reads a calendar day; undefined if there is no such day. */
export function parseDay(text: string | undefined): Day | undefined {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(time) || dayText(time) !== text ? undefined : text
}

/** The day that lies some days later, or earlier. */
export function addDays(day: Day, days: number): Day {
  return dayText(Date.parse(`${day}T00:00:00Z`) + days * oneDay)
}

/** How many days lie between two days. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / oneDay)
}

/** The Monday of a day's week (ISO 8601). */
export function mondayOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}

/** The day that the clocks of a zone show at a moment. */
export function dayIn(zone: string, time: number): Day {
  return dayText(time + offsetAt(zone, time))
}

/** The moment at which a day begins in a zone. Where midnight is skipped, that is when the clocks were put forward. */
export function startOfDay(zone: string, day: Day): number {
  const wall = Date.parse(`${day}T00:00:00Z`)
  const guesses = [wall - offsetAt(zone, wall - oneDay), wall - offsetAt(zone, wall + oneDay)]
  const inside = guesses.filter((time) => dayIn(zone, time) === day)
  return Math.min(...(inside.length ? inside : guesses))
}

function dayText(time: number): Day {
  return new Date(time).toISOString().slice(0, 10)
}

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. */
function offsetAt(zone: string, time: number): number {
  const second = Math.floor(time / 1000) * 1000
  const parts = clockOf(zone).formatToParts(second)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return wall - second
}

function clockOf(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
}
