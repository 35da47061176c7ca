import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { showAtOnce } from './showAtOnce'

test('a change is shown in all that was read under the key, and taken back', async () => {
  const queries = new QueryClient()
  queries.setQueryData(['members', 'a', 1], ['Ada'])
  queries.setQueryData(['members', 'a', 2], ['Grace'])
  queries.setQueryData(['members', 'b', 1], ['Edsger'])
  const takeBack = await showAtOnce<string[]>(queries, ['members', 'a'], (names) => [...names, 'new'])
  expect(queries.getQueryData(['members', 'a', 1])).toEqual(['Ada', 'new'])
  expect(queries.getQueryData(['members', 'a', 2])).toEqual(['Grace', 'new'])
  expect(queries.getQueryData(['members', 'b', 1])).toEqual(['Edsger'])
  takeBack()
  expect(queries.getQueryData(['members', 'a', 1])).toEqual(['Ada'])
  expect(queries.getQueryData(['members', 'a', 2])).toEqual(['Grace'])
})

test('what has changed since, or was forgotten, is not taken back', async () => {
  const queries = new QueryClient()
  queries.setQueryData(['members', 1], ['Ada'])
  queries.setQueryData(['members', 2], ['Grace'])
  const takeBack = await showAtOnce<string[]>(queries, ['members'], (names) => [...names, 'new'])
  queries.setQueryData(['members', 1], ['Edsger'])
  queries.removeQueries({ queryKey: ['members', 2] })
  takeBack()
  expect(queries.getQueriesData({ queryKey: ['members'] })).toEqual([[['members', 1], ['Edsger']]])
})

test('an answer that is on its way does not bring back the past', async () => {
  const queries = new QueryClient()
  queries.setQueryData(['members'], ['Ada'])
  let answer = (_: string[]) => {}
  const reading = queries.fetchQuery({
    queryKey: ['members'],
    queryFn: () => new Promise<string[]>((resolve) => (answer = resolve)),
  })
  await showAtOnce<string[]>(queries, ['members'], (names) => [...names, 'new'])
  answer(['Ada'])
  await reading.catch(() => undefined)
  expect(queries.getQueryData(['members'])).toEqual(['Ada', 'new'])
})
