import { queryOptions } from '@tanstack/react-query'
import address from '../../assets/world.json?url'

/** The countries of the world as paths of a drawing, by their codes. */
export type World = { width: number; height: number; paths: Record<string, string>; nameless: string }

/** The drawing, which is a file of its own and never changes while the page is open. */
export const worldQuery = queryOptions({
  queryKey: ['world'],
  queryFn: async (): Promise<World> => {
    const response = await fetch(address)
    if (!response.ok) throw new Error(response.statusText)
    return response.json()
  },
  staleTime: Number.POSITIVE_INFINITY,
})
