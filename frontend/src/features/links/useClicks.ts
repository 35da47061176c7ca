import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { useZone } from '../../app/useZone'
import { useNow } from '../../lib/clock'
import { formatNumber } from '../../lib/format'
import { words } from '../../messages/links'
import { clicksQuery, type Link } from './linksQuery'

/** Says the clicks of each link of a page, as a text; empty while they are counted. One question for the whole page. */
export function useClicks(links: readonly Link[]) {
  const { workspace } = useWorkspace()
  const now = useNow()
  const ids = useMemo(() => links.map((link) => link.id), [links])
  const { data, isError, isPlaceholderData } = useQuery(clicksQuery(workspace.slug, ids, useZone(), now))
  return useCallback(
    (link: Link): string => {
      if (isError) return words.unknown
      const clicks = data?.get(link.id)
      if (clicks === undefined && (!data || isPlaceholderData)) return ''
      return formatNumber(clicks ?? 0)
    },
    [data, isError, isPlaceholderData],
  )
}
