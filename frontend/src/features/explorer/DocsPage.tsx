import type { GraphQLSchema } from 'graphql'
import { words } from '../../messages/explorer'
import { Button } from '../../ui/Button'
import { DocsEntry } from './DocsEntry'
import { DocsText } from './DocsText'
import { entriesOf, type Place, rootsOf } from './docs'

type Props = { schema: GraphQLSchema; trail: readonly Place[]; onOpen: (place: Place) => void; onBack: () => void }

/** One type with all that it has, or one field of it. */
export function DocsPage({ schema, trail, onOpen, onBack }: Props) {
  const { type, field } = trail.at(-1) ?? {}
  const previous = trail.at(-2)
  const types = type ? [type] : rootsOf(schema)
  return (
    <>
      {type && (
        <Button look="ghost" small icon="chevronStart" className="-ms-2 mb-2" onClick={onBack}>
          {previous?.type ?? words.schema}
        </Button>
      )}
      {types.map((name) => (
        <section key={name} className="not-first-of-type:mt-6">
          <h2 className="font-mono text-sm font-semibold">
            {field ? (
              <button type="button" className="docs-link" onClick={() => onOpen({ type: name })}>
                {name}
              </button>
            ) : (
              name
            )}
          </h2>
          <DocsText text={schema.getType(name)?.description ?? ''} />
          <ul className="mt-3 divide-y divide-line border-y border-line">
            {entriesOf(schema, name)
              .filter((entry) => !field || entry.name === field)
              .map((entry) => (
                <DocsEntry key={entry.name} entry={entry} onOpen={onOpen} />
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}
