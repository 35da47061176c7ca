import { expect, test } from 'vitest'
import { parseAnalyticsSearch, shownOf, withShown } from './analyticsSearch'

test('what makes no sense in an address is left out', () => {
  const search = parseAnalyticsSearch({
    metric: 'likes',
    range: '7d',
    from: '2026-02-30',
    to: '2026-03-01',
    tz: 'Mars/Olympus',
    interval: 'minute',
    show: 'city,link,nonsense',
    country: 'DE',
  })
  expect(Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined))).toEqual({
    range: '7d',
    show: 'city',
    country: 'DE',
  })
})

test('days of one’s own take the place of a preset, in their order', () => {
  expect(parseAnalyticsSearch({ range: '7d', from: '2026-03-01', to: '2026-03-31' })).toMatchObject({
    range: undefined,
    from: '2026-03-01',
    to: '2026-03-31',
  })
  expect(parseAnalyticsSearch({ range: '7d', from: '2026-03-31', to: '2026-03-01' })).toMatchObject({
    range: '7d',
    from: undefined,
  })
})

test('each group shows one of its dimensions', () => {
  expect(shownOf({}, 'places')).toBe('country')
  expect(shownOf({ show: 'tag,city' }, 'places')).toBe('city')
  expect(withShown({ show: 'tag,city' }, 'places', 'region')).toBe('tag,region')
  expect(withShown({ show: 'tag,city' }, 'places', 'country')).toBe('tag')
  expect(withShown({ show: 'city' }, 'places', 'country')).toBeUndefined()
})
