import { expect, test } from 'vitest'
import { joinKinds, parseEventsSearch, splitKinds } from './eventsSearch'

test('what makes no sense in an address is left out', () => {
  expect(parseEventsSearch({ history: 'likes', kinds: 'sales,likes,clicks', after: 'x', event: '1' })).toEqual({
    history: undefined,
    kinds: 'clicks,sales',
    after: undefined,
    event: '1',
  })
  expect(parseEventsSearch({ history: 'leads', kinds: 'sales', after: 'x' })).toMatchObject({
    history: 'leads',
    kinds: undefined,
    after: 'x',
  })
})

test('all kinds are the same as none named', () => {
  expect(splitKinds(undefined)).toEqual(['clicks', 'leads', 'sales'])
  expect(splitKinds('nonsense')).toEqual(['clicks', 'leads', 'sales'])
  expect(joinKinds(['clicks', 'leads', 'sales'])).toBeUndefined()
  expect(joinKinds(['leads'])).toBe('leads')
})
