import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/overview'
import { Icon } from '../../ui/Icon'
import { LinkSnippets } from './LinkSnippets'

/** Leads to the builder, and shows how a program makes a link. */
export function LinkStep({ collectionId }: { collectionId: string | undefined }) {
  const { workspace, can } = useWorkspace()
  return (
    <>
      {can('EDITOR') && (
        <Link
          to="/$slug/links"
          params={{ slug: workspace.slug }}
          search={{ create: '1' }}
          className="btn btn-primary self-start"
        >
          <Icon name="plus" className="size-4" />
          {words.steps.link.action}
        </Link>
      )}
      <LinkSnippets collectionId={collectionId} />
    </>
  )
}
