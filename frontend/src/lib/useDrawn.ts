import { useDeferredValue, useMemo } from 'react'

type Read<Page> = { data: Page | undefined; isPlaceholderData: boolean }

type Drawn<Page> = {
  page: Page | undefined
  /** Whether it is the page of before, which stays until the one that was asked for is there. */
  former: boolean
}

const nothing = { page: undefined, former: false }

/**
 * A page that was read, once its rows are there: they are drawn piece by piece, so that nothing else waits, and the number above
 * them changes when they do.
 */
export function useDrawn<Data, Page>(
  { data, isPlaceholderData }: Read<Data>,
  pageOf: (data: Data) => Page,
): Drawn<Page> {
  const page = data && pageOf(data)
  const drawn = useMemo(() => ({ page, former: isPlaceholderData }), [page, isPlaceholderData])
  return useDeferredValue<Drawn<Page>>(drawn, nothing)
}
