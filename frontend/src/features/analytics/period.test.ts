import { expect, test } from 'vitest'
import { periodOf } from './period'

const now = Date.parse('2026-11-26T20:45:12Z') // a Thursday

test('presets end with the hour, the day or the week', () => {
  const tz = 'Europe/Berlin'
  expect(periodOf({ range: '24h', tz }, 'UTC', now)).toMatchObject({
    from: '2026-11-25T21:00:00.000Z',
    until: '2026-11-26T21:00:00.000Z',
    interval: 'hour',
  })
  expect(periodOf({ range: '7d', tz }, 'UTC', now)).toMatchObject({
    from: '2026-11-19T23:00:00.000Z',
    until: '2026-11-26T23:00:00.000Z',
    timezone: tz,
    interval: 'day',
  })
  expect(periodOf({ range: '52w', tz: 'UTC' }, 'UTC', now)).toMatchObject({
    from: '2025-12-01T00:00:00.000Z',
    until: '2026-11-30T00:00:00.000Z',
    interval: 'week',
  })
})

test('both of one’s own days belong to the range, which is no longer than one may be', () => {
  expect(periodOf({ from: '2026-03-28', to: '2026-03-29', tz: 'Europe/Berlin' }, 'UTC', now)).toMatchObject({
    from: '2026-03-27T23:00:00.000Z',
    until: '2026-03-29T22:00:00.000Z',
    interval: 'hour',
  })
  expect(periodOf({ from: '2000-01-01', to: '2026-01-01', tz: 'UTC' }, 'UTC', now)).toMatchObject({
    from: '2000-01-01T00:00:00.000Z',
    until: '2004-12-30T00:00:00.000Z',
    interval: 'month',
  })
})

test('days are those of the workspace, unless the address names a zone', () => {
  const kathmandu = {
    from: '2026-11-19T18:15:00.000Z',
    until: '2026-11-26T18:15:00.000Z',
    timezone: 'Asia/Kathmandu',
  }
  const before = Date.parse('2026-11-26T18:00:00Z')
  expect(periodOf({ range: '7d' }, 'Asia/Kathmandu', before)).toMatchObject(kathmandu)
  expect(periodOf({ range: '7d', tz: 'Asia/Kathmandu' }, 'UTC', before)).toMatchObject(kathmandu)
})

test('an interval that does not fit is not used', () => {
  expect(periodOf({ range: '90d', tz: 'UTC', interval: 'week' }, 'UTC', now).interval).toBe('week')
  expect(periodOf({ range: '90d', tz: 'UTC', interval: 'hour' }, 'UTC', now).interval).toBe('day')
  expect(periodOf({ range: '7d', tz: 'UTC' }, 'UTC', now).intervals).toEqual(['hour', 'day'])
})
