import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/overview'
import { Icon } from '../../ui/Icon'
import { CollectionSnippets } from './CollectionSnippets'

/** Names the collection that a workspace begins with, and shows how a further one is made. */
export function CollectionStep({ first }: { first: string | undefined }) {
  const { workspace } = useWorkspace()
  const { begun, action, example } = words.steps.collection
  return (
    <>
      {first && <p className="text-muted">{begun(first)}</p>}
      <Link to="/$slug/collections" params={{ slug: workspace.slug }} className="btn btn-secondary self-start">
        <Icon name="folder" className="size-4" />
        {action}
      </Link>
      <CollectionSnippets name={example} />
    </>
  )
}
