import type { GraphQLSchema } from 'graphql'
import { words } from '../../messages/explorer'
import { findPlaces, type Place } from './docs'

type Props = { schema: GraphQLSchema; query: string; onOpen: (place: Place) => void }

/** What a search of the documentation finds. */
export function DocsFound({ schema, query, onOpen }: Props) {
  const found = findPlaces(schema, query)
  return (
    <>
      <p role="status" className="eyebrow pb-2">
        {words.found(found.length)}
      </p>
      <ul>
        {found.map((place) => (
          <li key={`${place.type}.${place.field}`}>
            <button type="button" className="docs-link min-h-7 text-[13px]" onClick={() => onOpen(place)}>
              {place.field ? `${place.type}.${place.field}` : place.type}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
