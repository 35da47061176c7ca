import { expect, test } from 'vitest'
import { cutMessages } from './eventStream'

test('whole messages are cut off, and the rest waits', () => {
  expect(cutMessages('event: next\ndata: {"a":1}\n\n:\n\nevent: complete\ndata:\n\nevent: ne')).toEqual({
    messages: [
      { event: 'next', data: '{"a":1}' },
      { event: 'complete', data: '' },
    ],
    rest: 'event: ne',
  })
})

test('a message may have several lines, and lines may end as on other systems', () => {
  expect(cutMessages('data: a\r\ndata:b\r\n\r\n').messages).toEqual([{ event: '', data: 'a\nb' }])
  expect(cutMessages('')).toEqual({ messages: [], rest: '' })
})
