import { useNavigate } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import {
  DeleteLinksDocument,
  DuplicateLinkDocument,
  RestoreLinksDocument,
  type UpdateLinkInput,
  UpdateLinksDocument,
} from '../../gql/graphql'
import { send } from '../../lib/send'
import { words } from '../../messages/links'
import { among } from './among'
import { nameOf } from './linkFacts'
import type { Link } from './linksQuery'
import { retag, type Tag } from './retag'
import { useOptimistic } from './useOptimistic'

type Named = { id: string; name: string }

/** Changes each of some links in one transaction. */
function update(links: readonly Link[], change: (link: Link) => Omit<UpdateLinkInput, 'id'>) {
  const input = { links: links.map((link) => ({ ...change(link), id: link.id })) }
  return (slug: string) => send(UpdateLinksDocument, { input }, slug)
}

/** Puts links away, or brings them back into use. */
export function useArchive() {
  const run = useOptimistic()
  return function archive(links: readonly Link[], archived: boolean): Promise<boolean> {
    return run({
      patch: among(links, () => ({ archived })),
      act: update(links, () => ({ archived })),
      done: archived ? words.done.archived(links.length) : words.done.unarchived(links.length),
      text: archived ? words.done.worksOn : undefined,
      undo: () => archive(links, !archived),
    })
  }
}

/** Deletes links, all or none. */
export function useDelete() {
  const run = useOptimistic()
  const restore = useRestore()
  return (links: readonly Link[]): Promise<boolean> => {
    const ids = links.map((link) => link.id)
    return run({
      patch: (link) => (ids.includes(link.id) ? null : link),
      act: (slug) => send(DeleteLinksDocument, { input: { ids } }, slug),
      done: words.done.deleted(links.length),
      text: words.done.stopped,
      undo: () => restore(ids),
    })
  }
}

/** Brings deleted links back, all or none. */
export function useRestore() {
  const run = useOptimistic()
  return (ids: readonly string[]): Promise<boolean> =>
    run({
      patch: (link) => (link.deletedAt && ids.includes(link.id) ? null : link),
      act: (slug) => send(RestoreLinksDocument, { input: { ids: [...ids] } }, slug),
      done: words.done.restored(ids.length),
    })
}

/** Puts links into a collection. */
export function useMove() {
  const run = useOptimistic()
  return (links: readonly Link[], collection: Named): Promise<boolean> =>
    run({
      patch: among(links, () => ({ collection, collectionId: collection.id })),
      act: update(links, () => ({ collectionId: collection.id })),
      done: words.done.moved(links.length),
      text: collection.name,
      undo: () =>
        run({
          patch: among(links, ({ collection, collectionId }) => ({ collection, collectionId })),
          act: update(links, ({ collectionId }) => ({ collectionId })),
          done: words.done.undone,
        }),
    })
}

/** Gives links some tags and takes others away. */
export function useTagging() {
  const run = useOptimistic()
  return (links: readonly Link[], added: readonly Tag[], removed: readonly Tag[]): Promise<boolean> => {
    const tagsOf = (link: Link) => retag(link.tags ?? [], added, removed)
    const tagIdsOf = (link: Link) => tagsOf(link).map((tag) => tag.id)
    return run({
      patch: among(links, (link) => ({ tags: tagsOf(link), tagIds: tagIdsOf(link) })),
      act: update(links, (link) => ({ tagIds: tagIdsOf(link) })),
      done: words.done.tagged(links.length),
      undo: () =>
        run({
          patch: among(links, ({ tags, tagIds }) => ({ tags, tagIds })),
          act: update(links, ({ tagIds }) => ({ tagIds })),
          done: words.done.undone,
        }),
    })
  }
}

/** Copies a link, and opens the copy. */
export function useDuplicate() {
  const run = useOptimistic()
  const navigate = useNavigate()
  const slug = useWorkspace().workspace.slug
  return (link: Link): Promise<boolean> =>
    run({
      patch: (other) => other,
      act: async () => {
        const { duplicateLink } = await send(DuplicateLinkDocument, { input: { id: link.id } }, slug)
        if (!duplicateLink) return
        await navigate({ to: '/$slug/links/$id', params: { slug, id: duplicateLink.link.id } })
      },
      done: words.done.duplicated,
      text: nameOf(link),
    })
}
