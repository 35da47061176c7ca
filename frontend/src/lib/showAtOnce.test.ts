import { QueryClient, QueryClientProvider, skipToken, useQuery } from '@tanstack/react-query'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { showAtOnce, useShown } from './showAtOnce'

const key = ['members', 'a']

/** What a list shows of what was read under a key. */
function shown(queries: QueryClient, queryKey: readonly unknown[]): string {
  function List() {
    const select = useShown<string[]>(key)
    return useQuery({ queryKey, queryFn: skipToken, select }).data?.join(' ')
  }
  return renderToStaticMarkup(createElement(QueryClientProvider, { client: queries }, createElement(List)))
}

/** Begins to give a name to someone, until the server accepts or refuses it. */
function rename(queries: QueryClient, before: string, after: string) {
  let answer = (_: Promise<void>) => {}
  const answered = new Promise<void>((resolve) => (answer = resolve))
  const change = (names: string[]) => names.map((name) => (name.startsWith(before) ? after : name))
  const end = showAtOnce(queries, key, change, () => answered)
  return {
    accept: () => {
      answer(Promise.resolve())
      return end
    },
    refuse: () => {
      answer(Promise.reject(new Error('refused')))
      return expect(end).rejects.toThrow('refused')
    },
  }
}

test('a change is shown in all that was read under the key until it is refused', async () => {
  const queries = new QueryClient()
  queries.setQueryData([...key, 1], ['Ada', 'Grace'])
  queries.setQueryData([...key, 2], ['Ada'])
  queries.setQueryData(['members', 'b'], ['Ada'])
  const change = rename(queries, 'Ada', 'Ada!')
  expect(shown(queries, [...key, 1])).toBe('Ada! Grace')
  expect(shown(queries, [...key, 2])).toBe('Ada!')
  await change.refuse()
  expect(shown(queries, [...key, 1])).toBe('Ada Grace')
  await rename(queries, 'Ada', 'Ada?').accept()
  expect(shown(queries, [...key, 1])).toBe('Ada? Grace')
  expect(queries.getQueryData(['members', 'b'])).toEqual(['Ada'])
})

test('of changes that overlap each can be refused, whether it began first or last', async () => {
  const queries = new QueryClient()
  queries.setQueryData(key, ['Ada'])
  const first = rename(queries, 'Ada', 'Ada!')
  const second = rename(queries, 'Ada', 'Ada?')
  expect(shown(queries, key)).toBe('Ada?')
  await first.refuse()
  expect(shown(queries, key)).toBe('Ada?')
  const third = rename(queries, 'Ada', 'Ada.')
  expect(shown(queries, key)).toBe('Ada.')
  await third.refuse()
  expect(shown(queries, key)).toBe('Ada?')
  await second.refuse()
  expect(shown(queries, key)).toBe('Ada')
})

test('what is refused takes nothing along that was accepted meanwhile', async () => {
  const queries = new QueryClient()
  queries.setQueryData(key, ['Ada', 'Grace'])
  const refused = rename(queries, 'Ada', 'Ada!')
  await rename(queries, 'Grace', 'Grace!').accept()
  await refused.refuse()
  expect(shown(queries, key)).toBe('Ada Grace!')
})

test('what is read while a change is under way is shown with it, and without it if it is refused', async () => {
  const queries = new QueryClient()
  queries.setQueryData(key, ['Ada'])
  const change = rename(queries, 'Ada', 'Ada!')
  queries.setQueryData(key, ['Ada', 'Grace'])
  expect(shown(queries, key)).toBe('Ada! Grace')
  await change.refuse()
  expect(shown(queries, key)).toBe('Ada Grace')
})

test('an answer that was on its way before a change was made does not bring back the past', async () => {
  const queries = new QueryClient()
  queries.setQueryData(key, ['Ada'])
  let answer = (_: string[]) => {}
  const reading = queries.fetchQuery({
    queryKey: key,
    queryFn: () => new Promise<string[]>((resolve) => (answer = resolve)),
  })
  await rename(queries, 'Ada', 'Ada!').accept()
  answer(['Ada'])
  await reading.catch(() => undefined)
  expect(shown(queries, key)).toBe('Ada!')
})
