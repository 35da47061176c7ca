import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatNumber } from '../../lib/format'
import { words } from '../../messages/analytics'
import type { Shown } from './analyticsQuery'
import { breakdownOf, countOf } from './breakdownRows'
import { MapReadout } from './MapReadout'
import { useAnalyticsSearch } from './useAnalyticsSearch'
import { plainText } from './valueText'
import { WorldShapes } from './WorldShapes'
import { worldQuery } from './worldQuery'

/** The world with each country the stronger the more it has, for the pointer. The list beside it is for everybody. */
export function CountryMap({ shown }: { shown: Shown }) {
  const { pick } = useAnalyticsSearch()
  const world = useQuery(worldQuery)
  const [pointed, setPointed] = useState<string | null>(null)
  const values = breakdownOf(shown, 'country')?.values ?? []
  const counts = new Map(values.map(({ value, numbers }) => [value, countOf(numbers, shown.metric)]))

  return (
    <figure className="relative hidden p-4 md:block" dir="ltr">
      {world.data ? (
        <WorldShapes
          label={words.map}
          world={world.data}
          counts={counts}
          onPoint={setPointed}
          onPick={(country) => pick('country', country)}
        />
      ) : (
        <div className="aspect-[960/460] w-full" />
      )}
      {pointed && (
        <MapReadout name={plainText('country', pointed)} value={formatNumber(counts.get(pointed) ?? 0)} />
      )}
      <figcaption className="px-2 text-end text-[11px] text-muted">
        <bdi>{words.mapCredit}</bdi>
      </figcaption>
    </figure>
  )
}
