import { words } from '../../messages/explorer'
import { Badge } from '../../ui/Badge'
import { DocsText } from './DocsText'
import type { Entry, Place } from './docs'

type Props = { entry: Entry; onOpen: (place: Place) => void }

/** A field with its type and arguments, or a value of an enum. */
export function DocsEntry({ entry, onOpen }: Props) {
  const { name, type, leadsTo, access, description, fallback } = entry
  return (
    <li className="py-2.5">
      <p className="font-mono text-[13px] wrap-anywhere">
        <span className="font-medium">{name}</span>
        {type && (
          <>
            {': '}
            <button type="button" className="docs-link" onClick={() => onOpen({ type: leadsTo })}>
              {type}
            </button>
          </>
        )}
        {fallback && <span className="text-muted"> = {fallback}</span>}
      </p>
      <DocsText text={description} />
      {access && (
        <p className="mt-1.5">
          <Badge look={access === words.openToAnyone ? 'neutral' : 'accent'}>
            {access.replaceAll('`', '').replace(/\.$/, '')}
          </Badge>
        </p>
      )}
      {entry.arguments.length > 0 && (
        <ul aria-label={words.argumentsOf(name)} className="mt-2 border-s-2 border-line ps-3">
          {entry.arguments.map((argument) => (
            <DocsEntry key={argument.name} entry={argument} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </li>
  )
}
