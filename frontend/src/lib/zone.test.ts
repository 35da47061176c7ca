import { expect, test } from 'vitest'
import {
  addDays,
  allZones,
  dayIn,
  daysBetween,
  isZone,
  mondayOf,
  parseDay,
  startOfDay,
  zoneName,
  zonesLike,
} from './zone'

const iso = (time: number) => new Date(time).toISOString()

test('a day begins when the clocks of its zone say so', () => {
  expect(iso(startOfDay('UTC', '2026-03-29'))).toBe('2026-03-29T00:00:00.000Z')
  expect(iso(startOfDay('Europe/Berlin', '2026-03-29'))).toBe('2026-03-28T23:00:00.000Z')
  expect(iso(startOfDay('Europe/Berlin', '2026-03-30'))).toBe('2026-03-29T22:00:00.000Z')
  expect(iso(startOfDay('Asia/Kolkata', '2026-01-01'))).toBe('2025-12-31T18:30:00.000Z')
})

test('where midnight is skipped, a day begins with the change', () => {
  expect(iso(startOfDay('America/Sao_Paulo', '2018-11-04'))).toBe('2018-11-04T03:00:00.000Z')
  expect(iso(startOfDay('Africa/Cairo', '2024-04-26'))).toBe('2024-04-25T22:00:00.000Z')
})

test('a moment is on the day that its zone shows', () => {
  const moment = Date.parse('2026-01-01T02:00:00Z')
  expect(dayIn('America/New_York', moment)).toBe('2025-12-31')
  expect(dayIn('Asia/Tokyo', moment)).toBe('2026-01-01')
})

test('days are counted by the calendar', () => {
  expect(addDays('2026-02-27', 2)).toBe('2026-03-01')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(mondayOf('2026-11-29')).toBe('2026-11-23')
  expect(mondayOf('2026-11-23')).toBe('2026-11-23')
})

test('what is no day or no zone is refused', () => {
  expect(parseDay('2026-02-29')).toBeUndefined()
  expect(parseDay('2028-02-29')).toBe('2028-02-29')
  expect(parseDay('tomorrow')).toBeUndefined()
  expect([isZone('Europe/Paris'), isZone('Mars/Olympus')]).toEqual([true, false])
})

test('a zone is found by a part of its present name, and says how far its clocks are ahead', () => {
  expect(zonesLike('new y', 'UTC')).toEqual(['America/New_York'])
  expect(zonesLike('', 'Asia/Riyadh').slice(0, 2)).toEqual(['Asia/Riyadh', 'UTC'])
  expect(zonesLike('', 'UTC')).toHaveLength(30)
  expect(zonesLike('Olympus', 'UTC')).toEqual([])
  expect(zonesLike('kath', 'UTC')).toEqual(['Asia/Kathmandu'])
  expect(allZones().filter((zone) => /Kolkata|Calcutta|Kiev|Kyiv/.test(zone))).toEqual([
    'Asia/Kolkata',
    'Europe/Kyiv',
  ])
  const winter = Date.parse('2026-01-01T00:00:00Z')
  expect(zoneName('UTC', winter)).toBe('UTC')
  expect(zoneName('Asia/Kathmandu', winter)).toBe('Asia/Kathmandu (UTC+05:45)')
  expect(zoneName('America/St_Johns', winter)).toBe('America/St_Johns (UTC−03:30)')
  expect(zoneName('America/St_Johns', Date.parse('2026-07-01T00:00:00Z'))).toBe('America/St_Johns (UTC−02:30)')
})
